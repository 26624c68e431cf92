"""Results of Convert: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

ConvertOrderStatusText: TypeAlias = Literal["PROCESS", "ACCEPT_SUCCESS", "SUCCESS", "FAIL"]
LimitOrderStatusText: TypeAlias = Literal["PROCESS", "CANCELED"]
ConvertWalletText: TypeAlias = Literal[
    "SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"
]


class AcceptedQuote(TypedDict):
    """A conversion that has begun."""

    orderId: str  # integer
    createTime: int  # ms
    orderStatus: str  # ConvertOrderStatus


class AssetPrecision(TypedDict):
    """Precision of an asset."""

    asset: str
    fraction: int
    """Most digits after the point."""


class ConvertHistory(TypedDict):
    """Conversions of a range of time."""

    list: list[QuotedOrder]
    startTime: int  # ms
    endTime: int  # ms
    limit: int
    moreData: bool
    """Whether there are more than limit allowed."""


class ConvertOrder(TypedDict):
    """A conversion."""

    orderId: int
    orderStatus: str  # ConvertOrderStatus
    fromAsset: str
    fromAmount: str  # decimal
    toAsset: str
    toAmount: str  # decimal
    ratio: str  # decimal
    """Price of the asset that is given."""
    inverseRatio: str  # decimal
    """Price of the asset that is got."""
    createTime: int  # ms


class ConvertPair(TypedDict):
    """Two assets that can be converted."""

    fromAsset: str
    toAsset: str
    fromAssetMinAmount: str  # decimal
    fromAssetMaxAmount: str  # decimal
    toAssetMinAmount: str  # decimal
    toAssetMaxAmount: str  # decimal
    """9E+24 where there is hardly a limit."""
    fromIsBase: NotRequired[bool]
    """Whether fromAsset is the base asset of limit orders."""


class ConvertQuote(TypedDict):
    """A price for a conversion."""

    quoteId: NotRequired[str]
    """Missing when the balance is too small."""
    ratio: str  # decimal
    """Price of the asset that is given."""
    inverseRatio: str  # decimal
    """Price of the asset that is got."""
    validTimestamp: int  # ms
    """End of the quote."""
    toAmount: str  # decimal
    fromAmount: str  # decimal


class LimitOrder(TypedDict):
    """A limit order."""

    orderId: int
    status: str  # LimitOrderStatus


class OpenLimitOrders(TypedDict):
    """All limit orders that wait."""

    list: list[OpenLimitOrder]


class QuotedOrder(ConvertOrder):
    """A conversion with the id of its quote."""

    quoteId: str


class OpenLimitOrder(QuotedOrder):
    """A limit order that waits."""

    expiredTimestamp: int  # ms
    """When it ends by itself."""
