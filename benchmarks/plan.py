"""What is compared with what, and what is claimed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.venvs import Venvs

PEERS = {
    "binance-sdk": "binance-sdk==7.0.1",
    "python-binance": "python-binance",
    "binance-sdk-spot": "binance-sdk-spot",
    "cryptofeed": "cryptofeed",
    "ccxt": "ccxt",
}
"""Environment by name -> what is installed into it."""
VENVS = Venvs(Path(__file__).parent / ".venvs", PEERS)
PEER_MODULES = {
    "binance-sdk": "binance_sdk_7",
    "python-binance": "python_binance",
    "binance-sdk-spot": "modular_connector",
    "cryptofeed": "cryptofeed_feed",
    "ccxt": "ccxt_pro",
}


@dataclass(frozen=True)
class Row:
    """One contestant of a table: what is run as ``python -m module *words scenario``."""

    label: str
    module: str
    scenario: str
    words: tuple[str, ...] = ()
    environment: str = ""
    """Name of a peer's environment; "" is ours."""
    batch: int = 500
    units: int = 60_000


@dataclass(frozen=True)
class Claim:
    """``ours`` costs at most ``target`` times ``base``; without a base, so many microseconds."""

    ours: str
    base: str
    target: float


@dataclass(frozen=True)
class Table:
    """One question."""

    name: str
    title: str
    unit: str
    rows: Sequence[Row]
    claims: Sequence[Claim] = ()
    server: str = "benchmarks.server"
    """The module that runs as the server."""


def bare(
    scenario: str, *libraries: str, module: str = "bare_stream", batch: int = 500, units: int = 60_000
) -> Iterable[Row]:
    for library in libraries:
        module_name = f"benchmarks.runners.{module}"
        yield Row(f"bare {library}", module_name, scenario, (library,), batch=batch, units=units)


def ours(
    scenario: str,
    *transports: str,
    module: str = "ours",
    name: str = "ours",
    batch: int = 500,
    units: int = 60_000,
) -> Iterable[Row]:
    for transport in transports:
        label = f"{name}, {transport}"
        yield Row(label, f"benchmarks.runners.{module}", scenario, (transport,), batch=batch, units=units)


def peers(scenario: str, *names: str, batch: int = 500, units: int = 6_000) -> Iterable[Row]:
    for name in names:
        size = min(batch, 50) if name == "python-binance" else batch  # its queue holds 100
        module = f"benchmarks.peers.{PEER_MODULES[name]}"
        yield Row(name, module, scenario, environment=name, batch=size, units=units)


def stream(name: str, title: str, scenario: str, *names: str) -> Table:
    rows = (
        *bare(scenario, "websockets", "picows", "aiohttp"),
        *ours(scenario, "websockets", "picows"),
        *peers(scenario, *names),
    )
    claims = Claim("ours, websockets", "bare websockets", 1.25), Claim("ours, picows", "bare picows", 1.6)
    return Table(name, title, "event", rows, claims)


def book(levels: int) -> Table:
    scenario, libraries, module = f"book{levels}", ("websockets", "picows"), "ours_book"
    rows = (
        *bare(scenario, *libraries, batch=20, units=3_000),
        *ours(f"followed{levels}", *libraries, module=module, batch=20, units=3_000),
        *ours(scenario, *libraries, module=module, name="ours, handler", batch=20, units=3_000),
        *peers(scenario, "binance-sdk", "cryptofeed", "ccxt", batch=20, units=600),
        *peers(scenario, "python-binance", batch=1, units=300),
    )
    claims = tuple(
        Claim(f"{name}, {library}", f"bare {library}", 1.25)
        for name in ("ours", "ours, handler")
        for library in libraries
    )
    title = (
        f"Order book of {levels:,} levels a side: wire to updated book, best prices read, top 20 each tenth"
    )
    return Table(scenario, title, "diff of 60 changes", rows, claims)


def ws_order(name: str, title: str, *names: str) -> Table:
    rows = (
        *bare(name, "websockets", "picows", module="bare_request", batch=1, units=3_000),
        *ours(name, "websockets", "picows", batch=1, units=3_000),
        *peers(name, *names, batch=1, units=600),
    )
    claims = Claim("ours, websockets", "bare websockets", 1.15), Claim("ours, picows", "bare picows", 1.5)
    return Table(name, title, "order", rows, claims)


def futures(name: str, title: str, unit: str, target: float, module: str, batch: int, units: int) -> Table:
    """What goes through the same core as on Spot; the messages differ."""
    libraries = ("websockets", "picows")
    rows = (
        *bare(name, *libraries, batch=batch, units=units),
        *ours(name, *libraries, module=module, batch=batch, units=units),
    )
    targets = zip(libraries, (1.25, target), strict=True)
    return Table(name, title, unit, rows, [Claim(f"ours, {x}", f"bare {x}", most) for x, most in targets])


ORDERS_A_SECOND, EVENTS_A_SECOND = 2_000, 20_000
"""What the sandbox has to serve on one core."""


