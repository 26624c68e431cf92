"""Results of Portfolio margin: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
PositionSideText: TypeAlias = Literal["BOTH", "LONG", "SHORT"]
FuturesOrderTypeText: TypeAlias = Literal[
    "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
]
FuturesTimeInForceText: TypeAlias = Literal["GTC", "IOC", "FOK", "GTX", "GTD"]
OrderTypeText: TypeAlias = Literal[
    "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
]
TimeInForceText: TypeAlias = Literal["GTC", "IOC", "FOK"]
SideEffectTypeText: TypeAlias = Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"]
OrderStatusText: TypeAlias = Literal[
    "NEW", "PARTIALLY_FILLED", "FILLED", "CANCELED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"
]
OrderRespTypeText: TypeAlias = Literal["ACK", "RESULT", "FULL"]
WorkingTypeText: TypeAlias = Literal["MARK_PRICE", "CONTRACT_PRICE"]
PriceMatchText: TypeAlias = Literal[
    "NONE", "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
]
SelfTradePreventionModeText: TypeAlias = Literal["NONE", "EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER"]
MarginTypeText: TypeAlias = Literal["ISOLATED", "CROSSED"]
AlgoTypeText: TypeAlias = Literal["CONDITIONAL"]
AlgoStatusText: TypeAlias = Literal[
    "NEW", "CANCELED", "TRIGGERING", "TRIGGERED", "FINISHED", "REJECTED", "EXPIRED"
]
ConditionalOrderStatusText: TypeAlias = Literal["NEW", "CANCELED", "EXPIRED", "TRIGGERED", "FINISHED"]
ContingencyTypeText: TypeAlias = Literal["OCO"]
ListStatusTypeText: TypeAlias = Literal["RESPONSE", "EXEC_STARTED", "ALL_DONE"]
ListOrderStatusText: TypeAlias = Literal["EXECUTING", "ALL_DONE", "REJECT"]
AutoCloseTypeText: TypeAlias = Literal["LIQUIDATION", "ADL"]
IncomeTypeText: TypeAlias = Literal[
    "TRANSFER",
    "WELCOME_BONUS",
    "REALIZED_PNL",
    "FUNDING_FEE",
    "COMMISSION",
    "INSURANCE_CLEAR",
    "REFERRAL_KICKBACK",
    "COMMISSION_REBATE",
    "API_REBATE",
    "CONTEST_REWARD",
    "CROSS_COLLATERAL_TRANSFER",
    "OPTIONS_PREMIUM_FEE",
    "OPTIONS_SETTLE_PROFIT",
    "INTERNAL_TRANSFER",
    "DELIVERED_SETTELMENT",
    "COIN_SWAP_DEPOSIT",
    "COIN_SWAP_WITHDRAW",
    "POSITION_LIMIT_INCREASE_FEE",
]
AccountStatusText: TypeAlias = Literal[
    "NORMAL",
    "MARGIN_CALL",
    "SUPPLY_MARGIN",
    "REDUCE_ONLY",
    "ACTIVE_LIQUIDATION",
    "FORCE_LIQUIDATION",
    "BANKRUPTED",
]
BnbTransferSideText: TypeAlias = Literal["TO_UM", "FROM_UM"]
FuturesWalletText: TypeAlias = Literal["UM", "CM", "OPTION"]
MarginLoanStatusText: TypeAlias = Literal["PENDING", "CONFIRMED", "FAILED"]
MarginInterestTypeText: TypeAlias = Literal[
    "PERIODIC", "ON_BORROW", "PERIODIC_CONVERTED", "ON_BORROW_CONVERTED", "PORTFOLIO"
]
RateLimitTypeText: TypeAlias = Literal["REQUEST_WEIGHT", "ORDERS", "RAW_REQUESTS"]
RateLimitIntervalText: TypeAlias = Literal["SECOND", "MINUTE", "DAY"]
BusinessUnitText: TypeAlias = Literal["UM", "CM"]
RiskLevelText: TypeAlias = Literal["MARGIN_CALL", "REDUCE_ONLY", "FORCE_LIQUIDATION"]
ExecutionTypeText: TypeAlias = Literal["NEW", "CANCELED", "CALCULATED", "EXPIRED", "TRADE", "AMENDMENT"]
AccountUpdateReasonText: TypeAlias = Literal[
    "DEPOSIT",
    "WITHDRAW",
    "ORDER",
    "FUNDING_FEE",
    "WITHDRAW_REJECT",
    "ADJUSTMENT",
    "INSURANCE_CLEAR",
    "ADMIN_DEPOSIT",
    "ADMIN_WITHDRAW",
    "MARGIN_TRANSFER",
    "MARGIN_TYPE_CHANGE",
    "ASSET_TRANSFER",
    "OPTIONS_PREMIUM_FEE",
    "OPTIONS_SETTLE_PROFIT",
    "AUTO_EXCHANGE",
    "COIN_SWAP_DEPOSIT",
    "COIN_SWAP_WITHDRAW",
]
MarginExecutionTypeText: TypeAlias = Literal[
    "NEW", "CANCELED", "REJECTED", "TRADE", "EXPIRED", "TRADE_PREVENTION"
]


class Account(TypedDict):
    """Margin and equity of the account; values in USD."""

    uniMMR: Annotated[str, "decimal"]
    """Unified maintenance margin ratio: equity by maintenance margin."""
    accountEquity: Annotated[str, "decimal"]
    """Equity after collateral rates."""
    actualEquity: Annotated[str, "decimal"]
    """Equity before collateral rates."""
    accountInitialMargin: Annotated[str, "decimal"]
    """Initial margin that is needed."""
    accountMaintMargin: Annotated[str, "decimal"]
    """Maintenance margin that is needed."""
    accountStatus: Annotated[str, "AccountStatus"]
    """What the account may do at this level of margin."""
    virtualMaxWithdrawAmount: Annotated[str, "decimal"]
    """What could be taken out."""
    totalAvailableBalance: str
    """What is left for new positions; may be empty."""
    totalMarginOpenLoss: str
    """What open margin orders would lose; may be empty."""
    updateTime: Annotated[int, "ms"]


class AdlQuantile(TypedDict):
    """Place of positions in the queue for auto-deleveraging."""

    symbol: str
    adlQuantile: AdlQuantiles


class AdlQuantiles(TypedDict):
    """By side, 0 (last) to 4 (first)."""

    LONG: NotRequired[int]
    SHORT: NotRequired[int]
    BOTH: NotRequired[int]
    """One-way mode."""
    HEDGE: NotRequired[int]
    """Hedge mode: a sign only, its value means nothing."""


class AlgoOrder(TypedDict):
    """A conditional order on USD-M."""

    algoId: int
    """Its number; an id space of its own, apart from orderId."""
    clientAlgoId: str
    algoType: Annotated[str, "AlgoType"]
    orderType: Annotated[str, "FuturesOrderType"]
    symbol: str
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    timeInForce: Annotated[str, "FuturesTimeInForce"]
    quantity: Literal[""] | Annotated[str, "decimal"]
    """Empty or 0 with closePosition."""
    algoStatus: Annotated[str, "AlgoStatus"]
    triggerPrice: Annotated[str, "decimal"]
    price: Annotated[str, "decimal"]
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    workingType: Annotated[str, "WorkingType"]
    priceMatch: Annotated[str, "PriceMatch"]
    closePosition: bool
    """Does it close the whole position?"""
    priceProtect: bool
    reduceOnly: bool
    createTime: Annotated[int, "ms"]
    updateTime: Annotated[int, "ms"]
    triggerTime: Annotated[int, "ms"]
    """0: not yet."""
    goodTillDate: Annotated[int, "ms"]
    """GTD orders: when they end; else 0."""


class AmendmentDetails(TypedDict):
    """What a modification changed."""

    price: Change
    origQty: Change
    count: int
    """Which modification of the order it was."""
    modifyId: NotRequired[int]
    """Your modifyId, where it was given."""


class AutoRepayFutures(TypedDict):
    """Whether negative balances of futures are repaid automatically."""

    autoRepay: bool


class Balance(TypedDict):
    """What the account holds of one asset."""

    asset: str
    totalWalletBalance: Annotated[str, "decimal"]
    """Margin and futures wallets together."""
    crossMarginAsset: NotRequired[Annotated[str, "decimal"]]
    """Free and locked in the margin account. Not for a single asset."""
    crossMarginBorrowed: Annotated[str, "decimal"]
    """Borrowed in the margin account."""
    crossMarginFree: Annotated[str, "decimal"]
    crossMarginInterest: Annotated[str, "decimal"]
    """Interest that is owed."""
    crossMarginLocked: Annotated[str, "decimal"]
    """Bound in open orders."""
    umWalletBalance: Annotated[str, "decimal"]
    """USD-M futures."""
    umUnrealizedPNL: Annotated[str, "decimal"]
    """USD-M futures: profit not realized."""
    cmWalletBalance: Annotated[str, "decimal"]
    """COIN-M futures."""
    cmUnrealizedPNL: Literal[""] | Annotated[str, "decimal"]
    """COIN-M futures: profit not realized; may be empty."""
    updateTime: Annotated[int, "ms"]
    negativeBalance: Annotated[str, "decimal"]
    """What is missing."""


class CMAccount(TypedDict):
    """COIN-M balances and positions."""

    assets: list[FuturesAsset]
    positions: list[CMAccountPosition]


class CMAccountPosition(TypedDict):
    """A COIN-M position of the account."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Number of contracts; negative: short."""
    entryPrice: Annotated[str, "decimal"]
    initialMargin: Annotated[str, "decimal"]
    maintMargin: Annotated[str, "decimal"]
    unrealizedProfit: Annotated[str, "decimal"]
    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    leverage: Annotated[str, "integer"]
    maxQty: Annotated[str, "decimal"]
    """Most contracts at this leverage."""
    updateTime: Annotated[int, "ms"]


