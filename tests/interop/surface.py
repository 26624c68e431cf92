"""What the clients of others offer: the facts that the pages in ``docs/moving`` are made of.

    python -m tests.interop.surface check|write [package ...]

Installs each package (alone, below ``tests/interop/.venvs/sources``), reads its source, and compares with
``docs/moving/surface/<package>.yaml`` (the version that is written there), or writes that file (of the newest
version): names of public methods, what each sends, names of parameters. `source` reads; a few lines for each
client say here which of its methods sends, and where method and path stand.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from .source import Method, Reader, Sender, Source

FOLDER: Final = Path(__file__).parents[2] / "docs" / "moving" / "surface"
SOURCES: Final = Path(__file__).parent / ".venvs" / "sources"


def _plain(*names: str) -> Mapping[str, Sender]:
    """Those that get method and path in this order."""
    return {name: Sender("rest", 1, 0) for name in names}


def _below(path: str, *names: str, version: str = "1") -> Mapping[str, Sender]:
    """Those that put a path before what they get."""
    return {name: Sender("rest", 1, 0, path, version) for name in names}


CONNECTOR: Final[Mapping[str, Sender]] = {
    "query": Sender("rest"),
    **_plain("send_request", "limit_request", "sign_request", "limited_encoded_sign_request"),
    "send": Sender("ws_api", "method"),
    "send_message_to_server": Sender("stream"),
    "live_subscribe": Sender("stream"),
}
ASYNC: Final[Mapping[str, Sender]] = {
    "_send_request": Sender("ws_api"),
    "subscribe": Sender("stream"),
    "unsubscribe": Sender("stream"),
}
MODULAR: Final[Mapping[str, Sender]] = {
    "send_request": Sender("rest", "path", "method"),
    "send_message": Sender("ws_api", "method"),
    "send_signed_message": Sender("ws_api", "method"),
    "ws_streams_placeholder": Sender("stream"),
    "ws_streams_placeholder_preserve_case": Sender("stream"),
}
PYTHON_BINANCE: Final[Mapping[str, Sender]] = {
    **{f"_{verb}": Sender("rest", 0, verb, "/api/v3/") for verb in ("get", "post", "put", "delete")},
    **_below("/api/v3/", "_request_api"),
    **_below("/sapi/v{}/", "_request_margin_api"),
    **_below("/papi/v{}/", "_request_papi_api"),
    **_below("/fapi/v{}/", "_request_futures_api"),
    **_below("/futures/data/", "_request_futures_data_api"),
    **_below("/dapi/v{}/", "_request_futures_coin_api"),
    "_request_futures_coin_data_api": Sender("rest", 1, 0, "/futures/data/", product="cm_futures"),
    **_below("/eapi/v1/", "_request_options_api"),
    **_below("website ", "_request_website"),
    "_ws_api_request": Sender("ws_api"),
    "_ws_api_request_sync": Sender("ws_api"),
    "_ws_futures_api_request": Sender("ws_api", product="um_futures"),
    "_ws_futures_api_request_sync": Sender("ws_api", product="um_futures"),
}


@dataclass(frozen=True)
class Peer:
    """A client of others: where its classes are, and how they send."""

    distribution: str
    senders: Mapping[str, Sender]
    classes: Mapping[str, tuple[str, ...]]
    """Name in the file -> ``module:Class``, of one class or of several that are used as one."""
    declared: Mapping[str, str] = field(default_factory=dict[str, str])
    """Class -> the module that lists further methods of it."""
    below: str = ""
    """The version that it has to be older than."""


def _connector() -> Iterator[tuple[str, Peer]]:
    """The versions of binance-connector."""
    old = {
        "Spot": ("binance.spot:Spot",),
        "SpotWebsocketClient": ("binance.websocket.spot.websocket_client:SpotWebsocketClient",),
    }
    new = {
        "Spot": ("binance.spot:Spot",),
        "SpotWebsocketAPIClient": ("binance.websocket.spot.websocket_api:SpotWebsocketAPIClient",),
        "SpotWebsocketStreamClient": ("binance.websocket.spot.websocket_stream:SpotWebsocketStreamClient",),
    }
    for version, classes in {"1": old, "2": old, "3": new}.items():
        below = str(int(version) + 1)
        yield f"binance-connector-{version}", Peer("binance-connector", CONNECTOR, classes, below=below)


def _futures(market: str) -> Mapping[str, tuple[str, ...]]:
    """The classes of binance-futures-connector for ``um`` or ``cm``."""
    prefix = f"{market.upper()}Futures"
    streams = f"binance.websocket.{market}_futures.websocket_client:{prefix}WebsocketClient"
    return {prefix: (f"binance.{market}_futures:{prefix}",), f"{prefix}WebsocketClient": (streams,)}


_ASYNC_HOME: Final = "binance_futures_async."
_STREAMS: Final = "binance.ws.streams:"
PEERS: Final[Mapping[str, Peer]] = {
    "binance-sdk-7": Peer(
        "binance-sdk",
        {},
        {
            "SpotClient": ("binance.spot.client:SpotClient",),
            "UMFuturesClient": ("binance.futures.um.client:UMFuturesClient",),
            "CMFuturesClient": ("binance.futures.cm.client:CMFuturesClient",),
        },
        {
            "SpotClient": "binance.spot.endpoints.registry",
            "UMFuturesClient": "binance.futures.um.endpoints.registry",
            "CMFuturesClient": "binance.futures.cm.endpoints.registry",
        },
        below="8",
    ),
    **dict(_connector()),
    "binance-futures-connector": Peer(
        "binance-futures-connector", CONNECTOR, {**_futures("um"), **_futures("cm")}
    ),
    "binance-futures-async": Peer(
        "binance-futures-async",
        ASYNC,
        {
            "BinanceClient": (f"{_ASYNC_HOME}client:BinanceClient",),
            "WebSocketService": (f"{_ASYNC_HOME}websocket_api.websocket_service:WebSocketService",),
            "MarketService": (f"{_ASYNC_HOME}market_streams.market_service:MarketService",),
            "UserDataStreamAPI": (f"{_ASYNC_HOME}user_data_streams.user_data_stream_api:UserDataStreamAPI",),
        },
    ),
    "python-binance": Peer(
        "python-binance",
        PYTHON_BINANCE,
        {
            "Client": ("binance.client:Client",),
            "AsyncClient": ("binance.async_client:AsyncClient",),
            "BinanceSocketManager": (f"{_STREAMS}BinanceSocketManager",),
            "ThreadedWebsocketManager": (f"{_STREAMS}ThreadedWebsocketManager",),
            "DepthCacheManager": ("binance.ws.depthcache:DepthCacheManager",),
            "FuturesDepthCacheManager": ("binance.ws.depthcache:FuturesDepthCacheManager",),
            "OptionsDepthCacheManager": ("binance.ws.depthcache:OptionsDepthCacheManager",),
            "ThreadedDepthCacheManager": ("binance.ws.depthcache:ThreadedDepthCacheManager",),
            "DepthCache": ("binance.ws.depthcache:DepthCache",),
        },
    ),
}
"""The clients whose classes are named one by one; the modular connectors say themselves what they have."""
MODULAR_PREFIX: Final = "binance-sdk-"


def modular(root: Path, distribution: str) -> Peer:
    """A modular connector: the classes that its parts are put together from."""
    home = root / distribution.replace("-", "_")
    classes: dict[str, tuple[str, ...]] = {}
    for part in ("rest_api", "websocket_api", "websocket_streams"):
        found = sorted(home.glob(f"{part}/*/*_api.py"))
        if places := tuple(f"{dotted(root, path)}:{_first_class(path)}" for path in found):
            classes[part] = places
    return Peer(distribution, MODULAR, classes)


def dotted(root: Path, path: Path) -> str:
    """Name of the module in a file."""
    return ".".join(path.relative_to(root).with_suffix("").parts)


def _first_class(path: Path) -> str:
    tree = ast.parse(path.read_text("utf-8"))
    return next(each.name for each in tree.body if isinstance(each, ast.ClassDef))


def read(root: Path, peer: Peer) -> dict[str, dict[str, Method]]:
    """The public methods of each class of a client that is installed in ``root``."""
    source = Source(root)
    found: dict[str, dict[str, Method]] = {}
    for name, places in peer.classes.items():
        functions = {key: each for place in places for key, each in source.functions(place).items()}
        declared = source.declared(peer.declared[name]) if name in peer.declared else {}
        found[name] = Reader(functions, peer.senders).methods() | declared
    return found


def text(name: str, version: str, classes: Mapping[str, Mapping[str, Method]]) -> str:
    """The file of one client."""
    lines = [
        f"# Public methods of {name}: what they send and take. Made by `python -m tests.interop.surface`.",
        f'version: "{version}"',
        "classes:",
    ]
    for cls, methods in classes.items():
        lines.append(f"  {cls}:")
        lines += [f"    {name}: {_line(method)}" for name, method in methods.items()]
    return "\n".join([*lines, ""])


def _line(method: Method) -> str:
    takes = ", ".join(name if name == wire else f"{name}={wire}" for name, wire in method.takes)
    routes = ", ".join(f'"{route}"' for route in method.route)
    parts = [f"{method.kind}: [{routes}]"] if method.kind else []
    return "{" + ", ".join([*parts, f"takes: [{takes}]"]) + "}"


def recorded(name: str) -> str:
    """The version that the file of a client is about; nothing where there is no file."""
    file = FOLDER / f"{name}.yaml"
    found = re.search(r'^version: "(.*)"$', file.read_text("utf-8"), re.MULTILINE) if file.exists() else None
    return found[1] if found else ""


def fetched(name: str, wanted: str) -> Path:
    """Where the source of a package is, without what it depends on; installed there when it is not yet."""
    distribution = PEERS[name].distribution if name in PEERS else name
    home = SOURCES / f"{name}-{wanted or 'newest'}"
    if not list(home.glob("*.dist-info")) or not wanted:
        below = f"<{PEERS[name].below}" if name in PEERS and PEERS[name].below else ""
        requirement = f"{distribution}=={wanted}" if wanted else f"{distribution}{below}"
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--upgrade",
            "--target",
            str(home),
        ]
        subprocess.run([*pip, requirement], check=True)
    return home


def made(name: str, wanted: str = "") -> str:
    """The file of a package as its source says, of that version or of the newest."""
    home = fetched(name, wanted)
    peer = PEERS[name] if name in PEERS else modular(home, name)
    stem = peer.distribution.replace("-", "_")
    version = next(home.glob(f"{stem}-*.dist-info")).name.removeprefix(f"{stem}-").removesuffix(".dist-info")
    return text(name, version, read(home, peer))


def main() -> int:
    """0 when the files say what the packages have."""
    known = sorted(path.stem for path in FOLDER.glob("*.yaml"))
    parser = argparse.ArgumentParser(
        prog="python -m tests.interop.surface", description="Reads other clients."
    )
    parser.add_argument("command", choices=["check", "write"])
    parser.add_argument("packages", nargs="*", metavar="package", help=f"some of {', '.join(known)}")
    options = parser.parse_args()
    differing = 0
    for name in options.packages or known:
        if options.command == "write":
            (FOLDER / f"{name}.yaml").write_text(made(name), "utf-8")
            continue
        found = made(name, recorded(name))
        same = found == (FOLDER / f"{name}.yaml").read_text("utf-8")
        differing += not same
        said = "as recorded" if same else "NOT as recorded"
        print(f"{name} {recorded(name)}: {found.count('takes: ')} methods, {said}")
    return int(differing > 0)


if __name__ == "__main__":
    sys.exit(main())
