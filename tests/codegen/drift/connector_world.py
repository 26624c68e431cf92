"""The connector of the small exchange, in the layout of the real ones."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.codegen.drift import world

REST_API = '''\
"""Generated."""

from ..models import BookResponse


class MarketApi:
    """Calls."""

    def __init__(self, session) -> None:
        self._session = session

    def book(
        self,
        symbol: Union[str, None],
        limit: Optional[int] = None,
    ) -> ApiResponse[BookResponse]:
        """
                Book
                GET /api/v3/book
                https://example.com/rest-api#book

                Levels.

        Weight: By the limit:

        |Limit|Weight
        ----|----
        1-100| 5
        101-1000| 25

        Notes:
        - None.

                Args:
                    symbol (Union[str, None]): Which.
                    limit (Optional[int] = None): Default: 100; Maximum: 1000.

                Returns:
                    ApiResponse[BookResponse]
        """
        return send_request(
            self._session, method="GET", path="/api/v3/book", payload={}, response_model=BookResponse
        )

    def bars(
        self, symbol: Union[str, None], side: Optional[BarsSideEnum] = None
    ) -> ApiResponse[BarsResponse]:
        """
                Bars
                GET /api/v3/bars

        Weight(IP): 2

                Args:
                    symbol (Union[str, None]): Which.
                    side (Optional[BarsSideEnum] = None): Side.
        """
        return send_request(self._session, method="GET", path="/api/v3/bars", response_model=BarsResponse)

    def price(self, symbol: Optional[str] = None) -> ApiResponse[PriceResponse]:
        """
                Price
                GET /api/v3/price

        Weight: **2** for a single symbol; **4** when the symbol parameter is omitted
        """
        return send_request(self._session, method="GET", path="/api/v3/price", response_model=PriceResponse)

    def ping(self) -> ApiResponse[None]:
        """
                Ping
                GET /api/v3/ping

        Weight: 1
        """
        return send_request(self._session, method="GET", path="/api/v3/ping")

    def order(
        self,
        symbol: Union[str, None],
        side: Union[OrderSideEnum, None],
        quantity: Union[float, None],
        recv_window: Optional[float] = None,
    ) -> ApiResponse[OrderResponse]:
        """
                Order (TRADE)
                POST /api/v3/order

        Weight(IP): 1

        Security Type: TRADE
        """
        return send_request(
            self._session,
            method="POST",
            path="/api/v3/order",
            response_model=OrderResponse,
            is_signed=True,
        )
'''
MODELS = {
    "book_response": "class BookResponse(BaseModel):\n"
    '    last_update_id: Optional[StrictInt] = Field(default=None, alias="lastUpdateId")\n'
    "    bids: Optional[List[List[StrictStr]]] = None\n",
    "bars_response_inner": "class BarsResponseInner(BaseModel):\n    open: Optional[StrictStr] = None\n",
    "bars_response": "class BarsResponse(BarsResponseInner):\n"
    "    @classmethod\n    def is_array(cls) -> bool:\n        return True\n",
    "price_response": "class PriceResponse(BaseModel):\n    price: Optional[StrictStr] = None\n",
    "order_response": "class OrderResponse(BaseModel):\n"
    '    order_id: Optional[StrictInt] = Field(default=None, alias="orderId")\n'
    "    status: Optional[StrictStr] = None\n",
    "enums": 'class BarsSideEnum(Enum):\n    BUY = "BUY"\n    SELL = "SELL"\n\n\n'
    'class OrderSideEnum(Enum):\n    BUY = "BUY"\n    SELL = "SELL"\n',
}
STREAM_API = '''\
class StreamsApi:
    async def trade(self, symbol: Union[str, None], id: Optional[str] = None) -> RequestStreamHandle:
        """
        Trades
        /<symbol>@trade
        """
        stream = ws_streams_placeholder("/<symbol>@trade".replace("/", "", 1), {"symbol": symbol})
        return await RequestStream(self.base, stream=stream, response_model=TradeResponse)

    async def depth(
        self, symbol: Union[str, None], update_speed: Optional[DepthUpdateSpeedEnum] = None
    ) -> RequestStreamHandle:
        """
        Depth
        /<symbol>@depth@<updateSpeed>
        """
        stream = ws_streams_placeholder("/<symbol>@depth@<updateSpeed>".replace("/", "", 1), {})
        return await RequestStream(self.base, stream=stream, response_model=DepthResponse)

    async def tickers(self) -> RequestStreamHandle:
        """
        Tickers
        /!ticker@arr
        """
        stream = ws_streams_placeholder("/!ticker@arr".replace("/", "", 1), {})
        return await RequestStream(self.base, stream=stream, response_model=TickersResponse)
'''
STREAM_MODELS = {
    "trade_response": "class TradeResponse(BaseModel):\n"
    "    e: Optional[StrictStr] = None\n    p: Optional[StrictStr] = None\n",
    "depth_response": "class DepthResponse(BaseModel):\n"
    "    e: Optional[StrictStr] = None\n    u: Optional[StrictInt] = None\n",
    "tickers_response_inner": "class TickersResponseInner(BaseModel):\n"
    "    e: Optional[StrictStr] = None\n    p: Optional[StrictStr] = None\n",
    "tickers_response": "class TickersResponse(TickersResponseInner):\n    pass\n",
    "enums": 'class DepthUpdateSpeedEnum(Enum):\n    MS_100 = "100ms"\n',
}
PACKAGE = {
    "rest_api/api/market_api.py": REST_API,
    **{f"rest_api/models/{name}.py": text for name, text in MODELS.items()},
    "websocket_streams/streams/streams_api.py": STREAM_API,
    **{f"websocket_streams/models/{name}.py": text for name, text in STREAM_MODELS.items()},
}


def wheel(
    folder: Path, changes: world.Changes | None = None, version: str = "1.0.0", name: str = "spot"
) -> Path:
    """Its connector, as a wheel."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"binance_sdk_{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in PACKAGE.items():
            archive.writestr(f"binance_sdk_{name}/{file}", world.changed(text, (changes or {}).get(file)))
    return path
