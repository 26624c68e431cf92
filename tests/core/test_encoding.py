"""What the arguments of a call become, and what is refused before any network."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from urllib.parse import parse_qsl

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.core.encoding import PLANS_KEPT, Wire, encode, percent_encode, placed, raw_join
from binance_sdk.descriptors import Kind, Operation, Param, Route, Rule
from binance_sdk.errors import FloatParameterException, InvalidParameterException

FULLWIDTH = "\uff11\uff12\uff13\uff14\uff15\uff16"
"""The symbol of Binance's examples: digits, but not those of ASCII."""
ROUTES: tuple[Route, ...] = ("rest", "ws_api")


class Side(str, Enum):  # noqa: UP042 - as the generated enums are
    BUY = "BUY"


class Plain(Enum):
    SELL = "SELL"


class TimeFrame:
    """Stands for an interval by its text, as volas.TimeFrame does."""

    def __str__(self) -> str:
        return "1m"


def operation(*params: Param, rules: tuple[Rule, ...] = ()) -> Operation[object]:
    return Operation(name="call", params=params, rules=rules)


def write(param: Param, value: object, route: Route = "rest") -> Wire:
    return encode(operation(param), route, {param.name: value})[param.name]


def refusal(call: Operation[object], arguments: Mapping[str, object], route: Route = "rest") -> str:
    with pytest.raises(InvalidParameterException) as caught:
        encode(call, route, arguments)
    assert str(caught.value).startswith("call: ")
    return str(caught.value)


TEXT = Param(name="x")
INT = Param(name="x", kind=Kind.INT)
DECIMAL = Param(name="x", kind=Kind.DECIMAL)
NUMBER = Param(name="x", kind=Kind.DECIMAL, as_number=True)
BOOL = Param(name="x", kind=Kind.BOOL)
SIDE = Param(name="x", kind=Kind.ENUM, enum=("BUY", "SELL"))
INTERVAL = Param(name="x", kind=Kind.ENUM, enum=("1m", "1M"))
OBJECT = Param(name="x", kind=Kind.OBJECT)
MANY = Param(name="x", many=True)


@pytest.mark.parametrize(
    ("param", "value", "rest", "ws_api"),
    [
        (TEXT, "BTCUSDT", "BTCUSDT", "BTCUSDT"),
        (TEXT, "这是测试币456", "这是测试币456", "这是测试币456"),
        (TEXT, 12345, "12345", "12345"),
        (TEXT, Side.BUY, "BUY", "BUY"),
        (INT, 5, "5", 5),
        (INT, "5", "5", 5),
        (INT, Decimal("5.0"), "5", 5),
        (INT, -3, "-3", -3),
        (Param(name="x", kind=Kind.INT, as_text=True), 5, "5", "5"),
        (DECIMAL, Decimal("1E-7"), "0.0000001", "0.0000001"),
        (NUMBER, 5000, "5000", 5000),
        (NUMBER, "5000", "5000", 5000),
        (NUMBER, Decimal("5E+3"), "5000", 5000),
        (NUMBER, "5000.00", "5000.00", 5000),
        (NUMBER, "6000.346", "6000.346", "6000.346"),
        (NUMBER, "0", "0", 0),
        (DECIMAL, Decimal("1E+3"), "1000", "1000"),
        (DECIMAL, Decimal("1.50"), "1.50", "1.50"),
        (DECIMAL, Decimal("-0"), "0", "0"),
        (DECIMAL, "0.10", "0.10", "0.10"),
        (DECIMAL, "1e-7", "0.0000001", "0.0000001"),
        (DECIMAL, ".5", "0.5", "0.5"),
        (DECIMAL, 2, "2", "2"),
        (BOOL, True, "true", True),
        (BOOL, False, "false", False),
        (BOOL, "true", "true", True),
        (Param(name="x", kind=Kind.BOOL, as_text=True), True, "true", "true"),
        (SIDE, "BUY", "BUY", "BUY"),
        (SIDE, Side.BUY, "BUY", "BUY"),
        (SIDE, Plain.SELL, "SELL", "SELL"),
        (INTERVAL, TimeFrame(), "1m", "1m"),
        (Param(name="x", kind=Kind.INT, enum=("5", "10")), 5, "5", 5),
        (
            OBJECT,
            {"a": [Decimal("1E-8")], "b": None},
            '{"a":["0.00000001"]}',
            {"a": ["0.00000001"]},
        ),
        (MANY, ["A", "B"], '["A","B"]', ["A", "B"]),
        (MANY, ("A",), '["A"]', ["A"]),
        (MANY, "A", '["A"]', ["A"]),
        (Param(name="x", many=True, kind=Kind.INT), [1, 2], "[1,2]", [1, 2]),
        (Param(name="x", many=True, encoding="csv"), ["A", "B"], "A,B", ["A", "B"]),
        (Param(name="x", many=True, encoding="repeat", kind=Kind.INT), [1, 2], ["1", "2"], [1, 2]),
        (
            Param(name="x", many=True, kind=Kind.OBJECT),
            [{"q": 1, "on": True}],
            '[{"q":1,"on":true}]',
            [{"q": 1, "on": True}],
        ),
    ],
)
def test_values_are_written_as_the_route_wants_them(
    param: Param, value: object, rest: Wire, ws_api: Wire
) -> None:
    assert write(param, value, "rest") == rest
    written = write(param, value, "ws_api")
    assert written == ws_api and type(written) is type(ws_api)


