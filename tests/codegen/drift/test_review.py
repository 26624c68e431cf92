"""Reviewed deviations: respected, never edited, and shown when their source says something else by now."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from codegen import model
from codegen.drift.report import Report
from codegen.drift.review import about
from codegen.output import read_spec
from tests.codegen.drift import world
from tests.codegen.drift.connector_world import wheel
from tests.codegen.drift.run import drift, found, report

REST = "rest-api.md"
HEAD = "      - field: params.quantity.required\n"


def spec(*lines: str) -> str:
    """The spec with a deviation that has these fields, too."""
    return world.SPEC.replace(HEAD, HEAD + "".join(f"        {line}\n" for line in lines))


def out_of_date(result: Report) -> list[tuple[str, str | None, bool]]:
    return [(entry.deviation.field, entry.now, entry.certain) for entry in result.out_of_date]


@pytest.mark.parametrize(
    ("field", "explained"),
    [
        ("params.limit.max", True),
        ("rest.params.limit.max", True),
        ("params.*.max", True),
        ("ws_api.params.limit.max", False),
        ("params.limit", False),
    ],
)
def test_what_a_deviation_is_about(field: str, explained: bool) -> None:
    deviation = model.Deviation(field=field, reason="because")
    assert about(deviation, "rest.params.limit.max", "docs") is explained


def test_brackets_are_those_of_arrays() -> None:
    deviation = model.Deviation(field="rest.response.symbols[].filters[].*", reason="because")
    assert about(deviation, "rest.response.symbols[].filters[].minPrice", "docs")


def test_a_deviation_about_one_source_is_not_about_the_other(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root", spec("source: connector"))
    assert found(report(root, None, wheel(tmp_path))) == []
    subject = "operations.create_order rest.params.quantity.required"
    assert found(report(root, world.documentation(tmp_path / "docs")))[0] == (subject, "false", "true")


def test_a_source_that_agrees_by_now(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root", spec("source: docs", 'theirs: "true"'))
    change = ("quantity | DECIMAL | YES", "quantity | DECIMAL | NO")
    docs = world.documentation(tmp_path / "docs", {REST: change, "web-socket-api.md": change})
    result = report(root, docs)
    assert out_of_date(result) == [("params.quantity.required", None, True)]
    assert drift(root, "--docs", docs) == 1


def test_without_a_source_that_is_only_a_hint(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    change = ("quantity | DECIMAL | YES", "quantity | DECIMAL | NO")
    docs = world.documentation(tmp_path / "docs", {REST: change, "web-socket-api.md": change})
    assert out_of_date(report(root, docs)) == [("params.quantity.required", None, False)]
    assert drift(root, "--docs", docs) == 0


def test_a_source_that_says_a_third_thing(tmp_path: Path) -> None:
    lines = world.SPEC.replace("params.quantity.required", "params.limit.max").replace(
        "reason: Orders by value have none.", 'reason: As tried.\n        source: docs\n        theirs: "500"'
    )
    head, tail = lines.split("    deviations:\n")
    block, types = tail.split("\n\ntypes:")
    stanza = f"    deviations:\n{block}\n"
    text = f"{head}\n\ntypes:{types}".replace("    response: Book\n", f"    response: Book\n{stanza}", 1)
    text = text.replace("quantity: {type: decimal}", "quantity: {type: decimal, required: true}")
    root = world.repository(tmp_path / "root", text)
    change = ("Maximum: 1000", "Maximum: 700")
    docs = world.documentation(tmp_path / "docs", {REST: change, "web-socket-api.md": change})
    result = report(root, docs)
    assert [(ours, theirs) for _, ours, theirs in found(result)] == [("1000", "700"), ("1000", "700")]
    assert out_of_date(result) == [("params.limit.max", "700", True)] * 2
    before = (root / "spec/spot/all.yaml").read_bytes()
    assert drift(root, "--docs", docs, "--apply") == 1
    assert (root / "spec/spot/all.yaml").read_bytes() == before  # a person has reviewed it, and has to again
    (proposal,) = result.proposals
    assert proposal.by_hand == "a reviewed deviation speaks about this; review it again"


def test_accepted_differences_are_reviewed_ones(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    change = {"rest_api/api/market_api.py": ("Weight(IP): 2", "Weight(IP): 20")}
    path = wheel(tmp_path, change)
    assert drift(root, "--wheels", path) == 1
    assert drift(root, "--wheels", path, "--accept", "Tried: it is 2.", "--only", "spot operations.*") == 0
    (deviation,) = read_spec(root).products["spot"].operations["get_bars"].deviations
    assert deviation == model.Deviation(
        field="rest.weight",
        source="connector",
        theirs="20 (ip)",
        reason="Tried: it is 2.",
        link="rest-api.md#bars",
        date=datetime.date.today().isoformat(),
    )
    assert drift(root, "--wheels", path) == 0
    assert drift(root, "--wheels", wheel(tmp_path)) == 1  # and out of date when the connector changes


def test_only_what_is_chosen_is_accepted(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    change = {"rest_api/api/market_api.py": ("Weight(IP): 2", "Weight(IP): 20")}
    path = wheel(tmp_path, change)
    before = (root / "spec/spot/all.yaml").read_bytes()
    assert drift(root, "--wheels", path, "--accept", "No.", "--only", "moon *") == 1
    assert (root / "spec/spot/all.yaml").read_bytes() == before
