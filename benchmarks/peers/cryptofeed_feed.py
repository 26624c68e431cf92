"""cryptofeed: normalised objects from its Binance feed. Its trades are Binance's aggregate trades."""

from __future__ import annotations

import asyncio

import cryptofeed.connection
from cryptofeed import FeedHandler
from cryptofeed.connection import RestEndpoint, Routes, WebsocketEndpoint
from cryptofeed.defines import L2_BOOK, TICKER, TRADES
from cryptofeed.exchanges import Binance

from benchmarks.runners.meter import Bench, main

connect = cryptofeed.connection.connect
"""It takes wss addresses only; like everybody here it is to connect without TLS."""
cryptofeed.connection.connect = lambda address, **options: connect(address.replace("wss:", "ws:"), **options)


def start(bench: Bench, channel, callback, **options) -> None:
    routes = Routes(
        "/api/v3/exchangeInfo",
        l2book="/api/v3/depth?symbol={}&limit={}",
        authentication="/api/v3/userDataStream",
    )
    Binance.websocket_endpoints = [WebsocketEndpoint(bench.ws.replace("ws:", "wss:"))]
    Binance.rest_endpoints = [RestEndpoint(bench.http, routes=routes)]
    feed = Binance(symbols=["BTC-USDT"], channels=[channel], callbacks={channel: callback}, **options)
    handler = FeedHandler(config={"log": {"disabled": True}})
    handler.add_feed(feed)
    handler.run(start_loop=False, install_signal_handlers=False)


def stream(kind, channel):
    async def contestant(bench: Bench):
        flow = bench.flow(kind)

        async def callback(event, received):
            flow.count()

        start(bench, channel, callback)
        return await flow.run()

    return contestant


def book(levels):
    async def contestant(bench: Bench):
        bench.control.ask(f"book {levels}")
        flow, seen = bench.flow("depth"), 0

        async def callback(event, received):
            nonlocal seen
            seen += 1
            bids, asks = event.book.bids, event.book.asks
            bids.index(0), asks.index(0)
            if seen % 10 == 0:
                [(bids.index(n), asks.index(n)) for n in range(20)]
            flow.count()

        start(bench, L2_BOOK, callback, max_depth=0)
        return await flow.run()

    return contestant


def run(coroutine) -> None:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.run_until_complete(coroutine)


main(
    {
        "trade": stream("aggTrade", TRADES),
        "ticker": stream("bookTicker", TICKER),
        "book1000": book(1000),
        "book5000": book(5000),
    },
    run,
)
