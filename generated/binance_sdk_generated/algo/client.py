"""The methods of Algo trading: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class AlgoOperations:
    """Every call of Algo trading, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def create_futures_twap_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        duration: int,
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        clientAlgoId: str | None = None,
        reduceOnly: bool | None = None,
        limitPrice: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedAlgoOrder:
        """Trade USD-M futures evenly over a time (TWAP).

        The answer says only that the order was taken. Whether it works is in its state: without enough
        balance, or with a positionSide that does not fit the account, it expires.

        - symbol: Contract, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Amount of the base asset; worth between 1,000 and 1,000,000 USDT at the mark price (at
          most 50000000)
        - duration: Seconds to trade in, up to a day (300 to 86400)
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - clientAlgoId: Your own id of the algo order, 32 characters; Binance makes one when you give none
          (at most 32 characters)
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - limitPrice: Worst price to trade at; market orders when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        An account may have 30 algo orders open.
        quantity * 60 / duration must be more than the smallest quantity of the symbol.
        With delivery contracts it must end an hour before delivery.
        The key must be allowed to trade futures, or portfolio margin for accounts in that mode.

        Weight: 3000 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#time-weighted-average-price-future-algo
        """
        return await self._call(operations.CREATE_FUTURES_TWAP_ORDER, locals())

    async def create_futures_vp_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        urgency: enums.Urgency | types.UrgencyText,
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        clientAlgoId: str | None = None,
        reduceOnly: bool | None = None,
        limitPrice: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedAlgoOrder:
        """Trade USD-M futures in proportion to the market's volume (VP).

        The answer says only that the order was taken. Whether it works is in its state: without enough
        balance, or with a positionSide that does not fit the account, it expires.

        - symbol: Contract, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Amount of the base asset; worth between 10,000 and 1,000,000 USDT at the mark price (at
          most 50000000)
        - urgency: How fast it trades
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - clientAlgoId: Your own id of the algo order, 32 characters; Binance makes one when you give none
          (at most 32 characters)
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - limitPrice: Worst price to trade at; market orders when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        An account may have 10 algo orders open.
        The key must be allowed to trade futures, or portfolio margin for accounts in that mode.

        Weight: 300 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#volume-participation-future-algo
        """
        return await self._call(operations.CREATE_FUTURES_VP_ORDER, locals())

    async def cancel_futures_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledAlgoOrder:
        """Cancel an algo order on futures.

        - algoId: Number that Binance gave the algo order
        - clientAlgoId: Your own id of the algo order
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        At least one of algoId, clientAlgoId is needed.

        The key must be allowed to trade futures.

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#cancel-algo-order-future-algo
        """
        return await self._call(operations.CANCEL_FUTURES_ORDER, locals())

    async def get_futures_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FuturesAlgoOrders:
        """Algo orders on futures that still work.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade futures.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#query-current-algo-open-orders-future-algo
        """
        return await self._call(operations.GET_FUTURES_OPEN_ORDERS, locals())

    async def get_futures_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesAlgoOrders:
        """Algo orders on futures that ended.

        - symbol: Contract, as in BTCUSDT
        - side: Only this direction
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - page: Page, from 1 (default 1)
        - pageSize: Rows on a page (1 to 100; default 100)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade futures.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#query-historical-algo-orders-future-algo
        """
        return await self._call(operations.GET_FUTURES_ORDER_HISTORY, locals())

    def iter_futures_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FuturesAlgoOrder]:
        """Every row of `get_futures_order_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FUTURES_ORDER_HISTORY, locals())

    async def get_futures_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubOrders:
        """Orders that an algo order on futures placed.

        - algoId: Number that Binance gave the algo order
        - page: Page, from 1 (default 1)
        - pageSize: Rows on a page (1 to 100; default 100)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade futures.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#query-sub-orders-future-algo
        """
        return await self._call(operations.GET_FUTURES_SUB_ORDERS, locals())

    def iter_futures_sub_orders(
        self,
        *,
        algoId: int,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SubOrder]:
        """Every row of `get_futures_sub_orders`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FUTURES_SUB_ORDERS, locals())

    async def create_spot_twap_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        duration: int,
        clientAlgoId: str | None = None,
        limitPrice: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedAlgoOrder:
        """Trade on Spot evenly over a time (TWAP).

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Amount of the base asset; worth at most 200,000, 2 million or 10 million, by symbol
        - duration: Seconds to trade in, up to a day (300 to 86400)
        - clientAlgoId: Your own id of the algo order, 32 characters; Binance makes one when you give none
          (at most 32 characters)
        - limitPrice: Worst price to trade at; market orders when left out

        An account may have 20 algo orders open.

        Weight: 3000 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/spot-algo#time-weighted-average-price-spot-algo
        """
        return await self._call(operations.CREATE_SPOT_TWAP_ORDER, locals())

    async def create_spot_vp_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        urgency: enums.Urgency | types.UrgencyText,
        clientAlgoId: str | None = None,
        vpTimeLimit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedAlgoOrder:
        """Trade on Spot in proportion to the market's volume (VP).

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Amount of the base asset
        - urgency: How fast it trades
        - clientAlgoId: Your own id of the algo order, 32 characters; Binance makes one when you give none
          (at most 32 characters)
        - vpTimeLimit: Seconds after which it ends, up to a day (300 to 86400)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 3000 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/spot-algo#volume-participation
        """
        return await self._call(operations.CREATE_SPOT_VP_ORDER, locals())

    async def cancel_spot_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledAlgoOrder:
        """Cancel an algo order on Spot.

        - algoId: Number that Binance gave the algo order
        - clientAlgoId: Your own id of the algo order
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        At least one of algoId, clientAlgoId is needed.

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/spot-algo#cancel-algo-order-spot-algo
        """
        return await self._call(operations.CANCEL_SPOT_ORDER, locals())

    async def get_spot_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SpotAlgoOrders:
        """Algo orders on Spot that still work.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/spot-algo#query-current-algo-open-orders-spot-algo
        """
        return await self._call(operations.GET_SPOT_OPEN_ORDERS, locals())

    async def get_spot_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SpotAlgoOrders:
        """Algo orders on Spot that ended.

        - symbol: Trading pair, as in BTCUSDT
        - side: Only this direction
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - page: Page, from 1 (default 1)
        - pageSize: Rows on a page (1 to 100; default 100)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/spot-algo#query-historical-algo-orders-spot-algo
        """
        return await self._call(operations.GET_SPOT_ORDER_HISTORY, locals())

    def iter_spot_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SpotAlgoOrder]:
        """Every row of `get_spot_order_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SPOT_ORDER_HISTORY, locals())

    async def get_spot_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubOrders:
        """Orders that an algo order on Spot placed.

        - algoId: Number that Binance gave the algo order
        - page: Page, from 1 (default 1)
        - pageSize: Rows on a page (1 to 100; default 100)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/spot-algo#query-sub-orders-spot-algo
        """
        return await self._call(operations.GET_SPOT_SUB_ORDERS, locals())

    def iter_spot_sub_orders(
        self,
        *,
        algoId: int,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SubOrder]:
        """Every row of `get_spot_sub_orders`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SPOT_SUB_ORDERS, locals())
