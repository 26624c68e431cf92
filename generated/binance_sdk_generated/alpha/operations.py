"""Every operation of Binance Alpha, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Kind, Operation, Pages, Param

if TYPE_CHECKING:
    from . import types

_KLINE_INTERVAL: Final = (
    "1s",
    "15s",
    "1m",
    "3m",
    "5m",
    "15m",
    "30m",
    "1h",
    "2h",
    "4h",
    "6h",
    "8h",
    "12h",
    "1d",
    "3d",
    "1w",
    "1M",
)

GET_TOKENS: Final[Operation[types.TokenList]] = Operation(
    name="get_tokens",
    rest=("GET", "/bapi/defi/v1/public/wallet-direct/buw/wallet/cex/alpha/all/token/list"),
    idempotent=True,
)
GET_EXCHANGE_INFO: Final[Operation[types.ExchangeInfoAnswer]] = Operation(
    name="get_exchange_info",
    rest=("GET", "/bapi/defi/v1/public/alpha-trade/get-exchange-info"),
    idempotent=True,
)
GET_ORDERBOOK: Final[Operation[types.OrderBookAnswer]] = Operation(
    name="get_orderbook",
    rest=("GET", "/bapi/defi/v1/public/alpha-trade/fullDepth"),
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, enum=("5", "10", "20", "50", "100", "500", "1000")),
    ),
    idempotent=True,
)
GET_AGGREGATE_TRADES: Final[Operation[types.PublicAggTrades]] = Operation(
    name="get_aggregate_trades",
    rest=("GET", "/bapi/defi/v1/public/alpha-trade/agg-trades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="fromId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT),
    ),
    idempotent=True,
    pages=Pages(
        by="id",
        most=500,
        limit="limit",
        rows=("data",),
        time="T",
        id="a",
        param="fromId",
        start="startTime",
        end="endTime",
        times=("T",),
        decimals=("p", "q"),
        names={
            "a": "aggTradeId",
            "p": "price",
            "q": "quantity",
            "f": "firstTradeId",
            "l": "lastTradeId",
            "T": "time",
            "m": "isBuyerMaker",
        },
    ),
)
GET_KLINES: Final[Operation[types.KlineList]] = Operation(
    name="get_klines",
    rest=("GET", "/bapi/defi/v1/public/alpha-trade/klines"),
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="limit", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    idempotent=True,
    pages=Pages(
        by="time",
        most=500,
        limit="limit",
        rows=("data",),
        time=0,
        closes=6,
        start="startTime",
        end="endTime",
        every="interval",
        places=(
            "openTime",
            "open",
            "high",
            "low",
            "close",
            "volume",
            "closeTime",
            "quoteVolume",
            "tradeCount",
            "takerBuyVolume",
            "takerBuyQuoteVolume",
            "ignored",
        ),
        decimals=(
            "open",
            "high",
            "low",
            "close",
            "volume",
            "quoteVolume",
            "takerBuyVolume",
            "takerBuyQuoteVolume",
        ),
    ),
)
GET_TICKER: Final[Operation[types.TickerAnswer]] = Operation(
    name="get_ticker",
    rest=("GET", "/bapi/defi/v1/public/alpha-trade/ticker"),
    params=(Param(name="symbol", required=True),),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_tokens": GET_TOKENS,
    "get_exchange_info": GET_EXCHANGE_INFO,
    "get_orderbook": GET_ORDERBOOK,
    "get_aggregate_trades": GET_AGGREGATE_TRADES,
    "get_klines": GET_KLINES,
    "get_ticker": GET_TICKER,
}
"""By the name of the method."""
