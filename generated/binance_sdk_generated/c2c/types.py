"""Results of C2C: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

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

    orderNumber: Annotated[str, "integer"]
    advNo: Annotated[str, "integer"]
    """Number of the advertisement."""
    tradeType: Annotated[str, "C2CSide"]
    asset: str
    fiat: str
    fiatSymbol: str
    """Sign of the fiat currency, as in €."""
    amount: Annotated[str, "decimal"]
    """Amount, in crypto."""
    totalPrice: Annotated[str, "decimal"]
    """Price of all, in fiat."""
    unitPrice: Annotated[str, "decimal"]
    """Price of one unit, in fiat."""
    orderStatus: Annotated[str, "C2COrderStatus"]
    createTime: Annotated[int, "ms"]
    commission: Annotated[str, "decimal"]
    """Fee of the maker, in crypto."""
    counterPartNickName: str
    """Nickname of the other user."""
    payMethodName: NotRequired[str]
    """How was paid."""
    additionalKycVerify: NotRequired[int]
    """Further identification: 0 not needed, 1 not verified, 2 verified."""
    takerCommissionRate: NotRequired[Annotated[str, "decimal"]]
    takerCommission: NotRequired[Annotated[str, "decimal"]]
    """Fee of the taker, in crypto."""
    takerAmount: NotRequired[Annotated[str, "decimal"]]
    """Amount of the taker, in crypto."""
    advertisementRole: str
    """MAKER or TAKER."""


class C2CTradeHistory(TypedDict):
    """Trades in the envelope of the call."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: list[C2CTrade]
    total: int
    """Trades on all pages."""
    success: bool
