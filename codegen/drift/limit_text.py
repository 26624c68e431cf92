"""Defaults and bounds in the description of a parameter."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from codegen.drift.table import plain

SPAN: Final = (
    r"(?![\w.]*\s*(?:days?|hours?|months?|minutes?|weeks?|years?|items?|symbols?|orders?|decimals?)\b)"
)
"""Behind a number: it is not the value of the parameter itself."""
DEFAULT: Final = re.compile(
    r"(?i:\bdefaults?(?: value)?)(?: is|:| to|,| )\s*(?:is |to |: ?)?[\"']?"
    r"([A-Z]{2}[A-Z0-9_]*\b|[Tt]rue\b|[Ff]alse\b|\d[\w.]*)" + SPAN
)
MAXIMUM: Final = re.compile(
    r"\b(?:max(?:imum)?(?: value)?(?: is)?(?: allowed)?\s*:?\s*|cannot be greater than |no more than |"
    r"not be greater than )(\d+(?:\.\d+)?)\b" + SPAN,
    re.I,
)
MINIMUM: Final = re.compile(r"\bmin(?:imum)?(?: value)?(?: is)?\s*:?\s*(\d+(?:\.\d+)?)\b" + SPAN, re.I)


def default(text: str) -> str | None:
    """``Default 500; max 1000.``: the 500."""
    found = DEFAULT.search(plain(text))
    word = found[1].rstrip(".") if found else None
    return word.lower() if word in ("True", "False") else word


def maximum(text: str) -> Decimal | None:
    found = MAXIMUM.search(plain(text))
    return Decimal(found[1]) if found else None


def minimum(text: str) -> Decimal | None:
    found = MINIMUM.search(plain(text))
    return Decimal(found[1]) if found else None
