"""Portfolio margin pro: the client, and its events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.portfolio_margin_pro import operations, streams
from binance_sdk_generated.portfolio_margin_pro.client import PortfolioMarginProOperations
from binance_sdk_generated.portfolio_margin_pro.product import PORTFOLIO_MARGIN_PRO
from binance_sdk_generated.um_futures import operations as um_futures
from binance_sdk_generated.um_futures.product import UM_FUTURES

from .client import Client
from .io.subscribing import ListenKeyOperations
from .lazy import lazy_modules
from .market import Market, UserData
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.portfolio_margin_pro import enums, events, types
    from binance_sdk_generated.portfolio_margin_pro.with_response import (
        PortfolioMarginProOperationsWithResponse,
    )

__all__ = ["PortfolioMarginProClient", "enums", "events", "types"]


class PortfolioMarginProClient(
    Answering["PortfolioMarginProOperationsWithResponse"], Client, PortfolioMarginProOperations
):
    """Calls and user data of portfolio margin pro.

    The user data is margin, equity and warnings; what is traded is told on each market. It comes by a listen
    key of USD-M futures, for which the key needs the permission. Nothing of it can be asked for after an
    interruption, of which a `Gap` tells; the next state comes within 5 s.

    ``async with PortfolioMarginProClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        PORTFOLIO_MARGIN_PRO,
        operations.ALL,
        user_events=streams.USER_EVENTS,
        user_data=UserData(
            subscription=ListenKeyOperations(
                start=um_futures.START_USER_DATA_STREAM,
                keepalive=um_futures.KEEPALIVE_USER_DATA_STREAM,
                stop=None,  # a client of USD-M has the same key
                product=UM_FUTURES,
            )
        ),
    )

    @staticmethod
    def responding() -> type[PortfolioMarginProOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.portfolio_margin_pro.with_response import (
            PortfolioMarginProOperationsWithResponse,
        )

        return PortfolioMarginProOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.portfolio_margin_pro", __all__)
