"""Fixed positions are tuples; aliases stand after what they need, whatever the order in the spec."""

from __future__ import annotations

from typing import Annotated, get_args

from tests.codegen.fragments.call import returns
from tests.codegen.fragments.conftest import Module

Decimal = Annotated[str, "decimal"]
Milliseconds = Annotated[int, "ms"]


def test_tuples(module: Module) -> None:
    types = module("types")
    assert types.Level == tuple[Decimal, Decimal]
    assert get_args(types.Candle) == (Milliseconds, Decimal, int, types.Level)
    number, text, levels = get_args(types.Unnamed)
    assert (number, text, get_args(levels)) == (int, str, (types.Level,))
    assert returns(module("client").TuplesOperations.get_candles) == "list[types.Candle]"


def test_order_and_recursion_of_aliases(module: Module) -> None:
    types = module("types")
    assert get_args(types.Yak) == (str, types.Level)
    assert get_args(types.Aardvark) == (types.Yak,)
    assert get_args(types.Zebra) == (types.Aardvark,)
    assert (types.Nested, types.Knot) == ("list[Nested]", "str | Nested")
