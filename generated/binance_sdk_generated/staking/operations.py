"""Every operation of Staking, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Pool, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_SOURCE_ACCOUNT: Final = ("SPOT", "FUND", "ALL")
_REDEEM_TARGET: Final = ("SPOT", "FLEXIBLE")
_BOOST_REWARD_TYPE: Final = ("CLAIM", "DISTRIBUTE")

GET_ETH_ACCOUNT: Final[Operation[types.EthAccount]] = Operation(
    name="get_eth_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/eth-staking/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ETH_QUOTA: Final[Operation[types.EthQuota]] = Operation(
    name="get_eth_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/eth-staking/eth/quota"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
STAKE_ETH: Final[Operation[types.EthStaked]] = Operation(
    name="stake_eth",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v2/eth-staking/eth/stake"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True, decimals=4),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="stake_eth", scope="account", limit=1, interval="3s", seconds=3),),
)
REDEEM_ETH: Final[Operation[types.EthRedeemed]] = Operation(
    name="redeem_eth",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/eth-staking/eth/redeem"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True, decimals=8),
        Param(name="asset", kind=Kind.ENUM, enum=("WBETH", "BETH"), default="BETH"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem_eth", scope="account", limit=1, interval="3s", seconds=3),),
)
WRAP_BETH: Final[Operation[types.BethWrapped]] = Operation(
    name="wrap_beth",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/eth-staking/wbeth/wrap"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True, decimals=4),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="wrap_beth", scope="account", limit=1, interval="3s", seconds=3),),
)
GET_ETH_STAKING_HISTORY: Final[Operation[types.EthStakings]] = Operation(
    name="get_eth_staking_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/eth-staking/eth/history/stakingHistory"),
    params=(
        Param(name="purchaseId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ETH_REDEMPTION_HISTORY: Final[Operation[types.EthRedemptions]] = Operation(
    name="get_eth_redemption_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/eth-staking/eth/history/redemptionHistory"),
    params=(
        Param(name="redeemId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_WBETH_REWARDS_HISTORY: Final[Operation[types.WbethRewards]] = Operation(
    name="get_wbeth_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/eth-staking/eth/history/wbethRewardsHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_WBETH_RATE_HISTORY: Final[Operation[types.WbethRates]] = Operation(
    name="get_wbeth_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/eth-staking/eth/history/rateHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_WBETH_WRAP_HISTORY: Final[Operation[types.BethConversions]] = Operation(
    name="get_wbeth_wrap_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/eth-staking/wbeth/history/wrapHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_WBETH_UNWRAP_HISTORY: Final[Operation[types.BethConversions]] = Operation(
    name="get_wbeth_unwrap_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/eth-staking/wbeth/history/unwrapHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_ACCOUNT: Final[Operation[types.OnchainAccount]] = Operation(
    name="get_onchain_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_PRODUCTS: Final[Operation[types.OnchainProducts]] = Operation(
    name="get_onchain_products",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/locked/list"),
    params=(
        Param(name="asset"),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_POSITIONS: Final[Operation[types.OnchainPositions]] = Operation(
    name="get_onchain_positions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/locked/position"),
    params=(
        Param(name="asset"),
        Param(name="positionId"),
        Param(name="projectId"),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_QUOTA: Final[Operation[types.OnchainQuota]] = Operation(
    name="get_onchain_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/locked/personalLeftQuota"),
    params=(
        Param(name="projectId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_SUBSCRIPTION_PREVIEW: Final[Operation[types.OnchainSubscriptionPreview]] = Operation(
    name="get_onchain_subscription_preview",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/locked/subscriptionPreview"),
    params=(
        Param(name="projectId", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SUBSCRIBE_ONCHAIN_PRODUCT: Final[Operation[types.OnchainSubscribed]] = Operation(
    name="subscribe_onchain_product",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/onchain-yields/locked/subscribe"),
    params=(
        Param(name="projectId", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL, default=False),
        Param(name="sourceAccount", kind=Kind.ENUM, enum=_SOURCE_ACCOUNT, default="SPOT"),
        Param(name="redeemTo", kind=Kind.ENUM, enum=_REDEEM_TARGET, default="FLEXIBLE"),
        Param(name="channelId"),
        Param(name="clientId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="subscribe_onchain_product", scope="account", limit=1, interval="3s", seconds=3),),
)
REDEEM_ONCHAIN_PRODUCT: Final[Operation[types.OnchainRedeemed]] = Operation(
    name="redeem_onchain_product",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/onchain-yields/locked/redeem"),
    params=(
        Param(name="positionId", required=True),
        Param(name="channelId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem_onchain_product", scope="account", limit=1, interval="3s", seconds=3),),
)
SET_ONCHAIN_AUTO_SUBSCRIBE: Final[Operation[types.Changed]] = Operation(
    name="set_onchain_auto_subscribe",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/onchain-yields/locked/setAutoSubscribe"),
    params=(
        Param(name="positionId", required=True),
        Param(name="autoSubscribe", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_ONCHAIN_REDEEM_TARGET: Final[Operation[types.Changed]] = Operation(
    name="set_onchain_redeem_target",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/onchain-yields/locked/setRedeemOption"),
    params=(
        Param(name="positionId", required=True),
        Param(name="redeemTo", kind=Kind.ENUM, required=True, enum=_REDEEM_TARGET),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_SUBSCRIPTION_HISTORY: Final[Operation[types.OnchainSubscriptions]] = Operation(
    name="get_onchain_subscription_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/locked/history/subscriptionRecord"),
    params=(
        Param(name="purchaseId"),
        Param(name="clientId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_REDEMPTION_HISTORY: Final[Operation[types.OnchainRedemptions]] = Operation(
    name="get_onchain_redemption_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/locked/history/redemptionRecord"),
    params=(
        Param(name="positionId"),
        Param(name="redeemId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ONCHAIN_REWARDS_HISTORY: Final[Operation[types.OnchainRewards]] = Operation(
    name="get_onchain_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/onchain-yields/locked/history/rewardsRecord"),
    params=(
        Param(name="positionId"),
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SOFT_STAKING_PRODUCTS: Final[Operation[types.SoftStakingProducts]] = Operation(
    name="get_soft_staking_products",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/soft-staking/list"),
    params=(
        Param(name="asset"),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_SOFT_STAKING: Final[Operation[types.Changed]] = Operation(
    name="set_soft_staking",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/soft-staking/set"),
    params=(
        Param(name="softStaking", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SOFT_STAKING_REWARDS_HISTORY: Final[Operation[types.SoftStakingRewards]] = Operation(
    name="get_soft_staking_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/soft-staking/history/rewardsRecord"),
    params=(
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SOL_ACCOUNT: Final[Operation[types.SolAccount]] = Operation(
    name="get_sol_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SOL_QUOTA: Final[Operation[types.SolQuota]] = Operation(
    name="get_sol_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/sol/quota"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
STAKE_SOL: Final[Operation[types.SolStaked]] = Operation(
    name="stake_sol",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/sol-staking/sol/stake"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="stake_sol", scope="account", limit=1, interval="3s", seconds=3),),
)
REDEEM_SOL: Final[Operation[types.SolRedeemed]] = Operation(
    name="redeem_sol",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/sol-staking/sol/redeem"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True, decimals=8),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem_sol", scope="account", limit=1, interval="3s", seconds=3),),
)
CLAIM_BOOST_REWARDS: Final[Operation[types.Changed]] = Operation(
    name="claim_boost_rewards",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/sol-staking/sol/claim"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
)
GET_UNCLAIMED_BOOST_REWARDS: Final[Operation[list[types.UnclaimedReward]]] = Operation(
    name="get_unclaimed_boost_rewards",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/sol/history/unclaimedRewards"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BOOST_REWARDS_HISTORY: Final[Operation[types.BoostRewards]] = Operation(
    name="get_boost_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/sol/history/boostRewardsHistory"),
    params=(
        Param(name="type", kind=Kind.ENUM, required=True, enum=_BOOST_REWARD_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SOL_STAKING_HISTORY: Final[Operation[types.SolStakings]] = Operation(
    name="get_sol_staking_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/sol/history/stakingHistory"),
    params=(
        Param(name="purchaseId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SOL_REDEMPTION_HISTORY: Final[Operation[types.SolRedemptions]] = Operation(
    name="get_sol_redemption_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/sol/history/redemptionHistory"),
    params=(
        Param(name="redeemId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BNSOL_REWARDS_HISTORY: Final[Operation[types.BnsolRewards]] = Operation(
    name="get_bnsol_rewards_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/sol/history/bnsolRewardsHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BNSOL_RATE_HISTORY: Final[Operation[types.BnsolRates]] = Operation(
    name="get_bnsol_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sol-staking/sol/history/rateHistory"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT),
        Param(name="size", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=150),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_eth_account": GET_ETH_ACCOUNT,
    "get_eth_quota": GET_ETH_QUOTA,
    "stake_eth": STAKE_ETH,
    "redeem_eth": REDEEM_ETH,
    "wrap_beth": WRAP_BETH,
    "get_eth_staking_history": GET_ETH_STAKING_HISTORY,
    "get_eth_redemption_history": GET_ETH_REDEMPTION_HISTORY,
    "get_wbeth_rewards_history": GET_WBETH_REWARDS_HISTORY,
    "get_wbeth_rate_history": GET_WBETH_RATE_HISTORY,
    "get_wbeth_wrap_history": GET_WBETH_WRAP_HISTORY,
    "get_wbeth_unwrap_history": GET_WBETH_UNWRAP_HISTORY,
    "get_onchain_account": GET_ONCHAIN_ACCOUNT,
    "get_onchain_products": GET_ONCHAIN_PRODUCTS,
    "get_onchain_positions": GET_ONCHAIN_POSITIONS,
    "get_onchain_quota": GET_ONCHAIN_QUOTA,
    "get_onchain_subscription_preview": GET_ONCHAIN_SUBSCRIPTION_PREVIEW,
    "subscribe_onchain_product": SUBSCRIBE_ONCHAIN_PRODUCT,
    "redeem_onchain_product": REDEEM_ONCHAIN_PRODUCT,
    "set_onchain_auto_subscribe": SET_ONCHAIN_AUTO_SUBSCRIBE,
    "set_onchain_redeem_target": SET_ONCHAIN_REDEEM_TARGET,
    "get_onchain_subscription_history": GET_ONCHAIN_SUBSCRIPTION_HISTORY,
    "get_onchain_redemption_history": GET_ONCHAIN_REDEMPTION_HISTORY,
    "get_onchain_rewards_history": GET_ONCHAIN_REWARDS_HISTORY,
    "get_soft_staking_products": GET_SOFT_STAKING_PRODUCTS,
    "set_soft_staking": SET_SOFT_STAKING,
    "get_soft_staking_rewards_history": GET_SOFT_STAKING_REWARDS_HISTORY,
    "get_sol_account": GET_SOL_ACCOUNT,
    "get_sol_quota": GET_SOL_QUOTA,
    "stake_sol": STAKE_SOL,
    "redeem_sol": REDEEM_SOL,
    "claim_boost_rewards": CLAIM_BOOST_REWARDS,
    "get_unclaimed_boost_rewards": GET_UNCLAIMED_BOOST_REWARDS,
    "get_boost_rewards_history": GET_BOOST_REWARDS_HISTORY,
    "get_sol_staking_history": GET_SOL_STAKING_HISTORY,
    "get_sol_redemption_history": GET_SOL_REDEMPTION_HISTORY,
    "get_bnsol_rewards_history": GET_BNSOL_REWARDS_HISTORY,
    "get_bnsol_rate_history": GET_BNSOL_RATE_HISTORY,
}
"""By the name of the method."""
