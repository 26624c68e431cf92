"""Amending limit orders: what keeps its place, what takes, what is refused."""

from __future__ import annotations

from binance_sdk.sandbox.futures import amending
from binance_sdk.sandbox.futures.fact import OrderChanged

from .world import LINEAR, World, refuses, u


def book(world: World) -> None:
    """One BTC each at 9,990 and 10,010."""
    world.quote("BUY", "1", "9990")
    world.quote("SELL", "1", "10010")


def test_amending_moves_an_order_and_a_smaller_one_keeps_its_place() -> None:
    world = World()
    first, second = world.account(), world.account()
    order = world.place(first, "BUY", "0.2", "9990")
    rival = world.place(second, "BUY", "0.1", "9990")
    world.venue.amend(order, u("0.1"), u("9990"), world.now, modify_id="7")
    assert world.desk.book.best()[:2] == (u("9990"), u("0.2"))
    world.place(world.maker, "SELL", "0.05")
    assert (order.executed, rival.executed) == (u("0.05"), 0)
    world.venue.amend(order, u("0.3"), u("9990"), world.now)
    world.place(world.maker, "SELL", "0.1")
    assert (order.executed, rival.executed) == (u("0.05"), u("0.1"))
    world.venue.amend(order, u("0.05"), u("9990"), world.now)
    assert order.status == "CANCELED"  # nothing was left of it
    assert [(a.id, a.old_quantity, a.quantity) for a in order.amendments] == [
        (1, u("0.2"), u("0.1")),
        (2, u("0.1"), u("0.3")),
        (3, u("0.3"), u("0.05")),
    ]
    told = [fact.execution for fact in world.facts(OrderChanged) if fact.order.id == order.id]
    assert told == ["NEW", "AMENDMENT", "TRADE", "AMENDMENT", "CANCELED"]


def test_an_amended_order_may_take_unless_it_is_post_only() -> None:
    world = World()
    account = world.account("10000")
    book(world)
    order = world.place(account, "BUY", "0.2", "9980")
    world.venue.amend(order, u("0.2"), u("10010"), world.now)
    assert order.status == "FILLED"
    post_only = world.place(account, "BUY", "0.2", "9980", time_in_force="GTX")
    world.venue.amend(post_only, u("0.2"), 0, world.now, price_match="OPPONENT")
    assert post_only.status == "CANCELED"
    other = world.place(account, "BUY", "0.2", "9980")
    world.venue.amend(other, u("0.2"), 0, world.now, price_match="QUEUE")
    assert (other.price, other.price_match) == (u("9990"), "QUEUE")


def test_amendments_that_are_refused_change_nothing() -> None:
    world = World()
    account = world.account()
    order = world.place(account, "BUY", "0.2", "9980")
    for quantity, price, code in (
        ("0.2", "9980", -5027),
        ("0.2", "9980.05", -4014),
        ("0.0001", "9980", -4004),
        ("5", "9980", -2019),
        ("0.2", "10501", -4016),
    ):
        with refuses(code):
            world.venue.amend(order, u(quantity), u(price), world.now)
    assert (order.quantity, order.price, order.amendments) == (u("0.2"), u("9980"), ())
    world.venue.cancel(order, world.now)
    with refuses(-2013):
        world.venue.amend(order, u("0.1"), u("9980"), world.now)
    with refuses(-2011):
        world.venue.cancel(order, world.now)


def test_only_open_limit_orders_can_be_amended_and_not_for_ever() -> None:
    world = World()
    account = world.account("10000")
    filled = world.open(account, "BUY", "0.1", "10000")
    with refuses(-5025):
        world.venue.amend(filled, u("0.2"), u("9980"), world.now)
    order = world.place(account, "BUY", "0.1", "9980")
    for step in range(amending.MOST):
        world.venue.amend(order, u("0.1"), u("9970") + step % 2 * u("1"), world.now)
    with refuses(-5026):
        world.venue.amend(order, u("0.1"), u("9980"), world.now)
    small = world.place(account, "BUY", "0.1", "9980")
    with refuses(-4004):
        world.venue.amend(small, u("0.0005"), u("9980"), world.now)


def test_a_reduce_only_order_that_was_made_larger_still_does_not_turn_the_position() -> None:
    world = World()
    account = world.account()
    world.open(account, "BUY", "0.1", "10000")
    order = world.place(account, "SELL", "0.1", "10100", reduce_only=True)
    world.venue.amend(order, u("0.5"), u("10050"), world.now)
    assert (order.open, order.quantity) == (True, u("0.5"))
    world.place(world.maker, "BUY", "0.3")
    assert (order.status, order.executed) == ("EXPIRED", u("0.1"))
    assert account.position(LINEAR).amount == 0
