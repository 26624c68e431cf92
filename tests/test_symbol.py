"""Symbol filters: what rounds, what is refused, and that the arithmetic is exact."""

from __future__ import annotations

import decimal
from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_UP, Decimal
from enum import Enum

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from binance_sdk.errors import FloatParameterException, InvalidParameterException
from binance_sdk.symbol import Context, Number, OrderFields, Symbol, Violation
from binance_sdk.symbol_filter import CHECKS

PRICE = {
    "filterType": "PRICE_FILTER",
    "minPrice": "0.01000000",
    "maxPrice": "1000000.00000000",
    "tickSize": "0.01000000",
}
LOT = {"filterType": "LOT_SIZE", "minQty": "0.00001000", "maxQty": "9000.00000000", "stepSize": "0.00001000"}
MARKET_LOT = {
    "filterType": "MARKET_LOT_SIZE",
    "minQty": "0.00000000",
    "maxQty": "100.00000000",
    "stepSize": "0.00000000",
}
NOTIONAL = {
    "filterType": "NOTIONAL",
    "minNotional": "5.00000000",
    "applyMinToMarket": True,
    "maxNotional": "9000000.00000000",
    "applyMaxToMarket": False,
    "avgPriceMins": 5,
}


def symbol(*filters: Mapping[str, object], **more: object) -> Symbol:
    info = {
        "symbol": "BTCUSDT",
        "baseAsset": "BTC",
        "quoteAsset": "USDT",
        "status": "TRADING",
        "filters": list(filters),
    }
    return Symbol({**info, **more})


BTC = symbol(PRICE, LOT, MARKET_LOT, NOTIONAL)


class Side(Enum):
    BUY = "BUY"


def test_what_a_symbol_tells() -> None:
    assert (BTC.name, BTC.base_asset, BTC.quote_asset, BTC.status) == ("BTCUSDT", "BTC", "USDT", "TRADING")
    assert [str(each) for each in (BTC.tick_size, BTC.step_size, BTC.min_notional)] == [
        "0.01",
        "0.00001",
        "5",
    ]
    assert set(BTC.filters) == {"PRICE_FILTER", "LOT_SIZE", "MARKET_LOT_SIZE", "NOTIONAL"}
    assert BTC.filters["NOTIONAL"]["applyMinToMarket"] == 1
    assert repr(BTC) == "<Symbol BTCUSDT>"


@pytest.mark.parametrize(
    ("price", "rounding", "rounded"),
    [
        ("60000.129", ROUND_HALF_EVEN, "60000.13"),
        ("60000.125", ROUND_HALF_EVEN, "60000.12"),
        ("60000.121", ROUND_UP, "60000.13"),
        (Decimal("60000.129"), ROUND_DOWN, "60000.12"),
        (60000, ROUND_DOWN, "60000.00"),
        ("6E+4", ROUND_DOWN, "60000.00"),
    ],
)
def test_prices_round_to_the_tick(price: Number, rounding: str, rounded: str) -> None:
    assert str(BTC.round_price(price, rounding)) == rounded


@pytest.mark.parametrize(
    ("quantity", "type", "rounded"),
    [("0.123456789", "LIMIT", "0.12345"), ("0.123456789", "MARKET", "0.12345"), (3, "LIMIT", "3.00000")],
)
def test_quantities_round_down_to_the_step(quantity: Number, type: str, rounded: str) -> None:
    assert str(BTC.round_quantity(quantity, type=type)) == rounded


def test_steps_above_one_are_written_without_an_exponent() -> None:
    coarse = symbol({**PRICE, "tickSize": "10"}, {**LOT, "stepSize": "1000.00000000"})
    assert [str(coarse.round_price("12345")), str(coarse.round_quantity("1999")), str(coarse.tick_size)] == [
        "12340",
        "1000",
        "10",
    ]


