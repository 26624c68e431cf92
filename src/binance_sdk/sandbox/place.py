"""Which exchange a path belongs to, and what a stream's path asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from aiohttp import web

from . import topics
from .catalog import CM, SPOT, UM, find_product, further
from .keyed import Keyed

if TYPE_CHECKING:
    from .front import Front
    from .server import Sandbox

_REST: Final = {"/api/": SPOT, "/fapi/": UM, "/dapi/": CM}
_STATISTICS: Final = "/futures/data/"
"""Both futures products have paths below it; which one is meant shows in the parameters."""
WS_API: Final = {SPOT: "/ws-api/v3", UM: "/ws-fapi/v1", CM: "/ws-dapi/v1"}
CONNECTING: Final = {SPOT: 2, UM: 5, CM: 5}
"""Weight of opening a connection to the WebSocket API."""
STREAMS: Final = {
    SPOT: {"": ""},
    UM: {"public": "/public", "market": "/market", "private": "/private"},
    CM: {"": "/dstream"},
}
"""Product -> class of stream host -> the path before ``/ws`` and ``/stream``."""
_PREFIXES: Final = (
    {prefix: (product, host) for product, hosts in STREAMS.items() for host, prefix in hosts.items()}
    | {"/stream": (SPOT, ""), "/fstream": (UM, "")}
    | {f"/fstream{prefix}": (UM, host) for host, prefix in STREAMS[UM].items()}
)
"""``/stream`` and ``/fstream`` stand for the hosts of those names; ``/fstream`` also with a class after it.

Some clients tell the products apart by these words in the address.
"""
PREFIX: Final = "/sandbox"
"""Below it is the control interface: no path of Binance begins like this."""
SIGNED: Final = "/sapi/wss"
"""The WebSocket of /sapi has no streams in its path."""
_STREAM: Final = re.compile(r"(?P<prefix>(?:/[\w-]+){0,2}?)/(?:(?P<combined>stream)|ws(?:/(?P<names>.*))?)")


@cache
def further_streams() -> Mapping[str, tuple[str, str]]:
    """Path before ``/ws`` and ``/stream`` -> product and class of host, of all other products."""
    found = {name: find_product(name).hosts["sandbox"].streams for name in further()}
    return {
        urlsplit(url).path: (name, host)
        for name, hosts in found.items()
        for host, urls in hosts.items()
        for url in urls
    }


@dataclass(slots=True)
class Place:
    """What a connection to the streams asks for in its path."""

    exchange: Front
    host: str
    combined: bool
    names: list[str]


def rest(sandbox: Sandbox, verb: str, path: str, query: Mapping[str, str]) -> Front | None:
    """The exchange that answers a REST path."""
    for prefix, product in _REST.items():
        if path.startswith(prefix):
            return sandbox.products[product]
    if not path.startswith(_STATISTICS):
        return sandbox.further.find(verb, path)
    coin = sandbox.cm.pairs if "pair" in query else ()
    return sandbox.products[CM if query.get("pair") in coin else UM]


def ws_api(sandbox: Sandbox, path: str) -> Front | None:
    """The exchange whose WebSocket API is there."""
    return next((sandbox.products[product] for product, known in WS_API.items() if known == path), None)


def streams(sandbox: Sandbox, request: web.Request) -> Place | None:
    """The exchange whose streams are there, with the names that the path itself asks for."""
    if request.path == SIGNED:
        product, host = further_streams()[SIGNED]
        return Place(sandbox.further[product], host, combined=True, names=topics.wanted(request.query))
    match = _STREAM.fullmatch(request.path)
    found = match and (_PREFIXES.get(match["prefix"]) or further_streams().get(match["prefix"]))
    if match is None or found is None:
        return None
    product, host = found
    names = (match["names"] or "").split("/")
    for parameter in ("streams", "listenKey"):
        asked = re.search(rf"[?&]{parameter}=([^&]*)", request.raw_path)
        if asked is not None and (match["combined"] or parameter == "listenKey"):
            names += unquote(asked[1]).split("/")
    exchange = _of_key(sandbox, names) or sandbox.products.get(product) or sandbox.further[product]
    return Place(exchange, host, match["combined"] is not None, names)


def _of_key(sandbox: Sandbox, names: Sequence[str]) -> Front | None:
    """The product that one of the listen keys is of: several have theirs on the same host."""
    keyed = (front for front in sandbox.further if isinstance(front, Keyed))
    return next((front for front in keyed if not front.listen_keys.known.keys().isdisjoint(names)), None)
