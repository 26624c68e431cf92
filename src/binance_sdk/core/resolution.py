"""What became of an order whose answer never came.

`resolve` asks by the client order id. "No such order" is believed only when the order can no longer
arrive: Binance refuses it once its time stamp is older than ``recvWindow``, and works on it for at
most 10 seconds (rest-api.md, General API Information); until then it is asked again. Like
`call.conduct` it is a generator: it yields what to do and is sent what came of it.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Final

import msgspec

from binance_sdk.errors import BinanceException, UnknownOrderException

ENGINE_TIMEOUT: Final = 10.0
"""Seconds for which Binance works on a request."""
MARGIN: Final = 2.0
DEFAULT_RECV_WINDOW: Final = 5.0


class NotPlaced(msgspec.Struct, frozen=True, kw_only=True):
    """The order is not on the exchange and can no longer get there. Falsy.

    ``old_order``: of a cancel-replace, the order that was to be cancelled, as it is now.
    """

    operation: str
    symbol: str
    client_order_id: str
    old_order: Mapping[str, object] | None = None

    def __bool__(self) -> bool:
        return False


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """How long `resolve` asks. Times in seconds."""

    late: float
    """From the beginning: how long the order may still arrive."""
    interval: float = 1.0
    """Between two questions."""
    longest: float = 120.0
    """When no question is answered for so long, it is given up: the order is still unknown."""


def latest_arrival(recv_window_ms: object) -> float:
    """Seconds after which an order that was sent can no longer appear."""
    try:
        window = float(str(recv_window_ms)) / 1000
    except ValueError:
        window = DEFAULT_RECV_WINDOW
    return window + ENGINE_TIMEOUT + MARGIN


class Ask(msgspec.Struct, frozen=True):
    """Ask for the order now; send the order or the exception, and the time."""


class Wait(msgspec.Struct, frozen=True):
    """Wait so many seconds."""

    seconds: float


Came = tuple[Mapping[str, object] | BinanceException, float] | None


def resolve(patience: Patience, began: float) -> Generator[Ask | Wait, Came, Mapping[str, object] | None]:
    """The flow: returns the order, or None when there is none. Raises the last failure."""
    answered = began
    while True:
        came = yield Ask()
        assert came is not None
        answer, now = came
        if not isinstance(answer, BinanceException):
            return answer
        if missing(answer):
            answered = now
            if now - began >= patience.late:
                return None
        elif now - answered >= patience.longest:
            raise answer
        yield Wait(patience.interval)


def missing(answer: BinanceException) -> bool:
    """Whether Binance says that there is no such order."""
    return isinstance(answer, UnknownOrderException)
