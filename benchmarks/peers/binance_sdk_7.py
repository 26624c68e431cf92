"""binance-sdk 7 (imported as ``binance``)."""

from __future__ import annotations

from binance import (
    BookTickerHandlerBase,
    Credentials,
    OrderBookHandlerBase,
    OrderSide,
    OrderType,
    SpotClient,
    SubType,
    TimeInForce,
    TradeHandlerBase,
)

from benchmarks.runners.meter import Bench, main


def client(bench: Bench) -> SpotClient:
    return SpotClient(
        Credentials(api_key="key", api_secret="secret"),
        rest_host=bench.http,
        stream_host=bench.ws,
        ws_api_host=f"{bench.ws}/ws-api/v3",
        rate_limit_guard=False,
    )


def stream(kind, subtype, base):
    async def contestant(bench: Bench):
        flow = bench.flow(kind)

        class Handler(base):
            async def receive(self, payload):
                flow.count()

        it = client(bench)
        it.start()
        it.handler(Handler())
        await it.subscribe(subtype, "BTCUSDT")
        return await flow.run()

    return contestant


def book(levels):
    async def contestant(bench: Bench):
        bench.control.ask(f"book {levels}")
        flow, seen = bench.flow("depth"), 0

        class Handler(OrderBookHandlerBase):
            async def receive(self, payload):
                nonlocal seen
                seen += 1
                kept = self.orderbook("BTCUSDT")
                if kept.ready:
                    kept.bids[-1], kept.asks[0]
                    if seen % 10 == 0:
                        kept.bids[-20:], kept.asks[:20]
                flow.count()

        it, handler = client(bench), Handler(limit=levels)
        it.start()
        it.handler(handler)
        await it.subscribe(SubType.ORDER_BOOK, "BTCUSDT")
        kept = handler.orderbook("BTCUSDT")
        return await flow.run(lambda: kept.ready)

    return contestant


def order(via):
    async def contestant(bench: Bench):
        it = client(bench)
        it.start()
        params = {
            "symbol": "BTCUSDT",
            "side": OrderSide.BUY,
            "type": OrderType.LIMIT,
            "timeInForce": TimeInForce.GTC,
            "quantity": "0.001",
            "price": "60000",
        }
        await it.create_order(**params)
        if via == "ws":
            return await bench.requests(lambda: it.create_order(**params))
        from binance import SecurityType

        uri = f"{bench.http}/api/v3/order"
        return await bench.requests(lambda: it.post(uri, security_type=SecurityType.TRADE, **params))

    return contestant


main(
    {
        "trade": stream("trade", SubType.TRADE, TradeHandlerBase),
        "ticker": stream("bookTicker", SubType.BOOK_TICKER, BookTickerHandlerBase),
        "book1000": book(1000),
        "book5000": book(5000),
        "ws_hmac": order("ws"),
        "rest": order("rest"),
    }
)
