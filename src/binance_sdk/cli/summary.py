"""What a sandbox says of itself when it starts: where it is, and who may trade there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec
from binance_sdk_generated.spot.product import SPOT

from ..descriptors import Hosts
from ..sandbox import Key, Sandbox

SHOWN: Final = 10
"""Symbols of a product that people are told."""
TITLES: Final = {"spot": "Spot", "um_futures": "USD-M", "cm_futures": "COIN-M"}


class Address(msgspec.Struct, kw_only=True):
    """Where a product is."""

    rest: str
    ws_api: str
    streams: dict[str, str]
    """By class of host, "" where there is one only."""
    symbols: list[str]


class KeyPair(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A key as a client needs it."""

    kind: str
    api_key: str
    api_secret: str | None = None
    private_key: str | None = None
    """PEM."""


class Summary(msgspec.Struct, kw_only=True):
    """All of it."""

    products: dict[str, Address]
    page: str
    """Shows it live, in a browser."""
    keys: list[KeyPair]
    ca_file: str | None = None
    ca_pem: str | None = None
    """What clients have to trust; None without TLS."""
    default: bool = False
    """It is where `Environment.SANDBOX` looks for it."""


def describe(exchange: Sandbox, keys: Sequence[Key], tls_dir: str | None = None) -> Summary:
    """The summary of a running sandbox."""
    hosts = {"spot": exchange.hosts, "um_futures": exchange.um_hosts, "cm_futures": exchange.cm_hosts}
    return Summary(
        products={
            name: _address(found, list(exchange.products[name].tapes)) for name, found in hosts.items()
        },
        page=exchange.page_url,
        keys=[
            KeyPair(
                kind=key.kind, api_key=key.api_key, api_secret=key.api_secret, private_key=key.private_key
            )
            for key in keys
        ],
        ca_file=str(Path(tls_dir, "ca.pem").resolve()) if tls_dir else None,
        ca_pem=exchange.ca_pem,
        default=exchange.hosts.rest == SPOT.hosts["sandbox"].rest,
    )


def _address(hosts: Hosts, symbols: list[str]) -> Address:
    streams = {kind: urls[0] for kind, urls in hosts.streams.items()}
    return Address(rest=hosts.rest[0], ws_api=hosts.ws_api[0], streams=streams, symbols=symbols)


def as_json(summary: Summary) -> str:
    """One line, for programs."""
    return msgspec.json.encode(summary).decode()


def as_text(summary: Summary) -> str:
    """For people."""
    return "\n".join(["An exchange on this machine; Ctrl+C stops it.", *_lines(summary)])


def _lines(summary: Summary) -> Iterator[str]:
    for name, address in summary.products.items():
        yield ""
        yield f"{TITLES[name]:8} REST     {address.rest}"
        yield f"{'':8} WS API   {address.ws_api}"
        for kind, url in address.streams.items():
            yield f"{'':8} streams  {url}{f'   ({kind})' if kind else ''}"
        more = f" and {len(address.symbols) - SHOWN} more" if len(address.symbols) > SHOWN else ""
        yield f"{'':8} symbols  {' '.join(address.symbols[:SHOWN])}{more}"
    yield ""
    yield f"{'page':8} {'':8} {summary.page}"
    for key in summary.keys:
        yield ""
        yield f"{'key':8} {key.kind:8} {key.api_key}"
        if key.api_secret is not None:
            yield f"{'secret':8} {'':8} {key.api_secret}"
        yield from (key.private_key or "").splitlines()
    yield from _trust(summary)
    yield from _usage(summary)


def _trust(summary: Summary) -> Iterator[str]:
    if summary.ca_pem is None:
        return
    yield ""
    if summary.ca_file is None:
        yield "Clients have to trust this authority (--tls-dir DIR writes it to DIR/ca.pem):"
        yield summary.ca_pem.rstrip()
    else:
        yield f"Clients have to trust {summary.ca_file}"
        yield "(SSL_CERT_FILE for Python, NODE_EXTRA_CA_CERTS for node, --cacert for curl)"


def _usage(summary: Summary) -> Iterator[str]:
    first = summary.keys[0]
    if summary.default and first.api_secret is not None:
        credentials = f'Credentials("{first.api_key}", "{first.api_secret}")'
        yield ""
        yield f"In Python: SpotClient({credentials}, environment=Environment.SANDBOX)"
