"""Results of Rebates: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import TypedDict


class Rebate(TypedDict):
    """A rebate."""

    asset: str
    type: int
    """1: rebate on commissions, 2: referral kickback."""
    amount: str  # decimal
    updateTime: int  # ms


class RebateHistory(TypedDict):
    """Rebates in the envelope of the call."""

    status: str
    """OK."""
    type: str
    """GENERAL."""
    code: str  # integer
    """000000000 when all went well."""
    data: RebatePage


class RebatePage(TypedDict):
    """A page of rebates."""

    page: int
    totalRecords: int
    totalPageNum: int
    data: list[Rebate]