class CMLeverage(TypedDict):
    """Leverage of a COIN-M contract, after it was set."""

    symbol: str
    leverage: int
    maxQty: Annotated[str, "decimal"]
    """Most contracts at this leverage."""


class CMLeverageBracket(TypedDict):
    """Leverage up to a size of COIN-M position."""

    bracket: int
    initialLeverage: int
    """Highest leverage."""
    qtyCap: float
    """Largest position, in the base asset."""
    qtyFloor: float
    """Smallest position, in the base asset."""
    maintMarginRatio: float
    cum: float
    """Amount that makes the maintenance margin continuous between brackets."""


class CMLeverageBrackets(TypedDict):
    """Leverage that a COIN-M contract allows, by size of the position."""

    symbol: str
    brackets: list[CMLeverageBracket]


class CMPosition(TypedDict):
    """A COIN-M position."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Number of contracts; negative: short."""
    notionalValue: Annotated[str, "decimal"]
    """In the base asset."""
    entryPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    liquidationPrice: Annotated[str, "decimal"]
    unRealizedProfit: Annotated[str, "decimal"]
    leverage: Annotated[str, "integer"]
    maxQty: Annotated[str, "decimal"]
    """Most contracts at this leverage."""
    updateTime: Annotated[int, "ms"]


class CMTrade(TypedDict):
    """One trade of the account on COIN-M."""

    symbol: str
    pair: str
    id: int
    orderId: int
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    """Number of contracts."""
    baseQty: Annotated[str, "decimal"]
    """In the base asset."""
    realizedPnl: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    marginAsset: str
    buyer: bool
    maker: bool
    time: Annotated[int, "ms"]


