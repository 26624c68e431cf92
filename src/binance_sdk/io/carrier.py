"""Keeps one lane alive: wires come and go, its streams stay.

Theory of operation. One task per lane opens a link (a wire and its ledger), tends it until it is
lost, and starts over. Tending means: look at the clocks, do what is due, say what is to be said,
sleep until the next deadline or until something changes. Nothing of this runs per message.

A rotation opens a second link beside the first. Frames of both then go through a `Handover`, which
delivers each event once and in order; when every stream was seen on both (or the time for it is
up), the first link is closed. Whichever of the two is lost meanwhile, the other one carries on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from math import inf
from random import random
from typing import Final

import msgspec

from binance_sdk.core.backoff import DEFAULT_RETRY_POLICY, Backoff
from binance_sdk.core.lifetime import Silences, State, Verdict
from binance_sdk.core.subscription import Lane, Settled
from binance_sdk.errors import (
    BinanceException,
    ClosedException,
    ConnectionFailedException,
    StreamResponseTimeoutException,
)
from binance_sdk.io.change import Change
from binance_sdk.io.dialer import Dialer
from binance_sdk.io.link import Link
from binance_sdk.io.retry import ask_policy
from binance_sdk.io.rotation import Rotation
from binance_sdk.io.stream_options import Owner, Phase, StreamOptions, ban, now

NORMAL_CLOSE: Final = 1000


class Carrier:
    """One lane: a connection that is always meant to be there.

    ``urls`` are tried in turn. ``wanted`` is the lane's set of streams, kept by the hub.
    """

    def __init__(
        self,
        lane: Lane,
        urls: Sequence[str],
        wanted: Mapping[str, None],
        options: StreamOptions,
        owner: Owner,
    ) -> None:
        self.lane = lane
        self.abandoned: Exception | None = None
        self._failure: Exception | None = None
        self._dialer = Dialer(urls, wanted, options, owner, self.wake)
        self._wanted = wanted
        self._options = options
        self._timing = options.timing
        self._owner = owner
        self._backoff = Backoff(options.healthy_after)
        self._rotation_backoff = Backoff()
        self._link: Link | None = None
        self._rotation: Rotation | None = None
        self._silences = Silences()
        self._holders: set[object] = set()
        self._changed = asyncio.Event()
        self._opened = Change()
        self._goodbyes: set[asyncio.Task[None]] = set()
        self._task: asyncio.Task[None] | None = None
        self._idle_since = inf
        self._retry_refused_at = inf
        self._close_code = NORMAL_CLOSE

    @property
    def link(self) -> Link | None:
        """The link that leads."""
        return self._link

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.get_running_loop().create_task(self._run(), name=f"streams {self.lane}")

    def wake(self) -> None:
        """Something changed: look at it now."""
        self._changed.set()

    def rotate(self) -> None:
        """Replace the connection, without losing or doubling an event."""
        if self._link is not None and (self._rotation is None or self._rotation.stage == "filtering"):
            self._link.shutdown = True
            self.wake()

    def hold(self, holder: object) -> None:
        """Stop reading until ``holder`` releases it."""
        self._holders.add(holder)
        self._pause(paused=True)

    def release(self, holder: object) -> None:
        """Read on, when nobody else holds."""
        self._holders.discard(holder)
        if not self._holders:
            self._pause(paused=False)

    async def close(self, code: int = NORMAL_CLOSE) -> None:
        """End the task and all sockets."""
        self._close_code = code
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def when_ended(self, ended: Callable[[], None]) -> None:
        """Call ``ended`` when the task and all sockets are gone."""
        if self._task is not None:
            self._task.add_done_callback(lambda _: ended())

    # What the hub asks

    def carries(self, stream: str) -> bool:
        """The server has confirmed the stream."""
        return any(stream in link.ledger.carried for link in self._links())

    def settled(self, stream: str) -> bool:
        """There is nothing to wait for: carried, refused, given up, or not wanted any more."""
        refused = any(stream in link.ledger.refused for link in self._links())
        known = self.carries(stream) or refused
        return known or self.abandoned is not None or stream not in self._wanted

    def failure_of(self, stream: str) -> Exception:
        """Why a stream is not carried."""
        for link in self._links():
            if stream in link.ledger.refused:
                return link.ledger.refused[stream]
        if isinstance(self.abandoned, ClosedException):
            return ClosedException(f"{stream}: {self.abandoned}")
        if self._link is not None:
            return StreamResponseTimeoutException(
                self._dialer.host, "SUBSCRIBE", self._options.subscribe_timeout
            )
        why = self._dialer.refusal or self._failure
        error = ConnectionFailedException(
            f"{stream}: no connection to {self._dialer.host}: {why or 'it is not open yet'}"
        )
        error.__cause__ = self.abandoned or why
        return error

    async def list_subscriptions(self, timeout: float) -> list[str]:
        """What the server says it is sending on the leading link."""
        try:
            async with asyncio.timeout(timeout):
                await self._opened.until(lambda: self._link is not None or self.abandoned is not None)
                found = await self._link.ask("LIST_SUBSCRIPTIONS") if self._link else None
        except TimeoutError:
            raise StreamResponseTimeoutException(self._dialer.host, "LIST_SUBSCRIPTIONS", timeout) from None
        return msgspec.convert(found or (), list[str])

    def forget(self, stream: str) -> None:
        """Nobody wants the stream any more."""
        for link in self._links():
            link.ledger.forget(stream)

    def _links(self) -> Iterator[Link]:
        if self._rotation is not None and self._rotation.link is not None:
            yield self._rotation.link
        if self._link is not None:
            yield self._link

    # Opening and losing

    async def _run(self) -> None:
        try:
            while (link := await self._open_somehow()) is not None:
                self._link = link
                self._opened.notify()
                lost = await self._tend()
                if lost is None or not await self._recover(lost):
                    return
        finally:
            await self._end()

    async def _open_somehow(self) -> Link | None:
        """A link, however long it takes; None when the retry policy gave up."""
        while True:
            try:
                return await self._open_next()
            except BinanceException as error:
                if not await self._retry(error, Phase.CONNECT):
                    return None

    async def _open_next(self) -> Link:
        """The link that a rotation was about to open when the old one was lost, or a new one."""
        rotation, self._rotation = self._rotation, None
        return await (self._dialer.open() if rotation is None else rotation.wait_opened())

    async def _recover(self, lost: Exception) -> bool:
        """After a loss: wait as the retry policy says. False: it gave up."""
        self._part(self._link)
        self._link = None
        self._silences.clear()
        self._owner.receive_state(tuple(self._wanted), State.RECONNECTING)
        if self._rotation is not None and self._rotation.stage == "opening":
            self._owner.receive_failure(self._dialer.host, Phase.DISCONNECT, lost, True)
            return True
        self._rotation = None
        return await self._retry(lost, Phase.DISCONNECT)

    async def _retry(self, error: Exception, phase: str) -> bool:
        """Wait as the retry policy says. False: it gave up."""
        self._failure = error
        host = self._dialer.host
        self._dialer.failed()
        abandon, delay = await ask_policy(self._options.retry_policy, self._backoff, error)
        self._owner.receive_failure(host, phase, error, not abandon)
        if abandon:
            self._owner.receive_abandoned(self.lane, error)
            return False
        await asyncio.sleep(max(delay, ban(error)))
        return True

    def _part(self, link: Link | None) -> None:
        """Close a link in the background; it has nothing to say any more."""
        if link is not None:
            task = asyncio.get_running_loop().create_task(
                link.wire.close(self._close_code), name="streams goodbye"
            )
            self._goodbyes.add(task)
            task.add_done_callback(self._goodbyes.discard)

    async def _end(self) -> None:
        rotation, self._rotation = self._rotation, None
        links = {self._link, None if rotation is None else await rotation.abort()}
        for link in links:
            self._part(link)
        self._link = None
        if self._goodbyes:
            await asyncio.wait(self._goodbyes)

    # Tending

    async def _tend(self) -> Exception | None:
        """Look after the links; what ended the last of them, or None when no stream is left."""
        self._backoff.succeeded(now())
        while self._link is not None:
            self._changed.clear()
            until = self._act(self._link, now())
            if self._link.lost is not None and not self._promote():
                return self._link.lost
            if self._idle_since + self._timing.linger <= now():
                self._owner.receive_idle(self.lane)
                return None
            await self._sleep(until)
        return None

    async def _sleep(self, until: float) -> None:
        try:
            async with asyncio.timeout_at(None if until == inf else until):
                await self._changed.wait()
        except TimeoutError:
            return

    def _act(self, link: Link, at: float) -> float:
        """Do everything that is due; when to come back."""
        deadline = self._tend_link(link, at)
        if link.shutdown and self._rotation is None and link.lost is None and not self._holders:
            self._begin_rotation(link)
        if self._rotation is not None:
            return min(deadline, self._tend_rotation(self._rotation, at))
        return min(deadline, self._look_at_silences(link, at), self._look_at_wishes(at))

    def _tend_link(self, link: Link, at: float) -> float:
        while link.settled:
            self._receive_settled(link.settled.popleft(), at)
        if link.ledger.refused and at >= self._retry_refused_at:
            self._retry_refused_at = inf
            link.ledger.retry_refused()
        return min(link.tend(at), self._retry_refused_at)

    def _receive_settled(self, settled: Settled, at: float) -> None:
        for name in settled.carried:
            route = self._owner.routes.get(name)
            if route is not None and route.request.template.max_silence is not None:
                self._silences.watch(name, route.request.template.max_silence, route.count, at)
        if settled.refused:
            self._retry_refused_at = at + self._timing.stream_timeout
        self._owner.receive_settled(settled)

    def _look_at_wishes(self, at: float) -> float:
        """A connection that carries nothing ends after a while."""
        self._idle_since = inf if self._wanted else min(self._idle_since, at)
        return self._idle_since + self._timing.linger

    def _look_at_silences(self, link: Link, at: float) -> float:
        """Renew streams that are silent for too long."""
        counts = {name: route.count for name in self._silences if (route := self._owner.routes.get(name))}
        if self._holders:
            self._silences.restart(counts, at)
        for name, verdict in self._silences.look(counts, at):
            self._judge(link, name, verdict)
        return self._silences.next_look(at)

    def _judge(self, link: Link, name: str, verdict: Verdict) -> None:
        if verdict is Verdict.RENEW:
            link.ledger.renew(name)
            self.wake()
            self._owner.receive_state((name,), State.STALE)
            self._owner.receive_failure(name, Phase.SILENCE, BinanceException(f"{name} is silent"), True)
        else:
            self._owner.receive_state((name,), State.LIVE)

    def _pause(self, *, paused: bool) -> None:
        if self._rotation is not None and self._rotation.until is not None and not paused:
            self._rotation.until = max(self._rotation.until, now() + self._timing.overlap)
        for link in self._links():
            link.pause(now(), paused=paused)
        self.wake()

    # Rotating

    def _begin_rotation(self, link: Link) -> None:
        link.shutdown = False
        link.watch.rotate(inf)
        self._rotation = Rotation(self._dialer.open(), link, self._owner.routes)

    def _tend_rotation(self, rotation: Rotation, at: float) -> float:
        if rotation.link is None:
            return self._overlap(rotation, at) if rotation.opened else inf
        if rotation.stage == "filtering":
            return self._filter(rotation, at)
        deadline = self._tend_link(rotation.link, at)
        if rotation.link.lost is not None:
            self._cancel_rotation(rotation, rotation.link.lost, at)
            return at
        if rotation.link.ledger.complete and rotation.until is None:
            rotation.until = at + self._timing.overlap
        if rotation.until is None or self._holders:
            return deadline
        if rotation.joined or (at >= rotation.until and not rotation.catches_up()):
            self._promote()
            return at
        if at >= rotation.until:
            rotation.until = at + self._timing.overlap
        return min(deadline, rotation.until)

    def _overlap(self, rotation: Rotation, at: float) -> float:
        try:
            rotation.overlap()
        except BinanceException as error:
            self._cancel_rotation(rotation, error, at)
        return at

    def _cancel_rotation(self, rotation: Rotation, error: Exception, at: float) -> None:
        """The successor failed: the old link goes on, and it is tried again later."""
        self._part(rotation.link)
        self._rotation = None
        rotation.old.restore()
        info = self._rotation_backoff.failed(error, at, datetime.now(UTC), random())
        rotation.old.watch.rotate(at + max(DEFAULT_RETRY_POLICY(info)[1], ban(error)))
        self._owner.receive_failure(self._dialer.host, Phase.ROTATE, error, True)

    def _promote(self) -> bool:
        """Make the successor the leader, if there is one."""
        rotation = self._rotation
        if rotation is None or rotation.link is None or rotation.stage != "overlapping":
            return False
        rotation.finish()
        self._part(self._link)
        self._link = rotation.link
        rotation.until = now() + self._timing.overlap
        self._rotation_backoff.succeeded(now())
        missing = tuple(name for name in self._wanted if name not in rotation.link.ledger.carried)
        self._owner.receive_state(missing, State.RECONNECTING)
        return True

    def _filter(self, rotation: Rotation, at: float) -> float:
        """What the old link delivered last may still come on the new one: for a while."""
        assert rotation.until is not None
        if self._holders:
            return inf
        if rotation.lags:
            rotation.until = max(rotation.until, at + self._timing.overlap)
        if at < rotation.until:
            return rotation.until
        rotation.end()
        self._rotation = None
        return at
