"""Every operation of Simple Earn, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Pool, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_SOURCE_ACCOUNT: Final = ("SPOT", "FUND", "ALL")
_DESTINATION_ACCOUNT: Final = ("SPOT", "FUND")
_REDEEM_TARGET: Final = ("SPOT", "FLEXIBLE")
_REDEMPTION_SPEED: Final = ("FAST", "STANDARD")
_FLEXIBLE_REWARD_TYPE: Final = ("BONUS", "REALTIME", "REWARDS", "ALL")
_APR_PERIOD: Final = ("DAY", "YEAR")

GET_ACCOUNT: Final[Operation[types.Account]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_YIELD_ARENA_ACTIVITIES: Final[Operation[types.YieldArenaActivities]] = Operation(
    name="get_yield_arena_activities",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/earn/arena/activities"),
    params=(
        Param(name="lang", place="header"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BFUSD_ACCOUNT: Final[Operation[types.BfusdAccount]] = Operation(
    name="get_bfusd_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/bfusd/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BFUSD_QUOTA: Final[Operation[types.BfusdQuota]] = Operation(
    name="get_bfusd_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/bfusd/quota"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SUBSCRIBE_BFUSD: Final[Operation[types.BfusdSubscribed]] = Operation(
    name="subscribe_bfusd",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/bfusd/subscribe"),
    params=(
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="subscribe_bfusd", scope="account", limit=1, interval="3s", seconds=3),),
)
REDEEM_BFUSD: Final[Operation[types.StableRedeemed]] = Operation(
    name="redeem_bfusd",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/bfusd/redeem"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_REDEMPTION_SPEED),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem_bfusd", scope="account", limit=1, interval="3s", seconds=3),),
)
GET_BFUSD_SUBSCRIPTION_HISTORY: Final[Operation[types.StableSubscriptions]] = Operation(
    name="get_bfusd_subscription_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/bfusd/history/subscriptionHistory"),
    params=(
        Param(name="asset", kind=Kind.ENUM, enum=("USDC", "USDT")),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BFUSD_REDEMPTION_HISTORY: Final[Operation[types.StableRedemptions]] = Operation(
    name="get_bfusd_redemption_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/bfusd/history/redemptionHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BFUSD_REWARDS_HISTORY: Final[Operation[types.BfusdRewards]] = Operation(
    name="get_bfusd_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/bfusd/history/rewardsHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BFUSD_RATE_HISTORY: Final[Operation[types.StableRates]] = Operation(
    name="get_bfusd_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/bfusd/history/rateHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_PRODUCTS: Final[Operation[types.FlexibleProducts]] = Operation(
    name="get_flexible_products",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/list"),
    params=(
        Param(name="asset"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_POSITIONS: Final[Operation[types.FlexiblePositions]] = Operation(
    name="get_flexible_positions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/position"),
    params=(
        Param(name="asset"),
        Param(name="productId"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_QUOTA: Final[Operation[types.PersonalQuota]] = Operation(
    name="get_flexible_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/personalLeftQuota"),
    params=(
        Param(name="productId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_SUBSCRIPTION_PREVIEW: Final[Operation[types.FlexibleSubscriptionPreview]] = Operation(
    name="get_flexible_subscription_preview",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/subscriptionPreview"),
    params=(
        Param(name="productId", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SUBSCRIBE_FLEXIBLE_PRODUCT: Final[Operation[types.FlexibleSubscribed]] = Operation(
    name="subscribe_flexible_product",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/simple-earn/flexible/subscribe"),
    params=(
        Param(name="productId", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL, default=True),
        Param(name="sourceAccount", kind=Kind.ENUM, enum=_SOURCE_ACCOUNT, default="SPOT"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="subscribe_flexible_product", scope="account", limit=1, interval="3s", seconds=3),),
)
REDEEM_FLEXIBLE_PRODUCT: Final[Operation[types.Redeemed]] = Operation(
    name="redeem_flexible_product",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/simple-earn/flexible/redeem"),
    params=(
        Param(name="productId", required=True),
        Param(name="redeemAll", kind=Kind.BOOL, default=False),
        Param(name="amount", kind=Kind.DECIMAL),
        Param(name="destAccount", kind=Kind.ENUM, enum=_DESTINATION_ACCOUNT, default="SPOT"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(any_of=("redeemAll", "amount")),
        Rule(when={"redeemAll": ("false",)}, requires=(("amount",),)),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem_flexible_product", scope="account", limit=1, interval="3s", seconds=3),),
)
SET_FLEXIBLE_AUTO_SUBSCRIBE: Final[Operation[types.Changed]] = Operation(
    name="set_flexible_auto_subscribe",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/simple-earn/flexible/setAutoSubscribe"),
    params=(
        Param(name="productId", required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_SUBSCRIPTION_HISTORY: Final[Operation[types.FlexibleSubscriptions]] = Operation(
    name="get_flexible_subscription_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/history/subscriptionRecord"),
    params=(
        Param(name="productId"),
        Param(name="purchaseId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_REDEMPTION_HISTORY: Final[Operation[types.FlexibleRedemptions]] = Operation(
    name="get_flexible_redemption_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/history/redemptionRecord"),
    params=(
        Param(name="productId"),
        Param(name="redeemId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_REWARDS_HISTORY: Final[Operation[types.FlexibleRewards]] = Operation(
    name="get_flexible_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/history/rewardsRecord"),
    params=(
        Param(name="productId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="type", kind=Kind.ENUM, enum=_FLEXIBLE_REWARD_TYPE, default="ALL"),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_RATE_HISTORY: Final[Operation[types.FlexibleRates]] = Operation(
    name="get_flexible_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/history/rateHistory"),
    params=(
        Param(name="productId", required=True),
        Param(name="aprPeriod", kind=Kind.ENUM, enum=_APR_PERIOD),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FLEXIBLE_COLLATERAL_HISTORY: Final[Operation[types.CollateralRecords]] = Operation(
    name="get_flexible_collateral_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/flexible/history/collateralRecord"),
    params=(
        Param(name="productId"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LOCKED_PRODUCTS: Final[Operation[types.LockedProducts]] = Operation(
    name="get_locked_products",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/locked/list"),
    params=(
        Param(name="asset"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LOCKED_POSITIONS: Final[Operation[types.LockedPositions]] = Operation(
    name="get_locked_positions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/locked/position"),
    params=(
        Param(name="asset"),
        Param(name="positionId"),
        Param(name="projectId"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LOCKED_QUOTA: Final[Operation[types.PersonalQuota]] = Operation(
    name="get_locked_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/locked/personalLeftQuota"),
    params=(
        Param(name="projectId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LOCKED_SUBSCRIPTION_PREVIEW: Final[Operation[list[types.LockedSubscriptionPreview]]] = Operation(
    name="get_locked_subscription_preview",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/locked/subscriptionPreview"),
    params=(
        Param(name="projectId", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL, default=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SUBSCRIBE_LOCKED_PRODUCT: Final[Operation[types.LockedSubscribed]] = Operation(
    name="subscribe_locked_product",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/simple-earn/locked/subscribe"),
    params=(
        Param(name="projectId", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL, default=False),
        Param(name="sourceAccount", kind=Kind.ENUM, enum=_SOURCE_ACCOUNT, default="SPOT"),
        Param(name="redeemTo", kind=Kind.ENUM, enum=_REDEEM_TARGET, default="SPOT"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="subscribe_locked_product", scope="account", limit=1, interval="3s", seconds=3),),
)
REDEEM_LOCKED_PRODUCT: Final[Operation[types.Redeemed]] = Operation(
    name="redeem_locked_product",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/simple-earn/locked/redeem"),
    params=(
        Param(name="positionId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem_locked_product", scope="account", limit=1, interval="3s", seconds=3),),
)
SET_LOCKED_AUTO_SUBSCRIBE: Final[Operation[types.Changed]] = Operation(
    name="set_locked_auto_subscribe",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/simple-earn/locked/setAutoSubscribe"),
    params=(
        Param(name="positionId", required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_LOCKED_REDEEM_TARGET: Final[Operation[types.Changed]] = Operation(
    name="set_locked_redeem_target",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/simple-earn/locked/setRedeemOption"),
    params=(
        Param(name="positionId", required=True),
        Param(name="redeemTo", kind=Kind.ENUM, required=True, enum=_REDEEM_TARGET),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LOCKED_SUBSCRIPTION_HISTORY: Final[Operation[types.LockedSubscriptions]] = Operation(
    name="get_locked_subscription_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/locked/history/subscriptionRecord"),
    params=(
        Param(name="purchaseId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LOCKED_REDEMPTION_HISTORY: Final[Operation[types.LockedRedemptions]] = Operation(
    name="get_locked_redemption_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/locked/history/redemptionRecord"),
    params=(
        Param(name="positionId"),
        Param(name="redeemId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LOCKED_REWARDS_HISTORY: Final[Operation[types.LockedRewards]] = Operation(
    name="get_locked_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/simple-earn/locked/history/rewardsRecord"),
    params=(
        Param(name="positionId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RWUSD_ACCOUNT: Final[Operation[types.RwusdAccount]] = Operation(
    name="get_rwusd_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/rwusd/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RWUSD_QUOTA: Final[Operation[types.RwusdQuota]] = Operation(
    name="get_rwusd_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/rwusd/quota"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SUBSCRIBE_RWUSD: Final[Operation[types.RwusdSubscribed]] = Operation(
    name="subscribe_rwusd",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/rwusd/subscribe"),
    params=(
        Param(name="asset", kind=Kind.ENUM, required=True, enum=("USDT", "USDC")),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="subscribe_rwusd", scope="account", limit=1, interval="3s", seconds=3),),
)
REDEEM_RWUSD: Final[Operation[types.StableRedeemed]] = Operation(
    name="redeem_rwusd",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/rwusd/redeem"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_REDEMPTION_SPEED),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem_rwusd", scope="account", limit=1, interval="3s", seconds=3),),
)
GET_RWUSD_SUBSCRIPTION_HISTORY: Final[Operation[types.StableSubscriptions]] = Operation(
    name="get_rwusd_subscription_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/rwusd/history/subscriptionHistory"),
    params=(
        Param(name="asset", kind=Kind.ENUM, enum=("USDC", "USDT")),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RWUSD_REDEMPTION_HISTORY: Final[Operation[types.StableRedemptions]] = Operation(
    name="get_rwusd_redemption_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/rwusd/history/redemptionHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RWUSD_REWARDS_HISTORY: Final[Operation[types.RwusdRewards]] = Operation(
    name="get_rwusd_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/rwusd/history/rewardsHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RWUSD_RATE_HISTORY: Final[Operation[types.StableRates]] = Operation(
    name="get_rwusd_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/rwusd/history/rateHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account": GET_ACCOUNT,
    "get_yield_arena_activities": GET_YIELD_ARENA_ACTIVITIES,
    "get_bfusd_account": GET_BFUSD_ACCOUNT,
    "get_bfusd_quota": GET_BFUSD_QUOTA,
    "subscribe_bfusd": SUBSCRIBE_BFUSD,
    "redeem_bfusd": REDEEM_BFUSD,
    "get_bfusd_subscription_history": GET_BFUSD_SUBSCRIPTION_HISTORY,
    "get_bfusd_redemption_history": GET_BFUSD_REDEMPTION_HISTORY,
    "get_bfusd_rewards_history": GET_BFUSD_REWARDS_HISTORY,
    "get_bfusd_rate_history": GET_BFUSD_RATE_HISTORY,
    "get_flexible_products": GET_FLEXIBLE_PRODUCTS,
    "get_flexible_positions": GET_FLEXIBLE_POSITIONS,
    "get_flexible_quota": GET_FLEXIBLE_QUOTA,
    "get_flexible_subscription_preview": GET_FLEXIBLE_SUBSCRIPTION_PREVIEW,
    "subscribe_flexible_product": SUBSCRIBE_FLEXIBLE_PRODUCT,
    "redeem_flexible_product": REDEEM_FLEXIBLE_PRODUCT,
    "set_flexible_auto_subscribe": SET_FLEXIBLE_AUTO_SUBSCRIBE,
    "get_flexible_subscription_history": GET_FLEXIBLE_SUBSCRIPTION_HISTORY,
    "get_flexible_redemption_history": GET_FLEXIBLE_REDEMPTION_HISTORY,
    "get_flexible_rewards_history": GET_FLEXIBLE_REWARDS_HISTORY,
    "get_flexible_rate_history": GET_FLEXIBLE_RATE_HISTORY,
    "get_flexible_collateral_history": GET_FLEXIBLE_COLLATERAL_HISTORY,
    "get_locked_products": GET_LOCKED_PRODUCTS,
    "get_locked_positions": GET_LOCKED_POSITIONS,
    "get_locked_quota": GET_LOCKED_QUOTA,
    "get_locked_subscription_preview": GET_LOCKED_SUBSCRIPTION_PREVIEW,
    "subscribe_locked_product": SUBSCRIBE_LOCKED_PRODUCT,
    "redeem_locked_product": REDEEM_LOCKED_PRODUCT,
    "set_locked_auto_subscribe": SET_LOCKED_AUTO_SUBSCRIBE,
    "set_locked_redeem_target": SET_LOCKED_REDEEM_TARGET,
    "get_locked_subscription_history": GET_LOCKED_SUBSCRIPTION_HISTORY,
    "get_locked_redemption_history": GET_LOCKED_REDEMPTION_HISTORY,
    "get_locked_rewards_history": GET_LOCKED_REWARDS_HISTORY,
    "get_rwusd_account": GET_RWUSD_ACCOUNT,
    "get_rwusd_quota": GET_RWUSD_QUOTA,
    "subscribe_rwusd": SUBSCRIBE_RWUSD,
    "redeem_rwusd": REDEEM_RWUSD,
    "get_rwusd_subscription_history": GET_RWUSD_SUBSCRIPTION_HISTORY,
    "get_rwusd_redemption_history": GET_RWUSD_REDEMPTION_HISTORY,
    "get_rwusd_rewards_history": GET_RWUSD_REWARDS_HISTORY,
    "get_rwusd_rate_history": GET_RWUSD_RATE_HISTORY,
}
"""By the name of the method."""
