"""Results of Simple Earn: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

SourceAccountText: TypeAlias = Literal["SPOT", "FUND", "ALL"]
DestinationAccountText: TypeAlias = Literal["SPOT", "FUND"]
RedeemTargetText: TypeAlias = Literal["SPOT", "FLEXIBLE"]
RedemptionSpeedText: TypeAlias = Literal["FAST", "STANDARD"]
FlexibleRewardTypeText: TypeAlias = Literal["BONUS", "REALTIME", "REWARDS", "ALL"]
AprPeriodText: TypeAlias = Literal["DAY", "YEAR"]


class Account(TypedDict):
    """What all positions are worth."""

    totalAmountInBTC: str  # decimal
    totalAmountInUSDT: str  # decimal
    totalFlexibleAmountInBTC: str  # decimal
    totalFlexibleAmountInUSDT: str  # decimal
    totalLockedInBTC: str  # decimal
    totalLockedInUSDT: str  # decimal


class BfusdAccount(TypedDict):
    """Your BFUSD and what it earned."""

    bfusdAmount: str  # decimal
    usdtProfit: str  # decimal
    """Earned so far, in USDT."""
    bfusdProfit: str  # decimal
    """Earned so far, in BFUSD."""


class BfusdQuota(TypedDict):
    """How much BFUSD you may subscribe and redeem."""

    subscriptionQuota: BfusdSubscriptionQuota
    fastRedemptionQuota: FastRedemptionQuota
    standardRedemptionQuota: StandardRedemptionQuota


class BfusdReward(TypedDict):
    """A reward of BFUSD."""

    time: int  # ms
    rewardAsset: str
    rewardsAmount: str  # decimal
    BFUSDPosition: str  # decimal
    """BFUSD that earned it."""
    annualPercentageRate: str  # decimal
    """As in 0.05 for 5 %."""


class BfusdRewards(TypedDict):
    """One page of rewards."""

    rows: list[BfusdReward]
    total: int


class BfusdSubscribed(TypedDict):
    """BFUSD was bought."""

    success: bool
    bfusdAmount: str  # decimal
    """BFUSD that it gave."""


class BfusdSubscriptionQuota(TypedDict):
    """How much you may still subscribe."""

    leftQuota: str  # decimal


class Changed(TypedDict):
    """Whether a setting was changed."""

    success: bool


class CollateralRecord(TypedDict):
    """An amount that went into or came out of collateral."""

    amount: str  # decimal
    productId: str
    asset: str
    createTime: int  # ms
    type: str
    """Why, as in REPAY."""
    productName: str
    orderId: int


class CollateralRecords(TypedDict):
    """One page of movements of collateral."""

    rows: list[CollateralRecord]
    total: str  # integer


class FastRedemptionQuota(TypedDict):
    """How much you may still redeem at once."""

    leftQuota: str  # decimal
    minimum: str  # decimal
    """Smallest redemption."""
    fee: str  # decimal
    """Fee, as in 0.001 for 0.1 %."""
    freeQuota: str  # decimal
    """Amount that is still free of the fee."""


class FlexiblePosition(TypedDict):
    """What you have in a flexible product; rates are shares of 1 a year."""

    totalAmount: str  # decimal
    tierAnnualPercentageRate: NotRequired[dict[str, float]]
    """Products with tiers: bonus rate by tier, as in 0-5BTC."""
    latestAnnualPercentageRate: str  # decimal
    """Real-time rate, as in 0.05 for 5 %."""
    yesterdayAirdropPercentageRate: NotRequired[str]  # decimal
    """Products with an airdrop: its rate."""
    asset: str
    airDropAsset: NotRequired[str]
    """Products with an airdrop: its asset."""
    canRedeem: bool
    collateralAmount: str  # decimal
    """How much of it is collateral."""
    productId: str
    yesterdayRealTimeRewards: str  # decimal
    cumulativeBonusRewards: str  # decimal
    cumulativeRealTimeRewards: str  # decimal
    cumulativeTotalRewards: str  # decimal
    autoSubscribe: bool


class FlexiblePositions(TypedDict):
    """One page of flexible positions."""

    rows: list[FlexiblePosition]
    total: int


class FlexibleProduct(TypedDict):
    """A flexible product; rates are shares of 1 a year."""

    asset: str
    latestAnnualPercentageRate: str  # decimal
    """Real-time rate, as in 0.05 for 5 %."""
    tierAnnualPercentageRate: NotRequired[dict[str, float]]
    """Products with tiers: bonus rate by tier, as in 0-5BTC."""
    airDropPercentageRate: NotRequired[str]  # decimal
    """Products with an airdrop: its rate."""
    canPurchase: bool
    canRedeem: bool
    isSoldOut: bool
    hot: bool
    minPurchaseAmount: str  # decimal
    productId: str
    """Product, as in BTC001."""
    subscriptionStartTime: int  # ms
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
    annualPercentageRate: str  # decimal
    """As in 0.05 for 5 %."""
    time: int  # ms


class FlexibleRates(TypedDict):
    """One page of rates."""

    rows: list[FlexibleRate]
    total: str  # integer


class FlexibleRedemption(TypedDict):
    """A redemption of a flexible product."""

    amount: str  # decimal
    asset: str
    time: int  # ms
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
    rewards: str  # decimal
    projectId: str
    """Product, as in BTC001."""
    type: str
    """Kind, as in BONUS."""
    time: int  # ms


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

    amount: str  # decimal
    asset: str
    time: int  # ms
    purchaseId: int
    productId: str
    type: str
    """NORMAL or AUTO, among others."""
    sourceAccount: str
    """SPOT, FUNDING or SPOTANDFUNDING."""
    amtFromSpot: NotRequired[str]  # decimal
    """SPOTANDFUNDING."""
    amtFromFunding: NotRequired[str]  # decimal
    """SPOTANDFUNDING."""
    status: str
    """PURCHASING, SUCCESS or FAILED."""


class FlexibleSubscriptionPreview(TypedDict):
    """What a subscription would earn."""

    totalAmount: str  # decimal
    """Position afterwards."""
    rewardAsset: str
    airDropAsset: str
    estDailyBonusRewards: str  # decimal
    estDailyRealTimeRewards: str  # decimal
    estDailyAirdropRewards: str  # decimal


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
    amount: str  # decimal
    purchaseTime: int  # ms
    duration: str  # integer
    """Days for which it is locked."""
    accrualDays: str  # integer
    """Days for which it has earned."""
    rewardAsset: str
    APY: str  # decimal
    """As in 0.05 for 5 %."""
    rewardAmt: str  # decimal
    """Earned so far."""
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    extraRewardAPR: NotRequired[str]  # decimal
    """Products with an extra reward."""
    estExtraRewardAmt: NotRequired[str]  # decimal
    """Products with an extra reward, paid at the end."""
    boostRewardAsset: NotRequired[str]
    """Products with a boost."""
    boostApr: NotRequired[str]  # decimal
    """Products with a boost."""
    totalBoostRewardAmt: NotRequired[str]  # decimal
    """Products with a boost."""
    nextPay: NotRequired[str]  # decimal
    """Next reward, an estimate."""
    nextPayDate: NotRequired[int]  # ms
    """When the next reward is paid."""
    payPeriod: NotRequired[str]  # integer
    """Days from one reward to the next."""
    redeemAmountEarly: NotRequired[str]  # decimal
    """What it would give now."""
    rewardsEndDate: NotRequired[int]  # ms
    """Until when it earns."""
    deliverDate: NotRequired[int]  # ms
    """When it is paid out."""
    redeemPeriod: NotRequired[str]  # integer
    """Days that a redemption takes."""
    redeemingAmt: NotRequired[str]  # decimal
    """Amount that is being redeemed."""
    redeemTo: str  # RedeemTarget
    """Where it goes when it ends."""
    partialAmtDeliverDate: NotRequired[int]  # ms
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
    apr: str  # decimal
    """As in 0.05 for 5 %."""
    status: str
    """CREATED or PURCHASING."""
    subscriptionStartTime: int  # ms
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    extraRewardAPR: NotRequired[str]  # decimal
    """Products with an extra reward."""
    boostRewardAsset: NotRequired[str]
    """Products with a boost."""
    boostApr: NotRequired[str]  # decimal
    """Products with a boost."""
    boostEndTime: NotRequired[int]  # ms
    """Products with a boost."""


class LockedProductQuota(TypedDict):
    """How much may be put into a locked product."""

    totalPersonalQuota: str  # decimal
    """Most that one user may have in it."""
    minimum: str  # decimal
    """Smallest subscription."""


class LockedProducts(TypedDict):
    """One page of locked products."""

    rows: list[LockedProduct]
    total: int


class LockedRedemption(TypedDict):
    """A redemption of a locked product."""

    positionId: int
    redeemId: int
    time: int  # ms
    asset: str
    lockPeriod: str  # integer
    """Days for which it was locked."""
    amount: str  # decimal
    """What it gave."""
    originalAmount: str  # decimal
    """What was put in."""
    type: str
    """MATURE at its end to Spot, NEW_TRANSFERRED at its end to the flexible product, AHEAD before its end."""
    deliverDate: int  # ms
    """When it was paid out."""
    lossAmount: str  # decimal
    """Reward lost because it was redeemed early."""
    isComplete: bool
    rewardAsset: str
    rewardAmt: str  # decimal
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    estExtraRewardAmt: NotRequired[str]  # decimal
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
    time: int  # ms
    asset: str
    lockPeriod: NotRequired[str]  # integer
    """Days for which it is locked; not with boosts."""
    amount: str  # decimal
    type: str
    """Kind, as in Locked Rewards or Boost Rewards."""


class LockedRewards(TypedDict):
    """One page of rewards."""

    rows: list[LockedReward]
    total: int


class LockedSubscribed(TypedDict):
    """A subscription was made."""

    purchaseId: int
    positionId: str  # integer
    success: bool


class LockedSubscription(TypedDict):
    """A subscription to a locked product."""

    positionId: int
    purchaseId: str  # integer
    projectId: str
    """Product, as in Axs*90."""
    time: int  # ms
    asset: str
    amount: str  # decimal
    lockPeriod: str  # integer
    """Days for which it is locked."""
    type: str
    """NORMAL or AUTO."""
    sourceAccount: str
    """SPOT, FUNDING or SPOTANDFUNDING."""
    amtFromSpot: NotRequired[str]  # decimal
    """SPOTANDFUNDING."""
    amtFromFunding: NotRequired[str]  # decimal
    """SPOTANDFUNDING."""
    status: str
    """PURCHASING, SUCCESS or FAILED."""


class LockedSubscriptionPreview(TypedDict):
    """What a subscription would earn; which fields are there depends on the product."""

    rewardAsset: str
    totalRewardAmt: str  # decimal
    """Reward over the whole time."""
    extraRewardAsset: NotRequired[str]
    """Products with an extra reward."""
    estTotalExtraRewardAmt: NotRequired[str]  # decimal
    """Products with an extra reward."""
    boostRewardAsset: NotRequired[str]
    """Products with a boost."""
    estDailyRewardAmt: NotRequired[str]  # decimal
    """Products with a boost."""
    nextPay: NotRequired[str]  # decimal
    """Next reward, an estimate."""
    nextPayDate: NotRequired[int]  # ms
    """When the next reward is paid."""
    valueDate: int  # ms
    """From when it earns."""
    rewardsEndDate: int  # ms
    """Until when it earns."""
    deliverDate: NotRequired[int]  # ms
    """When it is paid out; not with autoSubscribe."""
    nextSubscriptionDate: NotRequired[int]  # ms
    """When it starts again; with autoSubscribe."""


class LockedSubscriptions(TypedDict):
    """One page of subscriptions."""

    rows: list[LockedSubscription]
    total: int


class PersonalQuota(TypedDict):
    """How much more you may put in."""

    leftPersonalQuota: str  # decimal


class Redeemed(TypedDict):
    """A redemption was begun."""

    redeemId: int
    success: bool


class RwusdAccount(TypedDict):
    """Your RWUSD and what it earned."""

    rwusdAmount: str  # decimal
    totalProfit: str  # decimal
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

    time: int  # ms
    rewardsAmount: str  # decimal
    rwusdPosition: str  # decimal
    """RWUSD that earned it."""
    annualPercentageRate: str  # decimal
    """As in 0.05 for 5 %."""


class RwusdRewards(TypedDict):
    """One page of rewards."""

    rows: list[RwusdReward]
    total: int


class RwusdSubscribed(TypedDict):
    """RWUSD was bought."""

    success: bool
    rwusdAmount: str  # decimal
    """RWUSD that it gave."""


class RwusdSubscriptionQuota(TypedDict):
    """How much you may still subscribe."""

    assets: list[str]
    """Assets to pay with."""
    leftQuota: str  # decimal
    minimum: str  # decimal
    """Smallest subscription."""


class StableRate(TypedDict):
    """A rate that BFUSD or RWUSD had."""

    annualPercentageRate: str  # decimal
    """As in 0.05 for 5 %."""
    time: int  # ms


class StableRates(TypedDict):
    """One page of rates."""

    rows: list[StableRate]
    total: str  # integer


class StableRedeemed(TypedDict):
    """BFUSD or RWUSD is being redeemed."""

    success: bool
    receiveAmount: str  # decimal
    """What it gives after the fee."""
    fee: str  # decimal
    arrivalTime: int  # ms
    """When it is paid."""


class StableRedemption(TypedDict):
    """A redemption of BFUSD or RWUSD."""

    time: int  # ms
    asset: str
    """BFUSD or RWUSD."""
    amount: str  # decimal
    receiveAsset: str
    """Asset that it gave."""
    receiveAmount: str  # decimal
    """Amount that it gave."""
    fee: str  # decimal
    arrivalTime: int  # ms
    """When it was paid."""
    status: str
    """PENDING or SUCCESS."""


class StableRedemptions(TypedDict):
    """One page of redemptions."""

    rows: list[StableRedemption]
    total: int


class StableSubscription(TypedDict):
    """A purchase of BFUSD or RWUSD."""

    time: int  # ms
    asset: str
    """Asset that was paid."""
    amount: str  # decimal
    """Amount that was paid."""
    receiveAsset: str
    """BFUSD or RWUSD."""
    receiveAmount: str  # decimal
    status: str
    """PENDING or SUCCESS."""


class StableSubscriptions(TypedDict):
    """One page of purchases."""

    rows: list[StableSubscription]
    total: int


class StandardRedemptionQuota(TypedDict):
    """How much you may still redeem after a while."""

    leftQuota: str  # decimal
    minimum: str  # decimal
    """Smallest redemption."""
    fee: str  # decimal
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
    rewardPoolInUsd: str  # decimal
    """What is given away, in USD."""
    rewardToken: list[str]
    """Assets that are given away."""
    redirectUrl: str
    """Its page on the website."""
    startTime: int  # ms
    endTime: int  # ms
