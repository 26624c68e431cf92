"""How a connection of market streams talks: what a control frame looks like, and what a message is.

*Combined* is that of nearly all products: control frames have an id that the answer repeats, and messages say
their stream. *Topics* is that of the WebSocket of /sapi: commands have no id and are answered in their order,
and a message holds its payload as text.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Final, NamedTuple, Protocol, cast

import msgspec

from binance_sdk.core.subscription import Control
from binance_sdk.errors import ApiException

SUCCESS: Final = "00000000"
SEPARATOR: Final = "|"


class Answer(NamedTuple):
    """What the server says to a control frame; without an error it agrees."""

    id: object
    error: ApiException | None = None


class Dialect(Protocol):
    """One connection's way of talking."""

    @property
    def lists(self) -> bool:
        """The server can be asked what it sends."""
        ...

    def write(self, control: Control) -> bytes:
        """A control frame as it is sent."""
        ...

    def event(self, message: Mapping[str, object]) -> tuple[str, object] | None:
        """Stream and payload of a message; None where it is something else."""
        ...

    def answer(self, message: Mapping[str, object]) -> Answer | None:
        """The answer to a control frame; None where it is something else."""
        ...


class Combined:
    """``{"stream": ..., "data": ...}``, and control frames with an id."""

    lists = True

    def write(self, control: Control) -> bytes:
        return control.encode()

    def event(self, message: Mapping[str, object]) -> tuple[str, object] | None:
        return (str(message["stream"]), message.get("data", message)) if "stream" in message else None

    def answer(self, message: Mapping[str, object]) -> Answer | None:
        return Answer(message["id"], failure(message)) if "id" in message else None


class Topics:
    """``{"type": "DATA", "topic": ..., "data": "..."}``, and commands that are answered in their order."""

    lists = False

    def __init__(self) -> None:
        self._sent: dict[str, deque[int]] = {"SUBSCRIBE": deque(), "UNSUBSCRIBE": deque()}

    def write(self, control: Control) -> bytes:
        self._sent[control.method].append(control.id)
        return msgspec.json.encode({"command": control.method, "value": SEPARATOR.join(control.params)})

    def event(self, message: Mapping[str, object]) -> tuple[str, object] | None:
        if message.get("type") != "DATA" or "topic" not in message:
            return None
        data = message.get("data")
        try:
            payload: object = msgspec.json.decode(data) if isinstance(data, str) else data
        except msgspec.DecodeError:
            return None
        return str(message["topic"]), payload

    def answer(self, message: Mapping[str, object]) -> Answer | None:
        """Also of what nobody asked for, such as the registration of the connection: then it has no id."""
        if message.get("type") != "COMMAND":
            return None
        sent = self._sent.get(str(message.get("subType")))
        id = sent.popleft() if sent else None
        code = str(message.get("code", ""))
        if code == SUCCESS:
            return Answer(id)
        number = int(code) if code.lstrip("-").isdecimal() else 0
        return Answer(id, ApiException(number, str(message.get("data", "")), operation="subscribe"))


def failure(message: Mapping[str, object]) -> ApiException | None:
    """The error in an answer: ``{"error": {"code", "msg"}}`` or ``{"code", "msg"}``."""
    error = message.get("error", message)
    if not isinstance(error, Mapping) or "code" not in error:
        return None
    found = cast("Mapping[str, object]", error)
    code = found["code"]
    return ApiException(
        code if isinstance(code, int) else 0, str(found.get("msg", "")), operation="subscribe"
    )
