"""Results of Crypto loans: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

AdjustmentDirectionText: TypeAlias = Literal["ADDITIONAL", "REDUCED"]


class BorrowRecord(TypedDict):
    """Something that was borrowed."""

    loanCoin: str
    initialLoanAmount: Annotated[str, "decimal"]
    """What was borrowed."""
    collateralCoin: str
    initialCollateralAmount: Annotated[str, "decimal"]
    """What was pledged."""
    borrowTime: Annotated[int, "ms"]
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
    loanAmount: Annotated[str, "decimal"]
    collateralCoin: str
    collateralAmount: Annotated[str, "decimal"]
    status: str
    """What became of it, as in Succeeds."""


class CollateralAsset(TypedDict):
    """An asset that can be pledged. Loan to value (LTV) is a factor."""

    collateralCoin: str
    initialLTV: Annotated[str, "decimal"]
    """Of a new loan."""
    marginCallLTV: Annotated[str, "decimal"]
    """Of a margin call."""
    liquidationLTV: Annotated[str, "decimal"]
    """Of a liquidation."""
    maxLimit: Annotated[str, "decimal"]
    """Most that can be pledged, in USD."""


class CollateralAssetPage(TypedDict):
    """What can be pledged."""

    rows: list[CollateralAsset]
    total: int


class CollateralRepayRate(TypedDict):
    """The price of the collateral when it repays a loan."""

    loanCoin: str
    collateralCoin: str
    rate: Annotated[str, "decimal"]
    """Units of the loan asset for one of the collateral."""


class InterestRate(TypedDict):
    """Interest rate of an asset at a time."""

    coin: str
    annualizedInterestRate: Annotated[str, "decimal"]
    """Per year, as a factor."""
    time: Annotated[int, "ms"]


class InterestRatePage(TypedDict):
    """Interest rates."""

    rows: list[InterestRate]
    total: int
    """On all pages."""


class LiquidationRecord(TypedDict):
    """A loan that was liquidated."""

    loanCoin: str
    liquidationDebt: Annotated[str, "decimal"]
    """What was owed."""
    collateralCoin: str
    liquidationCollateralAmount: Annotated[str, "decimal"]
    """Collateral that was sold."""
    returnCollateralAmount: Annotated[str, "decimal"]
    """Collateral that was returned."""
    liquidationFee: Annotated[str, "decimal"]
    liquidationStartingPrice: Annotated[str, "decimal"]
    """Price when it began."""
    liquidationStartingTime: Annotated[int, "ms"]
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
    totalDebt: Annotated[str, "decimal"]
    """Amount to repay."""
    collateralCoin: str
    collateralAmount: Annotated[str, "decimal"]
    currentLTV: Annotated[str, "decimal"]
    """Loan to value now, as a factor."""


class LoanPage(TypedDict):
    """Loans that are not repaid."""

    rows: list[Loan]
    total: int
    """On all pages."""


class LoanableAsset(TypedDict):
    """An asset that can be borrowed."""

    loanCoin: str
    flexibleInterestRate: Annotated[str, "decimal"]
    """Interest rate now, as a factor."""
    flexibleMinLimit: Annotated[str, "decimal"]
    """Least loan, in USD."""
    flexibleMaxLimit: Annotated[str, "decimal"]
    """Largest loan, in USD."""


class LoanableAssetPage(TypedDict):
    """What can be borrowed."""

    rows: list[LoanableAsset]
    total: int


class LtvAdjustment(TypedDict):
    """A change of the collateral of a loan."""

    loanCoin: str
    collateralCoin: str
    direction: Annotated[str, "AdjustmentDirection"]
    adjustmentAmount: Annotated[str, "decimal"]
    currentLTV: Annotated[str, "decimal"]
    """Loan to value now, as a factor."""
    status: str
    """What became of it, as in Succeeds."""


class LtvAdjustmentRecord(TypedDict):
    """A change of the collateral of a loan. Loan to value (LTV) is a factor."""

    loanCoin: str
    collateralCoin: str
    direction: Annotated[str, "AdjustmentDirection"]
    collateralAmount: Annotated[str, "decimal"]
    """What was added or taken back."""
    preLTV: Annotated[str, "decimal"]
    """LTV before."""
    afterLTV: Annotated[str, "decimal"]
    """LTV after."""
    adjustTime: Annotated[int, "ms"]


class LtvAdjustmentRecordPage(TypedDict):
    """Collateral that was added or taken back."""

    rows: list[LtvAdjustmentRecord]
    total: int
    """On all pages."""


class Repayment(TypedDict):
    """A loan after a repayment."""

    loanCoin: str
    collateralCoin: str
    remainingDebt: Annotated[str, "decimal"]
    """What is still to be repaid."""
    remainingCollateral: Annotated[str, "decimal"]
    """What is still pledged."""
    fullRepayment: bool
    """Was everything to be repaid?"""
    currentLTV: Annotated[str, "decimal"]
    """Loan to value now, as a factor."""
    repayStatus: str
    """REPAID, REPAYING or FAILED."""


class RepaymentRecord(TypedDict):
    """Something that was repaid."""

    loanCoin: str
    repayAmount: Annotated[str, "decimal"]
    collateralCoin: str
    collateralReturn: Annotated[str, "decimal"]
    """Collateral that was returned."""
    repayStatus: str
    """REPAID, REPAYING or FAILED."""
    repayTime: Annotated[int, "ms"]


class RepaymentRecordPage(TypedDict):
    """What was repaid."""

    rows: list[RepaymentRecord]
    total: int
    """On all pages."""
