"""`binance-sdk call`: any call of any product."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, NoReturn

import msgspec

from ..calling import Calling
from ..core.encoding import encode
from ..credentials import Credentials
from ..descriptors import Hosts, Operation, Route, Security
from ..errors import BinanceException
from ..io.caller import Caller
from ..io.limiter import RateLimiter
from .argument import read_arguments
from .history import iterator_of, print_all, read_own
from .keys import VARIABLES, load_keys
from .outcome import INTERRUPTED, NETWORK, UNKNOWN, fail, reason, run_to_end, say
from .registry import client_of, find, known_product
from .rows import FORMATS, render
from .target import add_target, target_of

DESCRIPTION: Final = (
    "Makes a call and prints the answer. `binance-sdk describe PRODUCT METHOD` tells what it takes."
)
EPILOG: Final = f"""\
values: text as it is; lists as JSON or A,B; objects as JSON; extra='{{...}}' adds others
keys: from {", ".join(VARIABLES.values())}
      (HMAC: key and secret; Ed25519 and RSA: key and the path of the PEM file), or from --keys FILE
exit codes: 0 done; 1 Binance refused; 2 wrong usage, nothing was sent; 3 sent, and nobody knows whether
            it was executed; 4 the network failed, nothing was changed; 130 interrupted, nothing was changed

