"""`binance-sdk replay`: a recording, played on an exchange on this machine."""

from __future__ import annotations

import argparse
import asyncio
import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, NoReturn, cast

from ..sandbox import Replay, Sandbox, catalog
from ..sandbox.recording import rules_of
from .ending import seconds
from .outcome import say
from .sandbox import add_place, create_keys, reading, run_server

DESCRIPTION: Final = """\
Plays a recording of `binance-sdk record` (or one that `binance-sdk sandbox --market` takes) on a sandbox:
its streams as they were recorded, its books behind the calls for them, and the rules of its symbols. It
begins when somebody subscribes to one of its streams, and goes on serving when all has been played, until
Ctrl+C or SIGTERM."""
EXAMPLES: Final = """\
exit codes: 0 done; 1 the port is taken; 2 wrong usage, or no recording

examples:
  binance-sdk replay day.jsonl.gz
  binance-sdk replay day.jsonl.gz --speed 10 --port 9100
  binance-sdk replay day.jsonl.gz --speed 0 --end-after 5 --wait-for btcusdt@trade btcusdt@depth
  binance-sdk stream spot btcusdt@trade --env sandbox      in another terminal"""
PREFIXES: Final = {catalog.SPOT: "", catalog.UM: "um_", catalog.CM: "cm_"}
"""Of the arguments of a sandbox."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = DESCRIPTION, EXAMPLES
    parser.add_argument("file", metavar="FILE", help="of `binance-sdk record`: .jsonl, .jsonl.gz or .parquet")
    add_place(parser)
    play = parser.add_argument_group("play")
    play.add_argument(
        "--speed",
        type=float,
        default=1.0,
        help="10: ten times as fast; 0: as fast as clients read (default: 1)",
    )
    play.add_argument(
        "--loop", action="store_true", help="begin anew at its end (one symbol, no interruption)"
    )
    play.add_argument(
        "--end-after", type=seconds, metavar="S", help="end so many seconds after all has been played"
    )
    play.add_argument(
        "--wait-for", nargs="+", default=(), metavar="NAME",
        help="begin only when somebody has subscribed to all of these streams",
    )  # fmt: skip
    play.add_argument("--product", choices=list(PREFIXES), help="where a file that does not say so is from")
    play.add_argument("--symbol", help="the same: what is in it (default: BTCUSDT)")
    play.add_argument(
        "--key", action="append", metavar="KEY", help="hmac (default), ed25519, rsa, or API_KEY:SECRET"
    )
    parser.set_defaults(run=partial(run, refuse=parser.error), prog=parser.prog)


def run(options: argparse.Namespace, refuse: Callable[[str], NoReturn]) -> int:
    """Plays it; one of the exit codes that the help lists."""
    try:
        replay = load(options)
        exchange = build(replay, options)
        keys = create_keys(exchange, options.key or ["hmac"], None)
    except (ValueError, OSError) as error:
        refuse(str(error))

    async def until_played() -> None:
        await replay.done.wait()
        say(f"all {replay.sent:,} messages of {replay.path} have been played")
        await asyncio.sleep(options.end_after or math.inf)

    return run_server(exchange, keys, options, until_played)


def load(options: argparse.Namespace) -> Replay:
    """The recording. Raises ValueError for what is none."""
    if options.speed < 0:
        raise ValueError(f"argument --speed: {options.speed:g}: give a positive number, or 0")
    with reading("FILE", options.file):
        replay = Replay(
            options.file,
            symbol=options.symbol,
            product=options.product,
            speed=options.speed or None,
            wait_for=options.wait_for,
            loop=options.loop,
        )
    if replay.streams and (unknown := sorted(replay.wait_for - replay.streams)):
        there = ", ".join(sorted(replay.streams))
        raise ValueError(f"argument --wait-for: {unknown[0]} is not in {replay.path}, which has {there}")
    return replay


def build(replay: Replay, options: argparse.Namespace) -> Sandbox:
    """An exchange with that market, and the rules of its symbols where the recording has them."""
    prefix, rules = PREFIXES[replay.product], rules_of(replay.path)
    symbols: list[str] = list(replay.symbols)
    if rules is not None:
        listed = [str(entry["symbol"]) for entry in cast("list[Mapping[str, object]]", rules["symbols"])]
        symbols = listed or symbols
    given: dict[str, Any] = {f"{prefix}symbols": symbols}
    if rules is not None and rules["symbols"]:
        given[f"{prefix}exchange_info"] = rules
    return Sandbox(
        market=[replay],
        host=options.host,
        port=options.port,
        tls=options.tls_dir or options.tls,
        **(given if symbols else {}),
    )
