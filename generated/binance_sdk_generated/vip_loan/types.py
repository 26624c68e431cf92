"""Results of VIP loans: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import TypedDict


class AccruedInterest(TypedDict):
    """Interest that a loan cost at a time."""

    loanCoin: str
    principalAmount: str  # decimal
    """Debt that it is for."""
    interestAmount: str  # decimal
    annualInterestRate: str  # decimal
    """As a factor."""
    accrualTime: int  # ms
    orderId: int
    """Number of the loan."""


class AccruedInterestPage(TypedDict):
    """Interest that loans cost."""

    rows: list[AccruedInterest]
    total: int
    """On all pages."""


class ApplicationPage(TypedDict):
    """Applications for loans."""

    rows: list[Application]
    total: int
    """On all pages."""


class BorrowInterestRate(TypedDict):
    """Flexible interest rates of an asset now."""

    asset: str
    flexibleDailyInterestRate: str  # decimal
    """Per day."""
    flexibleYearlyInterestRate: str  # decimal
    """Per year."""
    time: int  # ms


class CollateralAccount(TypedDict):
    """An account whose assets are pledged."""

    collateralAccountId: str  # integer
    collateralCoin: str
    """Assets that are pledged."""


class CollateralAccountPage(TypedDict):
    """Accounts whose assets are pledged."""

    rows: list[CollateralAccount]
    total: int


class CollateralAsset(TypedDict):
    """How much of the value of an asset counts as collateral, in up to four ranges of its value."""

    collateralCoin: str
    _1stCollateralRatio: str
    """In percent, as in 80%."""
    _1stCollateralRange: str
    """In USD, as in 1-10000000."""
    _2ndCollateralRatio: str
    _2ndCollateralRange: str
    _3rdCollateralRatio: str
    _3rdCollateralRange: str
    _4thCollateralRatio: str
    _4thCollateralRange: str
    """The last one is open, as in >10000000000."""


class CollateralAssetPage(TypedDict):
    """What can be pledged."""

    rows: list[CollateralAsset]
    total: int


class FixedRateLoan(TypedDict):
    """A loan at a fixed rate. Several accounts or assets are separated by commas."""

    borrowCoin: str
    borrowAmount: str  # decimal
    actualReceivedAmount: str  # decimal
    """After interest that is paid in advance."""
    collateralCoin: str
    """Assets that are pledged."""
    collateralAccountId: str
    """Accounts whose assets are pledged."""
    borrowInterestRate: str  # decimal
    """As a factor."""
    duration: str
    """As in 30Days."""
    autoRepay: bool
    orderId: int
    """Number of the loan."""
    status: str
    """What became of it, as in Succeeds."""


class FixedRateOffer(TypedDict):
    """An offer to lend at a fixed rate."""

    requestId: int
    """For supplyRequest of create_fixed_rate_loan."""
    requestNo: int
    coin: str
    interestRate: str  # decimal
    """Per year."""
    duration: int
    """In days."""
    minimumAmount: str  # decimal
    availableAmount: str  # decimal
    estimatedInterest: str  # decimal


class FixedRateOfferPage(TypedDict):
    """Offers at a fixed rate."""

    total: int
    """On all pages."""
    rows: list[FixedRateOffer]


class InterestRate(TypedDict):
    """Flexible interest rate of an asset at a time."""

    coin: str
    annualizedInterestRate: str  # decimal
    """Per year."""
    time: int  # ms


class InterestRatePage(TypedDict):
    """Flexible interest rates."""

    rows: list[InterestRate]
    total: int
    """On all pages."""


class Loan(TypedDict):
    """A loan that is not repaid."""

    orderId: int
    """Number of the loan."""
    loanCoin: str
    totalDebt: str  # decimal
    """Amount to repay."""
    loanRate: str  # decimal
    """Interest rate, as a factor."""
    residualInterest: str  # decimal
    """Interest that is not paid."""
    collateralAccountId: str
    """Accounts whose assets are pledged."""
    collateralCoin: str
    """Assets that are pledged."""
    totalCollateralValueAfterHaircut: str  # decimal
    """What of its value counts, in USD."""
    lockedCollateralValue: str  # decimal
    """Value that cannot be withdrawn, in USD."""
    currentLTV: str  # decimal
    """Loan to value now, as a factor."""
    expirationTime: int  # ms
    """End of the term; 0 at a flexible rate."""
    loanDate: str  # integer
    """When it began, epoch milliseconds."""
    loanTerm: str
    """As in 30days; open term at a flexible rate."""


class LoanPage(TypedDict):
    """Loans that are not repaid."""

    rows: list[Loan]
    total: int
    """On all pages."""


class LoanableAsset(TypedDict):
    """An asset that can be borrowed. The rates with 30d and 60d are those of loans for so many days."""

    loanCoin: str
    _flexibleDailyInterestRate: str  # decimal
    _flexibleYearlyInterestRate: str  # decimal
    _30dDailyInterestRate: str  # decimal
    _30dYearlyInterestRate: str  # decimal
    _60dDailyInterestRate: str  # decimal
    _60dYearlyInterestRate: str  # decimal
    minLimit: str  # decimal
    """Least loan, in USD."""
    maxLimit: str  # decimal
    """Largest loan, in USD."""
    vipLevel: int


class LoanableAssetPage(TypedDict):
    """What can be borrowed."""

    rows: list[LoanableAsset]
    total: int


class RenewedLoan(TypedDict):
    """A loan with its new term. Several accounts or assets are separated by commas."""

    loanAccountId: str  # integer
    """Account that has the loan."""
    loanCoin: str
    loanAmount: str  # decimal
    collateralAccountId: str
    """Accounts whose assets are pledged."""
    collateralCoin: str
    """Assets that are pledged."""
    loanTerm: str  # integer
    """In days."""


class Repayment(TypedDict):
    """A loan after a repayment."""

    loanCoin: str
    repayAmount: str  # decimal
    """What was repaid."""
    remainingPrincipal: str  # decimal
    remainingInterest: str  # decimal
    collateralCoin: str
    """Assets that are pledged, separated by commas."""
    currentLTV: str  # decimal
    """Loan to value now, as a factor."""
    repayStatus: str
    """Repaid, Repaying or Failed."""


class RepaymentRecord(TypedDict):
    """Something that was repaid."""

    loanCoin: str
    repayAmount: str  # decimal
    repayPrincipal: str  # decimal
    """Part of it that is debt."""
    repayInterest: str  # decimal
    """Part of it that is interest."""
    collateralCoin: str
    """Assets that are pledged."""
    repayStatus: str
    """Repaid, Repaying or Failed."""
    loanDate: str  # integer
    """When the loan began, epoch milliseconds."""
    repayTime: str  # integer
    """When, epoch milliseconds."""
    orderId: str  # integer
    """Number of the loan."""


class RepaymentRecordPage(TypedDict):
    """What was repaid."""

    rows: list[RepaymentRecord]
    total: int
    """On all pages."""


class Application(RenewedLoan):
    """An application for a loan, and what became of it."""

    orderId: str  # integer
    """Number of the loan."""
    requestId: str  # integer
    """Number of the application."""
    status: str
    """Pending, Failed, Accruing_Interest, Overdue, Repaying, Repaid, Liquidating or Liquidated."""
    loanDate: str  # integer
    """When it began, epoch milliseconds."""


class LoanApplication(RenewedLoan):
    """An application for a loan."""

    requestId: str  # integer
    """Number of the application."""
    isFlexibleRate: str
    """Yes or No."""
