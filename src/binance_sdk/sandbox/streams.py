"""The market streams: paths, control messages and delivery on one connection."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, cast

import msgspec

from .wire import TEXT, Wire

if TYPE_CHECKING:
    from .front import Front
    from .server import Sandbox

_encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder().decode
METHODS: Final = ("SUBSCRIBE", "UNSUBSCRIBE", "LIST_SUBSCRIPTIONS", "SET_PROPERTY", "GET_PROPERTY")


class ControlError(Exception):
    """A control message that is refused."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


class Streams:
    """One connection."""

    kind: Final = "streams"
    must_ping = math.inf
    """Seconds after which a client that sends no pings is left."""

    def __init__(
        self,
        sandbox: Sandbox,
        exchange: Front,
        wire: Wire,
        query: Mapping[str, str],
        *,
        combined: bool,
        names: list[str],
        host: str = "",
        unit: int = 1000,
    ) -> None:
        self._sandbox = sandbox
        self._exchange = exchange
        self.product = exchange.product.name
        self.wire = wire
        self.combined = combined
        self.host = host
        self.most = exchange.product.streams_per_connection
        self.unit = unit
        self._wanted = tuple(
            f'{{"e":"{name}"'.encode() for name in query.get("events", "").split("/") if name
        )
        self.names: dict[str, None] = {}
        for name in names[: self.most]:
            if name:
                self.join(name)

    def greet(self) -> None:
        """Says something at the beginning."""

    def join(self, name: str) -> None:
        """From now on the connection has that stream."""
        self.names[name] = None
        if self._exchange.carries(name, self.host):
            self._exchange.hub.join(name, self)

    def deliver(self, stream: str, payload: bytes) -> None:
        """Sends an event, unless a fault does something else with it."""
        if self._wanted and not payload.startswith(self._wanted):
            return
        faults = self._sandbox.faults
        if not faults.disturbs_streams:
            self._send(stream, payload, TEXT)
            return
        send = partial(self._send, stream)
        faults.pass_on(self.product, self._exchange.called(stream), payload, self, send)

    def _send(self, stream: str, payload: bytes, opcode: int) -> None:
        if self.combined:
            payload = b'{"stream":"' + stream.encode() + b'","data":' + payload + b"}"
        self.wire.send(payload, opcode)

    # -- control messages

    def receive(self, data: bytes) -> None:
        """Answers one control message."""
        number: object = None
        try:
            request = self._parse(data)
            number = request.get("id")
            result = self._control(request)
            self.wire.send(_encode({"result": result, "id": number}))
        except ControlError as error:
            body = {"code": error.code, "msg": error.message}
            self.wire.send(_encode({"error": body, "id": number}))

    def _parse(self, data: bytes) -> dict[str, object]:
        try:
            request = _decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise ControlError(3, "Invalid JSON: expected value at line 1 column 1") from error
        if not isinstance(request, dict) or "method" not in request:
            raise ControlError(2, "Invalid request: missing field `method` at line 1 column 1")
        number = cast("dict[str, object]", request).get("id")
        fits = number is None or (isinstance(number, int) and -(2**63) <= number < 2**63)
        text = isinstance(number, str) and number.isalnum() and len(number) <= 36
        dashed = isinstance(number, str) and number.replace("-", "").isalnum() and len(number) <= 36
        if isinstance(number, bool) or not (fits or text or dashed):
            raise ControlError(2, "Invalid request: request ID must be an unsigned integer")
        return cast("dict[str, object]", request)

    def _control(self, request: dict[str, object]) -> object:
        method, given = request["method"], request.get("params", [])
        if method not in METHODS:
            raise ControlError(
                2,
                f"Invalid request: unknown variant `{method}`, expected one of "
                + ", ".join(f"`{known}`" for known in METHODS)
                + " at line 1 column 1",
            )
        params = cast("list[object]", given) if isinstance(given, list) else []
        if method == "SUBSCRIBE":
            self._subscribe(params)
            return None
        if method == "UNSUBSCRIBE":
            self._unsubscribe(params)
            return None
        if method == "LIST_SUBSCRIPTIONS":
            return list(self.names)
        return self._property(str(method), params)

    def _names(self, params: list[object]) -> list[str]:
        names = [name for name in params if isinstance(name, str)]
        if len(names) < len(params) or not names:
            raise ControlError(2, "Invalid request: expected a list of stream names")
        return names

    def _subscribe(self, params: list[object]) -> None:
        names = self._names(params)
        if len(self.names.keys() | set(names)) > self.most:
            raise ControlError(2, "Invalid request: too many streams")
        for name in names:
            self.join(name)

    def _unsubscribe(self, params: list[object]) -> None:
        for name in self._names(params):
            self.part(name)

    def part(self, name: str) -> None:
        """No longer."""
        if name in self.names:
            del self.names[name]
            self._exchange.hub.leave(name, self)

    def _property(self, method: str, params: list[object]) -> object:
        wanted = 2 if method == "SET_PROPERTY" else 1
        if len(params) > wanted:
            raise ControlError(2, "Invalid request: too many parameters")
        if not params or not isinstance(params[0], str):
            raise ControlError(2, "Invalid request: property name must be a string")
        if params[0] != "combined":
            raise ControlError(0, "Unknown property")
        if method == "GET_PROPERTY":
            return self.combined
        if len(params) < 2 or not isinstance(params[1], bool):
            raise ControlError(1, "Invalid value type: expected Boolean")
        self.combined = params[1]
        return None

    def carried(self) -> Iterable[str]:
        """The streams it has subscribed to."""
        return self.names

    def announce_shutdown(self) -> None:
        """Sends the event ``serverShutdown``."""
        now = self._exchange.clock.now() // self.unit
        self._send("!serverShutdown", _encode({"e": "serverShutdown", "E": now}), TEXT)

    def close(self) -> None:
        """The connection has gone."""
        for name in self.names:
            self._exchange.hub.leave(name, self)
        self.names.clear()
