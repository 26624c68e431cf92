"""The low-level reconnecting WebSocket, against the sandbox."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from binance_sdk import RetryInfo, Stream
from binance_sdk.errors import ApiException, ClosedException
from binance_sdk.sandbox import Sandbox
from tests.waiting import eventually

log = logging.getLogger("tests")


def at_once(info: RetryInfo) -> tuple[bool, float]:
    return False, 0.0


async def test_it_sends_receives_and_comes_back() -> None:
    messages: list[Any] = []
    opened: list[str] = []
    async with Sandbox(symbols=["BTCUSDT"], market="empty") as exchange:
        stream = Stream(
            f"{exchange.stream_url}/stream",
            messages.append,
            log,
            on_connected=lambda: opened.append("connected"),
            on_reconnected=lambda: opened.append("reconnected"),
            retry_policy=at_once,
        )
        stream.connect()
        assert await stream.send({"method": "SUBSCRIBE", "params": ["btcusdt@trade"]}) is None
        assert await stream.send({"method": "LIST_SUBSCRIPTIONS"}) == ["btcusdt@trade"]
        with pytest.raises(ApiException):
            await stream.send({"method": "NONSENSE"})
        exchange.connections.cut(how="reset")
        await eventually(lambda: opened == ["connected", "connected", "reconnected"])
        await stream.recycle()
        await eventually(lambda: opened.count("reconnected") == 2)
        await stream.close()
        await stream.close()
        with pytest.raises(ClosedException):
            await stream.send({"method": "LIST_SUBSCRIPTIONS"})


async def test_a_failing_hook_is_logged_and_harms_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(_: object) -> None:
        raise RuntimeError("no use for this")

    async with Sandbox(symbols=["BTCUSDT"]) as exchange:
        stream = Stream(f"{exchange.stream_url}/stream", fail, log, retry_policy=at_once)
        stream.connect()
        await stream.send({"method": "SUBSCRIBE", "params": ["btcusdt@depth@100ms"]})
        await eventually(lambda: "no use for this" in caplog.text)
        assert await stream.send({"method": "LIST_SUBSCRIPTIONS"}) == ["btcusdt@depth@100ms"]
        await stream.close()
