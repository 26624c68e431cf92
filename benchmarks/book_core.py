"""What an order book costs per diff, without any transport: ``python -m benchmarks.book_core``.

Decodes each diff, applies it, reads both best prices, and the top 20 of each side every tenth diff. Bare
designs and ours take turns, several rounds, on one feed: the recorded USD-M market beside the repository, or
a synthetic one of the same kind (some 60 level changes a diff). Deeper books are the same with levels added
beyond the snapshot. Columns: least CPU time per diff, and its ratio to the first row of the same depth.
"""

from __future__ import annotations

import gzip
import os
import random
import time
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final, Protocol

import msgspec

from binance_sdk.core.book_view import BookView
from binance_sdk.core.ladder import ZERO, Ladder
from binance_sdk.core.orderbook import Book
from binance_sdk.io.book import OrderBook

Entry = tuple[str, str]
Feed = tuple[list[Entry], list[Entry], list[bytes]]

SHARED: Final = Path(os.environ.get("BINANCE_SDK_SHARED") or Path(__file__).parents[2] / "shared")
RECORDING: Final = SHARED / "real/depth/um_btcusdt_20240808.gz"
DEPTHS: Final = (1000, 5000)
ROUNDS: Final = 5


class Diff(msgspec.Struct, rename={"first_update_id": "U", "last_update_id": "u", "bids": "b", "asks": "a"}):
    first_update_id: int
    last_update_id: int
    bids: list[Entry]
    asks: list[Entry]


class Message(msgspec.Struct):
    """A line of a recording: a combined stream frame, or a snapshot."""

    stream: str = ""
    data: msgspec.Raw = msgspec.Raw(b"")
    lastUpdateId: int = 0
    bids: list[Entry] = []
    asks: list[Entry] = []


DECODE: Final = msgspec.json.Decoder(Diff).decode


class Contestant(Protocol):
    def apply(self, diff: Diff) -> object: ...
    def best(self) -> object: ...
    def top(self) -> object: ...


class BareSide:
    """Floats in one sorted list, texts in a dict."""

    def __init__(self, sign: int, entries: Sequence[Entry]) -> None:
        self.sign = sign
        self.levels = {sign * float(price): entry for entry in entries for price in entry[:1]}
        self.keys = sorted(self.levels)

    def apply(self, changes: list[Entry]) -> None:
        sign, levels, keys = self.sign, self.levels, self.keys
        for entry in changes:
            price, quantity = entry
            key = sign * float(price)
            if quantity <= ZERO:
                if levels.pop(key, None) is not None:
                    del keys[bisect_left(keys, key)]
            else:
                if key not in levels:
                    insort(keys, key)
                levels[key] = entry

    def best(self) -> Entry:
        return self.levels[self.keys[-1]]

    def top(self, count: int) -> list[Entry]:
        levels = self.levels
        return [levels[key] for key in self.keys[: -count - 1 : -1]]


class Bare:
    """A sorted list for each side, and nothing that watches over them."""

    def __init__(self, bids: Sequence[Entry], asks: Sequence[Entry]) -> None:
        self.bids: BareSide | Ladder = BareSide(1, bids)
        self.asks: BareSide | Ladder = BareSide(-1, asks)

    def apply(self, diff: Diff) -> None:
        self.bids.apply(diff.bids)
        self.asks.apply(diff.asks)

    def best(self) -> object:
        return self.bids.best(), self.asks.best()

    def top(self) -> object:
        return self.bids.top(20), self.asks.top(20)


class BareWindow(Bare):
    """Our ladders alone: what the machine around them costs is the difference to ours."""

    def __init__(self, bids: Sequence[Entry], asks: Sequence[Entry]) -> None:
        self.bids, self.asks = Ladder(1, bids), Ladder(-1, asks)


class DecodeOnly:
    """What of it is decoding."""

    def __init__(self, bids: Sequence[Entry], asks: Sequence[Entry]) -> None:
        pass

    def apply(self, diff: Diff) -> None:
        pass

    def best(self) -> None:
        pass

    def top(self) -> None:
        pass


class Core:
    """The machine and its ladders, read as text."""

    def __init__(self, bids: Sequence[Entry], asks: Sequence[Entry]) -> None:
        self.book = Book()
        self.book.receive_snapshot(0, bids, asks)
        self.view = BookView("BTCUSDT", self.book, str)

    def apply(self, diff: Diff) -> object:
        return self.book.receive_diff(diff.first_update_id, diff.last_update_id, diff.bids, diff.asks)

    def best(self) -> object:
        return self.view.best_bid, self.view.best_ask

    def top(self) -> object:
        return self.view.top(20)


class Managed:
    """The public class with its defaults: Decimal."""

    def __init__(self, bids: Sequence[Entry], asks: Sequence[Entry]) -> None:
        self.book = OrderBook("BTCUSDT")
        self.book._book.receive_snapshot(0, bids, asks)  # pyright: ignore[reportPrivateUsage]
        self.apply = self.book.apply

    def best(self) -> object:
        return self.book.best_bid, self.book.best_ask

    def top(self) -> object:
        return self.book.top(20)


