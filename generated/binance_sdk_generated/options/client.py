"""The methods of Options: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, TimeFrame
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class OptionsOperations:
    """Every call of Options, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Balances, margin and Greeks of the account.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 3. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/account#option-margin-account-information
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_income(
        self,
        *,
        currency: Literal["USDT"],
        recordId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Bill]:
        """Changes of the balance.

        Those of the last 3 months.

        - currency: Asset; there is only one so far
        - recordId: First entry to return, inclusive; the latest when left out
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Only the last 90 days are kept.

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/account#account-funding-flow
        """
        return await self._call(operations.GET_INCOME, locals())

    def iter_income(
        self,
        *,
        currency: Literal["USDT"],
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Bill]:
        """Every row of `get_income`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_INCOME, locals())

    async def get_commission(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Commissions:
        """Fees of the account.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#user-commission
        """
        return await self._call(operations.GET_COMMISSION, locals())

    async def sign_stock_contract(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Agree to options on assets of traditional markets.

        Needed once, before the first order for such an option.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 50. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#tradfi-options-contract
        """
        return await self._call(operations.SIGN_STOCK_CONTRACT, locals())

    async def create_block_order(
        self,
        *,
        liquidity: enums.Liquidity | types.LiquidityText,
        legs: Sequence[types.NewBlockLeg],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrder:
        """Place a block order.

        The other side accepts it with its key within 30 minutes.

        - liquidity: Which side you are
        - legs: The option to trade; only one so far (at most 1)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-block-trade#new-block-trade-order
        """
        return await self._call(operations.CREATE_BLOCK_ORDER, locals())

    async def accept_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrderState:
        """Accept a block order.

        - blockOrderMatchingKey: Key of the block order: blockTradeSettlementKey of the answers
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-block-trade#accept-block-trade-order
        """
        return await self._call(operations.ACCEPT_BLOCK_ORDER, locals())

    async def extend_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrderState:
        """Keep a block order for another 30 minutes.

        - blockOrderMatchingKey: Key of the block order: blockTradeSettlementKey of the answers
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-block-trade#extend-block-trade-order
        """
        return await self._call(operations.EXTEND_BLOCK_ORDER, locals())

    async def cancel_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CancelBlockOrderResult:
        """Cancel a block order.

        - blockOrderMatchingKey: Key of the block order: blockTradeSettlementKey of the answers
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-block-trade#cancel-block-trade-order
        """
        return await self._call(operations.CANCEL_BLOCK_ORDER, locals())

    async def get_block_orders(
        self,
        *,
        blockOrderMatchingKey: str | None = None,
        endTime: int | None = None,
        startTime: int | None = None,
        underlying: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.BlockOrderState]:
        """Block orders of the account.

        - blockOrderMatchingKey: Key of the block order: blockTradeSettlementKey of the answers
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - startTime: From this moment on, inclusive; epoch milliseconds
        - underlying: Underlying, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-block-trade#query-block-trade-order
        """
        return await self._call(operations.GET_BLOCK_ORDERS, locals())

    async def get_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrderState:
        """A block order, as the other side sees it.

        - blockOrderMatchingKey: Key of the block order: blockTradeSettlementKey of the answers
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-block-trade#query-block-trade-details
        """
        return await self._call(operations.GET_BLOCK_ORDER, locals())

    async def get_block_trades(
        self,
        *,
        endTime: int | None = None,
        startTime: int | None = None,
        underlying: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.BlockTrade]:
        """Block trades of the account.

        - endTime: Up to this moment, inclusive; epoch milliseconds
        - startTime: From this moment on, inclusive; epoch milliseconds
        - underlying: Underlying, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-block-trade#account-block-trade-list
        """
        return await self._call(operations.GET_BLOCK_TRADES, locals())

    async def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection.

        Answers with nothing.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#test-connectivity
        """
        return await self._call(operations.PING, locals())

    async def get_server_time(self, *, extra: Mapping[str, object] | None = None) -> types.ServerTime:
        """Time of the server.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#check-server-time
        """
        return await self._call(operations.GET_SERVER_TIME, locals())

    async def get_exchange_info(self, *, extra: Mapping[str, object] | None = None) -> types.ExchangeInfo:
        """Options that can be traded, their rules, and the rate limits.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#exchange-information
        """
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book of an option.

        - symbol: Option, as in BTC-251123-126000-C
        - limit: Levels on each side (one of 10, 20, 50, 100, 500, 1000; at most 1000; default 100)

        Weight: 1 with limit 5 or 10 or 20 or 50, 5 with limit 100, 10 with limit 500, 20 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#order-book
        """
        return await self._call(operations.GET_ORDERBOOK, locals())

    async def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicTrade]:
        """Latest trades of an option.

        - symbol: Option, as in BTC-251123-126000-C
        - limit: Most entries to return

        Weight: 5. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#recent-trades-list
        """
        return await self._call(operations.GET_RECENT_TRADES, locals())

    async def get_recent_block_trades(
        self,
        *,
        symbol: str | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicTrade]:
        """Latest block trades.

        Without a symbol those of all options.

        - symbol: Option, as in BTC-251123-126000-C
        - limit: Most entries to return

        Weight: 5. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#recent-block-trades-list
        """
        return await self._call(operations.GET_RECENT_BLOCK_TRADES, locals())

    async def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks of an option.

        Without times the latest.

        - symbol: Option, as in BTC-251123-126000-C
        - interval: Length of one candlestick
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#kline-candlestick-data
        """
        return await self._call(operations.GET_KLINES, locals())

    def iter_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.KlineRow]:
        """Every row of `get_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 1500; default: what costs least)
        """
        return self._iterate(operations.GET_KLINES, locals())

    async def get_mark_price(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.MarkPrice]:
        """Mark price and Greeks.

        Without a symbol those of all options.

        - symbol: Option, as in BTC-251123-126000-C

        Weight: 5. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#option-mark-price
        """
        return await self._call(operations.GET_MARK_PRICE, locals())

    async def get_ticker(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.TickerStatistics]:
        """Price change over the last 24 hours.

        Without a symbol that of all options, at a higher weight.

        - symbol: Option, as in BTC-251123-126000-C

        Weight: 1 with symbol, 40 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#ticker24hr-price-change-statistics
        """
        return await self._call(operations.GET_TICKER, locals())

    async def get_index_price(
        self, *, underlying: str, extra: Mapping[str, object] | None = None
    ) -> types.IndexPrice:
        """Price of an underlying.

        - underlying: Underlying, as in BTCUSDT

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#index-price
        """
        return await self._call(operations.GET_INDEX_PRICE, locals())

    async def get_open_interest(
        self, *, underlyingAsset: str, expiration: str, extra: Mapping[str, object] | None = None
    ) -> list[types.OptionOpenInterest]:
        """Open interest of the options with one underlying and end.

        - underlyingAsset: Base asset, as in BTC
        - expiration: Day on which they end, as in 251123

        Weight: 0. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#open-interest
        """
        return await self._call(operations.GET_OPEN_INTEREST, locals())

    async def get_exercise_history(
        self,
        *,
        underlying: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Exercise]:
        """How options ended.

        - underlying: Underlying, as in BTCUSDT
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 100)

        Weight: 3. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#historical-exercise-records
        """
        return await self._call(operations.GET_EXERCISE_HISTORY, locals())

    def iter_exercise_history(
        self,
        *,
        start: Moment,
        underlying: str | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Exercise]:
        """Every row of `get_exercise_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_EXERCISE_HISTORY, locals())

    async def set_protection(
        self,
        *,
        underlying: str,
        windowTimeInMilliseconds: int,
        frozenTimeInMilliseconds: int,
        qtyLimit: Number,
        deltaLimit: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Protection:
        """Set the protection on an underlying.

        Once the limits are exceeded in the window, protected orders are canceled and refused.

        - underlying: Underlying, as in BTCUSDT
        - windowTimeInMilliseconds: Window in which trades count (0 to 5000)
        - frozenTimeInMilliseconds: How long orders are refused then; 0: until reset_protection
        - qtyLimit: Quantity that triggers it
        - deltaLimit: Net delta that triggers it
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -6001 INVALID_MMP_WINDOW_TIME_LIMIT, -6002 INVALID_MMP_FROZEN_TIME_LIMIT, -6005
        IS_NOT_MARKET_MAKER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-endpoints#set-market-maker-protection-config
        """
        return await self._call(operations.SET_PROTECTION, locals())

    async def get_protection(
        self, *, underlying: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Protection:
        """Protection on an underlying.

        - underlying: Underlying, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-endpoints#get-market-maker-protection-config
        """
        return await self._call(operations.GET_PROTECTION, locals())

    async def reset_protection(
        self, *, underlying: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Protection:
        """Take protected orders again after the protection was triggered.

        - underlying: Underlying, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-endpoints#reset-market-maker-protection-config
        """
        return await self._call(operations.RESET_PROTECTION, locals())

    async def countdown_cancel_all_orders(
        self,
        *,
        underlying: str,
        countdownTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Countdown:
        """Cancel all orders on an underlying after a countdown.

        Unless countdown_heartbeat comes in time; new orders are refused then (-2010) until it comes or the
        countdown is off.

        - underlying: Underlying, as in BTCUSDT
        - countdownTime: Milliseconds until then, at least 5000; 0 turns it off (at least 0)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Binance looks about every 100 ms.

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-endpoints#set-auto-cancel-all-open-orders
        """
        return await self._call(operations.COUNTDOWN_CANCEL_ALL_ORDERS, locals())

    async def countdown_heartbeat(
        self,
        *,
        underlyings: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Heartbeats:
        """Begin countdowns anew.

        The answer names the underlyings for which it worked.

        - underlyings: Underlyings, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 10. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-endpoints#auto-cancel-all-open-orders
        """
        return await self._call(operations.COUNTDOWN_HEARTBEAT, locals())

    async def get_countdown(
        self,
        *,
        underlying: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Countdown:
        """The countdown on an underlying.

        Without an underlying those that are on.

        - underlying: Underlying, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-maker-endpoints#get-auto-cancel-all-open-orders
        """
        return await self._call(operations.GET_COUNTDOWN, locals())

    async def start_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the user data stream.

        Valid for 60 minutes. While one is valid the same comes again, for another 60 minutes. The client
        does this by itself.

        Weight: 1. Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/user-data-streams#start-user-data-stream
        """
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.KeepaliveUserDataStreamResult:
        """Keep the key of the user data stream for another 60 minutes.

        The client does this by itself.

        Weight: 1. Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/user-data-streams#keepalive-user-data-stream
        """
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    async def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamResult:
        """End the user data stream.

        The key is no longer valid.

        Weight: 1. Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/user-data-streams#close-user-data-stream
        """
        return await self._call(operations.STOP_USER_DATA_STREAM, locals())

    async def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        quantity: Number,
        price: Number | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        reduceOnly: bool | None = None,
        postOnly: bool | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        clientOrderId: str | None = None,
        isMmp: bool | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder:
        """Place an order.

        Only LIMIT orders are taken.

        - symbol: Option, as in BTC-251123-126000-C
        - side: BUY or SELL
        - type: Kind of order; there is only one so far
        - quantity: Number of options
        - price: Limit price
        - timeInForce: How long the order may work (default GTC)
        - reduceOnly: Only reduce the position, never turn it (default false)
        - postOnly: Refuse it where it would trade at once (default false)
        - newOrderRespType: How much the reply contains (default ACK)
        - clientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you give
          none
        - isMmp: Put it under the protection of market makers
        - selfTradePreventionMode: What happens when the order would trade with your own (default
          EXPIRE_MAKER)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        type LIMIT needs quantity, price.

        The page lists timeInForce among what LIMIT orders need, and GTC as its default: it may be left out.

        Weight: 0. Orders: 1. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -2018 BALANCE_NOT_SUFFICIENT, -2027 OPTION_MARGIN_NOT_SUFFICIENT.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#new-order
        """
        return await self._call(operations.CREATE_ORDER, locals())

    async def create_batch_orders(
        self,
        *,
        orders: Sequence[types.BatchOrder],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PlacedOrder | types.RequestError]:
        """Place up to 10 orders.

        Each succeeds or fails for itself, in no certain order; the answers stand in the order of the
        request.

        - orders: The orders (at most 10)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        The SDK gives these orders no client order id: set clientOrderId in each.

        Weight: 5. Orders: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#place-multiple-orders
        """
        return await self._call(operations.CREATE_BATCH_ORDERS, locals())

    async def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrder:
        """Cancel an order.

        - symbol: Option, as in BTC-251123-126000-C
        - orderId: Number that Binance gave the order
        - clientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, clientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#cancel-option-order
        """
        return await self._call(operations.CANCEL_ORDER, locals())

    async def cancel_batch_orders(
        self,
        *,
        symbol: str,
        orderIds: Sequence[int] | None = None,
        clientOrderIds: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CanceledBatchOrder | types.RequestError]:
        """Cancel orders of an option.

        Each succeeds or fails for itself.

        - symbol: Option, as in BTC-251123-126000-C
        - orderIds: Numbers that Binance gave the orders
        - clientOrderIds: Client order ids of the orders
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderIds, clientOrderIds is needed.

        Weight: 5. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#cancel-multiple-option-orders
        """
        return await self._call(operations.CANCEL_BATCH_ORDERS, locals())

    async def cancel_all_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CancelConfirmation:
        """Cancel all open orders of an option.

        - symbol: Option, as in BTC-251123-126000-C
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#cancel-all-option-orders-on-specific-symbol
        """
        return await self._call(operations.CANCEL_ALL_ORDERS, locals())

    async def cancel_all_orders_by_underlying(
        self, *, underlying: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders on an underlying.

        - underlying: Underlying, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#cancel-all-option-orders-by-underlying
        """
        return await self._call(operations.CANCEL_ALL_ORDERS_BY_UNDERLYING, locals())

    async def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """State of an order.

        Not found any more: orders canceled or refused without a fill after 3 days.

        - symbol: Option, as in BTC-251123-126000-C
        - orderId: Number that Binance gave the order
        - clientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, clientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#query-single-order
        """
        return await self._call(operations.GET_ORDER, locals())

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OpenOrder]:
        """Open orders.

        Without a symbol those of all options, at a higher weight.

        - symbol: Option, as in BTC-251123-126000-C
        - orderId: First order to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#query-current-open-option-orders
        """
        return await self._call(operations.GET_OPEN_ORDERS, locals())

    async def get_order_history(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.FinishedOrder]:
        """Orders that have ended.

        Those of the last 5 days.

        - symbol: Option, as in BTC-251123-126000-C
        - orderId: First order to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 3. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#query-option-order-history
        """
        return await self._call(operations.GET_ORDER_HISTORY, locals())

    def iter_order_history(
        self,
        *,
        symbol: str,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FinishedOrder]:
        """Every row of `get_order_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ORDER_HISTORY, locals())

    async def get_user_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UserTrade]:
        """Trades of the account.

        Those of the last 3 months.

        - symbol: Option, as in BTC-251123-126000-C
        - fromId: First trade to return, inclusive; the latest when left out
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Only the last 90 days are kept.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#account-trade-list
        """
        return await self._call(operations.GET_USER_TRADES, locals())

    def iter_user_trades(
        self,
        *,
        symbol: str,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.UserTrade]:
        """Every row of `get_user_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_USER_TRADES, locals())

    async def get_position(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Position]:
        """Positions.

        Without a symbol all of them.

        - symbol: Option, as in BTC-251123-126000-C
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#option-position-information
        """
        return await self._call(operations.GET_POSITION, locals())

    async def get_exercise_records(
        self,
        *,
        symbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UserExercise]:
        """How positions of the account ended.

        - symbol: Option, as in BTC-251123-126000-C
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 1000)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/trade#user-exercise-record
        """
        return await self._call(operations.GET_EXERCISE_RECORDS, locals())

    def iter_exercise_records(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.UserExercise]:
        """Every row of `get_exercise_records`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_EXERCISE_RECORDS, locals())
