"""Whatever a call takes can be written on a command line."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import get_args

import pytest

from binance_sdk.cli.argument import read_arguments
from binance_sdk.cli.registry import PRODUCTS, operations_of
from binance_sdk.core.encoding import encode
from binance_sdk.descriptors import Kind, Operation, Param, Route
from binance_sdk.errors import InvalidParameterException

from ..products.arguments import least, most


def written(value: object) -> str:
    """A value as people write it."""
    if isinstance(value, bool | list | dict | tuple):
        return json.dumps(value, default=str)
    return str(value)


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_parameter_of_every_call(product: str) -> None:
    for operation in operations_of(product).values():
        for route in get_args(Route):
            if (operation.rest if route == "rest" else operation.ws_api) is None:
                continue
            for arguments in (least(operation, route), most(operation, route)):
                if "windowSize" in arguments:
                    arguments["windowSize"] = "1d"
                words = [f"{name}={written(value)}" for name, value in arguments.items()]
                read = read_arguments(operation, words)
                assert encode(operation, route, read) == encode(operation, route, arguments), operation.name


LISTS = Operation[object](
    name="lists",
    rest=("GET", "/x"),
    params=(
        Param(name="symbols", many=True),
        Param(name="objects", kind=Kind.OBJECT, many=True),
        Param(name="yes", kind=Kind.BOOL),
    ),
)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("symbols=A,B", ["A", "B"]),
        ("symbols=A", ["A"]),
        ('symbols=["A", "B"]', ["A", "B"]),
        ('objects=[{"price": 0.10}]', [{"price": Decimal("0.10")}]),
        ("yes=True", "true"),
        ("other=a=b", "a=b"),
        ('extra={"more": 1}', {"more": 1}),
    ],
)
def test_lists_objects_and_booleans(word: str, value: object) -> None:
    read = read_arguments(LISTS, [word])
    assert read == {word.partition("=")[0]: value}


def test_json_that_is_none_names_the_parameter() -> None:
    with pytest.raises(InvalidParameterException, match=r"lists: objects='\[\{' is not allowed: JSON"):
        read_arguments(LISTS, ["objects=[{"])
