"""What becomes of one call: which steps it takes, and what an answer means.

Theory of operation
-------------------
A call travels over REST or over the WebSocket API. Either route turns what came back into an
`Answer` (`read_rest` here, `session.Session.receive` there), so that everything after it is the
same for both:

* `conduct` is the flow of one call, written as a generator: it yields what to do next (`SEND`,
  `RESYNC`, `Consult`) and is sent what came of it. A shell only drives it.
* `judge` gives the result of an answer, or raises the exception it means.
* `lost` says what a call has become that was sent and never answered.

Two rules hold everywhere. What may have been executed and is not idempotent raises
`OutcomeUnknownException` (`OrderStatusUnknownException` where the SDK knows the client order id),
whatever the cause; and only what Binance certainly rejected, or what is idempotent, is sent twice.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import Any, Final, cast

import msgspec

from binance_sdk.descriptors import ErrorMeaning, Operation
from binance_sdk.errors import (
    KIND,
    ApiException,
    BinanceException,
    ConnectionFailedException,
    GatewayException,
    InvalidResponseException,
    IPBannedException,
    OrderStatusUnknownException,
    OutcomeUnknownException,
    ParameterRejectedException,
    RateLimitException,
    RequestTimeoutException,
    StreamDisconnectedException,
)

Errors = Mapping[int, ErrorMeaning]
RawHeaders = Sequence[tuple[bytes, bytes]]
"""Names and values of an HTTP answer, as they came."""
SECRETS: Final = frozenset({"signature", "apiKey", "listenKey", "listenToken"})
"""Parameters that never leave the SDK in an exception or a log."""

STOPPING: Final = (418, 429)
"""Statuses after which nothing may be sent for a while."""

_LETTERS: Final = {"SECOND": "s", "MINUTE": "m", "HOUR": "h", "DAY": "d"}
_SECRET_TEXT: Final = re.compile(
    r"(signature|apiKey|listenKey|listenToken|X-MBX-APIKEY)(%3D|[\"']?\s*[=:]\s*[\"']?)[^&\s\"'<>,;]+", re.I
)
_BANNED_UNTIL: Final = re.compile(r"banned until (\d{13})")
_USED_HEADERS: Final = {
    b"x-mbx-used-weight": "REQUEST_WEIGHT",
    b"x-mbx-order-count": "ORDERS",
    b"x-sapi-used-ip-weight": "SAPI_IP",
    b"x-sapi-used-uid-weight": "SAPI_UID",
}
NAMES_KEPT: Final = 256
MOST_DIGITS: Final = 16
"""A longer count is none."""
_UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Used(
    msgspec.Struct,
    frozen=True,
    gc=False,
    rename={"type": "rateLimitType", "unit": "interval", "number": "intervalNum"},
):
    """How much of a pool Binance says is used; decodes from an entry of ``rateLimits``."""

    type: str
    unit: str
    """``MINUTE``, or the whole interval as headers write it (``1m``) where ``number`` is 0."""
    number: int = 0
    count: int = 0

    @property
    def interval(self) -> str:
        """As Binance writes it in headers: 10s, 1m, 1d."""
        return f"{self.number}{_LETTERS.get(self.unit, self.unit)}" if self.number else self.unit


class Answer(msgspec.Struct, kw_only=True, gc=False):
    """What came back for one call, over either route."""

    status: int
    data: Any = None
    """The decoded result, or what came with an error."""
    code: int = 0
    """Binance's error code; 0 where Binance reported none."""
    message: str = ""
    failed: bool = False
    readable: bool = True
    """False: not JSON, or no error of Binance's in an error answer; `message` has its beginning."""
    retry_after: float | None = None
    """Seconds for which all traffic must stop, where 418 or 429 say so."""
    raw_headers: RawHeaders = ()
    """Empty on the WebSocket API."""
    used: Sequence[Used] = ()
    raw: bytes = b""

    @property
    def headers(self) -> dict[str, str]:
        """Those of the answer, their names in lower case."""
        return read_headers(self.raw_headers)


class Step(Enum):
    """What a shell does next for a call."""

    SEND = "send"
    """Sign and send it; send the generator the `Answer` or the `BinanceException`."""
    RESYNC = "resync"
    """Bring the clock in line with Binance's."""


