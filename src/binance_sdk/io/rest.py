"""REST as a route: one pooled aiohttp session, opened when it is first needed.

Nothing is sent twice except what is idempotent (aiohttp's own repetition of PUT and DELETE on a
reused connection is switched off), redirects are not followed, and no exception holds a URL,
because URLs hold signatures: failures are described here and raised after aiohttp's have been left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from ssl import SSLContext
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import quote, urlsplit

import msgspec

from binance_sdk.core.call import Answer, lost, read_rest
from binance_sdk.core.encoding import Wire, percent_encode, placed
from binance_sdk.core.session import Identity
from binance_sdk.descriptors import Operation, Security
from binance_sdk.errors import (
    BinanceException,
    ConnectionFailedException,
    InvalidParameterException,
    RequestTimeoutException,
    StreamDisconnectedException,
)
from binance_sdk.io.connection import WireOptions, host_of, proxy_for

if TYPE_CHECKING:
    from aiohttp import BaseConnector, ClientSession, ClientTimeout
    from yarl import URL

FORM: Final[Mapping[str, str]] = {"Content-Type": "application/x-www-form-urlencoded"}
JSON: Final[Mapping[str, str]] = {"Content-Type": "application/json"}
WITH_BODY: Final = frozenset({"POST", "PUT"})
LONGEST_QUERY: Final = 2_000
"""Parameters travel in the query, which costs less; longer ones in the body, where the verb has one."""
WHOLE: Final = 0.99
"""Share of a timeout that counts as all of it."""
LIMITS_KEPT: Final = 64
CONNECT_SHARE: Final = 0.9
"""Share of the time left that connecting may take, so that it is certain that nothing was sent."""


Request: TypeAlias = "tuple[str, URL, bytes | None, Mapping[str, str] | None]"
"""Verb, URL, body and headers."""


class RestOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How REST behaves. Times in seconds."""

    connect_timeout: float = 5.0
    proxy: str | None = None
    trust_env: bool = False
    tls: SSLContext | None = None
    microseconds: bool = False
    most_connections: int = 100
    keepalive: float = 15.0
    """Connections idle for longer are not used again."""
    request_params: Mapping[str, Any] = {}
    """Passed on to aiohttp's ``session.request`` as they are; ``headers`` are merged."""

    def __repr__(self) -> str:
        return f"RestOptions(connect_timeout={self.connect_timeout:g}, ...)"


class Connections:
    """The open connections of several `Rest`, which all have the same options."""

    def __init__(self) -> None:
        self._connector: BaseConnector | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def of(self, loop: asyncio.AbstractEventLoop, options: RestOptions) -> BaseConnector:
        """Those of an event loop."""
        if self._connector is None or self._connector.closed or loop is not self._loop:
            self._connector, self._loop = _connector(options), loop
        return self._connector

    async def close(self) -> None:
        """Close all of them, under calls in flight too; idempotent. Can be used again."""
        connector, self._connector = self._connector, None
        if connector is not None:
            await connector.close()


