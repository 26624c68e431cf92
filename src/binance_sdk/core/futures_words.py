"""How futures tell what happened to an account: ``ORDER_TRADE_UPDATE`` and ``ACCOUNT_UPDATE``.

A holding is an asset (wallet balance, cross wallet balance) or a position, by symbol and side (amount,
entry price).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, cast

from binance_sdk.core.call import members
from binance_sdk.core.ledger import Amounts, Conditional, Order, Payload

RECONCILED: Final = "RECONCILED"
"""Reason of an ``ACCOUNT_UPDATE`` that was found by asking: Binance has no such one."""


def report(event: Payload) -> Mapping[str, Any] | None:
    """What an event says about an order; None where it is about something else."""
    return members(event.get("o")) if event.get("e") == "ORDER_TRADE_UPDATE" else None


def event(step: Payload) -> Payload:
    """The event that tells a step."""
    return {"e": "ORDER_TRADE_UPDATE", "E": step["T"], "T": step["T"], "o": step}


def conditional(event: Payload, inside: str = "o") -> Conditional | None:
    """Which conditional order an event is about, its status and symbol; None where it is about none.

    ``inside``: where the event has what it says of the order.
    """
    state = members(event.get(inside) if event.get("e") == "ALGO_UPDATE" else None)
    identifier, status = state.get("aid"), state.get("X")
    if not isinstance(identifier, int) or not isinstance(status, str):
        return None
    return identifier, status, str(state.get("s", ""))


def conditional_event(order: Order) -> Payload:
    """The event that tells the state of a conditional order, as of an answer."""
    at = order.get("updateTime", 0)
    state = {
        "caid": order["clientAlgoId"],
        "aid": order["algoId"],
        "at": order["algoType"],
        "o": order["orderType"],
        "s": order["symbol"],
        "S": order["side"],
        "ps": order["positionSide"],
        "f": order["timeInForce"],
        "q": order["quantity"],
        "X": order["algoStatus"],
        "ai": order.get("actualOrderId", ""),
        "ap": order.get("actualPrice", "0") or "0",
        "act": order["orderType"],
        "tp": order.get("triggerPrice", "0") or "0",
        "p": order["price"],
        "V": order.get("selfTradePreventionMode", "NONE"),
        "wt": order.get("workingType", "CONTRACT_PRICE"),
        "pm": order.get("priceMatch", "NONE"),
        "cp": order.get("closePosition", False),
        "pP": order.get("priceProtect", False),
        "R": order.get("reduceOnly", False),
        "tt": order.get("triggerTime", 0),
        "gtd": order.get("goodTillDate", 0),
        "ia": False,
    }
    return {"e": "ALGO_UPDATE", "E": at, "T": at, "o": state}


def ending(status: str) -> str:
    """Execution type that brings an order to a status."""
    return "EXPIRED" if status == "EXPIRED_IN_MATCH" else status


def amounts(event: Payload) -> Iterable[Amounts]:
    """Balances and positions in an ``ACCOUNT_UPDATE``, as far as they can be understood."""
    changes = members(event.get("a") if event.get("e") == "ACCOUNT_UPDATE" else None)
    for each in _rows(changes.get("B")):
        asset, *held = (each.get(name) for name in ("a", "wb", "cw"))
        if isinstance(asset, str) and all(isinstance(text, str) for text in held):
            yield asset, (str(held[0]), str(held[1]))
    for each in _rows(changes.get("P")):
        symbol, side, *held = (each.get(name) for name in ("s", "ps", "pa", "ep"))
        if isinstance(symbol, str) and all(isinstance(text, str) for text in (side, *held)):
            yield (symbol, side), (str(held[0]), str(held[1]))


def updated(event: Payload) -> int:
    """When an event about the account was true."""
    at = event.get("T")
    return at if isinstance(at, int) else 0


def holdings(account: Mapping[str, Any]) -> Iterable[Amounts]:
    """Balances and positions in an answer."""
    for each in account.get("assets", ()):
        yield each["asset"], (each["walletBalance"], each["crossWalletBalance"])
    for each in account.get("positions", ()):
        yield (each["symbol"], each["positionSide"]), (each["positionAmt"], each["entryPrice"])


def as_of(account: Mapping[str, Any]) -> int:
    """When an answer was true, at the earliest: the latest change that it holds."""
    rows = (*account.get("assets", ()), *account.get("positions", ()))
    return max((each.get("updateTime", 0) for each in rows), default=0)


def account_event(changed: Iterable[Amounts], at: int) -> Payload:
    """Holdings as an event."""
    balances: list[Payload] = []
    positions: list[Payload] = []
    for what, (first, second) in changed:
        if isinstance(what, str):
            balances.append({"a": what, "wb": first, "cw": second, "bc": "0"})
        else:
            symbol, side = cast("tuple[str, str]", what)
            entry = {"s": symbol, "pa": first, "ep": second, "cr": "0", "up": "0", "mt": "", "iw": "0"}
            positions.append({**entry, "ps": side})
    return {
        "e": "ACCOUNT_UPDATE", "E": at, "T": at, "a": {"m": RECONCILED, "B": balances, "P": positions},
    }  # fmt: skip


def fill(order: Order, trades: Sequence[Mapping[str, Any]], trade: Mapping[str, Any]) -> Payload:
    """A trade as a step; what was filled up to it is reckoned back from the order's total."""
    later = (Decimal(each["qty"]) for each in trades if each["id"] > trade["id"])
    filled = Decimal(order["executedQty"]) - sum(later, Decimal(0))
    whole = filled >= Decimal(order["origQty"])
    return {
        **step(order, "TRADE", "FILLED" if whole else "PARTIALLY_FILLED", trade["time"]),
        "l": trade["qty"],
        "L": trade["price"],
        "n": trade["commission"],
        "N": trade["commissionAsset"],
        "t": trade["id"],
        "m": trade["maker"],
        "rp": trade["realizedPnl"],
        "z": f"{filled:f}",
    }


def step(order: Order, kind: str, status: str, at: int) -> Payload:
    """A step of an order, as an ``ORDER_TRADE_UPDATE`` holds it."""
    new = kind == "NEW"
    return {
        "s": order["symbol"],
        "c": order["clientOrderId"],
        "S": order["side"],
        "o": order["type"],
        "f": order["timeInForce"],
        "q": order["origQty"],
        "p": order["price"],
        "ap": "0" if new else order.get("avgPrice", "0"),
        "sp": order.get("stopPrice", "0"),
        "x": kind,
        "X": status,
        "i": order["orderId"],
        "l": "0",
        "z": "0" if new else order["executedQty"],
        "L": "0",
        "n": "0",
        "N": None,
        "T": at,
        "t": 0,
        "b": "0",
        "a": "0",
        "m": False,
        "R": order.get("reduceOnly", False),
        "wt": order.get("workingType", "CONTRACT_PRICE"),
        "ot": order.get("origType", order["type"]),
        "ps": order.get("positionSide", "BOTH"),
        "cp": order.get("closePosition", False),
        "rp": "0",
        "V": order.get("selfTradePreventionMode", "NONE"),
        "pm": order.get("priceMatch", "NONE"),
        "gtd": order.get("goodTillDate", 0),
    }


def _rows(value: object) -> Iterable[Mapping[str, object]]:
    return map(members, cast("list[object]", value)) if isinstance(value, list) else ()
