"""Every rule has a base and a revision that it is about, and the way back is what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.rules import RULES, UNCLASSIFIED

from .pair import RULES as FOLDER
from .pair import findings, pair_of, read

PAIRS = sorted(FOLDER.glob("*.yaml"))


def test_every_rule_has_a_pair_and_every_pair_a_rule() -> None:
    assert {path.stem for path in PAIRS} == {rule.id for rule in RULES} - {UNCLASSIFIED.id}


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_pair(path: Path, tmp_path: Path) -> None:
    pair = read(path)
    old, new = pair_of(pair, tmp_path)
    assert sorted(finding.rule.id for finding in findings(old, new)) == sorted(
        [path.stem, *pair.get("also", [])]
    )
    assert sorted(finding.rule.id for finding in findings(new, old)) == sorted(pair["reversed"])


@pytest.mark.parametrize(
    ("base", "revision", "found"),
    [
        ({}, {"sunset": "2026-11-20", "successor": "other"}, ["successor-changed", "sunset-reached"]),
        ({"deprecated_after": "2026-01-01"}, {}, ["undeprecated"]),
        ({}, {"dated": [{"values": ["BUY"], "sunset": "2027-01-01"}]}, ["sunset-announced"]),
        (
            {"dated": [{"values": ["BUY", "SELL"], "sunset": "2027-01-01"}]},
            {"dated": [{"values": ["SELL"], "sunset": "2027-01-01"}]},
            ["sunset-withdrawn"],
        ),
        (
            {"dated": [{"values": ["BUY"], "deprecated_after": "2026-01-01"}]},
            {"dated": [{"values": ["BUY"], "deprecated_after": "2026-01-01", "sunset": "2026-02-01"}]},
            ["sunset-reached"],
        ),
    ],
)
def test_ends_of_parameters_and_of_single_values(
    base: dict[str, object], revision: dict[str, object], found: list[str], tmp_path: Path
) -> None:
    sides = {
        "base": {"type": "enum", "enum": "Side", **base},
        "revision": {"type": "enum", "enum": "Side", **revision},
    }
    old, new = pair_of({"at": "shop.operations.get_other.params.side", **sides}, tmp_path)
    assert sorted(finding.rule.id for finding in findings(old, new)) == found
