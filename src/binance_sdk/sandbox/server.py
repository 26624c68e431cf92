"""The sandbox: the exchange behind one port on loopback, and the panel to look at and disturb it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, cast

from aiohttp import web

from ..credentials import Credentials
from . import quote, stateful, symbol
from .account import Account
from .address import Addressed
from .auth import Key, KeyKind
from .book import Snapshot
from .catalog import CM, SPOT, UM, ProductName
from .clock import Clock
from .command import Commands
from .connection import Connections
from .control import Control
from .exchange import Exchange
from .exchange_info import Reply
from .faults import Faults
from .front import Front
from .further import FurtherProducts
from .futures import listing
from .futures import quote as futures_quote
from .futures.exchange import FuturesExchange
from .futures.opening import open_futures
from .journal import Entry, PlacedOrder, placed_orders
from .lag import Lag
from .limits import Limit, Limits
from .market import Market, chosen
from .order import Order
from .reception import Reception
from .script import Performance, Script

if TYPE_CHECKING:
    from .thread import SandboxThread

_log: Final = logging.getLogger(__name__)
STEP: Final = 0.005
"""Seconds between two looks at what the market and the streams have to do."""
PING_EVERY: Final = 20.0
PONG_WITHIN: Final = 60.0
LIFETIME: Final = 24 * 3600.0
GOODBYE: Final = 0.5
"""Seconds that a client has to answer the end of TLS."""


class Sandbox(Addressed):
    """An exchange on loopback.

    `async with Sandbox(seed=7) as exchange:` starts it in a few milliseconds and stops it, with all
    it has opened, at the end of the block; without ``async`` it does so on a thread of its own, for code
    that is not asynchronous. ``market`` is ``"synthetic"`` (seeded agents make and take), ``"empty"`` (only
    what clients do), a `Replay`, or a list of these: recordings of several symbols, with agents in all
    others. With ``start_time`` (epoch seconds) the
    clock is virtual and everything that takes time happens in `advance()`.

    ``symbols`` are those of Spot; ``exchange_info`` takes their rules from an exchangeInfo reply (a mapping,
    or the path of a file) in the place of built-in ones, and lists all that it has unless ``symbols`` says
    which. The same goes for USD-M and COIN-M. ``limits`` are Spot's, ``futures_limits`` those that USD-M and
    COIN-M share; limits of single endpoints go by the name of their pool, as in
    ``Limit("FUNDING_RATE", "MINUTE", 5, 500)``. Raises OSError when the port is taken.

    With ``tls`` it is reached by https and wss, with a certificate made at start: clients are told to
    trust `ca_pem`, ours by ``tls=exchange.ssl_context``. A folder in the place of True keeps the
    authority there (``ca.pem``, and its key), for the next time too.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        symbols: Sequence[str] | None = None,
        um_symbols: Sequence[str] | None = None,
        cm_symbols: Sequence[str] | None = None,
        market: str | Market | Sequence[str | Market] = "synthetic",
        exchange_info: Reply | str | Path | None = None,
        um_exchange_info: Reply | str | Path | None = None,
        cm_exchange_info: Reply | str | Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool | str | Path = False,
        start_time: float | None = None,
        limits: Iterable[Limit] | None = None,
        futures_limits: Iterable[Limit] | None = None,
        enforce_limits: bool = True,
        ping_interval: float = PING_EVERY,
        pong_timeout: float = PONG_WITHIN,
        connection_lifetime: float = LIFETIME,
    ) -> None:
        self.clock = Clock(start_time)
        counted = list(limits) if limits is not None else None
        self.exchange = Exchange(
            symbol.listed(symbols, exchange_info),
            seed=seed,
            clock=self.clock,
            limits=Limits(counted, enforced=enforce_limits),
        )
        self.um, self.cm = open_futures(
            self.exchange,
            listing.listed(um_symbols, um_exchange_info, UM, self.clock.now()),
            listing.listed(cm_symbols, cm_exchange_info, CM, self.clock.now()),
            seed,
            futures_limits,
        )
        """The futures exchanges, which share rate limits with each other, and keys and journal with Spot."""
        self.futures: dict[str, FuturesExchange] = {UM: self.um, CM: self.cm}
        self.products: dict[str, Front] = {SPOT: self.exchange, **self.futures}
        self.further = FurtherProducts(self.exchange, stateful.kinds(self.exchange, self.um, self.cm))
        """All other products of the registry, most of whose calls are answered without keeping any state."""
        self.history = self.clock.history
        """What was done to the sandbox; as a script, it can be done again."""
        self.faults = Faults(self.clock.now, seed, self.history)
        for front in self.products.values():
            front.pass_on = self.faults.pass_on
        self.control = Control(self.exchange, self.um, self.cm, self.further, self.refuse_connections)
        self.connections = Connections(self.faults)
        self.commands = Commands(
            (self.faults, self.connections, self.clock, self.control), self.control.find_account
        )
        """All that can be done to it by name."""
        self.performances: list[Performance] = []
        """The scripts that were played."""
        self.market = chosen(market, seed)
        self.lag = Lag()
        """How late it is by its own clock, now and at worst."""
        self.closing = asyncio.Event()
        super().__init__(host, port, tls)
        self.ping_interval = ping_interval
        self.pong_timeout = pong_timeout
        self.connection_lifetime = connection_lifetime
        self._web: web.Server | None = None
        self._server: asyncio.Server | None = None
        self._failure: Exception | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread: SandboxThread | None = None

    # -- life

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def __enter__(self) -> Self:
        """The same without ``async``: it runs on a thread of its own, and may be used from any other."""
        from .thread import SandboxThread

        self._thread = SandboxThread(self)
        return cast("Self", self._thread.start())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._thread.stop()

    async def start(self) -> None:
        """Opens the port and lets the market begin."""
        self.closing.clear()
        self._web = web.Server(Reception(self).handle, access_log=None)
        await self.accept_connections()
        if self.market is not None:
            self.market.begin(self)
        self.spawn(self._run())

    async def stop(self) -> None:
        """Closes everything; may be called twice. Raises what made the market stop, if anything did."""
        self.closing.set()
        self.refuse_connections()
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.connections.cut()
        if self._web is not None:
            self._web.pre_shutdown()
            await self._web.shutdown(1.0)
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure

    def spawn(self, work: Coroutine[object, object, None]) -> None:
        """Runs something until it ends or the sandbox stops."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self) -> None:
        due = time.monotonic()
        while True:
            began = time.monotonic()
            if not self.clock.virtual and self._failure is None:
                try:
                    self.step()
                except Exception as error:
                    _log.exception("the market has stopped")
                    self._failure = error
                self.lag.finish(due, began, time.monotonic())
            due = time.monotonic() + STEP
            self.connections.pulse(due, self)
            await asyncio.sleep(STEP)

    def step(self) -> None:
        """Does what has become due: scripts and the market act, timed streams are sent."""
        for performance in self.performances:
            performance.act(self.clock.true())
        if self.market is not None:
            self.market.act(self)
        self.exchange.step()
        self.um.step()
        self.cm.step()
        self.further.step()

    def advance(self, seconds: float) -> None:
        """Lets a virtual clock run for so long, a tenth of a second at a time."""
        left = round(seconds * 1_000_000)
        while left > 0:
            part = min(left, 100_000)
            self.clock.advance(part / 1_000_000)
            self.step()
            left -= part

    def play(self, script: Script) -> Performance:
        """Begins a script of faults. ValueError or LookupError for one that does not fit as a whole."""
        performance = Performance(script, self.commands, self.faults, self.clock.true())
        self.performances = [known for known in self.performances if known.left] + [performance]
        return performance

    async def accept_connections(self) -> None:
        """Listens (again)."""
        if self._server is None and self._web is not None:
            loop = asyncio.get_running_loop()
            tls = self.server_context()
            goodbye = GOODBYE if tls else None
            self._server = await loop.create_server(
                self._web, self.host, self.port, backlog=512, ssl=tls, ssl_shutdown_timeout=goodbye
            )
            self.port = int(self._server.sockets[0].getsockname()[1])

    @property
    def listening(self) -> bool:
        """Whether connecting is possible."""
        return self._server is not None

    def refuse_connections(self, seconds: float | None = None) -> None:
        """No longer listens (for so long): connecting fails at once. Open connections stay."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if seconds is not None:
            self.spawn(self._accept_after(seconds))

    async def _accept_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.accept_connections()

    # -- looking in

    def credentials(
        self,
        kind: KeyKind = "hmac",
        *,
        account: Account | None = None,
        funds: Mapping[str, str] | None = None,
    ) -> Credentials:
        """Credentials for the SDK's clients: a new key of a fresh account with funds (or of ``account``)."""
        key = self.key(kind, account=account, funds=funds)
        return Credentials(key.api_key, key.api_secret, key.private_key)

    def key(
        self,
        kind: KeyKind = "hmac",
        *,
        account: Account | None = None,
        funds: Mapping[str, str] | None = None,
    ) -> Key:
        """The same for any other client: ``api_key`` with ``api_secret`` or ``private_key`` (PEM)."""
        if account is None:
            account = self.exchange.create_account(funds)
        return self.exchange.create_key(kind, account)

    def add_key(
        self,
        api_key: str,
        api_secret: str,
        *,
        account: Account | None = None,
        funds: Mapping[str, str] | None = None,
    ) -> Key:
        """An HMAC key of your own choice, for programs that have theirs written down. Raises ValueError."""
        if account is None:
            account = self.exchange.create_account(funds)
        return self.exchange.keys.add(account, api_key, api_secret)

    def account(self, api_key: str) -> Account:
        """The account of a key. KeyError for one that never was."""
        return self.exchange.keys.known[api_key].account

    @property
    def orders(self) -> list[Order]:
        """Every order that clients have placed."""
        accounts = self.exchange.engine.accounts.values()
        return [order for account in accounts if not account.agent for order in account.orders.values()]

    def placed_orders(self, product: ProductName | None = None) -> list[PlacedOrder]:
        """Every order that a request placed, of all products, with what became of the reply."""
        return list(placed_orders(self.journal, product))

    def known_orders(self, product: ProductName | None = None) -> list[PlacedOrder]:
        """Those whose client was told by the reply to its request."""
        return [order for order in self.placed_orders(product) if order.acknowledged]

    def unacknowledged(self, product: ProductName | None = None) -> list[PlacedOrder]:
        """Those that exist although their client got no reply, or another one."""
        return [order for order in self.placed_orders(product) if not order.acknowledged]

    @property
    def script(self) -> Script:
        """What was done to it so far: faults, cuts, deposits, ...; `play()` does it again."""
        return Script.from_history(self.history)

    @property
    def journal(self) -> deque[Entry]:
        """Every request that arrived, and what became of it and of its reply."""
        return self.exchange.journal

    def book(self, name: str, limit: int = 5000, *, product: str = SPOT) -> Snapshot:
        """A book as it is now; ``product`` is ``"spot"``, ``"um_futures"`` or ``"cm_futures"``."""
        self.products[product].wake(name)
        return self._market_of(product).book(name, limit)

    def book_at(self, name: str, update_id: int, *, product: str = SPOT) -> Snapshot:
        """A whole book as it was after that update id. LookupError when that is too long ago."""
        recorded = self.market.keeps(name, product) if self.market is not None else None
        return recorded(update_id) if recorded else self._market_of(product).book_at(name, update_id)

    def depth(
        self, name: str, update_id: int | None = None, *, product: str = SPOT
    ) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """Bids and asks as they travel, best first: now, or after that update id.

        Raises LookupError when that is too long ago.
        """
        found = (
            self.book(name, product=product)
            if update_id is None
            else self.book_at(name, update_id, product=product)
        )
        if product == SPOT:
            return quote.levels(found.bids), quote.levels(found.asks)
        contract = self.futures[product].venue.desk(name).contract
        return futures_quote.levels(contract, found.bids), futures_quote.levels(contract, found.asks)

    def _market_of(self, product: str) -> Exchange | FuturesExchange:
        return self.exchange if product == SPOT else self.futures[product]
