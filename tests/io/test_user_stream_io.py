"""The user data stream over real sockets: lost, terminated, rotated, and whole all the same."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from binance_sdk.core import spot_words
from binance_sdk.core.user_stream import Delivery, Gap, UserEvent
from binance_sdk.credentials import Credentials
from binance_sdk.errors import (
    APISecretNotDefinedException,
    AuthenticationException,
    BinanceException,
    OutcomeUnknownException,
    ParameterRejectedException,
    UserStreamNotSubscribedException,
)
from binance_sdk.io.account_state import AccountOperations
from binance_sdk.io.caller import Caller
from binance_sdk.io.subscribing import SubscribeOperations, WsApiSubscription
from binance_sdk.io.user_stream import UserStream, UserStreamOptions
from tests.io import operations
from tests.io.client import HMAC, calling, options, outcome, until
from tests.io.exchange import KEY, Exchange, Fault, running
from tests.io.test_ws_api import ED25519, ed25519_exchange

SUBSCRIBE = SubscribeOperations(
    subscribe=operations.SUBSCRIBE,
    subscribe_signature=operations.SUBSCRIBE_SIGNATURE,
    unsubscribe=operations.UNSUBSCRIBE,
)
OPERATIONS = AccountOperations(
    open_orders=operations.OPEN_ORDERS,
    all_orders=operations.ALL_ORDERS,
    order=operations.GET_ORDER,
    order_list=operations.GET_OCO,
    trades=operations.TRADES,
    account=operations.ACCOUNT,
    account_arguments={"omitZeroBalances": True},
)
EVENT = {"e": "balanceUpdate", "E": 1, "a": "BTC", "d": "1"}


class World:
    """A subscribed stream, what it delivered, and the exchange."""

    def __init__(self, exchange: Exchange, caller: Caller, stream: UserStream) -> None:
        self.exchange, self.caller, self.stream = exchange, caller, stream
        self.got: list[Delivery] = []
        stream.attach(self.got.append)

    @property
    def steps(self) -> list[tuple[object, ...]]:
        """Source, kind and trade id of what was delivered, positions left out."""
        return [
            ("gap",) if isinstance(each, Gap) else (each.source, _kind(each), each.payload.get("t", -1))
            for each in self.got
            if isinstance(each, Gap) or each.payload.get("e") != "outboundAccountPosition"
        ]

    async def whole(self) -> None:
        await until(lambda: self.stream.live and not self.stream.feed.holding)

    async def lose(self) -> None:
        await self.exchange.cut()
        await until(lambda: not self.stream.feed.sources)


def _kind(event: UserEvent) -> object:
    return event.payload.get("x") or event.payload.get("e")


@asynccontextmanager
async def watching(
    exchange: Exchange, credentials: Credentials = HMAC, subscribed: bool = True, **more: Any
) -> AsyncGenerator[World, None]:
    connection = {name: more.pop(name) for name in ("overlap", "connect") if name in more}
    async with running(exchange), calling(exchange, options(ws_api=connection), credentials) as caller:
        world = World(
            exchange,
            caller,
            UserStream(
                caller,
                WsApiSubscription(caller, SUBSCRIBE),
                [(OPERATIONS, spot_words)],
                UserStreamOptions(**more),
            ),
        )
        if subscribed:
            await world.stream.subscribe()
        try:
            yield world
        finally:
            await world.stream.close()


# ---- subscribing


async def test_an_hmac_key_subscribes_by_signature_and_an_ed25519_key_by_its_logon() -> None:
    async with watching(Exchange()) as world:
        assert "userDataStream.subscribe.signature" in world.exchange.methods()
    async with watching(ed25519_exchange(), ED25519) as world:
        assert "userDataStream.subscribe" in world.exchange.methods()
        assert "userDataStream.subscribe.signature" not in world.exchange.methods()
        assert world.stream.subscription_id == next(iter(world.exchange.subscribed.values()))


async def test_where_logon_is_refused_the_signature_subscribes() -> None:
    exchange = ed25519_exchange()
    exchange.logons_refused = [-2015]
    async with watching(exchange, ED25519) as world:
        assert "userDataStream.subscribe.signature" in world.exchange.methods()


async def test_subscribing_twice_is_once() -> None:
    async with watching(Exchange()) as world:
        await world.stream.subscribe()
        assert world.exchange.methods().count("userDataStream.subscribe.signature") == 1


async def test_a_refused_subscription_is_told_and_not_wanted_any_more() -> None:
    exchange = Exchange()
    body = b'{"id":%ID%,"status":401,"error":{"code":-2015,"msg":"no"}}'
    exchange.faults["userDataStream.subscribe.signature"].append(Fault("answer", body=body))
    async with watching(exchange, subscribed=False) as world:
        with pytest.raises(AuthenticationException):
            await world.stream.subscribe()
        with pytest.raises(UserStreamNotSubscribedException):
            await world.stream.unsubscribe()
        await world.stream.subscribe()
        assert world.stream.live


async def test_without_a_secret_nothing_is_sent() -> None:
    async with watching(Exchange(), Credentials(KEY), subscribed=False) as world:
        with pytest.raises(APISecretNotDefinedException):
            await world.stream.subscribe()
        assert world.exchange.seen == []


async def test_unsubscribing_ends_it_and_the_last_event_is_still_delivered() -> None:
    async with watching(Exchange()) as world:
        await world.stream.unsubscribe()
        assert world.exchange.subscribed == {}
        assert world.exchange.methods()[-1] == "userDataStream.unsubscribe"
        with pytest.raises(UserStreamNotSubscribedException):
            await world.stream.unsubscribe()
        await world.exchange.broadcast('{"subscriptionId":0,"event":{"e":"eventStreamTerminated","E":1}}')
        await until(lambda: world.got)
        assert world.steps == [("stream", "eventStreamTerminated", -1)]
        assert world.exchange.methods()[-1] == "userDataStream.unsubscribe"
        await world.stream.subscribe()
        assert world.stream.live


async def test_after_close_it_can_be_subscribed_again() -> None:
    async with watching(Exchange()) as world:
        await world.stream.close()
        await world.caller.close()
        await world.stream.subscribe()
        await world.exchange.push(EVENT)
        await until(lambda: world.got)
        assert world.steps == [("stream", "balanceUpdate", -1)]


# ---- events


@pytest.mark.parametrize(
    "frame",
    [
        '{"subscriptionId":0,"event":{"e":"executionReport","E":"1700000000000","x":"?","X":"?","i":1,"s":"B"}}',
        '{"event":{"e":"neverHeardOf","deep":[{"er":1}]}}',
        '{"e":"flat","E":1}',
    ],
)
async def test_any_event_is_delivered_as_it_is_and_ends_nothing(frame: str) -> None:
    async with watching(Exchange()) as world:
        for garbage in ("{", "\x00", "[]", '{"id":99999,"status":200,"result":{}}', b"\xff\xfe"):
            await world.exchange.broadcast(garbage)
        await world.exchange.broadcast(frame)
        await until(lambda: world.got)
        event = world.got[0]
        assert isinstance(event, UserEvent)
        assert event.payload["e"] in ("executionReport", "neverHeardOf", "flat")
        await world.exchange.push(EVENT)
        await until(lambda: len(world.got) == 2)
        assert world.exchange.connections == 1


async def test_a_failing_consumer_harms_only_itself(caplog: pytest.LogCaptureFixture) -> None:
    def fail(delivery: Delivery) -> None:
        raise ValueError("a bug of the consumer")

    async with watching(Exchange()) as world:
        detach = world.stream.attach(fail)
        second: list[Delivery] = []
        world.stream.attach(second.append)
        await world.exchange.push(EVENT)
        await until(lambda: second)
        assert "a bug of the consumer" in caplog.text
        detach()
        await world.exchange.push(EVENT)
        await until(lambda: len(second) == len(world.got) == 2)
        assert len([each for each in caplog.records if each.levelno == logging.ERROR]) == 1


async def test_a_slow_iterator_loses_nothing_and_the_alarm_is_raised() -> None:
    alarms: list[int] = []
    async with watching(Exchange(), alarm_level=100) as world:
        async with world.stream.iterate(alarms.append) as events:
            for number in range(500):
                await world.exchange.push({"e": "balanceUpdate", "n": number})
            await until(lambda: len(world.got) == 500)
            got = [await anext(events) for _ in range(500)]
        assert [each.payload["n"] for each in got if isinstance(each, UserEvent)] == list(range(500))
        assert alarms == [100, 200, 400]


# ---- gaps


@pytest.mark.parametrize("credentials", [HMAC, ED25519], ids=["hmac", "ed25519"])
async def test_fills_during_a_gap_come_exactly_once_marked_rest(credentials: Credentials) -> None:
    exchange = Exchange() if credentials is HMAC else ed25519_exchange()
    exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "before"})
    async with watching(exchange, credentials) as world:
        await exchange.push(exchange.fill("before", "1"))
        await until(lambda: world.got)
        await world.lose()
        exchange.fill("before", "1")
        exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "during"})
        exchange.execute("order.cancel", {"origClientOrderId": "during"})
        exchange.balances["USDT"] = ("990", "0")
        await world.whole()
        assert world.steps[:2] == [("stream", "TRADE", 100), ("gap",)]
        missed = {("rest", "TRADE", 101), ("rest", "NEW", -1), ("rest", "CANCELED", -1)}
        assert (set(world.steps[2:]), len(world.steps)) == (missed, 5)
        assert world.steps.index(("rest", "NEW", -1)) < world.steps.index(("rest", "CANCELED", -1))
        last = world.got[-1]
        assert isinstance(last, UserEvent)
        assert last.payload["B"] == [{"a": "USDT", "f": "990", "l": "0"}]
        await exchange.push(EVENT)
        await until(lambda: world.steps[-1] == ("stream", "balanceUpdate", -1))
        gap = next(each for each in world.got if isinstance(each, Gap))
        assert 0 <= gap.end - gap.start < 5
        assert abs(gap.start * 1000 - exchange.now_ms()) < 10_000


async def test_a_fill_is_found_of_an_order_of_which_no_event_has_come() -> None:
    async with watching(Exchange(), baseline=False) as world:
        exchange = world.exchange
        exchange.faults["order.place"].append(Fault("cut", executed=True))
        with pytest.raises(OutcomeUnknownException):
            await world.caller.call(operations.CREATE_ORDER, {"symbol": "ETHUSDT", "newClientOrderId": "x"})
        exchange.fill("x", "2")
        await world.whole()
        assert ("rest", "TRADE", 100) in world.steps


async def test_a_symbol_that_does_not_exist_keeps_nobody_from_filling_a_gap() -> None:
    async with watching(Exchange()) as world:
        refused = b'{"id":%ID%,"status":400,"error":{"code":-1121,"msg":"Invalid symbol."}}'
        world.exchange.faults["order.place"].append(Fault("answer", body=refused))
        with pytest.raises(ParameterRejectedException):
            await world.caller.call(operations.CREATE_ORDER, {"symbol": "BTCUSTD", "newClientOrderId": "x"})
        assert world.caller.traded == {"BTCUSTD"}
        for _ in range(2):
            await world.lose()
            world.exchange.faults["allOrders"].append(Fault("answer", body=refused))
            await world.whole()
        assert len(world.exchange.faults["allOrders"]) == 1  # it is not asked for again


async def test_a_terminated_stream_is_subscribed_again_on_the_same_connection() -> None:
    async with watching(Exchange()) as world:
        identifier = world.stream.subscription_id
        world.exchange.subscribed.clear()
        await world.exchange.broadcast(
            f'{{"subscriptionId":{identifier},"event":{{"e":"eventStreamTerminated","E":1}}}}'
        )
        await until(lambda: ("gap",) in world.steps)
        await world.whole()
        assert world.steps == [("stream", "eventStreamTerminated", -1), ("gap",)]
        assert world.exchange.connections == 1
        assert world.stream.subscription_id != identifier


async def test_live_events_wait_until_the_gap_is_filled() -> None:
    async with watching(Exchange()) as world:
        exchange = world.exchange
        exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "x"})
        await exchange.push(exchange.report("x", "NEW"))
        await until(lambda: world.got)
        await world.lose()
        exchange.fill("x", "1")
        exchange.faults["openOrders.status"].append(Fault("late", executed=True))
        await until(lambda: exchange.late)
        await exchange.push(exchange.fill("x", "1"))
        await until(lambda: world.stream.feed._held)  # pyright: ignore[reportPrivateUsage]
        assert world.steps == [("stream", "NEW", -1), ("gap",)]
        await exchange.sockets[0].send_json(exchange.late[0][1])
        await world.whole()
        assert world.steps[2:] == [("rest", "TRADE", 100), ("stream", "TRADE", 101)]


async def test_a_question_that_fails_is_asked_again_while_live_events_go_on() -> None:
    async with watching(Exchange()) as world:
        exchange = world.exchange
        exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "x"})
        await exchange.push(exchange.report("x", "NEW"))
        await until(lambda: world.got)
        await world.lose()
        reports: list[str] = []
        world.stream.on_failure = lambda phase, failure, recovering: reports.append(phase)
        exchange.fill("x", "1")
        body = b'{"id":%ID%,"status":500,"error":{"code":-1000,"msg":"?"}}'
        exchange.faults["allOrders"].append(Fault("answer", body=body))
        await until(lambda: "allOrders" in exchange.methods() and not world.stream.feed.holding)
        await exchange.push(exchange.fill("x", "1"))
        await world.whole()
        assert sorted(map(str, world.steps[2:])) == sorted(
            map(str, [("stream", "TRADE", 101), ("rest", "TRADE", 100)])
        )
        assert reports == ["resubscribe"]


async def test_many_orders_and_trades_of_a_gap_are_asked_for_page_by_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("binance_sdk.io.account_state.DEFAULT_PAGE", 3)
    async with watching(Exchange(), symbols=frozenset({"BTCUSDT"})) as world:
        exchange = world.exchange
        await world.lose()
        for number in range(8):
            exchange.place({"symbol": "BTCUSDT", "newClientOrderId": f"x{number}"})
            exchange.fill(f"x{number}", "2")
            exchange.ahead += 0.002
        await world.whole()
        assert [step for step in world.steps if step[1:2] == ("TRADE",)] == [
            ("rest", "TRADE", 100 + number) for number in range(8)
        ]
        assert len([step for step in world.steps if step[1:2] == ("NEW",)]) == 8


async def test_an_answer_of_another_shape_is_survived(caplog: pytest.LogCaptureFixture) -> None:
    async with watching(Exchange()) as world:
        await world.lose()
        body = b'{"id":%ID%,"status":200,"result":[1]}'
        world.exchange.faults["openOrders.status"].append(Fault("answer", body=body))
        await world.whole()
        assert "could not be mended" in caplog.text
        await world.exchange.push(EVENT)
        await until(lambda: world.steps[-1] == ("stream", "balanceUpdate", -1))


async def test_the_hold_is_bounded() -> None:
    async with watching(Exchange(), longest_hold=0.05) as world:
        exchange = world.exchange
        await world.lose()
        exchange.faults["openOrders.status"].append(Fault("late", executed=True))
        await until(lambda: exchange.late)
        await exchange.push(EVENT)
        await until(lambda: ("stream", "balanceUpdate", -1) in world.steps)
        assert not world.stream.live
        await exchange.sockets[0].send_json(exchange.late[0][1])
        await world.whole()


async def test_many_cuts_lose_nothing_and_double_nothing() -> None:
    exchange = Exchange()
    exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "x"} | {})
    exchange.orders["x"]["origQty"] = "1000"
    async with watching(exchange) as world:
        for number in range(60):
            await exchange.push(exchange.fill("x", "1"))
            if number % 6 == 0:
                await exchange.cut()
            await asyncio.sleep(0.001)
        await world.whole()
        await exchange.push(exchange.fill("x", "1"))
        await until(lambda: any(step[-1] == 160 for step in world.steps))
        await world.whole()
        trades = [step[-1] for step in world.steps if step[1:2] == ("TRADE",)]
        assert sorted(map(str, trades)) == [str(number) for number in range(100, 161)]
        assert len(exchange.sockets) == len(exchange.subscribed) == 1


@pytest.mark.parametrize("credentials", [HMAC, ED25519], ids=["hmac", "ed25519"])
async def test_a_rotation_has_no_gap_loses_nothing_and_doubles_nothing(credentials: Credentials) -> None:
    exchange = Exchange() if credentials is HMAC else ed25519_exchange()
    async with watching(exchange, credentials, overlap=0.05) as world:
        for number in range(120):
            await exchange.push({"e": "balanceUpdate", "n": number})
            if number % 30 == 0:
                world.caller.ws_api.rotate()
            await asyncio.sleep(0.002)
        await until(lambda: len(world.got) >= 120 and len(exchange.sockets) == 1)
        numbers = [each.payload["n"] for each in world.got if isinstance(each, UserEvent)]
        assert numbers == list(range(120))
        assert ("gap",) not in world.steps
        assert exchange.connections >= 4


async def test_a_rotation_whose_subscription_fails_keeps_the_old_connection() -> None:
    async with watching(Exchange()) as world:
        body = b'{"id":%ID%,"status":500,"error":{"code":-1000,"msg":"?"}}'
        world.exchange.faults["userDataStream.subscribe.signature"].append(Fault("answer", body=body))
        world.caller.ws_api.rotate()
        await until(lambda: world.exchange.connections == 3 and len(world.exchange.sockets) == 1)
        assert ("gap",) not in world.steps
        await world.exchange.push(EVENT)
        await until(lambda: world.got)


async def test_the_beginning_may_remain_unknown(caplog: pytest.LogCaptureFixture) -> None:
    exchange = Exchange()
    body = b'{"id":%ID%,"status":500,"error":{"code":-1000,"msg":"?"}}'
    exchange.faults["openOrders.status"].append(Fault("answer", body=body))
    async with watching(exchange) as world:
        assert world.stream.live
        assert "not known" in caplog.text


async def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with watching(Exchange()) as world:
        await world.lose()
        await world.whole()
        body = b'{"id":%ID%,"status":401,"error":{"code":-2015,"msg":"signature=abc apiKey=def"}}'
        world.exchange.faults["order.place"].append(Fault("answer", body=body))
        came = await outcome(world.caller.call(operations.CREATE_ORDER, {"symbol": "B"}))
        assert isinstance(came, BinanceException)
        shown = f"{caplog.text}{came}{vars(came)}"
        secrets = [KEY, "the-api-secret", "abc", "def"]
        secrets += [str(params["signature"]) for _, params in world.exchange.seen if "signature" in params]
        assert [secret for secret in secrets if secret in shown.replace("default", "")] == []
