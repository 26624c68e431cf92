"""The clients for USD-M and COIN-M futures. Where a client is for Spot too, its environment is in `spot`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .client import Client, Requirement

UM: Final = "um_futures"
CM: Final = "cm_futures"
REQUIREMENTS: Final[Mapping[str, Requirement]] = {
    "modular-um": Requirement("binance-sdk-derivatives-trading-usds-futures"),
    "binance-futures-connector": Requirement("binance-futures-connector"),
    "binance-futures-async": Requirement("binance-futures-async"),
    "cryptofeed": Requirement("cryptofeed"),
    "modular-cm": Requirement("binance-sdk-derivatives-trading-coin-futures"),
    "node-modular-um": Requirement("@binance/derivatives-trading-usds-futures", "node"),
    "node-modular-cm": Requirement("@binance/derivatives-trading-coin-futures", "node"),
}
_NO_CANCEL: Final = {"cancel": "has no call for it"}
_IN_PRO: Final = {"streams": "in ccxt pro", "order book": "in ccxt pro", "user data": "in ccxt pro"}
CLIENTS: Final[Sequence[Client]] = (
    Client("modular connector um", "modular-um", "modular_futures.py", UM, tls=True),
    Client("modular connector cm", "modular-cm", "modular_futures.py", CM),
    Client("ccxt um", "ccxt", "ccxt_futures.py", UM, absent=_IN_PRO),
    Client("ccxt cm", "ccxt", "ccxt_futures.py", CM, absent=_IN_PRO),
    Client("ccxt pro um", "ccxt", "ccxt_pro_futures.py", UM, tls=True),
    Client("ccxt pro cm", "ccxt", "ccxt_pro_futures.py", CM),
    Client("python-binance um", "python-binance", "python_binance_futures.py", UM, tls=True),
    Client("python-binance cm", "python-binance", "python_binance_futures.py", CM),
    Client("binance-futures-connector um", "binance-futures-connector", "connector_futures.py", UM, tls=True),
    Client("binance-futures-connector cm", "binance-futures-connector", "connector_futures.py", CM),
    Client(
        "binance-futures-async", "binance-futures-async", "futures_async.py", UM, tls=True, absent=_NO_CANCEL
    ),
    Client("cryptofeed um", "cryptofeed", "cryptofeed_futures.py", UM, tls=True),
    Client("cryptofeed cm", "cryptofeed", "cryptofeed_futures.py", CM, tls=True),
    Client("binance (npm) um", "node-binance", "node_binance_futures.js", UM, tls=True),
    Client("binance (npm) cm", "node-binance", "node_binance_futures.js", CM),
    Client("@binance/derivatives (npm) um", "node-modular-um", "node_modular_futures.js", UM, tls=True),
    Client("@binance/derivatives (npm) cm", "node-modular-cm", "node_modular_futures.js", CM),
    Client("unicorn-binance um", "unicorn-binance-local-depth-cache", "unicorn_futures.py", UM, tls=True),
    Client("binance-api-node (npm) um", "binance-api-node", "binance_api_node_futures.js", UM),
    Client("binance-api-node (npm) cm", "binance-api-node", "binance_api_node_futures.js", CM),
)
