"""What the names of a kind of stream look like."""

from __future__ import annotations

import re
from typing import Final

from ..descriptors import Template

_MARKS: Final = {"[": "(?:", "]": ")?"}


def pattern(template: Template) -> re.Pattern[str]:
    """Matches the names of a template; its parameters are groups of the match."""
    enums = {param.name: "|".join(map(re.escape, param.enum)) for param in template.params}

    def part(text: str) -> str:
        if text in _MARKS:
            return _MARKS[text]
        if text.startswith("<"):
            return f"(?P<{text[1:-1]}>{enums.get(text[1:-1]) or '[^@!]+'})"
        return re.escape(text)

    return re.compile("".join(map(part, re.split(r"(<\w+>|\[|\])", template.name))))