def test_market_orders_round_to_a_step_that_both_filters_take() -> None:
    both = symbol({**LOT, "stepSize": "0.4"}, {**MARKET_LOT, "stepSize": "0.6"})
    assert both.round_quantity("5", type="MARKET") == Decimal("4.8")
    assert both.round_quantity("5", type="LIMIT") == Decimal("4.8")
    assert both.round_quantity("4.5", type="MARKET") == Decimal("3.6")


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: BTC.round_price("0.004"), "price='0.00' is not allowed: more than 0"),
        (lambda: BTC.round_price("1000000.01"), "at most 1000000"),
        (lambda: BTC.round_quantity("0.000009"), "quantity='0.00000' is not allowed: more than 0"),
        (lambda: BTC.round_quantity("9000.1"), "at most 9000"),
        (lambda: BTC.round_quantity("100.1", type="MARKET"), "at most 100"),
        (lambda: BTC.round_price("-1"), "a number from 0"),
        (lambda: BTC.round_price("NaN"), "a number from 0"),
        (lambda: BTC.round_price("1e100"), "a number from 0"),
        (lambda: BTC.round_price("1e-100"), "a number from 0"),
        (lambda: BTC.round_price("a lot"), "a number from 0"),
        (lambda: BTC.round_price(True), "a number from 0"),
        (lambda: BTC.round_price(None), "a number from 0"),  # type: ignore[arg-type]
    ],
)
def test_nothing_is_moved_into_the_allowed_range_silently(call: object, says: str) -> None:
    assert callable(call)
    with pytest.raises(InvalidParameterException) as caught:
        call()
    assert says in str(caught.value)


def test_floats_are_refused_everywhere() -> None:
    for call in (
        lambda: BTC.round_price(0.1),  # type: ignore[arg-type]
        lambda: BTC.round_quantity(0.1),  # type: ignore[arg-type]
        lambda: BTC.violations(side="BUY", type="LIMIT", price=0.1),  # type: ignore[arg-type]
        lambda: BTC.violations(side="BUY", type="LIMIT", context=Context(reference_price=0.1)),  # type: ignore[arg-type]
        lambda: symbol({**PRICE, "tickSize": 0.01}),
    ):
        with pytest.raises(FloatParameterException):
            call()


def test_a_misspelt_parameter_is_refused() -> None:
    with pytest.raises(InvalidParameterException, match="qty"):
        BTC.violations(side="BUY", type="LIMIT", qty="1")  # type: ignore[call-arg]


def names(found: list[Violation]) -> list[str]:
    return [f"{each.filter} {each.parameter}" for each in found]


LIMIT: OrderFields = {"side": "BUY", "type": "LIMIT"}
SELL: OrderFields = {"side": "SELL", "type": "LIMIT"}
MARKET: OrderFields = {"side": "BUY", "type": "MARKET"}
PERCENT = {"filterType": "PERCENT_PRICE", "multiplierUp": "1.3", "multiplierDown": "0.7", "avgPriceMins": 5}
BY_SIDE = {
    "filterType": "PERCENT_PRICE_BY_SIDE",
    "bidMultiplierUp": "1.2",
    "bidMultiplierDown": "0.2",
    "askMultiplierUp": "5",
    "askMultiplierDown": "0.8",
    "avgPriceMins": 1,
}
MIN_NOTIONAL = {"filterType": "MIN_NOTIONAL", "minNotional": "10", "applyToMarket": True, "avgPriceMins": 5}
TRAILING = {
    "filterType": "TRAILING_DELTA",
    "minTrailingAboveDelta": 10,
    "maxTrailingAboveDelta": 2000,
    "minTrailingBelowDelta": 20,
    "maxTrailingBelowDelta": 1000,
}
AT_100 = Context(reference_price="100")


