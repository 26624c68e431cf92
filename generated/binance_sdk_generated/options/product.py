"""Options: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

OPTIONS: Final = Product(
    name="options",
    hosts={
        "production": Hosts(
            rest=("https://eapi.binance.com",),
            streams={
                "public": ("wss://fstream.binance.com/public",),
                "market": ("wss://fstream.binance.com/market",),
                "private": ("wss://fstream.binance.com/private",),
            },
        ),
        "testnet": Hosts(
            rest=("https://testnet.binancefuture.com",),
            streams={
                "public": ("wss://fstream.binancefuture.com/public",),
                "market": ("wss://fstream.binancefuture.com/market",),
                "private": ("wss://fstream.binancefuture.com/private",),
            },
        ),
        "sandbox": Hosts(
            rest=("http://127.0.0.1:9099",),
            streams={
                "public": ("ws://127.0.0.1:9099/options/public",),
                "market": ("ws://127.0.0.1:9099/options/market",),
                "private": ("ws://127.0.0.1:9099/options/private",),
            },
        ),
    },
    pools=(
        Pool(type="REQUEST_WEIGHT", scope="ip", limit=2400, interval="1m", seconds=60),
        Pool(type="ORDERS", scope="account", limit=1200, interval="1m", seconds=60),
    ),
    errors=ERRORS,
    streams_per_connection=200,
    messages_per_second=10,
    connection_lifetime=86400,
    ping_interval=300,
    book_rule="futures",
    snapshot_age=60,
    user_stream="listen_key",
)
