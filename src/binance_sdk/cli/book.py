"""`binance-sdk book`: an order book, live."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import Any, Final, NoReturn

import msgspec

from ..client import Client
from ..core.lifetime import State
from ..errors import BinanceException, ConnectionFailedException
from ..io.book import OrderBook
from . import depth_view, screen
from .depth_view import Levels, Picture
from .ending import ENDS, Ending, positive, seconds
from .outcome import fail, run_to_end
from .registry import PRODUCTS, client_of, known_product
from .selection import Request, select
from .target import add_target, target_of

DESCRIPTION: Final = f"""\
Shows an order book as it changes, with its depth as a chart, on a terminal (q ends it); elsewhere a line
each time it has changed. It says whether the book is LIVE, that is right: what it shows while it is
SYNCING, STALE or RECONNECTING is the last that was. {ENDS}"""
EPILOG: Final = """\
exit codes: 0 done; 1 Binance refused; 2 wrong usage; 4 the network failed; 5 the output failed

examples:
  binance-sdk book spot BTCUSDT
  binance-sdk book um_futures BTCUSDT --levels 20
  binance-sdk book spot BTCUSDT --once
  binance-sdk book cm_futures BTCUSD_PERP --format json --count 10 | jq -c .bids[0]"""
SPEED: Final = "100ms"
"""Of the diffs."""
CHECKED: Final = 10
"""Levels of the snapshot that tells at once whether there is such a symbol."""
DEPTH: Final = 500
"""Levels a side in the chart."""
AT_MOST_EVERY: Final = 0.1
"""Seconds between two pictures."""
AT_LEAST_EVERY: Final = 1.0
NO_LEVELS: Final[Levels] = ()


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("product", type=known_product, metavar="PRODUCT", help="such as spot")
    parser.add_argument("symbol", metavar="SYMBOL", help="such as BTCUSDT")
    add_target(parser)
    parser.add_argument(
        "--levels", type=positive, default=10, metavar="N", help="a side, default: %(default)s"
    )
    parser.add_argument("--once", action="store_true", help="show it once, as soon as it is LIVE, and end")
    parser.add_argument(
        "--format", choices=("table", "json"), help="where it is not drawn: a line of text (default) or JSON"
    )
    parser.add_argument("--count", type=positive, metavar="N", help="end after so many lines")
    parser.add_argument("--seconds", type=seconds, metavar="S", help="end after so many seconds")
    parser.set_defaults(run=partial(run, refuse=parser.error))


def run(options: argparse.Namespace, refuse: Callable[[str], NoReturn]) -> int:
    """Shows it; one of the exit codes that the help lists."""
    try:
        kind = _client_with_books(options.product)
        hosts = target_of(options, kind.MARKET.product)
        (request,) = select(kind.MARKET, ["depth", f"symbol={options.symbol}", *_speed(kind)]).requests
    except BinanceException as error:
        return fail(error)
    except ValueError as error:
        refuse(str(error))
    return run_to_end(Watch(options, request).run(kind(environment=hosts)))


def _client_with_books(product: str) -> type[Client]:
    client = client_of(product)
    if not (issubclass(client, Client) and client.MARKET.product.book_rule):
        having = [name for name in PRODUCTS if client_of(name).MARKET.product.book_rule]
        raise ValueError(f"{product} has no order books: there are those of {', '.join(having)}")
    return client


def _speed(kind: type[Client]) -> list[str]:
    """The fast diffs, as a word of a command line."""
    return [f"{param.name}={SPEED}" for param in kind.MARKET.templates["depth"].params if SPEED in param.enum]


class Watch:
    """Shows a book until it is over."""

    def __init__(self, options: argparse.Namespace, request: Request) -> None:
        self._options = options
        self._request = request
        self._drawing = not options.once and options.format is None and screen.can_draw(os.environ)
        self._paint = screen.paint_for(os.environ)
        self._stream_state = State.CONNECTING
        self._last: tuple[int, Levels, Levels] = (0, NO_LEVELS, NO_LEVELS)
        self._note = ""

    async def run(self, client: Client) -> None:
        """Until then."""
        self._ending, self._changed = Ending(self._options.seconds), asyncio.Event()
        async with client:
            await self._ending.hold(self._watch(client))

    async def _watch(self, client: Client) -> None:
        symbol, raw = self._options.symbol.upper(), msgspec.structs.replace(self._request, event=msgspec.Raw)
        await self._check(client, symbol)
        async with (
            client.listen(lambda _: None, raw, on_state=self._note_state),
            client.order_book(symbol, on_change=lambda _: self._changed.set()) as book,
        ):
            if self._options.once:
                await self._show_once(book)
                return
            task = asyncio.create_task(self._draw(book) if self._drawing else self._write(book))
            task.add_done_callback(self._ended)
            try:
                await self._ending.wait()
            finally:
                task.cancel()
                await asyncio.wait([task])

    async def _check(self, client: Client, symbol: str) -> None:
        """Raises what Binance says of a symbol that it has not."""
        operation = client.MARKET.operations["get_orderbook"]
        await client.make_call(operation, {"symbol": symbol, "limit": CHECKED}, "rest")

    def _note_state(self, stream: str, state: State) -> None:
        self._stream_state = state
        if state is State.LIVE:
            self._note = ""
        self._changed.set()

    def _ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            self._ending.fail(error)

    def _picture(self, book: OrderBook[Decimal], count: int) -> Picture:
        if book.ready:
            self._last = (book.last_update_id, *book.top(count))
        lost = self._stream_state is State.RECONNECTING or (self._stream_state is State.STALE and book.ready)
        state = self._stream_state.value if lost else book.state.value
        place = f"{self._options.product} {self._options.env}"
        return Picture(book.symbol, place, state.upper(), *self._last, self._note)

    async def _show_once(self, book: OrderBook[Decimal]) -> None:
        try:
            async with asyncio.timeout(self._options.seconds):
                while not book.ready:
                    await book.updated()
        except TimeoutError:
            late = f"{book.symbol} was not LIVE in time: it is {book.state.value}"
            raise ConnectionFailedException(late) from None
        picture = self._picture(book, self._options.levels)
        if self._options.format == "json":
            print(_as_json(picture))
            return
        width = screen.Screen().size()[0]
        print(depth_view.title(picture, width, self._paint).replace(f"{depth_view.GAP}q quits", ""))
        print("\n".join(depth_view.table(picture, width, self._options.levels, self._paint)))

    async def _write(self, book: OrderBook[Decimal]) -> None:
        """A line for each change, but not more often than people can take."""
        left, before = self._options.count, ("", 0)
        line = _as_json if self._options.format == "json" else _as_line
        while left is None or left > 0:
            picture = self._picture(book, self._options.levels)
            if (picture.state, picture.update_id) != before:
                before = picture.state, picture.update_id
                print(line(picture), flush=True)
                left = None if left is None else left - 1
            await self._next()
        self._ending.finish()

    async def _draw(self, book: OrderBook[Decimal]) -> None:
        """On the screen."""
        with _whispered(self._take_note), screen.opened(self._press) as canvas, _resized(self._changed.set):
            while True:
                width, height = canvas.size()
                levels = self._options.levels
                picture = self._picture(book, max(levels, DEPTH))
                canvas.draw(depth_view.compose(picture, width - 1, height, levels, self._paint))
                await self._next()

    def _press(self, key: str) -> None:
        if key in "qQ":
            self._ending.finish()

    def _take_note(self, text: str) -> None:
        self._note = text
        self._changed.set()

    async def _next(self) -> None:
        """Waits until there may be something new."""
        await asyncio.sleep(AT_MOST_EVERY)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(AT_LEAST_EVERY):
                await self._changed.wait()
        self._changed.clear()


def _as_line(picture: Picture) -> str:
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    best = [
        f"{name} {depth_view.number(side[0].price)} x {depth_view.number(side[0].quantity)}"
        for name, side in (("bid", picture.bids), ("ask", picture.asks))
        if side
    ]
    return "  ".join([now, picture.symbol, picture.state, *best, f"spread {depth_view.spread(picture)}"])


def _as_json(picture: Picture) -> str:
    """Numbers as text, which is exact."""
    row: dict[str, Any] = {
        "time_ms": int(datetime.now(UTC).timestamp() * 1000),
        "symbol": picture.symbol,
        "state": picture.state,
        "update_id": picture.update_id,
    }
    for name, side in (("bids", picture.bids), ("asks", picture.asks)):
        row[name] = [(format(level.price, "f"), format(level.quantity, "f")) for level in side]
    return msgspec.json.encode(row).decode()


@contextlib.contextmanager
def _resized(tell: Callable[[], None]) -> Generator[None]:
    """Tells when the terminal has another size."""
    loop, number = asyncio.get_running_loop(), getattr(signal, "SIGWINCH", None)
    if number is None:  # Windows
        yield
        return
    loop.add_signal_handler(number, tell)
    try:
        yield
    finally:
        loop.remove_signal_handler(number)


class Whisper(logging.Handler):
    """Gives what is logged to a function."""

    def __init__(self, take: Callable[[str], None]) -> None:
        super().__init__()
        self._take = take

    def emit(self, record: logging.LogRecord) -> None:
        """The message."""
        self._take(record.getMessage())


@contextlib.contextmanager
def _whispered(take: Callable[[str], None]) -> Generator[None]:
    """Keeps warnings off the terminal that is drawn on."""
    log = logging.getLogger("binance_sdk")
    before = log.handlers
    if sys.stderr.isatty():
        log.handlers = [Whisper(take)]
    try:
        yield
    finally:
        log.handlers = before
