"""Sub-accounts: hosts, limits and what its connections may do."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import Hosts, Pool, Product

from .errors import ERRORS

SUB_ACCOUNT: Final = Product(
    name="sub_account",
    hosts={
        "production": Hosts(rest=("https://api.binance.com",)),
        "sandbox": Hosts(rest=("http://127.0.0.1:9099",)),
    },
    pools=(
        Pool(type="SAPI_IP", scope="ip", limit=12000, interval="1m", seconds=60, per_endpoint=True),
        Pool(type="SAPI_UID", scope="account", limit=180000, interval="1m", seconds=60, per_endpoint=True),
    ),
    errors=ERRORS,
    book_rule="",
    user_stream="",
    server_time="/api/v3/time",
)
