"""What has traded in one symbol: trades, aggregate trades, and bars that klines and tickers come from.

Only two kinds of bars are kept while trading goes on, of a second and of a minute. Every longer
interval is put together from them when somebody asks.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from .amount import SCALE
from .interval import MINUTE, SECOND, following, opening
from .order import Trade

TRADES: Final = 50_000
SECONDS: Final = 90_000
MINUTES: Final = 20_000


class AggregateTrade(msgspec.Struct, frozen=True, gc=False):
    """Trades of one taker order at one price."""

    id: int
    price: int
    quantity: int
    first: int
    last: int
    time: int
    buyer_maker: bool


@dataclass(slots=True)
class Bar:
    """What happened in a stretch of time; all zeros but the prices when nothing did."""

    opened: int
    """Epoch milliseconds."""
    open: int
    high: int
    low: int
    close: int
    volume: int = 0
    quote: int = 0
    taker_volume: int = 0
    taker_quote: int = 0
    first: int = -1
    last: int = -1
    count: int = 0
    last_quantity: int = 0
    prices: int = 0
    """Sum of the prices of its trades."""

    def add(self, trade: Trade) -> None:
        """Takes in a trade."""
        price = trade.price
        if price > self.high:
            self.high = price
        elif price < self.low:
            self.low = price
        self.close = price
        self.volume += trade.quantity
        self.quote += trade.quote
        if not trade.buyer_maker:
            self.taker_volume += trade.quantity
            self.taker_quote += trade.quote
        if not self.count:
            self.first = trade.id
        self.last = trade.id
        self.count += 1
        self.prices += price
        self.last_quantity = trade.quantity

    def join(self, later: Bar) -> None:
        """Takes in a bar that follows."""
        if not self.count:
            self.open = self.high = self.low = later.open
            self.first = later.first
        self.high, self.low = max(self.high, later.high), min(self.low, later.low)
        self.close, self.last = later.close, later.last
        self.volume += later.volume
        self.quote += later.quote
        self.taker_volume += later.taker_volume
        self.taker_quote += later.taker_quote
        self.count += later.count
        self.last_quantity = later.last_quantity


def flat(opened: int, price: int) -> Bar:
    """A bar in which nothing has happened yet."""
    return Bar(opened, price, price, price, price)


class Tape:
    """The trades of one symbol."""

    def __init__(self) -> None:
        self.trades: deque[Trade] = deque(maxlen=TRADES)
        self.aggregates: deque[AggregateTrade] = deque(maxlen=TRADES)
        self.blocks: deque[Trade] = deque(maxlen=TRADES)
        """Block trades, which happen outside of the book (on command)."""
        self.seconds: deque[Bar] = deque(maxlen=SECONDS)
        self.minutes: deque[Bar] = deque(maxlen=MINUTES)
        self._next_aggregate = 1
        self._average: tuple[tuple[int, int, int], int] = ((0, -1, 0), 0)

    @property
    def last_price(self) -> int:
        """Price of the last trade; 0 before the first."""
        return self.trades[-1].price if self.trades else 0

    def add(self, trades: Sequence[Trade]) -> list[AggregateTrade]:
        """Takes in the trades of one operation; the aggregate trades they make."""
        self.trades.extend(trades)
        for trade in trades:
            time = trade.time // 1000
            for bars, size in ((self.seconds, SECOND), (self.minutes, MINUTE)):
                opened = time - time % size
                if not bars or bars[-1].opened != opened:
                    bars.append(flat(opened, trade.price))
                bars[-1].add(trade)
        made = self._aggregate(trades)
        self.aggregates.extend(made)
        return made

    def _aggregate(self, trades: Sequence[Trade]) -> list[AggregateTrade]:
        made: list[AggregateTrade] = []
        taker = -1
        for trade in trades:
            if made and trade.taker_order_id == taker and made[-1].price == trade.price:
                last = made[-1]
                made[-1] = msgspec.structs.replace(
                    last, quantity=last.quantity + trade.quantity, last=trade.id
                )
                continue
            taker = trade.taker_order_id
            made.append(
                AggregateTrade(
                    self._next_aggregate,
                    trade.price,
                    trade.quantity,
                    trade.id,
                    trade.id,
                    trade.time,
                    trade.buyer_maker,
                )
            )
            self._next_aggregate += 1
        return made

    def average(self, minutes: int, now: int) -> int:
        """Volume-weighted price of the last minutes; 0 when nothing traded. ``now`` in milliseconds."""
        known = (minutes, now // SECOND, self.trades[-1].id if self.trades else 0)
        if self._average[0] == known:
            return self._average[1]
        since, volume, quote = now - minutes * MINUTE, 0, 0
        for bar in reversed(self.seconds):
            if bar.opened < since:
                break
            volume += bar.volume
            quote += bar.quote
        self._average = (known, quote * SCALE // volume if volume else 0)
        return self._average[1]

    def reference(self, now: int, buckets: int) -> int:
        """Mean price of the trades in so many seconds before ``now`` (milliseconds); 0 when there were none.

        As Binance's ARITHMETIC_MEAN: the oldest second counts with the part of it that is still inside,
        and counts have four decimals.
        """
        cutoff, total, count = now - buckets * SECOND, 0, 0
        for bar in reversed(self.seconds):
            inside = min(bar.opened + SECOND - cutoff, SECOND)
            if inside <= 0:
                break
            total += bar.prices * 10_000 * inside // SECOND
            count += bar.count * 10_000 * inside // SECOND
        return total // count if count else 0

    def since(self, opened: int, *, bars: Iterable[Bar] | None = None) -> Bar:
        """Everything from a moment (aligned to a minute, or to a second with those bars) on, as one bar."""
        total, collected = flat(opened, 0), list[Bar]()
        for bar in reversed(self.minutes if bars is None else list(bars)):
            if bar.opened < opened:
                total = flat(opened, bar.close)
                break
            collected.append(bar)
        for bar in reversed(collected):
            total.join(bar)
        return total

    def klines(
        self, interval: str, offset: int, start: int | None, end: int | None, limit: int, now: int
    ) -> list[Bar]:
        """Bars of an interval, oldest first, without holes from the first trade on."""
        source = self.seconds if interval == "1s" else self.minutes
        if not source:
            return []
        first = opening(interval, source[0].opened, offset)
        last = opening(interval, min(now, end) if end is not None else now, offset)
        if start is not None:
            opened = opening(interval, start, offset)
            first = max(first, opened if opened == start else following(interval, opened, offset))
        found: dict[int, Bar] = {}
        for bar in source:
            bucket = opening(interval, bar.opened, offset)
            if bucket not in found:
                found[bucket] = flat(bucket, bar.open)
            found[bucket].join(bar)
        return _filled(found, interval, offset, (first, last), limit, keep_oldest=start is not None)

    def current(self, interval: str, offset: int, now: int) -> Bar | None:
        """The bar of an interval that is going on; None before the first trade."""
        opened = opening(interval, now, offset)
        if not self.minutes:
            return None
        bars = self.seconds if interval == "1s" else self.minutes
        return self.since(opened, bars=bars)


def _filled(
    found: dict[int, Bar], interval: str, offset: int, span: tuple[int, int], limit: int, *, keep_oldest: bool
) -> list[Bar]:
    opened, last = span
    before = [bar for bucket, bar in found.items() if bucket < opened]
    close = before[-1].close if before else 0
    bars: deque[Bar] = deque(maxlen=limit)
    while opened <= last and not (keep_oldest and len(bars) == limit):
        bar = found.get(opened) or flat(opened, close)
        close = bar.close
        bars.append(bar)
        opened = following(interval, opened, offset)
    return list(bars)
