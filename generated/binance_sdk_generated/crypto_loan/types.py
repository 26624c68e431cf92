"""Results of Crypto loans: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

AdjustmentDirectionText: TypeAlias = Literal["ADDITIONAL", "REDUCED"]


class BorrowRecord(TypedDict):
    """Something that was borrowed."""

    loanCoin: str
    initialLoanAmount: str  # decimal
    """What was borrowed."""
    collateralCoin: str
    initialCollateralAmount: str  # decimal
    """What was pledged."""
    borrowTime: int  # ms
    status: str
    """What became of it, as in SUCCESS."""


class BorrowRecordPage(TypedDict):
    """What was borrowed."""

    rows: list[BorrowRecord]
    total: int
    """On all pages."""


class Borrowing(TypedDict):
    """A loan, as it was asked for."""

    loanCoin: str
    loanAmount: str  # decimal
    collateralCoin: str
    collateralAmount: str  # decimal
    status: str
    """What became of it, as in Succeeds."""


class CollateralAsset(TypedDict):
    """An asset that can be pledged. Loan to value (LTV) is a factor."""

    collateralCoin: str
    initialLTV: str  # decimal
    """Of a new loan."""
    marginCallLTV: str  # decimal
    """Of a margin call."""
    liquidationLTV: str  # decimal
    """Of a liquidation."""
    maxLimit: str  # decimal
    """Most that can be pledged, in USD."""


class CollateralAssetPage(TypedDict):
    """What can be pledged."""

    rows: list[CollateralAsset]
    total: int


class CollateralRepayRate(TypedDict):
    """The price of the collateral when it repays a loan."""

    loanCoin: str
    collateralCoin: str
    rate: str  # decimal
    """Units of the loan asset for one of the collateral."""


class InterestRate(TypedDict):
    """Interest rate of an asset at a time."""

    coin: str
    annualizedInterestRate: str  # decimal
    """Per year, as a factor."""
    time: int  # ms


class InterestRatePage(TypedDict):
    """Interest rates."""

    rows: list[InterestRate]
    total: int
    """On all pages."""


class LiquidationRecord(TypedDict):
    """A loan that was liquidated."""

    loanCoin: str
    liquidationDebt: str  # decimal
    """What was owed."""
    collateralCoin: str
    liquidationCollateralAmount: str  # decimal
    """Collateral that was sold."""
    returnCollateralAmount: str  # decimal
    """Collateral that was returned."""
    liquidationFee: str  # decimal
    liquidationStartingPrice: str  # decimal
    """Price when it began."""
    liquidationStartingTime: int  # ms
    """When it began."""
    status: str
    """Liquidating or Liquidated."""


class LiquidationRecordPage(TypedDict):
    """Loans that were liquidated."""

    rows: list[LiquidationRecord]
    total: int
    """On all pages."""


class Loan(TypedDict):
    """A loan that is not repaid."""

    loanCoin: str
    totalDebt: str  # decimal
    """Amount to repay."""
    collateralCoin: str
    collateralAmount: str  # decimal
    currentLTV: str  # decimal
    """Loan to value now, as a factor."""


class LoanPage(TypedDict):
    """Loans that are not repaid."""

    rows: list[Loan]
    total: int
    """On all pages."""


class LoanableAsset(TypedDict):
    """An asset that can be borrowed."""

    loanCoin: str
    flexibleInterestRate: str  # decimal
    """Interest rate now, as a factor."""
    flexibleMinLimit: str  # decimal
    """Least loan, in USD."""
    flexibleMaxLimit: str  # decimal
    """Largest loan, in USD."""


class LoanableAssetPage(TypedDict):
    """What can be borrowed."""

    rows: list[LoanableAsset]
    total: int


class LtvAdjustment(TypedDict):
    """A change of the collateral of a loan."""

    loanCoin: str
    collateralCoin: str
    direction: str  # AdjustmentDirection
    adjustmentAmount: str  # decimal
    currentLTV: str  # decimal
    """Loan to value now, as a factor."""
    status: str
    """What became of it, as in Succeeds."""


class LtvAdjustmentRecord(TypedDict):
    """A change of the collateral of a loan. Loan to value (LTV) is a factor."""

    loanCoin: str
    collateralCoin: str
    direction: str  # AdjustmentDirection
    collateralAmount: str  # decimal
    """What was added or taken back."""
    preLTV: str  # decimal
    """LTV before."""
    afterLTV: str  # decimal
    """LTV after."""
    adjustTime: int  # ms


class LtvAdjustmentRecordPage(TypedDict):
    """Collateral that was added or taken back."""

    rows: list[LtvAdjustmentRecord]
    total: int
    """On all pages."""


class Repayment(TypedDict):
    """A loan after a repayment."""

    loanCoin: str
    collateralCoin: str
    remainingDebt: str  # decimal
    """What is still to be repaid."""
    remainingCollateral: str  # decimal
    """What is still pledged."""
    fullRepayment: bool
    """Was everything to be repaid?"""
    currentLTV: str  # decimal
    """Loan to value now, as a factor."""
    repayStatus: str
    """REPAID, REPAYING or FAILED."""


class RepaymentRecord(TypedDict):
    """Something that was repaid."""

    loanCoin: str
    repayAmount: str  # decimal
    collateralCoin: str
    collateralReturn: str  # decimal
    """Collateral that was returned."""
    repayStatus: str
    """REPAID, REPAYING or FAILED."""
    repayTime: int  # ms


class RepaymentRecordPage(TypedDict):
    """What was repaid."""

    rows: list[RepaymentRecord]
    total: int
    """On all pages."""
