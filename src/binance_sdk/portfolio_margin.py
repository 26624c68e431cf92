"""Portfolio margin: the client, and its events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from binance_sdk_generated.portfolio_margin import operations, streams
from binance_sdk_generated.portfolio_margin.client import PortfolioMarginOperations
from binance_sdk_generated.portfolio_margin.product import PORTFOLIO_MARGIN

from .client import Client
from .core import portfolio_words
from .io.account_state import AccountOperations
from .io.subscribing import ListenKeyOperations
from .lazy import lazy_modules
from .market import Market, UserData
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.portfolio_margin import enums, events, types
    from binance_sdk_generated.portfolio_margin.with_response import PortfolioMarginOperationsWithResponse

__all__ = ["PortfolioMarginClient", "enums", "events", "types"]


UM_ACCOUNT: Final = AccountOperations(
    open_orders=operations.GET_UM_OPEN_ORDERS,
    all_orders=operations.GET_ALL_UM_ORDERS,
    order=operations.GET_UM_ORDER,
    open_algos=operations.GET_UM_OPEN_ALGO_ORDERS,
    algo_order=operations.GET_UM_ALGO_ORDER,
    trades=operations.GET_UM_USER_TRADES,
    account=operations.GET_UM_ACCOUNT_V1,  # the newer one has no entry prices
    placing=frozenset({"create_um_order", "create_um_algo_order"}),
)
CM_ACCOUNT: Final = AccountOperations(
    open_orders=operations.GET_CM_OPEN_ORDERS,
    all_orders=operations.GET_ALL_CM_ORDERS,
    order=operations.GET_CM_ORDER,
    open_algos=operations.GET_CM_OPEN_CONDITIONAL_ORDERS,
    algo_order=operations.GET_CM_CONDITIONAL_ORDER_HISTORY,
    trades=operations.GET_CM_USER_TRADES,
    account=operations.GET_CM_ACCOUNT,
    algo_names={"strategyId": "algoId", "strategyStatus": "algoStatus"},
    algo_client_id="newClientStrategyId",
    placing=frozenset({"create_cm_order", "create_cm_conditional_order"}),
)
MARGIN_ACCOUNT: Final = AccountOperations(
    open_orders=operations.GET_MARGIN_OPEN_ORDERS,
    all_orders=operations.GET_ALL_MARGIN_ORDERS,
    order=operations.GET_MARGIN_ORDER,
    order_list=operations.GET_MARGIN_OCO,
    trades=operations.GET_MARGIN_TRADES,
    account=operations.GET_BALANCE,
    placing=frozenset({"create_margin_order", "create_margin_oco"}),
)


class PortfolioMarginClient(
    Answering["PortfolioMarginOperationsWithResponse"], Client, PortfolioMarginOperations
):
    """Calls and user data of portfolio margin.

    The user data is that of all three markets, over one stream.

    ``async with PortfolioMarginClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        PORTFOLIO_MARGIN,
        operations.ALL,
        user_events=streams.USER_EVENTS,
        user_data=UserData(
            subscription=ListenKeyOperations(
                start=operations.START_USER_DATA_STREAM,
                keepalive=operations.KEEPALIVE_USER_DATA_STREAM,
                stop=operations.STOP_USER_DATA_STREAM,
            ),
            accounts=(
                (UM_ACCOUNT, portfolio_words.UM),
                (CM_ACCOUNT, portfolio_words.CM),
                (MARGIN_ACCOUNT, portfolio_words.MARGIN),
            ),
        ),
    )

    @staticmethod
    def responding() -> type[PortfolioMarginOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.portfolio_margin.with_response import PortfolioMarginOperationsWithResponse

        return PortfolioMarginOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.portfolio_margin", __all__)
