"""Multi-assets mode: all assets count together, at rates below and above their prices."""

from __future__ import annotations

from binance_sdk.sandbox.amount import SCALE
from binance_sdk.sandbox.futures import collateral, configuring
from binance_sdk.sandbox.futures.account import Account
from binance_sdk.sandbox.futures.fact import AccountChanged

from .world import LINEAR, World, refuses, u

PRICES = {"USDT": SCALE, "USDC": SCALE, "BTC": u("10000")}


def world() -> World:
    """A bitcoin is worth 10,000, and the fund is rich."""
    made = World()
    made.ledger.price_of = lambda asset: PRICES.get(asset, 0)
    made.ledger.insurance.wallet.update({"USDT": u("10000"), "BTC": u("10")})
    return made


def rich(world: World, usdt: str = "100", bitcoin: str = "0.1", *, multi: bool = True) -> Account:
    """An account with two assets."""
    account = world.account(usdt, taker_rate=0, maker_rate=0)
    account.wallet["BTC"] = u(bitcoin)
    if multi:
        configuring.set_multi_assets(world.ledger, account, True, world.now)
    return account


def totals(world: World) -> tuple[int, int]:
    """What there is of both assets."""
    return world.ledger.total("USDT"), world.ledger.total("BTC")


def test_rates_lie_around_the_price() -> None:
    ledger = world().ledger
    assert collateral.rates(ledger, "BTC") == (u("10000"), u("9500"), u("10500"))
    assert collateral.rates(ledger, "USDT") == (u("1"), u("0.9999"), u("1.0001"))
    assert collateral.rates(ledger, "XYZ") == (0, 0, 0)


def test_other_assets_are_margin_in_this_mode_only() -> None:
    market = world()
    single, multi = rich(market, multi=False), rich(market)
    assert collateral.spare(market.ledger, single, "USDT") == u("100")
    # 100 * 0.9999 + 0.1 * 9500 dollars
    assert collateral.free(market.ledger, multi, "USDT") == u("1049.99")
    assert collateral.spare(market.ledger, multi, "BTC") == u("1049.99") * SCALE // u("9500")
    with refuses(-2019):
        market.place(single, "BUY", "1", "10000")
    assert market.place(multi, "BUY", "1", "10000").open  # 10000 / 20 = 500
    assert collateral.free(market.ledger, multi, "USDT") == u("549.99")
    with refuses(-2019):
        market.place(multi, "BUY", "1.2", "10000")


def test_a_loss_in_one_asset_is_carried_by_the_other() -> None:
    market = world()
    account = rich(market)
    market.open(account, "BUY", "1", "10000")
    market.mark("9500")  # 100 - 500 at the ask rate + 950 = 549.96 against 1 % of 9500 - 1300 or less
    assert account.position(LINEAR).amount == u("1")
    health = collateral.health(market.ledger, account, "USDT")
    assert health.balance == u("950") - u("400") * 10_001 // 10_000
    assert health.maintenance == LINEAR.maintenance(u("9500"))
    market.quote("BUY", "1", "9500")
    market.place(account, "SELL", "1")
    assert account.wallet["USDT"] == u("-400")
    assert collateral.withdrawable(market.ledger, account, "USDT") == 0
    left = health.balance * SCALE // u("9500")
    assert collateral.withdrawable(market.ledger, account, "BTC") == left


def test_liquidation_takes_all_assets_and_pays_the_debts() -> None:
    market = world()
    account = rich(market)
    before = totals(market)
    market.open(account, "BUY", "1", "10000")
    price = collateral.beside(market.ledger, account, account.position(LINEAR))
    assert price.grains == (u("100") + u("950")) * SCALE
    market.mark("8980")  # 1050 of margin less a loss of 1020 are not above the 35.9 that are needed
    assert account.position(LINEAR).amount == 0
    told = [fact for fact in market.facts(AccountChanged) if fact.reason == "AUTO_EXCHANGE"]
    assert told
    assert all(units >= 0 for units in account.wallet.values())
    assert {row.type for row in account.incomes} >= {"REALIZED_PNL", "AUTO_EXCHANGE"}
    assert totals(market) == before


def test_what_cannot_be_paid_the_fund_pays() -> None:
    market = world()
    account = rich(market)
    before = totals(market)
    market.open(account, "BUY", "1", "10000")
    market.mark("5000")
    assert account.position(LINEAR).amount == 0
    assert (account.wallet["USDT"], account.wallet["BTC"]) == (0, 0)
    assert totals(market) == before


def test_a_large_debt_is_paid_by_itself() -> None:
    market = world()
    account = rich(market, "100", "10")
    before = totals(market)
    market.open(account, "BUY", "20", "10000")
    market.open(account, "SELL", "20", "9500")
    assert account.wallet["USDT"] == u("-9900")
    market.mark("10000")
    assert account.wallet["USDT"] == u("-9900")
    market.open(account, "BUY", "1", "10000")
    market.open(account, "SELL", "1", "9500")
    market.mark("10000")  # a debt of 10,400
    assert account.wallet["USDT"] == 0
    assert account.wallet["BTC"] == u("10") - -(-u("10400") * u("1.0001") // u("9500"))
    assert totals(market) == before


def test_when_the_mode_may_change() -> None:
    market = world()
    account = rich(market, multi=False)
    with refuses(-4171):
        configuring.set_multi_assets(market.ledger, account, False, market.now)
    order = market.place(account, "BUY", "0.01", "9000")
    with refuses(-4170):
        configuring.set_multi_assets(market.ledger, account, True, market.now)
    market.venue.cancel(order, market.now)
    configuring.set_margin_type(market.ledger, account, LINEAR, "ISOLATED", market.now)
    with refuses(-4167):
        configuring.set_multi_assets(market.ledger, account, True, market.now)
    configuring.set_margin_type(market.ledger, account, LINEAR, "CROSSED", market.now)
    configuring.set_multi_assets(market.ledger, account, True, market.now)
    with refuses(-4168):
        configuring.set_margin_type(market.ledger, account, LINEAR, "ISOLATED", market.now)
    market.open(account, "BUY", "1", "10000")
    with refuses(-4169):  # 500 of margin, and only 100 USDT
        configuring.set_multi_assets(market.ledger, account, False, market.now)
    assert account.multi_assets
