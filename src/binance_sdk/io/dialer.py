"""Opens the links of one lane: at which URL, how signed, and when the limit of connections allows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import random
from typing import Final

from binance_sdk.core.lifetime import Watch
from binance_sdk.core.subscription import Ledger, Pace
from binance_sdk.errors import ApiException
from binance_sdk.io.connection import host_of
from binance_sdk.io.link import Clocks, Link, Receivers
from binance_sdk.io.stream_options import Guard, StreamOptions, now

LIFETIME_JITTER: Final = 0.05
"""Part of the lifetime by which rotations are spread, so that not all connections rotate at once."""


class Dialer:
    """Makes links that carry what is ``wanted``; ``changed`` is called when one of them needs a look."""

    def __init__(
        self,
        urls: Sequence[str],
        wanted: Mapping[str, None],
        options: StreamOptions,
        receivers: Receivers,
        changed: Callable[[], None],
    ) -> None:
        self._urls = urls
        self._wanted = wanted
        self._options = options
        self._receivers = receivers
        self._changed = changed
        self._attempts = 0
        self._queued_at: Guard | None = None

    @property
    def url(self) -> str:
        """The URL of this attempt: the next one after each failure."""
        return self._urls[self._attempts % len(self._urls)]

    @property
    def host(self) -> str:
        """Its host, which is what may be shown."""
        return host_of(self.url)

    @property
    def refusal(self) -> Exception | None:
        """Why it has to wait before it may connect, where it waits."""
        return self._queued_at.refusal({"WS_CONNECTIONS": 1}) if self._queued_at else None

    def failed(self) -> None:
        """The URL did not do, or a link to it was lost."""
        self._attempts += 1

    async def open(self) -> Link:
        """A new link. Raises what the connection, its guard or its entrance raise."""
        if self._options.guard is not None:
            self._queued_at = self._options.guard
            await self._queued_at.acquire_connection()
            self._queued_at = None
        link, entrance, wire = self._make_link(), self._options.entrance, self._options.wire
        if entrance is None:
            link.wire = await self._options.connect(self.url, link.receive, link.receive_lost, wire)
            return link
        url, headers = await entrance.address(self.url, tuple(self._wanted))
        wire = replace(wire, headers={**wire.headers, **headers})
        try:
            link.wire = await self._options.connect(url, link.receive, link.receive_lost, wire)
        except ApiException as error:
            entrance.refused(error)
            raise
        return link

    def _make_link(self) -> Link:
        timing = self._options.timing
        ledger = Ledger(self._wanted, self._options.frame_size)
        pace = Pace(self._options.messages_per_second, self._options.pace_window)
        watch = Watch(timing, now(), timing.lifetime * (1 - LIFETIME_JITTER * random()))
        clocks = Clocks(pace, watch, timing.answer_timeout)
        return Link(self.host, self._receivers, clocks, ledger, self._changed, self._options.dialect())
