"""Portfolio margin: the client, and its events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.portfolio_margin import operations, streams
from binance_sdk_generated.portfolio_margin.client import PortfolioMarginOperations
from binance_sdk_generated.portfolio_margin.product import PORTFOLIO_MARGIN

from .client import Client
from .io.subscribing import ListenKeyOperations
from .lazy import lazy_modules
from .market import Market, UserData
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.portfolio_margin import enums, events, types
    from binance_sdk_generated.portfolio_margin.with_response import PortfolioMarginOperationsWithResponse

__all__ = ["PortfolioMarginClient", "enums", "events", "types"]


class PortfolioMarginClient(
    Answering["PortfolioMarginOperationsWithResponse"], Client, PortfolioMarginOperations
):
    """Calls and user data of portfolio margin.

    What happens to the account while the user data is interrupted is not asked for: a `Gap` tells of it.

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
            )
        ),
    )

    @staticmethod
    def responding() -> type[PortfolioMarginOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.portfolio_margin.with_response import PortfolioMarginOperationsWithResponse

        return PortfolioMarginOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.portfolio_margin", __all__)
