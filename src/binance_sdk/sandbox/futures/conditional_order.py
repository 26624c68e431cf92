"""Handlers of conditional (algo) orders, whose ids are their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..asking import page
from ..call import Call
from ..rejection import RejectedException
from . import report
from .algo import CONTRACT_PRICE, AlgoTicket, Conditional
from .order import BOTH

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]


def _ticket(call: Call) -> AlgoTicket:
    return AlgoTicket(
        symbol=call.get_text("symbol"),
        side=call.get_text("side"),
        type=call.get_text("type"),
        quantity=call.get_int("quantity"),
        price=call.get_int("price"),
        trigger_price=call.get_int("triggerPrice"),
        position_side=call.get_text("positionSide", BOTH),
        time_in_force=call.get_text("timeInForce", "GTC"),
        working_type=call.get_text("workingType", CONTRACT_PRICE),
        price_match=call.get_text("priceMatch", "NONE"),
        close_position=bool(call.arguments.get("closePosition")),
        price_protect=bool(call.arguments.get("priceProtect")),
        reduce_only=bool(call.arguments.get("reduceOnly")),
        activate_price=call.get_int("activatePrice"),
        callback=call.get_int("callbackRate") // 100,
        client_id=call.get_text("clientAlgoId") or call.new_id(),
        stp=call.get_text("selfTradePreventionMode", "NONE"),
        good_till=call.find_time("goodTillDate") or 0,
    )


def place(exchange: FuturesExchange, call: Call) -> object:
    """create_algo_order"""
    desk = exchange.open_desk(call.get_text("symbol"))
    algo = exchange.venue.place_algo(exchange.owner(call), _ticket(call), call.now)
    return report.placed_algo(desk.contract, algo, call.unit)


def _find(exchange: FuturesExchange, call: Call) -> Conditional:
    return exchange.venue.find_algo(
        exchange.owner(call), call.get_int("algoId"), call.get_text("clientAlgoId")
    )


def cancel(exchange: FuturesExchange, call: Call) -> object:
    """cancel_algo_order"""
    try:
        algo = _find(exchange, call)
    except RejectedException as error:
        raise exchange.venue.rules.refused(-2011) if error.code == -2013 else error from error
    exchange.venue.cancel_algo(algo, call.now)
    return {"algoId": algo.id, "clientAlgoId": algo.client_id, "code": "200", "msg": "success"}


def cancel_all(exchange: FuturesExchange, call: Call) -> object:
    """cancel_all_open_algo_orders"""
    exchange.venue.cancel_algos(exchange.owner(call), call.get_text("symbol"), call.now)
    return {"code": 200, "msg": "The operation of cancel all open order is done."}


def _shown(exchange: FuturesExchange, algo: Conditional, call: Call, *, single: bool = False) -> Json:
    contract = exchange.venue.desk(algo.symbol).contract
    return report.queried_algo(contract, algo, call.unit, single=single)


def status(exchange: FuturesExchange, call: Call) -> object:
    """get_algo_order"""
    return _shown(exchange, _find(exchange, call), call, single=True)


def open_orders(exchange: FuturesExchange, call: Call) -> object:
    """get_open_algo_orders"""
    symbol, number = call.get_text("symbol") or None, call.find_int("algoId")
    if symbol is not None:
        exchange.venue.desk(symbol)
    found = exchange.venue.open_algos(exchange.owner(call), symbol)
    return [_shown(exchange, algo, call) for algo in found if number in (None, algo.id)]


def all_orders(exchange: FuturesExchange, call: Call) -> object:
    """get_algo_orders"""
    symbol = exchange.venue.desk(call.get_text("symbol")).contract.name
    mine = [algo for algo in exchange.owner(call).conditionals.values() if algo.symbol == symbol]
    found = page(mine, call, lambda algo: algo.id, lambda algo: algo.created, "algoId")
    return [_shown(exchange, algo, call) for algo in found]


HANDLERS: Final = {
    "create_algo_order": place,
    "cancel_algo_order": cancel,
    "cancel_all_open_algo_orders": cancel_all,
    "get_algo_order": status,
    "get_open_algo_orders": open_orders,
    "get_algo_orders": all_orders,
}
