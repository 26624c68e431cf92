"""A second link beside the first, on its way to replace it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping
from typing import Literal

import msgspec

from binance_sdk.core.handover import Handover
from binance_sdk.io.dispatch import DECODING_FAILED
from binance_sdk.io.link import Link

Side = Callable[[str, object, bytes], Iterator[bytes]]
Stage = Literal["opening", "overlapping", "filtering"]


class Rotation:
    """Opens the successor of ``old`` and stands between both and the consumers.

    Stages: *opening* the new link; *overlapping*, both deliver through the handover; *filtering*,
    the old link is gone and what it already delivered is dropped.
    """

    def __init__(
        self, opening: Coroutine[object, object, Link], old: Link, streams: Mapping[str, object]
    ) -> None:
        self.old = old
        self.stage: Stage = "opening"
        self.until: float | None = None
        self._seen = -1
        self._streams = streams
        self._handover: Handover[bytes] = Handover({})
        self._task = asyncio.get_running_loop().create_task(opening, name="streams rotation")
        self._task.add_done_callback(lambda _: old.changed())

    @property
    def link(self) -> Link | None:
        """The new link, once it is open."""
        return self._task.result() if self.stage != "opening" else None

    @property
    def joined(self) -> bool:
        """Every stream was seen on both links."""
        return self._handover.joined

    def catches_up(self) -> bool:
        """Whether the old link still brings what the new one will not; it must have since the last look."""
        before, self._seen = self._seen, self.old.frames
        return self._handover.behind and self._seen != before

    @property
    def lags(self) -> bool:
        """The new link still delivers what the old one has delivered."""
        return self._handover.lags

    @property
    def opened(self) -> bool:
        """The attempt to open has ended, well or not."""
        return self._task.done()

    async def wait_opened(self) -> Link:
        """The new link; raises what made it fail."""
        return await self._task

    def overlap(self) -> Link:
        """Let both links deliver through the handover. Raises what made the opening fail."""
        link = self._task.result()
        self.stage = "overlapping"
        self._handover = Handover(dict(self.old.ledger.carried))
        self.old.wire.redirect(self._receive_old)
        link.wire.redirect(self._receive_new)
        return link

    def finish(self) -> None:
        """The old link is not needed any more."""
        self.stage = "filtering"
        for frame in self._handover.finish():
            self._task.result().receive(frame)

    def end(self) -> None:
        """Nothing is between the new link and the consumers any more."""
        self._task.result().restore()

    async def abort(self) -> Link | None:
        """Give up; the new link, if it was open already."""
        self._task.cancel()
        await asyncio.wait([self._task])
        failed = self._task.cancelled() or self._task.exception() is not None
        return None if failed else self._task.result()

    def _receive_old(self, frame: bytes) -> None:
        self._pass(self.old, self._handover.receive_old, frame)

    def _receive_new(self, frame: bytes) -> None:
        self._pass(self._task.result(), self._handover.receive_new, frame)

    def _pass(self, link: Link, side: Side, frame: bytes) -> None:
        link.frames += 1
        try:
            message = msgspec.json.decode(frame, type=dict[str, object])
        except DECODING_FAILED:
            message = dict[str, object]()
        stream, payload = link.dialect.event(message) or ("", None)
        if stream not in self._streams:
            link.receive_other(frame)
            return
        for event in side(stream, payload, frame):
            link.receive(event)
