"""Fixed positions are tuples; aliases stand after what they need, whatever the order in the spec."""

from __future__ import annotations

from tests.codegen.fragments.call import returns
from tests.codegen.fragments.conftest import Module


def test_tuples(module: Module) -> None:
    types = module("types")
    assert types.Level == tuple[str, str]
    assert types.Candle == tuple[int, str, int, tuple[str, str]]
    assert types.Unnamed == tuple[int, str, list[tuple[str, str]]]
    assert returns(module("client").TuplesOperations.get_candles) == "list[types.Candle]"


def test_order_and_recursion_of_aliases(module: Module) -> None:
    types = module("types")
    assert types.Yak == str | tuple[str, str]
    assert types.Aardvark == tuple[str | tuple[str, str]]
    assert types.Zebra == list[tuple[str | tuple[str, str]]]
    assert (types.Nested, types.Knot) == ("list[Nested]", "str | Nested")
