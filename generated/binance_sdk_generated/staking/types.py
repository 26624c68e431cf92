"""Results of Staking: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

SourceAccountText: TypeAlias = Literal["SPOT", "FUND", "ALL"]
RedeemTargetText: TypeAlias = Literal["SPOT", "FLEXIBLE"]
BoostRewardTypeText: TypeAlias = Literal["CLAIM", "DISTRIBUTE"]


class BethConversion(TypedDict):
    """A change of BETH into WBETH or back."""

    time: Annotated[int, "ms"]
    fromAsset: str
    fromAmount: Annotated[str, "decimal"]
    toAsset: str
    toAmount: Annotated[str, "decimal"]
    exchangeRate: Annotated[str, "decimal"]
    """BETH for one WBETH."""
    status: str
    """PENDING, SUCCESS or FAILED."""


class BethConversions(TypedDict):
    """One page of changes between BETH and WBETH."""

    rows: list[BethConversion]
    total: int


class BethWrapped(TypedDict):
    """BETH was changed into WBETH."""

    success: bool
    wbethAmount: Annotated[str, "decimal"]
    """WBETH that it gave."""
    exchangeRate: Annotated[str, "decimal"]
    """BETH for one WBETH."""


class BnsolRate(TypedDict):
    """Rate and worth of BNSOL."""

    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.5 for 50 %."""
    exchangeRate: Annotated[str, "decimal"]
    """SOL for one BNSOL."""
    boostRewards: list[BoostRate]
    """Boosts at that time."""
    time: Annotated[int, "ms"]


class BnsolRates(TypedDict):
    """One page of rates."""

    rows: list[BnsolRate]
    total: Annotated[str, "integer"]


class BnsolReward(TypedDict):
    """A reward of BNSOL."""

    time: Annotated[int, "ms"]
    amountInSOL: Annotated[str, "decimal"]
    """The reward in SOL."""
    holding: Annotated[str, "decimal"]
    """BNSOL that earned it."""
    holdingInSOL: Annotated[str, "decimal"]
    """What that was worth in SOL."""
    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.5 for 50 %."""


class BnsolRewards(TypedDict):
    """One page of rewards."""

    estRewardsInSOL: Annotated[str, "decimal"]
    """All rewards of the time asked for, an estimate in SOL."""
    rows: list[BnsolReward]
    total: int


class BoostRate(TypedDict):
    """Rate of a boost."""

    boostAPR: Annotated[str, "decimal"]
    """As in 0.12 for 12 %."""
    rewardsAsset: str


class BoostReward(TypedDict):
    """A boost reward."""

    time: int
    """Epoch seconds in Binance's example."""
    token: str
    """Asset of the reward."""
    amount: Annotated[str, "decimal"]
    bnsolHolding: NotRequired[Annotated[str, "decimal"]]
    """DISTRIBUTE: BNSOL that earned it."""
    status: NotRequired[str]
    """CLAIM: state, as in SUCCESS."""


class BoostRewards(TypedDict):
    """One page of boost rewards."""

    rows: list[BoostReward]
    total: int


class Changed(TypedDict):
    """Whether it was done."""

    success: bool


class EthAccount(TypedDict):
    """Your WBETH and BETH and what they earned."""

    holdingInETH: Annotated[str, "decimal"]
    """What all of it is worth in ETH."""
    holdings: EthHoldings
    thirtyDaysProfitInETH: Annotated[str, "decimal"]
    """Earned in the last 30 days, in ETH."""
    profit: EthProfit


class EthHoldings(TypedDict):
    """What you hold."""

    wbethAmount: Annotated[str, "decimal"]
    bethAmount: Annotated[str, "decimal"]


class EthProfit(TypedDict):
    """What it earned so far, in ETH."""

    amountFromWBETH: Annotated[str, "decimal"]
    amountFromBETH: Annotated[str, "decimal"]


class EthQuota(TypedDict):
    """How much ETH you may stake and redeem."""

    leftStakingPersonalQuota: Annotated[str, "decimal"]
    """What you may still stake."""
    leftRedemptionPersonalQuota: Annotated[str, "decimal"]
    """What you may still redeem."""
    minStakeAmount: Annotated[str, "decimal"]
    minRedeemAmount: Annotated[str, "decimal"]
    redeemPeriod: int
    """Days that a redemption takes."""
    stakeable: bool
    """Whether ETH can be staked now."""
    redeemable: bool
    """Whether it can be redeemed now."""
    commissionFee: Annotated[str, "decimal"]
    """Share of the rewards that Binance keeps, as in 0.05 for 5 %."""
    calculating: bool
    """Whether rewards are being counted just now."""


