"""Failures on command: what shall go wrong, how often, for which request, stream or connection.

A rule waits until it has hit ``times`` matching requests or events (None: until `clear()`), after
letting ``after`` of them pass. Every hit is in ``journal``; what the exchange really did with the
request is in ``Exchange.journal``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Final, Literal

Loss = Literal["cut", "reset", "silence"]
"""How a reply gets lost: FIN, RST, or nothing at all while the connection stays."""
HTML: Final = b"<html><head><title>%d</title></head><body><h1>%d</h1><hr>nginx</body></html>"
JOURNAL: Final = 10_000


@dataclass(slots=True)
class Replacement:
    """What a client gets instead of its answer."""

    status: int
    code: int | None = None
    message: str = ""
    raw: bytes | None = None
    """Sent as it is: HTML, half a JSON document, anything."""
    content_type: str = "text/html"
    retry_after: int | None = None
    binary: bool = False

    def body(self) -> object:
        """The Binance error in it."""
        return {"code": self.code, "msg": self.message}


@dataclass(slots=True)
class Fault:
    """What happens to one request."""

    name: str
    execute: bool = True
    """Whether the exchange still does what was asked."""
    lose: Loss | None = None
    replace: Replacement | None = None
    delay: float = 0.0
    jitter: float = 0.0


@dataclass(slots=True)
class RequestRule:
    """A fault and the requests it hits."""

    fault: Fault
    operation: str | None
    route: str | None
    times: int | None
    after: int

    def hits(self, operation: str, route: str) -> bool:
        """Whether it hits this request; counts it."""
        if self.operation not in (None, operation) or self.route not in (None, route):
            return False
        return _count(self)


@dataclass(slots=True)
class StreamRule:
    """What happens to events of a stream (None: of every stream); user events are those of ``userData``."""

    name: str
    stream: str | None
    times: int | None
    after: int
    change: Callable[[bytes], list[bytes]]
    """From an event to what is sent instead."""
    binary: bool = False

    def hits(self, stream: str) -> bool:
        """Whether it hits this event; counts it."""
        return self.stream in (None, stream) and _count(self)


def _count(rule: RequestRule | StreamRule) -> bool:
    if rule.after > 0:
        rule.after -= 1
        return False
    if rule.times is None:
        return True
    rule.times -= 1
    return rule.times >= 0


@dataclass(slots=True)
class Hit:
    """One line of the fault journal."""

    time: int
    """Epoch microseconds."""
    fault: str
    target: str
    """Operation, stream or kind of connection."""


@dataclass(slots=True)
class Faults:
    """The fault panel of an exchange."""

    now: Callable[[], int]
    seed: int = 0
    requests: list[RequestRule] = field(default_factory=list[RequestRule])
    streams: list[StreamRule] = field(default_factory=list[StreamRule])
    journal: deque[Hit] = field(default_factory=lambda: deque[Hit](maxlen=JOURNAL))
    random: Random = field(default_factory=Random)
    _held: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def __post_init__(self) -> None:
        self.random.seed(f"faults {self.seed}")

    def clear(self) -> None:
        """Forgets every rule; muted streams are heard again."""
        self.requests.clear()
        self.streams.clear()
        self._held.clear()

    def note(self, fault: str, target: str) -> None:
        """Writes a line of the journal."""
        self.journal.append(Hit(self.now(), fault, target))

    # -- requests

    def _request(
        self, fault: Fault, operation: str | None, route: str | None, times: int | None, after: int
    ) -> None:
        self.requests.append(RequestRule(fault, operation, route, times, after))

    def lose_reply(
        self,
        *,
        after_execution: bool = True,
        how: Loss = "cut",
        operation: str | None = None,
        route: str | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> None:
        """The request arrives; its reply never does.

        ``operation`` is a method of the WebSocket API (``order.place``), for either route.
        """
        fault = Fault("lose_reply", execute=after_execution, lose=how)
        self._request(fault, operation, route, times, after)

    def delay(
        self,
        seconds: float,
        *,
        jitter: float = 0.0,
        operation: str | None = None,
        route: str | None = None,
        times: int | None = None,
    ) -> None:
        """Replies come that much later (plus up to ``jitter`` seconds)."""
        self._request(Fault("delay", delay=seconds, jitter=jitter), operation, route, times, 0)

    def answer(
        self,
        status: int,
        *,
        code: int | None = None,
        message: str = "",
        raw: bytes | None = None,
        retry_after: int | None = None,
        binary: bool = False,
        after_execution: bool = False,
        operation: str | None = None,
        route: str | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> None:
        """Requests get this answer instead: a Binance error, or without ``code`` an HTML page or ``raw``."""
        if code is None and raw is None:
            raw = HTML % (status, status)
        replacement = Replacement(status, code, message, raw, "text/html", retry_after, binary)
        fault = Fault(f"answer {status}", execute=after_execution, replace=replacement)
        self._request(fault, operation, route, times, after)

    def rate_limited(self, retry_after: int, *, banned: bool = False, times: int | None = 1) -> None:
        """429, or 418 with ``banned``, with Retry-After in seconds."""
        until = self.now() // 1000 + retry_after * 1000
        message = (
            f"Way too much request weight used; IP banned until {until}." if banned else "Too many requests."
        )
        self.answer(418 if banned else 429, code=-1003, message=message, retry_after=retry_after, times=times)

    def unknown(self, *, after_execution: bool = True, operation: str | None = None, times: int = 1) -> None:
        """-1007: the exchange does not know what became of the request."""
        self.answer(
            408,
            code=-1007,
            message="Timeout waiting for response from backend server. Send status unknown; "
            "execution status unknown.",
            after_execution=after_execution,
            operation=operation,
            times=times,
        )

    def for_request(self, operation: str, route: str) -> list[Fault]:
        """What happens to a request that has just arrived."""
        hits = [rule.fault for rule in tuple(self.requests) if rule.hits(operation, route)]
        self.requests = [rule for rule in self.requests if rule.times is None or rule.times > 0]
        for fault in hits:
            self.note(fault.name, operation)
        return hits

    # -- streams

    def _stream(
        self,
        name: str,
        stream: str | None,
        times: int | None,
        after: int,
        change: Callable[[bytes], list[bytes]],
        *,
        binary: bool = False,
    ) -> None:
        self.streams.append(StreamRule(name, stream, times, after, change, binary))

    def drop(self, stream: str | None = None, *, times: int | None = 1, after: int = 0) -> None:
        """Events are not sent: a gap."""
        self._stream("drop", stream, times, after, lambda event: [])

    def mute(self, stream: str) -> None:
        """The stream falls silent, without any connection closing."""
        self._stream("mute", stream, None, 0, lambda event: [])

    def unmute(self, stream: str) -> None:
        """It is heard again."""
        self.streams = [rule for rule in self.streams if (rule.name, rule.stream) != ("mute", stream)]

    def duplicate(self, stream: str | None = None, *, times: int | None = 1, after: int = 0) -> None:
        """Events are sent twice."""
        self._stream("duplicate", stream, times, after, lambda event: [event, event])

    def reorder(self, stream: str, *, times: int | None = 1, after: int = 0) -> None:
        """An event is sent after the one that follows it."""

        def hold(event: bytes) -> list[bytes]:
            self._held[stream] = event
            return []

        self._stream("reorder", stream, times, after, hold)

    def garble(self, stream: str | None = None, *, times: int | None = 1, after: int = 0) -> None:
        """Events are cut in half: no JSON any more."""
        self._stream("garble", stream, times, after, lambda event: [event[: len(event) // 2]])

    def oversize(self, stream: str | None = None, *, size: int, times: int | None = 1) -> None:
        """Events grow to that many bytes by an unknown field."""

        def grow(event: bytes) -> list[bytes]:
            return [event[:-1] + b',"padding":"' + b"x" * max(size - len(event) - 13, 0) + b'"}']

        self._stream("oversize", stream, times, 0, grow)

    def binary(self, stream: str | None = None, *, times: int | None = 1) -> None:
        """Events come as binary frames."""
        self._stream("binary", stream, times, 0, lambda event: [event], binary=True)

    def for_event(self, stream: str, event: bytes) -> list[tuple[bytes, bool]]:
        """What is sent instead of an event: payloads, and whether as binary frames."""
        for rule in tuple(self.streams):
            if rule.hits(stream):
                self.note(rule.name, stream)
                sent = [(payload, rule.binary) for payload in rule.change(event)]
                break
        else:
            sent = [(event, False)]
            if stream in self._held:
                sent.append((self._held.pop(stream), False))
        self.streams = [rule for rule in self.streams if rule.times is None or rule.times > 0]
        return sent

    def disturb(self, stream: str, event: bytes) -> list[bytes]:
        """The payloads that are sent in the place of a user event."""
        return [payload for payload, _ in self.for_event(stream, event)] if self.disturbs_streams else [event]

    @property
    def disturbs_streams(self) -> bool:
        """Whether events have to pass `for_event()`."""
        return bool(self.streams or self._held)
