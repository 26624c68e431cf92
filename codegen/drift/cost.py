"""Weights compared by what calls cost, never by how they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from codegen import model
from codegen.drift.fact import WeightFact

Call = Mapping[str, "str | int | None"]
"""Arguments that matter for a weight; for a list, how many items it has."""
COUNTS: Final = (1, 2, 20, 21, 50, 51, 100, 101)
MOST: Final = 100_000
"""Calls that are tried before two weights count as equal."""


def differs(
    ours: Sequence[model.Case], theirs: Sequence[model.Case], params: Mapping[str, model.Param]
) -> bool:
    """Whether some call costs something else; where either says nothing, nothing differs."""
    named = {name for case in theirs for name in (*case.when, case.item_param) if name}
    if not named <= params.keys():
        return True
    for number, call in enumerate(_calls(ours, theirs, params)):
        if call.get("symbol") is not None and call.get("symbols") is not None:
            continue  # no call takes both
        mine, other = cost(ours, call, params), cost(theirs, call, params)
        if mine is not None and other is not None and mine != other:
            return True
        if number > MOST:
            break
    return False


def cost(cases: Sequence[model.Case], call: Call, params: Mapping[str, model.Param]) -> int | None:
    """What a call costs: the first case that fits; None where none does."""
    for case in cases:
        if all(_fits(condition, name, call, params) for name, condition in case.when.items()):
            items = call.get(case.item_param or "") or 0
            total = case.weight + (case.per_item or 0) * int(items)
            return min(total, case.cap) if case.cap is not None else total
    return None


def written(weights: Sequence[WeightFact]) -> str:
    """Weights in short, for people."""
    return "; ".join(
        written_cases(weight.cases) + (f" ({weight.scope})" if weight.scope else "") for weight in weights
    )


def written_cases(cases: Sequence[model.Case]) -> str:
    """The cases of one pool."""
    return ", ".join(f"{_amount(case)}{_when(case)}" for case in cases)


def _amount(case: model.Case) -> str:
    each = f"{case.per_item} per {case.item_param}" if case.per_item else str(case.weight)
    return each + (f" up to {case.cap}" if case.cap else "")


def _when(case: model.Case) -> str:
    words = [f"{name} {_condition(condition)}" for name, condition in case.when.items()]
    return f" when {' and '.join(words)}" if words else ""


def _condition(condition: model.Condition) -> str:
    if condition.present is not None:
        return "present" if condition.present else "absent"
    if condition.values:
        return "/".join(condition.values)
    low = condition.min if condition.min is not None else condition.count_min
    high = condition.max if condition.max is not None else condition.count_max
    return f"{low if low is not None else ''}..{high if high is not None else ''}"


def _calls(
    ours: Sequence[model.Case], theirs: Sequence[model.Case], params: Mapping[str, model.Param]
) -> Iterator[Call]:
    """Calls on both sides of every border that either weight knows."""
    cases = [*ours, *theirs]
    names = sorted({name for case in cases for name in (*case.when, case.item_param) if name})
    samples = [
        _sample(params[name], [case.when[name] for case in cases if name in case.when]) for name in names
    ]
    yield from (dict(zip(names, combination, strict=True)) for combination in product(*samples))


def _sample(param: model.Param, conditions: Sequence[model.Condition]) -> list[str | int | None]:
    if param.many:
        return [None, *(count for count in COUNTS if count <= (param.max_items or count))]
    if param.type == "bool":
        return [None, "true"]
    borders = {edge for c in conditions for edge in (c.min, c.max) if edge is not None}
    edges = {edge + step for edge in borders for step in (-1, 0, 1) if edge + step > 0}
    values = {value for c in conditions for value in c.values}
    missing: list[str | int | None] = [] if param.required else [None]
    if param.type == "int" and (edges or values):
        found = edges | {int(value) for value in values}
        return [*missing, *sorted(edge for edge in found if param.max is None or edge <= param.max)]
    return [*missing, "x", *sorted(values)]


def _fits(condition: model.Condition, name: str, call: Call, params: Mapping[str, model.Param]) -> bool:
    param, value = params[name], call.get(name)
    if condition.present is not None:
        return condition.present == (value is not None)
    if value is None:
        value = int(param.default) if param.default and param.default.isdigit() else param.default
    if value is None:
        return False
    if condition.values:
        return str(value) in condition.values
    low = condition.count_min if param.many else condition.min
    high = condition.count_max if param.many else condition.max
    return isinstance(value, int) and (low is None or low <= value) and (high is None or value <= high)
