"""Margin, portfolio margin and options on the sandbox: orders that trade, from accounts of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from binance_sdk import (
    ApiException,
    Credentials,
    MarginClient,
    OptionsClient,
    OrderStatusUnknownException,
    PortfolioMarginClient,
    SpotClient,
    UMFuturesClient,
)
from binance_sdk.sandbox import Sandbox

Json = dict[str, Any]
OPTION = "BTC-271224-60000-C"
LIMIT: Json = {"type": "LIMIT", "timeInForce": "GTC"}
BTC: Json = {**LIMIT, "symbol": "BTCUSDT", "quantity": "0.01", "price": "60000"}
UM_ORDER: Json = {**BTC, "quantity": "0.010", "side": "BUY"}


@pytest.fixture
async def exchange() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=5, market="empty") as made:
        yield made


def margin_of(exchange: Sandbox, credentials: Credentials | None = None) -> MarginClient:
    return MarginClient(credentials or exchange.credentials(), environment=exchange.product_hosts["margin"])


def options_of(exchange: Sandbox) -> OptionsClient:
    return OptionsClient(exchange.credentials(), environment=exchange.product_hosts["options"])


async def free(client: MarginClient, asset: str) -> str:
    """What cross margin has of an asset."""
    account = await client.get_account()
    return next(row["free"] for row in account["userAssets"] if row["asset"] == asset)


async def refused(call: Any) -> int:
    """The code with which a call is refused."""
    with pytest.raises(ApiException) as caught:
        await call
    return caught.value.code


async def test_margin_trades_on_the_books_of_spot_with_money_of_its_own(exchange: Sandbox) -> None:
    credentials = exchange.credentials()
    async with (
        margin_of(exchange, credentials) as margin,
        SpotClient(credentials, environment=exchange.hosts) as mine,
        SpotClient(exchange.credentials(), environment=exchange.hosts) as other,
    ):
        await other.limit_order(symbol="BTCUSDT", side="SELL", quantity="0.01", price="60000")
        placed = await margin.create_order(**BTC, side="BUY", newOrderRespType="FULL")
        assert (placed["status"], placed["isIsolated"]) == ("FILLED", False)
        assert await free(margin, "USDT") == "999400.00000000"
        spot = await mine.get_account(omitZeroBalances=True)
        assert next(row["free"] for row in spot["balances"] if row["asset"] == "USDT") == "1000000.00000000"
        (trade,) = await margin.get_trades(symbol="BTCUSDT")
        assert (trade["qty"], trade["isMaker"]) == ("0.01000000", False)
        assert await mine.get_trades(symbol="BTCUSDT") == []


async def test_isolated_margin_is_apart_from_cross_margin(exchange: Sandbox) -> None:
    async with margin_of(exchange) as margin:
        placed = await margin.create_order(**BTC, side="BUY", isIsolated=True)
        assert await margin.get_open_orders() == []
        (found,) = await margin.get_open_orders(symbol="BTCUSDT", isIsolated=True)
        assert (found["orderId"], found["isIsolated"]) == (placed["orderId"], True)
        (pair,) = (await margin.get_isolated_account(symbols=["BTCUSDT"]))["assets"]
        assert pair["quoteAsset"]["locked"] == "600.00000000"
        assert await refused(margin.cancel_order(symbol="BTCUSDT", orderId=placed["orderId"])) == -2011


async def test_what_margin_does_not_do_here_is_refused(exchange: Sandbox) -> None:
    async with margin_of(exchange) as margin:
        assert await refused(margin.create_order(**BTC, side="BUY", sideEffectType="MARGIN_BUY")) == -1020
        loan: Json = {"asset": "USDT", "isIsolated": False}
        await margin.borrow_repay(**loan, amount="100", type="BORROW")
        assert await free(margin, "USDT") == "1000100.00000000"
        await margin.borrow_repay(**loan, amount="500", type="REPAY")  # not more than is owed
        assert await free(margin, "USDT") == "1000000.00000000"


async def test_an_order_of_margin_whose_reply_was_lost_is_known_to_the_journal(exchange: Sandbox) -> None:
    async with margin_of(exchange) as margin:
        exchange.faults.lose_reply(operation="POST /sapi/v1/margin/order")
        with pytest.raises(OrderStatusUnknownException) as caught:
            await margin.create_order(**BTC, side="BUY", isIsolated=True)
        (lost,) = exchange.unacknowledged()
        assert (lost.symbol, lost.client_id) == ("BTCUSDT", caught.value.client_order_id)
        found: Any = await margin.resolve_order(caught.value)
        assert (found["orderId"], found["isIsolated"]) == (lost.order_id, True)


async def test_portfolio_margin_is_one_more_account_of_a_person(exchange: Sandbox) -> None:
    credentials = exchange.credentials()
    async with (
        PortfolioMarginClient(credentials, environment=exchange.product_hosts["portfolio_margin"]) as mine,
        UMFuturesClient(credentials, environment=exchange.um_hosts) as futures,
    ):
        await futures.limit_order(symbol="BTCUSDT", side="SELL", quantity="0.010", price="60000")
        await mine.create_um_order(**UM_ORDER)
        held = [row for row in await mine.get_um_position() if row["positionAmt"] == "0.010"]
        assert [row["symbol"] for row in held] == ["BTCUSDT"]
        amounts = {row["positionAmt"] for row in await futures.get_position_risk(symbol="BTCUSDT")}
        assert "-0.010" in amounts


async def test_options_are_bought_and_sold_short(exchange: Sandbox) -> None:
    order: Json = {**LIMIT, "symbol": OPTION}
    async with options_of(exchange) as buyer, options_of(exchange) as seller:
        await buyer.create_order(**order, side="BUY", quantity="1", price="500")
        await buyer.create_order(**order, side="BUY", quantity="1", price="400")
        sold = await seller.create_order(**order, side="SELL", quantity="1.5", price="300")
        assert (sold["executedQty"], sold["status"]) == ("1.50000000", "FILLED")
        (long,), (short,) = await buyer.get_position(), await seller.get_position()
        assert (long["quantity"], long["side"], long["entryPrice"]) == ("1.50000000", "LONG", "466.66666666")
        assert (short["quantity"], short["side"]) == ("-1.50000000", "SHORT")
        (usdt,) = (await seller.get_account())["asset"]
        assert usdt["marginBalance"] == "1000700.00000000"
        await seller.create_order(**order, side="BUY", quantity="1.5", price="450")
        await buyer.create_order(**order, side="SELL", quantity="1.5", price="450")
        assert await buyer.get_position() == await seller.get_position() == []


async def test_orders_for_options_that_are_refused_or_end_at_once(exchange: Sandbox) -> None:
    order: Json = {**LIMIT, "symbol": OPTION, "side": "BUY", "quantity": "1", "price": "500"}
    async with options_of(exchange) as client:
        wrong: Json = {**order, "symbol": "BTCUSDT"}
        assert await refused(client.create_order(**wrong)) == -1121
        assert await refused(client.create_order(**order, reduceOnly=True)) == -1020
        assert await refused(client.cancel_order(symbol=OPTION, orderId=1)) == -2013
        at_once: Json = {**order, "timeInForce": "IOC"}
        ended = await client.create_order(**at_once)
        assert ended["status"] == "EXPIRED"
        open_, (history,) = await client.get_open_orders(), await client.get_order_history(symbol=OPTION)
        assert (open_, history["orderId"]) == ([], ended["orderId"])
        await client.create_order(**order, clientOrderId="mine")
        assert (await client.cancel_order(symbol=OPTION, clientOrderId="mine"))["status"] == "CANCELED"
