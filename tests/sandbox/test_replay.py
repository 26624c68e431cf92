"""Recordings: what they send is what was recorded, and the book is known at each moment."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from binance_sdk.sandbox import Replay, Sandbox
from binance_sdk.sandbox.amount import parse

from .client import running

PATH = "/stream?streams=btcusdt@depth@100ms/btcusdt@bookTicker/btcusdt@trade"
FRAMES = 8_000


def beginning(recording: Path, target: Path, lines: int) -> list[str]:
    """Copies the first lines of a recording; what was recorded in them."""
    with gzip.open(recording, "rt") as file:
        text = [next(file) for _ in range(lines)]
    with gzip.open(target, "wt") as file:
        file.writelines(text)
    return [line.partition(" ")[2].strip() for line in text]


async def test_a_recording_is_sent_as_it_is_and_its_book_is_known(
    shared: Callable[[str], Path], tmp_path: Path
) -> None:
    short = tmp_path / "short.gz"
    recorded = beginning(shared("real/depth/spot_btcusdt_20240808.gz"), short, FRAMES)
    frames = [line for line in recorded if line.startswith('{"stream"')]
    replay = Replay(short, speed=None, wait_for=["btcusdt@depth@100ms", "btcusdt@trade"])
    async with running(Sandbox(market=replay, symbols=["BTCUSDT"])) as clients:
        status, snapshot = await clients.rest().get("depth", symbol="BTCUSDT", limit=5000)
        assert (status, snapshot) == (200, {**snapshot, "lastUpdateId": replay.book.update_id})
        socket = await clients.streams(PATH)
        checked, tickers = 0, dict[int, dict[str, Any]]()
        for expected in frames:
            text = await asyncio.wait_for(socket.raw.receive_str(), 10)
            assert json.loads(text) == json.loads(expected)
            event: dict[str, Any] = json.loads(text)["data"]
            if "U" not in event:
                tickers[event.get("u", 0)] = event
            elif event["u"] > snapshot["lastUpdateId"] and event["u"] in tickers:
                book, ticker = clients.exchange.book_at("BTCUSDT", event["u"]), tickers[event["u"]]
                assert book.bids[0] == (parse(ticker["b"]), parse(ticker["B"]))
                assert book.asks[0] == (parse(ticker["a"]), parse(ticker["A"]))
                checked += 1
        await asyncio.wait_for(replay.done.wait(), 10)
        assert replay.sent == len(frames)
        assert checked > 20
        status, error = await clients.rest().place("BUY", "MARKET", quantity=1)
        assert (status, error["msg"]) == (400, "Market is closed.")


async def test_speed_is_kept(tmp_path: Path) -> None:
    """At ten times the speed, two recorded seconds take a fifth of one, from the first subscription on."""
    path = tmp_path / "made.txt"
    lines = [
        f'{n * 500_000_000} {{"stream":"btcusdt@trade","data":{json.dumps(trade(n))}}}' for n in range(5)
    ]
    path.write_text('0 {"lastUpdateId":7,"bids":[["1","2"]],"asks":[["3","4"]]}\n' + "\n".join(lines) + "\n")
    replay = Replay(path, speed=10)
    async with running(Sandbox(market=replay, symbols=["BTCUSDT"], start_time=1_800_000_000)) as clients:
        exchange = clients.exchange
        exchange.advance(5)
        assert replay.sent == 0, "nobody listens yet"
        await (await clients.streams("/ws/btcusdt@trade")).call("LIST_SUBSCRIPTIONS")
        for sent in (1, 3, 5, 5):
            exchange.advance(0.1)
            assert replay.sent == sent
        assert (await clients.rest().get("trades", symbol="BTCUSDT"))[1][-1]["id"] == 4


def trade(number: int) -> dict[str, object]:
    """A recorded trade."""
    return {
        "e": "trade",
        "s": "BTCUSDT",
        "t": number,
        "p": "2.00",
        "q": "1",
        "T": 1_800_000_000_000,
        "m": True,
    }


def test_a_recording_without_a_snapshot_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bare.txt"
    path.write_text('1 {"stream":"btcusdt@trade","data":{}}\n')
    with pytest.raises(ValueError, match="no snapshot"):
        Replay(path)


async def test_a_gap_in_a_recording_stops_the_market_and_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "gap.txt"
    diff = '{"e":"depthUpdate","s":"BTCUSDT","U":%d,"u":%d,"b":[],"a":[]}'
    lines = [f'0 {{"stream":"btcusdt@depth","data":{diff % (first, first)}}}' for first in (8, 10)]
    path.write_text('0 {"lastUpdateId":7,"bids":[["1","2"]],"asks":[["3","4"]]}\n' + "\n".join(lines) + "\n")
    exchange = Sandbox(market=Replay(path, speed=None), symbols=["BTCUSDT"])
    with pytest.raises(ValueError, match="8 is followed by 10"):
        async with running(exchange) as clients:
            socket = await clients.streams("/ws/btcusdt@depth")
            assert (await socket.receive())["u"] == 8
            assert (await clients.rest().get("depth", symbol="BTCUSDT"))[1]["lastUpdateId"] == 8
