"""Results of Convert: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

ConvertOrderStatusText: TypeAlias = Literal["PROCESS", "ACCEPT_SUCCESS", "SUCCESS", "FAIL"]
LimitOrderStatusText: TypeAlias = Literal["PROCESS", "CANCELED"]
ConvertWalletText: TypeAlias = Literal[
    "SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"
]


class AcceptedQuote(TypedDict):
    """A conversion that has begun."""

    orderId: Annotated[str, "integer"]
    createTime: Annotated[int, "ms"]
    orderStatus: Annotated[str, "ConvertOrderStatus"]


class AssetPrecision(TypedDict):
    """Precision of an asset."""

    asset: str
    fraction: int
    """Most digits after the point."""


class ConvertHistory(TypedDict):
    """Conversions of a range of time."""

    list: list[QuotedOrder]
    startTime: Annotated[int, "ms"]
    endTime: Annotated[int, "ms"]
    limit: int
    moreData: bool
    """Whether there are more than limit allowed."""


class ConvertOrder(TypedDict):
    """A conversion."""

    orderId: int
    orderStatus: Annotated[str, "ConvertOrderStatus"]
    fromAsset: str
    fromAmount: Annotated[str, "decimal"]
    toAsset: str
    toAmount: Annotated[str, "decimal"]
    ratio: Annotated[str, "decimal"]
    """Price of the asset that is given."""
    inverseRatio: Annotated[str, "decimal"]
    """Price of the asset that is got."""
    createTime: Annotated[int, "ms"]


class ConvertPair(TypedDict):
    """Two assets that can be converted."""

    fromAsset: str
    toAsset: str
    fromAssetMinAmount: Annotated[str, "decimal"]
    fromAssetMaxAmount: Annotated[str, "decimal"]
    toAssetMinAmount: Annotated[str, "decimal"]
    toAssetMaxAmount: Annotated[str, "decimal"]
    """9E+24 where there is hardly a limit."""
    fromIsBase: NotRequired[bool]
    """Whether fromAsset is the base asset of limit orders."""


class ConvertQuote(TypedDict):
    """A price for a conversion."""

    quoteId: NotRequired[str]
    """Missing when the balance is too small."""
    ratio: Annotated[str, "decimal"]
    """Price of the asset that is given."""
    inverseRatio: Annotated[str, "decimal"]
    """Price of the asset that is got."""
    validTimestamp: Annotated[int, "ms"]
    """End of the quote."""
    toAmount: Annotated[str, "decimal"]
    fromAmount: Annotated[str, "decimal"]


class LimitOrder(TypedDict):
    """A limit order."""

    orderId: int
    status: Annotated[str, "LimitOrderStatus"]


class OpenLimitOrders(TypedDict):
    """All limit orders that wait."""

    list: list[OpenLimitOrder]


class QuotedOrder(ConvertOrder):
    """A conversion with the id of its quote."""

    quoteId: str


class OpenLimitOrder(QuotedOrder):
    """A limit order that waits."""

    expiredTimestamp: Annotated[int, "ms"]
    """When it ends by itself."""
