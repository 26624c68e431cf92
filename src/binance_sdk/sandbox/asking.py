"""Handlers that tell an account about its orders, trades, balances and limits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Final, TypeVar

from . import report
from .account import OwnTrade
from .amount import text
from .call import Call
from .changing import find_list, find_order
from .commission import Rates
from .order import Order
from .placing import discount
from .rejection import RejectedException

if TYPE_CHECKING:
    from .exchange import Exchange
    from .handler import Handlers

Json = dict[str, object]
T = TypeVar("T")
_MOST: Final = 1000


def limit_of(call: Call, most: int = _MOST) -> int:
    """The ``limit`` of a request, 500 when not sent; more than allowed gives what is allowed."""
    limit = call.get_int("limit", 500)
    if limit < 1:
        raise RejectedException(-1130, "Data sent for parameter 'limit' is not valid.")
    return min(limit, most)


def page(
    items: Iterable[T], call: Call, number: Callable[[T], int], time: Callable[[T], int], first_name: str
) -> Sequence[T]:
    """Part of a history, oldest first: from an id or a start on, else the most recent entries."""
    limit = limit_of(call)
    first = call.find_int(first_name)
    start, end = call.find_time("startTime"), call.find_time("endTime")
    found = [
        item
        for item in items
        if (first is None or number(item) >= first)
        and (start is None or time(item) >= start)
        and (end is None or time(item) < end + 1000)
    ]
    return found[:limit] if first is not None or start is not None else found[-limit:]


def order_status(exchange: Exchange, call: Call) -> object:
    """order.status"""
    return report.queried(find_order(exchange, call, unknown=RejectedException(-2013)), call.unit)


def _symbol(exchange: Exchange, call: Call) -> str:
    return exchange.engine.desk(call.get_text("symbol")).symbol.name


def open_orders(exchange: Exchange, call: Call) -> object:
    """openOrders.status"""
    symbol = _symbol(exchange, call) if "symbol" in call.arguments else None
    orders = [order for order in call.owner.open.values() if symbol in (None, order.symbol)]
    return [report.queried(order, call.unit) for order in orders]


def all_orders(exchange: Exchange, call: Call) -> object:
    """allOrders"""
    symbol = _symbol(exchange, call)
    orders = (order for order in call.owner.orders.values() if order.symbol == symbol)
    found = page(orders, call, lambda order: order.id, lambda order: order.created, "orderId")
    return [report.queried(order, call.unit) for order in found]


def list_status(exchange: Exchange, call: Call) -> object:
    """orderList.status"""
    group = find_list(call, "origClientOrderId", RejectedException(-2018, "Order list does not exist."))
    return report.list_status(group, call.unit)


def all_lists(exchange: Exchange, call: Call) -> object:
    """allOrderLists"""
    if "fromId" in call.arguments and ("startTime" in call.arguments or "endTime" in call.arguments):
        raise RejectedException(-1128)
    found = page(call.owner.lists.values(), call, lambda group: group.id, lambda group: group.time, "fromId")
    return [report.list_status(group, call.unit) for group in found]


def open_lists(exchange: Exchange, call: Call) -> object:
    """openOrderLists.status"""
    return [report.list_status(group, call.unit) for group in call.owner.open_lists.values()]


def my_trades(exchange: Exchange, call: Call) -> object:
    """myTrades"""
    symbol, order_id = _symbol(exchange, call), call.find_int("orderId")
    trades: Iterable[OwnTrade] = call.owner.trades.get(symbol, ())
    if order_id is not None:
        trades = [trade for trade in trades if trade.order.id == order_id]
    found = page(trades, call, lambda trade: trade.fill.trade_id, lambda trade: trade.fill.time, "fromId")
    return [_own_trade(trade, call.unit) for trade in found]


def _own_trade(trade: OwnTrade, unit: int) -> Json:
    order, fill = trade.order, trade.fill
    return {
        "symbol": order.symbol,
        "id": fill.trade_id,
        "orderId": order.id,
        "orderListId": order.group.id if order.group else -1,
        "price": text(fill.price),
        "qty": text(fill.quantity),
        "quoteQty": text(fill.quote),
        "commission": text(fill.commission),
        "commissionAsset": fill.commission_asset,
        "time": fill.time // unit,
        "isBuyer": order.side == "BUY",
        "isMaker": fill.maker,
        "isBestMatch": True,
    }


def account(exchange: Exchange, call: Call) -> object:
    """account.status"""
    standard = call.owner.commissions["standard"]
    owner, only = call.owner, bool(call.arguments.get("omitZeroBalances"))
    balances = [
        {"asset": asset, "free": text(balance.free), "locked": text(balance.locked)}
        for asset in exchange.assets
        if (balance := owner.balance(asset)).free or balance.locked or not only
    ]
    return {
        "makerCommission": standard.maker // 10_000,
        "takerCommission": standard.taker // 10_000,
        "buyerCommission": standard.buyer // 10_000,
        "sellerCommission": standard.seller // 10_000,
        "commissionRates": _rates(standard),
        "canTrade": owner.can_trade,
        "canWithdraw": True,
        "canDeposit": True,
        "brokered": False,
        "requireSelfTradePrevention": False,
        "preventSor": False,
        "updateTime": owner.updated // call.unit,
        "accountType": "SPOT",
        "balances": balances,
        "permissions": ["SPOT"],
        "uid": owner.uid,
    } | ({"tradeGroupId": owner.trade_group} if owner.trade_group != -1 else {})


def _rates(rates: Rates) -> Json:
    return {name: text(share) for name, share in asdict(rates).items()}


def commission(exchange: Exchange, call: Call) -> object:
    """account.commission"""
    return {
        "symbol": _symbol(exchange, call),
        "standardCommission": _rates(call.owner.commissions["standard"]),
        "specialCommission": _rates(call.owner.commissions["special"]),
        "taxCommission": _rates(call.owner.commissions["tax"]),
        "discount": discount(call.owner),
    }


def order_limits(exchange: Exchange, call: Call) -> object:
    """account.rateLimits.orders"""
    return exchange.limits.orders(call.owner, call.now)


def prevented_matches(exchange: Exchange, call: Call) -> object:
    """myPreventedMatches"""
    desk = exchange.engine.desk(call.get_text("symbol"))
    number, order_id = call.find_int("preventedMatchId"), call.find_int("orderId")
    first, mine = call.get_int("fromPreventedMatchId"), call.owner.orders
    found = [
        match
        for match in desk.prevented
        if (desk.symbol.name, match.taker_order_id) in mine
        or (match.maker_symbol, match.maker_order_id) in mine
        if number in (None, match.id)
        and order_id in (None, match.taker_order_id, match.maker_order_id)
        and match.id >= first
    ]
    return [
        {
            "symbol": match.symbol,
            "preventedMatchId": match.id,
            "takerOrderId": match.taker_order_id,
            "makerSymbol": match.maker_symbol,
            "makerOrderId": match.maker_order_id,
            "tradeGroupId": match.trade_group_id,
            "selfTradePreventionMode": match.mode,
            "price": text(match.price),
        }
        | ({"takerPreventedQuantity": text(match.taker_quantity)} if match.taker_quantity else {})
        | ({"makerPreventedQuantity": text(match.maker_quantity)} if match.maker_quantity else {})
        | {"transactTime": match.time // call.unit}
        for match in found[: limit_of(call)]
    ]


def allocations(exchange: Exchange, call: Call) -> object:
    """myAllocations"""
    symbol, order_id = _symbol(exchange, call), call.find_int("orderId")
    fills: Iterable[OwnTrade] = call.owner.allocations.get(symbol, ())
    if order_id is not None:
        fills = [own for own in fills if own.order.id == order_id]
    found = page(fills, call, _allocation_id, lambda own: own.fill.time, "fromAllocationId")
    return [_allocation(own, call.unit) for own in found]


def _allocation_id(own: OwnTrade) -> int:
    return own.fill.allocation or 0


def _allocation(own: OwnTrade, unit: int) -> Json:
    told = _own_trade(own, unit)
    return {
        "symbol": told.pop("symbol"),
        "allocationId": own.fill.allocation,
        "allocationType": "SOR",
        "isAllocator": False,
    } | {name: value for name, value in told.items() if name not in ("id", "isBestMatch")}


def amendments(exchange: Exchange, call: Call) -> object:
    """order.amendments"""
    order: Order = find_order(exchange, call, unknown=RejectedException(-2013))
    first = call.get_int("fromExecutionId")
    found = [item for item in order.amendments if item.execution_id >= first]
    return [
        {
            "symbol": order.symbol,
            "orderId": order.id,
            "executionId": item.execution_id,
            "origClientOrderId": item.old_client_id,
            "newClientOrderId": item.new_client_id,
            "origQty": text(item.old_quantity),
            "newQty": text(item.new_quantity),
            "time": item.time // call.unit,
        }
        for item in found[: limit_of(call)]
    ]


def filters(exchange: Exchange, call: Call) -> object:
    """myFilters"""
    symbol = exchange.engine.desk(call.get_text("symbol")).symbol
    limited = call.owner.max_asset
    return {
        "exchangeFilters": exchange.exchange_filters,
        "symbolFilters": symbol.info["filters"],
        "assetFilters": [
            {"filterType": "MAX_ASSET", "asset": asset, "limit": text(limited[asset])}
            for asset in (symbol.base, symbol.quote)
            if asset in limited
        ],
    }


HANDLERS: Final[Handlers] = {
    "order.status": order_status,
    "openOrders.status": open_orders,
    "allOrders": all_orders,
    "orderList.status": list_status,
    "allOrderLists": all_lists,
    "openOrderLists.status": open_lists,
    "myTrades": my_trades,
    "account.status": account,
    "account.commission": commission,
    "account.rateLimits.orders": order_limits,
    "myPreventedMatches": prevented_matches,
    "myAllocations": allocations,
    "order.amendments": amendments,
    "myFilters": filters,
}
