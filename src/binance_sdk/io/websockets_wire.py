"""A wire on `websockets`.

Its connection hands every parsed frame to ``process_event``. Taking the frames there rather than
from ``recv()`` saves a queue, a future and a task switch per message.
"""

from __future__ import annotations

import asyncio
from typing import Final

from websockets.asyncio.client import ClientConnection
from websockets.asyncio.client import connect as open_connection
from websockets.exceptions import InvalidHandshake, InvalidStatus, InvalidURI
from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN, Event

from binance_sdk.io.connection import (
    SILENT,
    OnFrame,
    OnLost,
    Wire,
    WireLostException,
    WireOptions,
    failed,
    host_of,
    is_proxy_error,
    proxy_for,
    refused,
)
from binance_sdk.io.heartbeat import Heartbeat

ABNORMAL: Final = 1006
PONG: Final = Opcode.PONG
CONTROL: Final = frozenset((Opcode.PING, Opcode.PONG, Opcode.CLOSE))


async def connect(url: str, on_frame: OnFrame, on_lost: OnLost, options: WireOptions) -> Wire:
    """Open a wire; see :class:`binance_sdk.io.connection.Connect`."""
    try:
        connection = await open_connection(
            url,
            create_connection=DirectConnection,
            proxy=proxy_for(url, options),
            additional_headers=dict(options.headers),
            user_agent_header="binance-sdk",
            compression="deflate" if options.compression else None,
            max_size=options.max_size,
            open_timeout=options.connect_timeout,
            close_timeout=options.close_timeout,
            ping_interval=None,
            logger=SILENT,
            ssl=(options.tls or True) if url.startswith("wss:") else None,
        )
    except InvalidStatus as error:
        answer = error.response
        body = bytes(answer.body or b"")
        raise refused(url, answer.status_code, dict(answer.headers.raw_items()), body) from error
    except InvalidURI:
        raise failed(url, ValueError("this is no ws:// or wss:// URL")) from None
    except (OSError, EOFError, InvalidHandshake, ImportError) as error:
        raise failed(url, error) from error
    except Exception as error:
        if is_proxy_error(error):
            raise failed(url, error) from error
        raise
    assert isinstance(connection, DirectConnection)
    connection.attach(host_of(url), on_frame, on_lost)
    return WebsocketsWire(connection, options.close_timeout)


class DirectConnection(ClientConnection):
    """A connection that hands its frames to ``on_frame`` instead of queueing them for ``recv()``."""

    on_frame: OnFrame
    on_lost: OnLost | None = None
    host = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.early: list[bytes] = []
        self.on_frame = self.early.append
        self.heartbeat = Heartbeat()
        self.fragments: list[bytes] = []
        self.cut: Exception | None = None

    def process_event(self, event: Event) -> None:
        if self.response is None or not isinstance(event, Frame):
            super().process_event(event)
        elif event.opcode not in CONTROL:
            self.receive_data_frame(event)
        elif event.opcode is PONG:
            self.heartbeat.receive_pong(bytes(event.data))

    def receive_data_frame(self, frame: Frame) -> None:
        if frame.fin and not self.fragments:
            self.on_frame(bytes(frame.data))
        else:
            self.receive_fragment(frame)

    def receive_fragment(self, frame: Frame) -> None:
        self.fragments.append(bytes(frame.data))
        if frame.fin:
            message = b"".join(self.fragments)
            self.fragments.clear()
            self.on_frame(message)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.cut = exc
        lost = self.lost()
        self.heartbeat.fail(lost)
        if self.on_lost is not None:
            self.on_lost(lost)

    def lost(self) -> WireLostException:
        goodbye = self.protocol.close_rcvd or self.protocol.close_sent
        if goodbye is None:
            return WireLostException(self.host, ABNORMAL, str(self.cut or ""))
        return WireLostException(self.host, int(goodbye.code), goodbye.reason)

    def attach(self, host: str, on_frame: OnFrame, on_lost: OnLost) -> None:
        """Hand over what came since the handshake, and from now on everything."""
        self.host, self.on_frame, self.on_lost = host, on_frame, on_lost
        for frame in self.early:
            self.on_frame(frame)
        if self.connection_lost_waiter.done():
            on_lost(self.lost())


class WebsocketsWire:
    """:class:`binance_sdk.io.connection.Wire` on a `websockets` connection."""

    def __init__(self, connection: DirectConnection, close_timeout: float) -> None:
        self._connection = connection
        self._close_timeout = close_timeout

    @property
    def closed(self) -> bool:
        return self._connection.protocol.state is not OPEN

    def send(self, message: bytes | str) -> None:
        if self.closed:
            raise self._connection.lost()
        self._connection.protocol.send_text(message.encode() if isinstance(message, str) else message)
        self._connection.send_data()

    def redirect(self, on_frame: OnFrame) -> None:
        self._connection.on_frame = on_frame

    def ping(self) -> asyncio.Future[float]:
        payload, future = self._connection.heartbeat.sent()
        if self.closed:
            self._connection.heartbeat.fail(self._connection.lost())
        else:
            self._connection.protocol.send_ping(payload)
            self._connection.send_data()
        return future

    def pause(self) -> None:
        if not self.closed:
            self._connection.transport.pause_reading()

    def resume(self) -> None:
        if not self.closed:
            self._connection.transport.resume_reading()

    async def close(self, code: int = 1000) -> None:
        self.resume()
        self.redirect(ignore)
        try:
            async with asyncio.timeout(self._close_timeout):
                await self._connection.close(code)
        except TimeoutError:
            pass
        finally:
            self._connection.transport.abort()
        await self._connection.wait_closed()


def ignore(frame: bytes) -> None:
    """A frame of a wire that is closing."""
