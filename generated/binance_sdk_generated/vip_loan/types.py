"""Results of VIP loans: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, TypedDict


class AccruedInterest(TypedDict):
    """Interest that a loan cost at a time."""

    loanCoin: str
    principalAmount: Annotated[str, "decimal"]
    """Debt that it is for."""
    interestAmount: Annotated[str, "decimal"]
    annualInterestRate: Annotated[str, "decimal"]
    """As a factor."""
    accrualTime: Annotated[int, "ms"]
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
    flexibleDailyInterestRate: Annotated[str, "decimal"]
    """Per day."""
    flexibleYearlyInterestRate: Annotated[str, "decimal"]
    """Per year."""
    time: Annotated[int, "ms"]


class CollateralAccount(TypedDict):
    """An account whose assets are pledged."""

    collateralAccountId: Annotated[str, "integer"]
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
    borrowAmount: Annotated[str, "decimal"]
    actualReceivedAmount: Annotated[str, "decimal"]
    """After interest that is paid in advance."""
    collateralCoin: str
    """Assets that are pledged."""
    collateralAccountId: str
    """Accounts whose assets are pledged."""
    borrowInterestRate: Annotated[str, "decimal"]
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
    interestRate: Annotated[str, "decimal"]
    """Per year."""
    duration: int
    """In days."""
    minimumAmount: Annotated[str, "decimal"]
    availableAmount: Annotated[str, "decimal"]
    estimatedInterest: Annotated[str, "decimal"]


class FixedRateOfferPage(TypedDict):
    """Offers at a fixed rate."""

    total: int
    """On all pages."""
    rows: list[FixedRateOffer]


class InterestRate(TypedDict):
    """Flexible interest rate of an asset at a time."""

    coin: str
    annualizedInterestRate: Annotated[str, "decimal"]
    """Per year."""
    time: Annotated[int, "ms"]


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
    totalDebt: Annotated[str, "decimal"]
    """Amount to repay."""
    loanRate: Annotated[str, "decimal"]
    """Interest rate, as a factor."""
    residualInterest: Annotated[str, "decimal"]
    """Interest that is not paid."""
    collateralAccountId: str
    """Accounts whose assets are pledged."""
    collateralCoin: str
    """Assets that are pledged."""
    totalCollateralValueAfterHaircut: Annotated[str, "decimal"]
    """What of its value counts, in USD."""
    lockedCollateralValue: Annotated[str, "decimal"]
    """Value that cannot be withdrawn, in USD."""
    currentLTV: Annotated[str, "decimal"]
    """Loan to value now, as a factor."""
    expirationTime: Annotated[int, "ms"]
    """End of the term; 0 at a flexible rate."""
    loanDate: Annotated[str, "integer"]
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
    _flexibleDailyInterestRate: Annotated[str, "decimal"]
    _flexibleYearlyInterestRate: Annotated[str, "decimal"]
    _30dDailyInterestRate: Annotated[str, "decimal"]
    _30dYearlyInterestRate: Annotated[str, "decimal"]
    _60dDailyInterestRate: Annotated[str, "decimal"]
    _60dYearlyInterestRate: Annotated[str, "decimal"]
    minLimit: Annotated[str, "decimal"]
    """Least loan, in USD."""
    maxLimit: Annotated[str, "decimal"]
    """Largest loan, in USD."""
    vipLevel: int


class LoanableAssetPage(TypedDict):
    """What can be borrowed."""

    rows: list[LoanableAsset]
    total: int


class RenewedLoan(TypedDict):
    """A loan with its new term. Several accounts or assets are separated by commas."""

    loanAccountId: Annotated[str, "integer"]
    """Account that has the loan."""
    loanCoin: str
    loanAmount: Annotated[str, "decimal"]
    collateralAccountId: str
    """Accounts whose assets are pledged."""
    collateralCoin: str
    """Assets that are pledged."""
    loanTerm: Annotated[str, "integer"]
    """In days."""


class Repayment(TypedDict):
    """A loan after a repayment."""

    loanCoin: str
    repayAmount: Annotated[str, "decimal"]
    """What was repaid."""
    remainingPrincipal: Annotated[str, "decimal"]
    remainingInterest: Annotated[str, "decimal"]
    collateralCoin: str
    """Assets that are pledged, separated by commas."""
    currentLTV: Annotated[str, "decimal"]
    """Loan to value now, as a factor."""
    repayStatus: str
    """Repaid, Repaying or Failed."""


class RepaymentRecord(TypedDict):
    """Something that was repaid."""

    loanCoin: str
    repayAmount: Annotated[str, "decimal"]
    repayPrincipal: Annotated[str, "decimal"]
    """Part of it that is debt."""
    repayInterest: Annotated[str, "decimal"]
    """Part of it that is interest."""
    collateralCoin: str
    """Assets that are pledged."""
    repayStatus: str
    """Repaid, Repaying or Failed."""
    loanDate: Annotated[str, "integer"]
    """When the loan began, epoch milliseconds."""
    repayTime: Annotated[str, "integer"]
    """When, epoch milliseconds."""
    orderId: Annotated[str, "integer"]
    """Number of the loan."""


class RepaymentRecordPage(TypedDict):
    """What was repaid."""

    rows: list[RepaymentRecord]
    total: int
    """On all pages."""


class Application(RenewedLoan):
    """An application for a loan, and what became of it."""

    orderId: Annotated[str, "integer"]
    """Number of the loan."""
    requestId: Annotated[str, "integer"]
    """Number of the application."""
    status: str
    """Pending, Failed, Accruing_Interest, Overdue, Repaying, Repaid, Liquidating or Liquidated."""
    loanDate: Annotated[str, "integer"]
    """When it began, epoch milliseconds."""


class LoanApplication(RenewedLoan):
    """An application for a loan."""

    requestId: Annotated[str, "integer"]
    """Number of the application."""
    isFlexibleRate: str
    """Yes or No."""
