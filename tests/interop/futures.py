"""The clients for USD-M and COIN-M futures. Where a client is for Spot too, its environment is in `spot`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .client import Client, Requirement

UM: Final = "um_futures"
CM: Final = "cm_futures"
REQUIREMENTS: Final[Mapping[str, Requirement]] = {
    "modular-um": Requirement("binance-sdk-derivatives-trading-usds-futures"),
    "modular-cm": Requirement("binance-sdk-derivatives-trading-coin-futures"),
}
_IN_PRO: Final = {"streams": "in ccxt pro", "order book": "in ccxt pro", "user data": "in ccxt pro"}
CLIENTS: Final[Sequence[Client]] = (
    Client("modular connector um", "modular-um", "modular_futures.py", UM),
    Client("modular connector cm", "modular-cm", "modular_futures.py", CM),
    Client("ccxt um", "ccxt", "ccxt_futures.py", UM, absent=_IN_PRO),
    Client("ccxt cm", "ccxt", "ccxt_futures.py", CM, absent=_IN_PRO),
    Client("ccxt pro um", "ccxt", "ccxt_pro_futures.py", UM),
    Client("ccxt pro cm", "ccxt", "ccxt_pro_futures.py", CM),
    Client("python-binance um", "python-binance", "python_binance_futures.py", UM),
    Client("python-binance cm", "python-binance", "python_binance_futures.py", CM),
)
