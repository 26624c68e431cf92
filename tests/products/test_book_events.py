"""A book may be fed with the typed depth events of any product whose diffs chain by ``pu``."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import msgspec
import pytest

from binance_sdk import OrderBook


class Snapshots:
    """Gives one snapshot."""

    async def get_orderbook(self, *, symbol: str, limit: int) -> dict[str, object]:
        return {"lastUpdateId": 105, "bids": [["10", "1"]], "asks": [["11", "1"]]}


@pytest.mark.parametrize("product", ["um_futures", "cm_futures", "options", "alpha"])
async def test_typed_diffs_make_a_book_live_and_a_missing_one_is_noticed(product: str) -> None:
    kind: Any = import_module(f"binance_sdk_generated.{product}.events").DepthUpdate

    def diff(first: int, last: int, previous: int) -> Any:
        numbers = {"e": "depthUpdate", "E": 1, "T": 1, "s": "X", "U": first, "u": last, "pu": previous}
        return msgspec.convert(numbers | {"b": [("10", str(last))], "a": []}, kind[str], strict=False)

    book = OrderBook("X", Snapshots(), rule="futures")
    book.apply(diff(101, 110, 99))
    await book.updated()
    assert book.ready and book.last_update_id == 110
    assert book.apply(diff(112, 120, 110)) and book.last_update_id == 120
    assert not book.apply(diff(131, 140, 130))
    await book.close()
