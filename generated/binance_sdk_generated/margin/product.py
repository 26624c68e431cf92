"""Margin trading: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

MARGIN: Final = Product(
    name="margin",
    hosts={
        "production": Hosts(
            rest=("https://api.binance.com",),
            ws_api=("wss://ws-api.binance.com:443/ws-api/v3", "wss://ws-api.binance.com:9443/ws-api/v3"),
            streams={"risk": ("wss://margin-stream.binance.com",)},
        ),
        "sandbox": Hosts(
            rest=("http://127.0.0.1:9099",),
            ws_api=("ws://127.0.0.1:9099/ws-api/v3",),
            streams={"risk": ("ws://127.0.0.1:9099/margin-stream",)},
        ),
    },
    pools=(
        Pool(type="SAPI_IP", scope="ip", limit=12000, interval="1m", seconds=60, per_endpoint=True),
        Pool(type="SAPI_UID", scope="account", limit=180000, interval="1m", seconds=60, per_endpoint=True),
    ),
    errors=ERRORS,
    streams_per_connection=1024,
    messages_per_second=5,
    connection_lifetime=86400,
    ping_interval=20,
    book_rule="",
    user_stream="listen_token",
    server_time="/api/v3/time",
)
