"""Pain 4, unknown outcomes of orders and dangerous retries.

(a) an order is executed and its answer lost: it is resolved to the filled order, which is the only one;
(b) an order breaks before the engine: it is resolved to `NotPlaced`;
(c) whatever breaks: no more orders on the exchange than calls were made.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from binance_sdk import NotPlaced, OrderStatusUnknownException, Outcome, SpotClient
from binance_sdk.core.resolution import Patience
from binance_sdk.sandbox import Sandbox
from tests.spot.test_outcomes import LIMIT, ROUTES, calls, trader

__all__ = ["trader"]

QUICK = Patience(late=0.2, interval=0.05, longest=5.0)
Break = Callable[[Sandbox], object]

AFTER: dict[str, Break] = {
    "reply lost, connection cut": lambda e: e.faults.lose_reply(operation="order.place"),
    "reply lost in silence": lambda e: e.faults.lose_reply(operation="order.place", how="silence"),
    "-1007": lambda e: e.faults.unknown(operation="order.place"),
    "503": lambda e: e.faults.answer(503, after_execution=True, operation="order.place"),
    "HTML 502": lambda e: e.faults.answer(502, raw=b"<html>", after_execution=True, operation="order.place"),
}
BEFORE: dict[str, Break] = {
    "reply lost, connection cut": lambda e: e.faults.lose_reply(
        after_execution=False, operation="order.place"
    ),
    "-1006": lambda e: e.faults.answer(400, code=-1006, message="Unexpected.", operation="order.place"),
    "500": lambda e: e.faults.answer(500, operation="order.place"),
}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("broken", AFTER)
async def test_a_an_order_whose_answer_was_lost_is_resolved_to_the_filled_order(
    broken: str, route: str, exchange: Sandbox, trader: SpotClient
) -> None:
    async with SpotClient(exchange.credentials(), environment=exchange.hosts) as maker:
        await maker.limit_order(symbol="BTCUSDT", side="SELL", quantity="1", price="20000")
    AFTER[broken](exchange)
    with pytest.raises(OrderStatusUnknownException) as unknown:
        await calls(trader, route).create_order(**LIMIT)
    assert unknown.value.outcome is Outcome.UNKNOWN
    found = await trader.resolve_order(unknown.value, patience=QUICK)
    assert not isinstance(found, NotPlaced) and found["clientOrderId"] == unknown.value.client_order_id
    assert found["status"] == "FILLED" and Decimal(found["executedQty"]) == Decimal(LIMIT["quantity"])
    assert [each.client_id for each in exchange.orders if each.side == "BUY"] == [
        unknown.value.client_order_id
    ]


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("broken", BEFORE)
async def test_b_an_order_that_broke_before_the_engine_is_resolved_to_not_placed(
    broken: str, route: str, exchange: Sandbox, trader: SpotClient
) -> None:
    BEFORE[broken](exchange)
    with pytest.raises(OrderStatusUnknownException) as unknown:
        await calls(trader, route).create_order(**LIMIT)
    found = await trader.resolve_order(unknown.value, patience=QUICK)
    assert isinstance(found, NotPlaced) and not found
    assert exchange.orders == []


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    plan=st.lists(
        st.tuples(st.sampled_from(ROUTES), st.sampled_from([None, *AFTER.values(), *BEFORE.values()])),
        min_size=1,
        max_size=6,
    )
)
async def test_c_wherever_it_breaks_there_are_never_more_orders_than_calls(
    plan: list[tuple[str, Break | None]], exchange: Sandbox
) -> None:
    before = len(exchange.orders)
    known = unknown = 0
    async with SpotClient(
        exchange.credentials(),
        environment=exchange.hosts,
        request_timeout=0.3,
        stream_retry_policy=lambda _: (False, 0.0),
    ) as client:
        for route, broken in plan:
            exchange.faults.clear()
            if broken is not None:
                broken(exchange)
            try:
                await calls(client, route).create_order(**LIMIT)
                known += 1
            except OrderStatusUnknownException:
                unknown += 1
    assert known <= len(exchange.orders) - before <= known + unknown
