"""How market data looks on the wire: trades, klines, tickers, for replies and for streams.

Reply functions give dictionaries; ``unit`` divides microseconds to what the client asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .amount import SCALE, text
from .book import Levels
from .interval import following
from .order import Trade
from .tape import AggregateTrade, Bar

Json = dict[str, object]


def levels(rows: Levels) -> list[tuple[str, str]]:
    """Price and quantity as text."""
    return [(text(price), text(quantity)) for price, quantity in rows]


def trade(item: Trade, unit: int) -> Json:
    """One entry of ``trades``."""
    return {
        "id": item.id,
        "price": text(item.price),
        "qty": text(item.quantity),
        "quoteQty": text(item.quote),
        "time": item.time // unit,
        "isBuyerMaker": item.buyer_maker,
        "isBestMatch": True,
    }


def aggregate(item: AggregateTrade, unit: int) -> Json:
    """One entry of ``aggTrades``."""
    return {
        "a": item.id,
        "p": text(item.price),
        "q": text(item.quantity),
        "f": item.first,
        "l": item.last,
        "T": item.time // unit,
        "m": item.buyer_maker,
        "M": True,
    }


def block_event(symbol: str, item: Trade, now: int, unit: int) -> Json:
    """An event of ``<symbol>@blockTrade``."""
    return {
        "e": "blockTrade",
        "E": now // unit,
        "s": symbol,
        "t": item.id,
        "p": text(item.price),
        "q": text(item.quantity),
        "T": item.time // unit,
        "m": item.buyer_maker,
    }


def kline(bar: Bar, interval: str, offset: int, unit: int) -> list[object]:
    """One row of ``klines``."""
    scale = 1000 // unit
    closes = following(interval, bar.opened, offset) * scale - 1
    return [
        bar.opened * scale,
        text(bar.open),
        text(bar.high),
        text(bar.low),
        text(bar.close),
        text(bar.volume),
        closes,
        text(bar.quote),
        bar.count,
        text(bar.taker_volume),
        text(bar.taker_quote),
        "0",
    ]


def kline_event(symbol: str, bar: Bar, interval: str, offset: int, now: int, unit: int) -> Json:
    """An event of the kline streams; ``now`` in microseconds."""
    scale = 1000 // unit
    closes = following(interval, bar.opened, offset)
    return {
        "e": "kline",
        "E": now // unit,
        "s": symbol,
        "k": {
            "t": bar.opened * scale,
            "T": closes * scale - 1,
            "s": symbol,
            "i": interval,
            "f": bar.first,
            "L": bar.last,
            "o": text(bar.open),
            "c": text(bar.close),
            "h": text(bar.high),
            "l": text(bar.low),
            "v": text(bar.volume),
            "n": bar.count,
            "x": now // 1000 >= closes,
            "q": text(bar.quote),
            "V": text(bar.taker_volume),
            "Q": text(bar.taker_quote),
            "B": "0",
        },
    }


def percent(change: int, base: int) -> str:
    """A change in percent with three decimals, rounded half away from zero."""
    if not base:
        return "0.000"
    thousandths = (abs(change) * 200_000 + base) // (2 * base)
    return f"{'-' if change < 0 else ''}{thousandths // 1000}.{thousandths % 1000:03d}"


def weighted(bar: Bar) -> int:
    """Volume-weighted average price."""
    return bar.quote * SCALE // bar.volume if bar.volume else 0


def _mini(symbol: str, bar: Bar, closes: int) -> Json:
    return {
        "symbol": symbol,
        "openPrice": text(bar.open),
        "highPrice": text(bar.high),
        "lowPrice": text(bar.low),
        "lastPrice": text(bar.close),
        "volume": text(bar.volume),
        "quoteVolume": text(bar.quote),
        "openTime": bar.opened,
        "closeTime": closes,
        "firstId": bar.first,
        "lastId": bar.last,
        "count": bar.count,
    }


def _full(symbol: str, bar: Bar, closes: int) -> Json:
    change = bar.close - bar.open
    head: Json = {
        "symbol": symbol,
        "priceChange": text(change),
        "priceChangePercent": percent(change, bar.open),
        "weightedAvgPrice": text(weighted(bar)),
    }
    return head | _mini(symbol, bar, closes)


TICKER: Final[dict[str, Callable[[str, Bar, int], Json]]] = {"FULL": _full, "MINI": _mini}
Best = tuple[int, int, int, int]


def day_extras(previous: int, bar: Bar, best: Best) -> Json:
    """What only the full 24 h ticker has."""
    return {
        "prevClosePrice": text(previous),
        "lastQty": text(bar.last_quantity),
        "bidPrice": text(best[0]),
        "bidQty": text(best[1]),
        "askPrice": text(best[2]),
        "askQty": text(best[3]),
    }


def window_event(kind: str, symbol: str, bar: Bar, opened: int, now: int, unit: int) -> Json:
    """An event of the rolling-window ticker streams."""
    change = bar.close - bar.open
    return {
        "e": kind,
        "E": now // unit,
        "s": symbol,
        "p": text(change),
        "P": percent(change, bar.open),
        "o": text(bar.open),
        "h": text(bar.high),
        "l": text(bar.low),
        "c": text(bar.close),
        "w": text(weighted(bar)),
        "v": text(bar.volume),
        "q": text(bar.quote),
        "O": opened * (1000 // unit),
        "C": now // unit,
        "F": bar.first,
        "L": bar.last,
        "n": bar.count,
    }


def day_event(symbol: str, bar: Bar, best: Best, opened: int, now: int, unit: int) -> Json:
    """An event of ``<symbol>@ticker``."""
    event = window_event("24hrTicker", symbol, bar, opened, now, unit)
    return event | {
        "x": text(bar.open),
        "Q": text(bar.last_quantity),
        "b": text(best[0]),
        "B": text(best[1]),
        "a": text(best[2]),
        "A": text(best[3]),
    }


def mini_event(symbol: str, bar: Bar, now: int, unit: int) -> Json:
    """An event of ``<symbol>@miniTicker``."""
    return {
        "e": "24hrMiniTicker",
        "E": now // unit,
        "s": symbol,
        "c": text(bar.close),
        "o": text(bar.open),
        "h": text(bar.high),
        "l": text(bar.low),
        "v": text(bar.volume),
        "q": text(bar.quote),
    }
