"""One side of an order book: its levels, and the best of them in order.

Theory of operation. A book has thousands of levels, but nearly everybody reads the best few, and Binance
changes some sixty levels ten times a second. So only the *window*, the few hundred levels nearest to the
best, is kept sorted; what lies deeper is in a dict and in no order. The price that separates both is the
*floor*: a level is in the window exactly if its key is at or above the floor. A window that ran low is
refilled from the dict, one that grew large gives its deep end up; both are rare.

A level is the tuple of texts that came from the wire, untouched: the text is the value. A *key* orders it:
the price as a float, negated for asks, so that on both sides the best level is the last of the window.
Parsing a price costs more than all the rest, and prices come back, so keys are remembered by text.

Binary floats tell decimal texts of up to 15 significant digits apart. For a longer one `InexactPrice` is
raised, and the owner starts over with `exact=True`, where keys are Decimals: slower, right for any length.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from math import isfinite
from typing import Final

Entry = tuple[str, str]
"""Price and quantity as they came."""

Key = float | Decimal

ZERO: Final = "0." + "0" * 60
"""Orders, as text, after every plain text of zero (0, 0.0, 0.00000000) and before any other quantity."""

EXACT_DIGITS: Final = 15
REMEMBERED: Final = 8192
LOW: Final = 64
TARGET: Final = 256
HIGH: Final = 512
LOWEST: Final = float("-inf")


class InexactPrice(Exception):
    """A price has more digits than a float can tell apart."""


class _Keys(dict[str, Key]):
    """Keys by text of the price. All checks of a price happen here, when it is first seen."""

    def __init__(self, sign: int, exact: bool) -> None:
        super().__init__()
        self._sign = sign
        self._exact = exact

    def __missing__(self, price: str) -> Key:
        key = self._exact_key(price) if self._exact else self._float_key(price)
        if not isfinite(key):
            raise ValueError(f"not a price: {price!r}")
        if len(self) >= REMEMBERED:
            self.clear()
        self[price] = key
        return key

    def _float_key(self, price: str) -> float:
        if len(price) > EXACT_DIGITS and len(price.replace(".", "").strip("0")) > EXACT_DIGITS:
            raise InexactPrice(price)
        return self._sign * float(price)

    def _exact_key(self, price: str) -> Decimal:
        try:
            key = Decimal(price)
        except InvalidOperation:
            raise ValueError(f"not a price: {price!r}") from None
        return key if self._sign > 0 else key.copy_negate()


class Ladder:
    """The levels of one side. ``sign`` is 1 for bids and -1 for asks."""

    def __init__(self, sign: int, entries: Iterable[Entry] = (), *, exact: bool = False) -> None:
        self._key_of = _Keys(sign, exact)
        self._levels: dict[Key, Entry] = {
            self._key_of[entry[0]]: entry for entry in entries if entry[1] > ZERO
        }
        self.window: list[Key] = []
        """Keys of the levels nearest to the best, the best last. For reading only."""
        self._floor: Key = LOWEST
        self._refill()

    def __len__(self) -> int:
        return len(self._levels)

    def apply(self, changes: Iterable[Entry]) -> None:
        """Set each level to its new quantity, or remove it where the quantity is zero.

        Raises InexactPrice, or ValueError for what is no price; then some changes may be applied already.
        """
        key_of, levels, window, floor = self._key_of, self._levels, self.window, self._floor
        remove = levels.pop
        for entry in changes:  # the hot loop: everything is a local, nothing is called that need not be
            price, quantity = entry
            key = key_of[price]
            if quantity <= ZERO:
                if remove(key, None) is not None and key >= floor:
                    del window[bisect_left(window, key)]
            else:
                if key >= floor and key not in levels:
                    insort(window, key)
                levels[key] = entry
        if len(window) < LOW:
            self._refill()
        elif len(window) > HIGH:
            self._spill()

    def _refill(self) -> None:
        if len(self.window) < len(self._levels):
            self.window = sorted(self._levels)[-TARGET:]
        self._floor = self.window[0] if len(self.window) < len(self._levels) else LOWEST

    def _spill(self) -> None:
        del self.window[:-TARGET]
        self._floor = self.window[0]

    def best(self) -> Entry | None:
        """The level that trades first, or None."""
        return self._levels[self.window[-1]] if self.window else None

    def top(self, count: int) -> list[Entry]:
        """The best ``count`` levels, best first."""
        if count <= 0:
            return []
        levels = self._levels
        keys = self.window if count <= len(self.window) else sorted(levels)
        return [levels[key] for key in keys[: -count - 1 : -1]]

    def worst_first(self) -> list[Entry]:
        """All levels, the best last."""
        levels = self._levels
        return [levels[key] for key in sorted(levels)]

    def key(self, price: str) -> Key:
        """The key of a price: larger is better."""
        return self._key_of[price]

    def __contains__(self, key: Key) -> bool:
        return key in self._levels

    def within(self, bound: Key) -> dict[Key, Entry]:
        """The levels at ``bound`` or better, by key."""
        return {key: entry for key, entry in self._levels.items() if key >= bound}

    def check(self) -> None:
        """Assert what must always hold (for tests)."""
        keys = sorted(self._levels)
        inside = len(self.window)
        assert len(self._key_of) <= REMEMBERED, "remembers too much"
        assert self.window == keys[len(keys) - inside :], "the window is not the best end"
        assert inside == sum(key >= self._floor for key in keys), "the floor is wrong"
        assert inside >= min(LOW, len(keys)), "the window ran low"
        for key, entry in self._levels.items():
            assert entry[1] > ZERO and self._key_of[entry[0]] == key, f"{entry} is not at its key"
