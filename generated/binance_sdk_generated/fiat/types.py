"""Results of Fiat: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict


class BankAccount(TypedDict):
    """Where a withdrawal goes."""

    accountNumber: str
    """Number of the account; in Argentina CBU or CVU, in Mexico CLABE."""
    agency: NotRequired[str]
    """Code of the branch; of 123-4 only 123."""
    bankCodeForPix: NotRequired[str]
    """Code of the bank for pix."""
    accountType: NotRequired[str]
    """Kind of account, as in current or saving."""


class FiatOrder(TypedDict):
    """Number of an order."""

    orderId: str


class FiatOrderAnswer(TypedDict):
    """The order in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: FiatOrder


class FiatOrderDetail(TypedDict):
    """A deposit or withdrawal."""

    orderId: str
    orderStatus: str
    """State, as in ORDER_INITIAL."""
    amount: Annotated[str, "decimal"]
    fee: Annotated[str, "decimal"]
    fiatCurrency: str
    errorCode: str
    errorMessage: str
    ext: dict[str, object]
    """Further facts of the payment method."""


class FiatOrderDetailAnswer(TypedDict):
    """The order in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: FiatOrderDetail


class FiatPayment(TypedDict):
    """Crypto that was bought or sold for fiat money."""

    orderNo: str
    sourceAmount: Annotated[str, "decimal"]
    """What was given."""
    fiatCurrency: str
    obtainAmount: Annotated[str, "decimal"]
    """What was got."""
    cryptoCurrency: str
    totalFee: Annotated[str, "decimal"]
    """Fee of the trade."""
    price: Annotated[str, "decimal"]
    status: str
    """Processing, Completed, Failed or Refunded."""
    paymentMethod: NotRequired[str]
    """Only of what was bought: Cash Balance, Credit Card, Online Banking or Bank Transfer."""
    createTime: Annotated[int, "ms"]
    updateTime: Annotated[int, "ms"]


class FiatPaymentHistory(TypedDict):
    """Payments in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: list[FiatPayment]
    total: int
    success: bool


class FiatTransfer(TypedDict):
    """A deposit or withdrawal."""

    orderNo: str
    fiatCurrency: str
    indicatedAmount: Annotated[str, "decimal"]
    """What was asked for."""
    amount: Annotated[str, "decimal"]
    """What was moved."""
    totalFee: Annotated[str, "decimal"]
    method: str
    """Payment method, as in BankAccount."""
    status: str
    """Processing, Failed, Successful, Finished, Refunding, Refunded, Refund Failed, Expired or Order
    Partial Credit Stopped.
    """
    createTime: Annotated[int, "ms"]
    updateTime: Annotated[int, "ms"]


class FiatTransferHistory(TypedDict):
    """Transfers in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: list[FiatTransfer]
    total: int
    success: bool
