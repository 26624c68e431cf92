"""One difference between the spec and a source."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Literal

from codegen.drift.fact import CallFact, EventFact, ParamFact, Place, StreamFact, WeightFact
from codegen.position import Position

Kind = Literal["new", "gone", "differs"]
"""``new``: the source has what the spec lacks; ``gone``: the spec has what the source lacks."""


@dataclass(frozen=True)
class NewKey:
    """A key that the spec does not have in an answer or event."""

    owner: str
    """The type whose keys stand beside it; empty where it is not known."""
    key: str
    shape: str


@dataclass(frozen=True)
class Difference:
    """What a source says otherwise than the spec."""

    product: str
    section: str
    """Of the product's files: operations, streams, user_events, enums, errors, changelog."""
    name: str
    """Key of the stanza; for what the spec does not have, its name in the source."""
    field: str
    """As in a deviation: ``rest.params.limit.max``; empty: the whole stanza."""
    kind: Kind
    ours: str | None
    theirs: str | None
    source: str
    """Label of the source."""
    source_kind: Literal["docs", "connector"]
    place: Place
    position: Position
    fact: CallFact | StreamFact | EventFact | ParamFact | NewKey | None = dataclasses.field(
        default=None, compare=False, repr=False
    )
    """What a new stanza, parameter or key is made from."""
    weights: tuple[WeightFact, ...] | None = dataclasses.field(default=None, compare=False, repr=False)

    heard: tuple[tuple[str, str, str], ...] = dataclasses.field(default=(), compare=False, repr=False)
    """Section, stanza and field of everything that it is about, where that is a type of several answers."""

    @property
    def reviewable(self) -> tuple[tuple[str, str, str], ...]:
        """Section, stanza and field by which a deviation may speak about it."""
        return self.heard or ((self.section, self.name, self.field),)

    @property
    def subject(self) -> str:
        return f"{self.product} {self.section}.{self.name}" + (f" {self.field}" if self.field else "")
