"""One call over real sockets, broken at every point where it can break."""

from __future__ import annotations

import asyncio
import logging
import traceback

import pytest

from binance_sdk.core.call import members
from binance_sdk.core.resolution import NotPlaced, Patience
from binance_sdk.credentials import Credentials
from binance_sdk.descriptors import Hosts, Operation, Route, Security
from binance_sdk.errors import (
    ApiException,
    APIKeyNotDefinedException,
    APISecretNotDefinedException,
    BinanceException,
    ConnectionFailedException,
    GatewayException,
    InvalidParameterException,
    NotAvailableException,
    OrderStatusUnknownException,
    Outcome,
    OutcomeUnknownException,
    RateLimitException,
    RateLimitReachedException,
    RequestTimeoutException,
    StreamDisconnectedException,
    StreamResponseTimeoutException,
    TimestampException,
)
from binance_sdk.io.resolve import resolve_order
from tests.io.client import calling, hosts_of, options, outcome, quickly, until
from tests.io.exchange import KEY, SECRET, Exchange, Fault, running
from tests.io.operations import (
    ACCOUNT,
    ACCOUNT_STATE,
    CANCEL_ORDER,
    CANCEL_REPLACE,
    CREATE_OCO,
    CREATE_ORDER,
    EXCHANGE_INFO,
    GET_ORDER,
    SERVER_TIME,
    SUBSCRIBE,
)

ROUTES: tuple[Route, Route] = ("rest", "ws_api")
ORDER = {"symbol": "BTCUSDT", "side": "BUY"}
HTML = b"<html>502 Bad Gateway</html>"
TIMEOUT = b'{"code":-1007,"msg":"Timeout waiting for response from backend server."}'
both = pytest.mark.parametrize("route", ROUTES)


def framed(status: int, error: bytes) -> bytes:
    return b'{"id":%%ID%%,"status":%d,"error":%s}' % (status, error)


# ---- every point of breaking

REST_FAULTS = {
    "before execution": Fault("cut"),
    "after execution": Fault("cut", executed=True),
    "no answer, not executed": Fault("mute"),
    "no answer, executed": Fault("mute", executed=True),
    "page instead of an answer": Fault("answer", True, 502, HTML),
    "page with status 200": Fault("answer", True, 200, HTML),
    "empty 200": Fault("answer", True, 200),
    "garbage": Fault("answer", True, 200, b"\x00\xff{"),
    "5xx with a code": Fault("answer", True, 503, b'{"code":-1000,"msg":"?"}'),
    "-1007": Fault("answer", True, 408, TIMEOUT),
}
WS_FAULTS = {
    "before execution": Fault("cut"),
    "after execution": Fault("cut", executed=True),
    "no answer, not executed": Fault("mute"),
    "no answer, executed": Fault("mute", executed=True),
    "garbage": Fault("answer", True, body=b"{"),
    "page instead of an answer": Fault("answer", True, body=HTML),
    "5xx with a code": Fault("answer", True, body=framed(500, b'{"code":-1000,"msg":"?"}')),
    "-1007": Fault("answer", True, body=framed(400, TIMEOUT)),
    "neither result nor error": Fault("answer", True, body=b'{"id":%ID%}'),
}
CASES = [("rest", name, fault) for name, fault in REST_FAULTS.items()] + [
    ("ws_api", name, fault) for name, fault in WS_FAULTS.items()
]
each_fault = pytest.mark.parametrize(("route", "name", "fault"), CASES, ids=lambda value: str(value)[:30])


@each_fault
async def test_an_order_is_never_sent_twice_and_its_unknown_outcome_is_told(
    route: Route, name: str, fault: Fault
) -> None:
    async with (
        running(Exchange()) as exchange,
        calling(exchange, options(0.3, retry_policy=quickly)) as caller,
    ):
        await caller.call(SERVER_TIME, {}, route)
        exchange.faults["order.place"].append(fault)
        with pytest.raises(OrderStatusUnknownException) as caught:
            await caller.call(CREATE_ORDER, ORDER, route)
        assert caught.value.outcome is Outcome.UNKNOWN
        assert caught.value.client_order_id == "token-1"
        assert exchange.methods().count("order.place") == 1
        assert exchange.placed == (1 if fault.executed else 0)
        found = await resolve_order(
            caller, caught.value, operations=ACCOUNT_STATE,
            patience=Patience(late=0.01, interval=0.01),
        )  # fmt: skip
        if fault.executed:
            assert not isinstance(found, NotPlaced)
            assert found["clientOrderId"] == "token-1"
        else:
            assert found == NotPlaced(operation="create_order", symbol="BTCUSDT", client_order_id="token-1")
            assert not found


