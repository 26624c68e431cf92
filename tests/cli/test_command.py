"""`binance-sdk` itself: what it knows, and what it costs to ask."""

from __future__ import annotations

import subprocess
import sys

import pytest

from binance_sdk import __version__
from binance_sdk.cli import COMMANDS, main


def test_it_tells_what_it_can(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    said = capsys.readouterr().out
    assert [name for name in COMMANDS if name not in said] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    assert end.value.code == 0
    assert f"binance-sdk {command}" in capsys.readouterr().out


@pytest.mark.parametrize("given", [[], ["nonsense"]])
def test_what_it_does_not_know_is_a_wrong_command_line(
    given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(given)
    assert end.value.code == 2
    assert "COMMAND" in capsys.readouterr().err


def test_asking_for_help_loads_no_command() -> None:
    code = "import sys, binance_sdk.cli as c; c.parser_for(['--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"aiohttp", "asyncio", "binance_sdk.sandbox"} & set(done.stdout.split())


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.split() == ["binance-sdk", __version__]


def test_a_command_that_is_not_there_is_told_with_those_that_are_near(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["strem", "spot"])
    assert end.value.code == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first == "binance-sdk: 'strem' is no COMMAND: did you mean stream?"
    assert second == "(`binance-sdk --help` has all options and examples)"