class CancelConfirmation(TypedDict):
    """That conditional orders on COIN-M were canceled."""

    code: Annotated[str, "integer"]
    """200: done."""
    msg: str


class CanceledAlgoOrder(TypedDict):
    """That a conditional order on USD-M was canceled."""

    complete: bool


class Change(TypedDict):
    """A value before and after."""

    before: Annotated[str, "decimal"]
    after: Annotated[str, "decimal"]


class CommissionRate(TypedDict):
    """Rates of the account on one contract, as factors of the traded amount."""

    symbol: str
    makerCommissionRate: Annotated[str, "decimal"]
    takerCommissionRate: Annotated[str, "decimal"]


class ConditionalOrder(TypedDict):
    """A conditional order on COIN-M."""

    strategyId: int
    """Its number; an id space of its own, apart from orderId."""
    newClientStrategyId: str
    """Your own id of it."""
    strategyType: Annotated[str, "FuturesOrderType"]
    strategyStatus: Annotated[str, "ConditionalOrderStatus"]
    symbol: str
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    timeInForce: Annotated[str, "FuturesTimeInForce"]
    origQty: Annotated[str, "decimal"]
    """Number of contracts."""
    price: Annotated[str, "decimal"]
    stopPrice: Annotated[str, "decimal"]
    """Without meaning for trailing stops."""
    reduceOnly: bool
    activatePrice: NotRequired[Annotated[str, "decimal"]]
    """Trailing stops."""
    priceRate: NotRequired[Annotated[str, "decimal"]]
    """Trailing stops: distance in percent."""
    bookTime: Annotated[int, "ms"]
    """When it was placed."""
    updateTime: Annotated[int, "ms"]


