"""Results of Simple Earn: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

SourceAccountText: TypeAlias = Literal["SPOT", "FUND", "ALL"]
DestinationAccountText: TypeAlias = Literal["SPOT", "FUND"]
RedeemTargetText: TypeAlias = Literal["SPOT", "FLEXIBLE"]
RedemptionSpeedText: TypeAlias = Literal["FAST", "STANDARD"]
FlexibleRewardTypeText: TypeAlias = Literal["BONUS", "REALTIME", "REWARDS", "ALL"]
AprPeriodText: TypeAlias = Literal["DAY", "YEAR"]


class Account(TypedDict):
    """What all positions are worth."""

    totalAmountInBTC: Annotated[str, "decimal"]
    totalAmountInUSDT: Annotated[str, "decimal"]
    totalFlexibleAmountInBTC: Annotated[str, "decimal"]
    totalFlexibleAmountInUSDT: Annotated[str, "decimal"]
    totalLockedInBTC: Annotated[str, "decimal"]
    totalLockedInUSDT: Annotated[str, "decimal"]


class BfusdAccount(TypedDict):
    """Your BFUSD and what it earned."""

    bfusdAmount: Annotated[str, "decimal"]
    usdtProfit: Annotated[str, "decimal"]
    """Earned so far, in USDT."""
    bfusdProfit: Annotated[str, "decimal"]
    """Earned so far, in BFUSD."""


class BfusdQuota(TypedDict):
    """How much BFUSD you may subscribe and redeem."""

    subscriptionQuota: BfusdSubscriptionQuota
    fastRedemptionQuota: FastRedemptionQuota
    standardRedemptionQuota: StandardRedemptionQuota


class BfusdReward(TypedDict):
    """A reward of BFUSD."""

    time: Annotated[int, "ms"]
    rewardAsset: str
    rewardsAmount: Annotated[str, "decimal"]
    BFUSDPosition: Annotated[str, "decimal"]
    """BFUSD that earned it."""
    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.05 for 5 %."""


class BfusdRewards(TypedDict):
    """One page of rewards."""

    rows: list[BfusdReward]
    total: int


class BfusdSubscribed(TypedDict):
    """BFUSD was bought."""

    success: bool
    bfusdAmount: Annotated[str, "decimal"]
    """BFUSD that it gave."""


class BfusdSubscriptionQuota(TypedDict):
    """How much you may still subscribe."""

    leftQuota: Annotated[str, "decimal"]


class Changed(TypedDict):
    """Whether a setting was changed."""

    success: bool


class CollateralRecord(TypedDict):
    """An amount that went into or came out of collateral."""

    amount: Annotated[str, "decimal"]
    productId: str
    asset: str
    createTime: Annotated[int, "ms"]
    type: str
    """Why, as in REPAY."""
    productName: str
    orderId: int


class CollateralRecords(TypedDict):
    """One page of movements of collateral."""

    rows: list[CollateralRecord]
    total: Annotated[str, "integer"]


class FastRedemptionQuota(TypedDict):
    """How much you may still redeem at once."""

    leftQuota: Annotated[str, "decimal"]
    minimum: Annotated[str, "decimal"]
    """Smallest redemption."""
    fee: Annotated[str, "decimal"]
    """Fee, as in 0.001 for 0.1 %."""
    freeQuota: Annotated[str, "decimal"]
    """Amount that is still free of the fee."""


class FlexiblePosition(TypedDict):
    """What you have in a flexible product; rates are shares of 1 a year."""

    totalAmount: Annotated[str, "decimal"]
    tierAnnualPercentageRate: NotRequired[dict[str, float]]
    """Products with tiers: bonus rate by tier, as in 0-5BTC."""
    latestAnnualPercentageRate: Annotated[str, "decimal"]
    """Real-time rate, as in 0.05 for 5 %."""
    yesterdayAirdropPercentageRate: NotRequired[Annotated[str, "decimal"]]
    """Products with an airdrop: its rate."""
    asset: str
    airDropAsset: NotRequired[str]
    """Products with an airdrop: its asset."""
    canRedeem: bool
    collateralAmount: Annotated[str, "decimal"]
    """How much of it is collateral."""
    productId: str
    yesterdayRealTimeRewards: Annotated[str, "decimal"]
    cumulativeBonusRewards: Annotated[str, "decimal"]
    cumulativeRealTimeRewards: Annotated[str, "decimal"]
    cumulativeTotalRewards: Annotated[str, "decimal"]
    autoSubscribe: bool


