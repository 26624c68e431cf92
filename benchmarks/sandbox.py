"""The sandbox under load: a server for `benchmarks.runners.sandbox`, which measures its CPU time.

    python -m benchmarks.sandbox [asyncio]

Runs on uvloop where that is installed, as `python -m binance_sdk.sandbox` does, unless told otherwise.
Nothing happens by itself, for the market is empty. A second port takes lines of text:

    key hmac             a fresh account's key -> the key and its secret (base64 of a PEM)
    ready trade          -> how many connections wait for events of that kind
    send trade 500       makes so many, in the way in which the exchange does
    bare                 -> port of a server that answers every request with the same bytes, by aiohttp alone
    usage                -> CPU seconds of this process so far
"""

from __future__ import annotations

import asyncio
import base64
import gc
import sys
import time
from collections.abc import Iterator, Mapping
from itertools import count, cycle, islice
from typing import Final, cast

from aiohttp import web

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.auth import KeyKind
from binance_sdk.sandbox.book import Book, Change
from binance_sdk.sandbox.futures.order import Ticket as Contracts
from binance_sdk.sandbox.order import Order, Ticket, Trade

NAME: Final = "BTCUSDT"
UNIT: Final = 10**8
PRICE: Final = 60_000 * UNIT
CHANGES: Final = 20
"""Level changes in a diff."""
FUNDS: Final[Mapping[str, int]] = {"BTC": 10**12 * UNIT, "USDT": 10**12 * UNIT}
STREAMS: Final = {
    "trade": "trade",
    "ticker": "bookTicker",
    "depth": "depth@100ms",
    "market": "trade",
    "um_market": "aggTrade",
}


class Events:
    """Makes events of each kind, none of which waits for the clock."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._spot, self._um = sandbox.exchange, sandbox.um
        self._kinds: dict[str, Iterator[None]] = {
            "trade": self._trades(),
            "ticker": self._tickers(),
            "depth": self._diffs(),
            "user": self._reports(),
            "market": self._market(),
            "um_market": self._um_market(),
        }

    def make(self, kind: str, number: int) -> None:
        """So many of a kind, at once."""
        for _ in islice(self._kinds[kind], number):
            pass

    def ready(self, kind: str) -> int:
        """How many connections wait for them."""
        if kind == "user":
            return sum(self._spot.listened.values())
        hub = self._um.hub if kind.startswith("um_") else self._spot.hub
        return len(hub.subscribers.get(f"{NAME.lower()}@{STREAMS[kind]}", ()))

    def _now(self) -> int:
        return self._sandbox.clock.now()

    def _trades(self) -> Iterator[None]:
        tape = self._spot.tapes[NAME]
        for number in count(1):
            trades = [
                Trade(number, PRICE + number % 100 * 1_000_000, UNIT, PRICE, self._now(), False, number)
            ]
            self._spot.feed.traded(NAME, trades, tape.add(trades))
            yield

    def _changes(self, first: int) -> list[Change]:
        return [
            Change(first + number, number % 2 == 0, PRICE + number * UNIT, UNIT, first * UNIT)
            for number in range(CHANGES)
        ]

    def _tickers(self) -> Iterator[None]:
        books = Book[Order](), Book[Order]()
        for number, book in enumerate(books):
            book.bids.at(PRICE + number * UNIT).shown = UNIT
        for book in cycle(books):
            self._spot.feed.changed(NAME, book, self._changes(1)[:1])
            yield

    def _diffs(self) -> Iterator[None]:
        book, feed = self._spot.engine.desks[NAME].book, self._spot.feed
        for first in count(10**9, CHANGES):
            feed.changed(NAME, book, self._changes(first))
            feed.flush(self._now(), 1)
            yield

    def _reports(self) -> Iterator[None]:
        desk = self._spot.engine.desks[NAME]
        while True:
            account, now = next(iter(self._spot.listened)), self._now()
            order = Order(1, account, NAME, "BUY", "LIMIT", "GTC", PRICE, UNIT, "bench-000001", "NONE", now)
            desk.tell(order, "NEW", now)
            yield

    def _market(self) -> Iterator[None]:
        """With all that a trade takes: an order of an agent meets another one."""
        engine, stock = self._spot.engine, Ticket(NAME, "SELL", "LIMIT", 10**9 * UNIT, price=PRICE)
        agent = engine.add_account(FUNDS, agent=True)
        engine.place(agent, stock, self._now())
        while True:
            engine.place(agent, Ticket(NAME, "BUY", "MARKET", 1000, stp="NONE"), self._now())
            self._spot.settle(symbol=NAME)
            yield

    def _um_market(self) -> Iterator[None]:
        venue = self._um.venue
        agent = venue.add_account(FUNDS, agent=True)
        for price, side in cycle(((PRICE, "SELL"), (0, "BUY"), (PRICE, "BUY"), (0, "SELL"))):
            kind = "LIMIT" if price else "MARKET"
            venue.place(agent, Contracts(NAME, side, kind, UNIT, price, stp="NONE"), self._now())
            if not price:
                self._um.settle()
                yield


class Control(asyncio.Protocol):
    """The command line of one load."""

    transport: asyncio.Transport

    def __init__(self, sandbox: Sandbox, events: Events, bare: int) -> None:
        self._sandbox, self._events, self._bare = sandbox, events, bare

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        for line in data.decode().splitlines():
            if answer := self._command(*line.split()):
                self.transport.write(f"{answer}\n".encode())

    def _command(self, verb: str, *words: str) -> str:
        if verb == "send":
            self._events.make(words[0], int(words[1]))
            return ""
        if verb == "ready":
            return str(self._events.ready(words[0]))
        if verb == "bare":
            return str(self._bare)
        if verb == "key":
            key = self._sandbox.key(cast(KeyKind, words[0]))
            secret = key.api_secret or base64.b64encode((key.private_key or "").encode()).decode()
            return f"{key.api_key} {secret}"
        return repr(time.process_time())


async def answer(request: web.BaseRequest) -> web.Response:
    return web.Response(body=b'{"orderId":1}', content_type="application/json")


async def serve() -> None:
    loop = asyncio.get_running_loop()
    async with Sandbox(market="empty", enforce_limits=False, ping_interval=3600) as sandbox:
        events = Events(sandbox)
        bare = port(await loop.create_server(web.Server(answer, access_log=None), "127.0.0.1"))
        control = port(await loop.create_server(lambda: Control(sandbox, events, bare), "127.0.0.1"))
        gc.collect()
        gc.freeze()
        print(sandbox.port, control, flush=True)
        await asyncio.Event().wait()


def port(server: asyncio.Server) -> int:
    return int(server.sockets[0].getsockname()[1])


if __name__ == "__main__":
    if "asyncio" in sys.argv:
        asyncio.run(serve())
    else:
        import uvloop

        uvloop.run(serve())
