"""How orders look in answers: normal ones, conditional ones, forced ones, and trades of the account."""

from __future__ import annotations

from ..amount import SCALE, text
from .account import Account, OwnTrade
from .algo import Conditional
from .contract import GRAINS, Contract
from .listing import plain
from .order import BUY, Order
from .quote import price, size

Json = dict[str, object]


def average(contract: Contract, order: Order) -> int:
    """The average price of an order's trades; 0 before the first."""
    return contract.price(order.executed, order.grains) if order.executed else 0


def percent(callback: int) -> str:
    """A callback rate in percent."""
    return plain(callback * 100)


def _value(contract: Contract, order: Order) -> Json:
    """What it has traded, in money: of the quote asset, on COIN-M of the base asset."""
    name = "cumBase" if contract.inverse else "cumQuote"
    return {name: text(order.grains // GRAINS)}


def _fields(contract: Contract, order: Order, unit: int) -> Json:
    algo = order.account.conditionals.get(order.algo_id)
    fields: Json = {
        "orderId": order.id,
        "symbol": order.symbol,
        "pair": contract.pair,
        "status": order.status,
        "clientOrderId": order.client_id,
        "price": price(contract, order.price),
        "origQty": size(contract, order.quantity),
        "executedQty": size(contract, order.executed),
        "timeInForce": order.time_in_force,
        "type": order.type,
        "reduceOnly": order.reduce_only,
        "closePosition": order.close_position,
        "side": order.side,
        "positionSide": order.position_side,
        "stopPrice": price(contract, order.stop_price),
        "workingType": algo.ticket.working_type if algo else "CONTRACT_PRICE",
        "origType": order.original_type,
        "updateTime": order.updated // unit,
    }
    if not contract.inverse:
        del fields["pair"]
    return fields


def known(contract: Contract, order: Order, unit: int) -> Json:
    """What every answer about an order has."""
    algo = order.account.conditionals.get(order.algo_id)
    fields = _fields(contract, order, unit) | {
        "priceProtect": algo.ticket.price_protect if algo else False,
        "priceMatch": order.price_match,
        "selfTradePreventionMode": order.stp,
    }
    if not contract.inverse:
        fields["goodTillDate"] = order.good_till // unit
    if algo and algo.ticket.callback:
        fields |= {
            "activatePrice": price(contract, algo.ticket.activate_price),
            "priceRate": percent(algo.ticket.callback),
        }
    return fields


def placed(contract: Contract, order: Order, unit: int, *, result: bool) -> Json:
    """The answer to a new order; with ``result`` what it has traded at once, where Binance tells."""
    answer = known(contract, order, unit) | {"cumQty": size(contract, order.executed)}
    if result and contract.inverse:
        return answer
    if result:
        return answer | {"avgPrice": text(average(contract, order))} | _value(contract, order)
    return answer | {"status": "NEW", "executedQty": size(contract, 0), "cumQty": size(contract, 0)}


def canceled(contract: Contract, order: Order, unit: int) -> Json:
    """The answer to a cancel."""
    return known(contract, order, unit) | {"cumQty": size(contract, order.executed)}


def modified(contract: Contract, order: Order, unit: int) -> Json:
    """The answer to an amendment."""
    more: Json = {"modifyId": int(order.modify_id)} if order.modify_id else {}
    return canceled(contract, order, unit) | more


def queried(contract: Contract, order: Order, unit: int) -> Json:
    """The answer to a query."""
    return (
        known(contract, order, unit)
        | {"avgPrice": text(average(contract, order)), "time": order.created // unit}
        | _value(contract, order)
    )


def forced(contract: Contract, order: Order, unit: int) -> Json:
    """A liquidation order."""
    answer = _fields(contract, order, unit) | {
        "avgPrice": text(average(contract, order)),
        "time": order.created // unit,
    }
    answer |= _value(contract, order)
    if not contract.inverse:
        return answer
    value = order.executed * contract.size // SCALE
    return answer | {"priceProtect": False, "cumQuote": text(value), "goodTillDate": 0}


def algo(contract: Contract, item: Conditional, unit: int) -> Json:
    """What every answer about a conditional order has."""
    ticket = item.ticket
    return {
        "algoId": item.id,
        "clientAlgoId": item.client_id,
        "algoType": "CONDITIONAL",
        "orderType": ticket.type,
        "symbol": item.symbol,
        "side": ticket.side,
        "positionSide": ticket.position_side,
        "timeInForce": ticket.time_in_force,
        "quantity": size(contract, ticket.quantity),
        "algoStatus": item.status,
        "triggerPrice": price(contract, ticket.trigger_price),
        "price": price(contract, ticket.price),
        "icebergQuantity": None,
        "selfTradePreventionMode": ticket.stp,
        "workingType": ticket.working_type,
        "priceMatch": ticket.price_match,
        "closePosition": ticket.close_position,
        "priceProtect": ticket.price_protect,
        "reduceOnly": ticket.reduce_only,
        "createTime": item.created // unit,
        "updateTime": item.updated // unit,
        "triggerTime": item.triggered // unit,
        "goodTillDate": ticket.good_till // unit,
    }


def placed_algo(contract: Contract, item: Conditional, unit: int) -> Json:
    """The answer to a new conditional order."""
    ticket = item.ticket
    trailing = bool(ticket.callback)
    return algo(contract, item, unit) | {
        "activatePrice": price(contract, ticket.activate_price) if trailing else "",
        "callbackRate": percent(ticket.callback) if trailing else "",
    }


def queried_algo(contract: Contract, item: Conditional, unit: int, *, single: bool = False) -> Json:
    """The answer to a query of conditional orders."""
    order = item.order
    answer = algo(contract, item, unit) | {
        "actualOrderId": str(order.id) if order else "",
        "actualPrice": text(average(contract, order)) if order else text(0),
        "tpOrderType": "",
    }
    if not single:
        return answer
    return answer | {
        "actualType": order.type if order else "0",
        "actualQty": size(contract, order.executed if order else 0),
    }


def trade(account: Account, contract: Contract, item: OwnTrade, unit: int) -> Json:
    """One trade of the account."""
    order, fill = item.order, item.fill
    answer: Json = {
        "symbol": order.symbol,
        "id": fill.trade_id,
        "orderId": order.id,
        "side": order.side,
        "positionSide": order.position_side,
        "price": price(contract, fill.price),
        "qty": size(contract, fill.quantity),
        "realizedPnl": text(fill.realised),
        "commission": text(fill.commission),
        "commissionAsset": fill.commission_asset,
        "buyer": order.side == BUY,
        "maker": fill.maker,
        "time": fill.time // unit,
    }
    if not contract.inverse:
        return answer | {"quoteQty": text(fill.quote)}
    return answer | {
        "pair": contract.pair,
        "marginAsset": contract.margin_asset,
        "baseQty": text(fill.quote),
        "quoteQty": text(fill.quantity * contract.size // SCALE),
    }
