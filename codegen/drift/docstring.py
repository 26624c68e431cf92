"""The docstrings of the connectors: title, route, link, weight, security type, parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SECURITY: Final = ("TRADE", "USER_DATA", "USER_STREAM", "MARKET_DATA", "MARGIN", "PREDICTION_TRADE", "NONE")
HEADS: Final = (
    "Weight", "Security Type", "Update Speed", "Unfilled Order Count", "Notes", "Response Notes",
    "Rate limit", "Data Source", "Args", "Returns", "Raises",
)  # fmt: skip
HEAD: Final = re.compile(rf"^\W*({'|'.join(HEADS)})(?:\((\w+)\))?\W*:(?:\*\*)?(.*)$")
IN_TITLE: Final = re.compile(r"\(\s*(?:HMAC|)\s*([A-Z]+(?:[ _][A-Z]+)?)\s*\)\s*$")
PARAM: Final = re.compile(r"^(\w+) \((.*?)\):\s?(.*)$")
LINK: Final = re.compile(r"^https?://\S+$")


@dataclass(frozen=True)
class Section:
    """Text below one head; ``argument`` is what stands in brackets behind it."""

    argument: str | None
    text: str


@dataclass(frozen=True)
class Docstring:
    """What one docstring states."""

    title: str
    link: str | None
    sections: tuple[tuple[str, Section], ...]

    def section(self, head: str) -> list[Section]:
        return [section for name, section in self.sections if name == head]

    @property
    def security(self) -> str | None:
        """The security type: stated, or in the title."""
        for section in self.section("Security Type"):
            word = section.text.strip().split()[0] if section.text.strip() else ""
            return word if word in SECURITY else None
        found = IN_TITLE.search(self.title)
        word = found[1].replace(" ", "_") if found else ""
        return word if word in SECURITY else None

    @property
    def described(self) -> Mapping[str, str]:
        """What is said about each parameter."""
        found = dict[str, str]()
        for section in self.section("Args"):
            last = ""
            for line in section.text.splitlines():
                match = PARAM.match(line.strip())
                if match:
                    last, found[match[1]] = match[1], match[3]
                elif last:
                    found[last] += " " + line.strip()
        return found


def read(text: str) -> Docstring:
    """The parts of a docstring."""
    lines = text.strip().splitlines() or [""]
    link = next((line.strip() for line in lines if LINK.match(line.strip())), None)
    sections = list[tuple[str, str | None, list[str]]]()
    for line in lines[1:]:
        head = HEAD.match(line.strip())
        if head:
            sections.append((head[1], head[2], [head[3].strip()]))
        elif sections:
            sections[-1][2].append(line.strip())
    found = ((name, Section(argument, "\n".join(body).strip("\n"))) for name, argument, body in sections)
    return Docstring(lines[0].strip(), link, tuple(found))