@pytest.mark.parametrize(
    ("rule", "order", "context", "expected"),
    [
        (PRICE, {**LIMIT, "price": "0.01"}, Context(), []),
        (PRICE, {**LIMIT, "price": "1000000"}, Context(), []),
        (PRICE, {**LIMIT, "price": "1000000.01"}, Context(), ["PRICE_FILTER price"]),
        (PRICE, {**LIMIT, "price": "0.005"}, Context(), ["PRICE_FILTER price", "PRICE_FILTER price"]),
        (PRICE, {**LIMIT, "price": "1", "stopPrice": "1.001"}, Context(), ["PRICE_FILTER stopPrice"]),
        (PRICE, {**LIMIT, "price": None}, Context(), []),
        (
            {**PRICE, "minPrice": "0", "maxPrice": "0", "tickSize": "0"},
            {**LIMIT, "price": "0.0000000001"},
            Context(),
            [],
        ),
        (LOT, {**LIMIT, "quantity": "0.00001"}, Context(), []),
        (LOT, {**LIMIT, "quantity": "0.000015"}, Context(), ["LOT_SIZE quantity"]),
        (LOT, {**LIMIT, "quantity": "9000.00001"}, Context(), ["LOT_SIZE quantity"]),
        (LOT, {**LIMIT, "quantity": "1", "icebergQty": "0.000001"}, Context(), ["LOT_SIZE icebergQty"] * 2),
        (LOT, {**LIMIT, "quantity": "1", "icebergQty": "0"}, Context(), []),
        (MARKET_LOT, {**MARKET, "quantity": "100.1"}, Context(), ["MARKET_LOT_SIZE quantity"]),
        (MARKET_LOT, {**LIMIT, "quantity": "100.1"}, Context(), []),
        (PERCENT, {**LIMIT, "price": "130"}, AT_100, []),
        (PERCENT, {**LIMIT, "price": "130.01"}, AT_100, ["PERCENT_PRICE price"]),
        (PERCENT, {**LIMIT, "price": "69.99"}, AT_100, ["PERCENT_PRICE price"]),
        (PERCENT, {**LIMIT, "price": "130.01"}, Context(), []),
        (PERCENT, MARKET, AT_100, []),
        (BY_SIDE, {**LIMIT, "price": "120.01"}, AT_100, ["PERCENT_PRICE_BY_SIDE price"]),
        (BY_SIDE, {**SELL, "price": "120.01"}, AT_100, []),
        (BY_SIDE, {**SELL, "price": "79.99"}, AT_100, ["PERCENT_PRICE_BY_SIDE price"]),
        (MIN_NOTIONAL, {**LIMIT, "price": "5", "quantity": "2"}, Context(), []),
        (MIN_NOTIONAL, {**LIMIT, "price": "5", "quantity": "1.99"}, Context(), ["MIN_NOTIONAL quantity"]),
        (MIN_NOTIONAL, {**MARKET, "quantity": "0.09"}, AT_100, ["MIN_NOTIONAL quantity"]),
        (MIN_NOTIONAL, {**MARKET, "quantity": "0.09"}, Context(), []),
        ({**MIN_NOTIONAL, "applyToMarket": False}, {**MARKET, "quantity": "0.09"}, AT_100, []),
        (MIN_NOTIONAL, {**MARKET, "quoteOrderQty": "9"}, Context(), ["MIN_NOTIONAL quoteOrderQty"]),
        (NOTIONAL, {**LIMIT, "price": "5", "quantity": "0.99"}, Context(), ["NOTIONAL quantity"]),
        (NOTIONAL, {**LIMIT, "price": "9000", "quantity": "1001"}, Context(), ["NOTIONAL quantity"]),
        (NOTIONAL, {**MARKET, "quantity": "90001"}, AT_100, []),
        (
            {**NOTIONAL, "applyMaxToMarket": True},
            {**MARKET, "quantity": "90001"},
            AT_100,
            ["NOTIONAL quantity"],
        ),
        (
            {"filterType": "ICEBERG_PARTS", "limit": 10},
            {**LIMIT, "quantity": "10", "icebergQty": "1"},
            Context(),
            [],
        ),
        (
            {"filterType": "ICEBERG_PARTS", "limit": 10},
            {**LIMIT, "quantity": "10.1", "icebergQty": "1"},
            Context(),
            ["ICEBERG_PARTS icebergQty"],
        ),
        (
            {"filterType": "MAX_POSITION", "maxPosition": "10"},
            {**LIMIT, "quantity": "4"},
            Context(position="6"),
            [],
        ),
        (
            {"filterType": "MAX_POSITION", "maxPosition": "10"},
            {**LIMIT, "quantity": "4.1"},
            Context(position="6"),
            ["MAX_POSITION quantity"],
        ),
        (
            {"filterType": "MAX_POSITION", "maxPosition": "10"},
            {**SELL, "quantity": "4.1"},
            Context(position="6"),
            [],
        ),
        (TRAILING, {"side": "BUY", "type": "STOP_LOSS", "trailingDelta": 15}, Context(), []),
        (TRAILING, {"side": "SELL", "type": "TAKE_PROFIT_LIMIT", "trailingDelta": 1500}, Context(), []),
        (
            TRAILING,
            {"side": "SELL", "type": "STOP_LOSS_LIMIT", "trailingDelta": 15},
            Context(),
            ["TRAILING_DELTA trailingDelta"],
        ),
        (
            TRAILING,
            {"side": "BUY", "type": "TAKE_PROFIT", "trailingDelta": 1500},
            Context(),
            ["TRAILING_DELTA trailingDelta"],
        ),
        ({"filterType": "T_PLUS_SELL", "endTime": 5}, LIMIT, Context(), []),
    ],
)
def test_each_filter(
    rule: Mapping[str, object], order: OrderFields, context: Context, expected: list[str]
) -> None:
    assert names(symbol(rule).violations(context=context, **order)) == expected


