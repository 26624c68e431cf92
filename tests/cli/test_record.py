"""`binance-sdk record` and `replay`: what was recorded is played, and recorded again, byte for byte."""

from __future__ import annotations

import asyncio
import gzip
import json
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from binance_sdk import SpotClient
from binance_sdk.cli import main
from binance_sdk.cli.recorder import JsonLines, Parts, read_limit
from binance_sdk.descriptors import Hosts
from binance_sdk.sandbox import Replay, Sandbox
from binance_sdk.sandbox.recording import (
    Recorded,
    RecordedBook,
    RecordedSnapshot,
    decode_diff,
    header_of,
    read,
)
from tests.waiting import eventually

from .program import PATIENCE, at, complaints, start

SPOT = ("depth", "symbol=BTCUSDT,ETHUSDT", "updateSpeed=100ms", "trade", "symbol=BTCUSDT", "btcusdt@ticker")
UM = ("btcusdt@depth@100ms", "btcusdt@aggTrade", "btcusdt@markPrice@1s")
NAMES = ("btcusdt@depth@100ms", "ethusdt@depth@100ms", "btcusdt@trade", "btcusdt@ticker")


@pytest.fixture(scope="module")
def exchange() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as running:
        yield running


def record(exchange: Sandbox, out: Path, *given: str, product: str = "spot") -> None:
    words = SPOT if product == "spot" else UM
    assert main(["record", product, *words, "--out", str(out), *given, *at(exchange)]) == 0


def events(path: Path) -> list[tuple[str, bytes]]:
    return [(row.stream, bytes(row.data)) for row in read(path) if row.kind == "event"]


