"""Recordings of USD-M: the frames as recorded, the book behind `depth` exact at each diff."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from binance_sdk.sandbox import Replay, Sandbox
from binance_sdk.sandbox.amount import parse

from .client import running
from .futures_client import Futures
from .test_replay import beginning

FRAMES = 8_000


async def test_a_recording_is_played_and_its_book_is_known(
    shared: Callable[[str], Path], tmp_path: Path
) -> None:
    short = tmp_path / "short.gz"
    recorded = beginning(shared("real/depth/um_btcusdt_20240808.gz"), short, FRAMES)
    frames = [json.loads(line) for line in recorded if line.startswith('{"stream"')]
    names = ["btcusdt@depth", "btcusdt@bookTicker", "btcusdt@trade", "btcusdt@aggTrade"]
    replay = Replay(short, speed=None, wait_for=names, product="um_futures")
    async with running(Sandbox(market=replay, um_symbols=["BTCUSDT"])) as clients:
        um = Futures(clients, "um")
        snapshot = await um.do("get_orderbook", symbol="BTCUSDT", limit=1000)
        first = next(json.loads(line) for line in recorded if "lastUpdateId" in line[:20])
        assert snapshot["lastUpdateId"] == first["lastUpdateId"]
        assert snapshot["bids"][0] == ["61800.20", "2.909"]
        market = await um.streams("/ws/btcusdt@aggTrade")
        public = await um.streams(f"/stream?streams={'/'.join(names[:3])}", "public")
        checked, tickers = 0, dict[int, dict[str, Any]]()
        for expected in frames:
            event = await asyncio.wait_for(public.receive(), 10)
            assert event["data"] == expected["data"]
            update = event["data"]
            if "pu" not in update:
                tickers[update.get("u", 0)] = update
            elif update["u"] > snapshot["lastUpdateId"] and update["u"] in tickers:
                book, ticker = (
                    clients.exchange.book_at("BTCUSDT", update["u"], product="um_futures"),
                    tickers[update["u"]],
                )
                assert book.bids[0] == (parse(ticker["b"]), parse(ticker["B"]))
                assert book.asks[0] == (parse(ticker["a"]), parse(ticker["A"]))
                checked += 1
        assert checked > 20
        trades = [frame["data"] for frame in frames if frame["stream"].endswith("@trade")]
        assert parse((await market.receive())["p"]) == parse(trades[0]["p"])
        status, error = await um.ask(
            "create_order", symbol="BTCUSDT", side="BUY", type="MARKET", quantity="1"
        )
        assert (status, error["code"]) == (400, -4141)
