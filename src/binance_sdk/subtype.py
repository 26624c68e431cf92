"""Kinds of streams, as ``subscribe()`` takes them."""

from __future__ import annotations

from enum import StrEnum


class SubType(StrEnum):
    """A kind of stream. Which of them a client has, and with which parameters, is in its ``streams``."""

    KLINE = "kline"
    KLINE_UTC8 = "klineUTC8"
    TRADE = "trade"
    AGG_TRADE = "aggTrade"
    BLOCK_TRADE = "blockTrade"
    REFERENCE_PRICE = "referencePrice"
    BOOK_TICKER = "bookTicker"
    AVG_PRICE = "avgPrice"
    WINDOW_TICKER = "windowTicker"
    MINI_TICKER = "miniTicker"
    TICKER = "ticker"
    ORDER_BOOK = "depth"
    PARTIAL_ORDER_BOOK = "partialDepth"
    ALL_MARKET_MINI_TICKERS = "allMarketMiniTickers"
    ALL_MARKET_WINDOW_TICKERS = "allMarketWindowTickers"
    ALL_MARKET_TICKERS = "allMarketTickers"
    ALL_MARKET_BOOK_TICKER = "allMarketBookTicker"
    ALL_MARKET_MARK_PRICE = "allMarketMarkPrice"
    ALL_MARKET_LIQUIDATION = "allMarketLiquidation"
    USER = "user"
    MARK_PRICE = "markPrice"
    FORCE_ORDER = "forceOrder"
    CONTINUOUS_KLINE = "continuousKline"
    RPI_DIFF_DEPTH = "rpiDiffDepth"
    COMPOSITE_INDEX = "compositeIndex"
    CONTRACT_INFO = "contractInfo"
    ASSET_INDEX = "assetIndex"
    ALL_MARKET_ASSET_INDEX = "allMarketAssetIndex"
    TRADING_SESSION = "tradingSession"
    PAIR_MARK_PRICE = "pairMarkPrice"
    INDEX_PRICE = "indexPrice"
    INDEX_PRICE_KLINE = "indexPriceKline"
    MARK_PRICE_KLINE = "markPriceKline"
