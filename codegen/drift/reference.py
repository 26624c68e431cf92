"""enums.md, errors.md and CHANGELOG.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from codegen.drift import example
from codegen.drift.fact import Entry, EnumFact, ErrorFact, FilterFact, Place, Published, SourceError
from codegen.drift.markdown import Section, blocks, sections
from codegen.drift.table import plain, tables

BULLET: Final = re.compile(r"^\s*[*-]\s+`?([A-Z][A-Z0-9_]+)`?\s*$")
BOLD: Final = re.compile(r"^\s*\*\*([^*]+)\*\*:?\s*$")
VALUE: Final = re.compile(r"^[A-Z][A-Z0-9_]*$")
ERROR: Final = re.compile(r"^(-\d{3,5})\s*:?\s+([A-Z][A-Z0-9_]+)$")
CODE: Final = re.compile(r"^(-\d{3,5})\b")
DATE: Final = re.compile(r"^(\d{4}-\d{2}-\d{2})\b")
UPDATED: Final = re.compile(r"last updated:?\W*(\d{4}-\d{2}-\d{2})", re.I)
LEAST: Final = 5


def enums(said: Published, text: str, file: str, below: str = "") -> None:
    """Add the sets of values: bullets or the first column of a table below a heading or a bold line.

    ``below``: only those under the heading of this name.
    """
    found = sections(text)
    if below:
        first = next((n for n, section in enumerate(found) if below in section.title.lower()), len(found))
        level = found[first].level if first < len(found) else 0
        inside = takewhile(lambda section: section.level > level, found[first + 1 :])
        found = [*found[first : first + 1], *inside]
    for section in found:
        for title, lines in _titled(section):
            values = _values(lines)
            if values:
                said.enums.append(EnumFact(title.rstrip(":"), values, Place(file, section.line)))
    if len(said.enums) < LEAST:
        raise SourceError(f"{file}: {len(said.enums)} enums found; has its layout changed?")


def _titled(section: Section) -> Iterator[tuple[str, list[str]]]:
    """The section by its bold lines; the first part has the title of the section."""
    title, lines = section.title, list[str]()
    for line in section.lines:
        bold = None if line.code else BOLD.match(line.text)
        if bold:
            yield title, lines
            title, lines = plain(bold[1]), []
        else:
            lines.append("" if line.code else line.text)
    yield title, lines


def _values(lines: list[str]) -> tuple[str, ...]:
    found = [match[1] for text in lines if (match := BULLET.match(text))]
    found += [row[0] for table in tables(lines) for row in table.rows if VALUE.match(row[0])]
    return tuple(found)


def filters(said: Published, text: str, file: str) -> None:
    """Add the trading rules, each with the keys of its example."""
    names = list[str]()
    for section in sections(text):
        if not VALUE.match(section.title):
            continue
        names.append(section.title)
        place = Place(file, section.line)
        values = [value for _, body in blocks(section.lines) for value in example.read(body) or ()]
        keys = {key: shape for value in values for key, shape in example.keys(value).items()}
        if not keys:
            raise SourceError(f"{place}: {section.title} has no example that can be read")
        said.filters.append(FilterFact(section.title, keys, place))
    if len(names) < LEAST:
        raise SourceError(f"{file}: {len(names)} filters found; has its layout changed?")
    said.enums.append(EnumFact("Filters", tuple(names), Place(file)))


def errors(said: Published, text: str, file: str) -> None:
    """Add the error codes; a heading that begins with a code and is not understood is an error."""
    found = dict[int, ErrorFact]()
    for section in sections(text):
        match, code = ERROR.match(section.title), CODE.match(section.title)
        place = Place(file, section.line)
        if match:
            found[int(match[1])] = ErrorFact(int(match[1]), match[2], place)
        elif code and not re.match(r"^-\d+\s*(?:to|-)", section.title):
            found[int(code[1])] = ErrorFact(int(code[1]), None, place)
    if len(found) < LEAST:
        raise SourceError(f"{file}: {len(found)} error codes found; has its layout changed?")
    said.errors = found


def entries(said: Published, text: str, file: str, revision: str) -> str:
    """Add the entries of the change log that are newer than ``revision``; the date of the newest of all."""
    dates = list[str]()
    entry: Entry | None = None
    found = list[Entry]()
    for section in sections(text):
        date = DATE.match(section.title)
        if date:
            dates.append(date[1])
            entry = Entry(date[1], _lines(section), Place(file, section.line))
            if date[1] > revision:
                found.append(entry)
            else:
                entry = None
        elif entry and section.level > 3:
            found[-1] = entry = Entry(
                entry.date, (*entry.lines, section.title, *_lines(section)), entry.place
            )
        else:
            entry = None
    if not dates:
        raise SourceError(f"{file}: no entry with a date found; has its layout changed?")
    said.entries += found
    updated = UPDATED.search(text)
    return max([*dates, *([updated[1]] if updated else [])])


def _lines(section: Section) -> tuple[str, ...]:
    texts = (plain(line.text).lstrip("*- ") for line in section.lines if not line.code)
    return tuple(text for text in texts if text)
