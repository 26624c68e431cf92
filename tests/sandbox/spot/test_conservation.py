"""Any sequence of calls and faults conserves money and orders; events, queries and the engine tell one story.

Three accounts, two of them one trade group, place orders of every type and time in force, order lists and
smart orders, amend, cancel and replace them, over both routes; replies are lost, requests refused, symbols
halted, filters changed. Between the steps and at the end:

- per asset, balances and what the exchange holds are what they were; what is locked is what orders hold;
- each trade has one maker's fill and one taker's, or one taker's allocation;
- orders have executed what their fills say, and exist exactly where the journal says they were placed;
- what user events tell is what queries answer: orders, order lists, fills, balances;
- books are what open orders show; klines, aggregate trades and tickers are what traded.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.sandbox.amount import text
from binance_sdk.sandbox.catalog import operations

from ..client import Clients, Socket, running
from .told import ENDED, Json, Told
from .trader import Trader
from .world import SYMBOLS, Action, World, actions, seeded


def check_money(world: World) -> None:
    """Nothing is made or lost, and what is locked is what is reserved."""
    engine = world.front.engine
    assert {asset: engine.total(asset) for asset in world.totals} == world.totals
    for person in world.people:
        for asset in world.totals:
            balance = person.account.balance(asset)
            assert balance.free >= 0, asset
            assert balance.locked == engine.held(person.account, asset), asset
        _check_reserved(person)


def _check_reserved(person: Trader) -> None:
    """The same, told by queries, for an account whose orders are all single and priced."""
    wanted: dict[str, Decimal] = defaultdict(Decimal)
    for order in person.do("openOrders.status"):
        left = Decimal(order["origQty"]) - Decimal(order["executedQty"])
        left -= Decimal(order.get("preventedQuantity", "0"))
        price = Decimal(order.get("peggedPrice", order["price"]))
        if order["orderListId"] != -1 or (order["side"] == "BUY" and not price):
            return
        asset = order["symbol"][3:] if order["side"] == "BUY" else order["symbol"][:3]
        wanted[asset] += left * price if order["side"] == "BUY" else left
    for asset, (_, locked) in person.balances().items():
        assert Decimal(locked) == wanted[asset], asset


def check_story(world: World) -> None:
    """Events, queries and the journal agree about every account."""
    placed = {(order.symbol, order.order_id) for order in world.sandbox.placed_orders()}
    existing: set[tuple[str, int]] = set()
    for who, person in enumerate(world.people):
        orders = person.orders()
        mine = {(order["symbol"], order["orderId"]) for order in orders}
        existing |= mine
        assert world.known[who] <= mine, "no order that a reply has told of is lost"
        assert mine == person.told.orders.keys()
        for order in orders:
            assert person.told.differences(order) == [], order
        for order in person.do("openOrders.status"):
            asked = {"symbol": order["symbol"], "origClientOrderId": order["clientOrderId"]}
            assert person.do("order.status", **asked) == order
        for name, balance in person.balances().items():
            if name in person.told.balances:
                assert tuple(map(Decimal, balance)) == person.told.balances[name], name
        _check_lists(person, orders)
        _check_fills(person, orders)
    assert existing == placed, "orders exist where the journal says that they were placed"


def _rivals(group: Json, orders: list[Json]) -> list[Json]:
    """The open orders of which one cancels the other."""
    if group["contingencyType"] != "OCO":
        return []
    mine = [order for order in orders if order["orderListId"] == group["orderListId"]]
    return [order for order in mine if order["status"] not in ENDED]


def _check_lists(person: Trader, orders: list[Json]) -> None:
    lists = {group["orderListId"]: group for group in person.do("allOrderLists", limit=1000)}
    assert lists.keys() == person.told.lists.keys()
    for number, told in person.told.lists.items():
        group = lists[number]
        assert (group["listOrderStatus"], group["contingencyType"]) == (told["L"], told["c"])
        assert group["listClientOrderId"] == told["C"]
        sizes = {row["origQty"] for row in _rivals(group, orders)}
        assert len(sizes) < 2, "rivals have the same quantity"
        done = all(person.told.orders[told["s"], row["i"]]["X"] in ENDED for row in told["O"])
        assert done == (told["L"] == "ALL_DONE")


def _check_fills(person: Trader, orders: list[Json]) -> None:
    fills = person.fills()
    for fill in fills:
        kind, number = ("trade", fill["id"]) if "id" in fill else ("allocation", fill["allocationId"])
        told = person.told.fills[fill["symbol"], fill["orderId"], kind, number]
        shown = (fill["price"], fill["qty"], fill["commissionAsset"], fill["isMaker"], fill["quoteQty"])
        assert shown == (told["L"], told["l"], told["N"], told["m"], told["Y"])
        assert Decimal(fill["commission"]) == Decimal(told["n"])
    assert len(fills) == len(person.told.fills)
    for order in orders:
        mine = [f for f in fills if (f["symbol"], f["orderId"]) == (order["symbol"], order["orderId"])]
        executed = sum((Decimal(fill["qty"]) for fill in mine), Decimal(0))
        assert Decimal(order["executedQty"]) == executed
        assert Decimal(order["cummulativeQuoteQty"]) == sum(Decimal(fill["quoteQty"]) for fill in mine)
        _check_status(order, executed)


def _check_status(order: Json, executed: Decimal) -> None:
    status, prevented = order["status"], Decimal(order.get("preventedQuantity", "0"))
    wanted = Decimal(order.get("origQty", "0"))
    assert executed + prevented <= wanted or not wanted
    if status == "FILLED":
        assert executed
        assert executed + prevented == wanted
    elif status == "PARTIALLY_FILLED":
        assert 0 < executed < wanted
    elif status in ("NEW", "PENDING_NEW"):
        assert not executed
    elif status == "EXPIRED_IN_MATCH":
        assert prevented


def check_trades(world: World) -> None:
    """Each trade of the market has a maker and a taker."""
    sides: dict[tuple[str, int], list[Json]] = defaultdict(list)
    allocations: list[Json] = []
    for person in world.people:
        for fill in person.fills():
            if "id" in fill:
                sides[fill["symbol"], fill["id"]].append(fill)
            else:
                allocations.append(fill)
    alone: list[Json] = []
    for name in (*SYMBOLS, "BNBUSDT"):
        trades: list[Json] = world.people[0].do("trades.recent", symbol=name, limit=1000)
        assert [trade["id"] for trade in trades] == list(range(1, len(trades) + 1))
        for trade in trades:
            fills = sides.pop((name, trade["id"]))
            assert all(fill["price"] == trade["price"] and fill["qty"] == trade["qty"] for fill in fills)
            maker = next(fill for fill in fills if fill["isMaker"])
            assert maker["isBuyer"] == trade["isBuyerMaker"]
            taker = [fill for fill in fills if not fill["isMaker"]]
            if not taker:
                alone.append(trade)
            assert all(fill["isBuyer"] != maker["isBuyer"] for fill in taker)
    assert not sides, "no fill without its trade"
    key = "time", "price", "qty", "quoteQty"
    assert sorted([trade[name] for name in key] for trade in alone) == sorted(
        [fill[name] for name in key] for fill in allocations
    )


def check_books(world: World) -> None:
    """A book shows what open orders show."""
    for name in SYMBOLS:
        shown: dict[str, dict[str, int]] = {"BUY": defaultdict(int), "SELL": defaultdict(int)}
        for person in world.people:
            for order in person.account.open.values():
                if order.symbol == name and order.visible:
                    assert order.visible <= order.remaining
                    assert order.iceberg or order.visible == order.remaining
                    shown[order.side][text(order.price)] += order.visible
        depth = world.people[0].do("depth", symbol=name, limit=5000)
        for side, rows in (("BUY", depth["bids"]), ("SELL", depth["asks"])):
            assert {price: text(units) for price, units in shown[side].items()} == dict(rows)


def check_market_data(world: World) -> None:
    """Aggregate trades, klines and tickers are made of the trades."""
    asker = world.people[0]
    for name in SYMBOLS:
        trades: list[Json] = asker.do("trades.recent", symbol=name, limit=1000)
        aggregates = asker.do("trades.aggregate", symbol=name, limit=1000)
        for item in aggregates:
            parts = trades[item["f"] - 1 : item["l"]]
            assert Decimal(item["q"]) == sum(Decimal(trade["qty"]) for trade in parts)
            assert {trade["price"] for trade in parts} == {item["p"]}
        assert sum(item["l"] - item["f"] + 1 for item in aggregates) == len(trades)
        for interval, size in (("1s", 1000), ("1m", 60_000)):
            for row in asker.do("klines", symbol=name, interval=interval, limit=1000):
                _check_bar(row, [trade for trade in trades if row[0] <= trade["time"] < row[0] + size])
        ticker = asker.do("ticker.24hr", symbol=name)
        prices = [Decimal(trade["price"]) for trade in trades]
        assert (Decimal(ticker["openPrice"]), Decimal(ticker["lastPrice"])) == (prices[0], prices[-1])
        assert (Decimal(ticker["lowPrice"]), Decimal(ticker["highPrice"])) == (min(prices), max(prices))
        assert Decimal(ticker["volume"]) == sum(Decimal(trade["qty"]) for trade in trades)
        assert Decimal(ticker["quoteVolume"]) == sum(Decimal(trade["quoteQty"]) for trade in trades)
        assert (ticker["firstId"], ticker["lastId"], ticker["count"]) == (1, len(trades), len(trades))
        assert asker.do("ticker.price", symbol=name)["price"] == trades[-1]["price"]
        _check_average(world, name, trades)


def _check_bar(row: list[Any], trades: list[Json]) -> None:
    volume, quote, taken, spent = (Decimal(row[index]) for index in (5, 7, 9, 10))
    assert volume == sum(Decimal(trade["qty"]) for trade in trades)
    assert quote == sum(Decimal(trade["quoteQty"]) for trade in trades)
    assert taken == sum(Decimal(trade["qty"]) for trade in trades if not trade["isBuyerMaker"])
    assert spent == sum(Decimal(trade["quoteQty"]) for trade in trades if not trade["isBuyerMaker"])
    assert row[8] == len(trades)
    if trades:
        prices = [Decimal(trade["price"]) for trade in trades]
        expected = [prices[0], max(prices), min(prices), prices[-1]]
        assert [Decimal(value) for value in row[1:5]] == expected


def _check_average(world: World, name: str, trades: list[Json]) -> None:
    since = world.front.clock.now() // 1000 - 5 * 60_000
    recent = [trade for trade in trades if trade["time"] // 1000 * 1000 >= since]
    shown = Decimal(world.people[0].do("avgPrice", symbol=name)["price"])
    if recent:
        volume = sum((Decimal(trade["qty"]) for trade in recent), Decimal(0))
        mean = sum((Decimal(trade["quoteQty"]) for trade in recent), Decimal(0)) / volume
        assert abs(shown - mean) < Decimal("0.0001")
    else:
        assert shown == Decimal(trades[-1]["price"])


def check(world: World) -> None:
    """Everything."""
    check_money(world)
    check_story(world)
    check_trades(world)
    check_books(world)
    check_market_data(world)


@settings(max_examples=80, deadline=None)
@given(st.lists(actions, min_size=1, max_size=40))
def test_any_sequence_of_calls_and_faults_conserves_money_and_orders(steps: list[Action]) -> None:
    world = World()
    for number, action in enumerate(steps):
        world.do(action)
        check_money(world)
        if number % 8 == 7:
            check_story(world)
            check_books(world)
    check(world)


class Wired:
    """One account of the world, which calls over sockets and hears its events on one of its own."""

    def __init__(self, world: World, clients: Clients, who: int) -> None:
        self.world, self.clients, self.who = world, clients, who
        self.key = world.sandbox.key("hmac", account=world.people[who].account)
        self.rest = clients.rest(self.key)
        self.told = Told()
        self.told.orders |= world.people[who].told.orders
        self.told.fills |= world.people[who].told.fills
        self.told.balances |= world.people[who].told.balances
        self.listening: Socket | None = None
        self.calling: Socket | None = None

    async def listen(self) -> None:
        """Begins to hear events."""
        self.listening = await self.clients.ws_api()
        await self.listening.signed(self.key, "userDataStream.subscribe.signature")

    async def catch_up(self) -> None:
        """Hears what has come."""
        assert self.listening is not None
        await self.listening.call("ping")
        events, self.listening.events = self.listening.events, []
        for event in events:
            self.told.hear(event["event"])

    async def ask(self, method: str, route: str, params: Json) -> object:
        """The answer to a call; None where it was lost, or no JSON."""
        try:
            if route == "rest":
                verb, path = operations()[method].rest or ("", "")
                return (await self.rest.signed(verb, path.removeprefix("/api/v3/"), **params))[1]
            if self.calling is None or self.calling.raw.closed:
                self.calling = await self.clients.ws_api()
            reply = await self.calling.signed(self.key, method, **params)
            return reply.get("result", reply.get("error"))
        except (aiohttp.ClientError, ConnectionError, TypeError, ValueError):
            self.calling = None
            return None


@pytest.mark.parametrize("seed", [1, 2])
async def test_over_sockets_it_is_the_same(seed: int) -> None:
    world = World()
    async with running(world.sandbox) as clients:
        wired = [Wired(world, clients, who) for who in range(3)]
        for person in wired:
            await person.listen()
        for action in seeded(120, seed):
            asked = world.request(action)
            if asked is not None:
                world.remember(action.who, await wired[action.who].ask(asked[0], action.route, asked[1]))
            check_money(world)
        check(world)
        for person, inside in zip(wired, world.people, strict=True):
            await person.catch_up()
            assert person.told.fills == inside.told.fills
            assert person.told.orders == inside.told.orders
            assert person.told.lists == inside.told.lists
            assert person.told.balances == inside.told.balances
        assert {entry.reply for entry in world.sandbox.journal} == {"sent", "lost", "replaced"}
