"""The methods of Prediction markets for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, SyncRespond
    from binance_sdk.sync.history import History, Progress

    from . import enums, types
    from .sync_with_response import PredictionSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class PredictionSyncOperations:
    """Every call of Prediction markets, waited for.

    `PredictionOperations` says what each takes, costs and raises.
    """

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> T:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    @property
    def _respond(self) -> SyncRespond:
        """What makes a call and gives its response."""
        raise NotImplementedError

    @cached_property
    def with_response(self) -> PredictionSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import PredictionSyncOperationsWithResponse

        return PredictionSyncOperationsWithResponse(self._respond)

    def get_categories(self, *, extra: Mapping[str, object] | None = None) -> types.Categories:
        """Categories of topics."""
        return self._call(operations.GET_CATEGORIES, locals())

    def get_market_topics(
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
        """Topics, page by page."""
        return self._call(operations.GET_MARKET_TOPICS, locals())

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
        """Every row of `get_market_topics`, page by page."""
        return self._iterate(operations.GET_MARKET_TOPICS, locals())

    def get_market_topics_by_query(
        self, *, query: str, topK: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.FoundMarketTopic]:
        """Topics that fit a text."""
        return self._call(operations.GET_MARKET_TOPICS_BY_QUERY, locals())

    def get_market_topic(
        self, *, marketTopicId: int, extra: Mapping[str, object] | None = None
    ) -> types.MarketTopicDetail:
        """A topic with its markets and outcomes."""
        return self._call(operations.GET_MARKET_TOPIC, locals())

    def get_orderbook(
        self, *, vendor: str, marketId: int, tokenId: str, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book of an outcome."""
        return self._call(operations.GET_ORDERBOOK, locals())

    def get_last_trade_price(
        self, *, marketId: int, extra: Mapping[str, object] | None = None
    ) -> types.LastTradePrice:
        """Price of the latest trade of a market."""
        return self._call(operations.GET_LAST_TRADE_PRICE, locals())

    def create_block_trade(
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
        """Offer a block trade."""
        return self._call(operations.CREATE_BLOCK_TRADE, locals())

    def fulfil_block_trade(
        self, *, orderId: str, secretToken: str, extra: Mapping[str, object] | None = None
    ) -> types.OrderReference:
        """Take a block trade."""
        return self._call(operations.FULFIL_BLOCK_TRADE, locals())

    def cancel_block_trades(
        self, *, orderIds: Sequence[str], extra: Mapping[str, object] | None = None
    ) -> types.CanceledBlockTrades:
        """Cancel block trades."""
        return self._call(operations.CANCEL_BLOCK_TRADES, locals())

    def get_block_trade(self, *, orderId: str, extra: Mapping[str, object] | None = None) -> types.BlockTrade:
        """State of a block trade of the account."""
        return self._call(operations.GET_BLOCK_TRADE, locals())

    def get_block_trade_preview(
        self, *, secretToken: str, extra: Mapping[str, object] | None = None
    ) -> types.BlockTradePreview:
        """Terms of a block trade that is offered to you."""
        return self._call(operations.GET_BLOCK_TRADE_PREVIEW, locals())

    def get_block_trades(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        status: enums.BlockTradeStatus | types.BlockTradeStatusText | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockTradePage:
        """Block trades of the account."""
        return self._call(operations.GET_BLOCK_TRADES, locals())

    def get_block_trade_events(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        eventTypes: Sequence[str] | None = None,
        marketId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockTradeEventPage:
        """What happened to block trades."""
        return self._call(operations.GET_BLOCK_TRADE_EVENTS, locals())

    def get_reserved_balances(
        self, *, assets: Sequence[types.AssetQuery], extra: Mapping[str, object] | None = None
    ) -> types.ReservedBalances:
        """What open block trades lock."""
        return self._call(operations.GET_RESERVED_BALANCES, locals())

    def get_position(
        self,
        *,
        walletAddress: str,
        tokenId: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionOfToken:
        """The position in an outcome."""
        return self._call(operations.GET_POSITION, locals())

    def get_positions(
        self,
        *,
        walletAddress: str,
        tab: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionPage:
        """Positions, page by page."""
        return self._call(operations.GET_POSITIONS, locals())

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
        """Every row of `get_positions`, page by page."""
        return self._iterate(operations.GET_POSITIONS, locals())

    def get_positions_by_filter(
        self,
        *,
        walletAddress: str | None = None,
        marketTopicId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionList:
        """Positions of a wallet or in a topic."""
        return self._call(operations.GET_POSITIONS_BY_FILTER, locals())

    def get_settled_positions(
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
        """Positions whose market is resolved, page by page."""
        return self._call(operations.GET_SETTLED_POSITIONS, locals())

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
        """Every row of `get_settled_positions`, page by page."""
        return self._iterate(operations.GET_SETTLED_POSITIONS, locals())

    def get_profit(
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
        """Profit and loss of outcomes."""
        return self._call(operations.GET_PROFIT, locals())

    def redeem(
        self,
        *,
        walletAddress: str,
        walletId: str,
        tokenIds: Sequence[str],
        chainId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Redemptions:
        """Redeem outcomes that have won."""
        return self._call(operations.REDEEM, locals())

    def get_redemption(
        self,
        *,
        walletAddress: str,
        txHash: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RedemptionStatus:
        """State of a redemption on the chain."""
        return self._call(operations.GET_REDEMPTION, locals())

    def create_quote(
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
        """Ask for the price of an order."""
        return self._call(operations.CREATE_QUOTE, locals())

    def create_order(
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
        """Place the order of a quote."""
        return self._call(operations.CREATE_ORDER, locals())

    def cancel_batch_orders(
        self,
        *,
        walletAddress: str,
        walletId: str,
        cancelInfoList: Sequence[types.CancelInfo] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrders:
        """Cancel orders."""
        return self._call(operations.CANCEL_BATCH_ORDERS, locals())

    def get_open_orders(
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
        """Open orders, page by page."""
        return self._call(operations.GET_OPEN_ORDERS, locals())

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
        """Every row of `get_open_orders`, page by page."""
        return self._iterate(operations.GET_OPEN_ORDERS, locals())

    def get_all_orders(
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
        """Orders, whatever their state, page by page."""
        return self._call(operations.GET_ALL_ORDERS, locals())

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
        """Every row of `get_all_orders`, page by page."""
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    def create_outbound_transfer(
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
        """Move money from Binance into the prediction wallet."""
        return self._call(operations.CREATE_OUTBOUND_TRANSFER, locals())

    def create_inbound_transfer(
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
        """Move money from the prediction wallet to Binance."""
        return self._call(operations.CREATE_INBOUND_TRANSFER, locals())

    def get_transfer(
        self, *, transferId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Transfer:
        """State of a transfer."""
        return self._call(operations.GET_TRANSFER, locals())

    def get_transfers(
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
        """Transfers of a time, page by page."""
        return self._call(operations.GET_TRANSFERS, locals())

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
        """Every row of `get_transfers`, page by page."""
        return self._iterate(operations.GET_TRANSFERS, locals())

    def create_deposit(
        self,
        *,
        fromToken: str,
        fromTokenAmount: str,
        toToken: str,
        accountType: enums.AccountType | types.AccountTypeText,
        chainId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Deposit:
        """Move money of a market maker from its wallet to Binance."""
        return self._call(operations.CREATE_DEPOSIT, locals())

    def create_withdrawal(
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
        """Move money of a market maker from Binance to its wallet."""
        return self._call(operations.CREATE_WITHDRAWAL, locals())

    def get_wallets(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.WalletList:
        """Prediction wallets of the account."""
        return self._call(operations.GET_WALLETS, locals())

    def get_portfolio(
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
        """Profit and loss of a wallet, with its positions."""
        return self._call(operations.GET_PORTFOLIO, locals())

    def get_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Quota:
        """How much may be traded today."""
        return self._call(operations.GET_QUOTA, locals())

    def get_payment_balances(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PaymentBalances:
        """What can be paid from which account."""
        return self._call(operations.GET_PAYMENT_BALANCES, locals())
