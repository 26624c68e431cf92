"""How options tell what happened to an account: ``ORDER_TRADE_UPDATE`` and ``BALANCE_POSITION_UPDATE``.

A holding is an asset (balance) or a position, by its symbol (quantity, entry price). A position is 0 when no
answer has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, cast

from binance_sdk.core.call import members
from binance_sdk.core.ledger import Amounts, Conditional, Order, Payload

RECONCILED: Final = "RECONCILED"
"""Reason of a ``BALANCE_POSITION_UPDATE`` that was found by asking: Binance has no such one."""


def report(event: Payload) -> Mapping[str, Any] | None:
    """What an event says about an order; None where it is about something else."""
    return members(event.get("o")) if event.get("e") == "ORDER_TRADE_UPDATE" else None


def event(step: Payload) -> Payload:
    """The event that tells a step."""
    return {"e": "ORDER_TRADE_UPDATE", "E": step["T"], "T": step["T"], "o": step}


def conditional(event: Payload) -> Conditional | None:
    """Options have no conditional orders."""
    return None


def conditional_event(order: Order) -> Payload:
    """None to tell of."""
    raise AssertionError(f"options have no conditional orders: {order!r}")


def ending(status: str) -> str:
    """Execution type that brings an order to a status."""
    return status


def amounts(event: Payload) -> Iterable[Amounts]:
    """Balances and positions in a ``BALANCE_POSITION_UPDATE``, as far as they can be understood."""
    told = event if event.get("e") == "BALANCE_POSITION_UPDATE" else {}
    for each in _rows(told.get("B")):
        asset, balance = each.get("a"), each.get("b")
        if isinstance(asset, str) and isinstance(balance, str):
            yield asset, (balance, "0")
    for each in _rows(told.get("P")):
        symbol, quantity, entry = each.get("s"), each.get("c"), each.get("a")
        if isinstance(symbol, str) and isinstance(quantity, str) and isinstance(entry, str):
            yield (symbol, ""), _position(quantity, entry)


def updated(event: Payload) -> int:
    """When an event about the account was true."""
    at = event.get("T")
    return at if isinstance(at, int) else 0


def holdings(account: Mapping[str, Any]) -> Iterable[Amounts]:
    """Balances and positions in an answer."""
    for each in account.get("asset", ()):
        yield each["asset"], (each["marginBalance"], "0")
    for each in account.get("positions", ()):
        yield (each["symbol"], ""), _position(each["quantity"], each["entryPrice"])


def as_of(account: Mapping[str, Any]) -> int:
    """When an answer was true, at the earliest."""
    at: int = account.get("time", 0)
    return at


def account_event(changed: Iterable[Amounts], at: int) -> Payload:
    """Holdings as an event."""
    balances: list[Payload] = []
    positions: list[Payload] = []
    for what, (first, second) in changed:
        if isinstance(what, str):
            balances.append({"a": what, "b": first, "bc": "0"})
        else:
            symbol, _ = cast("tuple[str, str]", what)
            value = Decimal(first) * Decimal(second)
            positions.append({"s": symbol, "c": first, "p": f"{value:f}", "a": second})
    told = {"e": "BALANCE_POSITION_UPDATE", "E": at, "T": at, "m": RECONCILED}
    return told | {"B": balances, "P": positions}


def fill(order: Order, trades: Sequence[Mapping[str, Any]], trade: Mapping[str, Any]) -> Payload:
    """A trade as a step; what was filled up to it is reckoned back from the order's total."""
    later = (Decimal(each["qty"]) for each in trades if each["id"] > trade["id"])
    filled = Decimal(order["executedQty"]) - sum(later, Decimal(0))
    whole = filled >= Decimal(order["origQty"])
    return {
        **step(order, "TRADE", "FILLED" if whole else "PARTIALLY_FILLED", trade["time"]),
        "l": trade["qty"],
        "L": trade["price"],
        "n": f"{-Decimal(trade['fee']):f}",  # the answer has what was paid as a negative number
        "N": trade["quoteAsset"],
        "t": trade["id"],
        "m": trade["liquidity"] == "MAKER",
        "rp": trade["realizedProfit"],
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
        "ap": "0" if new else order["avgPrice"],
        "x": kind,
        "X": status,
        "i": order["orderId"],
        "l": "0",
        "z": "0" if new else order["executedQty"],
        "L": "0",
        "T": at,
        "t": 0,
        "b": "0",
        "a": "0",
        "m": False,
        "R": order["reduceOnly"],
        "ot": order["type"],
        "rp": "0",
        "V": order.get("selfTradePreventionMode", "NONE"),
    }


def _position(quantity: str, entry: str) -> tuple[str, str]:
    """Quantity and entry price; none is told of a position that is gone."""
    return (quantity, entry if quantity.strip("-0.") else "0")


def _rows(value: object) -> Iterable[Mapping[str, object]]:
    return map(members, cast("list[object]", value)) if isinstance(value, list) else ()
