"""Positions through trades: entry price, profit, turning round, hedge mode, isolated margin."""

from __future__ import annotations

from dataclasses import replace

from binance_sdk.sandbox.futures import configuring
from binance_sdk.sandbox.futures.fact import AccountChanged, ConfigChanged, OrderChanged
from binance_sdk.sandbox.futures.order import BOTH, LONG, SHORT

from .world import INVERSE, LINEAR, World, refuses, u


def test_a_position_averages_in_keeps_its_entry_on_the_way_out_and_turns() -> None:
    world = World()
    account = world.account(taker_rate=0)
    position = account.position(LINEAR)
    world.open(account, "BUY", "0.1", "10000")
    world.open(account, "BUY", "0.3", "10020")
    assert (position.amount, position.entry) == (u("0.4"), u("10015"))
    world.open(account, "SELL", "0.1", "10055")
    assert (position.amount, position.entry, world.wallet(account)) == (
        u("0.3"),
        u("10015"),
        "1004.00000000",
    )
    world.open(account, "SELL", "0.5", "10005")
    assert (position.amount, position.entry, world.wallet(account)) == (
        u("-0.2"),
        u("10005"),
        "1001.00000000",
    )
    assert position.unrealised(u("10000")) == u("1")
    assert position.realised == u("1")


def test_an_inverse_position_averages_by_coin() -> None:
    world = World(INVERSE)
    account = world.account("10", taker_rate=0)
    position = account.position(INVERSE)
    world.open(account, "BUY", "10", "10000")  # 0.1 BTC
    world.open(account, "BUY", "10", "10200")  # 0.09803922 BTC
    assert position.entry == u("10099.00990099")  # 2000 USD / 0.19803922 BTC
    assert position.unrealised(u("10000")) == u("-0.00196079")
    world.open(account, "SELL", "20", "10099")
    assert position.amount == position.cost == 0
    assert world.wallet(account) == "9.99999980"  # 0.19803922 - 2000 / 10099, rounded down


def test_commissions_by_role_and_the_history_of_money() -> None:
    world = World()
    account = world.account()
    world.open(account, "BUY", "0.1", "10000")
    assert world.wallet(account) == "999.50000000"  # taker: 1000 * 0.05 %
    world.place(account, "SELL", "0.1", "10100")
    world.place(world.maker, "BUY", "0.1")
    assert world.wallet(account) == "1009.29800000"  # + 10 - 1010 * 0.02 %
    rows = [(row.type, row.units, row.trade_id) for row in account.incomes]
    assert rows == [
        ("COMMISSION", -u("0.5"), 1),
        ("REALIZED_PNL", u("10"), 2),
        ("COMMISSION", -u("0.202"), 2),
    ]
    assert world.ledger.fees["USDT"] == u("0.702")


def test_break_even_pays_for_commissions() -> None:
    world = World()
    account = world.account()
    world.open(account, "BUY", "0.1", "10000")
    assert account.position(LINEAR).break_even() == u("10005")
    world.open(account, "SELL", "0.1", "10000")
    assert account.position(LINEAR).break_even() == 0


def test_hedge_mode_holds_both_sides() -> None:
    world = World()
    account = world.account()
    configuring.set_hedge(world.ledger, account, True, world.now)
    world.open(account, "BUY", "0.1", "10000", position_side=LONG)
    world.open(account, "SELL", "0.2", "10000", position_side=SHORT)
    assert account.position(LINEAR, LONG).amount == u("0.1")
    assert account.position(LINEAR, SHORT).amount == u("-0.2")
    with refuses(-4061):
        world.place(account, "BUY", "0.1", "9900")
    with refuses(-1106):
        world.place(account, "SELL", "0.1", "10100", position_side=LONG, reduce_only=True)
    order = world.open(account, "SELL", "0.3", "10000", position_side=LONG)
    assert (order.status, order.quantity) == ("FILLED", u("0.1"))
    with refuses(-2022):
        world.place(account, "SELL", "0.1", position_side=LONG)
    with refuses(-4068):
        configuring.set_hedge(world.ledger, account, False, world.now)


