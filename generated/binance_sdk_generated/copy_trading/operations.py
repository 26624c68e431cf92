"""Every operation of Copy trading, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Security, Weight

if TYPE_CHECKING:
    from . import types


GET_LEAD_TRADER_STATUS: Final[Operation[types.LeadTraderStatusAnswer]] = Operation(
    name="get_lead_trader_status",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/copyTrading/futures/userStatus"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LEAD_TRADING_SYMBOLS: Final[Operation[types.LeadTradingSymbols]] = Operation(
    name="get_lead_trading_symbols",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/copyTrading/futures/leadSymbol"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_lead_trader_status": GET_LEAD_TRADER_STATUS,
    "get_lead_trading_symbols": GET_LEAD_TRADING_SYMBOLS,
}
"""By the name of the method."""
