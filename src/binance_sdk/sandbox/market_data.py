"""Handlers for public data: rules, books, trades, klines, tickers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from . import interval, quote
from .amount import text
from .asking import limit_of, page
from .call import Call
from .rejection import RejectedException
from .symbol import Symbol
from .tape import Bar

if TYPE_CHECKING:
    from .exchange import Exchange
    from .handler import Handlers

Json = dict[str, object]
_USUAL: Final = frozenset({"SPOT", "MARGIN", "LEVERAGED"})


def ping(exchange: Exchange, call: Call) -> object:
    """ping"""
    return {}


def time(exchange: Exchange, call: Call) -> object:
    """time"""
    return {"serverTime": call.now // call.unit}


def exchange_info(exchange: Exchange, call: Call) -> object:
    """exchangeInfo"""
    symbols = _chosen(exchange, call)
    show = call.arguments.get("showPermissionSets", True)
    hidden: Json = {"permissionSets": []}
    sors = [{"baseAsset": base, "symbols": names} for base, names in exchange.engine.sors.items()]
    return {
        "timezone": "UTC",
        "serverTime": call.now // call.unit,
        "rateLimits": [limit.describe() for limit in exchange.limits.limits],
        "exchangeFilters": exchange.exchange_filters,
        "symbols": [symbol.info if show else symbol.info | hidden for symbol in symbols],
    } | ({"sors": sors} if sors else {})


def _chosen(exchange: Exchange, call: Call) -> list[Symbol]:
    given = [name for name in ("symbol", "symbols", "permissions", "symbolStatus") if name in call.arguments]
    if len(given) > 1 and set(given) != {"permissions", "symbolStatus"}:
        raise RejectedException(-1128)
    names = _names(call)
    if names is not None:
        return [exchange.engine.desk(name).symbol for name in names]
    wanted = call.arguments.get("permissions")
    permissions = set(cast("list[str]", wanted)) if isinstance(wanted, list) else _USUAL
    status = call.arguments.get("symbolStatus")
    return [
        symbol
        for symbol in exchange.symbols.values()
        if symbol.permissions & permissions and status in (None, symbol.status)
    ]


def _names(call: Call) -> list[str] | None:
    if "symbol" in call.arguments and "symbols" in call.arguments:
        raise RejectedException(-1128)
    if "symbol" in call.arguments:
        return [call.get_text("symbol")]
    names = call.arguments.get("symbols")
    return cast("list[str]", names) if isinstance(names, list) else None


def execution_rules(exchange: Exchange, call: Call) -> object:
    """executionRules"""
    symbols = _chosen(exchange, call)
    return {
        "symbolRules": [{"symbol": symbol.name, "rules": symbol.rules} for symbol in symbols if symbol.rules]
    }


def _one(exchange: Exchange, call: Call) -> Symbol:
    symbol = exchange.engine.desk(call.get_text("symbol")).symbol
    if call.arguments.get("symbolStatus") not in (None, symbol.status):
        raise RejectedException(-1220)
    return symbol


def depth(exchange: Exchange, call: Call) -> object:
    """depth"""
    symbol = _one(exchange, call)
    limit = min(call.get_int("limit", 100), 5000)
    if limit < 1:
        raise RejectedException(-1130, "Data sent for parameter 'limit' is not valid.")
    book = exchange.book(symbol.name, limit)
    return {"lastUpdateId": book.update_id, "bids": quote.levels(book.bids), "asks": quote.levels(book.asks)}


def trades(exchange: Exchange, call: Call) -> object:
    """trades.recent"""
    tape = exchange.tapes[_one(exchange, call).name]
    return [quote.trade(trade, call.unit) for trade in list(tape.trades)[-limit_of(call) :]]


def old_trades(exchange: Exchange, call: Call) -> object:
    """trades.historical"""
    tape = exchange.tapes[_one(exchange, call).name]
    found = page(tape.trades, call, lambda trade: trade.id, lambda trade: trade.time, "fromId")
    return [quote.trade(trade, call.unit) for trade in found]


def block_trades(exchange: Exchange, call: Call) -> object:
    """blockTrades.historical"""
    tape = exchange.tapes[_one(exchange, call).name]
    found = page(tape.blocks, call, lambda trade: trade.id, lambda trade: trade.time, "fromId")
    return [
        {name: value for name, value in quote.trade(trade, call.unit).items() if name != "isBestMatch"}
        for trade in found
    ]


def aggregate_trades(exchange: Exchange, call: Call) -> object:
    """trades.aggregate"""
    tape = exchange.tapes[_one(exchange, call).name]
    found = page(tape.aggregates, call, lambda trade: trade.id, lambda trade: trade.time, "fromId")
    return [quote.aggregate(trade, call.unit) for trade in found]


def klines(exchange: Exchange, call: Call) -> object:
    """klines and uiKlines"""
    tape = exchange.tapes[_one(exchange, call).name]
    name, offset = call.get_text("interval"), interval.zone(call.get_text("timeZone", "0"))
    start, end = call.find_time("startTime"), call.find_time("endTime")
    bars = tape.klines(
        name,
        offset,
        None if start is None else start // 1000,
        None if end is None else end // 1000,
        limit_of(call),
        call.now // 1000,
    )
    return [quote.kline(bar, name, offset, call.unit) for bar in bars]


def average_price(exchange: Exchange, call: Call) -> object:
    """avgPrice"""
    tape = exchange.tapes[_one(exchange, call).name]
    price = tape.average(5, call.now // 1000) or tape.last_price
    last = tape.trades[-1].time if tape.trades else call.now
    return {"mins": 5, "price": text(price), "closeTime": last // call.unit}


def _each(exchange: Exchange, call: Call, make: Callable[[Symbol], Json], *, needed: bool = False) -> object:
    """One object for ``symbol``, else a list; a symbol of another status is left out of a list."""
    names = _names(call)
    if names is None and needed:
        raise RejectedException(-1102, "Param 'symbol' or 'symbols' must be sent, but both were empty/null!")
    if "symbol" in call.arguments:
        return make(_one(exchange, call))
    status = call.arguments.get("symbolStatus")
    chosen = exchange.symbols.values() if names is None else [exchange.engine.desk(n).symbol for n in names]
    return [make(symbol) for symbol in chosen if status in (None, symbol.status)]


def _stretch(exchange: Exchange, symbol: Symbol, opened: int) -> Bar:
    tape = exchange.tapes[symbol.name]
    return tape.since(opened - opened % interval.MINUTE)


def _ticker(call: Call, symbol: Symbol, bar: Bar, opened: int, closes: int) -> Json:
    shape = quote.TICKER[call.get_text("type", "FULL")]
    ticker = shape(symbol.name, bar, 0)
    scale = 1000 // call.unit
    return ticker | {"openTime": opened * scale, "closeTime": closes * scale}


def day_ticker(exchange: Exchange, call: Call) -> object:
    """ticker.24hr"""
    now = call.now // 1000

    def make(symbol: Symbol) -> Json:
        bar = _stretch(exchange, symbol, now - interval.DAY)
        ticker = _ticker(call, symbol, bar, now - interval.DAY, now)
        if call.get_text("type", "FULL") == "FULL":
            ticker |= quote.day_extras(bar.open, bar, exchange.best(symbol.name))
        return ticker

    return _each(exchange, call, make)


def trading_day(exchange: Exchange, call: Call) -> object:
    """ticker.tradingDay"""
    opened = interval.opening("1d", call.now // 1000, interval.zone(call.get_text("timeZone", "0")))

    def make(symbol: Symbol) -> Json:
        bar = _stretch(exchange, symbol, opened)
        return _ticker(call, symbol, bar, opened, opened + interval.DAY - 1)

    return _each(exchange, call, make, needed=True)


def window_ticker(exchange: Exchange, call: Call) -> object:
    """ticker"""
    now = call.now // 1000
    opened = now - _window(call.get_text("windowSize", "1d"))
    opened -= opened % interval.MINUTE

    def make(symbol: Symbol) -> Json:
        return _ticker(call, symbol, _stretch(exchange, symbol, opened), opened, now)

    return _each(exchange, call, make, needed=True)


def _window(size: str) -> int:
    number, unit = size[:-1], size[-1:]
    if number.isdigit() and 1 <= int(number) <= {"m": 59, "h": 23, "d": 7}.get(unit, 0):
        return interval.length(size)
    raise RejectedException(-1130, "Data sent for parameter 'windowSize' is not valid.")


def price_ticker(exchange: Exchange, call: Call) -> object:
    """ticker.price"""
    return _each(
        exchange,
        call,
        lambda symbol: {"symbol": symbol.name, "price": text(exchange.tapes[symbol.name].last_price)},
    )


def book_ticker(exchange: Exchange, call: Call) -> object:
    """ticker.book"""

    def make(symbol: Symbol) -> Json:
        bid, bid_size, ask, ask_size = exchange.best(symbol.name)
        return {
            "symbol": symbol.name,
            "bidPrice": text(bid),
            "bidQty": text(bid_size),
            "askPrice": text(ask),
            "askQty": text(ask_size),
        }

    return _each(exchange, call, make)


def reference_price(exchange: Exchange, call: Call) -> object:
    """referencePrice"""
    symbol = _one(exchange, call)
    found = exchange.reference_price(symbol.name)
    if found is None:
        raise RejectedException(-2043)
    price, at = found
    return {
        "symbol": symbol.name,
        "referencePrice": text(price) if price else None,
        "timestamp": at // call.unit,
    }


def reference_calculation(exchange: Exchange, call: Call) -> object:
    """referencePrice.calculation"""
    symbol = _one(exchange, call)
    if exchange.reference_price(symbol.name) is None:
        raise RejectedException(-2043)
    return {
        "symbol": symbol.name,
        "calculationType": "ARITHMETIC_MEAN",
        "bucketCount": exchange.reference_buckets,
        "bucketWidthMs": 1000,
    }


HANDLERS: Final[Handlers] = {
    "ping": ping,
    "time": time,
    "exchangeInfo": exchange_info,
    "executionRules": execution_rules,
    "depth": depth,
    "trades.recent": trades,
    "trades.historical": old_trades,
    "blockTrades.historical": block_trades,
    "trades.aggregate": aggregate_trades,
    "klines": klines,
    "uiKlines": klines,
    "avgPrice": average_price,
    "ticker.24hr": day_ticker,
    "ticker.tradingDay": trading_day,
    "ticker": window_ticker,
    "ticker.price": price_ticker,
    "ticker.book": book_ticker,
    "referencePrice": reference_price,
    "referencePrice.calculation": reference_calculation,
}