class Rest:
    """Calls over REST. ``hosts``: base URLs, the first is used.

    ``shared``: connections that others use too, and that somebody else closes.
    """

    def __init__(
        self,
        hosts: tuple[str, ...],
        identity: Identity | None,
        stamp: Callable[[], int],
        options: RestOptions,
        shared: Connections | None = None,
    ) -> None:
        check_proxy(options.proxy)
        self._base = hosts[0].rstrip("/") if hosts else ""
        self._identity = identity
        self._stamp = stamp
        self._options = options
        self._shared = shared
        self._sessions: tuple[ClientSession, ...] = ()
        self._loop: asyncio.AbstractEventLoop | None = None
        params = dict(options.request_params)
        given: Mapping[str, str] = params.pop("headers", None) or {}
        self._headers = _headers(options, given)
        self._limits: dict[float, ClientTimeout] = {}
        self._urls: dict[str, URL] = {}
        self._given: dict[str, Any] = params
        self._proxying = "proxy" not in params and (
            options.trust_env or (options.proxy is not None and not is_socks(options.proxy))
        )
        self._proxies: dict[str, str | None] = {}

    async def call(
        self, operation: Operation[object], params: Mapping[str, Wire], deadline: float, timeout: float
    ) -> Answer:
        """Send a call, signed now, and wait for its answer. ``deadline`` is in the loop's time.

        Raises ConnectionFailedException (never sent), or for a call that was sent: RequestTimeout- and
        StreamDisconnectedException when it is idempotent, OutcomeUnknownException when it is not.
        """
        loop = asyncio.get_running_loop()
        may_be_stale = operation.idempotent
        while True:
            left = deadline - loop.time()
            if left <= 0:
                raise ConnectionFailedException(
                    f"{operation.name}: no time left within {timeout:g} s; not sent"
                )
            verb, url, body, headers = self._request(operation, params)
            if loop is not self._loop:
                self._open(loop)
            session = self._sessions[operation.security is not Security.NONE]
            seconds = timeout if left > timeout * WHOLE else left
            limit = self._limits.get(seconds) or self._limit(seconds)
            options = self._proxied(url) if self._proxying else self._given
            try:
                async with session.request(
                    verb, url, data=body, headers=headers, timeout=limit, allow_redirects=False, **options
                ) as response:
                    return read_rest(response.status, response.raw_headers, await response.read())
            except failures() as error:
                kind, text = type(error), _describe(error)
            failure = _failure(operation, host_of(str(url)), kind, text, timeout)
            if isinstance(failure, ConnectionFailedException):
                raise failure
            if not may_be_stale or session.closed or not isinstance(failure, StreamDisconnectedException):
                raise lost(operation, params, failure)
            may_be_stale = False  # once more, over a connection that was not kept

    async def close(self) -> None:
        """Close all connections, under calls in flight too; idempotent. Can be used again."""
        sessions, self._sessions, self._loop = self._sessions, (), None
        for session in sessions:
            await session.close()

    def _limit(self, seconds: float) -> ClientTimeout:
        """aiohttp's form of a timeout; that of the first attempt is always the same."""
        import aiohttp

        if len(self._limits) >= LIMITS_KEPT:
            self._limits.clear()
        connect = min(self._options.connect_timeout, seconds * CONNECT_SHARE)
        limit = aiohttp.ClientTimeout(total=seconds, connect=connect, ceil_threshold=1e9)
        self._limits[seconds] = limit
        return limit

    def _request(self, operation: Operation[object], params: Mapping[str, Wire]) -> Request:
        """What is sent; what is signed of it is what is sent, byte for byte."""
        assert operation.rest is not None
        verb, path = operation.rest
        places = placed(operation)
        if places:
            return self._request_placed(operation, params, places)
        text = percent_encode(params)
        if operation.signed:
            text = self._signed(text)
        if len(text) > LONGEST_QUERY and verb in WITH_BODY:
            return verb, self._url(path), text.encode(), FORM
        return verb, self._url_with(path, text), None, None

    def _request_placed(
        self, operation: Operation[object], params: Mapping[str, Wire], places: Mapping[str, str]
    ) -> Request:
        """The same with headers, and a body of JSON: it is not signed, the query alone is."""
        assert operation.rest is not None
        verb, path = operation.rest
        text = percent_encode({name: value for name, value in params.items() if name not in places})
        headers = {name: str(params[name]) for name in params if places.get(name) == "header"}
        document = {name: params[name] for name in params if places.get(name) == "body"}
        url = self._url_with(path, self._signed(text) if operation.signed else text)
        if not document:
            return verb, url, None, headers
        return verb, url, msgspec.json.encode(document), {**JSON, **headers}

    def _url_with(self, path: str, text: str) -> URL:
        """The URL of an endpoint with a query."""
        where = path if "://" in path else self._base + path
        query = f"{'&' if '?' in path else '?'}{text}" if text else ""
        return url_type()(where + query, encoded=True)

    def _url(self, path: str) -> URL:
        """The URL of an endpoint, parsed once."""
        if path not in self._urls:
            self._urls[path] = url_type()(path if "://" in path else self._base + path, encoded=True)
        return self._urls[path]

    def _signed(self, text: str) -> str:
        assert self._identity is not None
        stamped = f"{text}&timestamp={self._stamp()}" if text else f"timestamp={self._stamp()}"
        signature = self._identity.sign(stamped)
        return f"{stamped}&signature={signature if signature.isalnum() else quote(signature, safe='')}"

    def _open(self, loop: asyncio.AbstractEventLoop) -> None:
        """Make the sessions of a loop: without and with the API key, over the same connections."""
        key = self._identity.api_key if self._identity is not None else None
        keyed = {**self._headers, "X-MBX-APIKEY": key} if key else self._headers
        shared = None if self._shared is None else self._shared.of(loop, self._options)
        self._sessions, self._loop = _open_sessions(self._options, shared, self._headers, keyed), loop

    def _proxied(self, url: URL) -> dict[str, Any]:
        """The options of a call, the proxy of its host among them."""
        origin = host_of(str(url))
        if origin not in self._proxies:
            wire = WireOptions(proxy=self._options.proxy, trust_env=self._options.trust_env)
            self._proxies[origin] = proxy_for(f"{origin.replace('http', 'ws', 1)}", wire)
        proxy = self._proxies[origin]
        return {**self._given, "proxy": proxy} if proxy else self._given


