"""A sandbox for code that is not asynchronous: on a thread of its own, used from others."""

from __future__ import annotations

import json
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from decimal import Decimal
from http.client import HTTPConnection, HTTPSConnection
from typing import Any
from urllib.parse import urlencode

import pytest

from binance_sdk import SpotClient
from binance_sdk.sandbox import Key, Sandbox, Script
from binance_sdk.sandbox.market import Synthetic
from binance_sdk.sandbox.thread import Guarded

from .client import sign


def ask(
    exchange: Sandbox, path: str, *, verb: str = "GET", key: Key | None = None, **params: object
) -> tuple[int, Any]:
    """Status and answer of a request that blocks this thread; signed where there is a key."""
    query = urlencode(params)
    headers: dict[str, str] = {}
    if key is not None:
        query = f"{query}&timestamp={exchange.clock.now() // 1000}".lstrip("&")
        query += f"&signature={sign(key, query)}"
        headers["X-MBX-APIKEY"] = key.api_key
    with closing(connect(exchange)) as http:
        http.request(verb, f"{path}?{query}", headers=headers)
        with closing(http.getresponse()) as response:
            body = response.read()
    return response.status, json.loads(body) if body.startswith(b"{") else body


def connect(exchange: Sandbox) -> HTTPConnection:
    if exchange.ssl_context is None:
        return HTTPConnection(exchange.host, exchange.port, timeout=10)
    return HTTPSConnection(exchange.host, exchange.port, timeout=10, context=exchange.ssl_context)


def buy(exchange: Sandbox, key: Key) -> tuple[int, Any]:
    order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.1"}
    return ask(exchange, "/api/v3/order", verb="POST", key=key, price="20000", **order)


@pytest.mark.parametrize("tls", [False, True])
def test_code_that_blocks_trades_on_it(tls: bool) -> None:
    with Sandbox(seed=1, tls=tls) as exchange:
        key = exchange.key()
        assert buy(exchange, key)[1]["status"] == "NEW"
        assert [order.status for order in exchange.orders] == ["NEW"]
        assert exchange.book("BTCUSDT").bids
        assert exchange.um.account(exchange.account(key.api_key))


def test_it_can_be_disturbed_while_somebody_waits_for_it() -> None:
    with Sandbox(market="empty") as exchange, ThreadPoolExecutor(1) as other:
        key = exchange.key()
        exchange.faults.lose_reply(operation="order.place", how="silence")
        waiting = other.submit(buy, exchange, key)
        while not exchange.orders:
            assert not waiting.done()
        exchange.faults.answer(503, operation="order.place")
        assert buy(exchange, key)[0] == 503
        exchange.closing.set()
        assert waiting.result()[0] == 500
    assert [entry.reply for entry in exchange.journal if entry.operation == "order.place"] == [
        "lost",
        "replaced",
    ]


def test_what_takes_a_moment_has_happened_when_it_returns() -> None:
    with Sandbox(market="empty", start_time=1_800_000_000.0) as exchange:
        exchange.refuse_connections()
        with pytest.raises(ConnectionRefusedError):
            ask(exchange, "/api/v3/ping")
        listening: Any = exchange.accept_connections()
        assert listening is not None
        exchange.advance(90)
        assert ask(exchange, "/api/v3/time")[1] == {"serverTime": 1_800_000_090_000}
        exchange.connections.most_attempts = 7
        assert exchange.connections.most_attempts == 7


async def test_asynchronous_code_may_use_it_too() -> None:
    """Awaiting what the thread has awaited already is no mistake."""
    with Sandbox(seed=1) as exchange:
        async with SpotClient(exchange.credentials(), environment=exchange.hosts) as client:
            exchange.refuse_connections()
            await exchange.accept_connections()
            await client.market_order(symbol="BTCUSDT", side="BUY", quantity="0.1")
            async with client.order_book("BTCUSDT") as book:
                await book.updated()
                bids, _ = exchange.depth("BTCUSDT", book.last_update_id)
                assert [bid.price for bid in book.top(5)[0]] == [Decimal(price) for price, _ in bids[:5]]


def test_what_was_read_stays_as_it_was() -> None:
    with Sandbox(market="empty") as exchange:
        before = exchange.journal
        ask(exchange, "/api/v3/ping")
        assert isinstance(before, deque)
        assert (len(before), len(exchange.journal)) == (0, 1)


def test_parts_are_guarded_wherever_they_are_found_and_values_are_not() -> None:
    with Sandbox(market="empty") as exchange:
        exchange.clock.shift(-3)
        again = exchange.script
        assert (type(again), [step.command for step in again.steps]) == (Script, ["clock.shift"])
        parts: list[object] = [exchange.um, exchange.products["um_futures"], exchange.control, exchange.clock]
        assert {type(part) for part in parts} == {Guarded}
    with Sandbox(market="empty") as other:
        other.play(again)


def test_what_has_happened_can_be_read_afterwards() -> None:
    with Sandbox(market="empty") as exchange:
        buy(exchange, exchange.key())
    assert len(exchange.orders) == 1
    with pytest.raises(ConnectionRefusedError):
        ask(exchange, "/api/v3/ping")


def test_it_leaves_no_thread_behind() -> None:
    before = threading.active_count()
    with Sandbox(market="empty"), Sandbox(market="empty"):
        assert threading.active_count() == before + 2
    assert threading.active_count() == before


def test_what_goes_wrong_is_told_to_the_caller() -> None:
    with Sandbox(market="empty") as exchange:
        with pytest.raises(OSError), Sandbox(port=exchange.port):
            raise AssertionError
        with pytest.raises(LookupError):
            exchange.account("nobody")
        with pytest.raises(AttributeError, match="nothing"):
            getattr(exchange, "nothing")  # noqa: B009


class Broken(Synthetic):
    """A market that fails at once."""

    def act(self, sandbox: Sandbox) -> None:
        raise ArithmeticError("no more prices")


def test_a_market_that_stopped_is_told_at_the_end() -> None:
    with pytest.raises(ArithmeticError, match="no more prices"), Sandbox(market=Broken(seed=1)) as exchange:
        assert ask(exchange, "/api/v3/ping") == (200, {})
