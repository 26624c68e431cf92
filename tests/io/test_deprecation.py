"""Deprecated calls warn once; those that have ended are refused before any network, unless told otherwise."""

from __future__ import annotations

import warnings
from typing import Any

import msgspec
import pytest

from binance_sdk import BinanceDeprecationWarning, NotAvailableException, SpotClient
from binance_sdk.sandbox import Sandbox

PING = SpotClient.MARKET.operations["ping"]
DEPRECATED: Any = msgspec.structs.replace(PING, deprecated_after="2020-01-01", successor="get_server_time")
ENDED: Any = msgspec.structs.replace(DEPRECATED, sunset="2020-06-01")


async def test_a_deprecated_call_warns_once_and_is_made() -> None:
    async with Sandbox() as exchange, SpotClient(environment=exchange.hosts) as client:
        with pytest.warns(
            BinanceDeprecationWarning, match="ping is deprecated since 2020-01-01: use get_server"
        ):
            assert await client.make_call(DEPRECATED, {}) == {}
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert await client.make_call(DEPRECATED, {}) == {}


async def test_a_call_that_has_ended_is_refused_unless_told_otherwise() -> None:
    async with Sandbox() as exchange:
        async with SpotClient(environment=exchange.hosts) as client:
            for _ in range(2):
                with pytest.raises(
                    NotAvailableException, match="ping ended on 2020-06-01: use get_server_time"
                ):
                    await client.make_call(ENDED, {})
            assert exchange.connections.total == 0 and not exchange.journal
        async with SpotClient(environment=exchange.hosts, allow_sunset=True) as client:
            assert await client.make_call(ENDED, {}) == {}