@each_fault
async def test_a_cancel_is_never_sent_twice_either(route: Route, name: str, fault: Fault) -> None:
    """DELETE is idempotent for HTTP libraries, not for us."""
    async with (
        running(Exchange()) as exchange,
        calling(exchange, options(0.3, retry_policy=quickly)) as caller,
    ):
        await caller.call(CREATE_ORDER, ORDER, route)
        exchange.faults["order.cancel"].append(fault)
        with pytest.raises(OutcomeUnknownException):
            await caller.call(CANCEL_ORDER, {"symbol": "BTCUSDT", "origClientOrderId": "token-1"}, route)
        assert exchange.methods().count("order.cancel") == 1


@each_fault
async def test_a_query_fails_plainly_and_can_be_repeated_by_policy(
    route: Route, name: str, fault: Fault
) -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(0.3)) as caller:
        await caller.call(CREATE_ORDER, ORDER, route)
        exchange.faults["order.status"] += [fault, fault]
        query = {"symbol": "BTCUSDT", "origClientOrderId": "token-1"}
        came = await outcome(caller.call(GET_ORDER, query, route))
        assert isinstance(came, BinanceException)
        assert came.outcome is Outcome.REJECTED
        assert not isinstance(came, OutcomeUnknownException)


@pytest.mark.parametrize("route", ROUTES)
async def test_nothing_is_sent_before_there_is_a_connection(route: Route) -> None:
    """An unreachable host: the deadline holds, and the exception says that nothing was sent."""
    async with running(Exchange()) as exchange:
        port = exchange.port
    async with calling(hosts_of(port), options(0.2)) as caller:
        with pytest.raises(ConnectionFailedException, match="not sent"):
            await caller.call(CREATE_ORDER, ORDER, route)
        assert all(window.used == 0 for window in caller.limiter.snapshot().windows)


async def test_an_order_waits_for_the_connection_and_is_signed_when_it_leaves() -> None:
    exchange = Exchange()
    async with running(exchange):
        pass
    async with calling(exchange, options(5.0)) as caller:
        order = asyncio.create_task(caller.call(CREATE_ORDER, ORDER))
        await until(lambda: caller.ws_api._last_failure is not None)  # pyright: ignore[reportPrivateUsage]
        opened_at = exchange.now_ms()
        async with running(exchange):
            await order
            params = dict(exchange.seen)["order.place"]
            assert params["timestamp"] >= opened_at
            await caller.close()


async def test_a_connection_lost_before_sending_costs_the_order_nothing() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(SERVER_TIME, {})
        await exchange.cut()
        await until(lambda: caller.ws_api.live is None)
        assert await caller.call(CREATE_ORDER, ORDER)
        assert (exchange.connections, exchange.placed) == (2, 1)


async def test_a_late_answer_goes_to_nobody() -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(0.1)) as caller:
        await caller.call(SERVER_TIME, {})
        exchange.faults["order.status"].append(Fault("mute"))
        live = caller.ws_api.live
        assert live is not None
        with pytest.raises(RequestTimeoutException) as caught:
            await caller.call(GET_ORDER, {"symbol": "BTCUSDT", "orderId": 1})
        assert isinstance(caught.value, StreamResponseTimeoutException)
        await exchange.broadcast(f'{{"id":{caught.value.message_id},"status":200,"result":{{}}}}')
        assert await caller.call(SERVER_TIME, {})
        assert live.session.late == 1


# ---- the clock


@both
@pytest.mark.parametrize("ahead", [-3600.0, 40.0])
async def test_a_wrong_system_clock_never_shows(route: Route, ahead: float) -> None:
    exchange = Exchange()
    exchange.ahead = ahead
    async with running(exchange), calling(exchange) as caller:
        assert await caller.call(CREATE_ORDER, ORDER, route)


@both
async def test_a_jump_of_the_clock_costs_one_repetition(route: Route) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(CREATE_ORDER, ORDER, route)
        exchange.ahead = 100.0
        assert await caller.call(CREATE_ORDER, ORDER, route)
        assert exchange.methods().count("order.place") == 3
        assert exchange.placed == 2


