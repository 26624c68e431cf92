"""Which function does which operation, by method of the WebSocket API."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from . import asking, changing, market_data, placing, session
from .call import Call

if TYPE_CHECKING:
    from .exchange import Exchange

Handlers = Mapping[str, Callable[["Exchange", Call], object]]

HANDLERS: Final[Handlers] = {
    **market_data.HANDLERS,
    **placing.HANDLERS,
    **changing.HANDLERS,
    **asking.HANDLERS,
    **session.HANDLERS,
}
