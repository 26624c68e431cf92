"""Events about prices that are reckoned: mark, index, their klines, asset and composite indexes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..amount import text
from ..interval import DAY, HOUR, following
from ..tape import Bar
from . import collateral, quote
from .collateral import BUFFERS, DOLLARS
from .contract import Contract
from .listing import COINS

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]


def mark(exchange: FuturesExchange, contract: Contract, now: int, unit: int) -> Json:
    """``markPriceUpdate``."""
    marker = exchange.venue.markers[contract.name]
    price = text(exchange.venue.ledger.marks.get(contract.name, 0))
    return {
        "e": "markPriceUpdate",
        "E": now // unit,
        "s": contract.name,
        "p": price,
        "ap": price,
        "P": text(marker.settlement()),
        "i": text(marker.index),
        "r": text(marker.rate()) if contract.perpetual else "",
        "T": marker.next_funding // unit if contract.perpetual else 0,
    }


def marks(exchange: FuturesExchange, contracts: Iterable[Contract], now: int, unit: int) -> list[Json]:
    """Those of several contracts."""
    return [mark(exchange, contract, now, unit) for contract in contracts]


def index_price(exchange: FuturesExchange, pair: str) -> int:
    """The index price of a pair; 0 for one that is not known."""
    contracts = exchange.pairs.get(pair)
    return exchange.venue.markers[contracts[0].name].index if contracts else 0


def index(exchange: FuturesExchange, pair: str, now: int, unit: int) -> Json | None:
    """``indexPriceUpdate``; None for a pair that is not known."""
    price = index_price(exchange, pair)
    return {"e": "indexPriceUpdate", "E": now // unit, "i": pair, "p": text(price)} if price else None


def assets(exchange: FuturesExchange) -> dict[str, str]:
    """Asset pairs, with the assets that they are the prices of."""
    names = {*DOLLARS, *COINS, *(contract.base for contract in exchange.contracts)}
    return {f"{name}USD": name for name in sorted(names)}


def asset_index(exchange: FuturesExchange, name: str, now: int, unit: int) -> Json | None:
    """``assetIndexUpdate``; None for an asset that is not known."""
    asset = assets(exchange).get(name)
    if asset is None:
        return None
    rates, buffer = collateral.rates(exchange.venue.ledger, asset), text(BUFFERS[asset in DOLLARS])
    low, high = text(rates.bid), text(rates.ask)
    return {
        "e": "assetIndexUpdate",
        "E": now // unit,
        "s": name,
        "i": text(rates.price),
        "b": buffer,
        "a": buffer,
        "B": low,
        "A": high,
        "q": buffer,
        "g": buffer,
        "Q": low,
        "G": high,
    }


def asset_indexes(exchange: FuturesExchange, now: int, unit: int) -> list[Json]:
    """Those of all assets."""
    made = (asset_index(exchange, name, now, unit) for name in assets(exchange))
    return [event for event in made if event is not None]


def composite(exchange: FuturesExchange, name: str, now: int, unit: int) -> Json | None:
    """``compositeIndex``: an index of one asset, since the sandbox lists no basket."""
    desk = exchange.venue.desks.get(name)
    if desk is None:
        return None
    contract, price = desk.contract, exchange.venue.markers[name].index
    part = {
        "b": contract.base,
        "q": contract.quote,
        "w": "1.00000000",
        "W": "1.00000000",
        "i": text(price),
    }
    return {
        "e": "compositeIndex",
        "E": now // unit,
        "s": name,
        "p": text(price),
        "C": "baseAsset",
        "c": [part],
    }


def session(now: int, unit: int) -> Json:
    """A session of the stock market, which here is open from 14 to 21 hours UTC every day."""
    day = now // 1000 // DAY * DAY
    begin, end = day + 14 * HOUR, day + 21 * HOUR
    scale = 1000 // unit
    regular = begin <= now // 1000 < end
    return {
        "e": "EquityUpdate",
        "E": now // unit,
        "t": (begin if regular else day) * scale,
        "T": (end if regular else begin) * scale,
        "S": "REGULAR" if regular else "NO_TRADING",
    }


def continuous_kline(contract: Contract, bar: Bar, size: str, now: int, unit: int) -> Json:
    """``continuous_kline``."""
    return {
        "e": "continuous_kline",
        "E": now // unit,
        "ps": contract.pair,
        "ct": contract.type,
        "k": quote.bar_event(contract, bar, size, now, unit),
    }


def price_kline(kind: str, pair: str, name: str, bar: Bar, size: str, now: int, unit: int) -> Json:
    """``markPrice_kline`` and ``indexPrice_kline``."""
    scale = 1000 // unit
    closes = following(size, bar.opened)
    return {
        "e": kind,
        "E": now // unit,
        "ps": pair,
        "k": {
            "t": bar.opened * scale,
            "T": closes * scale - 1,
            "s": name if kind.startswith("mark") else "0",
            "i": size,
            "f": 0,
            "L": 0,
            "o": text(bar.open),
            "c": text(bar.close),
            "h": text(bar.high),
            "l": text(bar.low),
            "v": "0",
            "n": bar.count,
            "x": now // 1000 >= closes,
            "q": "0",
            "V": "0",
            "Q": "0",
            "B": "0",
        },
    }
