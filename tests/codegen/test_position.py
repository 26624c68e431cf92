"""YAML to plain values, with the place of each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.position import Document, Position, read


def document(folder: Path, text: str) -> Document:
    path = folder / "a.yaml"
    path.write_text(text, encoding="utf-8")
    return read(path, "a.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", {}),
        ("# nothing\n", {}),
        ("a: 1", {"a": 1}),
        ("a: -7", {"a": -7}),
        ("a: '1'", {"a": "1"}),
        ("a: 1.0", {"a": "1.0"}),
        ("a: 1_000", {"a": "1_000"}),
        ("a: 0x10", {"a": "0x10"}),
        ("a: 1:30", {"a": "1:30"}),
        ("a: 2026-01-01", {"a": "2026-01-01"}),
        ("a: yes", {"a": "yes"}),
        ("a: true", {"a": True}),
        ("a: 'true'", {"a": "true"}),
        ("a: ", {"a": None}),
        ("a: ~", {"a": None}),
        ('a: ""', {"a": ""}),
        ("1: x", {"1": "x"}),
        ("true: x", {"true": "x"}),
        ("a: &x {b: 1}\nc: *x", {"a": {"b": 1}, "c": {"b": 1}}),
        ("a: |\n  x\n  y\n", {"a": "x\ny\n"}),
    ],
)
def test_values(tmp_path: Path, text: str, value: object) -> None:
    found = document(tmp_path, text)
    assert (found.value, found.faults) == (value, [])


def test_places(tmp_path: Path) -> None:
    found = document(tmp_path, "a:\n  - {b: 1}\n  - c\n")
    assert found.place(("a", 0, "b")) == Position("a.yaml", 2, 6)
    assert found.place(("a", 1)) == Position("a.yaml", 3, 5)
    assert found.place(("a", 1, "deeper", 0)) == Position("a.yaml", 3, 5)
    assert found.place(("z",)) == Position("a.yaml", 1, 1)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: [", "a.yaml:1:5: not YAML: expected the node content, but found '<stream end>'"),
        ("a: 1\n---\nb: 2", "a.yaml:2:1: not YAML: but found another document"),
        ("a: 1\nb: \t- 1", "a.yaml:2:4: not YAML: found character '\\t' that cannot start any token"),
        ("a: 1\nb: 2\na: 3", "a.yaml:3:1: duplicate key 'a': first in line 1"),
        ("a: &x [*x]", "more than 60 levels deep"),
        ("[" * 2000, "not YAML"),
        ("a: \x00", "not YAML"),
    ],
)
def test_faults(tmp_path: Path, text: str, fault: str) -> None:
    found = document(tmp_path, text)
    assert any(fault in str(entry) for entry in found.faults), found.faults


def test_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: \xff")
    assert "not YAML: 'utf-8' codec can't decode" in str(read(path, "a.yaml").faults[0])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(text=st.text(alphabet="ab:-[]{}&*#'\"|>!?%@,\n \t0", max_size=40))
def test_any_text_is_a_value_or_a_fault(tmp_path: Path, text: str) -> None:
    found = document(tmp_path, text)
    assert json.loads(json.dumps(found.value)) == found.value
    assert all(1 <= fault.position.line <= text.count("\n") + 2 for fault in found.faults)
