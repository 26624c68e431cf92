"""python-binance (imported as ``binance``): its asynchronous client."""

from __future__ import annotations

import asyncio

from binance import AsyncClient, BinanceSocketManager, DepthCacheManager

from benchmarks.runners.meter import Bench, main


async def client(bench: Bench) -> AsyncClient:
    AsyncClient.API_URL = f"{bench.http}/api"
    AsyncClient.WS_API_URL = f"{bench.ws}/ws-api/v3"
    BinanceSocketManager.STREAM_URL = f"{bench.ws}/"
    return await AsyncClient.create("key", "secret")


def stream(kind, name):
    async def contestant(bench: Bench):
        flow = bench.flow(kind)
        manager = BinanceSocketManager(await client(bench))

        async def follow():
            async with manager.multiplex_socket([name]) as socket:
                while True:
                    await socket.recv()
                    flow.count()

        task = asyncio.create_task(follow())
        result = await flow.run()
        task.cancel()
        return result

    return contestant


def book(levels):
    async def contestant(bench: Bench):
        bench.control.ask(f"book {levels}")
        flow, seen = bench.flow("depth"), 0
        manager = DepthCacheManager(await client(bench), "BTCUSDT", limit=levels)

        async def follow():
            nonlocal seen
            async with manager as socket:
                while True:
                    kept = await socket.recv()
                    if kept:
                        seen += 1
                        bids, asks = kept.get_bids(), kept.get_asks()
                        bids[0], asks[0]
                        if seen % 10 == 0:
                            bids[:20], asks[:20]
                        flow.count()

        task = asyncio.create_task(follow())
        result = await flow.run()
        task.cancel()
        return result

    return contestant


ORDER = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "60000",
}


async def rest(bench: Bench):
    it = await client(bench)
    return await bench.requests(lambda: it.create_order(**ORDER))


async def ws_hmac(bench: Bench):
    it = await client(bench)
    return await bench.requests(lambda: it.ws_create_order(**ORDER))


main(
    {
        "trade": stream("trade", "btcusdt@trade"),
        "ticker": stream("bookTicker", "btcusdt@bookTicker"),
        "book1000": book(1000),
        "book5000": book(5000),
        "rest": rest,
        "ws_hmac": ws_hmac,
    }
)
