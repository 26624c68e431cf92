"""The trading rules of a symbol: round a price or quantity, or see why an order would be refused.

    info = await client.get_exchange_info(symbol="BTCUSDT")
    btc = Symbol(info["symbols"][0])
    quantity = btc.round_quantity("0.0012345")
    price = btc.round_price(Decimal("60000.129"))
    btc.validate(side="BUY", type="LIMIT", price=price, quantity=quantity)

All arithmetic is exact, whatever the precision of the caller's decimal context. Filters that depend
on the market or on the account are judged when `Context` says what they need, else left to Binance.

Source: filters.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from enum import Enum
from math import lcm
from typing import Required, TypedDict, Unpack, cast

from .errors import FloatParameterException, InvalidParameterException
from .symbol_filter import (
    CHECKS,
    EXACT,
    NOTHING_KNOWN,
    ZERO,
    Check,
    Context,
    Fields,
    Number,
    Order,
    Violation,
    asset_violations,
    exact,
    exact_or_none,
    lot_check,
    plain,
    price_check,
    text_of,
)

__all__ = ["Context", "Number", "OrderFields", "Symbol", "Violation"]


class OrderFields(TypedDict, total=False):
    """The parameters of ``create_order`` that filters look at."""

    side: Required[str | Enum]
    type: Required[str | Enum]
    price: Number | None
    quantity: Number | None
    quoteOrderQty: Number | None
    stopPrice: Number | None
    icebergQty: Number | None
    trailingDelta: Number | None


class Symbol:
    """One symbol of ``exchangeInfo`` with its filters.

    ``exchange_filters`` and ``asset_filters`` come from ``exchangeInfo`` and ``myFilters``. Filters this
    class does not know are ignored.
    """

    def __init__(
        self,
        info: Mapping[str, object],
        exchange_filters: Iterable[Mapping[str, object]] = (),
        asset_filters: Iterable[Mapping[str, object]] = (),
    ) -> None:
        self.name = str(info["symbol"])
        self.base_asset = str(info.get("baseAsset", ""))
        self.quote_asset = str(info.get("quoteAsset", ""))
        self.status = str(info.get("status", ""))
        self._filters: dict[str, Fields] = {}
        self._assets: dict[str, Decimal] = {}
        own = cast("Iterable[Mapping[str, object]]", info.get("filters", ()))
        for each in (*own, *exchange_filters):
            self._filters[str(each.get("filterType"))] = _numbers(each)
        for each in asset_filters:
            self._assets[str(each.get("asset"))] = _numbers(each).get("limit", ZERO)

    def __repr__(self) -> str:
        return f"<Symbol {self.name}>"

    @property
    def filters(self) -> Mapping[str, Fields]:
        """The filters by name, their fields as ``Decimal``."""
        return self._filters

    @property
    def tick_size(self) -> Decimal:
        """Step between prices; 0: any price."""
        return _field(self._filters, "PRICE_FILTER", "tickSize")

    @property
    def step_size(self) -> Decimal:
        """Step between quantities; 0: any quantity."""
        return _field(self._filters, "LOT_SIZE", "stepSize")

    @property
    def min_notional(self) -> Decimal:
        """Smallest value of an order in the quote asset; 0: none."""
        return max(
            _field(self._filters, "NOTIONAL", "minNotional"),
            _field(self._filters, "MIN_NOTIONAL", "minNotional"),
        )

    def round_price(self, price: Number, rounding: str = ROUND_HALF_EVEN) -> Decimal:
        """The price on the tick grid; ``rounding`` is one of the ``decimal`` module's modes.

        Raises ``InvalidParameterException`` when the result is below ``minPrice`` or above
        ``maxPrice``: a price is never moved there silently.
        """
        rounded = _on_grid(exact("price", price), self.tick_size, rounding)
        return self._accepted(rounded, "price", price_check("price"), ("PRICE_FILTER",))

    def round_quantity(
        self, quantity: Number, rounding: str = ROUND_DOWN, *, type: str | Enum = "LIMIT"
    ) -> Decimal:
        """The quantity on the grid of steps, by default never more than asked for.

        ``type`` "MARKET" obeys MARKET_LOT_SIZE as well. Raises ``InvalidParameterException`` when the
        result is below the smallest or above the largest quantity.
        """
        names = ("LOT_SIZE", "MARKET_LOT_SIZE") if _word(type) == "MARKET" else ("LOT_SIZE",)
        step = ZERO
        for name in names:
            step = _common_step(step, _field(self._filters, name, "stepSize"))
        rounded = _on_grid(exact("quantity", quantity), step, rounding)
        return self._accepted(rounded, "quantity", lot_check("quantity"), names)

    def violations(
        self, *, context: Context = NOTHING_KNOWN, **order: Unpack[OrderFields]
    ) -> list[Violation]:
        """Every filter that would refuse the order; empty when none is known to.

        The parameters are those of ``create_order``.
        """
        seen = self._seen(order, context)
        found = [
            violation
            for name, fields in self._filters.items()
            if name in CHECKS
            for violation in CHECKS[name](name, fields, seen)
        ]
        return found + list(asset_violations(self._assets, seen))

    def validate(self, *, context: Context = NOTHING_KNOWN, **order: Unpack[OrderFields]) -> None:
        """Raise ``InvalidParameterException`` for the first of ``violations``, naming all of them."""
        found = self.violations(context=context, **order)
        if found:
            allowed = "; ".join(map(str, found))
            raise InvalidParameterException(
                found[0].parameter, text_of(found[0].value), allowed, where=self.name
            )

    def _seen(self, order: OrderFields, context: Context) -> Order:
        for name, value in order.items():
            if name not in OrderFields.__annotations__:
                known = ", ".join(OrderFields.__annotations__)
                raise InvalidParameterException(name, value, f"the filters look at {known}", where=self.name)
        return Order(
            side=_word(order["side"]),
            type=_word(order["type"]),
            price=exact_or_none("price", order.get("price")),
            quantity=exact_or_none("quantity", order.get("quantity")),
            quote_quantity=exact_or_none("quoteOrderQty", order.get("quoteOrderQty")),
            stop_price=exact_or_none("stopPrice", order.get("stopPrice")),
            iceberg_quantity=exact_or_none("icebergQty", order.get("icebergQty")),
            trailing_delta=exact_or_none("trailingDelta", order.get("trailingDelta")),
            base_asset=self.base_asset,
            quote_asset=self.quote_asset,
            reference_price=exact_or_none("reference_price", context.reference_price),
            context=context,
        )

    def _accepted(self, value: Decimal, parameter: str, check: Check, names: Iterable[str]) -> Decimal:
        for name in names:
            for violation in check(name, self._filters.get(name, {}), value):
                raise InvalidParameterException(parameter, text_of(value), violation.allowed, where=self.name)
        return value


def _numbers(fields: Mapping[str, object]) -> Fields:
    """The numeric fields of a filter (text that is a number, whole numbers, flags)."""
    numbers: dict[str, Decimal] = {}
    for name, value in fields.items():
        if isinstance(value, float):
            raise FloatParameterException(name, value, "decode exchangeInfo without floats")
        if isinstance(value, str | int) and name not in ("filterType", "asset"):
            numbers[name] = EXACT.create_decimal(value)
    return numbers


def _field(filters: Mapping[str, Fields], name: str, field: str) -> Decimal:
    value = filters.get(name, {}).get(field, ZERO)
    return plain(value.normalize(EXACT))


def _word(value: str | Enum) -> str:
    return str(value.value) if isinstance(value, Enum) else value


def _on_grid(value: Decimal, step: Decimal, rounding: str) -> Decimal:
    """With as many decimals as the step has."""
    if step == ZERO:
        return value
    steps = EXACT.divide(value, step).to_integral_value(rounding, EXACT)
    exponent = step.as_tuple().exponent
    decimals = Decimal((0, (1,), min(exponent, 0))) if isinstance(exponent, int) else step
    return EXACT.multiply(steps, step).quantize(decimals, context=EXACT)


def _common_step(one: Decimal, other: Decimal) -> Decimal:
    """Smallest step that is on both grids (0: any value is)."""
    if one == ZERO or other == ZERO:
        return max(one, other)
    (a, b), (c, d) = one.as_integer_ratio(), other.as_integer_ratio()
    return plain(EXACT.divide(Decimal(lcm(a * d, c * b)), Decimal(b * d)).normalize(EXACT))
