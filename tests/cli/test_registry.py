"""`describe`, `search` and `limits`: what the spec knows, from a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from binance_sdk_generated.spot.product import SPOT

from binance_sdk.cli import main
from binance_sdk.cli.describe import explain
from binance_sdk.cli.registry import PRODUCTS, operations_of, page_of

ROOT = Path(__file__).parents[2]


def test_there_is_every_product_and_each_call_has_its_documentation() -> None:
    assert set(PRODUCTS) == {each.name for each in (ROOT / "generated/binance_sdk_generated").iterdir()
                             if (each / "operations.py").exists()}  # fmt: skip
    for product in PRODUCTS:
        for method, operation in operations_of(product).items():
            page, lines = page_of(product, method), list(explain(product, operation))
            assert page.title and {p.name for p in operation.params} <= page.parameters.keys(), method
            assert any("Source" in line and "https://" in line for line in lines), f"{product} {method}"


def test_a_call_with_all_that_it_takes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", "spot", "create_order"]) == 0
    said = capsys.readouterr().out
    for fact in (
        "POST /api/v3/order, WebSocket API order.place",
        "TRADE, signed",
        "side (required): BUY | SELL",
        "strategyType: whole number, at least 1000000",
        "type MARKET needs quantity or quoteOrderQty.",
        "Weight: 1; 0 when it succeeds.",
    ):
        assert fact in said


def test_products_and_calls_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(PRODUCTS)
    assert main(["describe", "wallet"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(operations_of("wallet"))


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (["describe", "spott"], "'spott' is no product: did you mean spot?"),
        (["describe", "zzz"], "choose one of algo,"),
        (["describe", "spot", "get_klins"], "did you mean get_klines"),
        (["describe", "spot", "zzz"], "`binance-sdk describe spot` lists all"),
        (["limits", "zzz"], "'zzz' is no product"),
    ],
)
def test_a_wrong_name_is_told_what_there_is(
    given: list[str], hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(given)
    assert end.value.code == 2
    assert hint in capsys.readouterr().err


def test_search_wants_all_words_and_names_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "Withdraw", "history"]) == 0
    first, *others = capsys.readouterr().out.splitlines()
    assert first.split()[:2] == ["wallet", "get_withdraw_history"] and others
    assert main(["search", "/api/v3/depth"]) == 0
    assert "spot  get_orderbook" in capsys.readouterr().out
    assert main(["search", "klines", "xyzzy"]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "no call has klines and xyzzy: try fewer words\n")


def test_limits_are_those_of_the_spec(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["limits", "spot", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    found = [(row["pool"], row["limit"], row["interval"]) for row in rows if row["of"] == "all calls"]
    assert found == [(pool.type, pool.limit, pool.interval) for pool in SPOT.pools]
    assert main(["limits", "wallet"]) == 0
    assert "each endpoint by itself" in capsys.readouterr().out


def test_who_reads_only_the_beginning_hears_no_complaint() -> None:
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])
    done = subprocess.run(
        f"{sys.executable} -m binance_sdk.cli search a | head -1",
        shell=True, env=os.environ | {"PYTHONPATH": paths},
        capture_output=True, text=True, timeout=50, check=True,
    )  # fmt: skip
    assert (done.stdout.count("\n"), done.stderr) == (1, "")