def _failure(
    operation: Operation[object], host: str, kind: type[Exception], text: str, timeout: float
) -> BinanceException:
    """Why a request came to nothing."""
    if issubclass(kind, unsent()):
        return ConnectionFailedException(f"cannot connect to {host}: {text}; the request was not sent")
    if issubclass(kind, TimeoutError):
        return RequestTimeoutException(operation.name, timeout)
    return StreamDisconnectedException(host)


def check_proxy(proxy: str | None) -> None:
    """Refuse a proxy that REST cannot use, before any network."""
    if is_socks(proxy) and find_spec("aiohttp_socks") is None:
        raise InvalidParameterException(
            "proxy", "(hidden)", "REST through a socks5 proxy needs the package aiohttp-socks: install it"
        )


def is_socks(proxy: str | None) -> bool:
    """Whether it is a SOCKS proxy."""
    return proxy is not None and urlsplit(proxy).scheme.startswith("socks")


def _headers(options: RestOptions, given: Mapping[str, str]) -> dict[str, str]:
    headers = {"Accept": "application/json", "User-Agent": "binance-sdk"}
    if options.microseconds:
        headers["X-MBX-TIME-UNIT"] = "MICROSECOND"
    return {**headers, **given}


def _connector(options: RestOptions) -> BaseConnector:
    """What holds the connections."""
    import aiohttp

    kept: dict[str, Any] = {"limit": options.most_connections, "keepalive_timeout": options.keepalive}
    if options.tls is not None:
        kept["ssl"] = options.tls
    if is_socks(options.proxy):
        socks: Any = import_module("aiohttp_socks")
        scheme, _, rest = str(options.proxy).partition("://")  # it knows socks5h as an option only
        made: BaseConnector = socks.ProxyConnector.from_url(
            f"socks5://{rest}", rdns=scheme.lower() == "socks5h", **kept
        )
        return made
    return aiohttp.TCPConnector(**kept)


def _open_sessions(
    options: RestOptions, shared: BaseConnector | None, *headers: Mapping[str, str]
) -> tuple[ClientSession, ...]:
    """A session for each of these headers."""
    import aiohttp

    connector = shared or _connector(options)
    sessions = tuple(
        aiohttp.ClientSession(
            connector=connector,
            connector_owner=shared is None,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=each,
        )
        for each in headers
    )
    for session in sessions:  # it would send DELETE twice
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]
    return sessions


@cache
def url_type() -> type[URL]:
    """aiohttp's URLs."""
    from yarl import URL

    return URL


@cache
def failures() -> tuple[type[Exception], ...]:
    """What aiohttp raises when a request comes to nothing."""
    import aiohttp

    return aiohttp.ClientError, OSError, TimeoutError, *of_socks()


@cache
def of_socks() -> tuple[type[Exception], ...]:
    """What comes out of aiohttp when a SOCKS proxy refuses, or breaks off before there is a connection."""
    if find_spec("aiohttp_socks") is None:
        return ()
    return import_module("aiohttp_socks").ProxyError, asyncio.IncompleteReadError


@cache
def unsent() -> tuple[type[Exception], ...]:
    """What aiohttp raises before a request is written."""
    import aiohttp

    return (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL,
            aiohttp.ClientHttpProxyError, *of_socks())  # fmt: skip


def _describe(error: BaseException) -> str:
    """What happened, without the URL that aiohttp's texts hold."""
    system = getattr(error, "os_error", error)
    return str(system.strerror) if isinstance(system, OSError) and system.strerror else type(error).__name__