@pytest.mark.parametrize(("product", "ending"), [("spot", ".jsonl.gz"), ("um_futures", ".jsonl")])
def test_a_recording_played_and_recorded_again_is_the_same(
    product: str, ending: str, exchange: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / f"first{ending}", tmp_path / "second.jsonl"
    record(exchange, first, "--count", "25", product=product)
    names = {stream for stream, _ in events(first)}
    replay = Replay(first, speed=None, wait_for=names)
    with Sandbox(market=replay, symbols=["BTCUSDT", "ETHUSDT"]) as player:
        record(player, second, "--count", "25", product=product)
    by_stream: Callable[[Path], Any] = lambda path: {n: [e for e in events(path) if e[0] == n] for n in names}  # noqa: E731
    assert by_stream(first) == by_stream(second)
    if product == "spot":  # whose streams come over one connection
        assert events(first) == events(second)
    said = complaints(capsys.readouterr().err)
    assert [line.startswith("binance-sdk: recorded 25 messages in ") for line in said] == [True, True]
    assert said[1].endswith(f"{second}; no interruption")


def test_what_is_in_the_file(exchange: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "day.jsonl.gz"
    record(exchange, out, "--count", "10", "--quiet")
    rows = [json.loads(line) for line in gzip.decompress(out.read_bytes()).splitlines()]
    assert [row["kind"] for row in rows[:2]] == ["recording", "exchange_info"]
    header = header_of(out)
    assert header is not None
    assert (header.product, header.environment, tuple(header.streams)) == ("spot", "sandbox", NAMES)
    assert [entry["symbol"] for entry in rows[1]["data"]["symbols"]] == ["BTCUSDT", "ETHUSDT"]
    times = [row["received"] for row in rows]
    assert times == sorted(times) and times[0] > 1_700_000_000 * 10**9
    snapshots = [row for row in rows if row.get("kind") == "snapshot"]
    assert {row["stream"] for row in snapshots} == set(NAMES[:2])
    assert all(row["data"]["lastUpdateId"] and row["data"]["bids"] for row in snapshots)


@pytest.fixture(scope="module")
def recorded(exchange: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A recording of 12 messages."""
    out = tmp_path_factory.mktemp("recorded") / "day.jsonl"
    record(exchange, out, "--count", "12", "--quiet")
    return out


async def test_replay_serves_streams_and_books_until_told_to_end(recorded: Path) -> None:
    out = recorded
    with start("replay", str(out), "--json", "--port", "0", "--speed", "0") as program:
        assert program.stdout is not None
        place = json.loads(await asyncio.to_thread(program.stdout.readline))["products"]["spot"]
        assert place["symbols"] == ["BTCUSDT", "ETHUSDT"]
        hosts = Hosts(rest=(place["rest"],), ws_api=(place["ws_api"],), streams={"": (place["streams"][""],)})
        async with (
            SpotClient(environment=hosts) as client,
            client.order_book("BTCUSDT", speed="100ms") as book,
        ):
            last = [decode_diff(data) for stream, data in events(out) if stream == NAMES[0]][-1]
            await eventually(lambda: book.ready and book.last_update_id == last.u)
            assert book.best_bid
        program.send_signal(signal.SIGINT)
        _, errors = await asyncio.to_thread(program.communicate, timeout=PATIENCE)
    assert program.returncode == 0
    assert f"all 12 messages of {out} have been played" in errors


def wait_until(holds: Callable[[], bool]) -> None:
    """For tests that have no event loop."""
    with asyncio.Runner() as runner:
        runner.run(eventually(holds))


def test_an_interruption_is_recorded_with_what_follows_it(exchange: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "day.jsonl"
    with start("record", "spot", *SPOT, "--out", str(out), *at(exchange)) as program:
        wait_until(lambda: out.exists() and len(list(read(out))) > 8)
        exchange.connections.cut("streams")
        wait_until(lambda: [row.kind for row in read(out)].count("snapshot") == 4)
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0
    assert "btcusdt@trade: connection lost, reconnecting" in errors
    assert "4 interruptions of a stream, noted in the file" in errors
    rows = list(read(out))
    states = [(row.stream, json.loads(bytes(row.data))) for row in rows if row.kind == "state"]
    assert [states.count((name, "reconnecting")) for name in NAMES] == [1] * 4
    assert [states.count((name, "live")) for name in NAMES] == [1] * 4
    replay = Replay(out, speed=None)
    with Sandbox(market=replay, symbols=["BTCUSDT", "ETHUSDT"]) as player:
        record(player, tmp_path / "again.jsonl", "--count", str(len(events(out))), "--quiet")
    assert events(tmp_path / "again.jsonl") == events(out)


@pytest.mark.parametrize("ending", [".jsonl.gz"])
async def test_a_crash_leaves_what_was_written(ending: str, exchange: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / f"day{ending}"
    with start("record", "spot", "btcusdt@trade", "--out", str(out), *at(exchange)) as program:
        await eventually(lambda: out.exists() and len(list(read(out))) > 3)
        before = len(list(read(out)))
        program.kill()
        await asyncio.to_thread(program.communicate, timeout=PATIENCE)
    assert len(list(read(out))) >= before
    assert Replay(out).streams == {"btcusdt@trade"}


def test_a_line_that_was_cut_off_is_left_out_and_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    out, row = tmp_path / "cut.jsonl", b'{"received":1,"stream":"a@trade","data":{}}\n'
    out.write_bytes(row * 2 + row[:20])
    assert len(list(read(out))) == 2
    assert "ends in the middle of a line" in caplog.text


def test_parts_begin_with_what_is_needed_to_read_them(tmp_path: Path) -> None:
    parts = Parts(
        tmp_path / "day.jsonl", read_limit("10s"), lambda sink: sink.write(1, "recording", "", b"{}")
    )
    parts.open(0.0)
    parts.write(2, "event", "a@trade", b'{"t":1}')
    assert [parts.tick(5.0), parts.tick(10.0), parts.tick(15.0)] == [False, True, False]
    parts.write(3, "event", "a@trade", b'{"t":2}')
    parts.close()
    assert [path.name for path in parts.paths] == ["day-0001.jsonl", "day-0002.jsonl"]
    assert [[row.received for row in read(path)] for path in parts.paths] == [[1, 2], [1, 3]]


def test_parts_by_size(tmp_path: Path) -> None:
    parts = Parts(tmp_path / "day.jsonl", read_limit("1KB"), lambda sink: None)
    parts.open(0.0)
    for _ in range(50):
        parts.write(2, "event", "a@trade", b'{"t":1}')
    assert parts.tick(0.1)
    parts.close()


def test_every_part_of_a_real_recording_can_be_replayed(exchange: Sandbox, tmp_path: Path) -> None:
    record(exchange, tmp_path / "day.jsonl", "--seconds", "1.5", "--rotate", "1s", "--quiet")
    paths = sorted(tmp_path.iterdir())
    assert len(paths) >= 2
    assert {len(Replay(path).books) for path in paths[:-1]} == {2}


def test_names_that_are_not_ascii(tmp_path: Path) -> None:
    sink = JsonLines(tmp_path / "day.jsonl")
    sink.write(1, "event", '币安"usdt@trade', b'{"t":1}')
    sink.close()
    assert [row.stream for row in read(tmp_path / "day.jsonl")] == ['币安"usdt@trade']


def test_parquet(exchange: Sandbox, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="an extra")
    out, again = tmp_path / "day.parquet", tmp_path / "again.jsonl"
    record(exchange, out, "--count", "20", "--quiet")
    assert len(events(out)) == 20
    with Sandbox(market=Replay(out, speed=None), symbols=["BTCUSDT", "ETHUSDT"]) as player:
        record(player, again, "--count", "20", "--quiet")
    assert events(again) == events(out)


async def test_parquet_is_complete_after_ctrl_c(exchange: Sandbox, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="an extra")
    out = tmp_path / "day.parquet"
    with start("record", "spot", "btcusdt@bookTicker", "--out", str(out), *at(exchange)) as program:
        await eventually(lambda: exchange.connections.count("streams"))
        program.send_signal(signal.SIGINT)
        await asyncio.to_thread(program.communicate, timeout=PATIENCE)
    assert program.returncode == 0 and header_of(out) is not None


def test_without_pyarrow_parquet_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(SystemExit):
        main(["record", "spot", "btcusdt@trade", "--env", "sandbox", "--out", str(tmp_path / "a.parquet")])
    assert "pip install 'binance-spec-sdk[arrow]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (["spot", "--out", "a.jsonl"], "name a stream; `binance-sdk stream spot` lists them"),
        (["spot", "btcusdt@trade"], "the following arguments are required: --out"),
        (["spot", "btcusdt@trade", "--out", "a.txt"], "has to end in .jsonl, .jsonl.gz, .parquet"),
        (["spot", "btcusdt@trade", "--out", "/nowhere/a.jsonl"], "there is no folder /nowhere"),
        (["spot", "btcusdt@trade", "--out", "a.jsonl", "--rotate", "1x"], "write it like 1h or 100MB"),
        (["spot", "user", "--out", "a.jsonl"], "`binance-sdk stream PRODUCT user > FILE` keeps it"),
    ],
)
def test_a_line_that_makes_no_sense(given: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["record", *given])
    assert end.value.code == 2
    assert hint in capsys.readouterr().err


def test_nothing_is_overwritten_by_accident(
    exchange: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "day.jsonl"
    out.write_text("precious")
    with pytest.raises(SystemExit):
        main(["record", "spot", *SPOT, "--out", str(out), *at(exchange)])
    assert "exists already" in capsys.readouterr().err and out.read_text() == "precious"
    record(exchange, out, "--count", "1", "--overwrite")
    assert header_of(out) is not None


def test_binance_knows_no_such_symbol(
    exchange: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "day.jsonl"
    assert main(["record", "spot", "nope@trade", "--out", str(out), *at(exchange)]) == 1
    assert "code -1121" in capsys.readouterr().err and not out.exists()


def test_a_full_disk_is_told(exchange: Sandbox, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    full = tmp_path / "full.jsonl"
    full.symlink_to("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full")
    given = ["record", "spot", "btcusdt@trade", "--out", str(full), "--overwrite", *at(exchange)]
    assert main(given) == 5
    assert "cannot write: No space left on device" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "given", "hint"),
    [
        ("", [], "no snapshot in it"),
        ("hello\n", [], "line 1 is none of a recording"),
        ('{"received":1,"kind":"recording","data":{"product":"wallet"}}\n', [], "wallet cannot be played"),
        ('{"received":1,"kind":"recording","data":{"product":"spot"}}\n', ["--product", "um_futures"],
         "was recorded on spot, not on um_futures"),
        ('{"received":1,"kind":"recording","data":{"product":"spot","streams":["a@depth"]}}\n', [],
         "no snapshot of A in it"),
        ('{"received":1,"kind":"recording","data":{"product":"spot","streams":["a@trade"]}}\n',
         ["--wait-for", "b@trade"], "b@trade is not in"),
        ('{"received":1,"kind":"recording","data":{"product":"spot","streams":["a@trade"]}}\n', ["--loop"],
         "only one symbol's book without an interruption can be looped"),
    ],
)  # fmt: skip
def test_what_cannot_be_replayed(
    text: str, given: list[str], hint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "day.jsonl"
    file.write_text(text)
    with pytest.raises(SystemExit) as end:
        main(["replay", str(file), *given])
    assert end.value.code == 2
    assert hint in capsys.readouterr().err


def snapshot(update_id: int) -> RecordedSnapshot:
    return RecordedSnapshot(update_id, [["1", str(update_id)]], [["3", "1"]])


def diff(first: int, last: int) -> Any:
    rows = json.dumps([["1", str(last)]])
    return decode_diff(f'{{"s":"A","U":{first},"u":{last},"b":{rows},"a":[]}}'.encode())


def test_the_book_after_an_interruption_begins_with_the_first_snapshot_that_joins() -> None:
    book = RecordedBook(snapshot(10))
    book.apply(diff(11, 12))
    book.interrupted()
    book.apply(diff(20, 21))
    book.apply(diff(22, 23))
    assert book.update_id == 12
    book.renew(snapshot(15))
    assert book.update_id == 12, "it is too old for the diffs that follow"
    book.renew(snapshot(21))
    assert book.update_id == 23
    with pytest.raises(ValueError, match="gap: 23 is followed by 30"):
        book.apply(diff(30, 31))


def test_an_interruption_in_which_nothing_was_missed() -> None:
    book = RecordedBook(snapshot(10))
    book.interrupted()
    book.apply(diff(11, 12))
    book.renew(snapshot(11))
    book.apply(diff(13, 14))
    assert book.update_id == 14


def test_rows_of_both_forms_are_the_same(tmp_path: Path) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.jsonl"
    book = '{"lastUpdateId":7,"bids":[["1","2"]],"asks":[]}'
    old.write_text(f'5 {book}\n6 {{"stream":"a@trade","data":{{"t":1}}}}\n')
    new.write_text(
        f'{{"received":5,"kind":"snapshot","stream":"a@depth","data":{book}}}\n'
        '{"received":6,"stream":"a@trade","data":{"t":1}}\n'
    )

    def seen(row: Recorded) -> tuple[object, ...]:
        return row.received, row.kind, row.lastUpdateId, row.bids, row.kind == "event" and bytes(row.data)

    assert [seen(row) for row in read(old)] == [seen(row) for row in read(new)]
