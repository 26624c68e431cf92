"""Streams of COIN-M futures: a function for each kind, for ``client.stream(...)``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeVar, overload

from binance_sdk.descriptors import Event, Kind, Param, StreamRequest, Template
from binance_sdk.stream_name import StreamEvent, request

from . import events

if TYPE_CHECKING:
    from binance_sdk.descriptors import TimeFrame

    from . import enums, types

N = TypeVar("N")

_KLINE_INTERVAL: Final = (
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

_AGG_TRADE: Final = Template(
    subtype="aggTrade",
    name="<symbol>@aggTrade",
    params=(Param(name="symbol", required=True),),
    events=("aggTrade",),
)
_MARK_PRICE: Final = Template(
    subtype="markPrice",
    name="<symbol>@markPrice[@<updateSpeed>]",
    params=(
        Param(name="symbol", required=True),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("1s", "3s"), default="3s"),
    ),
    events=("markPriceUpdate",),
    max_silence=30,
)
_PAIR_MARK_PRICE: Final = Template(
    subtype="pairMarkPrice",
    name="<pair>@markPrice[@<updateSpeed>]",
    params=(
        Param(name="pair", required=True),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("1s", "3s"), default="3s"),
    ),
    events=("markPriceUpdate",),
    max_silence=30,
)
_ALL_MARKET_MARK_PRICE: Final = Template(
    subtype="allMarketMarkPrice",
    name="!markPrice@arr[@<updateSpeed>]",
    params=(Param(name="updateSpeed", kind=Kind.ENUM, enum=("1s", "3s"), default="3s"),),
    events=("markPriceUpdate",),
    max_silence=15,
)
_INDEX_PRICE: Final = Template(
    subtype="indexPrice",
    name="<pair>@indexPrice[@<updateSpeed>]",
    params=(
        Param(name="pair", required=True),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("1s", "3s"), default="3s"),
    ),
    events=("indexPriceUpdate",),
    max_silence=30,
)
_KLINE: Final = Template(
    subtype="kline",
    name="<symbol>@kline_<interval>",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
    ),
    events=("kline",),
    max_silence=60,
)
_CONTINUOUS_KLINE: Final = Template(
    subtype="continuousKline",
    name="<pair>_<contractType>@continuousKline_<interval>",
    params=(
        Param(name="pair", required=True),
        Param(
            name="contractType",
            kind=Kind.ENUM,
            required=True,
            enum=("perpetual", "current_quarter", "next_quarter"),
        ),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
    ),
    events=("continuous_kline",),
    max_silence=60,
)
_INDEX_PRICE_KLINE: Final = Template(
    subtype="indexPriceKline",
    name="<pair>@indexPriceKline_<interval>",
    params=(
        Param(name="pair", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
    ),
    events=("indexPrice_kline",),
    max_silence=60,
)
_MARK_PRICE_KLINE: Final = Template(
    subtype="markPriceKline",
    name="<symbol>@markPriceKline_<interval>",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
    ),
    events=("markPrice_kline",),
    max_silence=60,
)
_MINI_TICKER: Final = Template(
    subtype="miniTicker",
    name="<symbol>@miniTicker",
    params=(Param(name="symbol", required=True),),
    events=("24hrMiniTicker",),
    max_silence=30,
)
_ALL_MARKET_MINI_TICKERS: Final = Template(
    subtype="allMarketMiniTickers", name="!miniTicker@arr", events=("24hrMiniTicker",), max_silence=5
)
_TICKER: Final = Template(
    subtype="ticker",
    name="<symbol>@ticker",
    params=(Param(name="symbol", required=True),),
    events=("24hrTicker",),
    max_silence=30,
)
_ALL_MARKET_TICKERS: Final = Template(
    subtype="allMarketTickers", name="!ticker@arr", events=("24hrTicker",), max_silence=5
)
_BOOK_TICKER: Final = Template(
    subtype="bookTicker",
    name="<symbol>@bookTicker",
    params=(Param(name="symbol", required=True),),
    events=("bookTicker",),
)
_ALL_MARKET_BOOK_TICKER: Final = Template(
    subtype="allMarketBookTicker", name="!bookTicker", events=("bookTicker",)
)
_FORCE_ORDER: Final = Template(
    subtype="forceOrder",
    name="<symbol>@forceOrder",
    params=(Param(name="symbol", required=True),),
    events=("forceOrder",),
)
_ALL_MARKET_LIQUIDATION: Final = Template(
    subtype="allMarketLiquidation", name="!forceOrder@arr", events=("forceOrder",)
)
_PARTIAL_DEPTH: Final = Template(
    subtype="partialDepth",
    name="<symbol>@depth<levels>[@<updateSpeed>]",
    params=(
        Param(name="symbol", required=True),
        Param(name="levels", kind=Kind.INT, enum=("5", "10", "20"), default=20),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("100ms", "250ms", "500ms"), default="250ms"),
    ),
    events=("depthUpdate",),
    max_silence=30,
)
_DEPTH: Final = Template(
    subtype="depth",
    name="<symbol>@depth[@<updateSpeed>]",
    params=(
        Param(name="symbol", required=True),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("100ms", "250ms", "500ms"), default="250ms"),
    ),
    events=("depthUpdate",),
)
_CONTRACT_INFO: Final = Template(subtype="contractInfo", name="!contractInfo", events=("contractInfo",))


@overload
def agg_trade(symbol: str) -> StreamRequest[events.AggTrade[Decimal]]: ...
@overload
def agg_trade(symbol: str, *, numbers: type[N]) -> StreamRequest[events.AggTrade[N]]: ...
def agg_trade(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.AggTrade[N]]:
    """Trades of a contract, added up per taker order and price.

    - symbol: Contract, as in BTCUSD_PERP

    Stream: `<symbol>@aggTrade`, update speed 100ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#aggregate-trade-streams
    """
    return request(_AGG_TRADE, events.AggTrade[N], numbers or Decimal, symbol=symbol)


@overload
def mark_price(
    symbol: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None
) -> StreamRequest[events.MarkPrice[Decimal]]: ...
@overload
def mark_price(
    symbol: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N]
) -> StreamRequest[events.MarkPrice[N]]: ...
def mark_price(
    symbol: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N] | None = None
) -> StreamRequest[events.MarkPrice[N]]:
    """Mark price, index price and funding rate of a contract.

    - symbol: Contract, as in BTCUSD_PERP
    - updateSpeed: Time between messages (default 3s)

    Stream: `<symbol>@markPrice[@<updateSpeed>]`, update speed 3s or 1s.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#mark-price-stream
    """
    return request(
        _MARK_PRICE, events.MarkPrice[N], numbers or Decimal, symbol=symbol, updateSpeed=updateSpeed
    )


@overload
def pair_mark_price(
    pair: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None
) -> StreamRequest[list[events.MarkPrice[Decimal]]]: ...
@overload
def pair_mark_price(
    pair: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N]
) -> StreamRequest[list[events.MarkPrice[N]]]: ...
def pair_mark_price(
    pair: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N] | None = None
) -> StreamRequest[list[events.MarkPrice[N]]]:
    """Mark prices of all contracts of a pair.

    - pair: Pair, as in BTCUSD
    - updateSpeed: Time between messages (default 3s)

    Stream: `<pair>@markPrice[@<updateSpeed>]`, update speed 3s or 1s.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#mark-price-of-all-symbols-of-apair
    """
    return request(
        _PAIR_MARK_PRICE, list[events.MarkPrice[N]], numbers or Decimal, pair=pair, updateSpeed=updateSpeed
    )


@overload
def all_market_mark_price(
    updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None,
) -> StreamRequest[list[events.MarkPrice[Decimal]]]: ...
@overload
def all_market_mark_price(
    updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N]
) -> StreamRequest[list[events.MarkPrice[N]]]: ...
def all_market_mark_price(
    updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N] | None = None
) -> StreamRequest[list[events.MarkPrice[N]]]:
    """Mark prices of all contracts, of USD-M as well.

    - updateSpeed: Time between messages (default 3s)

    Stream: `!markPrice@arr[@<updateSpeed>]`, update speed 3s or 1s.
    Source (2026-06-10): https://developers.binance.com/docs/derivatives/coin-margined-futures/Important-CM-UM-Integration-Notice
    """
    return request(
        _ALL_MARKET_MARK_PRICE, list[events.MarkPrice[N]], numbers or Decimal, updateSpeed=updateSpeed
    )


@overload
def index_price(
    pair: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None
) -> StreamRequest[events.IndexPrice[Decimal]]: ...
@overload
def index_price(
    pair: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N]
) -> StreamRequest[events.IndexPrice[N]]: ...
def index_price(
    pair: str, updateSpeed: Literal["1s", "3s"] | TimeFrame | None = None, *, numbers: type[N] | None = None
) -> StreamRequest[events.IndexPrice[N]]:
    """Index price of a pair.

    - pair: Pair, as in BTCUSD
    - updateSpeed: Time between messages (default 3s)

    Stream: `<pair>@indexPrice[@<updateSpeed>]`, update speed 3s or 1s.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#index-price-stream
    """
    return request(_INDEX_PRICE, events.IndexPrice[N], numbers or Decimal, pair=pair, updateSpeed=updateSpeed)


@overload
def kline(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame
) -> StreamRequest[events.Kline[Decimal]]: ...
@overload
def kline(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame, *, numbers: type[N]
) -> StreamRequest[events.Kline[N]]: ...
def kline(
    symbol: str,
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.Kline[N]]:
    """Candlesticks of a contract while they form.

    - symbol: Contract, as in BTCUSD_PERP
    - interval: Length of one candlestick

    Stream: `<symbol>@kline_<interval>`, update speed 250ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#kline-candlestick-streams
    """
    return request(_KLINE, events.Kline[N], numbers or Decimal, symbol=symbol, interval=interval)


@overload
def continuous_kline(
    pair: str,
    contractType: Literal["perpetual", "current_quarter", "next_quarter"],
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
) -> StreamRequest[events.ContinuousKline[Decimal]]: ...
@overload
def continuous_kline(
    pair: str,
    contractType: Literal["perpetual", "current_quarter", "next_quarter"],
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
    *,
    numbers: type[N],
) -> StreamRequest[events.ContinuousKline[N]]: ...
def continuous_kline(
    pair: str,
    contractType: Literal["perpetual", "current_quarter", "next_quarter"],
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.ContinuousKline[N]]:
    """Candlesticks of a kind of contract while they form.

    - pair: Pair, as in BTCUSD
    - contractType: Kind of contract, in lower case
    - interval: Length of one candlestick

    Stream: `<pair>_<contractType>@continuousKline_<interval>`, update speed 250ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#continuous-contract-kline-candlestick-streams
    """
    return request(
        _CONTINUOUS_KLINE,
        events.ContinuousKline[N],
        numbers or Decimal,
        pair=pair,
        contractType=contractType,
        interval=interval,
    )


@overload
def index_price_kline(
    pair: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame
) -> StreamRequest[events.IndexPriceKline[Decimal]]: ...
@overload
def index_price_kline(
    pair: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame, *, numbers: type[N]
) -> StreamRequest[events.IndexPriceKline[N]]: ...
def index_price_kline(
    pair: str,
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.IndexPriceKline[N]]:
    """Candlesticks of the index price of a pair while they form.

    - pair: Pair, as in BTCUSD
    - interval: Length of one candlestick

    Stream: `<pair>@indexPriceKline_<interval>`, update speed 250ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#index-kline-candlestick-streams
    """
    return request(
        _INDEX_PRICE_KLINE, events.IndexPriceKline[N], numbers or Decimal, pair=pair, interval=interval
    )


@overload
def mark_price_kline(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame
) -> StreamRequest[events.MarkPriceKline[Decimal]]: ...
@overload
def mark_price_kline(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame, *, numbers: type[N]
) -> StreamRequest[events.MarkPriceKline[N]]: ...
def mark_price_kline(
    symbol: str,
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.MarkPriceKline[N]]:
    """Candlesticks of the mark price of a contract while they form.

    - symbol: Contract, as in BTCUSD_PERP
    - interval: Length of one candlestick

    Stream: `<symbol>@markPriceKline_<interval>`, update speed 250ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#mark-price-kline-candlestick-streams
    """
    return request(
        _MARK_PRICE_KLINE, events.MarkPriceKline[N], numbers or Decimal, symbol=symbol, interval=interval
    )


@overload
def mini_ticker(symbol: str) -> StreamRequest[events.MiniTicker[Decimal]]: ...
@overload
def mini_ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.MiniTicker[N]]: ...
def mini_ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.MiniTicker[N]]:
    """Price and volume of a contract over the last 24 hours.

    - symbol: Contract, as in BTCUSD_PERP

    Stream: `<symbol>@miniTicker`, update speed 500ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#individual-symbol-mini-ticker-stream
    """
    return request(_MINI_TICKER, events.MiniTicker[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_mini_tickers() -> StreamRequest[list[events.MiniTicker[Decimal]]]: ...
@overload
def all_market_mini_tickers(*, numbers: type[N]) -> StreamRequest[list[events.MiniTicker[N]]]: ...
def all_market_mini_tickers(*, numbers: type[N] | None = None) -> StreamRequest[list[events.MiniTicker[N]]]:
    """Mini tickers of all contracts that changed, of USD-M as well.

    Stream: `!miniTicker@arr`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-market-mini-tickers-stream
    """
    return request(_ALL_MARKET_MINI_TICKERS, list[events.MiniTicker[N]], numbers or Decimal)


@overload
def ticker(symbol: str) -> StreamRequest[events.Ticker[Decimal]]: ...
@overload
def ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.Ticker[N]]: ...
def ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.Ticker[N]]:
    """Price change of a contract over the last 24 hours.

    - symbol: Contract, as in BTCUSD_PERP

    Stream: `<symbol>@ticker`, update speed 500ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#individual-symbol-ticker-streams
    """
    return request(_TICKER, events.Ticker[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_tickers() -> StreamRequest[list[events.Ticker[Decimal]]]: ...
@overload
def all_market_tickers(*, numbers: type[N]) -> StreamRequest[list[events.Ticker[N]]]: ...
def all_market_tickers(*, numbers: type[N] | None = None) -> StreamRequest[list[events.Ticker[N]]]:
    """Tickers of all contracts that changed, of USD-M as well.

    Stream: `!ticker@arr`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-market-tickers-streams
    """
    return request(_ALL_MARKET_TICKERS, list[events.Ticker[N]], numbers or Decimal)


@overload
def book_ticker(symbol: str) -> StreamRequest[events.BookTicker[Decimal]]: ...
@overload
def book_ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.BookTicker[N]]: ...
def book_ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.BookTicker[N]]:
    """Best bid and ask of a contract, at every change.

    - symbol: Contract, as in BTCUSD_PERP

    Stream: `<symbol>@bookTicker`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#individual-symbol-book-ticker-streams
    """
    return request(_BOOK_TICKER, events.BookTicker[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_book_ticker() -> StreamRequest[events.BookTicker[Decimal]]: ...
@overload
def all_market_book_ticker(*, numbers: type[N]) -> StreamRequest[events.BookTicker[N]]: ...
def all_market_book_ticker(*, numbers: type[N] | None = None) -> StreamRequest[events.BookTicker[N]]:
    """Best bid and ask of all contracts, of USD-M as well.

    Stream: `!bookTicker`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-book-tickers-stream
    """
    return request(_ALL_MARKET_BOOK_TICKER, events.BookTicker[N], numbers or Decimal)


@overload
def force_order(symbol: str) -> StreamRequest[events.ForceOrder[Decimal]]: ...
@overload
def force_order(symbol: str, *, numbers: type[N]) -> StreamRequest[events.ForceOrder[N]]: ...
def force_order(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.ForceOrder[N]]:
    """Liquidations of a contract, the latest of each second.

    - symbol: Contract, as in BTCUSD_PERP

    Stream: `<symbol>@forceOrder`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#market-liquidation-order-streams
    """
    return request(_FORCE_ORDER, events.ForceOrder[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_liquidation() -> StreamRequest[events.ForceOrder[Decimal]]: ...
@overload
def all_market_liquidation(*, numbers: type[N]) -> StreamRequest[events.ForceOrder[N]]: ...
def all_market_liquidation(*, numbers: type[N] | None = None) -> StreamRequest[events.ForceOrder[N]]:
    """Liquidations of all contracts, the latest of each contract and second, of USD-M as well.

    Stream: `!forceOrder@arr`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#all-market-liquidation-order-streams
    """
    return request(_ALL_MARKET_LIQUIDATION, events.ForceOrder[N], numbers or Decimal)


@overload
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 250, "250", "250ms", 500, "500", "500ms"] | None = None,
) -> StreamRequest[events.PartialDepth[str]]: ...
@overload
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 250, "250", "250ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.PartialDepth[N]]: ...
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 250, "250", "250ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.PartialDepth[N]]:
    """The best levels of the book of a contract.

    - symbol: Contract, as in BTCUSD_PERP
    - levels: Levels on each side (one of 5, 10, 20; default 20)
    - updateSpeed: Time between messages (default 250ms)

    Stream: `<symbol>@depth<levels>[@<updateSpeed>]`, update speed 250ms, 500ms or 100ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#partial-book-depth-streams
    """
    return request(
        _PARTIAL_DEPTH,
        events.PartialDepth[N],
        numbers or str,
        symbol=symbol,
        levels=levels,
        updateSpeed=updateSpeed,
    )


@overload
def depth(
    symbol: str,
    updateSpeed: Literal[100, "100", "100ms", 250, "250", "250ms", 500, "500", "500ms"] | None = None,
) -> StreamRequest[events.DepthUpdate[str]]: ...
@overload
def depth(
    symbol: str,
    updateSpeed: Literal[100, "100", "100ms", 250, "250", "250ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.DepthUpdate[N]]: ...
def depth(
    symbol: str,
    updateSpeed: Literal[100, "100", "100ms", 250, "250", "250ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.DepthUpdate[N]]:
    """Changes of the book of a contract.

    - symbol: Contract, as in BTCUSD_PERP
    - updateSpeed: Time between messages (default 250ms)

    Stream: `<symbol>@depth[@<updateSpeed>]`, update speed 250ms, 500ms or 100ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#diff-book-depth-streams
    """
    return request(_DEPTH, events.DepthUpdate[N], numbers or str, symbol=symbol, updateSpeed=updateSpeed)


def contract_info() -> StreamRequest[events.ContractInfo]:
    """Contracts that are listed, settled or get other brackets, of USD-M as well.

    Stream: `!contractInfo`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-streams/~#contract-info-stream
    """
    return request(_CONTRACT_INFO, events.ContractInfo, None)


TEMPLATES: Final[Mapping[str, Template]] = {
    "aggTrade": _AGG_TRADE,
    "markPrice": _MARK_PRICE,
    "pairMarkPrice": _PAIR_MARK_PRICE,
    "allMarketMarkPrice": _ALL_MARKET_MARK_PRICE,
    "indexPrice": _INDEX_PRICE,
    "kline": _KLINE,
    "continuousKline": _CONTINUOUS_KLINE,
    "indexPriceKline": _INDEX_PRICE_KLINE,
    "markPriceKline": _MARK_PRICE_KLINE,
    "miniTicker": _MINI_TICKER,
    "allMarketMiniTickers": _ALL_MARKET_MINI_TICKERS,
    "ticker": _TICKER,
    "allMarketTickers": _ALL_MARKET_TICKERS,
    "bookTicker": _BOOK_TICKER,
    "allMarketBookTicker": _ALL_MARKET_BOOK_TICKER,
    "forceOrder": _FORCE_ORDER,
    "allMarketLiquidation": _ALL_MARKET_LIQUIDATION,
    "partialDepth": _PARTIAL_DEPTH,
    "depth": _DEPTH,
    "contractInfo": _CONTRACT_INFO,
}
"""By sub-type."""

EVENTS: Final[Mapping[str, StreamEvent]] = {
    "aggTrade": StreamEvent(event=events.AggTrade, numbers=Decimal),
    "markPrice": StreamEvent(event=events.MarkPrice, numbers=Decimal),
    "pairMarkPrice": StreamEvent(event=events.MarkPrice, many=True, numbers=Decimal),
    "allMarketMarkPrice": StreamEvent(event=events.MarkPrice, many=True, numbers=Decimal),
    "indexPrice": StreamEvent(event=events.IndexPrice, numbers=Decimal),
    "kline": StreamEvent(event=events.Kline, numbers=Decimal),
    "continuousKline": StreamEvent(event=events.ContinuousKline, numbers=Decimal),
    "indexPriceKline": StreamEvent(event=events.IndexPriceKline, numbers=Decimal),
    "markPriceKline": StreamEvent(event=events.MarkPriceKline, numbers=Decimal),
    "miniTicker": StreamEvent(event=events.MiniTicker, numbers=Decimal),
    "allMarketMiniTickers": StreamEvent(event=events.MiniTicker, many=True, numbers=Decimal),
    "ticker": StreamEvent(event=events.Ticker, numbers=Decimal),
    "allMarketTickers": StreamEvent(event=events.Ticker, many=True, numbers=Decimal),
    "bookTicker": StreamEvent(event=events.BookTicker, numbers=Decimal),
    "allMarketBookTicker": StreamEvent(event=events.BookTicker, numbers=Decimal),
    "forceOrder": StreamEvent(event=events.ForceOrder, numbers=Decimal),
    "allMarketLiquidation": StreamEvent(event=events.ForceOrder, numbers=Decimal),
    "partialDepth": StreamEvent(event=events.PartialDepth, numbers=str),
    "depth": StreamEvent(event=events.DepthUpdate, numbers=str),
    "contractInfo": StreamEvent(event=events.ContractInfo),
}
"""By sub-type."""

SBE_TEMPLATES: Final[tuple[Template, ...]] = ()
"""Binary streams, described only."""

USER_EVENTS: Final[Mapping[str, type[Event]]] = {
    "ACCOUNT_UPDATE": events.AccountUpdate[Decimal],
    "ORDER_TRADE_UPDATE": events.OrderUpdate[Decimal],
    "MARGIN_CALL": events.MarginCall[Decimal],
    "ACCOUNT_CONFIG_UPDATE": events.AccountConfigUpdate,
    "STRATEGY_UPDATE": events.StrategyUpdate,
    "GRID_UPDATE": events.GridUpdate[Decimal],
    "listenKeyExpired": events.ListenKeyExpired,
    "ALGO_UPDATE": events.AlgoUpdate[Decimal],
    "TRADE_LITE": events.TradeLite[Decimal],
}
"""What the user data stream delivers, by the value of ``e``."""

CONTROLS: Final[tuple[str, ...]] = (
    "SUBSCRIBE",
    "UNSUBSCRIBE",
    "LIST_SUBSCRIPTIONS",
    "SET_PROPERTY",
    "GET_PROPERTY",
)
"""Methods of a stream connection."""
