"""What clients of others have stumbled over on the futures, each as a test."""

from __future__ import annotations

import pytest

from .futures_client import futures


@pytest.mark.parametrize("operation", ["get_leverage_bracket", "get_pair_leverage_bracket"])
async def test_brackets_of_coin_margined_contracts_are_whole_coins(operation: str) -> None:
    async with futures("cm") as client:
        (found,) = await client.do(operation)
        edges = [(row["qtylFloor"], row["qtyCap"]) for row in found["brackets"]]
        assert all(isinstance(floor, int) and isinstance(cap, int) and floor < cap for floor, cap in edges)
        assert [floor for floor, _ in edges[1:]] == [cap for _, cap in edges[:-1]]


@pytest.mark.parametrize("product", ["um", "cm"])
@pytest.mark.parametrize("history", ["income", "order", "trade"])
async def test_a_download_link_says_nothing_about_its_end(product: str, history: str) -> None:
    async with futures(product) as client:
        link = await client.do(f"get_{history}_download_link", downloadId="1")
        assert link["isExpired"] is None


@pytest.mark.parametrize("product", ["um", "cm"])
async def test_lists_of_orders_to_cancel_may_be_written_small(product: str) -> None:
    async with futures(product) as client:
        first, second = [await client.place("BUY", newClientOrderId=name) for name in ("first", "second")]
        wanted = {"symbol": client.symbol, "orderidlist": [first["orderId"]]}
        assert [row["status"] for row in await client.do("cancel_batch_orders", **wanted)] == ["CANCELED"]
        wanted = {"symbol": client.symbol, "origclientorderidlist": ["second"]}
        (row,) = await client.do("cancel_batch_orders", **wanted)
        assert (row["orderId"], row["status"]) == (second["orderId"], "CANCELED")


@pytest.mark.parametrize(("side", "sign"), [("BUY", 1), ("SELL", -1)])
async def test_a_coin_margined_position_tells_its_value_with_a_sign(side: str, sign: int) -> None:
    async with futures("cm") as client:
        await client.place(side, "MARKET", quantity="10")
        (row,) = await client.do("get_position", pair="BTCUSD")
        value = 10 * 100 / float(row["markPrice"])
        assert float(row["notionalValue"]) == pytest.approx(sign * value, abs=1e-8)
        assert float(row["isolatedWallet"]) == 0
