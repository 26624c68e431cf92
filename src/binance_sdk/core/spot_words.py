"""How Spot tells what happened to an account: ``executionReport`` and ``outboundAccountPosition``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

from binance_sdk.core.call import members
from binance_sdk.core.ledger import OPEN, Amounts, Conditional, Order, Payload


def report(event: Payload) -> Mapping[str, Any] | None:
    """What an event says about an order; None where it is about something else."""
    return event if event.get("e") == "executionReport" else None


def event(step: Payload) -> Payload:
    """The event that tells a step: the step itself."""
    return step


def conditional(event: Payload) -> Conditional | None:
    """Spot has no conditional orders apart from orders."""
    return None


def conditional_event(order: Order) -> Payload:
    """None to tell of."""
    raise AssertionError(f"Spot has no conditional orders: {order!r}")


def ending(status: str) -> str:
    """Execution type that brings an order to a status."""
    return "TRADE_PREVENTION" if status == "EXPIRED_IN_MATCH" else status


def amounts(event: Payload) -> Iterable[Amounts]:
    """The balances in an ``outboundAccountPosition``, as far as they can be understood."""
    balances = event.get("B") if event.get("e") == "outboundAccountPosition" else None
    for each in cast("list[object]", balances) if isinstance(balances, list) else ():
        found = [members(each).get(name) for name in "afl"]
        if all(isinstance(text, str) for text in found):
            asset, free, locked = map(str, found)
            yield asset, (free, locked)


def updated(event: Payload) -> int:
    """When an event about balances was true."""
    update = event.get("u")
    return update if isinstance(update, int) else 0


def as_of(account: Mapping[str, Any]) -> int:
    """When an answer was true, at the earliest."""
    at: int = account.get("updateTime", 0)
    return at


def account_event(changed: Iterable[Amounts], at: int) -> Payload:
    """Balances as an event."""
    balances = [{"a": asset, "f": free, "l": locked} for asset, (free, locked) in changed]
    return {"e": "outboundAccountPosition", "E": at, "u": at, "B": balances}


def holdings(account: Mapping[str, Any]) -> Iterable[Amounts]:
    """The balances in an answer."""
    for each in account.get("balances", ()):
        yield each["asset"], (each["free"], each["locked"])


def fill(order: Order, trades: Sequence[Mapping[str, Any]], trade: Mapping[str, Any]) -> Payload:
    """A trade as a step; what was filled up to it is reckoned back from the order's total."""
    later = [each for each in trades if each["id"] > trade["id"]]
    filled = Decimal(order["executedQty"]) - sum((Decimal(each["qty"]) for each in later), Decimal(0))
    quote = Decimal(order["cummulativeQuoteQty"]) - sum(map(_quote, later), Decimal(0))
    whole = filled >= Decimal(order["origQty"])
    return {
        **step(order, "TRADE", "FILLED" if whole else "PARTIALLY_FILLED", trade["time"]),
        "l": trade["qty"],
        "L": trade["price"],
        "Y": f"{_quote(trade):f}",
        "n": trade["commission"],
        "N": trade["commissionAsset"],
        "t": trade["id"],
        "m": trade["isMaker"],
        "z": f"{filled:f}",
        "Z": f"{quote:f}",
    }


def _quote(trade: Mapping[str, Any]) -> Decimal:
    """What was paid; trades of margin do not tell it."""
    told: str | None = trade.get("quoteQty")
    return Decimal(trade["qty"]) * Decimal(trade["price"]) if told is None else Decimal(told)


def step(order: Order, kind: str, status: str, at: int) -> Payload:
    """A step of an order, as an ``executionReport`` tells it."""
    new = kind == "NEW"
    return {
        "e": "executionReport",
        "E": at,
        "s": order["symbol"],
        "c": order["clientOrderId"],
        "S": order["side"],
        "o": order["type"],
        "f": order["timeInForce"],
        "q": order["origQty"],
        "p": order["price"],
        "P": order.get("stopPrice", "0"),
        "F": order.get("icebergQty", "0"),
        "g": order.get("orderListId", -1),
        "C": "",
        "x": kind,
        "X": status,
        "r": "NONE",
        "i": order["orderId"],
        "l": "0",
        "z": "0" if new else order["executedQty"],
        "L": "0",
        "n": "0",
        "N": None,
        "T": at,
        "t": -1,
        "I": -1,  # no answer tells the id of a step
        "w": status in OPEN,
        "m": False,
        "M": False,
        "O": order["time"],
        "Z": "0" if new else order["cummulativeQuoteQty"],
        "Y": "0",
        "Q": order.get("origQuoteOrderQty", "0"),
        "W": order.get("workingTime", order["time"]),
        "V": order.get("selfTradePreventionMode", "NONE"),
    }
