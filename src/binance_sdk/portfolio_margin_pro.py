"""Portfolio margin pro: the client, and its events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.portfolio_margin_pro import operations
from binance_sdk_generated.portfolio_margin_pro.client import PortfolioMarginProOperations
from binance_sdk_generated.portfolio_margin_pro.product import PORTFOLIO_MARGIN_PRO

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.portfolio_margin_pro import enums, events, types
    from binance_sdk_generated.portfolio_margin_pro.with_response import (
        PortfolioMarginProOperationsWithResponse,
    )

__all__ = ["PortfolioMarginProClient", "enums", "events", "types"]


class PortfolioMarginProClient(
    Answering["PortfolioMarginProOperationsWithResponse"], PortfolioMarginProOperations
):
    """Every call of portfolio margin pro.

    Its user data comes by a listen key of USD-M futures, and is not delivered here: `events` describes it.

    ``async with PortfolioMarginProClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(PORTFOLIO_MARGIN_PRO, operations.ALL)

    @staticmethod
    def responding() -> type[PortfolioMarginProOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.portfolio_margin_pro.with_response import (
            PortfolioMarginProOperationsWithResponse,
        )

        return PortfolioMarginProOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.portfolio_margin_pro", __all__)