class Consult(msgspec.Struct, frozen=True):
    """An idempotent call failed: ask the retry policy; send True (after its delay) to go again."""

    exception: BinanceException


Came = Answer | BinanceException | bool | None
Flow = Generator[Step | Consult, Came, Answer]


def conduct(
    operation: Operation[object], params: Mapping[str, object], errors: Errors, *, signed: bool, retry: bool
) -> Flow:
    """The flow of one call; returns the answer that holds its result or raises what it means.

    A call with a wrong time stamp is repeated once after a `RESYNC`: Binance rejected it, so nothing
    can happen twice.
    """
    may_resync = signed
    while True:
        came = yield Step.SEND
        if may_resync and isinstance(came, Answer) and is_clock(came, errors):
            may_resync = False
            yield Step.RESYNC
            continue
        failure = came if isinstance(came, BinanceException) else explain(operation, params, came, errors)
        if failure is None:
            assert isinstance(came, Answer)
            return came
        if not (retry and operation.idempotent and _passing(failure)) or not (yield Consult(failure)):
            raise failure


def judge(
    operation: Operation[object], params: Mapping[str, object], answer: Answer, errors: Errors
) -> object:
    """The result in ``answer``, or the exception it means."""
    failure = explain(operation, params, answer, errors)
    if failure is not None:
        raise failure
    return answer.data


def explain(
    operation: Operation[object], params: Mapping[str, object], answer: Came, errors: Errors
) -> BinanceException | None:
    """What went wrong according to ``answer``, or None."""
    assert isinstance(answer, Answer)
    if not answer.failed:
        return None
    refusal = _refusal(operation, answer, errors)
    if in_doubt(answer, errors) and not operation.idempotent:
        return doubt(operation, params, refusal)
    return refusal


def in_doubt(answer: Answer, errors: Errors) -> bool:
    """Whether a failed answer leaves open if the call was executed (rest-api.md, HTTP Return Codes)."""
    if answer.status >= 500 or answer.status == 408:
        return True
    if answer.status < 300 and not answer.readable:
        return True
    return any(_meaning(code, errors) == "unknown" for code in (answer.code, *_half_codes(answer.data)))


def is_clock(answer: Answer, errors: Errors) -> bool:
    """Whether the call was rejected for its time stamp."""
    return answer.failed and _meaning(answer.code, errors) == "clock"


def lost(
    operation: Operation[object], params: Mapping[str, object], cause: BinanceException
) -> BinanceException:
    """What to raise for a call that was sent and got no answer because of ``cause``."""
    return cause if operation.idempotent else doubt(operation, params, cause)


def doubt(
    operation: Operation[object], params: Mapping[str, object], cause: BinanceException
) -> OutcomeUnknownException:
    """The exception that says "maybe executed", caused by ``cause``."""
    shown = {name: value for name, value in params.items() if name not in SECRETS}
    identifier = params.get(operation.client_id) if operation.client_id else None
    exception = (
        OutcomeUnknownException(operation.name, shown, str(cause))
        if identifier is None
        else OrderStatusUnknownException(operation.name, shown, str(cause), str(identifier))
    )
    exception.__cause__ = cause
    return exception


def read_rest(status: int, headers: RawHeaders, body: bytes) -> Answer:
    """What an HTTP answer says."""
    ok = 200 <= status < 300
    used = read_used(headers)
    try:
        data: object = msgspec.json.decode(body)
    except _UNREADABLE:
        return Answer(
            status=status, failed=True, readable=False, message=beginning(body), raw_headers=headers,
            used=used, raw=body, retry_after=_pause(status, headers),
        )  # fmt: skip
    if ok:
        return Answer(status=status, data=data, raw_headers=headers, used=used, raw=body)
    code, message, detail = _error_in(data)
    return Answer(
        status=status, failed=True, readable=code != 0, code=code, message=message or beginning(body),
        data=detail, raw_headers=headers, used=used, raw=body, retry_after=_pause(status, headers),
    )  # fmt: skip


def read_headers(headers: RawHeaders) -> dict[str, str]:
    """Headers by name in lower case."""
    return {name.decode("latin-1").lower(): value.decode("utf-8", "replace") for name, value in headers}


