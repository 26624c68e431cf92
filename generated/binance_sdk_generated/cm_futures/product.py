"""COIN-M futures: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

CM_FUTURES: Final = Product(
    name="cm_futures",
    hosts={
        "production": Hosts(
            rest=("https://dapi.binance.com",),
            ws_api=("wss://ws-dapi.binance.com/ws-dapi/v1",),
            streams={"": ("wss://dstream.binance.com",)},
        ),
        "testnet": Hosts(
            rest=("https://testnet.binancefuture.com",),
            ws_api=("wss://testnet.binancefuture.com/ws-dapi/v1",),
            streams={"": ("wss://dstream.binancefuture.com",)},
        ),
        "demo": Hosts(
            rest=("https://demo-dapi.binance.com",), streams={"": ("wss://demo-dstream.binance.com",)}
        ),
        "sandbox": Hosts(
            rest=("http://127.0.0.1:9099",),
            ws_api=("ws://127.0.0.1:9099/ws-dapi/v1",),
            streams={"": ("ws://127.0.0.1:9099/dstream",)},
        ),
    },
    pools=(
        Pool(
            type="REQUEST_WEIGHT", scope="ip", limit=2400, interval="1m", seconds=60, shared_with="um_futures"
        ),
        Pool(type="ORDERS", scope="account", limit=300, interval="10s", seconds=10, shared_with="um_futures"),
        Pool(type="ORDERS", scope="account", limit=1200, interval="1m", seconds=60, shared_with="um_futures"),
    ),
    errors=ERRORS,
    streams_per_connection=200,
    messages_per_second=10,
    connection_lifetime=86400,
    ping_interval=180,
    book_rule="futures",
    user_stream="listen_key",
)
