"""Sources as other clients write them, and what is read there."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from . import surface
from .source import Method, Reader, Sender, Source
from .surface import ASYNC, CONNECTOR, MODULAR, PYTHON_BINANCE

PACKAGE: Final = {
    "theirs/__init__.py": "",
    "theirs/api.py": """
class API:
    def query(self, url_path, payload=None):
        return self.send_request("GET", url_path, payload)
    def send_request(self, http_method, url_path, payload=None): ...
    def _hidden(self): ...
""",
    "theirs/spot/__init__.py": """
from theirs.api import API

class Spot(API):
    from theirs.spot._market import depth
    from ._market import klines as candles
    def buy(self, **kwargs):
        return self.new_order(side="BUY", **kwargs)
    def new_order(self, symbol, side, **kwargs):
        params = {"symbol": symbol, "side": side, **kwargs}
        return self.sign_request("POST", "/api/v3/order", params)
    def loops(self):
        return self.loops()
""",
    "theirs/spot/_market.py": """
def depth(self, symbol, **kwargs):
    params = {"symbol": symbol, **kwargs}
    return self.query("/api/v3/depth", params)

def klines(self, symbol, bar):
    url_path = "/api/v3/klines"
    params = {"symbol": symbol, "interval": bar}
    return self.query(url_path, params)
""",
    "theirs/streams.py": """
class Streams:
    def ticker(self, symbol=None, id=None, action=None):
        if symbol is None:
            stream_name = "!ticker@arr"
        else:
            stream_name = "{}@ticker".format(symbol.lower())
        self.send_message_to_server(stream_name, action=action, id=id)
    def place(self, symbol):
        payload = {"method": "order.place", "params": {"symbol": symbol}}
        self.send(payload)
    async def subscribe_kline(self, symbols, interval):
        streams = [f"{symbol.lower()}@kline_{interval}" for symbol in symbols]
        return await self.market_streams.subscribe(streams)
    async def prices(self, symbol):
        return await self._send_request("ticker.price", {"symbol": symbol})
    def trades(self, symbol, order_id):
        payload = {"symbol": symbol, "order_id": order_id}
        return send_request(self._session, method="GET", path="/api/v3/myTrades", payload=payload)
    async def agg_trade(self, symbol, id=None):
        stream = ws_streams_placeholder("/<symbol>@aggTrade".replace("/", "", 1), {"symbol": symbol})
    async def ping(self):
        payload = {"method": "/ping".replace("/", "", 1), "params": {}}
        return await self.websocket_api.send_message(payload)
""",
    "theirs/client.py": """
class Client:
    def get_klines(self, **params):
        return self._get("klines", data=params)
    def cancel(self, **params):
        return self._delete("order", True, data=params)
    def account(self, **params):
        return self._request_futures_api("get", "account", signed=True, version=3, data=params)
    def balance(self, **params):
        return self._request_futures_api("get", "balance", True, 2, data=params)
    def default(self, **params):
        return self._request_margin_api("post", "borrow", signed=True, data=params)
    def basis(self, **params):
        return self._request_futures_coin_data_api("get", "basis", data=params)
    async def place(self, **params):
        return await self._ws_futures_api_request("order.place", True, params)
    def either(self, **params):
        if params:
            return self._request_futures_api("post", "algoOrder", True, data=params)
        return self._request_futures_api("post", "order", True, data=params)
    def nothing(self): ...
""",
    "theirs/registry.py": """
