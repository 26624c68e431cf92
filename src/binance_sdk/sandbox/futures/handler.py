"""Which function does which operation of a futures product, by name of the operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from . import (
    anything,
    asking,
    conditional_order,
    connecting,
    conversion,
    holding,
    market_data,
    placing,
    price_data,
    setting,
    statistic,
)
from .exchange import Handler

HANDLERS: Final[Mapping[str, Handler]] = {
    **market_data.HANDLERS,
    **price_data.HANDLERS,
    **placing.HANDLERS,
    **conditional_order.HANDLERS,
    **asking.HANDLERS,
    **holding.HANDLERS,
    **setting.HANDLERS,
    **statistic.HANDLERS,
    **connecting.HANDLERS,
    **conversion.HANDLERS,
    **anything.HANDLERS,
}
