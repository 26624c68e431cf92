"""Binance itself, read-only and without a key: is what the spec says still true? (`make live`)"""

from __future__ import annotations

import asyncio

import pytest

from binance_sdk import Environment, SpotClient
from binance_sdk.spot import events, streams

pytestmark = pytest.mark.live

PUBLIC = [
    ("get_exchange_info", {"symbol": "BTCUSDT"}),
    ("get_orderbook", {"symbol": "BTCUSDT", "limit": 5}),
    ("get_recent_trades", {"symbol": "BTCUSDT", "limit": 2}),
    ("get_aggregate_trades", {"symbol": "BTCUSDT", "limit": 2}),
    ("get_klines", {"symbol": "BTCUSDT", "interval": "1m", "limit": 2}),
    ("get_average_price", {"symbol": "BTCUSDT"}),
    ("get_ticker", {"symbol": "BTCUSDT"}),
    ("get_ticker_price", {"symbols": ["BTCUSDT", "ETHUSDT"]}),
    ("get_orderbook_ticker", {"symbol": "BTCUSDT"}),
]


@pytest.mark.parametrize(("name", "arguments"), PUBLIC, ids=[name for name, _ in PUBLIC])
async def test_market_data_over_rest(name: str, arguments: dict[str, object]) -> None:
    async with SpotClient(environment=Environment.MARKET_DATA) as client:
        before = client.used_weight["1m"]
        cost = client.cost(name, **arguments)["REQUEST_WEIGHT"]
        assert await getattr(client.via_rest, name)(**arguments)
        assert client.used_weight["1m"] - before >= cost


async def test_the_websocket_api_answers() -> None:
    async with SpotClient() as client:
        assert (await client.via_ws.get_server_time())["serverTime"] > 0


async def test_trades_and_a_book_agree() -> None:
    async with (
        asyncio.timeout(40),
        SpotClient(environment=Environment.MARKET_DATA) as client,
        client.order_book("BTCUSDT", audit_interval=5) as book,
        client.stream(streams.trade("BTCUSDT")) as trades,
    ):
        for _ in range(50):
            await book.updated()
        assert isinstance(await anext(trades), events.Trade)
        assert book.best_bid is not None and book.best_ask is not None
        assert book.best_bid.price < book.best_ask.price and book.corrections == 0
