"""CPU time per message, from the wire to a user's callback: ours against the bare libraries.

    python benchmarks/stream_dispatch.py [--messages 200000] [--rounds 5]

One server process sends prepared bytes as fast as the client reads; its own CPU time is shown, so
that one can see it is not the bottleneck. Subjects run in turn, each in a process of its own, and
only their ratios within a run mean anything. Loopback only.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import hashlib
import importlib
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Final

import msgspec

from binance_sdk.descriptors import Event, StreamRequest, Template
from binance_sdk.io.connection import select_transport
from binance_sdk.io.delivery import Callback
from binance_sdk.io.stream_options import StreamOptions
from binance_sdk.io.streams import StreamHub, log_error

STREAM: Final = "btcusdt@trade"
FRAMES_PER_WRITE: Final = 500


class Trade(
    Event,
    frozen=True,
    kw_only=True,
    rename={
        "event_time": "E",
        "symbol": "s",
        "trade_id": "t",
        "price": "p",
        "quantity": "q",
        "trade_time": "T",
        "is_buyer_maker": "m",
    },
):
    event_time: int
    symbol: str
    trade_id: int
    price: Decimal
    quantity: Decimal
    trade_time: int
    is_buyer_maker: bool


class TradeMessage(msgspec.Struct):
    data: Trade


class PlainMessage(msgspec.Struct):
    data: dict[str, object]


SUBSCRIBE: Final = json.dumps({"method": "SUBSCRIBE", "params": [STREAM], "id": 1})
MESSAGE: Final = (
    '{"stream":"btcusdt@trade","data":{"e":"trade","E":1672515782136,"s":"BTCUSDT","t":12345,'
    '"p":"60123.45000000","q":"0.01230000","T":1672515782136,"m":true,"M":true}}'
)


# The server


def frame(text: str) -> bytes:
    payload = text.encode()
    size = len(payload)
    return bytes([0x81, size] if size < 126 else [0x81, 126, size >> 8, size & 255]) + payload


async def serve(messages: int) -> None:
    server = await asyncio.start_server(lambda r, w: blast(r, w, messages), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def blast(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, messages: int) -> None:
    """Shake hands, wait for the subscription, send everything, say what it cost, wait for the end."""
    request = (await reader.readuntil(b"\r\n\r\n")).decode()
    key = next(
        line.split(": ")[1] for line in request.split("\r\n") if line.lower().startswith("sec-websocket-key")
    )
    accept = base64.b64encode(hashlib.sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode()).digest())
    writer.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )
    await reader.read(4096)
    writer.write(frame('{"result":null,"id":1}'))
    chunk = frame(MESSAGE) * FRAMES_PER_WRITE
    started = time.process_time()
    for _ in range(messages // FRAMES_PER_WRITE):
        writer.write(chunk)
        await writer.drain()
    print((time.process_time() - started) / messages * 1e6, flush=True)
    await reader.read()
    writer.transport.abort()


# The subjects: each calls back once per message


class Meter:
    """Counts callbacks and the CPU time between the first and the last."""

    def __init__(self, messages: int) -> None:
        self.left = messages
        self.messages = messages
        self.started = 0.0
        self.cost = 0.0
        self.done = asyncio.Event()

    def callback(self, event: object) -> None:
        self.left -= 1
        if self.left == self.messages - 1:
            self.started = time.process_time()
        elif not self.left:
            self.cost = (time.process_time() - self.started) / self.messages * 1e6
            self.done.set()


async def bare_websockets(url: str, meter: Meter, kind: type[TradeMessage | PlainMessage]) -> None:
    from websockets.asyncio.client import connect

    decode = msgspec.json.Decoder(kind, strict=False).decode
    callback = meter.callback
    async with connect(url, compression=None, max_size=None, ping_interval=None, close_timeout=0.1) as wire:
        await wire.send(SUBSCRIBE)
        await wire.recv()
        while meter.left:
            callback(decode(await wire.recv(decode=False)).data)


async def bare_picows(url: str, meter: Meter, kind: type[TradeMessage | PlainMessage]) -> None:
    picows = importlib.import_module("picows")
    decode = msgspec.json.Decoder(kind, strict=False).decode
    callback = meter.callback
    text = picows.WSMsgType.TEXT

    class Listener(picows.WSListener):  # type: ignore[misc, name-defined]
        answered = False

        def on_ws_frame(self, transport: object, frame: object) -> None:
            if frame.msg_type != text:  # type: ignore[attr-defined]
                return
            if self.answered:
                callback(decode(frame.get_payload_as_bytes()).data)  # type: ignore[attr-defined]
            self.answered = True

    transport, _ = await picows.ws_connect(Listener, url)
    transport.send(text, SUBSCRIBE.encode())
    await meter.done.wait()
    transport.disconnect(False)


async def ours(url: str, meter: Meter, transport: str, *, typed: bool) -> None:
    connect = select_transport("picows" if transport == "picows" else "websockets")
    hub = StreamHub({"": [url]}, StreamOptions(connect=connect))
    hub.attach(Callback(lambda _: True, meter.callback, log_error, typed=typed))
    request = StreamRequest(name=STREAM, template=Template(subtype="trade", name=STREAM), event=Trade)
    await hub.subscribe([request])
    await meter.done.wait()
    await hub.close()


async def ours_iterated(url: str, meter: Meter, transport: str) -> None:
    connect = select_transport("picows" if transport == "picows" else "websockets")
    hub = StreamHub({"": [url]}, StreamOptions(connect=connect))
    request = StreamRequest(name=STREAM, template=Template(subtype="trade", name=STREAM), event=Trade)
    async with hub.stream([request]) as stream:
        async for event in stream:
            meter.callback(event)
            if not meter.left:
                break
    await hub.close()


Subject = Callable[[str, Meter], Awaitable[None]]
SUBJECTS: Final[dict[str, Subject]] = {
    "bare websockets": lambda url, meter: bare_websockets(url, meter, TradeMessage),
    "ours, websockets": lambda url, meter: ours(url, meter, "websockets", typed=True),
    "ours, websockets, iterated": lambda url, meter: ours_iterated(url, meter, "websockets"),
    "bare websockets, dict": lambda url, meter: bare_websockets(url, meter, PlainMessage),
    "ours, websockets, dict": lambda url, meter: ours(url, meter, "websockets", typed=False),
    "bare picows": lambda url, meter: bare_picows(url, meter, TradeMessage),
    "ours, picows": lambda url, meter: ours(url, meter, "picows", typed=True),
    "ours, picows, iterated": lambda url, meter: ours_iterated(url, meter, "picows"),
    "bare picows, dict": lambda url, meter: bare_picows(url, meter, PlainMessage),
    "ours, picows, dict": lambda url, meter: ours(url, meter, "picows", typed=False),
}
TARGETS: Final = {
    "ours, websockets": ("bare websockets", 1.25),
    "ours, websockets, dict": ("bare websockets, dict", 1.5),
    "ours, picows": ("bare picows", 1.6),
    "ours, picows, dict": ("bare picows, dict", 1.5),
}


def run_subject(name: str, url: str, messages: int) -> None:
    async def measure() -> float:
        meter = Meter(messages)
        await SUBJECTS[name](url, meter)
        return meter.cost

    factory = importlib.import_module("uvloop").new_event_loop if "picows" in name else None
    with asyncio.Runner(loop_factory=factory) as runner:
        print(runner.run(measure()))


def measure_all(messages: int, rounds: int) -> dict[str, list[float]]:
    command = [sys.executable, __file__, "--messages", str(messages)]
    costs: dict[str, list[float]] = {name: [] for name in (*SUBJECTS, "the server")}
    with subprocess.Popen([*command, "--serve"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = f"ws://127.0.0.1:{int(server.stdout.readline())}/stream"
        for _ in range(rounds):
            for name in SUBJECTS:
                done = subprocess.run(
                    [*command, "--subject", name, "--url", url], capture_output=True, text=True, check=True
                )
                costs[name].append(float(done.stdout))
                costs["the server"].append(float(server.stdout.readline()))
        server.terminate()
    return costs


def report(costs: dict[str, list[float]]) -> bool:
    medians = {name: statistics.median(values) for name, values in costs.items()}
    for name, median in medians.items():
        print(
            f"{name:28} {median:6.2f} us per message (from {min(costs[name]):.2f} to {max(costs[name]):.2f})"
        )
    good = True
    for name, (bare, target) in TARGETS.items():
        ratio = medians[name] / medians[bare]
        good = good and ratio <= target
        print(f"{name:28} {ratio:6.2f} times {bare} (at most {target})")
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--subject", help=argparse.SUPPRESS)
    parser.add_argument("--url", default="", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    messages = chosen.messages // FRAMES_PER_WRITE * FRAMES_PER_WRITE
    if chosen.serve:
        asyncio.run(serve(messages))
    elif chosen.subject:
        run_subject(chosen.subject, chosen.url, messages)
    else:
        return 0 if report(measure_all(messages, chosen.rounds)) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
