"""Results of Rebates: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, TypedDict


class Rebate(TypedDict):
    """A rebate."""

    asset: str
    type: int
    """1: rebate on commissions, 2: referral kickback."""
    amount: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]


class RebateHistory(TypedDict):
    """Rebates in the envelope of the call."""

    status: str
    """OK."""
    type: str
    """GENERAL."""
    code: Annotated[str, "integer"]
    """000000000 when all went well."""
    data: RebatePage


class RebatePage(TypedDict):
    """A page of rebates."""

    page: int
    totalRecords: int
    totalPageNum: int
    data: list[Rebate]
