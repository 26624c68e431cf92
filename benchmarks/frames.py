"""What the benchmark server sends: prebuilt WebSocket frames and answers, the same in every run."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

FIRST_ID = 1_000_000
"""Update id of the order-book snapshot; the first diff follows on it."""
TICK = 0.01
MIDDLE = 6_000_000
"""Price of the first middle, in ticks."""
CHANGES = 30
"""Level changes a side and diff."""


def frame(payload: bytes) -> bytes:
    """One unmasked text frame, as a server sends it."""
    size = len(payload)
    if size < 126:
        return bytes((0x81, size)) + payload
    if size < 65536:
        return b"\x81\x7e" + size.to_bytes(2, "big") + payload
    return b"\x81\x7f" + size.to_bytes(8, "big") + payload


def compact(document: object) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()


def combined(stream: str, payload: bytes) -> bytes:
    """The wrapper of a combined stream."""
    return b'{"stream":"%s","data":%s}' % (stream.encode(), payload)


def trade(number: int) -> bytes:
    at = 1_700_000_000_000 + number
    price = f"{60_000 + number % 997 * TICK:.8f}"
    return (
        f'{{"e":"trade","E":{at},"s":"BTCUSDT","t":{4_000_000_000 + number},"p":"{price}","q":"0.00123000",'
        f'"T":{at},"m":{"true" if number % 2 else "false"},"M":true}}'
    ).encode()


def agg_trade(number: int) -> bytes:
    at, trade_id = 1_700_000_000_000 + number, 4_000_000_000 + number
    price = f"{60_000 + number % 997 * TICK:.8f}"
    return (
        f'{{"e":"aggTrade","E":{at},"s":"BTCUSDT","a":{number},"p":"{price}","q":"0.00123000",'
        f'"f":{trade_id},"l":{trade_id},"T":{at},"m":{"true" if number % 2 else "false"},"M":true}}'
    ).encode()


def book_ticker(number: int) -> bytes:
    bid = 60_000 + number % 997 * TICK
    return (
        f'{{"u":{50_000_000_000 + number},"s":"BTCUSDT","b":"{bid:.8f}","B":"3.20970000",'
        f'"a":"{bid + TICK:.8f}","A":"1.07610000"}}'
    ).encode()


class Market:
    """A seeded order book that stays about ``levels`` deep a side and never crosses."""

    def __init__(self, levels: int, chained: bool, seed: int = 7) -> None:
        self.chained = chained
        self.random = random.Random(seed)
        self.levels = levels
        self.middle = MIDDLE
        self.last_id = FIRST_ID
        self.sides = tuple({self.tick(side, n): self.quantity() for n in range(levels)} for side in (0, 1))

    def tick(self, side: int, distance: int) -> int:
        """Ticks of the price ``distance`` levels away from the best possible bid (0) or ask (1)."""
        return self.middle + distance if side else self.middle - 1 - distance

    def quantity(self) -> str:
        return f"{self.random.uniform(0.001, 9):.5f}000"

    def snapshot(self) -> dict[str, object]:
        bids, asks = (sorted(side.items(), reverse=not n) for n, side in enumerate(self.sides))
        return {"lastUpdateId": self.last_id, "bids": self.rows(bids), "asks": self.rows(asks)}

    def rows(self, levels: list[tuple[int, str]]) -> list[list[str]]:
        return [[f"{tick * TICK:.8f}", quantity] for tick, quantity in levels]

    def diff(self) -> bytes:
        """The next diff: changes near the best price mostly, some deep; a third of them deletions."""
        changes: tuple[dict[int, str], dict[int, str]] = ({}, {})
        self.move(changes)
        for side in (0, 1):
            while len(changes[side]) < CHANGES:
                self.change(side, changes[side])
        previous, self.last_id = self.last_id, self.last_id + 2 * CHANGES
        bids, asks = (self.rows(sorted(side.items(), reverse=not n)) for n, side in enumerate(changes))
        return compact(
            {
                "e": "depthUpdate",
                "E": self.last_id,
                "s": "BTCUSDT",
                "U": previous + 1,
                "u": self.last_id,
                **({"pu": previous} if self.chained else {}),
                "b": bids,
                "a": asks,
            }
        )

    def move(self, changes: tuple[dict[int, str], dict[int, str]]) -> None:
        """Now and then the middle moves a tick: what it passes disappears from the other side."""
        step = self.random.choice((-1, 0, 0, 1))
        taken, side = (self.middle, 1) if step > 0 else (self.middle - 1, 0)
        if step and taken in self.sides[side]:
            del self.sides[side][taken]
            changes[side][taken] = "0.00000000"
        self.middle += step

    def change(self, side: int, changes: dict[int, str]) -> None:
        near = self.random.random() < 0.9
        distance = int(self.random.expovariate(1 / 25) if near else self.random.randrange(self.levels))
        tick, book = self.tick(side, min(distance, self.levels - 1)), self.sides[side]
        if tick in changes:
            return
        if tick in book and self.random.random() < 0.33:
            del book[tick]
            changes[tick] = "0.00000000"
        else:
            book[tick] = changes[tick] = self.quantity()


def diffs(levels: int, count: int, chained: bool) -> tuple[bytes, Iterator[bytes]]:
    """The snapshot of a book and the diffs that follow on it."""
    market = Market(levels, chained)
    snapshot = compact(market.snapshot())
    return snapshot, (market.diff() for _ in range(count))


EVENTS = {"trade": trade, "aggTrade": agg_trade, "bookTicker": book_ticker}