class Confirmation(TypedDict):
    """That it was done."""

    code: int
    """200: done."""
    msg: str


class Done(TypedDict):
    """That it is done."""

    msg: str
    """success."""


class DownloadId(TypedDict):
    """A history that is being prepared for download."""

    downloadId: str
    avgCostTimestampOfLast30d: int
    """Milliseconds that it took on average over the last 30 days."""


class DownloadLink(TypedDict):
    """Where a history can be downloaded."""

    downloadId: str
    status: str
    """completed or processing."""
    url: str
    """Empty until it is completed."""
    s3Link: str | None
    """Without meaning."""
    notified: bool
    expirationTimestamp: Annotated[int, "ms"]
    """End of the link; -1 until it is completed."""
    isExpired: str | None


class ExchangedBalance(TypedDict):
    """A negative balance that was covered."""

    asset: str
    negativeBalance: float
    """What was missing."""
    negativeMaxThreshold: float
    """From which amount on it is covered."""


class FeeBurn(TypedDict):
    """Whether commission is paid in BNB."""

    feeBurn: bool


class Fill(TypedDict):
    """One trade of an order."""

    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str


class ForcedMarginOrder(TypedDict):
    """An order with which Binance liquidated the account."""

    symbol: str
    orderId: int
    side: Annotated[str, "OrderSide"]
    price: Annotated[str, "decimal"]
    avgPrice: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    executedQty: Annotated[str, "decimal"]
    timeInForce: Annotated[str, "TimeInForce"]
    updatedTime: Annotated[int, "ms"]


class ForcedMarginOrders(TypedDict):
    """A page of orders with which Binance liquidated the account."""

    rows: list[ForcedMarginOrder]
    total: int
    """On all pages."""


class FuturesAsset(TypedDict):
    """What the account holds of one asset on a futures market."""

    asset: str
    crossWalletBalance: Annotated[str, "decimal"]
    crossUnPnl: Annotated[str, "decimal"]
    """Profit of positions that is not realized."""
    maintMargin: Annotated[str, "decimal"]
    """Maintenance margin that is needed."""
    initialMargin: Annotated[str, "decimal"]
    """Initial margin that is needed."""
    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]


class FuturesOrder(TypedDict):
    """What every form of a futures order tells."""

    symbol: str
    orderId: int
    clientOrderId: str
    price: Annotated[str, "decimal"]
    origQty: Annotated[str, "decimal"]
    """Ordered; of the base asset on USD-M, contracts on COIN-M."""
    executedQty: Annotated[str, "decimal"]
    """Traded so far."""
    status: Annotated[str, "OrderStatus"]
    timeInForce: Annotated[str, "FuturesTimeInForce"]
    type: Annotated[str, "FuturesOrderType"]
    """LIMIT or MARKET."""
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    reduceOnly: bool
    updateTime: Annotated[int, "ms"]


class Income(TypedDict):
    """Money that came or went."""

    symbol: str
    """Empty where it is about no contract."""
    incomeType: Annotated[str, "IncomeType"]
    income: Annotated[str, "decimal"]
    """Negative: it went."""
    asset: str
    info: str
    time: Annotated[int, "ms"]
    tranId: Annotated[str, "integer"]
    """Unique per user and kind of income."""
    tradeId: str
    """Empty without a trade."""


class KeepaliveUserDataStreamResult(TypedDict):
    pass


class ListenKey(TypedDict):
    """Key of the user data stream."""

    listenKey: str
    """Part of the address of the stream; keep it secret."""


