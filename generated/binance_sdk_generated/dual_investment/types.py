"""Results of Dual investment: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

OptionTypeText: TypeAlias = Literal["CALL", "PUT"]
PositionStatusText: TypeAlias = Literal[
    "PENDING", "PURCHASE_SUCCESS", "SETTLED", "PURCHASE_FAIL", "REFUNDING", "REFUND_SUCCESS", "SETTLING"
]


class DualInvestmentAccount(TypedDict):
    """What is invested."""

    totalAmountInBTC: str  # decimal
    totalAmountInUSDT: str  # decimal


class DualInvestmentProduct(TypedDict):
    """A product."""

    id: str  # integer
    investCoin: str
    exercisedCoin: str
    strikePrice: str  # decimal
    duration: int
    """Length, in days."""
    settleDate: int  # ms
    purchaseDecimal: int
    """Most digits after the point of the amount."""
    purchaseEndTime: int  # ms
    canPurchase: bool
    apr: str  # decimal
    """Rate a year, as a fraction."""
    orderId: int
    """Needed, with the id, to buy it."""
    minAmount: str  # decimal
    maxAmount: str  # decimal
    createTimestamp: int  # ms
    optionType: str  # OptionType
    isAutoCompoundEnable: bool
    autoCompoundPlanList: list[str]
    """STANDARD and ADVANCE."""


class Position(TypedDict):
    """A position."""

    id: str  # integer
    """Id of the position."""
    investCoin: str
    exercisedCoin: str
    subscriptionAmount: str  # decimal
    strikePrice: str  # decimal
    duration: int
    """Length, in days."""
    settleDate: int  # ms
    purchaseStatus: str  # PositionStatus
    apr: str  # decimal
    """Rate a year, as a fraction."""
    orderId: int
    purchaseEndTime: int  # ms
    optionType: str  # OptionType
    autoCompoundPlan: NotRequired[str]
    """NULL, STANDARD or ADVANCED."""
    subscriptionTime: NotRequired[int]  # ms


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
    subscriptionAmount: str  # decimal
    duration: int
    """Length, in days."""
    autoCompoundPlan: NotRequired[str]
    """STANDARD or ADVANCED; missing without a plan."""
    strikePrice: str  # decimal
    settleDate: int  # ms
    purchaseStatus: str  # PositionStatus
    apr: str  # decimal
    """Rate a year, as a fraction."""
    orderId: int
    purchaseTime: int  # ms
    optionType: str  # OptionType