examples:
  binance-sdk call spot get_klines symbol=BTCUSDT interval=1h limit=5 --format csv
  binance-sdk call spot get_klines symbol=BTCUSDT interval=1h start=2026-01-01 --all --format csv
  binance-sdk call spot create_order symbol=BTCUSDT side=BUY type=MARKET quantity=0.01 --env testnet --dry-run
  binance-sdk call wallet get_account_info --keys ~/.binance.toml"""


class Envelope(msgspec.Struct):
    """An answer of the WebSocket API."""

    result: msgspec.Raw = msgspec.Raw(b"null")


class Errand(msgspec.Struct, frozen=True):
    """A call that is asked for."""

    client: type[Calling]
    operation: Operation[Any]
    arguments: Mapping[str, object]
    hosts: Hosts
    route: Route


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("product", type=known_product, metavar="PRODUCT", help="such as spot")
    parser.add_argument("method", metavar="METHOD", help="such as get_klines")
    parser.add_argument("parameters", nargs="*", default=(), metavar="NAME=VALUE", help="what the call takes")
    add_target(parser)
    route = parser.add_mutually_exclusive_group()
    route.add_argument("--rest", dest="route", action="store_const", const="rest", help="over REST only")
    route.add_argument(
        "--ws", dest="route", action="store_const", const="ws_api", help="over the WebSocket API only"
    )
    parser.add_argument("--format", choices=FORMATS, default="json", help="default: %(default)s")
    parser.add_argument(
        "--keys", metavar="FILE", help="TOML or JSON that only you can read: api_key, api_secret ..."
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be sent and what it costs, and stop"
    )
    parser.add_argument(
        "--all", action="store_true", help="every row of what comes in pages, from start= to end=, one a line"
    )
    parser.add_argument("--timeout", type=float, default=10.0, metavar="SECONDS", help="default: %(default)s")
    parser.set_defaults(run=partial(run, refuse=parser.error))


def run(options: argparse.Namespace, refuse: Callable[[str], NoReturn]) -> int:
    """Makes the call; one of the exit codes that the help lists."""
    try:
        errand = plan(options)
        credentials = _credentials(errand, options)
    except BinanceException as error:
        return fail(error)
    except (ValueError, OSError) as error:
        refuse(reason(error))
    if options.all:
        return run_all(errand, credentials, options)
    if options.dry_run:
        return show(msgspec.json.encode(preview(errand)), options)
    try:
        document = asyncio.run(send(errand, credentials, options.timeout))
    except BinanceException as error:
        return fail(error)
    except (KeyboardInterrupt, OSError, ValueError) as error:
        return cut_short(errand, error)
    return show(document, options)


def run_all(errand: Errand, credentials: Credentials, options: argparse.Namespace) -> int:
    """Prints every row; one of the exit codes that the help lists."""

    async def work() -> None:
        async with errand.client(
            credentials, environment=errand.hosts, request_timeout=options.timeout
        ) as client:
            name = iterator_of(errand.operation)
            await print_all(client, name, errand.arguments, options.format)

    return run_to_end(work())


def show(document: bytes, options: argparse.Namespace) -> int:
    """Prints what came: 0."""
    print(render(document, options.format, pretty=sys.stdout.isatty()))
    return 0


def plan(options: argparse.Namespace) -> Errand:
    """What is asked for, checked as far as it goes without the network."""
    operation = find(options.product, options.method)
    client = client_of(options.product)
    hosts = target_of(options, client.MARKET.product)
    arguments = read_arguments(operation, options.parameters)
    route = _caller(client, hosts).routing.route_of(operation, options.route)
    if options.all:
        if options.dry_run or options.route:
            raise ValueError("argument --all: it goes with neither --dry-run nor --rest or --ws")
        iterator_of(operation)
        return Errand(client, operation, read_own(arguments, operation.name), hosts, route)
    encode(operation, route, arguments)
    return Errand(client, operation, arguments, hosts, route)


def _caller(client: type[Calling], hosts: Hosts) -> Caller:
    """Knows routes and costs; it is never used to send."""
    market, product = client.MARKET, client.MARKET.product
    return Caller(
        hosts, Credentials(), RateLimiter.of_pools(product.pools), errors=product.errors,
        server_time=market.server_time, token=str, known=market.operations.values(), pools=product.pools,
    )  # fmt: skip


def preview(errand: Errand) -> Mapping[str, object]:
    """What would be sent, and its cost by pool at most."""
    operation, route, hosts = errand.operation, errand.route, errand.hosts
    params = encode(operation, route, errand.arguments)
    if route == "rest" and operation.rest is not None:
        verb, path = operation.rest
        request = {"method": verb, "url": hosts.rest[0] + path}
    else:
        request = {"method": operation.ws_api or "", "url": hosts.ws_api[0]}
    own_id = operation.client_id if operation.client_id not in params else None
    added = [own_id, *(("timestamp", "signature") if operation.signed else ())]
    cost = _caller(errand.client, hosts).cost(operation, errand.arguments, route)
    return {
        "route": route, **request, "params": params,
        "added_when_sent": [name for name in added if name], "cost": cost,
    }  # fmt: skip


def _credentials(errand: Errand, options: argparse.Namespace) -> Credentials:
    """The keys, which are read only where the call needs them."""
    needed = errand.operation.signed or errand.operation.security is not Security.NONE
    return load_keys(options.keys, os.environ) if needed and not options.dry_run else Credentials()


async def send(errand: Errand, credentials: Credentials, timeout: float) -> bytes:
    """The answer as it came."""
    async with errand.client(credentials, environment=errand.hosts, request_timeout=timeout) as client:
        answer = await client.make_response(errand.operation, errand.arguments, errand.route)
    if not answer.raw.strip():
        return msgspec.json.encode(answer.data)
    return (
        answer.raw if errand.route == "rest" else bytes(msgspec.json.decode(answer.raw, type=Envelope).result)
    )


def cut_short(errand: Errand, error: BaseException) -> int:
    """Says what an end in the middle of a call leaves behind; the exit code."""
    reason = "interrupted" if isinstance(error, KeyboardInterrupt) else f"{type(error).__name__}: {error}"
    if errand.operation.idempotent:
        say(reason)
        return INTERRUPTED if isinstance(error, KeyboardInterrupt) else NETWORK
    say(f"{reason}; the call may have been sent and executed: ask Binance before you send it again")
    return UNKNOWN
