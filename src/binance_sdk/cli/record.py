"""`binance-sdk record`: streams into a file."""

from __future__ import annotations

import argparse
import asyncio
import os
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, NoReturn, cast

import msgspec

from .. import __version__
from ..client import Client
from ..core.lifetime import State
from ..credentials import Credentials
from ..descriptors import Hosts
from ..errors import BinanceException, ConnectionFailedException
from ..sandbox.recording import symbol_of
from .ending import ENDS, Ending, positive, seconds
from .keys import load_keys
from .outcome import fail, reason, run_to_end, say
from .progress import Progress
from .recorder import FORMATS, Limit, Parts, Sink, format_of, read_limit
from .registry import known_product
from .selection import GRAMMAR, Request, select, streaming_client
from .tap import Tap, say_state
from .target import add_target, target_of

DESCRIPTION: Final = f"""\
Records streams as they come, byte for byte, with the time at which each message was received. Streams of
book diffs (depth) are recorded with a snapshot, so that `binance-sdk replay` can play the book too.
{ENDS}
The file is complete then."""
EPILOG: Final = f"""\
{GRAMMAR}
files:   {", ".join(FORMATS)}; rows of received (nanoseconds), kind, stream, data
         what was written a second ago can be read, also after a crash; Parquet when it is closed only
exit codes: 0 done; 1 Binance refused; 2 wrong usage; 4 the network failed; 5 the file cannot be written

examples:
  binance-sdk record spot trade symbol=BTCUSDT depth symbol=BTCUSDT updateSpeed=100ms --out day.jsonl.gz
  binance-sdk record um_futures btcusdt@depth@100ms btcusdt@aggTrade --out um.parquet --seconds 3600
  binance-sdk record spot '!miniTicker@arr' --out all.jsonl.gz --rotate 1h
  binance-sdk replay day.jsonl.gz"""
SNAPSHOT: Final = 1000
"""Levels a side."""
ATTEMPTS: Final = 6
"""To get a snapshot that joins the diffs, a second after the other."""
TICK: Final = 1.0


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("product", type=known_product, metavar="PRODUCT", help="such as spot")
    parser.add_argument("words", nargs="*", default=(), metavar="STREAM", help="see below")
    add_target(parser)
    parser.add_argument("--out", required=True, metavar="FILE", help=f"ends in {', '.join(FORMATS)}")
    parser.add_argument("--overwrite", action="store_true", help="a file that is there already")
    parser.add_argument(
        "--rotate", metavar="LIMIT", help="begin another file (FILE-0001, ...) after 1h, 30m, 100MB, ..."
    )
    parser.add_argument("--count", type=positive, metavar="N", help="end after so many messages")
    parser.add_argument("--seconds", type=seconds, metavar="S", help="end after so many seconds")
    parser.add_argument(
        "--keys", metavar="FILE", help="for prediction, whose streams are signed: else from the environment"
    )
    parser.add_argument("--quiet", action="store_true", help="say nothing but what goes wrong")
    parser.set_defaults(run=partial(run, refuse=parser.error))


class Plan(msgspec.Struct, frozen=True):
    """What is recorded, and where to."""

    client: type[Client]
    hosts: Hosts
    environment: str
    requests: Sequence[Request]
    out: Path
    limit: Limit | None = None
    seconds: float | None = None
    count: int | None = None
    quiet: bool = False
    credentials: Credentials = Credentials()

    def is_book(self, request: Request) -> bool:
        """Does it need a snapshot?"""
        return request.template.subtype == "depth" and bool(self.client.MARKET.product.book_rule)


def run(options: argparse.Namespace, refuse: Callable[[str], NoReturn]) -> int:
    """Records; one of the exit codes that the help lists."""
    try:
        plan = read_plan(options)
    except BinanceException as error:
        return fail(error)
    except (ValueError, OSError) as error:
        refuse(reason(error))
    return run_to_end(Recording(plan).run())


