"""Prediction markets: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

PREDICTION: Final = Product(
    name="prediction",
    hosts={
        "production": Hosts(
            rest=("https://api.binance.com",), streams={"": ("wss://api.binance.com/sapi/wss",)}
        ),
        "sandbox": Hosts(rest=("http://127.0.0.1:9099",), streams={"": ("ws://127.0.0.1:9099/sapi/wss",)}),
    },
    pools=(
        Pool(type="SAPI_IP", scope="ip", limit=12000, interval="1m", seconds=60, per_endpoint=True),
        Pool(type="SAPI_UID", scope="account", limit=180000, interval="1m", seconds=60, per_endpoint=True),
    ),
    errors=ERRORS,
    streams_per_connection=200,
    messages_per_second=5,
    connection_lifetime=86400,
    ping_interval=30,
    book_rule="",
    stream_protocol="topics",
    user_stream="",
    server_time="/api/v3/time",
)
