"""Margin trading: the client, and its events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from binance_sdk_generated.margin import operations, streams
from binance_sdk_generated.margin.client import MarginOperations
from binance_sdk_generated.margin.product import MARGIN

from .client import Client
from .core import margin_words
from .io.account_state import AccountOperations
from .io.subscribing import ListenKeyOperations, ListenTokenOperations
from .lazy import lazy_modules
from .market import Market, UserData
from .pinned import Answering
from .user_event import UserEvents

if TYPE_CHECKING:
    from binance_sdk_generated.margin import enums, events, types
    from binance_sdk_generated.margin.with_response import MarginOperationsWithResponse

__all__ = ["MarginClient", "enums", "events", "types"]

CROSS: Final = UserData(
    subscription=ListenTokenOperations(
        create=operations.CREATE_LISTEN_TOKEN,
        subscribe=operations.SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN,
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
            ),
            margin_words,
        ),
    ),
)
RISK: Final = UserData(
    subscription=ListenKeyOperations(
        start=operations.START_USER_DATA_STREAM_V2,
        keepalive=operations.KEEPALIVE_USER_DATA_STREAM_V2,
        stop=operations.STOP_USER_DATA_STREAM_V2,
        host="risk",
    )
)


def isolated(symbol: str) -> UserData:
    """The user data of the isolated margin account of a pair."""
    where = {"symbol": symbol, "isIsolated": True}
    return UserData(
        subscription=ListenTokenOperations(
            create=operations.CREATE_LISTEN_TOKEN,
            subscribe=operations.SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN,
            unsubscribe=operations.UNSUBSCRIBE_USER_DATA_STREAM,
            arguments=where,
        ),
        accounts=(
            (
                AccountOperations(
                    open_orders=operations.GET_OPEN_ORDERS,
                    all_orders=operations.GET_ALL_ORDERS,
                    order=operations.GET_ORDER,
                    order_list=operations.GET_OCO,
                    trades=operations.GET_TRADES,
                    account=operations.GET_ISOLATED_ACCOUNT,
                    account_arguments={"symbols": [symbol]},
                    symbol=symbol,
                    arguments=where,
                ),
                margin_words,
            ),
        ),
    )


class MarginClient(Answering["MarginOperationsWithResponse"], Client, MarginOperations):
    """Calls and user data of margin trading.

    `user_events` and ``subscribe(SubType.USER)`` are the user data of cross margin; isolated margin and the
    risks of cross margin have streams of their own.

    ``async with MarginClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        MARGIN, operations.ALL, user_events=streams.USER_EVENTS, user_data=CROSS
    )

    def isolated_user_events(self, symbol: str) -> UserEvents:
        """Typed events of the isolated margin account of a pair, as `user_events` are of cross margin.

        Over a connection of its own, which ends with the iteration (``async with``, or ``aclose()``).
        """
        return UserEvents(self._runtime.listen(symbol, isolated(symbol)), self.MARKET.user_events, ends=True)

    def risk_events(self) -> UserEvents:
        """Margin calls and changes of debts of cross margin, in the same way.

        What happens while this stream is interrupted cannot be asked for: a `Gap` says that it was.
        """
        return UserEvents(self._runtime.listen("risk", RISK), self.MARKET.user_events, ends=True)

    @staticmethod
    def responding() -> type[MarginOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.margin.with_response import MarginOperationsWithResponse

        return MarginOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.margin", __all__)