def test_the_mode_changes_only_while_nothing_is_open() -> None:
    world = World()
    account = world.account()
    with refuses(-4059):
        configuring.set_hedge(world.ledger, account, False, world.now)
    with refuses(-4061):
        world.place(account, "BUY", "0.01", "9900", position_side=LONG)
    order = world.place(account, "BUY", "0.01", "9900")
    with refuses(-4067):
        configuring.set_hedge(world.ledger, account, True, world.now)
    world.venue.cancel(order, world.now)
    configuring.set_hedge(world.ledger, account, True, world.now)
    assert account.hedge


def test_isolated_margin_is_set_aside_and_comes_back_with_what_is_closed() -> None:
    world = World()
    account = world.account(taker_rate=0)
    configuring.set_margin_type(world.ledger, account, LINEAR, "ISOLATED", world.now)
    world.open(account, "BUY", "0.2", "10000")
    position = account.position(LINEAR)
    assert (position.isolated_wallet, account.cross("USDT")) == (u("100"), u("900"))
    world.open(account, "SELL", "0.1", "9990")
    assert (position.isolated_wallet, account.cross("USDT")) == (u("50"), u("949"))
    assert world.wallet(account) == "999.00000000"


def test_a_loss_beyond_what_was_released_comes_from_the_rest_of_the_isolated_margin() -> None:
    world = World()
    account = world.account(taker_rate=0)
    configuring.set_margin_type(world.ledger, account, LINEAR, "ISOLATED", world.now)
    world.open(account, "BUY", "0.2", "10000")
    world.open(account, "SELL", "0.1", "9501")  # loses 49.9 of the 50 that belong to it
    assert (account.position(LINEAR).isolated_wallet, account.cross("USDT")) == (u("50"), u("900.1"))
    world.mark("9700")
    world.open(account, "SELL", "0.05", "9400")  # loses 30 of 25
    assert (account.position(LINEAR).isolated_wallet, account.cross("USDT")) == (u("20"), u("900.1"))


def test_isolated_margin_can_be_added_and_taken() -> None:
    world = World()
    account = world.account(taker_rate=0)

    def move(kind: int, units: str) -> None:
        configuring.move_margin(world.ledger, account, LINEAR, BOTH, kind, u(units), world.now)

    with refuses(-4049):
        move(configuring.ADD, "1")
    configuring.set_margin_type(world.ledger, account, LINEAR, "ISOLATED", world.now)
    with refuses(-4054):
        move(configuring.ADD, "1")
    world.open(account, "BUY", "0.2", "10000")
    with refuses(-4055):
        move(configuring.ADD, "0")
    with refuses(-4061):
        configuring.move_margin(world.ledger, account, LINEAR, LONG, configuring.ADD, u("1"), world.now)
    with refuses(-4050):
        move(configuring.ADD, "900.1")
    move(configuring.ADD, "50")
    with refuses(-4051):
        move(configuring.TAKE, "50.1")
    move(configuring.TAKE, "20")
    assert account.position(LINEAR).isolated_wallet == u("130")
    assert [(row.type, row.units) for row in account.margin_moves] == [(1, u("50")), (2, u("20"))]
    changes = [fact for fact in world.facts(AccountChanged) if fact.reason == "MARGIN_TRANSFER"]
    assert [fact.balances[0].cross_wallet for fact in changes] == [u("850"), u("870")]


def test_margin_type_changes_only_while_nothing_is_open() -> None:
    world = World()
    account = world.account()

    def change(margin_type: str) -> None:
        configuring.set_margin_type(world.ledger, account, LINEAR, margin_type, world.now)

    with refuses(-4046):
        change("CROSSED")
    order = world.place(account, "BUY", "0.01", "9900")
    with refuses(-4047):
        change("ISOLATED")
    world.venue.cancel(order, world.now)
    world.algo(account, "BUY", "STOP_MARKET", quantity="0.1", trigger_price="10100")
    with refuses(-4047):
        change("ISOLATED")
    world.venue.cancel_algos(account, "BTCUSDT", world.now)
    world.open(account, "BUY", "0.01", "10000")
    with refuses(-4048):
        change("ISOLATED")
    world.open(account, "SELL", "0.01", "10000")
    change("ISOLATED")
    with refuses(-4167):
        configuring.set_multi_assets(world.ledger, account, True, world.now)
    other = world.account()
    world.place(other, "BUY", "0.01", "9900")
    with refuses(-4170):
        configuring.set_multi_assets(world.ledger, other, True, world.now)


