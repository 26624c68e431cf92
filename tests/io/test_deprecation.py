"""Deprecated calls warn once; those that have ended are refused before any network, unless told otherwise."""

from __future__ import annotations

import warnings
from typing import Any

import msgspec
import pytest

from binance_sdk import (
    ApiException,
    BinanceDeprecationWarning,
    CMFuturesClient,
    NotAvailableException,
    ParameterRejectedException,
    SpotClient,
)
from binance_sdk.descriptors import Param
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


DEPTH = SpotClient.MARKET.operations["get_orderbook"]
LIMIT = next(param for param in DEPTH.params if param.name == "limit")
OLDER: Any = msgspec.structs.replace(
    DEPTH,
    params=(
        *(param for param in DEPTH.params if param is not LIMIT),
        msgspec.structs.replace(LIMIT, deprecated_after="2020-01-01", successor="levels"),
        Param(name="levels", sunset="2020-06-01"),
    ),
)


async def test_a_deprecated_parameter_warns_once_and_only_where_it_is_sent() -> None:
    async with Sandbox() as exchange, SpotClient(environment=exchange.hosts) as client:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert await client.make_call(OLDER, {"symbol": "BTCUSDT"})
        with pytest.warns(BinanceDeprecationWarning) as caught:
            for _ in range(2):
                assert await client.make_call(OLDER, {"symbol": "BTCUSDT", "limit": 5})
        assert [str(each.message) for each in caught] == [
            "limit of get_orderbook is deprecated since 2020-01-01: use levels"
        ]


async def test_a_parameter_that_has_ended_is_refused_before_any_network_unless_told_otherwise() -> None:
    async with Sandbox() as exchange:
        given = {"symbol": "BTCUSDT", "levels": "5"}
        async with SpotClient(environment=exchange.hosts) as client:
            for _ in range(2):
                with pytest.raises(NotAvailableException, match="levels of get_orderbook ended on 2020"):
                    await client.make_call(OLDER, given)
            assert exchange.connections.total == 0 and not exchange.journal
        async with SpotClient(environment=exchange.hosts, allow_sunset=True) as client:
            with pytest.raises(ParameterRejectedException):  # it was sent, and this exchange refuses it
                await client.make_call(OLDER, given, "rest")


async def test_what_binance_has_ended_in_the_futures() -> None:
    async with Sandbox(market="empty") as exchange:
        credentials, hosts = exchange.credentials(), exchange.product_hosts
        async with CMFuturesClient(credentials, environment=hosts["cm_futures"]) as client:
            with pytest.raises(NotAvailableException, match="type=STOP_MARKET of create_order ended"):
                await client.create_order(
                    symbol="BTCUSD_PERP", side="BUY", type="STOP_MARKET", stopPrice=70000, closePosition=True
                )
            with pytest.raises(NotAvailableException, match=r"page of get_income ended.*: use startTime"):
                await client.get_income(page=2)
            assert await client.get_income() == []
        async with CMFuturesClient(credentials, environment=hosts["cm_futures"], allow_sunset=True) as client:
            with pytest.raises(ApiException) as refused:
                await client.create_order(
                    symbol="BTCUSD_PERP", side="BUY", type="STOP_MARKET", stopPrice=70000, closePosition=True
                )
            assert refused.value.code == -4120
