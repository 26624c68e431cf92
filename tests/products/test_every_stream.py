"""Every stream of the products whose streams the sandbox makes up comes as its type and as a frame.

One sandbox with a clock that stands still and one client for each product serve all tests of this module.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, get_args, get_origin

import aiohttp
import msgspec
import pytest
from volas import DataFrame

import binance_sdk
from binance_sdk.client import Client
from binance_sdk.descriptors import Kind, Param, Template
from binance_sdk.handler import DepthHandler, Handler, PartialDepthHandler
from binance_sdk.sandbox import Sandbox, catalog
from tests.waiting import eventually

CLIENTS: dict[str, type[Client]] = {
    kind.MARKET.product.name: kind
    for kind in (getattr(binance_sdk, name) for name in dir(binance_sdk) if name.endswith("Client"))
    if issubclass(kind, Client) and kind.MARKET.templates
}
FURTHER = {name: kind for name, kind in CLIENTS.items() if name not in catalog.PRODUCTS}
CASES = [
    pytest.param(product, subtype, id=f"{product}-{subtype}")
    for product, kind in FURTHER.items()
    for subtype in kind.MARKET.templates
]
SYMBOLS = {"options": "BTC-251123-126000-C", "alpha": "ALPHA_118USDC", "stocks": "AAPL"}
START = 1_795_000_000.0


@dataclass
class World:
    """A sandbox, a client for each product, and what its handlers have received, by class."""

    sandbox: Sandbox
    clients: dict[str, Client] = field(default_factory=dict[str, Client])
    received: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])

    async def client(self, product: str) -> Client:
        """A client that has subscribed to all streams at once."""
        if product not in self.clients:
            hosts = self.sandbox.product_hosts[product]
            client = FURTHER[product](self.sandbox.credentials(), environment=hosts, validate=True)
            self.clients[product] = client.handler(*map(self.watcher, handlers(product)))
            await client.subscribe(*(wish(client, subtype) for subtype in client.MARKET.templates))
        return self.clients[product]

    def watcher(self, kind: type[Handler]) -> Handler:
        """A handler of that kind that keeps what it makes of its messages."""
        kept = self.received.setdefault(kind.__name__, [])

        class Watching(kind):  # type: ignore[misc, valid-type]
            def receive(self, payload: Any) -> None:
                kept.append(super().receive(payload))

        return Watching()


def handlers(product: str) -> list[type[Handler]]:
    """The handler classes of the market streams of a product."""
    module = import_module(f"binance_sdk_generated.{product}.handlers")
    kinds = [kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, Handler)]
    return [kind for kind in kinds if kind.__module__ == module.__name__ and kind.SUBTYPES]


@pytest.fixture(scope="module", autouse=True)
def runner() -> Iterator[asyncio.Runner]:
    """One loop for all tests of this module."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
async def world() -> AsyncGenerator[World]:
    async with Sandbox(seed=7, market="empty", start_time=START) as sandbox:
        found = World(sandbox)
        yield found
        for client in found.clients.values():
            await client.close()


def value(product: str, param: Param) -> object:
    """A value for a parameter of a stream; None: its default."""
    if not param.required:
        return None
    if param.kind is Kind.STRING:
        return (
            SYMBOLS[product]
            if param.name == "symbol"
            else {"underlying": "BTCUSDT"}.get(param.name, "251123")
        )
    return param.enum[0]


def wish(client: Client, subtype: str) -> tuple[object, ...]:
    """A sub-type with what its stream needs, as ``subscribe()`` takes them."""
    market = client.MARKET
    return subtype, *(value(market.product.name, param) for param in market.templates[subtype].params)


@pytest.mark.parametrize(("product", "subtype"), CASES)
async def test_a_stream_comes_as_its_type_and_as_frames(world: World, product: str, subtype: str) -> None:
    client = await world.client(product)
    kinds = [kind for kind in handlers(product) if subtype in kind.SUBTYPES]
    template = client.MARKET.templates[subtype]
    request = client.MARKET.request((subtype, wish(client, subtype)[1:]))
    async with client.stream(request) as stream:
        world.sandbox.advance(2)
        async with asyncio.timeout(5):
            first, second = await anext(stream), await anext(stream)
        assert first != second
        for event in (first, second):
            check(event, request.event, template)
        await eventually(lambda: all(len(world.received[kind.__name__]) >= 2 for kind in kinds))
    assert [str(entry) for entry in client.drift] == []
    assert kinds
    for kind in kinds:
        check_frame(kind, world.received[kind.__name__].pop())
        world.received[kind.__name__].clear()


