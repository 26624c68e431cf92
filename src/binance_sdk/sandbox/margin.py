"""Margin: orders go to the books of Spot, from accounts of their own.

A person has a cross margin account, and an isolated one for each pair, made with plenty of each asset when
they are first needed. What is borrowed is added and owed; there is no interest, no margin level that changes
and no liquidation, and orders borrow nothing by themselves. All other calls keep no state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, cast

from ..descriptors import Product
from . import anything
from .account import Account
from .amount import text
from .call import Call
from .exchange import Exchange
from .fitting import fitted
from .handler import HANDLERS
from .journal import OrderName
from .keyed import Keyed
from .limits import Limits
from .listen_token import LONGEST
from .rejection import RejectedException, refused

Json = dict[str, object]
CROSS: Final = ""
"""What the cross margin account is called where isolated ones have the name of their pair."""
ORDERS: Final[Mapping[str, str]] = {
    "create_order": "order.place",
    "cancel_order": "order.cancel",
    "cancel_all_orders": "openOrders.cancelAll",
    "get_order": "order.status",
    "get_open_orders": "openOrders.status",
    "get_all_orders": "allOrders",
    "get_trades": "myTrades",
    "create_oco": "orderList.place",
    "cancel_oco": "orderList.cancel",
    "get_oco": "orderList.status",
    "get_all_oco": "allOrderLists",
    "get_open_oco": "openOrderLists.status",
}
"""Operations that are done as one of Spot."""


class Margin(Keyed):
    """Margin trading."""

    def __init__(self, product: Product, spot: Exchange, limits: Limits) -> None:
        super().__init__(product, spot, limits)
        self._exchange = spot
        self._accounts: dict[Account, dict[str, Account]] = {}
        self._owed: dict[Account, dict[str, int]] = {}
        self._handlers: Mapping[str, Callable[[Call], object]] = {
            **dict.fromkeys(ORDERS, self._order),
            "create_listen_token": self._token,
            "get_account": self._cross,
            "get_isolated_account": self._isolated,
            "borrow_repay": self._borrow,
        }

    def account(self, person: Account, pair: str = CROSS) -> Account:
        """The margin account of a person: cross, or isolated of a pair."""
        accounts = self._accounts.setdefault(person, {})
        if pair not in accounts:
            accounts[pair] = self._exchange.create_account()
        return accounts[pair]

    def perform(self, call: Call) -> object:
        """Does what keeps state."""
        handler = self._handlers.get(call.operation.name)
        return super().perform(call) if handler is None else handler(call)

    def settle(self, call: Call | None = None) -> None:
        """Lets happen what an operation set off on Spot."""
        self._exchange.settle(call)

    def take_placed(self, call: Call) -> tuple[OrderName, ...]:
        """The orders that the accounts of a person have placed since the last time."""
        accounts = self._accounts.get(call.account, {}) if call.account is not None else {}
        placed = (self._exchange.take_placed(replace(call, account=each)) for each in accounts.values())
        return tuple(order for orders in placed for order in orders)

    # -- orders

    def _meant(self, call: Call) -> str:
        """The pair whose isolated account is meant."""
        return call.get_text("symbol") if call.arguments.get("isIsolated") else CROSS

    def _order(self, call: Call) -> object:
        if call.get_text("sideEffectType", "NO_SIDE_EFFECT") != "NO_SIDE_EFFECT":
            raise RejectedException(-1020, "The sandbox does not model orders that borrow or repay.")
        pair = self._meant(call)
        acting = replace(call, account=self.account(call.owner, pair))
        found = HANDLERS[ORDERS[call.operation.name]](self._exchange, acting)
        return fitted(self.product.name, self.seed, call, with_fields(found, isIsolated=bool(pair)))

    def _token(self, call: Call) -> object:
        """Tokens are good for the WebSocket API of Spot."""
        seconds = call.get_int("validity", LONGEST * 1000) / 1000
        account = self.account(call.owner, self._meant(call))
        made = self._exchange.listen_tokens.create(account, call.now, seconds)
        return {"token": made.token, "expirationTime": made.expires // 1000}

    # -- what an account holds

    def _made_up(self, call: Call) -> Json:
        return cast("Json", anything.answer(self.product.name, self.seed, call, {}))

    def _held(self, account: Account, asset: str) -> Json:
        balance, owed = account.balance(asset), self._owed.get(account, {}).get(asset, 0)
        return {
            "asset": asset,
            "free": text(balance.free),
            "locked": text(balance.locked),
            "borrowed": text(owed),
            "interest": text(0),
            "netAsset": text(balance.free + balance.locked - owed),
            "totalAsset": text(balance.free + balance.locked),
        }

    def _cross(self, call: Call) -> object:
        account = self.account(call.owner)
        held = [self._held(account, asset) for asset in self._exchange.assets]
        return fitted(self.product.name, self.seed, call, self._made_up(call) | {"userAssets": held})

    def _isolated(self, call: Call) -> object:
        known = self._accounts.get(call.owner, {})
        wanted = cast("Iterable[str]", call.arguments.get("symbols") or [pair for pair in known if pair])
        return fitted(
            self.product.name, self.seed, call, {"assets": [self._pair(call.owner, pair) for pair in wanted]}
        )

    def _pair(self, person: Account, pair: str) -> Json:
        symbol, account = self._exchange.engine.desk(pair).symbol, self.account(person, pair)
        return {
            "symbol": pair,
            "baseAsset": self._held(account, symbol.base),
            "quoteAsset": self._held(account, symbol.quote),
        }

    def _borrow(self, call: Call) -> object:
        """Borrowing adds to what is free and is owed; the stream of risks is told, of cross margin."""
        asset, units = call.get_text("asset"), call.get_int("amount")
        pair, repaying = self._meant(call), call.get_text("type") == "REPAY"
        account = self.account(call.owner, pair)
        owed = self._owed.setdefault(account, {})
        change = -min(units, owed.get(asset, 0)) if repaying else units
        if account.balance(asset).free + change < 0:
            raise refused("Account has insufficient balance for requested action.")
        owed[asset] = owed.get(asset, 0) + change
        account.receive(asset, change)
        now = call.now
        account.notify(
            lambda unit: {
                "e": "balanceUpdate",
                "E": now // unit,
                "a": asset,
                "d": text(change),
                "T": now // unit,
            }
        )
        if not pair:
            self._tell_debt(call.owner, asset, owed[asset], "REPAY" if repaying else "BORROW", now)
        return super().perform(call)

    def _tell_debt(self, person: Account, asset: str, owed: int, why: str, now: int) -> None:
        self.notify(
            person,
            lambda unit: {
                "e": "USER_LIABILITY_CHANGE",
                "E": now // unit,
                "a": asset,
                "t": why,
                "p": text(owed),
                "i": text(0),
            },
        )


def with_fields(found: object, **fields: object) -> object:
    """An answer, or each of a list, with further fields."""
    if isinstance(found, list):
        return [with_fields(each, **fields) for each in cast("list[object]", found)]
    return {**cast("dict[str, Any]", found), **fields}
