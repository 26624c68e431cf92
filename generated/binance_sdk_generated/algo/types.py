"""Results of Algo trading: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
PositionSideText: TypeAlias = Literal["BOTH", "LONG", "SHORT"]
UrgencyText: TypeAlias = Literal["LOW", "MEDIUM", "HIGH"]
AlgoTypeText: TypeAlias = Literal["TWAP", "VP"]


class AlgoOrder(TypedDict):
    """What algo orders on Spot and on futures have in common."""

    algoId: int
    symbol: str
    side: Annotated[str, "OrderSide"]
    totalQty: Annotated[str, "decimal"]
    """Amount of the base asset to trade."""
    executedQty: Annotated[str, "decimal"]
    """Amount of the base asset traded so far."""
    executedAmt: Annotated[str, "decimal"]
    """What that was worth in the quote asset."""
    avgPrice: Annotated[str, "decimal"]
    clientAlgoId: str
    bookTime: Annotated[int, "ms"]
    """When it was placed."""
    endTime: Annotated[int, "ms"]
    """When it ended; 0 while it works."""
    algoStatus: str
    """State, as in WORKING, CANCELLED or EXPIRED."""
    algoType: Annotated[str, "AlgoType"]
    urgency: NotRequired[Annotated[str, "Urgency"]]
    """VP orders."""


class CanceledAlgoOrder(TypedDict):
    """An algo order was canceled."""

    algoId: int
    success: bool
    code: int
    """0 when all is well."""
    msg: str


class FuturesAlgoOrders(TypedDict):
    """One page of algo orders on futures."""

    total: int
    """How many there are on all pages."""
    orders: list[FuturesAlgoOrder]


class PlacedAlgoOrder(TypedDict):
    """An algo order was taken, which does not mean that it will trade."""

    clientAlgoId: str
    success: bool
    code: int
    """0 when all is well."""
    msg: str


class SpotAlgoOrders(TypedDict):
    """One page of algo orders on Spot."""

    total: int
    """How many there are on all pages."""
    orders: list[SpotAlgoOrder]


class SubOrder(TypedDict):
    """An order that an algo order placed."""

    algoId: int
    orderId: int
    orderStatus: str
    """State, as in FILLED."""
    executedQty: Annotated[str, "decimal"]
    """Amount of the base asset traded so far."""
    executedAmt: Annotated[str, "decimal"]
    """What that was worth in the quote asset."""
    feeAmt: Annotated[str, "decimal"]
    """Commission; less than 0 when it was paid."""
    feeAsset: str
    bookTime: Annotated[int, "ms"]
    """When it was placed."""
    avgPrice: Annotated[str, "decimal"]
    side: Annotated[str, "OrderSide"]
    symbol: str
    subId: int
    """Which order of the algo order, from 1."""
    timeInForce: str
    """How long it may work, as in IMMEDIATE_OR_CANCEL."""
    origQty: Annotated[str, "decimal"]
    """Amount of the base asset to trade."""


class SubOrders(TypedDict):
    """One page of the orders of an algo order, and what all of them traded."""

    total: int
    """How many there are on all pages."""
    executedQty: Annotated[str, "decimal"]
    executedAmt: Annotated[str, "decimal"]
    subOrders: list[SubOrder]


class FuturesAlgoOrder(AlgoOrder):
    """An algo order on futures."""

    positionSide: Annotated[str, "PositionSide"]


class SpotAlgoOrder(AlgoOrder):
    """An algo order on Spot."""

    duration: NotRequired[int]
    """TWAP orders: seconds to trade in."""
