"""What faults have hit: the journal that every part of the fault panel writes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import ClassVar, Final

from .command import History

JOURNAL: Final = 10_000


@dataclass(slots=True)
class Hit:
    """One line of the fault journal."""

    time: int
    """Epoch microseconds."""
    fault: str
    target: str
    """Operation, stream or kind of connection."""
    product: str = ""


class Hits:
    """The journal, and the numbers and chances of the rules. ``now``: epoch microseconds."""

    group: ClassVar[str] = "faults"

    def __init__(self, now: Callable[[], int], seed: int, history: History) -> None:
        self.now = now
        self.history = history
        self.journal: deque[Hit] = deque(maxlen=JOURNAL)
        self.journal_total = 0
        """Lines that were ever written."""
        self.random = Random(f"faults {seed}")
        self._numbers = count(1)

    def note(self, fault: str, target: str, product: str = "") -> None:
        """Writes a line of the journal."""
        self.journal_total += 1
        self.journal.append(Hit(self.now(), fault, target, product))
