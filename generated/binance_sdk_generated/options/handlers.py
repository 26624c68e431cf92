"""Handler bases of Options: subclass one and override ``receive``."""

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


class OptionsTradeHandlerBase(Handler):
    """`<symbol>@optionTrade`: Trades of an option, or of all options on an underlying."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("trade",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "T": "trade_time",
        "s": "symbol",
        "t": "trade_id",
        "p": "price",
        "q": "quantity",
        "X": "trade_type",
        "S": "side",
        "m": "is_maker",
    }


class OptionsKlineHandlerBase(NestedHandler):
    """`<symbol>@kline_<interval>`: Candlesticks of an option while they form."""

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
    }


class OptionsMarkPriceHandlerBase(Handler):
    """`<underlying>@optionMarkPrice`: Mark prices and Greeks of all options on an underlying."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("markPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "mp": "mark_price",
        "i": "index_price",
        "P": "est_settle_price",
        "bo": "best_bid_price",
        "ao": "best_ask_price",
        "bq": "best_bid_quantity",
        "aq": "best_ask_quantity",
        "b": "bid_volatility",
        "a": "ask_volatility",
        "hl": "high_price_limit",
        "ll": "low_price_limit",
        "vo": "volatility",
        "rf": "risk_free_rate",
        "d": "delta",
        "t": "theta",
        "g": "gamma",
        "v": "vega",
    }


class OptionsIndexPriceHandlerBase(Handler):
    """`!index@arr`: Prices of all underlyings."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("indexPrice",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"e": "type", "E": "event_time", "s": "symbol", "p": "price"}


class OptionsTickerHandlerBase(Handler):
    """`<symbol>@optionTicker[@<expirationDate>]`: Price change of an option, or of all with one underlying
    and end.
    """

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


class OptionsOpenInterestHandlerBase(Handler):
    """`<underlying>@openInterest@<expirationDate>`: Open interest of the options with one underlying and
    end.
    """

    SUBTYPES: ClassVar[tuple[str, ...]] = ("openInterest",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "o": "open_interest",
        "h": "open_interest_usdt",
    }


class OptionsNewSymbolHandlerBase(Handler):
    """`!optionSymbol`: Options that were listed."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("newSymbol",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "ps": "underlying",
        "qa": "quote_asset",
        "d": "side",
        "sp": "strike_price",
        "dt": "delivery_time",
        "u": "unit",
        "ot": "onboard_time",
        "cs": "contract_status",
    }


class OptionsBookTickerHandlerBase(Handler):
    """`<symbol>@bookTicker`: Best bid and ask of an option, at every change."""

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


class OptionsPartialOrderBookHandlerBase(PartialDepthHandler):
    """`<symbol>@depth<level>@<updateSpeed>`: The best levels of the book of an option."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("partialDepth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"price": "price", "quantity": "quantity"}


class OptionsOrderBookHandlerBase(DepthHandler):
    """`<symbol>@depth@<updateSpeed>`: Changes of the book of an option."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("depth",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "U": "first_update_id",
        "u": "last_update_id",
    }


class OptionsAccountUpdateHandlerBase(RawHandler):
    """ACCOUNT_UPDATE: State of the account."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ACCOUNT_UPDATE",)


class OptionsBalancePositionUpdateHandlerBase(RawHandler):
    """BALANCE_POSITION_UPDATE: Balances or positions changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("BALANCE_POSITION_UPDATE",)


class OptionsGreekUpdateHandlerBase(RawHandler):
    """GREEK_UPDATE: Greeks of the account."""

    EVENTS: ClassVar[tuple[str, ...]] = ("GREEK_UPDATE",)


class OptionsOrderUpdateHandlerBase(RawHandler):
    """ORDER_TRADE_UPDATE: An order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ORDER_TRADE_UPDATE",)


class OptionsRiskLevelChangeHandlerBase(RawHandler):
    """RISK_LEVEL_CHANGE: The risk of the account changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("RISK_LEVEL_CHANGE",)


class OptionsListenKeyExpiredHandlerBase(RawHandler):
    """listenKeyExpired: The key of the stream has expired."""

    EVENTS: ClassVar[tuple[str, ...]] = ("listenKeyExpired",)
