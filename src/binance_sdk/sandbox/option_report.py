"""How options look on the wire: orders, trades and positions, and what tells of them."""

from __future__ import annotations

from typing import Final

from .account import Account, OwnTrade
from .amount import SCALE, parse, text, times
from .call import Call
from .order import BUY, Order

Json = dict[str, object]
QUOTE: Final = "USDT"
SIDES: Final = {"C": "CALL", "P": "PUT"}
_SAME: Final = ("s", "c", "S", "f", "q", "p", "x", "X", "i", "l", "z", "L", "T", "m")
"""Fields of an order event that Spot has too, with the same meaning."""


def info(name: str) -> Json:
    """The entry of an option in exchangeInfo, as the engine reads it."""
    tick = {"filterType": "PRICE_FILTER", "minPrice": "0.1", "maxPrice": "1000000", "tickSize": "0.1"}
    lot = {"filterType": "LOT_SIZE", "minQty": "0.01", "maxQty": "100000", "stepSize": "0.01"}
    return {
        "symbol": name,
        "status": "TRADING",
        "baseAsset": name,
        "quoteAsset": QUOTE,
        "orderTypes": ["LIMIT", "LIMIT_MAKER"],
        "filters": [tick, lot],
        "permissionSets": [["SPOT"]],
        "defaultSelfTradePreventionMode": "EXPIRE_MAKER",
        "allowedSelfTradePreventionModes": ["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"],
    }


def cash(account: Account) -> int:
    """Units of the quote asset."""
    balance = account.balance(QUOTE)
    return balance.free + balance.locked


def average(order: Order) -> int:
    """Average price of an order's trades; 0 before the first."""
    return order.quote * SCALE // order.executed if order.executed else 0


def shown(order: Order, call: Call) -> Json:
    """An order in an answer."""
    return {
        "orderId": order.id,
        "symbol": order.symbol,
        "price": text(order.price),
        "quantity": text(order.quantity),
        "executedQty": text(order.executed),
        "side": order.side,
        "type": "LIMIT",
        "timeInForce": order.time_in_force,
        "reduceOnly": False,
        "postOnly": order.type == "LIMIT_MAKER",
        "createTime": order.created // call.unit,
        "createDate": order.created // call.unit,
        "updateTime": order.updated // call.unit,
        "status": order.status,
        "avgPrice": text(average(order)),
        "source": "API",
        "clientOrderId": order.client_id,
        "priceScale": 1,
        "quantityScale": 2,
        "optionSide": SIDES[order.symbol[-1]],
        "quoteAsset": QUOTE,
        "mmp": False,
        "selfTradePreventionMode": order.stp,
    }


def own_trade(own: OwnTrade, unit: int) -> Json:
    """One trade of the account."""
    order, fill = own.order, own.fill
    return {
        "id": fill.trade_id,
        "tradeId": fill.trade_id,
        "orderId": order.id,
        "symbol": order.symbol,
        "price": text(fill.price),
        "quantity": text(fill.quantity),
        "fee": text(0),
        "realizedProfit": text(0),
        "side": order.side,
        "type": "LIMIT",
        "liquidity": "MAKER" if fill.maker else "TAKER",
        "time": fill.time // unit,
        "priceScale": 1,
        "quantityScale": 2,
        "optionSide": SIDES[order.symbol[-1]],
        "quoteAsset": QUOTE,
    }


def position(account: Account, name: str) -> tuple[int, int]:
    """How many it has (negative: sold), and at which price it got them on average."""
    held, entry = 0, 0
    for own in account.trades.get(name, ()):
        change = own.fill.quantity if own.order.side == BUY else -own.fill.quantity
        if held * change >= 0:
            paid = times(entry, abs(held)) + own.fill.quote
            entry = paid * SCALE // abs(held + change)
        elif abs(change) > abs(held):
            entry = own.fill.price
        held += change
    return held, entry if held else 0


def told_position(account: Account, name: str) -> Json:
    """A position as an event tells it."""
    held, entry = position(account, name)
    value = times(entry, abs(held))
    return {"s": name, "c": text(held), "p": text(value if held >= 0 else -value), "a": text(entry)}


def order_event(report: Json) -> Json:
    """An order as ``ORDER_TRADE_UPDATE`` tells it, from how Spot does."""
    traded = report["x"] == "TRADE"
    total, done = parse(str(report["Z"])), parse(str(report["z"]))
    state = {name: report[name] for name in _SAME}
    state |= {
        "o": "LIMIT",
        "ap": text(total * SCALE // done if done else 0),
        "t": report["t"] if traded else 0,
        "b": text(0),
        "a": text(0),
        "R": False,
        "ot": "LIMIT",
        "rp": text(0),
        "V": report["V"],
    }
    if traded:
        state |= {"N": QUOTE, "n": text(0)}
    return {"e": "ORDER_TRADE_UPDATE", "E": report["E"], "T": report["T"], "o": state}
