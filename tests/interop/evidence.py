"""What a client says it saw, compared with what the exchange knows.

A script sends evidence with a capability: names of what it checked, each with what the client gave.

    symbols     ["BTCUSDT", ...]                  all that are listed, and no others
    balances    {"BTC": "10000", ...}             free amounts before the first order; zeros may be missing
    placed      [id, ...]                         orders that exist; exchange's or client's ids
    cancelled   [id, ...]                         orders that are cancelled
    filled      [id, ...]                         orders that are filled
    trades      [[id, price, quantity], ...]      public trades of the settings' symbol
    books       [{"update_id": 1, "bids": [[price, quantity], ...], "asks": ..., "limit": 100}, ...]
                books of the settings' symbol; ``limit`` says how many levels a side there can be at most,
                without it the whole book must be there
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from .scene import Scene

Document = Mapping[str, Any]


def examine(scene: Scene, evidence: Document) -> list[str]:
    """What is wrong with the evidence; nothing when it agrees with the exchange."""
    wrong: list[str] = []
    for name, given in evidence.items():
        check = CHECKS.get(name)
        wrong += check(scene, given) if check is not None else [f"unknown evidence {name!r}"]
    return wrong


def _symbols(scene: Scene, given: Iterable[str]) -> list[str]:
    differing = scene.symbols ^ set(given)
    return [f"symbols differ: {', '.join(sorted(differing))}"] if differing else []


def _balances(scene: Scene, given: Mapping[str, object]) -> list[str]:
    seen = {asset: Decimal(str(text)) for asset, text in given.items() if Decimal(str(text))}
    had = {asset: units for asset, units in scene.funds.items() if units}
    return [] if seen == had else [f"balances {seen} are not {had}"]


def _status(wanted: str) -> Callable[[Scene, Iterable[object]], list[str]]:
    def check(scene: Scene, given: Iterable[object]) -> list[str]:
        found = {str(each): scene.status(each) for each in given}
        if not found:
            return ["no order is named"]
        return [
            f"order {each} is {status or 'not there'}"
            for each, status in found.items()
            if not status or wanted not in ("", status)
        ]

    return check


def _trades(scene: Scene, given: Iterable[tuple[object, object, object]]) -> list[str]:
    tape = scene.exchange.products[scene.product].tapes[scene.symbol].trades
    known = {trade.id: (trade.price, trade.quantity) for trade in tape}
    wrong: list[str] = []
    for number, price, quantity in given:
        seen = (_units(price), _units(quantity))
        if known.get(int(str(number))) != seen:
            wrong.append(f"trade {number} was {known.get(int(str(number)))}, not {seen}")
    return wrong


def _units(amount: object) -> int:
    return int(Decimal(str(amount)) * 10**8)


def _books(scene: Scene, given: Iterable[Document]) -> list[str]:
    wrong = [difference for book in given if (difference := _difference(scene, book))]
    return wrong or ([] if given else ["no book was seen"])


def _difference(scene: Scene, book: Document) -> str:
    update_id, limit = book["update_id"], book.get("limit")
    try:
        ours = scene.exchange.depth(scene.symbol, update_id, product=scene.product)
    except LookupError as error:
        return str(error)
    for side, levels in zip(("bids", "asks"), ours, strict=True):
        expected = [_level(*level) for level in levels[:limit]]
        seen = [_level(*level[:2]) for level in book[side]]
        if seen != expected:
            at = next(
                (n for n, pair in enumerate(zip(seen, expected, strict=False)) if pair[0] != pair[1]), -1
            )
            return (
                f"{side} at {update_id}: {len(seen)} levels for {len(expected)}, "
                f"the first other one is {at}: {seen[at : at + 1]} for {expected[at : at + 1]}"
            )
    return ""


def _level(price: object, quantity: object) -> tuple[Decimal, Decimal]:
    return Decimal(str(price)), Decimal(str(quantity))


CHECKS: Final[Mapping[str, Callable[[Scene, Any], list[str]]]] = {
    "symbols": _symbols,
    "balances": _balances,
    "placed": _status(""),
    "cancelled": _status("CANCELED"),
    "filled": _status("FILLED"),
    "trades": _trades,
    "books": _books,
}
