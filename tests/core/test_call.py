"""What an answer means, for every operation and status, and the steps of one call."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.call import (
    Answer,
    Consult,
    RawHeaders,
    Step,
    conduct,
    explain,
    judge,
    lost,
    pause,
    read_rest,
    scrub,
)
from binance_sdk.descriptors import Operation
from binance_sdk.errors import (
    ApiException,
    BinanceException,
    CancelReplaceException,
    FilterFailureException,
    GatewayException,
    InsufficientBalanceException,
    InvalidResponseException,
    IPBannedException,
    OrderRejectedException,
    OrderStatusUnknownException,
    Outcome,
    OutcomeUnknownException,
    ParameterRejectedException,
    RateLimitException,
    RequestTimeoutException,
    StreamDisconnectedException,
    TimestampException,
    UnknownOrderException,
)
from tests.io.operations import CANCEL_ORDER, CREATE_ORDER, ERRORS, GET_ORDER

PARAMS = {"symbol": "BTCUSDT", "newClientOrderId": "mine", "signature": "s3cret", "apiKey": "k3y"}


def error(code: int, message: str = "text", data: object = None) -> bytes:
    return msgspec.json.encode({"code": code, "msg": message} | ({"data": data} if data else {}))


def raised(
    operation: Operation[object], status: int, body: bytes, headers: RawHeaders = ()
) -> BinanceException:
    with pytest.raises(BinanceException) as caught:
        judge(operation, PARAMS, read_rest(status, headers, body), ERRORS)
    return caught.value


HTML = b"<html><title>502 Bad Gateway</title>signature=abcdef&amp;</html>"
REFUSED = [
    (400, error(-1121), ParameterRejectedException),
    (400, error(-1102), ParameterRejectedException),
    (400, error(-1013, "Filter failure: LOT_SIZE"), FilterFailureException),
    (
        400,
        error(-2010, "Account has insufficient balance for requested action."),
        InsufficientBalanceException,
    ),
    (400, error(-2010, "Market is closed."), OrderRejectedException),
    (400, error(-2011, "Unknown order sent."), UnknownOrderException),
    (400, error(-2013), UnknownOrderException),
    (409, error(-2021, data={"cancelResult": "SUCCESS"}), CancelReplaceException),
    (400, error(-1021), TimestampException),
    (400, error(-9999), ApiException),
    (403, HTML, GatewayException),
    (404, HTML, GatewayException),
    (451, b"", GatewayException),
    (302, b"", GatewayException),
    (404, b'{"no": "error"}', GatewayException),
    (404, b'{"code": "text"}', GatewayException),
    (404, b"[1]", GatewayException),
    (429, error(-1003), RateLimitException),
    (418, error(-1003), IPBannedException),
    (418, HTML, IPBannedException),
]


@pytest.mark.parametrize(("status", "body", "kind"), REFUSED)
@pytest.mark.parametrize("operation", [CREATE_ORDER, GET_ORDER])
def test_a_refusal_was_not_executed(
    operation: Operation[object], status: int, body: bytes, kind: type[BinanceException]
) -> None:
    exception = raised(operation, status, body)
    assert type(exception) is kind
    assert exception.outcome is Outcome.REJECTED


UNKNOWN = [
    (500, error(-1000)),
    (503, error(-1008)),
    (502, HTML),
    (504, b""),
    (408, b""),
    (200, HTML),
    (200, b""),
    (200, b'{"orderId": 1'),
    (400, error(-1006)),
    (400, error(-1007)),
    (400, error(-2022, data={"cancelResponse": {"code": -2011}, "newOrderResponse": {"code": -1007}})),
]


@pytest.mark.parametrize(("status", "body"), UNKNOWN)
def test_an_order_whose_result_is_unknown_says_so(status: int, body: bytes) -> None:
    exception = raised(CREATE_ORDER, status, body)
    assert type(exception) is OrderStatusUnknownException
    assert exception.outcome is Outcome.UNKNOWN
    assert (exception.client_order_id, exception.symbol) == ("mine", "BTCUSDT")
    assert exception.params == {"symbol": "BTCUSDT", "newClientOrderId": "mine"}
    assert isinstance(exception.__cause__, BinanceException)


@pytest.mark.parametrize(("status", "body"), UNKNOWN)
def test_without_a_client_order_id_the_outcome_is_unknown_all_the_same(status: int, body: bytes) -> None:
    assert type(raised(CANCEL_ORDER, status, body)) is OutcomeUnknownException


@pytest.mark.parametrize(("status", "body"), UNKNOWN)
def test_what_is_idempotent_raises_the_plain_exception(status: int, body: bytes) -> None:
    exception = raised(GET_ORDER, status, body)
    assert not isinstance(exception, OutcomeUnknownException)
    assert exception.outcome is Outcome.REJECTED


def test_the_body_of_a_5xx_is_read() -> None:
    exception = raised(GET_ORDER, 503, error(-1007, "Timeout waiting for response"))
    assert isinstance(exception, ApiException)
    assert (exception.code, exception.message, exception.status) == (
        -1007,
        "Timeout waiting for response",
        503,
    )
    assert exception.operation == "get_order"


def test_an_answer_that_is_not_json_tells_how_it_begins_without_secrets() -> None:
    exception = raised(GET_ORDER, 200, HTML)
    assert isinstance(exception, InvalidResponseException)
    assert "502 Bad Gateway" in exception.response_text
    assert "abcdef" not in str(exception)


@pytest.mark.parametrize(
    "text",
    [
        "https://x/y?a=1&signature=s3cret&b=2", '{"apiKey": "s3cret"}', "listenKey=s3cret",
        "X-MBX-APIKEY: s3cret", "SIGNATURE='s3cret'", "signature%3Ds3cret",
    ],
)  # fmt: skip
def test_texts_are_scrubbed(text: str) -> None:
    assert "s3cret" not in scrub(text)


def test_retry_after_and_used_limits_come_from_the_headers() -> None:
    headers = [
        (b"Retry-After", b"7"),
        (b"X-MBX-USED-WEIGHT-1M", b"12"),
        (b"x-mbx-order-count-10s", b"3"),
        (b"x-mbx-order-count-1d", b"9" * 5000),
        (b"x-mbx-uuid", b"x"),
    ]
    exception = raised(GET_ORDER, 429, error(-1003), headers)
    assert isinstance(exception, RateLimitException)
    assert exception.retry_after == 7.0
    used = read_rest(200, headers, b"{}").used
    assert [(each.type, each.interval, each.count) for each in used] == [
        ("REQUEST_WEIGHT", "1m", 12),
        ("ORDERS", "10s", 3),
    ]


@pytest.mark.parametrize("value", ["soon", "", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_a_retry_after_that_is_no_number_is_not_stated(value: str) -> None:
    assert read_rest(429, [(b"retry-after", value.encode())], b"").retry_after is None


@pytest.mark.parametrize(
    ("status", "message", "until", "now", "seconds"),
    [
        (429, "", 1_700_000_007_000, 1_700_000_000_000, 7.0),
        (418, "", 1_700_000_007_000_000, 1_700_000_000_000_000, 7.0),
        (429, "", 1_700_000_000_000, 1_700_000_007_000, 0.0),
        (418, "IP banned until 1700000009000.", None, 1_700_000_000_000, 9.0),
        (429, "", None, None, None),
        (429, "", "soon", 1, None),
        (400, "", 1_700_000_007_000, 1_700_000_000_000, None),
    ],
)
def test_the_pause_of_a_websocket_answer(
    status: int, message: str, until: object, now: object, seconds: float | None
) -> None:
    assert pause(status, message, until, now) == seconds


@pytest.mark.parametrize("cause", [RequestTimeoutException("x", 1.0), StreamDisconnectedException("wss://x")])
def test_a_lost_call_is_unknown_unless_it_is_idempotent(cause: BinanceException) -> None:
    unknown = lost(CREATE_ORDER, PARAMS, cause)
    assert isinstance(unknown, OrderStatusUnknownException)
    assert unknown.__cause__ is cause
    assert lost(GET_ORDER, PARAMS, cause) is cause


# ---- the flow

OK = Answer(status=200, data={"orderId": 1})
CLOCK = Answer(status=400, failed=True, code=-1021, message="outside of the recvWindow")


def test_a_call_is_sent_once() -> None:
    flow = conduct(CREATE_ORDER, PARAMS, ERRORS, signed=True, retry=True)
    assert next(flow) is Step.SEND
    with pytest.raises(StopIteration) as end:
        flow.send(OK)
    assert end.value.value is OK


def test_a_wrong_time_stamp_is_repeated_once_after_a_resync() -> None:
    flow = conduct(CREATE_ORDER, PARAMS, ERRORS, signed=True, retry=True)
    assert [next(flow), flow.send(CLOCK), flow.send(None)] == [Step.SEND, Step.RESYNC, Step.SEND]
    with pytest.raises(TimestampException):
        flow.send(CLOCK)


FAILURES: list[Answer | BinanceException] = [
    Answer(status=503, failed=True, readable=False),
    Answer(status=400, failed=True, code=-1007),
    Answer(status=429, failed=True, code=-1003),
    StreamDisconnectedException("wss://x"),
    RequestTimeoutException("x", 1.0),
]


@pytest.mark.parametrize("failure", FAILURES)
def test_what_is_not_idempotent_is_never_repeated(failure: Answer | BinanceException) -> None:
    flow = conduct(CREATE_ORDER, PARAMS, ERRORS, signed=True, retry=True)
    next(flow)
    with pytest.raises(BinanceException):
        flow.send(failure)


@pytest.mark.parametrize("failure", [FAILURES[0], *FAILURES[2:]])
def test_what_is_idempotent_is_repeated_as_long_as_the_policy_says(
    failure: Answer | BinanceException,
) -> None:
    flow = conduct(GET_ORDER, PARAMS, ERRORS, signed=True, retry=True)
    next(flow)
    for _ in range(3):
        assert isinstance(flow.send(failure), Consult)
        assert flow.send(True) is Step.SEND
    flow.send(failure)
    with pytest.raises(BinanceException):
        flow.send(False)


def test_a_refusal_is_not_worth_repeating() -> None:
    flow = conduct(GET_ORDER, PARAMS, ERRORS, signed=True, retry=True)
    next(flow)
    with pytest.raises(ParameterRejectedException):
        flow.send(Answer(status=400, failed=True, code=-1121))


def test_without_a_policy_nothing_is_repeated() -> None:
    flow = conduct(GET_ORDER, PARAMS, ERRORS, signed=True, retry=False)
    next(flow)
    with pytest.raises(GatewayException):
        flow.send(FAILURES[0])


# ---- anything at all

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
bodies = (
    st.binary(max_size=200)
    | json.map(lambda value: msgspec.json.encode(value))
    | st.fixed_dictionaries({"code": json, "msg": json, "data": json}).map(
        lambda value: msgspec.json.encode(value)
    )
    | st.just(b"[" * 10_000)
)


@given(st.sampled_from([CREATE_ORDER, GET_ORDER]), st.integers(100, 599), bodies)
def test_whatever_comes_back_is_a_value_or_a_documented_exception(
    operation: Operation[object], status: int, body: bytes
) -> None:
    failure = explain(operation, PARAMS, read_rest(status, (), body), ERRORS)
    if not 200 <= status < 300:
        assert failure is not None
    if status >= 500 and operation is CREATE_ORDER:
        assert isinstance(failure, OrderStatusUnknownException)
