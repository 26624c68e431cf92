"""The WebSocket of /sapi: streams are topics, commands have no id, and only who has a key is let in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from . import auth
from .front import Front
from .streams import Streams
from .wire import TEXT

_encode: Final = msgspec.json.Encoder().encode
SUCCESS: Final = "00000000"
REFUSED: Final = "00000001"
"""Binance does not say which code a command gets that it does not take."""
PING_WITHIN: Final = 60.0
"""Seconds after which a client that sends no pings is left."""


def admit(exchange: Front, query: str, sent: Mapping[str, str], api_key: str | None) -> None:
    """Lets somebody in whose key, time and signature are right. RejectedException for anybody else."""
    key = exchange.keys.find(api_key, "USER_STREAM")
    auth.check_time(sent.get("timestamp"), sent.get("recvWindow"), exchange.clock.now())
    auth.check_signature(key, sent.get("signature"), auth.rest_payload(query, ""))


def wanted(sent: Mapping[str, str]) -> list[str]:
    """The topics that an address asks for."""
    return [topic for topic in sent.get("topic", "").split("|") if topic]


class Topics(Streams):
    """One connection."""

    must_ping = PING_WITHIN

    def greet(self) -> None:
        """Says that the connection is registered."""
        self._answer("REGISTER", SUCCESS)

    def receive(self, data: bytes) -> None:
        """Carries out one command."""
        try:
            request = msgspec.json.decode(data, type=dict[str, str])
        except (msgspec.DecodeError, UnicodeDecodeError):
            request = {}
        command, topics = request.get("command", ""), request.get("value", "").split("|")
        known = command in ("SUBSCRIBE", "UNSUBSCRIBE") and all(topics)
        if not known or len(self.names.keys() | set(topics)) > self.most:
            self._answer(command, REFUSED)
            return
        for topic in topics:
            if command == "SUBSCRIBE":
                self.join(topic)
            else:
                self.part(topic)
        self._answer(command, SUCCESS)

    def _answer(self, command: str, code: str) -> None:
        data = "SUCCESS" if code == SUCCESS else "FAIL"
        self.wire.send(_encode({"type": "COMMAND", "data": data, "subType": command, "code": code}))

    def _send(self, stream: str, payload: bytes, opcode: int) -> None:
        data = payload.decode("utf-8", "replace")
        self.wire.send(_encode({"type": "DATA", "topic": stream, "data": data}), opcode or TEXT)
