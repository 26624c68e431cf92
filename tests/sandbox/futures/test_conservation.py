"""Any sequence of calls conserves money, positions and orders; events, REST and the engine tell one story.

Three accounts (cross, isolated, hedge mode with several margin assets) call the exchange as clients do,
in-process; prices move, funding is paid, positions are liquidated or deleveraged, and a dated contract is
delivered. After each step:

- per margin asset, wallets + fees + insurance fund + unrealised profits are what they were, to the grain;
- longs equal shorts; each trade has one buyer and one seller, of whom at most one is the insurance fund;
- wallets are what the income history adds up to, and profits what the fills make of each position;
- what user events tell is what REST answers, order by order, position by position, asset by asset.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.amount import parse, text
from binance_sdk.sandbox.futures.contract import GRAINS, Contract
from binance_sdk.sandbox.rejection import RejectedException

from .told import ENDED, Json
from .trader import Trader

START = 1_795_161_500.0
"""2026-11-20 07:58:20 UTC, a hundred seconds before a dated contract is delivered."""
SYMBOLS = {"um": ("BTCUSDT", "BTCUSDT_261120"), "cm": ("BTCUSD_PERP", "BTCUSD_261120")}
FUNDS = {
    "um": ({"USDT": "200000", "BNB": "1"}, {"USDT": "600"}, {"USDT": "500", "BNB": "5"}),
    "cm": ({"BTC": "10"}, {"BTC": "0.01"}, {"BTC": "0.05"}),
}
FUND = {"um": {"USDT": "150"}, "cm": {"BTC": "0.002"}}
"""So little that some liquidations are taken over and others deleverage."""
UNIT = {"um": Decimal("0.004"), "cm": Decimal(2)}
KINDS = (
    ["place"] * 9
    + ["algo"] * 3
    + ["cancel", "cancel_all", "amend", "amend", "batch", "mark", "mark", "mark", "index", "index"]
    + ["leverage", "leverage", "isolate", "margin", "margin", "hedge", "assets", "burn", "countdown"]
    + ["convert", "transfer", "wait", "wait", "fund", "deliver"]
)


@dataclass
class Action:
    """One thing that happens."""

    who: int
    kind: str
    symbol: int
    side: str
    price: int
    """Tenths of a percent away from the mark price."""
    size: int
    type: str
    tif: str
    stp: str
    flag: bool
    position_side: str
    pick: int


actions = st.builds(
    Action,
    who=st.integers(0, 2),
    kind=st.sampled_from(KINDS),
    symbol=st.sampled_from([0, 0, 1]),
    side=st.sampled_from(["BUY", "SELL"]),
    price=st.integers(-45, 45),
    size=st.integers(1, 60),
    type=st.sampled_from(["LIMIT", "LIMIT", "MARKET", "MATCH"]),
    tif=st.sampled_from(["GTC", "GTC", "GTC", "IOC", "FOK", "GTX", "GTD", "RPI"]),
    stp=st.sampled_from(["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH"]),
    flag=st.booleans(),
    position_side=st.sampled_from(["LONG", "SHORT"]),
    pick=st.integers(0, 100),
)


class Crowd:
    """Three traders on one exchange without anybody else."""

    def __init__(self, product: str) -> None:
        symbols: dict[str, Any] = {f"{product}_symbols": SYMBOLS[product]}
        self.sandbox = Sandbox(market="empty", start_time=START, enforce_limits=False, **symbols)
        self.product = product
        self.front = self.sandbox.um if product == "um" else self.sandbox.cm
        self.names = SYMBOLS[product]
        self.index = 60_000 * 10**8
        self.front.index = lambda contract: self.index
        self.people = [Trader(self.sandbox, product, funds) for funds in FUNDS[product]]
        self.start = [person.wallets() for person in self.people]
        self.assets = sorted(self.start[0])
        for asset, units in FUND[product].items():
            self.front.set_insurance(asset, units)
        self.totals = {asset: self.front.venue.ledger.total(asset) for asset in self.assets}
        self.people[1].do("set_margin_type", symbol=self.names[0], marginType="ISOLATED")
        self.people[2].do("set_position_mode", dualSidePosition="true")
        if product == "um":
            self.people[2].do("set_multi_assets_mode", multiAssetsMargin="true")
        self.advance(1)
        for side, direction in (("BUY", -1), ("SELL", 1)):
            for name in self.names:
                for level in range(1, 4):
                    self._limit(self.people[0], name, side, 60_000 + 120 * direction * level, 30)

    def advance(self, seconds: float) -> None:
        """Time passes in one go."""
        self.sandbox.clock.advance(seconds)
        self.sandbox.step()

    def _limit(self, person: Trader, symbol: str, side: str, price: object, size: int) -> None:
        person.do(
            "create_order", symbol=symbol, side=side, type="LIMIT", timeInForce="GTC",
            price=str(price), quantity=str(UNIT[self.product] * size),
        )  # fmt: skip

    # -- what may happen

    def do(self, action: Action) -> None:
        """Tries an action. A refusal must leave everything as it was."""
        self.advance(0.01)
        person, before = self.people[action.who], self._state()
        status, answer = self._do(person, action)
        assert status == 200 or isinstance(answer["code"], int)
        if status != 200:
            assert self._state() == before
        replies = cast("list[Json]", answer if isinstance(answer, list) else [answer])
        for reply in replies:
            if "orderId" in reply and "symbol" in reply:
                person.accepted.add((reply["symbol"], reply["orderId"]))

    def _do(self, person: Trader, action: Action) -> tuple[int, Any]:
        done: tuple[int, Any] = getattr(self, "_" + action.kind)(person, action)
        return done

    def _price(self, action: Action) -> str:
        mark = self.front.venue.ledger.marks.get(self.names[action.symbol], self.index)
        return str(Decimal(mark // 10**8 * (1000 + action.price) // 1000))

    def _order(self, person: Trader, action: Action) -> Json:
        order: Json = {
            "symbol": self.names[action.symbol],
            "side": action.side,
            "type": "MARKET" if action.type == "MARKET" else "LIMIT",
            "quantity": str(UNIT[self.product] * action.size),
            "selfTradePreventionMode": action.stp,
            "newOrderRespType": "RESULT" if action.flag else "ACK",
        }
        if person.account.hedge:
            order["positionSide"] = action.position_side
        elif action.pick % 8 == 0:
            order["reduceOnly"] = "true"
        if action.type == "MATCH":
            order |= {"timeInForce": "GTC", "priceMatch": ("OPPONENT", "QUEUE")[action.flag]}
        elif action.type == "LIMIT":
            order |= {"timeInForce": action.tif, "price": self._price(action)}
            if action.tif == "GTD":
                order["goodTillDate"] = self.front.clock.now() // 1000 + 610_000
        return order

    def _place(self, person: Trader, action: Action) -> tuple[int, Any]:
        return person.ask("create_order", **self._order(person, action))

    def _batch(self, person: Trader, action: Action) -> tuple[int, Any]:
        first = self._order(person, action)
        second = first | {"side": "SELL" if action.side == "BUY" else "BUY"}
        return person.ask("create_batch_orders", batchOrders=[first, second])

    def _algo(self, person: Trader, action: Action) -> tuple[int, Any]:
        kinds = ("STOP_MARKET", "TAKE_PROFIT", "TRAILING_STOP_MARKET", "STOP", "TAKE_PROFIT_MARKET")
        kind = kinds[action.pick % 5]
        order: Json = {
            "algoType": "CONDITIONAL", "symbol": self.names[action.symbol], "side": action.side, "type": kind,
            "workingType": "MARK_PRICE" if action.flag else "CONTRACT_PRICE",
        }  # fmt: skip
        if kind == "TRAILING_STOP_MARKET":
            order["callbackRate"] = "0.5"
        else:
            order["triggerPrice"] = self._price(action)
        if kind in ("STOP", "TAKE_PROFIT"):
            order["price"] = self._price(action)
        if kind.endswith("_MARKET") and kind != "TRAILING_STOP_MARKET" and action.size % 2:
            order["closePosition"] = "true"
        else:
            order["quantity"] = str(UNIT[self.product] * action.size)
        if person.account.hedge:
            order["positionSide"] = action.position_side
        return person.ask("create_algo_order", **order)

    def _mine(self, person: Trader, action: Action) -> Json | None:
        rows: list[Json] = person.do("get_open_orders")
        return rows[action.pick % len(rows)] if rows else None

    def _cancel(self, person: Trader, action: Action) -> tuple[int, Any]:
        algos = person.do("get_open_algo_orders")
        if algos and action.flag:
            return person.ask("cancel_algo_order", algoId=algos[action.pick % len(algos)]["algoId"])
        order = self._mine(person, action)
        if order is None:
            return 200, {}
        return person.ask("cancel_order", symbol=order["symbol"], orderId=order["orderId"])

    def _cancel_all(self, person: Trader, action: Action) -> tuple[int, Any]:
        return person.ask("cancel_all_orders", symbol=self.names[action.symbol])

    def _amend(self, person: Trader, action: Action) -> tuple[int, Any]:
        order = self._mine(person, action)
        if order is None:
            return 200, {}
        return person.ask(
            "modify_order", symbol=order["symbol"], orderId=order["orderId"], side=order["side"],
            quantity=str(UNIT[self.product] * action.size), price=self._price(action),
        )  # fmt: skip

    def _mark(self, person: Trader, action: Action) -> tuple[int, Any]:
        """The mark price of one contract goes far, and back when prices are looked at next."""
        price = self.index * (1000 + action.price * (8 if action.flag else 1)) // 1000
        self.front.set_mark(self.names[action.symbol], text(price))
        return 200, {}

    def _index(self, person: Trader, action: Action) -> tuple[int, Any]:
        """All prices follow the index."""
        wide = 6 if action.flag else 1
        wanted = self.index * (1000 + action.price * wide) // 1000
        self.index = min(max(wanted, 20_000 * 10**8), 180_000 * 10**8)
        self.advance(1)
        return 200, {}

    def _leverage(self, person: Trader, action: Action) -> tuple[int, Any]:
        return person.ask("set_leverage", symbol=self.names[action.symbol], leverage=action.size * 2)

    def _isolate(self, person: Trader, action: Action) -> tuple[int, Any]:
        kind = "ISOLATED" if action.flag else "CROSSED"
        return person.ask("set_margin_type", symbol=self.names[action.symbol], marginType=kind)

    def _margin(self, person: Trader, action: Action) -> tuple[int, Any]:
        held = [position for position in person.account.positions.values() if position.isolated_wallet]
        if not held:
            return 200, {}
        position = held[action.pick % len(held)]
        units = person.account.wallet[self._asset(action)] * action.size // 200
        return person.ask(
            "set_position_margin", symbol=position.contract.name, positionSide=position.side,
            amount=text(max(units, 1)), type=1 + action.flag,
        )  # fmt: skip

    def _hedge(self, person: Trader, action: Action) -> tuple[int, Any]:
        return person.ask("set_position_mode", dualSidePosition=str(action.flag).lower())

    def _assets(self, person: Trader, action: Action) -> tuple[int, Any]:
        if self.product == "cm":
            return 200, {}
        return person.ask("set_multi_assets_mode", multiAssetsMargin=str(action.flag).lower())

    def _burn(self, person: Trader, action: Action) -> tuple[int, Any]:
        if self.product == "cm":
            return 200, {}
        return person.ask("set_fee_burn", feeBurn=str(action.flag).lower())

    def _countdown(self, person: Trader, action: Action) -> tuple[int, Any]:
        return person.ask(
            "countdown_cancel_all_orders", symbol=self.names[action.symbol], countdownTime=action.size * 100
        )

    def _asset(self, action: Action) -> str:
        return self.front.venue.desks[self.names[action.symbol]].contract.margin_asset

    def _transfer(self, person: Trader, action: Action) -> tuple[int, Any]:
        asset = self._asset(action)
        units = max(person.account.wallet[asset], 0) * action.size // 100 * (1 if action.flag else -1)
        try:
            self.front.transfer(person.person, asset, text(units))
        except RejectedException as error:
            return 400, error.body()
        self.totals[asset] += units * GRAINS
        return 200, {}

    def _convert(self, person: Trader, action: Action) -> tuple[int, Any]:
        if self.product == "cm":
            return 200, {}
        paid, got = ("USDT", "BNB") if action.flag else ("BNB", "USDT")
        amount = str(Decimal(action.size * (200 if action.flag else 1)) / 100)
        status, quote = person.ask("create_convert_quote", fromAsset=paid, toAsset=got, fromAmount=amount)
        if "quoteId" not in quote:
            return status, quote
        return person.ask("accept_convert_quote", quoteId=quote["quoteId"])

    def _wait(self, person: Trader, action: Action) -> tuple[int, Any]:
        self.advance(action.size / 4)
        return 200, {}

    def _fund(self, person: Trader, action: Action) -> tuple[int, Any]:
        marker = self.front.venue.markers[self.names[0]]
        marker.next_funding = self.front.clock.now()
        self.advance(1)
        return 200, {}

    def _deliver(self, person: Trader, action: Action) -> tuple[int, Any]:
        """Past the time of delivery, as far as it has not come by itself."""
        self.advance(100)
        return 200, {}

    # -- what must hold

    def _state(self) -> list[object]:
        return [
            (
                dict(account.wallet),
                [
                    (key, p.amount, p.cost, p.isolated_wallet)
                    for key, p in account.positions.items()
                    if p.amount
                ],
                sorted((order.id, order.price, order.quantity) for order in account.open.values()),
                sorted(number for number, algo in account.conditionals.items() if algo.waits),
                account.hedge,
                account.multi_assets,
            )
            for account in (person.account for person in self.people)
        ]

    def check(self) -> None:
        """Between any two steps."""
        ledger = self.front.venue.ledger
        for asset in self.assets:
            assert ledger.total(asset) == self.totals[asset]
        for name in self.names:
            longs, shorts = ledger.open_interest(name)
            assert longs == shorts
        for person, start in zip(self.people, self.start, strict=True):
            self._check_orders(person)
            self._check_money(person, start)
            self._check_positions(person)
        for contract in self.front.contracts:
            self._check_trades(contract)

    def _check_orders(self, person: Trader) -> None:
        told, orders, trades = person.told, person.orders(), person.trades()
        assert person.accepted <= orders.keys() == told.orders.keys()
        assert told.lite is None
        for key, order in orders.items():
            heard = told.orders[key]
            pairs = (
                ("status", "X"), ("executedQty", "z"), ("origQty", "q"), ("price", "p"), ("avgPrice", "ap"),
                ("clientOrderId", "c"), ("side", "S"), ("positionSide", "ps"), ("timeInForce", "f"),
                ("type", "o"), ("origType", "ot"), ("reduceOnly", "R"), ("closePosition", "cp"),
            )  # fmt: skip
            for name, short in pairs:
                assert order[name] == heard[short], (name, order, heard)
        opened = {(row["symbol"], row["orderId"]) for row in person.do("get_open_orders")}
        assert opened == {key for key, state in told.orders.items() if state["X"] not in ENDED}
        assert trades.keys() == told.fills.keys()
        for trade_key, trade in trades.items():
            heard = told.fills[trade_key]
            assert Decimal(trade["qty"]) == Decimal(heard["l"])
            assert (trade["price"], trade["realizedPnl"]) == (heard["L"], heard["rp"])
            assert (trade["commission"], trade["commissionAsset"]) == (heard["n"], heard["N"])
        waiting = {row["algoId"]: row for row in person.do("get_open_algo_orders")}
        assert waiting.keys() == {number for number, state in told.algos.items() if state["X"] == "NEW"}
        assert {n: a.status for n, a in person.account.conditionals.items()} == {
            number: state["X"] for number, state in told.algos.items()
        }

    def _check_money(self, person: Trader, start: dict[str, Decimal]) -> None:
        wallets, told = person.wallets(), person.told
        sums, profits = dict(start), defaultdict[str, Decimal](Decimal)
        for row in person.income():
            sums[row["asset"]] = sums.get(row["asset"], Decimal(0)) + Decimal(row["income"])
            if row["incomeType"] in ("REALIZED_PNL", "COMMISSION") and row["tradeId"]:
                profits[row["asset"]] += Decimal(row["income"])
        assert wallets == sums
        fills = defaultdict[str, Decimal](Decimal)
        for state in told.fills.values():
            contract = self.front.venue.desks[state["s"]].contract
            fills[contract.margin_asset] += Decimal(state["rp"])
            fills[state["N"]] -= Decimal(state["n"])
        assert {a: u for a, u in profits.items() if u} == {a: u for a, u in fills.items() if u}
        for asset, units in told.wallets.items():
            assert wallets[asset] == units, (asset, wallets[asset], units)
        crosses = {row["asset"]: Decimal(row["crossWalletBalance"]) for row in person.do("get_balance")}
        for asset, units in told.crosses.items():
            assert crosses[asset] == units
        for asset in wallets.keys() - told.wallets.keys():
            assert wallets[asset] == start.get(asset, 0), "no balance changes in silence"

    def _check_positions(self, person: Trader) -> None:
        rows = person.do("get_position")
        shown = {(row["symbol"], row["positionSide"]): row for row in rows if Decimal(row["positionAmt"])}
        heard = {key: state for key, state in person.told.positions.items() if Decimal(state["pa"])}
        assert shown.keys() == heard.keys()
        for key, row in shown.items():
            state = heard[key]
            assert (row["positionAmt"], row["entryPrice"]) == (state["pa"], state["ep"])
            if "isolatedWallet" in row:
                assert row["isolatedWallet"] == state["iw"]
        for symbol, leverage in person.told.leverages.items():
            assert person.account.setting(symbol).leverage == leverage
        self._check_profits(person)

    def _check_profits(self, person: Trader) -> None:
        """Wallet and unrealised profit are what fills paid and positions are worth now, rounding apart."""
        for contract in self.front.contracts:
            flow, rounded = 0, 1
            for (symbol, *_), state in person.told.fills.items():
                if symbol == contract.name:
                    signed = parse(state["l"]) * (1 if state["S"] == "BUY" else -1)
                    flow -= contract.worth(signed, parse(state["L"]))
                    rounded += 1 + contract.inverse
            mark = self.front.venue.ledger.marks[contract.name]
            got = held = 0
            for (name, _), position in person.account.positions.items():
                if name == contract.name:
                    held += contract.worth(position.amount, mark)
                    got += (contract.worth(position.amount, mark) - position.cost) if position.amount else 0
            settled = sum(
                int(Decimal(row["income"]) * GRAINS)
                for row in person.income()
                if row["symbol"] == contract.name and row["incomeType"] == "REALIZED_PNL"
            )
            if contract.status == "TRADING":
                assert abs(settled * GRAINS + got - flow - held) <= rounded * GRAINS

    def _check_trades(self, contract: Contract) -> None:
        """Trades have consecutive ids; both sides are there, and what is not a client's is the fund's."""
        sides = defaultdict[int, list[tuple[str, int, int]]](list)
        public = {trade.id: trade for trade in self.front.tapes[contract.name].trades}
        fund = 0
        for person in self.people:
            for (symbol, number, _), state in person.told.fills.items():
                if symbol == contract.name:
                    sides[number].append((state["S"], parse(state["l"]), parse(state["L"])))
        given = range(1, self.front.venue.desks[contract.name].next_trade)
        assert sorted(sides.keys() | public.keys()) == list(given)
        for number, found in sides.items():
            if len(found) == 2:
                (side, *first), (other, *second) = found
                assert {side, other} == {"BUY", "SELL"}
                assert first == second
            else:
                ((side, quantity, _),) = found
                fund += quantity if side == "SELL" else -quantity
            if number in public:
                assert (public[number].quantity, public[number].price) == found[0][1:]
        assert public.keys() <= sides.keys()
        if contract.status == "TRADING":
            positions = self.front.venue.ledger.insurance.positions
            assert fund == sum(p.amount for (name, _), p in positions.items() if name == contract.name)


@pytest.mark.parametrize("product", ["um", "cm"])
@settings(max_examples=40, deadline=None, phases=[phase for phase in Phase if phase is not Phase.explain])
@given(steps=st.lists(actions, min_size=12, max_size=40))
def test_nothing_comes_from_nowhere(product: str, steps: list[Action]) -> None:
    crowd = Crowd(product)
    for step in steps:
        crowd.do(step)
        crowd.check()
    for price in (30_000, 90_000):
        crowd.index = price * 10**8
        crowd.advance(1)
        crowd.check()
