"""Enums of futures, the same for both markets."""

from binance_sdk_generated.um_futures.enums import (
    AccountUpdateReason,
    AlgoType,
    ContractType,
    ExecutionType,
    FuturesOrderType,
    FuturesTimeInForce,
    MarginType,
    OrderRespType,
    OrderSide,
    OrderStatus,
    PositionSide,
    PriceMatch,
    SelfTradePreventionMode,
    WorkingType,
)

__all__ = [
    "AccountUpdateReason",
    "AlgoType",
    "ContractType",
    "ExecutionType",
    "FuturesOrderType",
    "FuturesTimeInForce",
    "MarginType",
    "OrderRespType",
    "OrderSide",
    "OrderStatus",
    "PositionSide",
    "PriceMatch",
    "SelfTradePreventionMode",
    "WorkingType",
]
