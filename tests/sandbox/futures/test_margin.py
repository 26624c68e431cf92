"""What orders and positions need, worked from Binance's published formulas."""

from __future__ import annotations

import pytest

from binance_sdk.sandbox.futures import collateral, configuring, margin, overview
from binance_sdk.sandbox.futures.account import Account
from binance_sdk.sandbox.futures.order import BOTH, LONG, SHORT
from binance_sdk.sandbox.futures.position import Position

from .world import INVERSE, LINEAR, World, refuses, u


def liquidation_price(world: World, account: Account, position: Position) -> int:
    """At which mark price a position is liquidated."""
    beside = collateral.beside(world.ledger, account, position)
    return margin.liquidation_price(position, world.ledger.marks, beside)


def bankruptcy_price(world: World, account: Account, position: Position) -> int:
    """At which price closing a position leaves nothing."""
    return margin.bankruptcy_price(position, collateral.beside(world.ledger, account, position))


def test_order_margin_counts_the_larger_side_of_a_position_with_its_orders() -> None:
    world = World()
    account = world.account(taker_rate=0)

    def need() -> tuple[int, int]:
        return margin.need(account, LINEAR, BOTH, world.ledger.marks)

    world.open(account, "BUY", "0.2", "10000")
    assert need() == (u("100"), 0)  # 2000 / 20
    buy = world.place(account, "BUY", "0.1", "9900")
    assert need() == (u("100"), u("49.5"))
    world.place(account, "SELL", "0.2", "10100")
    assert need() == (u("100"), u("49.5"))  # |2000 + 990| > |2000 - 2020|
    world.place(account, "SELL", "0.4", "10100")
    assert need() == (u("100"), u("103"))  # |2000 - 6060| / 20 - 100
    world.venue.cancel(buy, world.now)
    assert need() == (u("100"), u("103"))
    world.venue.cancel_all(account, "BTCUSDT", world.now)
    assert need() == (u("100"), 0)
    assert not any(account.pending.values())


def test_hedge_mode_adds_up_both_sides_and_closing_orders_are_free() -> None:
    world = World()
    account = world.account(taker_rate=0)
    configuring.set_hedge(world.ledger, account, True, world.now)
    world.open(account, "BUY", "0.2", "10000", position_side=LONG)
    world.open(account, "SELL", "0.1", "10000", position_side=SHORT)
    world.place(account, "SELL", "0.2", "10100", position_side=LONG)
    world.place(account, "SELL", "0.1", "10100", position_side=SHORT)
    view = overview.asset_view(world.ledger, account, "USDT")
    assert (view.position_initial, view.order_initial) == (u("150"), u("50.5"))
    assert view.available == u("799.5")


def test_the_cost_of_an_order_is_margin_and_open_loss() -> None:
    world = World(LINEAR, "9899.9")
    account = world.account("60")
    with refuses(-2019):
        world.place(account, "BUY", "0.1", "10000")  # 50 margin, and 10.01 it would be behind
    world.mark("9900")
    world.place(account, "BUY", "0.1", "10000")
    view = overview.asset_view(world.ledger, account, "USDT")
    assert (view.order_initial, view.available, view.margin_balance) == (u("50"), u("10"), u("60"))


def test_unrealised_profit_can_be_used_but_not_withdrawn() -> None:
    world = World()
    account = world.account(taker_rate=0)
    world.open(account, "BUY", "0.2", "10000")
    world.mark("10100")
    view = overview.asset_view(world.ledger, account, "USDT")
    assert (view.unrealised, view.available, view.withdrawable) == (u("20"), u("919"), u("899"))
    with refuses(-2018):
        world.ledger.transfer(account, "USDT", u("-899.1"), world.now)
    row = world.ledger.transfer(account, "USDT", u("-899"), world.now)
    assert (row.type, row.units, world.wallet(account)) == ("TRANSFER", u("-899"), "101.00000000")


