"""Over real sockets, with replies that never come: no order is lost or invented, and no money either.

Two clients trade with each other. A client that gets no reply asks for the order by the name it gave it,
as clients must; what it then knows, what its events have told and what the exchange has are compared.
"""

from __future__ import annotations

import random
from decimal import Decimal
from typing import Any, Literal

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox

from .client import Socket, running
from .futures.told import ENDED, Told
from .futures_client import START, Futures

UNIT = {"um": Decimal("0.004"), "cm": Decimal(2)}
ASSET = {"um": "USDT", "cm": "BTC"}
STEPS = 60
LOSSES: tuple[Literal["cut", "reset"], ...] = ("cut", "reset")


class Careful:
    """A client that finds out what became of each order, whatever became of the reply."""

    def __init__(self, client: Futures, events: Socket) -> None:
        self.client, self.events = client, events
        self.known: dict[str, int] = {}
        """Orders that exist, by the name that the client gave them."""
        self.refused: set[str] = set()
        self.unsure = 0
        self.told = Told()

    async def place(self, name: str, **order: object) -> None:
        """Places an order; after this it is known to exist or not to."""
        wanted = {"symbol": self.client.symbol, "newClientOrderId": name} | order
        try:
            status, answer = await self.client.ask("create_order", **wanted)
        except aiohttp.ClientError:
            self.unsure += 1
            status, answer = await self.client.ask(
                "get_order", symbol=self.client.symbol, origClientOrderId=name
            )
            assert status == 200 or answer["code"] == -2013
        if status == 200:
            self.known[name] = answer["orderId"]
        else:
            self.refused.add(name)

    async def cancel(self, name: str) -> None:
        """Cancels an order; whether that was done, the order says."""
        try:
            await self.client.ask("cancel_order", symbol=self.client.symbol, orderId=self.known[name])
        except aiohttp.ClientError:
            self.unsure += 1

    async def listen(self) -> None:
        """Takes in what has been told so far."""
        await self.events.call("LIST_SUBSCRIPTIONS")
        for event in self.events.events:
            self.told.hear(event)
        self.events.events.clear()


async def careful(client: Futures) -> Careful:
    """Such a client, which listens."""
    return Careful(client, await client.user_events())


def disturb(sandbox: Sandbox, dice: random.Random) -> None:
    """Loses the reply to the next request, before or after it is done; often nothing happens."""
    if dice.random() < 0.4:
        sandbox.faults.lose_reply(after_execution=dice.random() < 0.6, how=dice.choice(LOSSES))


def an_order(dice: random.Random, product: str) -> dict[str, object]:
    """Any limit or market order."""
    size = str(UNIT[product] * dice.randint(1, 20))
    order: dict[str, object] = {"side": dice.choice(["BUY", "SELL"]), "quantity": size}
    if dice.random() < 0.2:
        return order | {"type": "MARKET"}
    price = str(60_000 + dice.randint(-20, 20) * 10)
    kind = dice.choice(["GTC", "GTC", "GTC", "IOC", "FOK", "GTX"])
    return order | {"type": "LIMIT", "timeInForce": kind, "price": price}


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("product", ["um", "cm"])
async def test_whatever_reply_is_lost_everybody_ends_with_the_same_story(product: str, seed: int) -> None:
    dice = random.Random(seed)
    symbols: dict[str, Any] = {"um_symbols": ["BTCUSDT"], "cm_symbols": ["BTCUSD_PERP"]}
    sandbox = Sandbox(market="empty", start_time=START, seed=seed, enforce_limits=False, **symbols)
    async with running(sandbox) as clients:
        sandbox.advance(1)
        people = [await careful(Futures(clients, product)) for _ in range(2)]
        front = people[0].client.front
        for person in people:
            person.client.account  # noqa: B018 - opens the account, whose money then counts
        total = front.venue.ledger.total(ASSET[product])
        for number in range(STEPS):
            person = dice.choice(people)
            disturb(sandbox, dice)
            if person.known and dice.random() < 0.2:
                await person.cancel(dice.choice(sorted(person.known)))
            else:
                await person.place(f"order-{number}", **an_order(dice, product))
            sandbox.faults.clear()
        assert sum(person.unsure for person in people) > 5
        executed = {
            entry.client_id
            for entry in sandbox.journal
            if entry.operation == "order.place" and entry.executed
        }
        assert executed == people[0].known.keys() | people[1].known.keys()
        for person in people:
            await person.listen()
            await compare(person)
        assert front.venue.ledger.total(ASSET[product]) == total
        longs, shorts = front.venue.ledger.open_interest(people[0].client.symbol)
        assert longs == shorts
        fills = [set(person.told.fills) for person in people]
        assert {key[1] for side in fills for key in side} == {
            trade.id for trade in front.tapes[people[0].client.symbol].trades
        }


async def compare(person: Careful) -> None:
    """What a client knows, what it was told, and what the exchange answers."""
    client, told = person.client, person.told
    orders = {order["orderId"]: order for order in await client.do("get_all_orders", symbol=client.symbol)}
    assert orders.keys() == set(person.known.values()) == {number for _, number in told.orders}
    for (_, number), state in told.orders.items():
        order = orders[number]
        assert (order["status"], order["executedQty"]) == (state["X"], state["z"])
    opened = {row["orderId"] for row in await client.do("get_open_orders")}
    assert opened == {number for (_, number), state in told.orders.items() if state["X"] not in ENDED}
    held = sum(
        Decimal(row["positionAmt"])
        for row in await client.do("get_position")
        if row["symbol"] == client.symbol
    )
    traded = sum(
        Decimal(trade["qty"]) * (1 if trade["side"] == "BUY" else -1)
        for trade in await client.do("get_user_trades", symbol=client.symbol)
    )
    assert held == traded
    funds = {row["asset"]: Decimal(row["balance"]) for row in await client.do("get_balance")}
    for asset, units in told.wallets.items():
        assert funds[asset] == units
