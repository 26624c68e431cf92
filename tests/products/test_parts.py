"""Beside each client are the enums, events, streams and types of its product, as far as there are any."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

import pytest

from binance_sdk.sandbox import catalog


@pytest.mark.parametrize("product", catalog.further())
def test_the_parts_of_a_product_are_beside_its_client(product: str) -> None:
    module = import_module(f"binance_sdk.{product}")
    parts = [name for name in module.__all__ if not name.endswith("Client")]
    generated = f"binance_sdk_generated.{product}"
    assert "types" in parts
    assert all(getattr(module, part) is import_module(f"{generated}.{part}") for part in parts)
    known = {part for part in ("enums", "events", "types") if find_spec(f"{generated}.{part}")}
    assert known <= set(parts) <= known | {"streams"}
    with pytest.raises(AttributeError, match="no such attribute: 'other'; there are"):
        _ = module.other
