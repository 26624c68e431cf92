"""Spot: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

SPOT: Final = Product(
    name="spot",
    hosts={
        "production": Hosts(
            rest=(
                "https://api.binance.com",
                "https://api-gcp.binance.com",
                "https://api1.binance.com",
                "https://api2.binance.com",
                "https://api3.binance.com",
                "https://api4.binance.com",
            ),
            ws_api=("wss://ws-api.binance.com:443/ws-api/v3", "wss://ws-api.binance.com:9443/ws-api/v3"),
            streams={
                "": ("wss://stream.binance.com:9443", "wss://stream.binance.com:443"),
                "sbe": ("wss://stream-sbe.binance.com", "wss://stream-sbe.binance.com:9443"),
            },
        ),
        "market_data": Hosts(
            rest=("https://data-api.binance.vision",),
            streams={"": ("wss://data-stream.binance.vision",)},
            operations=(
                "get_aggregate_trades",
                "get_average_price",
                "get_orderbook",
                "get_exchange_info",
                "get_klines",
                "ping",
                "get_rolling_window_ticker",
                "get_ticker",
                "get_orderbook_ticker",
                "get_ticker_price",
                "get_server_time",
                "get_recent_trades",
                "get_ui_klines",
            ),
        ),
        "testnet": Hosts(
            rest=("https://testnet.binance.vision", "https://api1.testnet.binance.vision"),
            ws_api=(
                "wss://ws-api.testnet.binance.vision/ws-api/v3",
                "wss://ws-api.testnet.binance.vision:9443/ws-api/v3",
            ),
            streams={
                "": ("wss://stream.testnet.binance.vision", "wss://stream.testnet.binance.vision:9443"),
                "sbe": (
                    "wss://stream-sbe.testnet.binance.vision",
                    "wss://stream-sbe.testnet.binance.vision:9443",
                ),
            },
        ),
        "demo": Hosts(
            rest=("https://demo-api.binance.com",),
            ws_api=("wss://demo-ws-api.binance.com/ws-api/v3",),
            streams={
                "": ("wss://demo-stream.binance.com", "wss://demo-stream.binance.com:9443"),
                "sbe": ("wss://demo-stream-sbe.binance.com", "wss://demo-stream-sbe.binance.com:9443"),
            },
        ),
        "sandbox": Hosts(
            rest=("http://127.0.0.1:9099",),
            ws_api=("ws://127.0.0.1:9099/ws-api/v3",),
            streams={"": ("ws://127.0.0.1:9099",)},
        ),
    },
    pools=(
        Pool(type="REQUEST_WEIGHT", scope="ip", limit=6000, interval="1m", seconds=60),
        Pool(type="RAW_REQUESTS", scope="ip", limit=300000, interval="5m", seconds=300),
        Pool(type="ORDERS", scope="account", limit=50, interval="10s", seconds=10),
        Pool(type="ORDERS", scope="account", limit=160000, interval="1d", seconds=86400),
        Pool(type="CONNECTIONS", scope="ip", limit=300, interval="5m", seconds=300),
    ),
    errors=ERRORS,
    streams_per_connection=1024,
    messages_per_second=5,
    connection_lifetime=86400,
    ping_interval=20,
    book_rule="spot",
    user_stream="ws_api",
)
