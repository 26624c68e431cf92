"""Normal orders: what is refused, how each time in force ends, amending, batches, countdown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from binance_sdk.sandbox.futures.order import Order
from binance_sdk.sandbox.rejection import RejectedException

from .world import INVERSE, LINEAR, UNIT, World, refuses, u


def book(world: World) -> None:
    """One BTC each at 9,990 and 10,010."""
    world.quote("BUY", "1", "9990")
    world.quote("SELL", "1", "10010")


@pytest.mark.parametrize(
    ("side", "quantity", "price", "code"),
    [
        ("BUY", "0.01", "9990.05", -4014),
        ("BUY", "0.0105", "9990", -4023),
        ("BUY", "0", "9990", -4003),
        ("BUY", "0.0001", "9990", -4004),
        ("BUY", "1000000001", "9990", -4005),
        ("BUY", "0.001", "10500.1", -4016),
        ("SELL", "0.001", "9499.9", -4024),
        ("BUY", "0.01", "10000000.1", -4002),
        ("BUY", "3", "9990", -2019),
        ("BUY", "110", "9990", -2027),
    ],
)
def test_refused(side: str, quantity: str, price: str, code: int) -> None:
    world = World()
    account = world.account()
    with refuses(code):
        world.place(account, side, quantity, price)
    assert not account.open
    assert not world.ledger.take_facts()


def test_too_small_in_value_unless_it_closes() -> None:
    small = World(LINEAR, "1000")
    account = small.account()
    with refuses(-4164):
        small.place(account, "BUY", "0.004", "1000")
    small.open(account, "BUY", "0.005", "1000")
    small.quote("BUY", "1", "1000")
    with refuses(-4164):
        small.place(account, "SELL", "0.003")
    assert small.place(account, "SELL", "0.003", reduce_only=True).status == "FILLED"


def test_unknown_symbols_types_and_modes_are_refused() -> None:
    world = World()
    account = world.account()
    for name, value, code in (
        ("symbol", "NONE", -1121),
        ("type", "STOP", -4120),
        ("type", "LIMIT_MAKER", -1116),
        ("time_in_force", "DAY", -1115),
        ("stp", "DECREMENT", -5039),
        ("price_match", "BEST", -5037),
    ):
        with refuses(code):
            world.place(account, "BUY", "0.01", "9990", **{name: value})


def test_how_orders_end_that_cannot_rest() -> None:
    world = World()
    book(world)
    account = world.account()
    ioc = world.place(account, "BUY", "1.5", "10010", time_in_force="IOC")
    assert (ioc.status, ioc.executed, ioc.expiry_reason) == ("EXPIRED", u("1"), 2)
    market = world.place(account, "SELL", "1.5")
    assert (market.status, market.executed, market.expiry_reason) == ("EXPIRED", u("1"), 9)
    with refuses(-5021):
        world.place(account, "BUY", "0.1", "10010", time_in_force="FOK")
    world.quote("SELL", "0.1", "10010")
    assert world.place(account, "BUY", "0.1", "10010", time_in_force="FOK").status == "FILLED"


def test_post_only_is_refused_on_usd_m_and_expires_on_coin_m() -> None:
    world = World()
    book(world)
    account = world.account()
    with refuses(-5022):
        world.place(account, "BUY", "0.1", "10010", time_in_force="GTX")
    assert world.place(account, "BUY", "0.1", "10009.9", time_in_force="GTX").status == "NEW"
    coin = World(INVERSE)
    coin.quote("SELL", "10", "10010")
    holder = coin.account("10")
    order = coin.place(holder, "BUY", "1", "10010", time_in_force="GTX")
    assert (order.status, order.expiry_reason) == ("EXPIRED", 11)
    order = coin.place(holder, "BUY", "11", "10010", time_in_force="FOK")
    assert (order.status, order.expiry_reason) == ("EXPIRED", 10)


def test_good_till_date_expires_on_time() -> None:
    world = World()
    account = world.account()
    with refuses(-5040):
        world.place(account, "BUY", "0.1", "9990", time_in_force="GTD", good_till=world.now + 599 * UNIT)
    date = world.now + 600 * UNIT
    order = world.place(account, "BUY", "0.1", "9990", time_in_force="GTD", good_till=date)
    assert world.venue.pass_time(date - 1) == []
    assert order.open
    assert world.venue.pass_time(date) == ["BTCUSDT"]
    assert (order.status, world.desk.book.best()[0]) == ("EXPIRED", 0)


def test_market_orders_stay_within_the_band_around_the_mark_price() -> None:
    world = World()
    account = world.account("100000")
    world.quote("SELL", "0.1", "10400")
    world.quote("SELL", "0.1", "10600")
    order = world.place(account, "BUY", "0.2")
    assert (order.executed, order.expiry_reason) == (u("0.1"), 9)
    with refuses(-4131):
        world.place(account, "BUY", "0.1")


@pytest.mark.parametrize(
    ("mode", "maker", "taker", "reason"),
    [
        ("EXPIRE_MAKER", "EXPIRED_IN_MATCH", "NEW", 1),
        ("EXPIRE_TAKER", "NEW", "EXPIRED_IN_MATCH", 0),
        ("EXPIRE_BOTH", "EXPIRED_IN_MATCH", "EXPIRED_IN_MATCH", 1),
        ("NONE", "FILLED", "FILLED", 0),
    ],
)
def test_self_trade_prevention(mode: str, maker: str, taker: str, reason: int) -> None:
    world = World()
    account = world.account()
    first = world.place(account, "BUY", "0.1", "10000", stp=mode)
    second = world.place(account, "SELL", "0.1", "10000", stp=mode)
    assert (first.status, second.status, first.expiry_reason) == (maker, taker, reason)


def test_price_match_takes_its_price_from_the_book() -> None:
    world = World()
    for step in range(20):
        world.quote("BUY", "1", f"{9990 - step}")
        world.quote("SELL", "1", f"{10010 + step}")
    account = world.account("10000")
    prices = [
        world.place(account, "BUY", "0.01", price_match=name, type="LIMIT").price
        for name in ("QUEUE", "QUEUE_5", "QUEUE_20", "OPPONENT", "OPPONENT_10")
    ]
    assert prices == [u("9990"), u("9986"), u("9971"), u("10010"), u("10019")]
    with refuses(-5037):
        world.place(account, "BUY", "0.01", "9990", price_match="QUEUE")
    with refuses(-5038):
        world.place(account, "BUY", "0.01", price_match="QUEUE")
    empty = World()
    with refuses(-5041):
        empty.place(empty.account(), "BUY", "0.01", price_match="QUEUE", type="LIMIT")


def test_reduce_only_never_turns_a_position() -> None:
    world = World()
    account = world.account()
    with refuses(-2022):
        world.place(account, "SELL", "0.1", "10100", reduce_only=True)
    world.open(account, "BUY", "0.2", "10000")
    with refuses(-2022):
        world.place(account, "BUY", "0.1", "9900", reduce_only=True)
    whole = world.place(account, "SELL", "0.3", "10300", reduce_only=True)
    assert whole.quantity == u("0.2")  # not more than there is
    with refuses(-2022):
        world.place(account, "SELL", "0.1", "10400", reduce_only=True)  # nothing is left for it
    near = world.place(account, "SELL", "0.15", "10100", reduce_only=True)
    assert (near.status, whole.status) == ("NEW", "NEW")
    world.place(world.maker, "BUY", "0.15")
    assert (near.status, whole.status) == ("FILLED", "NEW")
    world.place(world.maker, "BUY", "0.15")
    assert (whole.status, whole.executed, whole.expiry_reason) == ("EXPIRED", u("0.05"), 4)
    assert account.position(LINEAR).amount == 0
    assert world.desk.book.best()[2:] == (0, 0)


def test_reduce_only_orders_nearer_to_the_market_knock_out_those_behind() -> None:
    world = World()
    account = world.account()
    world.open(account, "SELL", "0.2", "10000")
    far = world.place(account, "BUY", "0.1", "9700", reduce_only=True)
    middle = world.place(account, "BUY", "0.1", "9800", reduce_only=True)
    assert (far.status, middle.status) == ("NEW", "NEW")
    near = world.place(account, "BUY", "0.1", "9900", reduce_only=True)
    assert (far.status, far.expiry_reason, middle.status) == ("EXPIRED", 4, "NEW")
    world.open(account, "BUY", "0.1", "10000")
    assert (near.status, middle.status) == ("NEW", "EXPIRED")
    world.open(account, "BUY", "0.3", "10000")
    assert (near.status, near.expiry_reason) == ("EXPIRED", 4)


def test_no_more_open_orders_than_the_symbol_allows() -> None:
    world = World(replace(LINEAR, max_orders=2, max_conditional=1))
    account = world.account()
    world.place(account, "BUY", "0.01", "9990")
    world.place(account, "BUY", "0.01", "9990")
    with refuses(-2025):
        world.place(account, "BUY", "0.01", "9990")
    world.algo(account, "BUY", "STOP_MARKET", quantity="0.01", trigger_price="10100")
    with refuses(-4045):
        world.algo(account, "BUY", "STOP_MARKET", quantity="0.01", trigger_price="10200")


def test_a_contract_takes_orders_from_its_first_mark_price_on() -> None:
    world = World()
    account = world.account()
    del world.ledger.marks["BTCUSDT"]
    with refuses(-4141):
        world.place(account, "BUY", "0.01", "9990")
    with refuses(-4141):
        world.algo(account, "BUY", "STOP_MARKET", quantity="0.01", trigger_price="10100")


def test_old_orders_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("binance_sdk.sandbox.futures.account.HISTORY", 2)
    world = World()
    account = world.account()
    for name in ("a", "b", "c"):
        world.venue.cancel(world.place(account, "BUY", "0.01", "9990", client_id=name), world.now)
        algo = world.algo(account, "BUY", "STOP_MARKET", quantity="0.01", trigger_price="10100")
        world.venue.cancel_algo(algo, world.now)
    with refuses(-2013):
        world.venue.find(account, "BTCUSDT", client_id="a")
    with refuses(-2013):
        world.venue.find_algo(account, 1)
    assert len(account.orders) == len(account.by_client_id) == len(account.conditionals) == 2
    for _ in range(3):
        world.venue.cancel(world.quote("BUY", "0.01", "9990"), world.now)
    assert not (world.maker.orders or world.maker.open or world.maker.by_client_id)


def test_trades_are_taken_once() -> None:
    world = World()
    world.open(world.account(), "BUY", "0.1", "10000")
    (trade,) = world.desk.take_trades()
    assert (trade.id, trade.price, trade.quantity, trade.quote, trade.buyer_maker) == (
        1,
        u("10000"),
        u("0.1"),
        u("1000"),
        False,
    )
    assert world.desk.take_trades() == []


def test_batches_give_an_outcome_for_each() -> None:
    world = World()
    account = world.account()
    tickets = [world.ticket("BUY", "0.1", "9990"), world.ticket("BUY", "0.1", "9990.01")]
    good, bad = world.venue.place_batch(account, tickets, world.now)
    assert isinstance(good, Order)
    assert isinstance(bad, RejectedException)
    assert bad.code == -4014
    with refuses(-4082):
        world.venue.place_batch(account, tickets * 3, world.now)
    outcomes = world.venue.cancel_batch(account, "BTCUSDT", [good.id, 99], [], world.now)
    assert [getattr(outcome, "code", outcome) for outcome in outcomes] == [good, -2011]
    with refuses(-4032):
        world.venue.cancel_batch(account, "BTCUSDT", [], ["x"] * 11, world.now)


def test_find_by_either_id_and_client_ids_are_unique_among_open_orders() -> None:
    world = World()
    account = world.account()
    order = world.place(account, "BUY", "0.1", "9990", client_id="mine")
    assert world.venue.find(account, "BTCUSDT", order.id) is order
    assert world.venue.find(account, "BTCUSDT", client_id="mine") is order
    with refuses(-4116):
        world.place(account, "BUY", "0.1", "9990", client_id="mine")
    assert world.venue.cancel_all(account, "BTCUSDT", world.now) == [order]
    world.place(account, "BUY", "0.1", "9990", client_id="mine")
    with refuses(-2013):
        world.venue.find(world.account(), "BTCUSDT", order.id)


def test_countdown_cancels_all_unless_it_is_renewed() -> None:
    world = World()
    account = world.account()
    order = world.place(account, "BUY", "0.1", "9990")
    world.venue.count_down(account, "BTCUSDT", 1000, world.now)
    world.venue.count_down(account, "BTCUSDT", 2000, world.now)
    assert world.venue.pass_time(world.now + UNIT) == []
    assert world.venue.pass_time(world.now + 2 * UNIT) == ["BTCUSDT"]
    assert order.status == "CANCELED"
    order = world.place(account, "BUY", "0.1", "9990")
    world.venue.count_down(account, "BTCUSDT", 1000, world.now)
    world.venue.count_down(account, "BTCUSDT", 0, world.now)
    world.venue.pass_time(world.now + 9 * UNIT)
    assert order.open


def test_the_test_endpoint_refuses_alike_and_changes_nothing() -> None:
    world = World()
    account = world.account()
    world.venue.check(account, world.ticket("BUY", "0.1", "9990"), world.now)
    with refuses(-2019):
        world.venue.check(account, world.ticket("BUY", "3", "9990"), world.now)
    with refuses(-5041):
        world.venue.check(account, world.ticket("BUY", "1", price_match="QUEUE", type="LIMIT"), world.now)
    assert not account.orders
