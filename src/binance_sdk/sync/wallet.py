"""The client of the wallet, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.wallet.sync import WalletSyncOperations

from ..wallet import WalletClient as AsyncWalletClient
from .calling import Calling


class WalletClient(Calling, WalletSyncOperations):
    """Every call of the wallet.

    ``with WalletClient(credentials) as client: client.get_account_info()``
    """

    KIND = AsyncWalletClient
