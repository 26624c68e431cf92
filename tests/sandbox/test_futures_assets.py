"""Multi-assets mode as clients see it: balances, totals, rates, and what may be ordered."""

from __future__ import annotations

from decimal import Decimal

from .futures_client import futures


async def test_other_assets_become_margin_and_every_answer_says_so() -> None:
    async with futures("um") as client:
        person = client.sandbox.account(client.key.api_key)
        client.front.transfer(person, "USDT", "-999900")
        client.front.transfer(person, "BTC", "1")
        order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC"}
        order |= {"quantity": "0.500", "price": "59000"}
        status, error = await client.ask("create_order", **order)
        assert (status, error["code"]) == (400, -2019)
        before = await client.do("get_account")
        assert Decimal(before["totalWalletBalance"]) == 100, "of USDT only"

        socket = await client.user_events()
        await client.do("set_multi_assets_mode", multiAssetsMargin="true")
        assert (await socket.wait_for(e="ACCOUNT_CONFIG_UPDATE"))["ai"] == {"j": True}
        assert await client.do("get_multi_assets_mode") == {"multiAssetsMargin": True}
        rate = await client.do("get_asset_index", symbol="BTCUSD")
        index = Decimal((await client.do("get_premium_index", symbol="BTCUSDT"))["indexPrice"])
        assert Decimal(rate["index"]) == index
        assert abs(Decimal(rate["bidRate"]) - index * Decimal("0.95")) < Decimal("0.0001")

        account = await client.do("get_account")
        assert abs(Decimal(account["totalWalletBalance"]) - (100 + index)) < Decimal("0.0001")
        free = Decimal("99.99") + Decimal(rate["bidRate"])
        assert abs(Decimal(account["availableBalance"]) - free) < Decimal("0.0001")
        funds = {row["asset"]: row for row in await client.do("get_balance")}
        assert abs(Decimal(funds["BTC"]["availableBalance"]) - free / Decimal(rate["bidRate"])) < Decimal(
            "0.0000001"
        )
        assert Decimal(funds["USDT"]["maxWithdrawAmount"]) == 100

        await client.do("create_order", **order)
        after = await client.do("get_account_v2")
        assert after["multiAssetsMargin"] is True
        held = Decimal(after["totalOpenOrderInitialMargin"])
        assert held == Decimal("0.5") * 59_000 / 20
        status, error = await client.ask("set_margin_type", symbol="BTCUSDT", marginType="ISOLATED")
        assert (status, error["code"]) == (400, -4047)
        status, error = await client.ask("set_multi_assets_mode", multiAssetsMargin="false")
        assert (status, error["code"]) == (400, -4170)
