"""Every form of a report: what other programs read is what they expect."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from pydantic import ValidationError

from codegen.diff import baseline
from codegen.diff.changelog import entry
from codegen.diff.output import FORMATS, document, github, html, junit, markdown, sarif, text
from codegen.diff.report import Report, Selection, make
from codegen.diff.rule import Level
from codegen.diff.rules import RULES

from .pair import RULES as FOLDER
from .pair import TODAY, laid_over, pair_of, read, skeleton, spec_of

SCHEMA = Path(document.__file__).parents[1] / "report.schema.json"
ACCEPTED = "accepted: [{rule: route-added, reason: Known., kind: vendor, until: 2027-01-01}]\n"
STALE = "accepted: [{rule: product-removed, reason: Old., kind: correction, until: 2027-01-01}]\n"


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """Something breaking, something risky, something safe, something accepted, and an entry for nothing."""
    edit = {
        "rest": "GET /thing",
        "ws_api": "thing",
        "weight": 5,
        "title": "Another | `thing` <b>",
        "params": {"size": {"type": "string", "required": True, "pattern": '[<&"|]+'}},
    }
    trees = skeleton(), laid_over(skeleton(), "shop.operations.get_thing", edit)
    old, new = (spec_of(tree, tmp_path / side) for tree, side in zip(trees, ("old", "new"), strict=True))
    path = tmp_path / "baseline.yaml"
    path.write_text(ACCEPTED.replace("}]", "},") + STALE.removeprefix("accepted: ["), encoding="utf-8")
    return make(("v1", old), ("v2", new), TODAY, Selection(Level.BREAKING), baseline.load(path))


@pytest.fixture
def nothing(tmp_path: Path) -> Report:
    old = spec_of(skeleton(), tmp_path)
    return make(("v1", old), ("v2", old), TODAY)


def test_the_report_has_everything(report: Report) -> None:
    assert [(each.rule.id, each.level.word) for each in report.findings] == [
        ("param-added-required", "breaking"),
        ("weight-raised", "risky"),
        ("documentation-changed", "safe"),
    ]
    assert len(report.accepted) == len(report.stale) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_every_form_says_what_breaks_and_nothing_about_the_clock(name: str, report: Report) -> None:
    said = FORMATS[name](report)
    assert "param-added-required" in said and "get_thing" in said
    assert said == FORMATS[name](report)
    assert said.endswith("\n") or name == "html"


@pytest.mark.parametrize("name", FORMATS)
def test_every_form_has_words_for_nothing(name: str, nothing: Report) -> None:
    assert FORMATS[name](nothing)


# JSON


def test_the_schema_is_that_of_the_code() -> None:
    message = "run `python -m codegen diff schema > codegen/diff/report.schema.json`"
    assert SCHEMA.read_text(encoding="utf-8") == document.schema(), message


def test_json_fits_its_schema_and_counts(report: Report) -> None:
    found = document.Document.model_validate_json(document.write(report))
    assert found.counts == document.Counts(breaking=1, risky=1, safe=1, accepted=1)
    assert (found.clean, found.step, found.level, found.date) == (False, "major", "breaking", "2026-11-20")
    first = found.findings[0]
    assert (first.product, first.section, first.name, first.path) == (
        "shop",
        "operations",
        "get_thing",
        ["size"],
    )
    assert (first.wire, first.source, first.routes) == ("breaking", "breaking", ["rest"])
    assert isinstance(first.new, dict) and first.new["required"] is True
    accepted = [each for each in found.findings if each.accepted]
    assert [each.rule for each in accepted] == ["route-added"]
    assert len(found.stale) == 1


def test_json_with_anything_else_does_not_fit(report: Report) -> None:
    made = json.loads(document.write(report))
    with pytest.raises(ValidationError):
        document.Document.model_validate({**made, "more": 1})


# SARIF


def test_sarif(report: Report) -> None:
    made: Any = json.loads(sarif.write(report))
    assert made["version"] == "2.1.0"
    (run,) = made["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len(rules) == len(RULES)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert re.fullmatch("[0-9a-f]{16}", result["partialFingerprints"]["change/v1"])
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "spec/shop/spec.yaml"
        assert location["physicalLocation"]["region"]["startLine"] >= 1
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note", "note"]
    assert [result["ruleId"] for result in run["results"] if "suppressions" in result] == ["route-added"]
    assert "accepts nothing" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


# JUnit


def test_junit(report: Report) -> None:
    root = ElementTree.fromstring(junit.write(report))
    assert root.attrib == {"name": "codegen diff", "tests": "5", "failures": "2", "errors": "0"}
    cases = root.findall("testsuite/testcase")
    failed = [case.get("classname") for case in cases if case.find("failure") is not None]
    assert failed == ["param-added-required", "baseline"]
    assert [case.get("classname") for case in cases if case.find("skipped") is not None] == ["route-added"]


def test_junit_of_nothing_passes_one_case(nothing: Report) -> None:
    root = ElementTree.fromstring(junit.write(nothing))
    assert (root.get("tests"), root.get("failures")) == ("1", "0")
    assert len(root.findall("testsuite/testcase")) == 1


# GitHub


def commands(said: str) -> Iterator[re.Match[str]]:
    for line in said.splitlines()[:-1]:
        match = re.fullmatch(r"::(error|warning) ([^:]*)::(.+)", line)
        assert match, line
        yield match


def test_annotations(report: Report) -> None:
    first, second, third = commands(github.write(report))
    assert first[1] == "error" and "title=param-added-required" in first[2]
    assert first[2].startswith("file=spec/shop/spec.yaml,line=1,col=")
    assert (second[1], third[2]) == ("warning", "title=baseline")


def test_annotations_hold_any_text() -> None:
    assert github.escaped("50%\r\n::error::") == "50%25%0D%0A::error::"


# Markdown


def cells(row: str) -> list[str]:
    return re.split(r"(?<!\\)\|", row)[1:-1]


def test_markdown(report: Report) -> None:
    said = markdown.write(report)
    assert said.startswith(markdown.MARKER)
    assert "**1 breaking**, **1 risky**, **1 safe**. Version step: **major**." in said
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert len(rows) == 3 * 2 + 3 and {len(cells(row)) for row in rows} == {6}
    assert "### Breaking (1)" in said and "<summary>Safe (1)</summary>" in said
    assert "Stale entries of the baseline (1)" in said
    assert "<b>" not in re.sub("(`+).*?\\1", "", said), "only as code"


def test_markdown_stays_below_what_github_takes(report: Report) -> None:
    many = replace(report, findings=report.findings * 400, accepted=report.accepted * 400)
    said = markdown.write(many)
    assert len(said) < 65_536 and "more: see the whole report" in said


# text and changelog


def test_text(report: Report) -> None:
    said = text.write(report)
    assert [line for line in said.splitlines() if line.isupper() or line.startswith("ACC")][:1] == [
        "BREAKING (1)"
    ]
    assert "vendor, until 2027-01-01: Known." in said
    assert said.endswith("v1 -> v2: 1 breaking, 1 risky, 1 safe, 1 accepted; version step: major\n")


def test_a_changelog_entry(report: Report) -> None:
    assert entry(report) == [
        "### Changed, and may break your code",
        "",
        "- `shop operations.get_thing`: new parameter size, which every call must have.",
        "",
        "### Added",
        "",
        "- `shop operations.get_thing`: get_thing can be called over ws_api too (thing).",
        "",
        "### Changed",
        "",
        "- `shop operations.get_thing`: get_thing costs more: each call: 1 -> 5.",
    ]


@pytest.mark.parametrize(
    ("pair", "heading"),
    [
        ("operation-removed", "### Removed"),
        ("operation-added", "### Added"),
        ("sunset-announced", "### Deprecated"),
        ("operation-renamed", "### Changed, and may break your code"),
        ("weight-raised", "### Changed"),
    ],
)
def test_headings(pair: str, heading: str, tmp_path: Path) -> None:
    old, new = pair_of(read(FOLDER / f"{pair}.yaml"), tmp_path)
    assert entry(make(("a", old), ("b", new), TODAY))[0] == heading


def test_what_only_people_read_is_no_entry(tmp_path: Path) -> None:
    old, new = pair_of(read(FOLDER / "documentation-changed.yaml"), tmp_path)
    made = make(("a", old), ("b", new), TODAY)
    assert entry(made) == [] and made.step == "patch"


@pytest.mark.parametrize(
    ("pair", "step"),
    [
        ("param-removed", "major"),
        ("param-added", "minor"),
        ("deprecated", "minor"),
        ("operation-path-changed", "patch"),
    ],
)
def test_steps(pair: str, step: str, tmp_path: Path) -> None:
    old, new = pair_of(read(FOLDER / f"{pair}.yaml"), tmp_path)
    assert make(("a", old), ("b", new), TODAY).step == step


# HTML (in a browser: page/test_page.py)


def test_html_holds_any_text_and_asks_nobody(report: Report) -> None:
    said = html.write(report)
    assert "Another | `thing` <b>" not in said and "&lt;b&gt;" in said
    assert not re.search(r"(src|href)=|url\(|@import|https?://", said)


def test_sides_mark_what_differs() -> None:
    old, new = html.side_by_side({"a": 1, "b": 2}, {"a": 1, "b": 3})
    assert [line.text.strip() for line in old if line.differs] == ['"b": 2']
    assert [line.text.strip() for line in new if line.differs] == ['"b": 3']
