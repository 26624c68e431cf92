"""JUnit's XML, which most CI systems show: a test case for each finding, failed at or above the level."""

from __future__ import annotations

from xml.etree import ElementTree

from codegen.diff.finding import Finding
from codegen.diff.output.text import places, summary
from codegen.diff.report import Report


def write(report: Report) -> str:
    cases = [*report.findings, *(finding for finding, _ in report.accepted)]
    total, failures = len(cases) + len(report.stale), len(report.failing) + len(report.stale)
    counts = {"tests": str(total or 1), "failures": str(failures), "errors": "0"}
    root = ElementTree.Element("testsuites", {"name": "codegen diff", **counts})
    accepted = {"skipped": str(len(report.accepted))}
    suite = ElementTree.SubElement(root, "testsuite", {"name": summary(report), **counts, **accepted})
    for finding in report.findings:
        _finding(suite, finding, report)
    for finding, entry in report.accepted:
        case = _case(suite, finding)
        ElementTree.SubElement(case, "skipped", {"message": f"accepted: {entry.reason}"})
    for stale in report.stale:
        case = ElementTree.SubElement(suite, "testcase", {"classname": "baseline", "name": str(stale.place)})
        ElementTree.SubElement(case, "failure", {"type": "stale", "message": str(stale)})
    if not total:
        ElementTree.SubElement(suite, "testcase", {"classname": "diff", "name": "nothing differs"})
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _finding(suite: ElementTree.Element, finding: Finding, report: Report) -> None:
    case, level = _case(suite, finding), report.level_of(finding)
    text = f"{finding.message}\n{finding.rule.why}\n{places(finding)}"
    if level >= report.selection.level:
        ElementTree.SubElement(case, "failure", {"type": level.word, "message": finding.message}).text = text
    else:
        ElementTree.SubElement(case, "system-out").text = text


def _case(suite: ElementTree.Element, finding: Finding) -> ElementTree.Element:
    name = f"{finding.change.stanza}: {finding.message} [{finding.fingerprint}]"
    return ElementTree.SubElement(suite, "testcase", {"classname": finding.rule.id, "name": name})
