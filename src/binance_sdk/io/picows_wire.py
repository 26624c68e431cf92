"""A wire on picows: frames are parsed in C and handed over in the protocol callback."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Final

from picows import (
    WSCloseCode,
    WSError,
    WSFrame,
    WSHandshakeError,
    WSListener,
    WSMsgType,
    WSTransport,
    ws_connect,  # pyright: ignore[reportUnknownVariableType] (its **kwargs have no type)
)
from picows.url import WSInvalidURL, WSParsedURL

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

TEXT: Final = WSMsgType.TEXT
LONGEST_CONTROL: Final = 125
"""Bytes that a control frame may have (RFC 6455, section 5.5)."""
NO_CODE: Final = 1005
ABNORMAL: Final = 1006


async def connect(url: str, on_frame: OnFrame, on_lost: OnLost, options: WireOptions) -> Wire:
    """Open a wire; see :class:`binance_sdk.io.connection.Connect`."""
    try:
        return await handshake(url, on_frame, on_lost, options)
    except WSHandshakeError as error:
        if error.response is None:
            raise failed(url, error) from error
        status, headers = int(error.response.status), dict(error.response.headers)
        raise refused(url, status, headers, error.raw_body) from error
    except WSInvalidURL:
        raise failed(url, ValueError("this is no ws:// or wss:// URL")) from None
    except (OSError, EOFError, WSError) as error:
        raise failed(url, error) from error
    except Exception as error:
        if is_proxy_error(error):
            raise failed(url, error) from error
        raise


async def handshake(url: str, on_frame: OnFrame, on_lost: OnLost, options: WireOptions) -> Wire:
    dialler = Dialler()
    proxy = proxy_for(url, options)
    if proxy is not None:  # picows always lets the proxy resolve names, and knows no word for it
        proxy = proxy.replace("socks5h://", "socks5://", 1)
    try:
        async with asyncio.timeout(options.connect_timeout):
            _, wire = await ws_connect(
                lambda: PicowsWire(host_of(url), on_frame, on_lost, options),
                url,
                ssl_context=options.tls,
                websocket_handshake_timeout=None,
                logger_name=SILENT,
                use_aiofastnet=False,  # on uvloop it does not notice a reset
                disconnect_on_exception=False,
                max_frame_size=options.max_size,
                extra_headers={"User-Agent": "binance-sdk", **options.headers},
                proxy=proxy,
                socket_factory=dialler.dial,
            )
    except BaseException:
        dialler.hang_up()
        raise
    assert isinstance(wire, PicowsWire)
    return wire


class Dialler:
    """Opens the socket, to be able to cut it when the handshake is given up: picows itself waits on."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    async def dial(self, url: WSParsedURL) -> socket.socket:
        loop = asyncio.get_running_loop()
        errors: list[OSError] = []
        for family, kind, protocol, _, address in await loop.getaddrinfo(
            url.host, url.port, type=socket.SOCK_STREAM
        ):
            try:
                return await self._open(family, kind, protocol, address)
            except OSError as error:
                errors.append(error)
        raise errors[-1] if errors else OSError("the name has no address")

    async def _open(
        self, family: int, kind: int, protocol: int, address: tuple[object, ...]
    ) -> socket.socket:
        self._socket = socket.socket(family, kind, protocol)
        self._socket.setblocking(False)
        try:
            await asyncio.get_running_loop().sock_connect(self._socket, address)
        except BaseException:
            self._socket.close()
            raise
        return self._socket

    def hang_up(self) -> None:
        """The transport sees the end of the connection and closes the socket itself."""
        try:
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class PicowsWire(WSListener):
    """:class:`binance_sdk.io.connection.Wire`: the listener of a picows connection."""

    def __init__(self, host: str, on_frame: OnFrame, on_lost: OnLost, options: WireOptions) -> None:
        self._on_frame = on_frame
        self._host = host
        self._on_lost = on_lost
        self._options = options
        self._heartbeat = Heartbeat()
        self._fragments = bytearray()
        self._lost: WireLostException | None = None
        self._goodbye = ABNORMAL, ""
        self._closing = False

    def on_ws_connected(self, transport: WSTransport) -> None:
        self._transport = transport

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        payload = frame.get_payload_as_bytes()
        if len(payload) > LONGEST_CONTROL and frame.fin and not self._fragments:
            self._on_frame(payload)  # without asking for the type, which would cost more than all this
            return
        kind = frame.msg_type
        if kind == WSMsgType.PONG:
            self._heartbeat.receive_pong(payload)
        elif kind == WSMsgType.CLOSE:
            self._receive_close(transport, payload)
        else:
            self._receive_fragment(transport, payload, last=frame.fin)

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        sent = transport.close_handshake.sent if transport.close_handshake else None
        if sent is not None and not self._closing:  # picows itself refused what came
            self._goodbye = int(sent.code.value), sent.reason
        self._lost = WireLostException(self._host, *self._goodbye)
        self._heartbeat.fail(self._lost)
        self._farewell = asyncio.ensure_future(settled(transport))
        self._on_lost(self._lost)

    @property
    def closed(self) -> bool:
        return self._closing or self._lost is not None

    def send(self, message: bytes | str) -> None:
        if self._closing or self._lost is not None:
            raise self._ended()
        self._transport.send(TEXT, message)

    def redirect(self, on_frame: OnFrame) -> None:
        self._on_frame = on_frame

    def ping(self) -> asyncio.Future[float]:
        payload, future = self._heartbeat.sent()
        if self.closed:
            self._heartbeat.fail(self._ended())
        else:
            self._transport.send_ping(payload)
        return future

    def pause(self) -> None:
        if not self.closed:
            self._transport.underlying_transport.pause_reading()

    def resume(self) -> None:
        if not self.closed:
            self._transport.underlying_transport.resume_reading()

    async def close(self, code: int = 1000) -> None:
        self.resume()
        self.redirect(ignore)
        try:
            self._say_goodbye(code)
            async with asyncio.timeout(self._options.close_timeout):
                await settled(self._transport)
        except TimeoutError:
            pass
        finally:
            self._transport.disconnect(False)
        await settled(self._transport)

    def _say_goodbye(self, code: int) -> None:
        if not self.closed:
            self._closing = True
            self._transport.send_close(code)  # type: ignore[arg-type]

    def _receive_close(self, transport: WSTransport, payload: bytes) -> None:
        self._goodbye = int.from_bytes(payload[:2], "big") or NO_CODE, payload[2:].decode(errors="replace")
        self._closing = True
        if not transport.is_close_frame_sent:
            transport.send(WSMsgType.CLOSE, payload[:2])
        transport.disconnect()

    def _receive_fragment(self, transport: WSTransport, payload: bytes, *, last: bool) -> None:
        self._fragments += payload
        if len(self._fragments) > self._options.max_size:
            self._fragments.clear()
            self._goodbye = WSCloseCode.MESSAGE_TOO_BIG.value, "message too big"
            self._say_goodbye(WSCloseCode.MESSAGE_TOO_BIG.value)
            transport.disconnect()
        elif last:
            message = bytes(self._fragments)
            self._fragments.clear()
            self._on_frame(message)

    def _ended(self) -> WireLostException:
        return self._lost or WireLostException(self._host, *self._goodbye)


async def settled(transport: WSTransport) -> None:
    """Wait for the end; the failure it may carry was already told as a close code."""
    with contextlib.suppress(WSError):
        await transport.wait_disconnected()


def ignore(frame: bytes) -> None:
    """A frame of a wire that is closing."""
