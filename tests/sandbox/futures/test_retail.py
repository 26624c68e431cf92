"""RPI orders: met by retail only, hidden from everybody else, post-only, and cheap."""

from __future__ import annotations

from binance_sdk.sandbox.futures import retail

from .world import World, refuses, u


def test_what_comes_by_the_api_passes_them_by() -> None:
    world = World()
    account, other = world.account("10000"), world.account("10000")
    world.quote("BUY", "1", "9940")
    hidden = world.place(account, "BUY", "0.1", "9950", time_in_force="RPI")
    assert hidden.open
    assert world.desk.book.best()[:2] == (u("9940"), u("1"))
    world.place(other, "SELL", "0.05")
    assert (hidden.executed, world.desk.last_price) == (0, u("9940"))
    resting = world.place(other, "SELL", "0.05", "9945")
    assert (resting.executed, hidden.executed) == (0, 0)


def test_retail_meets_them_where_they_are_better_and_others_first_at_one_price() -> None:
    world = World()
    account = world.account("10000", maker_rate=20_000)
    other = world.account("10000")
    world.place(other, "BUY", "0.02", "9950")
    hidden = world.place(account, "BUY", "0.1", "9950", time_in_force="RPI")
    better = world.place(account, "BUY", "0.01", "9960", time_in_force="RPI")
    world.place(world.maker, "SELL", "0.06")
    assert (better.status, hidden.executed) == ("FILLED", u("0.03"))
    assert [trade.price for trade in world.desk.trades] == [u("9960"), u("9950"), u("9950")]
    assert world.desk.rpi_trades == {1: u("0.01"), 3: u("0.03")}
    # a quarter of 0.02 % of 99.6 and 298.5
    assert world.wallet(account) == "9999.98009500"
    assert world.ledger.open_interest("BTCUSDT") == (u("0.06"), u("0.06"))


def test_they_only_make() -> None:
    world = World()
    account = world.account("10000")
    world.quote("SELL", "1", "10010")
    with refuses(-5022):
        world.place(account, "BUY", "0.1", "10010", time_in_force="RPI")
    order = world.place(account, "BUY", "0.1", "10000", time_in_force="RPI")
    world.venue.amend(order, u("0.1"), u("10020"), world.now)
    assert order.status == "CANCELED"


def test_they_are_cancelled_amended_and_expire_as_others() -> None:
    world = World()
    account = world.account("10000")
    first = world.place(account, "BUY", "0.1", "9950", time_in_force="RPI")
    world.venue.amend(first, u("0.05"), u("9950"), world.now)
    assert retail.snapshot(world.desk, 5).bids == [(u("9950"), u("0.05"))]
    world.venue.amend(first, u("0.05"), u("9951"), world.now)
    assert retail.snapshot(world.desk, 5).bids == [(u("9951"), u("0.05"))]
    world.venue.cancel(first, world.now)
    assert retail.snapshot(world.desk, 5).bids == []
    assert account.pending == {("BTCUSDT", "BOTH", "BUY"): 0}


def test_the_book_with_them_leaves_out_what_others_have_crossed() -> None:
    world = World()
    account, other = world.account("10000"), world.account("10000")
    world.quote("BUY", "1", "9940")
    world.place(account, "BUY", "0.1", "9940", time_in_force="RPI")
    world.place(account, "BUY", "0.2", "9950", time_in_force="RPI")
    before = retail.snapshot(world.desk, 5)
    assert before.bids == [(u("9950"), u("0.2")), (u("9940"), u("1.1"))]
    watch = retail.Watch(world.desk)
    assert watch.take() is None
    world.place(other, "SELL", "0.05", "9945")
    after = retail.snapshot(world.desk, 5)
    assert (after.bids, after.asks) == ([(u("9940"), u("1.1"))], [(u("9945"), u("0.05"))])
    assert watch.take() == ([(u("9950"), 0)], [(u("9945"), u("0.05"))])
    assert watch.last == after.update_id > before.update_id
