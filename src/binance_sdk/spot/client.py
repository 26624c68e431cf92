"""The client of Binance Spot."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from binance_sdk_generated.spot import operations, streams
from binance_sdk_generated.spot.product import SPOT

from ..calling import Calling
from ..client import Client
from ..core import spot_words
from ..io.account_state import AccountOperations
from ..io.subscribing import SubscribeOperations
from ..market import Market, UserData
from ..pinned import Pinned
from ..symbol import Symbol
from .order import SpotOrders

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from binance_sdk_generated.spot.with_response import SpotOperationsWithResponse

    from ..descriptors import Operation, Response, Route

T = TypeVar("T")


class SpotView(Pinned, SpotOrders):
    """The calls of a `SpotClient`, pinned to one route."""

    @property
    def with_response(self) -> SpotOperationsWithResponse:
        """The same calls, their results as `Response`."""
        return respond(self._client, self._route)


class SpotClient(Client, SpotOrders):
    """Everything Binance Spot offers: calls, streams, order books and user data.

    ``async with SpotClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        SPOT,
        operations.ALL,
        streams.TEMPLATES,
        streams.EVENTS,
        streams.USER_EVENTS,
        UserData(
            subscription=SubscribeOperations(
                subscribe=operations.SUBSCRIBE_USER_DATA_STREAM,
                subscribe_signature=operations.SUBSCRIBE_USER_DATA_STREAM_SIGNATURE,
                unsubscribe=operations.UNSUBSCRIBE_USER_DATA_STREAM,
            ),
            account=AccountOperations(
                open_orders=operations.GET_OPEN_ORDERS,
                all_orders=operations.GET_ALL_ORDERS,
                order=operations.GET_ORDER,
                order_list=operations.GET_OCO,
                trades=operations.GET_TRADES,
                account=operations.GET_ACCOUNT,
                account_arguments={"omitZeroBalances": True},
            ),
            words=spot_words,
        ),
    )

    @cached_property
    def via_rest(self) -> SpotView:
        """The same calls, over REST only."""
        return SpotView(self, "rest")

    @cached_property
    def via_ws(self) -> SpotView:
        """The same calls, over the WebSocket API only."""
        return SpotView(self, "ws_api")

    @cached_property
    def with_response(self) -> SpotOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        return respond(self, None)

    async def symbol(self, symbol: str) -> Symbol:
        """The trading rules of a symbol: round and check prices and quantities.

        Asks for exchangeInfo each time, since rules change: keep what it returns.
        """
        info = await self.get_exchange_info(symbol=symbol)
        return Symbol(info["symbols"][0])


def respond(client: Calling, route: Route | None) -> SpotOperationsWithResponse:
    """The calls of a client with results as `Response`; its module is loaded only when asked for."""
    from binance_sdk_generated.spot.with_response import SpotOperationsWithResponse

    class SpotResponses(SpotOperationsWithResponse):
        def _call(
            self, operation: Operation[T], arguments: dict[str, object], /
        ) -> Coroutine[Any, Any, Response[T]]:
            return client.make_response(operation, arguments, route)

    return SpotResponses()
