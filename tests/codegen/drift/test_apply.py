"""``--apply``: only what differs is touched, the spec loads, and a second run finds nothing more to do."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from codegen.output import read_spec
from tests.codegen.drift import world
from tests.codegen.drift.connector_world import wheel
from tests.codegen.drift.run import by_hand, drift, found, report

REST, WS = "rest-api.md", "web-socket-api.md"


def touched(root: Path) -> list[str]:
    """The lines of the spec that are others now, without their indentation."""
    now = (root / "spec/spot/all.yaml").read_text(encoding="utf-8")
    diff = difflib.ndiff(world.SPEC.splitlines(), now.splitlines())
    return [f"{line[0]} {line[2:].strip()}" for line in diff if line[0] in "+-"]


def applied(tmp_path: Path, *changes: tuple[str, str], both: bool = True) -> Path:
    """The repository after ``--apply`` on changed documentation: both pages, or that of REST."""
    root = world.repository(tmp_path / "root")
    docs = world.documentation(tmp_path / "docs")
    for page in (REST, WS) if both else (REST,):
        for change in changes:
            text = (docs / page).read_text(encoding="utf-8")
            (docs / page).write_text(world.changed(text, change), encoding="utf-8")
    assert drift(root, "--docs", docs, "--apply", "--output", tmp_path / "report") == 1
    read_spec(root)
    return root


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            ("Maximum: 1000", "Maximum: 5000"),
            'limit: {type: int, max: 5000, default: 100, summary: "How many, at most."}',
        ),
        (
            ("<td>ENUM</td><td>NO</td>", "<td>ENUM</td><td>YES</td>"),
            "side: {type: enum, enum: Side, required: true}",
        ),
        (
            ("limit | INT", "depth | LONG | NO | Default: 5\nlimit | INT"),
            "depth: {type: int, default: 5}    # needs review: Spot documentation, 2026-01-31",
        ),
        (
            ("101-1000| 25", "101-1000| 50"),
            "weight: {cases: [{when: {limit: {min: 1, max: 100}}, weight: 5}, {weight: 50}]}",
        ),
        (("<code>SELL</code>", "<code>BUY</code>"), "side: {type: enum, enum: Side, values: [BUY]}"),
        (("### Order (TRADE)", "### Order (USER_DATA)"), "security: USER_DATA"),
        (("**Weight:** 2", "**Weight:** 20"), "weight: 20"),
    ],
)
def test_an_edit_touches_its_line_only_and_is_made_once(
    tmp_path: Path, change: tuple[str, str], line: str
) -> None:
    root = applied(tmp_path, change)
    assert [text for text in touched(root) if text.startswith("+")] == [f"+ {line}"]
    assert found(report(root, tmp_path / "docs")) == []
    before = (root / "spec/spot/all.yaml").read_bytes()
    assert drift(root, "--docs", tmp_path / "docs", "--apply") == 0
    assert (root / "spec/spot/all.yaml").read_bytes() == before


def test_several_edits_keep_comments_order_and_the_deviation(tmp_path: Path) -> None:
    root = applied(
        tmp_path,
        ("Maximum: 1000", "Maximum: 5000"),
        ("recvWindow | DECIMAL | NO | The", "note | STRING | NO |\nrecvWindow | DECIMAL | NO | The"),
        ("quantity | DECIMAL | YES", "quantity | LONG | YES"),
    )
    assert touched(root) == [
        '- limit: {type: int, max: 1000, default: 100, summary: "How many, at most."}',
        '+ limit: {type: int, max: 5000, default: 100, summary: "How many, at most."}',
        "+ note: {type: string}    # needs review: Spot documentation, 2026-01-31",
    ]
    text = (root / "spec/spot/all.yaml").read_text(encoding="utf-8")
    assert "note: {type: string}    # needs review: Spot documentation, 2026-01-31\n      recvWindow:" in text
    assert "      symbol: {type: string, required: true}    # which\n" in text


def test_a_parameter_of_one_route_only(tmp_path: Path) -> None:
    root = applied(tmp_path, ("limit | INT", "depth | LONG | NO |\nlimit | INT"), both=False)
    assert touched(root) == [
        "+ depth: {type: int, only: rest}    # needs review: Spot documentation, 2026-01-31"
    ]
    assert found(report(root, tmp_path / "docs")) == []


def test_a_difference_on_one_of_two_routes_is_left_to_a_person(tmp_path: Path) -> None:
    root = applied(tmp_path, ("Maximum: 1000", "Maximum: 5000"), both=False)
    assert touched(root) == []
    (proposal,) = by_hand(report(root, tmp_path / "docs"))
    assert proposal.by_hand == ("the routes differ now: write limit a second time below routes.rest.params")


def test_a_parameter_that_is_gone_from_both_routes(tmp_path: Path) -> None:
    root = applied(tmp_path, ("recvWindow | DECIMAL | NO | The value cannot be greater than `60000`.\n", ""))
    assert touched(root) == ["- recvWindow: {type: decimal, max: 60000}"]


def test_a_parameter_that_a_weight_speaks_about_is_left_to_a_person(tmp_path: Path) -> None:
    table = world.REST[world.REST.index("By the limit") : world.REST.index("**Parameters")]
    root = applied(tmp_path, ("limit | INT | NO | Default: 100; Maximum: 1000.\n", ""), (table, "5\n\n"))
    assert [line for line in touched(root) if line.startswith("+")] == ["+ weight: 5"]
    assert drift(root, "--docs", tmp_path / "docs", "--apply") == 1  # no weight speaks about it any more
    assert "      limit: {type" not in (root / "spec/spot/all.yaml").read_text(encoding="utf-8")


def test_a_parameter_that_a_rule_speaks_about_is_left_to_a_person(tmp_path: Path) -> None:
    rule = "    rules: [{any_of: [quantity, recvWindow]}]\n    response: Order\n"
    root = world.repository(tmp_path / "root", world.SPEC.replace("    response: Order\n", rule))
    docs = world.documentation(tmp_path / "docs")
    for page in (REST, WS):
        text = (docs / page).read_text(encoding="utf-8")
        line = "recvWindow | DECIMAL | NO | The value cannot be greater than `60000`.\n"
        (docs / page).write_text(world.changed(text, (line, "")), encoding="utf-8")
    hints = {proposal.by_hand for proposal in by_hand(report(root, docs))}
    assert hints == {"remove recvWindow, and the rules and weights that speak about it"}


def test_a_new_key_goes_to_the_type_and_may_be_absent(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    change = {
        "rest_api/models/order_response.py": (
            "    status:",
            "    fee: Optional[StrictStr] = None\n    status:",
        )
    }
    assert drift(root, "--wheels", wheel(tmp_path, change), "--apply") == 1
    assert touched(root) == ["+ fee?: string    # needs review: binance-sdk-spot 1.0.0"]
    assert "    # in capitals\n      fee?: string" in (root / "spec/spot/all.yaml").read_text(
        encoding="utf-8"
    )
    assert found(report(root, None, tmp_path)) == []


def test_values_and_codes_are_added(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root", errors=world.ERRORS + "  spot:\n    -2000: {name: OTHER}\n")
    pages = {
        "enums.md": ("* LIMIT", "* LIMIT\n* STOP"),
        "errors.md": ("### -1004", "### -2000 OTHER\n### -2001 NEWER\n### -1004"),
    }
    docs = world.documentation(tmp_path / "docs", pages)
    assert drift(root, "--docs", docs, "--apply") == 1
    assert touched(root)[-1] == "+ Kind: {docs: {page: enums.md#kind}, values: [LIMIT, MARKET, STOP]}"
    errors = (root / "spec/errors.yaml").read_text(encoding="utf-8")
    assert (
        '    -2001: {name: NEWER, notes: ["Not reviewed yet: outcome and kind."]}    # needs review: '
        in errors
    )
    assert "    -1000: {name: FAULT_0}    # fault 0\n" in errors
    assert found(report(root, docs)) == []


@pytest.mark.parametrize("kind", ["docs", "connector"])
def test_a_new_call_becomes_a_draft_that_loads(tmp_path: Path, kind: str) -> None:
    root = world.repository(tmp_path / "root")
    page = world.REST[world.REST.index("### Book") : world.REST.index("### Bars")]
    new = {REST: ("## Trading\n", page.replace("v3/book", "v3/bookDepth") + "## Trading\n")}
    docs = world.documentation(tmp_path / "docs", new) if kind == "docs" else None
    change = {"rest_api/api/market_api.py": ("/api/v3/price", "/api/v3/fullPrice")}
    wheels = [] if docs else [wheel(tmp_path, change)]
    assert drift(root, *(("--docs", docs) if docs else ("--wheels", wheels[0])), "--apply") == 1
    operations = read_spec(root).products["spot"].operations
    draft = operations["book" if kind == "docs" else "price"]
    assert draft.rest == ("GET /api/v3/bookDepth" if kind == "docs" else "GET /api/v3/fullPrice")
    assert "not reviewed yet" in draft.notes[0]
    assert list(draft.params) == (["symbol", "limit"] if kind == "docs" else ["symbol"])
    assert draft.weight is not None and len(draft.weight[0].cases) == 2
    left = found(report(root, docs, *wheels))
    assert all(theirs is None for _, _, theirs in left)  # only what is gone in exchange


def test_an_edit_with_which_the_spec_does_not_load_is_left_to_a_person(tmp_path: Path) -> None:
    root = applied(tmp_path, ("limit | INT | NO", "limit | INT | YES"), ("**Weight:** 2", "**Weight:** 20"))
    changes = touched(root)
    assert changes == ["- weight: 2", "+ weight: 20"]  # the other edit is made all the same
    left = by_hand(report(root, tmp_path / "docs"))
    assert [proposal.by_hand.split(":")[0] for proposal in left] == ["the spec does not load with the edit"]
