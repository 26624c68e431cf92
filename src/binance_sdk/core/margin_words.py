"""How margin tells what happened to an account: as Spot, but for the answers that tell balances."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from binance_sdk.core.ledger import Amounts
from binance_sdk.core.spot_words import (
    account_event,
    amounts,
    as_of,
    conditional,
    conditional_event,
    ending,
    event,
    fill,
    report,
    step,
    updated,
)

__all__ = [
    "account_event",
    "amounts",
    "as_of",
    "conditional",
    "conditional_event",
    "ending",
    "event",
    "fill",
    "holdings",
    "report",
    "step",
    "updated",
]


def holdings(account: Mapping[str, Any]) -> Iterable[Amounts]:
    """The balances in an answer: about cross margin, pairs of isolated margin, or portfolio margin."""
    isolated = (pair[side] for pair in account.get("assets", ()) for side in ("baseAsset", "quoteAsset"))
    for each in (*account.get("userAssets", ()), *isolated):
        yield each["asset"], (each["free"], each["locked"])
    for each in account.get("rows", ()):
        yield each["asset"], (each["crossMarginFree"], each["crossMarginLocked"])
