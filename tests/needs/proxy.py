"""A small proxy: plain requests, CONNECT and SOCKS5, all with a name and a password, to one exchange."""

from __future__ import annotations

import asyncio
import base64
import contextlib
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

USER, PASSWORD = "trader", "hunter2"
HOST = "exchange.invalid"
"""A host that no resolver knows (RFC 6761): who gets there came through the proxy."""
BASIC = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


class Proxy:
    """Everything for `HOST` goes to the port of an exchange on this machine."""

    def __init__(self, exchange_port: int) -> None:
        self.requests: list[str] = []
        """What was asked for: the first line of a request, or ``SOCKS5 host:port``."""
        self.refused: list[str] = []
        """Who came without the password."""
        self.port = 0
        self._stopped = False
        self._exchange_port = exchange_port
        self._tasks: set[asyncio.Task[None]] = set()

    def url(self, scheme: str) -> str:
        """The proxy as clients are told."""
        return f"{scheme}://{USER}:{PASSWORD}@127.0.0.1:{self.port}"

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                first = await reader.readexactly(1)
                await (self._socks(reader, writer) if first == b"\x05" else self._http(first, reader, writer))
        finally:
            writer.transport.abort()

    async def stop(self) -> None:
        """Ends every connection, and refuses new ones."""
        self._stopped = True
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _http(self, first: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (first + await reader.readuntil(b"\r\n\r\n")).decode()
        line, _, headers = head.partition("\r\n")
        if self._stopped:
            writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
            await drained(writer)
            return
        if f"Proxy-Authorization: Basic {BASIC}" not in headers:
            self.refused.append(line)
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            await drained(writer)
            return
        self.requests.append(line)
        verb, target, version = line.split()
        if verb == "CONNECT":
            await self._tunnel(reader, writer, answer=b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            path = target.removeprefix(f"http://{HOST}")
            kept = headers.replace("Connection: keep-alive\r\n", "")
            await self._tunnel(
                reader, writer, sent=f"{verb} {path} {version}\r\nConnection: close\r\n{kept}".encode()
            )

    async def _socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly((await reader.readexactly(1))[0])
        writer.write(b"\x05\x02")
        await reader.readexactly(1)
        user = await reader.readexactly((await reader.readexactly(1))[0])
        password = await reader.readexactly((await reader.readexactly(1))[0])
        if self._stopped or (user.decode(), password.decode()) != (USER, PASSWORD):
            self.refused.append("SOCKS5")
            writer.write(b"\x01\x01")
            await drained(writer)
            return
        writer.write(b"\x01\x00")
        kind = (await reader.readexactly(4))[3]
        size = (await reader.readexactly(1))[0] if kind == 3 else 4
        host = await reader.readexactly(size)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.requests.append(f"SOCKS5 {host.decode() if kind == 3 else '.'.join(map(str, host))}:{port}")
        await self._tunnel(reader, writer, answer=b"\x05\x00\x00\x01" + bytes(6))

    async def _tunnel(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        answer: bytes = b"",
        sent: bytes = b"",
    ) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._exchange_port)
        try:
            writer.write(answer)
            far_writer.write(sent)
            ways = [asyncio.ensure_future(pump(*way)) for way in ((reader, far_writer), (far_reader, writer))]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                await writer.drain()
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        finally:
            far_writer.transport.abort()


async def drained(writer: asyncio.StreamWriter) -> None:
    """What was written has left before the connection ends."""
    await writer.drain()
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Everything from here to there."""
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()


@asynccontextmanager
async def proxying(exchange_port: int) -> AsyncGenerator[Proxy]:
    """A proxy to that exchange, until the end of the block."""
    proxy = Proxy(exchange_port)
    server = await asyncio.start_server(proxy.accept, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
        await proxy.stop()
