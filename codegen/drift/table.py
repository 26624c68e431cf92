"""Tables in Markdown text, written with pipes or as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from typing import Final

RULE: Final = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$")
TAG: Final = re.compile(r"</?(?:tt|code|br|b|i|p|a|ul|li|strong|em|sup)\b[^>]*>")


@dataclass(frozen=True)
class Table:
    """Head and rows, cell by cell as plain text; a cell that spans rows is in each of them."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    line: int
    """Line of the head, counted from 0 in the text."""
    lines: tuple[int, ...]
    """Line of each row."""


def plain(text: str) -> str:
    """Text without the marks of Markdown and HTML."""
    text = TAG.sub(" ", text).replace("\xa0", " ").replace("\\_", "_").replace("\\|", "|")
    text = re.sub(r"!?\[([^]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"\s+", " ", unescape(text.replace("`", "").replace("**", ""))).strip()


def tables(lines: Sequence[str]) -> list[Table]:
    """Every table of the text, in order."""
    return sorted([*_pipes(lines), *_html(lines)], key=lambda table: table.line)


def outside(lines: Sequence[str]) -> list[str]:
    """The lines that belong to no table."""
    found = set[int]()
    for table in tables(lines):
        last = max(table.lines, default=table.line)
        found |= set(range(table.line, last + 2 if RULE.match(_at(lines, last + 1)) else last + 1))
    html = _inside_html(lines)
    return [text for number, text in enumerate(lines) if number not in found and number not in html]


def _at(lines: Sequence[str], number: int) -> str:
    return lines[number] if number < len(lines) else ""


def _inside_html(lines: Sequence[str]) -> set[int]:
    found, inside = set[int](), False
    for number, text in enumerate(lines):
        inside = inside or "<table" in text
        if inside:
            found.add(number)
        inside = inside and "</table" not in text
    return found


def _pipes(lines: Sequence[str]) -> Iterator[Table]:
    html = _inside_html(lines)
    for number, text in enumerate(lines):
        if number + 1 < len(lines) and number not in html and "|" in text and RULE.match(lines[number + 1]):
            head = _cells(text)
            if head:
                rows = list(_rows(lines, number + 2, len(head)))
                yield Table(head, tuple(row for _, row in rows), number, tuple(line for line, _ in rows))


def _rows(lines: Sequence[str], first: int, width: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number in range(first, len(lines)):
        text = lines[number]
        if "|" not in text or RULE.match(text):
            return
        cells = _cells(text)
        if any(cells):
            yield number, (*cells, *("",) * (width - len(cells)))[:width]


def _cells(text: str) -> tuple[str, ...]:
    text = text.strip().removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    return tuple(plain(cell) for cell in re.split(r"(?<!\\)\|", text))


def _html(lines: Sequence[str]) -> Iterator[Table]:
    first: int | None = None
    for number, text in enumerate(lines):
        if "<table" in text and first is None:
            first = number
        if "</table" in text and first is not None:
            reader = _Reader(first)
            reader.feed("\n".join(lines[first : number + 1]))
            if table := reader.table():
                yield table
            first = None


class _Reader(HTMLParser):
    """Collects the rows of one HTML table."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.first = line
        self.grid: list[list[str]] = []
        self.lines: list[int] = []
        self.spans: dict[int, tuple[int, str]] = {}
        self.cell: list[str] | None = None
        self.span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.grid.append([])
            self.lines.append(self.first + self.getpos()[0] - 1)
            self._fill()
        elif tag in ("td", "th"):
            self.cell, self.span = [], int(dict(attrs).get("rowspan") or 1)
        elif tag == "br" and self.cell is not None:
            self.cell.append(" ")

    def handle_data(self, data: str) -> None:
        if self.cell is not None:
            self.cell.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self.cell is not None and self.grid:
            text, row = plain("".join(self.cell)), self.grid[-1]
            if self.span > 1:
                self.spans[len(row)] = self.span - 1, text
            row.append(text)
            self.cell = None
            self._fill()

    def _fill(self) -> None:
        """Cells of rows above that reach into this one."""
        row = self.grid[-1]
        while len(row) in self.spans:
            left, text = self.spans.pop(len(row))
            row.append(text)
            if left > 1:
                self.spans[len(row) - 1] = left - 1, text

    def table(self) -> Table | None:
        rows = [(line, tuple(row)) for line, row in zip(self.lines, self.grid, strict=True) if row]
        if not rows:
            return None
        width = len(rows[0][1])
        return Table(
            rows[0][1],
            tuple((*row, *("",) * (width - len(row)))[:width] for _, row in rows[1:]),
            self.first,
            tuple(line for line, _ in rows[1:]),
        )
