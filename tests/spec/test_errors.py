"""Codes (and texts, where a code means several things) raise the exceptions that the spec names."""

from __future__ import annotations

import pytest
from binance_sdk_generated.spot import operations as spot
from binance_sdk_generated.spot.product import SPOT as SPOT_PRODUCT
from binance_sdk_generated.um_futures import operations as um
from binance_sdk_generated.um_futures.product import UM_FUTURES as UM_PRODUCT

from binance_sdk.core.call import Answer, explain
from binance_sdk.descriptors import Operation, Product
from binance_sdk.errors import KIND, OutcomeUnknownException, TimestampException
from codegen.load import ProductSpec
from tests.spec.registry import SPEC
from tests.spec.spot import SPOT

Orders = tuple[Product, Operation[object], Operation[object]]
GENERATED: dict[str, Orders] = {
    "spot": (SPOT_PRODUCT, spot.CREATE_ORDER, spot.GET_ORDER),
    "um_futures": (UM_PRODUCT, um.CREATE_ORDER, um.GET_ORDER),
}
"""What is generated of a product: itself, the call that places an order, the call that looks for one."""
COVERED = [SPEC.products[name] for name in GENERATED]
TEXTS = [
    pytest.param(product, code, text, kind, id=f"{product.name} {code} {text}")
    for product in COVERED
    for code, error in product.errors.items()
    for text, kind in error.messages.items()
]
CODES = [
    pytest.param(product, code, id=f"{product.name} {code}") for product in COVERED for code in product.errors
]


def failure(code: int, text: str) -> Answer:
    return Answer(status=400, code=code, message=text, failed=True)


def test_refusals_of_the_matching_engine_are_told_apart() -> None:
    told = [code for code, error in SPOT.errors.items() if error.messages]
    assert sorted(told, reverse=True) == [-1010, -2010, -2011, -2038]


@pytest.mark.parametrize(("product", "code", "text", "kind"), TEXTS)
def test_text(product: ProductSpec, code: int, text: str, kind: str) -> None:
    made, _, get_order = GENERATED[product.name]
    assert type(explain(get_order, {}, failure(code, text), made.errors)) is KIND[kind]


@pytest.mark.parametrize(("product", "code"), CODES)
def test_code(product: ProductSpec, code: int) -> None:
    """Its class where nothing was executed; otherwise the order may have been placed."""
    made, create_order, _ = GENERATED[product.name]
    raised = explain(create_order, {"symbol": "BTCUSDT"}, failure(code, "Something else."), made.errors)
    if product.errors[code].outcome == "unknown":
        assert isinstance(raised, OutcomeUnknownException)
    else:
        assert type(raised) is KIND[product.errors[code].kind]


@pytest.mark.parametrize("product", COVERED, ids=lambda product: product.name)
def test_only_the_clock_is_repaired_by_asking_the_time(product: ProductSpec) -> None:
    assert [code for code, e in product.errors.items() if KIND[e.kind] is TimestampException] == [-1021]
