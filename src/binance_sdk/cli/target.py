"""Which Binance a command talks to: `--env` and `--port`."""

from __future__ import annotations

import argparse
from urllib.parse import urlsplit

import msgspec

from ..descriptors import Hosts, Product
from ..environment import Environment, find_hosts


def add_target(parser: argparse.ArgumentParser) -> None:
    """Their options."""
    parser.add_argument(
        "--env",
        choices=[each.value for each in Environment],
        default="production",
        help="default: %(default)s",
    )
    parser.add_argument("--port", type=int, help="of --env sandbox, where it is not the default one")


def target_of(options: argparse.Namespace, product: Product) -> Hosts:
    """The hosts of a product. Raises ValueError, and NotAvailableException where it has none."""
    hosts = find_hosts(product, Environment(options.env))
    if options.port is None:
        return hosts
    if options.env != Environment.SANDBOX:
        raise ValueError("argument --port: it is that of --env sandbox")

    def moved(urls: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_at(url, options.port) for url in urls)

    return msgspec.structs.replace(
        hosts,
        rest=moved(hosts.rest),
        ws_api=moved(hosts.ws_api),
        streams={kind: moved(urls) for kind, urls in hosts.streams.items()},
    )


def _at(url: str, port: int) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=f"{parts.hostname}:{port}").geturl()
