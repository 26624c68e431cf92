"""Self-trade prevention, scenario by scenario as in Binance's FAQ, with prices a thousand times as high."""

from __future__ import annotations

from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox

from .client import Rest, running

GONE = "EXPIRED_IN_MATCH"
THREE = (("1.2", 1200), ("1.3", 1100), ("8.1", 1000))
SCENARIOS: dict[str, tuple[Any, tuple[str, str], str, tuple[tuple[str, str | None], ...]]] = {
    "A": (((1, 1000),), ("LIMIT", "1"), "NONE", (("FILLED", None), ("FILLED", None))),
    "B": (
        THREE,
        ("LIMIT", "3"),
        "EXPIRE_MAKER",
        ((GONE, "1.2"), (GONE, "1.3"), (GONE, "8.1"), ("NEW", None)),
    ),
    "C": (THREE, ("LIMIT", "3"), "EXPIRE_TAKER", (("NEW", None), ("NEW", None), ("NEW", None), (GONE, "3"))),
    "D": (((1, 1000),), ("LIMIT", "3"), "EXPIRE_BOTH", ((GONE, "1"), (GONE, "3"))),
    "E": (((1, 1000),), ("LIMIT", "1"), "EXPIRE_TAKER", (("NEW", None), (GONE, "1"))),
    "F": (((1, 1000),), ("MARKET", "1"), "EXPIRE_MAKER", ((GONE, "1"), ("EXPIRED", None))),
    "G": (((6, 1000),), ("LIMIT", "2"), "DECREMENT", (("NEW", "2"), (GONE, "2"))),
}
"""Scenario -> makers (quantity, price), type and quantity of the taker, its mode, how each ends."""


async def found(rest: Rest, number: int) -> tuple[str, float | None]:
    """Status and prevented quantity of an order."""
    _, order = await rest.signed("GET", "order", symbol="BTCUSDT", orderId=number)
    lost = order.get("preventedQuantity")
    return order["status"], None if lost is None else float(lost)


@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_scenarios_of_one_account(scenario: str) -> None:
    makers, (kind, quantity), mode, ends = SCENARIOS[scenario]
    async with running(Sandbox(market="empty", symbols=["BTCUSDT"])) as clients:
        rest = clients.rest()
        placed = [
            await rest.limit("BUY", price, size, selfTradePreventionMode="NONE") for size, price in makers
        ]
        priced = {"price": 1000, "timeInForce": "GTC"} if kind == "LIMIT" else {}
        _, taker = await rest.place(
            "SELL", kind, quantity=quantity, selfTradePreventionMode=mode, newOrderRespType="FULL", **priced
        )
        seen = [await found(rest, order["orderId"]) for order in (*placed, taker)]
        assert seen == [(status, None if lost is None else float(lost)) for status, lost in ends]
        assert len(taker.get("preventedMatches", [])) == (mode != "NONE") * (
            len(makers) if mode == "EXPIRE_MAKER" else 1
        )
        assert {match["makerSymbol"] for match in taker.get("preventedMatches", [])} <= {"BTCUSDT"}


async def test_a_transfer_between_accounts_of_a_group() -> None:
    """Scenario H."""
    async with running(Sandbox(market="empty", symbols=["BTCUSDT"])) as clients:
        exchange = clients.exchange
        keys = [exchange.key(funds={"BTC": "20000", "USDT": "20000"}) for _ in range(2)]
        for key in keys:
            exchange.account(key.api_key).trade_group = 1
        maker, taker = (clients.rest(key) for key in keys)
        resting = await maker.limit("BUY", 200, "0.6", selfTradePreventionMode="TRANSFER")
        _, order = await taker.place(
            "SELL", "LIMIT", price=200, quantity="0.2", timeInForce="GTC", selfTradePreventionMode="TRANSFER"
        )
        assert (order["status"], order["tradeGroupId"]) == (GONE, 1)
        assert await found(maker, resting["orderId"]) == ("NEW", 0.2)
        balances: list[dict[str, tuple[str, str]]] = []
        for rest in (maker, taker):
            _, account = await rest.signed("GET", "account", omitZeroBalances="true")
            balances.append({row["asset"]: (row["free"], row["locked"]) for row in account["balances"]})
        assert balances == [
            {"BTC": ("20000.20000000", "0.00000000"), "USDT": ("19880.00000000", "80.00000000")},
            {"BTC": ("19999.80000000", "0.00000000"), "USDT": ("20040.00000000", "0.00000000")},
        ]
        _, matches = await taker.signed(
            "GET", "myPreventedMatches", symbol="BTCUSDT", orderId=order["orderId"]
        )
        assert (matches[0]["tradeGroupId"], matches[0]["selfTradePreventionMode"]) == (1, "TRANSFER")
