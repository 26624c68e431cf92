"""Conditional orders: refusals, triggers by either price, trailing, what they become and how that ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from binance_sdk.sandbox.futures.fact import AlgoChanged, OrderChanged

from .world import LINEAR, UNIT, World, refuses, u


def last(world: World, price: str) -> None:
    """Somebody trades at a price."""
    other = world.account("100000")
    world.open(other, "BUY", "0.01", price)


def statuses(world: World) -> list[str]:
    """What ALGO_UPDATE has told since the last time."""
    return [fact.algo.status for fact in world.facts(AlgoChanged)]


@pytest.mark.parametrize(
    ("kind", "side", "trigger", "before", "at"),
    [
        ("STOP_MARKET", "BUY", "10100", "10099.9", "10100"),
        ("STOP_MARKET", "SELL", "9900", "9900.1", "9900"),
        ("TAKE_PROFIT_MARKET", "BUY", "9900", "9900.1", "9900"),
        ("TAKE_PROFIT_MARKET", "SELL", "10100", "10099.9", "10100"),
    ],
)
def test_triggers_by_mark_price_and_becomes_a_market_order(
    kind: str, side: str, trigger: str, before: str, at: str
) -> None:
    world = World()
    account = world.account()
    algo = world.algo(
        account, side, kind, quantity="0.1", trigger_price=trigger, working_type="MARK_PRICE", client_id="c"
    )
    world.quote("SELL", "1", "10100")
    world.quote("BUY", "1", "9900")
    last(world, "10000")
    world.mark(before)
    assert algo.waits
    world.mark(at)
    order = algo.order
    assert order is not None
    assert (algo.status, order.status, order.type, order.original_type) == (
        "FINISHED",
        "FILLED",
        "MARKET",
        kind,
    )
    assert (order.client_id, order.algo_id, algo.triggered) == ("c", algo.id, world.now)
    assert world.venue.find(account, "BTCUSDT", client_id="c") is order
    assert statuses(world) == ["NEW", "TRIGGERING", "TRIGGERED", "FINISHED"]


def test_triggers_by_contract_price_and_becomes_a_limit_order() -> None:
    world = World()
    account = world.account()
    last(world, "10000")
    algo = world.algo(account, "SELL", "STOP", quantity="0.1", price="9950", trigger_price="9900")
    world.mark("9800")
    assert algo.waits
    world.mark("10000")
    last(world, "9900")
    assert algo.status == "TRIGGERED"
    assert algo.order is not None
    assert (algo.order.type, algo.order.price, algo.order.open) == ("LIMIT", u("9950"), True)
    world.venue.cancel(algo.order, world.now)
    world.venue.finish("BTCUSDT", world.now)
    assert algo.status == "FINISHED"


def test_ids_are_a_space_of_their_own() -> None:
    world = World()
    account = world.account()
    order = world.place(account, "BUY", "0.01", "9900", client_id="same")
    algo = world.algo(account, "BUY", "STOP_MARKET", quantity="0.01", trigger_price="10100", client_id="same")
    assert (order.id, algo.id) == (1, 1)
    assert world.venue.find_algo(account, 1) is world.venue.find_algo(account, client_id="same") is algo
    assert world.venue.open_algos(account) == world.venue.open_algos(account, "BTCUSDT") == [algo]
    with refuses(-4116):
        world.algo(account, "BUY", "STOP_MARKET", quantity="0.01", trigger_price="10100", client_id="same")
    assert world.venue.cancel_algos(account, "BTCUSDT", world.now) == [algo]
    assert (algo.status, order.status, world.venue.open_algos(account)) == ("CANCELED", "NEW", [])
    with refuses(-2011):
        world.venue.cancel_algo(algo, world.now)
    with refuses(-2013):
        world.venue.find_algo(account, 2)


@pytest.mark.parametrize(
    ("kind", "more", "code"),
    [
        ("STOP_MARKET", {"trigger_price": "9900", "quantity": "0.1"}, -2021),
        ("TAKE_PROFIT", {"trigger_price": "10100", "price": "10100", "quantity": "0.1"}, -2021),
        ("STOP_MARKET", {"trigger_price": "10100"}, -4003),
        ("STOP_MARKET", {"trigger_price": "10100.05", "quantity": "0.1"}, -4014),
        ("STOP", {"trigger_price": "10100", "quantity": "0.1"}, -4013),
        ("STOP", {"trigger_price": "10100", "quantity": "0.1", "price": "1", "close_position": True}, -4136),
        ("STOP_MARKET", {"trigger_price": "10100", "quantity": "0.1", "close_position": True}, -4137),
        ("STOP_MARKET", {"trigger_price": "10100", "reduce_only": True, "close_position": True}, -4138),
        ("TRAILING_STOP_MARKET", {"quantity": "0.1", "callback": "0.0009"}, -1102),
        ("TRAILING_STOP_MARKET", {"quantity": "0.1", "callback": "0.01", "activate_price": "10001"}, -2021),
        ("LIMIT", {"quantity": "0.1", "price": "9900"}, -1116),
        ("STOP", {"trigger_price": "10100", "quantity": "0.1", "price_match": "BEST"}, -5037),
        ("STOP_MARKET", {"trigger_price": "10100", "quantity": "0.1", "stp": "DECREMENT"}, -5039),
        ("STOP_MARKET", {"trigger_price": "10100", "quantity": "0.1", "position_side": "LONG"}, -4061),
        ("STOP_MARKET", {"trigger_price": "10100", "quantity": "0.1", "time_in_force": "GTD"}, -5040),
    ],
)
def test_refused(kind: str, more: dict[str, object], code: int) -> None:
    world = World()
    account = world.account()
    with refuses(code):
        world.algo(account, "BUY", kind, **more)
    assert not account.conditionals


def test_a_trailing_sell_follows_the_highest_price_since_its_activation() -> None:
    world = World()
    account = world.account()
    algo = world.algo(
        account, "SELL", "TRAILING_STOP_MARKET",
        quantity="0.1", callback="0.01", activate_price="10200", working_type="MARK_PRICE",
    )  # fmt: skip
    world.quote("BUY", "1", "10000")
    for price in ("10100", "9950", "10199.9"):
        world.mark(price)
        assert not algo.activated
    world.mark("10200")
    assert algo.activated
    world.mark("10500")
    world.mark("10395.1")
    assert algo.waits
    world.mark("10395")  # 10500 * 0.99
    assert algo.status == "FINISHED"
    assert statuses(world) == ["NEW", "NEW", "TRIGGERING", "TRIGGERED", "FINISHED"]


def test_a_trailing_buy_without_activation_price_starts_at_once() -> None:
    world = World()
    account = world.account()
    algo = world.algo(
        account, "BUY", "TRAILING_STOP_MARKET", quantity="0.1", callback="0.1", working_type="MARK_PRICE"
    )
    assert algo.ticket.activate_price == u("10000")
    world.mark("10000")
    world.mark("9000")
    world.mark("9899.9")
    assert algo.waits
    world.mark("9900")
    assert algo.status == "FINISHED"  # the book was empty: its order expired
    assert algo.order is not None
    assert (algo.order.status, algo.order.expiry_reason) == ("EXPIRED", 9)


def test_close_position_takes_what_there_is_when_it_triggers() -> None:
    world = World()
    account = world.account()
    world.open(account, "BUY", "0.1", "10000")
    algo = world.algo(account, "SELL", "STOP_MARKET", trigger_price="9900", close_position=True)
    with refuses(-4130):
        world.algo(account, "SELL", "STOP_MARKET", trigger_price="9800", close_position=True)
    world.open(account, "BUY", "0.1", "10000")
    world.quote("BUY", "1", "9890")
    last(world, "9900")
    assert algo.order is not None
    assert (algo.order.quantity, algo.order.reduce_only, algo.order.close_position) == (u("0.2"), True, True)
    assert (algo.order.status, account.position(LINEAR).amount) == ("FILLED", 0)


def test_a_refused_order_rejects_the_conditional_one() -> None:
    world = World()
    account = world.account()
    nothing = world.algo(account, "SELL", "STOP_MARKET", trigger_price="9900", close_position=True)
    poor = world.algo(account, "SELL", "STOP_MARKET", quantity="9", trigger_price="9900")
    world.ledger.take_facts()
    last(world, "9900")
    assert (nothing.status, nothing.order, poor.status) == ("REJECTED", None, "REJECTED")
    assert (nothing.failure, poor.failure) == ("ReduceOnly Order is rejected.", "Margin is insufficient.")
    told = [fact for fact in world.ledger.take_facts() if fact.account is account]
    assert not any(isinstance(fact, OrderChanged) for fact in told)
    assert len(told) == 4


def test_a_price_match_is_made_when_it_triggers() -> None:
    world = World()
    account = world.account()
    algo = world.algo(account, "SELL", "STOP", quantity="0.1", trigger_price="9900", price_match="QUEUE")
    world.quote("SELL", "0.1", "9950")
    world.quote("BUY", "0.1", "9900")
    world.place(world.maker, "SELL", "0.1", "9900", stp="NONE")
    assert algo.order is not None
    assert (algo.order.price, algo.order.price_match, algo.order.status) == (u("9950"), "QUEUE", "NEW")


def test_price_protection_holds_a_trigger_back_while_prices_are_apart() -> None:
    world = World(replace(LINEAR, trigger_protect=u("0.02")))
    account = world.account()
    careless = world.algo(account, "SELL", "STOP_MARKET", quantity="0.1", trigger_price="9790")
    careful = world.algo(
        account, "SELL", "STOP_MARKET", quantity="0.1", trigger_price="9790", price_protect=True
    )
    last(world, "9790")  # 2.1 % off the mark price
    assert (careless.waits, careful.waits) == (False, True)
    world.mark("9980")
    last(world, "9785")  # 1.95 %
    assert not careful.waits


def test_a_conditional_order_expires_by_date() -> None:
    world = World()
    account = world.account()
    date = world.now + 700 * UNIT
    algo = world.algo(
        account, "SELL", "STOP", quantity="0.1", price="9900", trigger_price="9900",
        time_in_force="GTD", good_till=date,
    )  # fmt: skip
    world.venue.pass_time(date - 1)
    assert algo.waits
    world.venue.pass_time(date)
    assert algo.status == "EXPIRED"


def test_one_trigger_may_set_off_the_next() -> None:
    world = World()
    account = world.account()
    last(world, "10000")
    first = world.algo(account, "SELL", "STOP_MARKET", quantity="0.1", trigger_price="9900")
    second = world.algo(account, "SELL", "STOP_MARKET", quantity="0.1", trigger_price="9800")
    world.quote("BUY", "0.1", "9800")
    world.quote("BUY", "0.1", "9790")
    last(world, "9900")
    assert (first.status, second.status) == ("FINISHED", "FINISHED")
    assert account.position(LINEAR).entry == u("9795")
