"""Seeded agents of one symbol, the same for every product: they quote, cancel and take."""

from __future__ import annotations

import random
from typing import Final, Generic, Protocol, TypeVar

from .amount import SCALE
from .order import BUY, SELL

LEVELS: Final = 150
"""Orders a side with which a synthetic book begins."""
MOST_ORDERS: Final = 600
LONGEST_PAUSE: Final = 5_000_000


class Resting(Protocol):
    """An order of an agent."""

    @property
    def open(self) -> bool:
        """Not yet at its end."""
        ...


R = TypeVar("R", bound=Resting)


class Pit(Protocol[R]):
    """Where agents trade one symbol, whatever the product."""

    name: str
    start: int

    @property
    def tick(self) -> int:
        """The least step of a price."""
        ...

    def best(self) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity; zeros where a side is empty."""
        ...

    def size(self, worth: int, price: int) -> int:
        """A quantity worth so many units of the quote asset, in whole steps, at least one."""
        ...

    def place(self, side: str, kind: str, size: int, price: int, now: int) -> R | None:
        """An order of an agent; None when it is refused."""
        ...

    def cancel(self, order: R, now: int) -> None:
        """Cancels one of them."""
        ...


class Fair:
    """What agents believe a thing is worth; several symbols may share it."""

    def __init__(self, value: int) -> None:
        self.value = value

    def wander(self, chance: random.Random, least: int) -> None:
        """A small step up or down."""
        self.value = max(self.value + int(self.value * chance.gauss(0, 1) / 50_000), least)


class Crowd(Generic[R]):
    """The agents of one symbol: they quote around a fair value that wanders, cancel, and take."""

    def __init__(self, pit: Pit[R], seed: object, rate: float, now: int, fair: Fair | None = None) -> None:
        self._pit = pit
        self._random = random.Random(f"{seed} {pit.name}")
        self._rate = rate
        self._orders: list[R] = []
        self.fair = fair or Fair(pit.start)
        self.next = now

    def fill_book(self, now: int) -> None:
        """The first quotes on both sides, and a first trade."""
        for side in (BUY, SELL):
            for _ in range(LEVELS):
                self._quote(side, now)
        self._take(now)

    def act(self, now: int, offset: int) -> bool:
        """Does what is due until now; whether there was anything.

        ``offset`` is how wrong the exchange's clock is, by which trades are dated. After a long pause
        (the machine slept) what was missed stays missed.
        """
        acted = False
        if now - self.next > LONGEST_PAUSE:
            self.next = now
        while self.next <= now:
            self._once(self.next + offset)
            self.next += max(int(self._random.expovariate(self._rate) * 1_000_000), 1)
            acted = True
        return acted

    def _once(self, now: int) -> None:
        draw = self._random.random()
        self.fair.wander(self._random, self._pit.tick * 100)
        if draw < 0.15:
            self._take(now)
        elif draw < 0.5 or len(self._orders) > MOST_ORDERS:
            self._cancel(now)
        else:
            self._quote(self._random.choice((BUY, SELL)), now)

    def _quote(self, side: str, now: int) -> None:
        tick, fair = self._pit.tick, self.fair.value
        away = int(fair * min(self._random.expovariate(1000), 0.02)) + tick
        price = fair - away if side == BUY else fair + away
        best_bid, _, best_ask, _ = self._pit.best()
        if side == BUY and best_ask:
            price = min(price, best_ask - tick)
        elif side == SELL and best_bid:
            price = max(price, best_bid + tick)
        order = self._place(side, "LIMIT", self._size(), now, price // tick * tick)
        if order is not None and order.open:
            self._orders.append(order)

    def _size(self) -> int:
        """About a thousand units of the quote asset."""
        worth = int(self._random.expovariate(1 / 1000)) * SCALE + 20 * SCALE
        return self._pit.size(worth, self.fair.value)

    def _take(self, now: int) -> None:
        best_bid, _, best_ask, _ = self._pit.best()
        if not best_bid or not best_ask:
            return
        buying = self.fair.value * 2 >= best_bid + best_ask
        if self._random.random() < 0.3:
            buying = not buying
        self._place(BUY if buying else SELL, "MARKET", self._size(), now)

    def _place(self, side: str, kind: str, size: int, now: int, price: int = 0) -> R | None:
        if price < self._pit.tick and kind == "LIMIT":
            return None
        return self._pit.place(side, kind, size, price, now)

    def _cancel(self, now: int) -> None:
        while self._orders:
            index = self._random.randrange(len(self._orders))
            order = self._orders[index]
            self._orders[index] = self._orders[-1]
            self._orders.pop()
            if order.open:
                self._pit.cancel(order, now)
                return
