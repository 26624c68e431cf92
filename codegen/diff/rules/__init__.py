"""All rules, by what they are about; and what the comparison takes apart or leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from codegen.diff.change import Change
from codegen.diff.rule import RISKY, Rule
from codegen.diff.rules import (
    cost,
    lifetime,
    operation,
    param,
    product,
    response,
    stream,
    surface,
    text,
    value,
)

TABLES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "operation": operation.TABLE,
    "lifetime": lifetime.TABLE,
    "param": param.TABLE,
    "value": value.TABLE,
    "cost": cost.TABLE,
    "response": response.TABLE,
    "surface": surface.TABLE,
    "stream": stream.TABLE,
    "product": product.TABLE,
    "text": text.TABLE,
}
UNCLASSIFIED: Final = Rule(
    id="unclassified",
    kinds=(),
    wire=RISKY,
    source=RISKY,
    message="{where}: {it} is {new} instead of {old}, and no rule knows what that means",
    why="The spec has a new kind of fact, or a change that nobody thought of. Read it, and give it a rule.",
    area="other",
)
RULES: Final = (
    *(replace(rule, area=area) for area, table in TABLES.items() for rule in table),
    UNCLASSIFIED,
)
BY_ID: Final[Mapping[str, Rule]] = {rule.id: rule for rule in RULES}


def _by_kind() -> Mapping[tuple[str, str], list[Rule]]:
    found: dict[tuple[str, str], list[Rule]] = {}
    for rule in RULES:
        for kind in rule.kinds:
            found.setdefault((kind, rule.action), []).append(rule)
    return found


BY_KIND: Final = _by_kind()


def rule_for(change: Change) -> Rule:
    """The row that is about a change; nothing goes unjudged."""
    rows = BY_KIND.get((change.kind, change.action), [])
    return next((rule for rule in rows if rule.fits(change)), UNCLASSIFIED)
