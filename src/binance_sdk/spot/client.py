"""The client of Binance Spot."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.spot import operations, streams
from binance_sdk_generated.spot.product import SPOT

from ..client import Client
from ..core import spot_words
from ..io.account_state import AccountOperations
from ..io.subscribing import SubscribeOperations
from ..market import Market, UserData
from ..pinned import Pinned, Routed
from ..symbol import Symbol
from .order import SpotOrders

if TYPE_CHECKING:
    from binance_sdk_generated.spot.with_response import SpotOperationsWithResponse


class SpotView(Pinned["SpotOperationsWithResponse"], SpotOrders):
    """The calls of a `SpotClient`, pinned to one route."""


class SpotClient(Routed[SpotView, "SpotOperationsWithResponse"], Client, SpotOrders):
    """Everything Binance Spot offers: calls, streams, order books and user data.

    ``async with SpotClient(credentials) as client: await client.get_account()``
    """

    VIEW = SpotView
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
            accounts=(
                (
                    AccountOperations(
                        open_orders=operations.GET_OPEN_ORDERS,
                        all_orders=operations.GET_ALL_ORDERS,
                        order=operations.GET_ORDER,
                        order_list=operations.GET_OCO,
                        trades=operations.GET_TRADES,
                        account=operations.GET_ACCOUNT,
                        account_arguments={"omitZeroBalances": True},
                    ),
                    spot_words,
                ),
            ),
        ),
    )

    @staticmethod
    def responding() -> type[SpotOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.spot.with_response import SpotOperationsWithResponse

        return SpotOperationsWithResponse

    async def symbol(self, symbol: str) -> Symbol:
        """The trading rules of a symbol: round and check prices and quantities.

        Asks for exchangeInfo each time, since rules change: keep what it returns.
        """
        info = await self.get_exchange_info(symbol=symbol)
        return Symbol(info["symbols"][0])
