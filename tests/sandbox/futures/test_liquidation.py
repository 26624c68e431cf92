"""Margin calls and liquidation, cross and isolated, with the book and with the insurance fund."""

from __future__ import annotations

from dataclasses import replace

from binance_sdk.sandbox.futures import configuring
from binance_sdk.sandbox.futures.account import Account
from binance_sdk.sandbox.futures.algo import AlgoTicket
from binance_sdk.sandbox.futures.fact import Liquidated, MarginCalled, OrderChanged
from binance_sdk.sandbox.futures.order import LONG, SHORT, Ticket

from .world import INVERSE, LINEAR, World, refuses, u


def holder(world: World, funds: str = "100", *, isolated: bool = False) -> Account:
    """Long 0.1 BTC from 10,000; without fees for opening."""
    account = world.account(funds, taker_rate=0)
    if isolated:
        configuring.set_margin_type(world.ledger, account, LINEAR, "ISOLATED", world.now)
    world.open(account, "BUY", "0.1", "10000")
    world.ledger.take_facts()
    return account


def test_a_margin_call_comes_once_until_the_ratio_has_recovered() -> None:
    world = World()
    account = holder(world)
    world.mark("9050")  # balance 5, maintenance 3.62
    assert world.facts(MarginCalled) == []
    world.mark("9045")  # balance 4.5, maintenance 3.618: 80.4 %
    (call,) = world.facts(MarginCalled)
    assert (call.account, call.cross_wallet) == (account, u("100"))
    assert [(state.mark, state.unrealised, state.maintenance) for state in call.positions] == [
        (u("9045"), u("-95.5"), u("3.618"))
    ]
    world.mark("9040")
    assert world.facts(MarginCalled) == []
    world.mark("9100")
    world.mark("9045")
    assert len(world.facts(MarginCalled)) == 1


def test_the_book_takes_a_liquidated_position_and_the_fee_goes_to_the_fund() -> None:
    world = World()
    account = holder(world)
    order = world.place(account, "BUY", "0.001", "9510")
    stop = world.algo(account, "SELL", "STOP_MARKET", trigger_price="9400", close_position=True)
    world.mark("9100")
    world.quote("BUY", "1", "9050")
    world.ledger.take_facts()
    world.mark("9036")
    assert (order.status, order.expiry_reason) == ("EXPIRED", 5)
    assert stop.status == "EXPIRED"
    assert account.position(LINEAR).amount == 0
    # 100 - 0.1 * 950 = 5 are left, which is less than the fee of 1 % of 905
    assert (world.wallet(account), world.ledger.insurance.wallet["USDT"]) == ("0.00000000", u("5"))
    told = world.ledger.take_facts()
    orders = [
        (fact.execution, fact.order.type)
        for fact in told
        if isinstance(fact, OrderChanged) and fact.order.client_id.startswith("autoclose-")
    ]
    assert orders == [("NEW", "LIQUIDATION"), ("TRADE", "LIQUIDATION")]
    (done,) = [fact for fact in told if isinstance(fact, Liquidated)]
    assert (done.order.status, done.order.price, done.taken_over) == ("FILLED", u("9000"), 0)


def test_the_insurance_fund_takes_over_what_the_book_does_not() -> None:
    world = World()
    account = holder(world)
    world.quote("BUY", "0.04", "9500")
    world.mark("9000")
    assert account.position(LINEAR).amount == 0
    # 0.04 at 9500 and 0.06 at the bankruptcy price of 9000: 20 are left, and the fee is 9.2
    assert world.wallet(account) == "10.80000000"
    fund = world.ledger.insurance.position(LINEAR)
    assert (fund.amount, fund.entry) == (u("0.06"), u("9000"))
    assert world.ledger.open_interest("BTCUSDT") == (u("0.06"), u("0.06"))
    executions = [(fact.execution, fact.order.status) for fact in world.facts(OrderChanged)]
    assert executions == [("NEW", "NEW"), ("TRADE", "PARTIALLY_FILLED"), ("CALCULATED", "FILLED")]
    assert [row.type for row in account.incomes] == ["REALIZED_PNL", "REALIZED_PNL", "INSURANCE_CLEAR"]


