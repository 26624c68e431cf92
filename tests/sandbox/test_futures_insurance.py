"""What becomes of liquidated positions: the insurance fund takes them over and sells them again."""

from __future__ import annotations

from decimal import Decimal

from binance_sdk.sandbox import Sandbox

from .client import running
from .futures_client import START, Futures


def make() -> Sandbox:
    """A sandbox in which nobody else trades."""
    return Sandbox(market="empty", start_time=START, um_symbols=["BTCUSDT"], cm_symbols=["BTCUSD_PERP"])


async def limit(client: Futures, side: str, quantity: str, price: str) -> None:
    """A limit order that has to be accepted."""
    order = {"symbol": client.symbol, "type": "LIMIT", "timeInForce": "GTC"}
    await client.do("create_order", side=side, quantity=quantity, price=price, **order)


async def test_the_fund_sells_what_it_took_over_as_soon_as_somebody_buys() -> None:
    async with running(make()) as clients:
        sandbox = clients.exchange
        maker, loser = Futures(clients, "um"), Futures(clients, "um")
        sandbox.um.account(sandbox.account(loser.key.api_key), {"USDT": "400"})
        fund = sandbox.um.venue.ledger.insurance
        sandbox.advance(1)
        await limit(maker, "SELL", "0.100", "60000")
        await limit(loser, "BUY", "0.100", "60000")
        sandbox.um.index = lambda contract: 56_200 * 10**8
        sandbox.um.set_mark("BTCUSDT", "56200")
        assert [position.amount for position in fund.positions.values()] == [10**7]
        interest = await maker.do("get_open_interest", symbol="BTCUSDT")
        assert Decimal(interest["openInterest"]) == Decimal("0.1")
        sandbox.advance(3)
        assert fund.positions["BTCUSDT", "BOTH"].amount == 10**7, "there is nobody to sell to"
        await limit(maker, "BUY", "0.060", "56300")
        sandbox.advance(2)
        assert fund.positions["BTCUSDT", "BOTH"].amount == 4 * 10**6
        interest = await maker.do("get_open_interest", symbol="BTCUSDT")
        assert Decimal(interest["openInterest"]) == Decimal("0.04")
        trades = await maker.do("get_user_trades", symbol="BTCUSDT")
        assert (trades[-1]["price"], trades[-1]["qty"]) == ("56300.00", "0.060")
        (shown,) = await maker.do("get_insurance_balance")
        assert [Decimal(row["marginBalance"]) for row in shown["assets"]] == [
            Decimal(fund.wallet["USDT"]) / 10**8
        ]


async def test_where_the_fund_is_empty_others_are_deleveraged_and_told() -> None:
    async with running(make()) as clients:
        sandbox = clients.exchange
        winner, loser = Futures(clients, "um"), Futures(clients, "um")
        sandbox.um.account(sandbox.account(loser.key.api_key), {"USDT": "400"})
        sandbox.um.set_insurance("USDT", "0")
        sandbox.advance(1)
        await limit(winner, "SELL", "0.100", "60000")
        await limit(loser, "BUY", "0.100", "60000")
        (place,) = await winner.do("get_adl_quantile")
        assert place == {"symbol": "BTCUSDT", "adlQuantile": {"LONG": 0, "SHORT": 4, "BOTH": 4}}
        (position,) = await winner.do("get_position", symbol="BTCUSDT")
        assert position["adl"] == 4
        assert (await winner.do("get_symbol_adl_risk", symbol="BTCUSDT"))["adlRisk"] == "high"
        events = await winner.user_events()
        sandbox.um.set_mark("BTCUSDT", "55000")
        new, done, account = [await events.receive() for _ in range(3)]
        assert (new["o"]["c"], new["o"]["X"], new["o"]["o"]) == ("adl_autoclose", "NEW", "LIQUIDATION")
        assert (done["o"]["x"], done["o"]["X"], done["o"]["n"]) == ("CALCULATED", "FILLED", "0.00000000")
        assert Decimal(account["a"]["P"][0]["pa"]) == 0
        (order,) = await winner.do("get_force_orders", autoCloseType="ADL")
        assert (order["clientOrderId"], order["side"], order["status"]) == ("adl_autoclose", "BUY", "FILLED")
        assert await winner.do("get_force_orders", autoCloseType="LIQUIDATION") == []
        (mine,) = await loser.do("get_force_orders", autoCloseType="LIQUIDATION")
        assert mine["avgPrice"] == order["avgPrice"]
        (trade,) = await winner.do("get_user_trades", symbol="BTCUSDT", orderId=order["orderId"])
        (other,) = await loser.do("get_user_trades", symbol="BTCUSDT", orderId=mine["orderId"])
        assert (trade["id"], trade["qty"], trade["price"]) == (other["id"], other["qty"], other["price"])
        assert Decimal((await winner.do("get_open_interest", symbol="BTCUSDT"))["openInterest"]) == 0
