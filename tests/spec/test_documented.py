"""Binance's documented examples: their parameters are known, their answers fit our types.

Skipped where the examples are not there. What does not fit is explained by a deviation of the stanza; where
the example is at fault, and not the page, its field begins with ``example.``, and one that is needed no
longer fails. Answers are compared by what ``validate=True`` compares with.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from binance_sdk.core.encoding import encode
from binance_sdk.descriptors import Kind, Operation, Param, Route
from binance_sdk.drift import Difference
from binance_sdk.errors import InvalidParameterException
from binance_sdk.result import result_type
from binance_sdk.schema import schema_of
from codegen import model
from codegen import shape as shapes
from codegen.load import ProductSpec
from tests.spec.deviation import of_examples, of_sources, unexplained, unused
from tests.spec.registry import MISSING, SPEC, Json, each, on_route, strange
from tests.spec.spot import SPOT

Shared = Callable[[str], Path]
Example = Mapping[str, Any]

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
"""Name of a stream of Spot in the examples -> ours; elsewhere it is the anchor of the page."""
CLIENTS: Final = {
    "spot": "spot",
    "um_futures": "derivatives_trading_usds_futures",
    "cm_futures": "derivatives_trading_coin_futures",
    "options": "derivatives_trading_options",
    "alpha": "alpha",
    "prediction": "w3w_prediction",
    "stocks": "stocks",
    "portfolio_margin": "derivatives_trading_portfolio_margin",
    "portfolio_margin_pro": "derivatives_trading_portfolio_margin_pro",
    "c2c": "c2c",
    "convert": "convert",
    "copy_trading": "copy_trading",
    "dual_investment": "dual_investment",
    "fiat": "fiat",
    "pay": "pay",
    "rebate": "rebate",
    "gift_card": "gift_card",
    "algo": "algo",
    "mining": "mining",
    "simple_earn": "simple_earn",
    "staking": "staking",
    "crypto_loan": "crypto_loan",
    "vip_loan": "vip_loan",
    "margin": "margin_trading",
    "wallet": "wallet",
    "sub_account": "sub_account",
}
"""Product -> what the examples call it."""
OPERATIONS: Final[Mapping[str, Mapping[str, Operation[object]]]] = {
    name: import_module(f"binance_sdk_generated.{name}.operations").ALL for name in SPEC.products
}
COVERED: Final = [product for name, product in SPEC.products.items() if name in CLIENTS]
ENVELOPE: Final = {"id", "status", "rateLimits"}
MISPLACED: Final = {"bids", "asks"}
"""Beside the result in the example of the futures' book; in it on the page."""
OF_THE_CLIENT: Final = {"id"}
"""Parameters of the examples that belong to the client they are from."""


@cache
def read(path: Path, client: str | None) -> tuple[Example, ...]:
    """The examples of a product."""
    entries = json.loads(path.read_text(encoding="utf-8"))
    return tuple(e for e in entries if e["client"] == client)


def address(example: Example) -> str:
    """Verb and path of a call over REST."""
    return f"{example['method']} {example['url']}"


def called(deviations: Sequence[model.Deviation]) -> list[str]:
    """Addresses that deviations say are only in the examples."""
    values = [str(entry.value) for entry in of_examples(deviations) if entry.field == "rest"]
    return re.findall(r"[A-Z]+ /[^\s',\]]+", " ".join(values))


@pytest.fixture
def examples(shared: Shared, product: ProductSpec) -> tuple[Example, ...]:
    found = read(shared("real/documented_payloads.json"), CLIENTS.get(product.name))
    return found or pytest.skip(f"no examples of {product.name}")


def subject(example: Example) -> str:
    """What an example is about: the name of its test without decoration."""
    name = str(example["test"]).removeprefix("test_")
    return re.sub(r"_(success|success_with_optional_params|subscription)$", "", name)


def squeezed(method: str) -> str:
    """``order.amend.keepPriority`` and ``order_amend_keep_priority`` alike."""
    return re.sub(r"[^a-z0-9]", "", method.lower())


def anchor(page: str | None) -> str:
    """What the examples call the section of a page (of Binance's catalogue) that a stanza names."""
    path, _, name = (page or "").partition("#")
    return name.replace("-", "_").replace("_apair", "_a_pair") if "/" in path else ""


def of_operation(
    examples: tuple[Example, ...], operation: model.Operation
) -> Iterator[tuple[Route, Example]]:
    """The examples of one operation, with their routes."""
    for example in examples:
        about = subject(example)
        if example["kind"] == "rest_api":
            if address(example) in (operation.rest, *called(operation.deviations)) or (
                not example["url"] and about == anchor(operation.docs.page)
            ):
                yield "rest", example
        elif example["kind"] == "websocket_api":
            named = squeezed(about) == squeezed(operation.ws_api or "")
            if named or about == anchor(operation.docs.ws_page):
                yield "ws_api", example


