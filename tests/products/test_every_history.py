"""Every history of every product gives every row once, async and sync, from a server that holds them."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import pytest

import binance_sdk
from binance_sdk import Credentials, sync
from binance_sdk.core.history import LENGTHS
from binance_sdk.descriptors import Hosts, Operation, Pages
from binance_sdk.keywords import iterator_of
from binance_sdk.sandbox import catalog
from binance_sdk.sync.portal import current
from codegen import names
from tests.products.archive import SECOND, Archive, served
from tests.products.arguments import least
from tests.spec.registry import SPEC

KEYS: Final = Credentials(api_key="key", api_secret="secret")
GIVEN: Final[Mapping[str, dict[str, object]]] = {"get_prevented_matches": {"symbol": "BTCUSDT", "orderId": 7}}
"""Where the least that a call takes is one row."""
BASE: Final = 1_790_000_000 * SECOND
DAY: Final = 86_400 * SECOND
CASES: Final = [
    pytest.param(product, name, index, id=f"{product}-{name}")
    for index, (product, name) in enumerate(
        (product, name)
        for product in SPEC.products
        for name, stanza in SPEC.products[product].operations.items()
        if stanza.pages
    )
]


def operation_of(product: str, name: str) -> Operation[Any]:
    return catalog.every(product)[name]


def archive_of(product: str, name: str, index: int) -> Archive:
    """Rows at all borders; what comes of a range with too many of them, and in which order, differs."""
    spec, pages = SPEC.products[product], operation_of(product, name).pages
    assert pages is not None
    newest, descending = index % 2 == 1, index // 2 % 2 == 1
    return Archive(
        spec,
        spec.operations[name],
        times_of(product, name, pages),
        step_of(product, name),
        newest,
        descending,
    )


def step_of(product: str, name: str) -> int:
    every = str(least(operation_of(product, name), "rest").get(names_of(product, name).every, "1m"))
    return int(every[:-1]) * LENGTHS[every[-1]]


def names_of(product: str, name: str) -> Pages:
    pages = operation_of(product, name).pages
    assert pages is not None
    return pages


def times_of(product: str, name: str, pages: Pages) -> list[int]:
    if pages.every:
        step = step_of(product, name)
        first = BASE - BASE % step
        return [first + step * index for index in (0, 1, 2, 3, 4, 5, 6, 7, 9, 40, 41, 100)]
    window = pages.window or 10 * DAY
    crowd = 9 if pages.param and pages.id != "" and pages.by in ("time", "id") else 3
    inside = [
        0,
        *[5 * SECOND] * crowd,
        6 * SECOND,
        window // 2,
        window - SECOND,
        window,
        window,
        window + SECOND,
    ]
    late = [2 * window, 2 * window, 2 * window + DAY // 100]
    return [BASE + offset for offset in (-DAY, -SECOND, *inside, *late, 2 * window + DAY)]


@dataclass
class World:
    """The server, and a client for each product in both worlds."""

    address: str
    clients: dict[str, Any] = field(default_factory=dict[str, Any])

    def client(self, module: Any, product: str) -> Any:
        known = f"{module.__name__} {product}"
        if known not in self.clients:
            kind = KINDS[product]
            self.clients[known] = getattr(module, kind)(
                KEYS, environment=Hosts(rest=(self.address,)), rate_limit_guard=False
            )
        return self.clients[known]


KINDS: Final = {
    kind.MARKET.product.name: kind.__name__
    for kind in (getattr(binance_sdk, name) for name in dir(binance_sdk) if name.endswith("Client"))
}


@pytest.fixture(scope="module", autouse=True)
def runner() -> Iterator[asyncio.Runner]:
    """One loop for all tests of this module; that of the blocking clients runs before."""
    current().read(lambda: None)
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def archives() -> dict[str, Archive]:
    found: dict[str, Archive] = {}
    for product, name, index in (case.values for case in CASES):
        assert isinstance(product, str) and isinstance(name, str) and isinstance(index, int)
        found[SPEC.products[product].operations[name].rest or ""] = archive_of(product, name, index)
    return found


@pytest.fixture(scope="module")
async def world(archives: dict[str, Archive]) -> AsyncGenerator[World]:
    with served(archives) as address:
        world = World(address)
        yield world
        for known, client in world.clients.items():
            if known.startswith("binance_sdk.sync "):
                client.close()
            else:
                await client.close()


def arguments_of(product: str, name: str, archive: Archive) -> tuple[dict[str, Any], list[Any]]:
    """Arguments of the history, and the rows that it should give."""
    operation, pages = operation_of(product, name), names_of(product, name)
    paged = {pages.start, pages.end, pages.limit, pages.param}
    given: dict[str, Any] = {
        names.argument(key): value
        for key, value in GIVEN.get(name, least(operation, "rest")).items()
        if key not in paged
    }
    if pages.by == "id" and not pages.start and pages.begin is None:
        given[pages.param] = archive.entries[0].id
    params = {param.name: param for param in operation.params}
    if pages.limit:
        given["limit"] = max(5, int(params[pages.limit].min or 0))
    rows = archive.entries
    if pages.start:
        given["start"], given["end"] = rows[1].time + 1, rows[-2].time
        rows = [entry for entry in rows if given["start"] <= entry.time <= given["end"]]
        assert 5 < len(rows) < len(archive.entries)
    elif archive.descending and pages.by != "id" and (pages.time == "" or pages.by == "cursor"):
        rows = rows[::-1]
    return given, [entry.row for entry in rows]


def same(found: list[Any], expected: list[Any], pages: Pages) -> bool:
    """Rows of one moment that have no order of their own may come in any."""
    if pages.time == "" or (pages.param and pages.id != "" and pages.by in ("time", "id")):
        return found == expected

    def key(row: Any) -> Any:
        return row[pages.time]

    groups = [[[*group] for _, group in itertools.groupby(rows, key)] for rows in (found, expected)]
    return [sorted(map(repr, group)) for group in groups[0]] == [
        sorted(map(repr, group)) for group in groups[1]
    ]


@pytest.mark.parametrize(("product", "name", "index"), CASES)
async def test_every_row_comes_once(
    world: World, archives: dict[str, Archive], product: str, name: str, index: int
) -> None:
    archive = archives[SPEC.products[product].operations[name].rest or ""]
    pages = names_of(product, name)
    given, expected = arguments_of(product, name, archive)
    method = iterator_of(name)
    history = getattr(world.client(binance_sdk, product), method)(**given)
    found = [await anext(history) for _ in range(3)]
    resumed = getattr(world.client(binance_sdk, product), method)(**given, resume=history.position)
    found += await resumed.collect()
    assert same(found, expected, pages), (found, expected)
    again = list(getattr(world.client(sync, product), method)(**given))
    assert same(again, expected, pages)


def test_there_is_a_history_of_each_kind() -> None:
    kinds = [names_of(str(case.values[0]), str(case.values[1])).by for case in CASES]
    assert set(kinds) == {"time", "id", "page", "offset", "cursor"}
