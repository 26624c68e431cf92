"""Handler bases of Spot: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk.handler import (
    DepthHandler,
    Handler,
    NestedHandler,
    PartialDepthHandler,
    RawHandler,
    RenamingHandler,
)


class TradeHandlerBase(Handler):
    """`<symbol>@trade`: Every trade of a symbol."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("trade",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "price",
        "q": "quantity",
        "T": "trade_time",
        "m": "is_maker",
        "t": "trade_id",
        "M": "_ignore_M",
    }


class AggTradeHandlerBase(Handler):
    """`<symbol>@aggTrade`: Trades of a symbol, added up per taker order, price and moment."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("aggTrade",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "price",
        "q": "quantity",
        "T": "trade_time",
        "m": "is_maker",
        "a": "agg_trade_id",
        "f": "first_trade_id",
        "l": "last_trade_id",
        "M": "_ignore_M",
    }


class BlockTradeHandlerBase(Handler):
    """`<symbol>@blockTrade`: Trades of a symbol that were negotiated outside the book."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("blockTrade",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "price",
        "q": "quantity",
        "T": "trade_time",
        "m": "is_maker",
        "t": "trade_id",
    }


class ReferencePriceHandlerBase(Handler):
    """`<symbol>@referencePrice`: Reference price of a symbol."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("referencePrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "s": "symbol",
        "r": "reference_price",
        "t": "engine_time",
    }


class KlineHandlerBase(NestedHandler):
    """`<symbol>@kline_<interval>`: Candlesticks of a symbol while they form, in UTC.
    `<symbol>@kline_<interval>@+08:00`: Candlesticks of a symbol while they form, in UTC+8.
    """

    SUBTYPES: ClassVar[tuple[str, ...]] = ("kline", "klineUTC8")
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
        "B": "_ignore_B",
    }


class MiniTickerHandlerBase(Handler):
    """`<symbol>@miniTicker`: Price and volume of a symbol over the last 24 hours."""

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
    }


class AllMarketMiniTickersHandlerBase(Handler):
    """`!miniTicker@arr`: Mini tickers of all symbols that changed."""

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
    }


class TickerHandlerBase(Handler):
    """`<symbol>@ticker`: Price change and book of a symbol over the last 24 hours."""

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
        "x": "first_trade_price",
        "Q": "last_quantity",
        "b": "best_bid_price",
        "B": "best_bid_quantity",
        "a": "best_ask_price",
        "A": "best_ask_quantity",
        "O": "stat_open_time",
        "C": "stat_close_time",
        "F": "first_trade_id",
        "L": "last_trade_id",
        "n": "total_trades",
    }


class WindowTickerHandlerBase(Handler):
    """`<symbol>@ticker_<windowSize>`: Price change of a symbol over a window of your choice."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("windowTicker",)
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
        "p": "price_change",
        "P": "percent",
        "w": "weighted_average_price",
        "O": "stat_open_time",
        "C": "stat_close_time",
        "F": "first_trade_id",
        "L": "last_trade_id",
        "n": "total_trades",
    }


class AllMarketWindowTickersHandlerBase(Handler):
    """`!ticker_<windowSize>@arr`: Window tickers of all symbols that changed."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketWindowTickers",)
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
        "p": "price_change",
        "P": "percent",
        "w": "weighted_average_price",
        "O": "stat_open_time",
        "C": "stat_close_time",
        "F": "first_trade_id",
        "L": "last_trade_id",
        "n": "total_trades",
    }


class BookTickerHandlerBase(Handler):
    """`<symbol>@bookTicker`: Best bid and ask of a symbol, at every change."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("bookTicker",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "u": "update_id",
        "s": "symbol",
        "b": "best_bid_price",
        "B": "best_bid_quantity",
        "a": "best_ask_price",
        "A": "best_ask_quantity",
    }


class AvgPriceHandlerBase(Handler):
    """`<symbol>@avgPrice`: Average price of a symbol over the last minutes."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("avgPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "i": "interval",
        "w": "average_price",
        "T": "last_trade_time",
    }


class PartialOrderBookHandlerBase(PartialDepthHandler):
    """`<symbol>@depth<levels>[@<updateSpeed>]`: The best levels of the book of a symbol."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("partialDepth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"price": "price", "quantity": "quantity"}


class OrderBookHandlerBase(DepthHandler):
    """`<symbol>@depth[@<updateSpeed>]`: Changes of the book of a symbol."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("depth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "U": "first_update_id",
        "u": "last_update_id",
    }


class AccountPositionHandlerBase(RawHandler):
    """outboundAccountPosition: Balances changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("outboundAccountPosition",)


class BalanceUpdateHandlerBase(RawHandler):
    """balanceUpdate: A deposit, withdrawal or transfer changed a balance."""

    EVENTS: ClassVar[tuple[str, ...]] = ("balanceUpdate",)


class OrderUpdateHandlerBase(RenamingHandler):
    """executionReport: An order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("executionReport",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "c": "client_order_id",
        "S": "side",
        "o": "order_type",
        "f": "time_in_force",
        "q": "orig_quantity",
        "p": "orig_price",
        "P": "stop_price",
        "F": "iceberg_quantity",
        "g": "order_list_id",
        "C": "orig_client_order_id",
        "x": "execution_type",
        "X": "order_status",
        "r": "reject_reason",
        "i": "order_id",
        "l": "last_filled_qty",
        "z": "cumulative_filled_qty",
        "L": "last_filled_price",
        "n": "commission_amount",
        "N": "commission_asset",
        "T": "transaction_time",
        "t": "trade_id",
        "I": "execution_id",
        "w": "is_on_book",
        "m": "is_maker",
        "M": "_ignore_M",
        "O": "order_creation_time",
        "Z": "cumulative_quote_qty",
        "Y": "last_quote_qty",
        "Q": "quote_order_qty",
        "V": "stp_mode",
        "d": "trailing_delta",
        "D": "trailing_time",
        "j": "strategy_id",
        "J": "strategy_type",
        "v": "prevented_match_id",
        "A": "prevented_quantity",
        "B": "last_prevented_quantity",
        "u": "trade_group_id",
        "U": "counter_order_id",
        "Cs": "counter_symbol",
        "pl": "prevented_execution_qty",
        "pL": "prevented_execution_price",
        "pY": "prevented_execution_quote_qty",
        "W": "working_time",
        "b": "match_type",
        "a": "allocation_id",
        "k": "working_floor",
        "uS": "used_sor",
        "gP": "pegged_price_type",
        "gOT": "pegged_offset_type",
        "gOV": "pegged_offset_value",
        "gp": "pegged_price",
        "eR": "expiry_reason",
        "subscriptionId": "subscription_id",
    }


class OrderListStatusHandlerBase(RawHandler):
    """listStatus: An order list changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("listStatus",)


class ExternalLockUpdateHandlerBase(RawHandler):
    """externalLockUpdate: Another system locked or unlocked a part of a balance."""

    EVENTS: ClassVar[tuple[str, ...]] = ("externalLockUpdate",)


class EventStreamTerminatedHandlerBase(RawHandler):
    """eventStreamTerminated: The subscription ended."""

    EVENTS: ClassVar[tuple[str, ...]] = ("eventStreamTerminated",)
