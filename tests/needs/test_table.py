"""docs/needs.md is true: the tests that it names exist, and it names every test of a check."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "needs.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d", line)
]
PAINS = 25
HERE = "tests/needs/"


@cache
def names_in(path: str) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(
        each.name for each in tree.body if isinstance(each, kinds) and each.name.startswith("test_")
    )


def named(proof: str) -> list[tuple[str, str]]:
    """File and test (empty: all of them) of each that a row names."""
    return [(path, test) for path, test in re.findall(r"`(tests/[\w/.]+?\.py)(?:::(\w+))?`", proof)]


def test_every_pain_has_its_checks() -> None:
    checks = [row[0] for row in ROWS]
    assert len(checks) == len(set(checks))
    assert {int(check[:-1]) for check in checks} == set(range(1, PAINS + 1))
    assert checks == sorted(checks, key=lambda check: (int(check[:-1]), check[-1]))


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_what_proves_a_check_exists(row: list[str]) -> None:
    _, _, proof = row
    found = named(proof)
    assert bool(found) != proof.startswith("Not yet: ")
    for path, test in found:
        assert (ROOT / path).is_file(), path
        assert not test or test in names_in(path), test


def test_every_test_of_a_check_is_in_the_table() -> None:
    proven = {(row[0], path, test) for row in ROWS for path, test in named(row[2])}
    for file in sorted((ROOT / HERE).glob("test_[0-9]*.py")):
        pain = int(file.name[5:7])
        for test in names_in(f"{HERE}{file.name}"):
            letters = re.match(r"test_([a-z])_(?:and_([a-z])_)?", test)
            assert letters is not None, f"{file.name}::{test} has no letter of a check"
            for letter in filter(None, letters.groups()):
                assert (f"{pain}{letter}", f"{HERE}{file.name}", test) in proven, f"{pain}{letter}: {test}"
