"""Frames are compressed for who asks for it, as permessage-deflate has it, and for nobody else."""

from __future__ import annotations

import asyncio
import json
import zlib

import pytest
from websockets.asyncio.client import connect

from binance_sdk.sandbox import Sandbox

from .client import PATIENCE, running

OFFERS = {
    "permessage-deflate": 15,
    "permessage-deflate; client_max_window_bits": 15,
    "permessage-deflate; server_no_context_takeover; client_no_context_takeover": 15,
    "permessage-deflate; server_max_window_bits=10": 10,
}


async def shake_hands(
    exchange: Sandbox, offer: str
) -> tuple[str, asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to the WebSocket API by hand: the extensions that were agreed on, and its two ends."""
    reader, writer = await asyncio.open_connection(exchange.host, exchange.port)
    lines = [
        "GET /ws-api/v3 HTTP/1.1",
        f"Host: {exchange.host}",
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ] + ([f"Sec-WebSocket-Extensions: {offer}"] if offer else [])
    writer.write("\r\n".join([*lines, "", ""]).encode())
    head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE)).decode()
    agreed = [line for line in head.split("\r\n") if line.lower().startswith("sec-websocket-extensions")]
    return (agreed[0].partition(": ")[2] if agreed else ""), reader, writer


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, method: str) -> tuple[int, bytes]:
    """The first byte and the payload of the answer to a request without parameters."""
    request = json.dumps({"id": 1, "method": method}).encode()
    writer.write(bytes((0x81, 0x80 | len(request), 0, 0, 0, 0)) + request)
    head, size = await asyncio.wait_for(reader.readexactly(2), PATIENCE)
    if size == 126:
        size = int.from_bytes(await reader.readexactly(2), "big")
    return head, await reader.readexactly(size)


@pytest.mark.parametrize("offer", OFFERS)
async def test_large_messages_are_compressed_for_who_asks_for_it(offer: str) -> None:
    async with running(Sandbox(market="empty")) as clients:
        agreed, reader, writer = await shake_hands(clients.exchange, offer)
        assert agreed.startswith("permessage-deflate")
        head, payload = await ask(reader, writer, "ticker.24hr")
        assert head == 0xC1
        for _ in range(2):
            unpacked = zlib.decompressobj(-OFFERS[offer]).decompress(payload + b"\x00\x00\xff\xff")
            assert json.loads(unpacked)["status"] == 200
            assert len(payload) < len(unpacked)
            head, payload = await ask(reader, writer, "ticker.24hr")
        head, payload = await ask(reader, writer, "ping")
        assert (head, json.loads(payload)["result"]) == (0x81, {}), "small ones are not"
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize("offer", ["", "x-webkit-deflate-frame"])
async def test_nothing_is_compressed_for_anybody_else(offer: str) -> None:
    async with running(Sandbox(market="empty")) as clients:
        agreed, reader, writer = await shake_hands(clients.exchange, offer)
        head, payload = await ask(reader, writer, "ticker.24hr")
        assert (agreed, head, json.loads(payload)["status"]) == ("", 0x81, 200)
        writer.close()
        await writer.wait_closed()


async def test_another_library_understands_compressed_events_and_is_understood() -> None:
    async with running(Sandbox(market="empty", symbols=["BTCUSDT"])) as clients:
        url = clients.exchange.stream_url + "/stream?streams=btcusdt@depth@100ms"
        async with connect(url, compression="deflate", open_timeout=PATIENCE) as raw:
            assert raw.protocol.extensions
            names = [f"btcusdt@kline_{size}" for size in ("1m", "5m", "15m", "1h", "4h", "1d", "1w")]
            await raw.send(json.dumps({"method": "SUBSCRIBE", "params": names * 8, "id": 1}))
            assert json.loads(await raw.recv()) == {"result": None, "id": 1}
            maker = clients.rest()
            for price in range(50000, 50020):
                await maker.limit("BUY", price, "0.5")
            found: dict[str, str] = {}
            while len(found) < 20:
                event = json.loads(await asyncio.wait_for(raw.recv(), PATIENCE))
                found |= dict(event["data"].get("b", []))
            assert set(found.values()) == {"0.50000000"}
