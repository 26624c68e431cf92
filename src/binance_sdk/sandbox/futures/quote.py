"""How futures market data looks on the wire: numbers with the contract's decimals, levels, bars."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from ..amount import DECIMALS, text
from ..book import Levels
from ..interval import following
from ..quote import percent, weighted
from ..tape import AggregateTrade, Bar
from .contract import Contract
from .listing import decimals, plain, price_digits
from .order import Trade

Json = dict[str, object]


def cut(units: int, digits: int) -> str:
    """An amount with so many digits after the point, without rounding."""
    written = text(units)
    return written[: len(written) - DECIMALS + digits] if digits else written[: -DECIMALS - 1]


def number(units: int) -> msgspec.Raw:
    """An amount as a JSON number, digit for digit."""
    return msgspec.Raw(plain(units).encode())


def price(contract: Contract, units: int) -> str:
    """A price as the contract writes it."""
    return cut(units, price_digits(contract))


def size(contract: Contract, units: int) -> str:
    """A quantity as the contract writes it."""
    return cut(units, decimals(contract.step))


def levels(contract: Contract, rows: Levels) -> list[tuple[str, str]]:
    """Price and quantity as text."""
    tick, step = price_digits(contract), decimals(contract.step)
    return [(cut(at, tick), cut(quantity, step)) for at, quantity in rows]


def trade(contract: Contract, item: Trade, unit: int, *, rpi: bool = False) -> Json:
    """One entry of ``trades``."""
    return {
        "id": item.id,
        "price": price(contract, item.price),
        "qty": size(contract, item.quantity),
        "baseQty" if contract.inverse else "quoteQty": text(item.quote),
        "time": item.time // unit,
        "isBuyerMaker": item.buyer_maker,
        **({} if contract.inverse else {"isRPITrade": rpi}),
    }


def aggregate(contract: Contract, item: AggregateTrade, unit: int, rpi: Mapping[int, int]) -> Json:
    """One entry of ``aggTrades``; ``rpi``: quantities of trades that were with RPI orders."""
    hidden = sum(rpi.get(number, 0) for number in range(item.first, item.last + 1)) if rpi else 0
    return {
        "a": item.id,
        "p": price(contract, item.price),
        "q": size(contract, item.quantity),
        **({} if contract.inverse else {"nq": size(contract, item.quantity - hidden)}),
        "f": item.first,
        "l": item.last,
        "T": item.time // unit,
        "m": item.buyer_maker,
    }


def kline(contract: Contract, bar: Bar, interval: str, unit: int) -> list[object]:
    """One row of ``klines``."""
    scale = 1000 // unit
    return [
        bar.opened * scale,
        *(price(contract, units) for units in (bar.open, bar.high, bar.low, bar.close)),
        size(contract, bar.volume),
        following(interval, bar.opened) * scale - 1,
        text(bar.quote),
        bar.count,
        size(contract, bar.taker_volume),
        text(bar.taker_quote),
        "0",
    ]


def price_kline(bar: Bar, interval: str, unit: int) -> list[object]:
    """One row of the klines of a price that is reckoned."""
    scale = 1000 // unit
    prices = (text(units) for units in (bar.open, bar.high, bar.low, bar.close))
    closes = following(interval, bar.opened) * scale - 1
    return [bar.opened * scale, *prices, "0", closes, "0", bar.count, "0", "0", "0"]


def bar_event(contract: Contract, bar: Bar, interval: str, now: int, unit: int) -> Json:
    """The bar of a kline event; ``now`` in microseconds."""
    scale = 1000 // unit
    closes = following(interval, bar.opened)
    return {
        "t": bar.opened * scale,
        "T": closes * scale - 1,
        "i": interval,
        "f": bar.first,
        "L": bar.last,
        "o": price(contract, bar.open),
        "c": price(contract, bar.close),
        "h": price(contract, bar.high),
        "l": price(contract, bar.low),
        "v": size(contract, bar.volume),
        "n": bar.count,
        "x": now // 1000 >= closes,
        "q": text(bar.quote),
        "V": size(contract, bar.taker_volume),
        "Q": text(bar.taker_quote),
        "B": "0",
    }


def mean(contract: Contract, bar: Bar) -> int:
    """The average price of a bar, by volume."""
    if not contract.inverse:
        return weighted(bar)
    return bar.volume * contract.size // bar.quote if bar.quote else 0


def mini_event(contract: Contract, bar: Bar, now: int, unit: int) -> Json:
    """An event of ``<symbol>@miniTicker``."""
    return {
        "e": "24hrMiniTicker",
        "E": now // unit,
        "s": contract.name,
        "ps": contract.pair,
        "c": price(contract, bar.close),
        "o": price(contract, bar.open),
        "h": price(contract, bar.high),
        "l": price(contract, bar.low),
        "v": size(contract, bar.volume),
        "q": text(bar.quote),
    }


def ticker_event(contract: Contract, bar: Bar, opened: int, now: int, unit: int) -> Json:
    """An event of ``<symbol>@ticker``."""
    change = bar.close - bar.open
    return mini_event(contract, bar, now, unit) | {
        "e": "24hrTicker",
        "p": price(contract, change),
        "P": percent(change, bar.open),
        "w": price(contract, mean(contract, bar)),
        "Q": size(contract, bar.last_quantity),
        "O": opened * (1000 // unit),
        "C": now // unit,
        "F": bar.first,
        "L": bar.last,
        "n": bar.count,
    }


def ticker(contract: Contract, bar: Bar, opened: int, now: int, unit: int) -> Json:
    """An entry of ``ticker/24hr``."""
    change = bar.close - bar.open
    return {
        "symbol": contract.name,
        **({"pair": contract.pair} if contract.inverse else {}),
        "priceChange": price(contract, change),
        "priceChangePercent": percent(change, bar.open),
        "weightedAvgPrice": price(contract, mean(contract, bar)),
        "lastPrice": price(contract, bar.close),
        "lastQty": size(contract, bar.last_quantity),
        "openPrice": price(contract, bar.open),
        "highPrice": price(contract, bar.high),
        "lowPrice": price(contract, bar.low),
        "volume": size(contract, bar.volume),
        "baseVolume" if contract.inverse else "quoteVolume": text(bar.quote),
        "openTime": opened * (1000 // unit),
        "closeTime": now // unit,
        "firstId": bar.first,
        "lastId": bar.last,
        "count": bar.count,
    }
