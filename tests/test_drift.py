"""The report of what differs: one entry for each field, nothing of an account, and no call fails for it."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from binance_sdk import Difference, Drift, SchemaDriftWarning
from binance_sdk.drift import MOST_ENTRIES, MOST_VALUES, Finding, Subject

PUBLIC = Subject("spot", "operation", "get_server_time", private=False)
PRIVATE = Subject("spot", "operation", "get_account", private=True)
SECRET = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"


@pytest.fixture
def drift() -> Drift:
    return Drift(lambda: 1_800_000_000.5)


def note(
    drift: Drift, value: object, kind: Difference = Difference.UNKNOWN_FIELD, subject: Subject = PUBLIC
) -> list[str]:
    """Note a difference; the warnings that come of it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        drift.note(subject, [Finding("$.new", kind, "OrderStatus", value)])
    assert all(issubclass(each.category, SchemaDriftWarning) for each in caught)
    return [str(each.message) for each in caught]


def test_a_field_is_warned_of_once_and_counted(drift: Drift) -> None:
    text = 'spot get_server_time $.new: unknown field, the spec expects OrderStatus, not "x"'
    assert [note(drift, value) for value in ("x", "y", "z")] == [[text], [], []]
    assert note(drift, "x", Difference.WRONG_TYPE) and note(drift, "x", subject=PRIVATE)
    assert [(entry.kind.value, entry.count, entry.example) for entry in drift] == [
        ("unknown field", 3, "x"), ("wrong type", 1, "x"), ("unknown field", 1, "text of 1 characters"),
    ]  # fmt: skip


def test_each_new_value_of_an_enum_is_told_and_kept(drift: Drift) -> None:
    told = [note(drift, value, Difference.UNKNOWN_VALUE, PRIVATE) for value in ("LOST", "LOST", "FOUND")]
    assert [len(each) for each in told] == [1, 0, 1]
    assert '"FOUND"' in told[2][0]
    (entry,) = drift
    assert (entry.values, entry.example, entry.count) == (("LOST", "FOUND"), "LOST", 3)
    for number in range(2 * MOST_VALUES):
        note(drift, f"V{number}", Difference.UNKNOWN_VALUE, PRIVATE)
    assert len(drift.entries[0].values) == MOST_VALUES


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (SECRET, "text of 64 characters"),
        ("1000.50", "decimal text of 7 characters"),
        (12345678, "integer of 8 characters"),
        (1.25, "number of 4 characters"),
        (True, "true or false"),
        (None, None),
        (["12", "13"], ["decimal text of 2 characters"]),
        ({"uid": 123, "me@mail.example": "x"}, {
            "uid": "integer of 3 characters", "<key of 15 characters>": "text of 1 characters",
        }),
        ({"a": {"b": {"c": {"d": 1}}}}, {"a": {"b": {"c": "object of 1 fields"}}}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", list(Difference))
def test_values_of_an_account_are_cut_to_type_and_length(
    drift: Drift, kind: Difference, value: object, told: object
) -> None:
    note(drift, value, kind, PRIVATE)
    (entry,) = drift
    assert entry.example == told
    assert "1000.50" not in drift.to_json() and SECRET not in drift.to_json()


def test_what_looks_like_no_word_is_no_new_value_of_an_enum(drift: Drift) -> None:
    assert note(drift, SECRET, Difference.UNKNOWN_VALUE, PRIVATE)
    (entry,) = drift
    assert (entry.values, entry.example) == ((), "text of 64 characters")


def test_long_public_values_are_short_in_the_report(drift: Drift) -> None:
    note(drift, ["x" * 5000] * 5000)
    (entry,) = drift
    assert entry.example == ["x" * 100 + "... (5000 characters)"]


def test_where_warnings_are_errors_the_log_has_them(drift: Drift, caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        drift.note(PUBLIC, [Finding("$.new", Difference.UNKNOWN_FIELD, "nothing", 1)])
    assert len(drift) == 1
    assert "$.new: unknown field" in caplog.text


def test_the_report_is_saved_as_json(drift: Drift, tmp_path: Path) -> None:
    note(drift, "LOST", Difference.UNKNOWN_VALUE)
    drift.save(tmp_path / "drift.json")
    assert json.loads((tmp_path / "drift.json").read_text()) == {
        "entries": [
            {
                "product": "spot",
                "what": "operation",
                "name": "get_server_time",
                "path": "$.new",
                "kind": "unknown enum value",
                "expected": "OrderStatus",
                "example": "LOST",
                "values": ["LOST"],
                "first_seen": "2027-01-15T08:00:00.500+00:00",
                "count": 1,
            }
        ],
        "left_out": 0,
    }


def test_it_does_not_grow_without_end_and_can_begin_again(drift: Drift) -> None:
    found = [Finding(f"$.{i}", Difference.MISSING_FIELD, "text", None) for i in range(MOST_ENTRIES + 3)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        drift.note(PUBLIC, found)
        assert (len(drift), drift.left_out) == (MOST_ENTRIES, 3)
        drift.clear()
        assert (len(drift), drift.left_out, repr(drift)) == (0, 0, "<Drift of 0 fields>")
    assert note(drift, "x")
