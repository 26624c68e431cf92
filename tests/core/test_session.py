"""One session of the WebSocket API, without a socket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.call import explain
from binance_sdk.core.encoding import Wire
from binance_sdk.core.session import Call, Notice, Reply, Session, Waiting
from binance_sdk.credentials import Credentials
from binance_sdk.descriptors import Operation, Security
from binance_sdk.errors import CancelReplaceException
from tests.io.operations import (
    CANCEL_REPLACE,
    CREATE_ORDER,
    ERRORS,
    LOGON,
    LOGOUT,
    SERVER_TIME,
    SUBSCRIBE_SIGNATURE,
)

KEYS = Credentials("the-key", "the-secret")
STAMP = 1_700_000_000_000


def make(
    operation: Operation[object], ticket: str = "me", deadline: float = 10.0, **params: Wire
) -> Call[str]:
    return Call(operation=operation, params=params, deadline=deadline, timeout=10.0, ticket=ticket)


def sent(session: Session[str], call: Call[str]) -> Mapping[str, Any]:
    frame: Mapping[str, Any] = msgspec.json.decode(session.frame(call, STAMP, 1.0))
    return frame


def answer(identifier: int, **more: object) -> bytes:
    return msgspec.json.encode({"id": identifier, "status": 200, "result": {}} | more)


def log_on(session: Session[str]) -> None:
    call = make(LOGON)
    sent(session, call)
    session.receive(answer(call.id))


def test_a_signed_call_is_signed_as_binance_shows_it() -> None:
    """The worked example of web-socket-api.md#signed-request-example-hmac."""
    key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
    session: Session[str] = Session(
        Credentials(key, "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"), ERRORS
    )
    call = make(
        CREATE_ORDER, symbol="BTCUSDT", side="SELL", type="LIMIT", timeInForce="GTC", quantity="0.01000000",
        price="52000.00", recvWindow=100,
    )  # fmt: skip
    frame = msgspec.json.decode(session.frame(call, 1645423376532, 1.0))
    assert frame["method"] == "order.place"
    assert frame["params"]["apiKey"] == key
    assert frame["params"]["signature"] == "aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24"


def test_a_public_call_carries_nothing_but_its_parameters() -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    assert sent(session, make(SERVER_TIME)) == {"id": 1, "method": "time"}
    assert sent(session, make(SERVER_TIME, a=1)) == {"id": 2, "method": "time", "params": {"a": 1}}


def test_a_call_that_needs_the_key_only_carries_it() -> None:
    historical = Operation[object](name="x", security=Security.MARKET_DATA, ws_api="x")
    assert sent(Session(KEYS, ERRORS), make(historical))["params"] == {"apiKey": "the-key"}


def test_after_logon_signed_calls_carry_only_a_time_stamp() -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    log_on(session)
    assert sent(session, make(CREATE_ORDER, symbol="B"))["params"] == {"symbol": "B", "timestamp": STAMP}


def test_logon_and_signature_subscriptions_are_always_signed() -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    log_on(session)
    for operation in (LOGON, SUBSCRIBE_SIGNATURE):
        assert {"apiKey", "signature", "timestamp"} == set(sent(session, make(operation))["params"])


@pytest.mark.parametrize(
    ("operation", "frame"),
    [
        (LOGOUT, {"status": 200, "result": {}}),
        (CREATE_ORDER, {"status": 401, "error": {"code": -2015, "msg": "Invalid API-key"}}),
    ],
)
def test_logout_and_a_rejected_key_end_the_logon(
    operation: Operation[object], frame: dict[str, object]
) -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    log_on(session)
    call = make(operation)
    sent(session, call)
    session.receive(answer(call.id, **frame))
    assert not session.logged_on
    assert "signature" in sent(session, make(CREATE_ORDER))["params"]


def test_a_refused_logon_or_logout_changes_nothing() -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    refused = {"status": 400, "error": {"code": -1022, "msg": "no"}}
    call = make(LOGON)
    sent(session, call)
    session.receive(answer(call.id, **refused))
    assert not session.logged_on
    log_on(session)
    call = make(LOGOUT)
    sent(session, call)
    session.receive(answer(call.id, **refused))
    assert session.logged_on


def test_answers_find_their_calls_in_any_order() -> None:
    session: Session[str] = Session(None, ERRORS)
    calls = [make(SERVER_TIME, ticket=name) for name in "abc"]
    for call in calls:
        sent(session, call)
    tickets: list[str] = []
    for call in reversed(calls):
        came = session.receive(answer(call.id, result={"n": call.id}))
        assert isinstance(came, Reply)
        assert came.answer.data == {"n": call.id}
        tickets.append(came.call.ticket)
    assert tickets == ["c", "b", "a"]
    assert not session.in_flight


