"""Commissions in BNB, as an account may wish on USD-M."""

from __future__ import annotations

from decimal import Decimal

from .futures_client import exchange, futures


async def test_a_commission_in_bnb_is_a_tenth_cheaper_and_told_everywhere() -> None:
    async with futures("um") as client:
        person = client.sandbox.account(client.key.api_key)
        await client.place("BUY", "MARKET", quantity="0.010")
        opened = await client.do("get_user_trades", symbol="BTCUSDT")
        assert {trade["commissionAsset"] for trade in opened} == {"USDT"}
        client.front.transfer(person, "BNB", "2")
        await client.do("set_fee_burn", feeBurn="true")
        assert await client.do("get_fee_burn_status") == {"feeBurn": True}
        assert (await client.do("get_account_v2"))["feeBurn"] is True
        socket = await client.user_events()
        await client.place("SELL", "MARKET", quantity="0.010")
        trade = (await client.do("get_user_trades", symbol="BTCUSDT"))[len(opened)]
        update = await socket.wait_for(e="ORDER_TRADE_UPDATE")
        while update["o"]["x"] != "TRADE":
            update = await socket.wait_for(e="ORDER_TRADE_UPDATE")
        account = await socket.wait_for(e="ACCOUNT_UPDATE")
        paid = Decimal(trade["commission"])
        worth = Decimal(trade["quoteQty"]) * Decimal("0.0005") * Decimal("0.9")
        assert trade["commissionAsset"] == update["o"]["N"] == "BNB"
        assert abs(paid * 600 - worth) < Decimal("0.00001"), "a BNB is worth 600 where none is traded"
        assert update["o"]["n"] == trade["commission"]
        left = {row["a"]: Decimal(row["wb"]) for row in account["a"]["B"]}
        assert left.keys() == {"USDT", "BNB"}
        assert left["BNB"] == 2 - paid
        row = (await client.do("get_income", incomeType="COMMISSION"))[len(opened)]
        assert (row["asset"], Decimal(row["income"])) == ("BNB", -paid)
        closed = (await client.do("get_user_trades", symbol="BTCUSDT"))[len(opened) :]
        funds = {item["asset"]: item["balance"] for item in await client.do("get_balance")}
        assert Decimal(funds["BNB"]) == 2 - sum(Decimal(trade["commission"]) for trade in closed)


async def test_without_enough_bnb_the_commission_is_in_the_margin_asset() -> None:
    async with futures("um") as client:
        client.front.transfer(client.sandbox.account(client.key.api_key), "BNB", "0.00000001")
        await client.do("set_fee_burn", feeBurn="true")
        await client.place("BUY", "MARKET", quantity="0.010")
        trades = await client.do("get_user_trades", symbol="BTCUSDT")
        assert {trade["commissionAsset"] for trade in trades} == {"USDT"}


async def test_a_bnb_is_worth_what_its_index_says() -> None:
    async with futures("um", lambda: exchange("synthetic", um_symbols=["BTCUSDT", "BNBUSDT"])) as client:
        client.front.transfer(client.sandbox.account(client.key.api_key), "BNB", "2")
        await client.do("set_fee_burn", feeBurn="true")
        index = Decimal((await client.do("get_premium_index", symbol="BNBUSDT"))["indexPrice"])
        await client.place("BUY", "MARKET", quantity="0.010")
        trade = (await client.do("get_user_trades", symbol="BTCUSDT"))[0]
        worth = Decimal(trade["quoteQty"]) * Decimal("0.0005") * Decimal("0.9")
        assert abs(Decimal(trade["commission"]) * index - worth) < Decimal("0.00001")