class EthRedeemed(TypedDict):
    """WBETH or BETH is being given back."""

    success: bool
    ethAmount: Annotated[str, "decimal"]
    """ETH that it gives."""
    redeemId: int
    conversionRatio: Annotated[str, "decimal"]
    """ETH for one WBETH or BETH."""
    arrivalTime: Annotated[int, "ms"]
    """When the ETH comes."""


class EthRedemption(TypedDict):
    """WBETH or BETH that was given back."""

    time: Annotated[int, "ms"]
    arrivalTime: Annotated[int, "ms"]
    """When the ETH came."""
    asset: str
    """WBETH or BETH."""
    amount: Annotated[str, "decimal"]
    distributeAsset: str
    """Asset that it gave, as in ETH."""
    distributeAmount: Annotated[str, "decimal"]
    """Amount that it gave."""
    conversionRatio: Annotated[str, "decimal"]
    """ETH for one WBETH or BETH."""
    status: str
    """PENDING, SUCCESS or FAILED."""


class EthRedemptions(TypedDict):
    """One page of redemptions."""

    rows: list[EthRedemption]
    total: int


class EthStaked(TypedDict):
    """ETH was staked."""

    success: bool
    wbethAmount: Annotated[str, "decimal"]
    """WBETH that it gave."""
    purchaseId: int
    conversionRatio: Annotated[str, "decimal"]
    """ETH for one WBETH."""


class EthStaking(TypedDict):
    """ETH that was staked."""

    time: Annotated[int, "ms"]
    asset: str
    """Asset that was staked."""
    amount: Annotated[str, "decimal"]
    distributeAsset: str
    """Asset that it gave, as in WBETH."""
    distributeAmount: Annotated[str, "decimal"]
    """Amount that it gave."""
    conversionRatio: Annotated[str, "decimal"]
    """ETH for one WBETH."""
    status: str
    """PENDING, SUCCESS or FAILED."""


class EthStakings(TypedDict):
    """One page of ETH that was staked."""

    rows: list[EthStaking]
    total: int


class OnchainAccount(TypedDict):
    """What all positions are worth."""

    totalAmountInBTC: Annotated[str, "decimal"]
    totalAmountInUSDT: Annotated[str, "decimal"]
    totalFlexibleAmountInBTC: Annotated[str, "decimal"]
    totalFlexibleAmountInUSDT: Annotated[str, "decimal"]
    totalLockedInBTC: Annotated[str, "decimal"]
    totalLockedInUSDT: Annotated[str, "decimal"]


class OnchainPosition(TypedDict):
    """What you have in an on-chain product; times are epoch milliseconds as text. Which fields are there
    depends on whether the reward is of the asset itself or of another.
    """

    positionId: Annotated[str, "integer"]
    projectId: str
    """Product, as in Solv-60d."""
    asset: str
    amount: Annotated[str, "decimal"]
    purchaseTime: Annotated[str, "integer"]
    duration: Annotated[str, "integer"]
    """Days for which it is locked."""
    accrualDays: Annotated[str, "integer"]
    """Days for which it has earned."""
    rewardAsset: str
    APY: Annotated[str, "decimal"]
    """As in 0.039 for 3.9 %."""
    rewardAmt: Annotated[str, "decimal"]
    """Earned so far."""
    nextPay: NotRequired[Annotated[str, "decimal"]]
    """Rewards of the asset itself: the next, an estimate."""
    nextPayDate: NotRequired[Annotated[str, "integer"]]
    """Rewards of the asset itself: when the next is paid."""
    payPeriod: NotRequired[Annotated[str, "integer"]]
    """Rewards of the asset itself: days from one to the next."""
    rewardsPayDate: NotRequired[Annotated[str, "integer"]]
    """Rewards of another asset: when they are paid."""
    rewardsEndDate: NotRequired[Annotated[str, "integer"]]
    """Until when it earns."""
    deliverDate: NotRequired[Annotated[str, "integer"]]
    """When it is paid out; not with autoSubscribe."""
    nextSubscriptionDate: NotRequired[Annotated[str, "integer"]]
    """When it starts again; with autoSubscribe."""
    redeemingAmt: NotRequired[Annotated[str, "decimal"]]
    """Part that the quota leaves out when it starts again."""
    redeemTo: Annotated[str, "RedeemTarget"]
    """Where it goes when it ends."""
    canRedeemEarly: bool
    autoSubscribe: bool
    type: str
    """NORMAL or AUTO."""
    status: str
    """HOLDING, REDEEMING, RENEWING or NEW_TRANSFERRING (to the flexible product)."""


