"""`python -m binance_sdk.sandbox`: the exchange as a program, until it is interrupted."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from binance_sdk_generated.spot.product import SPOT

from .futures.listing import CM_SYMBOLS, UM_SYMBOLS
from .market import Market
from .replay import Replay
from .server import Sandbox

DEFAULT_PORT: Final = urlsplit(SPOT.hosts["sandbox"].rest[0]).port
"""Where `Environment.SANDBOX` expects it."""


def parse_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m binance_sdk.sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes any free port")
    parser.add_argument("--seed", type=int, default=0, help="of the synthetic market and of the keys")
    parser.add_argument("--symbols", nargs="+", default=["BTCUSDT", "ETHUSDT", "BNBUSDT"])
    parser.add_argument("--um-symbols", nargs="*", default=UM_SYMBOLS, metavar="SYMBOL", help="USD-M")
    parser.add_argument("--cm-symbols", nargs="*", default=CM_SYMBOLS, metavar="SYMBOL", help="COIN-M")
    parser.add_argument("--empty", action="store_true", help="no synthetic market")
    parser.add_argument("--replay", metavar="FILE", help="a recording of the first symbol")
    parser.add_argument(
        "--speed", type=float, default=1.0, help="of the recording; 0: as fast as clients read"
    )
    parser.add_argument(
        "--exchange-info", metavar="FILE", help="take the symbols' rules from this JSON reply"
    )
    parser.add_argument("--no-limits", action="store_true", help="count requests, but never refuse")
    return parser.parse_args(arguments)


def build(options: argparse.Namespace) -> Sandbox:
    """The sandbox that the command line asks for."""
    market: Market | str = "empty" if options.empty else "synthetic"
    if options.replay:
        market = Replay(options.replay, symbol=options.symbols[0], speed=options.speed or None)
    return Sandbox(
        seed=options.seed,
        symbols=options.symbols,
        um_symbols=options.um_symbols,
        cm_symbols=options.cm_symbols,
        market=market,
        exchange_info=options.exchange_info,
        host=options.host,
        port=options.port,
        enforce_limits=not options.no_limits,
    )


async def serve(options: argparse.Namespace) -> None:
    """Runs until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with build(options) as exchange:
        key = exchange.key("hmac")
        print(f"REST     {exchange.rest_url}")
        print(f"WS-API   {exchange.ws_api_url}")
        print(f"streams  {exchange.stream_url}/stream?streams=")
        for name, hosts in (("USD-M", exchange.um_hosts), ("COIN-M", exchange.cm_hosts)):
            streams = ", ".join(url for urls in hosts.streams.values() for url in urls)
            print(f"{name:8} {hosts.ws_api[0]}  streams {streams}")
        print(f"a key with funds, for this sandbox only: {key.api_key} secret {key.api_secret}", flush=True)
        await stop.wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(parse_arguments()))
