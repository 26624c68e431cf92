"""Failures of streams: what becomes of their events on the way to a connection."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from .catalog import AnyName
from .command import History, command
from .fault import StreamRule
from .hit import Hits
from .late import Line, Send
from .wire import BINARY, TEXT

LARGE: Final = 5 * 1024 * 1024


class Sent(NamedTuple):
    """What is sent in the place of an event, and in how many seconds."""

    payload: bytes
    opcode: int = TEXT
    wait: float = 0.0


class StreamFaults(Hits):
    """The part of the fault panel that events pass."""

    def __init__(self, now: Callable[[], int], seed: int, history: History) -> None:
        super().__init__(now, seed, history)
        self.streams: list[StreamRule] = []
        self.sending: list[Callable[[], None]] = []
        """Called before an event is sent."""
        self._held: dict[tuple[object, str], bytes] = {}
        self._lines: dict[object, Line] = {}
        """Receiver -> its events that are late."""

    def _stream(
        self, name: str, stream: str | None, product: AnyName | None, times: int | None, after: int
    ) -> StreamRule:
        rule = StreamRule(next(self._numbers), product, times, after, name, stream)
        self.streams.append(rule)
        return rule

    @command
    def drop(
        self,
        stream: str | None = None,
        *,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """Events are not sent: a gap."""
        rule = self._stream("drop", stream, product, times, after)
        rule.change = lambda event: []
        return rule.number

    @command
    def gap(
        self, events: int, stream: str | None = None, *, product: AnyName | None = None, after: int = 0
    ) -> int:
        """So many events in a row are not sent."""
        rule = self._stream("gap", stream, product, events, after)
        rule.change = lambda event: []
        return rule.number

    @command
    def mute(self, stream: str, *, product: AnyName | None = None) -> int:
        """The stream falls silent, without any connection closing."""
        rule = self._stream("mute", stream, product, None, 0)
        rule.change = lambda event: []
        return rule.number

    @command
    def unmute(self, stream: str, *, product: AnyName | None = None) -> None:
        """It is heard again."""
        muted = ("mute", stream, product)
        self.streams = [rule for rule in self.streams if (rule.name, rule.stream, rule.product) != muted]

    @command
    def duplicate(
        self,
        stream: str | None = None,
        *,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """Events are sent twice."""
        rule = self._stream("duplicate", stream, product, times, after)
        rule.change = lambda event: [event, event]
        return rule.number

    @command
    def reorder(
        self, stream: str, *, product: AnyName | None = None, times: int | None = 1, after: int = 0
    ) -> int:
        """An event is sent after the one that follows it."""
        rule = self._stream("reorder", stream, product, times, after)
        rule.hold = True
        return rule.number

    @command
    def garble(
        self,
        stream: str | None = None,
        *,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """Events are cut in half: no JSON any more."""
        rule = self._stream("garble", stream, product, times, after)
        rule.change = lambda event: [event[: len(event) // 2]]
        return rule.number

    @command
    def oversize(
        self,
        stream: str | None = None,
        *,
        size: int = LARGE,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """Events grow to that many bytes by an unknown field."""

        def grow(event: bytes) -> list[bytes]:
            return [event[:-1] + b',"padding":"' + b"x" * max(size - len(event) - 13, 0) + b'"}']

        rule = self._stream("oversize", stream, product, times, after)
        rule.change = grow
        return rule.number

    @command
    def binary(
        self,
        stream: str | None = None,
        *,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """Events come as binary frames."""
        rule = self._stream("binary", stream, product, times, after)
        rule.binary = True
        return rule.number

    @command
    def delay_events(
        self,
        seconds: float,
        stream: str | None = None,
        *,
        jitter: float = 0.0,
        product: AnyName | None = None,
        times: int | None = None,
        after: int = 0,
    ) -> int:
        """Events come that much later (plus up to ``jitter`` seconds); whatever follows waits for them."""
        rule = self._stream("delay_events", stream, product, times, after)
        rule.delay, rule.jitter = seconds, jitter
        return rule.number

    @property
    def disturbs_streams(self) -> bool:
        """Whether events have to pass `pass_on()`."""
        return bool(self.streams or self._held or self._lines or self.sending)

    def for_event(self, product: str, stream: str, event: bytes, receiver: object) -> list[Sent]:
        """What is sent instead of an event to one connection."""
        for begins in tuple(self.sending):
            begins()
        held = self._held.pop((receiver, stream), None)
        if held is not None:
            return [Sent(event), Sent(held)]
        rule = next((rule for rule in self.streams if rule.hits(stream, product)), None)
        self.streams = [rule for rule in self.streams if not rule.spent]
        if rule is None:
            return [Sent(event)]
        self.note(rule.name, stream, product)
        if rule.hold:
            self._held[receiver, stream] = event
            return []
        wait = rule.delay + rule.jitter * self.random.random() if rule.delay or rule.jitter else 0.0
        opcode = BINARY if rule.binary else TEXT
        return [Sent(payload, opcode, wait) for payload in rule.change(event)]

    def pass_on(self, product: str, stream: str, event: bytes, receiver: object, send: Send) -> None:
        """Sends an event to one connection, or what faults make of it."""
        if not self.disturbs_streams:
            send(event, TEXT)
            return
        for sent in self.for_event(product, stream, event, receiver):
            line = self._lines.get(receiver)
            if line is None and sent.wait:
                line = self._lines[receiver] = Line(partial(self._lines.pop, receiver))
            if line is None:
                send(sent.payload, sent.opcode)
            else:
                line.put(sent.wait, partial(send, sent.payload, sent.opcode))
