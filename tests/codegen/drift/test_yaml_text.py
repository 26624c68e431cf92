"""Single places of a YAML file change; comments, order and layout stay."""

from __future__ import annotations

import difflib

import pytest

from codegen.drift.yaml_text import NoPlace, YamlText

TEXT = """\
# The head.
operations:
  book:    # the book
    title: A title
    weight: 5    # as the page says
    params:
      limit: {type: int, max: 1000}    # most
      side:
        type: enum
        enum: [BUY, SELL]    # both
        summary: >-
          Which side
          of the book.

    # Between.
    deviations:
      - field: x
        reason: y

  other: {title: Short, params: {a: {type: int}, b: {type: int}}}

# The end.
enums:
  Kind:
    values:
      - A
      - B
  Mode: {values: {X: One, Y: Two}}
"""


def lines(edit: YamlText) -> list[str]:
    """The lines that differ."""
    diff = difflib.ndiff(TEXT.splitlines(), edit.text.splitlines())
    return [line for line in diff if line[0] in "+-"]


def test_replacing_a_value_keeps_its_comment() -> None:
    yaml = YamlText(TEXT)
    yaml.set(("operations", "book", "weight"), "{cases: [{weight: 7}]}")
    assert lines(yaml) == [
        "-     weight: 5    # as the page says",
        "+     weight: {cases: [{weight: 7}]}    # as the page says",
    ]


def test_a_key_goes_into_a_flow_mapping() -> None:
    yaml = YamlText(TEXT)
    yaml.put(("operations", "book", "params", "limit", "default"), "100")
    assert lines(yaml)[1] == "+       limit: {type: int, max: 1000, default: 100}    # most"


def test_a_key_goes_before_another_in_a_block() -> None:
    yaml = YamlText(TEXT)
    yaml.put(("operations", "book", "params", "side", "required"), "true", ("summary",))
    assert lines(yaml) == ["+         required: true"]
    assert "# both\n        required: true\n        summary: >-\n" in yaml.text


def test_a_key_at_the_end_of_a_block_stands_before_what_follows() -> None:
    yaml = YamlText(TEXT)
    yaml.put(("operations", "book", "params", "price"), "{type: decimal}", comment="needs review: x")
    assert lines(yaml) == ["+       price: {type: decimal}    # needs review: x"]
    assert "of the book.\n      price: {type: decimal}    # needs review: x\n\n    # Between.\n" in yaml.text


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (("operations", "other", "params", "a"), "+   other: {title: Short, params: {b: {type: int}}}"),
        (("operations", "other", "params", "b"), "+   other: {title: Short, params: {a: {type: int}}}"),
        (("operations", "other", "title"), "+   other: {params: {a: {type: int}, b: {type: int}}}"),
    ],
)
def test_a_key_is_removed_from_a_flow_mapping(keys: tuple[str, ...], line: str) -> None:
    yaml = YamlText(TEXT)
    yaml.remove(keys)
    assert line in lines(yaml)


def test_a_key_is_removed_from_a_block_with_all_its_lines() -> None:
    yaml = YamlText(TEXT)
    yaml.remove(("operations", "book", "params", "side"))
    assert all(line.startswith("-") for line in lines(yaml))
    assert "# most\n\n    # Between.\n" in yaml.text


def test_values_are_added_to_lists_and_mappings() -> None:
    yaml = YamlText(TEXT)
    yaml.append(("enums", "Kind", "values"), "C")
    yaml.append(("enums", "Mode", "values"), "Z")
    yaml.append(("operations", "book", "params", "side", "enum"), "BOTH")
    assert [line for line in lines(yaml) if line[0] == "+"] == [
        "+         enum: [BUY, SELL, BOTH]    # both",
        "+       - C",
        "+   Mode: {values: {X: One, Y: Two, Z: {}}}",
    ]


def test_items_are_added_to_a_list_of_mappings_which_is_made_where_there_is_none() -> None:
    yaml = YamlText(TEXT)
    entry = {"field": "z", "link": '"https://example.com/' + "a" * 90 + '"'}
    yaml.add_item(("operations", "book", "deviations"), entry)
    yaml.add_item(("operations", "other", "deviations"), {"field": "w"})
    assert [line for line in lines(yaml) if line[0] == "+"] == [
        "+       - field: z",
        "+         link: >-",
        "+           https://example.com/" + "a" * 90,
        "+   other: {title: Short, params: {a: {type: int}, b: {type: int}}, deviations: [{field: w}]}",
    ]


def test_a_stanza_goes_to_the_end_of_its_section() -> None:
    yaml = YamlText(TEXT)
    yaml.add_block("operations", "new:    # needs review\n  title: New\n")
    assert "b: {type: int}}}\n\n  new:    # needs review\n    title: New\n\n# The end.\nenums:\n" in yaml.text


@pytest.mark.parametrize("keys", [("moon",), ("operations", "book", "moon"), ("enums", "Kind", "values", 7)])
def test_what_is_not_there_cannot_be_changed(keys: tuple[str | int, ...]) -> None:
    with pytest.raises(NoPlace):
        YamlText(TEXT).set(keys, "1")


def test_nothing_is_written_into_a_comment() -> None:
    with pytest.raises(NoPlace):
        YamlText("a: {\n  b: 1    # one\n}\n").put(("a", "c"), "2")


def test_the_only_key_of_a_mapping_stays() -> None:
    with pytest.raises(NoPlace):
        YamlText("a: {b: 1}\n").remove(("a", "b"))
