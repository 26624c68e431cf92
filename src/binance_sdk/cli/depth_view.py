"""An order book as text: a table of its best levels with bars, and a chart of its depth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import accumulate, zip_longest
from typing import Final

import msgspec

from ..core.book_view import Level
from .screen import Paint

Levels = Sequence[Level[Decimal]]
RISING: Final = " ▁▂▃▄▅▆▇█"
GAP: Final = "  "
LOWEST: Final = 4
"""Rows that a chart needs at least."""


class Picture(msgspec.Struct, frozen=True):
    """A book at one moment. ``state``: as people are told; in all but LIVE the levels are old."""

    symbol: str
    place: str
    state: str
    update_id: int
    bids: Levels
    asks: Levels
    """The best first."""
    note: str = ""


class Row(msgspec.Struct, frozen=True):
    """A level in the table."""

    total: str = ""
    quantity: str = ""
    price: str = ""
    share: Decimal = Decimal(0)
    """Its total, of the greatest one that is shown."""


HEAD: Final = Row("total", "quantity", "price")


def number(value: Decimal) -> str:
    """All its digits, without the zeros at the end."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def spread(picture: Picture) -> str:
    """``0.01 (0.02 bp)``; "" where a side is empty."""
    if not (picture.bids and picture.asks):
        return ""
    bid, ask = picture.bids[0].price, picture.asks[0].price
    return f"{number(ask - bid)} ({(ask - bid) / ((bid + ask) / 2) * 10_000:.2f} bp)"


def compose(picture: Picture, width: int, height: int, levels: int, paint: Paint) -> list[str]:
    """The whole screen: a title, a table of at most so many levels, a chart in what is left, a note."""
    lines = [title(picture, width, paint), ""]
    lines += table(picture, width, min(levels, max(height - 4, 1)), paint)
    free = height - len(lines) - 3
    if free > LOWEST:
        lines += ["", *chart(picture, width, free, paint)]
    if picture.note:
        lines = [*lines[: height - 2], "", paint(picture.note[:width], "yellow")]
    return lines


def title(picture: Picture, width: int, paint: Paint) -> str:
    """What it is, how it is doing, and its spread."""
    colour = {"LIVE": "green", "RECONNECTING": "red"}.get(picture.state, "yellow")
    head = f"{picture.symbol}{GAP}{picture.place}{GAP}"
    tail = f"{GAP}update {picture.update_id}{GAP}spread {spread(picture) or '-'}{GAP}q quits"
    room = max(width - len(head) - len(picture.state), 0)
    return f"{paint(head, 'bold')}{paint(picture.state, 'bold', colour)}{tail[:room]}"


def table(picture: Picture, width: int, levels: int, paint: Paint) -> list[str]:
    """Bids on the left and asks on the right, the best on top: totals with bars, quantities, prices."""
    bids, asks = _rows(picture.bids[:levels], picture.asks[:levels])
    everything = [HEAD, *bids, *asks]
    total = max(len(row.total) for row in everything)
    quantity = max(len(row.quantity) for row in everything)
    price = max(len(row.price) for row in everything)
    bar = max((width - 3 * len(GAP)) // 2 - total - quantity - price - 2 * len(GAP), 0)
    colours = ("green", "red") if picture.state == "LIVE" else ("dim", "dim")

    def line(bid: Row, ask: Row, left: str, right: str) -> str:
        cells = [
            _bar(bid.share, bar)[::-1] + paint(bid.total.rjust(total), "dim"),
            bid.quantity.rjust(quantity),
            paint(bid.price.rjust(price), left),
            paint(ask.price.rjust(price), right),
            ask.quantity.rjust(quantity),
            paint(ask.total.rjust(total), "dim") + _bar(ask.share, bar),
        ]
        return GAP.join(cells).rstrip()

    rows = [line(bid, ask, *colours) for bid, ask in zip_longest(bids, asks, fillvalue=Row())]
    return [line(HEAD, HEAD, "dim", "dim"), *rows]


def _rows(bids: Levels, asks: Levels) -> tuple[list[Row], list[Row]]:
    """Both sides, with as many decimals as any of their numbers has."""
    digits = _decimals(level.price for level in (*bids, *asks))
    places = _decimals(level.quantity for level in (*bids, *asks))
    totals = [list(accumulate(level.quantity for level in side)) for side in (bids, asks)]
    most = max((side[-1] for side in totals if side), default=Decimal(0)) or Decimal(1)

    def row(level: Level[Decimal], total: Decimal) -> Row:
        return Row(
            f"{total:.{places}f}", f"{level.quantity:.{places}f}", f"{level.price:.{digits}f}", total / most
        )

    left, right = (list(map(row, side, added)) for side, added in zip((bids, asks), totals, strict=True))
    return left, right


def _decimals(numbers: Iterable[Decimal]) -> int:
    return max((len(number(each).partition(".")[2]) for each in numbers), default=0)


def _bar(share: Decimal, width: int) -> str:
    """``share`` (0 to 1) of a width, in whole characters; one where there is anything."""
    length = max(int(share * width), 1) if share and width else 0
    return "█" * length + " " * (width - length)


def chart(picture: Picture, width: int, height: int, paint: Paint) -> list[str]:
    """How much there is up to each price: bids left of the middle, asks right of it.

    Above it is what both sides have within the prices below it.
    """
    bids, asks = picture.bids, picture.asks
    if not (bids and asks):
        return []
    middle = (bids[0].price + asks[0].price) / 2
    reach = min(middle - bids[-1].price, asks[-1].price - middle)
    half = max((width - len(GAP)) // 2, 1)
    left = _climb([(middle - level.price, level.quantity) for level in bids], reach, half)
    right = _climb([(level.price - middle, level.quantity) for level in asks], reach, half)
    most = max(left[-1], right[-1]) or Decimal(1)
    colours = ("green", "red") if picture.state == "LIVE" else ("dim", "dim")
    rows = height - 2
    lines = [_edges(f"{number(left[-1])} bid", "", f"{number(right[-1])} offered", width)]
    for row in reversed(range(rows)):
        parts = [_slice(side, most, row, rows) for side in (left, right)]
        lines.append(paint(parts[0][::-1], colours[0]) + GAP + paint(parts[1], colours[1]).rstrip())
    digits = _decimals([bids[0].price, asks[0].price])
    prices = [f"{each:.{digits}f}" for each in (middle - reach, middle, middle + reach)]
    return [*lines, paint(_edges(prices[0], prices[1], prices[2], width), "dim")]


def _climb(levels: Sequence[tuple[Decimal, Decimal]], reach: Decimal, steps: int) -> list[Decimal]:
    """What there is up to each step away from the middle; levels as (distance, quantity), nearest first."""
    totals: list[Decimal] = []
    total, n = Decimal(0), 0
    for step in range(1, steps + 1):
        while n < len(levels) and levels[n][0] * steps <= reach * step:
            total += levels[n][1]
            n += 1
        totals.append(total)
    return totals


def _slice(totals: Sequence[Decimal], most: Decimal, row: int, rows: int) -> str:
    """One row of a chart (0: the lowest), in eighths."""
    eighths = (int(total * rows * 8 / most) - row * 8 for total in totals)
    return "".join(RISING[min(max(height, 0), 8)] for height in eighths)


def _edges(left: str, middle: str, right: str, width: int) -> str:
    """Three texts in a row of that width."""
    row = middle.center(width)
    return (left + row[len(left) : width - len(right)] + right)[:width]
