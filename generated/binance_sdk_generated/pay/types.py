"""Results of Pay: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict


class Payer(TypedDict):
    """Who paid."""

    name: NotRequired[str]
    """Nickname or name of the merchant."""
    type: NotRequired[str]
    """USER or MERCHANT."""
    binanceId: NotRequired[Annotated[str, "integer"]]
    """Binance's id of the user."""
    accountId: NotRequired[Annotated[str, "integer"]]
    """Id of Binance Pay."""


class Receiver(TypedDict):
    """Who was paid; of the addresses only those that the payer gave."""

    name: NotRequired[str]
    """Nickname or name of the merchant."""
    type: NotRequired[str]
    """USER or MERCHANT."""
    email: NotRequired[str]
    binanceId: NotRequired[Annotated[str, "integer"]]
    """Binance's id of the user."""
    accountId: NotRequired[Annotated[str, "integer"]]
    """Id of Binance Pay."""
    countryCode: NotRequired[str]
    """Country code of the phone number."""
    phoneNumber: NotRequired[str]
    mobileCode: NotRequired[str]
    """Country of the phone number."""
    extend: NotRequired[RemittanceTarget]
    """Remittances."""


class RemittanceTarget(TypedDict):
    """Where a remittance goes."""

    institutionName: NotRequired[str]
    cardNumber: NotRequired[str]
    digitalWalletId: NotRequired[str]


class Transaction(TypedDict):
    """A transaction."""

    orderType: str
    """PAY, PAY_REFUND, C2C, CRYPTO_BOX, CRYPTO_BOX_RF, C2C_HOLDING, C2C_HOLDING_RF, PAYOUT or REMITTANCE."""
    transactionId: str
    transactionTime: Annotated[int, "ms"]
    amount: Annotated[str, "decimal"]
    """Positive: income; negative: expense."""
    currency: str
    walletType: int
    """1: funding, 2: Spot, 3: fiat, 4 and 6: card payment, 5: earn."""
    walletTypes: list[int]
    """All wallets that paid."""
    fundsDetail: list[TransactionFund]
    payerInfo: NotRequired[Payer]
    receiverInfo: NotRequired[Receiver]


class TransactionFund(TypedDict):
    """What was paid in one currency."""

    currency: str
    amount: Annotated[str, "decimal"]
    walletAssetCost: NotRequired[dict[str, Annotated[str, "decimal"]]]
    """Amounts that each wallet paid, by its number."""


class TransactionHistory(TypedDict):
    """Transactions in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: list[Transaction]
    success: bool
