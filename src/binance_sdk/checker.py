"""Compares what Binance sends with the spec, for clients that were told to (``validate=True``).

It hears of answers as a caller, and of events as one more consumer of streams and user data; without it
none of that is there, and nothing costs anything. What it finds goes to a `Drift`, and nowhere else: no
call and no consumer notices.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, get_args, get_origin

from .core.call import Answer
from .core.lifetime import State
from .core.user_stream import Delivery, Gap
from .descriptors import Event, Operation, Security
from .drift import Difference, Drift, Finding, Subject
from .errors import NotAvailableException
from .io.caller import Caller, Trip
from .io.delivery import Request, Sink, Valve
from .io.streams import StreamHub
from .io.way import Way
from .market import Market
from .result import result_type

try:
    from .schema import schema_of
except ImportError as error:
    raise NotAvailableException(
        "validate needs pydantic: pip install 'binance-spec-sdk[validate]'"
    ) from error

log = logging.getLogger("binance_sdk.drift")

PUBLIC = (Security.NONE, Security.MARKET_DATA)


class CheckedCaller(Caller):
    """Makes calls and has their answers compared."""

    check: Callable[[Operation[Any], object], None] | None = None

    async def _run(self, way: Way, arguments: Mapping[str, object]) -> tuple[Answer, Trip]:
        answer, trip = await super()._run(way, arguments)
        if self.check is not None:
            self.check(way.operation, answer.data)
        return answer, trip


class Checker:
    """Compares what belongs to one product."""

    CALLER: ClassVar = CheckedCaller

    def __init__(self, market: Market, drift: Drift) -> None:
        self.drift = drift
        self._market = market
        self._failed: set[Subject] = set()

    def watch(self, caller: Caller, hub: StreamHub) -> None:
        """Hear of answers and streams; ``caller`` is a `CALLER`."""
        assert isinstance(caller, CheckedCaller)
        caller.check = self.check_answer
        hub.attach(self)

    # ---- answers

    def check_answer(self, operation: Operation[Any], data: object) -> None:
        """Compare the result of a call; of one that the spec does not know there is nothing to say."""
        name = operation.name
        if name in self._market.operations:
            private = operation.signed or operation.security not in PUBLIC
            subject = Subject(self._product, "operation", name, private)
            self._compare(subject, lambda: result_type(self._product, name), data)

    # ---- streams, as a consumer (`io.delivery.Consumer`)

    def accepts(self, request: Request, /) -> bool:
        return request.event is not None

    def event_type(self, request: Request) -> object:
        """The payload as it came."""
        return None

    def bind(self, request: Request, valve: Valve) -> Sink:
        kind: Any = request.event
        subject = Subject(self._product, "stream", event_name(kind), private=False)
        return lambda payload: self._compare(subject, lambda: kind, payload)

    def receive_state(self, stream: str, state: State) -> None:
        """Nothing to compare."""

    def receive_end(self, stream: str, error: Exception) -> None:
        """Nothing to compare."""

    async def stop(self) -> None:
        """Nothing runs between two events."""

    # ---- user data

    def receive_user_data(self, delivery: Delivery) -> None:
        """Compare an event of the account, if it came over the stream."""
        if isinstance(delivery, Gap) or delivery.source != "stream":
            return
        name, payload = str(delivery.payload.get("e")), dict(delivery.payload)
        kind = self._market.user_events.get(name)
        if kind is None:
            found = Finding("$.e", Difference.UNKNOWN_VALUE, "an event of the spec", name)
            self.drift.note(Subject(self._product, "user data", "*", private=True), [found])
            return
        subject = Subject(self._product, "user data", event_name(kind), private=True)
        self._compare(subject, lambda: kind, payload)

    @property
    def _product(self) -> str:
        return self._market.product.name

    def _compare(self, subject: Subject, kind: Callable[[], Any], value: object) -> None:
        try:
            findings = schema_of(self._product, kind()).compare(value)
            if findings:
                self.drift.note(subject, findings)
        except Exception:  # a fault of ours must not become one of the caller's
            if subject not in self._failed:
                self._failed.add(subject)
                log.exception("%s cannot be compared with the spec", subject.name)


def event_name(kind: Any) -> str:
    """Name of an event's type, or of that in a list of them."""
    if get_origin(kind) is list:
        return event_name(get_args(kind)[0])
    event: type[Event] = get_origin(kind) or kind
    return event.__name__
