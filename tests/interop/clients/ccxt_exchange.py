"""ccxt's exchange for a product, pointed at the sandbox by its own settings."""

import os
import re

from report import SETTINGS

SPOT, UM, CM = "spot", "um_futures", "cm_futures"
CLASSES = {SPOT: "binance", UM: "binanceusdm", CM: "binancecoinm"}
KINDS = {SPOT: "spot", UM: "linear", CM: "inverse"}
SYMBOLS = {SPOT: "BTC/USDT", UM: "BTC/USDT:USDT", CM: "BTC/USD:BTC"}
STREAMS = {SPOT: "/stream/ws", UM: "/fstream/ws", CM: "/dstream/ws"}
"""ccxt tells products apart by ``/stream``, ``fstream`` and ``dstream`` in the address."""
WS_API = {SPOT: "/ws-api/v3", UM: "/ws-fapi/v1", CM: "/ws-dapi/v1"}

PRODUCT = SETTINGS["product"]
SYMBOL = SYMBOLS[PRODUCT]


def make(module):
    """An exchange of ``ccxt``, ``ccxt.async_support`` or ``ccxt.pro``."""
    found = getattr(module, CLASSES[PRODUCT])(
        {
            "apiKey": SETTINGS["api_key"],
            "secret": SETTINGS["api_secret"],
            "options": {"fetchCurrencies": False, "fetchMargins": False},  # they are of /sapi
        }
    )
    found.urls["api"] = moved(found.urls["api"])
    found.cafile = os.environ.get("SSL_CERT_FILE", found.cafile)
    return found


def moved(urls):
    """The same addresses on the sandbox."""
    rest = SETTINGS["rest"]
    base = rest.replace("http", "ws", 1)
    for name, url in urls.items():
        if isinstance(url, str):
            urls[name] = re.sub(r"^https://[^/]+", rest, url)
    streams = {KINDS[product]: base + path for product, path in STREAMS.items()}
    api = {KINDS[product]: base + path for product, path in WS_API.items()}
    if "ws" in urls:
        urls["ws"].update(streams | {"ws-api": api})
    return urls
