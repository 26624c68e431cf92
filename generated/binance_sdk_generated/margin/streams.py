"""Streams of Margin trading: a function for each kind, for ``client.stream(...)``."""

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
    "executionReport": events.OrderUpdate[Decimal],
    "listStatus": events.OrderListStatus,
    "outboundAccountPosition": events.AccountPosition[Decimal],
    "balanceUpdate": events.BalanceUpdate[Decimal],
    "eventStreamTerminated": events.EventStreamTerminated,
    "listenKeyExpired": events.ListenKeyExpired,
    "MARGIN_LEVEL_STATUS_CHANGE": events.MarginLevelStatusChange[Decimal],
    "USER_LIABILITY_CHANGE": events.UserLiabilityChange[Decimal],
}
"""What the user data stream delivers, by the value of ``e``."""

CONTROLS: Final[tuple[str, ...]] = ()
"""Methods of a stream connection."""
