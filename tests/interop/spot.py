"""The clients for Spot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .client import Client, Requirement

REQUIREMENTS: Final[Mapping[str, Requirement]] = {
    "ccxt": Requirement("ccxt"),
    "python-binance": Requirement("python-binance"),
}
CLIENTS: Final[Sequence[Client]] = (
    Client(
        "ccxt",
        "ccxt",
        "ccxt_rest.py",
        absent={
            "streams": "in ccxt pro",
            "order book": "in ccxt pro",
            "user data": "in ccxt pro",
        },
    ),
    Client("ccxt pro", "ccxt", "ccxt_pro.py"),
    Client("python-binance", "python-binance", "python_binance_sync.py"),
    Client("python-binance async", "python-binance", "python_binance_async.py"),
)