class FlexiblePositions(TypedDict):
    """One page of flexible positions."""

    rows: list[FlexiblePosition]
    total: int


class FlexibleProduct(TypedDict):
    """A flexible product; rates are shares of 1 a year."""

    asset: str
    latestAnnualPercentageRate: Annotated[str, "decimal"]
    """Real-time rate, as in 0.05 for 5 %."""
    tierAnnualPercentageRate: NotRequired[dict[str, float]]
    """Products with tiers: bonus rate by tier, as in 0-5BTC."""
    airDropPercentageRate: NotRequired[Annotated[str, "decimal"]]
    """Products with an airdrop: its rate."""
    canPurchase: bool
    canRedeem: bool
    isSoldOut: bool
    hot: bool
    minPurchaseAmount: Annotated[str, "decimal"]
    productId: str
    """Product, as in BTC001."""
    subscriptionStartTime: Annotated[int, "ms"]
    status: str
    """As in PREHEATING or PURCHASING."""


class FlexibleProducts(TypedDict):
    """One page of flexible products."""

    rows: list[FlexibleProduct]
    total: int


class FlexibleRate(TypedDict):
    """A rate that a flexible product had."""

    productId: str
    asset: str
    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.05 for 5 %."""
    time: Annotated[int, "ms"]


class FlexibleRates(TypedDict):
    """One page of rates."""

    rows: list[FlexibleRate]
    total: Annotated[str, "integer"]


class FlexibleRedemption(TypedDict):
    """A redemption of a flexible product."""

    amount: Annotated[str, "decimal"]
    asset: str
    time: Annotated[int, "ms"]
    projectId: str
    """Product, as in BTC001."""
    redeemId: int
    destAccount: str
    """Wallet that was paid to, as in SPOT."""
    status: str
    """As in PAID."""


class FlexibleRedemptions(TypedDict):
    """One page of redemptions."""

    rows: list[FlexibleRedemption]
    total: int


class FlexibleReward(TypedDict):
    """A reward of a flexible product."""

    asset: str
    rewards: Annotated[str, "decimal"]
    projectId: str
    """Product, as in BTC001."""
    type: str
    """Kind, as in BONUS."""
    time: Annotated[int, "ms"]


class FlexibleRewards(TypedDict):
    """One page of rewards."""

    rows: list[FlexibleReward]
    total: int


class FlexibleSubscribed(TypedDict):
    """A subscription was made."""

    purchaseId: int
    success: bool


class FlexibleSubscription(TypedDict):
    """A subscription to a flexible product."""

    amount: Annotated[str, "decimal"]
    asset: str
    time: Annotated[int, "ms"]
    purchaseId: int
    productId: str
    type: str
    """NORMAL or AUTO, among others."""
    sourceAccount: str
    """SPOT, FUNDING or SPOTANDFUNDING."""
    amtFromSpot: NotRequired[Annotated[str, "decimal"]]
    """SPOTANDFUNDING."""
    amtFromFunding: NotRequired[Annotated[str, "decimal"]]
    """SPOTANDFUNDING."""
    status: str
    """PURCHASING, SUCCESS or FAILED."""


class FlexibleSubscriptionPreview(TypedDict):
    """What a subscription would earn."""

    totalAmount: Annotated[str, "decimal"]
    """Position afterwards."""
    rewardAsset: str
    airDropAsset: str
    estDailyBonusRewards: Annotated[str, "decimal"]
    estDailyRealTimeRewards: Annotated[str, "decimal"]
    estDailyAirdropRewards: Annotated[str, "decimal"]


class FlexibleSubscriptions(TypedDict):
    """One page of subscriptions."""

    rows: list[FlexibleSubscription]
    total: int


class LockedPosition(TypedDict):
    """What you have in a locked product; which fields are there depends on the product."""

    positionId: int
    parentPositionId: NotRequired[int]
    """Position that it goes on from."""
    projectId: str
    """Product, as in Axs*90."""
    asset: str
    amount: Annotated[str, "decimal"]
    purchaseTime: Annotated[int, "ms"]
    duration: Annotated[str, "integer"]
    """Days for which it is locked."""
    accrualDays: Annotated[str, "integer"]
    """Days for which it has earned."""
    rewardAsset: str
    APY: Annotated[str, "decimal"]
    """As in 0.05 for 5 %."""
    rewardAmt: Annotated[str, "decimal"]
    """Earned so far."""
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    extraRewardAPR: NotRequired[Annotated[str, "decimal"]]
    """Products with an extra reward."""
    estExtraRewardAmt: NotRequired[Annotated[str, "decimal"]]
    """Products with an extra reward, paid at the end."""
    boostRewardAsset: NotRequired[str]
    """Products with a boost."""
    boostApr: NotRequired[Annotated[str, "decimal"]]
    """Products with a boost."""
    totalBoostRewardAmt: NotRequired[Annotated[str, "decimal"]]
    """Products with a boost."""
    nextPay: NotRequired[Annotated[str, "decimal"]]
    """Next reward, an estimate."""
    nextPayDate: NotRequired[Annotated[int, "ms"]]
    """When the next reward is paid."""
    payPeriod: NotRequired[Annotated[str, "integer"]]
    """Days from one reward to the next."""
    redeemAmountEarly: NotRequired[Annotated[str, "decimal"]]
    """What it would give now."""
    rewardsEndDate: NotRequired[Annotated[int, "ms"]]
    """Until when it earns."""
    deliverDate: NotRequired[Annotated[int, "ms"]]
    """When it is paid out."""
    redeemPeriod: NotRequired[Annotated[str, "integer"]]
    """Days that a redemption takes."""
    redeemingAmt: NotRequired[Annotated[str, "decimal"]]
    """Amount that is being redeemed."""
    redeemTo: Annotated[str, "RedeemTarget"]
    """Where it goes when it ends."""
    partialAmtDeliverDate: NotRequired[Annotated[int, "ms"]]
    """When the part that is being redeemed is paid out."""
    canRedeemEarly: bool
    canFastRedemption: bool
    autoSubscribe: bool
    type: str
    """NORMAL or AUTO."""
    status: str
    """As in HOLDING."""
    canReStake: bool


class LockedPositions(TypedDict):
    """One page of locked positions."""

    rows: list[LockedPosition]
    total: int


class LockedProduct(TypedDict):
    """A locked product."""

    projectId: str
    """Product, as in Axs*90."""
    detail: LockedProductDetail
    quota: LockedProductQuota


class LockedProductDetail(TypedDict):
    """Terms of a locked product; rates are shares of 1 a year."""

    asset: str
    rewardAsset: str
    duration: int
    """Days for which it is locked."""
    renewable: bool
    """Whether it can start again when it ends."""
    isSoldOut: bool
    apr: Annotated[str, "decimal"]
    """As in 0.05 for 5 %."""
    status: str
    """CREATED or PURCHASING."""
    subscriptionStartTime: Annotated[int, "ms"]
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    extraRewardAPR: NotRequired[Annotated[str, "decimal"]]
    """Products with an extra reward."""
    boostRewardAsset: NotRequired[str]
    """Products with a boost."""
    boostApr: NotRequired[Annotated[str, "decimal"]]
    """Products with a boost."""
    boostEndTime: NotRequired[Annotated[int, "ms"]]
    """Products with a boost."""


class LockedProductQuota(TypedDict):
    """How much may be put into a locked product."""

    totalPersonalQuota: Annotated[str, "decimal"]
    """Most that one user may have in it."""
    minimum: Annotated[str, "decimal"]
    """Smallest subscription."""


class LockedProducts(TypedDict):
    """One page of locked products."""

    rows: list[LockedProduct]
    total: int


class LockedRedemption(TypedDict):
    """A redemption of a locked product."""

    positionId: int
    redeemId: int
    time: Annotated[int, "ms"]
    asset: str
    lockPeriod: Annotated[str, "integer"]
    """Days for which it was locked."""
    amount: Annotated[str, "decimal"]
    """What it gave."""
    originalAmount: Annotated[str, "decimal"]
    """What was put in."""
    type: str
    """MATURE at its end to Spot, NEW_TRANSFERRED at its end to the flexible product, AHEAD before its end."""
    deliverDate: Annotated[int, "ms"]
    """When it was paid out."""
    lossAmount: Annotated[str, "decimal"]
    """Reward lost because it was redeemed early."""
    isComplete: bool
    rewardAsset: str
    rewardAmt: Annotated[str, "decimal"]
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    estExtraRewardAmt: NotRequired[Annotated[str, "decimal"]]
    """Products with an extra reward."""
    status: str
    """CREATED, PAID or FAILED."""


class LockedRedemptions(TypedDict):
    """One page of redemptions."""

    rows: list[LockedRedemption]
    total: int


class LockedReward(TypedDict):
    """A reward of a locked product."""

    positionId: int
    time: Annotated[int, "ms"]
    asset: str
    lockPeriod: NotRequired[Annotated[str, "integer"]]
    """Days for which it is locked; not with boosts."""
    amount: Annotated[str, "decimal"]
    type: str
    """Kind, as in Locked Rewards or Boost Rewards."""


class LockedRewards(TypedDict):
    """One page of rewards."""

    rows: list[LockedReward]
    total: int


class LockedSubscribed(TypedDict):
    """A subscription was made."""

    purchaseId: int
    positionId: Annotated[str, "integer"]
    success: bool


class LockedSubscription(TypedDict):
    """A subscription to a locked product."""

    positionId: int
    purchaseId: Annotated[str, "integer"]
    projectId: str
    """Product, as in Axs*90."""
    time: Annotated[int, "ms"]
    asset: str
    amount: Annotated[str, "decimal"]
    lockPeriod: Annotated[str, "integer"]
    """Days for which it is locked."""
    type: str
    """NORMAL or AUTO."""
    sourceAccount: str
    """SPOT, FUNDING or SPOTANDFUNDING."""
    amtFromSpot: NotRequired[Annotated[str, "decimal"]]
    """SPOTANDFUNDING."""
    amtFromFunding: NotRequired[Annotated[str, "decimal"]]
    """SPOTANDFUNDING."""
    status: str
    """PURCHASING, SUCCESS or FAILED."""


class LockedSubscriptionPreview(TypedDict):
    """What a subscription would earn; which fields are there depends on the product."""

    rewardAsset: str
    totalRewardAmt: Annotated[str, "decimal"]
    """Reward over the whole time."""
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    estTotalExtraRewardAmt: NotRequired[Annotated[str, "decimal"]]
    """Products with an extra reward."""
    boostRewardAsset: NotRequired[str]
    """Products with a boost."""
    estDailyRewardAmt: NotRequired[Annotated[str, "decimal"]]
    """Products with a boost."""
    nextPay: NotRequired[Annotated[str, "decimal"]]
    """Next reward, an estimate."""
    nextPayDate: NotRequired[Annotated[int, "ms"]]
    """When the next reward is paid."""
    valueDate: Annotated[int, "ms"]
    """From when it earns."""
    rewardsEndDate: Annotated[int, "ms"]
    """Until when it earns."""
    deliverDate: NotRequired[Annotated[int, "ms"]]
    """When it is paid out; not with autoSubscribe."""
    nextSubscriptionDate: NotRequired[Annotated[int, "ms"]]
    """When it starts again; with autoSubscribe."""


class LockedSubscriptions(TypedDict):
    """One page of subscriptions."""

    rows: list[LockedSubscription]
    total: int


class PersonalQuota(TypedDict):
    """How much more you may put in."""

    leftPersonalQuota: Annotated[str, "decimal"]


class Redeemed(TypedDict):
    """A redemption was begun."""

    redeemId: int
    success: bool


class RwusdAccount(TypedDict):
    """Your RWUSD and what it earned."""

    rwusdAmount: Annotated[str, "decimal"]
    totalProfit: Annotated[str, "decimal"]
    """Earned so far."""


class RwusdQuota(TypedDict):
    """How much RWUSD you may subscribe and redeem."""

    subscriptionQuota: RwusdSubscriptionQuota
    fastRedemptionQuota: FastRedemptionQuota
    standardRedemptionQuota: StandardRedemptionQuota
    subscribeEnable: bool
    """Whether it can be bought now."""
    redeemEnable: bool
    """Whether it can be redeemed now."""


class RwusdReward(TypedDict):
    """A reward of RWUSD."""

    time: Annotated[int, "ms"]
    rewardsAmount: Annotated[str, "decimal"]
    rwusdPosition: Annotated[str, "decimal"]
    """RWUSD that earned it."""
    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.05 for 5 %."""


