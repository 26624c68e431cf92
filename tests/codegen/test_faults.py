"""Everything wrong in a spec is said at once, each with file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.load import SpecError
from codegen.output import read_spec
from tests.codegen.repository import ERRORS, make, write

HEAD = """\
operations:
  ping:
    title: Ping
    docs: {page: p.md}
    security: NONE
    rest: GET /ping
    weight: 1
    idempotent: true
"""
STREAM = """\
events: {Tick: {fields: {p: {name: price, type: decimal}}}}
streams:
  tick:
    title: Tick
    docs: {page: p.md}
    subtype: tick
"""

OUTCOMES = "Input should be 'rejected', 'unknown', 'rate_limited' or 'clock'"
TYPES = "Input should be 'string', 'int', 'decimal', 'bool', 'enum' or 'object'"
ANY = "    response: any\n"


def faults(root: Path) -> list[str]:
    """What is wrong with the spec in ``root``, as shown to people."""
    with pytest.raises(SpecError) as caught:
        read_spec(root)
    return str(caught.value).splitlines()


# loading


def test_all_faults_of_all_files_in_one_run(tmp_path: Path) -> None:
    text = f"{HEAD}{ANY}    bogus: 1\n    params:\n      a: {{type: strin}}\n      a: {{type: int}}\n"
    root = make(tmp_path, {"spot": text, "other": "enums: 5\n"}, ERRORS.replace("unknown", "perhaps"))
    write(root / "spec/spot/broken.yaml", "types:\n  A: [int\n")
    assert faults(root) == [
        f"spec/errors.yaml:3:28: errors.common.-1000.outcome: {OUTCOMES} (got 'perhaps')",
        "spec/other/spec.yaml:1:1: enums: Input should be a valid dictionary (got 5)",
        "spec/spot/broken.yaml:3:1: not YAML: expected ',' or ']', but got '<stream end>'",
        "spec/spot/spec.yaml:10:5: operations.ping.bogus: unknown field 'bogus'",
        f"spec/spot/spec.yaml:12:11: operations.ping.params.a.type: {TYPES} (got 'strin')",
        "spec/spot/spec.yaml:13:7: duplicate key 'a': first in line 12",
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("    response: {a: str, b: [int, int]}", ":9:16: operations.ping.response: unknown scalar 'str'"),
        (
            "    response: {a: int, b: [int, int]}",
            ":9:24: operations.ping.response: an array has one element",
        ),
        ("    response: {a: {tuple: 5}}", ":9:20: operations.ping.response: tuple does not take 5"),
        ("    response: {'a?': str}", ":9:16: operations.ping.response: unknown scalar 'str'"),
        (
            "    response: {a: int, 'a?': int}",
            ":9:24: operations.ping.response: the field 'a' is there twice",
        ),
        ("    response: {b: {tuple: {'a?': int}}}", ":9:28: operations.ping.response: a position of a tuple"),
        ("    response: 5", ":9:5: operations.ping.response: a shape is a word, a list or a mapping, not 5"),
        ("    response: string?", ":9:5: operations.ping.response: 'string?' is no shape"),
        ("    params: {}", ":2:3: operations.ping: the field 'response' is missing"),
        ("    response: {a: {const: [1]}}", ":9:20: operations.ping.response: const does not take [1]"),
        ("    response: any\n    sunset: soon", ":10:5: operations.ping.sunset: String should match pattern"),
        (
            "    response: any\n    since: 2026-1-1",
            ":10:5: operations.ping.since: String should match pattern",
        ),
        ("    response: any\n    orders: {1: 2}", ":10:14: operations.ping.orders.1: String should match"),
        ("    response: any\n    ? [a]\n    : 1", ":10:7: a key must be plain text"),
    ],
)
def test_place_of_a_fault(tmp_path: Path, line: str, fault: str) -> None:
    found = faults(make(tmp_path, {"spot": f"{HEAD}{line}\n"}))
    assert any(text.startswith(f"spec/spot/spec.yaml{fault}") for text in found), found


def test_the_same_name_in_two_files(tmp_path: Path) -> None:
    root = make(tmp_path, {"spot": HEAD + "    response: any\n"})
    write(root / "spec/spot/also.yaml", HEAD + "    response: any\n")
    assert faults(root) == [
        "spec/spot/spec.yaml:2:3: 'ping' is already defined at spec/spot/also.yaml:2:3",
    ]


def test_folders_and_products_belong_together(tmp_path: Path) -> None:
    root = make(tmp_path, {"spot": HEAD + "    response: any\n"})
    write(root / "spec/unknown/a.yaml", "")
    write(root / "spec/products.yaml", (root / "spec/products.yaml").read_text().replace("spot:", "margin:"))
    assert faults(root) == [
        "spec/products.yaml:1:1: the folder spec/spot is no product of this file",
        "spec/products.yaml:1:1: the folder spec/unknown is no product of this file",
        "spec/products.yaml:2:3: there is no folder spec/margin",
    ]


@pytest.mark.parametrize("text", ["null", "- 1", "text"])
def test_a_file_that_is_no_mapping(tmp_path: Path, text: str) -> None:
    root = make(tmp_path, {"spot": f"{HEAD}{ANY}"})
    write(root / "spec/spot/odd.yaml", text)
    (found,) = faults(root)
    assert found.startswith("spec/spot/odd.yaml:1:1: the file: Input should be a valid dictionary")


def test_missing_file(tmp_path: Path) -> None:
    root = make(tmp_path, {"spot": HEAD + "    response: any\n"})
    (root / "spec/errors.yaml").unlink()
    assert faults(root) == ["spec/errors.yaml:1:1: this file is missing"]


def test_text_stays_text(tmp_path: Path) -> None:
    """Dates, ``yes``, ``on``, ``1e5``, ``1:30`` and quoted numbers are what they look like."""
    values = "[yes, on, 1e5, 1:30, 2026-01-01, 012, '5', 7, true, null_, 0.10]"
    text = (
        HEAD
        + f"    since: 2025-12-31\n    params: {{a: {{type: enum, enum: {values}}}}}\n    response: any\n"
    )
    operation = read_spec(make(tmp_path, {"spot": text})).products["spot"].operations["ping"]
    seen = ["yes", "on", "1e5", "1:30", "2026-01-01", "012", "5", "7", "true", "null_", "0.10"]
    assert (operation.since, operation.params["a"].enum) == ("2025-12-31", seen)


# linking


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("response: Order", "there is no type Order"),
        ("client_id: a", "'a' is no parameter of this operation"),
        ("list_client_id: true", "there is no client_id"),
        ("successor: pong", "there is no operation 'pong'"),
        ("errors: [-1]", "-1 is not in spec/errors.yaml"),
        ("accept: [-2]", "-2 is not in spec/errors.yaml"),
        ("orders: {5m: 1}", "there is no ORDERS limit per 5m"),
        ("params: {a: {type: enum}}", "an enum needs enum"),
        ("params: {a: {type: enum, enum: Side}}", "there is no enum Side"),
        ("params: {a: {type: enum, enum: [A], default: B}}", "'B' is not allowed: A"),
        ("params: {a: {type: enum, enum: [A], values: [A]}}", "only a part of a named enum"),
        ("params: {a: {type: int, min: 2, max: 1}}", "more than max (1)"),
        ("params: {a: {type: int, as_number: true}}", "only for a single decimal"),
        ("params: {a: {type: decimal, many: true, as_number: true}}", "only for a single decimal"),
        ("params: {a: {type: decimal, as_text: true, as_number: true}}", "only for a single decimal"),
        ("params: {a: {type: string, pattern: '('}}", "not a regular expression"),
        ("params: {a: {type: int, required: true, default: 1}}", "has no default"),
        ("params: {a: {type: int, max_items: 1}}", "only for lists"),
        ("params: {a: {type: int, only: ws_api}}", "the operation has no route ws_api"),
        ("params: {a: {type: int, place: path}}", "{a} is not in 'GET /ping'"),
        ("params: {a: {type: string, item: A}}", "only objects have an item type"),
        ("params: {a: {type: object, item: A}}", "there is no type A"),
        ("params: {extra: {type: int}}", "it cannot be a parameter"),
        ("params: {a-b: {type: int}, a_b: {type: int}}", "would be called 'a_b' in Python"),
        ("routes: {ws_api: {}}", "the operation has no route ws_api"),
        ("rules: [{any_of: [a, b]}]", "'a' is no parameter"),
        ("rules: [{any_of: [a]}]\n    params: {a: {type: int}}", "one parameter alone"),
        ("rules: [{max_window: 1d}]", "there is no startTime and endTime"),
        ("rules: [{only: rest}]", "an empty rule"),
        ("rules: [{when: {a: b}, requires: [c]}]", "'c' is no parameter"),
        ("rules: [{when: {a: B}}]\n    params: {a: {type: int}}", "when without requires"),
        (
            "rules: [{when: {a: C}, requires: [a]}]\n    params: {a: {type: enum, enum: [B]}}",
            "'C' is not allowed for a",
        ),
    ],
)
def test_references(tmp_path: Path, line: str, fault: str) -> None:
    response = "" if line.startswith("response") else ANY
    found = faults(make(tmp_path, {"spot": f"{HEAD}{response}    {line}\n"}))
    assert any(fault in text for text in found), found


@pytest.mark.parametrize(
    ("weight", "fault"),
    [
        ("7000", "weight 7000 is more than the whole limit of 6000"),
        ("{pool: OTHER, cases: [{weight: 1}]}", "there is no limit OTHER in spot"),
        ("{cases: [{when: {a: present}, weight: 1}]}", "the last case must hold always"),
        ("{cases: [{weight: 1}, {weight: 2}]}", "holds always, so the cases after it never count"),
        ("{cases: [{when: {b: present}, weight: 1}, {weight: 2}]}", "'b' is no parameter"),
        ("{cases: [{per_item: 1}]}", "per_item and item_param belong together"),
    ],
)
def test_weights(tmp_path: Path, weight: str, fault: str) -> None:
    text = (
        HEAD.replace("weight: 1", f"weight: {weight}") + "    params: {a: {type: int}}\n    response: any\n"
    )
    found = faults(make(tmp_path, {"spot": text}))
    assert any(fault in entry and entry.startswith("spec/spot/spec.yaml:7:") for entry in found), found


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ("    template: <symbol>@tick\n    event: Tick", "<symbol> is no parameter"),
        ("    template: tick\n    event: Tick\n    params: {a: {type: int}}", "is not used in the template"),
        ("    template: t[@<a>\n    event: Tick\n    params: {a: {type: int}}", "brackets do not match"),
        (
            "    template: t@<a>\n    event: Tick\n    params: {a: {type: int}}",
            "must be required, have a default",
        ),
        (
            "    template: t[<a>]\n    event: Tick\n    params: {a: {type: int, required: true}}",
            "optional suffix",
        ),
        ("    template: tick\n    event: Tock", "there is no event Tock"),
        ("    template: tick\n    event: {a: int}", "an event, or [Event]"),
        ("    template: tick\n    event: Tick\n    host: x", "has stream hosts of class 'x'"),
        (
            "    template: tick\n    event: Tick\n    handler: {name: A, columns: {z: z}}",
            "Tick has no key 'z'",
        ),
        (
            "    template: tick\n    event: Tick\nuser_events: {t: {title: T, docs: {}, event: X}}",
            "no event X",
        ),
    ],
)
def test_streams(tmp_path: Path, lines: str, fault: str) -> None:
    found = faults(make(tmp_path, {"spot": f"{STREAM}{lines}\n"}))
    assert any(fault in text for text in found), found


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("enums: {A: {values: [a-b, a_b]}}", "2 values would be called A_B: give each a name"),
        ("enums: {A: {values: []}}", "an enum needs values"),
        ("enums: {A: {values: [a]}}\ntypes: {A: string}", "there is an enum of the same name"),
        ("types: {A: {p: decimal}}", "results stay text: write decimal_text"),
        ("types: {A: {summary: S, fields: {p: {type: decimal, summary: S}}}}", "results stay text"),
        ("types: {A: {extends: B}}", "there is no type B"),
        ("types: {A: {extends: B}, B: string}", "B is no struct"),
        ("types: {A: {extends: B}, B: {extends: A}}", "extends itself"),
        ("types: {A: {extends: B, fields: {a: int}}, B: {a: string}}", "the field 'a' is already in B"),
        ("events: {A: {fields: {a: {name: x, type: B}}}}", "there is no type B"),
        (
            "events: {A: {fields: {a: {name: x, type: int}, b: {name: x, type: int}}}}",
            "2 fields are called 'x'",
        ),
        ("events: {A: {fields: {a: {name: from, type: int}}}}", "'from' cannot be an attribute's name"),
        ("events: {A: {fields: {a: {name: x, type: {b: int}}}}}", "a name of its own in events"),
        ("events: {A: {fields: {'a?': {name: x, type: int}}}}", "may be absent says optional: true"),
        (
            """events: {E: {fields: {s: {name: source, type: string}}}}
