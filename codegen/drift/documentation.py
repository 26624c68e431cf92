"""A checkout of the Spot documentation."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from codegen.drift import page, reference, stream_page
from codegen.drift.fact import Published, SourceError

REST: Final = "rest-api.md"
SBE: Final = "sbe-market-data-streams.md"
"""Older checkouts do not have it."""


def read(folder: Path, product: str, revision: str) -> Published:
    """Everything that a checkout says; of its change log, what is newer than ``revision``.

    Raises SourceError where a page is missing or cannot be understood.
    """
    if not (folder / REST).is_file():
        raise SourceError(f"{folder}: not a checkout of the Spot documentation: there is no {REST}")
    said = Published("docs", "", product)
    newest = reference.entries(said, _text(folder, "CHANGELOG.md"), "CHANGELOG.md", revision)
    said.label = f"Spot documentation, {newest}"
    page.read(said, _text(folder, REST), REST, "rest")
    page.read(said, _text(folder, "web-socket-api.md"), "web-socket-api.md", "ws_api")
    stream_page.streams(said, _text(folder, "web-socket-streams.md"), "web-socket-streams.md")
    if (folder / SBE).is_file():
        stream_page.streams(said, _text(folder, SBE), SBE, host="sbe")
    stream_page.events(said, _text(folder, "user-data-stream.md"), "user-data-stream.md")
    if (folder / "enums.md").is_file():
        reference.enums(said, _text(folder, "enums.md"), "enums.md")
    else:  # before June 2024
        reference.enums(said, _text(folder, REST), REST, below="enum definitions")
    reference.filters(said, _text(folder, "filters.md"), "filters.md")
    reference.errors(said, _text(folder, "errors.md"), "errors.md")
    said.streams_listed = True
    return said


def _text(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{folder / name}: cannot be read: {error}") from error
