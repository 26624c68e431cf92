"""Handlers for public data: contracts, books, trades, klines, tickers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from .. import interval
from ..asking import limit_of, page
from ..book import Snapshot
from ..call import Call
from ..order import Trade
from ..tape import Bar, Tape
from . import listing, quote, retail
from .asking import chosen
from .collateral import DOLLARS
from .contract import Contract

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]


def ping(exchange: FuturesExchange, call: Call) -> object:
    """ping"""
    return {}


def time(exchange: FuturesExchange, call: Call) -> object:
    """get_server_time"""
    return {"serverTime": call.now // call.unit}


def exchange_info(exchange: FuturesExchange, call: Call) -> object:
    """get_exchange_info"""
    info: Json = {
        "timezone": "UTC",
        "serverTime": call.now // call.unit,
        "rateLimits": [limit.describe() for limit in exchange.limits.limits],
        "exchangeFilters": [],
        "symbols": [listing.describe(contract) for contract in exchange.contracts],
    }
    if exchange.inverse:
        return info
    assets = sorted({*listing.margin_assets(exchange.contracts), *DOLLARS, *listing.COINS})
    return info | {
        "assets": [
            {"asset": name, "marginAvailable": True, "autoAssetExchange": "-10000"} for name in assets
        ],
    }


def one(exchange: FuturesExchange, call: Call) -> Contract:
    """The contract that ``symbol`` means; -1121 when there is none."""
    return exchange.venue.desk(call.get_text("symbol")).contract


def depth(exchange: FuturesExchange, call: Call) -> object:
    """get_orderbook"""
    contract = one(exchange, call)
    return _depth(exchange, contract, exchange.book(contract.name, _levels(call)), call)


def rpi_depth(exchange: FuturesExchange, call: Call) -> object:
    """get_rpi_depth: the book with RPI orders, whose update ids are its own once there was one."""
    contract = one(exchange, call)
    if contract.name in exchange.views:
        return depth(exchange, call)
    return _depth(
        exchange, contract, retail.snapshot(exchange.venue.desks[contract.name], _levels(call)), call
    )


def _levels(call: Call) -> int:
    return min(call.get_int("limit", 500) or 500, 1000)


def _depth(exchange: FuturesExchange, contract: Contract, book: Snapshot, call: Call) -> object:
    now = call.now // call.unit
    names: Json = {"symbol": contract.name, "pair": contract.pair} if exchange.inverse else {}
    return {
        "lastUpdateId": book.update_id,
        **names,
        "E": now,
        "T": now,
        "bids": quote.levels(contract, book.bids),
        "asks": quote.levels(contract, book.asks),
    }


def trades(exchange: FuturesExchange, call: Call) -> object:
    """get_recent_trades"""
    contract = one(exchange, call)
    found = list(exchange.tapes[contract.name].trades)[-limit_of(call) :]
    return _trades(exchange, contract, found, call)


def _trades(exchange: FuturesExchange, contract: Contract, found: Iterable[Trade], call: Call) -> object:
    retail_ids = exchange.venue.desks[contract.name].rpi_trades
    return [quote.trade(contract, trade, call.unit, rpi=trade.id in retail_ids) for trade in found]


def old_trades(exchange: FuturesExchange, call: Call) -> object:
    """get_historical_trades"""
    contract = one(exchange, call)
    tape = exchange.tapes[contract.name]
    found = page(tape.trades, call, lambda trade: trade.id, lambda trade: trade.time, "fromId")
    return _trades(exchange, contract, found, call)


def aggregate_trades(exchange: FuturesExchange, call: Call) -> object:
    """get_aggregate_trades"""
    contract = one(exchange, call)
    tape = exchange.tapes[contract.name]
    found = page(tape.aggregates, call, lambda trade: trade.id, lambda trade: trade.time, "fromId")
    retail_trades = exchange.venue.desks[contract.name].rpi_trades
    return [quote.aggregate(contract, trade, call.unit, retail_trades) for trade in found]


# -- klines


def _bars(tape: Tape, call: Call) -> list[Bar]:
    start, end = call.find_time("startTime"), call.find_time("endTime")
    return tape.klines(
        call.get_text("interval"),
        0,
        None if start is None else start // 1000,
        None if end is None else end // 1000,
        limit_of(call, 1500),
        call.now // 1000,
    )


def klines(exchange: FuturesExchange, call: Call) -> object:
    """get_klines"""
    return _klines(exchange, one(exchange, call), call)


def _klines(exchange: FuturesExchange, contract: Contract, call: Call) -> object:
    size = call.get_text("interval")
    bars = _bars(exchange.tapes[contract.name], call)
    return [quote.kline(contract, bar, size, call.unit) for bar in bars]


def continuous_klines(exchange: FuturesExchange, call: Call) -> object:
    """get_continuous_klines"""
    wanted = call.get_text("contractType")
    contract = next((item for item in chosen(exchange, call) if item.type == wanted), None)
    return [] if contract is None else _klines(exchange, contract, call)


def _price_klines(tape: Tape | None, call: Call) -> object:
    size = call.get_text("interval")
    return [] if tape is None else [quote.price_kline(bar, size, call.unit) for bar in _bars(tape, call)]


def index_klines(exchange: FuturesExchange, call: Call) -> object:
    """get_index_price_klines"""
    chosen(exchange, call)
    return _price_klines(exchange.histories.index.get(call.get_text("pair")), call)


def mark_klines(exchange: FuturesExchange, call: Call) -> object:
    """get_mark_price_klines"""
    return _price_klines(exchange.histories.mark.get(one(exchange, call).name), call)


def premium_klines(exchange: FuturesExchange, call: Call) -> object:
    """get_premium_index_klines"""
    return _price_klines(exchange.histories.premium.get(one(exchange, call).name), call)


# -- tickers and prices


def each(exchange: FuturesExchange, call: Call, make: Callable[[Contract], Json]) -> object:
    """One object for ``symbol``, else a list; COIN-M answers with a list always."""
    found = [make(contract) for contract in chosen(exchange, call)]
    return found[0] if call.get_text("symbol") and not exchange.inverse else found


def day_ticker(exchange: FuturesExchange, call: Call) -> object:
    """get_ticker"""
    opened = call.now // 1000 - interval.DAY

    def make(contract: Contract) -> Json:
        bar = exchange.tapes[contract.name].since(opened - opened % interval.MINUTE)
        return quote.ticker(contract, bar, opened, call.now, call.unit)

    return each(exchange, call, make)


def price_ticker(exchange: FuturesExchange, call: Call) -> object:
    """get_ticker_price"""

    def make(contract: Contract) -> Json:
        tape = exchange.tapes[contract.name]
        last = tape.trades[-1].time if tape.trades else call.now
        return {
            "symbol": contract.name,
            **({"ps": contract.pair} if exchange.inverse else {}),
            "price": quote.price(contract, tape.last_price),
            "time": last // call.unit,
        }

    return each(exchange, call, make)


def book_ticker(exchange: FuturesExchange, call: Call) -> object:
    """get_orderbook_ticker"""

    def make(contract: Contract) -> Json:
        bid, bid_size, ask, ask_size = exchange.best(contract.name)
        shown: Json = {
            "symbol": contract.name,
            "bidPrice": quote.price(contract, bid),
            "bidQty": quote.size(contract, bid_size),
            "askPrice": quote.price(contract, ask),
            "askQty": quote.size(contract, ask_size),
            "time": call.now // call.unit,
        }
        if exchange.inverse:
            shown["pair"] = contract.pair
        if exchange.inverse or call.route == "ws_api":
            shown["lastUpdateId"] = exchange.book(contract.name, 1).update_id
        return shown

    return each(exchange, call, make)


HANDLERS: Final = {
    "ping": ping,
    "get_server_time": time,
    "get_exchange_info": exchange_info,
    "get_orderbook": depth,
    "get_orderbook_ws": depth,
    "get_rpi_depth": rpi_depth,
    "get_recent_trades": trades,
    "get_historical_trades": old_trades,
    "get_aggregate_trades": aggregate_trades,
    "get_klines": klines,
    "get_continuous_klines": continuous_klines,
    "get_index_price_klines": index_klines,
    "get_mark_price_klines": mark_klines,
    "get_premium_index_klines": premium_klines,
    "get_ticker": day_ticker,
    "get_ticker_price": price_ticker,
    "get_ticker_price_ws": price_ticker,
    "get_ticker_price_v1": price_ticker,
    "get_orderbook_ticker": book_ticker,
    "get_ticker_book_ws": book_ticker,
}