class OnchainPositions(TypedDict):
    """One page of on-chain positions."""

    rows: list[OnchainPosition]
    total: int


class OnchainProduct(TypedDict):
    """An on-chain product."""

    projectId: str
    """Product, as in Solv-60d."""
    detail: OnchainProductDetail
    quota: OnchainProductQuota


class OnchainProductDetail(TypedDict):
    """Terms of an on-chain product."""

    asset: str
    rewardAsset: str
    duration: int
    """Days for which it is locked."""
    renewable: bool
    """Whether it can start again when it ends."""
    isSoldOut: bool
    apr: Annotated[str, "decimal"]
    """Rate of a year, as in 0.039 for 3.9 %."""
    status: str
    """As in PREHEATING or PURCHASING."""
    subscriptionStartTime: Annotated[int, "ms"]
    canRedeemToFlex: bool
    """Whether it can go to the flexible product when it ends."""


class OnchainProductQuota(TypedDict):
    """How much may be put into an on-chain product."""

    totalPersonalQuota: Annotated[str, "decimal"]
    """Most that one user may have in it."""
    minimum: Annotated[str, "decimal"]
    """Smallest subscription."""


class OnchainProducts(TypedDict):
    """One page of on-chain products."""

    rows: list[OnchainProduct]
    total: int


class OnchainQuota(TypedDict):
    """How much more you may put in."""

    leftPersonalQuota: Annotated[str, "decimal"]


class OnchainRedeemed(TypedDict):
    """A redemption was begun."""

    redeemId: int
    success: bool


class OnchainRedemption(TypedDict):
    """A redemption of an on-chain product."""

    positionId: Annotated[str, "integer"]
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
    """NORMAL at its end, EARLY before it, CONVERT to the flexible product."""
    deliverDate: Annotated[str, "integer"]
    """When it is paid out, epoch milliseconds as text."""
    lossAmount: Annotated[str, "decimal"]
    """Reward lost because it was redeemed early."""
    isComplete: bool
    rewardAsset: str
    rewardAmt: Annotated[str, "decimal"]
    status: str
    """CREATED or PAID."""


class OnchainRedemptions(TypedDict):
    """One page of redemptions."""

    rows: list[OnchainRedemption]
    total: int


class OnchainReward(TypedDict):
    """A reward of an on-chain product."""

    positionId: Annotated[str, "integer"]
    time: Annotated[int, "ms"]
    asset: str
    lockPeriod: Annotated[str, "integer"]
    """Days for which it is locked."""
    amount: Annotated[str, "decimal"]


class OnchainRewards(TypedDict):
    """One page of rewards."""

    rows: list[OnchainReward]
    total: int


class OnchainSubscribed(TypedDict):
    """A subscription was made."""

    purchaseId: int
    positionId: Annotated[str, "integer"]
    amount: Annotated[str, "decimal"]
    success: bool


class OnchainSubscription(TypedDict):
    """A subscription to an on-chain product."""

    positionId: Annotated[str, "integer"]
    purchaseId: Annotated[str, "integer"]
    projectId: str
    """Product, as in Solv-60d."""
    clientId: str
    """Your own id."""
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


class OnchainSubscriptionPreview(TypedDict):
    """What a subscription would earn; times are epoch milliseconds as text."""

    rewardAsset: str
    totalRewardAmt: Annotated[str, "decimal"]
    """Reward over the whole time."""
    nextPay: NotRequired[Annotated[str, "decimal"]]
    """Rewards of the asset itself: the next, an estimate."""
    nextPayDate: NotRequired[Annotated[str, "integer"]]
    """Rewards of the asset itself: when the next is paid."""
    rewardsPayDate: NotRequired[Annotated[str, "integer"]]
    """Rewards of another asset: when they are paid."""
    valueDate: Annotated[str, "integer"]
    """From when it earns."""
    rewardsEndDate: Annotated[str, "integer"]
    """Until when it earns."""
    deliverDate: NotRequired[Annotated[str, "integer"]]
    """When it is paid out; not with autoSubscribe."""
    nextSubscriptionDate: NotRequired[Annotated[str, "integer"]]
    """When it starts again; with autoSubscribe."""


class OnchainSubscriptions(TypedDict):
    """One page of subscriptions."""

    rows: list[OnchainSubscription]
    total: int


