"""Handlers that place orders and order lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import report, ticket
from .account import Account
from .amount import text
from .call import Call
from .commission import DISCOUNT, DISCOUNT_ASSET, CommissionKind
from .order import BUY, Order, OrderList, Ticket
from .rejection import RejectedException, missing, refused

if TYPE_CHECKING:
    from .exchange import Exchange
    from .handler import Handlers

Json = dict[str, object]
_FULL_BY_DEFAULT: Final = ("MARKET", "LIMIT")


def placed(order: Order, call: Call) -> Json:
    """The reply to a new order, as long as the client wants it."""
    default = "FULL" if order.type in _FULL_BY_DEFAULT else "ACK"
    return report.PLACED[call.get_text("newOrderRespType", default)](order, call.unit)


def place(exchange: Exchange, call: Call) -> object:
    """order.place"""
    return placed(exchange.engine.place(call.owner, ticket.from_call(call), call.now), call)


def test(exchange: Exchange, call: Call) -> object:
    """order.test: everything is checked, nothing is placed."""
    asked = ticket.from_call(call)
    desk = exchange.engine.desk(asked.symbol)
    desk.check(call.owner, asked)
    return commission_rates(call) if call.arguments.get("computeCommissionRates") else {}


def commission_rates(call: Call) -> Json:
    """What a test order says about commissions."""
    account = call.owner

    def shown(kind: CommissionKind) -> Json:
        rates, buying = account.commissions[kind], call.get_text("side") == BUY
        return {name: text(rates.of(maker=name == "maker", buying=buying)) for name in ("maker", "taker")}

    return {
        "standardCommissionForOrder": shown("standard"),
        "specialCommissionForOrder": shown("special"),
        "taxCommissionForOrder": shown("tax"),
        "discount": discount(account),
    }


def discount(account: Account) -> Json:
    """Whether an account pays its commissions in BNB, and for how much of the price."""
    return {
        "enabledForAccount": account.pays_in_bnb,
        "enabledForSymbol": True,
        "discountAsset": DISCOUNT_ASSET,
        "discount": text(DISCOUNT),
    }


def place_sor(exchange: Exchange, call: Call) -> object:
    """sor.order.place: taken as an order for the symbol's own book."""
    asked = _sor(call)
    order = exchange.engine.place(call.owner, asked, call.now)
    reply = report.PLACED[call.get_text("newOrderRespType", "FULL")](order, call.unit)
    return [reply] if call.route == "ws_api" else reply


def test_sor(exchange: Exchange, call: Call) -> object:
    """sor.order.test"""
    asked = _sor(call)
    exchange.engine.desk(asked.symbol).check(call.owner, asked)
    if not call.arguments.get("computeCommissionRates"):
        return {}
    rates = commission_rates(call)
    del rates["specialCommissionForOrder"]
    return rates


def _sor(call: Call) -> Ticket:
    asked = ticket.from_call(call)
    if asked.type not in ("LIMIT", "MARKET"):
        raise RejectedException(-1116)
    asked.sor = True
    return asked


def listed(group: OrderList, call: Call) -> Json:
    """The reply to a new order list."""
    shape = report.PLACED[call.get_text("newOrderRespType", "RESULT")]
    reply = report.list_status(group, call.unit)
    reply["orderReports"] = [shape(order, call.unit) for order in group.orders]
    return reply


def _list_id(call: Call) -> str:
    return call.get_text("listClientOrderId") or call.new_id()


def place_oco(exchange: Exchange, call: Call) -> object:
    """orderList.place.oco"""
    side, quantity = call.get_text("side"), call.get_int("quantity")
    above = ticket.from_call(call, "above", side=side, quantity=quantity)
    below = ticket.from_call(call, "below", side=side, quantity=quantity)
    return listed(exchange.engine.place_oco(call.owner, _list_id(call), above, below, call.now), call)


