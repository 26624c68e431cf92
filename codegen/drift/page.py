"""rest-api.md and web-socket-api.md: one call in each section that shows how to make it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from codegen.drift import docstring, example, param_table, weight_text
from codegen.drift.fact import CallFact, Keys, ParamFact, Place, Published, SourceError, Unread, WeightFact
from codegen.drift.markdown import Part, Section, anchor, blocks, sections
from codegen.drift.table import outside, plain, tables
from codegen.scalar import Route

REQUEST: Final = re.compile(r"^\s*(GET|POST|PUT|DELETE) (/(?:api|sapi)/\S+)\s*$")
METHOD: Final = re.compile(r'^\s*"method"\s*:\s*"([A-Za-z0-9./]+)"')
IMPLIED: Final = ("timestamp", "signature", "apikey")
ALSO: Final = re.compile(r"all parameters accepted by (?:\[)?`([^`]+)`", re.I)
NOTHING: Final = re.compile(r"^\W*none\W*$", re.I)
LEAST: Final = 5
"""A page with fewer calls has another layout."""


def read(said: Published, text: str, file: str, route: Route) -> None:
    """Add all calls of a page; raises SourceError where none, or not all of one, can be read."""
    page = Page(said, file, route)
    for section in sections(text):
        key = page.key(section)
        known = said.calls.get((route, key)) if key else None
        if key and (known is None or known.weights is None):  # without a weight it was an example elsewhere
            said.calls[route, key] = page.call(section, key)
    calls = [call for (where, _), call in said.calls.items() if where == route]
    weighed = [call for call in calls if call.weights is not None]
    if len(calls) < LEAST or 2 * len(weighed) < len(calls):
        raise SourceError(
            f"{file}: {len(calls)} calls found, {len(weighed)} of them with a weight; has its layout changed?"
        )
    page.add_shared()
    said.routes.add(route)


class Page:
    """Reads the sections of one page."""

    def __init__(self, said: Published, file: str, route: Route) -> None:
        self.said, self.file = said, file
        self.route: Route = route
        self.also = dict[str, str]()
        """Calls that take the parameters of another, too."""

    def key(self, section: Section) -> str | None:
        """What the first code block of a section calls."""
        intro = section.part("")
        for _, body in blocks(intro.lines if intro else ()):
            for line in body:
                found = (REQUEST if self.route == "rest" else METHOD).match(line)
                if found:
                    return " ".join(found.groups())
        return None

    def call(self, section: Section, key: str) -> CallFact:
        place = Place(self.file, section.line)
        listed = self.params(section, key)
        params = {param.key: param for param in listed or ()}
        signed = "signature" in params or None if self.route == "rest" else None
        named = {name: param for name, param in params.items() if not self.implied(name, params)}
        return CallFact(
            route=self.route,
            key=key,
            title=section.title,
            place=place,
            params=None if listed is None else named,
            security=self.security(section),
            signed=signed,
            weights=self.weight(section, [param.name for param in named.values()]),
            response=self.response(section),
            link=f"{self.file}#{anchor(section.title)}",
        )

    def implied(self, name: str, params: Iterable[str]) -> bool:
        """Whether a parameter belongs to signing, and is therefore no parameter of the spec."""
        return name in IMPLIED and ("signature" in params or name != "apikey" or self.route == "ws_api")

    def security(self, section: Section) -> str | None:
        found = docstring.IN_TITLE.search(section.title)
        if found is None:
            return "NONE"
        word = found[1].replace(" ", "_")
        return word if word in docstring.SECURITY else None

    def params(self, section: Section, key: str) -> Sequence[ParamFact] | None:
        """The table below Parameters; None where there is something else."""
        part = section.part("parameter")
        if part is None:
            return ()
        found = [table for table in tables(part.texts) if param_table.is_params(table)]
        also = ALSO.search(" ".join(line.text for line in section.lines))
        if also:
            self.also[key] = also[1]
        if not found:
            words = [plain(text) for text in outside(part.texts) if text.strip()]
            if words and not also and not NOTHING.match(words[0]):
                said = "neither a table nor NONE"
                self.said.unread.append(Unread(Place(self.file, part.lines[0].number), "parameters", said))
                return None
            return ()
        read = param_table.read(found[0], self.file, part.lines[0].number)
        self.said.unread += (Unread(where, "parameter", text) for where, text in read.unread)
        return read.facts

    def weight(self, section: Section, params: Sequence[str]) -> tuple[WeightFact, ...] | None:
        part = section.part("weight")
        if part is None:
            return None
        first = "\n".join(part.texts).strip().split("\n\n")[0]
        for text in ("\n".join(part.texts), first):  # in older pages the description stands behind it
            try:
                return weight_text.read(text, params).weights
            except weight_text.Unreadable as error:
                problem = str(error)
        self.said.unread.append(Unread(Place(self.file, part.lines[0].number), "weight", problem))
        return None

    def response(self, section: Section) -> Keys | None:
        """Keys of all examples."""
        found = dict[str, str]()
        for part in section.parts():
            if part.name == "response":
                found |= self.keys(part)
        return found or None

    def keys(self, part: Part) -> Keys:
        found = dict[str, str]()
        for line, body in blocks(part.lines):
            values = example.read(body)
            if values is None:
                self.said.unread.append(Unread(Place(self.file, line), "example", "no JSON"))
            for value in values or ():
                if _refused(value):
                    continue
                if self.route == "ws_api" and isinstance(value, dict):
                    value = value.get("result")
                found |= example.keys(value)
        return found

    def add_shared(self) -> None:
        """Calls that take the parameters of another one have those, too."""
        for key, other in self.also.items():
            base = self.said.calls.get((self.route, other))
            if base is None:
                raise SourceError(
                    f"{self.file}: {key} takes the parameters of {other}, which is not on the page"
                )
            call = self.said.calls[self.route, key]
            params = {**(base.params or {}), **(call.params or {})}
            self.said.calls[self.route, key] = replace(call, params=params)


def _refused(value: example.Json) -> bool:
    """Whether an example shows an error instead of an answer."""
    return isinstance(value, dict) and {"code", "msg"} <= value.keys()
