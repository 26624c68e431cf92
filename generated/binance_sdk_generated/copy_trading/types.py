"""Results of Copy trading: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, TypedDict


class LeadTraderStatus(TypedDict):
    """Whether the account leads."""

    isLeadTrader: bool
    time: Annotated[int, "ms"]


class LeadTraderStatusAnswer(TypedDict):
    """The state in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: LeadTraderStatus
    success: bool


class LeadTradingSymbol(TypedDict):
    """A contract that may be traded."""

    symbol: str
    baseAsset: str
    quoteAsset: str


class LeadTradingSymbols(TypedDict):
    """Contracts in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: list[LeadTradingSymbol]
