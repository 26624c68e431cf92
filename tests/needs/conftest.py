"""What the tests of several pains share: exchanges, and a look at what arrives at them."""

from __future__ import annotations

from functools import partial

import pytest

from binance_sdk.core.lifetime import Timing
from binance_sdk.sandbox.call import Answer, Call
from binance_sdk.sandbox.connection import Connection
from binance_sdk.sandbox.front import Front
from tests.futures.conftest import quiet
from tests.spot.conftest import client, exchange, lively

__all__ = ["arrivals", "client", "exchange", "lively", "quiet"]

Arrivals = dict[Connection, list[float]]


@pytest.fixture
def arrivals(monkeypatch: pytest.MonkeyPatch) -> Arrivals:
    """When messages (pings and pongs too) arrived on each stream connection, in monotonic seconds."""
    seen: Arrivals = {}
    counted = Connection.too_many

    def too_many(connection: Connection, now: float, most: int) -> bool:
        seen.setdefault(connection, []).append(now)
        return counted(connection, now, most)

    monkeypatch.setattr(Connection, "too_many", too_many)
    return seen


Pongs = list[Connection]


@pytest.fixture
def pongs(monkeypatch: pytest.MonkeyPatch) -> Pongs:
    """The connections on which pongs have come."""
    seen: Pongs = []
    take = Connection.ponged

    def ponged(connection: Connection, payload: bytes) -> None:
        seen.append(connection)
        take(connection, payload)

    monkeypatch.setattr(Connection, "ponged", ponged)
    return seen


Received = list[Call]


@pytest.fixture
def received(monkeypatch: pytest.MonkeyPatch) -> Received:
    """Every call that has reached an exchange, with its parameters as they were sent."""
    seen: Received = []
    take = Front.answer

    def answer(front: Front, call: Call) -> Answer:
        seen.append(call)
        return take(front, call)

    monkeypatch.setattr(Front, "answer", answer)
    return seen


def time_streams(monkeypatch: pytest.MonkeyPatch, **seconds: float) -> None:
    """Clients made from now on keep to other times (see `Timing`) than those users cannot set."""
    monkeypatch.setattr("binance_sdk.runtime.Timing", partial(Timing, **seconds))