ALGO: OrderFields = {"side": "BUY", "type": "STOP_LOSS"}
ICEBERG: OrderFields = {**LIMIT, "icebergQty": "1"}


@pytest.mark.parametrize(
    ("rule", "field", "known", "counted", "not_counted"),
    [
        ("MAX_NUM_ORDERS", "maxNumOrders", "open_orders", LIMIT, None),
        ("MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders", "open_algo_orders", ALGO, LIMIT),
        ("MAX_NUM_ICEBERG_ORDERS", "maxNumIcebergOrders", "open_iceberg_orders", ICEBERG, LIMIT),
        ("MAX_NUM_ORDER_LISTS", "maxNumOrderLists", "open_order_lists", LIMIT, None),
        ("MAX_NUM_ORDER_AMENDS", "maxNumOrderAmends", "amends", LIMIT, None),
        ("EXCHANGE_MAX_NUM_ORDERS", "maxNumOrders", "exchange_orders", LIMIT, None),
        ("EXCHANGE_MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders", "exchange_algo_orders", ALGO, LIMIT),
        ("EXCHANGE_MAX_NUM_ICEBERG_ORDERS", "maxNumIcebergOrders", "exchange_iceberg_orders", ICEBERG, LIMIT),
        ("EXCHANGE_MAX_NUM_ORDER_LISTS", "maxNumOrderLists", "exchange_order_lists", LIMIT, None),
    ],
)
def test_filters_that_count(
    rule: str, field: str, known: str, counted: OrderFields, not_counted: OrderFields | None
) -> None:
    ruled = symbol({"filterType": rule, field: 5})
    full, almost = Context(**{known: 5}), Context(**{known: 4})
    assert names(ruled.violations(context=full, **counted)) == [f"{rule} {known}"]
    assert ruled.violations(context=almost, **counted) == []
    assert ruled.violations(**counted) == []
    if not_counted is not None:
        assert ruled.violations(context=full, **not_counted) == []


def test_asset_filters_limit_one_order() -> None:
    usdt = {"filterType": "MAX_ASSET", "asset": "USDT", "limit": "42.00000000"}
    btc = {"filterType": "MAX_ASSET", "asset": "BTC", "limit": "2"}
    limited = Symbol(
        {"symbol": "BTCUSDT", "baseAsset": "BTC", "quoteAsset": "USDT"}, asset_filters=[usdt, btc]
    )
    assert limited.violations(side="BUY", type="LIMIT", price="21", quantity="2") == []
    found = limited.violations(side="BUY", type="LIMIT", price="21", quantity="2.1")
    assert names(found) == ["MAX_ASSET quantity"] * 2 and [each.value for each in found] == [
        Decimal("2.1"),
        Decimal("44.1"),
    ]


def test_exchange_filters_count_too() -> None:
    rule = {"filterType": "EXCHANGE_MAX_NUM_ORDERS", "maxNumOrders": 5}
    limited = Symbol({"symbol": "A", "filters": [PRICE]}, exchange_filters=[rule])
    assert names(limited.violations(side="BUY", type="MARKET", context=Context(exchange_orders=5)))


