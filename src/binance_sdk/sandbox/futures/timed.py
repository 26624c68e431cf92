"""Futures streams that go out at fixed times: mark and index prices, klines, tickers, indexes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from .. import interval
from ..hub import Hub
from ..tape import Bar, Tape
from . import price_event, quote
from .contract import Contract

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]
Make = Callable[[int, int], object]
"""What a stream says at a time (microseconds), in a unit; None for nothing."""
TICKS: Final = 10
"""Ticks of a second."""
_KLINE: Final = 3
"""Ticks between two messages of a kline that is going on."""
_SPEED: Final = r"(?:@(?P<speed>[13]s))?"
_PATTERNS: Final = (
    ("all_marks", re.compile(rf"!markPrice@arr{_SPEED}")),
    ("all_tickers", re.compile(r"!(?P<kind>ticker|miniTicker)@arr")),
    ("all_assets", re.compile(r"!assetIndex@arr")),
    ("sessions", re.compile(r"tradingSession")),
    ("mark", re.compile(rf"(?P<name>[^@!]+)@markPrice{_SPEED}")),
    ("index", re.compile(rf"(?P<name>[^@!]+)@indexPrice{_SPEED}")),
    ("ticker", re.compile(r"(?P<name>[^@!]+)@(?P<kind>ticker|miniTicker)")),
    ("asset", re.compile(r"(?P<name>[^@!]+)@assetIndex")),
    ("composite", re.compile(r"(?P<name>[^@!]+)@compositeIndex")),
    ("continuous", re.compile(r"(?P<name>[^@!_]+)_(?P<kind>\w+)@continuousKline_(?P<interval>\w+)")),
    ("kline", re.compile(r"(?P<name>[^@!]+)@(?P<kind>(?:markPriceK|indexPriceK|k)line)_(?P<interval>\w+)")),
)  # fmt: skip


class Timed:
    """What is due when, by stream name."""

    def __init__(self, exchange: FuturesExchange, hub: Hub) -> None:
        self._exchange = exchange
        self._hub = hub
        self._due: dict[str, tuple[int, Callable[[int], None]]] = {}
        """Stream -> every how many ticks, and what sends it."""

    def begin(self, stream: str) -> None:
        """The stream has a first subscriber."""
        for kind, pattern in _PATTERNS:
            match = pattern.fullmatch(stream)
            if match is not None:
                asked = match.groupdict()
                if "interval" in asked:
                    self._begin_kline(stream, kind, asked)
                else:
                    self._begin(stream, kind, asked)
                return

    def stop(self, stream: str) -> None:
        """The stream has no subscribers."""
        self._due.pop(stream, None)

    def flush(self, now: int, tick: int) -> None:
        """Sends what is due at that tick."""
        for every, send in tuple(self._due.values()):
            if tick % every == 0:
                send(now)

    def _begin(self, stream: str, kind: str, asked: dict[str, str | None]) -> None:
        exchange, name = self._exchange, (asked.get("name") or "").upper()
        seconds = int((asked.get("speed") or "3s")[0]) if "speed" in asked else 1
        make: dict[str, Make] = {
            "all_marks": lambda now, unit: price_event.marks(exchange, exchange.contracts, now, unit),
            "all_tickers": lambda now, unit: self._changed(stream, asked["kind"] or "", now, unit),
            "all_assets": lambda now, unit: price_event.asset_indexes(exchange, now, unit),
            "sessions": lambda now, unit: price_event.session(now, unit),
            "mark": lambda now, unit: self._mark(name, now, unit),
            "index": lambda now, unit: price_event.index(exchange, name, now, unit),
            "ticker": lambda now, unit: self._ticker(name, asked["kind"] or "", now, unit),
            "asset": lambda now, unit: price_event.asset_index(exchange, name, now, unit),
            "composite": lambda now, unit: price_event.composite(exchange, name, now, unit),
        }
        build = make[kind]

        def send(now: int) -> None:
            made: dict[int, object] = {1000: build(now, 1000)}
            if made[1000]:
                self._hub.send(stream, lambda unit: made[unit] if unit in made else build(now, unit))

        self._due[stream] = (TICKS * seconds * (2 if kind == "ticker" else 1), send)

    def _mark(self, name: str, now: int, unit: int) -> object:
        desk = self._exchange.venue.desks.get(name)
        if desk is not None:
            return price_event.mark(self._exchange, desk.contract, now, unit)
        return price_event.marks(self._exchange, self._exchange.pairs.get(name, []), now, unit)

    # -- tickers

    def _ticker(self, name: str, kind: str, now: int, unit: int) -> Json | None:
        desk = self._exchange.venue.desks.get(name)
        if desk is None:
            return None
        opened = now // 1000 - interval.DAY
        bar = self._exchange.tapes[name].since(opened - opened % interval.MINUTE)
        if kind == "ticker":
            return quote.ticker_event(desk.contract, bar, opened, now, unit)
        return quote.mini_event(desk.contract, bar, now, unit)

    def _changed(self, stream: str, kind: str, now: int, unit: int) -> list[Json]:
        since = now - 1_100_000
        found: list[Json] = []
        for name, tape in self._exchange.tapes.items():
            if tape.trades and tape.trades[-1].time > since:
                ticker = self._ticker(name, kind, now, unit)
                if ticker is not None:
                    found.append(ticker)
        return found

    # -- klines

    def _begin_kline(self, stream: str, kind: str, asked: dict[str, str | None]) -> None:
        size, name = asked["interval"] or "", (asked["name"] or "").upper()
        if size not in interval.INTERVALS:
            return
        found = self._kline(kind, asked["kind"] or "", name, size)
        if found is None:
            return
        find, write = found
        last = [interval.opening(size, self._exchange.clock.now() // 1000)]

        def send(now: int) -> None:
            tape, time = find(), now // 1000
            if tape is None:
                return
            opened = interval.opening(size, time)
            bars = tape.klines(size, 0, last[0], opened - 1, 1, time) if opened != last[0] else []
            last[0] = opened
            current = tape.current(size, 0, time)
            for bar in [*bars, *([current] if current is not None else [])]:
                self._hub.send(stream, _bound(write, bar, now))

        self._due[stream] = (_KLINE, send)

    def _kline(
        self, kind: str, which: str, name: str, size: str
    ) -> tuple[Callable[[], Tape | None], Callable[[Bar, int, int], Json]] | None:
        exchange = self._exchange
        if kind == "continuous":
            contract = next(
                (item for item in exchange.pairs.get(name, []) if item.type.lower() == which), None
            )
            if contract is None:
                return None
            tape = exchange.tapes[contract.name]
            return lambda: tape, lambda bar, now, unit: price_event.continuous_kline(
                contract, bar, size, now, unit
            )
        desk = exchange.venue.desks.get(name)
        if which == "indexPriceKline":
            return lambda: exchange.histories.index.get(name), lambda bar, now, unit: price_event.price_kline(
                "indexPrice_kline", name, name, bar, size, now, unit
            )
        if desk is None:
            return None
        if which == "markPriceKline":
            pair = desk.contract.pair
            return lambda: exchange.histories.mark.get(name), lambda bar, now, unit: price_event.price_kline(
                "markPrice_kline", pair, name, bar, size, now, unit
            )
        tape = exchange.tapes[name]
        return lambda: tape, lambda bar, now, unit: _kline_event(desk.contract, bar, size, now, unit)


def _bound(write: Callable[[Bar, int, int], Json], bar: Bar, now: int) -> Callable[[int], Json]:
    return lambda unit: write(bar, now, unit)


def _kline_event(contract: Contract, bar: Bar, size: str, now: int, unit: int) -> Json:
    return {
        "e": "kline",
        "E": now // unit,
        "s": contract.name,
        "k": {"s": contract.name} | quote.bar_event(contract, bar, size, now, unit),
    }
