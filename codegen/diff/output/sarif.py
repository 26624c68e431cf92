"""SARIF 2.1.0, for code scanning: places are those in the new spec, with the old one beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, TypeAlias

from codegen.diff.baseline import Entry
from codegen.diff.finding import Finding
from codegen.diff.report import Report
from codegen.diff.rule import Level, Rule
from codegen.diff.rules import RULES
from codegen.position import Position

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int | bool | None"
SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: Final[Mapping[Level, str]] = {Level.BREAKING: "error", Level.RISKY: "warning", Level.SAFE: "note"}

INDEX: Final = {rule.id: index for index, rule in enumerate(RULES)}


def write(report: Report) -> str:
    results: list[Json] = [_result(finding, report) for finding in report.findings]
    results += [_result(finding, report, entry) for finding, entry in report.accepted]
    driver: Json = {"name": "codegen-diff", "rules": [_rule(rule) for rule in RULES]}
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": "spec-diff/"},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _stale(report)}],
        "properties": {"old": report.old, "new": report.new, "step": report.step},
        "results": results,
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _rule(rule: Rule) -> Json:
    level = rule.level() or Level.SAFE
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.id.replace("-", " ")},
        "fullDescription": {"text": rule.why},
        "defaultConfiguration": {"level": LEVELS[level]},
        "properties": {
            "area": rule.area,
            "wire": rule.wire.word if rule.wire else None,
            "source": rule.source.word if rule.source else None,
        },
    }


def _result(finding: Finding, report: Report, accepted: Entry | None = None) -> Json:
    change = finding.change
    result: dict[str, Json] = {
        "ruleId": finding.rule.id,
        "ruleIndex": INDEX[finding.rule.id],
        "level": LEVELS[report.level_of(finding)],
        "message": {"text": f"{change.stanza}: {finding.message}. {finding.rule.why}"},
        "partialFingerprints": {"change/v1": finding.fingerprint},
        "locations": [_location(place)] if (place := change.new_place or change.old_place) else [],
    }
    if change.old_place and change.new_place:
        before: Json = {"text": "in the old spec"}
        result["relatedLocations"] = [{"id": 1, "message": before, **_location(change.old_place)}]
    if accepted:
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": accepted.reason}
        ]
    return result


def _location(place: Position) -> dict[str, Json]:
    region: Json = {"startLine": place.line, "startColumn": place.column}
    return {"physicalLocation": {"artifactLocation": {"uri": place.file}, "region": region}}


def _stale(report: Report) -> Json:
    return [{"level": "error", "message": {"text": str(stale)}} for stale in report.stale]
