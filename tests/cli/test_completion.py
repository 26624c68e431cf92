"""`binance-sdk completion`: what shells offer, and that it is quick to find."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from binance_sdk.cli import COMMANDS, main
from binance_sdk.cli.completion import ENVIRONMENTS, OPTIONS, SHELLS
from binance_sdk.cli.registry import PRODUCTS
from binance_sdk.environment import Environment

from .program import PATHS


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sea", "search"),
        ("call sp", "spot"),
        ("call spot get_klin", "get_klines"),
        ("describe wallet get_system", "get_system_status"),
        ("call spot create_order si", "side="),
        ("call spot create_order side=", "side=BUY side=SELL"),
        ("call spot --env sandbox create_order symbol=A side=BUY typ", "type="),
        ("call spot get_account omitZeroBalances=", "omitZeroBalances=true omitZeroBalances=false"),
        ("call spot get_account --env s", "sandbox"),
        ("call spot --rest get_klin", "get_klines"),
        ("stream um_futures markP", "markPrice"),
        ("stream um_futures markPrice sym", "symbol="),
        ("stream um_futures markPrice symbol=A updateSpeed=", "updateSpeed=1s updateSpeed=3s"),
        ("record spot trade symbol=A kline interval=3", "interval=3m interval=30m interval=3d"),
        ("limits cm", "cm_futures"),
        ("completion z", "zsh"),
        ("stream wallet", ""),
        ("call nonsense x", ""),
        ("describe spot create_order x", ""),
        ("book spot --onc", "--once"),
    ],
)  # fmt: skip
def test_what_could_come(words: str, found: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "words", *words.split()]) == 0
    assert " ".join(capsys.readouterr().out.split()) == found


def test_everything_at_the_beginning(capsys: pytest.CaptureFixture[str]) -> None:
    main(["completion", "words", ""])
    assert set(capsys.readouterr().out.split()) == set(COMMANDS)
    main(["completion", "words", "call", ""])
    assert set(capsys.readouterr().out.split()) == set(PRODUCTS)
    assert set(ENVIRONMENTS) == {each.value for each in Environment}


@pytest.mark.parametrize("command", COMMANDS)
def test_options_are_those_of_the_commands(command: str) -> None:
    parser = argparse.ArgumentParser()
    import_module(f"binance_sdk.cli.{command}").configure(parser)
    there = {
        name: tuple(action.choices or ())
        for action in parser._actions
        for name in action.option_strings
        if name.startswith("--") and name != "--help"
    }
    assert set(there) == set(OPTIONS[command])
    for name, choices in there.items():
        assert not choices or tuple(OPTIONS[command][name]) == choices


def test_it_does_not_load_the_sdk() -> None:
    code = (
        "import sys, binance_sdk.cli as c;"
        "c.main(['completion', 'words', 'call', 'spot', 'create_order', 'ty']); print(*sys.modules)"
    )
    environment = os.environ | {"PYTHONPATH": PATHS}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    found, *modules = done.stdout.split()
    assert found == "type="
    slow = {"asyncio", "aiohttp", "websockets", "cryptography", "volas", "ssl", "binance_sdk.client"}
    assert not slow & set(modules)
    assert {name for name in modules if name.startswith("binance_sdk_generated.")} == {
        "binance_sdk_generated.spot", "binance_sdk_generated.spot.operations"
    }  # fmt: skip


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """`binance-sdk` on a path of its own."""
    file = tmp_path / "binance-sdk"
    file.write_text(f'#!/bin/sh\nPYTHONPATH="{PATHS}" exec "{sys.executable}" -m binance_sdk.cli "$@"\n')
    file.chmod(0o755)
    return file


@pytest.mark.parametrize(
    ("line", "replies"),
    [
        ("binance-sdk call spot create_or", ["create_order"]),
        ("binance-sdk call spot create_order side=", ["BUY", "SELL"]),
        ("binance-sdk call spot create_order symbol=A side=S", ["SELL"]),
        ("binance-sdk stream um_futures ticker symb", ["symbol="]),
    ],
)
def test_bash(line: str, replies: list[str], program: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("no bash")
    script = (
        f"{SHELLS['bash']}\ncompopt() {{ :; }}\nCOMP_LINE={line!r} COMP_POINT={len(line)}\n"
        f"COMP_WORDS=({str(program)!r})\n_binance_sdk\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout.split(), done.stderr) == (replies, "")


@pytest.mark.parametrize("shell", SHELLS)
def test_scripts_are_understood_by_their_shells(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert script == SHELLS[shell]
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell}")
    done = subprocess.run([shell, "-n"], input=script, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
