"""Accounts: balances that are free or locked, commission rates, what an account has done."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from .commission import NO_RATES, STANDARD, CommissionKind, Rates
from .order import Fill, Order, OrderList
from .rejection import BALANCE, refused

HISTORY: Final = 50_000
"""Finished orders and own trades that are remembered per account."""


@dataclass(slots=True)
class Balance:
    """Units of one asset."""

    free: int = 0
    locked: int = 0

    def lock(self, units: int) -> None:
        """Sets aside for an order; -2010 when there is not enough."""
        if units > self.free:
            raise refused(BALANCE)
        self.free -= units
        self.locked += units

    def unlock(self, units: int) -> None:
        """Gives back what an order no longer needs."""
        self.locked -= units
        self.free += units


@dataclass(slots=True)
class OwnTrade:
    """A fill together with the order it belongs to."""

    order: Order
    fill: Fill


FRESH: Final = 100
"""New orders that are remembered until somebody looks: more than one request can place."""

Build = Callable[[int], dict[str, object]]
"""Makes a user event with times in microseconds divided by its argument."""
Notify = Callable[[Build], None]


class Account:
    """One account. ``agent`` accounts make the synthetic market and keep no history."""

    def __init__(self, uid: int, *, agent: bool = False) -> None:
        self.uid = uid
        self.agent = agent
        self.commissions: dict[CommissionKind, Rates] = {
            "standard": STANDARD,
            "special": NO_RATES,
            "tax": NO_RATES,
        }
        self.pays_in_bnb = False
        """Commissions in BNB, with a discount, as long as there is enough of it."""
        self.trade_group = -1
        self.can_trade = True
        self.created = self.updated = 0
        self.balances: dict[str, Balance] = {}
        self.orders: dict[tuple[str, int], Order] = {}
        self.open: dict[tuple[str, int], Order] = {}
        self.by_client_id: dict[tuple[str, str], Order] = {}
        self.lists: dict[int, OrderList] = {}
        self.open_lists: dict[int, OrderList] = {}
        self.trades: dict[str, deque[OwnTrade]] = {}
        self.allocations: dict[str, deque[OwnTrade]] = {}
        """Fills of smart orders."""
        self.credits = 0
        """What first fills take off the count of unfilled orders; the limiter takes them."""
        self.max_asset: dict[str, int] = {}
        """MAX_ASSET filters of this account: asset -> units."""
        self.listeners: list[Notify] = []
        """Where its user events go; without any, none are made."""
        self.changed: set[str] = set()
        """Assets whose balance changed since the last account event."""
        self.fresh: deque[Order] = deque(maxlen=FRESH)
        """Orders that were accepted since somebody looked."""
        self._finished: deque[Order] = deque()

    def balance(self, asset: str) -> Balance:
        """The balance of an asset, which begins with nothing."""
        found = self.balances.get(asset)
        if found is None:
            found = self.balances[asset] = Balance()
        return found

    def fund(self, funds: Mapping[str, int]) -> None:
        """Adds units to free balances."""
        for asset, units in funds.items():
            self.balance(asset).free += units

    def lock(self, asset: str, units: int) -> None:
        """Sets aside for an order; -2010 when there is not enough."""
        self.balance(asset).lock(units)
        self.changed.add(asset)

    def unlock(self, asset: str, units: int) -> None:
        """Gives back what an order no longer needs."""
        if units:
            self.balance(asset).unlock(units)
            self.changed.add(asset)

    def spend(self, asset: str, units: int) -> None:
        """Takes from what is locked."""
        self.balance(asset).locked -= units
        self.changed.add(asset)

    def receive(self, asset: str, units: int) -> None:
        """Adds to what is free."""
        self.balance(asset).free += units
        self.changed.add(asset)

    def notify(self, build: Build) -> None:
        """Hands one user event to everybody who listens."""
        for listener in tuple(self.listeners):
            listener(build)

    def opened(self, order: Order) -> None:
        """Remembers an accepted order."""
        key = (order.symbol, order.id)
        self.open[key] = order
        self.by_client_id[order.symbol, order.client_id] = order
        if not self.agent:
            self.orders[key] = order
            self.fresh.append(order)

    def closed(self, order: Order) -> None:
        """The order is at its end."""
        self.open.pop((order.symbol, order.id), None)
        if self.agent:
            self.by_client_id.pop((order.symbol, order.client_id), None)
            return
        self._finished.append(order)
        if len(self._finished) > HISTORY:
            self._forget(self._finished.popleft())

    def forget(self, order: Order) -> None:
        """The order was refused after all: as if it had never been."""
        self.open.pop((order.symbol, order.id), None)
        self._forget(order)
        if order in self.fresh:
            self.fresh.remove(order)

    def _forget(self, order: Order) -> None:
        self.orders.pop((order.symbol, order.id), None)
        if self.by_client_id.get((order.symbol, order.client_id)) is order:
            del self.by_client_id[order.symbol, order.client_id]

    def renamed(self, order: Order, client_id: str) -> None:
        """An amendment gave the order another client order id."""
        self.by_client_id.pop((order.symbol, order.client_id), None)
        order.client_id = client_id
        self.by_client_id[order.symbol, client_id] = order

    def traded(self, order: Order, fill: Fill) -> None:
        """Remembers a fill."""
        if not self.agent:
            known = self.trades if fill.allocation is None else self.allocations
            trades = known.get(order.symbol)
            if trades is None:
                trades = known[order.symbol] = deque(maxlen=HISTORY)
            trades.append(OwnTrade(order, fill))

    def closed_list(self, orders: OrderList) -> None:
        """The order list is at its end."""
        self.open_lists.pop(orders.id, None)
        while len(self.lists) > HISTORY:
            del self.lists[next(iter(self.lists))]

    def in_use(self, symbol: str, client_id: str) -> bool:
        """Whether one of its open orders has this client order id."""
        known = self.by_client_id.get((symbol, client_id))
        return known is not None and known.open

    def list_in_use(self, client_id: str) -> bool:
        """Whether one of its open order lists has this client id."""
        return any(known.client_id == client_id for known in self.open_lists.values())
