"""From a frame to the sinks of its stream: the hot path.

Theory of operation. A frame of a combined stream begins with ``{"stream":"<name>","data":``. A
:class:`Table` maps that beginning, up to the end of the name, to a *receiver*, a closure made when
consumers come or go: one slice and one look-up find it, and it decodes wrapper and payload in one
go with a decoder that was prepared for exactly this stream. Everything else (answers,
announcements, another shape) goes the slow way, in `binance_sdk.io.link`.

A payload that does not fit its type is delivered as an UnknownEvent; bytes that are no JSON are
counted and dropped. Nothing here ends a connection.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic, TypeVar

import msgspec

from binance_sdk.core.lifetime import State
from binance_sdk.descriptors import UnknownEvent
from binance_sdk.io.delivery import Consumer, Direct, Request, Sink, Valve

E = TypeVar("E")

log = logging.getLogger("binance_sdk.streams")

PREFIX: Final = b'{"stream":"'
START: Final = len(PREFIX)
DECODING_FAILED: Final = (msgspec.MsgspecError, ValueError, RecursionError, OverflowError)

Receiver = Callable[[bytes], None]


def report_garbage(count: int, frame: bytes) -> None:
    """Log the first, second, fourth, eighth, ... of its kind: a flood must not fill the log."""
    if count & (count - 1) == 0:
        log.warning("not understood (%d so far): %.100r", count, frame)


class Wrapper(msgspec.Struct, Generic[E]):
    """A message of a combined stream, without its name."""

    data: E


class Route:
    """One stream: how often it spoke, how it is doing, and who listens."""

    __slots__ = ("count", "garbled", "request", "sinks", "state", "unknown")

    def __init__(self, request: Request) -> None:
        self.request = request
        self.count = 0
        self.garbled = 0
        self.unknown = 0
        self.state = State.CONNECTING
        self.sinks: list[tuple[object, list[Sink]]] = []

    def bind(self, consumers: Iterable[Consumer], valve: Valve) -> None:
        """Ask the consumers for their sinks, grouped by what they want decoded."""
        self.sinks = []
        for consumer in consumers:
            if consumer.accepts(self.request):
                sink = consumer.bind(self.request, valve)
                self._group(consumer.event_type(self.request)).append(sink)

    def receive_payload(self, payload: object) -> None:
        """A payload that was already decoded the slow way."""
        self.count += 1
        for kind, sinks in self.sinks:
            event = payload if kind is None else self._convert(payload, kind)
            for sink in sinks:
                sink(event)

    def unfit(self, frame: bytes, error: Exception) -> UnknownEvent | None:
        """What to deliver for a frame that did not decode to its type; None: it is no JSON."""
        try:
            payload = msgspec.json.decode(frame, type=dict[str, object])["data"]
        except (*DECODING_FAILED, KeyError):
            self.garbled += 1
            report_garbage(self.garbled, frame)
            return None
        self.unknown += 1
        return UnknownEvent(payload=payload, reason=str(error))

    def _convert(self, payload: object, kind: object) -> object:
        try:
            converted: object = msgspec.convert(payload, kind, strict=False)
        except DECODING_FAILED as error:
            self.unknown += 1
            return UnknownEvent(payload=payload, reason=str(error))
        return converted

    def _group(self, kind: object) -> list[Sink]:
        for known, sinks in self.sinks:
            if known == kind:
                return sinks
        self.sinks.append((kind, []))
        return self.sinks[-1][1]


class Table(dict[bytes, Receiver]):
    """Receivers by what the frames of their stream begin with."""

    def put(self, route: Route, *, ignore: bool = False) -> None:
        """(Re)make the receiver of a stream; ``ignore``: it only counts."""
        self[beginning(route.request.name)] = make_receiver(route, () if ignore else route.sinks)

    def drop(self, stream: str) -> None:
        self.pop(beginning(stream), None)


def beginning(stream: str) -> bytes:
    """What its frames begin with, in UTF-8. Frames that write it differently go the slow way."""
    return PREFIX + msgspec.json.encode(stream)[1:-1]


def make_receiver(route: Route, groups: Sequence[tuple[object, Sequence[Sink]]]) -> Receiver:
    """The closure for the frames of one stream; short for the usual case of one kind of consumer."""
    if not groups:
        return counter(route)
    if len(groups) == 1:
        kind, sinks = groups[0]
        return single(route, make_decoder(kind), sinks[0] if len(sinks) == 1 else fan_out(sinks))
    return fan_out([single(route, make_decoder(kind), fan_out(sinks)) for kind, sinks in groups])


def make_decoder(kind: object) -> Callable[[bytes], Wrapper[object]]:
    wrapper: Any = Wrapper[Any] if kind is None else Wrapper[kind]  # type: ignore[valid-type]
    decoder: msgspec.json.Decoder[Wrapper[object]] = msgspec.json.Decoder(wrapper, strict=False)
    return decoder.decode


def single(route: Route, decode: Callable[[bytes], Wrapper[object]], sink: Sink) -> Receiver:
    if isinstance(sink, Direct):
        return direct(route, decode, sink)

    def receive(frame: bytes) -> None:
        route.count += 1
        try:
            event = decode(frame).data
        except DECODING_FAILED as error:
            event = route.unfit(frame, error)
            if event is None:
                return
        sink(event)

    return receive


def direct(route: Route, decode: Callable[[bytes], Wrapper[object]], sink: Direct) -> Receiver:
    function, fail = sink.function, sink.fail

    def receive(frame: bytes) -> None:
        route.count += 1
        try:
            event = decode(frame).data
        except DECODING_FAILED as error:
            event = route.unfit(frame, error)
            if event is None:
                return
        try:
            function(event)
        except Exception as error:
            fail(error, event)

    return receive


def fan_out(sinks: Sequence[Callable[[E], None]]) -> Callable[[E], None]:
    def call_all(event: E) -> None:
        for sink in sinks:
            sink(event)

    return call_all


def counter(route: Route) -> Receiver:
    def count(frame: bytes) -> None:
        route.count += 1

    return count
