"""Canned answers of the benchmark server: one order, whatever was asked, and what clients need to start."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from benchmarks.frames import compact

ORDER: dict[str, object] = {
    "symbol": "BTCUSDT",
    "orderId": 28_000_000_001,
    "orderListId": -1,
    "clientOrderId": "6gCrw2kRUAF9CvJDGP16IP",
    "transactTime": 1_700_000_000_000,
    "price": "60000.00000000",
    "origQty": "0.00100000",
    "executedQty": "0.00000000",
    "origQuoteOrderQty": "0.00000000",
    "cummulativeQuoteQty": "0.00000000",
    "status": "NEW",
    "timeInForce": "GTC",
    "type": "LIMIT",
    "side": "BUY",
    "workingTime": 1_700_000_000_000,
    "selfTradePreventionMode": "EXPIRE_MAKER",
    "fills": [],
}
FILTERS = [
    {"filterType": "PRICE_FILTER", "minPrice": "0.01", "maxPrice": "1000000.00", "tickSize": "0.01"},
    {"filterType": "LOT_SIZE", "minQty": "0.00001", "maxQty": "9000.00", "stepSize": "0.00001"},
]
SYMBOL = {
    "symbol": "BTCUSDT",
    "status": "TRADING",
    "baseAsset": "BTC",
    "baseAssetPrecision": 8,
    "quoteAsset": "USDT",
    "quotePrecision": 8,
    "quoteAssetPrecision": 8,
    "orderTypes": ["LIMIT", "MARKET"],
    "icebergAllowed": True,
    "ocoAllowed": True,
    "isSpotTradingAllowed": True,
    "isMarginTradingAllowed": False,
    "filters": FILTERS,
    "permissions": [],
    "permissionSets": [["SPOT"]],
}
INFO = {
    "timezone": "UTC",
    "serverTime": 1_700_000_000_000,
    "rateLimits": [],
    "exchangeFilters": [],
    "symbols": [SYMBOL],
}
LIMITS = [
    {"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": 100, "count": 1},
    {"rateLimitType": "ORDERS", "interval": "DAY", "intervalNum": 1, "limit": 200000, "count": 1},
    {"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 1},
]

HEADERS = (
    "Content-Type: application/json;charset=UTF-8\r\nConnection: keep-alive\r\nX-MBX-USED-WEIGHT: 1\r\n"
    "X-MBX-USED-WEIGHT-1M: 1\r\nX-MBX-ORDER-COUNT-10S: 1\r\nX-MBX-ORDER-COUNT-1D: 1\r\n"
)


def now() -> bytes:
    return compact({"serverTime": time.time_ns() // 1_000_000})


def logon() -> bytes:
    at = time.time_ns() // 1_000_000
    return compact(
        {
            "apiKey": "key",
            "authorizedSince": at,
            "connectedSince": at,
            "returnRateLimits": True,
            "serverTime": at,
        }
    )


ORDER_BODY, INFO_BODY, LIMITS_BODY = compact(ORDER), compact(INFO), compact(LIMITS)
WS_RESULTS: dict[str, Callable[[], bytes]] = {
    "time": now,
    "ping": lambda: b"{}",
    "session.logon": logon,
    "exchangeInfo": lambda: INFO_BODY,
}
REST_RESULTS: dict[str, Callable[[], bytes]] = {
    "/api/v3/time": now,
    "/fapi/v1/time": now,
    "/api/v3/ping": lambda: b"{}",
    "/api/v3/exchangeInfo": lambda: INFO_BODY,
}


def ws_api(request: bytes, *, snapshot: Callable[[], bytes]) -> bytes:
    asked = json.loads(request)
    result = snapshot if asked["method"] == "depth" else WS_RESULTS.get(asked["method"], lambda: ORDER_BODY)
    number = json.dumps(asked["id"]).encode()
    return b'{"id":%s,"status":200,"result":%s,"rateLimits":%s}' % (number, result(), LIMITS_BODY)


DEPTH = ("/api/v3/depth", "/fapi/v1/depth")


def http(verb: str, path: str, snapshot: Callable[[], bytes]) -> bytes:
    result = snapshot if path in DEPTH else REST_RESULTS.get(path, lambda: ORDER_BODY)
    body = result()
    return f"HTTP/1.1 200 OK\r\n{HEADERS}Content-Length: {len(body)}\r\n\r\n".encode() + body
