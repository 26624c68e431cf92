"""A futures account: wallet, positions, settings per symbol, orders, and the history of its money."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from ..account import FRESH
from .contract import Contract
from .order import BOTH, LONG, SHORT, Fill, Order
from .position import Position

if TYPE_CHECKING:
    from .algo import Conditional

HISTORY: Final = 50_000
"""Finished orders, own trades and income rows that are remembered per account."""
CROSSED: Final = "CROSSED"
ISOLATED: Final = "ISOLATED"
LEVERAGE: Final = 20


class Income(NamedTuple):
    """One row of the income history. ``units`` is signed."""

    type: str
    """TRANSFER, REALIZED_PNL, COMMISSION, FUNDING_FEE or INSURANCE_CLEAR."""
    asset: str
    units: int
    symbol: str
    """Empty for a transfer."""
    info: str
    time: int
    transaction: int
    trade_id: int
    """0 where no trade belongs to it."""


class MarginMove(NamedTuple):
    """Isolated margin that was added (type 1) or taken out (type 2) by the user."""

    symbol: str
    side: str
    type: int
    asset: str
    units: int
    time: int


@dataclass(slots=True)
class OwnTrade:
    """A fill together with the order it belongs to."""

    order: Order
    fill: Fill


@dataclass(slots=True)
class Setting:
    """What an account has chosen for a symbol."""

    leverage: int = LEVERAGE
    margin_type: str = CROSSED


class Account:
    """One account of one futures exchange. ``agent`` accounts make the market: no history, no limits."""

    def __init__(self, uid: int, *, agent: bool = False, maker: int = 20_000, taker: int = 50_000) -> None:
        self.uid = uid
        self.agent = agent
        self.maker_rate = maker
        """Commission rate in units: 0.0002 is 20,000."""
        self.taker_rate = taker
        self.hedge = False
        self.multi_assets = False
        """On USD-M: all assets count together as margin, see `collateral`."""
        self.fee_burn = False
        """On USD-M: commissions are paid in BNB, as long as there are any."""
        self.wallet: dict[str, int] = {}
        """Wallet balance by asset, in units; isolated margin is part of it."""
        self.settings: dict[str, Setting] = {}
        self.positions: dict[tuple[str, str], Position] = {}
        self.pending: dict[tuple[str, str, str], int] = {}
        """Symbol, position side, order side -> grains that open orders would add, were they to fill."""
        self.orders: dict[tuple[str, int], Order] = {}
        self.open: dict[tuple[str, int], Order] = {}
        self.by_client_id: dict[tuple[str, str], Order] = {}
        self.conditionals: dict[int, Conditional] = {}
        self.trades: dict[str, deque[OwnTrade]] = {}
        self.incomes: deque[Income] = deque(maxlen=HISTORY)
        self.margin_moves: deque[MarginMove] = deque(maxlen=HISTORY)
        self.called: set[str] = set()
        """Assets, or symbol and side of isolated positions, for which a margin call stands."""
        self.fresh: deque[Order | Conditional] = deque(maxlen=FRESH)
        """What was accepted since somebody looked."""
        self._finished: deque[Order] = deque()
        self._ended: deque[int] = deque()

    # -- settings and positions

    def setting(self, symbol: str) -> Setting:
        """What it has chosen for a symbol, which begins with cross margin and 20 x."""
        found = self.settings.get(symbol)
        if found is None:
            found = self.settings[symbol] = Setting()
        return found

    def position(self, contract: Contract, side: str = BOTH) -> Position:
        """The position of that side, which begins with nothing."""
        key = (contract.name, side)
        found = self.positions.get(key)
        if found is None:
            isolated = self.setting(contract.name).margin_type == ISOLATED
            found = self.positions[key] = Position(contract, side, isolated=isolated)
        return found

    def sides(self) -> tuple[str, ...]:
        """The position sides of its mode."""
        return (LONG, SHORT) if self.hedge else (BOTH,)

    def held(self, asset: str) -> Iterator[Position]:
        """Its open positions that are margined in an asset."""
        return (
            position
            for position in self.positions.values()
            if position.amount and position.contract.margin_asset == asset
        )

    def cross(self, asset: str) -> int:
        """The wallet balance without what belongs to isolated positions."""
        isolated = sum(
            position.isolated_wallet
            for position in self.positions.values()
            if position.contract.margin_asset == asset
        )
        return self.wallet.get(asset, 0) - isolated

    def pay(self, asset: str, units: int) -> None:
        """Adds signed units to the wallet."""
        self.wallet[asset] = self.wallet.get(asset, 0) + units

    # -- orders

    def count(self, contract: Contract, order: Order) -> None:
        """Counts what is open of the order, and no more or less, in `pending`."""
        held = 0
        if order.open and order.price and not order.closes:
            held = abs(contract.worth(order.remaining, order.price))
        if held != order.held:
            key = (order.symbol, order.position_side, order.side)
            self.pending[key] = self.pending.get(key, 0) + held - order.held
            order.held = held

    def opened(self, order: Order) -> None:
        """Remembers an accepted order."""
        key = (order.symbol, order.id)
        self.open[key] = order
        self.by_client_id[order.symbol, order.client_id] = order
        if not self.agent:
            self.orders[key] = order
            if not order.algo_id:
                self.fresh.append(order)

    def closed(self, order: Order) -> None:
        """The order is at its end."""
        self.open.pop((order.symbol, order.id), None)
        if self.agent:
            self.by_client_id.pop((order.symbol, order.client_id), None)
            return
        self._finished.append(order)
        if len(self._finished) > HISTORY:
            gone = self._finished.popleft()
            self.orders.pop((gone.symbol, gone.id), None)
            if self.by_client_id.get((gone.symbol, gone.client_id)) is gone:
                del self.by_client_id[gone.symbol, gone.client_id]

    def waits(self, algo: Conditional) -> None:
        """Remembers an accepted conditional order."""
        self.conditionals[algo.id] = algo
        self.fresh.append(algo)

    def ended(self, algo: Conditional) -> None:
        """The conditional order is at its end."""
        self._ended.append(algo.id)
        if len(self._ended) > HISTORY:
            self.conditionals.pop(self._ended.popleft(), None)

    def in_use(self, symbol: str, client_id: str) -> bool:
        """Whether one of its open orders has this client order id."""
        known = self.by_client_id.get((symbol, client_id))
        return known is not None and known.open

    def open_orders(self, symbol: str) -> list[Order]:
        """Its open orders in a symbol, oldest first."""
        return [order for order in self.open.values() if order.symbol == symbol]

    def traded(self, order: Order, fill: Fill) -> None:
        """Remembers a fill."""
        if not self.agent:
            trades = self.trades.get(order.symbol)
            if trades is None:
                trades = self.trades[order.symbol] = deque(maxlen=HISTORY)
            trades.append(OwnTrade(order, fill))
