"""`binance-sdk sandbox`: the exchange as a program, until it is interrupted."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import errno
import gc
import os
import re
import signal
import sys
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NoReturn, get_args
from urllib.parse import urlsplit

import msgspec
from binance_sdk_generated.spot.product import SPOT

from ..sandbox import Key, Replay, Sandbox, Script, catalog, exchange_info, symbol
from ..sandbox.auth import KeyKind
from ..sandbox.futures import listing
from ..sandbox.market import Market
from ..sandbox.recording import header_of
from . import summary

DEFAULT_PORT: Final = urlsplit(SPOT.hosts["sandbox"].rest[0]).port
"""Where `Environment.SANDBOX` expects it."""
DESCRIPTION: Final = """\
Runs an exchange on this machine: Spot, USD-M and COIN-M futures with REST, WebSocket API, streams and
user data, a market that moves, and keys with play money. Nothing leaves the machine."""
EXAMPLES: Final = """\
examples:
  binance-sdk sandbox                                      where Environment.SANDBOX looks for it
  binance-sdk sandbox --market empty --key mykey:mysecret  only your orders, by a key that you choose
  binance-sdk sandbox --market BTCUSDT=day.txt.gz --speed 10
  binance-sdk sandbox --port 0 --json                      any free port; addresses and keys as JSON"""
SYMBOLS: Final = {
    "": (catalog.SPOT, symbol.SYMBOLS),
    "um-": (catalog.UM, listing.SYMBOLS[catalog.UM]),
    "cm-": (catalog.CM, listing.SYMBOLS[catalog.CM]),
}
"""Prefix of the options -> product, and what is listed unless told otherwise."""
_RECORDING: Final = re.compile(r"(?:(?P<product>spot|um_futures|cm_futures):)?(?P<symbol>\w+)=(?P<path>.+)")


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.usage, parser.description, parser.epilog = "%(prog)s [options]", DESCRIPTION, EXAMPLES
    add_place(parser)
    _add_market(parser)
    _add_account(parser)
    parser.set_defaults(run=partial(run, refuse=parser.error), prog=parser.prog)


def add_place(parser: argparse.ArgumentParser) -> None:
    place = parser.add_argument_group("where")
    place.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    place.add_argument(
        "--port", type=int, default=DEFAULT_PORT, help="0 takes any free one (default: %(default)s)"
    )
    place.add_argument("--tls", action="store_true", help="https and wss, with a certificate made at start")
    place.add_argument(
        "--tls-dir", metavar="DIR", help="the same, and keep the authority that clients trust in DIR/ca.pem"
    )
    place.add_argument("--json", action="store_true", help="say addresses and keys in one line of JSON")


def _add_market(parser: argparse.ArgumentParser) -> None:
    market = parser.add_argument_group("market")
    market.add_argument(
        "--market",
        action="append",
        metavar="KIND",
        help="synthetic: seeded agents trade (default); empty: only what clients do; "
        "[[PRODUCT:]SYMBOL=]FILE: a recording, of the first Spot symbol unless it is named "
        "(PRODUCT: spot, um_futures or cm_futures); again for further recordings, and for agents in the rest",
    )
    market.add_argument(
        "--seed", type=int, default=0, help="of the synthetic market and of the keys (default: %(default)s)"
    )
    market.add_argument(
        "--speed", type=float, default=1.0, help="of a recording; 0: as fast as clients read (default: 1)"
    )
    market.add_argument("--loop", action="store_true", help="play a recording again and again")
    for prefix, (product, names) in SYMBOLS.items():
        market.add_argument(
            f"--{prefix}symbols", nargs="+", metavar="SYMBOL", help=f"default: {' '.join(names)}"
        )
        market.add_argument(
            f"--{prefix}exchange-info",
            metavar="FILE",
            help=f"take the rules of {product} from this exchangeInfo reply, and list all that it has "
            "unless symbols are named",
        )
    market.add_argument("--script", metavar="FILE", help="a script of faults (JSON) to play from the start")
    market.add_argument(
        "--start-time",
        type=float,
        metavar="SECONDS",
        help="of a clock that begins there (since 1970) and stands still until POST /sandbox/advance",
    )
    market.add_argument("--no-limits", action="store_true", help="count requests, but refuse none")


def _add_account(parser: argparse.ArgumentParser) -> None:
    account = parser.add_argument_group("accounts")
    account.add_argument(
        "--key",
        action="append",
        metavar="KEY",
        help="hmac (default), ed25519 or rsa for a made one, or API_KEY:SECRET; again for further accounts",
    )
    account.add_argument(
        "--funds",
        nargs="+",
        type=_fund,
        metavar="ASSET=AMOUNT",
        help="of each account on Spot (default: plenty)",
    )


def _fund(text: str) -> tuple[str, str]:
    asset, equals, amount = text.partition("=")
    if not (asset and equals and re.fullmatch(r"\d+(\.\d{1,8})?", amount)):
        raise argparse.ArgumentTypeError(f"{text!r}: write it like USDT=1000, with at most 8 decimals")
    return asset, amount


def run(options: argparse.Namespace, refuse: Callable[[str], NoReturn]) -> int:
    """Serves until SIGINT or SIGTERM: 0 then, 1 when the address cannot be had. ``refuse`` ends it."""
    try:
        exchange = build(options)
        keys = create_keys(exchange, options.key or ["hmac"], dict(options.funds) if options.funds else None)
        if options.script:
            with reading("--script", options.script):
                exchange.play(Script.load(options.script))
    except (ValueError, OSError) as error:
        refuse(str(error))
    return run_server(exchange, keys, options)


def run_server(
    exchange: Sandbox,
    keys: Sequence[Key],
    options: argparse.Namespace,
    until: Callable[[], Awaitable[None]] | None = None,
) -> int:
    """Serves until it is told to stop, or until ``until`` returns: 0; 1 when the address cannot be had."""
    with contextlib.suppress(KeyboardInterrupt), asyncio.Runner(loop_factory=_loop_factory()) as runner:
        return runner.run(serve(exchange, keys, options, until))
    return 0


def build(options: argparse.Namespace) -> Sandbox:
    """The sandbox that the command line asks for."""
    return Sandbox(
        seed=options.seed,
        symbols=options.symbols,
        um_symbols=options.um_symbols,
        cm_symbols=options.cm_symbols,
        market=[_market(kind, options) for kind in options.market or ["synthetic"]],
        exchange_info=_exchange_info("--exchange-info", options.exchange_info),
        um_exchange_info=_exchange_info("--um-exchange-info", options.um_exchange_info),
        cm_exchange_info=_exchange_info("--cm-exchange-info", options.cm_exchange_info),
        host=options.host,
        port=options.port,
        tls=options.tls_dir or options.tls,
        start_time=options.start_time,
        enforce_limits=not options.no_limits,
    )


def _market(kind: str, options: argparse.Namespace) -> Market | str:
    if kind in ("synthetic", "empty"):
        return kind
    found = _RECORDING.fullmatch(kind)
    product, name, path = found.groups() if found else (None, None, kind)
    if not Path(path).is_file():
        raise ValueError(
            f"argument --market: {kind!r} is neither synthetic nor empty nor the file of a recording"
        )
    if options.speed < 0:
        raise ValueError(f"argument --speed: {options.speed:g}: give a positive number, or 0")
    if name is not None:
        _check_listed(options, product or catalog.SPOT, name)
    with reading("--market", path):
        if header_of(Path(path)) is None:
            product, name = product or catalog.SPOT, name or (options.symbols or symbol.SYMBOLS)[0]
        replay = Replay(path, symbol=name, product=product, speed=options.speed or None, loop=options.loop)
    for each in replay.symbols:
        _check_listed(options, replay.product, each)
    return replay


def _check_listed(options: argparse.Namespace, product: str, name: str) -> None:
    if name not in _listed(options, product):
        raise ValueError(f"argument --market: {name} is not among the symbols of {product}: list it there")


def _listed(options: argparse.Namespace, product: str) -> Collection[str]:
    """The symbols that a product will have."""
    prefix, names = next((prefix, names) for prefix, (of, names) in SYMBOLS.items() if of == product)
    option = prefix.replace("-", "_")
    asked = getattr(options, f"{option}symbols")
    path = getattr(options, f"{option}exchange_info")
    if asked or not path:
        return asked or names
    entries = exchange_info.entries(path, None, product)
    return [str(entry["symbol"]) for entry in entries]


def _exchange_info(option: str, path: str | None) -> Mapping[str, object] | None:
    if path is None:
        return None
    with reading(option, path):
        return exchange_info.read(path)


@contextlib.contextmanager
def reading(option: str, path: str) -> Generator[None]:
    """Says of what goes wrong which file it was."""
    try:
        yield
    except (ValueError, OSError, EOFError, msgspec.MsgspecError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise ValueError(f"argument {option}: cannot read {path}: {reason}") from error


def create_keys(exchange: Sandbox, wishes: Sequence[str], funds: dict[str, str] | None) -> list[Key]:
    """A key of an account of its own for each wish: a kind, or ``API_KEY:SECRET``."""
    keys: list[Key] = []
    for wish in wishes:
        api_key, colon, secret = wish.partition(":")
        if colon:
            keys.append(exchange.add_key(api_key, secret, funds=funds))
            continue
        kind = next((kind for kind in get_args(KeyKind) if kind == wish), None)
        if kind is None:
            raise ValueError(f"argument --key: {wish!r}: give hmac, ed25519, rsa or API_KEY:SECRET")
        keys.append(exchange.key(kind, funds=funds))
    return keys


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    """That of uvloop where it is installed."""
    if find_spec("uvloop") is None:
        return asyncio.new_event_loop
    import uvloop

    return uvloop.new_event_loop


def _unheard(error: OSError, options: argparse.Namespace) -> str:
    """Why nobody can listen there."""
    where = f"{options.host}:{options.port}"
    if error.errno == errno.EADDRINUSE:
        return f"{where} is taken: choose another --port (0: any free one), or stop what runs there"
    return f"cannot listen on {where}: {os.strerror(error.errno) if error.errno else error}"


async def serve(
    exchange: Sandbox,
    keys: Sequence[Key],
    options: argparse.Namespace,
    until: Callable[[], Awaitable[None]] | None,
) -> int:
    """Runs an exchange until then; the exit code."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has none
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        await exchange.start()
    except OSError as error:
        print(f"{options.prog}: {_unheard(error, options)}", file=sys.stderr)
        return 1
    gc.collect()
    gc.freeze()  # what is there from the beginning stays, and need not be looked at again and again
    try:
        told = summary.describe(exchange, keys, options.tls_dir)
        print(summary.as_json(told) if options.json else summary.as_text(told), flush=True)
        ends = [asyncio.ensure_future(end) for end in (stop.wait(), *([until()] if until else []))]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for end in ends:
            end.cancel()
    finally:
        await exchange.stop()
    return 0