class MarginInterest(TypedDict):
    """Interest that was charged."""

    txId: int
    interestAccuredTime: Annotated[int, "ms"]
    """When it was charged; the misspelling is Binance's."""
    asset: str
    rawAsset: str
    """Asset that was borrowed."""
    principal: Annotated[str, "decimal"]
    """What the interest is for."""
    interest: Annotated[str, "decimal"]
    interestRate: Annotated[str, "decimal"]
    """Factor of the principal, not percent."""
    type: Annotated[str, "MarginInterestType"]
    """Why it was charged."""


class MarginInterests(TypedDict):
    """A page of interest."""

    rows: list[MarginInterest]
    total: int
    """On all pages."""


class MarginLoan(TypedDict):
    """One loan of the margin account."""

    txId: int
    asset: str
    principal: Annotated[str, "decimal"]
    """What was borrowed."""
    timestamp: Annotated[int, "ms"]
    status: Annotated[str, "MarginLoanStatus"]


class MarginLoans(TypedDict):
    """A page of loans."""

    rows: list[MarginLoan]
    total: int
    """On all pages."""


class MarginMaxBorrow(TypedDict):
    """How much of an asset can be borrowed."""

    amount: Annotated[str, "decimal"]
    """At present."""
    borrowLimit: Annotated[str, "decimal"]
    """At most."""


class MarginMaxWithdraw(TypedDict):
    """How much of an asset can be taken out."""

    amount: Annotated[str, "decimal"]


class MarginOrder(TypedDict):
    """What every form of a margin order tells."""

    symbol: str
    orderId: int
    clientOrderId: str
    price: Annotated[str, "decimal"]
    origQty: Annotated[str, "decimal"]
    executedQty: Annotated[str, "decimal"]
    """Base asset traded so far."""
    cummulativeQuoteQty: Annotated[str, "decimal"]
    """Quote asset traded so far, below 0 where it is not known; the misspelling is Binance's."""
    status: Annotated[str, "OrderStatus"]
    timeInForce: Annotated[str, "TimeInForce"]
    type: Annotated[str, "OrderType"]
    side: Annotated[str, "OrderSide"]


class MarginOrderList(TypedDict):
    """State of an OCO pair."""

    orderListId: int
    contingencyType: Annotated[str, "ContingencyType"]
    listStatusType: Annotated[str, "ListStatusType"]
    listOrderStatus: Annotated[str, "ListOrderStatus"]
    listClientOrderId: str
    transactionTime: Annotated[int, "ms"]
    symbol: str
    orders: list[MarginOrderListMember]


class MarginOrderListMember(TypedDict):
    """One order of an OCO pair, by its ids."""

    symbol: str
    orderId: int
    clientOrderId: str


class MarginRepayment(TypedDict):
    """One repayment of the margin account."""

    txId: int
    asset: str
    amount: Annotated[str, "decimal"]
    """Interest and principal."""
    interest: Annotated[str, "decimal"]
    """Interest that was paid."""
    principal: Annotated[str, "decimal"]
    """What was given back."""
    timestamp: Annotated[int, "ms"]
    status: Annotated[str, "MarginLoanStatus"]


class MarginRepayments(TypedDict):
    """A page of repayments."""

    rows: list[MarginRepayment]
    total: int
    """On all pages."""


class MarginTrade(TypedDict):
    """One trade of the margin account."""

    symbol: str
    id: int
    orderId: int
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    isBuyer: bool
    isMaker: bool
    isBestMatch: bool
    time: Annotated[int, "ms"]


class NegativeBalanceExchange(TypedDict):
    """One exchange of assets to cover negative balances."""

    startTime: Annotated[int, "ms"]
    endTime: Annotated[int, "ms"]
    details: list[ExchangedBalance]


class NegativeBalanceExchanges(TypedDict):
    """A page of exchanges."""

    total: int
    """On all pages."""
    rows: list[NegativeBalanceExchange]


class NegativeBalanceInterest(TypedDict):
    """Interest on a negative balance."""

    asset: str
    interest: Annotated[str, "decimal"]
    """In units of the asset."""
    interestAccuredTime: Annotated[int, "ms"]
    """When it was charged; the misspelling is Binance's."""
    interestRate: Annotated[str, "decimal"]
    """Factor of the principal, not percent."""
    principal: Annotated[str, "decimal"]
    """What the interest is for."""


