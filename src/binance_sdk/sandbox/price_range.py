"""The execution rule PRICE_RANGE: a taker may only trade so far away from the reference price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from .amount import SCALE, parse
from .order import BUY

EXCEEDED: Final = "EXECUTION_RULE_PRICE_RANGE_EXCEEDED"
"""Why an order expires that would trade outside of the range."""


class PriceRange:
    """The prices at which an order may take while it is a taker."""

    def __init__(self, rules: Iterable[Mapping[str, object]], side: str, reference: int) -> None:
        self._reference, self._low, self._high = reference, 0, 0
        name = "bid" if side == BUY else "ask"
        for rule in rules if reference else ():
            if rule.get("ruleType") == "PRICE_RANGE":
                self._low = parse(str(rule.get(f"{name}LimitMultDown", "0")))
                self._high = parse(str(rule.get(f"{name}LimitMultUp", "0")))

    def allows(self, price: int) -> bool:
        """Whether a trade at that price is within the range; a multiplier that is not set allows all."""
        scaled = price * SCALE
        if self._low and scaled < self._reference * self._low:
            return False
        return not self._high or scaled <= self._reference * self._high
