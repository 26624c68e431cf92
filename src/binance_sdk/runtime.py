"""The moving parts of a client, made of its settings when it is first used."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from .core.backoff import DEFAULT_RETRY_POLICY, RetryPolicy
from .core.dialect import Topics
from .core.lifetime import Timing
from .credentials import Credentials
from .descriptors import Hosts, Product
from .environment import Environment, find_hosts
from .handling import Handlers
from .io.caller import Caller, CallerOptions, Common
from .io.client_id import client_ids
from .io.connection import Transport, WireOptions, select_transport
from .io.limiter import RateLimiter
from .io.rest import RestOptions
from .io.stream_options import StreamOptions
from .io.streams import StreamHub
from .io.subscribing import (
    ListenKey,
    ListenKeyOperations,
    ListenToken,
    ListenTokenOperations,
    SubscribeOperations,
    WsApiSubscription,
)
from .io.user_stream import Mechanism, UserStream
from .io.ws_api import WsApiOptions
from .market import Market, UserData

if TYPE_CHECKING:
    from .checker import Checker

TOPICS_AT_ONCE: Final = 50
"""Most topics in one command: Binance tells no limit, and this is less than 2 kB."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a client was told. Times in seconds, ``recv_window`` in milliseconds."""

    hosts: Hosts
    environment: Environment | Hosts
    """Where these are from."""
    credentials: Credentials
    request_params: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    microseconds: bool = False
    stream_retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY
    request_retry_policy: RetryPolicy | None = None
    stream_timeout: float = 30.0
    request_timeout: float = 10.0
    connect_timeout: float = 10.0
    ping_interval: float | None = 20.0
    recv_window: int | None = None
    proxy: str | None = field(default=None, repr=False)
    trust_env: bool = False
    tls: ssl.SSLContext | None = field(default=None, repr=False)
    allow_sunset: bool = False
    transport: Transport = "auto"
    common: Common | None = None


class Runtime:
    """Callers, streams and user data of one client, from its first use to its ``close()``."""

    def __init__(
        self,
        settings: Settings,
        limiter: RateLimiter,
        handlers: Handlers,
        market: Market,
        checker: Checker | None = None,
    ) -> None:
        product = market.product
        kind = Caller if checker is None else checker.CALLER
        self.caller = kind(
            settings.hosts,
            settings.credentials,
            limiter,
            errors=product.errors,
            server_time=market.server_time,
            token=client_ids(),
            known=market.operations.values(),
            pools=product.pools,
            options=caller_options(settings),
            common=settings.common,
        )
        options = stream_options(settings, product, limiter)
        self.hub = StreamHub(
            {kind: [url + suffix(product) for url in urls] for kind, urls in settings.hosts.streams.items()},
            self._by_topics(options, settings, product) if product.stream_protocol == "topics" else options,
            on_error=handlers.report_exception,
            on_stream_error=handlers.report_stream_error,
        )
        handlers.reopen()
        for consumer in handlers.consumers:
            self.hub.attach(consumer)
        self.caller.ws_api.on_failure = handlers.report_user_error
        if checker is not None:
            checker.watch(self.caller, self.hub)
        self._checker = checker
        self._settings = settings
        self._server_time = market.server_time
        self._key_callers: list[Caller] = []
        self._handlers = handlers
        self.user = None if market.user_data is None else self._listen(market.user_data)
        self._further: dict[str, UserStream] = {}

    def _by_topics(self, options: StreamOptions, settings: Settings, product: Product) -> StreamOptions:
        """The same for the WebSocket of /sapi, which ends connections that do not ping."""
        from .io.entrance import SignedEntrance  # one product needs it

        ping = min(settings.ping_interval or product.ping_interval, product.ping_interval)
        return replace(
            options,
            timing=replace(options.timing, ping_interval=ping),
            frame_size=TOPICS_AT_ONCE,
            dialect=Topics,
            entrance=SignedEntrance(self.caller, settings.credentials, settings.recv_window),
        )

    def _listen(self, user_data: UserData) -> UserStream:
        """User data which nobody has subscribed yet."""
        mechanism = user_mechanism(self._caller_of(user_data), self._settings, user_data)
        user = UserStream(self.caller, mechanism, user_data.accounts)
        user.attach(self._handlers.deliver)
        if self._checker is not None:
            user.attach(self._checker.receive_user_data)
        mechanism.connections.on_failure = user.on_failure = self._handlers.report_user_error
        return user

    def _caller_of(self, user_data: UserData) -> Caller:
        """Who asks for listen keys: of some products another one gives them, at its own hosts."""
        subscription, settings = user_data.subscription, self._settings
        product = subscription.product if isinstance(subscription, ListenKeyOperations) else None
        if product is None:
            return self.caller
        made = Caller(
            Hosts(rest=find_hosts(product, settings.environment).rest),
            settings.credentials,
            RateLimiter.of_pools(product.pools),
            errors=product.errors,
            server_time=self._server_time,
            token=client_ids(),
            pools=product.pools,
            options=caller_options(settings),
            common=settings.common,
        )
        self._key_callers.append(made)
        return made

    def listen(self, name: str, user_data: UserData) -> UserStream:
        """User data besides that of the product; the same for the same name."""
        if name not in self._further:
            self._further[name] = self._listen(user_data)
        return self._further[name]

    async def close(self, code: int) -> None:
        """End everything: streams first, so that nothing asks for anything any more."""
        await self.hub.close(code)
        for user in (self.user, *self._further.values()):
            if user is not None:
                await user.close()
        for caller in (self.caller, *self._key_callers):
            await caller.close()


