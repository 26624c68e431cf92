"""What the sandbox does when it is asked for too much: it says that it is late, and cuts off idle readers."""

from __future__ import annotations

import asyncio
import logging
import socket
import time

import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.lag import QUIET, TOLERATED, Lag
from tests.waiting import eventually

from .client import running


def test_lag_is_the_worst_of_a_step_and_is_told_once_in_a_while(caplog: pytest.LogCaptureFixture) -> None:
    lag = Lag()
    lag.finish(due=100.0, began=100.0, now=100.004)
    assert (round(lag.current, 3), caplog.messages) == (0.004, [])
    lag.add(0.5, "the recording")
    lag.finish(due=101.0, began=101.3, now=101.31)
    assert (lag.current, lag.worst, lag.reason) == (0.5, 0.5, "the recording")
    lag.finish(due=102.0, began=102.3, now=102.31)
    assert (round(lag.current, 3), lag.worst) == (0.31, 0.5)
    lag.finish(due=102.0 + QUIET, began=102.0 + QUIET, now=102.2 + QUIET)
    behind = "the sandbox is {} ms behind its own clock: {}".format
    assert caplog.messages == [
        behind(500, "the recording"),
        behind(200, "the market and the streams took 200 ms to do what was due"),
    ]
    lag.forget()
    lag.finish(due=120.0, began=120.05, now=120.06)
    assert round(lag.worst, 3) == 0.06


async def test_it_says_when_it_falls_behind_its_own_clock(caplog: pytest.LogCaptureFixture) -> None:
    async with running(Sandbox(symbols=["BTCUSDT"], um_symbols=[], cm_symbols=[])) as clients:
        lag, began = clients.exchange.lag, time.monotonic()
        await eventually(lambda: 0 < lag.current < TOLERATED)
        with caplog.at_level(logging.WARNING, "binance_sdk"):
            busy = time.monotonic()
            while time.monotonic() < busy + 0.4:
                """Somebody who does not give the loop back."""
            await eventually(lambda: lag.worst > 0.3)
        assert lag.worst < time.monotonic() - began
        assert "event loop was busy" in lag.reason
        assert [message for message in caplog.messages if "behind its own clock" in message]
        await eventually(lambda: lag.current < TOLERATED)


async def test_time_that_only_moves_when_told_is_never_late() -> None:
    async with running(Sandbox(start_time=1_800_000_000.0)) as clients:
        clients.exchange.advance(60)
        assert (clients.exchange.lag.current, clients.exchange.lag.worst) == (0.0, 0.0)


async def test_who_does_not_read_is_cut_off_and_nobody_else_waits(caplog: pytest.LogCaptureFixture) -> None:
    async with running(Sandbox(market="empty")) as clients:
        exchange, sleeper = clients.exchange, socket.socket()
        sleeper.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sleeper.settimeout(10)
        await asyncio.to_thread(sleeper.connect, (exchange.host, exchange.port))
        sleeper.sendall(
            b"GET /ws/btcusdt@trade HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
            b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        )
        reader = await clients.streams("/ws/btcusdt@trade")
        await eventually(lambda: len(exchange.exchange.hub.subscribers["btcusdt@trade"]) == 2)
        received = 0
        while exchange.connections.count("streams") == 2:
            exchange.control.publish("btcusdt@trade", {"filler": "x" * 1_000_000})
            assert len((await reader.receive())["filler"]) == 1_000_000
            received += 1
            assert received < 40, "it keeps everything for somebody who does not read"
        assert received > 10
        assert "did not read" in caplog.text
        with pytest.raises(ConnectionResetError):
            while await asyncio.to_thread(sleeper.recv, 1 << 20):
                pass
        sleeper.close()
