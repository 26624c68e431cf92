"""What an account is told: user events written from facts.

https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ..amount import text
from . import quote, report
from .contract import Contract
from .fact import (
    AccountChanged,
    AlgoChanged,
    BalanceState,
    ConfigChanged,
    Fact,
    MarginCalled,
    OrderChanged,
    PositionState,
)

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]
Write = Callable[[int, int], Json]
"""Makes an event; takes when it is sent and by what microseconds are divided."""


def writers(exchange: FuturesExchange, fact: Fact) -> tuple[Write, ...]:
    """The events that tell a fact, in the order in which they are sent."""
    if isinstance(fact, OrderChanged):
        order = partial(_order_update, exchange, fact)
        return (partial(_trade_lite, exchange, fact), order) if fact.execution == "TRADE" else (order,)
    if isinstance(fact, AccountChanged):
        return (partial(_account_update, exchange, fact),)
    if isinstance(fact, AlgoChanged):
        return (partial(_algo_update, exchange, fact),)
    if isinstance(fact, ConfigChanged):
        return (partial(_config_update, fact),)
    if isinstance(fact, MarginCalled):
        return (partial(_margin_call, fact),)
    return ()


def _head(kind: str, fact: Fact, now: int, unit: int) -> Json:
    return {"e": kind, "E": now // unit, "T": fact.time // unit}


def alias(uid: int) -> str:
    """The unique code of an account."""
    return f"SANDBOX{uid:05d}"


def _order_update(exchange: FuturesExchange, fact: OrderChanged, now: int, unit: int) -> Json:
    contract = exchange.venue.desk(fact.order.symbol).contract
    event = _head("ORDER_TRADE_UPDATE", fact, now, unit)
    if exchange.inverse:
        event["i"] = alias(fact.account.uid)
    return event | {"o": _order(exchange, contract, fact, unit)}


def _order(exchange: FuturesExchange, contract: Contract, fact: OrderChanged, unit: int) -> Json:
    order, fill = fact.order, fact.fill
    algo = fact.account.conditionals.get(order.algo_id)
    last = (fill.quantity, fill.price, fill.realised) if fill else (0, 0, 0)
    state: Json = {
        "s": order.symbol,
        "c": order.client_id,
        "S": order.side,
        "o": order.type,
        "f": order.time_in_force,
        "q": quote.size(contract, order.quantity),
        "p": quote.price(contract, order.price),
        "ap": text(report.average(contract, order)),
        "sp": quote.price(contract, order.stop_price),
        "x": fact.execution,
        "X": order.status,
        "i": order.id,
        "l": quote.size(contract, last[0]),
        "z": quote.size(contract, order.executed),
        "L": quote.price(contract, last[1]),
    }
    if order.modify_id:
        state["M"] = int(order.modify_id)
    if fill:
        state |= {"N": fill.commission_asset, "n": text(fill.commission)}
    if contract.inverse:
        state["ma"] = contract.margin_asset
    state |= {
        "T": fact.time // unit,
        "t": fill.trade_id if fill else 0,
        "b": text(fact.bids),
        "a": text(fact.asks),
        "m": fill.maker if fill else False,
        "R": order.reduce_only,
        "wt": algo.ticket.working_type if algo else "CONTRACT_PRICE",
        "ot": order.original_type,
        "ps": order.position_side,
        "cp": order.close_position,
        "pP": algo.ticket.price_protect if algo else False,
        "si": 0,
        "ss": 0,
        "rp": text(last[2]),
        "V": order.stp,
        "pm": order.price_match,
        "er": str(order.expiry_reason),
    }
    if algo and algo.ticket.callback:
        state |= {
            "AP": quote.price(contract, algo.ticket.activate_price),
            "cr": report.percent(algo.ticket.callback),
        }
    if exchange.inverse:
        del state["si"], state["ss"]
        return state
    return state | {"gtd": order.good_till // unit}


def _trade_lite(exchange: FuturesExchange, fact: OrderChanged, now: int, unit: int) -> Json:
    order, fill = fact.order, fact.fill
    contract = exchange.venue.desk(order.symbol).contract
    assert fill is not None
    return _head("TRADE_LITE", fact, now, unit) | {
        "s": order.symbol,
        "q": quote.size(contract, order.quantity),
        "p": quote.price(contract, order.price),
        "m": fill.maker,
        "c": order.client_id,
        "S": order.side,
        "L": quote.price(contract, fill.price),
        "l": quote.size(contract, fill.quantity),
        "t": fill.trade_id,
        "i": order.id,
    }


def _account_update(exchange: FuturesExchange, fact: AccountChanged, now: int, unit: int) -> Json:
    event = _head("ACCOUNT_UPDATE", fact, now, unit)
    if exchange.inverse:
        event["i"] = alias(fact.account.uid)
    changes: Json = {"m": fact.reason}
    if fact.balances:
        changes["B"] = [_balance(state) for state in fact.balances]
    if fact.positions:
        changes["P"] = [_position(state) for state in fact.positions]
    return event | {"a": changes}


def _balance(state: BalanceState) -> Json:
    return {
        "a": state.asset,
        "wb": text(state.wallet),
        "cw": text(state.cross_wallet),
        "bc": text(state.change),
    }


def _position(state: PositionState) -> Json:
    position = state.position
    return {
        "s": position.contract.name,
        "pa": quote.size(position.contract, position.amount),
        "ep": text(position.entry),
        "bep": text(position.break_even()),
        "cr": text(position.realised),
        "up": text(state.unrealised),
        "mt": "isolated" if position.isolated else "cross",
        "iw": text(position.isolated_wallet),
        "ps": position.side,
    }


def _algo_update(exchange: FuturesExchange, fact: AlgoChanged, now: int, unit: int) -> Json:
    algo, ticket = fact.algo, fact.algo.ticket
    contract = exchange.venue.desk(algo.symbol).contract
    order = algo.order
    state: Json = {
        "caid": algo.client_id,
        "aid": algo.id,
        "at": "CONDITIONAL",
        "o": ticket.type,
        "s": algo.symbol,
        "S": ticket.side,
        "ps": ticket.position_side,
        "f": ticket.time_in_force,
        "q": quote.size(contract, ticket.quantity),
        "X": algo.status,
        "ai": str(order.id) if order else "",
        "tp": quote.price(contract, ticket.trigger_price),
        "p": quote.price(contract, ticket.price),
        "V": ticket.stp,
        "wt": ticket.working_type,
        "pm": ticket.price_match,
        "cp": ticket.close_position,
        "pP": ticket.price_protect,
        "R": ticket.reduce_only,
        "tt": algo.triggered // unit,
        "gtd": ticket.good_till // unit,
        "rm": algo.failure,
    }
    if order:
        state |= {
            "ap": text(report.average(contract, order)),
            "aq": quote.size(contract, order.executed),
            "act": order.type,
        }
    if ticket.callback:
        state["ia"] = algo.activated
    return _head("ALGO_UPDATE", fact, now, unit) | {"o": state}


def _config_update(fact: ConfigChanged, now: int, unit: int) -> Json:
    event = _head("ACCOUNT_CONFIG_UPDATE", fact, now, unit)
    if fact.symbol:
        return event | {"ac": {"s": fact.symbol, "l": fact.leverage}}
    return event | {"ai": {"j": bool(fact.multi_assets)}}


def _margin_call(fact: MarginCalled, now: int, unit: int) -> Json:
    event: Json = {"e": "MARGIN_CALL", "E": now // unit}
    if fact.cross_wallet is not None:
        event["cw"] = text(fact.cross_wallet)
    return event | {"p": [_at_risk(state) for state in fact.positions]}


def _at_risk(state: PositionState) -> Json:
    position = state.position
    return {
        "s": position.contract.name,
        "ps": position.side,
        "pa": quote.size(position.contract, position.amount),
        "mt": "ISOLATED" if position.isolated else "CROSSED",
        "iw": text(position.isolated_wallet),
        "mp": text(state.mark),
        "up": text(state.unrealised),
        "mm": text(state.maintenance),
    }
