"""Weights are data: by range, per item, by count, by value, in two pools, given back, unknown."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from binance_sdk.core.encoding import encode
from binance_sdk.core.weight import expected_costs, weigh
from binance_sdk.descriptors import Pool, When
from tests.codegen.fragments.conftest import Module


@pytest.mark.parametrize(
    ("name", "arguments", "weight"),
    [
        ("by_range", {}, 5),
        ("by_range", {"limit": 100}, 5),
        ("by_range", {"limit": 101}, 25),
        ("by_range", {"limit": 5000}, 250),
        ("per_item", {"symbol": "A"}, 4),
        ("per_item", {"symbols": ["A", "B", "C"]}, 12),
        ("per_item", {"symbols": [f"S{i}" for i in range(60)]}, 200),
        ("per_item", {}, 200),
        ("by_count", {"symbols": ["A", "B"]}, 2),
        ("by_count", {"symbols": ["A", "B", "C"]}, 80),
        ("by_count", {}, 80),
        ("by_value", {}, 1),
        ("by_value", {"effect": "AUTO"}, 9),
        ("by_value", {"effect": "NONE"}, 6),
        ("by_value", {"effect": "NONE", "compute": True}, 20),
        ("given_back", {}, 1),
        ("two_pools", {}, 1),
    ],
)
def test_weight(module: Module, name: str, arguments: Mapping[str, object], weight: int) -> None:
    operation = module("operations").ALL[name]
    assert weigh(operation, encode(operation, "rest", arguments), "rest") == weight


def test_given_back(module: Module) -> None:
    operation = module("operations").GIVEN_BACK
    assert "REQUEST_WEIGHT" not in expected_costs(operation, {}, "rest")
    assert "Weight: 1; 0 when it succeeds" in str(module("client").WeightsOperations.given_back.__doc__)


def test_orders_by_interval_and_rates(module: Module) -> None:
    operation = module("operations").GIVEN_BACK
    assert operation.order_counts == {"10s": 5, "1m": 1}
    own = Pool(type="given_back", scope="account", limit=1, interval="1s", seconds=1)
    shared = Pool(type="funding", scope="ip", limit=500, interval="5m", seconds=300)
    assert operation.rates == (own, shared)


def test_second_pool(module: Module) -> None:
    operation = module("operations").TWO_POOLS
    (second,) = operation.more_weights
    assert operation.weight.pool == "REQUEST_WEIGHT"
    assert (second.pool, second.cases[0].when) == ("UID", (When(param="a", present=True),))
    assert [case.weight for case in second.cases] == [7, 360]


def test_undocumented_weight(module: Module) -> None:
    assert module("operations").UNDOCUMENTED.weight is None
    assert "Weight: not documented" in str(module("client").WeightsOperations.undocumented.__doc__)


def test_limits(module: Module) -> None:
    pools = module("product").WEIGHTS.pools
    assert [(pool.type, pool.seconds, pool.per_endpoint, pool.shared_with) for pool in pools] == [
        ("REQUEST_WEIGHT", 60, False, ""),
        ("UID", 60, True, ""),
        ("ORDERS", 10, False, "weights"),
        ("ORDERS", 60, False, ""),
    ]


def test_words(module: Module) -> None:
    doc = str(module("client").WeightsOperations.per_item.__doc__)
    assert "Weight: 4 with symbol, 4 for each of symbols (at most 200) with symbols, 200 otherwise." in doc
