"""What a change means: one row for each way in which something can change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, Literal

from codegen.diff.change import Action, Change, Direction

Contract = Literal["wire", "source"]
CONTRACTS: Final[tuple[Contract, ...]] = ("wire", "source")
"""Wire: a deployed SDK of the old spec, talking to what the new one says. Source: Python code written for the
old SDK, run and type-checked with the new one."""


class Level(IntEnum):
    """How much a change can hurt; more is worse."""

    SAFE = 1
    RISKY = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        return self.name.lower()


SAFE, RISKY, BREAKING = Level.SAFE, Level.RISKY, Level.BREAKING
LEVELS: Final[Mapping[str, Level]] = {level.word: level for level in Level}


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One row. Of the rows for a kind and action, the first whose traits and direction fit counts."""

    id: str
    kinds: tuple[str, ...]
    action: Action = "changed"
    when: frozenset[str] = field(default_factory=frozenset[str])
    """Traits that the change must have, all of them."""
    direction: Direction | None = None
    """Only for what travels this way; None: any."""
    wire: Level | None = None
    """None: a deployed SDK does not notice."""
    source: Level | None = None
    """None: nobody's Python notices."""
    grows: bool = False
    """There is more to use than before: at least a minor version."""
    message: str
    """One line: ``{it}``, ``{old}``, ``{new}`` and ``{where}`` are filled in."""
    why: str
    """What it does to callers, and what to do about it."""
    area: str = ""
    """Given by the table that it stands in."""

    def fits(self, change: Change) -> bool:
        """Whether this row is about such a change."""
        right_way = self.direction in (None, change.direction)
        return (
            right_way
            and self.when <= change.traits
            and self.action == change.action
            and change.kind in self.kinds
        )

    def level(self, contracts: Iterable[Contract] = CONTRACTS) -> Level | None:
        """The worst that it means under these contracts."""
        both: Mapping[Contract, Level | None] = {"wire": self.wire, "source": self.source}
        return max((level for contract in contracts if (level := both[contract])), default=None)


def when(*traits: str) -> frozenset[str]:
    return frozenset(traits)
