"""Clients of others as ``docs/moving`` knows them: their methods, and what is said by hand about some.

``surface/<package>.yaml`` is read from their source by `python -m tests.interop.surface`. ``by-hand.yaml``
has the counterparts of methods that send nothing by themselves, or for which there is something better than
the call of the same endpoint. ``gone.yaml`` has the calls that are not in the spec, because Binance has
ended them or because we lack them.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field

FOLDER = "docs/moving"


class Entry(BaseModel):
    """A part of these files."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Method(Entry):
    """One public method of a class of theirs."""

    rest: list[str] = Field(default_factory=list[str])
    ws_api: list[str] = Field(default_factory=list[str])
    stream: list[str] = Field(default_factory=list[str])
    takes: list[str] = Field(default_factory=list[str])
    """Parameters, as ``name`` or ``name=what is sent``."""

    @property
    def routes(self) -> list[tuple[Literal["rest", "ws_api", "stream"], str]]:
        """What it sends, each with its kind."""
        return [
            *(("rest", route.replace("//", "/")) for route in self.rest),
            *(("ws_api", route) for route in self.ws_api),
            *(("stream", route) for route in self.stream),
        ]

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """Its parameters with the names under which they are sent."""
        pairs = (text.partition("=") for text in self.takes)
        return [(name, wire or name) for name, _, wire in pairs]


class Surface(Entry):
    """The public methods of a package, by class."""

    version: str
    classes: dict[str, dict[str, Method]]


class Said(Entry):
    """What is said by hand about methods or calls."""

    of: str
    """``Class.method``, or ``GET /path``; ``*`` stands for anything."""
    ours: str = ""
    """Code that does the same; nothing where there is nothing."""
    remark: str = ""

    def fits(self, name: str) -> bool:
        """Whether it is about this method or call."""
        return fnmatchcase(name, self.of)


@dataclass(frozen=True)
class Peers:
    """All that is known about the clients of others."""

    surfaces: dict[str, Surface]
    by_hand: dict[str, list[Said]]
    """By package, without its version."""
    gone: list[Said]

    def said(self, package: str, method: str) -> Said | None:
        """What is said by hand about ``Class.method``."""
        entries = (
            entry for name, entries in self.by_hand.items() if package.startswith(name) for entry in entries
        )
        return next((entry for entry in entries if entry.fits(method)), None)

    def ended(self, route: str) -> Said | None:
        """What is said about a call that is not in the spec."""
        return next((entry for entry in self.gone if entry.fits(route)), None)


def read(root: Path) -> Peers:
    """What ``docs/moving`` says; raises pydantic's ValidationError where it is not well formed."""
    folder = root / FOLDER
    by_hand = {
        package: [Said.model_validate(entry) for entry in entries]
        for package, entries in _load(folder / "by-hand.yaml").items()
    }
    gone = [Said.model_validate(entry) for entry in _load(folder / "gone.yaml")["calls"]]
    surfaces = {
        path.stem: Surface.model_validate(_load(path)) for path in sorted((folder / "surface").glob("*.yaml"))
    }
    return Peers(surfaces, by_hand, gone)


def _load(path: Path) -> dict[str, list[object]]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found: dict[str, list[object]] = yaml.load(path.read_text("utf-8"), Loader=loader)
    return found
