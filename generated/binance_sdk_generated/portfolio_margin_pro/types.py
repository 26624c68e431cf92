"""Results of Portfolio margin pro: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

BnbTransferSideText: TypeAlias = Literal["TO_UM", "FROM_UM"]
FuturesWalletText: TypeAlias = Literal["UM", "CM", "OPTION"]
EarnTransferTypeText: TypeAlias = Literal["EARN_TO_FUTURE", "FUTURE_TO_EARN"]
AccountTypeText: TypeAlias = Literal["PM_1", "PM_2", "PM_3"]
AccountStatusText: TypeAlias = Literal[
    "NORMAL",
    "MARGIN_CALL",
    "SUPPLY_MARGIN",
    "REDUCE_ONLY",
    "ACTIVE_LIQUIDATION",
    "FORCE_LIQUIDATION",
    "BANKRUPTED",
]
RiskLevelText: TypeAlias = Literal["MARGIN_CALL", "REDUCE_ONLY", "FORCE_LIQUIDATION"]


class AccountMargin(TypedDict):
    """What both forms of an account tell; values in USD."""

    uniMMR: Annotated[str, "decimal"]
    """Unified maintenance margin ratio: equity by maintenance margin."""
    accountEquity: Annotated[str, "decimal"]
    """Equity after collateral rates."""
    actualEquity: Annotated[str, "decimal"]
    """Equity before collateral rates."""
    accountMaintMargin: Annotated[str, "decimal"]
    """Maintenance margin that is needed."""
    accountStatus: Annotated[str, "AccountStatus"]
    """What the account may do at this level of margin."""
    accountType: Annotated[str, "AccountType"]
    """Kind of portfolio margin."""


class AssetAmount(TypedDict):
    """An amount of an asset."""

    asset: str
    amount: Annotated[str, "decimal"]


class AssetIndexPrice(TypedDict):
    """Index price of an asset."""

    asset: str
    assetIndexPrice: Annotated[str, "decimal"]
    """In USD."""
    time: Annotated[int, "ms"]


class AssetLeverage(TypedDict):
    """Margin leverage of an asset."""

    asset: str
    leverage: int


class AutoRepayFutures(TypedDict):
    """Whether negative balances of futures are repaid automatically."""

    autoRepay: bool


class Balance(TypedDict):
    """What the account holds of one asset."""

    asset: str
    totalWalletBalance: Annotated[str, "decimal"]
    """Margin and futures wallets together."""
    crossMarginAsset: Annotated[str, "decimal"]
    """In the margin account: free and locked."""
    crossMarginBorrowed: Annotated[str, "decimal"]
    """Borrowed in the margin account."""
    crossMarginFree: Annotated[str, "decimal"]
    crossMarginInterest: Annotated[str, "decimal"]
    """Interest that is owed."""
    crossMarginLocked: Annotated[str, "decimal"]
    """Bound in open orders."""
    umWalletBalance: Annotated[str, "decimal"]
    """USD-M futures."""
    umUnrealizedPNL: Annotated[str, "decimal"]
    """USD-M futures: profit not realized."""
    cmWalletBalance: Annotated[str, "decimal"]
    """COIN-M futures."""
    cmUnrealizedPNL: Literal[""] | Annotated[str, "decimal"]
    """COIN-M futures: profit not realized; may be empty."""
    updateTime: Annotated[int, "ms"]
    negativeBalance: Annotated[str, "decimal"]
    """What is missing."""
    optionWalletBalance: Annotated[str, "decimal"]
    """Options; only SPAN accounts have some."""
    optionEquity: Annotated[str, "decimal"]
    """Options: equity; only SPAN accounts have some."""


class BankruptcyLoanRepayment(TypedDict):
    """One repayment of a bankruptcy loan."""

    asset: str
    amount: Annotated[str, "decimal"]
    repayTime: Annotated[int, "ms"]


class BankruptcyLoanRepayments(TypedDict):
    """A page of repayments."""

    total: int
    """On all pages."""
    rows: list[BankruptcyLoanRepayment]


class CollateralRate(TypedDict):
    """What share of an asset counts as collateral."""

    asset: str
    collateralRate: Annotated[str, "decimal"]
    """Factor; 1: all of it."""


class CollateralTier(TypedDict):
    """Share of an asset that counts between two amounts."""

    tierFloor: Annotated[str, "decimal"]
    """From this amount on."""
    tierCap: Annotated[str, "decimal"]
    """Up to this amount."""
    collateralRate: Annotated[str, "decimal"]
    """Factor; 1: all of it."""
    cum: Annotated[str, "decimal"]
    """What the tiers below add up to."""


class DeltaMode(TypedDict):
    """Whether delta mode is on."""

    deltaEnabled: bool


class Done(TypedDict):
    """That it is done."""

    msg: str
    """success."""


class MarginCallLevel(TypedDict):
    """Level of uniMMR at which you are warned."""

    marginCallLevel: Annotated[str, "decimal"]


class NegativeBalanceInterest(TypedDict):
    """Interest on a negative balance."""

    asset: str
    interest: Annotated[str, "decimal"]
    """In units of the asset."""
    interestAccruedTime: Annotated[int, "ms"]
    interestRate: Annotated[str, "decimal"]
    """Factor of the principal, not percent."""
    principal: Annotated[str, "decimal"]
    """What the interest is for."""


class RiskUnitMargin(TypedDict):
    """Maintenance margin of one risk unit of a SPAN account."""

    asset: str
    """Underlying asset of the unit, as in BTC."""
    uniMaintainUsd: Annotated[str, "decimal"]
    """In USD."""


class TieredCollateralRate(TypedDict):
    """What share of an asset counts as collateral, by amount."""

    asset: str
    collateralInfo: list[CollateralTier]


class Transfer(TypedDict):
    """A transfer that was accepted."""

    tranId: int
    """Number of the transfer."""


class Account(AccountMargin):
    """Margin and equity of the account."""

    accountInitialMargin: Annotated[str, "decimal"]
    """Initial margin that is needed."""
    totalAvailableBalance: str
    """What is left for new positions; may be empty, or hold commas."""


class SpanAccount(AccountMargin):
    """Margin and equity of a SPAN account."""

    riskUnitMMList: list[RiskUnitMargin]
    """Maintenance margin by risk unit."""
    marginMM: Annotated[str, "decimal"]
    """Maintenance margin of the margin account."""
    otherMM: Annotated[str, "decimal"]
    """Maintenance margin of all the rest."""
