"""What a Spot account knows from its user events alone: orders, order lists, fills, balances.

`Told` takes events in the order in which they came and refuses those that contradict what came before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

Json = dict[str, Any]
ENDED = ("FILLED", "CANCELED", "EXPIRED", "EXPIRED_IN_MATCH")
SAME = {
    "price": "p",
    "origQty": "q",
    "executedQty": "z",
    "cummulativeQuoteQty": "Z",
    "origQuoteOrderQty": "Q",
    "stopPrice": "P",
    "icebergQty": "F",
    "status": "X",
    "timeInForce": "f",
    "type": "o",
    "side": "S",
    "orderListId": "g",
    "time": "O",
    "updateTime": "T",
    "selfTradePreventionMode": "V",
}
"""Field of an order over REST -> field of its events."""
SOMETIMES = {
    "preventedQuantity": "A",
    "preventedMatchId": "v",
    "peggedPrice": "gp",
    "trailingDelta": "d",
    "trailingTime": "D",
    "expiryReason": "eR",
    "usedSor": "uS",
    "workingFloor": "k",
}
"""The same, where the order has such a field."""


@dataclass
class Told:
    """A model of one account that is kept by events."""

    orders: dict[tuple[str, int], Json] = field(default_factory=dict[tuple[str, int], Json])
    fills: dict[tuple[str, int, str, int], Json] = field(
        default_factory=dict[tuple[str, int, str, int], Json]
    )
    """By symbol, order id, whether it is a trade or an allocation, and the number of that."""
    lists: dict[int, Json] = field(default_factory=dict[int, Json])
    balances: dict[str, tuple[Decimal, Decimal]] = field(default_factory=dict[str, tuple[Decimal, Decimal]])
    changes: list[Json] = field(default_factory=list[Json])
    """What moved balances from outside."""

    def hear(self, event: Json) -> None:
        """The next event."""
        kind = event["e"]
        if kind == "executionReport":
            self._execution(event)
        elif kind == "listStatus":
            self._list(event)
        elif kind == "outboundAccountPosition":
            for row in event["B"]:
                self.balances[row["a"]] = (Decimal(row["f"]), Decimal(row["l"]))
        elif kind == "balanceUpdate":
            self.changes.append(event)
        else:
            raise AssertionError(f"{kind} was not expected")

    def _execution(self, event: Json) -> None:
        key = (event["s"], event["i"])
        known = self.orders.get(key)
        if known is None:
            assert event["x"] == "NEW", "an order begins with NEW"
        else:
            assert known["X"] not in ENDED, "nothing happens to an order that has ended"
            assert event["I"] > known["I"], "executions are numbered"
        for total, last in (("z", "l"), ("Z", "Y")):
            before = Decimal(known[total]) if known else Decimal(0)
            assert before + Decimal(event[last]) == Decimal(event[total]), "fills add up"
        if event["x"] == "TRADE":
            kind, number = ("allocation", event["a"]) if "a" in event else ("trade", event["t"])
            assert (*key, kind, number) not in self.fills, "no fill comes twice"
            self.fills[(*key, kind, number)] = event
        else:
            assert Decimal(event["l"]) == 0
            assert event["t"] == -1
        self.orders[key] = event

    def _list(self, event: Json) -> None:
        known = self.lists.get(event["g"])
        assert known is None or known["L"] == "EXECUTING", "nothing happens to a list that is done"
        self.lists[event["g"]] = event

    def differences(self, order: Json) -> list[str]:
        """How an order over REST is not what the last event said of it."""
        told = self.orders[order["symbol"], order["orderId"]]
        pairs = [(name, order[name], told[key]) for name, key in SAME.items() if name in order]
        pairs += [(name, order.get(name), told.get(key)) for name, key in SOMETIMES.items()]
        client_id = told["C"] if told["x"] == "CANCELED" else told["c"]
        pairs += [
            ("clientOrderId", order["clientOrderId"], client_id),
            ("workingTime", order["workingTime"], told.get("W", -1)),
            ("isWorking", order["isWorking"], "W" in told),
        ]
        return [f"{name}: {shown!r}, and {heard!r} told" for name, shown, heard in pairs if shown != heard]
