"""One session of the WebSocket API, and the calls that wait for one.

Theory of operation
-------------------
A `Session` lives as long as one open connection. It numbers requests, remembers who waits for
which answer until which moment, and knows whether the connection is logged on. `frame` registers
a call and gives the bytes to send; `receive` takes a frame of Binance's and says what it is: a
`Reply` to a call, a `Notice` (an event: it has no id), or None for what nobody waits for any more
(counted in ``late``) and what cannot be read (counted in ``unreadable``).

A call is signed by `frame`, that is when it is sent, never before. Once a logon has succeeded,
signed calls carry a time stamp and nothing else; a logout, or an error that refuses the key, ends
that, and the next signed call carries key and signature again.

Calls that cannot be sent because there is no connection wait in `Waiting`; what is in there has
certainly not been sent. When a connection ends, `disconnect` hands back what had been sent.

Whoever waits is an opaque ``ticket`` (the shell keeps futures in it). Times are monotonic seconds,
except ``timestamp``, which is what Binance wants to see.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Final, Generic, Protocol, TypeVar

import msgspec

from binance_sdk.core.call import Answer, Errors, Used, members, pause, scrub
from binance_sdk.core.encoding import Wire, raw_join
from binance_sdk.descriptors import Operation, Security

K = TypeVar("K")

KEY_REFUSED: Final = "AuthenticationException"
"""What the codes mean after which a connection is taken as not logged on."""


class Identity(Protocol):
    """Who calls: the key and what signs (`binance_sdk.credentials.Credentials`)."""

    @property
    def api_key(self) -> str | None: ...

    def sign(self, payload: str, /) -> str: ...


class Call(msgspec.Struct, Generic[K], eq=False):
    """A call on its way over the WebSocket API."""

    operation: Operation[object]
    params: Mapping[str, Wire]
    """Wire values, neither time stamp nor signature among them."""
    deadline: float
    timeout: float
    """Seconds from the call to the deadline."""
    ticket: K
    id: int = 0
    sent: float = 0.0
    """When it was sent; 0.0: it was not."""


class Reply(msgspec.Struct, Generic[K]):
    """The answer to a call."""

    call: Call[K]
    answer: Answer


class Notice(msgspec.Struct):
    """A message that answers nothing: an event of the user data or of the connection."""

    event: dict[str, object]
    subscription: int | None = None


class _Error(msgspec.Struct, gc=False):
    code: int
    msg: str = ""
    data: object = None


class _Frame(msgspec.Struct, gc=False):
    id: int | str | None = None
    status: int = 0
    result: object = None
    error: _Error | None = None
    rateLimits: list[Used] = []
    event: dict[str, object] | None = None
    data: dict[str, object] | None = None
    subscriptionId: int | None = None


_decode = msgspec.json.Decoder(_Frame).decode
_decode_flat = msgspec.json.Decoder(dict[str, object]).decode
_encode = msgspec.json.Encoder().encode
_UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Session(Generic[K]):
    """State of one open connection of the WebSocket API."""

    def __init__(self, identity: Identity | None, errors: Errors) -> None:
        self.in_flight: dict[int, Call[K]] = {}
        self.logged_on = False
        self.late = 0
        """Answers that came after their deadline."""
        self.unreadable = 0
        self._identity = identity
        self._errors = errors
        self._last_id = 0

    def frame(self, call: Call[K], timestamp: int, now: float) -> bytes:
        """Register ``call`` as sent and give the frame that sends it, signed with ``timestamp``."""
        self._last_id = call.id = self._last_id + 1
        params = self._authorised(call.operation, call.params, timestamp)
        frame: dict[str, object] = {"id": call.id, "method": call.operation.ws_api}
        if params:
            frame["params"] = params
        data = _encode(frame)
        call.sent = now
        self.in_flight[call.id] = call
        return data

    def receive(self, data: bytes) -> Reply[K] | Notice | None:
        """What a frame of Binance's is."""
        try:
            frame = _decode(data)
        except _UNREADABLE:
            self.unreadable += 1
            return None
        if frame.event is not None:
            return Notice(frame.event, frame.subscriptionId)
        if frame.id is None:
            return Notice(frame.data) if frame.data is not None else self._without_id(data)
        call = self.in_flight.pop(frame.id, None) if isinstance(frame.id, int) else None
        if call is None:
            self.late += 1
            return None
        answer = _answer(frame, data)
        if answer.failed or call.operation.session:
            self._note(call.operation, answer)
        return Reply(call, answer)

    def expire(self, now: float) -> list[Call[K]]:
        """Take out the calls whose deadline has passed; each was sent."""
        due = [call for call in self.in_flight.values() if call.deadline <= now]
        for call in due:
            del self.in_flight[call.id]
        return due

    def forget(self, call: Call[K]) -> None:
        """Nobody waits for ``call`` any more, or it could not be sent."""
        if self.in_flight.get(call.id) is call:
            del self.in_flight[call.id]

    def disconnect(self) -> list[Call[K]]:
        """The connection is gone: take out all calls that were sent over it."""
        calls = list(self.in_flight.values())
        self.in_flight.clear()
        self.logged_on = False
        return calls

    def _authorised(
        self, operation: Operation[object], params: Mapping[str, Wire], timestamp: int
    ) -> Mapping[str, Wire]:
        if operation.signed:
            if self.logged_on and not operation.always_signed:
                return {**params, "timestamp": timestamp}
            return self._signed({**params, "timestamp": timestamp})
        keyed = operation.security in (Security.USER_STREAM, Security.MARKET_DATA)
        key = self._identity.api_key if keyed and self._identity and not self.logged_on else None
        return {**params, "apiKey": key} if key else params

    def _signed(self, params: dict[str, Wire]) -> Mapping[str, Wire]:
        identity = self._identity
        assert identity is not None
        key = identity.api_key
        assert key is not None
        params["apiKey"] = key
        params["signature"] = identity.sign(raw_join(params))
        return params

    def _note(self, operation: Operation[object], answer: Answer) -> None:
        if answer.failed:
            meaning = self._errors.get(answer.code)
            self.logged_on = self.logged_on and not (meaning and meaning.kind == KEY_REFUSED)
        else:
            self.logged_on = operation.session == "logon"

    def _without_id(self, data: bytes) -> Notice | None:
        """A flat event, or a complaint of Binance's about a frame that it could not read."""
        event = _decode_flat(data)
        if "e" in event:
            return Notice(event)
        self.unreadable += 1
        return None


