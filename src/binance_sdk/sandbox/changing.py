"""Handlers that cancel, replace and amend orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import filters, report, ticket
from .call import Call
from .order import Order, OrderList
from .placing import placed
from .rejection import RejectedException

if TYPE_CHECKING:
    from .exchange import Exchange
    from .handler import Handlers

Json = dict[str, object]
_UNKNOWN: Final = "Unknown order sent."
_RESTRICTIONS: Final = {"ONLY_NEW": "NEW", "ONLY_PARTIALLY_FILLED": "PARTIALLY_FILLED"}


def find_order(
    exchange: Exchange,
    call: Call,
    *,
    id_name: str = "orderId",
    client_name: str = "origClientOrderId",
    unknown: RejectedException,
) -> Order:
    """The order that a request names by id, by client id, or by both (-2039 if they differ)."""
    symbol = exchange.engine.desk(call.get_text("symbol")).symbol.name
    number, client_id = call.find_int(id_name), call.arguments.get(client_name)
    if number is None:
        order = call.owner.by_client_id.get((symbol, str(client_id)))
    else:
        order = call.owner.orders.get((symbol, number))
    if order is None:
        raise unknown
    if number is not None and client_id is not None and order.client_id != client_id:
        raise RejectedException(-2039)
    return order


def _cancel_id(call: Call, name: str = "newClientOrderId") -> str:
    return call.get_text(name) or call.new_id()


def cancel(exchange: Exchange, call: Call) -> object:
    """order.cancel"""
    order = find_order(exchange, call, unknown=RejectedException(-2011, _UNKNOWN))
    cancel_id = _cancel_id(call)
    reply = _cancel(exchange, call, order, cancel_id)
    if order.group is not None and call.route == "ws_api":
        return canceled_list(order.group, cancel_id, call.unit)
    return reply


def _cancel(exchange: Exchange, call: Call, order: Order, cancel_id: str) -> Json:
    if not order.open:
        raise RejectedException(-2011, _UNKNOWN)
    wanted = _RESTRICTIONS.get(call.get_text("cancelRestrictions"))
    if wanted is not None and order.status != wanted:
        raise RejectedException(-2011, "Order was not canceled due to cancel restrictions.")
    exchange.engine.cancel(order, call.now, cancel_id)
    return report.canceled(order, cancel_id, call.unit)


def cancel_all(exchange: Exchange, call: Call) -> object:
    """openOrders.cancelAll"""
    desk = exchange.engine.desk(call.get_text("symbol"))
    orders = [order for order in call.owner.open.values() if order.symbol == desk.symbol.name]
    if not orders:
        raise RejectedException(-2011, _UNKNOWN)
    cancel_id, replies = call.new_id(), list[object]()
    for order in orders:
        if order.open:
            exchange.engine.cancel(order, call.now, cancel_id)
            group = order.group
            replies.append(
                report.canceled(order, cancel_id, call.unit)
                if group is None
                else canceled_list(group, cancel_id, call.unit)
            )
    return replies


def canceled_list(group: OrderList, cancel_id: str, unit: int) -> Json:
    """The reply to the cancel of an order list."""
    reply = report.list_status(group, unit)
    reply["orderReports"] = [report.canceled(order, cancel_id, unit) for order in group.orders]
    return reply


def cancel_list(exchange: Exchange, call: Call) -> object:
    """orderList.cancel"""
    exchange.engine.desk(call.get_text("symbol"))
    group = find_list(call, "listClientOrderId", RejectedException(-2011, _UNKNOWN))
    if group.symbol != call.get_text("symbol"):
        raise RejectedException(-2011, _UNKNOWN)
    cancel_id = _cancel_id(call)
    exchange.engine.cancel_list(group, call.now, cancel_id)
    return canceled_list(group, cancel_id, call.unit)


def find_list(call: Call, client_name: str, unknown: RejectedException) -> OrderList:
    """The order list that a request names by id or by its client id."""
    number, client_id = call.find_int("orderListId"), call.arguments.get(client_name)
    if number is not None:
        group = call.owner.lists.get(number)
        if group is not None and client_id in (None, group.client_id):
            return group
    elif client_id is not None:
        for group in reversed(call.owner.lists.values()):
            if group.client_id == client_id:
                return group
    raise unknown


def cancel_replace(exchange: Exchange, call: Call) -> object:
    """order.cancelReplace: what fails and what not decides between 200, 400 and 409."""
    desk = exchange.engine.desk(call.get_text("symbol"))
    if not desk.symbol.allows("cancelReplaceAllowed"):
        raise RejectedException(-2010, "Order cancel-replace is not supported for this symbol.")
    asked = ticket.from_call(call)
    filters.check(desk, call.owner, asked)
    canceled: Json | RejectedException
    try:
        order = find_order(
            exchange,
            call,
            id_name="cancelOrderId",
            client_name="cancelOrigClientOrderId",
            unknown=RejectedException(-2011, _UNKNOWN),
        )
        canceled = _cancel(exchange, call, order, _cancel_id(call, "cancelNewClientOrderId"))
    except RejectedException as error:
        canceled = error
    if isinstance(canceled, RejectedException) and call.get_text("cancelReplaceMode") == "STOP_ON_FAILURE":
        raise _failed(canceled, None)
    new: Json | RejectedException
    try:
        if call.over_limit is not None:
            raise call.over_limit
        new = placed(exchange.engine.place(call.owner, asked, call.now), call)
    except RejectedException as error:
        new = error
    if isinstance(canceled, RejectedException) or isinstance(new, RejectedException):
        raise _failed(canceled, new)
    return {
        "cancelResult": "SUCCESS",
        "newOrderResult": "SUCCESS",
        "cancelResponse": canceled,
        "newOrderResponse": new,
    }


def _failed(canceled: Json | RejectedException, new: Json | RejectedException | None) -> RejectedException:
    def half(result: Json | RejectedException | None) -> object:
        return result.body() if isinstance(result, RejectedException) else result

    cancel_failed, new_failed = isinstance(canceled, RejectedException), isinstance(new, RejectedException)
    data: Json = {
        "cancelResult": "FAILURE" if cancel_failed else "SUCCESS",
        "newOrderResult": "NOT_ATTEMPTED" if new is None else "FAILURE" if new_failed else "SUCCESS",
        "cancelResponse": half(canceled),
        "newOrderResponse": half(new),
    }
    limited = isinstance(new, RejectedException) and new.status == 429
    if cancel_failed and (new is None or new_failed):
        return RejectedException(-2022, "Order cancel-replace failed.", data=data)
    status = 429 if limited else 409
    return RejectedException(-2021, "Order cancel-replace partially failed.", status=status, data=data)


def amend(exchange: Exchange, call: Call) -> object:
    """order.amend.keepPriority"""
    order = find_order(exchange, call, unknown=RejectedException(-2038, _UNKNOWN))
    old_id = order.client_id
    client_id = call.get_text("newClientOrderId") or call.new_id()
    exchange.engine.amend(order, call.get_int("newQty"), client_id, call.now)
    reply: Json = {
        "transactTime": call.now // call.unit,
        "executionId": order.amendments[-1].execution_id,
        "amendedOrder": report.amended(order, old_id, call.unit),
    }
    if order.group is not None:
        status = report.list_status(order.group, call.unit)
        reply["listStatus"] = {
            name: value for name, value in status.items() if name not in ("listStatusType", "transactionTime")
        }
    return reply


HANDLERS: Final[Handlers] = {
    "order.cancel": cancel,
    "openOrders.cancelAll": cancel_all,
    "orderList.cancel": cancel_list,
    "order.cancelReplace": cancel_replace,
    "order.amend.keepPriority": amend,
}
