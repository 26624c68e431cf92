"""The managed order book on real sockets: an exchange on loopback streams diffs and serves snapshots."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import Server, ServerConnection, serve

from binance_sdk.core.backoff import NO_RETRY_POLICY, RetryInfo
from binance_sdk.core.orderbook import State
from binance_sdk.errors import (
    ClosedException,
    InvalidParameterException,
    OrderBookFetchAbandonedException,
    OrderBookStaleException,
    SnapshotTooOldException,
)
from binance_sdk.io.book import OrderBook
from binance_sdk.io.snapshot_scheduler import SnapshotScheduler


class Diff(msgspec.Struct, rename={"first_update_id": "U", "last_update_id": "u", "bids": "b", "asks": "a"}):
    first_update_id: int
    last_update_id: int
    bids: list[tuple[str, str]]
    asks: list[tuple[str, str]]


class Exchange:
    """One symbol: ``move()`` changes its book and streams the diff; ``GET /depth`` answers with the book."""

    def __init__(self) -> None:
        self.last_id = 100
        self.bids = {"10.00": "1.0", "9.99": "1.0", "9.50": "1.0"}
        self.asks = {"10.10": "1.0", "11.00": "1.0", "100.00": "1.0"}
        self.requests: list[dict[str, list[str]]] = []
        self.served_id: int | None = None
        """Serve a snapshot of this id instead (a cache that lags)."""
        self.broken = 0
        """How many requests to refuse."""
        self.wires: set[ServerConnection] = set()
        self.followed = asyncio.Event()

    async def stream(self, wire: ServerConnection) -> None:
        self.wires.add(wire)
        self.followed.set()
        await wire.wait_closed()
        self.wires.discard(wire)
        self.followed.clear()

    async def serve_http(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:  # the client was cancelled
            writer.close()
            return
        target = head.split()[1].decode()
        self.requests.append(parse_qs(urlsplit(target).query))
        self.broken -= 1
        body = b"oops" if self.broken >= 0 else json.dumps(self.snapshot()).encode()
        status = b"503 Unavailable" if self.broken >= 0 else b"200 OK"
        writer.write(b"HTTP/1.0 %b\r\nContent-Length: %d\r\n\r\n%b" % (status, len(body), body))
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    def snapshot(self) -> dict[str, object]:
        bids = [list(level) for level in self.bids.items()]
        asks = [list(level) for level in self.asks.items()]
        return {"lastUpdateId": self.served_id or self.last_id, "bids": bids, "asks": asks}

    async def move(self, price: str, quantity: str, *, lost: bool = False) -> None:
        self.last_id += 1
        if float(quantity):
            self.bids[price] = quantity
        else:
            self.bids.pop(price, None)
        diff = {"e": "depthUpdate", "U": self.last_id, "u": self.last_id, "b": [[price, quantity]], "a": []}
        for wire in [] if lost else list(self.wires):
            await wire.send(json.dumps(diff))


class Client:
    """Gets snapshots over HTTP and feeds a book from the stream until it is lost."""

    def __init__(self, exchange: Exchange, http: int, ws: int) -> None:
        self.exchange, self._http, self._ws = exchange, http, ws

    async def get_orderbook(self, *, symbol: str, limit: int) -> Mapping[str, object]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._http)
        try:
            writer.write(f"GET /depth?symbol={symbol}&limit={limit} HTTP/1.0\r\n\r\n".encode())
            head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        finally:
            writer.close()
            await writer.wait_closed()
        if b" 200 " not in head.splitlines()[0]:
            raise ConnectionError(head.splitlines()[0].decode())
        answer: dict[str, object] = json.loads(body)
        return answer

    async def follow(self, book: OrderBook[Decimal]) -> None:
        decode = msgspec.json.Decoder(Diff).decode
        async with connect(f"ws://127.0.0.1:{self._ws}") as wire:
            book.connected()
            async for frame in wire:
                book.apply(decode(frame))
        book.disconnected()


def port(server: asyncio.Server | Server) -> int:
    number: int = next(iter(server.sockets)).getsockname()[1]
    return number


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    exchange = Exchange()
    async with (
        serve(exchange.stream, "127.0.0.1", 0) as ws,
        await asyncio.start_server(exchange.serve_http, "127.0.0.1", 0) as http,
    ):
        yield Client(exchange, port(http), port(ws))


@pytest.fixture
async def book(client: Client) -> AsyncIterator[OrderBook[Decimal]]:
    book = OrderBook("btcusdt", client, 500, at_once)
    yield book
    await book.close()


def at_once(info: RetryInfo) -> tuple[bool, float]:
    return False, 0.0


async def until(condition: Callable[[], object], book: OrderBook[Decimal]) -> None:
    while not condition():
        await book.updated()


def diff(first: int, last: int, *bids: tuple[str, str]) -> Diff:
    return Diff(first, last, list(bids), [])


async def test_it_follows_a_stream_through_gaps_and_cuts(client: Client, book: OrderBook[Decimal]) -> None:
    exchange = client.exchange
    await book.updated()
    assert exchange.requests == [{"symbol": ["BTCUSDT"], "limit": ["500"]}]
    assert [price for price, _ in book.bids] == [Decimal("9.50"), Decimal("9.99"), Decimal("10.00")]

    following = asyncio.create_task(client.follow(book))
    await exchange.followed.wait()
    await exchange.move("10.05", "2.0")
    await until(lambda: book.last_update_id == 101, book)
    assert book.best_bid == (Decimal("10.05"), Decimal("2.0"))

    await exchange.move("10.05", "0.00000000", lost=True)
    await exchange.move("10.04", "3.0")
    await until(lambda: book.ready and book.last_update_id == 103, book)
    assert book.best_bid == (Decimal("10.04"), Decimal("3.0"))
    assert len(exchange.requests) == 2

    for wire in list(exchange.wires):
        await wire.close()
    await following
    assert book.state is State.STALE
    with pytest.raises(OrderBookStaleException):
        _ = book.best_bid

    following = asyncio.create_task(client.follow(book))
    await exchange.followed.wait()
    await exchange.move("10.04", "4.0")
    await until(lambda: book.last_update_id == 104, book)
    assert (book.state, len(exchange.requests)) == (State.LIVE, 2), "nothing was missed: no snapshot"
    following.cancel()
    with suppress(asyncio.CancelledError):
        await following


async def test_a_quiet_market_is_live_again_after_some_patience(
    client: Client, book: OrderBook[Decimal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("binance_sdk.io.book.PATIENCE", 0.0)
    await book.updated()
    book.disconnected()
    book.connected()
    assert book.state is State.STALE
    await book.updated()
    assert (book.state, len(client.exchange.requests)) == (State.LIVE, 2)


async def test_nothing_is_fetched_before_there_is_a_stream(client: Client) -> None:
    book = OrderBook("BTCUSDT")
    book.disconnected()
    book.set_client(client)
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("snapshot of")]
    await book.fetch()
    assert (book.state, len(client.exchange.requests)) == (State.STALE, 1)
    assert book.apply(diff(101, 101)) is True
    await book.close()


async def test_a_first_connection_starts_the_fetch(client: Client) -> None:
    book = OrderBook("BTCUSDT")
    book.disconnected()
    book.set_client(client)
    book.connected()
    await book.updated()
    assert (book.state, len(client.exchange.requests)) == (State.LIVE, 1)
    await book.close()


async def test_a_snapshot_that_lags_is_fetched_again(client: Client) -> None:
    exchange, failures = client.exchange, list[Exception]()

    def policy(info: RetryInfo) -> tuple[bool, float]:
        failures.append(info.exception)
        exchange.served_id = None
        return False, 0.0

    exchange.served_id = 50
    exchange.last_id = 100
    book = OrderBook("BTCUSDT", None, 1000, policy)
    assert book.apply(diff(99, 100, ("10.00", "5.0"))) is False
    book.set_client(client)
    await book.updated()
    assert [(type(error), vars(error)) for error in failures] == [
        (
            SnapshotTooOldException,
            {"symbol": "BTCUSDT", "snapshot_last_update_id": 50, "first_buffered_U": 99, "diff_lost": False},
        )
    ]
    await book.close()


async def test_a_diff_lost_after_the_snapshot_costs_no_wait_the_first_time(client: Client) -> None:
    """Such a snapshot does not lag: to wait gains nothing. A chain that stays broken is waited for."""
    seen: list[tuple[int, str]] = []
    follower = OrderBook("BTCUSDT")
    second = asyncio.Event()

    def policy(info: RetryInfo) -> tuple[bool, float]:
        seen.append((len(client.exchange.requests), str(info.exception)))
        follower.apply(diff(110 + 10 * len(seen), 110 + 10 * len(seen)))
        if len(seen) == 2:
            second.set()
        return False, 3600.0

    follower.set_retry_policy(policy)
    for first in (99, 103):
        follower.apply(diff(first, first + 1))
    follower.set_client(client)
    await asyncio.wait_for(second.wait(), 5)
    message = "BTCUSDT: the snapshot ends at 100, a diff after it was lost"
    assert seen == [(1, message), (2, message)]
    await follower.close()


async def test_failures_are_counted_for_the_policy_which_may_be_a_coroutine(client: Client) -> None:
    client.exchange.broken = 3
    seen: list[int] = []

    async def policy(info: RetryInfo) -> tuple[bool, float]:
        seen.append(info.fails)
        return False, 0.0

    book = OrderBook("BTCUSDT", client, 1000, policy)
    await book.updated()
    assert (seen, book.ready, len(client.exchange.requests)) == ([1, 2, 3], True, 4)
    await book.close()


async def test_a_policy_that_gives_up_reaches_every_waiter(client: Client) -> None:
    client.exchange.broken = 1
    book = OrderBook("BTCUSDT", client, 1000, NO_RETRY_POLICY)
    results = await asyncio.gather(*(book.updated() for _ in range(3)), return_exceptions=True)
    assert [type(result) for result in results] == [OrderBookFetchAbandonedException] * 3
    with pytest.raises(OrderBookFetchAbandonedException, match="503"):
        await book.updated()
    assert book.update({"U": 101, "u": 101, "b": [], "a": []}) is False
    assert len(client.exchange.requests) == 1, "it stays given up"
    await book.fetch()
    assert book.ready
    await book.close()


async def test_a_chain_that_closes_ends_having_given_up(client: Client) -> None:
    book = OrderBook("BTCUSDT", client, 1000, NO_RETRY_POLICY)
    await book.updated()
    client.exchange.broken = 1
    assert book.apply(diff(103, 103)) is False
    with pytest.raises(OrderBookFetchAbandonedException):
        await book.updated()
    assert book.apply(diff(101, 102)) is True
    client.exchange.last_id = 110
    assert book.apply(diff(110, 110)) is False
    await book.updated()
    assert book.last_update_id == 110
    await book.close()


async def test_a_cancelled_waiter_harms_nobody(client: Client, book: OrderBook[Decimal]) -> None:
    await book.updated()
    others = [asyncio.create_task(book.updated()) for _ in range(3)]
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(book.updated(), 0.001)
    others.pop().cancel()
    assert book.apply(diff(101, 101)) is True
    await asyncio.gather(*others)
    waiting = asyncio.create_task(book.updated())
    await asyncio.sleep(0)
    assert book.update({"U": 102, "u": 102, "b": [["10.00", "0.000"]], "a": []}) is True
    await waiting
    assert book.best_bid == (Decimal("9.99"), Decimal("1.0"))


async def test_changes_come_one_by_one_or_together(book: OrderBook[Decimal]) -> None:
    seen: list[int] = []
    async for changed in book.changes():
        seen.append(changed.last_update_id)
        for _ in range(2):
            book.apply(diff(book.last_update_id + 1, book.last_update_id + 1))
        if len(seen) == 3:
            break
    assert seen == [100, 102, 104]


async def test_a_live_book_stays_live_while_it_is_audited(client: Client, book: OrderBook[Decimal]) -> None:
    await book.updated()
    await book.fetch()
    assert (book.corrections, book.ready) == (0, True)
    client.exchange.bids["9.99"] = "7.0"  # a change that no diff told
    fetching = asyncio.create_task(book.fetch())
    await asyncio.sleep(0)
    assert book.ready
    await fetching
    assert (book.corrections, book.bids[1]) == (1, [Decimal("9.99"), Decimal("7.0")])


async def test_audits_repeat(client: Client) -> None:
    book = OrderBook("BTCUSDT", client, audit_interval=0.01)
    await book.updated()
    client.exchange.bids["9.99"] = "7.0"
    await until(lambda: book.corrections == 1, book)
    await until(lambda: len(client.exchange.requests) >= 4, book)
    await book.close()


async def test_known_levels_that_run_out_are_fetched_in_time(
    client: Client, book: OrderBook[Decimal]
) -> None:
    client.exchange.bids = {f"{price}.00": "1.0" for price in range(1, 9)}
    await book.updated()
    for number, price in enumerate(range(8, 2, -1), start=101):
        client.exchange.bids.pop(f"{price}.00")
        client.exchange.last_id = number
        assert book.apply(diff(number, number, (f"{price}.00", "0"))) is True
    book_limit = len(client.exchange.requests)
    assert book_limit == 1, "fewer levels than asked for: there are no more, so none is missing"
    book.set_limit(2)
    await book.fetch()
    client.exchange.bids = {"0.50": "1.0", "1.00": "1.0"}
    client.exchange.last_id += 1
    assert book.apply(diff(107, 107, ("2.00", "0"), ("1.00", "0"), ("0.10", "1"))) is True
    while len(client.exchange.requests) < 3:
        await book.updated()
    await until(lambda: book.best_bid == (Decimal("1.00"), Decimal("1.0")), book)


@pytest.mark.parametrize(
    "payload",
    [{}, {"U": 1}, {"U": "x", "u": 1, "b": [], "a": []}, {"U": 1, "u": 1, "b": [[None, 1]], "a": []}],
)
async def test_what_is_no_diff_is_refused(payload: Mapping[str, object]) -> None:
    with pytest.raises(InvalidParameterException, match="@depth"):
        OrderBook("BTCUSDT").update(payload)


async def test_numbers_may_be_anything_exact(client: Client) -> None:
    book = OrderBook("BTCUSDT", client, numbers=str)
    await book.updated()
    assert book.update({"U": 101, "u": 101, "b": [[Decimal("1E+1"), 0], [10.05, Decimal("1E-7")]], "a": []})
    assert book.top(2)[0] == [("10.05", "0.0000001"), ("9.99", "1.0")]
    await book.close()


async def test_close_ends_everything_and_a_client_starts_again(client: Client) -> None:
    book = OrderBook("BTCUSDT", client)
    waiting = asyncio.create_task(book.updated())
    await asyncio.sleep(0)
    await book.close()
    await book.close()
    with pytest.raises(ClosedException):
        await waiting
    with pytest.raises(ClosedException):
        await book.updated()
    assert not book.ready
    book.set_client(client)
    await book.updated()
    assert book.ready
    await book.close()


def test_a_book_made_without_a_loop_starts_with_the_first_need() -> None:
    async def snapshot() -> None:
        await early.updated()
        await early.close()

    class Fixed:
        async def get_orderbook(self, *, symbol: str, limit: int) -> Mapping[str, object]:
            found: Mapping[str, object] = {"lastUpdateId": 7, "bids": [["1", "2"]], "asks": []}
            return {"code": "000000", "data": found} if symbol.startswith("ALPHA") else found

    for symbol in ("BTCUSDT", "ALPHA_1USDT"):
        early = OrderBook(symbol, Fixed(), numbers=float)
        assert early.update({"U": 7, "u": 7, "b": [], "a": []}) is False
        asyncio.run(snapshot())
        assert (early.best_bid, early.last_update_id) == ((1.0, 2.0), 7)


async def test_fetching_needs_a_client() -> None:
    with pytest.raises(InvalidParameterException, match="set_client"):
        await OrderBook("BTCUSDT").fetch()


async def test_hundreds_of_books_take_turns_in_order(client: Client) -> None:
    now, running, most, order = 0.0, 0, 0, list[str]()

    class Counting:
        async def get_orderbook(self, *, symbol: str, limit: int) -> Mapping[str, object]:
            nonlocal running, most
            order.append(symbol)
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1
            return {"lastUpdateId": 7, "bids": [], "asks": []}

    scheduler = SnapshotScheduler(lambda _: 50, weight_per_minute=3000, concurrency=4, clock=lambda: now)
    books = [OrderBook(f"S{number:03}", Counting(), 1000, scheduler=scheduler) for number in range(200)]
    for second in range(220):
        now = float(second)
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(order) * 50 <= 500 + 50 * (second + 1), "50 a second after a first burst of 500"
        scheduler.advance()
    await asyncio.gather(*(book.updated() for book in books if not book.ready))
    assert all(book.ready for book in books)
    assert order == sorted(order)
    assert most <= 4
    for book in books:
        await book.close()