def camel(name: str) -> str:
    """``orig_client_order_id`` as the wire spells it, save for words in capitals (spotBNBBurn)."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def findings(product: ProductSpec, name: str, route: Route, example: Example) -> Iterator[str]:
    """What of an example the registry does not know."""
    operation = product.operations[name]
    known = {name.lower() for name in on_route(operation, route)} | OF_THE_CLIENT
    unknown = {name for name in map(camel, example["params"]) if name.lower() not in known}
    yield from (f"{route}.params.{key}" for key in sorted(unknown))
    described = OPERATIONS[product.name][name]
    yield from (f"{route}.request.{key}" for key in unlike(described, route, example))
    response: Json = example["response"]
    if route == "ws_api" and isinstance(response, dict):
        assert set(response) <= ENVELOPE | MISPLACED | {"result"}
        response = response["result"]
    if response is not None:
        schema = schema_of(product.name, result_type(product.name, name))
        for finding in schema.compare(response):
            if finding.kind is not Difference.MISSING_FIELD:  # these examples leave out most decimals
                yield f"{route}.response{in_deviations(finding.path)}"


def unlike(operation: Operation[object], route: Route, example: Example) -> Iterator[str]:
    """Parameters that cannot be sent, or go out otherwise, in a request made from the example's.

    One by one: the examples leave out most texts, so that hardly any is a whole request.
    """
    bare = [msgspec.structs.replace(param, required=False) for param in operation.params]
    alone = msgspec.structs.replace(operation, rules=(), params=tuple(bare))
    params = {param.name.lower(): param for param in bare if param.only in (None, route)}
    for key, written in example["params"].items():
        param = params.get(camel(key).lower())
        if param is not None:
            value = meant(param, written)
            try:
                sent = encode(alone, route, {param.name: value})[param.name]
            except InvalidParameterException:
                yield param.name
            else:
                if not isinstance(value, list | dict) and str(sent).lower() != str(written).lower():
                    yield param.name


def meant(param: Param, written: Any) -> Any:
    """A value that the example has as Python writes it."""
    if written in ("True", "False"):
        return written == "True"
    if (param.many or param.kind is Kind.OBJECT) and str(written)[:1] in ("[", "{"):
        return ast.literal_eval(written) if isinstance(written, str) else written
    return written


def in_deviations(path: str) -> str:
    """A JSON path in the notation of deviations: a position of a tuple is like an entry of a list."""
    return re.sub(r"\[[^]]*\]", "[]", path.removeprefix("$"))


def present(findings: list[str]) -> list[str]:
    """What is wrong with the fields that are there: these examples leave out most numbers written as text.

    That every required field is in Binance's answers: test_answers.py.
    """
    return [line for line in findings if not line.endswith(MISSING)]


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.operations))
def test_operation(examples: tuple[Example, ...], product: ProductSpec, name: str) -> None:
    operation = product.operations[name]
    found = [
        line
        for route, one in of_operation(examples, operation)
        for line in findings(product, name, route, one)
    ]
    reviewed = [each for each in of_examples(operation.deviations) if each.field != "rest"]
    assert unexplained(found, [*of_sources(operation.deviations), *reviewed]) == []
    assert unused(found, reviewed) == []


@pytest.mark.parametrize("product", COVERED, ids=lambda product: product.name)
def test_every_example_of_a_call_belongs_to_an_operation(
    examples: tuple[Example, ...], product: ProductSpec
) -> None:
    known = {id(e) for operation in product.operations.values() for _, e in of_operation(examples, operation)}
    calls = [example for example in examples if example["kind"] in ("rest_api", "websocket_api")]
    unknown = [example for example in calls if id(example) not in known]
    assert {address(example) for example in unknown} == {*called(product.product.deviations)}


def of_stream(product: ProductSpec, name: str) -> list[str]:
    """What the examples call a stream."""
    if product is SPOT:
        return [theirs for theirs, ours in STREAMS.items() if ours == name]
    return [anchor(product.streams[name].docs.page)]


@pytest.fixture
def streamed(examples: tuple[Example, ...], product: ProductSpec) -> list[Example]:
    found = [example for example in examples if example["kind"] == "websocket_streams"]
    return found or pytest.skip(f"no examples of streams of {product.name}")


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.streams))
def test_stream(streamed: list[Example], product: ProductSpec, name: str) -> None:
    stream = product.streams[name]
    if stream.sbe:
        pytest.skip("binary")
    own = [example for example in streamed if subject(example) in of_stream(product, name)]
    assert own or of_stream(product, name) == [""]
    for example in own:
        unknown = {camel(key) for key in example["params"]} - set(stream.params) - OF_THE_CLIENT
        assert unknown == set()
        given: Json = example["response"]
        expected = stream.event
        if isinstance(expected, shapes.Array) and not isinstance(given, list):
            expected = expected.item
        elif isinstance(given, list) and not isinstance(expected, shapes.Array):
            given = given[0]
        assert present(strange(product, expected, given)) == []


@pytest.mark.parametrize("product", COVERED, ids=lambda product: product.name)
def test_every_example_of_a_stream_is_known(streamed: list[Example], product: ProductSpec) -> None:
    ours = {theirs for name in product.streams for theirs in of_stream(product, name)} - {""}
    assert set(map(subject, streamed)) == ours


def test_a_wrong_answer_would_be_noticed() -> None:
    order = shapes.Ref("PlacedOrder")
    wrong: Json = {"symbol": 1, "new": 2, "status": "LOST", "fills": [{"price": 1.0}]}
    assert present(strange(SPOT, order, {"symbol": "BTCUSDT", "fills": [{"price": "1.0"}]})) == []
    assert present(strange(SPOT, order, wrong)) == [
        ".new: unknown key",
        ".symbol: 1 is no string",
        ".status: 'LOST' is no OrderStatus",
        ".fills[0].price: 1.0 is no decimal_text",
    ]


def test_a_missing_field_would_be_noticed() -> None:
    level = shapes.parse({"a": "int", "b?": "int", "c": [{"d": "int"}]}, (), [])
    assert strange(SPOT, level, {"a": 1, "c": [{}]}) == [".c[0].d: missing"]
    assert strange(SPOT, level, {"b": 1}) == [".a: missing", ".c: missing"]
