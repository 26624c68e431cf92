"""Types of the generated code against values: what fits, and how what does not is told."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import pytest
from binance_sdk_generated.spot import events

from binance_sdk.drift import Difference, Finding
from binance_sdk.result import result_type
from binance_sdk.schema import Schema, schema_of

UNKNOWN, MISSING = Difference.UNKNOWN_FIELD, Difference.MISSING_FIELD
WRONG, NEW = Difference.WRONG_TYPE, Difference.UNKNOWN_VALUE


class Tree(TypedDict):
    name: str
    children: list[Tree]
    note: NotRequired[str | None]


class Cat(TypedDict):
    kind: Literal["CAT"]
    lives: int


class Dog(TypedDict):
    kind: Literal["DOG", "HOUND"]
    bark: float


class Error(TypedDict):
    code: int
    msg: str


KITTEN: dict[str, object] = {"name": "b", "children": list[object](), "note": None}
Price = Annotated[str, "decimal"]
Side = Annotated[str, "OrderSide"]


def compare(kind: Any, value: object) -> list[tuple[str, Difference]]:
    return [(finding.path, finding.kind) for finding in schema_of("spot", kind).compare(value)]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Price, "1"),
        (Price, "-0.10000000"),
        (Price, "1E-8"),
        (Annotated[str, "integer"], "-12"),
        (Annotated[int, "ms"], 1_800_000_000_000),
        (Side, "BUY"),
        (float, 1),
        (float, 1.5),
        (int | None, None),
        (object, {"any": ["thing"]}),
        (dict[str, Price], {"BTC": "1"}),
        (tuple[int, Price], [1, "2.0"]),
        (Tree, {"name": "a", "children": [KITTEN]}),
        (Cat | Dog, {"kind": "HOUND", "bark": 1.5}),
        (Cat | list[Cat], [{"kind": "CAT", "lives": 9}]),
        (Cat | list[Cat], []),
        (Cat | Error | None, {"code": 1, "msg": ""}),
        (Literal["no"] | int, "no"),
    ],
)
def test_what_fits(kind: Any, value: object) -> None:
    assert compare(kind, value) == []


@pytest.mark.parametrize(
    ("kind", "value", "found"),
    [
        (Price, "", [("$", WRONG)]),
        (Price, 1.0, [("$", WRONG)]),
        (Price, "0x1", [("$", WRONG)]),
        (Annotated[str, "integer"], "1.0", [("$", WRONG)]),
        (int, True, [("$", WRONG)]),
        (int, "1", [("$", WRONG)]),
        (int, 1.0, [("$", WRONG)]),
        (bool, 1, [("$", WRONG)]),
        (str, None, [("$", WRONG)]),
        (Side, "HOLD", [("$", NEW)]),
        (Side, 1, [("$", WRONG)]),
        (list[Side], ["BUY", "HOLD", "SELL", "HOLD"], [("$[*]", NEW), ("$[*]", NEW)]),
        (list[int], {"0": 1}, [("$", WRONG)]),
        (dict[str, Price], {"BTC": 1}, [("$.*", WRONG)]),
        (dict[str, Cat], {"BTC": {"kind": "CAT"}}, [("$.*.lives", MISSING)]),
        (tuple[int, Price], [1], [("$[1]", MISSING)]),
        (tuple[int, Price], [1, "2", "3", 4], [("$[2]", UNKNOWN), ("$[3]", UNKNOWN)]),
        (tuple[int, Price], [1, 2], [("$[1]", WRONG)]),
        (tuple[int, Price], {"0": 1}, [("$", WRONG)]),
        (list[tuple[int, Price]], [[1, "2"], ["1", "2"]], [("$[*][0]", WRONG)]),
        (Tree, {"name": "a", "children": [{"name": 1}]}, [
            ("$.children[*].name", WRONG), ("$.children[*].children", MISSING),
        ]),
        (Tree, {"name": "a", "children": [], "colour": "green"}, [("$.colour", UNKNOWN)]),
        (Tree, {"name": "a", "children": [], "e@mail.example": 1}, [("$.<key of 14 characters>", UNKNOWN)]),
        (Cat | Dog, {"kind": "COW"}, [("$.kind", NEW)]),
        (Cat | Dog, {}, [("$.kind", MISSING)]),
        (Cat | Dog, "CAT", [("$", WRONG)]),
        (Cat | Dog, {"kind": "DOG", "bark": "loud"}, [("$.bark", WRONG)]),
        (list[Cat | Dog], [{"kind": "CAT", "lives": 9, "tail": 1}], [("$[*].tail", UNKNOWN)]),
        (Cat | Error, {"code": 1, "msg": "", "more": 1}, [("$.more", UNKNOWN)]),
        (Cat | list[Cat], [{"kind": "CAT"}], [("$[*].lives", MISSING)]),
        (Side | int, "HOLD", [("$", NEW)]),
        (Cat | None, {"kind": "CAT", "lives": None}, [("$.lives", WRONG)]),
    ],
)  # fmt: skip
def test_what_does_not(kind: Any, value: object, found: list[tuple[str, Difference]]) -> None:
    assert compare(kind, value) == found


def test_a_finding_says_what_was_expected_and_what_came() -> None:
    assert Schema("spot", list[Side]).compare(["HOLD"]) == [Finding("$[*]", NEW, "OrderSide", "HOLD")]
    assert Schema("spot", Price).compare(3) == [Finding("$", WRONG, "decimal text", 3)]
    (found,) = Schema("spot", Cat | Dog).compare({"kind": "COW"})
    assert found == Finding("$.kind", NEW, "one of CAT, DOG, HOUND", "COW")


def test_a_row_of_klines_has_its_positions() -> None:
    schema = schema_of("spot", result_type("spot", "get_klines"))
    row: list[object] = [1, "1", "1", "1", "1", "1", 1, "1", 1, "1", "1", "0"]
    assert schema.compare([row, row]) == []
    found = schema.compare([row[:-1], [*row, "more"], [str(row[0]), *row[1:]]])
    assert [(each.path, each.kind) for each in found] == [
        ("$[*][11]", MISSING), ("$[*][12]", UNKNOWN), ("$[*][0]", WRONG),
    ]  # fmt: skip


TRADE: dict[str, object] = {
    "e": "trade", "E": 1, "s": "BTCUSDT", "t": 1, "p": "1.0", "q": "1", "T": 1, "m": True, "M": True,
}  # fmt: skip


@pytest.mark.parametrize("number", [Decimal, str, float])
def test_an_event_is_compared_as_it_is_on_the_wire_whatever_its_numbers_become(number: Any) -> None:
    kind = events.Trade[number]
    assert compare(kind, TRADE) == []
    assert compare(kind, {key: value for key, value in TRADE.items() if key != "M"}) == []  # optional
    assert compare(kind, TRADE | {"p": 1.0, "q": None, "new": 1}) == [
        ("$.p", WRONG), ("$.q", WRONG), ("$.new", UNKNOWN),
    ]  # fmt: skip
    assert compare(list[kind], [TRADE, {}])[0] == ("$[*].e", MISSING)


def test_what_the_sdk_adds_to_events_of_an_account_is_not_on_the_wire() -> None:
    assert ("$.source", UNKNOWN) in compare(events.BalanceUpdate, {"source": "stream"})


def test_the_brief_form_of_an_order_lacks_nothing_and_half_of_it_does() -> None:
    ack: dict[str, object] = {
        "symbol": "BTCUSDT", "orderId": 1, "orderListId": -1, "clientOrderId": "a", "transactTime": 1,
    }  # fmt: skip
    schema = schema_of("spot", result_type("spot", "create_order"))
    assert schema.compare(ack) == []
    assert {each.kind for each in schema.compare(ack | {"status": "NEW"})} == {MISSING}
    assert [each.path for each in schema.compare(ack | {"new": 1})] == ["$.new"]
