"""Edits of the real spec: what callers notice is reported, as badly as it deserves, and nothing else is.

``make test`` takes a few seconds of it, ``make soak`` thousands of edits.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest

from codegen.diff import report, revision
from codegen.diff.rule import BREAKING, CONTRACTS, RISKY, SAFE
from codegen.diff.rules import UNCLASSIFIED
from codegen.position import read
from codegen.views import ProductView, view

from . import workshop
from .operators import OPERATORS
from .surface import breaks, without_prose

QUICK, SOAK = 15, 4000
QUICK_EACH, SOAK_EACH = 1, 40
NEEDED = 0.99
KNOWN = [pytest.param(name, id=name.__name__) for name in dict.fromkeys(sum(OPERATORS.values(), ()))]


@cache
def seen(product: str) -> ProductView:
    return view(workshop.product_of(product))


def random_edits(chance: random.Random, count: int) -> Iterator[tuple[workshop.Target, workshop.Edited]]:
    """Anything in the spec made different, as long as it still is a spec."""
    targets = list(workshop.targets())
    while count:
        target = chance.choice(targets)
        edited = workshop.edit(target, workshop.shaken(target.raw, chance))
        if edited:
            count -= 1
            yield target, edited


def complaints(target: workshop.Target, edited: workshop.Edited) -> Iterator[str]:
    """What the report says too little or too much, going by what the generator makes of the edit."""
    before, after, found = seen(target.product), view(edited.new), edited.findings
    broken = breaks(before, after)
    worst = max((finding.rule.source or SAFE for finding in found), default=None)
    if any(finding.rule is UNCLASSIFIED for finding in found):
        yield f"{target}: unclassified: {[finding.message for finding in found]}"
    if worst is None and without_prose(before) != without_prose(after):
        yield f"{target}: nothing is reported"
    if broken and (worst is None or worst < RISKY):
        yield f"{target}: {broken} is reported as {[finding.message for finding in found]}"


def check(seed: int, count: int) -> None:
    edits = random_edits(random.Random(seed), count)
    wrong = [text for target, edited in edits for text in complaints(target, edited)]
    assert len(wrong) <= count * (1 - NEEDED), "\n".join(wrong)


def test_random_edits() -> None:
    check(20261120, QUICK)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(4))
def test_many_random_edits(seed: int) -> None:
    check(seed, SOAK // 4)


def check_known(operator: Any, chance: random.Random, count: int) -> None:
    """Edits whose effect is known beforehand, each at the worst level that it has under either contract."""
    sections = [section for section, known in OPERATORS.items() if operator in known]
    targets = [target for target in workshop.targets() if target.section in sections]
    made = 0
    for _ in range(count * 400):
        edit = operator(chance.choice(targets), chance)
        if edit is None:
            continue
        edited, (wire, source) = edit
        found = edited.findings
        levels = [max((getattr(each.rule, name) or 0 for each in found), default=0) for name in CONTRACTS]
        assert levels == [wire or 0, source or 0], [(each.change.stanza, each.message) for each in found]
        made += 1
        if made == count:
            return
    assert made, "the edit could not be made anywhere"


@pytest.mark.parametrize("operator", KNOWN)
def test_known_edits(operator: Any) -> None:
    check_known(operator, random.Random(operator.__name__), QUICK_EACH)


@pytest.mark.soak
@pytest.mark.parametrize("operator", KNOWN)
def test_many_known_edits(operator: Any) -> None:
    check_known(operator, random.Random(f"soak {operator.__name__}"), SOAK_EACH)


# edits that mean nothing


def reordered(value: Any, chance: random.Random, keys: tuple[str, ...] = ()) -> Any:
    """Mappings in another order, where no order is meant: not positions, columns or parameters of streams."""
    if isinstance(value, list):
        return [reordered(item, chance, keys) for item in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    known = cast("dict[str, Any]", value)
    items = [(key, reordered(inner, chance, (*keys, key))) for key, inner in known.items()]
    meant = keys[-1:] in (("tuple",), ("columns",)) or (keys[:1] == ("streams",) and keys[-1:] == ("params",))
    if not meant:
        chance.shuffle(items)
    return dict(items)


def test_order_comments_form_and_files_mean_nothing(tmp_path: Path) -> None:
    """Every file of the spec in another form, its keys in another order, some under another name."""
    chance = random.Random(7)
    for path in (workshop.REPOSITORY / "spec").rglob("*.yaml"):
        name = path.relative_to(workshop.REPOSITORY)
        value: Any = read(path, str(name)).value
        copy = tmp_path / name.with_name(name.name.replace("market", "another_file"))
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(reordered(value, chance), indent=chance.choice((None, 1, 4)), ensure_ascii=False)
        copy.write_text(f"# Written anew.\n{text}\n", encoding="utf-8")
    new = revision.read(str(tmp_path), workshop.REPOSITORY)
    made = report.make(("old", workshop.spec()), ("new", new), date(2026, 11, 20))
    assert [finding.message for finding in made.findings] == []
    assert made.step == "none" and made.clean


def test_levels_of_a_breaking_edit_are_those_of_its_rule() -> None:
    target = workshop.Target("spot", "operations", "create_order")
    raw = target.raw
    raw["params"]["brandNew"] = {"type": "string", "required": True}
    edited = workshop.edit(target, raw)
    assert edited
    (finding,) = edited.findings
    assert (finding.rule.id, finding.level) == ("param-added-required", BREAKING)
    assert finding.message == "new parameter brandNew, which every call must have"
