"""The clients for Spot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .client import Client, Requirement

REQUIREMENTS: Final[Mapping[str, Requirement]] = {
    "ccxt": Requirement("ccxt"),
    "python-binance": Requirement("python-binance"),
    "binance-sdk-spot": Requirement("binance-sdk-spot"),
    "binance-connector": Requirement("binance-connector"),
    "unicorn-binance-local-depth-cache": Requirement("unicorn-binance-local-depth-cache"),
    "binance-connector-2": Requirement("binance-connector<3"),
    "binance-connector-1": Requirement("binance-connector<2"),
    "cryptofeed": Requirement("cryptofeed"),
    "nautilus": Requirement("nautilus_trader>=1.231", since=(3, 12)),
    "node-binance": Requirement("binance", "node"),
    "node-binance-spot": Requirement("@binance/spot", "node"),
    "node-binance-connector": Requirement("@binance/connector", "node"),
    "node-binance-api": Requirement("node-binance-api", "node"),
    "binance-api-node": Requirement("binance-api-node", "node"),
}
LISTEN_KEYS: Final = {"user data": "has listen keys only, which Spot no longer gives"}
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
    Client("ccxt pro", "ccxt", "ccxt_pro.py", tls=True),
    Client("python-binance", "python-binance", "python_binance_sync.py"),
    Client("python-binance async", "python-binance", "python_binance_async.py", tls=True),
    Client("binance-sdk-spot REST", "binance-sdk-spot", "modular_spot.py", words=("rest",)),
    Client("binance-sdk-spot WS", "binance-sdk-spot", "modular_spot.py", words=("ws",), tls=True),
    Client(
        "binance-connector", "binance-connector", "connector_spot.py", words=("threads",), absent=LISTEN_KEYS
    ),
    Client(
        "binance-connector 2",
        "binance-connector-2",
        "connector_spot.py",
        words=("twisted",),
        tls=True,
        absent=LISTEN_KEYS,
    ),
    Client(
        "binance-connector 1",
        "binance-connector-1",
        "connector_spot.py",
        words=("twisted",),
        tls=True,
        absent=LISTEN_KEYS,
    ),
    Client("unicorn-binance", "unicorn-binance-local-depth-cache", "unicorn_spot.py", tls=True),
    Client("cryptofeed", "cryptofeed", "cryptofeed_spot.py", tls=True, absent=LISTEN_KEYS),
    Client("nautilus_trader", "nautilus", "nautilus_spot.py"),
    Client("binance (npm)", "node-binance", "node_binance.js"),
    Client("@binance/spot (npm)", "node-binance-spot", "node_modular.js", tls=True),
    Client("@binance/connector (npm)", "node-binance-connector", "node_connector.js", absent=LISTEN_KEYS),
    Client("node-binance-api (npm)", "node-binance-api", "node_binance_api.js", tls=True),
    Client("binance-api-node (npm)", "binance-api-node", "binance_api_node.js"),
)