def test_the_fund_sells_what_it_took_over_once_somebody_buys() -> None:
    world = World()
    holder(world)
    assert world.venue.unwind("BTCUSDT", world.now) is None
    world.mark("9000")
    world.quote("BUY", "0.06", "9100")
    first = world.venue.unwind("BTCUSDT", world.now)
    assert first is not None
    assert (first.executed, first.status) == (u("0.06"), "EXPIRED")
    assert world.ledger.insurance.wallet["USDT"] == u("6")
    assert world.ledger.insurance.position(LINEAR).amount == u("0.04")


def test_after_a_gap_the_fund_bears_the_loss() -> None:
    world = World()
    world.ledger.insurance.wallet["USDT"] = u("1000")
    account = holder(world)
    world.mark("8000")
    assert world.wallet(account) == "0.00000000"
    fund = world.ledger.insurance
    assert fund.position(LINEAR).unrealised(world.desk.mark) == u("-100")
    assert fund.wallet["USDT"] == u("1000")


def test_an_isolated_position_falls_alone() -> None:
    world = World()
    account = holder(world, "1000", isolated=True)
    world.mark("9540")  # margin 50 - 46 = 4 against 3.816
    assert account.position(LINEAR).amount == u("0.1")
    world.mark("9538")  # 3.8 against 3.8152
    assert account.position(LINEAR).amount == 0
    assert account.position(LINEAR).isolated_wallet == 0
    assert (world.wallet(account), account.cross("USDT")) == ("950.00000000", u("950"))


def test_a_liquidated_account_can_trade_again() -> None:
    world = World()
    account = holder(world)
    world.mark("9000")
    with refuses(-2019):
        world.place(account, "BUY", "0.1", "9000")
    world.ledger.transfer(account, "USDT", u("100"), world.now)
    assert world.place(account, "BUY", "0.1", "9000").open


def test_of_two_cross_positions_the_larger_goes_first() -> None:
    world = World()
    account = world.account("100", taker_rate=0)
    configuring.set_hedge(world.ledger, account, True, world.now)
    world.open(account, "BUY", "0.15", "10000", position_side=LONG)
    world.open(account, "SELL", "0.05", "10000", position_side=SHORT)
    world.quote("BUY", "1", "9500")
    world.mark("9060")  # 100 - 141 + 47 = 6 against 5.436 + 1.812
    assert account.position(LINEAR, LONG).amount == 0
    assert account.position(LINEAR, SHORT).amount == u("-0.05")
    # 100 - 75 = 25, and the fee is 1 % of 1425
    assert world.wallet(account) == "10.75000000"


def test_cross_positions_of_two_contracts_fall_together() -> None:
    world = World()
    other = replace(LINEAR, name="ETHUSDT", pair="ETHUSDT", base="ETH")
    desk = world.venue.add_contract(other)
    world.venue.set_mark("ETHUSDT", u("1000"), world.now)
    account = world.account("100", taker_rate=0)
    for name, price, size in (("BTCUSDT", "10000", "0.1"), ("ETHUSDT", "1000", "0.5")):
        for owner, side in ((world.maker, "SELL"), (account, "BUY")):
            world.venue.place(owner, Ticket(name, side, "LIMIT", u(size), u(price)), world.now)
    watcher = world.account()
    stop = world.venue.place_algo(
        watcher, AlgoTicket("ETHUSDT", "SELL", "STOP_MARKET", u("0.5"), trigger_price=u("900")), world.now
    )
    total = world.ledger.total("USDT")
    world.venue.place(world.maker, Ticket("ETHUSDT", "BUY", "LIMIT", u("9"), u("1000")), world.now)
    desk.take_trades()
    world.mark("9000")  # all of the margin is gone, so ETH goes as well
    assert [position.amount for position in account.positions.values()] == [0, 0]
    assert desk.last_price == u("1000")
    assert (world.ledger.total("USDT"), stop.waits) == (total, True)
    assert desk.traded == []


def test_an_inverse_short_is_liquidated_when_the_price_rises() -> None:
    world = World(INVERSE)
    account = world.account("0.1", taker_rate=0)
    world.open(account, "SELL", "100", "10000")
    world.mark("11065")  # worth 0.90375: 0.1 - 0.09625 = 0.00375 against 0.0036
    assert account.position(INVERSE).amount == u("-100")
    world.mark("11070")
    assert account.position(INVERSE).amount == 0
    assert account.wallet["BTC"] == 0
    assert world.ledger.insurance.position(INVERSE).entry == u("11111.1")
