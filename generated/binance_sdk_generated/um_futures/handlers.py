"""Handler bases of USD-M futures: subclass one and override ``receive``."""

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


class AllMarketMarkPriceHandlerBase(Handler):
    """`!markPrice@arr[@<updateSpeed>]`: Mark prices of all contracts."""

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
    """`!markPrice@arr[@<updateSpeed>]`: Mark prices of all contracts."""

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


class FuturesMiniTickerHandlerBase(Handler):
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
    }


class FuturesAllMarketMiniTickersHandlerBase(Handler):
    """`!miniTicker@arr`: Mini tickers of all contracts that changed."""

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


class FuturesTickerHandlerBase(Handler):
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
    }


class FuturesAllMarketTickersHandlerBase(Handler):
    """`!ticker@arr`: Tickers of all contracts that changed."""

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
    }


class FuturesBookTickerHandlerBase(Handler):
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
    }


class FuturesAllMarketBookTickerHandlerBase(Handler):
    """`!bookTicker`: Best bid and ask of all contracts."""

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
    }


class ForceOrderHandlerBase(NestedHandler):
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
    }


class FuturesAllMarketLiquidationHandlerBase(NestedHandler):
    """`!forceOrder@arr`: Liquidations of all contracts, the latest of each contract and second."""

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


class FuturesPartialOrderBookHandlerBase(PartialDepthHandler):
    """`<symbol>@depth<levels>[@<updateSpeed>]`: The best levels of the book of a contract."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("partialDepth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"price": "price", "quantity": "quantity"}


class OrderBookHandlerBase(DepthHandler):
    """`<symbol>@depth[@<updateSpeed>]`: Changes of the book of a contract."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("depth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "U": "first_update_id",
        "u": "last_update_id",
    }


class UMRpiDepthHandlerBase(Handler):
    """`<symbol>@rpiDepth@<updateSpeed>`: Changes of the book of a contract, RPI orders included."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("rpiDiffDepth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "T": "transaction_time",
        "s": "symbol",
        "U": "first_update_id",
        "u": "final_update_id",
        "pu": "prev_final_update_id",
        "b": "bids",
        "a": "asks",
    }


class CompositeIndexHandlerBase(Handler):
    """`<symbol>@compositeIndex`: How a composite index is made up."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("compositeIndex",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "p": "price",
        "C": "composition_method",
        "c": "composition",
    }


class FuturesContractInfoHandlerBase(Handler):
    """`!contractInfo`: Contracts that were listed, settled or changed."""

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


class AssetIndexHandlerBase(Handler):
    """`<assetSymbol>@assetIndex`: Rate of an asset in multi-assets mode."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("assetIndex",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "asset",
        "i": "index_price",
        "b": "bid_buffer",
        "a": "ask_buffer",
        "B": "bid_rate",
        "A": "ask_rate",
        "q": "auto_exchange_bid_buffer",
        "g": "auto_exchange_ask_buffer",
        "Q": "auto_exchange_bid_rate",
        "G": "auto_exchange_ask_rate",
    }


class AllAssetIndexHandlerBase(Handler):
    """`!assetIndex@arr`: Rates of all assets in multi-assets mode."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketAssetIndex",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "asset",
        "i": "index_price",
        "b": "bid_buffer",
        "a": "ask_buffer",
        "B": "bid_rate",
        "A": "ask_rate",
        "q": "auto_exchange_bid_buffer",
        "g": "auto_exchange_ask_buffer",
        "Q": "auto_exchange_bid_rate",
        "G": "auto_exchange_ask_rate",
    }


class TradingSessionHandlerBase(Handler):
    """`tradingSession`: Sessions of the traditional markets that contracts are based on."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("tradingSession",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "S": "session_type",
        "t": "session_start_time",
        "T": "session_end_time",
    }


class FuturesAccountUpdateHandlerBase(RawHandler):
    """ACCOUNT_UPDATE: Balances or positions changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ACCOUNT_UPDATE",)


class FuturesOrderUpdateHandlerBase(RawHandler):
    """ORDER_TRADE_UPDATE: An order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ORDER_TRADE_UPDATE",)


class FuturesAlgoUpdateHandlerBase(RawHandler):
    """ALGO_UPDATE: A conditional order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ALGO_UPDATE",)


class FuturesTradeLiteHandlerBase(RawHandler):
    """TRADE_LITE: A trade, told earlier and in less detail."""

    EVENTS: ClassVar[tuple[str, ...]] = ("TRADE_LITE",)


class FuturesMarginCallHandlerBase(RawHandler):
    """MARGIN_CALL: Positions are about to be liquidated."""

    EVENTS: ClassVar[tuple[str, ...]] = ("MARGIN_CALL",)


class FuturesAccountConfigUpdateHandlerBase(RawHandler):
    """ACCOUNT_CONFIG_UPDATE: Leverage or margin mode changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ACCOUNT_CONFIG_UPDATE",)


class FuturesStrategyUpdateHandlerBase(RawHandler):
    """STRATEGY_UPDATE: A strategy changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("STRATEGY_UPDATE",)


class FuturesGridUpdateHandlerBase(RawHandler):
    """GRID_UPDATE: An order of a grid traded."""

    EVENTS: ClassVar[tuple[str, ...]] = ("GRID_UPDATE",)


class FuturesConditionalOrderTriggerRejectHandlerBase(RawHandler):
    """CONDITIONAL_ORDER_TRIGGER_REJECT: A triggered order was refused."""

    EVENTS: ClassVar[tuple[str, ...]] = ("CONDITIONAL_ORDER_TRIGGER_REJECT",)


class FuturesListenKeyExpiredHandlerBase(RawHandler):
    """listenKeyExpired: The key of the stream has expired."""

    EVENTS: ClassVar[tuple[str, ...]] = ("listenKeyExpired",)
