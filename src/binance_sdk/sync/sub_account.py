"""The client of sub-accounts, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.sub_account.sync import SubAccountSyncOperations

from ..sub_account import SubAccountClient as AsyncSubAccountClient
from .calling import Calling


class SubAccountClient(Calling, SubAccountSyncOperations):
    """Every call of sub-accounts.

    ``with SubAccountClient(credentials) as client: client.get_sub_accounts()``
    """

    KIND = AsyncSubAccountClient