@pytest.mark.parametrize(
    ("side", "price"),
    [("BUY", "9036.14457831"), ("SELL", "10956.17529880")],
)
def test_liquidation_price_of_a_cross_position(side: str, price: str) -> None:
    """(wallet + cum - side * size * entry) / (size * ratio - side * size), ratio 0.4 %, cum 0."""
    world = World()
    account = world.account("100", taker_rate=0)
    world.open(account, side, "0.1", "10000")
    position = account.position(LINEAR)
    found = liquidation_price(world, account, position)
    assert abs(found - u(price)) <= 1
    world.ledger.marks["BTCUSDT"] = found
    health = margin.cross_health(account, "USDT", world.ledger.marks)
    assert abs(health.balance - health.maintenance) <= 10
    bankrupt = bankruptcy_price(world, account, position)
    assert bankrupt == (u("9000") if side == "BUY" else u("11000"))


@pytest.mark.parametrize("side", ["BUY", "SELL"])
def test_liquidation_price_of_an_inverse_position(side: str) -> None:
    world = World(INVERSE)
    account = world.account("0.1", taker_rate=0)
    world.open(account, side, "100", "10000")  # 1 BTC
    position = account.position(INVERSE)
    price = liquidation_price(world, account, position)
    world.ledger.marks["BTCUSD_PERP"] = price
    health = margin.cross_health(account, "BTC", world.ledger.marks)
    assert abs(health.balance - health.maintenance) <= 1
    bankrupt = bankruptcy_price(world, account, position)
    # 1 BTC at 10000 is worth 1.1 BTC at 10000 / 1.1, and 0.9 BTC at 10000 / 0.9
    assert bankrupt == (u("9090.90909091") if side == "BUY" else u("11111.11111111"))


def test_cross_positions_share_their_margin_and_so_their_liquidation_price() -> None:
    world = World()
    account = world.account("100", taker_rate=0)
    configuring.set_hedge(world.ledger, account, True, world.now)
    world.open(account, "BUY", "0.15", "10000", position_side=LONG)
    world.open(account, "SELL", "0.05", "10000", position_side=SHORT)
    world.mark("9900")
    long = account.position(LINEAR, LONG)
    # the short is 5 ahead and needs 1.98: (100 + 5 - 1.98 - 1500) / (0.15 * (0.004 - 1))
    found = liquidation_price(world, account, long)
    assert found == u("9350.60240963")
    # (1500 - 105) / 0.15
    assert bankruptcy_price(world, account, long) == u("9300")


def test_a_market_order_costs_what_the_book_asks_for_its_size() -> None:
    world = World()
    world.quote("SELL", "0.1", "10000")
    world.quote("SELL", "9", "10400")
    account = world.account("51")
    with refuses(-2019):
        world.place(account, "BUY", "0.101")  # would reach 10400: 0.05 % above it is 40 behind the mark
    assert world.place(account, "BUY", "0.1").status == "FILLED"


def test_a_reduce_only_order_needs_no_margin() -> None:
    world = World()
    account = world.account("51", taker_rate=0)
    world.open(account, "BUY", "0.1", "10000")
    with refuses(-2019):
        world.place(account, "SELL", "0.3", "10000")
    assert world.place(account, "SELL", "0.3", "10000", reduce_only=True).quantity == u("0.1")


def test_a_position_with_more_margin_than_value_has_no_liquidation_price() -> None:
    world = World()
    account = world.account("10000", taker_rate=0)
    world.open(account, "BUY", "0.1", "10000")
    assert liquidation_price(world, account, account.position(LINEAR)) == 0
    assert bankruptcy_price(world, account, account.position(LINEAR)) == 0


def test_the_view_of_a_position() -> None:
    world = World()
    account = world.account(taker_rate=0)
    configuring.set_margin_type(world.ledger, account, LINEAR, "ISOLATED", world.now)
    world.open(account, "SELL", "0.2", "10000")
    world.place(account, "BUY", "0.1", "9900")
    world.mark("9950")
    view = overview.position_view(world.ledger, account, LINEAR, BOTH)
    assert (view.amount, view.notional, view.unrealised) == (u("-0.2"), u("-1990"), u("10"))
    assert (view.isolated_wallet, view.isolated_margin) == (u("100"), u("110"))
    assert (view.maintenance, view.position_initial, view.bids) == (u("7.96"), u("99.5"), u("990"))
    assert (view.leverage, view.most) == (20, u("1000000"))
    assert view.liquidation == u("10458.16733067")  # (100 + 2000) / (0.2 * 1.004)
