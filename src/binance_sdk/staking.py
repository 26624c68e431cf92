"""Staking: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.staking import operations
from binance_sdk_generated.staking.client import StakingOperations
from binance_sdk_generated.staking.product import STAKING

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.staking import enums, types
    from binance_sdk_generated.staking.with_response import StakingOperationsWithResponse

__all__ = ["StakingClient", "enums", "types"]


class StakingClient(Answering["StakingOperationsWithResponse"], StakingOperations):
    """Every call of staking.

    ``async with StakingClient(credentials) as client: await client.get_eth_account()``
    """

    MARKET: ClassVar[Market] = Market(STAKING, operations.ALL)

    @staticmethod
    def responding() -> type[StakingOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.staking.with_response import StakingOperationsWithResponse

        return StakingOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.staking", __all__)
