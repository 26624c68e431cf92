"""A result that is an object or a list of them is a union."""

from __future__ import annotations

import pytest

from binance_sdk.core.encoding import encode
from binance_sdk.core.weight import weigh
from binance_sdk.errors import InvalidParameterException
from tests.codegen.fragments.call import returns
from tests.codegen.fragments.conftest import Module


def test_named(module: Module) -> None:
    assert returns(module("client").OneOrManyOperations.get_price) == "types.Price | list[types.Price]"


def test_inner_structs_get_names_and_equal_ones_stand_once(module: Module) -> None:
    result = "types.GetInlineResult | list[types.GetInlineResult2]"
    assert returns(module("client").OneOrManyOperations.get_inline) == result
    types = module("types")
    assert set(types.GetInlineResult.__annotations__) == {"a"}
    assert types.GetInlineResult2.__annotations__["b"].__forward_arg__ == "GetInlineResult2B"
    assert set(types.GetInlineResult2B.__annotations__) == {"c"}


def test_weight_with_and_without(module: Module) -> None:
    operation = module("operations").GET_PRICE
    assert weigh(operation, {"symbol": "A"}, "rest") == 2
    assert weigh(operation, {}, "rest") == 4


def test_not_together(module: Module) -> None:
    with pytest.raises(InvalidParameterException, match="symbol, symbols"):
        encode(module("operations").GET_PRICE, "rest", {"symbol": "A", "symbols": ["B"]})
