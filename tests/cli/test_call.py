"""`binance-sdk call` as users start it, on a real sandbox."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from binance_sdk.cli import main
from binance_sdk.cli.keys import VARIABLES
from binance_sdk.sandbox import Key, Sandbox
from tests.waiting import eventually

ROOT: Final = Path(__file__).parents[2]
PATHS: Final = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])
ORDER: Final = ("symbol=BTCUSDT", "side=BUY", "type=MARKET", "quantity=0.01")


@pytest.fixture(scope="module")
def exchange() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as running:
        yield running


@pytest.fixture(scope="module")
def key(exchange: Sandbox) -> Key:
    return exchange.key("hmac")


def start(*given: str, key: Key | None = None) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if name not in VARIABLES.values()}
    if key is not None:
        environment |= {"BINANCE_API_KEY": key.api_key, "BINANCE_API_SECRET": key.api_secret or ""}
    return subprocess.Popen(
        [sys.executable, "-m", "binance_sdk.cli", "call", *given],
        env=environment | {"PYTHONPATH": PATHS},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def call(exchange: Sandbox | int, *given: str, key: Key | None = None) -> tuple[int, str, str]:
    """Exit code, output and errors."""
    port = exchange if isinstance(exchange, int) else exchange.port
    with start(*given, "--env", "sandbox", "--port", str(port), key=key) as program:
        said, errors = program.communicate(timeout=50)
    return program.returncode, said, errors


def test_an_order_with_the_keys_of_the_environment(exchange: Sandbox, key: Key) -> None:
    before = len(exchange.placed_orders())
    code, said, errors = call(exchange, "spot", "create_order", *ORDER, key=key)
    assert (code, errors) == (0, "")
    assert (json.loads(said)["status"], len(exchange.placed_orders())) == ("FILLED", before + 1)


def test_an_order_with_the_keys_of_a_file_over_rest(exchange: Sandbox, key: Key, tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    file.write_text(f'api_key = "{key.api_key}"\napi_secret = "{key.api_secret}"\n', "utf-8")
    file.chmod(0o600)
    code, said, errors = call(exchange, "spot", "--rest", "create_order", *ORDER, "--keys", str(file))
    assert (code, errors, json.loads(said)["status"]) == (0, "", "FILLED")


def test_rows_as_csv_with_parameters_around_the_options(exchange: Sandbox) -> None:
    code, said, errors = call(
        exchange, "spot", "get_ticker_price", "--format", "csv", "symbols=BTCUSDT,ETHUSDT"
    )
    assert (code, errors) == (0, "")
    rows = list(csv.DictReader(said.splitlines()))
    assert [row["symbol"] for row in rows] == ["BTCUSDT", "ETHUSDT"]
    assert all(float(row["price"]) > 0 for row in rows)


def test_binance_refuses(exchange: Sandbox, key: Key) -> None:
    code, said, errors = call(exchange, "spot", "get_order", "symbol=NOPE", "orderId=1", key=key)
    assert (code, said) == (1, "")
    assert "code -1121" in errors


def test_a_ban_is_told_with_its_end(exchange: Sandbox) -> None:
    exchange.faults.rate_limited(7)
    try:
        code, said, errors = call(exchange, "spot", "get_ticker_price", "symbol=BTCUSDT", "--rest")
    finally:
        exchange.faults.clear()
    assert (code, said) == (1, "")
    assert "code -1003, status 429" in errors and "takes no further request for 7 s" in errors


def test_nobody_knows_whether_it_was_placed(exchange: Sandbox, key: Key) -> None:
    before = len(exchange.placed_orders())
    exchange.faults.lose_reply(operation="order.place")
    code, said, errors = call(exchange, "spot", "create_order", *ORDER, key=key)
    assert (code, said, len(exchange.placed_orders())) == (3, "", before + 1)
    assert "client order id sdk-" in errors and "before you send it again" in errors


def test_there_is_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["call", "spot", "ping", "--rest", "--env", "sandbox", "--port", "1"]) == 4
    assert "127.0.0.1:1" in capsys.readouterr().err


def test_a_dry_run_sends_nothing_and_needs_no_keys(
    exchange: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(exchange.placed_orders())
    place = ["--env", "sandbox", "--port", str(exchange.port)]
    assert main(["call", "spot", "create_order", *ORDER, "--rest", "--dry-run", *place]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "route": "rest",
        "method": "POST",
        "url": f"http://127.0.0.1:{exchange.port}/api/v3/order",
        "params": {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": "0.01"},
        "added_when_sent": ["newClientOrderId", "timestamp", "signature"],
        "cost": {"REQUEST_WEIGHT": 1, "RAW_REQUESTS": 1, "ORDERS": 1},
    }
    assert len(exchange.placed_orders()) == before


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (["spot", "create_order", *ORDER[:1]], "side is missing: it is required, one of BUY, SELL"),
        (["spot", "create_order", *ORDER, "sied=BUY"], "did you mean side?"),
        (["spot", "get_klines", "symbol=BTCUSDT", "interval=7m"], "interval='7m' is not allowed: one of 1s"),
        (["spot", "get_klines", "symbol=A", "symbol=B"], "it was given twice"),
        (["spot", "ping", "self=1"], "no such parameter"),
        (["spot", "ping", "extra={"], "JSON"),
        (["um_futures", "get_funding_info", "--ws"], "not available over the WebSocket API"),
        (["wallet", "get_account_info", "--env", "testnet"], "not available on testnet"),
        (["spot", "get_account"], "set BINANCE_API_KEY and BINANCE_API_SECRET"),
    ],
)
def test_wrong_usage_is_told_what_is_allowed(
    given: list[str], hint: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VARIABLES.values():
        monkeypatch.delenv(name, raising=False)
    assert main(["call", "--env", "sandbox", "--port", "1", *given] if "--env" not in given else
                ["call", *given]) == 2  # fmt: skip
    said = capsys.readouterr()
    assert said.out == "" and hint in said.err


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (["spot"], "the following arguments are required: METHOD\n"),
        (["spot", "get_klins"], "did you mean get_klines"),
        (["spot", "ping", "BTCUSDT"], "write it like symbol=BTCUSDT"),
        (["spot", "ping", "--port", "1"], "it is that of --env sandbox"),
        (["spot", "ping", "--nonsense"], "unrecognized arguments: --nonsense"),
    ],
)
def test_a_line_that_makes_no_sense(given: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["call", *given])
    assert end.value.code == 2
    assert hint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("mode", "text", "hint"),
    [
        (0o644, "", "open to others (mode 0644): run `chmod 600"),
        (0o600, 'api_key = "k"\nsecret = "hush"', "no file of keys"),
        (0o600, '{"api_key": "k", "api_secret": "hush"', "no file of keys"),
        (0o600, '["hush"', "no file of keys"),
        (0o600, '{"api_key": "k", "private_key": "hush"}', "private key cannot be read"),
    ],
)
def test_a_file_of_keys_that_is_refused_shows_nothing_of_it(
    mode: int, text: str, hint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "keys"
    file.write_text(text, "utf-8")
    file.chmod(mode)
    given = ["call", "spot", "get_account", "--keys", str(file), "--env", "sandbox", "--port", "1"]
    with pytest.raises(SystemExit) as end:
        raise SystemExit(main(given))
    said = capsys.readouterr().err
    assert end.value.code == 2 and hint in said and "hush" not in said


async def test_an_interrupted_order_is_one_of_which_nobody_knows(exchange: Sandbox, key: Key) -> None:
    before = len(exchange.placed_orders())
    exchange.faults.delay(30, operation="order.place", times=1)
    place = ("--env", "sandbox", "--port", str(exchange.port))
    with start("spot", "create_order", *ORDER, *place, key=key) as program:
        await eventually(lambda: len(exchange.placed_orders()) > before)
        program.send_signal(signal.SIGINT)
        said, errors = program.communicate(timeout=50)
    assert (program.returncode, said) == (3, "")
    assert "binance-sdk: interrupted; the call may have been sent and executed" in errors


def test_every_row_of_what_comes_in_pages(exchange: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["call", "spot", "get_aggregate_trades", "symbol=BTCUSDT", "limit=5", "--all"]
    place = ["--env", "sandbox", "--port", str(exchange.port)]
    assert main([*given, *place]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    ids = [row["a"] for row in rows]
    assert len(ids) > 5 and ids == list(range(ids[0], ids[0] + len(ids)))
    assert main([*given, "--format", "csv", *place]) == 0
    table = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [row["p"] for row in table[: len(rows)]] == [row["p"] for row in rows]


def test_every_row_between_two_moments(exchange: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    given = [
        "call",
        "um_futures",
        "get_klines",
        "symbol=BTCUSDT",
        "interval=1m",
        "--all",
        "--format",
        "table",
    ]
    place = ["--env", "sandbox", "--port", str(exchange.port)]
    assert main([*given, "start=2020-01-01", "end=2020-01-01T00:10:00", *place]) == 0
    assert capsys.readouterr().out.strip() == "", "nothing had happened then"


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (["get_klines", "symbol=BTCUSDT", "interval=1m", "start=soon"], "start='soon' is not allowed: epoch"),
        (["get_klines", "symbol=BTCUSDT", "interval=7m", "start=1"], "interval='7m' is not allowed"),
        (["get_aggregate_trades", "symbol=A", "resume={"], "the JSON that was told when it ended early"),
        (["get_klines", "interval=1m", "start=1"], "symbol"),
    ],
)
def test_what_a_history_does_not_take(
    given: list[str], hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["call", "spot", *given, "--all", "--env", "sandbox", "--port", "1"]) == 2
    assert hint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (["ping"], "ping does not come in pages"),
        (
            ["get_klines", "symbol=A", "interval=1m", "start=1", "--rest"],
            "it goes with neither --dry-run nor",
        ),
    ],
)
def test_what_has_no_history(given: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["call", "spot", *given, "--all"])
    assert hint in capsys.readouterr().err
