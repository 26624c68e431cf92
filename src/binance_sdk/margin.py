"""Margin trading: the client, and its events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.margin import operations, streams
from binance_sdk_generated.margin.client import MarginOperations
from binance_sdk_generated.margin.product import MARGIN

from .client import Client
from .io.subscribing import ListenTokenOperations
from .lazy import lazy_modules
from .market import Market, UserData
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.margin import enums, events, types
    from binance_sdk_generated.margin.with_response import MarginOperationsWithResponse

__all__ = ["MarginClient", "enums", "events", "types"]


class MarginClient(Answering["MarginOperationsWithResponse"], Client, MarginOperations):
    """Calls and user data of margin trading.

    The user data is that of cross margin. What happens to the account while it is interrupted is not asked
    for: a `Gap` tells of it. Isolated margin, and the stream of risks, are calls only.

    ``async with MarginClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        MARGIN,
        operations.ALL,
        user_events=streams.USER_EVENTS,
        user_data=UserData(
            subscription=ListenTokenOperations(
                create=operations.CREATE_LISTEN_TOKEN,
                subscribe=operations.SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN,
                unsubscribe=operations.UNSUBSCRIBE_USER_DATA_STREAM,
            )
        ),
    )

    @staticmethod
    def responding() -> type[MarginOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.margin.with_response import MarginOperationsWithResponse

        return MarginOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.margin", __all__)