@both
async def test_a_time_stamp_refused_twice_is_told(route: Route) -> None:
    body = b'{"code":-1021,"msg":"outside of the recvWindow"}'
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        fault = Fault("answer", status=400, body=framed(400, body) if route == "ws_api" else body)
        exchange.faults["order.place"] += [fault, fault]
        with pytest.raises(TimestampException):
            await caller.call(CREATE_ORDER, ORDER, route)
        assert exchange.placed == 0


@both
async def test_many_first_calls_ask_for_the_time_once(route: Route) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await asyncio.gather(*(caller.call(ACCOUNT, {}, route) for _ in range(20)))
        assert exchange.methods().count("time") == 3


async def test_microseconds_are_signed_as_microseconds() -> None:
    chosen = options(ws_api={"microseconds": True}, rest={"microseconds": True})
    async with running(Exchange()) as exchange, calling(exchange, chosen) as caller:
        stamp = caller.time.stamp()
        assert stamp > 10**15
        await outcome(caller.call(ACCOUNT, {}, "rest"))
        assert exchange.headers[-1]["X-MBX-TIME-UNIT"] == "MICROSECOND"


# ---- limits


@both
async def test_a_ban_stops_everything_on_both_routes(route: Route) -> None:
    error = b'{"code":-1003,"msg":"banned","data":{"serverTime":1700000000000,"retryAfter":1700000060000}}'
    fault = Fault("answer", False, 429, error, {"Retry-After": "60"})
    if route == "ws_api":
        fault.body = framed(429, error)
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        exchange.faults["order.place"].append(fault)
        with pytest.raises(RateLimitException) as caught:
            await caller.call(CREATE_ORDER, ORDER, route)
        assert caught.value.retry_after == 60.0
        sent = len(exchange.seen)
        for operation, arguments in ((CREATE_ORDER, ORDER), (SERVER_TIME, {})):
            for each in ROUTES:
                with pytest.raises(RateLimitReachedException) as reached:
                    await caller.call(operation, arguments, each)
                assert reached.value.retry_after == 60
        assert len(exchange.seen) == sent


@both
async def test_a_call_does_not_wait_for_a_ban_that_outlasts_it(route: Route) -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(0.2)) as caller:
        caller.limiter.note_retry_after(60.0, 418)
        began = asyncio.get_running_loop().time()
        with pytest.raises(RateLimitReachedException) as caught:
            await caller.call(SERVER_TIME, {}, route)
        assert asyncio.get_running_loop().time() - began < 0.1
        assert (caught.value.interval, caught.value.retry_after) == ("ban", 60)
        assert not exchange.seen and caller.limiter.snapshot().pending == 0


@both
async def test_binances_count_corrects_ours_and_success_gives_weight_back(route: Route) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        weight = next(w for w in caller.limiter.snapshot().windows if w.interval == "1m")
        assert weight.used == 0
        await caller.call(SERVER_TIME, {}, route)
        used = next(w for w in caller.limiter.snapshot().windows if w.interval == "1m").used
        assert used >= {"rest": 7, "ws_api": 9}[route] > len(exchange.seen)
        for _ in range(50):
            await caller.call(CREATE_ORDER, ORDER, route)
        used = next(w for w in caller.limiter.snapshot().windows if w.interval == "1m").used
        assert used < 20


@both
async def test_cost_is_known_before_sending(route: Route) -> None:
    async with calling(hosts_of(9)) as caller:
        assert caller.cost(CREATE_ORDER, ORDER, route) == {
            "REQUEST_WEIGHT": 1,
            "RAW_REQUESTS": 1,
            "ORDERS": 1,
        }


# ---- arguments and routes


@both
async def test_wrong_arguments_and_missing_keys_never_reach_the_network(route: Route) -> None:
    nobody, key_only = Credentials(), Credentials("key")
    closed = hosts_of(9)
    async with calling(closed) as caller:
        with pytest.raises(InvalidParameterException):
            await caller.call(CREATE_ORDER, {"symbol": "BTCUSDT", "qty": "1"}, route)
        with pytest.raises(InvalidParameterException):
            await caller.call(CREATE_ORDER, {"symbol": "BTCUSDT", "quantity": 1.5}, route)
    async with calling(closed, credentials=nobody) as caller:
        with pytest.raises(APIKeyNotDefinedException):
            await caller.call(CREATE_ORDER, ORDER, route)
    async with calling(closed, credentials=key_only) as caller:
        with pytest.raises(APISecretNotDefinedException):
            await caller.call(CREATE_ORDER, ORDER, route)


