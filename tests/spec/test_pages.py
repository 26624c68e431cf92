"""What comes in pages has a history, or a reason why it has none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from codegen import paging
from codegen.load import ProductSpec
from tests.spec.registry import PRODUCTS, each

PAGING: Final = {
    "fromId", "lastId", "cursor", "offset", "current", "page", "pageIndex", "pageNo", "pageNum",
    "limit", "size", "rows", "pageSize", "fromPreventedMatchId", "fromAllocationId", "fromExecutionId",
    "startTime", "endTime", "startTimestamp", "endTimestamp", "beginTime", "startDate", "endDate",
}  # fmt: skip
"""Parameters that say which rows of many, or how many."""
LEVELS: Final = "The limit is of the levels of a book, all of which come at once."
LATEST: Final = "The latest rows only: there is no way to ask for older ones."
UNKNOWN_MOST: Final = "How many rows come at most is said nowhere, and no parameter asks for the others."
REASONS: Final[Mapping[str, str]] = {
    "spot.get_orderbook": LEVELS,
    "spot.get_recent_trades": LATEST,
    "um_futures.get_orderbook": LEVELS,
    "um_futures.get_rpi_depth": LEVELS,
    "um_futures.get_recent_trades": LATEST,
    "cm_futures.get_orderbook": LEVELS,
    "cm_futures.get_recent_trades": LATEST,
    "options.get_orderbook": LEVELS,
    "options.get_recent_trades": LATEST,
    "options.get_recent_block_trades": LATEST,
    "options.get_open_orders": "What is open now comes at once; the range is a filter.",
    "options.get_block_orders": UNKNOWN_MOST,
    "options.get_block_trades": UNKNOWN_MOST,
    "alpha.get_orderbook": LEVELS,
    "sub_account.get_futures_account_summary_v2": "Each page is a sum and two lists that do not go together.",
}
ALL_AT_ONCE: Final = {
    "margin.get_interest_rate_history": "One rate a day, 30 days at most.",
    "portfolio_margin.get_negative_balance_exchange_history": "Tells how many there are, and takes no page.",
}
"""Histories by time whose answers have no documented limit."""


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.operations))
def test_what_pages_has_a_history_or_a_reason(product: ProductSpec, name: str) -> None:
    stanza = product.operations[name]
    pages = bool(PAGING & set(paging_params(product, name)))
    reason = f"{product.name}.{name}" in REASONS
    assert bool(stanza.pages) + reason == pages


def paging_params(product: ProductSpec, name: str) -> list[str]:
    """Parameters of what is read: orders have a limit and a page of their own kind."""
    stanza = product.operations[name]
    return list(stanza.params) if stanza.idempotent and name.startswith("get_") else []


def test_every_reason_is_needed() -> None:
    known = {f"{product.name}.{name}" for product in PRODUCTS for name in product.operations}
    assert REASONS.keys() | ALL_AT_ONCE.keys() <= known


@pytest.mark.parametrize(
    ("product", "name"),
    each(lambda product: {name: 0 for name, stanza in product.operations.items() if stanza.pages}),
)
def test_rows_of_a_range_tell_their_time(product: ProductSpec, name: str) -> None:
    """So that they can be given in order; and it is known when an answer holds all of them."""
    stanza = product.operations[name]
    assert stanza.pages is not None
    start, _ = paging.range_of(stanza)
    assert not start or stanza.pages.by == "cursor" or stanza.pages.time
    most = paging.most_of(stanza)
    assert most or stanza.pages.by == "page" or f"{product.name}.{name}" in ALL_AT_ONCE


def test_each_history_has_a_name_of_its_own() -> None:
    for product in PRODUCTS:
        names = [name.removeprefix("get_") for name, stanza in product.operations.items() if stanza.pages]
        assert all(f"get_{name}" in product.operations for name in names)
