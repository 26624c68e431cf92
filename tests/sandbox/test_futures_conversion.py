"""Conversions within the futures wallet: quotes, their time, and the money that moves."""

from __future__ import annotations

from decimal import Decimal

from .futures_client import futures

USDT_TO_BNB = {"fromAsset": "USDT", "toAsset": "BNB", "fromAmount": "600"}


async def test_an_accepted_quote_moves_both_balances_and_is_told() -> None:
    async with futures("um") as client:
        ledger = client.front.venue.ledger
        assert client.account.wallet["USDT"]
        before = {asset: ledger.total(asset) for asset in ("USDT", "BNB")}
        socket = await client.user_events()
        quote = await client.do("create_convert_quote", **USDT_TO_BNB)
        assert Decimal(quote["fromAmount"]) == 600
        assert Decimal("0.99") < Decimal(quote["toAmount"]) < 1, "600 dollars a BNB, less a little"
        accepted = await client.do("accept_convert_quote", quoteId=quote["quoteId"])
        order = await client.do("get_convert_order", orderId=accepted["orderId"])
        assert (order["orderStatus"], order["toAmount"]) == ("SUCCESS", quote["toAmount"])
        assert await client.do("get_convert_order", quoteId=quote["quoteId"]) == order
        funds = {row["asset"]: row["balance"] for row in await client.do("get_balance")}
        assert funds == {"USDT": "999400.00000000", "BNB": quote["toAmount"]}
        events = [await socket.receive() for _ in range(2)]
        assert [event["a"]["m"] for event in events] == ["COIN_SWAP_WITHDRAW", "COIN_SWAP_DEPOSIT"]
        assert [event["a"]["B"][0]["bc"] for event in events] == ["-600.00000000", quote["toAmount"]]
        rows = await client.do("get_income")
        assert [row["incomeType"] for row in rows] == ["COIN_SWAP_WITHDRAW", "COIN_SWAP_DEPOSIT"]
        assert {asset: ledger.total(asset) for asset in before} == before


async def test_a_quote_holds_once_for_its_owner_and_ten_seconds() -> None:
    async with futures("um") as client:
        quotes = [await client.do("create_convert_quote", **USDT_TO_BNB) for _ in range(2)]
        await client.do("accept_convert_quote", quoteId=quotes[0]["quoteId"])
        status, error = await client.ask("accept_convert_quote", quoteId=quotes[0]["quoteId"])
        assert (status, error["code"]) == (400, -1130)
        other = type(client)(client.clients, "um")
        assert (await other.ask("accept_convert_quote", quoteId=quotes[1]["quoteId"]))[1]["code"] == -1130
        assert (await client.ask("get_convert_order", quoteId=quotes[1]["quoteId"]))[1]["code"] == -1130
        client.sandbox.advance(11)
        assert (await client.ask("accept_convert_quote", quoteId=quotes[1]["quoteId"]))[1]["code"] == -1130


async def test_what_cannot_be_converted() -> None:
    async with futures("um") as client:
        for change in ({"fromAsset": "XYZ"}, {"toAsset": "USDT"}, {"fromAmount": "0.5"}):
            status, error = await client.ask("create_convert_quote", **USDT_TO_BNB | change)
            assert (status, error["code"]) == (400, -1130)
        poor = await client.do("create_convert_quote", fromAsset="BNB", toAsset="USDT", toAmount="600")
        assert "quoteId" not in poor
        assert Decimal(poor["toAmount"]) == 600
        (pair,) = await client.do("get_convert_pairs", fromAsset="USDT", toAsset="BNB")
        assert Decimal(pair["fromAssetMinAmount"]) == 1