def sandbox() -> Table:
    """The one table in which the server's time counts, and not the client's."""
    load = "benchmarks.runners.sandbox"
    bare = Row("bare aiohttp.web, REST", load, "bare", ("spot", "0"), batch=1, units=6_000)
    orders = [
        Row(f"{product}: order, {route}", load, scenario, (product, "0"), batch=1, units=6_000)
        for product in ("spot", "um")
        for route, scenario in (
            ("REST, HMAC", "rest"),
            ("WebSocket API, HMAC", "ws_hmac"),
            ("WebSocket API after logon", "ws_logon"),
        )
    ]
    events = [
        Row(f"{product}: {name}, to {count}", load, scenario, (product, f"{count}"), batch=200, units=30_000)
        for product, name, scenario in (
            ("spot", "trade", "trade"),
            ("spot", "bookTicker", "ticker"),
            ("spot", "diff of 20 changes", "depth"),
            ("spot", "executionReport", "user"),
            ("spot", "trade with its matching", "market"),
            ("um", "aggTrade with its matching", "um_market"),
        )
        for count in (1, 10)
    ]
    claims = (
        *(Claim(row.label, "", 1e6 / ORDERS_A_SECOND) for row in orders),
        *(Claim(row.label, "", 1e6 / EVENTS_A_SECOND) for row in events),
    )
    title = "The sandbox: the SERVER's time for an order that it executes, an event that it sends"
    return Table("sandbox", title, "unit", (bare, *orders, *events), claims, server="benchmarks.sandbox")


ALL_PEERS = tuple(PEERS)
LIMITER = "benchmarks.runners.limiter"

TABLES = (
    Table(
        "server",
        "The server itself: bytes read and thrown away",
        "event",
        (Row("bare socket", "benchmarks.runners.bare_socket", "trade", units=300_000),),
    ),
    stream("trade", "Stream: trade, wire to typed callback", "trade", *ALL_PEERS),
    Table(
        "burst",
        "Stream: 20,000 trades sent at once, to a callback",
        "event",
        (
            *bare("trade", "websockets", "picows", batch=20_000, units=60_000),
            *ours("trade", "websockets", "picows", batch=20_000, units=60_000),
            *(replace(row, batch=20_000, units=60_000) for row in peers("trade", *ALL_PEERS)),
        ),
    ),
    stream("ticker", "Stream: bookTicker, wire to typed callback", "ticker", *ALL_PEERS[:4]),
    Table(
        "dict",
        "Stream: trade, wire to a handler that takes the payload as a dictionary",
        "event",
        (*bare("dict", "websockets", "picows"), *ours("dict", "websockets", "picows")),
        (Claim("ours, websockets", "bare websockets", 1.5), Claim("ours, picows", "bare picows", 1.5)),
    ),
    Table(
        "iterated",
        "Stream: trade, wire to `async for`",
        "event",
        (*bare("trade", "websockets", "picows"), *ours("iterated", "websockets", "picows")),
    ),
    book(1000),
    book(5000),
    futures("um_trade", "USD-M: aggTrade, wire to typed callback", "event", 1.6, "ours", 500, 60_000),
    futures(
        "um_book",
        "USD-M: book of 1,000 levels a side",
        "diff of 60 changes",
        1.25,
        "ours_book",
        20,
        3_000,
    ),
    ws_order("ws_logon", "WebSocket API: order after logon (Ed25519), one after the other"),
    ws_order(
        "ws_hmac",
        "WebSocket API: order signed with HMAC, one after the other",
        *("binance-sdk", "python-binance", "binance-sdk-spot", "ccxt"),
    ),
    Table(
        "rest",
        "REST: order signed with HMAC, one after the other",
        "order",
        (
            *bare("rest", "aiohttp", module="bare_request", batch=1, units=1_500),
            *ours("rest", "websockets", batch=1, units=1_500),
            *peers("rest", "binance-sdk", "python-binance", "binance-sdk-spot", "ccxt", batch=1, units=600),
        ),
        (Claim("ours, websockets", "bare aiohttp", 1.15),),
    ),
    Table(
        "limiter",
        "Rate limiter: one acquire",
        "acquire",
        (
            Row("empty window", LIMITER, "empty", batch=1, units=150_000),
            Row("200,000 events in the window", LIMITER, "full", batch=1, units=150_000),
        ),
        (Claim("200,000 events in the window", "empty window", 1.1),),
    ),
    sandbox(),
)


@dataclass(frozen=True)
class Import:
    """What a fresh interpreter does until it has a client."""

    label: str
    code: str
    environment: str = ""


IMPORTS = (
    Import("nothing", "pass"),
    Import("ours", "import binance_sdk; binance_sdk.SpotClient()"),
    Import("ours, preloaded", "import binance_sdk; binance_sdk.SpotClient().preload()"),
    Import("binance-sdk", "import binance; binance.SpotClient()", "binance-sdk"),
    Import("python-binance", "import binance; binance.AsyncClient('k', 's')", "python-binance"),
    Import("binance-sdk-spot", "from binance_sdk_spot.spot import Spot; Spot()", "binance-sdk-spot"),
    Import("cryptofeed", "import cryptofeed.exchanges", "cryptofeed"),
    Import("ccxt", "import ccxt.pro; ccxt.pro.binance()", "ccxt"),
)
IMPORT_CLAIM = Claim("ours", "binance-sdk", 0.5)
MEMORY_TARGET_MB = 36.0
GROWTH_CLAIM = 1.15
"""From 1,000 to 5,000 levels a diff costs at most so much more."""
