"""A change with its judgement."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from codegen.diff.change import Change, Value
from codegen.diff.rule import CONTRACTS, Contract, Level, Rule
from codegen.diff.rules import rule_for

LONGEST: Final = 90
"""Of a value in a sentence."""
ROUTES: Final[Mapping[str, str]] = {"rest": "REST", "ws_api": "WebSocket API"}


@dataclass(frozen=True)
class Finding:
    """One change, the rule that is about it, and what it means."""

    change: Change
    rule: Rule

    @property
    def level(self) -> Level:
        """The worst of both contracts."""
        return self.rule.level() or Level.SAFE

    @property
    def fingerprint(self) -> str:
        """The same for the same change, wherever it stands and however it is worded."""
        change = self.change
        parts = [
            self.rule.id, change.product, change.section, change.name, *change.path,
            ",".join(sorted(change.routes)), change.direction, change.old, change.new,
        ]  # fmt: skip
        text = json.dumps(parts, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def message(self) -> str:
        """One line for people."""
        change = self.change
        text = self.rule.message.format(
            it=change.element,
            parent=change.path[-2] if len(change.path) > 1 else change.name,
            name=change.name,
            old=shown(change.old),
            new=shown(change.new),
            where=dotted((change.name, *_outer(change))),
            note=change.note or f"{shown(change.new)} instead of {shown(change.old)}",
        )
        one_of_two = "two_routes" in change.traits and len(change.routes) == 1
        return f"{text} ({ROUTES[change.routes[0]]} only)" if one_of_two else text

    def levels(self, contracts: Iterable[Contract] = CONTRACTS) -> dict[Contract, Level | None]:
        """What it means under each contract."""
        return {contract: getattr(self.rule, contract) for contract in contracts}


def _outer(change: Change) -> tuple[str, ...]:
    """What is around the innermost name; all of the path where only a field of it changed."""
    return change.path if change.kind in ("field.type", "field.nullable") else change.path[:-1]


def dotted(path: Iterable[str]) -> str:
    """``Order.fills[].price``."""
    return ".".join(path).replace(".[]", "[]").replace(".{}", "{}")


def judge(changes: Iterable[Change]) -> list[Finding]:
    """Every change with its rule, worst first, then by place."""
    found = [Finding(change, rule_for(change)) for change in changes]
    return sorted(found, key=lambda finding: -finding.level)


def shown(value: Value) -> str:
    """A value in a sentence: short, without quotes where it is one word."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return _short(", ".join(map(shown, value)) or "none")
    if isinstance(value, dict):
        return _short(", ".join(f"{key}: {shown(entry)}" for key, entry in value.items()) or "nothing")
    return _short(str(value) or '""')


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."
