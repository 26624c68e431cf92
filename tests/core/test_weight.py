"""What calls cost."""

from __future__ import annotations

import msgspec
import pytest

from binance_sdk.core.encoding import encode
from binance_sdk.core.weight import costs, expected_costs, fixed_costs, own_pools, weigh
from binance_sdk.descriptors import Case, Kind, Operation, Param, Pool, Route, Weight, When

LIMIT = Param(name="limit", kind=Kind.INT, default=100)
SYMBOL = Param(name="symbol")
SYMBOLS = Param(name="symbols", many=True)
CSV = Param(name="names", many=True, encoding="csv")
DEPTH = Weight(
    cases=(
        Case(weight=5, when=(When(param="limit", max=100),)),
        Case(weight=25, when=(When(param="limit", min=101, max=500),)),
        Case(weight=250),
    )
)
TICKERS = Weight(
    cases=(
        Case(weight=2, when=(When(param="symbol", present=True),)),
        Case(
            when=(When(param="symbols", count_max=20), When(param="symbols", present=True)),
            per_item=2,
            item_param="symbols",
            cap=30,
        ),
        Case(weight=40, when=(When(param="symbols", count_min=21, count_max=100),)),
        Case(weight=80),
    )
)
NAMES = Weight(
    cases=(
        Case(when=(When(param="names", present=True),), per_item=1, item_param="names", weight=10),
        Case(weight=1),
    )
)
TYPE = Weight(cases=(Case(weight=9, when=(When(param="symbol", values=("A", "B")),)), Case(weight=6)))


def call(weight: Weight | None, **more: object) -> Operation[object]:
    return Operation(name="call", params=(LIMIT, SYMBOL, SYMBOLS, CSV), weight=weight, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("route", ["rest", "ws_api"])
@pytest.mark.parametrize(
    ("weight", "arguments", "expected"),
    [
        (Weight(cases=(Case(weight=7),)), {}, 7),
        (Weight(cases=(Case(weight=0),)), {}, 0),
        (DEPTH, {}, 5),
        (DEPTH, {"limit": 100}, 5),
        (DEPTH, {"limit": 101}, 25),
        (DEPTH, {"limit": 5000}, 250),
        (TICKERS, {"symbol": "A"}, 2),
        (TICKERS, {"symbols": ["A", "B", "C"]}, 6),
        (TICKERS, {"symbols": [f"S{n},x" for n in range(20)]}, 30),
        (TICKERS, {"symbols": [f"S{n}" for n in range(21)]}, 40),
        (TICKERS, {"symbols": [f"S{n}" for n in range(101)]}, 80),
        (TICKERS, {}, 80),
        (NAMES, {"names": ["A", "B"]}, 12),
        (NAMES, {}, 1),
        (TYPE, {"symbol": "B"}, 9),
        (TYPE, {"symbol": "C"}, 6),
        (TYPE, {}, 6),
        (None, {}, 1),
    ],
)
def test_the_first_case_that_fits_counts(
    weight: Weight | None, arguments: dict[str, object], expected: int, route: Route
) -> None:
    operation = call(weight)
    wire = encode(operation, route, arguments)
    assert weigh(operation, wire, route) == expected
    assert fixed_costs(operation, route) in (None, expected_costs(operation, wire, route))


def test_costs_are_fixed_where_no_weight_depends_on_a_parameter() -> None:
    fixed, varying = (
        Weight(cases=(Case(weight=3),)),
        Weight(cases=(Case(weight=1, per_item=1, item_param="n"),)),
    )
    assert fixed_costs(call(fixed), "rest") == {"REQUEST_WEIGHT": 3, "RAW_REQUESTS": 1}
    assert fixed_costs(call(varying), "rest") is None
    assert fixed_costs(msgspec.structs.replace(call(fixed), more_weights=(varying,)), "rest") is None


def test_where_no_case_fits_the_highest_counts() -> None:
    weight = Weight(
        cases=(
            Case(weight=3, when=(When(param="symbol", present=True),)),
            Case(weight=9, when=(When(param="limit", min=500),)),
        )
    )
    assert weigh(call(weight), {}, "rest") == 9


def test_weight_given_back_on_success() -> None:
    free = call(Weight(cases=(Case(weight=1),), on_success=0))
    assert costs(free, {}, "rest") == {"REQUEST_WEIGHT": 1, "RAW_REQUESTS": 1}
    assert expected_costs(free, {}, "rest") == {"RAW_REQUESTS": 1}
    assert expected_costs(call(DEPTH), {"limit": "500"}, "rest")["REQUEST_WEIGHT"] == 25


def test_the_websocket_api_may_charge_something_else() -> None:
    operation = call(Weight(cases=(Case(weight=4),)), ws_weight=Weight(cases=(Case(weight=2),)))
    assert (weigh(operation, {}, "rest"), weigh(operation, {}, "ws_api")) == (4, 2)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (
            call(Weight(cases=(Case(weight=0),)), orders=2),
            {"REQUEST_WEIGHT": 0, "RAW_REQUESTS": 1, "ORDERS": 2},
        ),
        (call(None), {"REQUEST_WEIGHT": 1, "RAW_REQUESTS": 1}),
        (
            call(
                Weight(cases=(Case(weight=1),), pool="SAPI_IP"),
                more_weights=(Weight(cases=(Case(weight=360),), pool="SAPI_UID"),),
                order_counts={"10s": 5, "1m": 1},
                rates=(Pool(type="FUNDING", scope="ip", limit=500, interval="5m", seconds=300.0),),
                orders=5,
            ),
            {"SAPI_IP": 1, "RAW_REQUESTS": 1, "SAPI_UID": 360, "FUNDING": 1, "ORDERS:10s": 5, "ORDERS:1m": 1},
        ),
    ],
)
def test_a_call_costs_in_every_pool_it_counts_in(
    operation: Operation[object], expected: dict[str, int]
) -> None:
    assert costs(operation, {}, "rest") == expected


def test_a_pool_that_counts_each_endpoint_is_named_by_it() -> None:
    ip, uid = (
        Pool(type=name, scope="ip", limit=100, interval="1m", seconds=60, per_endpoint=True)
        for name in ("SAPI_IP", "SAPI_UID")
    )
    other = Pool(type="REQUEST_WEIGHT", scope="ip", limit=100, interval="1m", seconds=60)
    pay, ask = (
        Weight(cases=(Case(weight=n),), pool=p, per_endpoint=True)
        for n, p in ((9, "SAPI_UID"), (2, "SAPI_IP"))
    )
    operation = call(pay, rest=("POST", "/sapi/v1/pay"), more_weights=(ask,), rates=(other,))
    names = {"SAPI_UID POST /sapi/v1/pay": 9, "SAPI_IP POST /sapi/v1/pay": 2}
    assert costs(operation, {}, "rest") == {**names, "RAW_REQUESTS": 1, "REQUEST_WEIGHT": 1}
    assert expected_costs(operation, {}, "rest").items() >= names.items()
    assert own_pools(operation, (ip, uid, other)) == [
        other,
        msgspec.structs.replace(ip, type="SAPI_IP POST /sapi/v1/pay"),
        msgspec.structs.replace(uid, type="SAPI_UID POST /sapi/v1/pay"),
    ]
