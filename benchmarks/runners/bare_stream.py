"""Bare loops over streams: a library, a decoder, a callback. What ours is compared with."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import TypeVar, cast

import aiohttp
import msgspec
import picows
import uvloop
import websockets
import websockets.asyncio.client

from benchmarks.runners import event
from benchmarks.runners.bare_book import Book, Level
from benchmarks.runners.meter import Bench, Contestant, Flow, main

E = TypeVar("E")
Receive = Callable[[bytes], None]
Loop = Callable[[str, Receive], Awaitable[object]]


async def websockets_loop(url: str, receive: Receive) -> None:
    options = {"compression": None, "max_queue": None, "proxy": None, "ping_interval": None}
    async with websockets.asyncio.client.connect(url, **options) as wire:  # type: ignore[arg-type]
        while True:
            receive(await wire.recv(decode=False))


async def aiohttp_loop(url: str, receive: Receive) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as wire:
        async for message in wire:
            receive(cast(bytes, message.data))


class Listener(picows.WSListener):
    """Hands the payload of every frame on."""

    def __init__(self, receive: Receive) -> None:
        super().__init__()
        self.receive = receive

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        self.receive(frame.get_payload_as_bytes())


async def picows_loop(url: str, receive: Receive) -> None:
    transport, _ = await picows.ws_connect(lambda: Listener(receive), url)  # pyright: ignore[reportUnknownMemberType]
    await transport.wait_disconnected()


async def follow(bench: Bench, loop: Loop, kind: str, receive: Receive, flow: Flow) -> dict[str, object]:
    task = asyncio.ensure_future(loop(f"{bench.ws}/stream?streams={event.STREAMS[kind]}", receive))
    result = await flow.run()
    task.cancel()
    return result


def typed(loop: Loop, kind: str, decoder: msgspec.json.Decoder[event.Combined[E]]) -> Contestant:
    """Wire to typed event to callback."""

    async def contestant(bench: Bench) -> dict[str, object]:
        flow, decode = bench.flow(kind), decoder.decode

        def callback(_: object) -> None:
            flow.count()

        return await follow(bench, loop, kind, lambda frame: callback(decode(frame).data), flow)

    return contestant


def as_dict(loop: Loop) -> Contestant:
    """Wire to dictionary to callback."""

    async def contestant(bench: Bench) -> dict[str, object]:
        flow = bench.flow("trade")

        def callback(_: object) -> None:
            flow.count()

        decode = msgspec.json.Decoder().decode
        return await follow(bench, loop, "trade", lambda frame: callback(decode(frame)["data"]), flow)

    return contestant


def book(loop: Loop, levels: int, kind: str = "") -> Contestant:
    """Wire to an updated book, best prices read after each diff and the top 20 each tenth."""

    async def contestant(bench: Bench) -> dict[str, object]:
        bench.control.ask(f"book {levels} {kind}")
        flow, decode, seen = bench.flow("depth"), event.diff.decode, 0
        async with aiohttp.ClientSession() as session, session.get(f"{bench.http}/api/v3/depth") as answer:
            snapshot = await answer.json()
        bids, asks = (cast(list[Level], snapshot[side]) for side in ("bids", "asks"))
        kept = Book(bids, asks)

        def receive(frame: bytes) -> None:
            nonlocal seen
            seen += 1
            diff = decode(frame).data
            kept.merge(diff.bids, diff.asks)
            kept.best()
            if seen % 10 == 0:
                kept.top(20)
            flow.count()

        return await follow(bench, loop, "depth", receive, flow)

    return contestant


def scenarios(loop: Loop) -> dict[str, Contestant]:
    return {
        "trade": typed(loop, "trade", event.trade),
        "um_trade": typed(loop, "aggTrade", event.agg_trade),
        "ticker": typed(loop, "bookTicker", event.book_ticker),
        "dict": as_dict(loop),
        "book1000": book(loop, 1000),
        "book5000": book(loop, 5000),
        "um_book": book(loop, 1000, "chained"),
    }


LOOPS: dict[str, tuple[Loop, Callable[..., object]]] = {
    "websockets": (websockets_loop, asyncio.run),
    "aiohttp": (aiohttp_loop, asyncio.run),
    "picows": (picows_loop, uvloop.run),
}

if __name__ == "__main__":
    library = sys.argv.pop(1)
    main(scenarios(LOOPS[library][0]), LOOPS[library][1])