def place_old_oco(exchange: Exchange, call: Call) -> object:
    """orderList.place: the deprecated form of an OCO."""
    limit_price = call.get_int("stopLimitPrice")
    if limit_price and "stopLimitTimeInForce" not in call.arguments:
        raise missing("stopLimitTimeInForce")
    side = call.get_text("side")
    name, stp = call.get_text("symbol"), call.get_text("selfTradePreventionMode")
    limit = Ticket(
        name,
        side,
        "LIMIT_MAKER",
        stp=stp,
        quantity=call.get_int("quantity"),
        price=call.get_int("price"),
        iceberg=call.get_int("limitIcebergQty"),
        client_id=call.get_text("limitClientOrderId") or call.new_id(),
        strategy_id=call.find_int("limitStrategyId"),
        strategy_type=call.find_int("limitStrategyType"),
    )
    stop = Ticket(
        name,
        side,
        "STOP_LOSS_LIMIT" if limit_price else "STOP_LOSS",
        stp=stp,
        quantity=call.get_int("quantity"),
        price=limit_price,
        stop_price=call.get_int("stopPrice"),
        trailing_delta=call.get_int("trailingDelta"),
        iceberg=call.get_int("stopIcebergQty"),
        time_in_force=call.get_text("stopLimitTimeInForce", "GTC"),
        client_id=call.get_text("stopClientOrderId") or call.new_id(),
        strategy_id=call.find_int("stopStrategyId"),
        strategy_type=call.find_int("stopStrategyType"),
    )
    above, below = (limit, stop) if side == "SELL" else (stop, limit)
    return listed(exchange.engine.place_oco(call.owner, _list_id(call), above, below, call.now), call)


def _working(call: Call) -> Ticket:
    working = ticket.from_call(call, "working")
    if working.type not in ("LIMIT", "LIMIT_MAKER"):
        raise RejectedException(-1116)
    if working.type == "LIMIT" and "workingTimeInForce" not in call.arguments:
        raise missing("workingTimeInForce")
    return working


def _place_oto(exchange: Exchange, call: Call, pending: tuple[str, ...], *, pays: bool) -> object:
    symbol = exchange.engine.desk(call.get_text("symbol")).symbol
    if not symbol.allows("opoAllowed" if pays else "otoAllowed"):
        raise refused(f"{'OPO' if pays else 'OTO'} orders are not supported for this symbol.")
    working, side = _working(call), call.get_text("pendingSide")
    quantity = 0 if pays else call.get_int("pendingQuantity")
    others = [ticket.from_call(call, prefix, side=side, quantity=quantity) for prefix in pending]
    if pays and working.side != "BUY":
        raise RejectedException(-1222)
    if pays and side != "SELL":
        raise RejectedException(-1223)
    group = exchange.engine.place_oto(call.owner, _list_id(call), [working, *others], call.now, pays=pays)
    return listed(group, call)


def place_oto(exchange: Exchange, call: Call) -> object:
    """orderList.place.oto"""
    return _place_oto(exchange, call, ("pending",), pays=False)


def place_otoco(exchange: Exchange, call: Call) -> object:
    """orderList.place.otoco"""
    return _place_oto(exchange, call, _pair(call), pays=False)


def place_opo(exchange: Exchange, call: Call) -> object:
    """orderList.place.opo"""
    return _place_oto(exchange, call, ("pending",), pays=True)


def place_opoco(exchange: Exchange, call: Call) -> object:
    """orderList.place.opoco"""
    return _place_oto(exchange, call, _pair(call), pays=True)


def _pair(call: Call) -> tuple[str, ...]:
    if "pendingBelowType" not in call.arguments:
        raise missing("pendingBelowType")
    return ("pendingAbove", "pendingBelow")


HANDLERS: Final[Handlers] = {
    "order.place": place,
    "order.test": test,
    "sor.order.place": place_sor,
    "sor.order.test": test_sor,
    "orderList.place": place_old_oco,
    "orderList.place.oco": place_oco,
    "orderList.place.oto": place_oto,
    "orderList.place.otoco": place_otoco,
    "orderList.place.opo": place_opo,
    "orderList.place.opoco": place_opoco,
}