class RwusdRewards(TypedDict):
    """One page of rewards."""

    rows: list[RwusdReward]
    total: int


class RwusdSubscribed(TypedDict):
    """RWUSD was bought."""

    success: bool
    rwusdAmount: Annotated[str, "decimal"]
    """RWUSD that it gave."""


class RwusdSubscriptionQuota(TypedDict):
    """How much you may still subscribe."""

    assets: list[str]
    """Assets to pay with."""
    leftQuota: Annotated[str, "decimal"]
    minimum: Annotated[str, "decimal"]
    """Smallest subscription."""


class StableRate(TypedDict):
    """A rate that BFUSD or RWUSD had."""

    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.05 for 5 %."""
    time: Annotated[int, "ms"]


class StableRates(TypedDict):
    """One page of rates."""

    rows: list[StableRate]
    total: Annotated[str, "integer"]


class StableRedeemed(TypedDict):
    """BFUSD or RWUSD is being redeemed."""

    success: bool
    receiveAmount: Annotated[str, "decimal"]
    """What it gives after the fee."""
    fee: Annotated[str, "decimal"]
    arrivalTime: Annotated[int, "ms"]
    """When it is paid."""


class StableRedemption(TypedDict):
    """A redemption of BFUSD or RWUSD."""

    time: Annotated[int, "ms"]
    asset: str
    """BFUSD or RWUSD."""
    amount: Annotated[str, "decimal"]
    receiveAsset: str
    """Asset that it gave."""
    receiveAmount: Annotated[str, "decimal"]
    """Amount that it gave."""
    fee: Annotated[str, "decimal"]
    arrivalTime: Annotated[int, "ms"]
    """When it was paid."""
    status: str
    """PENDING or SUCCESS."""


class StableRedemptions(TypedDict):
    """One page of redemptions."""

    rows: list[StableRedemption]
    total: int


class StableSubscription(TypedDict):
    """A purchase of BFUSD or RWUSD."""

    time: Annotated[int, "ms"]
    asset: str
    """Asset that was paid."""
    amount: Annotated[str, "decimal"]
    """Amount that was paid."""
    receiveAsset: str
    """BFUSD or RWUSD."""
    receiveAmount: Annotated[str, "decimal"]
    status: str
    """PENDING or SUCCESS."""


class StableSubscriptions(TypedDict):
    """One page of purchases."""

    rows: list[StableSubscription]
    total: int


class StandardRedemptionQuota(TypedDict):
    """How much you may still redeem after a while."""

    leftQuota: Annotated[str, "decimal"]
    minimum: Annotated[str, "decimal"]
    """Smallest redemption."""
    fee: Annotated[str, "decimal"]
    """Fee, as in 0.001 for 0.1 %."""
    redeemPeriod: int
    """Days that it takes."""


class YieldArenaActivities(TypedDict):
    """Open giveaways."""

    activities: list[YieldArenaActivity]


class YieldArenaActivity(TypedDict):
    """A giveaway."""

    activityId: int
    activityType: str
    """Kind, as in AIRDROP."""
    title: str
    """In the language that was asked for."""
    description: str
    """In the language that was asked for."""
    rewardPoolInUsd: Annotated[str, "decimal"]
    """What is given away, in USD."""
    rewardToken: list[str]
    """Assets that are given away."""
    redirectUrl: str
    """Its page on the website."""
    startTime: Annotated[int, "ms"]
    endTime: Annotated[int, "ms"]
