"""A recording that begins anew at its end: ids and times go on growing, and the book stays right."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from binance_sdk.sandbox import Replay, Sandbox
from binance_sdk.sandbox.amount import parse
from binance_sdk.sandbox.place import STREAMS
from tests.waiting import eventually

from .client import Clients, Socket, running
from .test_replay import beginning

LINES = 1_500
LAPS = 3
SNAPSHOT = '0 {"lastUpdateId":7,"bids":[["1.0","2"]],"asks":[["3.0","4"]]}\n'
REST = {"spot": "/api/v3/depth", "um_futures": "/fapi/v1/depth"}


class Follower:
    """A client that keeps a book by Binance's rules, and holds everything against what came before."""

    def __init__(self, snapshot: dict[str, Any]) -> None:
        self.update_id: int = snapshot["lastUpdateId"]
        self.sides = {side: dict(map(tuple, snapshot[side])) for side in ("bids", "asks")}
        self.diffs = self.tickers = self.trades = self.agreed = 0
        self.best: dict[str, Any] = {}
        """The last book ticker."""
        self.ticker_id = self.trade_id = self.time = 0
        self.chain = 0
        """``u`` of the diff before."""

    def take(self, event: dict[str, Any]) -> None:
        """The next event, of any stream."""
        kind = event.get("e", "bookTicker")
        {"depthUpdate": self.diff, "bookTicker": self.ticker, "trade": self.trade}[kind](event)

    def diff(self, event: dict[str, Any]) -> None:
        if self.chain and "pu" in event:
            assert event["pu"] == self.chain
        elif self.chain:
            assert event["U"] == self.chain + 1
        assert self.chain < event["U"] <= event["u"], event
        assert event["E"] >= self.time
        self.chain, self.time, self.diffs = event["u"], event["E"], self.diffs + 1
        if event["u"] <= self.update_id:
            return
        for side, rows in (("bids", event["b"]), ("asks", event["a"])):
            for price, size in rows:
                self.sides[side][price] = size
                if not float(size):
                    del self.sides[side][price]
        self.update_id = event["u"]
        self.compare()

    def compare(self) -> None:
        """Book tickers are independent witnesses of the book."""
        if self.best.get("u") == self.update_id:
            told = [(parse(self.best[price]), parse(self.best[size])) for price, size in ("bB", "aA")]
            assert told == [self.levels("bids")[0], self.levels("asks")[0]]
            self.agreed += 1

    def ticker(self, event: dict[str, Any]) -> None:
        assert event["u"] > self.ticker_id
        self.ticker_id, self.tickers, self.best = event["u"], self.tickers + 1, event
        self.compare()

    def trade(self, event: dict[str, Any]) -> None:
        assert event["t"] > self.trade_id
        self.trade_id, self.trades = event["t"], self.trades + 1

    def levels(self, side: str) -> list[tuple[int, int]]:
        """Its book in units, as the sandbox tells it."""
        levels = [(parse(price), parse(size)) for price, size in self.sides[side].items()]
        return sorted(levels, reverse=side == "bids")


async def opened(clients: Clients, product: str, name: str, kinds: str) -> Socket:
    names = "/".join(f"{name}@{kind}" for kind in kinds.split())
    return await clients.streams(f"{next(iter(STREAMS[product].values()))}/stream?streams={names}")


@pytest.mark.parametrize(
    ("product", "recording", "kinds"),
    [
        ("spot", "spot_btcusdt_20240808.gz", "depth@100ms bookTicker trade"),
        ("um_futures", "um_btcusdt_20240808.gz", "depth@0ms bookTicker trade"),
    ],
)
async def test_books_and_ids_over_the_seam(
    shared: Callable[[str], Path], tmp_path: Path, product: str, recording: str, kinds: str
) -> None:
    recorded = beginning(shared(f"real/depth/{recording}"), tmp_path / "short.gz", LINES)
    first = next(json.loads(line) for line in recorded if "lastUpdateId" in line[:20])
    replay = Replay(tmp_path / "short.gz", speed=10, product=product, loop=True)
    assert replay.laps is not None
    async with running(Sandbox(market=replay, symbols=["BTCUSDT"], start_time=1_800_000_000)) as clients:
        exchange, query = clients.exchange, "symbol=BTCUSDT&limit=1000"
        status, snapshot = await clients.rest().send("GET", REST[product], query)
        assert (status, snapshot["bids"]) == (200, first["bids"])
        follower, socket = Follower(snapshot), await opened(clients, product, "btcusdt", kinds)
        await socket.call("LIST_SUBSCRIPTIONS")
        received = 0
        while replay.laps.number < LAPS:
            exchange.advance(0.1)
            while received < replay.sent:
                follower.take((await socket.receive())["data"])
                received += 1
            book = exchange.book_at("BTCUSDT", follower.update_id, product=product)
            assert (book.bids, book.asks) == (follower.levels("bids"), follower.levels("asks"))
        assert received > LAPS * len(recorded) * 0.9
        assert follower.agreed > LAPS
        assert min(follower.diffs, follower.tickers, follower.trades) > 100


def line(received: int, stream: str, **event: object) -> str:
    return f"{received} {json.dumps({'stream': stream, 'data': event})}"


