"""Auto-deleveraging: when the insurance fund cannot afford a position, and whose are taken then."""

from __future__ import annotations

from binance_sdk.sandbox.futures import configuring, deleveraging
from binance_sdk.sandbox.futures.account import Account
from binance_sdk.sandbox.futures.fact import Deleveraged, OrderChanged

from .world import LINEAR, World, u


def shorts(world: World) -> tuple[Account, Account, Account]:
    """A long of 0.2 with little margin against three shorts: 0.1 at 5 x, 0.06 at 50 x, 0.04 at 20 x."""
    long = world.account("200", taker_rate=0)
    people: list[Account] = []
    for size, leverage, funds in (("0.1", 5, "2000"), ("0.06", 50, "100"), ("0.04", 20, "5000")):
        account = world.account(funds, taker_rate=0, maker_rate=0)
        configuring.set_leverage(world.ledger, account, LINEAR, leverage, world.now)
        world.place(account, "SELL", size, "10000")
        world.place(long, "BUY", size, "10000")
        people.append(account)
    world.ledger.take_facts()
    return people[0], people[1], people[2]


def test_those_who_gained_most_with_least_margin_are_taken_first() -> None:
    world = World()
    first, second, third = shorts(world)
    world.ledger.marks["BTCUSDT"] = u("9500")
    queue = [account for account, _ in deleveraging.ranked(world.ledger, "BTCUSDT", long=False)]
    assert queue == [second, first, third]
    assert [deleveraging.quantile(world.ledger, account.position(LINEAR)) for account in queue] == [4, 3, 1]


def test_with_a_fund_that_can_pay_nobody_is_deleveraged() -> None:
    world = World()
    world.ledger.insurance.wallet["USDT"] = u("1000")
    shorts(world)
    total = world.ledger.total("USDT")
    world.mark("8000")
    assert world.facts(Deleveraged) == []
    assert world.ledger.insurance.position(LINEAR).amount == u("0.2")
    assert world.ledger.total("USDT") == total


def test_without_such_a_fund_others_close_at_the_bankruptcy_price_for_nothing() -> None:
    world = World()
    first, second, third = shorts(world)
    resting = world.place(second, "BUY", "0.001", "8900")
    conditional = world.algo(second, "BUY", "STOP_MARKET", trigger_price="12000", quantity="0.001")
    total = world.ledger.total("USDT")
    world.ledger.take_facts()
    world.mark("8000")  # 200 of margin are gone at 9000
    told = world.ledger.take_facts()
    taken = [fact for fact in told if isinstance(fact, Deleveraged)]
    assert [(fact.account, fact.order.executed) for fact in taken] == [
        (second, u("0.06")), (first, u("0.1")), (third, u("0.04")),
    ]  # fmt: skip
    assert {fact.order.client_id for fact in taken} == {"adl_autoclose"}
    assert {(fact.order.status, fact.order.price) for fact in taken} == {("FILLED", u("9000"))}
    mine = [fact for fact in told if isinstance(fact, OrderChanged) and fact.account is first]
    assert [(fact.execution, fact.order.status) for fact in mine] == [
        ("NEW", "NEW"),
        ("CALCULATED", "FILLED"),
    ]
    assert world.wallet(second) == "160.00000000"
    assert (resting.status, conditional.waits) == ("EXPIRED", True)
    assert world.ledger.insurance.position(LINEAR).amount == 0
    assert world.ledger.total("USDT") == total
    assert world.desk.last_price == u("10000"), "no public trade"


def test_only_as_many_as_are_needed() -> None:
    world = World()
    first, second, third = shorts(world)
    world.quote("BUY", "0.1", "9500")
    world.ledger.take_facts()
    world.mark("8000")
    taken = world.facts(Deleveraged)
    assert [fact.account for fact in taken] == [second, first]
    assert first.position(LINEAR).amount == u("-0.06")
    assert third.position(LINEAR).amount == u("-0.04")
    longs, held = world.ledger.open_interest("BTCUSDT")
    assert longs == held