async def test_the_websocket_api_is_the_default_and_routes_can_be_pinned() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller(SERVER_TIME, {})
        assert (exchange.connections, exchange.headers) == (1, [])
        await caller.call(SERVER_TIME, {}, "rest")
        assert len(exchange.headers) == 1


async def test_a_route_that_does_not_exist_names_the_one_that_does() -> None:
    rest_only = Hosts(rest=("http://127.0.0.1:9",))
    async with calling(rest_only) as caller:
        assert caller.routing.route_of(SERVER_TIME) == "rest"
        with pytest.raises(NotAvailableException, match="offered here over REST"):
            caller.routing.route_of(SERVER_TIME, "ws_api")
        with pytest.raises(NotAvailableException, match="no route"):
            caller.routing.route_of(SUBSCRIBE)


@both
async def test_a_response_has_everything_that_came(route: Route) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        response = await caller.respond(SERVER_TIME, {}, route)
        assert response.status == 200
        assert str(members(response.data)["serverTime"]).encode() in response.raw
        assert response.rate_limits == {"REQUEST_WEIGHT:1m": {"rest": 7, "ws_api": 9}[route]}
        assert 0 < response.latency < 5
        assert bool(response.headers) == (route == "rest")


@both
async def test_answers_of_many_mebibytes_arrive(route: Route) -> None:
    exchange = Exchange()
    exchange.padding = 5 * 2**20
    async with running(exchange), calling(exchange, options(20.0)) as caller:
        info = members(await caller.call(EXCHANGE_INFO, {}, route))
        assert len(str(info["padding"])) == exchange.padding
        assert exchange.connections <= 1


@both
@pytest.mark.parametrize("window", [7000, "7000.123"])
async def test_the_default_recv_window_travels_on_both_routes(route: Route, window: int | str) -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(recv_window=window)) as caller:
        await caller.call(CREATE_ORDER, ORDER, route)
        assert float(dict(exchange.seen)["order.place"]["recvWindow"]) == float(window)
        await caller.call(CREATE_ORDER, {**ORDER, "recvWindow": 3000}, route)
        assert float(exchange.seen[-1][1]["recvWindow"]) == 3000
        await caller.call(SERVER_TIME, {}, route)
        assert "recvWindow" not in exchange.seen[-1][1]


@both
async def test_a_client_order_id_is_made_only_where_none_is_given(route: Route) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(CREATE_ORDER, ORDER, route)
        await caller.call(CREATE_ORDER, {**ORDER, "newClientOrderId": "mine"}, route)
        await caller.call(CREATE_ORDER, {**ORDER, "newClientOrderId": None}, route)
        assert list(exchange.orders) == ["token-1", "mine", "token-2"]


# ---- the escape hatch


async def test_any_endpoint_can_be_called_signed_and_counted() -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(recv_window=6000)) as caller:
        placed = await caller.request("post", "/api/v3/order", params={"symbol": "BTCUSDT"})
        assert isinstance(placed, dict)
        assert placed["clientOrderId"] == "token-1"
        assert dict(exchange.seen)["order.place"]["recvWindow"] == "6000"
        orders = [w for w in caller.limiter.snapshot().windows if w.interval == "10s"]
        assert orders[0].used == 1
        url = f"http://127.0.0.1:{exchange.port}/api/v3/account"
        assert await caller.request("GET", url, security=Security.USER_DATA)
        assert await caller.request("PUT", "/api/v3/thing", params={"list": ["a", 1]}) == {}
        assert exchange.raw[-1] == b"list=%5B%22a%22%2C1%5D"


async def test_an_unknown_endpoint_that_breaks_is_unknown_unless_it_is_a_get() -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(0.2)) as caller:
        exchange.faults["thing.put"].append(Fault("cut", executed=True))
        with pytest.raises(OutcomeUnknownException):
            await caller.request("PUT", "/api/v3/thing")
        exchange.faults["time"] += [Fault("cut"), Fault("cut")]
        with pytest.raises(StreamDisconnectedException):
            await caller.request("GET", "/api/v3/time?x=1")
        exchange.faults["time"].append(Fault("answer", status=503, body=HTML))
        with pytest.raises(GatewayException):
            await caller.request("GET", "/api/v3/time")


