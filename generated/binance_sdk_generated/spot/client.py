"""The methods of Spot: signatures and what they mean."""

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
class SpotOperations:
    """Every call of Spot, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account(
        self,
        *,
        omitZeroBalances: bool | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Account:
        """Balances and permissions.

        - omitZeroBalances: Leave out assets of which nothing is held (default false)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 20. Security: USER_DATA, signed.
        Data from: memory, then database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#account-information-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#account-information-user_data
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """One order.

        With both ids given, both must be those of the order. Orders that were canceled without a fill are
        archived after 90 days (-2026).

        - symbol: Trading pair, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 4. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER, -2026 ORDER_ARCHIVED.
        Data from: memory, then database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-order-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-order-user_data
        """
        return await self._call(operations.GET_ORDER, locals())

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Open orders.

        Of one symbol, or of all symbols at a weight of 80.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 6 with symbol, 80 otherwise. Security: USER_DATA, signed.
        Data from: memory, then database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#current-open-orders-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#current-open-orders-user_data
        """
        return await self._call(operations.GET_OPEN_ORDERS, locals())

    async def get_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Orders of a symbol, open and closed.

        The latest ones, those from orderId on, or those of a time range of at most 24 hours.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: First order to return, inclusive; ignored when a time is given
        - startTime: From this moment on, inclusive; epoch milliseconds (microseconds are understood too)
        - endTime: Up to this moment, inclusive; epoch milliseconds (microseconds are understood too)
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        startTime and endTime may be at most 24 hours apart.

        Weight: 20. Security: USER_DATA, signed.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#all-orders-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#account-order-history-user_data
        """
        return await self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
        self,
        *,
        symbol: str,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.QueriedOrder]:
        """Every row of `get_all_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    async def get_oco(
        self,
        *,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderList:
        """One order list.

        - orderListId: Number that Binance gave the order list
        - origClientOrderId: Client order id of the list
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        At least one of orderListId, origClientOrderId is needed.

        Weight: 4. Security: USER_DATA, signed.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-order-list-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-order-list-user_data
        """
        return await self._call(operations.GET_OCO, locals())

    async def get_all_oco(
        self,
        *,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OrderList]:
        """Order lists, open and closed.

        The latest ones, those from fromId on, or those of a time range of at most 24 hours.

        - fromId: First order list id to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds (microseconds are understood too)
        - endTime: Up to this moment, inclusive; epoch milliseconds (microseconds are understood too)
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        startTime and endTime may be at most 24 hours apart.
        Only one of fromId, startTime may be given over REST.
        Only one of fromId, endTime may be given over REST.

        Weight: 20. Security: USER_DATA, signed.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-all-order-lists-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#account-order-list-history-user_data
        """
        return await self._call(operations.GET_ALL_OCO, locals())

    def iter_all_oco(
        self,
        *,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OrderList]:
        """Every row of `get_all_oco`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_OCO, locals())

    async def get_open_oco(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.OrderList]:
        """Open order lists.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 6. Security: USER_DATA, signed.
        Data from: memory, then database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-open-order-lists-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#current-open-order-lists-user_data
        """
        return await self._call(operations.GET_OPEN_OCO, locals())

    async def get_trades(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AccountTrade]:
        """Trades of the account on a symbol.

        The latest ones, those of one order, those from fromId on, or those of a time range of at most 24
        hours.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: Only trades of this order
        - startTime: From this moment on, inclusive; epoch milliseconds (microseconds are understood too)
        - endTime: Up to this moment, inclusive; epoch milliseconds (microseconds are understood too)
        - fromId: First trade id to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        startTime and endTime may be at most 24 hours apart.
        Only one of fromId, startTime may be given.
        Only one of fromId, endTime may be given.
        Only one of orderId, startTime may be given.
        Only one of orderId, endTime may be given.

        Weight: 5 with orderId, 20 otherwise. Security: USER_DATA, signed.
        Data from: memory, then database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#account-trade-list-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#account-trade-history-user_data
        """
        return await self._call(operations.GET_TRADES, locals())

    def iter_trades(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.AccountTrade]:
        """Every row of `get_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_TRADES, locals())

    async def get_order_rate_limit(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.UsedRateLimit]:
        """Unfilled order count.

        How many unfilled orders the account has placed in each interval. A fill gives room back.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 40. Security: USER_DATA, signed.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-unfilled-order-count-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#unfilled-order-count-user_data
        """
        return await self._call(operations.GET_ORDER_RATE_LIMIT, locals())

    async def get_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PreventedMatch]:
        """Matches that self-trade prevention stopped.

        By preventedMatchId, or all of one order.

        - symbol: Trading pair, as in BTCUSDT
        - preventedMatchId: One prevented match
        - orderId: All prevented matches of this order
        - fromPreventedMatchId: First prevented match to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Exactly one of preventedMatchId, orderId is needed.
        fromPreventedMatchId needs orderId.

        Weight: 2 with preventedMatchId, 20 otherwise. Security: USER_DATA, signed.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-prevented-matches-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#account-prevented-matches-user_data
        """
        return await self._call(operations.GET_PREVENTED_MATCHES, locals())

    def iter_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        recvWindow: Number | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PreventedMatch]:
        """Every row of `get_prevented_matches`, page by page.

        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_PREVENTED_MATCHES, locals())

    async def get_allocations(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        fromAllocationId: int | None = None,
        limit: int | None = None,
        orderId: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Allocation]:
        """Allocations of smart orders.

        All, those of one order, those from fromAllocationId on, or those of a time range of at most 24
        hours.

        - symbol: Trading pair, as in BTCUSDT
        - startTime: From this moment on, inclusive; epoch milliseconds (microseconds are understood too)
        - endTime: Up to this moment, inclusive; epoch milliseconds (microseconds are understood too)
        - fromAllocationId: First allocation to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)
        - orderId: Only allocations of this order
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        startTime and endTime may be at most 24 hours apart.
        Only one of fromAllocationId, startTime may be given.
        Only one of fromAllocationId, endTime may be given.
        Only one of orderId, startTime may be given.
        Only one of orderId, endTime may be given.

        Weight: 20. Security: USER_DATA, signed.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-allocations-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#account-allocations-user_data
        """
        return await self._call(operations.GET_ALLOCATIONS, locals())

    def iter_allocations(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Allocation]:
        """Every row of `get_allocations`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALLOCATIONS, locals())

    async def get_commission(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.Commission:
        """Commission rates of a symbol.

        - symbol: Trading pair, as in BTCUSDT

        Weight: 20. Security: USER_DATA, signed.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-commission-rates-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#account-commission-rates-user_data
        """
        return await self._call(operations.GET_COMMISSION, locals())

    async def get_order_amendments(
        self,
        *,
        symbol: str,
        orderId: int,
        fromExecutionId: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Amendment]:
        """Amendments of an order.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - fromExecutionId: First amendment to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 4. Security: USER_DATA, signed.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-order-amendments-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-order-amendments-user_data
        """
        return await self._call(operations.GET_ORDER_AMENDMENTS, locals())

    def iter_order_amendments(
        self,
        *,
        symbol: str,
        orderId: int,
        fromExecutionId: int | None = None,
        recvWindow: Number | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Amendment]:
        """Every row of `get_order_amendments`, page by page.

        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ORDER_AMENDMENTS, locals())

    async def get_my_filters(
        self, *, symbol: str, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountFilters:
        """Filters that hold for the account.

        The filters of the symbol, of the exchange and of assets that apply to this account; the only call
        that shows MAX_ASSET.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 40. Security: USER_DATA, signed.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-relevant-filters-user_data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-relevant-filters-user_data
        """
        return await self._call(operations.GET_MY_FILTERS, locals())

    async def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection.

        Answers with nothing. Costs a weight of 1, so a WebSocket ping frame is the cheaper heartbeat.

        Weight: 1. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#test-connectivity
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#test-connectivity
        """
        return await self._call(operations.PING, locals())

    async def get_server_time(self, *, extra: Mapping[str, object] | None = None) -> types.ServerTime:
        """Time of the exchange.

        Weight: 1. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#check-server-time
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#check-server-time
        """
        return await self._call(operations.GET_SERVER_TIME, locals())

    async def get_exchange_info(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        showPermissionSets: bool | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ExchangeInfo:
        """Symbols, trading rules and limits.

        Everything that decides whether an order is acceptable: states, precisions, filters and order types
        of each symbol, and the rate limits. All symbols together are several MB; name the ones you need.

        - symbol: Trading pair, as in BTCUSDT
        - symbols: Several trading pairs in one call
        - permissions: Only symbols with one of these permissions; without it SPOT, MARGIN and LEVERAGED
        - showPermissionSets: Whether the field permissionSets is filled (default true)
        - symbolStatus: Only symbols in this trading state

        Only one of symbol, symbols, permissions may be given.
        Only one of symbol, symbolStatus may be given.
        Only one of symbols, symbolStatus may be given.

        Weight: 20. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#exchange-information
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#exchange-information
        """
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_execution_rules(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ExecutionRules:
        """Rules enforced when orders trade.

        The price range around the reference price in which orders of a symbol may trade.

        - symbol: Trading pair, as in BTCUSDT
        - symbols: Several trading pairs in one call
        - symbolStatus: Only symbols in this trading state

        Only one of symbol, symbols, symbolStatus may be given.

        Weight: 2 with symbol, 2 for each of symbols (at most 40) with symbols, 40 otherwise. Security:
        NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-execution-rules
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-execution-rules
        """
        return await self._call(operations.GET_EXECUTION_RULES, locals())

    async def get_orderbook(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderBook:
        """Snapshot of the order book.

        Up to 5000 levels a side. To follow a book, use the managed order book of the client instead of
        polling.

        - symbol: Trading pair, as in BTCUSDT
        - limit: Levels on each side (1 to 5000; default 100)
        - symbolStatus: Answer with an error (-1220) unless the symbol is in this state

        Weight: 5 with limit 1 to 100, 25 with limit 101 to 500, 50 with limit 501 to 1000, 250 otherwise.
        Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#order-book
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#order-book
        """
        return await self._call(operations.GET_ORDERBOOK, locals())

    async def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicTrade]:
        """Latest public trades.

        - symbol: Trading pair, as in BTCUSDT
        - limit: Most entries to return (at most 1000; default 500)

        Weight: 25. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#recent-trades-list
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#recent-trades
        """
        return await self._call(operations.GET_RECENT_TRADES, locals())

    async def get_historical_trades(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        fromId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicTrade]:
        """Older public trades.

        From a trade id on, oldest first; the latest ones without fromId.

        - symbol: Trading pair, as in BTCUSDT
        - limit: Most entries to return (at most 1000; default 500)
        - fromId: First trade id to return, inclusive

        Weight: 25. Security: NONE.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#old-trade-lookup
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#historical-trades
        """
        return await self._call(operations.GET_HISTORICAL_TRADES, locals())

    def iter_historical_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PublicTrade]:
        """Every row of `get_historical_trades`, page by page.

        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_HISTORICAL_TRADES, locals())

    async def get_historical_block_trades(
        self, *, symbol: str, fromId: int, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicBlockTrade]:
        """Older block trades.

        Trades that were negotiated outside the book, from an id on.

        - symbol: Trading pair, as in BTCUSDT
        - fromId: First block trade id to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)

        Weight: 25. Security: NONE.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#historical-block-trades
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#historical-block-trades
        """
        return await self._call(operations.GET_HISTORICAL_BLOCK_TRADES, locals())

    def iter_historical_block_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PublicBlockTrade]:
        """Every row of `get_historical_block_trades`, page by page.

        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_HISTORICAL_BLOCK_TRADES, locals())

    async def get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicAggTrade]:
        """Aggregate trades.

        Trades of one taker order at one price and moment are added up to one entry. Page through them with
        fromId.

        - symbol: Trading pair, as in BTCUSDT
        - fromId: First aggregate trade id to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds (microseconds are understood too)
        - endTime: Up to this moment, inclusive; epoch milliseconds (microseconds are understood too)
        - limit: Most entries to return (at most 1000; default 500)

        Only one of fromId, startTime may be given over the WebSocket API.
        Only one of fromId, endTime may be given over the WebSocket API.

        Weight: 4. Security: NONE.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#compressedaggregate-trades-list
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#aggregate-trades
        """
        return await self._call(operations.GET_AGGREGATE_TRADES, locals())

    def iter_aggregate_trades(
        self,
        *,
        symbol: str,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PublicAggTrade]:
        """Every row of `get_aggregate_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_AGGREGATE_TRADES, locals())

    async def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks.

        Bars of price and volume, oldest first; the latest ones without a time range.

        - symbol: Trading pair, as in BTCUSDT
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds (microseconds are understood too)
        - endTime: Up to this moment, inclusive; epoch milliseconds (microseconds are understood too)
        - timeZone: UTC offset in which intervals begin and end: hours (8) or hours and minutes (-1:00),
          from -12:00 to +14:00. Times sent and received stay UTC (default 0)
        - limit: Most entries to return (at most 1000; default 500)

        Weight: 2. Security: NONE.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#klinecandlestick-data
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#klines
        """
        return await self._call(operations.GET_KLINES, locals())

    def iter_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        timeZone: str | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.KlineRow]:
        """Every row of `get_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_KLINES, locals())

    async def get_ui_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks for charts.

        Like get_klines, with values modified by Binance so that charts look well.

        - symbol: Trading pair, as in BTCUSDT
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds (microseconds are understood too)
        - endTime: Up to this moment, inclusive; epoch milliseconds (microseconds are understood too)
        - timeZone: UTC offset in which intervals begin and end: hours (8) or hours and minutes (-1:00),
          from -12:00 to +14:00. Times sent and received stay UTC (default 0)
        - limit: Most entries to return (at most 1000; default 500)

        Weight: 2. Security: NONE.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#uiklines
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#ui-klines
        """
        return await self._call(operations.GET_UI_KLINES, locals())

    def iter_ui_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        timeZone: str | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.KlineRow]:
        """Every row of `get_ui_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_UI_KLINES, locals())

    async def get_average_price(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.AveragePrice:
        """Average price of the last minutes.

        - symbol: Trading pair, as in BTCUSDT

        Weight: 2. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#current-average-price
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#current-average-price
        """
        return await self._call(operations.GET_AVERAGE_PRICE, locals())

    async def get_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        type: enums.TickerType | types.TickerTypeText | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TickerStatistics | list[types.TickerStatistics]:
        """Price change over the last 24 hours.

        One object for symbol, a list for symbols or for all symbols. The window rolls; it is not the UTC
        day.

        - symbol: Trading pair, as in BTCUSDT
        - symbols: Several trading pairs in one call
        - type: MINI leaves out changes, averages and the book (default FULL)
        - symbolStatus: Only symbols in this trading state

        Only one of symbol, symbols may be given.

        Weight: 2 with symbol, 2 with 1 to 20 symbols, 40 with 21 to 100 symbols, 80 otherwise. Security:
        NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#24hr-ticker-price-change-statistics
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#24hr-ticker-price-change-statistics
        """
        return await self._call(operations.GET_TICKER, locals())

    async def get_trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: enums.TickerType | types.TickerTypeText | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WindowStatistics | list[types.WindowStatistics]:
        """Price change over the trading day.

        One object for symbol, a list for symbols. The day begins at midnight of timeZone.

        - symbol: Trading pair, as in BTCUSDT
        - symbols: Several trading pairs in one call (at most 100)
        - timeZone: UTC offset in which intervals begin and end: hours (8) or hours and minutes (-1:00),
          from -12:00 to +14:00. Times sent and received stay UTC (default 0)
        - type: MINI leaves out changes and averages (default FULL)
        - symbolStatus: Only symbols in this trading state

        At least one of symbol, symbols is needed.

        Weight: 4 for each of symbols (at most 200) with symbols, 4 otherwise. Security: NONE.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#trading-day-ticker
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#trading-day-ticker
        """
        return await self._call(operations.GET_TRADING_DAY_TICKER, locals())

    async def get_rolling_window_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        windowSize: str | None = None,
        type: enums.TickerType | types.TickerTypeText | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WindowStatistics | list[types.WindowStatistics]:
        """Price change over a window of your choice.

        One object for symbol, a list for symbols. The window begins on a full minute, so it can be up to
        59,999 ms longer than asked for.

        - symbol: Trading pair, as in BTCUSDT
        - symbols: Several trading pairs in one call (at most 100)
        - windowSize: Length of the window: 1m to 59m, 1h to 23h or 1d to 7d (default 1d)
        - type: MINI leaves out changes and averages (default FULL)
        - symbolStatus: Only symbols in this trading state

        At least one of symbol, symbols is needed.

        Weight: 4 for each of symbols (at most 200) with symbols, 4 otherwise. Security: NONE.
        Data from: database.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#rolling-window-price-change-statistics
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#rolling-window-price-change-statistics
        """
        return await self._call(operations.GET_ROLLING_WINDOW_TICKER, locals())

    async def get_ticker_price(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PriceTicker | list[types.PriceTicker]:
        """Latest price.

        One object for symbol, a list for symbols or for all symbols.

        - symbol: Trading pair, as in BTCUSDT
        - symbols: Several trading pairs in one call
        - symbolStatus: Only symbols in this trading state

        Only one of symbol, symbols may be given.

        Weight: 2 with symbol, 4 otherwise. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#symbol-price-ticker
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#symbol-price-ticker
        """
        return await self._call(operations.GET_TICKER_PRICE, locals())

    async def get_orderbook_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BestPrices | list[types.BestPrices]:
        """Best bid and ask.

        One object for symbol, a list for symbols or for all symbols.

        - symbol: Trading pair, as in BTCUSDT
        - symbols: Several trading pairs in one call
        - symbolStatus: Only symbols in this trading state

        Only one of symbol, symbols may be given.

        Weight: 2 with symbol, 4 otherwise. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#symbol-order-book-ticker
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#symbol-order-book-ticker
        """
        return await self._call(operations.GET_ORDERBOOK_TICKER, locals())

    async def get_reference_price(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.ReferencePriceInfo | types.RequestError:
        """Reference price.

        The price around which the price range rule is drawn. A symbol that never had one answers with code
        -2043.

        - symbol: Trading pair, as in BTCUSDT

        Weight: 2. Security: NONE.
        Errors: -2043 NO_REFERENCE_PRICE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-reference-price
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-reference-price
        """
        return await self._call(operations.GET_REFERENCE_PRICE, locals())

    async def get_reference_price_calculation(
        self,
        *,
        symbol: str,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ReferencePriceCalculation:
        """How the reference price is made.

        - symbol: Trading pair, as in BTCUSDT
        - symbolStatus: Only symbols in this trading state

        Weight: 2. Security: NONE.
        Errors: -2043 NO_REFERENCE_PRICE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-reference-price-calculation
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-reference-price-calculation
        """
        return await self._call(operations.GET_REFERENCE_PRICE_CALCULATION, locals())

    async def create_oco(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        aboveType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        belowType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        abovePegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        belowPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OCO pair: one cancels the other.

        Two orders of the same quantity, one above and one below the market; when one trades or is activated
        the other is canceled. One must be a stop-loss, the other a LIMIT_MAKER or take-profit.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Quantity of both orders
        - aboveType: Kind of the above order
        - belowType: Kind of the below order
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - aboveClientOrderId: Your own id of the above order; Binance makes one when you give none
        - aboveIcebergQty: Visible part of the above order as an iceberg; needs GTC or LIMIT_MAKER
        - abovePrice: Limit price of the above order
        - aboveStopPrice: Price that activates the above order
        - aboveTrailingDelta: Trailing distance of the above order, in basis points
        - aboveTimeInForce: How long the above order may work
        - aboveStrategyId: Your number for the strategy of the above order
        - aboveStrategyType: Your number for the kind of strategy of the above order (at least 1000000)
        - abovePegPriceType: Pegs the price of the above order to the book
        - abovePegOffsetType: Unit of abovePegOffsetValue
        - abovePegOffsetValue: Price level that the above order is pegged to (at most 100)
        - belowClientOrderId: Your own id of the below order; Binance makes one when you give none
        - belowIcebergQty: Visible part of the below order as an iceberg; needs GTC or LIMIT_MAKER
        - belowPrice: Limit price of the below order
        - belowStopPrice: Price that activates the below order
        - belowTrailingDelta: Trailing distance of the below order, in basis points
        - belowTimeInForce: How long the below order may work
        - belowStrategyId: Your number for the strategy of the below order
        - belowStrategyType: Your number for the kind of strategy of the below order (at least 1000000)
        - belowPegPriceType: Pegs the price of the below order to the book
        - belowPegOffsetType: Unit of belowPegOffsetValue
        - belowPegOffsetValue: Price level that the below order is pegged to (at most 100)
        - newOrderRespType: How much the reply contains
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        aboveType LIMIT_MAKER needs abovePrice or abovePegPriceType.
        aboveType STOP_LOSS or TAKE_PROFIT needs aboveStopPrice or aboveTrailingDelta.
        aboveType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs aboveTimeInForce, (abovePrice or
        abovePegPriceType), (aboveStopPrice or aboveTrailingDelta).
        belowType LIMIT_MAKER needs belowPrice or belowPegPriceType.
        belowType STOP_LOSS or TAKE_PROFIT needs belowStopPrice or belowTrailingDelta.
        belowType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs belowTimeInForce, (belowPrice or
        belowPegPriceType), (belowStopPrice or belowTrailingDelta).

        SELL: the take-profit or limit lies above the last price, the stop-loss below it. BUY: the other way
        round.
        A list client order id may be used again once the list that had it is filled or has expired.

        Weight: 1; 0 when it succeeds. Orders: 2. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list---oco-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#place-new-order-list---oco-trade
        """
        return await self._call(operations.CREATE_OCO, locals())

    async def create_oto(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: enums.OrderType | types.OrderTypeText,
        pendingSide: enums.OrderSide | types.OrderSideText,
        pendingQuantity: Number,
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OTO pair: one triggers the other.

        The pending order goes to the book when the working order is completely filled. Canceling one ends
        both. A working order filled at once still shows the pending one as PENDING_NEW: query it.

        - symbol: Trading pair, as in BTCUSDT
        - workingType: Kind of the working order
        - workingSide: BUY or SELL, of the working order
        - workingPrice: Limit price of the working order
        - workingQuantity: Quantity of the working order
        - pendingType: Kind of the pending order
        - pendingSide: BUY or SELL, of the pending order
        - pendingQuantity: Quantity of the pending order
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - workingClientOrderId: Your own id of the working order; Binance makes one when you give none
        - workingIcebergQty: Visible part of the working order as an iceberg; needs GTC or LIMIT_MAKER
        - workingTimeInForce: How long the working order may work
        - workingStrategyId: Your number for the strategy of the working order
        - workingStrategyType: Your number for the kind of strategy of the working order (at least 1000000)
        - workingPegPriceType: Pegs the price of the working order to the book
        - workingPegOffsetType: Unit of workingPegOffsetValue
        - workingPegOffsetValue: Price level that the working order is pegged to (at most 100)
        - pendingClientOrderId: Your own id of the pending order; Binance makes one when you give none
        - pendingPrice: Limit price of the pending order
        - pendingStopPrice: Price that activates the pending order
        - pendingTrailingDelta: Trailing distance of the pending order, in basis points
        - pendingIcebergQty: Visible part of the pending order as an iceberg; needs GTC or LIMIT_MAKER
        - pendingTimeInForce: How long the pending order may work
        - pendingStrategyId: Your number for the strategy of the pending order
        - pendingStrategyType: Your number for the kind of strategy of the pending order (at least 1000000)
        - pendingPegPriceType: Pegs the price of the pending order to the book
        - pendingPegOffsetType: Unit of pendingPegOffsetValue
        - pendingPegOffsetValue: Price level that the pending order is pegged to (at most 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        workingType LIMIT needs workingTimeInForce.
        pendingType LIMIT needs pendingTimeInForce, (pendingPrice or pendingPegPriceType).
        pendingType LIMIT_MAKER needs pendingPrice or pendingPegPriceType.
        pendingType STOP_LOSS or TAKE_PROFIT needs pendingStopPrice or pendingTrailingDelta.
        pendingType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingTimeInForce, (pendingPrice or
        pendingPegPriceType), (pendingStopPrice or pendingTrailingDelta).

        A list client order id may be used again once the list that had it is filled or has expired.

        Weight: 1; 0 when it succeeds. Orders: 2. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list---oto-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#place-new-order-list---oto-trade
        """
        return await self._call(operations.CREATE_OTO, locals())

    async def create_otoco(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: enums.OrderSide | types.OrderSideText,
        pendingQuantity: Number,
        pendingAboveType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingAbovePegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"]
        | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingBelowPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OTOCO: one triggers an OCO pair.

        When the working order is completely filled, the two pending orders go to the book as an OCO pair.

        - symbol: Trading pair, as in BTCUSDT
        - workingType: Kind of the working order
        - workingSide: BUY or SELL, of the working order
        - workingPrice: Limit price of the working order
        - workingQuantity: Quantity of the working order
        - pendingSide: BUY or SELL, of the pending order
        - pendingQuantity: Quantity of the pending order
        - pendingAboveType: Kind of the pending above order
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - workingClientOrderId: Your own id of the working order; Binance makes one when you give none
        - workingIcebergQty: Visible part of the working order as an iceberg; needs GTC or LIMIT_MAKER
        - workingTimeInForce: How long the working order may work
        - workingStrategyId: Your number for the strategy of the working order
        - workingStrategyType: Your number for the kind of strategy of the working order (at least 1000000)
        - workingPegPriceType: Pegs the price of the working order to the book
        - workingPegOffsetType: Unit of workingPegOffsetValue
        - workingPegOffsetValue: Price level that the working order is pegged to (at most 100)
        - pendingAboveClientOrderId: Your own id of the pending above order; Binance makes one when you give
          none
        - pendingAbovePrice: Limit price of the pending above order
        - pendingAboveStopPrice: Price that activates the pending above order
        - pendingAboveTrailingDelta: Trailing distance of the pending above order, in basis points
        - pendingAboveIcebergQty: Visible part of the pending above order as an iceberg; needs GTC or
          LIMIT_MAKER
        - pendingAboveTimeInForce: How long the pending above order may work
        - pendingAboveStrategyId: Your number for the strategy of the pending above order
        - pendingAboveStrategyType: Your number for the kind of strategy of the pending above order (at
          least 1000000)
        - pendingAbovePegPriceType: Pegs the price of the pending above order to the book
        - pendingAbovePegOffsetType: Unit of pendingAbovePegOffsetValue
        - pendingAbovePegOffsetValue: Price level that the pending above order is pegged to (at most 100)
        - pendingBelowType: Kind of the pending below order
        - pendingBelowClientOrderId: Your own id of the pending below order; Binance makes one when you give
          none
        - pendingBelowPrice: Limit price of the pending below order
        - pendingBelowStopPrice: Price that activates the pending below order
        - pendingBelowTrailingDelta: Trailing distance of the pending below order, in basis points
        - pendingBelowIcebergQty: Visible part of the pending below order as an iceberg; needs GTC or
          LIMIT_MAKER
        - pendingBelowTimeInForce: How long the pending below order may work
        - pendingBelowStrategyId: Your number for the strategy of the pending below order
        - pendingBelowStrategyType: Your number for the kind of strategy of the pending below order (at
          least 1000000)
        - pendingBelowPegPriceType: Pegs the price of the pending below order to the book
        - pendingBelowPegOffsetType: Unit of pendingBelowPegOffsetValue
        - pendingBelowPegOffsetValue: Price level that the pending below order is pegged to (at most 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        workingType LIMIT needs workingTimeInForce.
        pendingAboveType LIMIT_MAKER needs pendingAbovePrice or pendingAbovePegPriceType.
        pendingAboveType STOP_LOSS or TAKE_PROFIT needs pendingAboveStopPrice or pendingAboveTrailingDelta.
        pendingAboveType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingAboveTimeInForce,
        (pendingAbovePrice or pendingAbovePegPriceType), (pendingAboveStopPrice or
        pendingAboveTrailingDelta).
        pendingBelowType LIMIT_MAKER needs pendingBelowPrice or pendingBelowPegPriceType.
        pendingBelowType STOP_LOSS or TAKE_PROFIT needs pendingBelowStopPrice or pendingBelowTrailingDelta.
        pendingBelowType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingBelowTimeInForce,
        (pendingBelowPrice or pendingBelowPegPriceType), (pendingBelowStopPrice or
        pendingBelowTrailingDelta).

        A list client order id may be used again once the list that had it is filled or has expired.

        Weight: 1; 0 when it succeeds. Orders: 3. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list---otoco-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#place-new-order-list---otoco-trade
        """
        return await self._call(operations.CREATE_OTOCO, locals())

    async def create_opo(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: enums.OrderType | types.OrderTypeText,
        pendingSide: enums.OrderSide | types.OrderSideText,
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OPO pair: one pays for the other.

        An OTO whose working BUY pays for the pending SELL: the pending order gets no quantity, it sells
        what the working order bought, less commission, rounded down to the lot size.

        - symbol: Trading pair, as in BTCUSDT
        - workingType: Kind of the working order
        - workingSide: Must be BUY
        - workingPrice: Limit price of the working order
        - workingQuantity: Quantity of the working order
        - pendingType: Kind of the pending order
        - pendingSide: Must be SELL
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - workingClientOrderId: Your own id of the working order; Binance makes one when you give none
        - workingIcebergQty: Visible part of the working order as an iceberg; needs GTC or LIMIT_MAKER
        - workingTimeInForce: How long the working order may work
        - workingStrategyId: Your number for the strategy of the working order
        - workingStrategyType: Your number for the kind of strategy of the working order (at least 1000000)
        - workingPegPriceType: Pegs the price of the working order to the book
        - workingPegOffsetType: Unit of workingPegOffsetValue
        - workingPegOffsetValue: Price level that the working order is pegged to (at most 100)
        - pendingClientOrderId: Your own id of the pending order; Binance makes one when you give none
        - pendingPrice: Limit price of the pending order
        - pendingStopPrice: Price that activates the pending order
        - pendingTrailingDelta: Trailing distance of the pending order, in basis points
        - pendingIcebergQty: Visible part of the pending order as an iceberg; needs GTC or LIMIT_MAKER
        - pendingTimeInForce: How long the pending order may work
        - pendingStrategyId: Your number for the strategy of the pending order
        - pendingStrategyType: Your number for the kind of strategy of the pending order (at least 1000000)
        - pendingPegPriceType: Pegs the price of the pending order to the book
        - pendingPegOffsetType: Unit of pendingPegOffsetValue
        - pendingPegOffsetValue: Price level that the pending order is pegged to (at most 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        workingType LIMIT needs workingTimeInForce.
        pendingType LIMIT needs pendingTimeInForce, (pendingPrice or pendingPegPriceType).
        pendingType LIMIT_MAKER needs pendingPrice or pendingPegPriceType.
        pendingType STOP_LOSS or TAKE_PROFIT needs pendingStopPrice or pendingTrailingDelta.
        pendingType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingTimeInForce, (pendingPrice or
        pendingPegPriceType), (pendingStopPrice or pendingTrailingDelta).

        A list client order id may be used again once the list that had it is filled or has expired.

        Weight: 1; 0 when it succeeds. Orders: 2. Security: TRADE, signed.
        Errors: -1222 OPO_WORKING_MUST_BE_BUY, -1223 OPO_PENDING_MUST_BE_SELL, -2010 NEW_ORDER_REJECTED,
        -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list---opo-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#opo-trade
        """
        return await self._call(operations.CREATE_OPO, locals())

    async def create_opoco(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: enums.OrderSide | types.OrderSideText,
        pendingAboveType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingAbovePegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"]
        | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingBelowPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OPOCO: one pays for an OCO pair.

        An OTOCO whose working BUY pays for the pending SELL orders; their quantity is what the working
        order bought.

        - symbol: Trading pair, as in BTCUSDT
        - workingType: Kind of the working order
        - workingSide: Must be BUY
        - workingPrice: Limit price of the working order
        - workingQuantity: Quantity of the working order
        - pendingSide: Must be SELL
        - pendingAboveType: Kind of the pending above order
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - workingClientOrderId: Your own id of the working order; Binance makes one when you give none
        - workingIcebergQty: Visible part of the working order as an iceberg; needs GTC or LIMIT_MAKER
        - workingTimeInForce: How long the working order may work
        - workingStrategyId: Your number for the strategy of the working order
        - workingStrategyType: Your number for the kind of strategy of the working order (at least 1000000)
        - workingPegPriceType: Pegs the price of the working order to the book
        - workingPegOffsetType: Unit of workingPegOffsetValue
        - workingPegOffsetValue: Price level that the working order is pegged to (at most 100)
        - pendingAboveClientOrderId: Your own id of the pending above order; Binance makes one when you give
          none
        - pendingAbovePrice: Limit price of the pending above order
        - pendingAboveStopPrice: Price that activates the pending above order
        - pendingAboveTrailingDelta: Trailing distance of the pending above order, in basis points
        - pendingAboveIcebergQty: Visible part of the pending above order as an iceberg; needs GTC or
          LIMIT_MAKER
        - pendingAboveTimeInForce: How long the pending above order may work
        - pendingAboveStrategyId: Your number for the strategy of the pending above order
        - pendingAboveStrategyType: Your number for the kind of strategy of the pending above order (at
          least 1000000)
        - pendingAbovePegPriceType: Pegs the price of the pending above order to the book
        - pendingAbovePegOffsetType: Unit of pendingAbovePegOffsetValue
        - pendingAbovePegOffsetValue: Price level that the pending above order is pegged to (at most 100)
        - pendingBelowType: Kind of the pending below order
        - pendingBelowClientOrderId: Your own id of the pending below order; Binance makes one when you give
          none
        - pendingBelowPrice: Limit price of the pending below order
        - pendingBelowStopPrice: Price that activates the pending below order
        - pendingBelowTrailingDelta: Trailing distance of the pending below order, in basis points
        - pendingBelowIcebergQty: Visible part of the pending below order as an iceberg; needs GTC or
          LIMIT_MAKER
        - pendingBelowTimeInForce: How long the pending below order may work
        - pendingBelowStrategyId: Your number for the strategy of the pending below order
        - pendingBelowStrategyType: Your number for the kind of strategy of the pending below order (at
          least 1000000)
        - pendingBelowPegPriceType: Pegs the price of the pending below order to the book
        - pendingBelowPegOffsetType: Unit of pendingBelowPegOffsetValue
        - pendingBelowPegOffsetValue: Price level that the pending below order is pegged to (at most 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        workingType LIMIT needs workingTimeInForce.
        pendingAboveType LIMIT_MAKER needs pendingAbovePrice or pendingAbovePegPriceType.
        pendingAboveType STOP_LOSS or TAKE_PROFIT needs pendingAboveStopPrice or pendingAboveTrailingDelta.
        pendingAboveType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingAboveTimeInForce,
        (pendingAbovePrice or pendingAbovePegPriceType), (pendingAboveStopPrice or
        pendingAboveTrailingDelta).
        pendingBelowType STOP_LOSS or TAKE_PROFIT needs pendingBelowStopPrice or pendingBelowTrailingDelta.
        pendingBelowType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingBelowTimeInForce,
        (pendingBelowPrice or pendingBelowPegPriceType), (pendingBelowStopPrice or
        pendingBelowTrailingDelta).

        A list client order id may be used again once the list that had it is filled or has expired.

        Weight: 1; 0 when it succeeds. Orders: 3. Security: TRADE, signed.
        Errors: -1222 OPO_WORKING_MUST_BE_BUY, -1223 OPO_PENDING_MUST_BE_SELL, -2010 NEW_ORDER_REJECTED,
        -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list---opoco-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#opoco-trade
        """
        return await self._call(operations.CREATE_OPOCO, locals())

    async def cancel_oco(
        self,
        *,
        symbol: str,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrderList:
        """Cancel an order list.

        Any kind of list, with all its orders. With both ids given, both must be those of the list.

        - symbol: Trading pair, as in BTCUSDT
        - orderListId: Number that Binance gave the order list
        - listClientOrderId: Client order id of the list
        - newClientOrderId: Your own id of the cancel
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        At least one of orderListId, listClientOrderId is needed.

        Weight: 1; 0 when it succeeds. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-order-list-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#cancel-order-list-trade
        """
        return await self._call(operations.CANCEL_OCO, locals())

    async def create_legacy_oco(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        price: Number,
        stopPrice: Number | None = None,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitStrategyId: int | None = None,
        limitStrategyType: int | None = None,
        limitIcebergQty: Number | None = None,
        trailingDelta: int | None = None,
        stopClientOrderId: str | None = None,
        stopStrategyId: int | None = None,
        stopStrategyType: int | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OCO pair with the old call.

        A LIMIT_MAKER and a stop-loss. create_oco does the same with more kinds of orders.

        Deprecated since 2024-04-02; use `create_oco`.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Quantity of both legs
        - price: Price of the limit leg
        - stopPrice: Price that activates the stop leg (REST only)
        - stopPrice: Price that activates the stop leg; this or trailingDelta, or both (WebSocket API only)
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - limitClientOrderId: Your own id of the limit leg
        - limitStrategyId: Your number for the strategy of the limit leg
        - limitStrategyType: Your number for the kind of strategy of the limit leg (at least 1000000)
        - limitIcebergQty: Makes the limit leg an iceberg
        - trailingDelta: Trailing distance of the stop leg, in basis points
        - stopClientOrderId: Your own id of the stop leg
        - stopStrategyId: Your number for the strategy of the stop leg
        - stopStrategyType: Your number for the kind of strategy of the stop leg (at least 1000000)
        - stopLimitPrice: Makes the stop leg a STOP_LOSS_LIMIT with this price
        - stopIcebergQty: Makes the stop leg an iceberg; its time in force must be GTC
        - stopLimitTimeInForce: How long the limit order of the stop leg may work
        - newOrderRespType: How much the reply contains
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        stopLimitPrice needs stopLimitTimeInForce.
        At least one of stopPrice, trailingDelta is needed over the WebSocket API.

        Weight: 1; 0 when it succeeds. Orders: 2. Security: TRADE, signed.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-oco---deprecated-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#place-new-oco---deprecated-trade
        """
        return await self._call(operations.CREATE_LEGACY_OCO, locals())

    async def session_logon(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Session:
        """Log an API key on to the connection.

        After it, requests on this connection need neither key nor signature. A second logon replaces the
        key. The client does this by itself with an Ed25519 key.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 2. Security: USER_DATA, signed, ed25519 keys only.
        Errors: -2015 REJECTED_MBX_KEY.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#log-in-with-api-key-signed
        """
        return await self._call(operations.SESSION_LOGON, locals())

    async def get_session_status(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """State of the connection.

        Which key is logged on, and since when.

        Weight: 2. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#query-session-status
        """
        return await self._call(operations.GET_SESSION_STATUS, locals())

    async def session_logout(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """Forget the key that is logged on.

        The connection stays open. A subscription made with subscribe_user_data_stream ends; those made with
        a signature go on.

        Weight: 2. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#log-out-of-the-session
        """
        return await self._call(operations.SESSION_LOGOUT, locals())

    async def subscribe_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.Subscription:
        """Subscribe to the events of the account that is logged on.

        Needs session_logon, so an Ed25519 key. One subscription per account and connection. The client does
        this by itself: see subscribe(SubType.USER).

        Weight: 2. Security: USER_STREAM, ed25519 keys only.
        Errors: -2035 SUBSCRIPTION_ACTIVE, -2042 MAXIMUM_SUBSCRIPTION_IDS.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#subscribe-to-user-data-stream-user_stream
        """
        return await self._call(operations.SUBSCRIBE_USER_DATA_STREAM, locals())

    async def subscribe_user_data_stream_signature(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Subscription:
        """Subscribe to the events of the account that signs.

        Works with every kind of key and without logon.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 2. Security: USER_STREAM, signed.
        Errors: -2035 SUBSCRIPTION_ACTIVE, -2042 MAXIMUM_SUBSCRIPTION_IDS.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#subscribe-to-user-data-stream-through-signature-subscription-user_stream
        """
        return await self._call(operations.SUBSCRIBE_USER_DATA_STREAM_SIGNATURE, locals())

    async def subscribe_user_data_stream_listen_token(
        self, *, listenToken: str, extra: Mapping[str, object] | None = None
    ) -> types.Subscription:
        """Subscribe to the events of a margin account by token.

        The token comes from the margin API and ends at expirationTime; subscribe again with a new one
        before that.

        - listenToken: Token that POST /sapi/v1/userListenToken returned

        Weight: 2. Security: USER_STREAM.
        Errors: -1209 INVALID_LISTEN_TOKEN, -2035 SUBSCRIPTION_ACTIVE, -2042 MAXIMUM_SUBSCRIPTION_IDS.
        Source (2026-08-21): https://developers.binance.com/docs/margin_trading/trade-data-stream/Listen-Token-Websocket-API
        """
        return await self._call(operations.SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN, locals())

    async def unsubscribe_user_data_stream(
        self, *, subscriptionId: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UnsubscribeUserDataStreamResult:
        """End user data subscriptions.

        - subscriptionId: Subscription to close; all of them when left out

        Weight: 2. Security: NONE.
        Errors: -2036 SUBSCRIPTION_INACTIVE.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#unsubscribe-from-user-data-stream
        """
        return await self._call(operations.UNSUBSCRIBE_USER_DATA_STREAM, locals())

    async def get_session_subscriptions(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.Subscription]:
        """User data subscriptions of the connection.

        Which account each belongs to is for the caller to remember.

        Weight: 2. Security: NONE.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#listing-all-subscriptions
        """
        return await self._call(operations.GET_SESSION_SUBSCRIPTIONS, locals())

    async def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        pegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder:
        """Place an order.

        MARKET trades at once. LIMIT waits at its price, LIMIT_MAKER too but is refused where it would trade
        at once. STOP_LOSS and TAKE_PROFIT become market orders, their _LIMIT forms limit orders, when
        stopPrice is reached or a trailing stop turns.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - timeInForce: How long the order may work
        - quantity: Amount of the base asset
        - quoteOrderQty: Amount of the quote asset to spend (BUY) or to receive (SELL); MARKET orders only,
          instead of quantity
        - price: Limit price
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - strategyId: Your number for the strategy that the order is part of
        - strategyType: Your number for the kind of strategy; smaller ones are reserved (at least 1000000)
        - stopPrice: Price that activates a stop-loss or take-profit order
        - trailingDelta: Trailing stop: distance from the best price seen since, in basis points (100 is 1
          %)
        - icebergQty: Visible part of an iceberg order; timeInForce must be GTC
        - newOrderRespType: How much the reply contains (default FULL for type MARKET and LIMIT, else ACK)
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - pegPriceType: Takes the price from the book instead of price: PRIMARY_PEG is the best of the own
          side, MARKET_PEG of the other side
        - pegOffsetValue: Price level to peg to when it is not the best one (at most 100)
        - pegOffsetType: Unit of pegOffsetValue
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        type LIMIT needs timeInForce, quantity, (price or pegPriceType).
        type LIMIT_MAKER needs quantity, (price or pegPriceType).
        type MARKET needs quantity or quoteOrderQty.
        type STOP_LOSS or TAKE_PROFIT needs quantity, (stopPrice or trailingDelta).
        type STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity, (price or pegPriceType),
        (stopPrice or trailingDelta).
        pegOffsetType needs pegOffsetValue.
        pegOffsetValue needs pegOffsetType.

        A client order id may be used again once the order that had it is filled or has expired.
        Counts as one order for the filters MAX_NUM_ORDERS and EXCHANGE_MAX_NUM_ORDERS.

        Weight: 1; 0 when it succeeds. Orders: 1. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#place-new-order-trade
        """
        return await self._call(operations.CREATE_ORDER, locals())

    async def create_test_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        computeCommissionRates: bool | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        pegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TestOrder:
        """Check an order without placing it.

        Validates parameters, filters and signature, and with computeCommissionRates tells what the order
        would pay. Nothing reaches the matching engine.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - computeCommissionRates: Also return the commission rates that the order would pay (default false)
        - timeInForce: How long the order may work
        - quantity: Amount of the base asset
        - quoteOrderQty: Amount of the quote asset to spend (BUY) or to receive (SELL); MARKET orders only,
          instead of quantity
        - price: Limit price
        - newClientOrderId: Your own id of the order
        - strategyId: Your number for the strategy that the order is part of
        - strategyType: Your number for the kind of strategy; smaller ones are reserved (at least 1000000)
        - stopPrice: Price that activates a stop-loss or take-profit order
        - trailingDelta: Trailing stop: distance from the best price seen since, in basis points (100 is 1
          %)
        - icebergQty: Visible part of an iceberg order; timeInForce must be GTC
        - newOrderRespType: How much the reply contains (default FULL for type MARKET and LIMIT, else ACK)
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - pegPriceType: Takes the price from the book instead of price: PRIMARY_PEG is the best of the own
          side, MARKET_PEG of the other side
        - pegOffsetValue: Price level to peg to when it is not the best one (at most 100)
        - pegOffsetType: Unit of pegOffsetValue
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        type LIMIT needs timeInForce, quantity, (price or pegPriceType).
        type LIMIT_MAKER needs quantity, (price or pegPriceType).
        type MARKET needs quantity or quoteOrderQty.
        type STOP_LOSS or TAKE_PROFIT needs quantity, (stopPrice or trailingDelta).
        type STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity, (price or pegPriceType),
        (stopPrice or trailingDelta).
        pegOffsetType needs pegOffsetValue.
        pegOffsetValue needs pegOffsetType.

        Weight: 20 with computeCommissionRates true, 1 otherwise. Security: TRADE, signed.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#test-new-order-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#test-new-order-trade
        """
        return await self._call(operations.CREATE_TEST_ORDER, locals())

    async def create_sor_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | Literal["LIMIT", "MARKET"],
        quantity: Number,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder | list[types.PlacedOrder]:
        """Place an order with smart order routing.

        May be filled from the books of several symbols with exchangeable quote assets; what it trades
        elsewhere arrives as allocations. LIMIT and MARKET only, without quoteOrderQty.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - quantity: Amount of the base asset
        - timeInForce: How long the order may work
        - price: Limit price
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - strategyId: Your number for the strategy that the order is part of
        - strategyType: Your number for the kind of strategy; smaller ones are reserved (at least 1000000)
        - icebergQty: Visible part of an iceberg order; timeInForce must be GTC
        - newOrderRespType: How much the reply contains (default FULL)
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        type LIMIT needs timeInForce, price.

        Over the WebSocket API the answer is a list with one order.

        Weight: 1; 0 when it succeeds. Orders: 1. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-using-sor-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#place-new-order-using-sor-trade
        """
        return await self._call(operations.CREATE_SOR_ORDER, locals())

    async def create_test_sor_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | Literal["LIMIT", "MARKET"],
        quantity: Number,
        computeCommissionRates: bool | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TestOrder:
        """Check a smart order without placing it.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - quantity: Amount of the base asset
        - computeCommissionRates: Also return the commission rates that the order would pay (default false)
        - timeInForce: How long the order may work
        - price: Limit price
        - newClientOrderId: Your own id of the order
        - strategyId: Your number for the strategy that the order is part of
        - strategyType: Your number for the kind of strategy; smaller ones are reserved (at least 1000000)
        - icebergQty: Visible part of an iceberg order; timeInForce must be GTC
        - newOrderRespType: How much the reply contains (default FULL)
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        type LIMIT needs timeInForce, price.

        Weight: 20 with computeCommissionRates true, 1 otherwise. Security: TRADE, signed.
        Data from: memory.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#test-new-order-using-sor-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#test-new-order-using-sor-trade
        """
        return await self._call(operations.CREATE_TEST_SOR_ORDER, locals())

    async def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        cancelRestrictions: enums.CancelRestrictions | types.CancelRestrictionsText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrder | types.CanceledOrderList:
        """Cancel an order.

        An order that is part of a list takes the whole list with it; the answer is then the list. With both
        ids given, both must be those of the order.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: Number that Binance gave the order; faster than by client order id
        - origClientOrderId: Client order id of the order that is meant
        - newClientOrderId: Your own id of the cancel; it replaces the client order id, which becomes free
          again
        - cancelRestrictions: Cancel only if the order is still untouched (ONLY_NEW) or already partly
          filled (ONLY_PARTIALLY_FILLED)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1; 0 when it succeeds. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-order-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#cancel-order-trade
        """
        return await self._call(operations.CANCEL_ORDER, locals())

    async def cancel_all_orders(
        self, *, symbol: str, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.CanceledOrder | types.CanceledOrderList]:
        """Cancel all open orders of a symbol.

        Order lists included. Orders placed by others with the same account between your decision and the
        call are canceled too.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        Weight: 1; 0 when it succeeds. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-all-open-orders-on-a-symbol-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#cancel-open-orders-trade
        """
        return await self._call(operations.CANCEL_ALL_ORDERS, locals())

    async def cancel_replace_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        cancelReplaceMode: enums.CancelReplaceMode | types.CancelReplaceModeText,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        cancelNewClientOrderId: str | None = None,
        cancelOrigClientOrderId: str | None = None,
        cancelOrderId: int | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        cancelRestrictions: enums.CancelRestrictions | types.CancelRestrictionsText | None = None,
        orderRateLimitExceededMode: enums.OrderRateLimitExceededMode
        | types.OrderRateLimitExceededModeText
        | None = None,
        pegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CancelReplace:
        """Cancel an order and place another.

        Two steps, not one transaction: a cancel that succeeded stays so when the new order is refused. If
        only one half succeeds the call raises with status 409 (-2021), if none does with 400 (-2022); the
        exception's data then is a CancelReplace.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - cancelReplaceMode: Whether the new order is sent when the cancel fails (ALLOW_FAILURE) or not
          (STOP_ON_FAILURE)
        - timeInForce: How long the order may work
        - quantity: Amount of the base asset
        - quoteOrderQty: Amount of the quote asset to spend (BUY) or to receive (SELL); MARKET orders only,
          instead of quantity
        - price: Limit price
        - cancelNewClientOrderId: Your own id of the cancel; it becomes the client order id of the canceled
          order
        - cancelOrigClientOrderId: Client order id of the order to cancel
        - cancelOrderId: Number of the order to cancel; faster than by client order id
        - newClientOrderId: Your own id of the new order; it may be that of the canceled one. The SDK makes
          one when you give none
        - strategyId: Your number for the strategy that the order is part of
        - strategyType: Your number for the kind of strategy; smaller ones are reserved (at least 1000000)
        - stopPrice: Price that activates a stop-loss or take-profit order
        - trailingDelta: Trailing stop: distance from the best price seen since, in basis points (100 is 1
          %)
        - icebergQty: Visible part of an iceberg order; timeInForce must be GTC
        - newOrderRespType: How much the reply contains (default FULL for type MARKET and LIMIT, else ACK)
        - selfTradePreventionMode: What happens when the order would trade with your own; exchangeInfo lists
          the modes a symbol allows
        - cancelRestrictions: Cancel only if the order is still untouched (ONLY_NEW) or already partly
          filled (ONLY_PARTIALLY_FILLED)
        - orderRateLimitExceededMode: What to do when the unfilled order count is used up: nothing, or
          cancel all the same (default DO_NOTHING)
        - pegPriceType: Takes the price from the book instead of price: PRIMARY_PEG is the best of the own
          side, MARKET_PEG of the other side
        - pegOffsetValue: Price level to peg to when it is not the best one (at most 100)
        - pegOffsetType: Unit of pegOffsetValue
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        At least one of cancelOrderId, cancelOrigClientOrderId is needed.
        type LIMIT needs timeInForce, quantity, (price or pegPriceType).
        type LIMIT_MAKER needs quantity, (price or pegPriceType).
        type MARKET needs quantity or quoteOrderQty.
        type STOP_LOSS or TAKE_PROFIT needs quantity, (stopPrice or trailingDelta).
        type STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity, (price or pegPriceType),
        (stopPrice or trailingDelta).
        pegOffsetType needs pegOffsetValue.
        pegOffsetValue needs pegOffsetType.

        The unfilled order count grows by one even when the new order is not attempted.
        Filters and order count are checked before the cancel.

        Weight: 1; 0 when it succeeds. Orders: 1. Security: TRADE, signed.
        Errors: -2021 CANCEL_REPLACE_PARTIALLY_FAILED, -2022 CANCEL_REPLACE_FAILED, -1015 TOO_MANY_ORDERS.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-an-existing-order-and-send-a-new-order-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#cancel-and-replace-order-trade
        """
        return await self._call(operations.CANCEL_REPLACE_ORDER, locals())

    async def amend_order(
        self,
        *,
        symbol: str,
        newQty: Number,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderAmendment:
        """Reduce the quantity of an order, keeping its place in the queue.

        - symbol: Trading pair, as in BTCUSDT
        - newQty: New total quantity: above 0 and below the present one (more than 0)
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - newClientOrderId: New client order id of the order, or the present one again; Binance makes one
          when you give none
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          at most 3 decimals; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 4. Security: TRADE, signed.
        Errors: -2038 ORDER_AMEND_REJECTED.
        Data from: matching engine.
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#order-amend-keep-priority-trade
        Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#order-amend-keep-priority-trade
        """
        return await self._call(operations.AMEND_ORDER, locals())
