"""Handler bases of Binance Alpha: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk.handler import (
    DepthHandler,
    Handler,
    NestedHandler,
    PartialDepthHandler,
)


class AlphaAggTradeHandlerBase(Handler):
    """`<symbol>@aggTrade`: Trades of a symbol, added up per taker order and price."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("aggTrade",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "a": "agg_trade_id",
        "p": "price",
        "q": "quantity",
        "f": "first_trade_id",
        "l": "last_trade_id",
        "T": "trade_time",
        "m": "is_maker",
    }


class AlphaTradeHandlerBase(Handler):
    """`<symbol>@trade`: Trades of a symbol."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("trade",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "t": "trade_id",
        "p": "price",
        "q": "quantity",
        "T": "trade_time",
        "m": "is_maker",
    }


class AlphaKlineHandlerBase(NestedHandler):
    """`<symbol>@kline_<interval>`: Candlesticks of a symbol while they form."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("kline",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "t": "open_time",
        "T": "close_time",
        "i": "interval",
        "f": "first_trade_id",
        "L": "last_trade_id",
        "o": "open",
        "c": "close",
        "h": "high",
        "l": "low",
        "v": "volume",
        "n": "total_trades",
        "x": "is_closed",
        "q": "quote_volume",
        "V": "taker_volume",
        "Q": "taker_quote_volume",
        "B": "ignored",
    }


class AlphaContractKlineHandlerBase(NestedHandler):
    """`came@<contractAddress>@<chainId>@kline_<interval>`: Candlesticks of a token on its chain while they
    form.
    """

    SUBTYPES: ClassVar[tuple[str, ...]] = ("contractKline",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "ca": "contract",
        "e": "type",
        "ot": "open_time",
        "ct": "close_time",
        "i": "interval",
        "o": "open",
        "c": "close",
        "h": "high",
        "l": "low",
        "v": "volume",
    }


class AlphaMiniTickerHandlerBase(Handler):
    """`<symbol>@miniTicker`: Price and volume of a symbol over the last 24 hours."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("miniTicker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "c": "close",
        "o": "open",
        "h": "high",
        "l": "low",
        "v": "volume",
        "q": "quote_volume",
    }


class AlphaAllMarketMiniTickersHandlerBase(Handler):
    """`!miniTicker@arr`: Mini tickers of all symbols."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketMiniTickers",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "c": "close",
        "o": "open",
        "h": "high",
        "l": "low",
        "v": "volume",
        "q": "quote_volume",
    }


class AlphaTickerHandlerBase(Handler):
    """`<symbol>@ticker`: Price change of a symbol over the last 24 hours."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("ticker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "price_change",
        "P": "percent",
        "w": "weighted_average_price",
        "c": "last_price",
        "Q": "last_quantity",
        "o": "open",
        "h": "high",
        "l": "low",
        "v": "volume",
        "q": "quote_volume",
        "O": "stat_open_time",
        "C": "stat_close_time",
        "F": "first_trade_id",
        "L": "last_trade_id",
        "n": "total_trades",
    }


class AlphaAllMarketTickersHandlerBase(Handler):
    """`!ticker@arr`: Tickers of all symbols."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketTickers",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "price_change",
        "P": "percent",
        "w": "weighted_average_price",
        "c": "last_price",
        "Q": "last_quantity",
        "o": "open",
        "h": "high",
        "l": "low",
        "v": "volume",
        "q": "quote_volume",
        "O": "stat_open_time",
        "C": "stat_close_time",
        "F": "first_trade_id",
        "L": "last_trade_id",
        "n": "total_trades",
    }


class AlphaAllMarketTokenTickersHandlerBase(Handler):
    """`came@allTokens@ticker24`: Prices and market data of all tokens."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketTokenTickers",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"e": "type", "d": "tickers"}


class AlphaBookTickerHandlerBase(Handler):
    """`<symbol>@bookTicker`: Best bid and ask of a symbol, at every change."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("bookTicker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "T": "transaction_time",
        "u": "update_id",
        "s": "symbol",
        "b": "best_bid_price",
        "B": "best_bid_quantity",
        "a": "best_ask_price",
        "A": "best_ask_quantity",
    }


class AlphaAllMarketBookTickerHandlerBase(Handler):
    """`!bookTicker`: Best bid and ask of all symbols, at every change."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketBookTicker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "T": "transaction_time",
        "u": "update_id",
        "s": "symbol",
        "b": "best_bid_price",
        "B": "best_bid_quantity",
        "a": "best_ask_price",
        "A": "best_ask_quantity",
    }


class AlphaPartialOrderBookHandlerBase(PartialDepthHandler):
    """`<symbol>@depth<levels>@<interval>`: The best levels of the book of a symbol, orders of the app
    only.
    """

    SUBTYPES: ClassVar[tuple[str, ...]] = ("partialDepth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"price": "price", "quantity": "quantity"}


class AlphaOrderBookHandlerBase(DepthHandler):
    """`<symbol>@fulldepth@<interval>`: Changes of the book of a symbol, orders of app and API."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("depth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "U": "first_update_id",
        "u": "last_update_id",
    }
