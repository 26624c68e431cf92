"""What a call costs under two weight tables, and for which calls that differs.

A table is a function of the parameters that its conditions name, constant between the bounds that they name:
it is enough to look at each bound and its neighbours.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from codegen import model


@dataclass(frozen=True)
class Sent:
    """A parameter of an example; no value where it is not sent."""

    value: str | int | None = None
    items: int = 1

    def shown(self, name: str) -> str:
        if self.value is None:
            return f"without {name}"
        return f"{self.items} {name}" if self.value == OTHER and self.items > 1 else f"{name}={self.value}"


MOST_EXAMPLES: Final = 20_000
OTHER: Final = "..."
"""Stands for any value that no condition names."""
UNDOCUMENTED: Final = [model.Weight.model_validate({"cases": [{"weight": 1}]})]
"""What the SDK charges where Binance documents no weight."""


@dataclass
class Difference:
    """How the costs of two tables compare; the examples are for people."""

    dearer: str = ""
    cheaper: str = ""
    pools: bool = False
    """Other pools are charged."""
    traits: set[str] = field(default_factory=set[str])


def compare(
    old: Sequence[model.Weight] | None,
    new: Sequence[model.Weight] | None,
    params: tuple[Mapping[str, model.Param], Mapping[str, model.Param]],
) -> Difference:
    """Which calls cost more or less than before, pool by pool."""
    old, new = old or UNDOCUMENTED, new or UNDOCUMENTED
    old_params, new_params = params
    found = Difference(pools={weight.pool for weight in old} != {weight.pool for weight in new})
    for example in examples([*old, *new]):
        for pool in sorted({weight.pool for weight in (*old, *new)}):
            before = charged(old, pool, example, old_params)
            after = charged(new, pool, example, new_params)
            text = f"{_shown(example)}: {before} -> {after}"
            if after > before:
                found.dearer = found.dearer or text
            if after < before:
                found.cheaper = found.cheaper or text
    found.traits = {name for name in ("dearer", "cheaper", "pools") if getattr(found, name)}
    return found


def charged(
    weights: Sequence[model.Weight],
    pool: str,
    call: Mapping[str, Sent],
    params: Mapping[str, model.Param],
) -> int:
    """What a call costs in a pool."""
    return sum(_case_cost(weight.cases, call, params) for weight in weights if weight.pool == pool)


def examples(weights: Sequence[model.Weight]) -> Iterator[Mapping[str, Sent]]:
    """A call of every kind that the tables tell apart."""
    values: dict[str, list[Sent]] = {}
    for case in (case for weight in weights for case in weight.cases):
        for name, condition in case.when.items():
            values.setdefault(name, [Sent()]).extend(_interesting(condition))
        if case.item_param:
            many = (case.cap or 10) + 1
            values.setdefault(case.item_param, [Sent()]).extend(Sent(OTHER, items) for items in (1, 2, many))
    choices = [list(dict.fromkeys(found)) for found in values.values()]
    for chosen in itertools.islice(itertools.product(*choices), MOST_EXAMPLES):
        yield dict(zip(values, chosen, strict=True))


def _interesting(condition: model.Condition) -> Iterator[Sent]:
    yield from map(Sent, map(_number, condition.values))
    if condition.values or condition.present is not None:
        yield Sent(OTHER)
    for bound in (condition.min, condition.max):
        yield from map(Sent, (bound - 1, bound, bound + 1) if bound is not None else ())
    for bound in (condition.count_min, condition.count_max):
        counts = (max(1, bound - 1), max(1, bound), bound + 1) if bound is not None else ()
        yield from (Sent(OTHER, count) for count in counts)


def _number(text: str) -> str | int:
    return int(text) if text.lstrip("-").isdigit() else text


def _case_cost(
    cases: Sequence[model.Case], call: Mapping[str, Sent], params: Mapping[str, model.Param]
) -> int:
    for case in cases:
        fitting = (_fits(condition, call[name], params.get(name)) for name, condition in case.when.items())
        if all(fitting):
            sent = call.get(case.item_param or "", Sent())
            cost = case.weight + (case.per_item or 0) * _count(sent)
            return min(cost, case.cap) if case.cap is not None else cost
    return 0


def _count(sent: Sent) -> int:
    return sent.items if sent.value is not None else 0


def _fits(condition: model.Condition, sent: Sent, param: model.Param | None) -> bool:
    if condition.present is not None and condition.present != (sent.value is not None):
        return False
    if not _between(condition.count_min, condition.count_max, _count(sent)):
        return False
    value = sent.value
    if value is None and param and param.default is not None:
        value = _number(param.default)
    if condition.values and str(value) not in condition.values:
        return False
    return _between(condition.min, condition.max, value)


def _between(least: int | None, most: int | None, value: str | int | None) -> bool:
    if least is None and most is None:
        return True
    return isinstance(value, int) and (least is None or value >= least) and (most is None or value <= most)


def _shown(call: Mapping[str, Sent]) -> str:
    """An example in words: ``limit=101, without symbol``."""
    return ", ".join(sent.shown(name) for name, sent in call.items()) or "each call"
