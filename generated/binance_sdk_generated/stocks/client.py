"""The methods of Stocks: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class StocksOperations:
    """Every call of Stocks, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def sign_disclaimer(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DisclaimerSigned:
        """Agree to the risk disclosure of US stocks.

        Needed once, before the first order.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/account#sign-us-equity-disclaimer
        """
        return await self._call(operations.SIGN_DISCLAIMER, locals())

    async def get_exchange_info(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ExchangeInfo:
        """Trading rules of the stocks.

        Without a symbol those of all stocks.

        - symbol: Ticker of the stock, as in AAPL

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/market-data#exchange-info
        """
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_quote(self, *, symbol: str, extra: Mapping[str, object] | None = None) -> types.Quote:
        """Best bid and ask of a stock.

        - symbol: Ticker of the stock, as in AAPL

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/market-data#latest-quote
        """
        return await self._call(operations.GET_QUOTE, locals())

    async def get_tokenized_assets(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.TokenizedAsset]:
        """Tokens on stocks.

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/market-data#tokenized-assets
        """
        return await self._call(operations.GET_TOKENIZED_ASSETS, locals())

    async def start_user_data_stream(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ListenKey:
        """Get or renew the key of the user data stream.

        While a key is valid the same comes again, for longer: call it again to keep the stream alive. It
        names the stream order_report.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/user-data-streams#create-renew-listen-key
        """
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def mint(
        self,
        *,
        underlyingAsset: str,
        underlyingAssetAmount: str,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConversionRequest:
        """Turn a stock into its token.

        It takes a while: get_conversion tells when it is done.

        - underlyingAsset: Ticker of the stock, as in AAPL
        - underlyingAssetAmount: Shares to turn into tokens, above 0
        - clientOrderId: Your own id; the same id is not carried out twice
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). At most 50 calls per 1m and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/tokenized#tokenized-mint
        """
        return await self._call(operations.MINT, locals())

    async def redeem(
        self,
        *,
        tokenizedAsset: str,
        tokenizedAssetAmount: str,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConversionRequest:
        """Turn a token back into its stock.

        It takes a while: get_conversion tells when it is done.

        - tokenizedAsset: Token, as in AAPLB
        - tokenizedAssetAmount: Tokens to turn back, above 0
        - clientOrderId: Your own id; the same id is not carried out twice
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). At most 200 calls per 1m and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/tokenized#tokenized-redeem
        """
        return await self._call(operations.REDEEM, locals())

    async def get_conversion(
        self,
        *,
        issuerRequestId: str,
        convertType: enums.ConvertType | types.ConvertTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Conversion:
        """State of a conversion.

        - issuerRequestId: Id of the conversion
        - convertType: Direction of the conversion
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/tokenized#tokenized-convert-status
        """
        return await self._call(operations.GET_CONVERSION, locals())

    async def get_conversions(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        lastId: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConversionPage:
        """Conversions of the account.

        The newest first; nextLastId of the answer is the lastId of the next call.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - lastId: Older ones than this only
        - size: Rows of a page (at most 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/tokenized#tokenized-convert-history
        """
        return await self._call(operations.GET_CONVERSIONS, locals())

    def iter_conversions(
        self,
        *,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Conversion]:
        """Every row of `get_conversions`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_CONVERSIONS, locals())

    async def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        orderType: enums.OrderType | types.OrderTypeText,
        quoteAsset: str | None = None,
        price: str | None = None,
        quantity: str | None = None,
        notional: str | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        tradingSession: enums.TradingSession | types.TradingSessionText | None = None,
        walletType: enums.WalletType | types.WalletTypeText | None = None,
        clientOrderId: str | None = None,
        tokenize: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder:
        """Place an order.

        LIMIT orders take price, quantity and tradingSession; MARKET orders to buy take notional, to sell
        quantity.

        - symbol: Ticker of the stock, as in AAPL; get_tokenized_assets has those that can be traded
        - side: BUY or SELL
        - orderType: Kind of order; it decides which other parameters are needed
        - quoteAsset: Asset to pay with (default USDC)
        - price: Limit price, with 2 decimals at most; LIMIT orders only
        - quantity: Shares; all but MARKET orders to buy
        - notional: Amount to spend in the quote asset; MARKET orders to buy only
        - timeInForce: How long the order may work; GTC for LIMIT orders only (default DAY)
        - tradingSession: When it may trade; LIMIT orders only
        - walletType: Wallet that pays when buying; what is sold always goes to CARD (default CARD)
        - clientOrderId: Your own id of the order; the SDK makes one when you give none
        - tokenize: Turn the shares bought into tokens after settlement? (default true)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        orderType LIMIT needs price, quantity, tradingSession.
        orderType MARKET needs notional or quantity.
        Only one of price, notional may be given.
        Only one of quantity, notional may be given.
        Only one of tradingSession, notional may be given.

        A fractional order that is GTC must be for EXTENDED or 24H.

        Weight: 1 (SAPI_IP). At most 200 calls per 1m and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#place-equity-order
        """
        return await self._call(operations.CREATE_ORDER, locals())

    async def cancel_order(
        self, *, orderId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CanceledOrder:
        """Cancel an order.

        - orderId: Id that Binance gave the order
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#cancel-equity-order
        """
        return await self._call(operations.CANCEL_ORDER, locals())

    async def cancel_all_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DisclaimerSigned:
        """Cancel all open orders.

        Those of all stocks; get_all_orders tells what became of each.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#cancel-all-equity-orders
        """
        return await self._call(operations.CANCEL_ALL_ORDERS, locals())

    async def get_order(
        self,
        *,
        orderId: str | None = None,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderDetail:
        """State of an order, with its trades.

        - orderId: Id that Binance gave the order
        - clientOrderId: Your own id of the order
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, clientOrderId is needed.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#equity-order-detail
        """
        return await self._call(operations.GET_ORDER, locals())

    async def get_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.OpenOrder]:
        """Open orders.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#current-open-orders
        """
        return await self._call(operations.GET_OPEN_ORDERS, locals())

    async def get_all_orders(
        self,
        *,
        startTime: int,
        endTime: int,
        symbol: str | None = None,
        orderType: enums.OrderType | types.OrderTypeText | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderStatus: Sequence[str] | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderPage:
        """Orders that are no longer open, page by page.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - symbol: Only orders of this stock
        - orderType: Only orders of this kind
        - side: Only orders of this direction
        - orderStatus: Only orders in these states: FILLED, PARTIALLY_FILLED, CANCELED, EXPIRED, REJECTED
        - current: Page, counted from 1 (default 1)
        - size: Rows of a page (at most 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#equity-order-history
        """
        return await self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        orderType: enums.OrderType | types.OrderTypeText | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderStatus: Sequence[str] | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OpenOrder]:
        """Every row of `get_all_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    async def get_trades(
        self,
        *,
        startTime: int,
        endTime: int,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TradePage:
        """Trades of the account, page by page.

        One row for each trade: an order may have several.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - symbol: Only trades of this stock
        - side: Only trades of this direction
        - orderId: Only trades of this order
        - current: Page, counted from 1 (default 1)
        - size: Rows of a page (at most 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#equity-trade-history
        """
        return await self._call(operations.GET_TRADES, locals())

    def iter_trades(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderId: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Trade]:
        """Every row of `get_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_TRADES, locals())
