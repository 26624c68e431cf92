"""Binance's documented examples: their parameters are known, their answers fit our types.

Skipped where the examples are not there. What does not fit is explained by a deviation of the stanza, or
by ``REVIEWED``; an entry there that is needed no longer fails.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from binance_sdk.descriptors import Route
from codegen import model
from codegen import shape as shapes
from tests.spec.deviation import unexplained, unused
from tests.spec.spot import MISSING, SPOT, Json, answer, on_route, plain, strange

Shared = Callable[[str], Path]
Example = Mapping[str, Any]

MIXED: Final = "The example mixes an order and an order list; an answer is one or the other."
ERROR: Final = (
    "The example mixes a price and the answer for a symbol that has none; an answer is one or the other."
)
REVIEWED: Final[Mapping[str, tuple[model.Deviation, ...]]] = {
    "cancel_order": (model.Deviation(field="ws_api.response.*", reason=MIXED),),
    "get_reference_price": (model.Deviation(field="ws_api.response.*", reason=ERROR),),
    "cancel_all_orders": (model.Deviation(field="ws_api.response*", reason=MIXED),),
}
"""By method, in addition to the deviations of its stanza: faults of the examples themselves."""

STREAMS: Final = {
    "agg_trade": "agg_trade",
    "all_market_rolling_window_ticker": "all_market_window_tickers",
    "all_mini_ticker": "all_market_mini_tickers",
    "avg_price": "avg_price",
    "block_trade": "block_trade",
    "book_ticker": "book_ticker",
    "diff_book_depth": "depth",
    "kline": "kline",
    "kline_offset": "kline_utc8",
    "mini_ticker": "mini_ticker",
    "partial_book_depth": "partial_depth",
    "reference_price": "reference_price",
    "rolling_window_ticker": "window_ticker",
    "ticker": "ticker",
    "trade": "trade",
}
"""Name of a stream in the examples -> ours."""
ENVELOPE: Final = {"id", "status", "rateLimits"}
OF_THE_CLIENT: Final = {"id"}
"""Parameters of the examples that belong to the client they are from."""


@cache
def read(path: Path) -> tuple[Example, ...]:
    """The examples of Spot."""
    entries = json.loads(path.read_text(encoding="utf-8"))
    return tuple(entry for entry in entries if entry["client"] == "spot")


@pytest.fixture
def examples(shared: Shared) -> tuple[Example, ...]:
    return read(shared("real/documented_payloads.json"))


def subject(example: Example) -> str:
    """What an example is about: the name of its test without decoration."""
    name = str(example["test"]).removeprefix("test_")
    return re.sub(r"_(success|success_with_optional_params|subscription)$", "", name)


def squeezed(method: str) -> str:
    """``order.amend.keepPriority`` and ``order_amend_keep_priority`` alike."""
    return re.sub(r"[^a-z0-9]", "", method.lower())


def of_operation(
    examples: tuple[Example, ...], operation: model.Operation
) -> Iterator[tuple[Route, Example]]:
    """The examples of one operation, with their routes."""
    for example in examples:
        if example["kind"] == "rest_api" and f"{example['method']} {example['url']}" == operation.rest:
            yield "rest", example
        elif example["kind"] == "websocket_api" and squeezed(subject(example)) == squeezed(
            operation.ws_api or ""
        ):
            yield "ws_api", example


def camel(name: str) -> str:
    """``orig_client_order_id`` as the wire spells it."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def findings(operation: model.Operation, route: Route, example: Example) -> Iterator[str]:
    """What of an example the registry does not know."""
    unknown = {camel(name) for name in example["params"]} - set(on_route(operation, route)) - OF_THE_CLIENT
    yield from (f"{route}.params.{name}" for name in sorted(unknown))
    response: Json = example["response"]
    if route == "ws_api" and isinstance(response, dict):
        assert set(response) <= ENVELOPE | {"result"}
        response = response["result"]
    if response is not None:
        found = present(strange(answer(operation, route), response))
        yield from (f"{route}.response{plain(line)}" for line in found)


def present(findings: list[str]) -> list[str]:
    """What is wrong with the fields that are there: these examples leave out most numbers written as text.

    That every required field is in Binance's answers: test_answers.py.
    """
    return [line for line in findings if not line.endswith(MISSING)]


@pytest.mark.parametrize("name", SPOT.operations)
def test_operation(examples: tuple[Example, ...], name: str) -> None:
    operation = SPOT.operations[name]
    found = [
        line for route, one in of_operation(examples, operation) for line in findings(operation, route, one)
    ]
    reviewed = REVIEWED.get(name, ())
    assert unexplained(found, [*operation.deviations, *reviewed]) == []
    assert unused(found, reviewed) == []


def test_every_example_of_a_call_belongs_to_an_operation(examples: tuple[Example, ...]) -> None:
    known = {id(e) for operation in SPOT.operations.values() for _, e in of_operation(examples, operation)}
    calls = [example for example in examples if example["kind"] in ("rest_api", "websocket_api")]
    assert [example["test"] for example in calls if id(example) not in known] == []


@pytest.mark.parametrize("theirs", STREAMS)
def test_stream(examples: tuple[Example, ...], theirs: str) -> None:
    stream = SPOT.streams[STREAMS[theirs]]
    own = [e for e in examples if e["kind"] == "websocket_streams" and subject(e) == theirs]
    assert own
    for example in own:
        assert {camel(name) for name in example["params"]} - set(stream.params) - OF_THE_CLIENT == set()
        assert present(strange(stream.event, example["response"])) == []


def test_every_example_of_a_stream_is_known(examples: tuple[Example, ...]) -> None:
    assert {subject(e) for e in examples if e["kind"] == "websocket_streams"} == set(STREAMS)


def test_a_wrong_answer_would_be_noticed() -> None:
    order = shapes.Ref("PlacedOrder")
    wrong: Json = {"symbol": 1, "new": 2, "status": "LOST", "fills": [{"price": 1.0}]}
    assert present(strange(order, {"symbol": "BTCUSDT", "fills": [{"price": "1.0"}]})) == []
    assert present(strange(order, wrong)) == [
        ".new: unknown key",
        ".symbol: 1 is no string",
        ".status: 'LOST' is no OrderStatus",
        ".fills[0].price: 1.0 is no decimal_text",
    ]


def test_a_missing_field_would_be_noticed() -> None:
    level = shapes.parse({"a": "int", "b?": "int", "c": [{"d": "int"}]}, (), [])
    assert strange(level, {"a": 1, "c": [{}]}) == [".c[0].d: missing"]
    assert strange(level, {"b": 1}) == [".a: missing", ".c: missing"]
