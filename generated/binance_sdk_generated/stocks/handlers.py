"""Handler bases of Stocks: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk.handler import (
    Handler,
    NestedHandler,
)


class StocksCalendarHandlerBase(Handler):
    """`calendar`: Phases of the market."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("calendar",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "from": "previous_phase",
        "to": "phase",
        "ts": "event_time",
    }


class StocksKlineHandlerBase(NestedHandler):
    """`<symbol>@kline_<interval>`: Candlesticks of a stock while they form."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("kline",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "t": "open_time",
        "ct": "close_time",
        "i": "interval",
        "o": "open",
        "h": "high",
        "l": "low",
        "c": "close",
        "v": "volume",
        "n": "total_trades",
        "x": "is_closed",
        "vw": "weighted_average_price",
    }


class StocksPriceHandlerBase(Handler):
    """`price`: Prices of all stocks."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("price",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"e": "type", "rates": "rates"}


class StocksQuoteHandlerBase(Handler):
    """`<symbol>@quote`: Best bid and ask of a stock."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("quote",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "bp": "best_bid_price",
        "ap": "best_ask_price",
        "bs": "best_bid_quantity",
        "as": "best_ask_quantity",
        "T": "quote_time",
    }


class StocksTradabilityHandlerBase(Handler):
    """`<symbol>@tradability`: What may be done with a stock."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("tradability",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "symbol": "symbol",
        "assetCode": "asset_code",
        "tradability": "tradability",
        "t": "event_time",
    }


class StocksTradingStatusHandlerBase(Handler):
    """`<symbol>@tradingStatus`: Halts and restrictions of a stock."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("tradingStatus",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "symbol": "symbol",
        "assetCode": "asset_code",
        "status": "status",
        "msg": "reason",
        "time": "effective_time",
        "z": "tape",
        "tradability": "tradability",
    }


class StocksOrderReportHandlerBase(Handler):
    """`<listenKey>@orderReport`: Orders of the account."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("orderReport",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "x": "execution_type",
        "i": "order_id",
        "ai": "asset_id",
        "b": "base_asset",
        "q": "quote_asset",
        "S": "side",
        "o": "order_type",
        "p": "price",
        "Q": "quantity",
        "N": "notional",
        "fq": "filled_quantity",
        "FN": "filled_notional",
        "tc": "total_cost",
        "Z": "filled_percent",
        "n": "session",
        "s": "order_status",
        "T": "create_time",
        "U": "update_time",
    }
