"""The wallet: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.wallet import operations
from binance_sdk_generated.wallet.client import WalletOperations
from binance_sdk_generated.wallet.product import WALLET

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.wallet import enums, types
    from binance_sdk_generated.wallet.with_response import WalletOperationsWithResponse

__all__ = ["WalletClient", "enums", "types"]


class WalletClient(Answering["WalletOperationsWithResponse"], WalletOperations):
    """Every call of the wallet.

    ``async with WalletClient(credentials) as client: await client.get_account_info()``
    """

    MARKET: ClassVar[Market] = Market(WALLET, operations.ALL)

    @staticmethod
    def responding() -> type[WalletOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.wallet.with_response import WalletOperationsWithResponse

        return WalletOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.wallet", __all__)
