"""The sending side of one WebSocket, down to its bytes.

Frames are written straight to the transport, so that many small events cost little and a fault can
send what no library would. A client that does not read is cut off when too much waits for it.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
import zlib
from typing import Final, cast

from aiohttp import web

from .throttle import Throttle

TEXT: Final = 0x1
BINARY: Final = 0x2
CLOSE: Final = 0x8
PING: Final = 0x9
PONG: Final = 0xA
LARGE: Final = 256
"""Bytes from which a message is worth compressing."""
MOST_WAITING: Final = 16 * 1024 * 1024
"""Bytes that may wait for a client."""
_log: Final = logging.getLogger(__name__)
_LINGER: Final = struct.pack("ii", 1, 0)


def frame(payload: bytes, opcode: int = TEXT) -> bytes:
    """A whole frame as a server sends it."""
    return _framed(payload, 0x80 | opcode)


def deflated(payload: bytes, opcode: int, window: int) -> bytes:
    """The same, compressed as permessage-deflate has it, each message by itself."""
    squeeze = zlib.compressobj(1, zlib.DEFLATED, -window)
    packed = squeeze.compress(payload) + squeeze.flush(zlib.Z_SYNC_FLUSH)
    return _framed(packed.removesuffix(b"\x00\x00\xff\xff"), 0xC0 | opcode)


def _framed(payload: bytes, head: int) -> bytes:
    size = len(payload)
    if size < 126:
        return bytes((head, size)) + payload
    if size < 65536:
        return struct.pack("!BBH", head, 126, size) + payload
    return struct.pack("!BBQ", head, 127, size) + payload


class Wire:
    """One connection's way out. ``window``: bits of the compression that was agreed on; 0 for none."""

    def __init__(self, transport: asyncio.Transport, window: int = 0) -> None:
        self.transport = transport
        self._window = window
        self._loop = asyncio.get_running_loop()
        self._pending: list[bytes] = []
        self.muted = False
        """Half-open: nothing goes out, nothing is read, and nobody is told."""
        self.throttle: Throttle | None = None
        """What makes the connection slow."""

    def send(self, payload: bytes, opcode: int = TEXT) -> None:
        """Sends one frame; a large message compressed, where that was agreed on."""
        if self._window and len(payload) >= LARGE and opcode < CLOSE:
            self.write(deflated(payload, opcode, self._window))
        else:
            self.write(frame(payload, opcode))

    def write(self, data: bytes) -> None:
        """Sends bytes as they are, together with whatever else comes until the loop's next turn."""
        if not self._pending:
            self._loop.call_soon(self.flush)
        self._pending.append(data)

    def flush(self) -> None:
        """Hands what was written to the network."""
        pending, self._pending = self._pending, []
        if not pending or self.muted or self.transport.is_closing():
            return
        if self.throttle is None:
            self.transport.write(b"".join(pending))
        else:
            self.throttle.write(b"".join(pending))
        if self._unsent > MOST_WAITING:
            peer = self.transport.get_extra_info("peername")
            _log.warning("%s did not read %d bytes and was cut off", peer, self._unsent)
            self.reset()

    @property
    def _unsent(self) -> int:
        slow = self.throttle.waiting if self.throttle is not None else 0
        return self.transport.get_write_buffer_size() + slow

    @property
    def deaf(self) -> bool:
        """What is sent now reaches nobody."""
        return self.muted or self.transport.is_closing()

    @property
    def waiting(self) -> int:
        """Bytes written and not yet taken by the network."""
        return 0 if self.deaf else self._unsent + sum(map(len, self._pending))

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Sends a close frame and ends the connection."""
        self.send(struct.pack("!H", code) + reason.encode(), CLOSE)
        self.flush()
        self.transport.close()

    def cut(self) -> None:
        """Ends the TCP connection without a close frame."""
        self.flush()
        self.transport.close()

    def reset(self) -> None:
        """Ends the TCP connection with RST."""
        found = cast("socket.socket | None", self.transport.get_extra_info("socket"))
        if found is not None:
            found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        self.transport.abort()

    def half_open(self) -> None:
        """From now on the other side hears nothing more, and is not read any more."""
        self.flush()
        self.muted = True
        self.slow(None, None)
        self.transport.pause_reading()

    def slow(self, bytes_per_second: int | None, read_every: float | None) -> None:
        """Sends no faster than that, and reads only so often (seconds); None: as fast as ever."""
        if self.throttle is not None:
            self.throttle.end()
            self.throttle = None
        if (bytes_per_second, read_every) != (None, None):
            self.throttle = Throttle(self.transport, bytes_per_second, read_every)


def wire_of(request: web.BaseRequest, window: int = 0) -> Wire:
    """The sending side of a request's connection."""
    transport = request.transport
    if transport is None:
        raise ConnectionResetError("the client has gone")
    return Wire(transport, window)
