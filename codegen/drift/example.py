"""Keys of the JSON in examples, which carry comments and dots."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Final, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
TOKEN: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/|\.\.\.|…', re.S)

NO_COMMA: Final = re.compile(r'(["\d\]}el])(\s*\n\s*")')
"""The end of a line after which a comma was forgotten."""
DECIMAL: Final = re.compile(r"^-?\d+\.\d+$")
MILLISECONDS: Final = re.compile(r"^1[4-9]\d{11}$")


def read(lines: Sequence[str]) -> list[Json] | None:
    """The JSON values in an example, one after the other; None where it is no JSON."""
    text = TOKEN.sub(lambda found: found[0] if found[0].startswith('"') else " ", "\n".join(lines))
    text = re.sub(r",(\s*[}\]])", r"\1", re.sub(r",\s*,", ",", text))
    if not text.strip().startswith(("{", "[")):
        return []
    values = _decode(text)
    return values if values is not None else _decode(NO_COMMA.sub(r"\1,\2", text))


def _decode(text: str) -> list[Json] | None:
    decoder, values = json.JSONDecoder(), list[Json]()
    while text := text.lstrip():
        try:
            value, end = decoder.raw_decode(text)
        except json.JSONDecodeError:
            return None
        values.append(value)
        text = text[end:]
    return values


def keys(value: Json, path: str = "") -> dict[str, str]:
    """Every key of a value, as in ``symbols[].filters[].tickSize``, with the shape of what it holds."""
    found = dict[str, str]()
    if isinstance(value, dict):
        for key, inner in value.items():
            here = f"{path}.{key}".lstrip(".")
            found |= {here: _shape(inner), **keys(inner, here)}
    elif isinstance(value, list):
        for item in value:
            found |= keys(item, f"{path}[]")
    return found


def _shape(value: Json) -> str:
    """The shape of one value, as far as an example can tell."""
    match value:
        case bool():
            return "bool"
        case int():
            return "ms" if MILLISECONDS.match(str(value)) else "int"
        case float():
            return "number"
        case str():
            return "decimal_text" if DECIMAL.match(value) else "string"
        case list():
            return "list"
        case dict():
            return "object"
        case None:
            return ""
