"""Three Spot accounts, of which two are one trade group, on an exchange without anybody else."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, cast

from hypothesis import strategies as st

from binance_sdk.descriptors import Route
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.account import Account
from binance_sdk.sandbox.symbol import STP_MODES

from .told import Json
from .trader import LOST, Trader

START = 1_800_014_400.0
SYMBOLS = ("BTCUSDT", "BTCUSDC")
FUNDS = (
    {"BTC": "3", "USDT": "150000", "USDC": "90000", "BNB": "0.5"},
    {"BTC": "0.8", "USDT": "30000", "USDC": "30000", "BNB": "0.00004"},
    {"BTC": "40", "USDT": "2000000", "USDC": "2000000", "BNB": "50"},
)
KINDS = (
    ["order"] * 9
    + ["smart", "smart", "oco", "oco", "oto", "otoco", "opo", "opoco"]
    + ["cancel", "cancel", "cancel_list", "cancel_all", "replace", "replace", "replace", "amend", "amend"]
    + ["wait", "wait", "deposit", "halt", "filter", "lose", "lose", "refuse", "range"]
)
TYPES = ["LIMIT"] * 5 + [
    "MARKET",
    "MARKET",
    "LIMIT_MAKER",
    "STOP_LOSS",
    "STOP_LOSS_LIMIT",
    "TAKE_PROFIT",
    "TAKE_PROFIT_LIMIT",
]
SPECIALS = ["", "", "", "iceberg", "quote", "trailing", "peg", "market peg"]
UNPRICED = ("MARKET", "STOP_LOSS", "TAKE_PROFIT")


@dataclass
class Action:
    """One thing that happens."""

    who: int
    kind: str
    symbol: int
    side: str
    type: str
    price: int
    """Of ten: distance from 60000."""
    stop: int
    size: int
    """Thousandths of a BTC."""
    tif: str
    stp: str
    special: str
    flag: bool
    pick: int
    route: Route


actions = st.builds(
    Action,
    who=st.integers(0, 2),
    kind=st.sampled_from(KINDS),
    symbol=st.sampled_from([0, 0, 0, 1]),
    side=st.sampled_from(["BUY", "SELL"]),
    type=st.sampled_from(TYPES),
    price=st.integers(-30, 30),
    stop=st.integers(-30, 30),
    size=st.integers(1, 900),
    tif=st.sampled_from(["GTC", "GTC", "GTC", "IOC", "FOK"]),
    stp=st.sampled_from(STP_MODES),
    special=st.sampled_from(SPECIALS),
    flag=st.booleans(),
    pick=st.integers(0, 100),
    route=st.sampled_from(["rest", "ws_api"]),
)


def _state(account: Account) -> object:
    balances = {name: (units.free, units.locked) for name, units in account.balances.items()}
    return (
        {name: units for name, units in balances.items() if any(units)},
        [(key, order.status, order.quantity, order.client_id) for key, order in account.open.items()],
        [(number, group.status) for number, group in account.open_lists.items()],
    )


class World:
    """The exchange and its three clients."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(
            market="empty", start_time=START, symbols=[*SYMBOLS, "BNBUSDT"], enforce_limits=False
        )
        self.front = self.sandbox.exchange
        self.people = [Trader(self.sandbox, funds) for funds in FUNDS]
        for person in self.people[:2]:
            person.account.trade_group = 7
        self.people[0].account.pays_in_bnb = self.people[1].account.pays_in_bnb = True
        for kind in ("special", "tax"):
            self.sandbox.control.set_commission(self.people[1].account, kind, taker="0.0003", seller="0.0001")
        self.known: dict[int, set[tuple[str, int]]] = {index: set() for index in range(3)}
        """Orders that a reply has confirmed."""
        self._number = 0
        self._quote()
        assets = self.front.assets
        self.totals = {asset: self.front.engine.total(asset) for asset in assets}

    def _quote(self) -> None:
        rich = self.people[2]
        for person, side in ((rich, "SELL"), (self.people[0], "BUY")):
            self._limit(person, "BNBUSDT", side, 600, 1)
        for name in SYMBOLS:
            for level in range(1, 4):
                self._limit(rich, name, "BUY", 60_000 - 10 * level, "0.4")
                self._limit(rich, name, "SELL", 60_000 + 10 * level, "0.4")
            self._limit(rich, name, "SELL", 60_000, "0.01")
            self._limit(self.people[0], name, "BUY", 60_000, "0.01")

    def _limit(self, person: Trader, symbol: str, side: str, price: int, quantity: object) -> None:
        person.do(
            "order.place", symbol=symbol, side=side, type="LIMIT", timeInForce="GTC",
            price=price, quantity=quantity,
        )  # fmt: skip

    def advance(self, seconds: float) -> None:
        """Time passes in one go."""
        self.sandbox.clock.advance(seconds)
        self.sandbox.step()

    # -- what may happen

    def do(self, action: Action) -> None:
        """Tries an action. A refusal must leave everything as it was."""
        asked = self.request(action)
        if asked is None:
            return
        method, params = asked
        before = self.state()
        status, answer = self.people[action.who].ask(method, action.route, **params)
        assert status in (LOST, 200, 400, 409, 503), answer
        if status == 400:
            assert self.state() == before, (method, params, answer)
        self.remember(action.who, answer)

    def request(self, action: Action) -> tuple[str, Json] | None:
        """Method and parameters of what a client sends; None for what happens on the exchange."""
        self.advance(0.01)
        found: tuple[str, Json] | None = getattr(self, f"_{action.kind}")(self.people[action.who], action)
        return found

    def remember(self, who: int, answer: object) -> None:
        """Takes down every order that an answer has told of."""
        if isinstance(answer, dict):
            told = cast("Json", answer)
            if "orderId" in told and "symbol" in told:
                self.known[who].add((told["symbol"], told["orderId"]))
            for part in told.values():
                self.remember(who, part)
        elif isinstance(answer, list):
            for part in cast("list[object]", answer):
                self.remember(who, part)

    def state(self) -> object:
        """Balances and open orders."""
        return [_state(person.account) for person in self.people]

    def _name(self) -> str:
        self._number += 1
        return f"name-{self._number}"

    def _price(self, action: Action, offset: int = 0) -> str:
        return str(60_000 + 10 * action.price + offset)

    def _leg(self, action: Action, kind: str, prefix: str = "") -> Json:
        """Type, prices and time in force of one order, or of one of a list."""
        leg: Json = {"type": kind}
        if kind not in UNPRICED:
            leg["price"] = self._price(action)
            if "peg" in action.special:
                leg |= {"pegPriceType": "MARKET_PEG" if "market" in action.special else "PRIMARY_PEG"}
                if action.flag:
                    del leg["price"]
                    leg |= {"pegOffsetType": "PRICE_LEVEL", "pegOffsetValue": action.pick % 3}
        if kind == "LIMIT" or kind.endswith("_LIMIT"):
            leg["timeInForce"] = action.tif
        if kind.startswith(("STOP", "TAKE")):
            if action.special == "trailing":
                leg["trailingDelta"] = 10 + action.pick
            else:
                leg["stopPrice"] = str(60_000 + 10 * action.stop)
        if action.special == "iceberg" and kind.startswith("LIMIT"):
            leg["icebergQty"] = str(Decimal(action.size // 3 + 1) / 1000)
        if not prefix:
            return leg | {"newClientOrderId": self._name()}
        leg["clientOrderId"] = self._name()
        return {prefix + name[0].upper() + name[1:]: value for name, value in leg.items()}

    def _common(self, action: Action) -> Json:
        return {"symbol": SYMBOLS[action.symbol], "selfTradePreventionMode": action.stp}

    def _quantity(self, action: Action) -> str:
        return str(Decimal(action.size) / 1000)

    def _order(self, person: Trader, action: Action) -> Any:
        params = self._common(action) | self._leg(action, action.type) | {"side": action.side}
        if action.special == "quote" and action.type == "MARKET":
            params["quoteOrderQty"] = str(action.size * 60)
        else:
            params["quantity"] = self._quantity(action)
        params["newOrderRespType"] = ("ACK", "RESULT", "FULL")[action.pick % 3]
        return "order.place", params

    def _smart(self, person: Trader, action: Action) -> Any:
        kind = "MARKET" if action.type == "MARKET" else "LIMIT"
        params = self._common(action) | self._leg(replace(action, special=""), kind) | {"side": action.side}
        return "sor.order.place", params | {"quantity": self._quantity(action)}

    def _pair(self, action: Action, side: str, names: tuple[str, str]) -> Json:
        above, below = ("LIMIT_MAKER", "STOP_LOSS") if side == "SELL" else ("STOP_LOSS_LIMIT", "LIMIT_MAKER")
        if action.flag:
            above, below = (
                ("TAKE_PROFIT", "STOP_LOSS_LIMIT") if side == "SELL" else ("STOP_LOSS", "TAKE_PROFIT_LIMIT")
            )
        high, low = 5 + abs(action.price), -5 - abs(action.stop)
        legs = self._leg(replace(action, special="", price=high, stop=high), above, names[0])
        return legs | self._leg(replace(action, special="", price=low, stop=low), below, names[1])

    def _oco(self, person: Trader, action: Action) -> Any:
        params = self._common(action) | {"side": action.side, "quantity": self._quantity(action)}
        params |= self._pair(action, action.side, ("above", "below"))
        return "orderList.place.oco", params | {"listClientOrderId": self._name()}

    def _working(self, action: Action, side: str) -> Json:
        kind = "LIMIT_MAKER" if action.type == "LIMIT_MAKER" else "LIMIT"
        params = self._common(action) | self._leg(action, kind, "working")
        params |= {"workingSide": side, "workingQuantity": self._quantity(action)}
        return params | {"listClientOrderId": self._name()}

    def _oto(self, person: Trader, action: Action) -> Any:
        pending = self._leg(action, action.type, "pending")
        pending |= {"pendingSide": action.side, "pendingQuantity": self._quantity(action)}
        return "orderList.place.oto", self._working(action, "SELL" if action.flag else "BUY") | pending

    def _otoco(self, person: Trader, action: Action) -> Any:
        other = "SELL" if action.side == "BUY" else "BUY"
        pending = self._pair(action, other, ("pendingAbove", "pendingBelow"))
        pending |= {"pendingSide": other, "pendingQuantity": self._quantity(action)}
        return "orderList.place.otoco", self._working(action, action.side) | pending

    def _opo(self, person: Trader, action: Action) -> Any:
        pending = self._leg(action, action.type, "pending") | {"pendingSide": "SELL"}
        return "orderList.place.opo", self._working(action, "BUY") | pending

    def _opoco(self, person: Trader, action: Action) -> Any:
        pending = self._pair(action, "SELL", ("pendingAbove", "pendingBelow")) | {"pendingSide": "SELL"}
        return "orderList.place.opoco", self._working(action, "BUY") | pending

    def _picked(self, person: Trader, action: Action) -> Any:
        """An open order; one of a list where there is one, every other time."""
        mine = list(person.account.open.values())
        mine = [order for order in mine if order.group and action.pick % 2] or mine
        return mine[action.pick % len(mine)] if mine else None

    def _cancel(self, person: Trader, action: Action) -> Any:
        order = self._picked(person, action)
        return order and ("order.cancel", {"symbol": order.symbol, "orderId": order.id})

    def _cancel_list(self, person: Trader, action: Action) -> Any:
        groups = list(person.account.open_lists.values())
        if not groups:
            return None
        group = groups[action.pick % len(groups)]
        return "orderList.cancel", {"symbol": group.symbol, "orderListId": group.id}

    def _cancel_all(self, person: Trader, action: Action) -> Any:
        return "openOrders.cancelAll", {"symbol": SYMBOLS[action.symbol]}

    def _replace(self, person: Trader, action: Action) -> Any:
        order = self._picked(person, action)
        params = self._order(person, action)[1]
        mode = "ALLOW_FAILURE" if action.flag else "STOP_ON_FAILURE"
        params |= {"cancelReplaceMode": mode, "cancelOrderId": order.id if order else 999_999}
        if order:
            params["symbol"] = order.symbol
        return "order.cancelReplace", params

    def _amend(self, person: Trader, action: Action) -> Any:
        order = self._picked(person, action)
        if order is None:
            return None
        quantity = Decimal(order.quantity) / 10**8 * (100 - action.pick) / 100
        params: Json = {"symbol": order.symbol, "orderId": order.id, "newQty": f"{quantity:.3f}"}
        return "order.amend.keepPriority", params | (
            {"newClientOrderId": self._name()} if action.flag else {}
        )

    # -- what happens to the exchange

    def _wait(self, person: Trader, action: Action) -> None:
        self.advance(action.size / 7)

    def _deposit(self, person: Trader, action: Action) -> None:
        self.sandbox.control.deposit(person.account, "USDT", str(action.size))
        self.totals["USDT"] += action.size * 10**8

    def _halt(self, person: Trader, action: Action) -> None:
        self.sandbox.control.set_status(SYMBOLS[action.symbol], "HALT" if action.flag else "TRADING")

    def _filter(self, person: Trader, action: Action) -> None:
        change: Callable[..., object] = self.sandbox.control.set_filter
        change(SYMBOLS[action.symbol], "NOTIONAL", minNotional=str(5 + 20 * action.pick))
        change(SYMBOLS[action.symbol], "MAX_NUM_ALGO_ORDERS", maxNumAlgoOrders=2 + action.pick % 4)

    def _range(self, person: Trader, action: Action) -> None:
        limits = {"bidLimitMultUp": "1.0002", "askLimitMultDown": "0.9998"} if action.flag else {}
        self.sandbox.control.set_price_range(SYMBOLS[action.symbol], **limits)

    def _lose(self, person: Trader, action: Action) -> None:
        self.sandbox.faults.lose_reply(after_execution=action.flag, operation="order.place")

    def _refuse(self, person: Trader, action: Action) -> None:
        self.sandbox.faults.answer(503, operation="order.cancelReplace" if action.flag else "order.place")


def seeded(number: int, seed: int) -> list[Action]:
    """Actions of a seed, where no Hypothesis is at hand."""
    rng = random.Random(seed)
    return [
        Action(
            who=rng.randrange(3), kind=rng.choice(KINDS), symbol=rng.choice([0, 0, 0, 1]),
            side=rng.choice(["BUY", "SELL"]), type=rng.choice(TYPES), price=rng.randint(-30, 30),
            stop=rng.randint(-30, 30), size=rng.randint(1, 900), tif=rng.choice(["GTC", "GTC", "IOC", "FOK"]),
            stp=rng.choice(STP_MODES), special=rng.choice(SPECIALS),
            flag=rng.random() < 0.5, pick=rng.randint(0, 100), route=rng.choice(["rest", "ws_api"]),
        )
        for _ in range(number)
    ]  # fmt: skip
