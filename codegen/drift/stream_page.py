"""web-socket-streams.md, sbe-market-data-streams.md and user-data-stream.md: streams and user events."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from codegen.drift import example
from codegen.drift.example import Json
from codegen.drift.fact import EventFact, Place, Published, SourceError, StreamFact, Unread, folded
from codegen.drift.markdown import Section, anchor, blocks, sections
from codegen.drift.table import plain, tables

ENVELOPES: Final = ("event", "data")
"""Keys below which an event may lie."""
LEAST: Final = 3


def streams(said: Published, text: str, file: str, host: str = "") -> None:
    """Add all streams of a page, and events that come on any; raises SourceError where none is found."""
    found = 0
    for section in sections(text):
        part = section.part("stream name")
        if part is None:
            _events(said, section, file)
            continue
        first = next((line.text for line in part.lines if line.text.strip()), "")
        names = [_template(name) for name in re.split(r"\s+OR\s+|\s+or\s+", plain(first))]
        if not names or not names[0]:
            raise SourceError(f"{Place(file, part.lines[0].number)}: a stream without a name")
        found += 1
        payload = dict[str, str]()
        for value in _values(said, section, file):
            payload |= example.keys(_event(value))
        fact = StreamFact(
            template=names[0],
            also=tuple(names[1:]),
            title=section.title,
            place=Place(file, section.line),
            host=host,
            payload=payload or None,
            link=f"{file}#{anchor(section.title)}",
        )
        said.streams[("sbe/" if host == "sbe" else "") + names[0]] = fact
    if found < LEAST:
        raise SourceError(f"{file}: {found} streams found; has its layout changed?")


def events(said: Published, text: str, file: str) -> None:
    """Add all user events of a page; raises SourceError where none is found."""
    for section in sections(text):
        _events(said, section, file)
        if said.events and "conditional fields" in section.title.lower():
            about = [name for name in said.events if name in folded(section.title)]
            if not about:
                raise SourceError(f"{Place(file, section.line)}: fields of which event?")
            _add_fields(said.events, about[0], section)
    if not said.events or len(said.events) < LEAST:
        raise SourceError(f"{file}: {len(said.events or ())} events found; has its layout changed?")


def _template(text: str) -> str:
    return text.replace("\\", "").strip().strip("`")


def _values(said: Published, section: Section, file: str) -> Iterator[Json]:
    for line, body in blocks(section.lines):
        values = example.read(body)
        if values is None:
            said.unread.append(Unread(Place(file, line), "example", "no JSON"))
        yield from values or ()


def _event(value: Json) -> Json:
    """An event without the envelope around it."""
    if isinstance(value, dict) and "e" not in value:
        for key in ENVELOPES:
            if isinstance(value.get(key), dict | list):
                return value[key]
    return value


def _events(said: Published, section: Section, file: str) -> None:
    """Add the events that a section shows."""
    for value in _values(said, section, file):
        event = _event(value)
        name = event.get("e") if isinstance(event, dict) else None
        if isinstance(name, str):
            said.events = said.events or {}
            known = said.events.get(folded(name))
            keys = {**(known.payload if known and known.payload else {}), **example.keys(event)}
            said.events[folded(name)] = EventFact(name, Place(file, section.line), keys)


def _add_fields(events: dict[str, EventFact], name: str, section: Section) -> None:
    """Keys of a table of fields that come only sometimes."""
    fields = {
        row[0]: ""
        for table in tables([line.text for line in section.lines])
        for row in table.rows
        if row[0].isidentifier()
    }
    event = events[name]
    events[name] = EventFact(event.name, event.place, {**fields, **(event.payload or {})})
