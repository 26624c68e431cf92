"""A report in the forms that people and other programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from codegen.diff.output import document, github, html, junit, markdown, sarif, text
from codegen.diff.report import Report

FORMATS: Final[Mapping[str, Callable[[Report], str]]] = {
    "text": text.write,
    "json": document.write,
    "markdown": markdown.write,
    "sarif": sarif.write,
    "junit": junit.write,
    "github": github.write,
    "html": html.write,
}