class OrderAmendment(TypedDict):
    """One modification of an order."""

    amendmentId: int
    symbol: str
    pair: str
    orderId: int
    clientOrderId: str
    time: Annotated[int, "ms"]
    amendment: AmendmentDetails
    priceMatch: NotRequired[Annotated[str, "PriceMatch"]]
    """On USD-M."""


class PingResult(TypedDict):
    pass


class PositionMode(TypedDict):
    """How positions of a contract are kept."""

    dualSidePosition: bool
    """True: hedge mode; False: one-way mode."""


class RateLimit(TypedDict):
    """A limit that Binance counts."""

    rateLimitType: Annotated[str, "RateLimitType"]
    interval: Annotated[str, "RateLimitInterval"]
    intervalNum: int
    """How many intervals: 10 with SECOND is 10 seconds."""
    limit: int


class RepaidDebt(TypedDict):
    """A debt that was repaid."""

    amount: Annotated[str, "decimal"]
    asset: str
    specifyRepayAssets: list[str]
    """Assets that were to be used."""
    updateTime: Annotated[int, "ms"]
    success: bool


class StopUserDataStreamResult(TypedDict):
    pass


class TradingIndicator(TypedDict):
    """One rule."""

    indicator: str
    """UFR, IFER, GCR, DR or TMV."""
    value: float
    """Where the account stands."""
    triggerValue: float
    """From which value on the account is locked."""
    isLocked: bool
    plannedRecoverTime: Annotated[int, "ms"]


class TradingStatus(TypedDict):
    """Quantitative rules and how the account stands with them."""

    indicators: dict[str, list[TradingIndicator]]
    """By symbol; ACCOUNT for the account."""
    updateTime: Annotated[int, "ms"]


class Transfer(TypedDict):
    """A transfer or a loan that was accepted."""

    tranId: int
    """Its number."""


class UMAccount(TypedDict):
    """USD-M balances and positions."""

    assets: list[FuturesAsset]
    positions: list[UMAccountPosition]


class UMAccountConfig(TypedDict):
    """What the account may do on USD-M and how it is set."""

    feeTier: int
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    dualSidePosition: bool
    """True: hedge mode."""
    updateTime: Annotated[int, "ms"]
    """Without meaning."""
    multiAssetsMargin: bool
    tradeGroupId: int
    """Accounts of one group count as one for self-trade prevention; -1: none."""


class UMAccountV1(TypedDict):
    """USD-M balances and positions, with their settings."""

    assets: list[FuturesAsset]
    positions: list[UMAccountPositionV1]


class UMLeverage(TypedDict):
    """Leverage of a USD-M contract, after it was set."""

    symbol: str
    leverage: int
    maxNotionalValue: Annotated[str, "decimal"]
    """Largest position at this leverage."""


class UMLeverageBracket(TypedDict):
    """Leverage up to a size of USD-M position."""

    bracket: int
    initialLeverage: int
    """Highest leverage."""
    notionalCap: float
    notionalFloor: float
    maintMarginRatio: float
    cum: float
    """Amount that makes the maintenance margin continuous between brackets."""


class UMLeverageBrackets(TypedDict):
    """Leverage that a USD-M contract allows, by size of the position."""

    symbol: str
    notionalCoef: NotRequired[Annotated[str, "decimal"]]
    """Factor of your own brackets; only where it is not 1."""
    brackets: list[UMLeverageBracket]


class UMPosition(TypedDict):
    """A USD-M position."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Negative: short."""
    notional: Annotated[str, "decimal"]
    """Value; negative: short."""
    entryPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    liquidationPrice: Annotated[str, "decimal"]
    unRealizedProfit: Annotated[str, "decimal"]
    leverage: Annotated[str, "integer"]
    maxNotionalValue: Annotated[str, "decimal"]
    """Largest position at this leverage."""
    updateTime: Annotated[int, "ms"]


class UMPositionMargin(TypedDict):
    """What both forms of the account tell of a USD-M position."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Negative: short."""
    initialMargin: Annotated[str, "decimal"]
    maintMargin: Annotated[str, "decimal"]
    unrealizedProfit: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]


