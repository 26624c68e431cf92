"""What a client meets before its order counts: keys, signatures, clocks, parameters, limits."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest

from binance_sdk.sandbox import Limit, Sandbox

from .client import running, sign

ORDER = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=50000"


def make(*, start_time: float | None = None, limits: list[Limit] | None = None) -> Sandbox:
    symbols = ["BTCUSDT", "ETHUSDT", "这是测试币456"]
    return Sandbox(market="empty", symbols=symbols, start_time=start_time, limits=limits)


@pytest.mark.parametrize("kind", ["hmac", "ed25519", "rsa"])
async def test_the_payload_is_signed_as_it_was_sent(kind: Any) -> None:
    """Query, body, both; parameters in any order, the signature anywhere, escapes as the client made them."""
    async with running(make()) as clients:
        exchange = clients.exchange
        key = exchange.key(kind)
        rest = clients.rest(key)
        header = {"X-MBX-APIKEY": key.api_key}
        stamp = f"timestamp={exchange.clock.now() // 1000}"
        whole = f"{ORDER}&{stamp}"
        signature = f"signature={quote(sign(key, whole), safe='')}"
        send = rest.send
        assert (await send("POST", "/api/v3/order", f"{whole}&{signature}", **header))[0] == 200
        assert (await send("POST", "/api/v3/order", "", body=f"{whole}&{signature}", **header))[0] == 200
        assert (await send("POST", "/api/v3/order", f"{signature}&{whole}", **header))[0] == 200
        split = f"signature={quote(sign(key, ORDER + stamp), safe='')}"
        assert (await send("POST", "/api/v3/order", ORDER, body=f"{stamp}&{split}", **header))[0] == 200
        for symbol in ("%E8%BF%99%E6%98%AF%E6%B5%8B%E8%AF%95%E5%B8%81456", "这是测试币456"):
            query = f"symbol={symbol}&side=BUY&type=LIMIT&timeInForce=GTC&quantity=50&price=1&{stamp}"
            signed = f"{query}&signature={quote(sign(key, query), safe='')}"
            status, reply = await send("POST", "/api/v3/order", "", body=signed, **header)
            expected = (200, None) if symbol.isascii() else (400, -1022)
            assert (status, reply.get("code")) == expected


async def test_a_signature_over_anything_else_is_refused() -> None:
    async with running(make()) as clients:
        key = clients.exchange.key("hmac")
        assert key.api_secret is not None
        rest, header = clients.rest(key), {"X-MBX-APIKEY": key.api_key}
        query = f"{ORDER}&timestamp={clients.exchange.clock.now() // 1000}"
        upper = hmac.new(key.api_secret.encode(), query.encode(), hashlib.sha256).hexdigest().upper()
        assert (await rest.send("POST", "/api/v3/order", f"{query}&signature={upper}", **header))[0] == 200
        altered = query.replace("50000", "50001")
        status, error = await rest.send("POST", "/api/v3/order", f"{altered}&signature={upper}", **header)
        assert (status, error["code"]) == (400, -1022)
        status, error = await rest.send("POST", "/api/v3/order", query, **header)
        assert (status, error["code"]) == (400, -1102)
        assert "signature" in error["msg"]


@pytest.mark.parametrize(
    ("header", "status", "code"),
    [({}, 401, -2014), ({"X-MBX-APIKEY": "no-key"}, 401, -2014), (None, 401, -2015)],
)
async def test_keys_that_may_not(header: dict[str, str] | None, status: int, code: int) -> None:
    async with running(make()) as clients:
        key = clients.exchange.key()
        key.permissions.remove("TRADE")
        headers = {"X-MBX-APIKEY": key.api_key} if header is None else header
        query = f"{ORDER}&timestamp={clients.exchange.clock.now() // 1000}"
        query += f"&signature={sign(key, query)}"
        got, error = await clients.rest(key).send("POST", "/api/v3/order", query, **headers)
        assert (got, error["code"]) == (status, code)


@pytest.mark.parametrize(
    ("late_ms", "window", "code"),
    [
        (4000, None, None),
        (6000, None, -1021),
        (6000, "7000", None),
        (100, "50.5", -1021),
        (-2000, None, -1021),
        (0, "60001", -1131),
        (0, "5.1234", -1111),
    ],
)
async def test_time_is_checked_against_the_exchanges_clock(
    late_ms: int, window: str | None, code: int
) -> None:
    async with running(make(start_time=1_800_000_000.0)) as clients:
        exchange = clients.exchange
        exchange.clock.shift(-30)
        params: dict[str, object] = {"timestamp": exchange.clock.now() // 1000 - late_ms}
        if window is not None:
            params["recvWindow"] = window
        _, reply = await clients.rest().signed("GET", "account", **params)
        assert reply.get("code") == code
        micros = exchange.clock.now() - late_ms * 1000
        _, reply = await clients.rest().signed("GET", "account", **params | {"timestamp": micros})
        assert reply.get("code") == code


async def test_microseconds_on_request() -> None:
    async with running(make(start_time=1_800_000_000.123456)) as clients:
        rest = clients.rest()
        _, reply = await rest.send("GET", "/api/v3/time", **{"X-MBX-TIME-UNIT": "MICROSECOND"})
        assert reply == {"serverTime": 1_800_000_000_123_456}
        assert (await rest.get("time"))[1] == {"serverTime": 1_800_000_000_123}
        socket = await clients.ws_api("?timeUnit=microsecond")
        assert (await socket.call("time"))["result"] == {"serverTime": 1_800_000_000_123_456}


@pytest.mark.parametrize("accept", ["application/sbe", "application/sbe;q=1"])
async def test_sbe_alone_is_not_acceptable(accept: str) -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        assert (await rest.send("GET", "/api/v3/ping", Accept=accept))[0] == 406
        both = f"{accept}, application/json"
        assert (await rest.send("GET", "/api/v3/ping", Accept=both, **{"X-MBX-SBE": "3:5"}))[0] == 200


async def test_time_units_and_formats_that_are_not_known() -> None:
    async with running(make()) as clients:
        _, error = await clients.rest().send("GET", "/api/v3/time", **{"X-MBX-TIME-UNIT": "NANOSECOND"})
        assert error["code"] == -1194
        exchange = clients.exchange
        for url, code in (
            (exchange.ws_api_url + "?timeUnit=second", -1194),
            (exchange.ws_api_url + "?responseFormat=sbe&sbeSchemaId=3&sbeSchemaVersion=5", -1155),
            (exchange.ws_api_url + "?responseFormat=json&responseFormat=sbe", -1155),
            (exchange.stream_url + "/ws/btcusdt@trade?timeUnit=x", -1194),
        ):
            plain = url.replace("ws://", "http://")
            upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
            upgrade["Sec-WebSocket-Key"] = "dGhlIHNhbXBsZSBub25jZQ=="
            async with clients.http.get(plain, headers=upgrade) as response:
                assert (response.status, (await response.json())["code"]) == (400, code)


@pytest.mark.parametrize(
    ("path", "params", "code"),
    [
        ("depth", {}, -1102),
        ("depth", {"symbol": "BTCEUR"}, -1121),
        ("depth", {"symbol": "btcusdt"}, -1100),
        ("depth", {"symbol": ""}, -1102),
        ("depth", {"symbol": "BTCUSDT", "symbolStatus": "HALT"}, -1220),
        ("depth", {"symbol": "BTCUSDT", "limit": "x"}, -1100),
        ("klines", {"symbol": "BTCUSDT", "interval": "7m"}, -1120),
        ("klines", {"symbol": "BTCUSDT", "interval": "1m", "timeZone": "15"}, -1130),
        ("ticker/24hr", {"symbol": "BTCUSDT", "symbols": '["BTCUSDT"]'}, -1128),
        ("ticker/24hr", {"symbols": '["BTCUSDT","BTCUSDT"]'}, -1151),
        ("ticker/24hr", {"symbols": "BTCUSDT"}, -1100),
        ("ticker", {}, -1102),
        ("ticker/24hr", {"symbol": "BTCUSDT", "type": "BIG"}, -1139),
        ("exchangeInfo", {"symbolStatus": "OPEN"}, -1122),
        ("time", {"symbol": "BTCUSDT"}, -1104),
        ("referencePrice", {"symbol": "BTCUSDT"}, -2043),
    ],
)
async def test_public_requests_that_are_refused(path: str, params: dict[str, str], code: int) -> None:
    async with running(make()) as clients:
        status, error = await clients.rest().get(path, **params)
        assert (status, error["code"]) == (400, code), error


@pytest.mark.parametrize(
    ("path", "params", "code"),
    [
        ("myPreventedMatches", {"symbol": "BTCUSDT"}, -1102),
        ("allOrderList", {"fromId": 1, "startTime": 1}, -1128),
        (
            "allOrders",
            {"symbol": "BTCUSDT", "startTime": 1_800_000_000_000, "endTime": 1_800_090_000_000},
            -1127,
        ),
        ("order", {"symbol": "BTCUSDT"}, -1102),
        ("order", {"symbol": "BTCUSDT", "orderId": 1}, -2013),
        ("orderList", {"orderListId": 1}, -2018),
        ("myTrades", {"symbol": "BTCUSDT", "limit": 0}, -1130),
    ],
)
async def test_private_requests_that_are_refused(path: str, params: dict[str, object], code: int) -> None:
    async with running(make()) as clients:
        status, error = await clients.rest().signed("GET", path, **params)
        assert (status, error["code"]) == (400, code), error


async def test_unknown_paths_and_verbs_get_a_page() -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        assert (await rest.get("nothing"))[0] == 404
        assert (await rest.send("POST", "/api/v3/userDataStream"))[0] == 410
        assert (await rest.send("PATCH", "/api/v3/order"))[0] == 405


@pytest.mark.parametrize(
    ("request_text", "code"),
    [
        ("{", -1135),
        ("[]", -1135),
        ('{"id":1.5,"method":"ping"}', -1135),
        ('{"id":1}', -1135),
        ('{"id":1,"method":"no.such"}', -1020),
        ('{"id":1,"method":"depth","params":{"symbol":"BTCUSDT","limit":1.5}}', -1100),
        ('{"id":1,"method":"account.status","params":{"timestamp":1}}', -1102),
        ('{"id":1,"method":"userDataStream.subscribe"}', -2015),
    ],
)
async def test_bad_requests_over_the_websocket_api(request_text: str, code: int) -> None:
    async with running(make()) as clients:
        socket = await clients.ws_api()
        await socket.raw.send_str(request_text)
        reply = await socket.receive()
        assert (reply["status"] in (400, 401), reply["error"]["code"]) == (True, code)
        assert (await socket.call("v3/ping"))["result"] == {}


async def test_websocket_api_signs_the_sorted_raw_text() -> None:
    async with running(make()) as clients:
        key = clients.exchange.key("hmac")
        socket = await clients.ws_api("?returnRateLimits=false")
        reply = await socket.signed(key, "openOrders.status", symbol="这是测试币456", recvWindow=5000.5)
        assert reply["result"] == []
        assert "rateLimits" not in reply
        reply = await socket.signed(key, "session.logon")
        assert reply["error"]["code"] == -1020


async def test_weight_is_counted_and_its_limit_kept() -> None:
    limits = [Limit("REQUEST_WEIGHT", "MINUTE", 1, 60), Limit("ORDERS", "SECOND", 10, 2)]
    async with running(make(limits=limits, start_time=1_800_000_000.0)) as clients:
        rest, socket = clients.rest(), await clients.ws_api()
        await rest.get("depth", symbol="BTCUSDT", limit=500)
        assert rest.headers["X-MBX-USED-WEIGHT-1M"] == "27"
        await rest.limit("BUY", 50000, "0.01")
        assert rest.headers["X-MBX-USED-WEIGHT-1M"] == "27", "an order that succeeds costs nothing"
        await rest.signed("DELETE", "order", symbol="BTCUSDT", orderId=99)
        assert rest.headers["X-MBX-USED-WEIGHT-1M"] == "28", "one that fails does"
        assert (await socket.call("ping"))["rateLimits"][0]["count"] == 29
        clients.exchange.advance(10)
        status, error = await rest.get("ticker/24hr")
        assert (status, error["code"], rest.headers["Retry-After"]) == (429, -1003, "50")
        reply = await socket.call("ticker.24hr")
        assert reply["status"] == 429
        assert reply["error"]["data"]["retryAfter"] == 1_800_000_060_000
        for _ in range(clients.exchange.exchange.limits.patience):
            await rest.get("ticker/24hr")
        status, _ = await rest.get("ping")
        assert (status, rest.headers["Retry-After"]) == (418, "120")
        assert (await socket.call("ping"))["status"] == 418
        assert (await socket.raw.receive()).type is aiohttp.WSMsgType.CLOSE, "who is banned is disconnected"
        clients.exchange.advance(120)
        assert (await rest.get("ping"))[0] == 200
        for _ in range(6):
            await rest.get("ticker/24hr")
        for _ in range(clients.exchange.exchange.limits.patience + 1):
            status, _ = await rest.get("ticker/24hr")
        assert (status, rest.headers["Retry-After"]) == (418, "240"), "the second ban is twice as long"


async def test_unfilled_orders_are_counted_and_filled_ones_are_not() -> None:
    limits = [Limit("REQUEST_WEIGHT", "MINUTE", 1, 6000), Limit("ORDERS", "SECOND", 10, 2)]
    async with running(make(limits=limits, start_time=1_800_000_000.0)) as clients:
        maker, taker = clients.rest(), clients.rest()
        await maker.limit("SELL", 50000, 1)
        for _ in range(5):
            assert (await taker.place("BUY", "MARKET", quantity="0.01"))[0] == 200
        assert (await taker.signed("GET", "rateLimit/order"))[1][0]["count"] == 0
        await taker.limit("BUY", 40000, 1)
        await taker.limit("BUY", 40000, 1)
        status, error = await taker.place("BUY", "LIMIT", timeInForce="GTC", price=40000, quantity=1)
        assert (status, error["code"], taker.headers["Retry-After"]) == (429, -1015, "10")
        clients.exchange.advance(10)
        await taker.limit("BUY", 40000, 1)


async def test_a_first_fill_as_maker_takes_more_off_the_count_than_one_as_taker() -> None:
    async with running(make(start_time=1_800_000_000.0)) as clients:
        maker, taker = clients.rest(), clients.rest()
        for price in (50000, 50001, 50002, 50003, 50004, 50005, 50006):
            await maker.limit("SELL", price, 1)
        assert (await maker.signed("GET", "rateLimit/order"))[1][0]["count"] == 7
        await taker.place("BUY", "MARKET", quantity="0.5")
        assert (await maker.signed("GET", "rateLimit/order"))[1][0]["count"] == 2
        await taker.place("BUY", "MARKET", quantity="0.2")
        assert (await maker.signed("GET", "rateLimit/order"))[1][0]["count"] == 2, "first fills only"
        await taker.limit("BUY", 40000, 1)
        assert (await taker.signed("GET", "rateLimit/order"))[1][0]["count"] == 1
