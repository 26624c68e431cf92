"""Which calls the rules between parameters let through, before and after.

Rules speak of what is sent together and of a few values, so a handful of examples (every parameter sent or
not, every value that a rule names) tells all calls apart.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from codegen import model

Call = Mapping[str, str | None]
"""An example: each parameter's value, None where it is not sent."""
OTHER: Final = "..."
"""Stands for any value that no rule names."""
MOST_EXAMPLES: Final = 50_000


@dataclass(frozen=True)
class Difference:
    """An example of a call that is newly refused, and of one that is newly allowed; empty: none."""

    refused: str = ""
    allowed: str = ""

    @property
    def traits(self) -> frozenset[str]:
        return frozenset({"narrower"} if self.refused else {"wider"} if self.allowed else {"same"})


def compare(
    old: Sequence[model.Rule],
    new: Sequence[model.Rule],
    params: tuple[Mapping[str, model.Param], Mapping[str, model.Param]],
) -> Difference:
    """Differences for calls that were possible before, and for those that are possible now."""
    refused = allowed = ""
    old_params, new_params = params
    for call in examples([*old, *new], old_params, new_params):
        before, after = permitted(old, call, old_params), permitted(new, call, new_params)
        if before and not after and _possible(call, old_params, new_params):
            refused = refused or shown(call)
        if after and not before and _possible(call, new_params, old_params):
            allowed = allowed or shown(call)
        if refused and allowed:
            break
    return Difference(refused, allowed)


def examples(rules: Sequence[model.Rule], *params: Mapping[str, model.Param]) -> Iterator[Call]:
    """Calls of every kind that the rules tell apart, those with the fewest parameters first."""
    values: dict[str, list[str | None]] = {}
    for rule in rules:
        for name in mentioned(rule):
            values.setdefault(name, [None, OTHER])
        for name, wanted in rule.when.items():
            named = [value for value in wanted if value not in ("present", "absent")]
            values[name] += [value for value in named if value not in values[name]]
    for name, choices in values.items():
        if all(entry[name].required for entry in params if name in entry):
            choices.remove(None)
    for chosen in itertools.islice(itertools.product(*values.values()), MOST_EXAMPLES):
        yield dict(zip(values, chosen, strict=True))


def mentioned(rule: model.Rule) -> Iterator[str]:
    """Every parameter that a rule speaks of."""
    yield from (*rule.any_of, *rule.exactly_one_of, *rule.not_together, *rule.when)
    yield from itertools.chain.from_iterable(rule.requires)


def permitted(rules: Sequence[model.Rule], call: Call, params: Mapping[str, model.Param]) -> bool:
    """Whether no rule is against the call."""
    return all(_kept(rule, call, params) for rule in rules)


def shown(call: Call) -> str:
    """``type=LIMIT, price; no quantity``."""
    sent = [
        name if value == OTHER else f"{name}={value}" for name, value in call.items() if value is not None
    ]
    return ", ".join(sent) or "none of " + ", ".join(call)


def _possible(call: Call, own: Mapping[str, model.Param], other: Mapping[str, model.Param]) -> bool:
    """Whether a caller could send it, and the parameters still exist: those are judged by themselves."""
    return all(name in own and name in other for name, value in call.items() if value is not None)


def _kept(rule: model.Rule, call: Call, params: Mapping[str, model.Param]) -> bool:
    def count(names: Sequence[str]) -> int:
        return sum(call.get(name) is not None for name in names)

    if rule.any_of and not count(rule.any_of):
        return False
    if rule.exactly_one_of and count(rule.exactly_one_of) != 1:
        return False
    if rule.not_together and count(rule.not_together) > 1:
        return False
    if rule.requires and all(_holds(name, values, call, params) for name, values in rule.when.items()):
        return all(count(alternatives) for alternatives in rule.requires)
    return True


def _holds(name: str, values: Sequence[str], call: Call, params: Mapping[str, model.Param]) -> bool:
    value = call.get(name)
    if list(values) in (["present"], ["absent"]):
        return (value is not None) == (list(values) == ["present"])
    param = params.get(name)
    return (param.default if value is None and param else value) in values
