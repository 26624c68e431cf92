"""Portfolio margin: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

PORTFOLIO_MARGIN: Final = Product(
    name="portfolio_margin",
    hosts={
        "production": Hosts(
            rest=("https://papi.binance.com",), streams={"": ("wss://fstream.binance.com/pm",)}
        ),
        "sandbox": Hosts(rest=("http://127.0.0.1:9099",), streams={"": ("ws://127.0.0.1:9099/pm",)}),
    },
    pools=(
        Pool(type="REQUEST_WEIGHT", scope="ip", limit=6000, interval="1m", seconds=60),
        Pool(type="ORDERS", scope="account", limit=1200, interval="1m", seconds=60),
    ),
    errors=ERRORS,
    streams_per_connection=1024,
    messages_per_second=10,
    connection_lifetime=86400,
    ping_interval=180,
    book_rule="",
    user_stream="listen_key",
    server_time="/papi/v1/time",
)
