"""Keys and kinds of the answers that Binance's pages (rest-api.md, web-socket-api.md) show.

Every example of an answer stands below the anchor of its section. Words in capitals (enum values) stay, other
values are replaced by one of their kind; equal items of a list are one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

from tests.spec.spot import Json

PAGES: Final = ("rest-api.md", "web-socket-api.md")
HEADING: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)
BLOCK: Final = re.compile(r"```(?:javascript|json)\n(.*?)```", re.DOTALL)
CAPITALS: Final = re.compile(r"[A-Z][A-Z0-9_]*")
TEXT: Final = r'"(?:[^"\\]|\\.)*"'
COMMENT: Final = re.compile(rf"{TEXT}|//[^\n]*|/\*.*?\*/", re.DOTALL)
TRAILING_COMMA: Final = re.compile(rf"{TEXT}|,(?=\s*[}}\]])")


def answers(page: str, text: str) -> Iterator[tuple[str, Json]]:
    """(page#anchor, skeleton) of every answer on a page."""
    headings = [(found.start(), anchor(found[1])) for found in HEADING.finditer(text)]
    for block in BLOCK.finditer(text):
        value = decoded(block[1])
        below = [name for start, name in headings if start < block.start()]
        if value is not None and below and is_answer(page, value):
            result = value["result"] if page == "web-socket-api.md" and isinstance(value, dict) else value
            yield f"{page}#{below[-1]}", skeleton(result)


def anchor(heading: str) -> str:
    """What GitHub makes of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def decoded(block: str) -> Json:
    """The JSON of an example without its comments and trailing commas; None where it is none."""
    plain = TRAILING_COMMA.sub(text_only, COMMENT.sub(text_only, block))
    try:
        return cast("Json", json.loads(plain))
    except ValueError:
        return None


def text_only(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith('"') else ""


def is_answer(page: str, value: Json) -> bool:
    """Whether it is what a call gives, rather than a request or an error."""
    if page == "web-socket-api.md":
        return isinstance(value, dict) and "result" in value
    return not (isinstance(value, dict) and "code" in value)


def skeleton(value: Json) -> Json:
    """The value with its keys and words in capitals, everything else replaced by one of its kind."""
    if isinstance(value, dict):
        return {key: skeleton(part) for key, part in value.items()}
    if isinstance(value, list):
        parts = [skeleton(part) for part in value]
        return [part for index, part in enumerate(parts) if part not in parts[:index]]
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value if CAPITALS.fullmatch(value) else ""
    return 0


def collect(folder: Path) -> dict[str, list[Json]]:
    """All different answers by section."""
    found: dict[str, list[Json]] = {}
    for page in PAGES:
        for section, answer in answers(page, (folder / page).read_text(encoding="utf-8")):
            if answer not in found.setdefault(section, []):
                found[section].append(answer)
    return found