class UMSymbolConfig(TypedDict):
    """How one USD-M contract is set."""

    symbol: str
    marginType: Annotated[str, "MarginType"]
    isAutoAddMargin: str
    """true or false, as text."""
    leverage: int
    maxNotionalValue: Annotated[str, "decimal"]
    """Largest position at this leverage."""


class UMTrade(TypedDict):
    """One trade of the account on USD-M."""

    symbol: str
    id: int
    orderId: int
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    realizedPnl: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    buyer: bool
    maker: bool
    time: Annotated[int, "ms"]


class CMOrder(FuturesOrder):
    """A COIN-M order: what is known of it whether it was placed, queried, modified or canceled."""

    pair: str
    """Underlying pair."""


class CanceledConditionalOrder(ConditionalOrder):
    """A conditional order on COIN-M that was canceled."""

    workingType: Annotated[str, "WorkingType"]
    priceProtect: bool


class CanceledMarginOrder(MarginOrder):
    """A margin order that was canceled."""

    origClientOrderId: str
    """Client order id that it had."""
    orderListId: NotRequired[int]
    """OCO pair that it is part of; -1: none. Not in cancel_margin_order."""


class CanceledMarginOrderList(MarginOrderList):
    """An OCO pair that was canceled, with its orders."""

    orderReports: list[CanceledMarginOrderReport]


class CanceledMarginOrderReport(MarginOrder):
    """An order of an OCO pair that was canceled."""

    orderListId: int
    origClientOrderId: str
    """Client order id that it had."""
    stopPrice: NotRequired[Annotated[str, "decimal"]]
    """The stop order."""
    icebergQty: NotRequired[Annotated[str, "decimal"]]
    """Icebergs."""


class ForcedUMOrder(FuturesOrder):
    """An order with which Binance closed a USD-M position."""

    avgPrice: Annotated[str, "decimal"]
    cumQuote: Annotated[str, "decimal"]
    """Quote asset traded so far."""
    origType: Annotated[str, "FuturesOrderType"]
    """Kind of order before it was triggered."""
    time: Annotated[int, "ms"]
    """When it was placed."""


class PlacedAlgoOrder(AlgoOrder):
    """A conditional order on USD-M that was placed."""

    activatePrice: str
    """Trailing stops; else empty."""
    callbackRate: str
    """Trailing stops: distance in percent; else empty."""


class PlacedMarginOrder(MarginOrder):
    """A margin order that was placed. With newOrderRespType ACK: only ids and transactTime."""

    transactTime: Annotated[int, "ms"]
    """When the matching engine handled it."""
    marginBuyBorrowAmount: NotRequired[Annotated[str, "decimal"]]
    """What it borrowed."""
    marginBuyBorrowAsset: NotRequired[str]
    """Asset that it borrowed."""
    fills: NotRequired[list[Fill]]
    """With newOrderRespType FULL."""


class PlacedMarginOrderList(MarginOrderList):
    """An OCO pair that was placed, with its orders."""

    marginBuyBorrowAmount: NotRequired[Annotated[str, "decimal"]]
    """What it borrowed."""
    marginBuyBorrowAsset: NotRequired[str]
    """Asset that it borrowed."""
    orderReports: list[PlacedMarginOrderReport]
    """Not with newOrderRespType ACK."""


class PlacedMarginOrderReport(MarginOrder):
    """An order of an OCO pair that was placed."""

    orderListId: int
    transactTime: Annotated[int, "ms"]
    """When the matching engine handled it."""
    stopPrice: NotRequired[Annotated[str, "decimal"]]
    """The stop order."""


class QueriedAlgoOrder(AlgoOrder):
    """A conditional order on USD-M, as it stands now."""

    actualOrderId: str
    """orderId of the order that it placed when triggered; empty before."""
    actualPrice: Annotated[str, "decimal"]
    """Average price of that order."""