def check(event: Any, kind: Any, template: Template) -> None:
    """An event has its type, and says of itself what it is."""
    if get_origin(kind) is list:
        assert isinstance(event, list) and event
        for each in event:  # pyright: ignore[reportUnknownVariableType]
            check(each, get_args(kind)[0], template)
        return
    assert isinstance(event, get_origin(kind) or kind)
    if template.events:
        assert getattr(event, "type", template.events[0]) in template.events
    times = [getattr(event, name) for name in event.__struct_fields__ if name.endswith("_time")]
    assert all(10**12 < each < 10**13 for each in times), event
    now = getattr(event, "event_time", START * 1000)
    assert START * 1000 <= now <= START * 1000 + 3_600_000
    assert msgspec.json.decode(msgspec.json.encode(event))


def check_frame(kind: type[Handler], made: Any) -> None:
    """What a handler makes of a message has the columns of its class."""
    columns = list(kind.COLUMNS.values())
    if issubclass(kind, DepthHandler):
        frame, sides = made
        assert list(frame.columns) == columns and len(frame) == 1
        assert all(list(side.columns) == ["price", "quantity"] for side in sides)
    elif issubclass(kind, PartialDepthHandler):
        *_, number, bids, asks = made
        assert number > 0
        assert all(list(side.columns) == columns and len(side) in (5, 10, 20) for side in (bids, asks))
    else:
        assert isinstance(made, DataFrame)
        assert list(made.columns) == columns and len(made) >= 1


@pytest.mark.parametrize("product", SYMBOLS)
async def test_control_frames_are_answered_and_limited(world: World, product: str) -> None:
    client = await world.client(product)
    subscribed = world.sandbox.further[product].hub.subscribers
    assert set(await client.list_subscriptions()) == set(subscribed)
    first = wish(client, next(iter(client.MARKET.templates)))
    before = len(subscribed)
    await client.unsubscribe(first)
    assert len(await client.list_subscriptions()) == len(subscribed) == before - 1
    await client.subscribe(first)
    most = client.MARKET.product.streams_per_connection
    async with raw(world, product) as wire:
        answer = await ask(wire, "SUBSCRIBE", *(f"{number}@trade" for number in range(most + 1)))
        assert answer == {"error": {"code": 2, "msg": "Invalid request: too many streams"}, "id": 1}
        assert (await ask(wire, "RESUBSCRIBE"))["error"]["code"] == 2
        assert await ask(wire, "LIST_SUBSCRIPTIONS") == {"result": [], "id": 1}


async def test_streams_are_on_their_class_of_host_in_their_case(world: World) -> None:
    async with raw(world, "options") as wire:
        right = "btc-251123-126000-c@bookTicker"
        await ask(wire, "SUBSCRIBE", "btcusdt@optionMarkPrice", "BTC-251123-126000-C@bookTicker", right)
        world.sandbox.advance(3)
        seen = [await wire.receive_json() for _ in range(20)]
    assert {(event["e"], event["s"]) for event in seen} == {("bookTicker", "BTC-251123-126000-C")}


@asynccontextmanager
async def raw(world: World, product: str) -> AsyncGenerator[aiohttp.ClientWebSocketResponse]:
    """A plain connection to the first class of host of a product."""
    host = next(iter(world.sandbox.product_hosts[product].streams.values()))[0]
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{host}/ws") as wire:
        yield wire


async def ask(wire: aiohttp.ClientWebSocketResponse, method: str, *names: str) -> Any:
    """The answer to one control frame."""
    await wire.send_json({"method": method, "params": names, "id": 1})
    return await wire.receive_json(timeout=5)


def test_faults_know_every_product() -> None:
    assert get_args(catalog.AnyName) == (*catalog.PRODUCTS, *catalog.further())
