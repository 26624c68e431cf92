"""Streams of Portfolio margin: a function for each kind, for ``client.stream(...)``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from binance_sdk.descriptors import Event, Template
from binance_sdk.stream_name import StreamEvent

from . import events

if TYPE_CHECKING:
    pass

N = TypeVar("N")


TEMPLATES: Final[Mapping[str, Template]] = {}
"""By sub-type."""

EVENTS: Final[Mapping[str, StreamEvent]] = {}
"""By sub-type."""

SBE_TEMPLATES: Final[tuple[Template, ...]] = ()
"""Binary streams, described only."""

USER_EVENTS: Final[Mapping[str, type[Event]]] = {
    "ACCOUNT_UPDATE": events.AccountUpdate[Decimal],
    "ORDER_TRADE_UPDATE": events.OrderUpdate[Decimal],
    "ALGO_UPDATE": events.AlgoUpdate[Decimal],
    "CONDITIONAL_ORDER_TRADE_UPDATE": events.ConditionalOrderUpdate[Decimal],
    "ACCOUNT_CONFIG_UPDATE": events.AccountConfigUpdate,
    "executionReport": events.MarginOrderUpdate[Decimal],
    "outboundAccountPosition": events.AccountPosition[Decimal],
    "balanceUpdate": events.BalanceUpdate[Decimal],
    "liabilityChange": events.LiabilityChange[Decimal],
    "openOrderLoss": events.OpenOrderLoss[Decimal],
    "riskLevelChange": events.RiskLevelChange[Decimal],
    "listenKeyExpired": events.ListenKeyExpired,
}
"""What the user data stream delivers, by the value of ``e``."""

CONTROLS: Final[tuple[str, ...]] = ()
"""Methods of a stream connection."""
