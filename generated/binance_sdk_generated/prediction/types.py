"""Results of Prediction markets: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
OrderTypeText: TypeAlias = Literal["MARKET", "LIMIT"]
AccountTypeText: TypeAlias = Literal["SPOT", "FUNDING"]
FundingSourceText: TypeAlias = Literal["MPC", "CEX"]
TransferDirectionText: TypeAlias = Literal["INBOUND", "OUTBOUND"]
BlockTradeStatusText: TypeAlias = Literal["OPEN", "FULFILLED", "MATCHED", "CANCELLED", "EXPIRED", "FAILED"]
ReservedAssetText: TypeAlias = Literal["USDT", "SHARE"]


class AssetQuery(TypedDict):
    """An asset to ask for."""

    type: str  # ReservedAsset
    tokenId: NotRequired[str]
    """Outcome; SHARE only."""


class BlockTrade(TypedDict):
    """A block trade of the account."""

    orderId: str  # integer
    status: str
    orderData: OwnBlockTradeTerms


class BlockTradeEvent(TypedDict):
    """Something that happened to a block trade."""

    event: str
    """CREATE, FULFIL, MATCH_SUBMIT, MATCH_SUCCESS, EXPIRE, FAILED and others."""
    blocktradeId: str
    orderId: str  # integer
    marketId: int
    amount: str  # decimal
    """Amount, in wei (18 decimals)."""
    fee: str  # decimal
    """Fee, in wei (18 decimals)."""
    effectiveFee: str  # decimal
    """Fee that was charged, in wei (18 decimals)."""
    price: str  # decimal
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
    marketId: str  # integer
    tokenId: str  # integer
    """Token of the outcome."""
    side: int
    """0: the maker buys, 1: it sells."""
    maker: str
    taker: NotRequired[str]
    makerAmount: str  # decimal
    """What the maker gives, in wei (18 decimals)."""
    takerAmount: str  # decimal
    """What the taker gives, in wei (18 decimals)."""
    price: float
    orderType: str
    timeInForce: str
    expiration: int
    """Until when it can be taken, in epoch seconds."""
    filledAmount: str  # decimal
    """Amount traded, in wei (18 decimals)."""
    quoteType: str
    """Bid or Ask; says the same as side."""
    createdAt: str
    isNegRisk: bool
    isYieldBearing: bool
    """Does the money that is tied up bear interest?"""


class BookLevel(TypedDict):
    """A level of the book."""

    price: str  # decimal
    size: str  # decimal
    """Shares."""


class CancelInfo(TypedDict):
    """An order to cancel."""

    orderId: str


class CanceledBlockTrades(TypedDict):
    """What became of each."""

    removed: list[str]  # integer
    """Orders that were canceled."""
    noop: list[str]  # integer
    """Orders that had ended already."""


class CanceledOrders(TypedDict):
    """What became of each."""

    canceled: list[str]  # integer
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

    transferId: str  # integer
    status: str
    """PROCESSING at first; see get_transfer."""


class FailedCancel(TypedDict):
    """An order that was not canceled."""

    orderId: str  # integer
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
    chainId: str  # integer
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
    tradeVolume: str  # decimal
    liquidity: str  # decimal
    startDate: int  # ms
    endDate: int  # ms
    status: str
    markets: list[Market]


class LastTradePrice(TypedDict):
    """Price of the latest trade of a market."""

    marketId: int
    lastTradePrice: str  # decimal
    """Price of a share."""


class ListedBlockTrade(TypedDict):
    """A block trade in the list."""

    status: str
    marketId: str  # integer
    tokenId: str  # integer
    """Token of the outcome."""
    side: int
    """0: the maker buys, 1: it sells."""
    maker: str
    makerAmount: str  # decimal
    """What the maker gives, in wei (18 decimals)."""
    takerAmount: str  # decimal
    """What the taker gives, in wei (18 decimals)."""
    price: float
    quoteType: str
    """Bid or Ask; says the same as side."""
    createdAt: str
    secretToken: str


class ListedTransfer(TypedDict):
    """A transfer."""

    transferId: str
    direction: str  # TransferDirection
    status: str
    walletAddress: str
    fromToken: str
    fromTokenAmount: str  # decimal
    toToken: str
    toTokenAmount: str  # decimal
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
    tradeVolume: str  # decimal
    liquidity: str  # decimal
    decimalPrecision: int
    outcomes: list[Outcome]


class MarketTopic(TypedDict):
    """A topic."""

    marketTopicId: int
    vendor: str
    chainId: str  # integer
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
    tradeVolume: str  # decimal
    liquidity: str  # decimal
    publishedAt: int
    """When it was published."""
    startDate: int  # ms
    endDate: int  # ms
    status: str
    markets: list[Market]


class MarketTopicDetail(TypedDict):
    """A topic with its markets and its history."""

    marketTopicId: int
    vendor: str
    chainId: str  # integer
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
    tradeVolume: str  # decimal
    liquidity: str  # decimal
    publishedAt: int
    """When it was published."""
    startDate: int  # ms
    endDate: int  # ms
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

    orderId: str  # integer
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
    side: str  # OrderSide
    orderType: str  # OrderType
    createTime: int  # ms
    modifyTime: int  # ms
    makerUsdtAmount: str  # decimal
    """Amount ordered in USDT."""
    makerShareQty: str  # decimal
    """Shares ordered."""
    filledUsdtAmount: str  # decimal
    """Amount traded in USDT."""
    filledShareQty: str  # decimal
    """Shares traded."""
    fillPercentage: str  # decimal
    """How much has traded, in percent."""
    price: str  # decimal
    marketProviderFee: str  # decimal
    networkFee: str  # decimal


class OrderBook(TypedDict):
    """The book of an outcome, the best levels first."""

    outcome: str
    tokenId: str  # integer
    """Token of the outcome."""
    timestamp: int  # ms
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

    orderId: str  # integer


class Outcome(TypedDict):
    """An outcome that can be traded."""

    name: str
    price: str  # decimal
    chance: str  # decimal
    """Probability that the market sees."""
    index: int
    tokenId: str  # integer
    """Token of the outcome."""
    winner: bool
    """Has it won?"""


class OutcomeProfit(TypedDict):
    """Profit and loss of an outcome."""

    id: int
    walletAddress: str
    marketTopicId: int
    marketId: int
    tokenId: str  # integer
    """Token of the outcome."""
    vendor: str
    currentShares: str  # decimal
    avgPrice: str  # decimal
    currentPrice: str  # decimal
    realizedPnl: str  # decimal
    unrealizedPnl: str  # decimal
    totalPnl: str  # decimal
    pnlPercentage: str  # decimal
    isResolved: bool


class PaymentBalance(TypedDict):
    """What can be paid from an account."""

    accountType: str
    availableBalanceDisplay: str  # decimal
    """What can be paid."""
    enabled: bool
    """May it be paid from?"""


class PaymentBalances(TypedDict):
    """One entry for each account to pay from."""

    items: list[PaymentBalance]


class PlacedBlockTrade(TypedDict):
    """A block trade, as placed."""

    orderId: str  # integer
    secretToken: str
    """To hand over to the taker; it comes only once."""


class Portfolio(TypedDict):
    """Profit and loss of a wallet, with its positions."""

    chainId: str  # integer
    """Number of the chain; 56 is BSC."""
    walletAddress: str
    activePositionsCount: int
    totalRealizedPnl: str  # decimal
    totalUnrealizedPnl: str  # decimal
    totalPnl: str  # decimal
    totalCostBasis: str  # decimal
    totalCurrentValue: str  # decimal
    positions: list[OutcomeProfit]


class Position(TypedDict):
    """A position in an outcome."""

    positionId: int
    vendor: str
    chainId: str  # integer
    """Number of the chain; 56 is BSC."""
    tokenId: str  # integer
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
    shares: str  # decimal
    """Shares held."""
    avgPrice: str  # decimal
    totalCost: str  # decimal
    value: str  # decimal
    currentPrice: str  # decimal
    positionStatus: str
    endDate: int  # ms
    unrealizedPnl: str  # decimal
    realizedPnl: str  # decimal
    pnl: str  # decimal
    """Profit or loss, realized or not."""
    createdTime: int  # ms
    updatedTime: int  # ms


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

    totalValue: str  # decimal
    positionValue: str  # decimal
    walletBalance: str  # decimal
    totalClaimableAmount: str  # decimal
    todayRealizedPnl: str  # decimal
    todayRealizedPnlPercent: str  # decimal
    todayTotalCost: str  # decimal


class Profit(TypedDict):
    """Profit and loss of a wallet."""

    chainId: str  # integer
    """Number of the chain; 56 is BSC."""
    walletAddress: str
    pnl: NotRequired[OutcomeProfit]
    """With tokenId."""
    pnlList: NotRequired[list[OutcomeProfit]]
    """Without tokenId."""
    totalCount: int
    totalRealizedPnl: str  # decimal
    totalUnrealizedPnl: str  # decimal
    totalPnl: str  # decimal


class Quota(TypedDict):
    """How much may be traded each day."""

    dailyLimit: str  # decimal
    """Amount that may be traded a day."""
    remainingDailyLimit: str  # decimal
    """What is left of it today."""


class Quote(TypedDict):
    """A quote for an order."""

    quoteId: str
    tokenId: str  # integer
    """Token of the outcome."""
    chance: str  # decimal
    """Probability that the market sees."""
    vendor: str
    marketTitle: str
    marketExtId: str
    """Id of the market at its provider."""
    side: str  # OrderSide
    amountIn: str  # integer
    """What is paid, in wei (18 decimals)."""
    amountOut: str  # integer
    """What comes out, in wei (18 decimals)."""
    isMinAmountOut: bool
    """Is amountOut the least that comes out?"""
    feeAmount: str  # decimal
    """Fee, in wei (18 decimals)."""
    feeDiscountBps: str  # decimal
    """Discount on the fee, in basis points."""
    averagePrice: float
    lastPrice: float
    priceImpact: float
    """How far the order moves the price."""
    timestamp: int  # ms
    chainId: str  # integer
    """Number of the chain; 56 is BSC."""
    userId: int
    walletAddress: str
    orderType: str  # OrderType
    slippageBps: int
    """Deviation of the price that is allowed, in basis points."""
    feeRateBps: int
    """Fee in basis points."""
    minReceive: str  # integer
    """The least that comes out, in wei (18 decimals)."""
    expireAt: int
    """Until when it can be accepted."""
    priceLimit: NotRequired[str]  # decimal


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
    amount: str  # decimal
    """Amount, in wei (18 decimals)."""


class ReservedBalances(TypedDict):
    """One entry for each asset asked for, in their order."""

    balances: list[ReservedBalance]


class SettledPosition(TypedDict):
    """A position whose market is resolved."""

    positionId: int
    vendor: str
    chainId: str  # integer
    """Number of the chain; 56 is BSC."""
    tokenId: str  # integer
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
    shares: str  # decimal
    """Shares held."""
    avgPrice: str  # decimal
    totalCost: str  # decimal
    value: str  # decimal
    currentPrice: str  # decimal
    toWin: str  # decimal
    """What it pays if it wins."""
    positionStatus: str
    isWinner: bool
    redeemStatus: NotRequired[str]
    endDate: int  # ms
    finalOutcome: str
    realizedPnl: str  # decimal
    pnl: str  # decimal
    """Profit or loss, realized or not."""
    claimAmount: str  # decimal
    """What can be claimed."""
    settledDate: int  # ms
    createdTime: int  # ms
    updatedTime: int  # ms


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
    startDate: int  # ms
    endDate: int  # ms


class Transfer(TypedDict):
    """State of a transfer."""

    transferId: str
    direction: str  # TransferDirection
    status: str
    """PENDING, PROCESSING, COMPLETED or FAILED."""
    fromToken: str
    fromTokenAmount: str  # decimal
    toToken: str
    toTokenAmount: str  # decimal
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
    startPrice: str  # decimal
    endPrice: NotRequired[str]  # decimal
    priceFeedId: str
    priceFeedProvider: str
    priceFeedSymbol: str


class Wallet(TypedDict):
    """A prediction wallet."""

    walletAddress: str
    walletId: str
    registeredTime: int  # ms


class WalletList(TypedDict):
    """Prediction wallets of the account."""

    wallets: list[Wallet]


class Withdrawal(TypedDict):
    """A withdrawal, as accepted."""

    id: str  # integer
    walletId: str
    walletAddress: str
    transferId: str  # integer


class FinishedOrder(Order):
    """An order, whatever its state."""

    terminalTime: NotRequired[int]  # ms
    """When it ended."""


class ListedPosition(Position):
    """A position in an outcome, with what it may pay."""

    toWin: str  # decimal
    """What it pays if it wins."""
    canClaim: bool
    unrealizedPnlPercent: str  # decimal


class OwnBlockTradeTerms(BlockTradeTerms):
    """Terms of a block trade of the account."""

    secretToken: str
    """To hand over to the taker."""
