"""What each symbol filter refuses, as data and exact arithmetic (filters.md)."""

from __future__ import annotations

import decimal
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Final, TypeAlias

from .errors import FloatParameterException, InvalidParameterException

Number: TypeAlias = Decimal | int | str
"""An exact number. Floats are refused."""
Fields: TypeAlias = Mapping[str, Decimal]
"""The numbers of one filter (flags are 0 and 1)."""

EXACT: Final = decimal.Context(prec=200, traps=[decimal.InvalidOperation, decimal.DivisionByZero])
"""Arithmetic that does not depend on the caller's decimal context."""
ZERO: Final = Decimal(0)
SIZE: Final = 40
ALLOWED: Final = f"a number from 0 to 1e{SIZE} (str, int or Decimal)"
ALGO_TYPES: Final = frozenset({"STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"})


@dataclass(frozen=True, slots=True)
class Violation:
    """Why an order would be refused: the filter, the parameter, its value and what is allowed."""

    filter: str
    parameter: str
    value: Decimal
    allowed: str

    def __str__(self) -> str:
        return f"{self.filter}: {self.parameter} {text_of(self.value)} is not {self.allowed}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What some filters need to know besides the order; None: not known, not judged.

    ``reference_price``: the symbol's reference price, or where it has none its average price
    (``get_avg_price``). Counts are those before the order. ``position``: free and locked base asset
    plus open buy orders. ``open_order_lists``: give it when the order opens a list; ``amends``: give it
    when the order is amended.
    """

    reference_price: Number | None = None
    position: Number | None = None
    open_orders: int | None = None
    open_algo_orders: int | None = None
    open_iceberg_orders: int | None = None
    open_order_lists: int | None = None
    amends: int | None = None
    exchange_orders: int | None = None
    exchange_algo_orders: int | None = None
    exchange_iceberg_orders: int | None = None
    exchange_order_lists: int | None = None


NOTHING_KNOWN: Final = Context()


@dataclass(frozen=True, slots=True)
class Order:
    """An order as the filters see it."""

    side: str
    type: str
    price: Decimal | None
    quantity: Decimal | None
    quote_quantity: Decimal | None
    stop_price: Decimal | None
    iceberg_quantity: Decimal | None
    trailing_delta: Decimal | None
    base_asset: str
    quote_asset: str
    reference_price: Decimal | None
    context: Context

    @property
    def is_iceberg(self) -> bool:
        return self.iceberg_quantity is not None and self.iceberg_quantity > ZERO

    @property
    def notional(self) -> Decimal | None:
        """Price times quantity; stop price or reference price stand in where the order has none."""
        if self.quote_quantity is not None:
            return self.quote_quantity
        known = [each for each in (self.price, self.stop_price, self.reference_price) if each is not None]
        if not known or self.quantity is None:
            return None
        return EXACT.multiply(known[0], self.quantity)


def exact(name: str, value: Number) -> Decimal:
    """The number, or an exception that names the parameter."""
    if isinstance(value, float):
        raise FloatParameterException(name, value, "floats are not exact, pass str, int or Decimal")
    try:
        number = Decimal("NaN") if isinstance(value, bool) else EXACT.create_decimal(value)
    except (decimal.InvalidOperation, TypeError, ValueError) as error:
        raise InvalidParameterException(name, value, ALLOWED) from error
    exponent = number.as_tuple().exponent
    if (
        not isinstance(exponent, int)
        or number.is_signed()
        or max(abs(exponent), abs(number.adjusted())) > SIZE
    ):
        raise InvalidParameterException(name, value, ALLOWED)
    return number


def exact_or_none(name: str, value: Number | None) -> Decimal | None:
    """The same where it may be missing."""
    return None if value is None else exact(name, value)


def text_of(value: Decimal) -> str:
    """In fixed point."""
    return format(value, "f")


def plain(value: Decimal) -> Decimal:
    """Without a positive exponent: ``10``, not ``1E+1``."""
    exponent = value.as_tuple().exponent
    return value.quantize(Decimal(1), context=EXACT) if isinstance(exponent, int) and exponent > 0 else value


Check: TypeAlias = Callable[[str, Fields, Decimal], Iterator[Violation]]
OrderCheck: TypeAlias = Callable[[str, Fields, Order], Iterator[Violation]]


def _range_violations(
    name: str, parameter: str, value: Decimal, low: Decimal, high: Decimal
) -> Iterator[Violation]:
    """``low`` and ``high`` of 0 are switched off."""
    if low > ZERO and value < low:
        yield Violation(name, parameter, value, f"at least {text_of(low)}")
    if high > ZERO and value > high:
        yield Violation(name, parameter, value, f"at most {text_of(high)}")


def _grid_violations(name: str, parameter: str, value: Decimal, step: Decimal) -> Iterator[Violation]:
    if step > ZERO and EXACT.remainder(value, step) != ZERO:
        yield Violation(name, parameter, value, f"a multiple of {text_of(plain(step.normalize(EXACT)))}")


def _positive(name: str, parameter: str, value: Decimal) -> Iterator[Violation]:
    if value == ZERO:
        yield Violation(name, parameter, value, "more than 0")


def price_check(parameter: str) -> Check:
    """PRICE_FILTER for one parameter."""

    def check(name: str, fields: Fields, value: Decimal) -> Iterator[Violation]:
        yield from _positive(name, parameter, value)
        low, high = fields.get("minPrice", ZERO), fields.get("maxPrice", ZERO)
        yield from _range_violations(name, parameter, value, low, high)
        yield from _grid_violations(name, parameter, value, fields.get("tickSize", ZERO))

    return check


def lot_check(parameter: str) -> Check:
    """LOT_SIZE and MARKET_LOT_SIZE for one parameter."""

    def check(name: str, fields: Fields, value: Decimal) -> Iterator[Violation]:
        yield from _positive(name, parameter, value)
        low, high = fields.get("minQty", ZERO), fields.get("maxQty", ZERO)
        yield from _range_violations(name, parameter, value, low, high)
        yield from _grid_violations(name, parameter, value, fields.get("stepSize", ZERO))

    return check


def _price_filter(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    for parameter, value in (("price", order.price), ("stopPrice", order.stop_price)):
        if value is not None:
            yield from price_check(parameter)(name, fields, value)


def _lot_size(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    if order.quantity is not None:
        yield from lot_check("quantity")(name, fields, order.quantity)
    if order.iceberg_quantity is not None and order.is_iceberg:
        yield from lot_check("icebergQty")(name, fields, order.iceberg_quantity)


def _market_lot_size(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    if order.type == "MARKET" and order.quantity is not None:
        yield from lot_check("quantity")(name, fields, order.quantity)


def _percent_price(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    prefix = "" if name == "PERCENT_PRICE" else ("bid" if order.side == "BUY" else "ask")
    up, down = (f"{prefix}Multiplier{way}" if prefix else f"multiplier{way}" for way in ("Up", "Down"))
    if order.price is None or order.reference_price is None:
        return
    low, high = (EXACT.multiply(order.reference_price, fields.get(each, ZERO)) for each in (down, up))
    yield from _range_violations(name, "price", order.price, low, high)


def _notional(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    notional = order.notional
    if notional is None:
        return
    least, most = (
        ("applyToMarket", "") if name == "MIN_NOTIONAL" else ("applyMinToMarket", "applyMaxToMarket")
    )
    low = fields.get("minNotional", ZERO) if order.price is not None or fields.get(least) else ZERO
    high = fields.get("maxNotional", ZERO) if order.price is not None or fields.get(most) else ZERO
    yield from _range_violations(
        name, "quantity" if order.quantity is not None else "quoteOrderQty", notional, low, high
    )


def _iceberg_parts(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    if order.quantity is None or order.iceberg_quantity is None or not order.is_iceberg:
        return
    parts = EXACT.divide(order.quantity, order.iceberg_quantity).to_integral_value(ROUND_CEILING)
    if parts > fields.get("limit", parts):
        yield Violation(
            name, "icebergQty", order.iceberg_quantity, f"large enough for {fields['limit']} parts"
        )


def _max_position(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    position = exact_or_none("position", order.context.position)
    if order.side != "BUY" or position is None:
        return
    total = EXACT.add(position, order.quantity or ZERO)
    yield from _range_violations(name, "quantity", total, ZERO, fields.get("maxPosition", ZERO))


def _trailing_delta(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
    if order.trailing_delta is None:
        return
    rising = (order.side == "BUY") == order.type.startswith("STOP_LOSS")
    side = "Above" if rising else "Below"
    low, high = (fields.get(f"{end}Trailing{side}Delta", ZERO) for end in ("min", "max"))
    yield from _range_violations(name, "trailingDelta", order.trailing_delta, low, high)


def _count(field: str, context_field: str, applies: Callable[[Order], bool]) -> OrderCheck:
    def check(name: str, fields: Fields, order: Order) -> Iterator[Violation]:
        known: int | None = getattr(order.context, context_field)
        if known is not None and applies(order) and field in fields and known + 1 > fields[field]:
            yield Violation(name, context_field, Decimal(known), f"below {fields[field]}")

    return check


def _always(_: Order) -> bool:
    return True


def _is_algo(order: Order) -> bool:
    return order.type in ALGO_TYPES


def _is_iceberg(order: Order) -> bool:
    return order.is_iceberg


CHECKS: Final[Mapping[str, OrderCheck]] = {
    "PRICE_FILTER": _price_filter,
    "PERCENT_PRICE": _percent_price,
    "PERCENT_PRICE_BY_SIDE": _percent_price,
    "LOT_SIZE": _lot_size,
    "MARKET_LOT_SIZE": _market_lot_size,
    "MIN_NOTIONAL": _notional,
    "NOTIONAL": _notional,
    "ICEBERG_PARTS": _iceberg_parts,
    "MAX_POSITION": _max_position,
    "TRAILING_DELTA": _trailing_delta,
    "MAX_NUM_ORDERS": _count("maxNumOrders", "open_orders", _always),
    "MAX_NUM_ALGO_ORDERS": _count("maxNumAlgoOrders", "open_algo_orders", _is_algo),
    "MAX_NUM_ICEBERG_ORDERS": _count("maxNumIcebergOrders", "open_iceberg_orders", _is_iceberg),
    "MAX_NUM_ORDER_LISTS": _count("maxNumOrderLists", "open_order_lists", _always),
    "MAX_NUM_ORDER_AMENDS": _count("maxNumOrderAmends", "amends", _always),
    "EXCHANGE_MAX_NUM_ORDERS": _count("maxNumOrders", "exchange_orders", _always),
    "EXCHANGE_MAX_NUM_ALGO_ORDERS": _count("maxNumAlgoOrders", "exchange_algo_orders", _is_algo),
    "EXCHANGE_MAX_NUM_ICEBERG_ORDERS": _count("maxNumIcebergOrders", "exchange_iceberg_orders", _is_iceberg),
    "EXCHANGE_MAX_NUM_ORDER_LISTS": _count("maxNumOrderLists", "exchange_order_lists", _always),
}
"""What each filter refuses."""


def asset_violations(limits: Mapping[str, Decimal], order: Order) -> Iterator[Violation]:
    """MAX_ASSET: the base asset limits the quantity, the quote asset the notional value."""
    for asset, value in ((order.base_asset, order.quantity), (order.quote_asset, order.notional)):
        if asset in limits and value is not None:
            yield from _range_violations("MAX_ASSET", "quantity", value, ZERO, limits[asset])
