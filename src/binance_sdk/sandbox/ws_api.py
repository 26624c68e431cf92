"""The WebSocket-API route: JSON requests over one connection, answered one after the other."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, cast

import msgspec

from . import auth, catalog, service
from .call import Answer, Call
from .fault import Fault
from .rejection import RejectedException
from .session import Session
from .wire import BINARY, TEXT, Wire

if TYPE_CHECKING:
    from .front import Front
    from .server import Sandbox

_encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder().decode


BANNED: Final = 418


class _Number(str):
    """A JSON number with a fraction, kept as it was written."""


class WsApi:
    """One connection."""

    kind: Final = "ws_api"
    must_ping: Final = math.inf

    def __init__(
        self, sandbox: Sandbox, exchange: Front, wire: Wire, query: Mapping[str, str], ip: str, unit: int
    ) -> None:
        self._sandbox = sandbox
        self._exchange = exchange
        self.product = exchange.product.name
        self.wire = wire
        self.session = Session(
            exchange,
            exchange.clock.now(),
            wire.send,
            unit=unit,
            return_limits=query.get("returnRateLimits", "true") != "false",
            ip=ip,
        )
        exchange.sessions[self.session] = None

    def receive(self, data: bytes) -> None:
        """Answers one request."""
        try:
            request: object = _decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            self._fail(None, RejectedException(-1135, "Invalid JSON Request"))
            return
        fields = cast("dict[str, object]", request if isinstance(request, dict) else {})
        number = fields.get("id")
        if not fields or isinstance(number, (float, bool, dict, list)):
            self._fail(None, RejectedException(-1135, "Invalid JSON Request"))
            return
        self._dispatch(number, fields, data)

    def _dispatch(self, number: object, request: dict[str, object], data: bytes) -> None:
        method, params = request.get("method"), request.get("params", {})
        if not isinstance(method, str) or not isinstance(params, dict):
            self._fail(number, RejectedException(-1135, "Invalid JSON Request"))
            return
        operation = catalog.operations(self._exchange.product.name).get(method.removeprefix("v3/"))
        if operation is None:
            self._fail(number, RejectedException(-1020, f"Unknown method: {method}."))
            return
        sent = cast("dict[str, object]", params)
        if any(type(value) is float for value in sent.values()):
            sent = json.loads(data, parse_float=_Number)["params"]
        call = Call(
            operation,
            "ws_api",
            sent,
            api_key=sent.get("apiKey"),
            payload=lambda: auth.ws_payload(sent),
            ip=self.session.ip,
            unit=self.session.unit,
            session=self.session,
        )
        faults = self._sandbox.faults
        hits: list[Fault] = []
        if faults.disturbs_requests:
            hits = faults.for_request(catalog.method(operation), "ws_api", self.product)
        if hits:
            self._sandbox.spawn(self._serve_slowly(number, call, hits))
            return
        answer = self._exchange.answer(call)
        if self.wire.deaf:
            self._exchange.journal[-1].reply = "lost"
        self._reply(number, call, answer)

    async def _serve_slowly(self, number: object, call: Call, hits: list[Fault]) -> None:
        served = service.serve(self._exchange, call, hits)
        await service.wait(self._sandbox.faults, hits)
        if self.wire.deaf:
            served.entry.reply = "lost"
        if served.lose is not None:
            if served.lose != "silence":
                self.wire.reset() if served.lose == "reset" else self.wire.cut()
        elif served.replace is not None:
            replacement = served.replace
            if replacement.raw is not None:
                self.wire.send(replacement.raw, BINARY if replacement.binary else TEXT)
                return
            error = RejectedException(
                replacement.code or 0,
                replacement.message,
                status=replacement.status,
                retry_after=replacement.retry_after,
            )
            self._reply(number, call, Answer(error.status, error.body(), error))
        elif served.answer is not None:
            self._reply(number, call, served.answer)

    def _reply(self, number: object, call: Call, answer: Answer) -> None:
        reply: dict[str, object] = {"id": number, "status": answer.status}
        if answer.error is None:
            reply["result"] = answer.body
        else:
            reply["error"] = self._error(answer.error)
            if answer.error.code == -2015 and self.session.key is not None and self.session.key.revoked:
                reply["id"] = None
                self.session.log_out()
        wanted = call.sent.get("returnRateLimits", self.session.return_limits)
        if wanted is True or wanted == "true":
            reply["rateLimits"] = self._limits(call)
        self.wire.send(_encode(reply))
        if answer.status == BANNED and call.ip in self._exchange.limits.banned:
            self.wire.close(1008, "IP banned")

    def _error(self, error: RejectedException) -> object:
        body = error.body()
        if error.retry_after is not None:
            now = self._exchange.clock.now() // 1000
            body["data"] = {"serverTime": now, "retryAfter": now + error.retry_after * 1000}
        return body

    def _limits(self, call: Call) -> list[dict[str, object]]:
        limits = self._exchange.limits
        now = call.now or self._exchange.clock.now()
        counts = call.operation.orders or call.operation.order_counts
        orders = limits.orders(call.account, now) if counts and call.account else []
        return orders + limits.weight(call.ip, now)

    def _fail(self, number: object, error: RejectedException) -> None:
        self.wire.send(_encode({"id": number, "status": error.status, "error": error.body()}))

    def carried(self) -> Iterable[str]:
        """User data subscriptions, as the accounts they are for."""
        return (f"user data of account {known.account.uid}" for known in self.session.subscriptions.values())

    def announce_shutdown(self) -> None:
        """Sends the event ``serverShutdown``."""
        now = self._exchange.clock.now() // self.session.unit
        self.wire.send(_encode({"event": {"e": "serverShutdown", "E": now}}))

    def close(self) -> None:
        """The connection has gone."""
        self.session.close()