@pytest.mark.parametrize(
    ("param", "value", "allowed"),
    [
        (TEXT, "", "not empty"),
        (TEXT, True, "text"),
        (TEXT, ["A"], "text"),
        (TEXT, "\ud800", "UTF-8"),
        (Param(name="x", max_length=3), "abcd", "at most 3 characters"),
        (Param(name="x", pattern="^[a-z]+$"), "a1", "matches"),
        (Param(name="x", pattern="[a-z]+"), "ab\n", "matches"),
        (INT, True, "whole number"),
        (INT, "5.5", "whole number"),
        (INT, "\u0665", "whole number"),
        (INT, Decimal("0.5"), "whole number"),
        (INT, Decimal("Infinity"), "whole number"),
        (INT, [1], "whole number"),
        (Param(name="x", kind=Kind.INT, min=1, max=1000), 0, "at least 1 and at most 1000"),
        (Param(name="x", kind=Kind.INT, min=1, max=1000), 1001, "at least 1 and at most 1000"),
        (Param(name="x", kind=Kind.INT, enum=("5", "10")), 6, "one of 5, 10"),
        (DECIMAL, Decimal("NaN"), "finite"),
        (DECIMAL, Decimal("-Infinity"), "finite"),
        (DECIMAL, Decimal("1E+999999"), "between"),
        (DECIMAL, "1e999999999999999999999", "between"),
        (DECIMAL, "1,5", "decimal number"),
        (DECIMAL, "1_000", "decimal number"),
        (DECIMAL, " 1", "decimal number"),
        (DECIMAL, "NaN", "decimal number"),
        (DECIMAL, "", "decimal number"),
        (DECIMAL, True, "decimal number"),
        (Param(name="x", kind=Kind.DECIMAL, exclusive_min=0), "0.0", "more than 0"),
        (Param(name="x", kind=Kind.DECIMAL, decimals=3, max=60000), "60000.001", "at most 60000"),
        (Param(name="x", kind=Kind.DECIMAL, decimals=3), "1.0001", "at most 3 decimals"),
        (BOOL, 1, "True or False"),
        (BOOL, "yes", "True or False"),
        (SIDE, "buy", "one of BUY, SELL (did you mean BUY?)"),
        (SIDE, "HOLD", "one of BUY, SELL"),
        (SIDE, True, "one of BUY, SELL"),
        (SIDE, ["BUY"], "one of BUY, SELL"),
        (OBJECT, "text", "a mapping or a list"),
        (OBJECT, {1: 2}, "keys"),
        (OBJECT, {"a": object()}, "str, int, Decimal"),
        (OBJECT, {"a": [None]}, "str, int, Decimal"),
        (MANY, [], "not empty"),
        (MANY, '["A","B"]', "not JSON text"),
        (Param(name="x", many=True, max_items=1), ["A", "B"], "at most 1 items"),
    ],
)
@pytest.mark.parametrize("route", ROUTES)
def test_wrong_values_are_refused_with_what_is_allowed(
    param: Param, value: object, allowed: str, route: Route
) -> None:
    message = refusal(operation(param), {"x": value}, route)
    assert "x=" in message and allowed in message


PARAMS_THAT_MEET_FLOATS = [
    TEXT,
    INT,
    DECIMAL,
    BOOL,
    SIDE,
    OBJECT,
    MANY,
    Param(name="x", kind=Kind.DECIMAL, many=True),
]


