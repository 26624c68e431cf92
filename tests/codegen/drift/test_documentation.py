"""Differences from the documentation: each kind is found, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.drift.fact import SourceError
from tests.codegen.drift import world
from tests.codegen.drift.run import found, report

REST, WS, STREAMS = "rest-api.md", "web-socket-api.md", "web-socket-streams.md"


def test_the_same_is_silent(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    result = report(root, world.documentation(tmp_path / "docs"))
    assert found(result) == []
    assert result.unread == []
    # the page calls quantity mandatory: that was reviewed
    assert [entry.field for entry, _ in result.known] == [
        "rest.params.quantity.required",
        "ws_api.params.quantity.required",
    ]


CHANGES = [
    (REST, ("Maximum: 1000", "Maximum: 5000"), ("get_book rest.params.limit.max", "1000", "5000")),
    (REST, ("Default: 100;", "Default: 500;"), ("get_book rest.params.limit.default", "100", "500")),
    (
        REST,
        ("limit | INT | NO", "limit | INT | YES"),
        ("get_book rest.params.limit.required", "false", "true"),
    ),
    (REST, ("limit | INT", "limit | BOOLEAN"), ("get_book rest.params.limit.type", "int", "bool")),
    (REST, ("limit | INT", "depth | LONG | NO |\nlimit | INT"), ("get_book rest.params.depth", None, "int")),
    (
        REST,
        ("101-1000| 25", "101-1000| 50"),
        ("get_book rest.weight", "5 when limit ..100, 25", "5 when limit 1..100, 50 when limit 101..1000"),
    ),
    (
        REST,
        ("|none|4|", "|none|40|"),
        ("get_price rest.weight", "2 when symbol present, 4", "2 when symbol present, 40"),
    ),
    (
        REST,
        ("### Order (TRADE)", "### Order (USER_DATA)"),
        ("create_order rest.security", "TRADE", "USER_DATA"),
    ),
    (
        REST,
        ("<code>SELL</code>", "<code>SHORT</code>"),
        ("get_bars rest.params.side.enum", "BUY SELL", "BUY SHORT"),
    ),
    (
        REST,
        ('[{"open": "1.5"}]', '[{"open": "1.5", "close": 1}]'),
        ("get_bars rest.response.[].close", None, "int"),
    ),
    (
        REST,
        ('  "lastUpdateId": 1,    // the last change\n', ""),
        ("get_book rest.response.lastUpdateId", "lastUpdateId", None),
    ),
]


@pytest.mark.parametrize(("page", "change", "difference"), CHANGES)
def test_a_call_that_differs(
    tmp_path: Path, page: str, change: tuple[str, str], difference: tuple[str, str | None, str | None]
) -> None:
    root = world.repository(tmp_path / "root")
    result = report(root, world.documentation(tmp_path / "docs", {page: change}))
    subject, ours, theirs = difference
    assert found(result) == [(f"operations.{subject}", ours, theirs)]


def test_a_parameter_under_another_name(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    docs = world.documentation(tmp_path / "docs", {REST: ("recvWindow | DECIMAL", "window | DECIMAL")})
    assert sorted(found(report(root, docs)), key=str) == [
        ("operations.create_order rest.params.recvWindow", "recvWindow", None),
        ("operations.create_order rest.params.window", None, "decimal"),
    ]


def test_a_call_that_is_new_and_one_that_is_gone(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    docs = world.documentation(tmp_path / "docs", {REST: ("/api/v3/ping", "/api/v3/pong")})
    assert found(report(root, docs)) == [
        ("operations.GET /api/v3/pong", None, "GET /api/v3/pong"),
        ("operations.ping rest", "GET /api/v3/ping", None),
    ]


@pytest.mark.parametrize(
    ("page", "change", "difference"),
    [
        (STREAMS, ("@trade", "@trades"), ("streams.<symbol>@trades", None, "<symbol>@trades")),
        (STREAMS, ('"u": 5', '"u": 5, "U": 4'), ("streams.depth payload.U", None, "int")),
        (
            STREAMS,
            ('"p": "1.0"}]', '"p": "1.0", "q": "1"}]'),
            ("streams.tickers payload.[].q", None, "string"),
        ),
        (
            "user-data-stream.md",
            ('"d": "1.0"', '"D": "1.0"'),
            ("user_events.balance payload.D", None, "decimal_text"),
        ),
        (
            "user-data-stream.md",
            ("x | Sometimes.", "y | Sometimes."),
            ("user_events.report payload.y", None, "any"),
        ),
        ("user-data-stream.md", ('"e": "closed"', '"e": "ended"'), ("user_events.ended", None, "ended")),
        ("enums.md", ("* LIMIT", "* LIMIT\n* STOP"), ("enums.Kind values.STOP", None, "STOP")),
        ("enums.md", ("`FILLED` | Done.", ""), ("enums.Status values.FILLED", "FILLED", None)),
        ("enums.md", ("* `IOC`", "* `FOK`"), ("enums.Force values.FOK", None, "FOK")),
        ("errors.md", ("-1004 FAULT_4", "-1005 FAULT_5"), ("errors.-1005", None, "FAULT_5")),
        ("errors.md", ("-1004 FAULT_4", "-1004 TROUBLE"), ("errors.-1004 name", "FAULT_4", "TROUBLE")),
    ],
)
def test_what_else_differs(
    tmp_path: Path, page: str, change: tuple[str, str], difference: tuple[str, str | None, str | None]
) -> None:
    root = world.repository(tmp_path / "root")
    result = report(root, world.documentation(tmp_path / "docs", {page: change}))
    assert difference in found(result)
    assert len(found(result)) <= 2  # with what is gone instead


def test_newer_entries_of_the_change_log(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    entry = "### 2026-02-15\n\n#### REST\n\n* `depth` is coming.\n\n### 2026-01-31"
    docs = world.documentation(tmp_path / "docs", {"CHANGELOG.md": ("### 2026-01-31", entry)})
    result = report(root, docs)
    assert found(result) == [("changelog.2026-02-15", None, "REST depth is coming.")]
    assert result.sources == ["Spot documentation, 2026-02-15"]


@pytest.mark.parametrize(
    ("page", "change", "message"),
    [
        (
            REST,
            ("```\n", "~~\n"),
            "rest-api.md: 0 calls found, 0 of them with a weight; has its layout changed?",
        ),
        (REST, ("**Weight:**", "**Cost:**"), "rest-api.md: 5 calls found, 0 of them with a weight"),
        (
            REST,
            ("Name | Type | Mandatory", "Name | Type | Needed"),
            ": a table of parameters without Mandatory",
        ),
        (
            REST,
            ("symbol | STRING | YES", "symbol | STRING | perhaps"),
            "not a parameter that can be read: symbol",
        ),
        (STREAMS, ("Stream Name", "Name of the stream"), "web-socket-streams.md: 0 streams found"),
        ("user-data-stream.md", ('"e"', '"event_type"'), "0 events found"),
        ("enums.md", ("* ", "+ "), "enums found"),
        ("filters.md", ("## FILTER", "## Filter"), "0 filters found"),
        ("errors.md", ("### -", "### "), "0 error codes found"),
        ("CHANGELOG.md", ("### 2026", "### Year 2026"), "no entry with a date"),
    ],
)
def test_a_page_with_another_layout_is_an_error(
    tmp_path: Path, page: str, change: tuple[str, str], message: str
) -> None:
    root = world.repository(tmp_path / "root")
    docs = world.documentation(tmp_path / "docs", {page: change})
    with pytest.raises(SourceError) as caught:
        report(root, docs)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (("**Weight:** 2", "**Weight:** as ever"), "weight"),
        (("**Parameters:**\nNONE", "**Parameters:** See elsewhere."), "parameters"),
        (('[{"open": "1.5"}]', "[open]"), "example"),
        (("limit | INT", "limit | QUATERNION"), "parameter"),
    ],
)
def test_a_part_that_is_not_understood_is_told(tmp_path: Path, change: tuple[str, str], what: str) -> None:
    root = world.repository(tmp_path / "root")
    docs = world.documentation(tmp_path / "docs", {REST: change})
    result = report(root, docs)
    lines = (docs / REST).read_text(encoding="utf-8").splitlines()
    (line,) = (number for number, text in enumerate(lines, 1) if change[1] in text)
    assert [(str(unread.place), unread.what) for _, unread in result.unread] == [(f"{REST}:{line}", what)]
    assert found(result) == []
