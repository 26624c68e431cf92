"""Crypto loans: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.crypto_loan import operations
from binance_sdk_generated.crypto_loan.client import CryptoLoanOperations
from binance_sdk_generated.crypto_loan.product import CRYPTO_LOAN

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.crypto_loan import enums, types
    from binance_sdk_generated.crypto_loan.with_response import CryptoLoanOperationsWithResponse

__all__ = ["CryptoLoanClient", "enums", "types"]


class CryptoLoanClient(Answering["CryptoLoanOperationsWithResponse"], CryptoLoanOperations):
    """Every call of crypto loans.

    ``async with CryptoLoanClient(credentials) as client: await client.get_borrow_history()``
    """

    MARKET: ClassVar[Market] = Market(CRYPTO_LOAN, operations.ALL)

    @staticmethod
    def responding() -> type[CryptoLoanOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.crypto_loan.with_response import CryptoLoanOperationsWithResponse

        return CryptoLoanOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.crypto_loan", __all__)
