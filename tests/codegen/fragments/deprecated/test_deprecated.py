"""Dates, successors, and text that would break a docstring."""

from __future__ import annotations

from binance_sdk.descriptors import Security
from tests.codegen.fragments.conftest import Module


def test_descriptor(module: Module) -> None:
    old = module("operations").CREATE_OLD
    assert (old.deprecated_after, old.sunset, old.successor) == ("2026-01-01", "2026-06-01", "create_new")
    (paged,) = (param for param in old.params if param.name == "c")
    assert (paged.deprecated_after, paged.sunset, paged.successor) == (None, "2026-03-01", "a and b")
    (kind,) = (param for param in old.params if param.name == "b")
    assert [(each.values, each.deprecated_after) for each in kind.dated] == [(("Z",), "2026-02-01")]
    assert (old.security, old.signed) == (Security.MARGIN, True)
    assert module("operations").CREATE_NEW.security is Security.PREDICTION_TRADE


def test_docstring(module: Module) -> None:
    doc = str(module("client").DeprecatedOperations.create_old.__doc__)
    for text in (
        "Ends with '''quotes''' and a backslash \\.",
        "币安人生",
        "Deprecated since 2026-01-01, gone on 2026-06-01; use `create_new`.",
        '- a: What a is; "quoted", and \\escaped (default 1 for b X and Y, 2 for b Z, else 3)',
        "- b (default: X in one-way mode; Z: deprecated since 2026-02-01)",
        "- c: Page (gone on 2026-03-01; use a and b)",
        "It says so.",
        "Errors: -1000 UNKNOWN.",
        "Data from: Matching Engine.",
        "Source (2020-02-03): https://example.com/elsewhere#old",
    ):
        assert text in doc
    assert max(len(line) for line in doc.splitlines()) <= 110


def test_errors(module: Module) -> None:
    errors = module("errors").ERRORS
    assert {code: (error.name, error.outcome, error.kind) for code, error in errors.items()} == {
        -1000: ("UNKNOWN", "unknown", "ApiException"),
        -1021: ("INVALID_TIMESTAMP", "clock", "TimestampException"),
    }
