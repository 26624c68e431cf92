"""Streams that go out at fixed times: partial depth, klines, tickers, average and reference prices."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from . import interval, quote
from .amount import text
from .tape import Bar

if TYPE_CHECKING:
    from .exchange import Exchange
    from .hub import Hub

Json = dict[str, object]
Send = Callable[[int], None]
_STREAM: Final = re.compile(
    r"(?P<symbol>[^@!]+)@(?:(?P<kind>miniTicker|ticker|avgPrice|referencePrice)"
    r"|ticker_(?P<window>1h|4h|1d)"
    r"|depth(?P<levels>5|10|20)(?P<fast>@100ms)?"
    r"|kline_(?P<interval>\d{1,2}[smhdwM])(?P<zone>@\+08:00)?)"
)
_ALL: Final = re.compile(r"!(?:(?P<mini>miniTicker)|ticker_(?P<window>1h|4h|1d))@arr")
SECOND: Final = 10
"""Ticks of a second."""


class Timed:
    """What is due when, by stream name."""

    def __init__(self, exchange: Exchange, hub: Hub) -> None:
        self._exchange = exchange
        self._hub = hub
        self._due: dict[str, tuple[int, Send]] = {}
        """Stream -> every how many ticks, and what sends it."""

    def begin(self, stream: str) -> None:
        """The stream has a first subscriber."""
        found = self._sender(stream)
        if found is not None:
            self._due[stream] = found

    def stop(self, stream: str) -> None:
        """The stream has no subscribers."""
        self._due.pop(stream, None)

    def flush(self, now: int, tick: int) -> None:
        """Sends what is due at that tick."""
        for every, send in tuple(self._due.values()):
            if tick % every == 0:
                send(now)

    def _sender(self, stream: str) -> tuple[int, Send] | None:
        match = _ALL.fullmatch(stream)
        if match is not None:
            return SECOND, self._all(stream, match["window"])
        match = _STREAM.fullmatch(stream)
        if match is None or match["symbol"].upper() not in self._exchange.engine.desks:
            return None
        symbol = match["symbol"].upper()
        if match["levels"]:
            return (1 if match["fast"] else SECOND), self._levels(stream, symbol, int(match["levels"]))
        if match["interval"]:
            if match["interval"] not in interval.INTERVALS:
                return None
            every = SECOND if match["interval"] == "1s" else 2 * SECOND
            return every, self._kline(
                stream, symbol, match["interval"], 8 * interval.HOUR if match["zone"] else 0
            )
        if match["window"]:
            return SECOND, self._single(
                stream, symbol, lambda s, n, u: self._window(s, match["window"], n, u)
            )
        make = {
            "miniTicker": self._mini,
            "ticker": self._day,
            "avgPrice": self._average,
            "referencePrice": self._reference,
        }[match["kind"]]
        return SECOND, self._single(stream, symbol, make)

    def _single(self, stream: str, symbol: str, make: Callable[[str, int, int], Json | None]) -> Send:
        def send(now: int) -> None:
            if make(symbol, now, 1) is not None:
                self._hub.send(stream, lambda unit: make(symbol, now, unit))

        return send

    def _bar(self, symbol: str, opened: int) -> Bar:
        return self._exchange.tapes[symbol].since(opened - opened % interval.MINUTE)

    def _mini(self, symbol: str, now: int, unit: int) -> Json | None:
        return quote.mini_event(symbol, self._bar(symbol, now // 1000 - interval.DAY), now, unit)

    def _day(self, symbol: str, now: int, unit: int) -> Json | None:
        opened = now // 1000 - interval.DAY
        best = self._exchange.best(symbol)
        return quote.day_event(symbol, self._bar(symbol, opened), best, opened, now, unit)

    def _window(self, symbol: str, window: str, now: int, unit: int) -> Json | None:
        opened = now // 1000 - interval.length(window)
        opened -= opened % interval.MINUTE
        return quote.window_event(f"{window}Ticker", symbol, self._bar(symbol, opened), opened, now, unit)

    def _average(self, symbol: str, now: int, unit: int) -> Json | None:
        tape = self._exchange.tapes[symbol]
        if not tape.trades:
            return None
        price = tape.average(5, now // 1000) or tape.last_price
        return {
            "e": "avgPrice",
            "E": now // unit,
            "s": symbol,
            "i": "5m",
            "w": text(price),
            "T": tape.trades[-1].time // unit,
        }

    def _reference(self, symbol: str, now: int, unit: int) -> Json | None:
        found = self._exchange.reference_price(symbol)
        price, at = found if found is not None else (0, now)
        return {"e": "referencePrice", "s": symbol, "r": text(price) if price else None, "t": at // unit}

    def _levels(self, stream: str, symbol: str, count: int) -> Send:
        def send(now: int) -> None:
            book = self._exchange.book(symbol, count)
            self._hub.send(
                stream,
                lambda unit: {
                    "lastUpdateId": book.update_id,
                    "bids": quote.levels(book.bids),
                    "asks": quote.levels(book.asks),
                },
            )

        return send

    def _kline(self, stream: str, symbol: str, size: str, offset: int) -> Send:
        tape, last = (
            self._exchange.tapes[symbol],
            [interval.opening(size, self._exchange.clock.now() // 1000, offset)],
        )

        def tell(bar: Bar, now: int) -> None:
            self._hub.send(stream, lambda unit: quote.kline_event(symbol, bar, size, offset, now, unit))

        def send(now: int) -> None:
            time = now // 1000
            opened = interval.opening(size, time, offset)
            if opened != last[0]:
                for bar in tape.klines(size, offset, last[0], opened - 1, 1, time):
                    tell(bar, now)
                last[0] = opened
            current = tape.current(size, offset, time)
            if current is not None:
                tell(current, now)

        return send

    def _all(self, stream: str, window: str | None) -> Send:
        seen: dict[str, int] = {}

        def send(now: int) -> None:
            changed: list[str] = []
            for name, tape in self._exchange.tapes.items():
                last = tape.trades[-1].id if tape.trades else 0
                if seen.get(name, 0) != last:
                    seen[name] = last
                    changed.append(name)
            if not changed:
                return
            self._hub.send(
                stream,
                lambda unit: [
                    self._window(name, window, now, unit) if window else self._mini(name, now, unit)
                    for name in changed
                ],
            )

        return send
