"""Products of one family: what they have in common is said once."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import output
from codegen.load import SpecError
from tests.codegen.repository import LIMITS, make, write

PRODUCTS = """\
families:
  savings:
    environments:
      production: {rest: [https://rest.example.com]}
      testnet: {rest: [https://test.example.com]}
    key_types: [hmac]
    limits:
      - {type: SAPI_IP, scope: ip, limit: 12000, interval: 1m, per_endpoint: true}
products:
  jar:
    title: Jar
    client: Jar
    family: savings
    docs: {base: https://example.com/jar/, revision: 2026-07-21}
  box:
    title: Box
    client: Box
    family: savings
    docs: {base: https://example.com/box/, revision: 2026-07-21}
    environments:
      testnet: {rest: [https://box.example.com]}
"""
ERRORS = """\
errors:
  common:
    -1000: {name: UNKNOWN, outcome: unknown}
  savings:
    -6001: {name: JAR_CLOSED, outcome: rejected}
  box:
    -6001: {name: BOX_CLOSED, outcome: rejected}
"""
OPERATION = """\
operations:
  get_content:
    title: What is in it
    docs: {page: content}
    security: NONE
    rest: GET /content
    weight: {pool: SAPI_IP, cases: [{weight: 3}]}
    idempotent: true
    response: {content: string}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    make(tmp_path, {"jar": OPERATION, "box": OPERATION}, ERRORS)
    for name in ("jar", "box"):
        (tmp_path / "spec" / name / "limits.yaml").unlink()
    write(tmp_path / "spec/products.yaml", PRODUCTS)
    return tmp_path


def test_a_product_has_what_its_family_has_unless_it_says_otherwise(root: Path) -> None:
    jar, box = (output.read_spec(root).products[name] for name in ("jar", "box"))
    assert [limit.type for limit in jar.limits] == ["SAPI_IP"] == [limit.type for limit in box.limits]
    assert jar.product.environments["testnet"].rest == ["https://test.example.com"]
    assert box.product.environments["testnet"].rest == ["https://box.example.com"]
    assert box.product.environments["production"].rest == ["https://rest.example.com"]
    assert box.product.key_types == ["hmac"]
    assert (jar.errors[-6001].name, box.errors[-6001].name) == ("JAR_CLOSED", "BOX_CLOSED")


def test_limits_of_a_family_and_of_a_product_must_not_be_the_same(root: Path) -> None:
    own = LIMITS.replace("REQUEST_WEIGHT", "SAPI_IP")
    write(root / "spec/jar/limits.yaml", own)
    with pytest.raises(SpecError, match=r"limits\.1: SAPI_IP per 1m is already defined"):
        output.read_spec(root)


def test_an_unknown_family_is_a_fault(root: Path) -> None:
    write(root / "spec/products.yaml", PRODUCTS.replace("family: savings", "family: loans"))
    with pytest.raises(SpecError, match=r"products\.yaml:\d+:\d+: there is no family 'loans'"):
        output.read_spec(root)


def test_what_a_product_does_not_have_makes_no_module(root: Path) -> None:
    names = {Path(name).name for name in output.build(root) if "/jar/" in name}
    assert names.isdisjoint({"streams.py", "events.py", "handlers.py", "enums.py"})
    assert {"client.py", "operations.py", "product.py", "types.py"} <= names
