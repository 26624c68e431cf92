"""No change of the model goes unjudged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import Field

from codegen import model, names
from codegen.diff.compare.stanza import fields
from codegen.diff.finding import judge
from codegen.diff.rename import Renames
from codegen.diff.rules import BY_ID, RULES, UNCLASSIFIED
from codegen.diff.rules.coverage import MEANINGLESS, TAKEN_APART
from codegen.diff.site import Pair, Side, Site

from .pair import RULES as FOLDER
from .pair import TODAY, pair_of, read

JUDGED = {kind for rule in RULES for kind in rule.kinds}


def stanzas() -> Iterator[type[model.Stanza]]:
    for name in model.__all__:
        found = getattr(model, name)
        if isinstance(found, type) and issubclass(found, model.Stanza) and found is not model.Stanza:
            yield found


def every_field() -> Iterator[str]:
    for stanza in stanzas():
        yield from (f"{names.snake(stanza.__name__)}.{field}" for field in stanza.model_fields)


@pytest.mark.parametrize("kind", [*every_field()])
def test_every_field_of_the_model_is_judged_taken_apart_or_meaningless(kind: str) -> None:
    assert (kind in JUDGED) or (kind in TAKEN_APART) or (kind in MEANINGLESS)


def test_what_is_taken_apart_is_judged() -> None:
    assert {kind for kinds in TAKEN_APART.values() for kind in kinds} <= JUDGED


def test_no_table_speaks_of_fields_that_are_gone() -> None:
    assert {*TAKEN_APART, *MEANINGLESS} <= {*every_field()}


def test_a_field_that_nobody_thought_of_is_risky(tmp_path: Path) -> None:
    class Gadget(model.Stanza):
        colour: str = Field("")

    old, new = pair_of(read(FOLDER / "operation-added.yaml"), tmp_path)
    pair = Pair(Side(old, old.products["shop"]), Side(new, new.products["shop"]), Renames(), TODAY)
    site = Site(pair, "operations", "get_thing", "get_thing")
    (finding,) = judge(fields(site, Gadget(colour="red"), Gadget(colour="blue")))
    assert finding.rule is UNCLASSIFIED
    assert finding.level.word == "risky"
    assert "colour is blue instead of red" in finding.message


def test_rules_are_told_apart_and_explained() -> None:
    assert len(BY_ID) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
        assert len(rule.why) > 30 and rule.why.endswith(".")
        assert rule.area
        assert rule.wire or rule.source


def test_the_last_row_of_every_kind_takes_what_the_others_leave() -> None:
    last = {(kind, rule.action): rule for rule in RULES for kind in rule.kinds}
    assert not [rule.id for rule in last.values() if rule.when or rule.direction]
