"""A terminal as a picture that is drawn again and again, and given back as it was."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Final

import msgspec

ESCAPE: Final = "\x1b["
ENTER: Final = f"{ESCAPE}?1049h{ESCAPE}?25l{ESCAPE}?7l"
"""The other screen, no cursor, no wrapping."""
LEAVE: Final = f"{ESCAPE}?7h{ESCAPE}?25h{ESCAPE}?1049l"
BEGIN, FINISH = f"{ESCAPE}?2026h{ESCAPE}H", f"{ESCAPE}J{ESCAPE}?2026l"
"""Between them, terminals that know it show nothing half drawn."""
END_OF_LINE: Final = f"{ESCAPE}K"
STYLES: Final = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}


class Paint(msgspec.Struct, frozen=True):
    """Puts colours on text, or leaves it as it is."""

    colours: bool

    def __call__(self, text: str, *styles: str) -> str:
        if not (self.colours and styles and text):
            return text
        return f"{ESCAPE}{';'.join(STYLES[each] for each in styles)}m{text}{ESCAPE}0m"


def paint_for(environment: Mapping[str, str]) -> Paint:
    """Colours where stdout is a terminal that has them, and nobody set NO_COLOR."""
    plain = environment.get("NO_COLOR") or environment.get("TERM") == "dumb"
    return Paint(colours=sys.stdout.isatty() and not plain)


def can_draw(environment: Mapping[str, str]) -> bool:
    """Is stdout a terminal that can be drawn on?"""
    return sys.stdout.isatty() and environment.get("TERM", "dumb") != "dumb"


class Screen:
    """What is drawn on."""

    def size(self) -> tuple[int, int]:
        """Columns and rows, as they are now."""
        try:
            columns, rows = os.get_terminal_size(sys.stdout.fileno())
        except OSError:
            columns, rows = 0, 0
        return columns or 80, rows or 24

    def draw(self, lines: Sequence[str]) -> None:
        """The picture from now on; what does not fit is left out."""
        _, rows = self.size()
        body = "\r\n".join(f"{line}{END_OF_LINE}" for line in lines[:rows])
        sys.stdout.write(f"{BEGIN}{body}{FINISH}")
        sys.stdout.flush()


@contextlib.contextmanager
def opened(on_key: Callable[[str], None]) -> Generator[Screen]:
    """A screen inside of an event loop, and ``on_key`` for each key; afterwards all is as it was."""
    with _keys(on_key):
        sys.stdout.write(ENTER)
        try:
            yield Screen()
        finally:
            sys.stdout.write(LEAVE)
            sys.stdout.flush()


@contextlib.contextmanager
def _keys(on_key: Callable[[str], None]) -> Generator[None]:
    """Reads single keys where stdin is a terminal too."""
    try:
        import termios
        import tty
    except ImportError:  # Windows
        yield
        return
    if not sys.stdin.isatty():
        yield
        return
    number, loop = sys.stdin.fileno(), asyncio.get_running_loop()

    def read() -> None:
        for key in os.read(number, 64).decode(errors="ignore"):
            on_key(key)

    before = termios.tcgetattr(number)
    tty.setcbreak(number)
    single = termios.tcgetattr(number)
    single[6][termios.VMIN] = 0  # Ctrl+C forgets keys that are announced: waiting for them would be for ever
    termios.tcsetattr(number, termios.TCSADRAIN, single)
    loop.add_reader(number, read)
    try:
        yield
    finally:
        loop.remove_reader(number)
        termios.tcsetattr(number, termios.TCSADRAIN, before)