def test_every_filter_of_the_documentation_is_known() -> None:
    documented = {
        "MARKET_LOT_SIZE",
        "MAX_POSITION",
        "ICEBERG_PARTS",
        "EXCHANGE_MAX_NUM_ALGO_ORDERS",
        "EXCHANGE_MAX_NUM_ORDERS",
        "EXCHANGE_MAX_NUM_ORDER_LISTS",
        "MIN_NOTIONAL",
        "TRAILING_DELTA",
        "LOT_SIZE",
        "MAX_NUM_ORDER_LISTS",
        "MAX_NUM_ICEBERG_ORDERS",
        "EXCHANGE_MAX_NUM_ICEBERG_ORDERS",
        "MAX_NUM_ORDER_AMENDS",
        "PERCENT_PRICE",
        "PRICE_FILTER",
        "MAX_NUM_ALGO_ORDERS",
        "PERCENT_PRICE_BY_SIDE",
        "MAX_NUM_ORDERS",
        "NOTIONAL",
    }
    assert set(CHECKS) == documented


def test_validate_raises_the_first_and_names_all() -> None:
    BTC.validate(side=Side.BUY, type="LIMIT", price="60000.01", quantity="0.001")
    with pytest.raises(InvalidParameterException) as caught:
        BTC.validate(side="BUY", type="LIMIT", price="60000.001", quantity="0.00000001")
    assert caught.value.parameter == "price" and str(caught.value).startswith("BTCUSDT: price='60000.001'")
    for part in (
        "PRICE_FILTER",
        "multiple of 0.01",
        "LOT_SIZE",
        "at least 0.00001",
        "NOTIONAL: quantity 0.00060000",
    ):
        assert part in str(caught.value)


# --- properties ---

STEPS = st.sampled_from(["0", "0.00000001", "0.01", "0.05", "0.1", "0.25", "1", "3", "10", "1000"])
VALUES = st.decimals(min_value=0, max_value=10**9, places=10)
ROUNDINGS = st.sampled_from([ROUND_DOWN, ROUND_UP, ROUND_HALF_EVEN, ROUND_CEILING])


@settings(deadline=None)
@given(value=VALUES, tick=STEPS, low=VALUES, high=VALUES, rounding=ROUNDINGS)
def test_a_rounded_price_always_passes(
    value: Decimal, tick: str, low: Decimal, high: Decimal, rounding: str
) -> None:
    ruled = symbol({**PRICE, "minPrice": str(low), "maxPrice": str(high), "tickSize": tick})
    try:
        price = ruled.round_price(value, rounding)
    except InvalidParameterException:
        return
    assert ruled.violations(side="BUY", type="LIMIT", price=price) == []
    assert abs(price - value) < (Decimal(tick) or Decimal("1e-99"))


@settings(deadline=None)
@given(
    value=VALUES, step=STEPS, market_step=STEPS, rounding=ROUNDINGS, type=st.sampled_from(["LIMIT", "MARKET"])
)
def test_a_rounded_quantity_always_passes(
    value: Decimal, step: str, market_step: str, rounding: str, type: str
) -> None:
    ruled = symbol(
        {**LOT, "minQty": "0", "maxQty": "1000000", "stepSize": step},
        {**MARKET_LOT, "maxQty": "500000", "stepSize": market_step},
    )
    try:
        quantity = ruled.round_quantity(value, rounding, type=type)
    except InvalidParameterException:
        return
    assert ruled.violations(side="BUY", type=type, quantity=quantity) == []


@settings(deadline=None)
@given(price=VALUES, quantity=VALUES)
def test_arithmetic_does_not_depend_on_the_callers_context(price: Decimal, quantity: Decimal) -> None:
    assume(price * quantity < 10**27)
    order: OrderFields = {"side": "BUY", "type": "LIMIT", "price": price, "quantity": quantity}
    expected = BTC.violations(**order)
    with decimal.localcontext() as context:
        context.prec = 3
        context.traps[decimal.Inexact] = True
        assert BTC.violations(**order) == expected


@settings(deadline=None)
@given(
    multiple=st.integers(1, 10**12),
    tick=STEPS.filter(lambda step: step != "0"),
)
def test_exactly_the_multiples_of_the_tick_pass(multiple: int, tick: str) -> None:
    ruled = symbol({"filterType": "PRICE_FILTER", "tickSize": tick})
    on_grid = multiple * Decimal(tick)
    assert ruled.violations(side="BUY", type="LIMIT", price=on_grid) == []
    assert ruled.round_price(on_grid) == on_grid
    off_grid = on_grid + Decimal(tick) / 8
    assert names(ruled.violations(side="BUY", type="LIMIT", price=off_grid)) == ["PRICE_FILTER price"]
