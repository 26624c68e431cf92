"""The streams of a futures product: what trades, changes of the book and liquidations send on them.

Trades, aggregate trades, book tickers and contract news go out at once; diffs and partial books at
their speeds; the latest liquidation of a second once a second; everything else is `timed`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from binance_sdk_generated.cm_futures import streams as cm_streams
from binance_sdk_generated.um_futures import streams as um_streams

from ..amount import text
from ..book import Change
from ..hub import Gatherer, Hub
from ..order import Trade
from ..stream_pattern import pattern
from ..tape import AggregateTrade
from . import listing, quote
from .contract import Contract
from .fact import Liquidated
from .report import average
from .retail import Watch
from .timed import TICKS, Timed

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]
_DEPTH: Final = re.compile(
    r"(?P<symbol>[^@!]+)@(?P<kind>depth|rpiDepth)(?P<levels>5|10|20)?(?:@(?P<speed>0ms|100ms|250ms|500ms))?"
)
_TEMPLATES: Final = {"um_futures": um_streams.TEMPLATES, "cm_futures": cm_streams.TEMPLATES}
_EVERY: Final = 50
"""Ticks between two messages of ``!bookTicker``."""


@cache
def _patterns(product: str) -> list[tuple[re.Pattern[str], str]]:
    return [(pattern(template), template.host) for template in _TEMPLATES[product].values()]


class Feed:
    """What a futures exchange sends."""

    def __init__(self, exchange: FuturesExchange, hub: Hub) -> None:
        self._exchange = exchange
        self._hub = hub
        self._gatherers: dict[str, tuple[str, int, Gatherer]] = {}
        """Name of a diff stream -> symbol, speed in milliseconds, what it has yet to send."""
        self._by_symbol: dict[str, list[Gatherer]] = {}
        self._partial: dict[str, tuple[str, int, int, int]] = {}
        """Name of a partial book -> symbol, speed, levels, update id it had last."""
        self._retail: dict[str, tuple[str, int, Watch]] = {}
        """Name of a diff stream of the book with RPI orders -> symbol, speed, what it has told."""
        self._best: dict[str, tuple[int, int, int, int]] = {}
        self._forced: dict[str, Callable[[int], Json]] = {}
        self.timed = Timed(exchange, hub)

    def host(self, stream: str) -> str | None:
        """The class of stream host that has a stream; None where any has it."""
        if stream in self._exchange.listen_keys.known:
            return "private" if not self._exchange.inverse else ""
        for named, host in _patterns(self._exchange.product.name):
            if named.fullmatch(stream):
                return host
        return None

    # -- who listens

    def begin(self, stream: str) -> None:
        """The stream has a first subscriber."""
        self._exchange.wake(stream.partition("@")[0].upper())
        match = _DEPTH.fullmatch(stream)
        symbol = match["symbol"].upper() if match is not None else ""
        if match is None or symbol not in self._exchange.venue.desks or symbol.lower() != match["symbol"]:
            self.timed.begin(stream)
            return
        speed = max(int((match["speed"] or "250ms")[:-2]), 100)
        book = self._exchange.venue.desks[symbol].book
        if match["levels"]:
            self._partial[stream] = (symbol, speed, int(match["levels"]), book.update_id)
            return
        if match["kind"] == "rpiDepth":
            self._retail[stream] = (symbol, speed, Watch(self._exchange.venue.desks[symbol]))
            return
        gatherer = Gatherer(book.update_id)
        self._gatherers[stream] = (symbol, speed, gatherer)
        self._by_symbol.setdefault(symbol, []).append(gatherer)

    def stop(self, stream: str) -> None:
        """The stream has no subscribers."""
        found = self._gatherers.pop(stream, None)
        if found is not None:
            self._by_symbol[found[0]].remove(found[2])
        self._partial.pop(stream, None)
        self._retail.pop(stream, None)
        self.timed.stop(stream)

    # -- what happens

    def traded(self, name: str, aggregates: Sequence[AggregateTrade]) -> None:
        """Trades have happened."""
        lower, now = name.lower(), self._exchange.clock.now()
        desk = self._exchange.venue.desks[name]
        contract, rpi = desk.contract, desk.rpi_trades
        if f"{lower}@aggTrade" in self._hub.subscribers:
            for item in aggregates:
                self._hub.send(f"{lower}@aggTrade", partial(_aggregate, contract, item, rpi, now))
        if f"{lower}@trade" in self._hub.subscribers and name not in self._exchange.views:
            tape = self._exchange.tapes[name]
            first = aggregates[0].first if aggregates else 0
            for trade in [trade for trade in list(tape.trades)[-200:] if trade.id >= first]:
                self._hub.send(f"{lower}@trade", partial(_trade, contract, trade, now))

    def changed(self, name: str, changes: Sequence[Change]) -> None:
        """Levels of a book have changed."""
        for gatherer in self._by_symbol.get(name, ()):
            gatherer.add(changes)
        book = self._exchange.venue.desks[name].book
        best = book.best()
        if best != self._best.get(name):
            self._best[name] = best
            self._hub.send(
                f"{name.lower()}@bookTicker", partial(self._book_ticker, name, book.update_id, best)
            )

    def _book_ticker(self, name: str, update_id: int, best: tuple[int, int, int, int], unit: int) -> Json:
        contract, now = self._exchange.venue.desks[name].contract, self._exchange.clock.now()
        bid, bid_size, ask, ask_size = best
        return {
            "e": "bookTicker",
            "u": update_id,
            "s": name,
            "ps": contract.pair,
            "b": quote.price(contract, bid),
            "B": quote.size(contract, bid_size),
            "a": quote.price(contract, ask),
            "A": quote.size(contract, ask_size),
            "T": now // unit,
            "E": now // unit,
        }

    def liquidated(self, fact: Liquidated) -> None:
        """A position was liquidated."""
        order = fact.order
        contract = self._exchange.venue.desks[order.symbol].contract
        self._forced[order.symbol] = partial(_forced, contract, fact)

    def told_of(self, name: str, now: int) -> None:
        """A contract has another status."""
        contract = self._exchange.venue.desks[name].contract
        self._hub.send("!contractInfo", partial(_contract, contract, now))

    # -- what is due

    def flush(self, now: int, tick: int) -> None:
        """Sends what is due at that tick."""
        for stream, (symbol, speed, gatherer) in self._gatherers.items():
            if gatherer.last >= gatherer.first and _due(tick, speed):
                self._hub.send(stream, partial(self._diff, gatherer, symbol, now))
                gatherer.restart()
        for stream, (symbol, speed, watch) in self._retail.items():
            if _due(tick, speed):
                self._flush_retail(stream, symbol, watch, now)
        for stream, (symbol, speed, levels, sent) in self._partial.items():
            if _due(tick, speed):
                self._flush_partial(stream, symbol, speed, levels, sent, now)
        if tick % TICKS == 0 and self._forced:
            self._flush_forced()
        if tick % _EVERY == 0 and "!bookTicker" in self._hub.subscribers:
            for name, desk in self._exchange.venue.desks.items():
                best = desk.book.best()
                self._hub.send("!bookTicker", partial(self._book_ticker, name, desk.book.update_id, best))
        self.timed.flush(now, tick)

    def _diff(self, gatherer: Gatherer, symbol: str, now: int, unit: int) -> Json:
        contract = self._exchange.venue.desks[symbol].contract
        bids = [(price, gatherer.bids[price]) for price in sorted(gatherer.bids, reverse=True)]
        asks = [(price, gatherer.asks[price]) for price in sorted(gatherer.asks)]
        return _depth(contract, now // unit) | {
            "U": gatherer.first,
            "u": gatherer.last,
            "pu": gatherer.first - 1,
            "b": quote.levels(contract, bids),
            "a": quote.levels(contract, asks),
        }

    def _flush_partial(self, stream: str, symbol: str, speed: int, levels: int, sent: int, now: int) -> None:
        contract, book = self._exchange.venue.desks[symbol].contract, self._exchange.book(symbol, levels)
        self._partial[stream] = (symbol, speed, levels, book.update_id)
        self._hub.send(
            stream,
            lambda unit: (
                _depth(contract, now // unit)
                | {
                    "U": min(sent + 1, book.update_id),
                    "u": book.update_id,
                    "pu": sent,
                    "b": quote.levels(contract, book.bids),
                    "a": quote.levels(contract, book.asks),
                }
            ),
        )

    def _flush_retail(self, stream: str, symbol: str, watch: Watch, now: int) -> None:
        contract, before, changed = self._exchange.venue.desks[symbol].contract, watch.last, watch.take()
        if changed is None:
            return
        bids, asks = (quote.levels(contract, rows) for rows in changed)
        numbers = {"U": before + 1, "u": watch.last, "pu": before}
        self._hub.send(stream, lambda unit: _depth(contract, now // unit) | numbers | {"b": bids, "a": asks})

    def _flush_forced(self) -> None:
        forced, self._forced = self._forced, {}
        for name, build in forced.items():
            self._hub.send(f"{name.lower()}@forceOrder", build)
            self._hub.send("!forceOrder@arr", build)


def _due(tick: int, speed: int) -> bool:
    return tick * 100 // speed != (tick - 1) * 100 // speed


def _depth(contract: Contract, now: int) -> Json:
    return {"e": "depthUpdate", "E": now, "T": now, "s": contract.name, "ps": contract.pair}


def _aggregate(contract: Contract, item: AggregateTrade, rpi: Mapping[int, int], now: int, unit: int) -> Json:
    return {"e": "aggTrade", "E": now // unit, "s": contract.name} | quote.aggregate(
        contract, item, unit, rpi
    )


def _trade(contract: Contract, item: Trade, now: int, unit: int) -> Json:
    return {
        "e": "trade",
        "E": now // unit,
        "T": item.time // unit,
        "s": contract.name,
        "t": item.id,
        "p": quote.price(contract, item.price),
        "q": quote.size(contract, item.quantity),
        "X": "MARKET",
        "m": item.buyer_maker,
    }


def _forced(contract: Contract, fact: Liquidated, unit: int) -> Json:
    order, time = fact.order, fact.time // unit
    executed = quote.size(contract, order.executed)
    return {
        "e": "forceOrder",
        "E": time,
        "o": {
            "s": order.symbol,
            "ps": contract.pair,
            "S": order.side,
            "o": "LIMIT",
            "f": "IOC",
            "q": quote.size(contract, order.quantity),
            "p": quote.price(contract, order.price),
            "ap": text(average(contract, order)),
            "X": order.status,
            "l": executed,
            "z": executed,
            "T": time,
        },
    }


def _contract(contract: Contract, now: int, unit: int) -> Json:
    scale = 1000 // unit
    return {
        "e": "contractInfo",
        "E": now // unit,
        "s": contract.name,
        "ps": contract.pair,
        "ct": contract.type,
        "dt": contract.delivery // unit or listing.FOREVER * scale,
        "ot": listing.ONBOARD * scale,
        "cs": contract.status,
    }
