"""`binance-sdk stream`: events as they happen."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import partial
from typing import Any, Final, NoReturn, cast

from ..client import Client
from ..core.user_stream import Gap
from ..credentials import Credentials
from ..errors import BinanceException
from ..market import USER
from .ending import ENDS, Ending, positive, seconds
from .keys import VARIABLES, load_keys
from .line import Fields, Lines, events_of, plain
from .outcome import fail, reason, run_to_end, say
from .registry import known_product
from .rows import FORMATS, table
from .selection import GRAMMAR, Selection, explain_streams, select, streaming_client
from .tap import Tap, say_state
from .target import add_target, target_of

DESCRIPTION: Final = f"""\
Prints events as they happen, one a line; without STREAM it lists the streams of the product.
{ENDS}"""
EPILOG: Final = f"""\
{GRAMMAR}
         `user` is what happens to the account, with keys from {VARIABLES["api_key"]}, ... or --keys FILE
output: events with full names on stdout; interruptions on stderr
exit codes: 0 done; 1 Binance refused; 2 wrong usage; 4 the network failed; 5 the output failed

examples:
  binance-sdk stream spot                                    which streams there are
  binance-sdk stream spot trade symbol=BTCUSDT
  binance-sdk stream um_futures btcusdt@markPrice@1s --format table --seconds 60
  binance-sdk stream spot trade symbol=BTCUSDT,ETHUSDT kline symbol=BTCUSDT interval=1m --count 100
  binance-sdk stream spot user --env testnet --keys ~/.binance.toml
  binance-sdk stream spot trade symbol=BTCUSDT | jq .price"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("product", type=known_product, metavar="PRODUCT", help="such as spot")
    parser.add_argument("words", nargs="*", default=(), metavar="STREAM", help="see below")
    add_target(parser)
    parser.add_argument("--format", choices=FORMATS, default="json", help="default: %(default)s")
    parser.add_argument("--count", type=positive, metavar="N", help="end after so many events")
    parser.add_argument("--seconds", type=seconds, metavar="S", help="end after so many seconds")
    parser.add_argument("--keys", metavar="FILE", help="for user: TOML or JSON that only you can read")
    parser.set_defaults(run=partial(run, refuse=parser.error))


def run(options: argparse.Namespace, refuse: Callable[[str], NoReturn]) -> int:
    """Prints them; one of the exit codes that the help lists."""
    try:
        kind = streaming_client(options.product)
        if not options.words:
            print(table(list(explain_streams(kind.MARKET))))
            return 0
        selection = select(kind.MARKET, options.words)
        hosts = target_of(options, kind.MARKET.product)
        signed = selection.user or kind.MARKET.product.stream_protocol == "topics"
        credentials = load_keys(options.keys, os.environ) if signed else Credentials()
        show = Show(options, selection)
    except BinanceException as error:
        return fail(error)
    except (ValueError, OSError) as error:
        refuse(reason(error))
    return run_to_end(show.run(kind(credentials, environment=hosts)))


class Show:
    """Prints what comes."""

    def __init__(self, options: argparse.Namespace, selection: Selection) -> None:
        self._selection = selection
        self._kinds = {request.name: request.event for request in selection.requests}
        alike = len(set(map(str, self._kinds.values()))) == 1 and not selection.user
        if options.format == "csv" and not alike:
            raise ValueError("argument --format: csv is for streams of one kind: choose json or table")
        self._lines = Lines(options.format, alike=alike)
        self._seconds: float | None = options.seconds
        self._left: int | None = options.count
        self._flushing = False

    async def run(self, client: Client) -> None:
        """Until it is over."""
        self._ending = Ending(self._seconds)
        async with client:
            await self._ending.hold(self._show(client))

    async def _show(self, client: Client) -> None:
        async with AsyncExitStack() as stack:
            if self._selection.user:
                events = await stack.enter_async_context(client.user_events())
                task = asyncio.create_task(self._follow(cast("Any", events)))
                stack.callback(task.cancel)
            tap = Tap(client, self._selection.requests, self._receive, say_state, self._ending)
            await stack.enter_async_context(tap)
            await self._ending.wait()

    async def _follow(self, events: Any) -> None:
        """The user data."""
        try:
            async for event in events:
                if isinstance(event, Gap):
                    say(f"{USER}: interrupted ({event.reason}); what is known of it follows")
                name = "gap" if isinstance(event, Gap) else USER
                self._print(name, cast("Fields", plain(event)))
        except Exception as error:
            self._ending.fail(error)

    def _receive(self, stream: str, data: bytes) -> None:
        for fields in events_of(data, self._kinds[stream]):
            self._print(stream, fields)

    def _print(self, stream: str, fields: Fields) -> None:
        if self._ending.over:
            return
        sys.stdout.write(self._lines.line(stream, fields))
        if not self._flushing:
            self._flushing = True
            asyncio.get_running_loop().call_soon(self._flush)
        if self._left is not None:
            self._left -= 1
            if not self._left:
                self._ending.finish()

    def _flush(self) -> None:
        self._flushing = False
        try:
            sys.stdout.flush()
        except OSError as error:
            self._ending.fail(error)
