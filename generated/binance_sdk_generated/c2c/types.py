"""Results of C2C: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

C2CSideText: TypeAlias = Literal["BUY", "SELL"]
C2COrderStatusText: TypeAlias = Literal[
    "PENDING",
    "TRADING",
    "BUYER_PAYED",
    "DISTRIBUTING",
    "COMPLETED",
    "IN_APPEAL",
    "CANCELLED",
    "CANCELLED_BY_SYSTEM",
]


class C2CTrade(TypedDict):
    """A trade with another user."""

    orderNumber: str  # integer
    advNo: str  # integer
    """Number of the advertisement."""
    tradeType: str  # C2CSide
    asset: str
    fiat: str
    fiatSymbol: str
    """Sign of the fiat currency, as in €."""
    amount: str  # decimal
    """Amount, in crypto."""
    totalPrice: str  # decimal
    """Price of all, in fiat."""
    unitPrice: str  # decimal
    """Price of one unit, in fiat."""
    orderStatus: str  # C2COrderStatus
    createTime: int  # ms
    commission: str  # decimal
    """Fee of the maker, in crypto."""
    counterPartNickName: str
    """Nickname of the other user."""
    payMethodName: NotRequired[str]
    """How was paid."""
    additionalKycVerify: NotRequired[int]
    """Further identification: 0 not needed, 1 not verified, 2 verified."""
    takerCommissionRate: NotRequired[str]  # decimal
    takerCommission: NotRequired[str]  # decimal
    """Fee of the taker, in crypto."""
    takerAmount: NotRequired[str]  # decimal
    """Amount of the taker, in crypto."""
    advertisementRole: str
    """MAKER or TAKER."""


class C2CTradeHistory(TypedDict):
    """Trades in the envelope of the call."""

    code: str  # integer
    """000000 when all went well."""
    message: str
    data: list[C2CTrade]
    total: int
    """Trades on all pages."""
    success: bool
