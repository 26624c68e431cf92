"""Pages in Markdown: sections by heading, parts by bold marks, code blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from codegen.drift.table import plain

HEADING: Final = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
FENCE: Final = re.compile(r"^\s*(```+|~~~+)")
MARKS: Final = (
    "Weight", "Parameters", "Data Source", "Response", "Payload", "Unfilled Order Count", "Stream Names?",
    "Update Speed", "Notes?", "Event",
)  # fmt: skip
MARK: Final = re.compile(rf"^\s*\*\*\s*({'|'.join(MARKS)})\b([^*:]*):?\s*\*\*\s*:?(.*)$", re.I)


@dataclass(frozen=True)
class Line:
    """A line of a page, by its number from 1."""

    number: int
    text: str
    code: bool = False


@dataclass(frozen=True)
class Part:
    """What stands below one bold mark."""

    name: str
    lines: tuple[Line, ...]

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.lines]


@dataclass
class Section:
    """A heading and what stands below it, down to the next heading of any level."""

    title: str
    level: int
    line: int
    lines: list[Line] = field(default_factory=list[Line])

    def parts(self) -> Iterator[Part]:
        """Parts by their bold marks; what is before the first one is called ``""``."""
        name, lines = "", list[Line]()
        for line in self.lines:
            mark = None if line.code else MARK.match(line.text)
            if mark:
                yield Part(name, tuple(lines))
                name, lines = mark[1].lower().removesuffix("s"), [Line(line.number, mark[3].strip())]
            else:
                lines.append(line)
        yield Part(name, tuple(lines))

    def part(self, name: str) -> Part | None:
        """The first part of this name."""
        return next((part for part in self.parts() if part.name == name), None)


def sections(text: str) -> list[Section]:
    """All sections of a page, in order; text before the first heading has none."""
    found, fence = list[Section](), ""
    for number, line in enumerate(text.splitlines(), 1):
        mark = FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        heading = None if fence or mark else HEADING.match(line)
        if heading:
            found.append(Section(plain(heading[2]), len(heading[1]), number))
        elif found:
            found[-1].lines.append(Line(number, line, bool(fence or mark)))
    return found


def blocks(lines: Sequence[Line]) -> Iterator[tuple[int, list[str]]]:
    """Code blocks: line of the first line inside, and their lines."""
    inside, first, body = False, 0, list[str]()
    for line in lines:
        if line.code and FENCE.match(line.text):
            if inside:
                yield first, body
            inside, first, body = not inside, line.number + 1, []
        elif line.code and inside:
            body.append(line.text)


def anchor(title: str) -> str:
    """The anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")
