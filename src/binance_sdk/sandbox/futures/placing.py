"""Handlers that place and change normal orders, one or several at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from .. import catalog, parameter
from ..call import Call
from ..rejection import RejectedException, not_needed
from . import report
from .account import Account
from .algo import TYPES as CONDITIONAL
from .order import BOTH, Order, Ticket

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]


def ticket(call: Call, account: Account) -> Ticket:
    """The order that a request asks for; -1106 for what may not be sent with the rest of it."""
    if "timeInForce" in call.arguments and call.get_text("type") == "MARKET":
        raise not_needed("timeInForce")
    if "reduceOnly" in call.arguments and account.hedge:
        raise not_needed("reduceOnly")
    return Ticket(
        symbol=call.get_text("symbol"),
        side=call.get_text("side"),
        type=call.get_text("type"),
        quantity=call.get_int("quantity"),
        price=call.get_int("price"),
        position_side=call.get_text("positionSide", BOTH),
        time_in_force=call.get_text("timeInForce", "GTC"),
        reduce_only=bool(call.arguments.get("reduceOnly")),
        client_id=call.get_text("newClientOrderId") or call.new_id(),
        price_match=call.get_text("priceMatch", "NONE"),
        stp=call.get_text("selfTradePreventionMode", "NONE"),
        good_till=call.find_time("goodTillDate") or 0,
    )


def place(exchange: FuturesExchange, call: Call) -> Json:
    """create_order"""
    desk = exchange.open_desk(call.get_text("symbol"))
    account = exchange.owner(call)
    order = exchange.venue.place(account, ticket(call, account), call.now)
    wants = call.get_text("newOrderRespType", "ACK") == "RESULT"
    return report.placed(desk.contract, order, call.unit, result=wants)


def test(exchange: FuturesExchange, call: Call) -> Json:
    """create_test_order: checked like a real one, and forgotten."""
    account = exchange.owner(call)
    wanted = ticket(call, account)
    desk = exchange.open_desk(wanted.symbol)
    if wanted.type not in CONDITIONAL:
        exchange.venue.check(account, wanted, call.now)
    order = Order(
        0,
        account,
        wanted.symbol,
        wanted.side,
        wanted.type,
        wanted.time_in_force,
        wanted.price,
        wanted.quantity,
        wanted.client_id,
        call.now,
        wanted.position_side,
        wanted.reduce_only,
        original_type=wanted.type,
        stop_price=call.get_int("stopPrice"),
        price_match=wanted.price_match,
        stp=wanted.stp,
        updated=call.now,
    )
    return report.placed(desk.contract, order, call.unit, result=False)


def find(exchange: FuturesExchange, call: Call) -> Order:
    """The order that a request means; -2013 when there is none."""
    return exchange.venue.find(
        exchange.owner(call),
        call.get_text("symbol"),
        call.get_int("orderId"),
        call.get_text("origClientOrderId"),
    )


def cancel(exchange: FuturesExchange, call: Call) -> Json:
    """cancel_order"""
    try:
        order = find(exchange, call)
    except RejectedException as error:
        raise exchange.venue.rules.refused(-2011) if error.code == -2013 else error from error
    exchange.venue.cancel(order, call.now)
    return report.canceled(exchange.venue.desk(order.symbol).contract, order, call.unit)


def modify(exchange: FuturesExchange, call: Call) -> Json:
    """modify_order"""
    order = find(exchange, call)
    match = call.get_text("priceMatch", "NONE")
    exchange.venue.amend(
        order,
        call.get_int("quantity"),
        call.get_int("price") if match == "NONE" else 0,
        call.now,
        price_match=match,
        modify_id=call.get_text("modifyId"),
    )
    return report.modified(exchange.venue.desk(order.symbol).contract, order, call.unit)


def cancel_all(exchange: FuturesExchange, call: Call) -> Json:
    """cancel_all_orders: the normal ones of a symbol."""
    exchange.venue.cancel_all(exchange.owner(call), call.get_text("symbol"), call.now)
    return {"code": 200, "msg": "The operation of cancel all open order is done."}


def count_down(exchange: FuturesExchange, call: Call) -> Json:
    """countdown_cancel_all_orders"""
    symbol, milliseconds = call.get_text("symbol"), call.get_int("countdownTime")
    exchange.venue.count_down(exchange.owner(call), symbol, milliseconds, call.now)
    return {"symbol": symbol, "countdownTime": str(milliseconds)}


# -- several at once

One = Callable[["FuturesExchange", Call], Json]


def _each(exchange: FuturesExchange, call: Call, path: tuple[str, str], one: One, most: int) -> list[Json]:
    """Does each entry of a batch as a call of its own; each has its own outcome."""
    entries = cast("list[Mapping[str, object]]", call.arguments["batchOrders"])
    operation = catalog.by_path(exchange.product.name)[path]
    if not 1 <= len(entries) <= most:
        raise exchange.venue.rules.refused(-4082)
    answers: list[Json] = []
    for entry in entries:
        single = replace(call, operation=operation, sent=entry, route="rest")
        try:
            single.arguments = parameter.check(operation, "rest", entry, strict=False)
            answers.append(one(exchange, single))
        except RejectedException as error:
            refused = error.code == -1116 and entry.get("type") in CONDITIONAL
            answers.append((exchange.venue.rules.refused(-4120) if refused else error).body())
    return answers


def _path(call: Call, verb: str) -> tuple[str, str]:
    assert call.operation.rest is not None
    return verb, call.operation.rest[1].replace("batchOrders", "order")


def place_batch(exchange: FuturesExchange, call: Call) -> object:
    """create_batch_orders"""
    return _each(exchange, call, _path(call, "POST"), place, 5)


def modify_batch(exchange: FuturesExchange, call: Call) -> object:
    """modify_batch_orders"""
    return _each(exchange, call, _path(call, "PUT"), modify, 5)


def cancel_batch(exchange: FuturesExchange, call: Call) -> object:
    """cancel_batch_orders"""
    symbol = call.get_text("symbol")
    outcomes = exchange.venue.cancel_batch(
        exchange.owner(call),
        symbol,
        cast("list[int]", call.arguments.get("orderIdList", [])),
        cast("list[str]", call.arguments.get("origClientOrderIdList", [])),
        call.now,
    )
    contract = exchange.venue.desk(symbol).contract
    return [
        report.canceled(contract, outcome, call.unit) if isinstance(outcome, Order) else outcome.body()
        for outcome in outcomes
    ]


HANDLERS: Final = {
    "create_order": place,
    "create_test_order": test,
    "modify_order": modify,
    "cancel_order": cancel,
    "cancel_all_orders": cancel_all,
    "countdown_cancel_all_orders": count_down,
    "create_batch_orders": place_batch,
    "modify_batch_orders": modify_batch,
    "cancel_batch_orders": cancel_batch,
}
