"""Handler bases of COIN-M futures: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk.handler import (
    DepthHandler,
    Handler,
    NestedHandler,
    PairPartialDepthHandler,
    RawHandler,
)


class FuturesAggTradeHandlerBase(Handler):
    """`<symbol>@aggTrade`: Trades of a contract, added up per taker order and price."""

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


class MarkPriceHandlerBase(Handler):
    """`<symbol>@markPrice[@<updateSpeed>]`: Mark price, index price and funding rate of a contract."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("markPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "mark_price",
        "i": "index_price",
        "P": "est_settle_price",
        "r": "funding_rate",
        "T": "next_funding_time",
        "ap": "mark_price_avg",
    }


class CMPairMarkPriceHandlerBase(Handler):
    """`<pair>@markPrice[@<updateSpeed>]`: Mark prices of all contracts of a pair."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("pairMarkPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "mark_price",
        "i": "index_price",
        "P": "est_settle_price",
        "r": "funding_rate",
        "T": "next_funding_time",
    }


class AllMarketMarkPriceHandlerBase(Handler):
    """`!markPrice@arr[@<updateSpeed>]`: Mark prices of all contracts, of USD-M as well."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketMarkPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "mark_price",
        "i": "index_price",
        "P": "est_settle_price",
        "r": "funding_rate",
        "T": "next_funding_time",
        "ap": "mark_price_avg",
    }


class FuturesAllMarketMarkPriceHandlerBase(Handler):
    """`!markPrice@arr[@<updateSpeed>]`: Mark prices of all contracts, of USD-M as well."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketMarkPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "mark_price",
        "i": "index_price",
        "P": "est_settle_price",
        "r": "funding_rate",
        "T": "next_funding_time",
    }


class IndexPriceHandlerBase(Handler):
    """`<pair>@indexPrice[@<updateSpeed>]`: Index price of a pair."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("indexPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"e": "type", "E": "event_time", "i": "pair", "p": "index_price"}


class FuturesKlineHandlerBase(NestedHandler):
    """`<symbol>@kline_<interval>`: Candlesticks of a contract while they form."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("kline",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "t": "open_time",
        "T": "close_time",
        "s": "symbol",
        "i": "interval",
        "f": "first_trade_id",
        "L": "last_trade_id",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "close",
        "x": "is_closed",
        "v": "volume",
        "q": "quote_volume",
        "V": "taker_volume",
        "Q": "taker_quote_volume",
        "n": "total_trades",
    }


class FuturesContinuousKlineHandlerBase(NestedHandler):
    """`<pair>_<contractType>@continuousKline_<interval>`: Candlesticks of a kind of contract while they
    form.
    """

    SUBTYPES: ClassVar[tuple[str, ...]] = ("continuousKline",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "ps": "pair",
        "ct": "contract_type",
        "t": "open_time",
        "T": "close_time",
        "i": "interval",
        "f": "first_trade_id",
        "L": "last_trade_id",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "close",
        "x": "is_closed",
        "v": "volume",
        "q": "quote_volume",
        "V": "taker_volume",
        "Q": "taker_quote_volume",
        "n": "total_trades",
    }


class IndexPriceKlineHandlerBase(NestedHandler):
    """`<pair>@indexPriceKline_<interval>`: Candlesticks of the index price of a pair while they form."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("indexPriceKline",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "ps": "pair",
        "t": "open_time",
        "T": "close_time",
        "i": "interval",
        "f": "first_trade_id",
        "L": "last_trade_id",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "close",
        "x": "is_closed",
        "v": "volume",
        "q": "quote_volume",
        "V": "taker_volume",
        "Q": "taker_quote_volume",
        "n": "total_trades",
    }


class MarkPriceKlineHandlerBase(NestedHandler):
    """`<symbol>@markPriceKline_<interval>`: Candlesticks of the mark price of a contract while they form."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("markPriceKline",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "ps": "pair",
        "t": "open_time",
        "T": "close_time",
        "s": "symbol",
        "i": "interval",
        "f": "first_trade_id",
        "L": "last_trade_id",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "close",
        "x": "is_closed",
        "v": "volume",
        "q": "quote_volume",
        "V": "taker_volume",
        "Q": "taker_quote_volume",
        "n": "total_trades",
    }


class CMMiniTickerHandlerBase(Handler):
    """`<symbol>@miniTicker`: Price and volume of a contract over the last 24 hours."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("miniTicker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "close",
        "v": "volume",
        "q": "quote_volume",
        "ps": "pair",
    }


class CMAllMarketMiniTickersHandlerBase(Handler):
    """`!miniTicker@arr`: Mini tickers of all contracts that changed, of USD-M as well."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketMiniTickers",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "close",
        "v": "volume",
        "q": "quote_volume",
        "ps": "pair",
    }


class CMTickerHandlerBase(Handler):
    """`<symbol>@ticker`: Price change of a contract over the last 24 hours."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("ticker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "last_price",
        "v": "volume",
        "q": "quote_volume",
        "p": "price_change",
        "P": "percent",
        "w": "weighted_average_price",
        "Q": "last_quantity",
        "O": "stat_open_time",
        "C": "stat_close_time",
        "F": "first_trade_id",
        "L": "last_trade_id",
        "n": "total_trades",
        "ps": "pair",
    }


