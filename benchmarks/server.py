"""One light server for every contestant: streams, WebSocket API and REST on a loopback port.

It decides nothing and computes nothing: frames are prebuilt, answers are canned. What it costs itself
is reported (``usage``), and the table shows that no contestant was waiting for it.

Streams are sent on command only, over a second port that speaks lines of text, so that a contestant
asks for the next batch when it has digested the last and nobody's queue runs over:

    book 1000            prepare a book of so many levels a side and forget the position in it
    book 1000 chained    the same with diffs that name their predecessor, as futures' do
    ready trade          -> how many connections are subscribed to such a stream
    send trade 500       send so many events to each of them
    usage                -> CPU seconds of this process so far
"""

from __future__ import annotations

import asyncio
import base64
import functools
import hashlib
import itertools
import json
import time
from collections.abc import Callable, Iterator
from typing import cast
from urllib.parse import parse_qs, unquote, urlsplit

from benchmarks import answers, frames

CYCLE = 20_000
DIFFS = 6_000
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


@functools.cache
def payloads(kind: str, levels: int, chained: bool) -> tuple[bytes, list[bytes]]:
    """The snapshot (empty unless ``kind`` is depth) and the events, in order."""
    if kind == "depth":
        snapshot, diffs = frames.diffs(levels, DIFFS, chained)
        return snapshot, list(diffs)
    return b"", [frames.EVENTS[kind](number) for number in range(CYCLE)]


@functools.cache
def ready_frames(kind: str, wrapper: str, levels: int, chained: bool) -> list[bytes]:
    wrap = functools.partial(frames.combined, wrapper) if wrapper else bytes
    return [frames.frame(wrap(payload)) for payload in payloads(kind, levels, chained)[1]]


class Exchange:
    """What the connections share."""

    def __init__(self) -> None:
        self.levels = 1000
        self.chained = False
        self.connections: set[Connection] = set()

    def book(self, levels: int, chained: bool) -> None:
        self.levels, self.chained = levels, chained
        payloads("depth", levels, chained)

    def snapshot(self) -> bytes:
        return payloads("depth", self.levels, self.chained)[0]

    def subscribed(self, kind: str) -> list[Connection]:
        return [each for each in self.connections if any(f"@{kind}" in name for name in each.streams)]

    def command(self, line: str) -> str:
        verb, *words = line.split()
        if verb == "book":
            self.book(int(words[0]), "chained" in words)
        elif verb == "ready":
            return str(len(self.subscribed(words[0])))
        elif verb == "send":
            for connection in self.subscribed(words[0]):
                connection.send(words[0], int(words[1]))
            return ""
        elif verb == "usage":
            return repr(time.process_time())
        return "ok"


class Connection(asyncio.Protocol):
    """One client: HTTP requests until an upgrade, WebSocket frames from then on."""

    transport: asyncio.Transport

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.buffer = b""
        self.parse: Callable[[], bool] = self.request
        self.answer: Callable[[bytes], bytes] = self.control
        self.combined = False
        self.streams: list[str] = []
        self.flows: dict[str, Iterator[bytes]] = {}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.exchange.connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.exchange.connections.discard(self)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while self.buffer and self.parse():
            pass

    # HTTP

    def request(self) -> bool:
        head, found, rest = self.buffer.partition(b"\r\n\r\n")
        if not found:
            return False
        line, *lines = head.decode("latin-1").split("\r\n")
        headers = {
            name.lower(): value.strip() for name, _, value in (entry.partition(":") for entry in lines)
        }
        length = int(headers.get("content-length", 0))
        if len(rest) < length:
            return False
        self.buffer = rest[length:]
        verb, target, _ = line.split(" ", 2)
        if headers.get("upgrade", "").lower() == "websocket":
            self.upgrade(target, headers["sec-websocket-key"].encode())
        else:
            self.transport.write(answers.http(verb, urlsplit(target).path, self.exchange.snapshot))
        return True

    def upgrade(self, target: str, key: bytes) -> None:
        accept = base64.b64encode(hashlib.sha1(key + GUID).digest()).decode()
        self.transport.write(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
        )
        parts = urlsplit(unquote(target))
        if parts.path.startswith("/ws-"):
            self.answer = functools.partial(answers.ws_api, snapshot=self.exchange.snapshot)
        self.combined = parts.path.startswith("/stream")
        named = parse_qs(parts.query).get("streams", [parts.path.removeprefix("/ws").strip("/")])[0]
        self.streams = [name for name in named.split("/") if "@" in name]
        self.parse = self.message

    # WebSocket

    def message(self) -> bool:
        """Take one masked frame of a client (never fragmented, never beyond 64 KiB)."""
        buffer = self.buffer
        size, at = buffer[1] & 127 if len(buffer) > 1 else 0, 2
        if size == 126:
            size, at = int.from_bytes(buffer[2:4], "big"), 4
        end = at + 4 + size
        if len(buffer) < end:
            return False
        mask = buffer[at : at + 4] * (size // 4 + 1)
        data = int.from_bytes(buffer[at + 4 : end], "big") ^ int.from_bytes(mask[:size], "big")
        self.buffer = buffer[end:]
        self.receive(buffer[0] & 15, data.to_bytes(size, "big"))
        return True

    def receive(self, opcode: int, data: bytes) -> None:
        if opcode == 1:
            self.transport.write(frames.frame(self.answer(data)))
        elif opcode == 8:
            self.transport.write(bytes((0x88, len(data))) + data)
            self.transport.close()
        elif opcode == 9:
            self.transport.write(bytes((0x8A, len(data))) + data)

    def control(self, data: bytes) -> bytes:
        """Answer SUBSCRIBE, UNSUBSCRIBE and LIST_SUBSCRIPTIONS."""
        asked = json.loads(data)
        names: list[str] = asked.get("params") or []
        if asked["method"] == "SUBSCRIBE":
            self.streams += names
        elif asked["method"] == "UNSUBSCRIBE":
            self.streams = [name for name in self.streams if name not in names]
        result = self.streams if asked["method"] == "LIST_SUBSCRIPTIONS" else None
        return frames.compact({"result": result, "id": asked["id"]})

    def send(self, kind: str, count: int) -> None:
        if kind not in self.flows:
            name = next(name for name in self.streams if f"@{kind}" in name)
            ready = ready_frames(
                kind, name if self.combined else "", self.exchange.levels, self.exchange.chained
            )
            self.flows[kind] = iter(ready) if kind == "depth" else itertools.cycle(ready)
        self.transport.write(b"".join(itertools.islice(self.flows[kind], count)))


class Control(asyncio.Protocol):
    """The command line of one contestant."""

    transport: asyncio.Transport

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        for line in data.decode().splitlines():
            if answer := self.exchange.command(line):
                self.transport.write(f"{answer}\n".encode())


async def serve() -> None:
    loop, exchange = asyncio.get_running_loop(), Exchange()
    market = await loop.create_server(lambda: Connection(exchange), "127.0.0.1", 0)
    control = await loop.create_server(lambda: Control(exchange), "127.0.0.1", 0)
    print(*(server.sockets[0].getsockname()[1] for server in (market, control)), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    try:
        import uvloop

        uvloop.run(serve())
    except ImportError:
        asyncio.run(serve())
