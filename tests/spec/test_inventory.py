"""The registry holds every fact of the inventory; where it differs, a reviewed deviation says why.

Skipped where the inventory is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from binance_sdk.descriptors import Route
from codegen import model
from codegen import shape as shapes
from tests.spec import inventory
from tests.spec.deviation import unexplained, unused
from tests.spec.spot import SPEC, SPOT

Shared = Callable[[str], Path]
STREAM_ATTRIBUTES = ("required", "enum")


@pytest.fixture
def facts(shared: Shared) -> Path:
    return shared("facts/inventory.json")


@pytest.mark.parametrize("route", inventory.ROUTES)
def test_nothing_is_missing_and_nothing_extra(facts: Path, route: Route) -> None:
    assert sorted(inventory.operations(route)) == sorted(inventory.spot(facts, route))


@pytest.mark.parametrize("name", SPOT.operations)
def test_operation(facts: Path, name: str) -> None:
    operation = SPOT.operations[name]
    found = list(operation_differences(facts, operation))
    assert unexplained(found, operation.deviations) == []
    assert unused(found, operation.deviations) == []


def operation_differences(facts: Path, operation: model.Operation) -> Iterator[str]:
    routes: tuple[tuple[Route, str | None], ...] = (
        ("rest", operation.rest),
        ("ws_api", operation.ws_api),
    )
    for route, key in routes:
        if key:
            yield from inventory.differences(operation, route, inventory.spot(facts, route)[key])


def plain_template(stream: model.Stream) -> str:
    """Our template in the notation of the inventory."""
    prefix = "sbe/" if stream.host == "sbe" else ""
    return prefix + stream.template.replace("[@<updateSpeed>]", "@<updateSpeed>")


def test_no_stream_is_missing(facts: Path) -> None:
    assert sorted(map(plain_template, SPOT.streams.values())) == sorted(inventory.spot(facts, "stream"))


@pytest.mark.parametrize("name", SPOT.streams)
def test_stream(facts: Path, name: str) -> None:
    stream = SPOT.streams[name]
    entry = inventory.spot(facts, "stream")[plain_template(stream)]
    theirs = {param["name"]: param for param in entry["params"]}
    assert list(stream.params) == list(theirs)
    found = [
        f"params.{key}.{attribute}"
        for key in theirs
        for attribute in inventory.param_differences(stream.params[key], theirs[key])
        if attribute in STREAM_ATTRIBUTES
    ]
    assert unexplained(found, stream.deviations) == []
    assert unused(found, stream.deviations) == []


@pytest.mark.parametrize("name", [name for name, stream in SPOT.streams.items() if not stream.sbe])
def test_stream_payload(facts: Path, name: str) -> None:
    stream = SPOT.streams[name]
    entry = inventory.spot(facts, "stream")[plain_template(stream)]
    assert set(event_keys(stream.event)) == set(inventory.fact_keys(entry["payload"]))


@pytest.mark.parametrize("name", [name for name, stream in SPOT.streams.items() if stream.sbe])
def test_sbe_stream(facts: Path, name: str) -> None:
    stream = SPOT.streams[name]
    entry = inventory.spot(facts, "stream")[plain_template(stream)]
    assert stream.sbe is not None
    assert stream.sbe.message == entry["sbe_message"]
    assert stream.sbe.schema_file.endswith(entry["sbe_schema"])
    assert [kind.upper() for kind in stream.key_types] == entry["key_types"]


def event_keys(shape: shapes.Shape, path: str = "") -> Iterator[str]:
    """Wire keys of an event and of the objects in it."""
    if isinstance(shape, shapes.Array):
        yield from event_keys(shape.item, f"{path}[]")
    if isinstance(shape, shapes.Ref) and shape.name in SPOT.events:
        for key, field in SPOT.events[shape.name].fields.items():
            yield f"{path}.{key}".lstrip(".")
            yield from event_keys(field.type, f"{path}.{key}".lstrip("."))


def test_user_events(facts: Path) -> None:
    theirs = inventory.spot(facts, "user_event")
    ours = {e: set(event_keys(shapes.Ref(event.event))) for e, event in SPOT.user_events.items()}
    assert ours == {e: set(inventory.fact_keys(entry["payload"])) for e, entry in theirs.items()}


def test_controls(facts: Path) -> None:
    theirs = inventory.spot(facts, "stream_control")
    ours = {name: required(control.params) for name, control in SPOT.controls.items()}
    assert ours == {
        name: {param["name"]: param["required"] for param in entry["params"]}
        for name, entry in theirs.items()
    }


def required(params: Mapping[str, model.Param]) -> dict[str, bool]:
    return {name: param.required for name, param in params.items()}


def test_limits(facts: Path) -> None:
    (theirs,) = (entry for entry in inventory.read(facts)["rate_limit_pools"] if entry["market"] == "spot")
    ours = [(limit.type, limit.scope, limit.limit, limit.interval) for limit in SPOT.limits]
    assert ours == [
        (pool["type"], pool["scope"], pool["limit"], pool["interval"]) for pool in theirs["pools"]
    ]
    connections, ws = SPOT.product.connections, theirs["ws"]
    assert connections.streams == ws["streams_per_connection"]
    assert connections.messages_per_second == ws["client_messages_per_second"]
    assert connections.lifetime == ws["connection_lifetime"]
    assert (connections.ping, connections.pong) == (ws["server_ping_interval"], ws["pong_timeout"])


@pytest.mark.parametrize("code", SPOT.errors)
def test_error_name(facts: Path, code: int) -> None:
    error = SPOT.errors[code]
    name = inventory.read(facts)["error_codes"]["spot"].get(str(code))
    found = [] if name == error.name else ["name"]
    assert unexplained(found, error.deviations) == []
    assert unused(found, error.deviations) == []


def test_no_error_code_is_missing(facts: Path) -> None:
    assert set(map(int, inventory.read(facts)["error_codes"]["spot"])) <= set(SPOT.errors)


def test_hosts(facts: Path) -> None:
    entry = next(entry for entry in inventory.read(facts)["base_urls"] if entry["market"] == "spot")
    names = {"production_market_data_only": "market_data"}
    found: set[str] = set()
    for kind, theirs in host_tables(entry).items():
        ours = {name: hosts(environment, kind) for name, environment in SPOT.product.environments.items()}
        expected = {names.get(name, name): tuple(urls) for name, urls in theirs.items()}
        found |= {f"environments.{name}.{kind}" for name in ours if ours[name] != expected.get(name, ())}
    assert unexplained(found, SPEC.products["spot"].product.deviations) == []
    assert unused(found, SPEC.products["spot"].product.deviations) == []


def host_tables(entry: inventory.Facts) -> dict[str, dict[str, list[str]]]:
    tables = {kind: dict(entry[kind]) for kind in ("rest", "ws_api", "streams", "sbe_streams")}
    fix: dict[str, list[str]] = {name: urls for name, urls in entry["fix"].items() if isinstance(urls, list)}
    return {**tables, "fix": fix}


def hosts(environment: model.Environment, kind: str) -> tuple[str, ...]:
    match kind:
        case "rest":
            return tuple(environment.rest)
        case "ws_api":
            return tuple(environment.ws_api)
        case "streams":
            return tuple(environment.streams.get("", ()))
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