# ---- resolve


@pytest.fixture
def patience() -> Patience:
    return Patience(late=0.05, interval=0.01, longest=0.3)


async def unknown(operation: Operation[object], **params: object) -> OrderStatusUnknownException:
    client_id = str(params[operation.client_id or ""])
    return OrderStatusUnknownException(operation.name, params, "lost", client_id)


async def test_an_order_that_arrives_late_is_found(patience: Patience) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        exception = await unknown(CREATE_ORDER, symbol="BTCUSDT", newClientOrderId="late")
        waits: list[float] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)
            if len(waits) == 2:
                exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "late"})

        found = await resolve_order(
            caller,
            exception,
            operations=ACCOUNT_STATE,
            patience=Patience(late=99),
            sleep=sleep,
        )
        assert not isinstance(found, NotPlaced)
        assert found["clientOrderId"] == "late"
        assert waits == [1.0, 1.0]


async def test_no_such_order_is_believed_only_when_it_cannot_arrive_any_more() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        exception = await unknown(CREATE_ORDER, symbol="BTCUSDT", newClientOrderId="x", recvWindow="8000")
        clock = [0.0]

        async def sleep(seconds: float) -> None:
            clock[0] += seconds

        found = await resolve_order(
            caller, exception, operations=ACCOUNT_STATE, now=lambda: clock[0], sleep=sleep
        )
        assert isinstance(found, NotPlaced)
        assert clock[0] == 8 + 10 + 2
        assert exchange.methods().count("order.status") == 21


@pytest.mark.parametrize("placed", [True, False])
async def test_order_lists_are_asked_for_by_their_own_id(patience: Patience, placed: bool) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        exception = await unknown(CREATE_OCO, symbol="BTCUSDT", listClientOrderId="list")
        if placed:
            exchange.execute("orderList.place.oco", {"listClientOrderId": "list"})
        found = await resolve_order(caller, exception, operations=ACCOUNT_STATE, patience=patience)
        assert bool(found) is placed


async def test_a_cancel_replace_that_placed_nothing_tells_about_the_old_order(patience: Patience) -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "old"})
        exception = await unknown(
            CANCEL_REPLACE, symbol="BTCUSDT", newClientOrderId="new", cancelOrigClientOrderId="old"
        )
        found = await resolve_order(caller, exception, operations=ACCOUNT_STATE, patience=patience)
        assert isinstance(found, NotPlaced)
        assert found.old_order is not None
        assert (found.old_order["clientOrderId"], found.old_order["status"]) == ("old", "NEW")


async def test_resolving_survives_failures_and_gives_up_only_after_long(patience: Patience) -> None:
    broken = Fault("answer", body=framed(503, b'{"code":-1000,"msg":"?"}'))
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        exception = await unknown(CREATE_ORDER, symbol="BTCUSDT", newClientOrderId="x")
        exchange.place({"symbol": "BTCUSDT", "newClientOrderId": "x"})
        exchange.faults["order.status"] += [broken, broken, broken]
        assert await resolve_order(caller, exception, operations=ACCOUNT_STATE, patience=patience)
        exchange.faults["order.status"] += [broken] * 1000
        with pytest.raises(OrderStatusUnknownException) as caught:
            await resolve_order(caller, exception, operations=ACCOUNT_STATE, patience=patience)
        assert caught.value is exception
        assert isinstance(caught.value.__cause__, ApiException)


# ---- secrets


@each_fault
async def test_no_secret_is_logged_or_raised(
    route: Route, name: str, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with running(Exchange()) as exchange, calling(exchange, options(0.2)) as caller:
        await caller.call(SERVER_TIME, {}, route)
        exchange.faults["order.place"].append(fault)
        came = await outcome(caller.call(CREATE_ORDER, ORDER, route))
        signature = str(dict(exchange.seen)["order.place"]["signature"])
    assert isinstance(came, BinanceException)
    shown = caplog.text + "".join(traceback.format_exception(came)) + repr(vars(came)) + repr(caller.__dict__)
    cause: BaseException | None = came
    while cause is not None:
        shown += f"{cause!r}{cause.args!r}{vars(cause)!r}{cause.__context__!r}"
        cause = cause.__cause__
    for secret in (KEY, SECRET, signature):
        assert secret not in shown
