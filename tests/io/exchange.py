"""A small exchange on loopback that breaks where a test wants it to.

It executes orders, remembers everything it was sent, checks keys, signatures and time stamps, and
serves REST and the WebSocket API from the same `execute`.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import WSMsgType, web
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

KEY, SECRET = "the-api-key-0123456789", "the-api-secret-9876543210"
METHODS = {
    ("GET", "time"): "time", ("GET", "exchangeInfo"): "exchangeInfo", ("POST", "order"): "order.place",
    ("DELETE", "order"): "order.cancel", ("GET", "order"): "order.status",
    ("POST", "order/cancelReplace"): "order.cancelReplace", ("POST", "orderList/oco"): "orderList.place.oco",
    ("GET", "orderList"): "orderList.status", ("GET", "openOrders"): "openOrders.status",
    ("GET", "allOrders"): "allOrders", ("GET", "myTrades"): "myTrades", ("GET", "account"): "account.status",
    ("PUT", "thing"): "thing.put",
}  # fmt: skip
PUBLIC = {"time", "exchangeInfo", "session.logout", "userDataStream.unsubscribe", "thing.put"}
Json = dict[str, Any]


@dataclass
class Fault:
    """What goes wrong with one request: before it is executed, or after."""

    how: str
    """``cut``, ``mute`` or ``answer``."""
    executed: bool = False
    status: int = 500
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Refused(Exception):
    def __init__(self, code: int, message: str, status: int = 400, data: object = None) -> None:
        self.error: Json = {"code": code, "msg": message} | ({} if data is None else {"data": data})
        self.status = status


class Exchange:
    """State and switches. Times in seconds."""

    def __init__(self) -> None:
        self.orders: dict[str, Json] = {}
        self.lists: dict[str, Json] = {}
        self.trades: list[Json] = []
        self.balances: dict[str, tuple[str, str]] = {"USDT": ("1000", "0")}
        self.seen: list[tuple[str, Json]] = []
        """Method and parameters of every request, in order."""
        self.raw: list[bytes] = []
        self.headers: list[Mapping[str, str]] = []
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.ahead = 0.0
        self.public_key: Ed25519PublicKey | None = None
        self.logons_refused: list[int] = []
        """Error codes for the next logons."""
        self.sockets: list[web.WebSocketResponse] = []
        self.transports: dict[web.WebSocketResponse, asyncio.Transport] = {}
        self.subscribed: dict[web.WebSocketResponse, int] = {}
        self.logged_on: set[web.WebSocketResponse] = set()
        self.connections = 0
        self.refuse_connections = 0
        self.padding = 0
        self.reply_headers: dict[str, str] = {"X-MBX-USED-WEIGHT-1M": "7"}
        self.late: list[tuple[Json, Json]] = []
        self.port = 0
        self.over = asyncio.Event()

    @property
    def placed(self) -> int:
        return len(self.orders) + len(self.lists)

    def now_ms(self) -> int:
        return int((time.time() + self.ahead) * 1000)

    # ---- matching

    def execute(self, method: str, params: Json) -> object:
        now = self.now_ms()
        match method:
            case "time":
                return {"serverTime": now}
            case "exchangeInfo":
                return {"symbols": [], "padding": "x" * self.padding}
            case "order.place" | "order.cancelReplace":
                return self.place(params)
            case "orderList.place.oco":
                identifier = params["listClientOrderId"]
                self.lists[identifier] = {"orderListId": len(self.lists), "listClientOrderId": identifier}
                return self.lists[identifier]
            case "orderList.status":
                if params["origClientOrderId"] not in self.lists:
                    raise Refused(-2013, "Order list does not exist.")
                return self.lists[params["origClientOrderId"]]
            case "order.cancel":
                order = self.find(params, Refused(-2011, "Unknown order sent."))
                order.update(status="CANCELED", updateTime=now)
                return order
            case "order.status":
                return self.find(params, Refused(-2013, "Order does not exist."))
            case "openOrders.status":
                return [o for o in self.orders.values() if o["status"] in ("NEW", "PARTIALLY_FILLED")]
            case "allOrders":
                start = int(params.get("startTime", 0))
                found = [o for o in self.orders.values() if o["symbol"] == params["symbol"]]
                found = sorted((o for o in found if o["updateTime"] >= start), key=lambda o: o["updateTime"])
                return found[: int(params.get("limit", 500))]
            case "myTrades":
                start, first = int(params.get("startTime", 0)), int(params.get("fromId", -1))
                found = [t for t in self.trades if t["symbol"] == params["symbol"]]
                found = [t for t in found if t["time"] >= start and t["id"] >= first]
                return found[: int(params.get("limit", 500))]
            case "account.status":
                return {"updateTime": now, "balances": [{"asset": a, "free": f, "locked": k}
                                                        for a, (f, k) in self.balances.items()]}  # fmt: skip
            case "thing.put" | "userDataStream.unsubscribe" | "session.logout":
                return {}
            case _:
                raise Refused(-1100, f"no method {method}")

    def place(self, params: Json) -> Json:
        identifier = params["newClientOrderId"]
        if identifier in self.orders:
            raise Refused(-2010, "Duplicate order sent.")
        now = self.now_ms()
        self.orders[identifier] = {
            "symbol": params["symbol"], "orderId": len(self.orders) + 1, "clientOrderId": identifier,
            "orderListId": -1, "price": "10", "origQty": "2", "executedQty": "0", "cummulativeQuoteQty": "0",
            "status": "NEW", "timeInForce": "GTC", "type": "LIMIT", "side": "BUY", "stopPrice": "0",
            "icebergQty": "0", "time": now, "updateTime": now, "isWorking": True, "origQuoteOrderQty": "0",
            "selfTradePreventionMode": "NONE", "workingTime": now,
        }  # fmt: skip
        return self.orders[identifier]

    def fill(self, identifier: str, quantity: str) -> Json:
        """Fill a part of an order; returns the event that the user stream would bring."""
        order, now = self.orders[identifier], self.now_ms()
        done = str(int(order["executedQty"]) + int(quantity))
        order.update(
            executedQty=done, updateTime=now, cummulativeQuoteQty=str(int(done) * 10),
            status="FILLED" if done == order["origQty"] else "PARTIALLY_FILLED",
        )  # fmt: skip
        trade: Json = {
            "symbol": order["symbol"], "id": len(self.trades) + 100, "orderId": order["orderId"],
            "price": "10", "qty": quantity, "quoteQty": str(int(quantity) * 10), "commission": "0",
            "commissionAsset": "BNB",
            "time": now, "isBuyer": True, "isMaker": True, "isBestMatch": True, "orderListId": -1,
        }  # fmt: skip
        self.trades.append(trade)
        return self.report(identifier, "TRADE", t=trade["id"], l=quantity, L="10")

    def report(self, identifier: str, kind: str, **more: object) -> Json:
        order = self.orders[identifier]
        return {
            "e": "executionReport", "E": self.now_ms(), "s": order["symbol"], "c": identifier, "x": kind,
            "X": order["status"], "i": order["orderId"], "z": order["executedQty"], "t": -1,
            "T": order["updateTime"], **more,
        }  # fmt: skip

    def find(self, params: Json, missing: Refused) -> Json:
        for order in self.orders.values():
            if order["clientOrderId"] == params.get("origClientOrderId") or str(order["orderId"]) == str(
                params.get("orderId")
            ):
                return order
        raise missing

    # ---- who may

    def check(self, params: Json, payload: str, key: object) -> None:
        if key != KEY:
            raise Refused(-2015, "Invalid API-key, IP, or permissions for action.", 401)
        signature = params.get("signature", "")
        if self.public_key is not None:
            try:
                self.public_key.verify(base64.b64decode(signature), payload.encode())
            except (InvalidSignature, ValueError):
                raise Refused(-1022, "Signature for this request is not valid.") from None
        elif signature != hmac.new(SECRET.encode(), payload.encode(), hashlib.sha256).hexdigest():
            raise Refused(-1022, "Signature for this request is not valid.")
        self.check_time(params)

    def check_time(self, params: Json) -> None:
        late = self.now_ms() - int(params["timestamp"])
        if not -1000 < late <= float(params.get("recvWindow", 5000)):
            raise Refused(-1021, "Timestamp for this request is outside of the recvWindow.")

    # ---- REST

    async def rest(self, request: web.Request) -> web.StreamResponse:
        method = METHODS[request.method, request.match_info["path"]]
        body = (await request.read()).decode()
        payload = request.url.raw_query_string or body
        params = dict(parse_qsl(payload))
        self.raw.append(payload.encode())
        self.headers.append(request.headers)
        self.seen.append((method, params))
        fault = self.next_fault(method)
        if fault and not fault.executed:
            return await self.fail_rest(request, fault)
        status, content = 200, b""
        try:
            if method not in PUBLIC:
                unsigned = payload.rpartition("&signature=")[0]
                self.check(params, unsigned, request.headers.get("X-MBX-APIKEY"))
            content = json.dumps(self.execute(method, params)).encode()
        except Refused as refused:
            status, content = refused.status, json.dumps(refused.error).encode()
        if fault:
            return await self.fail_rest(request, fault)
        return web.Response(
            status=status, body=content, content_type="application/json", headers=self.reply_headers
        )

    async def fail_rest(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.how == "answer":
            return web.Response(status=fault.status, body=fault.body, headers=fault.headers)
        if fault.how == "mute":
            await self.over.wait()
        assert request.transport is not None
        request.transport.abort()
        raise asyncio.CancelledError

    # ---- WebSocket API

    async def ws_api(self, request: web.Request) -> web.StreamResponse:
        if self.refuse_connections:
            self.refuse_connections -= 1
            return web.Response(status=503)
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        self.connections += 1
        self.sockets.append(socket)
        assert request.transport is not None
        self.transports[socket] = request.transport
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self.serve(socket, request, message.data)
        self.sockets.remove(socket)
        del self.transports[socket]
        self.subscribed.pop(socket, None)
        return socket

    async def serve(self, socket: web.WebSocketResponse, request: web.Request, frame: str) -> None:
        message: Json = json.loads(frame)
        method, params = message["method"], message.get("params", {})
        self.raw.append(frame.encode())
        self.seen.append((method, params))
        fault = self.next_fault(method)
        answer: Json = {"id": message["id"], "status": 200}
        if not fault or fault.executed:
            try:
                answer["result"] = self.run(socket, method, params)
            except Refused as refused:
                answer.update(status=refused.status, error=refused.error)
        answer["rateLimits"] = [
            {
                "rateLimitType": "REQUEST_WEIGHT",
                "interval": "MINUTE",
                "intervalNum": 1,
                "limit": 6000,
                "count": 9,
            }
        ]
        if not fault:
            await socket.send_str(json.dumps(answer))
        elif fault.how == "answer":
            error = fault.body.decode("latin-1").replace("%ID%", str(message["id"]))
            await socket.send_str(error)
        elif fault.how == "late":
            self.late.append((params, answer))
        elif fault.how == "cut":
            assert request.transport is not None
            request.transport.abort()

    def run(self, socket: web.WebSocketResponse, method: str, params: Json) -> object:
        if method == "userDataStream.subscribe":
            if socket not in self.logged_on:
                raise Refused(-2015, "not logged on", 401)
            return self.subscribe(socket)
        if method not in PUBLIC:
            if method == "session.logon" and self.logons_refused:
                raise Refused(self.logons_refused.pop(0), "logon refused")
            if "signature" in params or socket not in self.logged_on:
                text = "&".join(f"{k}={_text(v)}" for k, v in sorted(params.items()) if k != "signature")
                self.check(params, text, params.get("apiKey"))
            else:
                self.check_time(params)
        if method == "session.logon":
            self.logged_on.add(socket)
            return {}
        if method == "session.logout":
            self.logged_on.discard(socket)
        if method == "userDataStream.subscribe.signature":
            return self.subscribe(socket)
        if method == "userDataStream.unsubscribe":
            self.subscribed.pop(socket, None)
        return self.execute(method, params)

    def subscribe(self, socket: web.WebSocketResponse) -> Json:
        if socket in self.subscribed:
            raise Refused(-2035, "User Data Stream subscription already active.")
        self.subscribed[socket] = len(self.seen)
        return {"subscriptionId": self.subscribed[socket]}

    async def push(self, event: Json) -> None:
        """Send an event of the user data to all that subscribed."""
        for socket, identifier in list(self.subscribed.items()):
            await socket.send_str(json.dumps({"subscriptionId": identifier, "event": event}))

    async def broadcast(self, frame: str | bytes) -> None:
        for socket in self.sockets:
            await (socket.send_str(frame) if isinstance(frame, str) else socket.send_bytes(frame))

    async def cut(self) -> None:
        """Break all WebSocket connections without a goodbye."""
        for socket in list(self.sockets):
            self.transports[socket].abort()

    def methods(self) -> list[str]:
        return [method for method, _ in self.seen]

    def next_fault(self, method: str) -> Fault | None:
        queue = self.faults[method]
        return queue.pop(0) if queue else None


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@asynccontextmanager
async def running(exchange: Exchange) -> AsyncGenerator[Exchange, None]:
    """The exchange on a free port of the loopback."""
    app = web.Application(client_max_size=0)
    app.router.add_route("*", "/api/v3/{path:.+}", exchange.rest)
    app.router.add_get("/ws-api/v3", exchange.ws_api)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", exchange.port)
    await site.start()
    exchange.port = runner.addresses[0][1]
    try:
        yield exchange
    finally:
        exchange.over.set()
        await exchange.cut()
        await runner.cleanup()