CONTESTANTS: Final[dict[str, Callable[[Sequence[Entry], Sequence[Entry]], Contestant]]] = {
    "bare sorted list of floats, dict": Bare,
    "bare window (our ladders alone)": BareWindow,
    "ours, core, text": Core,
    "ours, OrderBook, Decimal": Managed,
    "(decoding alone)": DecodeOnly,
}


def recorded() -> Feed:
    """The snapshot and the diffs after it, renumbered so that they chain as on Spot."""
    decode = msgspec.json.Decoder(Message).decode
    bids: list[Entry] = []
    asks: list[Entry] = []
    diffs: list[bytes] = []
    with gzip.open(RECORDING) as lines:
        for line in lines:
            message = decode(line.split(b" ", 1)[1])
            if not message.stream:
                bids, asks = message.bids, message.asks
            elif bids and "@depth" in message.stream:
                diffs.append(renumbered(DECODE(message.data), len(diffs) + 1))
    return bids, asks, diffs


def renumbered(diff: Diff, number: int) -> bytes:
    diff.first_update_id = diff.last_update_id = number
    return msgspec.json.encode(diff)


def synthetic(count: int = 4000) -> Feed:
    """A random walk; most changes are near the best, some anywhere in the first 2,000 levels."""
    dice = random.Random(1)
    centre = 600_000

    def entry(sign: int, quantity: str) -> Entry:
        return f"{(centre + sign * (1 + int(dice.expovariate(1 / 150)))) / 10:.2f}", quantity

    def quantity() -> str:
        return "0.000" if dice.random() < 0.4 else f"{dice.random() * 3 + 0.001:.3f}"

    def side(sign: int, best: int) -> list[Entry]:
        return [(f"{(best + sign * n) / 10:.2f}", "1.000") for n in range(1, 1001)]

    bids, asks = side(-1, centre), side(1, centre)
    diffs: list[bytes] = []
    for number in range(1, count + 1):
        crossed = centre
        centre += dice.choice((-2, -1, 0, 0, 1, 2))
        moved = [
            (f"{price / 10:.2f}", "0.000") for price in range(min(crossed, centre), max(crossed, centre) + 1)
        ]
        bid = [*moved, *(entry(-1, quantity()) for _ in range(28)), (f"{(centre - 1) / 10:.2f}", "1.000")]
        ask = [*moved, *(entry(1, quantity()) for _ in range(28)), (f"{(centre + 1) / 10:.2f}", "1.000")]
        diffs.append(msgspec.json.encode(Diff(number, number, bid, ask)))
    return bids, asks, diffs


def deepened(entries: list[Entry], sign: int, depth: int) -> list[Entry]:
    """With levels beyond the last one, as many as are missing."""
    last = Decimal(entries[-1][0])
    more = (last + sign * step * Decimal("0.1") for step in range(1, depth - len(entries) + 1))
    return [*entries, *((f"{price:.2f}", "1.000") for price in more)]


def measure(contestant: Contestant, diffs: list[bytes]) -> float:
    """CPU microseconds per diff."""
    start = time.process_time()
    for number, frame in enumerate(diffs):
        contestant.apply(DECODE(frame))
        contestant.best()
        if number % 10 == 0:
            contestant.top()
    return (time.process_time() - start) / len(diffs) * 1e6


def rows(feed: Feed) -> Iterator[tuple[int, str, float]]:
    bids, asks, diffs = feed
    least: dict[tuple[int, str], float] = {}
    for _ in range(ROUNDS):
        for depth in DEPTHS:
            sides = deepened(bids, -1, depth), deepened(asks, 1, depth)
            for name, make in CONTESTANTS.items():
                cost = measure(make(*sides), diffs)
                least[depth, name] = min(cost, least.get((depth, name), cost))
    for (depth, name), cost in least.items():
        yield depth, name, cost


def main() -> None:
    feed = recorded() if RECORDING.exists() else synthetic()
    changes = sum(len(diff.bids) + len(diff.asks) for diff in map(DECODE, feed[2])) / len(feed[2])
    kind = "recorded" if RECORDING.exists() else "synthetic"
    print(f"{kind}: {len(feed[2])} diffs, {changes:.0f} changes each")
    first: dict[int, float] = {}
    shallow: dict[str, float] = {}
    for depth, name, cost in rows(feed):
        ratio = cost / first.setdefault(depth, cost)
        growth = cost / shallow.setdefault(name, cost)
        line = f"{depth:>6} levels  {name:<34}{cost:7.1f} us  x{ratio:4.2f}"
        print(f"{line}  x{growth:4.2f} of {DEPTHS[0]} levels")


if __name__ == "__main__":
    main()
