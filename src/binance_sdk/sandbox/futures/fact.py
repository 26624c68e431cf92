"""What has changed: values from which user events and public streams are written.

Facts hold copies, so that each tells what was true when it happened however late it is read. Money
and quantities are units, times epoch microseconds. Those of one operation come in the order in which
Binance sends its events.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .order import Fill, Order
from .position import Position

if TYPE_CHECKING:
    from .account import Account
    from .algo import Conditional


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """ORDER_TRADE_UPDATE (and TRADE_LITE where there is a fill). ``order`` is a copy."""

    account: Account
    time: int
    execution: str
    """NEW, TRADE, CANCELED, EXPIRED, AMENDMENT or CALCULATED."""
    order: Order
    fill: Fill | None = None
    bids: int = 0
    """Units: value of its open buys in the symbol and position side."""
    asks: int = 0


@dataclass(frozen=True, slots=True)
class BalanceState:
    """One asset of an ACCOUNT_UPDATE."""

    asset: str
    wallet: int
    cross_wallet: int
    change: int
    """What the wallet changed by, without realised profit and commission; 0 after a trade."""


@dataclass(frozen=True, slots=True)
class PositionState:
    """One position as it was, with what depends on the mark price of that moment."""

    position: Position
    mark: int
    unrealised: int
    maintenance: int
    """Maintenance margin at the mark price."""


@dataclass(frozen=True, slots=True)
class AccountChanged:
    """ACCOUNT_UPDATE."""

    account: Account
    time: int
    reason: str
    """ORDER, FUNDING_FEE, DEPOSIT, WITHDRAW, MARGIN_TRANSFER, MARGIN_TYPE_CHANGE or INSURANCE_CLEAR."""
    balances: tuple[BalanceState, ...]
    positions: tuple[PositionState, ...]


@dataclass(frozen=True, slots=True)
class ConfigChanged:
    """ACCOUNT_CONFIG_UPDATE: the leverage of a symbol, or the multi-assets mode."""

    account: Account
    time: int
    symbol: str | None = None
    leverage: int | None = None
    multi_assets: bool | None = None


@dataclass(frozen=True, slots=True)
class MarginCalled:
    """MARGIN_CALL: the margin ratio has come near 1. ``cross_wallet`` is None for an isolated position."""

    account: Account
    time: int
    cross_wallet: int | None
    positions: tuple[PositionState, ...]


@dataclass(frozen=True, slots=True)
class AlgoChanged:
    """ALGO_UPDATE. ``algo`` is a copy."""

    account: Account
    time: int
    algo: Conditional


@dataclass(frozen=True, slots=True)
class Liquidated:
    """A liquidation order, for the public forceOrder streams and the forceOrders queries."""

    account: Account
    time: int
    order: Order
    taken_over: int
    """Quantity that the book did not take and the insurance fund took."""


@dataclass(frozen=True, slots=True)
class Deleveraged:
    """An order that closed somebody's position for the liquidation of another, for forceOrders queries."""

    account: Account
    time: int
    order: Order


Fact = OrderChanged | AccountChanged | ConfigChanged | MarginCalled | AlgoChanged | Liquidated | Deleveraged
