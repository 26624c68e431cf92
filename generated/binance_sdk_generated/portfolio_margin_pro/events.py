"""Events of Portfolio margin pro.

Prices and quantities are ``Decimal``, and the levels of a book are text, unless the caller asked for
something else.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Generic

from binance_sdk.descriptors import AccountEvent

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    N = TypeVar("N", default=Decimal)
    L = TypeVar("L", default=str)
else:
    from typing import TypeVar

    N = TypeVar("N")
    L = TypeVar("L")


class AccountMarginUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "uni_mmr": "u",
        "equity": "eq",
        "actual_equity": "ae",
        "initial_margin": "im",
        "maintenance_margin": "mm",
        "available_balance": "avb",
        "virtual_max_withdraw": "vmw",
    },
):
    """Margin and equity of the account; values in USD."""

    type: str
    """PM_PRO_ACCOUNT_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    uni_mmr: N
    """Unified maintenance margin ratio: equity by maintenance margin."""
    equity: N
    """Equity after collateral rates."""
    actual_equity: N
    """Equity before collateral rates."""
    initial_margin: N
    """Initial margin that is needed."""
    maintenance_margin: N
    """Maintenance margin that is needed."""
    available_balance: N
    """What is left for new positions."""
    virtual_max_withdraw: N
    """What could be taken out."""


class RiskLevelChange(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "uni_mmr": "u",
        "risk_level": "s",
        "equity": "eq",
        "actual_equity": "ae",
        "maintenance_margin": "m",
    },
):
    """A warning that the account is at risk; values in USD."""

    type: str
    """riskLevelChange."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    uni_mmr: N
    """Unified maintenance margin ratio: equity by maintenance margin."""
    risk_level: Annotated[str, "RiskLevel"]
    """How grave it is."""
    equity: N
    """Equity after collateral rates."""
    actual_equity: N
    """Equity before collateral rates."""
    maintenance_margin: N
    """Maintenance margin that is needed."""
