"""European options: the client, and its streams, events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from binance_sdk_generated.options import operations, streams
from binance_sdk_generated.options.client import OptionsOperations
from binance_sdk_generated.options.product import OPTIONS

from .client import Client
from .core import options_words
from .io.account_state import AccountOperations
from .io.subscribing import ListenKeyOperations
from .lazy import lazy_modules
from .market import Market, UserData
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.options import enums, events, types
    from binance_sdk_generated.options.with_response import OptionsOperationsWithResponse

__all__ = ["OptionsClient", "enums", "events", "streams", "types"]


ACCOUNT: Final = AccountOperations(
    open_orders=operations.GET_OPEN_ORDERS,
    all_orders=operations.GET_ORDER_HISTORY,
    order=operations.GET_ORDER,
    trades=operations.GET_USER_TRADES,
    account=operations.GET_ACCOUNT,
    positions=operations.GET_POSITION,
    order_names={"quantity": "origQty", "createTime": "time"},
    trade_names={"quantity": "qty", "id": "uniqueId", "tradeId": "id"},
    client_id="clientOrderId",
)


class OptionsClient(Answering["OptionsOperationsWithResponse"], Client, OptionsOperations):
    """Calls, streams, order books and user data of European options.

    Snapshots of books come from a cache of Binance: a book is LIVE after half a minute or so, one in which
    nothing changes after a minute, and an audit compares only books in which nothing changed for that long.

    ``async with OptionsClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        OPTIONS,
        operations.ALL,
        streams.TEMPLATES,
        streams.EVENTS,
        streams.USER_EVENTS,
        UserData(
            subscription=ListenKeyOperations(
                start=operations.START_USER_DATA_STREAM,
                keepalive=operations.KEEPALIVE_USER_DATA_STREAM,
                stop=operations.STOP_USER_DATA_STREAM,
            ),
            accounts=((ACCOUNT, options_words),),
        ),
    )

    @staticmethod
    def responding() -> type[OptionsOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.options.with_response import OptionsOperationsWithResponse

        return OptionsOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.options", __all__)