class Waiting(Generic[K]):
    """Calls that have not been sent yet, in order."""

    def __init__(self) -> None:
        self._calls: deque[Call[K]] = deque()

    def __len__(self) -> int:
        return len(self._calls)

    def __iter__(self) -> Iterator[Call[K]]:
        return iter(self._calls)

    def add(self, call: Call[K]) -> None:
        """``call`` waits for a connection."""
        self._calls.append(call)

    def expire(self, now: float) -> list[Call[K]]:
        """Take out the calls whose deadline has passed; none was sent."""
        due = [call for call in self._calls if call.deadline <= now]
        if due:
            self._calls = deque(call for call in self._calls if call.deadline > now)
        return due

    def forget(self, call: Call[K]) -> None:
        """Nobody waits for ``call`` any more."""
        if call in self._calls:
            self._calls.remove(call)

    def take(self) -> list[Call[K]]:
        """All of them, in order, to be sent now (or failed: nothing was sent)."""
        calls = list(self._calls)
        self._calls.clear()
        return calls


def _answer(frame: _Frame, data: bytes) -> Answer:
    used = frame.rateLimits
    error = frame.error
    if error is None and 200 <= frame.status < 300:
        return Answer(status=frame.status, data=frame.result, used=used, raw=data)
    if error is None:
        return Answer(status=frame.status, failed=True, readable=False, used=used, raw=data)
    detail = members(error.data)
    return Answer(
        status=frame.status,
        failed=True,
        code=error.code,
        message=scrub(error.msg),
        data=error.data,
        used=used,
        raw=data,
        retry_after=pause(frame.status, error.msg, detail.get("retryAfter"), detail.get("serverTime")),
    )
