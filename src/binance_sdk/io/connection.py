"""The transport seam: everything above sees one ``Wire``, whichever library moves the bytes.

Theory of operation. A :class:`Connect` opens a WebSocket and returns a :class:`Wire`. Every message
is handed to ``on_frame`` as ``bytes``, straight from the protocol callback of the event loop: no
task, no queue and no await lies between the socket and the callback, so ``on_frame`` must be quick
and must not raise. ``on_lost`` is called exactly once for every wire that was opened, whoever
ended it, after its last frame. Both may be called before ``connect`` has returned.

Pings of the server are answered by the transport. A wire never reconnects, never retries and never
decides: that is what the cores are for. Nothing of a URL but its host is ever shown, because paths
and queries carry listen keys, and proxies carry passwords.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Final, Literal, Protocol
from urllib.parse import urlsplit

import msgspec

from binance_sdk.errors import (
    ApiException,
    BinanceException,
    ConnectionFailedException,
    GatewayException,
    InvalidParameterException,
    IPBannedException,
    RateLimitException,
)

OnFrame = Callable[[bytes], None]
Transport = Literal["auto", "websockets", "picows"]

PROXY_SCHEMES: Final = ("http", "https", "socks5", "socks5h")
REFUSALS: Final[Mapping[int, type[ApiException]]] = {418: IPBannedException, 429: RateLimitException}


SILENT: Final = logging.Logger("silent", logging.CRITICAL + 1)  # noqa: LOG001 (must inherit nothing)
"""For the libraries: at DEBUG their own loggers write the handshake, with listen keys and API keys."""


class WireLostException(BinanceException):
    """A wire has ended. ``code`` is the close code (1006: without a goodbye), ``reason`` the text."""

    def __init__(self, host: str, code: int = 1006, reason: str = "") -> None:
        super().__init__(f"connection to {host} ended with code {code}{f': {reason}' if reason else ''}")
        self.host = host
        self.code = code
        self.reason = reason


OnLost = Callable[[WireLostException], None]


@dataclass(frozen=True, kw_only=True)
class WireOptions:
    """How connections are made.

    ``connect_timeout``: seconds for everything up to the end of the handshake. ``close_timeout``:
    seconds for the goodbye. ``max_size``: largest message accepted, in bytes. ``compression``
    offers permessage-deflate (`websockets` only). ``proxy``: URL of an http, https or socks5 proxy;
    ``trust_env`` takes it from the environment when none is given. ``headers`` are added to the
    handshake.
    """

    connect_timeout: float = 10.0
    close_timeout: float = 1.0
    max_size: int = 64 * 2**20
    compression: bool = False
    proxy: str | None = field(default=None, repr=False)
    trust_env: bool = False
    tls: ssl.SSLContext | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def __post_init__(self) -> None:
        if self.proxy is not None and urlsplit(self.proxy).scheme not in PROXY_SCHEMES:
            raise InvalidParameterException("proxy", "(hidden)", f"schemes are {', '.join(PROXY_SCHEMES)}")


DEFAULT_OPTIONS: Final = WireOptions()


class Wire(Protocol):
    """One open WebSocket."""

    @property
    def closed(self) -> bool:
        """Nothing can be sent any more."""
        ...

    def send(self, message: bytes | str) -> None:
        """Send a text message. Raises WireLostException when the wire has ended."""
        ...

    def redirect(self, on_frame: OnFrame) -> None:
        """Hand the following messages to ``on_frame``."""
        ...

    def ping(self) -> asyncio.Future[float]:
        """Send a ping; the future gives the round trip in seconds, or WireLostException."""
        ...

    def pause(self) -> None:
        """Stop reading: the server is held back by TCP. Pings of the server wait as well."""
        ...

    def resume(self) -> None:
        """Read again."""
        ...

    async def close(self, code: int = 1000) -> None:
        """End it; bounded by ``close_timeout``, then the socket is cut. No frame follows the call."""
        ...


class Connect(Protocol):
    """Opens a wire.

    Raises ConnectionFailedException, or an ApiException where a server refused the handshake:
    RateLimitException (429) and IPBannedException (418) with ``retry_after``, else
    GatewayException with the HTTP status.
    """

    def __call__(
        self, url: str, on_frame: OnFrame, on_lost: OnLost, options: WireOptions = ..., /
    ) -> Awaitable[Wire]: ...


def select_transport(transport: Transport = "auto", *, compression: bool = False) -> Connect:
    """The transport by name. ``auto``: picows where it is installed, else `websockets`.

    Imports nothing before the first connection.
    """
    if transport == "picows" and compression:
        raise InvalidParameterException("compression", True, "picows has none: transport='websockets'")
    if transport == "auto":
        transport = "picows" if find_spec("picows") and not compression else "websockets"
    return connect_picows if transport == "picows" else connect_websockets


async def connect_websockets(
    url: str, on_frame: OnFrame, on_lost: OnLost, options: WireOptions = DEFAULT_OPTIONS, /
) -> Wire:
    """Open a wire with `websockets`."""
    from binance_sdk.io.websockets_wire import connect

    return await connect(url, on_frame, on_lost, options)


async def connect_picows(
    url: str, on_frame: OnFrame, on_lost: OnLost, options: WireOptions = DEFAULT_OPTIONS, /
) -> Wire:
    """Open a wire with picows."""
    from binance_sdk.io.picows_wire import connect

    return await connect(url, on_frame, on_lost, options)


def host_of(url: str) -> str:
    """Scheme, host and port: all of a URL that may be shown."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}"


def proxy_for(url: str, options: WireOptions) -> str | None:
    """The proxy to use for ``url``, by option or (only with ``trust_env``) by environment."""
    if options.proxy is not None or not options.trust_env:
        return options.proxy
    from urllib.request import getproxies, proxy_bypass  # slow to import, and seldom needed

    parts = urlsplit(url)
    if proxy_bypass(parts.hostname or ""):
        return None
    known = getproxies()
    names = ("wss", "all", "https") if parts.scheme == "wss" else ("ws", "all", "http")
    return next((known[name] for name in names if name in known), None)


def is_proxy_error(error: Exception) -> bool:
    """Errors of python_socks, which both transports use and neither wraps."""
    return type(error).__module__.partition(".")[0] == "python_socks"


def failed(url: str, error: BaseException) -> ConnectionFailedException:
    """The exception for a connection that could not be made."""
    said = "timed out" if isinstance(error, TimeoutError) else str(error) or type(error).__name__
    return ConnectionFailedException(f"cannot connect to {host_of(url)}: {said}")


class Refusal(msgspec.Struct):
    """The error that Binance puts into the body of a refused handshake."""

    code: int = 0
    msg: str = ""


def refused(url: str, status: int, headers: Mapping[str, str], body: bytes | None) -> ApiException:
    """The exception for a handshake that was answered with another status than 101."""
    try:
        refusal = msgspec.json.decode(body or b"{}", type=Refusal)
    except msgspec.DecodeError:
        refusal = Refusal()
    plain = {name.lower(): value for name, value in headers.items()}
    kind = REFUSALS.get(status, ApiException if refusal.code else GatewayException)
    return kind(
        refusal.code,
        f"{host_of(url)} refused the connection: {refusal.msg or f'HTTP {status}'}",
        status=status,
        headers=plain,
        retry_after=seconds(plain.get("retry-after")),
    )


def seconds(text: str | None) -> float | None:
    """A Retry-After header in seconds; None where it is absent or a date."""
    try:
        return float(text) if text else None
    except ValueError:
        return None
