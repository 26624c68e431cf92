"""Calls that are waited for, from any thread, and ending them."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from decimal import Decimal
from typing import assert_type

import pytest
from binance_sdk_generated.spot import types

import binance_sdk
from binance_sdk import (
    ClosedException,
    FilterFailureException,
    InvalidParameterException,
    NotAvailableException,
    NotPlaced,
    OrderStatusUnknownException,
    Response,
)
from binance_sdk.futures.orders import AlgoId, FuturesOrder
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import streams
from binance_sdk.sync import Binance, SpotClient, UMFuturesClient
from binance_sdk.sync.portal import LONGEST_CLOSE, current

LONGEST: float = LONGEST_CLOSE + 0.5
"""Seconds that close() may take on a machine that does other things, too."""


@contextmanager
def at_most(seconds: float) -> Generator[None]:
    start = time.monotonic()
    yield
    assert time.monotonic() - start < seconds


def running(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def until(condition: Callable[[], object]) -> None:
    """Returns as soon as ``condition()`` holds."""
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        threading.Event().wait(0.005)


def test_a_call_has_its_type_and_its_result(client: SpotClient) -> None:
    placed = assert_type(
        client.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.001", price="20000"), types.PlacedOrder
    )
    assert "orderId" in placed
    order = client.get_order(symbol="BTCUSDT", orderId=placed["orderId"])
    assert (order["status"], Decimal(order["price"])) == ("NEW", Decimal(20000))
    answer = assert_type(
        client.via_rest.with_response.get_order(symbol="BTCUSDT", orderId=placed["orderId"]),
        Response[types.QueriedOrder],
    )
    assert answer.data == order and answer.status == 200
    assert client.via_ws.get_order(symbol="BTCUSDT", orderId=placed["orderId"]) == order
    assert client.get("/api/v3/time")["serverTime"] > 0
    assert client.symbol("BTCUSDT").name == "BTCUSDT"


def test_limits_and_costs_are_known(client: SpotClient) -> None:
    client.via_rest.get_server_time()
    assert client.used_weight["1m"] > 0 and set(client.order_count) == {"10s", "1d"}
    assert client.cost(client.get_orderbook, symbol="BTCUSDT", limit=5000)["REQUEST_WEIGHT"] == 250
    assert client.rate_limit_snapshot().max_utilization < 1


def test_errors_are_those_of_the_asynchronous_client(client: SpotClient) -> None:
    with pytest.raises(FilterFailureException) as refused:
        client.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.001", price="20000.001")
    assert refused.value.filter == "PRICE_FILTER"
    assert [entry.name for entry in refused.traceback][-1] not in ("call", "result")  # where it was raised
    with pytest.raises(InvalidParameterException, match="did you mean symbol"):
        client.get_ticker_price(symbl="BTCUSDT")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_an_order_without_an_answer_is_resolved(exchange: Sandbox, client: SpotClient) -> None:
    exchange.faults.lose_reply(operation="order.place", after_execution=True)
    with pytest.raises(OrderStatusUnknownException) as unknown:
        client.market_order(symbol="BTCUSDT", side="BUY", quantity="0.001")
    found = client.resolve_order(unknown.value)
    assert not isinstance(found, NotPlaced) and found["status"] == "FILLED"


def test_orders_of_futures(exchange: Sandbox) -> None:
    with UMFuturesClient(exchange.credentials(), environment=exchange.um_hosts) as client:
        placed = client.orders.place(
            symbol="BTCUSDT", side="SELL", type="TAKE_PROFIT_MARKET", quantity="0.01", triggerPrice="70000"
        )
        assert isinstance(assert_type(placed, FuturesOrder).id, AlgoId)
        assert [each.id for each in client.orders.open("BTCUSDT")] == [placed.id]
        client.orders.cancel_all("BTCUSDT")
        assert client.orders.open("BTCUSDT") == []


def test_all_products_behind_one_object(exchange: Sandbox) -> None:
    with Binance(exchange.credentials(), environment=exchange.product_hosts) as binance:
        assert_type(binance.spot, SpotClient)
        with ThreadPoolExecutor(4) as pool:
            made = [pool.submit(lambda: binance.spot) for _ in range(4)]
        assert [each.result() for each in made] == [binance.spot] * 4
        assert binance.spot.get_account()["balances"]
        assert "msg" in binance.wallet.get_system_status()
        assert binance.um_futures.orders.open("BTCUSDT") == []
        binance.close()
        assert binance.spot.get_account()["balances"]


def test_twenty_threads_share_a_client(exchange: Sandbox, client: SpotClient) -> None:
    """Each gets the answers to its own questions."""
    start = threading.Barrier(20)

    def trade(number: int) -> list[tuple[str, int]]:
        start.wait()
        found: list[tuple[str, int]] = []
        for price in (20000 + number, 21000 + number):
            placed = client.limit_order(
                symbol="BTCUSDT",
                side="BUY",
                quantity="0.001",
                price=price,
                newClientOrderId=f"{number}-{price}",
            )
            assert "orderId" in placed
            order = client.get_order(symbol="BTCUSDT", orderId=placed["orderId"])
            found.append((order["clientOrderId"], int(Decimal(order["price"]))))
        return found

    with ThreadPoolExecutor(20) as pool:
        results = list(pool.map(trade, range(20)))
    assert results == [[(f"{n}-{p}", p) for p in (20000 + n, 21000 + n)] for n in range(20)]
    names = {f"{n}-{p}" for n in range(20) for p in (20000 + n, 21000 + n)}
    assert names <= {order["clientOrderId"] for order in client.get_open_orders(symbol="BTCUSDT")}


async def test_inside_a_running_loop(exchange: Sandbox) -> None:
    """As in a notebook: the loop waits, and goes on."""
    with SpotClient(exchange.credentials(), environment=exchange.hosts) as client:
        assert client.get_ticker_price(symbol="BTCUSDT")
        assert next(client.stream(streams.book_ticker("BTCUSDT"), timeout=10))
        many = await asyncio.gather(*(asyncio.to_thread(client.get_account) for _ in range(3)))
        assert len(many) == 3


async def test_beside_an_asynchronous_client(exchange: Sandbox) -> None:
    credentials = exchange.credentials()
    async with binance_sdk.SpotClient(credentials, environment=exchange.hosts) as theirs:
        with SpotClient(credentials, environment=exchange.hosts) as ours:
            assert await theirs.get_account() == ours.get_account()


def waiting() -> set[asyncio.Task[object]]:
    """What some thread waits for on the loop."""

    def read() -> set[asyncio.Task[object]]:
        this = asyncio.current_task()
        return {
            task for task in asyncio.all_tasks() if task is not this and "_finish" in repr(task.get_coro())
        }

    return current().read(read)


def test_ctrl_c_ends_waiting_and_nothing_else(exchange: Sandbox, client: SpotClient) -> None:
    client.via_rest.get_account()
    exchange.faults.delay(30, operation="account.status", route="rest")
    before = len(exchange.faults.journal)
    others = waiting()

    def interrupt() -> None:
        until(lambda: len(exchange.faults.journal) > before)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    thread = running(interrupt)
    with at_most(10), pytest.raises(KeyboardInterrupt):
        client.via_rest.get_account()
    thread.join()
    exchange.faults.clear()
    assert exchange.faults.journal[-1].fault == "delay"
    assert client.via_rest.get_ticker_price(symbol="BTCUSDT")
    until(lambda: waiting() <= others)


def test_close_is_quick_and_the_client_can_be_used_again(exchange: Sandbox) -> None:
    client = SpotClient(exchange.credentials(), environment=exchange.hosts)
    client.close()  # never used
    client.get_account()
    stream = client.stream(streams.trade("BTCUSDT"), timeout=10)
    next(stream)
    with client.order_book("BTCUSDT") as book, client.user_events() as account:
        book.updated(10)
        with at_most(LONGEST):
            client.close()
            client.close()
        assert list(account) == []
    assert len(list(stream)) < 1000  # what still waited, and then the end
    with pytest.raises(ClosedException, match="has ended"):
        stream.get()
    assert client.get_account()
    client.close()


def test_close_while_others_wait(exchange: Sandbox) -> None:
    client = SpotClient(exchange.credentials(), environment=exchange.hosts)
    exchange.faults.delay(30, operation="account.status", route="rest")
    before = len(exchange.faults.journal)
    ended: list[BaseException | str] = []

    def call() -> None:
        try:
            client.via_rest.get_account()
        except binance_sdk.BinanceException as error:
            ended.append(error)

    def listen() -> None:
        for _ in client.stream(streams.trade("BTCUSDT")):
            started.set()
        ended.append("iteration")

    started = threading.Event()
    threads = [running(call), running(listen)]
    assert started.wait(10)
    until(lambda: len(exchange.faults.journal) > before)
    with at_most(LONGEST):
        client.close()
    for thread in threads:
        thread.join(5)
    exchange.faults.clear()
    assert len(ended) == 2 and "iteration" in ended


def test_close_when_nothing_answers() -> None:
    with Sandbox(seed=7) as exchange:
        client = SpotClient(exchange.credentials(), environment=exchange.hosts)
        client.get_account()
        next(client.stream(streams.trade("BTCUSDT"), timeout=10))
        assert exchange.connections.half_open("ws_api") and exchange.connections.half_open("streams")
        with at_most(LONGEST):
            client.close()


def test_close_while_the_loop_is_busy(client: SpotClient) -> None:
    """A callback that does not return cannot keep close() from returning."""
    busy, release = threading.Event(), threading.Event()

    def block(_: object) -> None:
        busy.set()
        release.wait(20)

    with client.listen(block, streams.trade("BTCUSDT"), threaded=False):
        assert busy.wait(10)
        with at_most(LONGEST):
            client.close()
        release.set()


@pytest.mark.parametrize("threaded", [True, False])
def test_close_from_a_callback(exchange: Sandbox, threaded: bool) -> None:
    client, closed = SpotClient(exchange.credentials(), environment=exchange.hosts), threading.Event()

    def end(_: object) -> None:
        with at_most(LONGEST):
            client.close()
        closed.set()

    client.listen(end, streams.trade("BTCUSDT"), threaded=threaded).open()
    assert closed.wait(10)
    until(lambda: "idle" in repr(client))
    client.close()


def test_waiting_on_the_thread_of_the_loop_is_refused(client: SpotClient) -> None:
    refused: list[Exception] = []
    heard = threading.Event()

    def ask(_: object) -> None:
        try:
            client.get_account()
        except NotAvailableException as error:
            refused.append(error)
        heard.set()

    with client.listen(ask, streams.trade("BTCUSDT"), threaded=False):
        assert heard.wait(10)
    assert "threaded=True" in str(refused[0])
