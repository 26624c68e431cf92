"""What people have accepted is not held against a change; what accepts nothing must go."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff import baseline
from codegen.diff.finding import Finding
from codegen.diff.report import Report, Selection, make
from codegen.diff.rule import Level

from .pair import RULES, TODAY, findings, pair_of, read

ENTRY = """\
accepted:
  - {rule: param-removed, where: "shop.operations.get_*", reason: Gone., kind: vendor, until: 2026-12-31}
"""


@pytest.fixture
def found(tmp_path: Path) -> Finding:
    (finding,) = findings(*pair_of(read(RULES / "param-removed.yaml"), tmp_path))
    return finding


def report(tmp_path: Path, text: str) -> Report:
    old, new = pair_of(read(RULES / "param-removed.yaml"), tmp_path)
    return make(("old", old), ("new", new), TODAY, baseline=load(tmp_path, text))


def load(tmp_path: Path, text: str) -> baseline.Baseline:
    path = tmp_path / "baseline.yaml"
    path.write_text(text, encoding="utf-8")
    return baseline.load(path)


def test_without_one_it_counts(tmp_path: Path) -> None:
    assert not report(tmp_path, "accepted: []\n").clean


@pytest.mark.parametrize("where", ["shop.operations.get_thing", "shop.operations.get_*", "*", "shop.*"])
def test_accepted_by_rule(tmp_path: Path, where: str) -> None:
    made = report(tmp_path, ENTRY.replace("shop.operations.get_*", where))
    assert made.clean and not made.findings
    ((finding, entry),) = made.accepted
    assert (finding.rule.id, entry.reason) == ("param-removed", "Gone.")
    assert made.step == "major", "what was accepted is still in the release"


def test_accepted_by_fingerprint(tmp_path: Path, found: Finding) -> None:
    text = ENTRY.replace("rule: param-removed", f'fingerprint: "{found.fingerprint}"')
    assert report(tmp_path, text).clean
    assert not report(tmp_path, text.replace(found.fingerprint, found.fingerprint[::-1])).clean


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("2026-12-31", "2026-11-19", "expired on 2026-11-19"),
        ("shop.operations.get_*", "mall.*", "accepts nothing"),
        ("param-removed", "param-added", "accepts nothing"),
    ],
)
def test_an_entry_for_nothing_is_a_fault(tmp_path: Path, old: str, new: str, why: str) -> None:
    made = report(tmp_path, ENTRY.replace(old, new))
    assert not made.clean and len(made.failing) == 1
    (stale,) = made.stale
    assert why in str(stale) and str(stale).startswith("baseline.yaml:2:5: ")


def test_a_stale_entry_is_not_clean_even_where_nothing_differs(tmp_path: Path) -> None:
    old, _ = pair_of(read(RULES / "param-removed.yaml"), tmp_path)
    selection = Selection(Level.BREAKING)
    assert not make(("old", old), ("old", old), TODAY, selection, load(tmp_path, ENTRY)).clean


def test_its_last_day_counts(tmp_path: Path) -> None:
    assert report(tmp_path, ENTRY.replace("2026-12-31", "2026-11-20")).clean


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (ENTRY.replace("param-removed", "param-remved"), "2:5: accepted.0: there is no rule 'param-remved'"),
        (ENTRY.replace("rule: param-removed, ", ""), "say a rule, a fingerprint or both"),
        (ENTRY.replace("vendor", "whatever"), "accepted.0.kind: Input should be 'vendor' or 'correction'"),
        (ENTRY.replace("reason: Gone., ", ""), "the field 'reason' is missing"),
        (ENTRY.replace("until: 2026-12-31", "until: soon"), "accepted.0.until"),
        ("accepted: [\n", "not YAML"),
        ("excepted: []\n", "unknown field 'excepted'"),
    ],
)
def test_faults_have_a_place(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(baseline.BaselineError) as caught:
        load(tmp_path, text)
    assert fault in str(caught.value) and "baseline.yaml:" in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(baseline.BaselineError, match="there is no such file"):
        baseline.load(tmp_path / "none.yaml")


# fingerprints


def test_a_fingerprint_does_not_depend_on_the_place(tmp_path: Path, found: Finding) -> None:
    pair = read(RULES / "param-removed.yaml")
    for side in ("base", "revision"):
        pair[side]["title"] = "It stands further to the right."
    (moved,) = findings(*pair_of(pair, tmp_path / "moved"))
    assert moved.change.old_place != found.change.old_place
    assert moved.fingerprint == found.fingerprint


def test_a_fingerprint_depends_on_what_changed(tmp_path: Path) -> None:
    seen = {
        finding.fingerprint
        for path in sorted(RULES.glob("param-m*.yaml"))
        for finding in findings(*pair_of(read(path), tmp_path / path.stem))
    }
    assert len(seen) == len(list(RULES.glob("param-m*.yaml")))
