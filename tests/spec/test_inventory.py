"""The registry holds every fact of the inventory; where it differs, a reviewed deviation says why.

Skipped where the inventory is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from binance_sdk.descriptors import Route
from codegen import model
from codegen import shape as shapes
from codegen.load import ProductSpec
from tests.spec import inventory
from tests.spec.deviation import of_sources, unexplained, unused
from tests.spec.registry import PRODUCTS, each
from tests.spec.spot import SPOT

Shared = Callable[[str], Path]
STREAM_ATTRIBUTES = ("required", "enum")


@pytest.fixture
def facts(shared: Shared) -> Path:
    return shared("facts/inventory.json")


@pytest.fixture(params=PRODUCTS, ids=lambda product: product.name)
def product(request: pytest.FixtureRequest, facts: Path) -> ProductSpec:
    """Every product that the inventory knows."""
    found: ProductSpec = request.param
    if not inventory.known(facts, found):
        pytest.skip(f"nothing about {found.name}")
    return found


@pytest.mark.parametrize("route", inventory.ROUTES)
def test_nothing_is_missing(facts: Path, product: ProductSpec, route: Route) -> None:
    ours = inventory.operations(product, route)
    assert sorted(inventory.of(facts, product, route).keys() - ours) == []


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.operations))
def test_operation(facts: Path, product: ProductSpec, name: str) -> None:
    operation = product.operations[name]
    found = list(operation_differences(facts, product, operation))
    reviewed = of_sources(operation.deviations)
    assert unexplained(found, reviewed) == []
    assert unused(found, reviewed) == []


def operation_differences(facts: Path, product: ProductSpec, operation: model.Operation) -> Iterator[str]:
    """Where our operation differs; just the route where the inventory does not have it at all."""
    routes: tuple[tuple[Route, str | None], ...] = (
        ("rest", operation.rest),
        ("ws_api", operation.ws_api),
    )
    for route, key in routes:
        entry = inventory.of(facts, product, route).get(key or "")
        if entry:
            yield from inventory.differences(product, operation, route, entry)
        elif key:
            yield route


def plain_template(stream: model.Stream) -> str:
    """Our template in the notation of the inventory."""
    prefix = "sbe/" if stream.host == "sbe" else ""
    name = stream.template.replace("[@<updateSpeed>]", "@<updateSpeed>")
    name = name.replace("[@<expirationDate>]", "<expirationDate>")
    if "[" not in stream.template:
        for key, param in stream.params.items():
            if isinstance(param.enum, list) and len(param.enum) == 1:
                name = name.replace(f"<{key}>", param.enum[0])
    return prefix + name


def test_no_stream_is_missing(facts: Path, product: ProductSpec) -> None:
    ours = set(map(plain_template, product.streams.values()))
    assert sorted(inventory.of(facts, product, "stream").keys() - ours) == []


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.streams))
def test_stream(facts: Path, product: ProductSpec, name: str) -> None:
    stream = product.streams[name]
    entry = inventory.of(facts, product, "stream").get(plain_template(stream))
    found = list(stream_differences(product, stream, entry)) if entry else ["template"]
    assert unexplained(found, stream.deviations) == []
    assert unused(found, stream.deviations) == []


def stream_differences(product: ProductSpec, stream: model.Stream, entry: inventory.Facts) -> Iterator[str]:
    theirs = {param["name"]: param for param in entry["params"]}
    if stream.host != (entry["url_class"] or ""):
        yield "host"
    if not stream.sbe and stream.lower != (entry["case"] == "lower"):
        yield "lower"
    yield from (f"params.{key}" for key in sorted(set(stream.params) ^ set(theirs)))
    shared = [key for key in stream.params if key in theirs]
    if shared != [key for key in theirs if key in stream.params]:
        yield "params"
    for key in shared:
        for attribute in inventory.param_differences(product, stream.params[key], theirs[key]):
            if attribute in STREAM_ATTRIBUTES:
                yield f"params.{key}.{attribute}"
    if not stream.sbe:
        ours = set(event_keys(product, stream.event))
        yield from (f"payload.{key}" for key in sorted(ours ^ set(inventory.fact_keys(entry["payload"]))))


@pytest.mark.parametrize("name", [name for name, stream in SPOT.streams.items() if stream.sbe])
def test_sbe_stream(facts: Path, name: str) -> None:
    stream = SPOT.streams[name]
    entry = inventory.of(facts, SPOT, "stream")[plain_template(stream)]
    assert stream.sbe is not None
    assert stream.sbe.message == entry["sbe_message"]
    assert stream.sbe.schema_file.endswith(entry["sbe_schema"])
    assert [kind.upper() for kind in stream.key_types] == entry["key_types"]


def event_keys(product: ProductSpec, shape: shapes.Shape, path: str = "") -> Iterator[str]:
    """Wire keys of an event and of the objects in it."""
    if isinstance(shape, shapes.Array):
        yield from event_keys(product, shape.item, f"{path}[]")
    if isinstance(shape, shapes.Ref) and shape.name in product.events:
        for key, field in product.events[shape.name].fields.items():
            yield f"{path}.{key}".lstrip(".")
            yield from event_keys(product, field.type, f"{path}.{key}".lstrip("."))


def test_no_user_event_is_missing(facts: Path, product: ProductSpec) -> None:
    assert sorted(inventory.of(facts, product, "user_event").keys() - product.user_events) == []


@pytest.mark.parametrize(("product", "e"), each(lambda product: product.user_events))
def test_user_event(facts: Path, product: ProductSpec, e: str) -> None:
    event = product.user_events[e]
    entry = inventory.of(facts, product, "user_event").get(e)
    ours = set(event_keys(product, shapes.Ref(event.event)))
    theirs = set(inventory.fact_keys(entry["payload"])) if entry else set[str]()
    found = sorted(f"payload.{key}" for key in ours ^ theirs) if entry else ["event"]
    assert unexplained(found, event.deviations) == []
    assert unused(found, event.deviations) == []


def test_controls(facts: Path, product: ProductSpec) -> None:
    theirs = inventory.of(facts, product, "stream_control")
    ours = {name: required(control.params) for name, control in product.controls.items()}
    assert ours == {
        name: {param["name"]: param["required"] for param in entry["params"]}
        for name, entry in theirs.items()
    }


def required(params: Mapping[str, model.Param]) -> dict[str, bool]:
    return {name: param.required for name, param in params.items()}


def test_limits(facts: Path, product: ProductSpec) -> None:
    (theirs,) = entries(facts, "rate_limit_pools", product)
    ours = [
        (limit.type, (limit.scope, limit.per_endpoint), limit.limit, limit.interval)
        for limit in product.limits
    ]
    assert ours == [
        (pool["type"], SCOPES[pool["scope"]], pool["limit"], pool["interval"]) for pool in theirs["pools"]
    ]
    partner = theirs.get("shared_with")
    assert {limit.shared_with for limit in product.limits} == {partner and f"{partner}_futures"}
    connections, ws = product.product.connections, theirs.get("ws")
    if connections is None or ws is None:
        return
    assert connections.streams == ws["streams_per_connection"]
    assert connections.messages_per_second == ws["client_messages_per_second"]
    assert connections.lifetime == ws["connection_lifetime"]
    assert (connections.ping, connections.pong) == (ws["server_ping_interval"], ws["pong_timeout"])


SCOPES = {
    "ip": ("ip", False),
    "account": ("account", False),
    "ip, per endpoint": ("ip", True),
    "uid, per endpoint": ("account", True),
}


def entries(facts: Path, section: str, product: ProductSpec) -> list[inventory.Facts]:
    name = inventory.NAMES.get(product.name, product.name)
    market = inventory.SAPI if section == "rate_limit_pools" and product.product.family else None
    return [
        entry
        for entry in inventory.read(facts)[section]
        if entry["market"] == (market or inventory.market(product))
        and (entry["market"] != inventory.SAPI or name in entry.get("products", (name,)))
    ]


def new_errors(product: ProductSpec) -> Mapping[int, model.Error]:
    """Its error codes, without those that an earlier product of its family has shown already."""
    family = product.product.family
    first = next(each for each in PRODUCTS if each is product or (family and each.product.family == family))
    return {
        code: each
        for code, each in product.errors.items()
        if first is product or first.errors.get(code) is not each
    }


@pytest.mark.parametrize(("product", "code"), each(new_errors))
def test_error_name(facts: Path, product: ProductSpec, code: int) -> None:
    error = product.errors[code]
    name = inventory.error_codes(facts, product).get(str(code))
    found = [] if name == error.name else ["name"]
    assert unexplained(found, error.deviations) == []
    assert unused(found, error.deviations) == []


def test_no_error_code_is_missing(facts: Path, product: ProductSpec) -> None:
    theirs = inventory.error_codes(facts, product)
    assert set(map(int, theirs)) <= set(product.errors)


def test_hosts(facts: Path, product: ProductSpec) -> None:
    (entry,) = entries(facts, "base_urls", product)
    names = {"production_market_data_only": "market_data"}
    found: set[str] = set()
    for kind, theirs in host_tables(entry).items():
        ours = {name: hosts(environment, kind) for name, environment in product.product.environments.items()}
        expected = {names.get(name, name): urls for name, urls in theirs.items()}
        found |= {f"environments.{name}.{kind}" for name in ours if ours[name] != expected.get(name, ())}
    reviewed = of_sources(product.product.deviations)
    assert unexplained(found, reviewed) == []
    assert unused(found, reviewed) == []


def host_tables(entry: inventory.Facts) -> dict[str, dict[str, tuple[str, ...]]]:
    """Addresses by kind and environment."""
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    for kind in ("rest", "ws_api", "streams", "sbe_streams", "fix"):
        theirs: Mapping[str, Addresses] = entry.get(kind) or {}
        found = {name: tuple(addresses(urls)) for name, urls in theirs.items() if name != "note"}
        tables[kind] = {name: urls for name, urls in found.items() if urls}
    return tables


Addresses: TypeAlias = "str | list[str] | dict[str, Addresses] | None"


def addresses(urls: Addresses) -> Iterator[str]:
    """One address, a list, or a table of them by class of host."""
    if isinstance(urls, dict):
        for part in urls.values():
            yield from addresses(part)
    else:
        yield from [urls] if isinstance(urls, str) else urls or ()


def hosts(environment: model.Environment, kind: str) -> tuple[str, ...]:
    match kind:
        case "rest":
            return tuple(environment.rest)
        case "ws_api":
            return tuple(environment.ws_api)
        case "streams":
            plain = (urls for host, urls in environment.streams.items() if host != "sbe")
            return tuple(dict.fromkeys(url for urls in plain for url in urls))
        case "sbe_streams":
            return tuple(environment.streams.get("sbe", ()))
        case _:
            return tuple(url for urls in environment.fix.values() for url in urls)


def test_filters(facts: Path) -> None:
    theirs = inventory.read(facts)["filters"]
    assert set(SPOT.enums["FilterType"].values) == set(theirs)
    for name, entry in theirs.items():
        struct = SPOT.types[name.title().replace("_", "").removesuffix("Filter") + "Filter"].shape
        assert isinstance(struct, shapes.Struct)
        assert [key for key, _ in struct.fields] == ["filterType", *entry["fields"]]
