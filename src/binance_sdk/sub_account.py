"""Sub-accounts: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.sub_account import operations
from binance_sdk_generated.sub_account.client import SubAccountOperations
from binance_sdk_generated.sub_account.product import SUB_ACCOUNT

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.sub_account import enums, types
    from binance_sdk_generated.sub_account.with_response import SubAccountOperationsWithResponse

__all__ = ["SubAccountClient", "enums", "types"]


class SubAccountClient(Answering["SubAccountOperationsWithResponse"], SubAccountOperations):
    """Every call of sub-accounts.

    ``async with SubAccountClient(credentials) as client: await client.get_sub_accounts()``
    """

    MARKET: ClassVar[Market] = Market(SUB_ACCOUNT, operations.ALL)

    @staticmethod
    def responding() -> type[SubAccountOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.sub_account.with_response import SubAccountOperationsWithResponse

        return SubAccountOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.sub_account", __all__)
