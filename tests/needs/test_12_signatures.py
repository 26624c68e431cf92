"""Pain 12, -1022: special characters, encodings, REST against WebSocket API.

(b) whatever characters the values have, the exchange, which verifies the bytes that it received, takes the
    signature, from each kind of key over both routes; and symbols need no ASCII.

(a), the vectors of Binance's documentation: see docs/needs.md.
"""

from __future__ import annotations

import asyncio
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from binance_sdk import SpotClient
from binance_sdk.errors import ApiException
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import streams
from tests.spot.test_outcomes import ROUTES, calls

UNICODE = "这是测试币456"
KeyKind = Literal["hmac", "rsa", "ed25519"]
KINDS: tuple[KeyKind, ...] = ("hmac", "rsa", "ed25519")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
VALUES = TEXT | st.lists(TEXT, min_size=1, max_size=3) | st.integers() | st.booleans()


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(KINDS),
    symbol=TEXT,
    extra=st.dictionaries(st.sampled_from(["note", "tags", "name"]), VALUES, max_size=3),
)
@example(kind="rsa", symbol="sub@account+1 50%&a=b#?/\\", extra={"tags": ["@", "+", "%", " "], "note": "ä=&"})
async def test_b_any_values_are_signed_as_the_exchange_reads_them(
    kind: KeyKind, symbol: str, extra: dict[str, Any], exchange: Sandbox
) -> None:
    key = exchange.credentials(kind)
    exchange.exchange.limits.enforced = False
    async with SpotClient(key, environment=exchange.hosts, rate_limit_guard=False) as client:
        for route in ROUTES:
            with pytest.raises(ApiException) as refused:
                await calls(client, route).get_open_orders(extra={"symbol": symbol, **extra})
            assert refused.value.status == 400 and refused.value.code not in (-1022, 0)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("route", ROUTES)
async def test_b_a_symbol_outside_of_ascii_trades(kind: KeyKind, route: str) -> None:
    order: dict[str, Any] = {"symbol": UNICODE, "quantity": "10", "price": "1"}
    async with (
        asyncio.timeout(20),
        Sandbox(symbols=[UNICODE], market="empty") as exchange,
        SpotClient(exchange.credentials(kind), environment=exchange.hosts) as client,
        SpotClient(exchange.credentials(kind), environment=exchange.hosts) as other,
        client.stream(streams.trade(UNICODE)) as trades,
    ):
        await calls(client, route).limit_order(**order, side="BUY")
        filled = await calls(other, route).limit_order(**order, side="SELL")
        found = await calls(other, route).get_order(symbol=UNICODE, orderId=filled["orderId"])
        assert (found["symbol"], found["status"]) == (UNICODE, "FILLED")
        assert getattr(await anext(trades), "symbol", "") == UNICODE
