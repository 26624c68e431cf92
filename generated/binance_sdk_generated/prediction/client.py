"""The methods of Prediction markets: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation
    from binance_sdk.history import History, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class PredictionOperations:
    """Every call of Prediction markets, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_categories(self, *, extra: Mapping[str, object] | None = None) -> types.Categories:
        """Categories of topics.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/market-data#list-prediction-categories
        """
        return await self._call(operations.GET_CATEGORIES, locals())

    async def get_market_topics(
        self,
        *,
        l1Category: str | None = None,
        l2Category: str | None = None,
        sortBy: Literal["RECOMMENDED", "VOLUME", "PARTICIPANTS", "CREATED_TIME", "END_DATE"] | None = None,
        orderBy: Literal["ASC", "DESC"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarketTopicPage:
        """Topics, page by page.

        - l1Category: Category, id of get_categories
        - l2Category: Category below that, id of get_categories
        - sortBy: What they are sorted by
        - orderBy: Ascending or descending
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (1 to 100; default 20)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/market-data#list-prediction-markets
        """
        return await self._call(operations.GET_MARKET_TOPICS, locals())

    def iter_market_topics(
        self,
        *,
        l1Category: str | None = None,
        l2Category: str | None = None,
        sortBy: Literal["RECOMMENDED", "VOLUME", "PARTICIPANTS", "CREATED_TIME", "END_DATE"] | None = None,
        orderBy: Literal["ASC", "DESC"] | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.MarketTopic]:
        """Every row of `get_market_topics`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_MARKET_TOPICS, locals())

    async def get_market_topics_by_query(
        self, *, query: str, topK: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.FoundMarketTopic]:
        """Topics that fit a text.

        - query: What to search for
        - topK: Most topics to return (1 to 50; default 20)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/market-data#market-search
        """
        return await self._call(operations.GET_MARKET_TOPICS_BY_QUERY, locals())

    async def get_market_topic(
        self, *, marketTopicId: int, extra: Mapping[str, object] | None = None
    ) -> types.MarketTopicDetail:
        """A topic with its markets and outcomes.

        - marketTopicId: Id of the topic (more than 0)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/market-data#get-market-detail
        """
        return await self._call(operations.GET_MARKET_TOPIC, locals())

    async def get_orderbook(
        self, *, vendor: str, marketId: int, tokenId: str, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book of an outcome.

        - vendor: Provider of the market, as in predict_fun
        - marketId: Id of the market (more than 0)
        - tokenId: Token of the outcome

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/market-data#query-order-book
        """
        return await self._call(operations.GET_ORDERBOOK, locals())

    async def get_last_trade_price(
        self, *, marketId: int, extra: Mapping[str, object] | None = None
    ) -> types.LastTradePrice:
        """Price of the latest trade of a market.

        - marketId: Id of the market (more than 0)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/market-data#query-last-trade-price
        """
        return await self._call(operations.GET_LAST_TRADE_PRICE, locals())

    async def create_block_trade(
        self,
        *,
        marketId: str,
        tokenId: str,
        side: enums.OrderSide | types.OrderSideText,
        makerAmount: str,
        takerAmount: str,
        pricePerShare: str,
        expiration: int,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedBlockTrade:
        """Offer a block trade.

        Its secretToken goes to the taker. For authorized market makers only.

        - marketId: Id of the market
        - tokenId: Token of the outcome
        - side: BUY: give USDT for shares; SELL: give shares for USDT
        - makerAmount: What you give, in wei (18 decimals)
        - takerAmount: What you get, in wei (18 decimals)
        - pricePerShare: Price of a share, as in 0.65
        - expiration: Until when it can be taken, in epoch seconds

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#create-otc-blocktrade
        """
        return await self._call(operations.CREATE_BLOCK_TRADE, locals())

    async def fulfil_block_trade(
        self, *, orderId: str, secretToken: str, extra: Mapping[str, object] | None = None
    ) -> types.OrderReference:
        """Take a block trade.

        All of it or nothing. For authorized market makers only.

        - orderId: Id of the order of the maker
        - secretToken: Token that the maker handed over

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#fulfil-otc-blocktrade
        """
        return await self._call(operations.FULFIL_BLOCK_TRADE, locals())

    async def cancel_block_trades(
        self, *, orderIds: Sequence[str], extra: Mapping[str, object] | None = None
    ) -> types.CanceledBlockTrades:
        """Cancel block trades.

        Those that have ended come back in noop. For authorized market makers only.

        - orderIds: Ids of the orders (at most 100)

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#remove-otc-blocktrades
        """
        return await self._call(operations.CANCEL_BLOCK_TRADES, locals())

    async def get_block_trade(
        self, *, orderId: str, extra: Mapping[str, object] | None = None
    ) -> types.BlockTrade:
        """State of a block trade of the account.

        For authorized market makers only.

        - orderId: Id that Binance gave the order

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#get-otc-blocktrade-detail
        """
        return await self._call(operations.GET_BLOCK_TRADE, locals())

    async def get_block_trade_preview(
        self, *, secretToken: str, extra: Mapping[str, object] | None = None
    ) -> types.BlockTradePreview:
        """Terms of a block trade that is offered to you.

        For authorized market makers only.

        - secretToken: Token that the maker handed over

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#preview-otc-blocktrade
        """
        return await self._call(operations.GET_BLOCK_TRADE_PREVIEW, locals())

    async def get_block_trades(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        status: enums.BlockTradeStatus | types.BlockTradeStatusText | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockTradePage:
        """Block trades of the account.

        For authorized market makers only.

        - first: Most entries to return
        - after: cursor of the answer before
        - status: Only those in this state

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#list-otc-blocktrades
        """
        return await self._call(operations.GET_BLOCK_TRADES, locals())

    async def get_block_trade_events(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        eventTypes: Sequence[str] | None = None,
        marketId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockTradeEventPage:
        """What happened to block trades.

        For authorized market makers only.

        - first: Most entries to return
        - after: cursor of the answer before
        - eventTypes: Only events of these kinds, as in MATCH_SUCCESS
        - marketId: Id of the market

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#get-otc-blocktrade-events
        """
        return await self._call(operations.GET_BLOCK_TRADE_EVENTS, locals())

    async def get_reserved_balances(
        self, *, assets: Sequence[types.AssetQuery], extra: Mapping[str, object] | None = None
    ) -> types.ReservedBalances:
        """What open block trades lock.

        For authorized market makers only.

        - assets: Assets to ask for (at most 50)

        Weight: 200 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#get-otc-reserved-balances
        """
        return await self._call(operations.GET_RESERVED_BALANCES, locals())

    async def get_position(
        self,
        *,
        walletAddress: str,
        tokenId: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionOfToken:
        """The position in an outcome.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - tokenId: Token of the outcome
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/position#get-position-by-token
        """
        return await self._call(operations.GET_POSITION, locals())

    async def get_positions(
        self,
        *,
        walletAddress: str,
        tab: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionPage:
        """Positions, page by page.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - tab: State of the positions, as in ONGOING (default ONGOING)
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (1 to 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/position#query-positions
        """
        return await self._call(operations.GET_POSITIONS, locals())

    def iter_positions(
        self,
        *,
        walletAddress: str,
        tab: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ListedPosition]:
        """Every row of `get_positions`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_POSITIONS, locals())

    async def get_positions_by_filter(
        self,
        *,
        walletAddress: str | None = None,
        marketTopicId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionList:
        """Positions of a wallet or in a topic.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - marketTopicId: Id of the topic
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/position#query-positions-by-filter
        """
        return await self._call(operations.GET_POSITIONS_BY_FILTER, locals())

    async def get_settled_positions(
        self,
        *,
        walletAddress: str,
        l1Category: str | None = None,
        result: int | None = None,
        startDate: str | None = None,
        endDate: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SettledPositionPage:
        """Positions whose market is resolved, page by page.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - l1Category: Category, id of get_categories
        - result: Only positions with this result, as a number of Binance
        - startDate: First day, as in 2026-05-01
        - endDate: Last day, as in 2026-05-25
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (1 to 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/position#query-settled-position-history
        """
        return await self._call(operations.GET_SETTLED_POSITIONS, locals())

    def iter_settled_positions(
        self,
        *,
        walletAddress: str,
        l1Category: str | None = None,
        result: int | None = None,
        startDate: str | None = None,
        endDate: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SettledPosition]:
        """Every row of `get_settled_positions`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SETTLED_POSITIONS, locals())

    async def get_profit(
        self,
        *,
        walletAddress: str,
        tokenId: str | None = None,
        marketId: int | None = None,
        marketTopicId: int | None = None,
        activeOnly: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Profit:
        """Profit and loss of outcomes.

        With tokenId one record in pnl, else a list in pnlList.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - tokenId: Token of the outcome
        - marketId: Id of the market (more than 0)
        - marketTopicId: Id of the topic (more than 0)
        - activeOnly: Only positions that are not resolved yet?
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/position#query-pn-l
        """
        return await self._call(operations.GET_PROFIT, locals())

    async def redeem(
        self,
        *,
        walletAddress: str,
        walletId: str,
        tokenIds: Sequence[str],
        chainId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Redemptions:
        """Redeem outcomes that have won.

        The wallet must have agreed to authorize orders by itself (SAS).

        - walletAddress: Address of the prediction wallet, from get_wallets
        - walletId: Id of the prediction wallet, from get_wallets
        - tokenIds: Tokens of the outcomes
        - chainId: Number of the chain; 56 is BSC (default 56)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/redeem#batch-redeem
        """
        return await self._call(operations.REDEEM, locals())

    async def get_redemption(
        self,
        *,
        walletAddress: str,
        txHash: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RedemptionStatus:
        """State of a redemption on the chain.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - txHash: Hash of its transaction
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/redeem#get-redeem-status
        """
        return await self._call(operations.GET_REDEMPTION, locals())

    async def create_quote(
        self,
        *,
        walletAddress: str,
        tokenId: str,
        side: enums.OrderSide | types.OrderSideText,
        amountIn: str,
        orderType: enums.OrderType | types.OrderTypeText,
        slippageBps: int,
        priceLimit: str | None = None,
        chainId: str | None = None,
        feeRateBps: int | None = None,
        fundingSource: enums.FundingSource | types.FundingSourceText | None = None,
        fundTransferAmount: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Quote:
        """Ask for the price of an order.

        Its quoteId goes to create_order. MARKET orders need about 1.5 USDT at least (-9000).

        - walletAddress: Address of the prediction wallet, from get_wallets
        - tokenId: Token of the outcome
        - side: BUY or SELL
        - amountIn: What to pay, in wei (18 decimals), above 0: shares to sell, or USDT to buy with
        - orderType: Kind of order
        - slippageBps: Greatest deviation of the price, in basis points (1 to 10000)
        - priceLimit: Limit price, above 0; LIMIT orders only
        - chainId: Number of the chain; 56 is BSC (default 56)
        - feeRateBps: Fee in basis points (1 to 10000; default 200)
        - fundingSource: Where the money comes from (default MPC)
        - fundTransferAmount: Amount to move to the wallet before, in wei (18 decimals)

        orderType LIMIT needs priceLimit.

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#get-quote
        """
        return await self._call(operations.CREATE_QUOTE, locals())

    async def create_order(
        self,
        *,
        walletAddress: str,
        walletId: str,
        quoteId: str,
        timeInForce: str,
        accountType: enums.AccountType | types.AccountTypeText,
        orderType: enums.OrderType | types.OrderTypeText,
        slippageBps: int,
        priceLimit: str | None = None,
        fundingSource: enums.FundingSource | types.FundingSourceText | None = None,
        fundTransferAmount: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderReference:
        """Place the order of a quote.

        The wallet must have agreed to authorize orders by itself (SAS).

        - walletAddress: Address of the prediction wallet, from get_wallets
        - walletId: Id of the prediction wallet, from get_wallets
        - quoteId: Id of the quote, from create_quote
        - timeInForce: FOK for MARKET orders, GTC for LIMIT orders
        - accountType: Account that pays
        - orderType: Kind of order, as in the quote
        - slippageBps: Greatest deviation of the price, in basis points (1 to 10000)
        - priceLimit: Limit price, above 0; LIMIT orders only
        - fundingSource: Where the money comes from (default MPC)
        - fundTransferAmount: Amount to move to the wallet before, in wei (18 decimals)

        orderType LIMIT needs priceLimit.

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#place-order
        """
        return await self._call(operations.CREATE_ORDER, locals())

    async def cancel_batch_orders(
        self,
        *,
        walletAddress: str,
        walletId: str,
        cancelInfoList: Sequence[types.CancelInfo] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrders:
        """Cancel orders.

        Each succeeds or fails for itself. The wallet must have agreed to authorize orders by itself (SAS).

        - walletAddress: Address of the prediction wallet, from get_wallets
        - walletId: Id of the prediction wallet, from get_wallets
        - cancelInfoList: The orders

        The names, as in cancelInfoList[0].orderId, go with plain brackets: Binance signs them so (-1022).

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#batch-cancel-orders
        """
        return await self._call(operations.CANCEL_BATCH_ORDERS, locals())

    async def get_open_orders(
        self,
        *,
        walletAddress: str,
        tradeSide: enums.OrderSide | types.OrderSideText | None = None,
        l1Category: str | None = None,
        marketId: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderPage:
        """Open orders, page by page.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - tradeSide: Only orders of this direction
        - l1Category: Category, id of get_categories
        - marketId: Id of the market
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (1 to 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#query-active-orders
        """
        return await self._call(operations.GET_OPEN_ORDERS, locals())

    def iter_open_orders(
        self,
        *,
        walletAddress: str,
        tradeSide: enums.OrderSide | types.OrderSideText | None = None,
        l1Category: str | None = None,
        marketId: int | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Order]:
        """Every row of `get_open_orders`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_OPEN_ORDERS, locals())

    async def get_all_orders(
        self,
        *,
        walletAddress: str,
        l1Category: str | None = None,
        orderType: enums.OrderType | types.OrderTypeText | None = None,
        status: str | None = None,
        startDate: str | None = None,
        endDate: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FinishedOrderPage:
        """Orders, whatever their state, page by page.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - l1Category: Category, id of get_categories
        - orderType: Only orders of this kind
        - status: Only orders in this state
        - startDate: First day, as in 2026-05-01
        - endDate: Last day, as in 2026-05-25
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (1 to 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#query-order-history
        """
        return await self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
        self,
        *,
        walletAddress: str,
        l1Category: str | None = None,
        orderType: enums.OrderType | types.OrderTypeText | None = None,
        status: str | None = None,
        startDate: str | None = None,
        endDate: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FinishedOrder]:
        """Every row of `get_all_orders`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    async def create_outbound_transfer(
        self,
        *,
        walletId: str,
        walletAddress: str,
        fromTokenAmount: str,
        accountType: enums.AccountType | types.AccountTypeText,
        sourceBiz: Literal["USER_TRANSFER", "PREDICTION_BUY"],
        fromToken: str | None = None,
        toToken: str | None = None,
        chainId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TransferReference:
        """Move money from Binance into the prediction wallet.

        The wallet must have agreed to authorize orders by itself (SAS).

        - walletId: Id of the prediction wallet, from get_wallets
        - walletAddress: Address of the prediction wallet, from get_wallets
        - fromTokenAmount: Amount in wei (18 decimals), above 0
        - accountType: Account that pays
        - sourceBiz: What it is for
        - fromToken: Asset to give (default USDT)
        - toToken: Asset to get (default USDT)
        - chainId: Number of the chain; 56 is BSC (default 56)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/transfer#create-outbound-transfer
        """
        return await self._call(operations.CREATE_OUTBOUND_TRANSFER, locals())

    async def create_inbound_transfer(
        self,
        *,
        walletId: str,
        walletAddress: str,
        fromTokenAmount: str,
        accountType: enums.AccountType | types.AccountTypeText,
        fromToken: str | None = None,
        toToken: str | None = None,
        chainId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TransferReference:
        """Move money from the prediction wallet to Binance.

        The wallet must have agreed to authorize orders by itself (SAS). Else -31003.

        - walletId: Id of the prediction wallet, from get_wallets
        - walletAddress: Address of the prediction wallet, from get_wallets
        - fromTokenAmount: Amount in wei (18 decimals), above 0
        - accountType: Account that gets it
        - fromToken: Asset to give (default USDT)
        - toToken: Asset to get (default USDT)
        - chainId: Number of the chain; 56 is BSC (default 56)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/transfer#create-inbound-transfer
        """
        return await self._call(operations.CREATE_INBOUND_TRANSFER, locals())

    async def get_transfer(
        self, *, transferId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Transfer:
        """State of a transfer.

        - transferId: Id of the transfer
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/transfer#query-transfer-status
        """
        return await self._call(operations.GET_TRANSFER, locals())

    async def get_transfers(
        self,
        *,
        walletAddress: str,
        startDate: str,
        endDate: str,
        tokenSymbol: str | None = None,
        direction: enums.TransferDirection | types.TransferDirectionText | None = None,
        offset: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TransferList:
        """Transfers of a time, page by page.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - startDate: First day, as in 2026-05-01
        - endDate: Last day, as in 2026-05-25
        - tokenSymbol: Only transfers of this asset
        - direction: Only transfers in this direction
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (1 to 100; default 20)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/transfer#query-transfer-list
        """
        return await self._call(operations.GET_TRANSFERS, locals())

    def iter_transfers(
        self,
        *,
        walletAddress: str,
        startDate: str,
        endDate: str,
        tokenSymbol: str | None = None,
        direction: enums.TransferDirection | types.TransferDirectionText | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ListedTransfer]:
        """Every row of `get_transfers`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_TRANSFERS, locals())

    async def create_deposit(
        self,
        *,
        fromToken: str,
        fromTokenAmount: str,
        toToken: str,
        accountType: enums.AccountType | types.AccountTypeText,
        chainId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Deposit:
        """Move money of a market maker from its wallet to Binance.

        For authorized market makers only.

        - fromToken: Asset to give
        - fromTokenAmount: Amount in wei (18 decimals), above 0
        - toToken: Asset to get
        - accountType: Account that gets it
        - chainId: Number of the chain; 56 is BSC (default 56)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/transfer#apply-mm-deposit
        """
        return await self._call(operations.CREATE_DEPOSIT, locals())

    async def create_withdrawal(
        self,
        *,
        coin: str,
        network: str,
        amount: str,
        withdrawOrderId: str | None = None,
        walletType: int | None = None,
        name: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Withdrawal:
        """Move money of a market maker from Binance to its wallet.

        For authorized market makers only.

        - coin: Asset, as in USDT
        - network: Network, as in BEP20
        - amount: How much, in the asset; above 0
        - withdrawOrderId: Your own id; the same id is not carried out twice
        - walletType: Account that pays: 0 is SPOT, 1 is FUNDING (one of 0, 1; default 0)
        - name: A remark

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/transfer#apply-mm-withdraw
        """
        return await self._call(operations.CREATE_WITHDRAWAL, locals())

    async def get_wallets(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.WalletList:
        """Prediction wallets of the account.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/wallet#list-prediction-wallets
        """
        return await self._call(operations.GET_WALLETS, locals())

    async def get_portfolio(
        self,
        *,
        walletAddress: str,
        tokenId: str | None = None,
        marketId: int | None = None,
        marketTopicId: int | None = None,
        activeOnly: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Portfolio:
        """Profit and loss of a wallet, with its positions.

        - walletAddress: Address of the prediction wallet, from get_wallets
        - tokenId: Token of the outcome
        - marketId: Id of the market (more than 0)
        - marketTopicId: Id of the topic (more than 0)
        - activeOnly: Only positions that are not resolved yet?
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/wallet#get-portfolio
        """
        return await self._call(operations.GET_PORTFOLIO, locals())

    async def get_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Quota:
        """How much may be traded today.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/wallet#get-quota-status
        """
        return await self._call(operations.GET_QUOTA, locals())

    async def get_payment_balances(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PaymentBalances:
        """What can be paid from which account.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 (SAPI_IP). Security: PREDICTION_TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/wallet#query-payment-option-balances
        """
        return await self._call(operations.GET_PAYMENT_BALANCES, locals())
