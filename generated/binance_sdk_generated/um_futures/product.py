"""USD-M futures: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

UM_FUTURES: Final = Product(
    name="um_futures",
    hosts={
        "production": Hosts(
            rest=("https://fapi.binance.com",),
            ws_api=("wss://ws-fapi.binance.com/ws-fapi/v1",),
            streams={
                "public": ("wss://fstream.binance.com/public",),
                "market": ("wss://fstream.binance.com/market",),
                "private": ("wss://fstream.binance.com/private",),
            },
        ),
        "testnet": Hosts(
            rest=("https://testnet.binancefuture.com",),
            ws_api=("wss://testnet.binancefuture.com/ws-fapi/v1",),
            streams={
                "public": ("wss://fstream.binancefuture.com",),
                "market": ("wss://fstream.binancefuture.com",),
                "private": ("wss://fstream.binancefuture.com",),
            },
        ),
        "demo": Hosts(
            rest=("https://demo-fapi.binance.com",),
            streams={
                "public": ("wss://fstream.binancefuture.com",),
                "market": ("wss://fstream.binancefuture.com",),
                "private": ("wss://fstream.binancefuture.com",),
            },
        ),
        "sandbox": Hosts(
            rest=("http://127.0.0.1:9099",),
            ws_api=("ws://127.0.0.1:9099/ws-fapi/v1",),
            streams={
                "public": ("ws://127.0.0.1:9099/public",),
                "market": ("ws://127.0.0.1:9099/market",),
                "private": ("ws://127.0.0.1:9099/private",),
            },
        ),
    },
    pools=(
        Pool(
            type="REQUEST_WEIGHT", scope="ip", limit=2400, interval="1m", seconds=60, shared_with="cm_futures"
        ),
        Pool(type="ORDERS", scope="account", limit=300, interval="10s", seconds=10, shared_with="cm_futures"),
        Pool(type="ORDERS", scope="account", limit=1200, interval="1m", seconds=60, shared_with="cm_futures"),
    ),
    errors=ERRORS,
    streams_per_connection=1024,
    messages_per_second=10,
    connection_lifetime=86400,
    ping_interval=180,
    book_rule="futures",
    user_stream="listen_key",
)
