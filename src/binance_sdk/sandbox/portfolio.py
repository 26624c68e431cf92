"""Portfolio margin: orders go to the books of Spot, USD-M and COIN-M, from one more account of a person.

That account is made, with plenty of everything on each of the three, when it is first needed. Each market
looks after its own margin: there is no common one, no loan and no liquidation of the whole. All other calls
keep no state.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from typing import Any, Final, cast

from ..descriptors import Product
from .account import Account, Build
from .amount import text
from .call import Call
from .exchange import Exchange
from .fitting import fitted
from .futures.event import Write
from .futures.exchange import FuturesExchange
from .handler import HANDLERS
from .journal import OrderName
from .keyed import Keyed
from .limits import Limits

Json = dict[str, object]
MARGIN: Final[Mapping[str, str]] = {
    "create_margin_order": "order.place",
    "cancel_margin_order": "order.cancel",
    "cancel_all_margin_orders": "openOrders.cancelAll",
    "get_margin_order": "order.status",
    "get_margin_open_orders": "openOrders.status",
    "get_all_margin_orders": "allOrders",
    "get_margin_trades": "myTrades",
    "create_margin_oco": "orderList.place",
    "cancel_margin_oco": "orderList.cancel",
    "get_margin_oco": "orderList.status",
    "get_all_margin_oco": "allOrderLists",
    "get_margin_open_oco": "openOrderLists.status",
}
"""Operations that are done as one of Spot."""
FUTURES: Final[Mapping[str, str]] = {
    "create_{}_order": "create_order",
    "modify_{}_order": "modify_order",
    "cancel_{}_order": "cancel_order",
    "cancel_all_{}_orders": "cancel_all_orders",
    "get_{}_order": "get_order",
    "get_{}_open_order": "get_open_order",
    "get_{}_open_orders": "get_open_orders",
    "get_all_{}_orders": "get_all_orders",
    "get_{}_order_modify_history": "get_order_modify_history",
    "get_{}_user_trades": "get_user_trades",
    "get_{}_account": "get_account",
    "get_{}_position": "get_position_risk",
}
"""Operations that are done as one of USD-M or COIN-M."""
UM: Final[Mapping[str, str]] = {name.format("um"): done for name, done in FUTURES.items()} | {
    "create_um_algo_order": "create_algo_order",
    "cancel_um_algo_order": "cancel_algo_order",
    "cancel_all_um_algo_orders": "cancel_all_open_algo_orders",
    "get_um_algo_order": "get_algo_order",
    "get_um_open_algo_orders": "get_open_algo_orders",
    "get_um_algo_orders": "get_algo_orders",
    "get_um_account_v1": "get_account_v2",
}
CM: Final[Mapping[str, str]] = {name.format("cm"): done for name, done in FUTURES.items()} | {
    "create_cm_conditional_order": "create_algo_order",
    "cancel_cm_conditional_order": "cancel_algo_order",
    "cancel_all_cm_conditional_orders": "cancel_all_open_algo_orders",
    "get_cm_open_conditional_orders": "get_open_algo_orders",
    "get_cm_conditional_order_history": "get_algo_order",
    "get_all_cm_conditional_orders": "get_algo_orders",
}
STRATEGY: Final[Mapping[str, str]] = {
    "strategyType": "type",
    "stopPrice": "triggerPrice",
    "activationPrice": "activatePrice",
    "newClientStrategyId": "clientAlgoId",
    "strategyId": "algoId",
}
"""Parameters of conditional orders on COIN-M, and what other conditional orders call them."""
STRATEGY_ANSWER: Final[Mapping[str, str]] = {
    "algoId": "strategyId",
    "clientAlgoId": "newClientStrategyId",
    "orderType": "strategyType",
    "algoStatus": "strategyStatus",
    "quantity": "origQty",
    "triggerPrice": "stopPrice",
    "createTime": "bookTime",
    "callbackRate": "priceRate",
}
"""Fields of their answers: the other name to this one."""
FOREIGN: Final = frozenset({"cp", "er", "iw", "ma", "mt", "ot", "pP", "pm", "ss", "wt"})
"""Fields of orders and positions that events of the futures have, and those of portfolio margin do not."""
UNKNOWN: Final = frozenset({"TRADE_LITE"})
"""Events of the futures that portfolio margin does not have."""


class PortfolioMargin(Keyed):
    """Portfolio margin."""

    def __init__(
        self, product: Product, spot: Exchange, um: FuturesExchange, cm: FuturesExchange, limits: Limits
    ) -> None:
        super().__init__(product, spot, limits)
        self._exchange = spot
        self._futures = {"UM": um, "CM": cm}
        self._accounts: dict[Account, Account] = {}
        self._updates = 0

    def account(self, person: Account) -> Account:
        """The portfolio margin account of a person."""
        found = self._accounts.get(person)
        if found is None:
            found = self._accounts[person] = self._exchange.create_account()
            found.listeners.append(partial(self._tell_margin, person))
            self._exchange.listened[found] = 1
            for unit, market in self._futures.items():
                market.account(found)
                market.listeners[found] = partial(self._pass_on, person, unit)
        return found

    def expiry(self, key: str, at: int) -> Json:
        """What tells that a key has ended."""
        return {"e": "listenKeyExpired", "E": at}

    def owner(self, call: Call) -> Account:
        """The account of a request."""
        return self.account(call.owner)

    def perform(self, call: Call) -> object:
        """Does what keeps state."""
        name = call.operation.name
        if name in MARGIN:
            return self._fitted(call, HANDLERS[MARGIN[name]](self._exchange, self._acting(call)))
        if name in UM:
            return self._fitted(call, self._on("UM", UM[name], self._acting(call)))
        if name in CM:
            strategy = "conditional" in name
            acting = self._acting(call, STRATEGY if strategy else {})
            found = self._on("CM", CM[name], acting)
            return self._fitted(call, _renamed(found, STRATEGY_ANSWER) if strategy else found)
        if name == "get_balance":
            return self._balance(call)
        return super().perform(call)

    def _acting(self, call: Call, names: Mapping[str, str] | None = None) -> Call:
        names = names or {}
        arguments = {names.get(name, name): value for name, value in call.arguments.items()}
        return replace(call, account=self.owner(call), arguments=arguments)

    def _on(self, unit: str, operation: str, acting: Call) -> object:
        market = self._futures[unit]
        return market.handlers[operation](market, acting)

    def _fitted(self, call: Call, values: object) -> object:
        return fitted(self.product.name, self.seed, call, values)

    def settle(self, call: Call | None = None) -> None:
        """Lets happen what an operation set off on the markets."""
        self._exchange.settle(call)
        for market in self._futures.values():
            market.settle()

    def take_placed(self, call: Call) -> tuple[OrderName, ...]:
        """The orders that the account of a request has placed since the last time."""
        account = self._accounts.get(call.account) if call.account is not None else None
        acting = replace(call, account=account)
        markets = (self._exchange, *self._futures.values())
        return tuple(order for market in markets for order in market.take_placed(acting))

    def _balance(self, call: Call) -> object:
        account, asset = self.owner(call), call.get_text("asset")
        rows = [self._held(account, each, call) for each in self._exchange.assets if asset in ("", each)]
        return self._fitted(call, rows[0] if asset and rows else rows)

    def _held(self, account: Account, asset: str, call: Call) -> Json:
        balance = account.balance(asset)
        um, cm = (market.account(account).wallet.get(asset, 0) for market in self._futures.values())
        return {
            "asset": asset,
            "totalWalletBalance": text(balance.free + balance.locked + um + cm),
            "crossMarginAsset": text(balance.free + balance.locked),
            "crossMarginFree": text(balance.free),
            "crossMarginLocked": text(balance.locked),
            "crossMarginBorrowed": text(0),
            "crossMarginInterest": text(0),
            "umWalletBalance": text(um),
            "cmWalletBalance": text(cm),
            "negativeBalance": text(0),
            "updateTime": call.now // call.unit,
        }

    def _tell_margin(self, person: Account, build: Build) -> None:
        """An event of the margin account; those about balances have a number here."""
        self._updates += 1
        about_orders = build(1000)["e"] in ("executionReport", "listStatus")
        number: Json = {} if about_orders else {"U": self._updates}
        self.notify(person, lambda unit: _without(build(unit), {"M"}) | number)

    def _pass_on(self, person: Account, unit: str, write: Write) -> None:
        """An event of a futures market, in the words of this stream."""
        now = self.clock.now()
        build: Build = lambda divisor: _told(unit, write(now, divisor))  # noqa: E731
        if build(1000)["e"] not in UNKNOWN:
            self.notify(person, build)


def _told(unit: str, event: Json) -> Json:
    told = _without(event, FOREIGN) | {"fs": unit}
    if event["e"] != "ALGO_UPDATE":
        return told
    state = cast("Json", event["o"])
    del told["o"]
    if unit == "UM":
        return told | {"ao": state}
    return told | {"e": "CONDITIONAL_ORDER_TRADE_UPDATE", "so": _strategy(state, event)}


def _without(event: Json, names: AbstractSet[str]) -> Json:
    """The same without fields of those names, however deep inside."""
    return {name: _inside(value, names) for name, value in event.items() if name not in names}


def _inside(value: object, names: AbstractSet[str]) -> object:
    if isinstance(value, dict):
        return _without(cast("Json", value), names)
    return (
        [_inside(each, names) for each in cast("list[object]", value)] if isinstance(value, list) else value
    )


def _strategy(state: Json, event: Json) -> Json:
    return {
        "s": state["s"],
        "c": state["caid"],
        "si": state["aid"],
        "S": state["S"],
        "st": state["o"],
        "f": state["f"],
        "q": state["q"],
        "p": state["p"],
        "sp": state["tp"],
        "os": state["X"],
        "T": event["T"],
        "ut": event["T"],
        "R": state["R"],
        "wt": state["wt"],
        "ps": state["ps"],
        "cp": state["cp"],
    }


def _renamed(found: object, names: Mapping[str, str]) -> object:
    """The same with other names, without what is empty."""
    if isinstance(found, list):
        return [_renamed(each, names) for each in cast("list[object]", found)]
    told = cast("dict[str, Any]", found).items()
    return {names.get(name, name): value for name, value in told if value != ""}
