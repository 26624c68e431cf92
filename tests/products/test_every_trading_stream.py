"""Every stream of Spot and the futures comes as its type and as a frame, from exchanges with agents.

What seldom happens is made to happen. All streams of a product are collected at once, for all tests.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from binance_sdk.client import Client
from binance_sdk.descriptors import Param
from binance_sdk.sandbox import Sandbox, catalog
from binance_sdk.sandbox.anything import Inventor
from tests.products.test_every_stream import CLIENTS, START, check, check_frame, handlers
from tests.waiting import eventually

CASES = [
    pytest.param(product, subtype, id=f"{product}-{subtype}")
    for product in catalog.PRODUCTS
    for subtype in CLIENTS[product].MARKET.templates
]
SYMBOLS = {"spot": "BTCUSDT", "um_futures": "BTCUSDT", "cm_futures": "BTCUSD_PERP"}
VALUES = {("cm_futures", "pair"): "BTCUSD", ("um_futures", "assetSymbol"): "BTCUSD"}
LONGEST = 12.0
"""Seconds of the exchange in which everything that has a beat has come twice."""


@dataclass
class Heard:
    """What one product has sent, by stream and by handler."""

    events: defaultdict[str, list[Any]] = field(default_factory=lambda: defaultdict[str, list[Any]](list))
    frames: defaultdict[str, list[Any]] = field(default_factory=lambda: defaultdict[str, list[Any]](list))
    drift: list[str] = field(default_factory=list[str])


def value(product: str, param: Param) -> object:
    """A value for a parameter of a stream; None: its default."""
    if not param.required:
        return None
    return param.enum[0] if param.enum else VALUES.get((product, param.name), SYMBOLS[product])


def wish(client: Client, subtype: str) -> tuple[object, ...]:
    """A sub-type with what its stream needs, as ``subscribe()`` takes them."""
    market = client.MARKET
    return subtype, *(value(market.product.name, param) for param in market.templates[subtype].params)


def into(kept: list[Any]) -> Callable[[Any], None]:
    return kept.append


async def hear(exchange: Sandbox, product: Any) -> Heard:
    """All that the streams of a product send in some seconds."""
    found = Heard()
    client = CLIENTS[product](environment=exchange.product_hosts[product], validate=True)
    for kind in handlers(product):
        kept = found.frames[kind.__name__]

        class Watching(kind):  # type: ignore[misc, valid-type]
            def receive(self, payload: Any, kept: list[Any] = kept) -> None:
                kept.append(super().receive(payload))

        client.handler(Watching())
    wishes = {subtype: wish(client, subtype) for subtype in client.MARKET.templates}
    async with client:
        await client.subscribe(*wishes.values())
        for subtype, (_, *values) in wishes.items():
            request = client.MARKET.request((subtype, tuple(values)))
            await client.listen(into(found.events[subtype]), request).open()
        for _ in range(int(LONGEST * 2)):
            exchange.advance(0.5)
            await asyncio.sleep(0)
        seldom(exchange, product, client)
        await eventually(lambda: all(len(found.events[subtype]) >= 2 for subtype in wishes))
        found.drift = [str(entry) for entry in client.drift]
    return found


def seldom(exchange: Sandbox, product: Any, client: Client) -> None:
    """What no beat brings: block trades, news of contracts, liquidations."""
    control, name = exchange.control, SYMBOLS[product]
    if product == "spot":
        for price in ("50000", "50001"):
            control.block_trade(name, price, "1")
        return
    for status in ("PRE_SETTLE" if product == "um_futures" else "PRE_DELIVERING", "TRADING"):
        control.set_status(name, status, product=product)
    event = client.MARKET.stream_events["forceOrder"].event
    for seed in ("1", "2"):
        made = Inventor(product, seed, exchange.clock.now() // 1000, {"type": "forceOrder"}).make(event)
        for stream in (f"{name.lower()}@forceOrder", "!forceOrder@arr"):
            control.publish(stream, made, product=product)  # type: ignore[arg-type]


@pytest.fixture(scope="module", autouse=True)
def runner() -> Iterator[asyncio.Runner]:
    """One loop for all tests of this module."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
async def heard() -> AsyncGenerator[dict[str, Heard]]:
    spot, um, cm = ([symbol] for symbol in SYMBOLS.values())
    async with Sandbox(seed=7, start_time=START, symbols=spot, um_symbols=um, cm_symbols=cm) as exchange:
        yield {product: await hear(exchange, product) for product in catalog.PRODUCTS}


@pytest.mark.parametrize(("product", "subtype"), CASES)
def test_a_stream_comes_as_its_type_and_as_frames(
    heard: dict[str, Heard], product: str, subtype: str
) -> None:
    market, found = CLIENTS[product].MARKET, heard[product]
    params = [value(product, param) for param in market.templates[subtype].params]
    request = market.request((subtype, tuple(params)))
    first, *_, last = found.events[subtype]
    for event in (first, last):
        check(event, request.event, request.template)
    kinds = [kind for kind in handlers(product) if subtype in kind.SUBTYPES]
    assert kinds
    for kind in kinds:
        check_frame(kind, found.frames[kind.__name__][-1])


@pytest.mark.parametrize("product", catalog.PRODUCTS)
def test_nothing_differs_from_the_spec(heard: dict[str, Heard], product: str) -> None:
    assert heard[product].drift == []
