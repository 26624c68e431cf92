"""Every stream of the futures delivers what the registry says, on its class of host; books are exact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
from binance_sdk_generated.cm_futures import streams as cm
from binance_sdk_generated.um_futures import streams as um

from binance_sdk.descriptors import Template
from binance_sdk.sandbox.amount import parse
from binance_sdk.schema import schema_of
from binance_sdk.stream_name import StreamEvent

from .futures_client import Futures, exchange, futures

BOTH = pytest.mark.parametrize("product", ["um", "cm"])
TEMPLATES: Mapping[str, Mapping[str, Template]] = {"um": um.TEMPLATES, "cm": cm.TEMPLATES}
EVENTS: Mapping[str, Mapping[str, StreamEvent]] = {"um": um.EVENTS, "cm": cm.EVENTS}
VALUES = {
    "symbol": {"um": "btcusdt", "cm": "btcusd_perp"},
    "pair": {"um": "btcusdt", "cm": "btcusd"},
    "contractType": {"um": "perpetual", "cm": "perpetual"},
    "interval": {"um": "1m", "cm": "1m"},
    "assetSymbol": {"um": "btcusd", "cm": ""},
}
SELDOM = {"forceOrder", "allMarketLiquidation", "contractInfo"}
CASES = [
    pytest.param(product, kind, id=f"{product}-{kind}")
    for product, templates in TEMPLATES.items()
    for kind in templates
    if kind not in SELDOM
]


def name_of(product: str, template: Template) -> str:
    """A stream of a template, with the shortest name."""
    name = template.name
    while "[" in name:
        name = name[: name.index("[")] + name[name.index("]") + 1 :]
    for param in template.params:
        value = VALUES.get(param.name, {}).get(product) or (
            param.enum[0] if param.enum else str(param.default)
        )
        name = name.replace(f"<{param.name}>", value)
    return name


def typed(event: StreamEvent) -> Any:
    """The type of one message."""
    kind: Any = event.event
    if event.numbers is not None:
        kind = kind[event.numbers]
    return list[kind] if event.many else kind


@pytest.mark.parametrize(("product", "kind"), CASES)
async def test_a_stream_delivers_its_events_on_its_host(product: str, kind: str) -> None:
    template = TEMPLATES[product][kind]
    name = name_of(product, template)
    async with futures(product) as client:
        host = template.host or "public"
        socket = await client.streams(f"/stream?streams={name}", host)
        others = [other for other in ("public", "market") if other != host and product == "um"]
        deaf = [await client.streams(f"/ws/{name}", other) for other in others]
        await socket.call("LIST_SUBSCRIPTIONS")
        client.sandbox.advance(7)
        event = await socket.receive()
        assert event["stream"] == name
        kind_of_event = typed(EVENTS[product][kind])
        msgspec.convert(event["data"], kind_of_event, strict=False)
        assert schema_of(client.front.product.name, kind_of_event).compare(event["data"]) == []
        if isinstance(event["data"], dict) and template.events:
            assert event["data"]["e"] in template.events
        for other in deaf:
            assert (await other.call("LIST_SUBSCRIPTIONS"))["result"] == [name]
            assert other.events == []


@BOTH
@pytest.mark.parametrize("speed", ["", "@100ms", "@500ms"])
async def test_a_book_from_snapshot_and_diffs_is_the_exchange_s_own(product: str, speed: str) -> None:
    async with futures(product) as client:
        socket = await client.streams(f"/ws/{client.symbol.lower()}@depth{speed}", "public")
        await socket.call("LIST_SUBSCRIPTIONS")
        client.sandbox.advance(1)
        snapshot = await client.do("get_orderbook", symbol=client.symbol, limit=1000)
        client.sandbox.advance(10)
        sides = {"b": dict(snapshot["bids"]), "a": dict(snapshot["asks"])}
        previous, checked = 0, 0
        await socket.call("LIST_SUBSCRIPTIONS")
        for event in socket.events:
            if event["u"] < snapshot["lastUpdateId"]:
                continue
            if previous:
                assert event["pu"] == previous
            else:
                assert event["U"] <= snapshot["lastUpdateId"] + 1
            previous = event["u"]
            for side, levels in sides.items():
                levels.update(event[side])
            checked += 1
            assert book_of(sides) == exact(client, event["u"])
        assert checked >= 10


def book_of(sides: Mapping[str, Mapping[str, str]]) -> list[list[tuple[int, int]]]:
    """Bids and asks, best first."""
    units = [
        sorted((parse(price), parse(size)) for price, size in sides[side].items() if parse(size))
        for side in "ba"
    ]
    return [units[0][::-1], units[1]]


def exact(client: Futures, update_id: int) -> list[list[tuple[int, int]]]:
    """What the exchange says its book was."""
    book = client.front.book_at(client.symbol, update_id)
    return [book.bids, book.asks]


@BOTH
async def test_a_partial_book_is_no_diff(product: str) -> None:
    async with futures(product) as client:
        lower = client.symbol.lower()
        path = f"/stream?streams={lower}@depth5@100ms/{lower}@depth@100ms"
        socket = await client.streams(path, "public")
        await socket.call("LIST_SUBSCRIPTIONS")
        client.sandbox.advance(1)
        await socket.call("LIST_SUBSCRIPTIONS")
        names = {event["stream"] for event in socket.events}
        assert names == {f"{lower}@depth5@100ms", f"{lower}@depth@100ms"}
        for event in socket.events:
            if event["stream"].endswith("depth5@100ms"):
                assert (len(event["data"]["b"]), len(event["data"]["a"])) == (5, 5)


async def test_marks_of_a_pair_and_the_speeds_of_mark_prices() -> None:
    async with futures("cm") as client:
        socket = await client.streams("/stream?streams=btcusd@markPrice@1s/btcusd_perp@markPrice")
        await socket.call("LIST_SUBSCRIPTIONS")
        client.sandbox.advance(6)
        await socket.call("LIST_SUBSCRIPTIONS")
        counts = {"btcusd@markPrice@1s": 0, "btcusd_perp@markPrice": 0}
        for event in socket.events:
            counts[event["stream"]] += 1
            assert isinstance(event["data"], list) is event["stream"].startswith("btcusd@")
        assert counts == {"btcusd@markPrice@1s": 6, "btcusd_perp@markPrice": 2}


@BOTH
async def test_a_delivered_contract_is_announced(product: str) -> None:
    dated = {"um": "BTCUSDT_261121", "cm": "BTCUSD_261121"}
    symbols: dict[str, Any] = {f"{product}_symbols": [dated[product]]}
    async with futures(product, lambda: exchange("empty", **symbols)) as client:
        socket = await client.streams("/ws/!contractInfo")
        await socket.call("LIST_SUBSCRIPTIONS")
        client.sandbox.clock.advance(86_400)
        client.sandbox.advance(1)
        event = await socket.receive()
        assert (event["s"], event["cs"]) == (dated[product], "DELIVERING")
        client.sandbox.advance(1)
        assert (await socket.receive())["cs"] == "DELIVERED"
        status, error = await client.ask(
            "create_order", symbol=dated[product], side="BUY", type="MARKET", quantity="1"
        )
        assert (status, error["code"]) == (400, -4141)


@pytest.mark.parametrize(
    ("path", "heard"),
    [
        ("/fstream/ws/btcusdt@markPrice@1s", True),
        ("/fstream/market/ws/btcusdt@markPrice@1s", True),
        ("/fstream/public/ws/btcusdt@markPrice@1s", False),
        ("/market/ws/btcusdt@markPrice@1s", True),
        ("/private/ws/btcusdt@markPrice@1s", False),
    ],
)
async def test_where_streams_of_usd_m_are(path: str, heard: bool) -> None:
    async with futures("um") as client:
        socket = await client.clients.open(client.sandbox.stream_url + path)
        await socket.call("LIST_SUBSCRIPTIONS")
        client.sandbox.advance(1)
        await socket.call("LIST_SUBSCRIPTIONS")
        assert bool(socket.events) is heard


@BOTH
async def test_more_streams_than_a_connection_may_have_are_refused(product: str) -> None:
    async with futures(product) as client:
        socket = await client.streams("/ws")
        most = client.front.product.streams_per_connection
        reply = await socket.call("SUBSCRIBE", [f"a{number}@trade" for number in range(most + 1)])
        assert reply["error"]["code"] == 2
        assert (await socket.call("SUBSCRIBE", ["a@trade"]))["result"] is None


@BOTH
async def test_the_same_seed_makes_the_same_market(product: str) -> None:
    books: list[Any] = []
    for _ in range(2):
        async with futures(product) as client:
            client.sandbox.advance(20)
            name = client.front.product.name
            books.append(
                (client.sandbox.depth(client.symbol, product=name), await client.do("get_premium_index"))
            )
    assert books[0] == books[1]


@BOTH
async def test_keys_work_on_every_product_and_accounts_are_apart(product: str) -> None:
    async with futures(product) as client:
        status, spot = await client.rest.signed("GET", "account")
        assert (status, len(spot["balances"])) == (200, 2)
        person = client.sandbox.account(client.key.api_key)
        assert client.front.account(person) is client.account
        other = Futures(client.clients, product)
        await other.place("BUY")
        assert await client.do("get_open_orders") == []