@pytest.mark.parametrize(
    "param", PARAMS_THAT_MEET_FLOATS, ids=lambda param: f"{param.kind.value}{'s' * param.many}"
)
@pytest.mark.parametrize("value", [0.1, 1.0, 1e-05, float("nan"), float("inf")])
@pytest.mark.parametrize("route", ROUTES)
def test_a_float_is_refused_wherever_it_is_given(param: Param, value: float, route: Route) -> None:
    for given_value in (value, [value]) if param.many else (value,):
        with pytest.raises(FloatParameterException, match="str or Decimal"):
            encode(operation(param), route, {"x": given_value})
    with pytest.raises(TypeError):
        encode(operation(), route, {}, {"new": value})


def test_the_hint_of_a_float_is_written_out() -> None:
    with pytest.raises(FloatParameterException, match=r"'0\.00001'"):
        write(DECIMAL, 1e-05)


NAMES = st.text(st.characters(codec="utf-8"))


def nested(leaf: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """JSON documents with at least one leaf."""

    def grow(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
        return st.lists(inner, min_size=1) | st.dictionaries(NAMES, inner, min_size=1)

    return st.recursive(leaf, grow, max_leaves=5)


@settings(deadline=None)
@given(value=nested(st.floats()), route=st.sampled_from(ROUTES))
def test_a_float_is_refused_at_any_depth(value: object, route: Route) -> None:
    with pytest.raises(FloatParameterException):
        encode(operation(), route, {}, {"x": value})


@settings(deadline=None)
@given(
    value=nested(
        st.text(st.characters(codec="utf-8")) | st.integers() | st.booleans() | st.decimals(-100, 100)
    ),
    route=st.sampled_from(ROUTES),
)
def test_everything_else_that_json_knows_can_be_sent(value: object, route: Route) -> None:
    written = encode(operation(), route, {}, {"x": value})["x"]
    assert isinstance(written, str) or route == "ws_api"
    msgspec.json.encode(written)


@settings(deadline=None)
@given(value=st.decimals(min_value=-(10**20), max_value=10**20, places=18) | st.decimals(-1000, 1000))
def test_decimals_keep_their_value_and_have_no_exponent(value: Decimal) -> None:
    text = write(DECIMAL, value)
    assert isinstance(text, str) and "E" not in text.upper()
    assert Decimal(text) == value


@settings(deadline=None)
@given(text=st.text(st.characters(codec="ascii")))
def test_text_is_a_number_exactly_when_it_reads_like_one(text: str) -> None:
    try:
        written = write(DECIMAL, text)
    except InvalidParameterException:
        return
    assert isinstance(written, str) and Decimal(written) == Decimal(text.strip()) and text == text.strip()


def test_none_is_not_sent_and_order_is_kept() -> None:
    call = operation(Param(name="a"), Param(name="b"), Param(name="c"))
    assert list(encode(call, "rest", {"c": "1", "b": None, "a": "2"})) == ["c", "a"]


def test_locals_of_a_method_serve_as_arguments() -> None:
    call = operation(Param(name="a"))
    arguments = {"self": object(), "a": "1", "extra": {"new": Decimal("1E-1"), "on": True, "gone": None}}
    assert encode(call, "ws_api", arguments) == {"a": "1", "new": "0.1", "on": True}
    assert encode(call, "rest", arguments) == {"a": "1", "new": "0.1", "on": "true"}


@pytest.mark.parametrize(
    ("extra", "says"),
    [
        ({"a": "2"}, "given twice"),
        ({"signature": "abc"}, "sets it"),
        ({"timestamp": 1}, "sets it"),
        ({"": 1}, "non-empty"),
        ({"b": "\ud800"}, "UTF-8"),
        ({"b": {"\ud800": 1}}, "keys"),
        ({7: 1}, "non-empty"),
        ("text", "mapping"),
    ],
)
def test_extra_cannot_contradict_the_call(extra: object, says: str) -> None:
    assert says in refusal(operation(Param(name="a")), {"a": "1", "extra": extra})


def test_names_are_checked() -> None:
    call = operation(Param(name="quantity"), Param(name="ws", only="ws_api"))
    assert "did you mean quantity?" in refusal(call, {"quantty": 1})
    assert "no such parameter, it takes quantity" in refusal(call, {"zzz": 1})
    assert "REST does not take this parameter" in refusal(call, {"ws": "1"})
    assert encode(call, "ws_api", {"ws": "1"}) == {"ws": "1"}


def test_required_parameters_are_required() -> None:
    call = operation(Param(name="symbol", required=True), Param(name="ws", required=True, only="ws_api"))
    assert "symbol=None" in refusal(call, {"symbol": None})
    assert encode(call, "rest", {"symbol": "A"}) == {"symbol": "A"}
    assert "ws=None" in refusal(call, {"symbol": "A"}, "ws_api")
    assert encode(call, "ws_api", {}, {"symbol": "A", "ws": 1}) == {"symbol": "A", "ws": 1}


def test_a_secret_does_not_show_in_errors() -> None:
    call = operation(Param(name="listenKey", max_length=3))
    assert "abcdef" not in refusal(call, {"listenKey": "abcdef"})
    assert "abcdef" not in refusal(operation(), {"listenKey": "abcdef"})
    assert "abcdef" not in refusal(operation(), {"extra": {"apiKey": "abcdef"}})


NOTHING: dict[str, object] = {}
A, B, C = Param(name="a"), Param(name="b"), Param(name="c", default="5")


@pytest.mark.parametrize(
    ("rule", "good", "bad", "says"),
    [
        (Rule(any_of=("a", "b")), [{"a": "1"}, {"a": "1", "b": "1"}], [{}, {"c": "1"}], "at least one"),
        (Rule(exactly_one_of=("a", "b")), [{"a": "1"}], [{}, {"a": "1", "b": "1"}], "exactly one"),
        (Rule(not_together=("a", "b")), [{}, {"a": "1"}], [{"a": "1", "b": "1"}], "at most one"),
        (
            Rule(when={"a": ("1", "2")}, requires=(("b",),)),
            [{"a": "3"}, {"a": "2", "b": "1"}],
            [{"a": "2"}],
            "a=2",
        ),
        (
            Rule(when={"a": ("1",)}, requires=(("b", "c"),)),
            [{"a": "1", "c": "1"}, {}],
            [{"a": "1"}],
            "b or c",
        ),
        (Rule(when={"c": ("5",)}, requires=(("b",),)), [{"b": "1"}, {"c": "6"}], [{}, {"c": "5"}], "c=5"),
        (
            Rule(when={"a": ("present",)}, requires=(("b",),)),
            [{}, {"a": "1", "b": "1"}],
            [{"a": "1"}],
            "required with a",
        ),
        (Rule(when={"a": ("absent",)}, requires=(("b",),)), [{"a": "1"}, {"b": "1"}], [NOTHING], "with no a"),
        (
            Rule(when={"a": ("1",), "b": ("1",)}, requires=(("c",),)),
            [{"a": "1"}],
            [{"a": "1", "b": "1"}],
            "a=1 and b=1",
        ),
        (Rule(requires=(("a",),)), [{"a": "1"}], [NOTHING], "every call"),
    ],
)
@pytest.mark.parametrize("route", ROUTES)
def test_rules_between_parameters(
    rule: Rule, good: list[dict[str, object]], bad: list[dict[str, object]], says: str, route: Route
) -> None:
    call = operation(A, B, C, rules=(rule,))
    for arguments in good:
        encode(call, route, arguments)
    for arguments in bad:
        assert says in refusal(call, arguments, route)


def test_rules_of_one_parameter_add_up_and_may_hold_on_one_route_only() -> None:
    one = Rule(when={"a": ("1",)}, requires=(("b",),))
    other = Rule(when={"a": ("1", "2")}, requires=(("c",),), only="ws_api")
    call = operation(A, B, C, rules=(one, other))
    assert encode(call, "rest", {"a": "1", "b": "1"})
    assert "c=None" in refusal(call, {"a": "1", "b": "1"}, "ws_api")
    assert "b=None" in refusal(call, {"a": "1", "c": "1"}, "ws_api")
    assert "c=None" in refusal(call, {"a": "2"}, "ws_api")


def test_conditions_see_values_as_text_on_both_routes() -> None:
    call = operation(
        Param(name="on", kind=Kind.BOOL), B, rules=(Rule(when={"on": ("true",)}, requires=(("b",),)),)
    )
    for route in ROUTES:
        assert "on=" in refusal(call, {"on": True}, route)
        encode(call, route, {"on": False})


DAY = 86_400_000


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("unit", [1, 1000])
def test_time_spans_are_bounded_in_milliseconds_and_microseconds(route: Route, unit: int) -> None:
    times = [Param(name=name, kind=Kind.INT) for name in ("startTime", "endTime")]
    call = operation(*times, rules=(Rule(max_window_ms=DAY),))
    start = 1_700_000_000_000
    encode(call, route, {"startTime": start * unit, "endTime": (start + DAY) * unit})
    encode(call, route, {"startTime": start * unit})
    assert "24 hours" in refusal(
        call, {"startTime": start * unit, "endTime": (start + DAY + 1) * unit}, route
    )
    assert "at most endTime" in refusal(
        call, {"startTime": start * unit, "endTime": (start - 1) * unit}, route
    )


def test_indexed_lists_become_numbered_names_over_rest() -> None:
    call = operation(Param(name="ids", many=True, encoding="indexed", kind=Kind.INT))
    assert encode(call, "rest", {"ids": [7, 8]}) == {"ids[0]": "7", "ids[1]": "8"}
    assert encode(call, "ws_api", {"ids": [7, 8]}) == {"ids": [7, 8]}


def test_indexed_objects_become_a_name_for_each_of_their_keys() -> None:
    call = operation(Param(name="orders", many=True, encoding="indexed", kind=Kind.OBJECT))
    wire = encode(call, "rest", {"orders": [{"orderId": "7", "size": Decimal("0.5")}, {"orderId": 8}]})
    assert wire == {"orders[0].orderId": "7", "orders[0].size": "0.5", "orders[1].orderId": "8"}
    assert percent_encode(wire) == "orders[0].orderId=7&orders[0].size=0.5&orders[1].orderId=8"
    assert percent_encode({"ids[0]": "a[b]"}) == "ids[0]=a%5Bb%5D"


def test_what_travels_in_a_body_stays_json() -> None:
    call = operation(
        Param(name="amount", kind=Kind.INT, place="body"),
        Param(name="account", kind=Kind.OBJECT, place="body"),
        Param(name="lang", place="header"),
        Param(name="page", kind=Kind.INT),
    )
    wire = encode(call, "rest", {"amount": 30, "account": {"n": "1"}, "lang": "en", "page": 2})
    assert wire == {"amount": 30, "account": {"n": "1"}, "lang": "en", "page": "2"}
    assert placed(call) == {"amount": "body", "account": "body", "lang": "header"}


def test_operations_made_on_the_fly_do_not_pile_up() -> None:
    from binance_sdk.core import encoding

    for _ in range(PLANS_KEPT + 10):
        encode(operation(), "rest", {}, {"a": 1})
    assert len(encoding._plans) <= PLANS_KEPT  # pyright: ignore[reportPrivateUsage]


ANY_TEXT = st.text(st.characters(codec="utf-8"))
UNRESERVED = set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%&=")


@settings(deadline=None)
@given(params=st.dictionaries(ANY_TEXT.filter(bool), ANY_TEXT))
def test_percent_encoding_is_exact_and_leaves_unreserved_characters_only(params: dict[str, Wire]) -> None:
    text = percent_encode(params)
    assert set(text.encode("ascii")) <= UNRESERVED | set(b"[]")
    if params:
        decoded = parse_qsl(text.replace("+", "%2B"), keep_blank_values=True, strict_parsing=True)
        assert dict(decoded) == params


@pytest.mark.parametrize(
    ("params", "text"),
    [
        (
            {"symbol": FULLWIDTH, "side": "BUY"},
            "symbol=%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96&side=BUY",
        ),
        ({"email": "a+b@c.d"}, "email=a%2Bb%40c.d"),
        ({"symbols": '["A","B"]'}, "symbols=%5B%22A%22%2C%22B%22%5D"),
        ({"a": "x y/z~-_.*"}, "a=x%20y%2Fz~-_.%2A"),
        ({"signature": "q/+="}, "signature=q%2F%2B%3D"),
        ({"id": ["1", "2"]}, "id=1&id=2"),
        ({"timestamp": 5}, "timestamp=5"),
        ({}, ""),
    ],
)
def test_percent_encoding_by_example(params: dict[str, Wire], text: str) -> None:
    assert percent_encode(params) == text


def test_raw_join_sorts_and_encodes_nothing() -> None:
    params: dict[str, Wire] = {
        "symbol": "这是",
        "apiKey": "K",
        "on": True,
        "off": False,
        "n": 5,
        "a": "x+y @%",
        "list": ["B", "A"],
    }
    assert raw_join(params) == 'a=x+y @%&apiKey=K&list=["B","A"]&n=5&off=false&on=true&symbol=这是'


def test_every_operation_of_the_spec_compiles_and_takes_its_required_parameters() -> None:
    operations = pytest.importorskip("binance_sdk_generated.spot.operations")
    for call in operations.ALL.values():
        for route in ROUTES:
            with pytest.raises(InvalidParameterException, match="noSuchParameter"):
                encode(call, route, {"noSuchParameter": 1})
