"""Tables of parameters: name, type, mandatory, description."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from codegen.drift import limit_text
from codegen.drift.fact import ParamFact, Place, SourceError
from codegen.drift.table import Table

KINDS: Final = {
    "STRING": "string", "INT": "int", "INTEGER": "int", "LONG": "int", "DECIMAL": "decimal", "ENUM": "enum",
    "BOOLEAN": "bool", "BOOL": "bool", "ARRAY": "", "OBJECT": "object", "DOUBLE": "decimal",
    "FLOAT": "decimal",
}  # fmt: skip
REQUIRED: Final = {"YES": True, "Y": True, "MANDATORY": True, "NO": False, "N": False, "OPTIONAL": False}
VALUES: Final = re.compile(
    r"(?i:(?:valid|supported|possible|acceptable|allowed) values?(?: are| is)?:?)\s*"
    r"([A-Z][A-Z0-9_]+\b(?:\s*(?:,|/|\bor\b|\band\b)\s*(?:or\s+|and\s+)?[A-Z][A-Z0-9_]+\b)*)(.?\s*\S?)"
)
WORD: Final = re.compile(r"\b[A-Z][A-Z0-9_]{2,}\b")


@dataclass(frozen=True)
class Params:
    """A table of parameters that was read."""

    facts: tuple[ParamFact, ...]
    unread: tuple[tuple[Place, str], ...]
    """Types that are not known."""


def is_params(table: Table) -> bool:
    """Whether a table lists parameters."""
    head = [cell.lower() for cell in table.head]
    return len(head) >= 3 and head[0] in ("name", "parameter") and head[1] == "type"


def read(table: Table, file: str, first: int) -> Params:
    """The parameters of a table that begins below line ``first``; raises SourceError where one is unclear."""
    unread = list[tuple[Place, str]]()
    return Params(tuple(_rows(table, file, first, unread)), tuple(unread))


def _rows(table: Table, file: str, first: int, unread: list[tuple[Place, str]]) -> Iterator[ParamFact]:
    mandatory = next(
        (n for n, cell in enumerate(table.head) if cell.lower() in ("mandatory", "required")), None
    )
    if mandatory is None:
        raise SourceError(f"{Place(file, first + table.line)}: a table of parameters without Mandatory")
    for row, line in zip(table.rows, table.lines, strict=True):
        place = Place(file, first + line)
        name = row[0].strip("*\\ ")
        word = row[mandatory].strip("*\\ ").upper()
        if not name:
            continue
        short = " " in word and not row[-1]  # a cell was forgotten: this is the description
        if not re.fullmatch(r"[A-Za-z]\w*", name) or (word not in REQUIRED and not short):
            raise SourceError(f"{place}: not a parameter that can be read: {' | '.join(row)}")
        text = " ".join(row[mandatory if short else mandatory + 1 :])
        kind, many = _kind(row[1])
        if kind is None:
            unread.append((place, f"type {row[1]!r} of {name}"))
        yield ParamFact(
            name=name,
            place=place,
            kind=kind or None,
            many=many,
            required=None if short else REQUIRED[word],
            enum=_values(text) if kind == "enum" else None,
            default=limit_text.default(text),
            min=limit_text.minimum(text),
            max=limit_text.maximum(text),
        )


def _kind(text: str) -> tuple[str | None, bool | None]:
    """Kind of one value, and whether there are many; None where the type is not known."""
    words = [word for word in re.findall(r"[A-Z]+", text.upper()) if word not in ("OF", "OR")]
    if not words or any(word not in KINDS for word in words):
        return None, None
    kinds = [KINDS[word] for word in words if word != "ARRAY"]
    return (kinds[0] if kinds else ""), ("ARRAY" in words or None)


def _values(text: str) -> frozenset[str] | None:
    """The values that a description lists; none where it goes on to explain one of them."""
    found = VALUES.search(text)
    words = WORD.findall(found[1]) if found else []
    behind = found[2].strip() if found else ""
    explained = behind[:1] in ("-", "(", ":") or (len(words) == 1 and behind not in ("", "."))
    return None if explained else frozenset(words) or None