def test_an_error_keeps_both_halves_of_a_cancel_replace() -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    call = make(CANCEL_REPLACE, newClientOrderId="x")
    sent(session, call)
    data = {"cancelResult": "SUCCESS", "newOrderResult": "FAILURE", "newOrderResponse": {"code": -2010}}
    came = session.receive(answer(call.id, status=409, error={"code": -2021, "msg": "partly", "data": data}))
    assert isinstance(came, Reply)
    exception = explain(CANCEL_REPLACE, call.params, came.answer, ERRORS)
    assert isinstance(exception, CancelReplaceException)
    assert exception.data == data


def test_limits_and_pauses_are_read() -> None:
    session: Session[str] = Session(None, ERRORS)
    call = make(SERVER_TIME)
    sent(session, call)
    limit = {
        "rateLimitType": "REQUEST_WEIGHT",
        "interval": "MINUTE",
        "intervalNum": 1,
        "limit": 9,
        "count": 8,
    }
    error = {"code": -1003, "msg": "", "data": {"serverTime": STAMP, "retryAfter": STAMP + 5000}}
    came = session.receive(answer(call.id, status=418, error=error, rateLimits=[limit]))
    assert isinstance(came, Reply)
    assert came.answer.retry_after == 5.0
    assert [(used.type, used.interval, used.count) for used in came.answer.used] == [
        ("REQUEST_WEIGHT", "1m", 8)
    ]


@pytest.mark.parametrize(
    ("frame", "notice"),
    [
        (
            b'{"subscriptionId":3,"event":{"e":"balanceUpdate","E":"1"}}',
            Notice({"e": "balanceUpdate", "E": "1"}, 3),
        ),
        (b'{"event":{"e":"serverShutdown"}}', Notice({"e": "serverShutdown"})),
        (b'{"stream":"key","data":{"e":"ALGO_UPDATE"}}', Notice({"e": "ALGO_UPDATE"})),
        (b'{"e":"executionReport","E":1}', Notice({"e": "executionReport", "E": 1})),
        (b'{"e":"neverHeardOf","x":[1]}', Notice({"e": "neverHeardOf", "x": [1]})),
    ],
)
def test_events_come_in_an_envelope_or_flat(frame: bytes, notice: Notice) -> None:
    assert Session[str](None, ERRORS).receive(frame) == notice


def test_what_nobody_waits_for_is_counted() -> None:
    session: Session[str] = Session(None, ERRORS)
    call = make(SERVER_TIME, deadline=5.0)
    sent(session, call)
    assert session.expire(4.9) == []
    assert session.expire(5.0) == [call]
    assert session.receive(answer(call.id)) is None
    assert session.late == 1
    forgotten = make(SERVER_TIME)
    sent(session, forgotten)
    session.forget(forgotten)
    session.receive(answer(forgotten.id))
    assert session.late == 2


@pytest.mark.parametrize(
    "frame", [b"", b"{", b"\xff\xfe", b"[]", b'{"id":null,"status":400}', b'{"id":[1]}', b"[" * 99999]
)
def test_what_cannot_be_read_is_counted(frame: bytes) -> None:
    session: Session[str] = Session(None, ERRORS)
    assert session.receive(frame) is None
    assert session.unreadable == 1


names = st.sampled_from(["id", "status", "event", "error", "result", "e", "rateLimits"])
values = st.none() | st.integers() | st.text() | st.dictionaries(st.text(), st.integers())


@given(st.binary(max_size=100) | st.dictionaries(names, values).map(msgspec.json.encode))
def test_any_frame_is_survived(frame: bytes) -> None:
    session: Session[str] = Session(None, ERRORS)
    sent(session, make(SERVER_TIME))
    assert isinstance(session.receive(frame), Reply | Notice | None)


def test_a_lost_connection_hands_back_what_was_sent() -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    log_on(session)
    calls = [make(SERVER_TIME), make(CREATE_ORDER)]
    for call in calls:
        sent(session, call)
    assert session.disconnect() == calls
    assert (session.in_flight, session.logged_on) == ({}, False)


def test_waiting_calls_leave_in_order_or_at_their_deadline() -> None:
    waiting: Waiting[str] = Waiting()
    calls = [make(SERVER_TIME, ticket=str(n), deadline=float(n)) for n in range(5)]
    for call in calls:
        waiting.add(call)
    assert waiting.expire(1.0) == calls[:2]
    waiting.forget(calls[3])
    assert waiting.take() == [calls[2], calls[4]]
    assert len(waiting) == 0


def test_keys_do_not_show() -> None:
    session: Session[str] = Session(KEYS, ERRORS)
    call = make(CREATE_ORDER, symbol="B")
    sent(session, call)
    assert "the-key" not in f"{session!r}{call!r}{KEYS!r}{session.in_flight!r}"