class SoftStakingProduct(TypedDict):
    """An asset that soft staking takes."""

    asset: str
    minAmount: Annotated[str, "decimal"]
    """Least that earns."""
    maxCap: Annotated[str, "decimal"]
    """Most that earns."""
    apr: Annotated[str, "decimal"]
    """Rate of a year, as in 0.0015 for 0.15 %."""
    stakedAmount: Annotated[str, "decimal"]
    """What of yours earns now."""
    totalProfit: Annotated[str, "decimal"]
    """Earned so far."""


class SoftStakingProducts(TypedDict):
    """One page of assets that soft staking takes."""

    status: bool
    """Whether soft staking is on."""
    totalRewardsUsdt: Annotated[str, "decimal"]
    """Earned so far, in USDT."""
    rows: list[SoftStakingProduct]
    total: int


class SoftStakingReward(TypedDict):
    """A reward of soft staking."""

    asset: str
    """Asset that earned it."""
    rewards: Annotated[str, "decimal"]
    rewardAsset: str
    avgAmount: Annotated[str, "decimal"]
    """Mean amount that earned it."""
    time: Annotated[int, "ms"]


class SoftStakingRewards(TypedDict):
    """One page of rewards."""

    rows: list[SoftStakingReward]
    total: int


class SolAccount(TypedDict):
    """Your BNSOL and what it earned."""

    bnsolAmount: Annotated[str, "decimal"]
    holdingInSOL: Annotated[str, "decimal"]
    """What it is worth in SOL."""
    thirtyDaysProfitInSOL: Annotated[str, "decimal"]
    """Earned in the last 30 days, in SOL."""


class SolRedeemed(TypedDict):
    """BNSOL is being given back."""

    success: bool
    solAmount: Annotated[str, "decimal"]
    """SOL that it gives."""
    redeemId: int
    exchangeRate: Annotated[str, "decimal"]
    """SOL for one BNSOL."""
    arrivalTime: Annotated[int, "ms"]
    """When the SOL comes."""


class SolRedemptions(TypedDict):
    """One page of redemptions."""

    rows: list[SolRedemption]
    total: int


class SolStaked(TypedDict):
    """SOL was staked."""

    success: bool
    bnsolAmount: Annotated[str, "decimal"]
    """BNSOL that it gave."""
    purchaseId: int
    exchangeRate: Annotated[str, "decimal"]
    """SOL for one BNSOL."""


class SolStaking(TypedDict):
    """SOL that was staked."""

    time: Annotated[int, "ms"]
    asset: str
    """Asset that was staked."""
    amount: Annotated[str, "decimal"]
    distributeAsset: str
    """Asset that it gave, as in BNSOL."""
    distributeAmount: Annotated[str, "decimal"]
    """Amount that it gave."""
    exchangeRate: Annotated[str, "decimal"]
    """SOL for one BNSOL."""
    status: str
    """PENDING, SUCCESS or FAILED."""


class SolStakings(TypedDict):
    """One page of SOL that was staked."""

    rows: list[SolStaking]
    total: int


class UnclaimedReward(TypedDict):
    """A boost reward that waits to be claimed."""

    amount: Annotated[str, "decimal"]
    rewardsAsset: str


class WbethRate(TypedDict):
    """Rate and worth of WBETH."""

    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.5 for 50 %."""
    exchangeRate: Annotated[str, "decimal"]
    """BETH for one WBETH."""
    time: Annotated[int, "ms"]


class WbethRates(TypedDict):
    """One page of rates."""

    rows: list[WbethRate]
    total: Annotated[str, "integer"]


class WbethReward(TypedDict):
    """A reward of WBETH."""

    time: Annotated[int, "ms"]
    amountInETH: Annotated[str, "decimal"]
    """The reward in ETH."""
    holding: Annotated[str, "decimal"]
    """WBETH that earned it."""
    holdingInETH: Annotated[str, "decimal"]
    """What that was worth in ETH."""
    annualPercentageRate: Annotated[str, "decimal"]
    """As in 0.5 for 50 %."""


class WbethRewards(TypedDict):
    """One page of rewards."""

    estRewardsInETH: Annotated[str, "decimal"]
    """All rewards of the time asked for, an estimate in ETH."""
    rows: list[WbethReward]
    total: int


class SolQuota(EthQuota):
    """How much SOL you may stake and redeem."""

    soldOut: bool
    nextEpochTime: Annotated[int, "ms"]
    """When the next epoch of Solana begins."""


class SolRedemption(SolStaking):
    """BNSOL that was given back."""

    arrivalTime: Annotated[int, "ms"]
    """When the SOL came."""