class CMAllMarketTickersHandlerBase(Handler):
    """`!ticker@arr`: Tickers of all contracts that changed, of USD-M as well."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketTickers",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "last_price",
        "v": "volume",
        "q": "quote_volume",
        "p": "price_change",
        "P": "percent",
        "w": "weighted_average_price",
        "Q": "last_quantity",
        "O": "stat_open_time",
        "C": "stat_close_time",
        "F": "first_trade_id",
        "L": "last_trade_id",
        "n": "total_trades",
        "ps": "pair",
    }


class CMBookTickerHandlerBase(Handler):
    """`<symbol>@bookTicker`: Best bid and ask of a contract, at every change."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("bookTicker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "u": "update_id",
        "E": "event_time",
        "T": "transaction_time",
        "s": "symbol",
        "b": "best_bid_price",
        "B": "best_bid_quantity",
        "a": "best_ask_price",
        "A": "best_ask_quantity",
        "ps": "pair",
    }


class CMAllMarketBookTickerHandlerBase(Handler):
    """`!bookTicker`: Best bid and ask of all contracts, of USD-M as well."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketBookTicker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "u": "update_id",
        "E": "event_time",
        "T": "transaction_time",
        "s": "symbol",
        "b": "best_bid_price",
        "B": "best_bid_quantity",
        "a": "best_ask_price",
        "A": "best_ask_quantity",
        "ps": "pair",
    }


class CMForceOrderHandlerBase(NestedHandler):
    """`<symbol>@forceOrder`: Liquidations of a contract, the latest of each second."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("forceOrder",)
    NESTED: ClassVar[str] = "o"
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "S": "side",
        "o": "order_type",
        "f": "time_in_force",
        "q": "orig_quantity",
        "p": "price",
        "ap": "avg_price",
        "X": "order_status",
        "l": "last_filled_qty",
        "z": "acc_filled_qty",
        "T": "trade_time",
        "ps": "pair",
    }


class FuturesAllMarketLiquidationHandlerBase(NestedHandler):
    """`!forceOrder@arr`: Liquidations of all contracts, the latest of each contract and second, of USD-M
    as well.
    """

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketLiquidation",)
    NESTED: ClassVar[str] = "o"
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "S": "side",
        "o": "order_type",
        "f": "time_in_force",
        "q": "orig_quantity",
        "p": "price",
        "ap": "avg_price",
        "X": "order_status",
        "l": "last_filled_qty",
        "z": "acc_filled_qty",
        "T": "trade_time",
    }


class CMPartialOrderBookHandlerBase(PairPartialDepthHandler):
    """`<symbol>@depth<levels>[@<updateSpeed>]`: The best levels of the book of a contract."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("partialDepth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"price": "price", "quantity": "quantity"}


class CMOrderBookHandlerBase(DepthHandler):
    """`<symbol>@depth[@<updateSpeed>]`: Changes of the book of a contract."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("depth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "U": "first_update_id",
        "u": "last_update_id",
        "ps": "pair",
    }


class FuturesContractInfoHandlerBase(Handler):
    """`!contractInfo`: Contracts that are listed, settled or get other brackets, of USD-M as well."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("contractInfo",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "ps": "pair",
        "ct": "contract_type",
        "dt": "delivery_time",
        "ot": "onboard_time",
        "cs": "contract_status",
        "bks": "brackets",
    }


class FuturesAccountUpdateHandlerBase(RawHandler):
    """ACCOUNT_UPDATE: Balances or positions changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ACCOUNT_UPDATE",)


class FuturesOrderUpdateHandlerBase(RawHandler):
    """ORDER_TRADE_UPDATE: An order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ORDER_TRADE_UPDATE",)


class FuturesMarginCallHandlerBase(RawHandler):
    """MARGIN_CALL: Positions are about to be liquidated."""

    EVENTS: ClassVar[tuple[str, ...]] = ("MARGIN_CALL",)


class FuturesAccountConfigUpdateHandlerBase(RawHandler):
    """ACCOUNT_CONFIG_UPDATE: The leverage of a contract changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ACCOUNT_CONFIG_UPDATE",)


class FuturesStrategyUpdateHandlerBase(RawHandler):
    """STRATEGY_UPDATE: A strategy changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("STRATEGY_UPDATE",)


class FuturesGridUpdateHandlerBase(RawHandler):
    """GRID_UPDATE: An order of a grid traded."""

    EVENTS: ClassVar[tuple[str, ...]] = ("GRID_UPDATE",)


class FuturesListenKeyExpiredHandlerBase(RawHandler):
    """listenKeyExpired: The key of the stream has expired."""

    EVENTS: ClassVar[tuple[str, ...]] = ("listenKeyExpired",)


class FuturesAlgoUpdateHandlerBase(RawHandler):
    """ALGO_UPDATE: A conditional order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ALGO_UPDATE",)


class FuturesTradeLiteHandlerBase(RawHandler):
    """TRADE_LITE: A trade, told earlier and in less detail."""

    EVENTS: ClassVar[tuple[str, ...]] = ("TRADE_LITE",)