LISTED = [
    dict(name="ping", ws_method="ping", weight=1),
    dict(name="get_depth", rest_url=HOST + "/fapi/v1/depth"),
    dict(name="set_leverage", method=RequestMethod.POST, rest_url=HOST + "/fapi/v1/leverage"),
]
""",
}


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """A package with the ways in which other clients are written."""
    for name, text in PACKAGE.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return Source(tmp_path)


def methods(source: Source, place: str, senders: Mapping[str, Sender]) -> dict[str, Method]:
    return Reader(source.functions(place), senders).methods()


def test_methods_are_found_in_the_class_its_bases_and_what_it_imports(source: Source) -> None:
    found = methods(source, "theirs.spot:Spot", CONNECTOR)
    assert list(found) == ["query", "send_request", "depth", "candles", "buy", "new_order", "loops"]


def test_path_and_verb_are_followed_to_what_sends(source: Source) -> None:
    found = methods(source, "theirs.spot:Spot", CONNECTOR)
    assert found["depth"] == Method("rest", ("GET /api/v3/depth",), (("symbol", "symbol"),))
    assert found["new_order"].route == ("POST /api/v3/order",)


def test_what_sends_is_no_call_of_its_own(source: Source) -> None:
    assert methods(source, "theirs.spot:Spot", CONNECTOR)["query"].kind == ""


def test_a_parameter_is_known_by_what_it_is_sent_as(source: Source) -> None:
    found = methods(source, "theirs.spot:Spot", CONNECTOR)
    assert found["candles"].takes == (("symbol", "symbol"), ("bar", "interval"))


def test_a_method_that_calls_another_sends_what_that_sends(source: Source) -> None:
    found = methods(source, "theirs.spot:Spot", CONNECTOR)
    assert found["buy"].route == ("POST /api/v3/order",)
    assert found["loops"] == Method()


def test_streams_and_the_websocket_api_of_the_connectors(source: Source) -> None:
    found = methods(source, "theirs.streams:Streams", CONNECTOR)
    assert found["ticker"] == Method("stream", ("!ticker@arr", "<>@ticker"), (("symbol", "symbol"),))
    assert found["place"].route == ("order.place",)


def test_streams_and_calls_with_async(source: Source) -> None:
    found = methods(source, "theirs.streams:Streams", ASYNC)
    assert found["subscribe_kline"].route == ("<>@kline_<>",)
    assert found["prices"] == Method("ws_api", ("ticker.price",), (("symbol", "symbol"),))


def test_the_modular_connectors(source: Source) -> None:
    found = methods(source, "theirs.streams:Streams", MODULAR)
    assert found["trades"].route == ("GET /api/v3/myTrades",)
    assert found["agg_trade"].route == ("<symbol>@aggTrade",)
    assert found["ping"] == Method("ws_api", ("ping",))


def test_python_binance_puts_version_and_market_before_the_path(source: Source) -> None:
    found = methods(source, "theirs.client:Client", PYTHON_BINANCE)
    assert {name: method.route for name, method in found.items()} == {
        "get_klines": ("GET /api/v3/klines",),
        "cancel": ("DELETE /api/v3/order",),
        "account": ("GET /fapi/v3/account",),
        "balance": ("GET /fapi/v2/balance",),
        "default": ("POST /sapi/v1/borrow",),
        "basis": ("cm_futures GET /futures/data/basis",),
        "place": ("um_futures order.place",),
        "either": ("POST /fapi/v1/algoOrder", "POST /fapi/v1/order"),
        "nothing": (),
    }


def test_methods_that_a_list_declares(source: Source) -> None:
    assert source.declared("theirs.registry") == {
        "ping": Method("ws_api", ("ping",)),
        "get_depth": Method("rest", ("GET /fapi/v1/depth",)),
        "set_leverage": Method("rest", ("POST /fapi/v1/leverage",)),
    }


def test_what_is_of_another_package_is_left_alone(source: Source) -> None:
    assert source.functions("elsewhere:Client") == {}
    assert source.module("requests") is None


def test_a_sender_may_take_its_path_by_keyword(source: Source) -> None:
    senders = {"_request_margin_api": Sender("rest", 1, "data", "/x/")}
    assert methods(source, "theirs.client:Client", senders)["default"].kind == ""


def test_a_file_says_what_was_read() -> None:
    method = Method("rest", ("GET /api/v3/klines",), (("symbol", "symbol"), ("bar", "interval")))
    written = surface.text("theirs", "1.2", {"Client": {"klines": method, "nothing": Method()}})
    assert written.splitlines()[1:] == [
        'version: "1.2"',
        "classes:",
        "  Client:",
        '    klines: {rest: ["GET /api/v3/klines"], takes: [symbol, bar=interval]}',
        "    nothing: {takes: []}",
    ]


@pytest.mark.soak
@pytest.mark.parametrize("package", sorted(path.stem for path in surface.FOLDER.glob("*.yaml")))
def test_a_package_has_what_its_file_says(package: str) -> None:
    """In the version that is written there, if ``python -m tests.interop.surface check`` has fetched it."""
    wanted = surface.recorded(package)
    if not (surface.SOURCES / f"{package}-{wanted}").exists():
        pytest.skip(f"no {package} {wanted}: `make interop` fetches it")
    assert surface.made(package, wanted) == (surface.FOLDER / f"{package}.yaml").read_text("utf-8")


OBSERVED: Final = {
    "binance-connector": ("binance-connector-3", "Spot", 275),
    "binance-connector-2": ("binance-connector-2", "Spot", 240),
    "binance-connector-1": ("binance-connector-1", "Spot", 232),
    "binance-futures-connector": ("binance-futures-connector", "UMFutures", 65),
    "python-binance": ("python-binance", "Client", 700),
}
"""Environment -> the file, the class, and how many of its methods accept arguments that are made up."""


@pytest.mark.soak
@pytest.mark.parametrize("environment", OBSERVED)
def test_what_was_read_is_what_is_sent(environment: str) -> None:
    """By the client that `make interop` has installed, whatever its version."""
    home = Path(__file__).parent / ".venvs" / environment
    if not home.exists():
        pytest.skip(f"no {home}: `make interop` makes it")
    package, name, least = OBSERVED[environment]
    site = next((home / "lib").glob("python3*")) / "site-packages"
    written = surface.read(site, surface.PEERS[package])[name]
    calls = {key: {*method.route} for key, method in written.items() if method.kind == "rest"}
    module = surface.PEERS[package].classes[name][0].partition(":")[0]
    observe = Path(__file__).parent / "clients" / "observe.py"
    command = [str(home / "bin" / "python"), str(observe), module, name, *calls]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=50)
    sent: dict[str, list[str]] = json.loads(done.stdout)
    product = re.compile(r"^\w+ (?=GET )")
    wrong = [
        (key, found)
        for key, found in sent.items()
        if not {*found} <= {product.sub("", route) for route in calls[key]}
    ]
    assert wrong in (
        [],
        [("get_products", sent.get("get_products"))],
    )  # the only one that is no call of the API
    assert len(sent) >= least