def read_plan(options: argparse.Namespace) -> Plan:
    """What is asked for. Raises ValueError for what makes no sense."""
    kind = streaming_client(options.product)
    selection = select(kind.MARKET, options.words)
    if selection.user:
        raise ValueError("user data is not recorded: `binance-sdk stream PRODUCT user > FILE` keeps it")
    if not selection.requests:
        raise ValueError(f"name a stream; `binance-sdk stream {options.product}` lists them")
    out, limit = Path(options.out), read_limit(options.rotate) if options.rotate else None
    format_of(out)
    if not out.parent.is_dir():
        raise ValueError(f"argument --out: there is no folder {out.parent}")
    first = Parts(out, limit, lambda _: None).planned()
    if first.exists() and not options.overwrite:
        raise ValueError(f"argument --out: {first} exists already: choose another name, or --overwrite")
    signed = kind.MARKET.product.stream_protocol == "topics"
    return Plan(
        kind, target_of(options, kind.MARKET.product), options.env, selection.requests, out, limit,
        options.seconds, options.count, options.quiet,
        load_keys(options.keys, os.environ) if signed else Credentials(),
    )  # fmt: skip


class Recording:
    """Writes what comes, until it is over."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._parts = Parts(plan.out, plan.limit, self._begin)
        self._books = {each.name: symbol_of(each.name) for each in plan.requests if plan.is_book(each)}
        self._rules = b""
        self._events = self._interruptions = 0
        self._left, self._ready = plan.count, False
        self._first_ids: dict[str, int] = {}
        """First update id of each stream of diffs since it is (again) subscribed."""
        self._snapshots: set[asyncio.Task[None]] = set()
        self._line = Progress(quiet=plan.quiet)

    async def run(self) -> None:
        """Until then; afterwards the file is complete."""
        self._ending = Ending(self._plan.seconds)
        self._client = self._plan.client(self._plan.credentials, environment=self._plan.hosts)
        began = time.monotonic()
        try:
            async with self._client:
                await self._ending.hold(self._record())
        finally:
            self._line.clear()
            self._parts.close()
            if self._parts.paths:
                self._line.say(self._summary(time.monotonic() - began))

    async def _record(self) -> None:
        self._rules = await self._get_rules()
        self._parts.open(time.monotonic())
        ticking = asyncio.create_task(self._tick())
        try:
            async with Tap(self._client, self._plan.requests, self._receive, self._note, self._ending):
                await asyncio.gather(*(self._get_snapshot(stream) for stream in self._books))
                self._ready = True
                self._check_count()
                await self._ending.wait()
        finally:
            tasks = [ticking, *self._snapshots]
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)

    # What comes

    def _receive(self, stream: str, data: bytes) -> None:
        if self._left == 0:
            return
        self._parts.write(time.time_ns(), "event", stream, data)
        self._events += 1
        if stream in self._books and stream not in self._first_ids:
            self._first_ids[stream] = msgspec.json.decode(data, type=FirstId).U
        if self._left is not None:
            self._left -= 1
            self._check_count()

    def _check_count(self) -> None:
        if self._left == 0 and self._ready:
            self._ending.finish()

    def _note(self, stream: str, state: State) -> None:
        """An interruption is part of the recording."""
        self._parts.write(time.time_ns(), "state", stream, msgspec.json.encode(state.value))
        self._line.clear()
        say_state(stream, state)
        if state is State.RECONNECTING:
            self._interruptions += 1
            self._first_ids.pop(stream, None)
        elif state is State.CLOSED:
            self._ending.fail(ConnectionFailedException(f"{stream} was given up"))
        elif state is State.LIVE and stream in self._books:
            self._begin_snapshot(stream)

    # What is asked for

    async def _get_rules(self) -> bytes:
        """The exchangeInfo of the recorded symbols; empty where the product has none."""
        operation = self._client.MARKET.operations.get("get_exchange_info")
        symbols = {symbol for each in self._plan.requests if (symbol := symbol_of(each.name))}
        if operation is None or not symbols:
            return b""
        one_by_one = any(param.name == "symbols" for param in operation.params)
        arguments: Mapping[str, object] = {"symbols": sorted(symbols)} if one_by_one else {}
        answer = await self._client.make_response(operation, arguments, "rest")
        reply = msgspec.json.decode(answer.raw, type=dict[str, Any])
        entries = cast("list[dict[str, Any]]", reply.get("symbols", []))
        reply["symbols"] = [entry for entry in entries if entry.get("symbol") in symbols]
        for name in sorted(symbols - {str(entry["symbol"]) for entry in reply["symbols"]}):
            say(f"{name} is not in the exchangeInfo of {self._client.MARKET.product.name}: does it exist?")
        return msgspec.json.encode(reply)

    async def _get_snapshot(self, stream: str) -> None:
        """Writes a snapshot that joins the diffs of that stream. Raises what Binance says."""
        symbol, operation = self._books[stream], self._client.MARKET.operations["get_orderbook"]
        for _ in range(ATTEMPTS):
            answer = await self._client.make_response(
                operation, {"symbol": symbol, "limit": SNAPSHOT}, "rest"
            )
            book = msgspec.json.decode(answer.raw, type=Snapshot)
            raw = answer.raw if isinstance(book.data, msgspec.UnsetType) else bytes(book.data)
            last = msgspec.json.decode(raw, type=Snapshot).lastUpdateId
            if last + 1 >= self._first_ids.get(stream, 0):
                self._parts.write(time.time_ns(), "snapshot", stream, raw)
                return
            await asyncio.sleep(TICK)
        say(f"{stream}: no snapshot is as new as its diffs: its book cannot be told from here on")

    def _begin_snapshot(self, stream: str) -> None:
        task = asyncio.create_task(self._renew_snapshot(stream))
        self._snapshots.add(task)
        task.add_done_callback(self._end_snapshot)

    def _end_snapshot(self, task: asyncio.Task[None]) -> None:
        self._snapshots.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._ending.fail(error)

    async def _renew_snapshot(self, stream: str) -> None:
        for _ in range(ATTEMPTS):
            try:
                await self._get_snapshot(stream)
                return
            except BinanceException as error:
                self._line.clear()
                say(f"{stream}: no snapshot yet: {error}")
            await asyncio.sleep(TICK)

    # What is written by itself

    def _begin(self, sink: Sink) -> None:
        """What every file begins with."""
        header = {
            "version": __version__,
            "product": self._client.MARKET.product.name,
            "environment": self._plan.environment,
            "streams": [request.name for request in self._plan.requests],
        }
        sink.write(time.time_ns(), "recording", "", msgspec.json.encode(header))
        if self._rules:
            sink.write(time.time_ns(), "exchange_info", "", self._rules)

    async def _tick(self) -> None:
        """Each second: what was written becomes readable, and people see that it goes on."""
        before = 0
        try:
            while True:
                await asyncio.sleep(TICK)
                if self._parts.tick(time.monotonic()):
                    for stream in self._books:
                        self._begin_snapshot(stream)
                self._line.show(
                    f"{self._events:,} messages  {(self._events - before) / TICK:,.0f}/s  "
                    f"{_bytes(self._parts.size)} in {self._parts.paths[-1]}  {self._gaps()}"
                )
                before = self._events
        except OSError as error:
            self._ending.fail(error)

    def _gaps(self) -> str:
        if not self._interruptions:
            return "no interruption"
        return f"{self._interruptions} interruption{'s' if self._interruptions > 1 else ''} of a stream"

    def _summary(self, took: float) -> str:
        paths = self._parts.paths
        size = sum(path.stat().st_size for path in paths)
        where = str(paths[0]) if len(paths) == 1 else f"{paths[0]} ... {paths[-1].name} ({len(paths)} files)"
        noted = f"{self._gaps()}{', noted in the file' if self._interruptions else ''}"
        return f"recorded {self._events:,} messages in {took:.1f} s, {_bytes(size)}: {where}; {noted}"


class FirstId(msgspec.Struct):
    """Of a diff."""

    U: int = 0


class Snapshot(msgspec.Struct):
    """Of a book, maybe in an envelope."""

    lastUpdateId: int = 0
    data: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


def _bytes(size: int) -> str:
    if size < 1000:
        return f"{size} B"
    return f"{size / 1000:.1f} KB" if size < 10**6 else f"{size / 10**6:,.1f} MB"
