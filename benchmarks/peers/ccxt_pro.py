"""ccxt: ``watch_*`` and ``create_order`` of its asynchronous Binance client."""

from __future__ import annotations

import asyncio

import ccxt.pro

from benchmarks.runners.meter import Bench, main


async def exchange(bench: Bench):
    it = ccxt.pro.binance({"apiKey": "key", "secret": "secret", "enableRateLimit": False, "newUpdates": True})
    it.urls["api"]["public"] = it.urls["api"]["private"] = f"{bench.http}/api/v3"
    it.urls["api"]["ws"]["spot"] = f"{bench.ws}/ws"
    it.urls["api"]["ws"]["ws-api"]["spot"] = f"{bench.ws}/ws-api/v3"
    it.options["fetchMarkets"] = {"types": ["spot"]}
    it.options["fetchMargins"] = it.options["fetchCurrencies"] = False
    it.has["fetchCurrencies"] = False
    await it.load_markets()
    return it


def watch(kind, method):
    async def contestant(bench: Bench):
        flow, it = bench.flow(kind), await exchange(bench)

        async def follow():
            while True:
                news = await getattr(it, method)("BTC/USDT")
                for _ in range(len(news) if isinstance(news, list) else 1):
                    flow.count()

        task = asyncio.create_task(follow())
        result = await flow.run()
        task.cancel()
        return result

    return contestant


def book(levels):
    async def contestant(bench: Bench):
        bench.control.ask(f"book {levels}")
        flow, it, seen = bench.flow("depth"), await exchange(bench), 0

        async def follow():
            nonlocal seen
            while True:
                kept = await it.watch_order_book("BTC/USDT", levels)
                seen += 1
                kept["bids"][0], kept["asks"][0]
                if seen % 10 == 0:
                    kept["bids"][:20], kept["asks"][:20]
                flow.count()

        task = asyncio.create_task(follow())
        result = await flow.run()
        task.cancel()
        return result

    return contestant


async def rest(bench: Bench):
    it = await exchange(bench)
    return await bench.requests(lambda: it.create_order("BTC/USDT", "limit", "buy", 0.001, 60000))


async def ws_hmac(bench: Bench):
    it = await exchange(bench)
    return await bench.requests(lambda: it.create_order_ws("BTC/USDT", "limit", "buy", 0.001, 60000))


main(
    {
        "trade": watch("trade", "watch_trades"),
        "book1000": book(1000),
        "book5000": book(5000),
        "rest": rest,
        "ws_hmac": ws_hmac,
    }
)
