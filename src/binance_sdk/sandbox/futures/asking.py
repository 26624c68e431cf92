"""Handlers that tell an account about its orders, trades, income and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..amount import SCALE, text
from ..asking import limit_of, page
from ..call import Call
from . import report
from .account import OwnTrade
from .contract import Contract
from .fact import Deleveraged
from .order import Order
from .placing import find
from .retail import SHARE

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]


def chosen(exchange: FuturesExchange, call: Call) -> list[Contract]:
    """The contracts that ``symbol``, ``pair`` or neither mean."""
    symbol, pair = call.get_text("symbol"), call.get_text("pair")
    if symbol:
        return [exchange.venue.desk(symbol).contract]
    if pair:
        contracts = exchange.pairs.get(pair)
        if contracts is None:
            raise exchange.venue.rules.refused(-1121)
        return contracts
    return exchange.contracts


def _shown(exchange: FuturesExchange, order: Order, call: Call) -> Json:
    return report.queried(exchange.venue.desk(order.symbol).contract, order, call.unit)


def order(exchange: FuturesExchange, call: Call) -> object:
    """get_order"""
    return _shown(exchange, find(exchange, call), call)


def open_order(exchange: FuturesExchange, call: Call) -> object:
    """get_open_order"""
    found = find(exchange, call)
    if not found.open:
        raise exchange.venue.rules.refused(-2013)
    return _shown(exchange, found, call)


def open_orders(exchange: FuturesExchange, call: Call) -> object:
    """get_open_orders"""
    names = {contract.name for contract in chosen(exchange, call)}
    found = (order for order in exchange.owner(call).open.values() if order.symbol in names)
    return [_shown(exchange, order, call) for order in found]


def all_orders(exchange: FuturesExchange, call: Call) -> object:
    """get_all_orders"""
    names = {contract.name for contract in chosen(exchange, call)}
    mine = (order for order in exchange.owner(call).orders.values() if order.symbol in names)
    found = page(mine, call, lambda order: order.id, lambda order: order.created, "orderId")
    return [_shown(exchange, order, call) for order in found]


def amendments(exchange: FuturesExchange, call: Call) -> object:
    """get_order_modify_history"""
    wanted = find(exchange, call)
    contract = exchange.venue.desk(wanted.symbol).contract
    return [
        {
            "amendmentId": item.id,
            "symbol": wanted.symbol,
            "pair": contract.pair,
            "orderId": wanted.id,
            "clientOrderId": wanted.client_id,
            "time": item.time // call.unit,
            "amendment": {
                "price": _change(item.old_price, item.price),
                "origQty": _change(item.old_quantity, item.quantity),
                "count": count,
            },
        }
        for count, item in page(
            list(enumerate(wanted.amendments, 1)), call, lambda row: row[0], lambda row: row[1].time, ""
        )
    ]


def _change(before: int, after: int) -> Json:
    return {"before": text(before), "after": text(after)}


def trades(exchange: FuturesExchange, call: Call) -> object:
    """get_user_trades"""
    account, order_id = exchange.owner(call), call.find_int("orderId")
    mine: list[OwnTrade] = []
    for contract in chosen(exchange, call):
        mine += account.trades.get(contract.name, ())
    if order_id is not None:
        mine = [trade for trade in mine if trade.order.id == order_id]
    found = page(mine, call, lambda trade: trade.fill.trade_id, lambda trade: trade.fill.time, "fromId")
    return [
        report.trade(account, exchange.venue.desk(item.order.symbol).contract, item, call.unit)
        for item in found
    ]


def forced(exchange: FuturesExchange, call: Call) -> object:
    """get_force_orders"""
    account, symbol, kind = exchange.owner(call), call.get_text("symbol"), call.get_text("autoCloseType")
    found = [
        fact.order
        for fact in exchange.forced
        if fact.account is account
        and symbol in ("", fact.order.symbol)
        and kind in ("", "ADL" if isinstance(fact, Deleveraged) else "LIQUIDATION")
    ]
    return [
        report.forced(exchange.venue.desk(order.symbol).contract, order, call.unit)
        for order in page(found, call, lambda order: order.id, lambda order: order.created, "")
    ]


def income(exchange: FuturesExchange, call: Call) -> object:
    """get_income"""
    symbol, kind = call.get_text("symbol"), call.get_text("incomeType")
    rows = [
        row for row in exchange.owner(call).incomes if symbol in ("", row.symbol) and kind in ("", row.type)
    ]
    found = page(rows, call, lambda row: row.transaction, lambda row: row.time, "")
    return [
        {
            "symbol": row.symbol,
            "incomeType": row.type,
            "income": text(row.units),
            "asset": row.asset,
            "info": row.info,
            "time": row.time // call.unit,
            "tranId": str(row.transaction) if exchange.inverse else row.transaction,
            "tradeId": str(row.trade_id) if row.trade_id else "",
        }
        for row in found
    ]


def commission(exchange: FuturesExchange, call: Call) -> object:
    """get_commission"""
    account, contract = exchange.owner(call), exchange.venue.desk(call.get_text("symbol")).contract
    rates: Json = {
        "symbol": contract.name,
        "makerCommissionRate": text(account.maker_rate),
        "takerCommissionRate": text(account.taker_rate),
    }
    return (
        rates
        if exchange.inverse
        else rates | {"rpiCommissionRate": text(account.maker_rate * SHARE // SCALE)}
    )


def order_limits(exchange: FuturesExchange, call: Call) -> object:
    """get_order_rate_limit"""
    return [limit.describe() for limit in exchange.limits.limits if limit.type == "ORDERS"]


def margin_moves(exchange: FuturesExchange, call: Call) -> object:
    """get_position_margin_history"""
    symbol, kind = exchange.venue.desk(call.get_text("symbol")).contract.name, call.find_int("type")
    start, end = call.find_time("startTime"), call.find_time("endTime")
    rows = [
        row
        for row in exchange.owner(call).margin_moves
        if row.symbol == symbol
        and kind in (None, row.type)
        and (start is None or row.time >= start)
        and (end is None or row.time < end + 1000)
    ]
    return [
        {
            "symbol": row.symbol,
            "type": row.type,
            **({} if exchange.inverse else {"deltaType": "USER_ADJUST"}),
            "amount": text(row.units),
            "asset": row.asset,
            "time": row.time // call.unit,
            "positionSide": row.side,
        }
        for row in rows[-limit_of(call) :]
    ]


HANDLERS: Final = {
    "get_order": order,
    "get_open_order": open_order,
    "get_open_orders": open_orders,
    "get_all_orders": all_orders,
    "get_order_modify_history": amendments,
    "get_user_trades": trades,
    "get_force_orders": forced,
    "get_income": income,
    "get_commission": commission,
    "get_order_rate_limit": order_limits,
    "get_position_margin_history": margin_moves,
}
