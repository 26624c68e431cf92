"""`binance-sdk stream` as users start it, on a real sandbox."""

from __future__ import annotations

import csv
import json
import signal
from collections.abc import Iterator
from decimal import Decimal

import pytest

from binance_sdk import Credentials, SpotClient
from binance_sdk.cli import main
from binance_sdk.cli.keys import VARIABLES
from binance_sdk.cli.line import Lines, events_of
from binance_sdk.sandbox import Key, Sandbox
from binance_sdk.spot import events
from tests.waiting import eventually

from .program import PATIENCE, at, complaints, start


@pytest.fixture(scope="module")
def exchange() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as running:
        yield running


@pytest.fixture(scope="module")
def key(exchange: Sandbox) -> Key:
    return exchange.key("hmac")


def test_typed_events_of_several_streams_as_json_lines(
    exchange: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("um_futures", *at(exchange), "--count", "20", "aggTrade", "symbol=BTCUSDT", "btcusdt@bookTicker")
    assert main(["stream", *words]) == 0
    said, errors = capsys.readouterr()
    assert complaints(errors) == []
    rows = [json.loads(line) for line in said.splitlines()]
    assert len(rows) == 20
    tickers = [row for row in rows if row["stream"] == "btcusdt@bookTicker"]
    assert all(Decimal(row["best_bid_price"]) < Decimal(row["best_ask_price"]) for row in tickers)
    assert {row["stream"] for row in rows} <= {"btcusdt@aggTrade", "btcusdt@bookTicker"}


def test_csv_of_one_kind(exchange: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("stream", "spot", "trade", "symbol=BTCUSDT,ETHUSDT", "--count", "3", *at(exchange))
    assert main([*words, "--format", "csv"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert len(rows) == 3
    assert all(row["stream"] == f"{row['symbol'].lower()}@trade" for row in rows)


async def test_the_account_with_keys_of_the_environment(exchange: Sandbox, key: Key) -> None:
    with start("stream", "spot", "user", "--count", "1", *at(exchange), key=key) as program:
        await eventually(lambda: exchange.exchange.listened)
        credentials = Credentials(key.api_key, key.api_secret)
        async with SpotClient(credentials, environment=exchange.hosts) as client:
            order = await client.market_order(symbol="BTCUSDT", side="BUY", quantity="0.001")
        said, errors = program.communicate(timeout=PATIENCE)
    assert (program.returncode, errors) == (0, "")
    event = json.loads(said)
    assert (event["stream"], event["order_id"]) == ("user", order["orderId"])
    assert event["type"] == "executionReport"


def test_streams_that_are_signed_take_the_keys(
    exchange: Sandbox, key: Key, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLES["api_key"], key.api_key)
    monkeypatch.setenv(VARIABLES["api_secret"], key.api_secret or "")
    assert main(["stream", "prediction", "orderBook", "marketId=7", "--count", "1", *at(exchange)]) == 0
    said, errors = capsys.readouterr()
    assert (json.loads(said)["market_id"], complaints(errors)) == (7, [])


async def test_an_interruption_is_told_and_what_follows_is_printed(exchange: Sandbox) -> None:
    with start("stream", "spot", "btcusdt@trade", *at(exchange)) as program:
        assert program.stdout is not None
        program.stdout.readline()
        exchange.connections.cut("streams")
        await eventually(lambda: exchange.connections.count("streams"))
        while json.loads(program.stdout.readline())["stream"] != "btcusdt@trade":
            pass
        program.send_signal(signal.SIGTERM)
        _, errors = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0
    assert "btcusdt@trade: connection lost, reconnecting; what it sends meanwhile is missed" in errors


def test_ctrl_c_ends_it_without_a_word(exchange: Sandbox) -> None:
    with start("stream", "spot", "btcusdt@trade", *at(exchange)) as program:
        assert program.stdout is not None and program.stdout.readline()
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=PATIENCE)
    assert (program.returncode, errors) == (0, "")


def test_it_ends_silently_when_nobody_reads_any_more(exchange: Sandbox) -> None:
    with start("stream", "spot", "btcusdt@bookTicker", *at(exchange)) as program:
        assert program.stdout is not None and program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert (program.wait(PATIENCE), program.stderr.read()) == (0, "")


def test_seconds_are_enough_too(exchange: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stream", "spot", "btcusdt@trade", "--seconds", "0.5", *at(exchange)]) == 0
    said, errors = capsys.readouterr()
    assert complaints(errors) == []
    assert all(json.loads(line)["price"] for line in said.splitlines())


def test_what_a_product_streams(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stream", "cm_futures"]) == 0
    assert "<symbol>@depth[@<updateSpeed>]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (["wallet", "trade"], "wallet has no streams that the SDK speaks: there are alpha, cm_futures"),
        (["spot", "trades"], "'trades' is no stream of spot: did you mean trade"),
        (["spot", "btcusdt@trade", "btcusdt@ticker", "--format", "csv"], "csv is for streams of one kind"),
        (["spot", "btcusdt@trade", "--count", "0"], "'0': give a whole number of at least 1"),
        (["spot", "btcusdt@trade", "--seconds", "nan"], "'nan': give a positive number of seconds"),
        (["spot", "btcusdt@trade", "--port", "1"], "it is that of --env sandbox"),
        (["spot", "user", "--keys", "/nowhere.toml"], "No such file"),
    ],
)
def test_a_line_that_makes_no_sense(given: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["stream", *given])
    said = capsys.readouterr()
    assert (end.value.code, said.out) == (2, "")
    assert hint in said.err and len(said.err.splitlines()) == 2


def test_no_keys_for_the_account(
    exchange: Sandbox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VARIABLES.values():
        monkeypatch.delenv(name, raising=False)
    assert main(["stream", "spot", "user", *at(exchange)]) == 2
    said, errors = capsys.readouterr()
    assert said == "" and "set BINANCE_API_KEY and BINANCE_API_SECRET" in errors


def test_an_environment_without_user_data(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BINANCE_API_KEY", "k")
    monkeypatch.setenv("BINANCE_API_SECRET", "s")
    assert main(["stream", "spot", "user", "--env", "market_data"]) == 2
    said = capsys.readouterr().err
    assert "the WebSocket API is not available in this environment" in said and "Traceback" not in said


TRADE = b'{"e":"trade","E":1,"s":"A","t":2,"p":"0.00000000","q":"1.50","T":3,"m":true}'


def test_numbers_keep_their_digits() -> None:
    (fields,) = events_of(TRADE, events.Trade[str])
    assert (fields["price"], fields["quantity"]) == ("0.00000000", "1.50")


def test_a_message_that_does_not_fit_is_shown_as_it_came() -> None:
    (fields,) = events_of(b'{"e":"news","x":[1.5]}', events.Trade[str])
    assert fields["payload"] == {"e": "news", "x": [1.5]} and "missing" in str(fields["reason"])


def test_a_table_shows_each_cell_in_its_column_and_long_ones_cut() -> None:
    lines = Lines("table", alike=True)
    first = lines.line("a@depth", {"id": 1, "bids": ["x" * 50], "none": None})
    second = lines.line("a@depth", {"id": 22, "bids": [], "none": None})
    head, row, other = (first + second).splitlines()
    assert head.index("bids") == row.index("[") == other.index("[")
    assert row.endswith("…") and "none" not in head
