"""What an account hears on its listen key: orders, positions, settings; and how a key ends."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from binance_sdk_generated.cm_futures.streams import USER_EVENTS as CM_EVENTS
from binance_sdk_generated.um_futures.streams import USER_EVENTS as UM_EVENTS

from .client import Socket
from .futures_client import Futures, exchange, futures

BOTH = pytest.mark.parametrize("product", ["um", "cm"])
EVENTS: Mapping[str, Mapping[str, Any]] = {"um": UM_EVENTS, "cm": CM_EVENTS}
SIZE = {"um": {"quantity": "0.010"}, "cm": {"quantity": "10"}}
AMOUNT = {"um": "0.010", "cm": "10"}


async def heard(client: Futures, socket: Socket, *kinds: str) -> list[dict[str, Any]]:
    """The next events, which must be of these kinds and as the registry types them."""
    found: list[dict[str, Any]] = []
    for kind in kinds:
        event = await socket.receive()
        assert event["e"] == kind, event
        msgspec.convert(event, EVENTS[client.product][kind], strict=False)
        found.append(event)
    return found


@BOTH
async def test_an_order_that_fills_tells_the_trade_the_order_and_the_position(product: str) -> None:
    async with futures(product) as client:
        socket = await client.user_events()
        order = await client.place("BUY", "MARKET", newClientOrderId="mine", **SIZE[product])
        assert (order["status"], order["executedQty"]) == ("FILLED", AMOUNT[product])
        (new,) = await heard(client, socket, "ORDER_TRADE_UPDATE")
        assert (new["o"]["x"], new["o"]["X"], new["o"]["c"]) == ("NEW", "NEW", "mine")
        events: list[dict[str, Any]] = []
        while not events or events[-2]["o"]["X"] != "FILLED":
            events += await heard(client, socket, "TRADE_LITE", "ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE")
        lite, trade, account = events[-3:]
        assert (trade["o"]["x"], trade["o"]["z"], trade["o"]["i"]) == (
            "TRADE",
            AMOUNT[product],
            order["orderId"],
        )
        assert (lite["t"], lite["L"]) == (trade["o"]["t"], trade["o"]["L"])
        assert account["a"]["m"] == "ORDER"
        (position,) = account["a"]["P"]
        assert (position["s"], position["pa"]) == (client.symbol, AMOUNT[product])
        shown = next(item for item in await client.do("get_position") if item["symbol"] == client.symbol)
        assert (shown["positionAmt"], shown["entryPrice"]) == (position["pa"], position["ep"])
        trades = await client.do("get_user_trades", symbol=client.symbol)
        assert sum(Decimal(item["qty"]) for item in trades) == Decimal(AMOUNT[product])
        assert trades[-1]["id"] == trade["o"]["t"]
        balance = next(
            item for item in await client.do("get_balance") if item["asset"] == account["a"]["B"][0]["a"]
        )
        assert balance["balance"] == account["a"]["B"][0]["wb"]


@BOTH
async def test_a_conditional_order_is_placed_listed_triggered_and_filled(product: str) -> None:
    async with futures(product) as client:
        await client.place("BUY", "MARKET", **SIZE[product])
        socket = await client.user_events()
        stop = {"algoType": "CONDITIONAL", "side": "SELL", "type": "STOP_MARKET", "workingType": "MARK_PRICE"}
        wanted = {"symbol": client.symbol, "triggerPrice": "50000"} | stop | SIZE[product]
        placed = await client.do("create_algo_order", clientAlgoId="stop", **wanted)
        assert placed["algoStatus"] == "NEW"
        (listed,) = await client.do("get_open_algo_orders", symbol=client.symbol)
        assert (listed["algoId"], listed["clientAlgoId"]) == (placed["algoId"], "stop")
        (new,) = await heard(client, socket, "ALGO_UPDATE")
        assert (new["o"]["X"], new["o"]["aid"]) == ("NEW", placed["algoId"])
        client.front.set_mark(client.symbol, "50000")
        kinds: list[str] = []
        while "FINISHED" not in kinds:
            event = await socket.receive()
            msgspec.convert(event, EVENTS[product][event["e"]], strict=False)
            if event["e"] == "ALGO_UPDATE":
                kinds.append(event["o"]["X"])
            elif event["e"] == "ORDER_TRADE_UPDATE":
                kinds.append(f"order {event['o']['X']}")
                assert (event["o"]["c"], event["o"]["ot"]) == ("stop", "STOP_MARKET")
        assert kinds[0] == "TRIGGERING"
        assert kinds[-1] == "FINISHED"
        assert "order FILLED" in kinds
        assert await client.do("get_open_algo_orders") == []
        assert all(
            Decimal(item["positionAmt"]) == 0
            for item in await client.do("get_position")
            if item["symbol"] == client.symbol
        )
        if product == "um":
            status = await client.do("get_algo_order", algoId=placed["algoId"])
            assert (status["algoStatus"], status["actualQty"]) == ("FINISHED", AMOUNT[product])


@BOTH
async def test_a_conditional_order_is_cancelled_once(product: str) -> None:
    async with futures(product) as client:
        wanted = {"algoType": "CONDITIONAL", "side": "SELL", "type": "STOP_MARKET", "triggerPrice": "50000"}
        placed = await client.do("create_algo_order", symbol=client.symbol, **wanted, **SIZE[product])
        canceled = await client.do("cancel_algo_order", algoId=placed["algoId"])
        assert (canceled["algoId"], canceled["code"]) == (placed["algoId"], "200")
        status, error = await client.ask("cancel_algo_order", algoId=placed["algoId"])
        assert (status, error["code"]) == (400, -2011)
        status, error = await client.ask(
            "create_order",
            symbol=client.symbol,
            side="SELL",
            type="STOP_MARKET",
            stopPrice="50000",
            **SIZE[product],
        )
        assert (status, error["code"]) == (400, -4120)


@BOTH
async def test_a_key_expires_and_says_so(product: str) -> None:
    async with futures(product, lambda: exchange("empty")) as client:
        key = (await client.do("start_user_data_stream"))["listenKey"]
        assert (await client.do("start_user_data_stream"))["listenKey"] == key
        socket = await client.streams(f"/ws/{key}", "private")
        client.sandbox.advance(3000)
        await client.do("keepalive_user_data_stream")
        client.sandbox.advance(3590)
        await client.do("get_server_time")
        client.sandbox.advance(20)
        (event,) = await heard(client, socket, "listenKeyExpired")
        assert event["listenKey"] == key
        status, error = await client.ask("keepalive_user_data_stream")
        assert (status, error["code"]) == (400, -1125)
        assert (await client.do("start_user_data_stream"))["listenKey"] != key


@BOTH
async def test_keys_expire_on_command_and_end_when_stopped(product: str) -> None:
    async with futures(product) as client:
        socket = await client.user_events()
        assert client.sandbox.control.expire_listen_keys() == 1
        await heard(client, socket, "listenKeyExpired")
        await client.place("BUY")
        again = await client.user_events()
        await client.place("BUY")
        await heard(client, again, "ORDER_TRADE_UPDATE")
        await client.do("stop_user_data_stream")
        await client.place("BUY")
        assert await again.call("LIST_SUBSCRIPTIONS") != []
        assert (again.events, socket.events) == ([], [])


async def test_events_in_an_envelope_and_only_some_of_them() -> None:
    async with futures("um") as client:
        key = (await client.do("start_user_data_stream"))["listenKey"]
        combined = await client.streams(f"/stream?streams={key}", "private")
        some = await client.streams(f"/ws?listenKey={key}&events=ACCOUNT_UPDATE", "private")
        wrong = await client.streams(f"/ws/{key}", "public")
        await client.place("BUY", "MARKET", **SIZE["um"])
        event = await combined.receive()
        assert (event["stream"], event["data"]["e"]) == (key, "ORDER_TRADE_UPDATE")
        assert (await some.receive())["e"] == "ACCOUNT_UPDATE"
        await wrong.call("LIST_SUBSCRIPTIONS")
        assert wrong.events == []


@BOTH
async def test_settings_and_margin_calls_are_told(product: str) -> None:
    async with futures(product) as client:
        socket = await client.user_events()
        await client.do("set_leverage", symbol=client.symbol, leverage=100)
        (config,) = await heard(client, socket, "ACCOUNT_CONFIG_UPDATE")
        assert config["ac"] == {"s": client.symbol, "l": 100}
        await client.do("set_margin_type", symbol=client.symbol, marginType="ISOLATED")
        (changed,) = await heard(client, socket, "ACCOUNT_UPDATE")
        assert changed["a"]["m"] == "MARGIN_TYPE_CHANGE"
        await client.place("BUY", "MARKET", **SIZE[product])
        client.front.set_mark(client.symbol, "59700")
        await socket.wait_for(e="MARGIN_CALL")
        forced = await client.streams(f"/ws/{client.symbol.lower()}@forceOrder")
        client.front.set_mark(client.symbol, "50000")
        update = await socket.wait_for(e="ORDER_TRADE_UPDATE", T=client.sandbox.clock.now() // 1000)
        while not update["o"]["c"].startswith("autoclose-"):
            update = await socket.wait_for(e="ORDER_TRADE_UPDATE")
        client.sandbox.advance(2)
        assert (await forced.receive())["o"]["s"] == client.symbol
        (order,) = await client.do("get_force_orders", symbol=client.symbol)
        assert order["side"] == "SELL"


async def test_keys_over_the_websocket_api() -> None:
    async with futures("cm") as client:
        socket = await client.ws_api()
        reply = await client.over_ws(socket, "start_user_data_stream")
        key = reply["result"]["listenKey"]
        assert (await client.over_ws(socket, "keepalive_user_data_stream"))["result"] == {"listenKey": key}
        stream = await client.streams(f"/ws/{key}")
        placed = await client.over_ws(
            socket,
            "create_order",
            symbol=client.symbol,
            side="BUY",
            type="LIMIT",
            timeInForce="GTC",
            quantity="5",
            price="59000",
        )
        assert (placed["status"], placed["result"]["status"]) == (200, "NEW")
        assert {limit["interval"] for limit in placed["rateLimits"]} == {"SECOND", "MINUTE"}
        await heard(client, stream, "ORDER_TRADE_UPDATE")
        assert (await client.over_ws(socket, "stop_user_data_stream"))["result"] == {}


async def test_money_comes_by_transfer() -> None:
    async with futures("um", lambda: exchange("empty")) as client:
        socket = await client.user_events()
        client.front.transfer(client.sandbox.account(client.key.api_key), "USDT", "12.5")
        (event,) = await heard(client, socket, "ACCOUNT_UPDATE")
        assert event["a"] == {
            "m": "DEPOSIT",
            "B": [{"a": "USDT", "wb": "1000012.50000000", "cw": "1000012.50000000", "bc": "12.50000000"}],
        }
        (row,) = await client.do("get_income")
        assert (row["incomeType"], row["income"]) == ("TRANSFER", "12.50000000")


@BOTH
async def test_funding_is_paid_told_and_remembered(product: str) -> None:
    async with futures(product) as client:
        await client.place("BUY", "MARKET", **SIZE[product])
        socket = await client.user_events()
        left = client.front.venue.markers[client.symbol].next_funding - client.sandbox.clock.now()
        client.sandbox.advance(left / 1_000_000 + 2)
        event = await socket.wait_for(e="ACCOUNT_UPDATE")
        assert event["a"]["m"] == "FUNDING_FEE"
        (row,) = await client.do("get_income", incomeType="FUNDING_FEE")
        assert row["income"] == event["a"]["B"][0]["bc"]
        (rate,) = await client.do("get_funding_rate", symbol=client.symbol)
        assert rate["fundingTime"] % 28_800_000 == 0


async def test_events_on_command_and_streams_without_classes() -> None:
    async with futures("um") as client:
        key = (await client.do("start_user_data_stream"))["listenKey"]
        socket = await client.clients.open(
            f"{client.sandbox.stream_url}/fstream/stream?streams={key}/btcusdt@aggTrade"
        )
        await socket.call("LIST_SUBSCRIPTIONS")
        person = client.sandbox.account(client.key.api_key)
        client.front.tell(person, {"e": "STRATEGY_UPDATE", "E": 1})
        assert await socket.receive() == {"stream": key, "data": {"e": "STRATEGY_UPDATE", "E": 1}}
        await client.place("BUY", "MARKET", **SIZE["um"])
        assert (await socket.wait_for(e="aggTrade"))["s"] == "BTCUSDT"
        client.front.set_status("BTCUSDT", "PRE_SETTLE")
        status, error = await client.ask(
            "create_order", symbol="BTCUSDT", side="BUY", type="MARKET", quantity="1"
        )
        assert (status, error["code"]) == (400, -4141)


@BOTH
async def test_user_events_can_be_lost_on_command(product: str) -> None:
    async with futures(product) as client:
        socket = await client.user_events()
        client.sandbox.faults.drop("userData", times=1)
        await client.place("BUY", newClientOrderId="unheard")
        await client.place("BUY", newClientOrderId="heard")
        (event,) = await heard(client, socket, "ORDER_TRADE_UPDATE")
        assert event["o"]["c"] == "heard"
        assert [order.client_id for order in client.front.orders] == ["unheard", "heard"]
