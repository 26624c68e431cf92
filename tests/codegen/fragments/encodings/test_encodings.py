"""Lists, objects, headers, paths and bodies."""

from __future__ import annotations

import pytest

from binance_sdk.core.encoding import encode
from binance_sdk.errors import InvalidParameterException
from tests.codegen.fragments.call import parameters
from tests.codegen.fragments.conftest import Module

REQUIRED = {"id": 7, "kind": "k"}


@pytest.mark.parametrize(
    ("name", "value", "sent"),
    [
        ("json", ["A", "B"], {"json": '["A","B"]'}),
        ("csv", [1, 2], {"csv": "1,2"}),
        ("repeat", ["A", "B"], {"repeat": ["A", "B"]}),
        ("indexed", ["A", "B"], {"indexed[0]": "A", "indexed[1]": "B"}),
        ("numbered", [{"symbol": "A"}], {"numbered[0].symbol": "A"}),
        ("batchOrders", [{"symbol": "A"}], {"batchOrders": '[{"symbol":"A"}]'}),
        ("flags", ["A"], {"flags": '["A"]'}),
        ("depth", 5, {"depth": "5"}),
        ("lang", "en", {"lang": "en"}),
    ],
)
def test_rest(module: Module, name: str, value: object, sent: dict[str, object]) -> None:
    assert encode(module("operations").SEND, "rest", {**REQUIRED, name: value}) == {
        "id": "7",
        "kind": "k",
        **sent,
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [("batchOrders", [{"symbol": "A"}] * 6), ("depth", 6), ("flags", ["C"]), ("json", [1.5])],
)
def test_refused(module: Module, name: str, value: object) -> None:
    with pytest.raises(InvalidParameterException, match=name):
        encode(module("operations").SEND, "rest", {**REQUIRED, name: value})


def test_places(module: Module) -> None:
    places = {param.name: param.place for param in module("operations").SEND.params if param.place != "query"}
    assert places == {"id": "path", "kind": "path", "lang": "header", "anything": "body"}


def test_annotations(module: Module) -> None:
    shown = parameters(module("client").EncodingsOperations.send)
    assert shown["csv"] == "Sequence[int] | None ="
    assert shown["batchOrders"] == "Sequence[types.BatchOrder] | None ="
    assert shown["anything"] == "Mapping[str, object] | None ="
    assert shown["flags"] == "Sequence[Literal['A', 'B']] | None ="
