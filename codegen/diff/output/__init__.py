"""A report in the forms that people and other programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from codegen.diff.output import document, text
from codegen.diff.report import Report

FORMATS: Final[Mapping[str, Callable[[Report], str]]] = {
    "text": text.write,
    "json": document.write,
}
