"""What only people read: titles, summaries, pages."""

from __future__ import annotations

from typing import Final

from codegen.diff.rule import SAFE, Rule

FIELDS: Final = {
    "operation": ("title", "description", "docs", "notes", "data_source", "errors", "since"),
    "param": ("summary", "default_note"),
    "definition": ("summary",),
    "field": ("summary",),
    "enum": ("summary", "docs"),
    "enum_value": ("summary",),
    "stream": ("title", "docs", "since"),
    "event": ("summary",),
    "event_field": ("summary",),
    "user_event": ("title", "docs", "notes"),
    "control": ("title", "docs"),
    "handler": ("summary",),
    "limit": ("docs", "notes"),
    "error": ("summary", "notes"),
    "product": ("title",),
    "product_docs": ("base", "revision"),
}
"""Fields that end up in docstrings, if anywhere."""

TABLE: Final = (
    Rule(
        id="documentation-changed",
        kinds=tuple(f"{area}.{name}" for area, names in FIELDS.items() for name in names),
        source=SAFE,
        message="the documentation of {where} says something else ({it})",
        why="Docstrings are different; no program notices.",
    ),
)
