"""How portfolio margin tells what happened to an account, on each of its three markets.

Its events are those of the markets themselves, over one stream: those of the futures name theirs (``fs``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from binance_sdk.core import futures_words, margin_words
from binance_sdk.core.call import members
from binance_sdk.core.ledger import Amounts, Conditional, Order, Payload, Words


class FuturesWords:
    """Of USD-M. All positions are crossed, so that a wallet is its crossed part: no answer tells another."""

    unit = "UM"

    def report(self, event: Payload) -> Mapping[str, Any] | None:
        """What an event says about an order; None where it is about something else."""
        return futures_words.report(self._mine(event))

    def event(self, step: Payload) -> Payload:
        """The event that tells a step."""
        return futures_words.event(step) | {"fs": self.unit}

    def conditional(self, event: Payload) -> Conditional | None:
        """Which conditional order an event is about, its status and symbol; None where it is about none."""
        return futures_words.conditional(self._mine(event), "ao")

    def conditional_event(self, order: Order) -> Payload:
        """The event that tells the state of a conditional order, as of an answer."""
        told = futures_words.conditional_event(order)
        return {"e": told["e"], "E": told["E"], "T": told["T"], "fs": self.unit, "ao": told["o"]}

    def ending(self, status: str) -> str:
        """Execution type that brings an order to a status."""
        return futures_words.ending(status)

    def step(self, order: Order, kind: str, status: str, at: int) -> Payload:
        """A step of an order, as of an answer."""
        return futures_words.step(order, kind, status, at)

    def fill(self, order: Order, trades: Sequence[Mapping[str, Any]], trade: Mapping[str, Any]) -> Payload:
        """The step that a trade was."""
        return futures_words.fill(order, trades, trade)

    def amounts(self, event: Payload) -> Iterable[Amounts]:
        """Balances and positions that an event tells, as far as they can be understood."""
        for what, held in futures_words.amounts(self._mine(event)):
            yield what, (held[1], held[1]) if isinstance(what, str) else held

    def updated(self, event: Payload) -> int:
        """When that was so."""
        return futures_words.updated(event)

    def holdings(self, account: Mapping[str, Any]) -> Iterable[Amounts]:
        """Balances and positions in an answer."""
        for each in account.get("assets", ()):
            yield each["asset"], (each["crossWalletBalance"], each["crossWalletBalance"])
        for each in account.get("positions", ()):
            yield (each["symbol"], each["positionSide"]), (each["positionAmt"], each["entryPrice"])

    def as_of(self, account: Mapping[str, Any]) -> int:
        """When an answer was true, at the earliest."""
        return futures_words.as_of(account)

    def account_event(self, changed: Iterable[Amounts], at: int) -> Payload:
        """Holdings as an event."""
        return futures_words.account_event(changed, at) | {"fs": self.unit}

    def _mine(self, event: Payload) -> Payload:
        """An event of this market; nothing of another's."""
        return event if event.get("fs") == self.unit else {}


class CoinFuturesWords(FuturesWords):
    """Of COIN-M, whose conditional orders are "strategies"."""

    unit = "CM"

    def conditional(self, event: Payload) -> Conditional | None:
        """Which conditional order an event is about, its status and symbol; None where it is about none."""
        told = event.get("e") == "CONDITIONAL_ORDER_TRADE_UPDATE"
        state = members(self._mine(event).get("so") if told else None)
        identifier, status = state.get("si"), state.get("os")
        if not isinstance(identifier, int) or not isinstance(status, str):
            return None
        return identifier, status, str(state.get("s", ""))

    def conditional_event(self, order: Order) -> Payload:
        """The event that tells the state of a conditional order, as of an answer."""
        at = order["updateTime"]
        state = {
            "s": order["symbol"],
            "c": order["newClientStrategyId"],
            "si": order["algoId"],
            "S": order["side"],
            "st": order["strategyType"],
            "f": order["timeInForce"],
            "q": order["origQty"],
            "p": order["price"],
            "sp": order["stopPrice"],
            "os": order["algoStatus"],
            "T": order["bookTime"],
            "ut": at,
            "R": order["reduceOnly"],
            "wt": order.get("workingType", "CONTRACT_PRICE"),
            "ps": order["positionSide"],
        }
        return {"e": "CONDITIONAL_ORDER_TRADE_UPDATE", "E": at, "T": at, "fs": self.unit, "so": state}


UM: Final[Words] = FuturesWords()
CM: Final[Words] = CoinFuturesWords()
MARGIN: Final[Words] = margin_words
