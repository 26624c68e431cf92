"""How orders look on the wire: placement, cancel and query replies, and the user events.

Times are kept in microseconds; each function takes ``unit``, the divisor to what the client asked
for (1000 for milliseconds, 1 for microseconds).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .amount import text, times
from .order import CONTINGENT, Fill, Order, OrderList, PreventedMatch

Json = dict[str, object]
ALLOCATION: Final = "ONE_PARTY_TRADE_REPORT"
"""How a smart order is matched."""


def _extras(order: Order, unit: int) -> Json:
    """The fields that only some orders have."""
    extra: Json = {}
    if order.strategy_id is not None:
        extra["strategyId"] = order.strategy_id
    if order.strategy_type is not None:
        extra["strategyType"] = order.strategy_type
    if order.trailing_delta:
        extra["trailingDelta"] = order.trailing_delta
        extra["trailingTime"] = order.trailing_time // unit
    if order.prevented:
        extra["preventedMatchId"] = order.prevented_match
        extra["preventedQuantity"] = text(order.prevented)
    if order.sor:
        extra["usedSor"] = True
        extra["workingFloor"] = order.floor
    if order.peg_type:
        extra["pegPriceType"] = order.peg_type
        if order.pegged:
            extra["peggedPrice"] = text(order.price)
        if order.peg_offset is not None:
            extra |= {"pegOffsetType": "PRICE_LEVEL", "pegOffsetValue": order.peg_offset}
    if order.expiry_reason:
        extra["expiryReason"] = order.expiry_reason
    return extra


def _identity(order: Order) -> Json:
    return {
        "symbol": order.symbol,
        "orderId": order.id,
        "orderListId": order.group.id if order.group else -1,
        "clientOrderId": order.client_id,
    }


def _state(order: Order) -> Json:
    state: Json = {
        "price": text(order.asked_price),
        "origQty": text(order.quantity),
        "executedQty": text(order.executed),
        "origQuoteOrderQty": text(order.quote_quantity),
        "cummulativeQuoteQty": text(order.quote),
        "status": order.status,
        "timeInForce": order.time_in_force,
        "type": order.type,
        "side": order.side,
    }
    if order.group is not None and order.group.pays and not order.quantity:
        del state["origQty"]
    return state


def acknowledged(order: Order, unit: int) -> Json:
    """Reply ACK."""
    return {**_identity(order), "transactTime": order.updated // unit}


def _contingent(order: Order) -> Json:
    fields: Json = {}
    if order.type in CONTINGENT:
        fields["stopPrice"] = text(order.stop_price)
    if order.iceberg:
        fields["icebergQty"] = text(order.iceberg)
    return fields


def result(order: Order, unit: int) -> Json:
    """Reply RESULT."""
    reply = acknowledged(order, unit)
    reply |= _state(order)
    reply |= _contingent(order)
    reply["workingTime"] = order.working_time // unit
    reply["selfTradePreventionMode"] = order.stp
    if order.prevented_matches:
        reply["preventedMatches"] = [_prevented(match) for match in order.prevented_matches]
        if order.account.trade_group != -1:
            reply["tradeGroupId"] = order.account.trade_group
    return reply | _extras(order, unit)


def _prevented(match: PreventedMatch) -> Json:
    return {
        "preventedMatchId": match.id,
        "makerSymbol": match.maker_symbol,
        "makerOrderId": match.maker_order_id,
        "price": text(match.price),
        "takerPreventedQuantity": text(match.taker_quantity),
        "makerPreventedQuantity": text(match.maker_quantity),
    }


def full(order: Order, unit: int) -> Json:
    """Reply FULL."""
    return {**result(order, unit), "fills": [_fill(fill) for fill in order.fills]}


def _fill(fill: Fill) -> Json:
    if fill.allocation is not None:
        return {"matchType": ALLOCATION} | _amounts(fill) | {"tradeId": -1, "allocId": fill.allocation}
    return _amounts(fill) | {"tradeId": fill.trade_id}


def _amounts(fill: Fill) -> Json:
    return {
        "price": text(fill.price),
        "qty": text(fill.quantity),
        "commission": text(fill.commission),
        "commissionAsset": fill.commission_asset,
    }


PLACED: Final[dict[str, Callable[[Order, int], Json]]] = {"ACK": acknowledged, "RESULT": result, "FULL": full}


def canceled(order: Order, client_id: str, unit: int) -> Json:
    """Reply to a cancel; ``client_id`` names the cancel, not the order."""
    reply: Json = {
        "symbol": order.symbol,
        "origClientOrderId": order.client_id,
        "orderId": order.id,
        "orderListId": order.group.id if order.group else -1,
        "clientOrderId": client_id,
        "transactTime": order.updated // unit,
    }
    reply |= _state(order)
    reply |= _contingent(order)
    reply["selfTradePreventionMode"] = order.stp
    return reply | _extras(order, unit)


def queried(order: Order, unit: int) -> Json:
    """An order as queries show it."""
    reply = _identity(order)
    reply |= _state(order)
    reply |= {
        "stopPrice": text(order.stop_price),
        "icebergQty": text(order.iceberg),
        "time": order.created // unit,
        "updateTime": order.updated // unit,
        "isWorking": order.working_time >= 0,
        "workingTime": order.working_time // unit,
        "origQuoteOrderQty": text(order.quote_quantity),
        "selfTradePreventionMode": order.stp,
    }
    return reply | _extras(order, unit)


def amended(order: Order, old_client_id: str, unit: int) -> Json:
    """The order inside the reply to an amendment."""
    state = _state(order)
    reply = _identity(order)
    reply["origClientOrderId"] = old_client_id
    reply |= {
        "price": state["price"],
        "qty": text(order.quantity),
        "executedQty": state["executedQty"],
        "preventedQty": text(order.prevented),
        "quoteOrderQty": text(order.quote_quantity),
        "cumulativeQuoteQty": text(order.quote),
        "status": order.status,
        "timeInForce": order.time_in_force,
        "type": order.type,
        "side": order.side,
        "workingTime": order.working_time // unit,
        "selfTradePreventionMode": order.stp,
    }
    return reply | _contingent(order) | _extras(order, unit)


def list_status(group: OrderList, unit: int) -> Json:
    """An order list as queries show it."""
    return {
        "orderListId": group.id,
        "contingencyType": group.contingency,
        "listStatusType": group.status_type,
        "listOrderStatus": group.status,
        "listClientOrderId": group.client_id,
        "transactionTime": group.time // unit,
        "symbol": group.symbol,
        "orders": [
            {"symbol": group.symbol, "orderId": order.id, "clientOrderId": order.client_id}
            for order in group.orders
        ],
    }


def execution(
    order: Order,
    kind: str,
    now: int,
    unit: int,
    *,
    execution_id: int = 0,
    fill: Fill | None = None,
    cancel_id: str = "",
    match: PreventedMatch | None = None,
) -> Json:
    """The user event ``executionReport``."""
    event: Json = {
        "e": "executionReport",
        "E": now // unit,
        "s": order.symbol,
        "c": cancel_id or order.client_id,
        "S": order.side,
        "o": order.type,
        "f": order.time_in_force,
        "q": text(order.quantity),
        "p": text(order.asked_price),
        "P": text(order.stop_price),
        "F": text(order.iceberg),
        "g": order.group.id if order.group else -1,
        "C": order.client_id if cancel_id else "",
        "x": kind,
        "X": order.status,
        "r": "NONE",
        "i": order.id,
        "l": text(fill.quantity if fill else 0),
        "z": text(order.executed),
        "L": text(fill.price if fill else 0),
        "n": text(fill.commission) if fill else "0",
        "N": fill.commission_asset if fill else None,
        "T": order.updated // unit,
        "t": fill.trade_id if fill else -1,
        "I": execution_id,
        "w": order.visible > 0 or (order.open and order.working_time >= 0),
        "m": fill.maker if fill else False,
        "M": False,
        "O": order.created // unit,
        "Z": text(order.quote),
        "Y": text(fill.quote if fill else 0),
        "Q": text(order.quote_quantity),
        "V": order.stp,
    }
    if order.working_time >= 0:
        event["W"] = order.working_time // unit
    _add_conditional(event, order, unit)
    if fill is not None and fill.allocation is not None:
        event |= {"b": ALLOCATION, "a": fill.allocation}
    if match is not None:
        _add_prevention(event, order, match)
    return event


def _add_conditional(event: Json, order: Order, unit: int) -> None:
    if order.trailing_delta:
        event["d"] = order.trailing_delta
        event["D"] = order.trailing_time // unit
    if order.prevented:
        event |= {"v": order.prevented_match, "A": text(order.prevented)}
    if order.strategy_id is not None:
        event["j"] = order.strategy_id
    if order.strategy_type is not None:
        event["J"] = order.strategy_type
    if order.sor:
        event |= {"k": order.floor, "uS": True}
    if order.peg_type:
        event["gP"] = order.peg_type
        if order.pegged:
            event["gp"] = text(order.price)
        if order.peg_offset is not None:
            event |= {"gOT": "PRICE_LEVEL", "gOV": order.peg_offset}
    if order.expiry_reason:
        event["eR"] = order.expiry_reason


def _add_prevention(event: Json, order: Order, match: PreventedMatch) -> None:
    taker = match.taker_order_id == order.id and match.symbol == order.symbol
    lost = match.taker_quantity if taker else match.maker_quantity
    event |= {
        "B": text(lost),
        "pl": text(lost),
        "pL": text(match.price),
        "pY": text(times(match.price, lost)),
        "u": match.trade_group_id,
        "U": match.maker_order_id if taker else match.taker_order_id,
        "Cs": match.maker_symbol if taker else match.symbol,
    }


def list_event(group: OrderList, now: int, unit: int) -> Json:
    """The user event ``listStatus``."""
    return {
        "e": "listStatus",
        "E": now // unit,
        "s": group.symbol,
        "g": group.id,
        "c": group.contingency,
        "l": group.status_type,
        "L": group.status,
        "r": "NONE",
        "C": group.client_id,
        "T": group.time // unit,
        "O": [{"s": group.symbol, "i": order.id, "c": order.client_id} for order in group.orders],
    }
