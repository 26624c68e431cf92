"""Results of Dual investment: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

OptionTypeText: TypeAlias = Literal["CALL", "PUT"]
PositionStatusText: TypeAlias = Literal[
    "PENDING", "PURCHASE_SUCCESS", "SETTLED", "PURCHASE_FAIL", "REFUNDING", "REFUND_SUCCESS", "SETTLING"
]


class DualInvestmentAccount(TypedDict):
    """What is invested."""

    totalAmountInBTC: Annotated[str, "decimal"]
    totalAmountInUSDT: Annotated[str, "decimal"]


class DualInvestmentProduct(TypedDict):
    """A product."""

    id: Annotated[str, "integer"]
    investCoin: str
    exercisedCoin: str
    strikePrice: Annotated[str, "decimal"]
    duration: int
    """Length, in days."""
    settleDate: Annotated[int, "ms"]
    purchaseDecimal: int
    """Most digits after the point of the amount."""
    purchaseEndTime: Annotated[int, "ms"]
    canPurchase: bool
    apr: Annotated[str, "decimal"]
    """Rate a year, as a fraction."""
    orderId: int
    """Needed, with the id, to buy it."""
    minAmount: Annotated[str, "decimal"]
    maxAmount: Annotated[str, "decimal"]
    createTimestamp: Annotated[int, "ms"]
    optionType: Annotated[str, "OptionType"]
    isAutoCompoundEnable: bool
    autoCompoundPlanList: list[str]
    """STANDARD and ADVANCE."""


class Position(TypedDict):
    """A position."""

    id: Annotated[str, "integer"]
    """Id of the position."""
    investCoin: str
    exercisedCoin: str
    subscriptionAmount: Annotated[str, "decimal"]
    strikePrice: Annotated[str, "decimal"]
    duration: int
    """Length, in days."""
    settleDate: Annotated[int, "ms"]
    purchaseStatus: Annotated[str, "PositionStatus"]
    apr: Annotated[str, "decimal"]
    """Rate a year, as a fraction."""
    orderId: int
    purchaseEndTime: Annotated[int, "ms"]
    optionType: Annotated[str, "OptionType"]
    autoCompoundPlan: NotRequired[str]
    """NULL, STANDARD or ADVANCED."""
    subscriptionTime: NotRequired[Annotated[int, "ms"]]


class PositionPage(TypedDict):
    """A page of positions."""

    total: int
    list: list[Position]


class ProductPage(TypedDict):
    """A page of products."""

    total: int
    list: list[DualInvestmentProduct]


class Subscription(TypedDict):
    """A product that was bought."""

    positionId: int
    investCoin: str
    exercisedCoin: str
    subscriptionAmount: Annotated[str, "decimal"]
    duration: int
    """Length, in days."""
    autoCompoundPlan: NotRequired[str]
    """STANDARD or ADVANCED; missing without a plan."""
    strikePrice: Annotated[str, "decimal"]
    settleDate: Annotated[int, "ms"]
    purchaseStatus: Annotated[str, "PositionStatus"]
    apr: Annotated[str, "decimal"]
    """Rate a year, as a fraction."""
    orderId: int
    purchaseTime: Annotated[int, "ms"]
    optionType: Annotated[str, "OptionType"]
