"""Fixed positions are tuples; aliases stand after what they need, whatever the order in the spec."""

from __future__ import annotations

from typing import Annotated

from tests.codegen.fragments.call import returns
from tests.codegen.fragments.conftest import Module

Decimal = Annotated[str, "decimal"]
Milliseconds = Annotated[int, "ms"]


def test_tuples(module: Module) -> None:
    types = module("types")
    assert types.Level == tuple[Decimal, Decimal]
    assert types.Candle == tuple[Milliseconds, Decimal, int, types.Level]
    assert types.Unnamed == tuple[int, str, list[types.Level]]
    assert returns(module("client").TuplesOperations.get_candles) == "list[types.Candle]"


def test_order_and_recursion_of_aliases(module: Module) -> None:
    types = module("types")
    assert types.Yak == str | types.Level
    assert types.Aardvark == tuple[types.Yak]
    assert types.Zebra == list[types.Aardvark]
    assert (types.Nested, types.Knot) == ("list[Nested]", "str | Nested")
