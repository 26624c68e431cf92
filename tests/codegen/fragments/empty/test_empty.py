"""A product of which nothing is known yet still makes a package."""

from __future__ import annotations

import pytest

from tests.codegen.fragments.conftest import Module


def test_tables_are_empty(module: Module) -> None:
    assert module("operations").ALL == {}
    assert module("product").EMPTY.hosts["production"].rest == ("https://rest.example.com",)


@pytest.mark.parametrize("name", ["client", "with_response", "types", "errors", "product"])
def test_the_modules_of_every_product_are_there(module: Module, name: str) -> None:
    assert "Empty" in str(module(name).__doc__)
