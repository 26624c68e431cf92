"""This SDK, through its public interface only: ``python -m benchmarks.runners.ours <transport> ...``."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Literal, TypedDict, TypeVar

import uvloop
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from benchmarks.runners.meter import Bench, Contestant, main
from binance_sdk import (
    Credentials,
    OrderSide,
    OrderType,
    SpotClient,
    SubType,
    TimeInForce,
    TradeHandlerBase,
    UMFuturesClient,
)
from binance_sdk.descriptors import StreamRequest
from binance_sdk.spot import streams
from binance_sdk.um_futures import streams as um_streams

Transport = Literal["websockets", "picows"]
TRANSPORT: Transport = "picows" if sys.argv.pop(1) == "picows" else "websockets"
RUN = uvloop.run if TRANSPORT == "picows" else asyncio.run
HMAC = Credentials(api_key="key", api_secret="secret")


def ed25519() -> Credentials:
    """A key that logs on once and signs nothing afterwards."""
    key = Ed25519PrivateKey.generate()
    return Credentials(
        api_key="key", private_key=key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )


C = TypeVar("C", bound=SpotClient | UMFuturesClient)


def make_client(bench: Bench, product: type[C], credentials: Credentials | None = None) -> C:
    """A client as anybody makes it, its limits counted but not enforced: the bench exceeds them."""
    return product(
        credentials,
        rest_host=bench.http,
        stream_host=bench.ws,
        ws_api_host=f"{bench.ws}/ws-api/v3",
        rate_limit_guard=False,
        transport=TRANSPORT,
    )


def typed(
    kind: str, request: StreamRequest[object], product: type[SpotClient | UMFuturesClient] = SpotClient
) -> Contestant:
    """Wire to typed event to callback."""

    async def contestant(bench: Bench) -> dict[str, object]:
        flow = bench.flow(kind)

        def callback(_: object) -> None:
            flow.count()

        async with make_client(bench, product) as client, client.listen(callback, request):
            return await flow.run()

    return contestant


async def iterated(bench: Bench) -> dict[str, object]:
    """Wire to typed event to ``async for``."""
    flow = bench.flow("trade")

    async def follow(client: SpotClient) -> None:
        async for _ in client.stream(streams.trade("BTCUSDT")):
            flow.count()

    async with make_client(bench, SpotClient) as client:
        task = asyncio.create_task(follow(client))
        result = await flow.run()
        task.cancel()
        return result


async def as_dict(bench: Bench) -> dict[str, object]:
    """Wire to a handler that takes the payload as a dictionary."""
    flow = bench.flow("trade")

    class Handler(TradeHandlerBase):
        def receive(self, payload: object) -> object:
            flow.count()
            return None

    async with make_client(bench, SpotClient) as client:
        client.handler(Handler())
        await client.subscribe(SubType.TRADE, "BTCUSDT")
        return await flow.run()


class Order(TypedDict):
    """What is placed."""

    symbol: str
    side: OrderSide
    type: OrderType
    timeInForce: TimeInForce
    quantity: Decimal
    price: Decimal


ORDER: Order = {
    "symbol": "BTCUSDT",
    "side": OrderSide.BUY,
    "type": OrderType.LIMIT,
    "timeInForce": TimeInForce.GTC,
    "quantity": Decimal("0.001"),
    "price": Decimal("60000"),
}


def orders(
    place: Callable[[SpotClient], Awaitable[object]], make_credentials: Callable[[], Credentials]
) -> Contestant:
    async def contestant(bench: Bench) -> dict[str, object]:
        async with make_client(bench, SpotClient, make_credentials()) as client:
            return await bench.requests(lambda: place(client))

    return contestant


SCENARIOS: dict[str, Contestant] = {
    "trade": typed("trade", streams.trade("BTCUSDT")),
    "ticker": typed("bookTicker", streams.book_ticker("BTCUSDT")),
    "um_trade": typed("aggTrade", um_streams.agg_trade("BTCUSDT"), UMFuturesClient),
    "iterated": iterated,
    "dict": as_dict,
    "ws_logon": orders(lambda client: client.via_ws.create_order(**ORDER), ed25519),
    "ws_hmac": orders(lambda client: client.via_ws.create_order(**ORDER), lambda: HMAC),
    "rest": orders(lambda client: client.via_rest.create_order(**ORDER), lambda: HMAC),
}

if __name__ == "__main__":
    main(SCENARIOS, RUN)
