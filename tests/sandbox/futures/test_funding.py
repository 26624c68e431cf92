"""Mark price, premium, funding rate and what positions pay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from binance_sdk.sandbox.amount import SCALE
from binance_sdk.sandbox.book import Book
from binance_sdk.sandbox.futures import configuring
from binance_sdk.sandbox.futures.fact import AccountChanged
from binance_sdk.sandbox.futures.marking import HOUR, Marker, next_funding
from binance_sdk.sandbox.futures.order import Order

from .world import INVERSE, LINEAR, UNIT, World, u

MIDNIGHT = 20_000 * 24 * HOUR


def book(world: World, bid: str, ask: str, size: str = "10") -> Book[Order]:
    """A book with one price a side."""
    world.quote("BUY", size, bid)
    world.quote("SELL", size, ask)
    return world.desk.book


def test_funding_is_due_at_midnight_at_eight_and_at_sixteen() -> None:
    assert next_funding(LINEAR, MIDNIGHT) == MIDNIGHT + 8 * HOUR
    assert next_funding(LINEAR, MIDNIGHT + 8 * HOUR - 1) == MIDNIGHT + 8 * HOUR
    assert next_funding(replace(LINEAR, funding_hours=4), MIDNIGHT + HOUR) == MIDNIGHT + 4 * HOUR


def test_the_mark_price_is_a_median() -> None:
    marker, depth = Marker(LINEAR), book(World(), "10010", "10030")
    # price 1 is the index (no funding rate yet), price 2 the index plus the basis of 20
    assert marker.look(MIDNIGHT, u("10000"), depth, u("10100")) == u("10020")
    assert marker.look(MIDNIGHT + 1, u("10000"), depth, u("10010.1")) == u("10010.1")
    assert marker.look(MIDNIGHT + 2, u("10000"), depth, u("9000")) == u("10000")


def test_the_basis_is_a_mean_of_thirty_values() -> None:
    marker, world = Marker(replace(LINEAR, type="CURRENT_QUARTER")), World()
    depth = book(world, "10010", "10030")
    marker.look(MIDNIGHT, u("10000"), depth, 0)
    marker.look(MIDNIGHT + 4 * UNIT, u("9000"), depth, 0)  # within five seconds: not counted
    assert marker.look(MIDNIGHT + 5 * UNIT, u("10010"), depth, 0) == u("10025")  # + (20 + 10) / 2
    assert marker.look(MIDNIGHT + 150 * UNIT, u("10010"), depth, 0) == u("10020")  # the first one is gone
    assert marker.rate() == 0


def test_price_1_runs_towards_the_index_as_funding_comes_near() -> None:
    marker = Marker(LINEAR)
    marker.last_rate = u("0.001")
    far, near = u("20000"), Book[Order]()
    assert marker.look(MIDNIGHT, u("10000"), near, far) == u("10010")
    assert marker.look(MIDNIGHT + 4 * HOUR, u("10000"), near, far) == u("10005")


@pytest.mark.parametrize(
    ("bid", "ask", "premium", "rate"),
    [
        ("9999", "10001", "0", "0.0001"),  # interest only
        ("10010", "10020", "0.001", "0.0005"),  # + clamp(0.0001 - 0.001, 0.0005)
        ("9980", "9990", "-0.001", "-0.0005"),
        ("9996", "9998", "-0.0002", "0.0001"),
        ("10400", "10410", "0.04", "0.03"),  # capped
    ],
)
def test_premium_and_rate(bid: str, ask: str, premium: str, rate: str) -> None:
    marker, depth = Marker(LINEAR), book(World(), bid, ask)
    marker.look(MIDNIGHT, u("10000"), depth, 0)
    assert (marker.premium(depth), marker.rate()) == (u(premium), u(rate))


def test_later_premiums_weigh_more() -> None:
    marker, world = Marker(LINEAR), World()
    depth = book(world, "10030", "10040")
    marker.look(MIDNIGHT, u("10000"), depth, 0)
    marker.look(MIDNIGHT + 5 * UNIT, u("10030"), depth, 0)
    assert marker.rate() == u("0.0005")  # (1 * 0.003 + 2 * 0) / 3 = 0.001, less 0.0005
    assert marker.fund(MIDNIGHT + 8 * HOUR) == marker.last_rate == u("0.0005")
    assert marker.next_funding == MIDNIGHT + 16 * HOUR
    assert marker.rate() == u("0.0001")  # no premium has been seen in the new interval
    assert marker.history[-1][:2] == (MIDNIGHT + 8 * HOUR, u("0.0005"))


def test_the_impact_price_walks_the_book() -> None:
    marker, world = Marker(LINEAR), World()
    world.quote("BUY", "1", "10100")
    world.quote("BUY", "10", "10000")
    world.quote("SELL", "10", "10200")
    marker.look(MIDNIGHT, u("10000"), world.desk.book, 0)
    # 25000 = 1 * 10100 + 1.49 * 10000, so the mean is 25000 / 2.49
    assert marker.premium(world.desk.book) == (25_000 * SCALE * SCALE // u("2.49") - u("10000")) * SCALE // u(
        "10000"
    )


def test_longs_pay_shorts() -> None:
    world = World()
    long, short = world.account(taker_rate=0), world.account(taker_rate=0)
    configuring.set_margin_type(world.ledger, short, LINEAR, "ISOLATED", world.now)
    world.open(long, "BUY", "0.2", "10000")
    world.open(short, "SELL", "0.2", "10000")
    world.venue.look("BTCUSDT", u("10000"), world.now)
    world.ledger.take_facts()
    due = world.venue.markers["BTCUSDT"].next_funding
    assert world.venue.pass_time(due - 1) == []
    assert world.venue.pass_time(due) == ["BTCUSDT"]
    assert world.wallet(long) == "999.80000000"  # 0.2 * 10000 * 0.01 %
    assert world.wallet(short) == "1000.20000000"
    assert short.position(LINEAR).isolated_wallet == u("100.2")
    assert [(row.type, row.units) for row in long.incomes] == [("FUNDING_FEE", u("-0.2"))]
    told = world.facts(AccountChanged)
    assert [(fact.reason, fact.balances[0].change, len(fact.positions)) for fact in told] == [
        ("FUNDING_FEE", u("-0.2"), 0),
        ("FUNDING_FEE", u("0.2"), 1),
    ]
    assert world.venue.pass_time(due + 1) == []


def test_longs_of_an_inverse_contract_pay_in_coin() -> None:
    world = World(INVERSE)
    long, short = world.account("10", taker_rate=0), world.account("10", taker_rate=0)
    world.open(long, "BUY", "100", "10000")
    world.open(short, "SELL", "100", "10000")
    world.venue.look("BTCUSD_PERP", u("10000"), world.now)
    world.venue.pass_time(world.venue.markers["BTCUSD_PERP"].next_funding)
    assert (world.wallet(long), world.wallet(short)) == ("9.99990000", "10.00010000")
