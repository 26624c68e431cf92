"""Results of Margin trading: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
OrderTypeText: TypeAlias = Literal[
    "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
]
TimeInForceText: TypeAlias = Literal["GTC", "IOC", "FOK"]
OrderRespTypeText: TypeAlias = Literal["ACK", "RESULT", "FULL"]
OrderStatusText: TypeAlias = Literal[
    "NEW",
    "PENDING_NEW",
    "PARTIALLY_FILLED",
    "FILLED",
    "CANCELED",
    "PENDING_CANCEL",
    "REJECTED",
    "EXPIRED",
    "EXPIRED_IN_MATCH",
]
SideEffectTypeText: TypeAlias = Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"]
SelfTradePreventionModeText: TypeAlias = Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH"]
ContingencyTypeText: TypeAlias = Literal["OCO", "OTO"]
ListStatusTypeText: TypeAlias = Literal["RESPONSE", "EXEC_STARTED", "UPDATED", "ALL_DONE"]
ListOrderStatusText: TypeAlias = Literal["EXECUTING", "ALL_DONE", "REJECT"]
ExecutionTypeText: TypeAlias = Literal[
    "NEW", "CANCELED", "REPLACED", "REJECTED", "TRADE", "EXPIRED", "TRADE_PREVENTION"
]
LoanActionText: TypeAlias = Literal["BORROW", "REPAY"]
InterestTypeText: TypeAlias = Literal[
    "PERIODIC", "ON_BORROW", "PERIODIC_CONVERTED", "ON_BORROW_CONVERTED", "PORTFOLIO"
]
MarginKindText: TypeAlias = Literal["MARGIN", "ISOLATED"]
TransferDirectionText: TypeAlias = Literal["ROLL_IN", "ROLL_OUT"]
CapitalFlowTypeText: TypeAlias = Literal[
    "TRANSFER",
    "BORROW",
    "REPAY",
    "BUY_INCOME",
    "BUY_EXPENSE",
    "SELL_INCOME",
    "SELL_EXPENSE",
    "TRADING_COMMISSION",
    "BUY_LIQUIDATION",
    "SELL_LIQUIDATION",
    "REPAY_LIQUIDATION",
    "OTHER_LIQUIDATION",
    "LIQUIDATION_FEE",
    "SMALL_BALANCE_CONVERT",
    "COMMISSION_RETURN",
    "SMALL_CONVERT",
]
PermissionModeText: TypeAlias = Literal["TRADE", "READ"]


class AccountTrade(TypedDict):
    """One trade of the account."""

    commission: Annotated[str, "decimal"]
    commissionAsset: str
    id: int
    isBestMatch: bool
    isBuyer: bool
    isMaker: bool
    orderId: int
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    symbol: str
    isIsolated: bool
    time: Annotated[int, "ms"]


class AvailableInventory(TypedDict):
    """What Binance has to lend."""

    assets: dict[str, Annotated[str, "decimal"]]
    """Amount by asset."""
    updateTime: int
    """When; seconds in the example of the page, not milliseconds."""


class BnbBurnStatus(TypedDict):
    """What is paid in BNB."""

    spotBNBBurn: bool
    """The commission, on Spot and margin?"""
    interestBNBBurn: bool
    """The interest of margin?"""


class CapitalFlow(TypedDict):
    """A change of a balance."""

    id: int
    tranId: int
    """Id of the transaction."""
    timestamp: Annotated[int, "ms"]
    asset: str
    symbol: str
    """Pair, of an isolated account or a trade."""
    type: Annotated[str, "CapitalFlowType"]
    amount: Annotated[str, "decimal"]
    """What was added; negative when taken away."""
    note: NotRequired[str]
    """More about some changes, as in INSTITUTIONAL_LOAN_TRANSFER."""


class CollateralRatio(TypedDict):
    """How much of the value of assets counts as collateral."""

    collaterals: list[CollateralTier]
    assetNames: list[str]


class CollateralTier(TypedDict):
    """How much of a range of the value counts."""

    minUsdValue: Annotated[str, "decimal"]
    """From this value on, in USD."""
    maxUsdValue: NotRequired[Annotated[str, "decimal"]]
    """Up to this value, in USD; the last range has no end."""
    discountRate: Annotated[str, "decimal"]
    """What of it counts, as a factor."""


class CreatedSpecialKey(TypedDict):
    """A special key that was created."""

    apiKey: str
    secretKey: str | None
    """HMAC: the secret, which is never shown again; otherwise None."""
    type: str
    """Kind of key, as in HMAC_SHA256."""


class CrossAccount(TypedDict):
    """The cross margin account."""

    created: bool
    """Is there such an account?"""
    borrowEnabled: bool
    tradeEnabled: bool
    transferInEnabled: bool
    transferOutEnabled: bool
    marginLevel: Annotated[str, "decimal"]
    """Assets divided by debt; 999 without debt."""
    collateralMarginLevel: Annotated[str, "decimal"]
    """The same with the assets that count as collateral."""
    totalAssetOfBtc: Annotated[str, "decimal"]
    """Assets, in BTC."""
    totalLiabilityOfBtc: Annotated[str, "decimal"]
    """Debts, in BTC."""
    totalNetAssetOfBtc: Annotated[str, "decimal"]
    """Assets less debts, in BTC."""
    TotalCollateralValueInUSDT: Annotated[str, "decimal"]
    """What counts as collateral."""
    totalOpenOrderLossInUSDT: NotRequired[Annotated[str, "decimal"]]
    """Loss that open orders would make."""
    accountType: str
    """MARGIN_1: Cross Margin Classic, MARGIN_2: Cross Margin Pro."""
    userAssets: list[CrossBalance]


class CrossBalance(TypedDict):
    """An asset of the cross margin account."""

    asset: str
    borrowed: Annotated[str, "decimal"]
    """Debt without interest."""
    free: Annotated[str, "decimal"]
    """Free for use."""
    interest: Annotated[str, "decimal"]
    """Interest that is not paid."""
    locked: Annotated[str, "decimal"]
    """Bound in open orders."""
    netAsset: Annotated[str, "decimal"]
    """What is held less debt and interest."""


class CrossMarginFee(TypedDict):
    """Conditions of an asset in cross margin."""

    vipLevel: int
    coin: str
    transferIn: bool
    """May it be moved into the account?"""
    borrowable: bool
    dailyInterest: Annotated[str, "decimal"]
    """Per day, as a factor."""
    yearlyInterest: Annotated[str, "decimal"]
    """Per year, as a factor."""
    borrowLimit: Annotated[str, "decimal"]
    """Most that may be borrowed, in units of the asset."""
    marginablePairs: list[str]
    """Pairs in which it is traded."""


class DeleteSpecialKeyResult(TypedDict):
    pass


class Delisting(TypedDict):
    """What will be delisted at a time."""

    delistTime: Annotated[int, "ms"]
    crossMarginAssets: list[str]
    isolatedMarginSymbols: list[str]


class ExchangeSmallDebtsResult(TypedDict):
    pass


class ExitSpecialKeyModeResult(TypedDict):
    pass


class Fill(TypedDict):
    """One trade of an order that has just been placed."""

    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    tradeId: NotRequired[int]
    """Not in older examples of the page."""


class ForceOrder(TypedDict):
    """An order of a liquidation."""

    avgPrice: Annotated[str, "decimal"]
    executedQty: Annotated[str, "decimal"]
    orderId: int
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    side: Annotated[str, "OrderSide"]
    symbol: str
    timeInForce: Annotated[str, "TimeInForce"]
    isIsolated: bool
    updatedTime: Annotated[int, "ms"]


class ForceOrderPage(TypedDict):
    """Liquidations."""

    rows: list[ForceOrder]
    total: int
    """On all pages."""


class InterestRate(TypedDict):
    """Interest rate of an asset from a time on."""

    asset: str
    dailyInterestRate: Annotated[str, "decimal"]
    """Per day, as a factor."""
    timestamp: Annotated[int, "ms"]
    vipLevel: int


class InterestRecord(TypedDict):
    """Interest that was charged."""

    txId: int
    """Id of the transaction."""
    interestAccuredTime: Annotated[int, "ms"]
    """When."""
    asset: str
    """Asset that it is paid in; BNB where it is converted."""
    rawAsset: NotRequired[str]
    """Asset that was borrowed."""
    principal: Annotated[str, "decimal"]
    """Debt that it is for."""
    interest: Annotated[str, "decimal"]
    interestRate: Annotated[str, "decimal"]
    """Per day, as a factor."""
    type: Annotated[str, "InterestType"]
    isolatedSymbol: NotRequired[str]
    """Isolated margin only."""


class InterestRecordPage(TypedDict):
    """Interest that was charged."""

    rows: list[InterestRecord]
    total: int
    """On all pages."""


class IsolatedAccount(TypedDict):
    """The isolated margin accounts."""

    assets: list[IsolatedPair]
    totalAssetOfBtc: NotRequired[Annotated[str, "decimal"]]
    """Assets, in BTC; without symbols only."""
    totalLiabilityOfBtc: NotRequired[Annotated[str, "decimal"]]
    """Debts, in BTC; without symbols only."""
    totalNetAssetOfBtc: NotRequired[Annotated[str, "decimal"]]
    """Assets less debts, in BTC; without symbols only."""


class IsolatedAccountLimit(TypedDict):
    """How many isolated margin accounts there are and may be."""

    enabledAccount: int
    maxAccount: int


class IsolatedAccountSwitched(TypedDict):
    """An isolated margin account that was enabled or disabled."""

    success: bool
    symbol: str


class IsolatedAssetFee(TypedDict):
    """Conditions of one asset of a pair in isolated margin."""

    coin: str
    dailyInterest: Annotated[str, "decimal"]
    """Per day, as a factor."""
    borrowLimit: Annotated[str, "decimal"]
    """Most that may be borrowed, in units of the asset."""


class IsolatedBalance(TypedDict):
    """An asset of an isolated margin account."""

    asset: str
    borrowEnabled: bool
    borrowed: Annotated[str, "decimal"]
    """Debt without interest."""
    free: Annotated[str, "decimal"]
    """Free for use."""
    interest: Annotated[str, "decimal"]
    """Interest that is not paid."""
    locked: Annotated[str, "decimal"]
    """Bound in open orders."""
    netAsset: Annotated[str, "decimal"]
    """What is held less debt and interest."""
    netAssetOfBtc: Annotated[str, "decimal"]
    """The same, in BTC."""
    repayEnabled: bool
    totalAsset: Annotated[str, "decimal"]
    """What is held, free and locked."""


class IsolatedMarginFee(TypedDict):
    """Conditions of a pair in isolated margin."""

    vipLevel: int
    symbol: str
    leverage: Annotated[str, "integer"]
    """Highest leverage."""
    data: list[IsolatedAssetFee]


class IsolatedPair(TypedDict):
    """The isolated margin account of a pair."""

    baseAsset: IsolatedBalance
    quoteAsset: IsolatedBalance
    symbol: str
    isolatedCreated: bool
    """Is there such an account?"""
    enabled: bool
    marginLevel: Annotated[str, "decimal"]
    """Assets divided by debt."""
    marginLevelStatus: str
    """EXCESSIVE, NORMAL, MARGIN_CALL, PRE_LIQUIDATION or FORCE_LIQUIDATION."""
    marginRatio: Annotated[str, "decimal"]
    indexPrice: Annotated[str, "decimal"]
    liquidatePrice: Annotated[str, "decimal"]
    """Price at which it would be liquidated."""
    liquidateRate: Annotated[str, "decimal"]
    tradeEnabled: bool


class IsolatedTier(TypedDict):
    """Leverage and limits of a pair of isolated margin."""

    symbol: str
    tier: int
    effectiveMultiple: Annotated[str, "integer"]
    """Leverage."""
    initialRiskRatio: Annotated[str, "decimal"]
    """Margin level of a new loan."""
    liquidationRiskRatio: Annotated[str, "decimal"]
    """Margin level of a liquidation."""
    baseAssetMaxBorrowable: Annotated[str, "decimal"]
    quoteAssetMaxBorrowable: Annotated[str, "decimal"]


class KeepaliveUserDataStreamResult(TypedDict):
    pass


class KeepaliveUserDataStreamV2Result(TypedDict):
    pass


class LeverageBracket(TypedDict):
    """Leverage up to some debt."""

    leverage: int
    maxDebt: float
    """Most debt, in USD."""
    maintenanceMarginRate: float
    """As a factor."""
    initialMarginRate: float
    """As a factor."""
    fastNum: float
    """To be subtracted when the maintenance margin is reckoned."""


class LeverageBrackets(TypedDict):
    """Leverage of some assets by debt."""

    assetNames: list[str]
    rank: int
    brackets: list[LeverageBracket]


class LimitPricePairs(TypedDict):
    """Pairs whose limit prices are restricted."""

    crossMarginSymbols: list[str]


class LiquidationLoan(TypedDict):
    """Debt that a liquidation left."""

    asset: str
    amount: Annotated[str, "decimal"]
    """All of it."""
    repaidAmount: Annotated[str, "decimal"]
    remainingAmount: Annotated[str, "decimal"]


class LiquidationLoanRepayment(TypedDict):
    """A repayment of the debt that a liquidation left."""

    repayId: int
    asset: str
    amount: Annotated[str, "decimal"]
    status: str
    """SUCCESS or PENDING."""
    createTime: Annotated[int, "ms"]


class LiquidationLoanRepaymentPage(TypedDict):
    """Repayments of the debt that a liquidation left."""

    total: int
    """On all pages."""
    rows: list[LiquidationLoanRepayment]


class LiquidationRatio(TypedDict):
    """Liquidation ratio of an asset."""

    asset: str
    riskBasedLiquidationRatio: Annotated[str, "decimal"]
    """As a factor."""


class ListenKey(TypedDict):
    """Key of the risk stream."""

    listenKey: str
    """Part of the address of the stream; keep it secret."""


class ListenToken(TypedDict):
    """Token for the events of an account."""

    token: str
    """Keep it secret."""
    expirationTime: Annotated[int, "ms"]
    """When it ends."""


class Listing(TypedDict):
    """What will be listed at a time."""

    listTime: Annotated[int, "ms"]
    crossMarginAssets: list[str]
    isolatedMarginSymbols: list[str]


class LoanRecord(TypedDict):
    """Something that was borrowed or repaid."""

    type: str
    """AUTO: by an order, MANUAL: by borrow_repay."""
    isolatedSymbol: NotRequired[str]
    """Isolated margin only."""
    amount: Annotated[str, "decimal"]
    """All of it."""
    asset: str
    interest: Annotated[str, "decimal"]
    """Repayments: the part that is interest."""
    principal: Annotated[str, "decimal"]
    """The part that is debt."""
    status: str
    """PENDING, CONFIRMED or FAILED."""
    timestamp: Annotated[int, "ms"]
    txId: int
    """Id of the transaction."""


class LoanRecordPage(TypedDict):
    """What was borrowed or repaid."""

    rows: list[LoanRecord]
    total: int
    """On all pages."""


class MarginAsset(TypedDict):
    """An asset of margin trading."""

    assetFullName: str
    assetName: str
    """Asset, as in BTC."""
    isBorrowable: bool
    isMortgageable: bool
    """Can it be collateral?"""
    userMinBorrow: Annotated[str, "decimal"]
    """Least loan."""
    userMinRepay: Annotated[str, "decimal"]
    """Least repayment."""
    delistTime: NotRequired[int]
    """When it will be delisted; only when it will."""


class MarginLevels(TypedDict):
    """Margin levels."""

    normalBar: Annotated[str, "decimal"]
    """Above it, assets may be borrowed and moved out."""
    marginCallBar: Annotated[str, "decimal"]
    """Below it, there is a margin call."""
    forceLiquidationBar: Annotated[str, "decimal"]
    """Below it, the account is liquidated."""


class MarginPair(TypedDict):
    """A pair of margin trading."""

    base: str
    """Base asset."""
    isBuyAllowed: bool
    isMarginTrade: bool
    """Can it be traded on margin?"""
    isSellAllowed: bool
    quote: str
    """Quote asset."""
    symbol: str
    delistTime: NotRequired[int]
    """When it will be delisted; only when it will."""


class MaxBorrowable(TypedDict):
    """How much of an asset can be borrowed."""

    amount: Annotated[str, "decimal"]
    """With the collateral there is, and what Binance has to lend."""
    borrowLimit: Annotated[str, "decimal"]
    """By the VIP level."""


class MaxLeverageSet(TypedDict):
    """What became of setting the leverage."""

    success: bool


class MaxTransferable(TypedDict):
    """How much of an asset can be moved out."""

    amount: Annotated[str, "decimal"]


class NextInterestRate(TypedDict):
    """Interest rate of an asset in the next hour."""

    asset: str
    nextHourlyInterestRate: Annotated[str, "decimal"]
    """Per hour, as a factor."""


class OrderListMember(TypedDict):
    """One order of a list, by its ids."""

    symbol: str
    orderId: int
    clientOrderId: str


class OrderListState(TypedDict):
    """What is known of every order list."""

    orderListId: int
    contingencyType: Annotated[str, "ContingencyType"]
    listStatusType: Annotated[str, "ListStatusType"]
    listOrderStatus: Annotated[str, "ListOrderStatus"]
    listClientOrderId: str
    transactionTime: Annotated[int, "ms"]
    symbol: str


class OrderState(TypedDict):
    """What is known of every order."""

    symbol: str
    clientOrderId: str
    price: Annotated[str, "decimal"]
    origQty: Annotated[str, "decimal"]
    """Quantity ordered."""
    executedQty: Annotated[str, "decimal"]
    """Quantity traded so far."""
    cummulativeQuoteQty: Annotated[str, "decimal"]
    """Quote asset traded so far; negative for old orders of which it is not known."""
    status: Annotated[str, "OrderStatus"]
    timeInForce: Annotated[str, "TimeInForce"]
    type: Annotated[str, "OrderType"]
    side: Annotated[str, "OrderSide"]


class PreventedMatch(TypedDict):
    """A match that self-trade prevention did not let happen."""

    symbol: str
    preventedMatchId: int
    takerOrderId: int
    makerSymbol: str
    makerOrderId: int
    tradeGroupId: int
    """-1: no trade group."""
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    price: Annotated[str, "decimal"]
    takerPreventedQuantity: NotRequired[Annotated[str, "decimal"]]
    """What the taker had left; where its quantity was prevented."""
    makerPreventedQuantity: NotRequired[Annotated[str, "decimal"]]
    """What the maker had left; where its quantity was prevented."""
    transactTime: Annotated[int, "ms"]


class PriceIndex(TypedDict):
    """Index price of a pair."""

    calcTime: Annotated[int, "ms"]
    price: Annotated[str, "decimal"]
    symbol: str


class RestrictedAssets(TypedDict):
    """Assets that are restricted."""

    openLongRestrictedAsset: list[str]
    """No new long positions."""
    maxCollateralExceededAsset: list[str]
    """Too much of them is collateral already."""


class SetSpecialKeyIpsResult(TypedDict):
    pass


class SmallDebt(TypedDict):
    """A debt, and what it would be in the asset that it is exchanged for."""

    asset: str
    """Asset that is owed."""
    interest: Annotated[str, "decimal"]
    """Interest that is not paid."""
    principal: Annotated[str, "decimal"]
    """Debt without interest."""
    liabilityAsset: str
    """Asset that it is exchanged for."""
    liabilityQty: float
    """How much of that."""


class SmallDebtExchange(TypedDict):
    """A small debt that was exchanged."""

    asset: str
    """Asset that was owed."""
    amount: Annotated[str, "decimal"]
    targetAsset: str
    """Asset that is owed now."""
    targetAmount: Annotated[str, "decimal"]
    bizType: str
    """EXCHANGE_SMALL_LIABILITY."""
    timestamp: Annotated[int, "ms"]


class SmallDebtExchangePage(TypedDict):
    """Small debts that were exchanged."""

    total: int
    """On all pages."""
    rows: list[SmallDebtExchange]


class SpecialKey(TypedDict):
    """A special key."""

    apiKey: str
    ip: str
    """IP addresses that may use it, separated by commas."""
    apiName: str
    """Your name of the key."""
    type: str
    """Kind of key, as in HMAC_SHA256."""
    permissionMode: NotRequired[Annotated[str, "PermissionMode"]]
    """Ed25519: what it may do."""


class StopUserDataStreamResult(TypedDict):
    pass


class StopUserDataStreamV2Result(TypedDict):
    pass


class Subscription(TypedDict):
    """A subscription to the events of an account."""

    subscriptionId: int
    """Comes with every event of it."""
    expirationTime: Annotated[int, "ms"]
    """When it ends."""


class Transaction(TypedDict):
    """A loan or repayment that was accepted."""

    tranId: int
    """Id of the transaction."""


class TransferRecord(TypedDict):
    """A transfer."""

    amount: Annotated[str, "decimal"]
    asset: str
    status: str
    """What became of it, as in CONFIRMED."""
    timestamp: int
    """When; seconds in the example of the page, not milliseconds."""
    txId: int
    """Id of the transaction."""
    type: Annotated[str, "TransferDirection"]
    transFrom: str
    """Account that it came from, as in SPOT."""
    transTo: str
    """Account that it went to, as in ISOLATED_MARGIN."""
    fromSymbol: NotRequired[str]
    """From an isolated margin account: its pair."""
    toSymbol: NotRequired[str]
    """To an isolated margin account: its pair."""


class TransferRecordPage(TypedDict):
    """Transfers."""

    rows: list[TransferRecord]
    total: int
    """On all pages."""


class UnsubscribeUserDataStreamResult(TypedDict):
    pass


class UsedRateLimit(TypedDict):
    """How much of a limit is used."""

    rateLimitType: str
    """ORDERS."""
    interval: str
    """SECOND, MINUTE, HOUR or DAY."""
    intervalNum: int
    """How many of them."""
    limit: int
    count: int
    """What is used."""


class CanceledListOrder(OrderState):
    """An order of a list that was canceled."""

    origClientOrderId: str
    """The client order id it had."""
    orderId: int
    orderListId: int
    stopPrice: NotRequired[Annotated[str, "decimal"]]
    """Stop-loss and take-profit orders."""
    icebergQty: NotRequired[Annotated[str, "decimal"]]
    """Iceberg orders."""
    selfTradePreventionMode: NotRequired[Annotated[str, "SelfTradePreventionMode"]]
    """Not where all orders of a pair are canceled."""


class CanceledOpenOrder(OrderState):
    """An order that was canceled together with all others of its pair."""

    orderId: int
    orderListId: int
    """-1: not part of a list."""
    origClientOrderId: str
    """The client order id it had."""
    isIsolated: bool
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]


class CanceledOrder(OrderState):
    """An order that was canceled. Its clientOrderId is that of the cancel, which replaces its own."""

    orderId: Annotated[str, "integer"]
    """Number of the order, as text."""
    origClientOrderId: str
    """The client order id it had."""
    isIsolated: bool


class CrossPair(MarginPair):
    """A pair of cross margin."""

    id: int


class OpenOtoList(OrderListState):
    """An open OTO or OTOCO list."""

    orders: list[OpenOtoMember]


class OpenOtoMember(OrderListMember):
    """One order of an open OTO or OTOCO list."""

    status: Annotated[str, "OrderStatus"]


class OrderList(OrderListState):
    """State of an order list."""

    isIsolated: bool
    orders: list[OrderListMember]


class PlacedListOrder(OrderState):
    """An order of a list that was placed. With newOrderRespType ACK: only symbol, orderId, orderListId,
    clientOrderId and transactTime.
    """

    orderId: int
    orderListId: int
    transactTime: Annotated[int, "ms"]
    """When the matching engine handled it."""
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    stopPrice: NotRequired[Annotated[str, "decimal"]]
    """Stop-loss and take-profit orders."""


class PlacedOrder(OrderState):
    """An order that was placed. With newOrderRespType ACK, the default of all but LIMIT and MARKET, there
    are only symbol, orderId, clientOrderId, isIsolated and transactTime.
    """

    orderId: int
    isIsolated: bool
    transactTime: Annotated[int, "ms"]
    """When the matching engine handled it."""
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    marginBuyBorrowAmount: NotRequired[float]
    """What it borrowed; only where it did."""
    marginBuyBorrowAsset: NotRequired[str]
    """Asset that it borrowed; only where it did."""
    fills: NotRequired[list[Fill]]
    """FULL: the trades made at once."""


class QueriedOrder(OrderState):
    """An order, as it stands now."""

    orderId: int
    icebergQty: Annotated[str, "decimal"]
    isWorking: bool
    """Is it on the book?"""
    stopPrice: Annotated[str, "decimal"]
    isIsolated: bool
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    time: Annotated[int, "ms"]
    """When it was placed."""
    updateTime: Annotated[int, "ms"]
    """When it last changed."""


class CanceledOrderList(OrderList):
    """An order list that was canceled, with its orders."""

    orderReports: list[CanceledListOrder]


class PlacedOrderList(OrderList):
    """An order list that was placed, with its orders."""

    marginBuyBorrowAmount: NotRequired[Annotated[str, "decimal"]]
    """What it borrowed; only where it did."""
    marginBuyBorrowAsset: NotRequired[str]
    """Asset that it borrowed; only where it did."""
    orderReports: list[PlacedListOrder]


LACKS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "PlacedListOrder": (
        (
            "price",
            "origQty",
            "executedQty",
            "cummulativeQuoteQty",
            "status",
            "timeInForce",
            "type",
            "side",
            "selfTradePreventionMode",
        ),
    ),
    "PlacedOrder": (
        (
            "price",
            "origQty",
            "executedQty",
            "cummulativeQuoteQty",
            "status",
            "timeInForce",
            "type",
            "side",
            "selfTradePreventionMode",
        ),
    ),
}
"""By type: fields that are left out, all of a group at once, where a call asked for less."""
