"""The last half hour of a dated contract: settlement price, delivery, and what everybody hears and finds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox

from .client import running
from .futures_client import Futures

BOTH = pytest.mark.parametrize("product", ["um", "cm"])
START = 1_795_161_600.0 - 1802
"""Half an hour and two seconds before a delivery: 2026-11-20 08:00 UTC."""
DATED = {"um": "BTCUSDT_261120", "cm": "BTCUSD_261120"}
SIZE = {"um": "0.010", "cm": "10"}


def make(product: str) -> Sandbox:
    """A sandbox in which nobody else trades, with one dated contract."""
    symbols: dict[str, Any] = {f"{product}_symbols": [DATED[product]]}
    return Sandbox(market="empty", start_time=START, **symbols)


async def hold(sandbox: Sandbox, maker: Futures, taker: Futures) -> None:
    """The taker is long and the maker short from 60,000, and the taker has two more orders."""
    sandbox.advance(1)
    params = {"symbol": maker.symbol, "type": "LIMIT", "timeInForce": "GTC", "price": "60000"}
    params["quantity"] = SIZE[maker.product]
    await maker.do("create_order", side="SELL", **params)
    await taker.do("create_order", side="BUY", **params)
    await taker.do("create_order", side="BUY", **params | {"price": "58000"})
    stop = {"algoType": "CONDITIONAL", "type": "STOP_MARKET", "triggerPrice": "50000", "side": "SELL"}
    await taker.do("create_algo_order", symbol=maker.symbol, quantity=SIZE[maker.product], **stop)


@BOTH
async def test_everybody_is_settled_at_the_mean_index_of_the_last_half_hour(product: str) -> None:
    async with running(make(product)) as clients:
        sandbox = clients.exchange
        maker, taker = Futures(clients, product), Futures(clients, product)
        maker.symbol = taker.symbol = DATED[product]
        front = taker.front
        await hold(sandbox, maker, taker)
        events = await taker.user_events()
        front.index = lambda contract: 61_000 * 10**8
        sandbox.advance(901)
        front.index = lambda contract: 63_000 * 10**8
        sandbox.advance(899)
        premium = await taker.do("get_premium_index", symbol=taker.symbol)
        shown = premium if product == "um" else premium[0]
        price = Decimal(shown["estimatedSettlePrice"])
        assert 61_990 < price < 62_010
        sandbox.advance(1.2)

        kinds = [await events.receive() for _ in range(3)]
        assert [event["e"] for event in kinds] == ["ORDER_TRADE_UPDATE", "ALGO_UPDATE", "ACCOUNT_UPDATE"]
        assert (kinds[0]["o"]["X"], kinds[1]["o"]["X"]) == ("EXPIRED", "EXPIRED")
        (position,) = kinds[2]["a"]["P"]
        assert Decimal(position["pa"]) == 0
        (balance,) = kinds[2]["a"]["B"]

        rows = await taker.do("get_income")
        gain = Decimal(next(row["income"] for row in rows if row["incomeType"] == "DELIVERED_SETTELMENT"))
        size = Decimal(SIZE[product])
        settled = Decimal(
            (await taker.do("get_mark_price_klines", symbol=taker.symbol, interval="1m"))[-1][4]
        )
        assert settled > 0
        exact = size * (price - 60_000) if product == "um" else size * 100 * (1 / Decimal(60_000) - 1 / price)
        assert abs(gain - exact) < abs(exact) / 1000
        fees = [row for row in rows if row["incomeType"] == "COMMISSION"]
        assert len(fees) == 2
        funds = await taker.do("get_balance")
        assert balance["wb"] == next(row["balance"] for row in funds if row["asset"] == balance["a"])
        held = await taker.do("get_position")
        assert all(Decimal(row["positionAmt"]) == 0 for row in held)
        assert await taker.do("get_open_orders") == await taker.do("get_open_algo_orders") == []
        status, error = await taker.ask(
            "create_order", symbol=taker.symbol, side="BUY", type="MARKET", quantity=SIZE[product]
        )
        assert (status, error["code"]) == (400, -4141)

        if product == "um":
            (delivered,) = await taker.do("get_delivery_price", pair="BTCUSDT")
            assert delivered["deliveryTime"] == 1_795_161_600_000
            assert abs(Decimal(str(delivered["deliveryPrice"])) - price) < 2
        (info,) = (await taker.do("get_exchange_info"))["symbols"]
        name = "status" if product == "um" else "contractStatus"
        assert info[name] == "DELIVERING"
        sandbox.advance(1)
        (info,) = (await taker.do("get_exchange_info"))["symbols"]
        assert info[name] == "DELIVERED"


@BOTH
async def test_delivery_moves_money_but_makes_none(product: str) -> None:
    async with running(make(product)) as clients:
        sandbox = clients.exchange
        maker, taker = Futures(clients, product), Futures(clients, product)
        maker.symbol = taker.symbol = DATED[product]
        ledger, asset = taker.front.venue.ledger, "USDT" if product == "um" else "BTC"
        await hold(sandbox, maker, taker)
        before = ledger.total(asset)
        taker.front.index = lambda contract: 66_666 * 10**8 + 1
        sandbox.advance(1802)
        assert ledger.total(asset) == before
        assert ledger.open_interest(taker.symbol) == (0, 0)


async def test_who_cannot_pay_for_delivery_is_helped_by_the_fund() -> None:
    async with running(make("um")) as clients:
        sandbox = clients.exchange
        maker, taker = Futures(clients, "um"), Futures(clients, "um")
        maker.symbol = taker.symbol = DATED["um"]
        await hold(sandbox, maker, taker)
        account, desk = taker.account, taker.front.venue.desk(taker.symbol)
        account.wallet["USDT"] = 0
        taker.front.venue.deliver(taker.symbol, desk.mark - 100 * 10**8, sandbox.clock.now())
        assert account.wallet["USDT"] == 0
        rows = await taker.do("get_income", incomeType="INSURANCE_CLEAR")
        assert len(rows) == 1
        assert Decimal(rows[0]["income"]) > 0


@BOTH
async def test_the_contract_of_the_next_quarter_becomes_that_of_this_one(product: str) -> None:
    later = DATED[product].replace("261120", "270219")
    symbols: dict[str, Any] = {f"{product}_symbols": [DATED[product], later]}
    async with running(Sandbox(market="empty", start_time=START - 5 * 86_400, **symbols)) as clients:
        client = Futures(clients, product)
        info = (await client.do("get_exchange_info"))["symbols"]
        assert [row["contractType"] for row in info] == ["CURRENT_QUARTER", "NEXT_QUARTER"]
        socket = await client.streams("/ws/!contractInfo")
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.clock.advance(5 * 86_400 + 1802)
        clients.exchange.advance(0.2)
        events = [await socket.receive() for _ in range(2)]
        assert [(event["s"], event["ct"], event["cs"]) for event in events] == [
            (DATED[product], "CURRENT_QUARTER", "DELIVERING"),
            (later, "CURRENT_QUARTER", "TRADING"),
        ]
        info = (await client.do("get_exchange_info"))["symbols"]
        assert info[1]["contractType"] == "CURRENT_QUARTER"
