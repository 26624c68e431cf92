"""What an account hears: every kind of event, with the documented keys, once per subscription."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from binance_sdk.sandbox import Limit, Sandbox

from .client import Socket, running

KEYS = "e E s c S o f q p P F g C x X r i l z L n N T t I w m M O Z Y Q V"
LIST_KEYS = "e E s g c l L r C T O"
ALWAYS = set(KEYS.split())
ORDER = {"symbol": "BTCUSDT", "type": "LIMIT", "timeInForce": "GTC", "selfTradePreventionMode": "NONE"}


def make(limits: list[Limit] | None = None) -> Sandbox:
    return Sandbox(market="empty", symbols=["BTCUSDT"], limits=limits)


async def read_until(socket: Socket, event: str) -> list[dict[str, Any]]:
    """Every event up to the first of that kind."""
    found: list[dict[str, Any]] = []
    while not found or found[-1]["e"] != event:
        found.append((await socket.receive())["event"])
    return found


async def test_the_life_of_an_order_is_told_step_by_step() -> None:
    async with running(make()) as clients:
        key, other, socket = clients.exchange.key(), clients.rest(), await clients.ws_api()
        await socket.signed(key, "userDataStream.subscribe.signature")
        rest = clients.rest(key)
        order = await rest.limit("BUY", 100, 3, newClientOrderId="a", strategyId=5, strategyType=1000001)
        (new, _) = await read_until(socket, "outboundAccountPosition")
        assert set(new) == ALWAYS | {"W", "j", "J"}
        assert (new["x"], new["X"], new["c"], new["i"], new["w"]) == (
            "NEW",
            "NEW",
            "a",
            order["orderId"],
            True,
        )
        await other.limit("SELL", 100, 1)
        (trade, position) = await read_until(socket, "outboundAccountPosition")
        assert (trade["x"], trade["X"], trade["l"], trade["L"], trade["z"], trade["Y"]) == (
            "TRADE",
            "PARTIALLY_FILLED",
            "1.00000000",
            "100.00000000",
            "1.00000000",
            "100.00000000",
        )
        assert (trade["m"], trade["n"], trade["N"], trade["t"]) == (True, "0.00100000", "BTC", 1)
        assert [row["a"] for row in position["B"]] == ["BTC", "USDT"]
        await rest.signed(
            "PUT", "order/amend/keepPriority", symbol="BTCUSDT", orderId=order["orderId"], newQty=2
        )
        (replaced, _) = await read_until(socket, "outboundAccountPosition")
        assert (replaced["x"], replaced["q"], replaced["c"] != "a") == ("REPLACED", "2.00000000", True)
        await rest.signed("DELETE", "openOrders", symbol="BTCUSDT")
        (canceled, _) = await read_until(socket, "outboundAccountPosition")
        assert (canceled["x"], canceled["X"], canceled["C"]) == ("CANCELED", "CANCELED", replaced["c"])
        await rest.place("BUY", "LIMIT", timeInForce="IOC", price=100, quantity=1)
        new, expired, _ = await read_until(socket, "outboundAccountPosition")
        assert (expired["x"], expired["eR"]) == ("EXPIRED", "UNFILLED_IOC_QUANTITY_EXPIRED")
        numbers = [event["I"] for event in (new, trade, replaced, canceled, expired)]
        assert len(set(numbers)) == 5


async def test_prevented_matches_and_order_lists_are_told() -> None:
    async with running(make()) as clients:
        key, socket = clients.exchange.key(), await clients.ws_api()
        rest = clients.rest(key)
        await rest.limit("SELL", 100, 1, selfTradePreventionMode="NONE")
        await rest.limit("BUY", 100, "0.5", selfTradePreventionMode="NONE")
        await socket.signed(key, "userDataStream.subscribe.signature")
        await rest.limit("BUY", 100, "0.2", selfTradePreventionMode="EXPIRE_TAKER")
        event = await socket.wait_for(x="TRADE_PREVENTION")
        assert event["X"] == "EXPIRED_IN_MATCH"
        assert {"v", "A", "B", "u", "U", "Cs"} <= set(event)
        assert (event["A"], event["B"], event["U"]) == ("0.20000000", "0.20000000", 1)
        await rest.limit("BUY", 100, "0.2", selfTradePreventionMode="DECREMENT")
        event = await socket.wait_for(x="TRADE_PREVENTION", i=1)
        assert (event["X"], event["A"]) == ("PARTIALLY_FILLED", "0.20000000")
        pair = {"aboveType": "LIMIT_MAKER", "abovePrice": 120, "belowType": "STOP_LOSS", "belowStopPrice": 90}
        await rest.signed("POST", "orderList/oco", symbol="BTCUSDT", side="SELL", quantity=1, **pair)
        started = await socket.wait_for(e="listStatus")
        assert set(started) == set(LIST_KEYS.split())
        assert (started["c"], started["l"], started["L"], len(started["O"])) == (
            "OCO",
            "EXEC_STARTED",
            "EXECUTING",
            2,
        )
        await rest.signed("DELETE", "orderList", symbol="BTCUSDT", orderListId=started["g"])
        assert (await socket.wait_for(e="listStatus", l="ALL_DONE"))["L"] == "ALL_DONE"


async def test_each_subscription_hears_its_own_account_once() -> None:
    async with running(make()) as clients:
        first, second = clients.exchange.key(), clients.exchange.key("ed25519")
        socket = await clients.ws_api("?timeUnit=MICROSECOND")
        for number, key in enumerate((first, second)):
            reply = await socket.signed(key, "userDataStream.subscribe.signature")
            assert reply["result"] == {"subscriptionId": number}
        assert (await socket.call("session.subscriptions"))["result"] == [
            {"subscriptionId": 0},
            {"subscriptionId": 1},
        ]
        await clients.rest(second).limit("BUY", 100, 1)
        message = await socket.receive()
        assert (message["subscriptionId"], message["event"]["x"]) == (1, "NEW")
        assert message["event"]["T"] > 10**15
        assert (await socket.receive())["event"]["e"] == "outboundAccountPosition"
        await socket.call("userDataStream.unsubscribe", {"subscriptionId": 1})
        assert (await socket.wait_for(e="eventStreamTerminated"))["E"] > 10**15
        error = (await socket.call("userDataStream.unsubscribe", {"subscriptionId": 1}))["error"]
        assert error["code"] == -2036
        await clients.rest(second).limit("BUY", 100, 1)
        await clients.rest(first).limit("BUY", 100, 1)
        assert (await socket.receive())["subscriptionId"] == 0


async def test_anything_can_be_sent_as_an_event() -> None:
    async with running(make()) as clients:
        key, socket = clients.exchange.key(), await clients.ws_api()
        await socket.signed(key, "userDataStream.subscribe.signature")
        clients.exchange.control.tell(clients.exchange.account(key.api_key), {"e": "brandNew", "x": 1})
        assert (await socket.receive())["event"] == {"e": "brandNew", "x": 1}
        stream = await clients.streams("/ws/btcusdt@trade")
        await stream.call("LIST_SUBSCRIPTIONS")
        clients.exchange.control.publish("btcusdt@trade", {"e": "trade", "new": True})
        assert await stream.receive() == {"e": "trade", "new": True}


@pytest.mark.parametrize(
    ("mode", "code", "status"), [("DO_NOTHING", -1015, 429), ("CANCEL_ONLY", -2021, 429)]
)
async def test_cancel_replace_over_the_limit_of_unfilled_orders(mode: str, code: int, status: int) -> None:
    limits = [Limit("REQUEST_WEIGHT", "MINUTE", 1, 6000), Limit("ORDERS", "DAY", 1, 1)]
    async with running(make(limits)) as clients:
        rest = clients.rest()
        old = await rest.limit("BUY", 100, 1)
        replace = ORDER | {"side": "BUY", "price": 99, "quantity": 1, "cancelOrderId": old["orderId"]}
        got, error = await rest.signed(
            "POST",
            "order/cancelReplace",
            cancelReplaceMode="STOP_ON_FAILURE",
            orderRateLimitExceededMode=mode,
            **replace,
        )
        assert (got, error["code"]) == (status, code)
        open_orders = (await rest.signed("GET", "openOrders"))[1]
        assert len(open_orders) == (mode == "DO_NOTHING")
        if mode == "CANCEL_ONLY":
            assert error["data"]["newOrderResponse"]["code"] == -1015


async def test_events_have_the_documented_keys(shared: Callable[[str], Path]) -> None:
    """Each key of each event is one that the inventory knows."""
    inventory = json.loads(shared("facts/inventory.json").read_text(encoding="utf-8"))
    known = {
        entry["event"]: set(entry["payload"]["fields"])
        for entry in inventory["operations"]
        if entry["market"] == "spot" and entry["transport"] == "user_event" and "fields" in entry["payload"]
    }
    async with running(make()) as clients:
        key, socket = clients.exchange.key(), await clients.ws_api()
        await socket.signed(key, "userDataStream.subscribe.signature")
        rest, control = clients.rest(key), clients.exchange.control
        await rest.limit("SELL", 100, 1)
        await rest.place("SELL", "STOP_LOSS", quantity=1, trailingDelta=100)
        await rest.place("BUY", "LIMIT", timeInForce="GTC", quantity="0.5", pegPriceType="MARKET_PEG")
        await rest.signed("POST", "sor/order", **ORDER, side="BUY", price=100, quantity="0.1")
        control.deposit(key.account, "BTC", "1")
        control.lock(key.account, "BTC", "1")
        control.expire_user_streams()
        events = await read_until(socket, "eventStreamTerminated")
    assert {event["e"] for event in events} == {
        "executionReport",
        "outboundAccountPosition",
        "balanceUpdate",
        "externalLockUpdate",
        "eventStreamTerminated",
    }
    for event in events:
        if event["e"] in known:
            assert set(event) <= known[event["e"]] | {"E"}, event


async def test_a_listen_token_lets_listen_until_it_ends_and_another_for_longer() -> None:
    async with running(Sandbox(market="empty", start_time=1_800_000_000.0)) as clients:
        exchange, key = clients.exchange, clients.exchange.key()
        account, socket = exchange.account(key.api_key), await clients.ws_api()
        listen = "userDataStream.subscribe.listenToken"
        reply = await socket.call(listen, {"listenToken": "unknown"})
        assert (reply["status"], reply["error"]["code"]) == (400, -1209)
        first = exchange.control.create_listen_token(account, 60)
        reply = await socket.call(listen, {"listenToken": first.token})
        assert reply["result"] == {"subscriptionId": 0, "expirationTime": 1_800_000_060_000}
        await clients.rest(key).limit("BUY", 50000, "0.01")
        assert (await socket.wait_for(e="executionReport"))["x"] == "NEW"
        exchange.advance(30)
        second = exchange.control.create_listen_token(account, 60)
        reply = await socket.call(listen, {"listenToken": second.token})
        assert reply["result"] == {"subscriptionId": 0, "expirationTime": 1_800_000_090_000}
        exchange.advance(59)
        assert (await socket.call("session.subscriptions"))["result"] == [reply["result"]]
        exchange.advance(1.1)
        await socket.wait_for(e="eventStreamTerminated")
        assert (await socket.call("session.subscriptions"))["result"] == []
        reply = await socket.call(listen, {"listenToken": second.token})
        assert reply["error"]["code"] == -1209
        reply = await socket.signed(key, "userDataStream.subscribe.signature")
        third = exchange.control.create_listen_token(account)
        assert (await socket.call(listen, {"listenToken": third.token}))["error"]["code"] == -2035
