"""Binance's modular connector for Python, ``binance-sdk-spot``."""

from __future__ import annotations

import asyncio

from binance_common.configuration import (
    ConfigurationRestAPI,
    ConfigurationWebSocketAPI,
    ConfigurationWebSocketStreams,
)
from binance_sdk_spot.spot import Spot

from benchmarks.runners.meter import Bench, main


def stream(kind, method):
    async def contestant(bench: Bench):
        flow = bench.flow(kind)
        spot = Spot(config_ws_streams=ConfigurationWebSocketStreams(stream_url=bench.ws))
        connection = await spot.websocket_streams.create_connection()
        subscribed = await getattr(connection, method)(symbol="btcusdt")
        subscribed.on("message", lambda data: flow.count())
        return await flow.run()

    return contestant


ORDER = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "time_in_force": "GTC",
    "quantity": 0.001,
    "price": 60000.0,
}


async def rest(bench: Bench):
    config = ConfigurationRestAPI(api_key="key", api_secret="secret", base_path=bench.http)
    spot = Spot(config_rest_api=config)

    async def call():
        return spot.rest_api.new_order(**ORDER).data()

    return await bench.requests(call)


async def ws_hmac(bench: Bench):
    config = ConfigurationWebSocketAPI(api_key="key", api_secret="secret", stream_url=f"{bench.ws}/ws-api/v3")
    connection = await Spot(config_ws_api=config).websocket_api.create_connection()

    async def call():
        return (await connection.order_place(**ORDER)).data()

    result = await bench.requests(call)
    await asyncio.sleep(0)
    return result


main(
    {
        "trade": stream("trade", "trade"),
        "ticker": stream("bookTicker", "book_ticker"),
        "rest": rest,
        "ws_hmac": ws_hmac,
    }
)