def read_used(headers: RawHeaders) -> list[Used]:
    """The used counts that REST reports in its headers."""
    found: list[Used] = []
    for name, value in headers:
        pool = _pool_of(name)
        if pool is not None and value.isdigit() and len(value) < MOST_DIGITS:
            found.append(Used(*pool, count=int(value)))
    return found


@lru_cache(maxsize=NAMES_KEPT)
def _pool_of(header: bytes) -> tuple[str, str] | None:
    """Type and interval that a header counts."""
    name, _, interval = header.lower().rpartition(b"-")
    kind = _USED_HEADERS.get(name)
    return None if kind is None else (kind, interval.decode("latin-1"))


def members(value: object) -> Mapping[str, object]:
    """The members of a JSON object; none of anything else."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def beginning(body: bytes) -> str:
    """The beginning of an answer that is not Binance's JSON, safe to show."""
    return scrub(body[:400].decode("utf-8", "replace"))


def scrub(text: str) -> str:
    """``text`` without the values of keys and signatures."""
    return _SECRET_TEXT.sub(r"\1\2***", text)


def pause(status: int, message: str, retry_at_ms: object, now_ms: object) -> float | None:
    """Seconds for which a WebSocket-API answer stops all traffic; None where it does not say.

    ``retry_at_ms`` and ``now_ms`` are Binance's epoch times (milliseconds or microseconds).
    """
    if status not in STOPPING:
        return None
    banned = _BANNED_UNTIL.search(message)
    until, now = _epoch(retry_at_ms) or (int(banned[1]) / 1e3 if banned else 0.0), _epoch(now_ms)
    return max(until - now, 0.0) if until and now else None


def _pause(status: int, headers: RawHeaders) -> float | None:
    try:
        return max(float(read_headers(headers)["retry-after"]), 0.0) if status in STOPPING else None
    except (KeyError, ValueError):
        return None


def _epoch(value: object) -> float:
    if not isinstance(value, int):
        return 0.0
    return value / (1e6 if value > 10**14 else 1e3)


def _error_in(data: object) -> tuple[int, str, object]:
    """Code, text and details of an error of Binance's, or zeros."""
    error = members(data)
    code, message = error.get("code"), error.get("msg", "")
    if not isinstance(code, int) or isinstance(code, bool):
        return 0, "", None
    return code, scrub(message) if isinstance(message, str) else "", error.get("data")


def _half_codes(data: object) -> list[int]:
    """Error codes inside the halves of a failed cancel-replace."""
    both = members(data)
    codes = [members(both.get(half)).get("code") for half in ("cancelResponse", "newOrderResponse")]
    return [code for code in codes if isinstance(code, int)]


def _meaning(code: int, errors: Errors) -> str:
    meaning = errors.get(code)
    return meaning.outcome if meaning else ""


def _refusal(operation: Operation[object], answer: Answer, errors: Errors) -> BinanceException:
    if answer.status < 300 and not answer.readable:
        return InvalidResponseException(answer.status, answer.message)
    return _kind(answer, errors)(
        answer.code,
        answer.message or "no text",
        status=answer.status,
        data=answer.data,
        headers=answer.headers,
        operation=operation.name,
        retry_after=answer.retry_after,
    )


def _kind(answer: Answer, errors: Errors) -> type[ApiException]:
    by_status: Mapping[int, type[ApiException]] = {418: IPBannedException, 429: RateLimitException}
    if answer.status in by_status:
        return by_status[answer.status]
    if answer.code == 0:
        return GatewayException
    meaning = errors.get(answer.code)
    if meaning:
        exact = (kind for text, kind in meaning.messages.items() if text in answer.message)
        return KIND[next(exact, meaning.kind)]
    return ParameterRejectedException if -1199 <= answer.code <= -1100 else ApiException


_PASSING: Final = (
    RequestTimeoutException, StreamDisconnectedException, ConnectionFailedException, RateLimitException,
)  # fmt: skip


def _passing(failure: BinanceException) -> bool:
    """Whether the same call may well succeed a little later."""
    return isinstance(failure, _PASSING) or (isinstance(failure, ApiException) and failure.status >= 500)
