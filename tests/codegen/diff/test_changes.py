"""What Binance changed in fourteen months gets the class that its effect on callers deserves."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from codegen import model, position
from codegen.diff.compare import compare
from codegen.diff.finding import Finding, judge
from codegen.diff.rule import CONTRACTS, Level
from codegen.diff.rules import UNCLASSIFIED
from codegen.link import findings
from codegen.load import ProductSpec, Spec

from . import workshop

FILE: Final = Path(__file__).with_name("changes.yaml")
ABSENT: Final = "absent"
UNKNOWN_CODE: Final = "is not in spec/errors.yaml"
"""Of an operation that names a code which is not there yet: no harm."""
NEEDED: Final = 0.95
Entry = dict[str, Any]


def entries() -> list[Entry]:
    return position.read(FILE, FILE.name).value  # type: ignore[return-value]


def name(entry: Entry) -> str:
    return f"{entry['date']} {entry['what']}"


REPLAYED: Final = [entry for entry in entries() if "outside" not in entry]


@pytest.mark.parametrize("entry", REPLAYED, ids=name)
def test_change(entry: Entry) -> None:
    found = replayed(entry)
    assert found and not any(finding.rule is UNCLASSIFIED for finding in found)
    assert verdict(found) == (entry["wire"], entry["source"]), [each.message for each in found]


def test_there_are_enough_of_them() -> None:
    assert len(REPLAYED) > 100
    assert len(REPLAYED) / len(entries()) >= NEEDED


def verdict(found: list[Finding]) -> tuple[str, ...]:
    """The worst under each contract."""
    levels = [max((getattr(each.rule, contract) or 0 for each in found), default=0) for contract in CONTRACTS]
    return tuple(Level(level).word if level else "none" for level in levels)


def replayed(entry: Entry) -> list[Finding]:
    """The findings between the spec as it is before all edits of an entry, and after them."""
    names = dict.fromkeys(each["at"].split(".")[0] for each in entry["edits"])
    sides: list[dict[str, ProductSpec]] = []
    for side in ("before", "after"):
        products = {name: replace(workshop.product_of(name)) for name in names}
        for each in entry["edits"]:
            apply(products, each["at"], each.get(side, {}))
        for product in products.values() if any(side in each for each in entry["edits"]) else ():
            assert not [wrong for *_, wrong in findings(product) if not wrong.endswith(UNKNOWN_CODE)]
        sides.append(products)
    whole = workshop.spec()
    old, new = (Spec(products, whole.errors, whole.files) for products in sides)
    return judge(compare(old, new, workshop.TODAY))


def apply(products: dict[str, ProductSpec], at: str, edit: Any) -> None:
    """Make one stanza as one side has it."""
    name, section, *stanza = at.split(".")
    product = products[name]
    if section == "product":
        if edit == ABSENT:
            del products[name]
        else:
            raw = edited(plain(product.product), edit)
            product.product = model.Product.model_validate(raw)
    elif section == "limits":
        product.limits = [limited(limit, edit) for limit in product.limits]
    elif section == "errors":
        product.errors = dict(product.errors)
        if edit == ABSENT:
            del product.errors[int(stanza[0])]
        elif edit:
            product.errors[int(stanza[0])] = model.Error.model_validate(edit["whole"])
    else:
        known: dict[str, Any] = dict(getattr(product, section))
        if edit == ABSENT or (not edit and stanza[0] not in known):
            known.pop(stanza[0], None)
        elif edit:
            raw = edit.get("whole") or edited(workshop.Target(name, section, stanza[0]).raw, edit)
            known[stanza[0]] = workshop.KINDS[section].validate_python(raw)
        setattr(product, section, known)


def plain(product: model.Product) -> Any:
    return product.model_dump(exclude_unset=True)


def limited(limit: model.Limit, edit: Mapping[str, Any]) -> model.Limit:
    """Another number for a type of limit, or no sharing."""
    update: dict[str, Any] = {"limit": edit[limit.type]} if limit.type in edit else {}
    update |= {"shared_with": None} if "shared_with" in edit else {}
    return limit.model_copy(update=update)


def edited(raw: Any, edit: Mapping[str, Any]) -> Any:
    """The stanza with other values at some dotted paths."""
    raw = copy.deepcopy(raw)
    for path, value in edit.items():
        *outer, last = path.split(".")
        inner = raw
        for key in outer:
            inner = inner.setdefault(key, {})
        if value == ABSENT:
            inner.pop(last, None)
        else:
            inner[last] = value
    return raw


def test_the_list_is_in_the_past() -> None:
    assert all(date.fromisoformat(entry["date"]) <= workshop.TODAY for entry in entries())