async def test_laps_keep_their_speed(tmp_path: Path) -> None:
    """A lap of two recorded seconds takes a second at twice the speed, and so does the next."""
    path = tmp_path / "made.txt"
    diffs: list[dict[str, Any]] = [
        {"e": "depthUpdate", "E": 1000 + 500 * n, "s": "BTCUSDT", "U": 8 + n, "u": 8 + n, "b": [], "a": []}
        for n in range(5)
    ]
    diffs[2]["b"] = [["2.0", "5"], ["1.0", "0"]]
    lines = [line(500_000_000 * n, "btcusdt@depth", **diff) for n, diff in enumerate(diffs)]
    path.write_text(SNAPSHOT + "\n".join(lines))
    replay = Replay(path, speed=2, loop=True)
    async with running(Sandbox(market=replay, symbols=["BTCUSDT"], start_time=1_800_000_000)) as clients:
        socket = await clients.streams("/ws/btcusdt@depth")
        await socket.call("LIST_SUBSCRIPTIONS")
        for _ in range(4):
            clients.exchange.advance(1.0005)
        events = [await socket.receive() for _ in range(replay.sent)]
        assert len(events) >= 12, "five diffs and one that leads back, in each lap"
        assert [(each["U"], each["u"]) for each in events] == [(n, n) for n in range(8, 8 + len(events))]
        assert [each["E"] for each in events[4:8]] == [3000, 3000, 3001, 3501]
        assert (events[5]["b"], events[5]["a"]) == ([["1.0", "2"], ["2.0", "0"]], [])


async def test_what_is_played_as_fast_as_it_is_read_rests_when_nobody_reads(tmp_path: Path) -> None:
    path = tmp_path / "made.txt"
    path.write_text(SNAPSHOT + line(1, "btcusdt@depth", e="depthUpdate", s="BTCUSDT", U=8, u=8, b=[], a=[]))
    replay = Replay(path, speed=None, loop=True)
    async with running(Sandbox(market=replay, symbols=["BTCUSDT"], start_time=1_800_000_000)) as clients:
        socket = await clients.streams("/ws/btcusdt@depth")
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.advance(0.1)
        await socket.call("UNSUBSCRIBE", ["btcusdt@depth"])
        sent = replay.sent
        clients.exchange.advance(0.1)
        assert replay.sent == sent >= 400


async def test_a_recording_that_is_too_fast_for_the_machine_shows_in_the_lag(tmp_path: Path) -> None:
    path = tmp_path / "made.txt"
    trade = {"e": "trade", "s": "BTCUSDT", "t": 1, "p": "2", "q": "1", "T": 1, "m": True}
    path.write_text(SNAPSHOT + f"{line(1, 'btcusdt@trade', **trade)}\n" * 30_000)
    sandbox = Sandbox(market=Replay(path, speed=3), symbols=["BTCUSDT"])
    async with running(sandbox) as clients:
        await clients.streams("/ws/btcusdt@trade")
        await eventually(lambda: sandbox.lag.reason == "made.txt cannot be played at 3 times its speed")
        assert sandbox.lag.worst > 0


def test_a_speed_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="speed=0: give a positive number"):
        Replay(tmp_path / "none", speed=0)


async def test_several_recordings_and_a_synthetic_rest(tmp_path: Path) -> None:
    recordings = list[Replay]()
    for number, (product, name) in enumerate(
        (("spot", "BTCUSDT"), ("spot", "ETHUSDT"), ("um_futures", "BTCUSDT"))
    ):
        path = tmp_path / f"{number}.txt"
        diff = {
            "e": "depthUpdate",
            "s": name,
            "U": 8,
            "u": 8,
            "pu": 7,
            "b": [["1", f"{number + 5}"]],
            "a": [],
        }
        lines = [
            '0 {"lastUpdateId":7,"bids":[["1","2"]],"asks":[["3","4"]]}',
            line(0, f"{name.lower()}@depth", **diff),
        ]
        path.write_text("\n".join(lines) + "\n")
        recordings.append(Replay(path, symbol=name, product=product))
    names = {
        "symbols": ["BTCUSDT", "ETHUSDT", "BNBUSDT"],
        "um_symbols": ["BTCUSDT"],
        "cm_symbols": ["BTCUSD_PERP"],
    }
    async with running(Sandbox(market=[*recordings, "synthetic"], **names)) as clients:  # type: ignore[arg-type]
        sockets = [
            await opened(clients, replay.product, replay.symbol.lower(), "depth") for replay in recordings
        ]
        for number, socket in enumerate(sockets):
            assert (await socket.receive())["data"]["b"] == [["1", f"{number + 5}"]]
            replay = recordings[number]
            await asyncio.wait_for(replay.done.wait(), 10)
            book = clients.exchange.book_at(replay.symbol, 8, product=replay.product)
            assert book.bids == [(parse("1"), parse(f"{number + 5}"))]
        assert clients.exchange.book("ETHUSDT").bids == [(parse("1"), parse("6"))]
        assert len(clients.exchange.book("BNBUSDT").bids) > 50
        assert len(clients.exchange.book("BTCUSD_PERP", product="cm_futures").asks) > 50
