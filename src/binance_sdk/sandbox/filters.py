"""The filters of symbol, exchange and account, as in Binance's filters.md."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from .account import Account
from .amount import SCALE, parse, times
from .order import BUY, CONTINGENT, UNPRICED, Order, Ticket
from .rejection import RejectedException, failed_filter, refused
from .symbol import Filter, Symbol

if TYPE_CHECKING:
    from .desk import Desk

UNSUPPORTED: Final = {
    "MARKET": "Market orders are not supported for this symbol.",
    "STOP_LOSS": "Stop loss orders are not supported for this symbol.",
    "STOP_LOSS_LIMIT": "Stop loss limit orders are not supported for this symbol.",
    "TAKE_PROFIT": "Take profit orders are not supported for this symbol.",
    "TAKE_PROFIT_LIMIT": "Take profit limit orders are not supported for this symbol.",
}


def check(desk: Desk, account: Account, ticket: Ticket, beside: Sequence[Ticket] = ()) -> None:
    """Refuses a ticket that breaks a rule of the symbol, or a filter of symbol, exchange or account.

    ``beside`` are tickets of the same list, which count as open orders. A pegged ticket has to pass with
    the price that was asked for, too.
    """
    _check_symbol(desk, account, ticket)
    _check_values(desk, account, ticket)
    if ticket.pegged and ticket.stated_price:
        _check_values(desk, account, replace(ticket, price=ticket.stated_price))
    for name, rule in desk.symbol.filters.items():
        if name in COUNTS and not _fits(COUNTS[name], account, ticket, beside, rule, ticket.symbol):
            raise failed_filter(name)
    for rule in desk.exchange_filters:
        name = str(rule["filterType"])
        if name in COUNTS and not _fits(COUNTS[name], account, ticket, beside, rule, None):
            raise failed_filter(name)
    _check_assets(desk, account, ticket)


def recheck(desk: Desk, order: Order, quantity: int) -> None:
    """Refuses what an accepted order has become, by the filters of price and quantity."""
    ticket = Ticket(
        order.symbol,
        order.side,
        order.type,
        quantity=quantity,
        price=order.price,
        stop_price=order.stop_price,
        trailing_delta=order.trailing_delta,
        iceberg=min(order.iceberg, quantity),
        peg_type=order.peg_type,
    )
    _check_values(desk, order.account, ticket, but=("MAX_POSITION",))


def _check_values(desk: Desk, account: Account, ticket: Ticket, but: Sequence[str] = ()) -> None:
    for name, rule in desk.symbol.filters.items():
        passes = CHECKS.get(name) if name not in but else None
        if passes is not None and not passes(desk, account, ticket, rule):
            raise failed_filter(name)


def lacking(symbol: Symbol, available: int) -> str:
    """Whose minimum quantity the other side of the book does not reach; empty when it reaches all."""
    if not available:
        return "symbol"
    market = symbol.filters.get("MARKET_LOT_SIZE", {})
    for name, least in (("LOT_SIZE", symbol.min_quantity), ("MARKET_LOT_SIZE", _units(market, "minQty"))):
        if available < least:
            return f"`{name}` filter"
    return ""


def _check_symbol(desk: Desk, account: Account, ticket: Ticket) -> None:
    symbol = desk.symbol
    if desk.closed or symbol.status != "TRADING":
        raise RejectedException(-1013, "Market is closed.")
    if not account.can_trade:
        raise refused("This action is disabled on this account.")
    if "SPOT" not in symbol.permissions:
        raise refused("This symbol is not permitted for this account.")
    types = symbol.info["orderTypes"]
    if isinstance(types, list) and ticket.type not in types:
        raise refused(UNSUPPORTED.get(ticket.type, "Unsupported order combination"))
    if ticket.iceberg and not symbol.allows("icebergAllowed"):
        raise refused("Iceberg orders are not supported for this symbol.")
    if ticket.quote_quantity and not symbol.allows("quoteOrderQtyMarketAllowed"):
        raise refused("Quote order qty market orders are not support for this symbol.")
    if ticket.trailing_delta and not symbol.allows("allowTrailingStop"):
        raise refused("Trailing stop orders are not supported for this symbol.")
    if ticket.peg_type and not symbol.allows("pegInstructionsAllowed"):
        raise refused("Pegged orders are not supported for this symbol.")
    if ticket.iceberg > ticket.quantity:
        raise refused("IcebergQty exceeds QTY.")
    modes = symbol.info["allowedSelfTradePreventionModes"]
    if ticket.stp and isinstance(modes, list) and ticket.stp not in modes:
        raise RejectedException(-1013, "This symbol does not allow the specified self-trade prevention mode.")


def _units(rule: Filter, key: str) -> int:
    return parse(str(rule.get(key, "0")))


def _within(value: int, low: int, high: int, step: int) -> bool:
    if (low and value < low) or (high and value > high):
        return False
    return not step or value % step == 0


def _price(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    symbol = desk.symbol
    prices = [price for price in (ticket.price, ticket.stop_price) if price]
    if not ticket.price and ticket.type not in UNPRICED and not ticket.peg_type:
        return False
    return all(_within(price, symbol.min_price, symbol.max_price, symbol.tick) for price in prices)


def _lot(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    if ticket.quote_quantity:
        return True
    symbol = desk.symbol
    sizes = [ticket.quantity] + ([ticket.iceberg] if ticket.iceberg else [])
    return all(
        size > 0 and _within(size, symbol.min_quantity, symbol.max_quantity, symbol.step) for size in sizes
    )


def _market_lot(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    if ticket.type not in UNPRICED or ticket.quote_quantity:
        return True
    return _within(ticket.quantity, _units(rule, "minQty"), _units(rule, "maxQty"), _units(rule, "stepSize"))


def _average(desk: Desk, rule: Filter) -> int:
    minutes = int(str(rule.get("avgPriceMins", 0)))
    return desk.reference() or (desk.average(minutes) if minutes else 0) or desk.last_price


def _percent(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    average = _average(desk, rule)
    if not ticket.price or not average:
        return True
    side = "bid" if ticket.side == BUY else "ask"
    up, down = rule.get("multiplierUp"), rule.get("multiplierDown")
    high = parse(str(up if up is not None else rule[f"{side}MultiplierUp"]))
    low = parse(str(down if down is not None else rule[f"{side}MultiplierDown"]))
    return average * low <= ticket.price * SCALE <= average * high


def _notional(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    market = ticket.type in UNPRICED
    price = ticket.price or ticket.stop_price or _average(desk, rule)
    value = ticket.quote_quantity or times(price, ticket.quantity)
    if market and not price and not ticket.quote_quantity:
        return True
    apply_min = not market or bool(rule.get("applyMinToMarket", rule.get("applyToMarket", True)))
    apply_max = "maxNotional" in rule and (not market or bool(rule.get("applyMaxToMarket")))
    if apply_min and value < _units(rule, "minNotional"):
        return False
    return not (apply_max and value > _units(rule, "maxNotional"))


def _iceberg(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    return not ticket.iceberg or -(-ticket.quantity // ticket.iceberg) <= int(str(rule["limit"]))


def adjusted(symbol: Symbol, kind: str, quantity: int) -> int:
    """The most of a quantity that an order of that type may have, by the lot sizes."""
    sizes = [(symbol.step, symbol.max_quantity)]
    market = symbol.filters.get("MARKET_LOT_SIZE")
    if kind in UNPRICED and market is not None:
        sizes.append((_units(market, "stepSize"), _units(market, "maxQty")))
    for step, most in sizes:
        quantity = min(quantity, most or quantity) // (step or 1) * (step or 1)
    return quantity


class Count(NamedTuple):
    """A filter of how many orders may be open."""

    key: str
    counted: Callable[[str, int], bool]
    """Type and iceberg quantity: whether such an order counts."""


def _is_order(kind: str, iceberg: int) -> bool:
    return True


def _is_algo_order(kind: str, iceberg: int) -> bool:
    return kind in CONTINGENT


def _is_iceberg(kind: str, iceberg: int) -> bool:
    return iceberg > 0


def _fits(
    count: Count,
    account: Account,
    ticket: Ticket,
    beside: Sequence[Ticket],
    rule: Filter,
    symbol: str | None,
) -> bool:
    if not count.counted(ticket.type, ticket.iceberg):
        return True
    most = int(str(rule[count.key]))
    if len(account.open) + len(beside) < most:
        return True
    opened = [order for order in account.open.values() if symbol in (None, order.symbol)]
    known = sum(count.counted(order.type, order.iceberg) for order in opened)
    known += sum(count.counted(other.type, other.iceberg) for other in beside)
    return known < most


def _position(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    if ticket.side != BUY:
        return True
    balance = account.balance(desk.symbol.base)
    open_buys = sum(
        order.remaining
        for order in account.open.values()
        if order.side == BUY and order.symbol == ticket.symbol
    )
    return balance.free + balance.locked + open_buys + ticket.quantity <= _units(rule, "maxPosition")


def _trailing(desk: Desk, account: Account, ticket: Ticket, rule: Filter) -> bool:
    if not ticket.trailing_delta:
        return True
    above = (ticket.type in ("STOP_LOSS", "STOP_LOSS_LIMIT")) == (ticket.side == BUY)
    side = "Above" if above else "Below"
    low, high = int(str(rule[f"minTrailing{side}Delta"])), int(str(rule[f"maxTrailing{side}Delta"]))
    return low <= ticket.trailing_delta <= high


def _check_assets(desk: Desk, account: Account, ticket: Ticket) -> None:
    if not account.max_asset:
        return
    quote = ticket.quote_quantity or times(ticket.price or desk.last_price, ticket.quantity)
    for asset, units in ((desk.symbol.base, ticket.quantity), (desk.symbol.quote, quote)):
        if asset in account.max_asset and units > account.max_asset[asset]:
            raise failed_filter("MAX_ASSET")


Check = Callable[["Desk", Account, Ticket, Filter], bool]
CHECKS: Final[dict[str, Check]] = {
    "PRICE_FILTER": _price,
    "LOT_SIZE": _lot,
    "MARKET_LOT_SIZE": _market_lot,
    "PERCENT_PRICE": _percent,
    "PERCENT_PRICE_BY_SIDE": _percent,
    "MIN_NOTIONAL": _notional,
    "NOTIONAL": _notional,
    "ICEBERG_PARTS": _iceberg,
    "MAX_POSITION": _position,
    "TRAILING_DELTA": _trailing,
}
_ORDERS: Final = Count("maxNumOrders", _is_order)
_ALGO_ORDERS: Final = Count("maxNumAlgoOrders", _is_algo_order)
_ICEBERG_ORDERS: Final = Count("maxNumIcebergOrders", _is_iceberg)
COUNTS: Final = {
    "MAX_NUM_ORDERS": _ORDERS,
    "MAX_NUM_ALGO_ORDERS": _ALGO_ORDERS,
    "MAX_NUM_ICEBERG_ORDERS": _ICEBERG_ORDERS,
    "EXCHANGE_MAX_NUM_ORDERS": _ORDERS,
    "EXCHANGE_MAX_NUM_ALGO_ORDERS": _ALGO_ORDERS,
    "EXCHANGE_MAX_NUM_ICEBERG_ORDERS": _ICEBERG_ORDERS,
}