user_events: {t: {title: T, docs: {}, event: E}}""",
            "the field 'source' of E is one that every event of an account has",
        ),
        (
            """limits:
              - {type: A, scope: ip, limit: 1, interval: 1m}
              - {type: A, scope: ip, limit: 2, interval: 1m}""",
            "A per 1m is already defined",
        ),
    ],
)
def test_types(tmp_path: Path, text: str, fault: str) -> None:
    found = faults(make(tmp_path, {"spot": text + "\n"}))
    assert all(fault in text for text in found)


@pytest.mark.parametrize(
    ("definition", "fault"),
    [
        ("{summary: string, fields: string}", "1:30: types.A: fields does not take 'string'"),
        ("{summary: [int], fields: {}}", "1:13: types.A: summary does not take ['int']"),
        ("{extends: 1, fields: {}}", "1:13: types.A: extends does not take 1"),
        ("{shape: string, fields: {}}", "1:9: types.A: either shape, or extends, fields and lacks"),
        ("{shape: sting}", "1:13: types.A: unknown scalar 'sting'"),
        ("{fields: {a: {type: sting, summary: S}}}", "1:26: types.A: unknown scalar 'sting'"),
        ("{fields: {a: sting}}", "1:22: types.A: unknown scalar 'sting'"),
    ],
)
def test_long_form_of_types(tmp_path: Path, definition: str, fault: str) -> None:
    (found,) = faults(make(tmp_path, {"spot": f"types: {{A: {definition}}}\n"}))
    assert found.startswith(f"spec/spot/spec.yaml:{fault}")


def test_two_operations_over_one_route(tmp_path: Path) -> None:
    again = HEAD.partition("\n")[2].replace("ping:", "pong:")
    found = faults(make(tmp_path, {"spot": f"{HEAD}    response: any\n{again}    response: any\n"}))
    assert found == ["spec/spot/spec.yaml:14:5: operations.pong: ping already is GET /ping"]


def test_further_names_are_free_and_stand_for_a_route(tmp_path: Path) -> None:
    names = "    aliases: {ping_ws: ws_api, ping: rest, class: rest}\n"
    assert faults(make(tmp_path, {"spot": f"{HEAD}{ANY}{names}"})) == [
        "spec/spot/spec.yaml:10:15: operations.ping: the operation has no route ws_api",
        "spec/spot/spec.yaml:10:32: operations.ping: 'ping' already is a method",
        "spec/spot/spec.yaml:10:44: operations.ping: 'class' cannot be a method's name in Python",
    ]


def test_environments_serve_operations_that_exist(tmp_path: Path) -> None:
    root = make(tmp_path, {"spot": f"{HEAD}{ANY}"})
    products = root / "spec/products.yaml"
    text = products.read_text(encoding="utf-8")
    write(products, text.replace("        ws_api:", "        operations: [ping, pong]\n        ws_api:"))
    (found,) = faults(root)
    assert found.startswith("spec/products.yaml:9:28: products.spot.environments.production.operations")
    assert found.endswith("there is no operation 'pong'")


def test_error_kinds_exist(tmp_path: Path) -> None:
    errors = (
        ERRORS.replace("TimestampException", "NoException, messages: {Late.: Neither}") + "  margin: {}\n"
    )
    assert faults(make(tmp_path, {"spot": "group: None\n"}, errors)) == [
        "spec/errors.yaml:4:54: errors.common.-1021: binance_sdk.errors.KIND has no NoException",
        "spec/errors.yaml:4:84: errors.common.-1021: binance_sdk.errors.KIND has no Neither",
        "spec/errors.yaml:5:3: errors.margin: no such product",
    ]


@pytest.mark.parametrize(
    ("types", "fault"),
    [
        ("{Row: {extends: Nothing, fields: {time: ms}}}", "types.Row: there is no type Nothing"),
        ("{Row: {extends: Row, fields: {time: ms}}}", "types.Row: Row extends itself"),
        ("{Row: {extends: Rows, fields: {time: ms}}, Rows: [int]}", "types.Row: Rows is no struct"),
        ("{Row: Row}", "operations.ping: there are no rows with fields of their own"),
    ],
)
def test_rows_of_pages_that_stand_for_nothing(tmp_path: Path, types: str, fault: str) -> None:
    paged = "    pages: {by: page, param: page}\n    params: {page: {type: int}}\n    response: [Row]\n"
    text = f"{HEAD}{paged}types: {types}\n"
    assert any(fault in line for line in faults(make(tmp_path, {"spot": text})))