class QueriedConditionalOrder(ConditionalOrder):
    """A conditional order on COIN-M, as it stands now, with the order that it placed."""

    orderId: NotRequired[int]
    """Order that it placed when triggered."""
    status: NotRequired[Annotated[str, "OrderStatus"]]
    """State of that order."""
    type: NotRequired[Annotated[str, "FuturesOrderType"]]
    """Kind of that order."""
    triggerTime: NotRequired[Annotated[int, "ms"]]
    """When it was triggered."""
    workingType: NotRequired[Annotated[str, "WorkingType"]]
    """In get_cm_conditional_order_history."""
    priceProtect: NotRequired[bool]
    """In get_cm_conditional_order_history."""
    priceMatch: NotRequired[Annotated[str, "PriceMatch"]]
    """In get_cm_conditional_order_history."""


class QueriedMarginOrder(MarginOrder):
    """A margin order, as it stands now."""

    icebergQty: Annotated[str, "decimal"]
    """Visible part of an iceberg; 0: none."""
    stopPrice: Annotated[str, "decimal"]
    """0: none."""
    isWorking: bool
    """Is it on the book?"""
    time: Annotated[int, "ms"]
    """When it was placed."""
    updateTime: Annotated[int, "ms"]
    accountId: int
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    preventedMatchId: int | None
    """Self-trade prevention: id of the prevented match."""
    preventedQuantity: Annotated[str, "decimal"] | None
    """Self-trade prevention: quantity prevented."""


class UMAccountPosition(UMPositionMargin):
    """A USD-M position of the account."""

    notional: Annotated[str, "decimal"]
    """Value; negative: short."""


class UMAccountPositionV1(UMPositionMargin):
    """A USD-M position of the account with its settings."""

    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    leverage: Annotated[str, "integer"]
    entryPrice: Annotated[str, "decimal"]
    maxNotional: Annotated[str, "decimal"]
    """Largest position at this leverage."""
    bidNotional: Annotated[str, "decimal"]
    """Without meaning."""
    askNotional: Annotated[str, "decimal"]
    """Without meaning."""


class UMOrder(FuturesOrder):
    """A USD-M order: what is known of it whether it was placed, queried, modified or canceled."""

    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    goodTillDate: Annotated[int, "ms"]
    """GTD orders: when they end; else 0."""
    priceMatch: Annotated[str, "PriceMatch"]


class CMOrderReply(CMOrder):
    """A COIN-M order that was placed or canceled."""

    cumQty: Annotated[str, "decimal"]
    """Contracts traded so far."""


class ModifiedCMOrder(CMOrder):
    """A COIN-M order after it was modified."""

    cumQty: Annotated[str, "decimal"]
    """Contracts traded so far."""
    origType: Annotated[str, "FuturesOrderType"]
    """Kind of order before it was triggered."""
    modifyId: NotRequired[int]
    """Your modifyId, where it was given."""


class ModifiedUMOrder(UMOrder):
    """A USD-M order after it was modified."""

    cumQty: Annotated[str, "decimal"]
    origType: Annotated[str, "FuturesOrderType"]
    """Kind of order before it was triggered."""
    modifyId: NotRequired[int]
    """Your modifyId, where it was given."""


class PlacedConditionalOrder(CanceledConditionalOrder):
    """A conditional order on COIN-M that was placed."""

    pair: str
    """Underlying pair."""


class QueriedCMOrder(CMOrder):
    """A COIN-M order, as it stands now, one of yours or one with which Binance closed a position."""

    avgPrice: Annotated[str, "decimal"]
    cumBase: Annotated[str, "decimal"]
    """Base asset traded so far."""
    origType: Annotated[str, "FuturesOrderType"]
    """Kind of order before it was triggered."""
    time: Annotated[int, "ms"]
    """When it was placed."""


class QueriedUMOrder(UMOrder):
    """A USD-M order, as it stands now."""

    avgPrice: Annotated[str, "decimal"]
    cumQuote: Annotated[str, "decimal"]
    """Quote asset traded so far."""
    origType: Annotated[str, "FuturesOrderType"]
    """Kind of order before it was triggered."""
    time: Annotated[int, "ms"]
    """When it was placed."""


class UMOrderReply(UMOrder):
    """A USD-M order that was placed or canceled."""

    cumQty: Annotated[str, "decimal"]


LACKS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "PlacedMarginOrder": (
        ("price", "origQty", "executedQty", "cummulativeQuoteQty", "status", "timeInForce", "type", "side"),
    ),
    "PlacedMarginOrderList": (("orderReports",),),
}
"""By type: fields that are left out, all of a group at once, where a call asked for less."""
