"""What handlers are told besides messages: their own failures, and those of streams."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .handler import Handler


class StreamName(StrEnum):
    """Which of a client's flows an error belongs to."""

    DATA = "data"
    """Market data."""
    USER = "user"
    """User data and the connection of the WebSocket API."""


class StreamErrorPhase(StrEnum):
    """What was being done when it failed."""

    CONNECT = "connect"
    DISCONNECT = "disconnect"
    """An open connection was lost."""
    SUBSCRIBE = "subscribe"
    RESUBSCRIBE = "resubscribe"
    """Subscribing again after a reconnect."""
    SILENCE = "silence"
    """A stream sent nothing for longer than its update speed allows."""
    ROTATE = "rotate"
    """Replacing a connection before its end."""
    LOGON = "logon"


@dataclass(frozen=True, slots=True)
class StreamError:
    """A stream or its connection failed.

    ``recovering``: the SDK is already mending it; otherwise it gave up. ``name`` is the stream or host.
    """

    stream: StreamName
    phase: StreamErrorPhase
    exception: Exception
    recovering: bool
    name: str = ""


class HandlerExceptionHandlerBase(Handler):
    """Receives every exception that another handler raised. The default prints its traceback."""

    def receive(self, payload: Any) -> Any:
        """Print the traceback and return the exception."""
        traceback.print_exception(payload)
        return payload


class StreamErrorHandlerBase(Handler):
    """Receives a `StreamError` whenever a stream or its connection failed."""

    def receive(self, payload: Any) -> Any:
        """Return the `StreamError`."""
        return payload


class UserStreamGapHandlerBase(Handler):
    """Receives a `Gap` whenever user data was interrupted; what was missed follows it, once."""

    def receive(self, payload: Any) -> Any:
        """Return the `Gap`."""
        return payload