def test_multi_assets_mode_is_stored_and_told() -> None:
    world = World()
    account = world.account()
    with refuses(-4171):
        configuring.set_multi_assets(world.ledger, account, False, world.now)
    configuring.set_multi_assets(world.ledger, account, True, world.now)
    assert [fact.multi_assets for fact in world.facts(ConfigChanged)] == [True]
    with refuses(-4168):
        configuring.set_margin_type(world.ledger, account, LINEAR, "ISOLATED", world.now)


def test_leverage_within_the_brackets_and_the_balance() -> None:
    world = World()
    account = world.account(taker_rate=0)

    def change(leverage: int) -> int:
        return configuring.set_leverage(world.ledger, account, LINEAR, leverage, world.now)

    with refuses(-4028):
        change(126)
    with refuses(-4028):
        change(0)
    assert change(10) == u("1000000")
    world.open(account, "BUY", "0.9", "10000")
    with refuses(-2028):
        change(5)  # 9000 / 5 is more than the 1000 there are
    assert change(100) == u("250000")
    assert [(fact.symbol, fact.leverage) for fact in world.facts(ConfigChanged)] == [
        ("BTCUSDT", 10),
        ("BTCUSDT", 100),
    ]
    rich = world.account("100000")
    world.open(rich, "BUY", "6", "10000")
    with refuses(-2027):
        configuring.set_leverage(world.ledger, rich, LINEAR, 125, world.now)


def test_leverage_of_an_isolated_position_goes_up_only() -> None:
    world = World()
    account = world.account()
    configuring.set_margin_type(world.ledger, account, LINEAR, "ISOLATED", world.now)
    world.open(account, "BUY", "0.1", "10000")
    with refuses(-4161):
        configuring.set_leverage(world.ledger, account, LINEAR, 10, world.now)
    configuring.set_leverage(world.ledger, account, LINEAR, 25, world.now)
    inverse = World(INVERSE)
    holder = inverse.account("10")
    configuring.set_margin_type(inverse.ledger, holder, INVERSE, "ISOLATED", inverse.now)
    inverse.open(holder, "BUY", "10", "10000")
    with refuses(-4150):  # COIN-M's code for the same
        configuring.set_leverage(inverse.ledger, holder, INVERSE, 10, inverse.now)


def test_a_fill_is_told_as_order_then_account() -> None:
    world = World()
    account = world.account()
    world.open(account, "BUY", "0.1", "10000")
    new, trade, changed = world.ledger.take_facts()
    assert isinstance(new, OrderChanged)
    assert isinstance(trade, OrderChanged)
    assert isinstance(changed, AccountChanged)
    assert (new.execution, new.order.status, new.order.executed) == ("NEW", "NEW", 0)
    assert (trade.execution, trade.order.status) == ("TRADE", "FILLED")
    assert trade.fill is not None
    assert (trade.fill.commission, trade.fill.realised, trade.fill.maker) == (u("0.5"), 0, False)
    assert changed.reason == "ORDER"
    assert changed.balances[0].wallet == u("999.5")
    assert changed.positions[0].position.amount == u("0.1")


def test_delivery_settles_everybody_at_one_price() -> None:
    dated = replace(INVERSE, name="BTCUSD_261225", type="CURRENT_QUARTER")
    world = World(dated)
    long, short = world.account("10", taker_rate=0), world.account("10", taker_rate=0)
    world.open(long, "BUY", "7", "10000")
    world.open(short, "SELL", "3", "10010")
    order = world.place(long, "SELL", "1", "10400")
    algo = world.algo(short, "BUY", "STOP_MARKET", quantity="1", trigger_price="10200")
    total = world.ledger.total("BTC")
    world.venue.deliver("BTCUSD_261225", u("10100"), world.now)
    assert (order.status, order.expiry_reason, algo.status) == ("EXPIRED", 7, "EXPIRED")
    assert world.wallet(long) == "10.00069306"  # 700 / 10000 - 700 / 10100, rounded down
    assert [row.type for row in short.incomes] == ["DELIVERED_SETTELMENT"]
    assert world.ledger.open_interest("BTCUSD_261225") == (0, 0)
    assert world.ledger.total("BTC") == total
    with refuses(-4141):
        world.place(long, "BUY", "1", "10000")
