"""Results of Prediction markets: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
OrderTypeText: TypeAlias = Literal["MARKET", "LIMIT"]
AccountTypeText: TypeAlias = Literal["SPOT", "FUNDING"]
FundingSourceText: TypeAlias = Literal["MPC", "CEX"]
TransferDirectionText: TypeAlias = Literal["INBOUND", "OUTBOUND"]
BlockTradeStatusText: TypeAlias = Literal["OPEN", "FULFILLED", "MATCHED", "CANCELLED", "EXPIRED", "FAILED"]
ReservedAssetText: TypeAlias = Literal["USDT", "SHARE"]


class AssetQuery(TypedDict):
    """An asset to ask for."""

    type: Annotated[str, "ReservedAsset"]
    tokenId: NotRequired[str]
    """Outcome; SHARE only."""


class BlockTrade(TypedDict):
    """A block trade of the account."""

    orderId: Annotated[str, "integer"]
    status: str
    orderData: OwnBlockTradeTerms


class BlockTradeEvent(TypedDict):
    """Something that happened to a block trade."""

    event: str
    """CREATE, FULFIL, MATCH_SUBMIT, MATCH_SUCCESS, EXPIRE, FAILED and others."""
    blocktradeId: str
    orderId: Annotated[str, "integer"]
    marketId: int
    amount: Annotated[str, "decimal"]
    """Amount, in wei (18 decimals)."""
    fee: Annotated[str, "decimal"]
    """Fee, in wei (18 decimals)."""
    effectiveFee: Annotated[str, "decimal"]
    """Fee that was charged, in wei (18 decimals)."""
    price: Annotated[str, "decimal"]
    """Price, in wei (18 decimals)."""
    transactionHash: NotRequired[str]
    reason: NotRequired[str]
    isMaker: bool
    timestamp: str


class BlockTradeEventPage(TypedDict):
    """A part of the events."""

    cursor: str
    """after of the next call."""
    events: list[BlockTradeEvent]


class BlockTradePage(TypedDict):
    """A part of the block trades."""

    cursor: str
    """after of the next call."""
    blocktrades: list[ListedBlockTrade]


class BlockTradePreview(TypedDict):
    """A block trade, as its taker sees it."""

    orderId: str | None
    """None: the taker does not see it."""
    status: str
    orderData: BlockTradeTerms


class BlockTradeTerms(TypedDict):
    """Terms of a block trade."""

    status: str
    marketId: Annotated[str, "integer"]
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    side: int
    """0: the maker buys, 1: it sells."""
    maker: str
    taker: NotRequired[str]
    makerAmount: Annotated[str, "decimal"]
    """What the maker gives, in wei (18 decimals)."""
    takerAmount: Annotated[str, "decimal"]
    """What the taker gives, in wei (18 decimals)."""
    price: float
    orderType: str
    timeInForce: str
    expiration: int
    """Until when it can be taken, in epoch seconds."""
    filledAmount: Annotated[str, "decimal"]
    """Amount traded, in wei (18 decimals)."""
    quoteType: str
    """Bid or Ask; says the same as side."""
    createdAt: str
    isNegRisk: bool
    isYieldBearing: bool
    """Does the money that is tied up bear interest?"""


class BookLevel(TypedDict):
    """A level of the book."""

    price: Annotated[str, "decimal"]
    size: Annotated[str, "decimal"]
    """Shares."""


class CancelInfo(TypedDict):
    """An order to cancel."""

    orderId: str


class CanceledBlockTrades(TypedDict):
    """What became of each."""

    removed: list[Annotated[str, "integer"]]
    """Orders that were canceled."""
    noop: list[Annotated[str, "integer"]]
    """Orders that had ended already."""


class CanceledOrders(TypedDict):
    """What became of each."""

    canceled: list[Annotated[str, "integer"]]
    failed: list[FailedCancel]


class Categories(TypedDict):
    """All categories."""

    categories: list[Category]


class Category(TypedDict):
    """A category with those below it."""

    id: str
    name: str
    icon: str
    order: int
    """Place in the list."""
    subcategories: list[Subcategory]


class Deposit(TypedDict):
    """A deposit, as accepted."""

    transferId: Annotated[str, "integer"]
    status: str
    """PROCESSING at first; see get_transfer."""


class FailedCancel(TypedDict):
    """An order that was not canceled."""

    orderId: Annotated[str, "integer"]
    reason: str


class FinishedOrderPage(TypedDict):
    """A page of orders."""

    total: int
    offset: int
    limit: int
    orders: list[FinishedOrder]


class FoundMarketTopic(TypedDict):
    """A topic that was found."""

    marketTopicId: int
    vendor: str
    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    slug: str
    """Name in addresses of the website."""
    title: str
    question: str
    description: str
    topicType: str
    """Kind of topic, as in FLAT."""
    chartType: str
    """Kind of chart, as in CRYPTO_UP_DOWN."""
    symbol: NotRequired[str]
    participantCount: int
    """Number of participants."""
    collateral: str
    """Asset that is paid with."""
    tradeVolume: Annotated[str, "decimal"]
    liquidity: Annotated[str, "decimal"]
    startDate: Annotated[int, "ms"]
    endDate: Annotated[int, "ms"]
    status: str
    markets: list[Market]


class LastTradePrice(TypedDict):
    """Price of the latest trade of a market."""

    marketId: int
    lastTradePrice: Annotated[str, "decimal"]
    """Price of a share."""


class ListedBlockTrade(TypedDict):
    """A block trade in the list."""

    status: str
    marketId: Annotated[str, "integer"]
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    side: int
    """0: the maker buys, 1: it sells."""
    maker: str
    makerAmount: Annotated[str, "decimal"]
    """What the maker gives, in wei (18 decimals)."""
    takerAmount: Annotated[str, "decimal"]
    """What the taker gives, in wei (18 decimals)."""
    price: float
    quoteType: str
    """Bid or Ask; says the same as side."""
    createdAt: str
    secretToken: str


class ListedTransfer(TypedDict):
    """A transfer."""

    transferId: str
    direction: Annotated[str, "TransferDirection"]
    status: str
    walletAddress: str
    fromToken: str
    fromTokenAmount: Annotated[str, "decimal"]
    toToken: str
    toTokenAmount: Annotated[str, "decimal"]
    errorCode: NotRequired[str]
    errorMessage: NotRequired[str]
    createTime: str
    updateTime: str
    completeAt: NotRequired[str]


class Market(TypedDict):
    """A question with its outcomes."""

    marketId: int
    externalId: str
    title: str
    question: str
    description: str
    conditionId: str
    status: str
    tradingStatus: str
    tradeVolume: Annotated[str, "decimal"]
    liquidity: Annotated[str, "decimal"]
    decimalPrecision: int
    outcomes: list[Outcome]


class MarketTopic(TypedDict):
    """A topic."""

    marketTopicId: int
    vendor: str
    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    slug: str
    """Name in addresses of the website."""
    title: str
    question: str
    description: str
    imageUrl: str
    topicType: str
    """Kind of topic, as in FLAT."""
    chartType: str
    """Kind of chart, as in CRYPTO_UP_DOWN."""
    symbol: NotRequired[str]
    participantCount: int
    """Number of participants."""
    collateral: str
    """Asset that is paid with."""
    feeRateBps: int
    """Fee in basis points."""
    slippageBps: int
    """Deviation of the price that is allowed, in basis points."""
    isYieldBearing: bool
    """Does the money that is tied up bear interest?"""
    tradeVolume: Annotated[str, "decimal"]
    liquidity: Annotated[str, "decimal"]
    publishedAt: int
    """When it was published."""
    startDate: Annotated[int, "ms"]
    endDate: Annotated[int, "ms"]
    status: str
    markets: list[Market]


class MarketTopicDetail(TypedDict):
    """A topic with its markets and its history."""

    marketTopicId: int
    vendor: str
    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    slug: str
    """Name in addresses of the website."""
    title: str
    question: str
    description: str
    imageUrl: str
    topicType: str
    """Kind of topic, as in FLAT."""
    chartType: str
    """Kind of chart, as in CRYPTO_UP_DOWN."""
    symbol: NotRequired[str]
    variantData: NotRequired[VariantData]
    participantCount: int
    """Number of participants."""
    collateral: str
    """Asset that is paid with."""
    feeRateBps: int
    """Fee in basis points."""
    slippageBps: int
    """Deviation of the price that is allowed, in basis points."""
    isYieldBearing: bool
    """Does the money that is tied up bear interest?"""
    tradeVolume: Annotated[str, "decimal"]
    liquidity: Annotated[str, "decimal"]
    publishedAt: int
    """When it was published."""
    startDate: Annotated[int, "ms"]
    endDate: Annotated[int, "ms"]
    status: str
    timeline: list[TopicPeriod]
    markets: list[Market]


class MarketTopicPage(TypedDict):
    """A page of topics."""

    marketTopics: list[MarketTopic]
    total: int
    offset: int
    limit: int
    hasMore: bool
    """Are there more?"""


class Order(TypedDict):
    """An order."""

    orderId: Annotated[str, "integer"]
    vendorOrderId: str
    """Id of the order at the provider."""
    vendor: str
    marketTopicId: int
    slug: str
    """Name in addresses of the website."""
    marketTopicTitle: str
    marketId: int
    marketTitle: str
    outcome: str
    outcomeIndex: int
    status: str
    side: Annotated[str, "OrderSide"]
    orderType: Annotated[str, "OrderType"]
    createTime: Annotated[int, "ms"]
    modifyTime: Annotated[int, "ms"]
    makerUsdtAmount: Annotated[str, "decimal"]
    """Amount ordered in USDT."""
    makerShareQty: Annotated[str, "decimal"]
    """Shares ordered."""
    filledUsdtAmount: Annotated[str, "decimal"]
    """Amount traded in USDT."""
    filledShareQty: Annotated[str, "decimal"]
    """Shares traded."""
    fillPercentage: Annotated[str, "decimal"]
    """How much has traded, in percent."""
    price: Annotated[str, "decimal"]
    marketProviderFee: Annotated[str, "decimal"]
    networkFee: Annotated[str, "decimal"]


class OrderBook(TypedDict):
    """The book of an outcome, the best levels first."""

    outcome: str
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    timestamp: Annotated[int, "ms"]
    bids: list[BookLevel]
    asks: list[BookLevel]


class OrderPage(TypedDict):
    """A page of open orders."""

    total: int
    offset: int
    limit: int
    orders: list[Order]


class OrderReference(TypedDict):
    """The order that was placed."""

    orderId: Annotated[str, "integer"]


class Outcome(TypedDict):
    """An outcome that can be traded."""

    name: str
    price: Annotated[str, "decimal"]
    chance: Annotated[str, "decimal"]
    """Probability that the market sees."""
    index: int
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    winner: bool
    """Has it won?"""


class OutcomeProfit(TypedDict):
    """Profit and loss of an outcome."""

    id: int
    walletAddress: str
    marketTopicId: int
    marketId: int
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    vendor: str
    currentShares: Annotated[str, "decimal"]
    avgPrice: Annotated[str, "decimal"]
    currentPrice: Annotated[str, "decimal"]
    realizedPnl: Annotated[str, "decimal"]
    unrealizedPnl: Annotated[str, "decimal"]
    totalPnl: Annotated[str, "decimal"]
    pnlPercentage: Annotated[str, "decimal"]
    isResolved: bool


class PaymentBalance(TypedDict):
    """What can be paid from an account."""

    accountType: str
    availableBalanceDisplay: Annotated[str, "decimal"]
    """What can be paid."""
    enabled: bool
    """May it be paid from?"""


class PaymentBalances(TypedDict):
    """One entry for each account to pay from."""

    items: list[PaymentBalance]


class PlacedBlockTrade(TypedDict):
    """A block trade, as placed."""

    orderId: Annotated[str, "integer"]
    secretToken: str
    """To hand over to the taker; it comes only once."""


class Portfolio(TypedDict):
    """Profit and loss of a wallet, with its positions."""

    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    walletAddress: str
    activePositionsCount: int
    totalRealizedPnl: Annotated[str, "decimal"]
    totalUnrealizedPnl: Annotated[str, "decimal"]
    totalPnl: Annotated[str, "decimal"]
    totalCostBasis: Annotated[str, "decimal"]
    totalCurrentValue: Annotated[str, "decimal"]
    positions: list[OutcomeProfit]


class Position(TypedDict):
    """A position in an outcome."""

    positionId: int
    vendor: str
    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    collateralSymbol: str
    topicType: str
    """Kind of topic, as in FLAT."""
    marketTopicId: int
    marketId: int
    marketTopicTitle: str
    marketTitle: str
    outcomeName: str
    outcomeIndex: int
    shares: Annotated[str, "decimal"]
    """Shares held."""
    avgPrice: Annotated[str, "decimal"]
    totalCost: Annotated[str, "decimal"]
    value: Annotated[str, "decimal"]
    currentPrice: Annotated[str, "decimal"]
    positionStatus: str
    endDate: Annotated[int, "ms"]
    unrealizedPnl: Annotated[str, "decimal"]
    realizedPnl: Annotated[str, "decimal"]
    pnl: Annotated[str, "decimal"]
    """Profit or loss, realized or not."""
    createdTime: Annotated[int, "ms"]
    updatedTime: Annotated[int, "ms"]


class PositionCounts(TypedDict):
    """How many positions are in which state."""

    ongoingCount: int
    endedCount: int
    pendingClaimCount: int


class PositionList(TypedDict):
    """Positions."""

    positions: list[Position]


class PositionOfToken(TypedDict):
    """The position in an outcome."""

    position: Position


class PositionPage(TypedDict):
    """A page of positions."""

    summary: PositionSummary
    counts: PositionCounts
    positions: list[ListedPosition]


class PositionSummary(TypedDict):
    """Values of all positions together."""

    totalValue: Annotated[str, "decimal"]
    positionValue: Annotated[str, "decimal"]
    walletBalance: Annotated[str, "decimal"]
    totalClaimableAmount: Annotated[str, "decimal"]
    todayRealizedPnl: Annotated[str, "decimal"]
    todayRealizedPnlPercent: Annotated[str, "decimal"]
    todayTotalCost: Annotated[str, "decimal"]


class Profit(TypedDict):
    """Profit and loss of a wallet."""

    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    walletAddress: str
    pnl: NotRequired[OutcomeProfit]
    """With tokenId."""
    pnlList: NotRequired[list[OutcomeProfit]]
    """Without tokenId."""
    totalCount: int
    totalRealizedPnl: Annotated[str, "decimal"]
    totalUnrealizedPnl: Annotated[str, "decimal"]
    totalPnl: Annotated[str, "decimal"]


class Quota(TypedDict):
    """How much may be traded each day."""

    dailyLimit: Annotated[str, "decimal"]
    """Amount that may be traded a day."""
    remainingDailyLimit: Annotated[str, "decimal"]
    """What is left of it today."""


class Quote(TypedDict):
    """A quote for an order."""

    quoteId: str
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    chance: Annotated[str, "decimal"]
    """Probability that the market sees."""
    vendor: str
    marketTitle: str
    marketExtId: str
    """Id of the market at its provider."""
    side: Annotated[str, "OrderSide"]
    amountIn: Annotated[str, "integer"]
    """What is paid, in wei (18 decimals)."""
    amountOut: Annotated[str, "integer"]
    """What comes out, in wei (18 decimals)."""
    isMinAmountOut: bool
    """Is amountOut the least that comes out?"""
    feeAmount: Annotated[str, "decimal"]
    """Fee, in wei (18 decimals)."""
    feeDiscountBps: Annotated[str, "decimal"]
    """Discount on the fee, in basis points."""
    averagePrice: float
    lastPrice: float
    priceImpact: float
    """How far the order moves the price."""
    timestamp: Annotated[int, "ms"]
    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    userId: int
    walletAddress: str
    orderType: Annotated[str, "OrderType"]
    slippageBps: int
    """Deviation of the price that is allowed, in basis points."""
    feeRateBps: int
    """Fee in basis points."""
    minReceive: Annotated[str, "integer"]
    """The least that comes out, in wei (18 decimals)."""
    expireAt: int
    """Until when it can be accepted."""
    priceLimit: NotRequired[Annotated[str, "decimal"]]


class Redemption(TypedDict):
    """A redemption of one token."""

    requestId: str
    txHash: NotRequired[str]
    """Hash of the transaction on the chain."""
    status: str
    error: NotRequired[str]


class RedemptionStatus(TypedDict):
    """State of a redemption."""

    txHash: str
    """Hash of the transaction on the chain."""
    status: str
    """PENDING, CONFIRMED, FAILED or NOT_FOUND."""


class Redemptions(TypedDict):
    """The redemptions of one call."""

    batchId: str
    results: list[Redemption]


class ReservedBalance(TypedDict):
    """What open block trades lock of an asset."""

    type: str
    tokenId: NotRequired[str]
    """Outcome; SHARE only."""
    amount: Annotated[str, "decimal"]
    """Amount, in wei (18 decimals)."""


class ReservedBalances(TypedDict):
    """One entry for each asset asked for, in their order."""

    balances: list[ReservedBalance]


class SettledPosition(TypedDict):
    """A position whose market is resolved."""

    positionId: int
    vendor: str
    chainId: Annotated[str, "integer"]
    """Number of the chain; 56 is BSC."""
    tokenId: Annotated[str, "integer"]
    """Token of the outcome."""
    collateralSymbol: str
    topicType: str
    """Kind of topic, as in FLAT."""
    marketTopicId: int
    marketId: int
    marketTopicTitle: str
    marketTitle: str
    outcomeName: str
    outcomeIndex: int
    shares: Annotated[str, "decimal"]
    """Shares held."""
    avgPrice: Annotated[str, "decimal"]
    totalCost: Annotated[str, "decimal"]
    value: Annotated[str, "decimal"]
    currentPrice: Annotated[str, "decimal"]
    toWin: Annotated[str, "decimal"]
    """What it pays if it wins."""
    positionStatus: str
    isWinner: bool
    redeemStatus: NotRequired[str]
    endDate: Annotated[int, "ms"]
    finalOutcome: str
    realizedPnl: Annotated[str, "decimal"]
    pnl: Annotated[str, "decimal"]
    """Profit or loss, realized or not."""
    claimAmount: Annotated[str, "decimal"]
    """What can be claimed."""
    settledDate: Annotated[int, "ms"]
    createdTime: Annotated[int, "ms"]
    updatedTime: Annotated[int, "ms"]


class SettledPositionPage(TypedDict):
    """A page of settled positions."""

    totalCount: int
    positions: list[SettledPosition]


class Subcategory(TypedDict):
    """A category below another."""

    id: str
    name: str
    icon: str
    order: int
    """Place in the list."""


class TopicPeriod(TypedDict):
    """A run of a topic that comes again and again."""

    marketTopicId: int
    startDate: Annotated[int, "ms"]
    endDate: Annotated[int, "ms"]


class Transfer(TypedDict):
    """State of a transfer."""

    transferId: str
    direction: Annotated[str, "TransferDirection"]
    status: str
    """PENDING, PROCESSING, COMPLETED or FAILED."""
    fromToken: str
    fromTokenAmount: Annotated[str, "decimal"]
    toToken: str
    toTokenAmount: Annotated[str, "decimal"]
    errorCode: NotRequired[str]
    errorMessage: NotRequired[str]
    createTime: str
    updateTime: str


class TransferList(TypedDict):
    """Transfers."""

    transfers: list[ListedTransfer]


class TransferReference(TypedDict):
    """A transfer, as accepted."""

    transferId: str
    status: str
    """PROCESSING at first; see get_transfer."""


class VariantData(TypedDict):
    """What a topic on a price is about."""

    type: str
    startPrice: Annotated[str, "decimal"]
    endPrice: NotRequired[Annotated[str, "decimal"]]
    priceFeedId: str
    priceFeedProvider: str
    priceFeedSymbol: str


class Wallet(TypedDict):
    """A prediction wallet."""

    walletAddress: str
    walletId: str
    registeredTime: Annotated[int, "ms"]


class WalletList(TypedDict):
    """Prediction wallets of the account."""

    wallets: list[Wallet]


class Withdrawal(TypedDict):
    """A withdrawal, as accepted."""

    id: Annotated[str, "integer"]
    walletId: str
    walletAddress: str
    transferId: Annotated[str, "integer"]


class FinishedOrder(Order):
    """An order, whatever its state."""

    terminalTime: NotRequired[Annotated[int, "ms"]]
    """When it ended."""


class ListedPosition(Position):
    """A position in an outcome, with what it may pay."""

    toWin: Annotated[str, "decimal"]
    """What it pays if it wins."""
    canClaim: bool
    unrealizedPnlPercent: Annotated[str, "decimal"]


class OwnBlockTradeTerms(BlockTradeTerms):
    """Terms of a block trade of the account."""

    secretToken: str
    """To hand over to the taker."""
