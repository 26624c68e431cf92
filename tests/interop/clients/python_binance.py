"""python-binance pointed at the sandbox, by the addresses its classes keep."""

from binance.async_client import AsyncClient
from binance.base_client import BaseClient
from binance.ws.streams import BinanceSocketManager
from report import SETTINGS

REST = SETTINGS["rest"]
WS = REST.replace("http", "ws", 1)

BaseClient.API_URL = f"{REST}/api"
BaseClient.MARGIN_API_URL = f"{REST}/sapi"
BaseClient.FUTURES_URL = f"{REST}/fapi"
BaseClient.FUTURES_DATA_URL = BaseClient.FUTURES_COIN_DATA_URL = f"{REST}/futures/data"
BaseClient.FUTURES_COIN_URL = f"{REST}/dapi"
BaseClient.WS_API_URL = f"{WS}/ws-api/v3"
BaseClient.WS_FUTURES_URL = f"{WS}/ws-fapi/v1"
BinanceSocketManager.STREAM_URL = f"{WS}/"
BinanceSocketManager.FSTREAM_URL = f"{WS}/fstream/"
BinanceSocketManager.DSTREAM_URL = f"{WS}/dstream/"

KEYS = {"api_key": SETTINGS["api_key"], "api_secret": SETTINGS["api_secret"]}
ED25519 = {name: SETTINGS["ed25519"][name] for name in ("api_key", "private_key")}
__all__ = ["AsyncClient", "ED25519", "KEYS"]
