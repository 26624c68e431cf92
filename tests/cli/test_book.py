"""`binance-sdk book` as users see it: on a terminal of its own, and as lines, on a real sandbox."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Generator, Iterator
from decimal import Decimal
from itertools import pairwise

import pytest

from binance_sdk.cli import depth_view, main
from binance_sdk.cli.depth_view import Picture
from binance_sdk.cli.screen import ENTER, LEAVE, Paint
from binance_sdk.core.book_view import Level
from binance_sdk.sandbox import Sandbox

from .program import PATIENCE, at, environment

WIDTH, HEIGHT = 90, 24
STYLE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="module")
def exchange() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as running:
        yield running


class Terminal:
    """A program on a terminal, and what it has written there."""

    def __init__(self, *given: str, **more: str) -> None:
        self.number, tail = pty.openpty()
        fcntl.ioctl(self.number, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
        self.before = termios.tcgetattr(self.number)
        self.program = subprocess.Popen(
            [sys.executable, "-m", "binance_sdk.cli", *given],
            env=environment(None, TERM="xterm-256color", **more),
            stdin=tail, stdout=tail, stderr=tail, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )  # fmt: skip
        os.close(tail)
        self.text = ""

    def read_until(self, word: str) -> None:
        """Reads on until it has been written."""
        while word not in STYLE.sub("", self.text):
            self.text += os.read(self.number, 65536).decode(errors="ignore")

    def press(self, key: str) -> int:
        """The exit code that follows."""
        os.write(self.number, key.encode())
        with contextlib.suppress(OSError):  # the end of a terminal
            while data := os.read(self.number, 65536):
                self.text += data.decode(errors="ignore")
        return self.program.wait(PATIENCE)


@contextlib.contextmanager
def terminal(*given: str, **more: str) -> Generator[Terminal]:
    shown = Terminal(*given, **more)
    try:
        yield shown
    finally:
        shown.program.kill()
        shown.program.wait()
        os.close(shown.number)


@pytest.mark.parametrize("key", ["q", "\x03"])
def test_a_live_table_and_a_terminal_left_as_it_was(exchange: Sandbox, key: str) -> None:
    with terminal("book", "spot", "BTCUSDT", "--levels", "5", *at(exchange)) as shown:
        shown.read_until("  LIVE  update ")
        shown.read_until("bid")
        exchange.connections.cut("streams")
        shown.read_until("  RECONNECTING  ")
        assert shown.press(key) == 0
        assert shown.text.startswith(ENTER) and shown.text.endswith(LEAVE)
        assert termios.tcgetattr(shown.number) == shown.before
    assert "\x1b[1m" in shown.text and "█" in shown.text
    assert "\x1b[2J" not in shown.text, "nothing is cleared before it is drawn anew, so nothing flickers"


def test_no_colours_where_nobody_wants_them(exchange: Sandbox) -> None:
    with terminal("book", "cm_futures", "BTCUSD_PERP", *at(exchange), NO_COLOR="1") as shown:
        shown.read_until("  LIVE  ")
        assert shown.press("q") == 0
    assert not STYLE.search(shown.text)


def test_once_as_a_table(exchange: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["book", "um_futures", "BTCUSDT", "--once", "--levels", "3", *at(exchange)]) == 0
    title, head, *rows = capsys.readouterr().out.splitlines()
    assert re.match(r"BTCUSDT  um_futures sandbox  LIVE  update \d+  spread [\d.]+ \([\d.]+ bp\)$", title)
    assert head.split() == ["total", "quantity", "price", "price", "quantity", "total"] and len(rows) == 3


def test_lines_of_json_where_there_is_no_terminal(
    exchange: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["book", "spot", "btcusdt", "--format", "json", "--count", "4", *at(exchange)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    live = [row for row in rows if row["state"] == "LIVE"]
    assert len(rows) == 4 and len(live) >= 2
    assert all(len(row["bids"]) == len(row["asks"]) == 10 for row in live)
    assert all(Decimal(row["bids"][0][0]) < Decimal(row["asks"][0][0]) for row in live)
    assert all(one["update_id"] < two["update_id"] for one, two in pairwise(live))


def test_sigterm_ends_it_without_a_word(exchange: Sandbox) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "binance_sdk.cli", "book", "spot", "BTCUSDT", *at(exchange)],
        env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as program:  # fmt: skip
        assert program.stdout is not None and b"BTCUSDT" in program.stdout.readline()
        program.send_signal(signal.SIGTERM)
        assert (program.communicate(timeout=PATIENCE)[1], program.returncode) == (b"", 0)


@pytest.mark.parametrize(
    ("given", "code", "hint"),
    [
        (["spot", "NOPE"], 1, "Invalid symbol. (code -1121"),
        (["spot", "BTCUSDT", "--port", "1"], 4, "cannot connect to http://127.0.0.1:1"),
        (["spot", "BTC/USDT"], 2, "symbol='BTC/USDT' is not allowed"),
    ],
)
def test_what_goes_wrong_is_said_in_a_line(
    given: list[str], code: int, hint: str, exchange: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    place = at(1) if "--port" in given else at(exchange)
    assert main(["book", *given[:2], *place]) == code
    said = capsys.readouterr()
    assert said.out == "" and hint in said.err and len(said.err.splitlines()) == 1


def test_a_product_without_books_says_which_have_them(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["book", "wallet", "BTCUSDT"])
    assert "wallet has no order books: there are those of alpha, cm_futures" in capsys.readouterr().err


def levels(*pairs: tuple[str, str]) -> list[Level[Decimal]]:
    return [Level(Decimal(price), Decimal(quantity)) for price, quantity in pairs]


PICTURE = Picture(
    "BTCUSDT", "spot sandbox", "LIVE", 7,
    levels(("99.50", "1.0"), ("99.00", "3.0")), levels(("100.50", "2.0"), ("101.00", "6.00")),
)  # fmt: skip
PLAIN = Paint(colours=False)


def test_the_table() -> None:
    assert depth_view.table(PICTURE, 66, 5, PLAIN) == [
        "        total  quantity  price  price  quantity  total",
        "       █    1         1   99.5  100.5         2      2██",
        "    ████    4         3   99.0  101.0         6      8████████",
    ]


def test_the_chart_has_all_that_is_offered_up_to_each_price() -> None:
    assert depth_view.chart(PICTURE, 18, 6, PLAIN) == [
        "4 bid    8 offered",
        "                 █",
        "                 █",
        "█                █",
        "█▄▄▄▄        █████",
        "99.0  100.0  101.0",
    ]


@pytest.mark.parametrize("size", [(20, 3), (40, 8), (80, 24), (200, 60)])
@pytest.mark.parametrize("colours", [True, False])
def test_it_fits_every_terminal(size: tuple[int, int], colours: bool) -> None:
    lines = depth_view.compose(PICTURE, *size, 10, Paint(colours=colours))
    assert len(lines) <= size[1] or size[1] < 5
    if size[0] >= 80:
        assert max(len(STYLE.sub("", line)) for line in lines) <= size[0]


def test_an_empty_side_and_an_empty_book_are_shown() -> None:
    empty = Picture("A", "spot", "SYNCING", 0, [], [], "why")
    assert depth_view.compose(empty, 80, 24, 5, PLAIN)[-1] == "why"
    one = Picture("A", "spot", "LIVE", 1, levels(("1", "2")), [])
    assert "spread -" in depth_view.compose(one, 80, 24, 5, PLAIN)[0]
