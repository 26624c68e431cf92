"""Results of Copy trading: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import TypedDict


class LeadTraderStatus(TypedDict):
    """Whether the account leads."""

    isLeadTrader: bool
    time: int  # ms


class LeadTraderStatusAnswer(TypedDict):
    """The state in the envelope of the call."""

    code: str  # integer
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

    code: str  # integer
    """000000 when all went well."""
    message: str
    data: list[LeadTradingSymbol]
