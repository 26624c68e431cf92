"""What an account knows from its user events alone: orders, conditional orders, fills, positions, balances.

`Told` takes events in the order in which they came and refuses those that contradict what came before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

Json = dict[str, Any]
ENDED = ("FILLED", "CANCELED", "EXPIRED", "EXPIRED_IN_MATCH")


@dataclass
class Told:
    """A model of one account that is kept by events."""

    orders: dict[tuple[str, int], Json] = field(default_factory=dict[tuple[str, int], Json])
    fills: dict[tuple[str, int, int], Json] = field(default_factory=dict[tuple[str, int, int], Json])
    """By symbol, trade id and order id."""
    algos: dict[int, Json] = field(default_factory=dict[int, Json])
    positions: dict[tuple[str, str], Json] = field(default_factory=dict[tuple[str, str], Json])
    wallets: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    crosses: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    changes: dict[str, Decimal] = field(default_factory=lambda: defaultdict[str, Decimal](Decimal))
    """Sum of what wallets changed by without profits and commissions."""
    leverages: dict[str, int] = field(default_factory=dict[str, int])
    lite: Json | None = None
    """A TRADE_LITE whose order event has yet to come."""

    def hear(self, event: Json) -> None:
        """The next event."""
        hears: dict[str, Callable[[Json], None]] = {
            "TRADE_LITE": self._trade_lite,
            "ORDER_TRADE_UPDATE": self._order_trade_update,
            "ACCOUNT_UPDATE": self._account_update,
            "ACCOUNT_CONFIG_UPDATE": self._account_config_update,
            "ALGO_UPDATE": self._algo_update,
        }
        if event["e"] in hears:
            hears[event["e"]](event)

    def _trade_lite(self, event: Json) -> None:
        assert self.lite is None
        self.lite = event

    def _order_trade_update(self, event: Json) -> None:
        state = event["o"]
        key = (state["s"], state["i"])
        known = self.orders.get(key)
        assert (known is None) == (state["x"] == "NEW"), "an order begins with NEW, once"
        before = Decimal(known["z"]) if known else Decimal(0)
        assert known is None or known["X"] not in ENDED, "nothing happens to an order that has ended"
        assert before + Decimal(state["l"]) == Decimal(state["z"]), "fills add up to what was executed"
        if state["x"] in ("TRADE", "CALCULATED"):
            self._fill(key, state)
        self.orders[key] = state

    def _fill(self, key: tuple[str, int], state: Json) -> None:
        if state["x"] == "TRADE":
            lite, self.lite = self.lite, None
            assert lite is not None, "TRADE_LITE comes before the order's own event"
            for name in ("s", "c", "S", "L", "l", "t", "i", "m"):
                assert lite[name] == state[name], name
        trade = (key[0], state["t"], key[1])
        assert trade not in self.fills, "a trade is told once"
        self.fills[trade] = state

    def _account_update(self, event: Json) -> None:
        for balance in event["a"].get("B", ()):
            self.wallets[balance["a"]] = Decimal(balance["wb"])
            self.crosses[balance["a"]] = Decimal(balance["cw"])
            self.changes[balance["a"]] += Decimal(balance["bc"])
        for position in event["a"].get("P", ()):
            self.positions[position["s"], position["ps"]] = position

    def _account_config_update(self, event: Json) -> None:
        if "ac" in event:
            self.leverages[event["ac"]["s"]] = event["ac"]["l"]

    def _algo_update(self, event: Json) -> None:
        state = event["o"]
        known = self.algos.get(state["aid"])
        assert (known is None) or known["X"] not in ("FINISHED", "REJECTED", "CANCELED", "EXPIRED")
        self.algos[state["aid"]] = state
