"""The client of crypto loans, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.crypto_loan.sync import CryptoLoanSyncOperations

from ..crypto_loan import CryptoLoanClient as AsyncCryptoLoanClient
from .calling import Calling


class CryptoLoanClient(Calling, CryptoLoanSyncOperations):
    """Every call of crypto loans.

    ``with CryptoLoanClient(credentials) as client: client.get_borrow_history()``
    """

    KIND = AsyncCryptoLoanClient