def suffix(product: Product) -> str:
    """What follows the hosts of streams."""
    return "" if product.stream_protocol else "/stream"


def user_mechanism(caller: Caller, settings: Settings, user_data: UserData) -> Mechanism:
    """How the product gives user data."""
    if isinstance(user_data.subscription, SubscribeOperations):
        return WsApiSubscription(caller, user_data.subscription)
    options = ws_api_options(settings)
    if isinstance(user_data.subscription, ListenTokenOperations):
        return ListenToken(caller, user_data.subscription, settings.hosts.ws_api, options)
    hosts = settings.hosts.streams
    urls = hosts.get(user_data.subscription.host) or hosts.get("", ())
    return ListenKey(caller, user_data.subscription, urls, options)


def wire_options(settings: Settings) -> WireOptions:
    """How any WebSocket is opened."""
    return WireOptions(
        connect_timeout=settings.connect_timeout,
        proxy=settings.proxy,
        trust_env=settings.trust_env,
        tls=settings.tls,
    )


def caller_options(settings: Settings) -> CallerOptions:
    """How calls are made."""
    return CallerOptions(
        request_timeout=settings.request_timeout,
        ws_request_timeout=min(settings.request_timeout, settings.stream_timeout),
        recv_window=settings.recv_window,
        retry_policy=settings.request_retry_policy,
        allow_sunset=settings.allow_sunset,
        rest=RestOptions(
            connect_timeout=settings.connect_timeout,
            proxy=settings.proxy,
            trust_env=settings.trust_env,
            tls=settings.tls,
            microseconds=settings.microseconds,
            request_params=settings.request_params,
        ),
        ws_api=ws_api_options(settings),
    )


def ws_api_options(settings: Settings) -> WsApiOptions:
    """How connections behave over which something is asked, or user data comes."""
    return WsApiOptions(
        wire=wire_options(settings),
        connect=select_transport(settings.transport),
        retry_policy=settings.stream_retry_policy,
        microseconds=settings.microseconds,
        max_silence=settings.stream_timeout,
    )


def stream_options(settings: Settings, product: Product, limiter: RateLimiter) -> StreamOptions:
    """How streams are connected."""
    return StreamOptions(
        connect=select_transport(settings.transport),
        wire=wire_options(settings),
        timing=Timing(ping_interval=settings.ping_interval, stream_timeout=settings.stream_timeout),
        retry_policy=settings.stream_retry_policy,
        guard=limiter,
        messages_per_second=product.messages_per_second,
    )
