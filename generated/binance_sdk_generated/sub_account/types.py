"""Results of Sub-accounts: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

AccountTypeText: TypeAlias = Literal[
    "SPOT", "USDT_FUTURE", "COIN_FUTURE", "MARGIN", "ISOLATED_MARGIN", "ALPHA"
]
MovedProductText: TypeAlias = Literal["UM", "OPTION"]
SnapshotTypeText: TypeAlias = Literal["SPOT", "MARGIN", "FUTURES"]


class AccountSnapshots(TypedDict):
    """A snapshot for each day."""

    code: int
    """200 when all went well."""
    msg: str
    snapshotVos: list[SpotSnapshot | MarginSnapshot | FuturesSnapshot]
    """By day."""


class AddedIpRestriction(TypedDict):
    """Addresses that may use a key."""

    status: Annotated[str, "integer"]
    """1: any address, 2: certain addresses."""
    ipList: list[str]
    updateTime: Annotated[int, "ms"]
    apiKey: str


class ApiKeyPage(TypedDict):
    """A page of keys."""

    total: int
    rows: list[ApiKey]


class ApiKeyPermissions(TypedDict):
    """What a key may do."""

    apiName: str
    apikey: str
    canTrade: bool
    canMarginLoanRepay: bool
    canFuturesTrade: bool
    canUniversalTransfer: bool
    canVanillaOptions: bool
    timestamp: Annotated[int, "ms"]


class AssetBalance(TypedDict):
    """A balance."""

    asset: str
    free: float
    locked: float
    freeze: float
    withdrawing: float


class AssetBalanceV4(TypedDict):
    """A balance."""

    asset: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    freeze: Annotated[str, "decimal"]
    withdrawing: Annotated[str, "decimal"]


class CoinFuturesAccount(TypedDict):
    """COIN-M futures of a sub-account."""

    email: str
    assets: list[FuturesAsset]
    canDeposit: bool
    canTrade: bool
    canWithdraw: bool
    feeTier: int
    updateTime: Annotated[int, "ms"]


class CoinFuturesAccountSummary(TypedDict):
    """Value of all sub-accounts on COIN-M futures."""

    totalMarginBalanceOfBTC: Annotated[str, "decimal"]
    totalUnrealizedProfitOfBTC: Annotated[str, "decimal"]
    totalWalletBalanceOfBTC: Annotated[str, "decimal"]
    asset: str
    """Asset of the sums, as in BTC."""
    subAccountList: list[CoinFuturesAccountValue]


class CoinFuturesAccountValue(TypedDict):
    """Value of a sub-account on COIN-M futures."""

    email: str
    totalMarginBalance: Annotated[str, "decimal"]
    totalUnrealizedProfit: Annotated[str, "decimal"]
    totalWalletBalance: Annotated[str, "decimal"]
    asset: str
    """Asset of the sums, as in BTC."""


class CoinPositionRisk(TypedDict):
    """A position on COIN-M futures."""

    entryPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    leverage: Annotated[str, "decimal"]
    """Initial leverage."""
    isolated: str
    """true or false."""
    isolatedWallet: Annotated[str, "decimal"]
    isolatedMargin: Annotated[str, "decimal"]
    isAutoAddMargin: str
    """true or false."""
    positionSide: str
    """BOTH, LONG or SHORT."""
    positionAmount: Annotated[str, "decimal"]
    symbol: str
    unrealizedProfit: Annotated[str, "decimal"]


class DailyVolume(TypedDict):
    """What was traded on a day."""

    userId: int
    btc: float
    """Spot, in BTC."""
    btcFutures: float
    """Futures, in BTC."""
    btcMargin: float
    """Margin, in BTC."""
    busd: float
    """Spot, in BUSD."""
    busdFutures: float
    """Futures, in BUSD."""
    busdMargin: float
    """Margin, in BUSD."""
    date: Annotated[int, "ms"]


class Deposit(TypedDict):
    """A deposit."""

    id: Annotated[str, "integer"]
    amount: Annotated[str, "decimal"]
    coin: str
    network: str
    status: int
    """0: pending, 1: done, 6: credited but locked, 7: wrong deposit, 8: waits for a confirmation by the
    user.
    """
    address: str
    sourceAddress: NotRequired[str]
    """With includeSource."""
    addressTag: str
    txId: str
    insertTime: Annotated[int, "ms"]
    transferType: int
    """0: over the chain, 1: within Binance."""
    confirmTimes: str
    """Confirmations there are and are needed, as in 1/12."""
    unlockConfirm: int
    """Confirmations before it can be withdrawn."""
    walletType: int
    """0: Spot, 1: funding."""


class DepositAddress(TypedDict):
    """An address for deposits."""

    address: str
    coin: str
    tag: str
    url: str
    """Page of the address."""


class FuturesAccountSummaries(TypedDict):
    """Values of the kind that was asked for."""

    futureAccountSummaryResp: NotRequired[FuturesAccountSummary]
    """USD-M futures."""
    deliveryAccountSummaryResp: NotRequired[CoinFuturesAccountSummary]
    """COIN-M futures."""


class FuturesAccounts(TypedDict):
    """Futures of the kind that was asked for."""

    futureAccountResp: NotRequired[FuturesAccount]
    """USD-M futures."""
    deliveryAccountResp: NotRequired[CoinFuturesAccount]
    """COIN-M futures."""


class FuturesAsset(TypedDict):
    """A balance of futures."""

    asset: str
    initialMargin: Annotated[str, "decimal"]
    maintenanceMargin: Annotated[str, "decimal"]
    marginBalance: Annotated[str, "decimal"]
    maxWithdrawAmount: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    positionInitialMargin: Annotated[str, "decimal"]
    unrealizedProfit: Annotated[str, "decimal"]
    walletBalance: Annotated[str, "decimal"]


class FuturesEnabled(TypedDict):
    """Whether futures are open now."""

    email: str
    isFuturesEnabled: bool


class FuturesSnapshot(TypedDict):
    """USD-M futures on a day."""

    type: Literal["futures"]
    updateTime: Annotated[int, "ms"]
    data: FuturesSnapshotData


class FuturesSnapshotData(TypedDict):
    """What USD-M futures held."""

    assets: list[SnapshotFuturesAsset]
    position: list[SnapshotPosition]


class FuturesTotals(TypedDict):
    """Sums of USD-M futures."""

    totalInitialMargin: Annotated[str, "decimal"]
    totalMaintenanceMargin: Annotated[str, "decimal"]
    totalMarginBalance: Annotated[str, "decimal"]
    totalOpenOrderInitialMargin: Annotated[str, "decimal"]
    totalPositionInitialMargin: Annotated[str, "decimal"]
    totalUnrealizedProfit: Annotated[str, "decimal"]
    totalWalletBalance: Annotated[str, "decimal"]
    asset: str
    """Asset of the sums, as in USD."""


class FuturesTransfer(TypedDict):
    """Number of a transfer."""

    success: bool
    txnId: Annotated[str, "integer"]


class FuturesTransferHistory(TypedDict):
    """A page of transfers."""

    success: bool
    futuresType: int
    transfers: list[FuturesTransferRecord]


class IpRestriction(TypedDict):
    """Addresses that may use a key."""

    ipRestrict: str
    """true or false."""
    ipList: list[str]
    updateTime: Annotated[int, "ms"]
    apiKey: str


class ManagedAsset(TypedDict):
    """A balance."""

    coin: str
    name: str
    totalBalance: Annotated[str, "decimal"]
    availableBalance: Annotated[str, "decimal"]
    inOrder: Annotated[str, "decimal"]
    btcValue: Annotated[str, "decimal"]


class ManagedFuturesAccount(TypedDict):
    """The futures in the envelope of the call."""

    code: Annotated[str, "integer"]
    """200 when all went well."""
    message: str
    snapshotVos: list[ManagedFuturesState]


class ManagedFuturesAsset(TypedDict):
    """A balance of futures."""

    asset: str
    marginBalance: float
    walletBalance: float


class ManagedFuturesData(TypedDict):
    """What the futures hold."""

    assets: list[ManagedFuturesAsset]
    position: list[ManagedPosition]


class ManagedFuturesState(TypedDict):
    """The futures at a time."""

    type: str
    """FUTURES."""
    updateTime: Annotated[int, "ms"]
    data: ManagedFuturesData


class ManagedMarginAccount(TypedDict):
    """Margin of a managed sub-account."""

    marginLevel: Annotated[str, "decimal"]
    totalAssetOfBtc: Annotated[str, "decimal"]
    totalLiabilityOfBtc: Annotated[str, "decimal"]
    totalNetAssetOfBtc: Annotated[str, "decimal"]
    userAssets: list[MarginAsset]


class ManagedPosition(TypedDict):
    """A position."""

    symbol: str
    entryPrice: float
    markPrice: float
    positionAmt: float


class ManagedSubAccount(TypedDict):
    """A managed sub-account."""

    rootUserId: int
    """Id of the investor."""
    managersubUserId: int
    """Id of the managed sub-account."""
    bindParentUserId: int
    """Id of the trading team."""
    email: str
    insertTimeStamp: Annotated[int, "ms"]
    """When it was created."""
    bindParentEmail: str
    """Address of the trading team."""
    isSubUserEnabled: bool
    isUserActive: bool
    isMarginEnabled: bool
    isFutureEnabled: bool
    isSignedLVTRiskAgreement: bool
    """Whether the terms of leveraged tokens are accepted."""


class ManagedSubAccountPage(TypedDict):
    """A page of managed sub-accounts."""

    total: int
    managerSubUserInfoVoList: list[ManagedSubAccount]


class ManagedTransfer(TypedDict):
    """Number of a transfer."""

    tranId: int


class ManagedTransferPage(TypedDict):
    """A page of transfers."""

    managerSubTransferHistoryVos: list[ManagedTransferRecord]
    count: int


class ManagedTransferRecord(TypedDict):
    """A transfer."""

    fromEmail: str
    fromAccountType: str
    """As in AccountType."""
    toEmail: str
    toAccountType: str
    """As in AccountType."""
    asset: str
    amount: Annotated[str, "decimal"]
    scheduledData: Annotated[int, "ms"]
    """When it was to be made."""
    createTime: Annotated[int, "ms"]
    status: str
    """As in SUCCESS."""
    tranId: int


class MarginAccount(TypedDict):
    """Cross margin of a sub-account."""

    email: str
    marginLevel: Annotated[str, "decimal"]
    totalAssetOfBtc: Annotated[str, "decimal"]
    totalLiabilityOfBtc: Annotated[str, "decimal"]
    totalNetAssetOfBtc: Annotated[str, "decimal"]
    marginTradeCoeffVo: MarginLevels
    marginUserAssetVoList: list[MarginAsset]


class MarginAccountSummary(TypedDict):
    """Value of all sub-accounts."""

    totalAssetOfBtc: Annotated[str, "decimal"]
    totalLiabilityOfBtc: Annotated[str, "decimal"]
    totalNetAssetOfBtc: Annotated[str, "decimal"]
    subAccountList: list[MarginAccountValue]


class MarginAccountValue(TypedDict):
    """Value of a sub-account."""

    email: str
    totalAssetOfBtc: Annotated[str, "decimal"]
    totalLiabilityOfBtc: Annotated[str, "decimal"]
    totalNetAssetOfBtc: Annotated[str, "decimal"]


class MarginAsset(TypedDict):
    """A balance of cross margin."""

    asset: str
    borrowed: Annotated[str, "decimal"]
    free: Annotated[str, "decimal"]
    interest: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    netAsset: Annotated[str, "decimal"]


class MarginLevels(TypedDict):
    """Margin levels with a meaning."""

    forceLiquidationBar: Annotated[str, "decimal"]
    """Level of the liquidation."""
    marginCallBar: Annotated[str, "decimal"]
    """Level of the margin call."""
    normalBar: Annotated[str, "decimal"]
    """Level from which transfers out are allowed."""


class MarginSnapshot(TypedDict):
    """Cross margin on a day."""

    type: Literal["margin"]
    updateTime: Annotated[int, "ms"]
    data: ManagedMarginAccount


class MovedPosition(TypedDict):
    """What became of a position."""

    fromUserEmail: str
    toUserEmail: str
    productType: Annotated[str, "MovedProduct"]
    symbol: str
    priceType: str
    """MARK_PRICE."""
    price: Annotated[str, "decimal"]
    quantity: Annotated[str, "decimal"]
    positionSide: str | None
    """null of options."""
    side: str
    success: bool


class MovedPositions(TypedDict):
    """What became of the positions."""

    movePositionOrders: list[MovedPosition]


class NewApiKey(TypedDict):
    """A new key."""

    apiName: str
    apiKey: str
    secretKey: NotRequired[str]
    """Told once; missing for a key with a public key of one's own."""
    canTrade: bool
    canMarginLoanRepay: bool
    canFuturesTrade: bool
    canUniversalTransfer: bool
    canVanillaOptions: bool
    status: int
    """1: any address, 2: certain addresses, 3: those of a third party."""
    ipList: NotRequired[list[str]]
    """Addresses that may use it."""


class OptionsEnabled(TypedDict):
    """Whether options are open now."""

    email: str
    isEOptionsEnabled: bool


class PositionMove(TypedDict):
    """A position that was moved."""

    fromUserEmail: str
    toUserEmail: str
    productType: Annotated[str, "MovedProduct"]
    symbol: str
    price: Annotated[str, "decimal"]
    quantity: Annotated[str, "decimal"]
    positionSide: str | None
    """null of options."""
    side: str
    timeStamp: Annotated[int, "ms"]


class PositionMovePage(TypedDict):
    """A page of positions that were moved."""

    total: int
    futureMovePositionOrderVoList: list[PositionMove]


class PositionRisk(TypedDict):
    """A position on USD-M futures."""

    entryPrice: Annotated[str, "decimal"]
    leverage: Annotated[str, "decimal"]
    """Initial leverage."""
    maxNotional: Annotated[str, "decimal"]
    """Largest value at this leverage."""
    liquidationPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    positionAmount: Annotated[str, "decimal"]
    symbol: str
    unrealizedProfit: Annotated[str, "decimal"]


class PositionRisks(TypedDict):
    """Positions of the kind that was asked for."""

    futurePositionRiskVos: NotRequired[list[PositionRisk]]
    """USD-M futures."""
    deliveryPositionRiskVos: NotRequired[list[CoinPositionRisk]]
    """COIN-M futures."""


class PositionToMove(TypedDict):
    """A position to move."""

    symbol: str
    quantity: Annotated[str, "decimal"]
    """How much of it, above zero."""
    positionSide: NotRequired[str]
    """BOTH, LONG or SHORT; needed on USD-M futures."""


class SnapshotBalance(TypedDict):
    """A balance of Spot."""

    asset: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]


class SnapshotFuturesAsset(TypedDict):
    """A balance of USD-M futures."""

    asset: str
    marginBalance: Annotated[str, "decimal"]
    walletBalance: Annotated[str, "decimal"]


class SnapshotPosition(TypedDict):
    """A position of USD-M futures."""

    entryPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    positionAmt: Annotated[str, "decimal"]
    symbol: str
    unRealizedProfit: Annotated[str, "decimal"]


class SpotAssetSummary(TypedDict):
    """Value of all sub-accounts."""

    totalCount: int
    masterAccountTotalAsset: Annotated[str, "decimal"]
    """Value of the master account, in BTC."""
    spotSubUserAssetBtcVoList: list[SpotAssetValue]


class SpotAssetValue(TypedDict):
    """Value of a sub-account."""

    email: str
    totalAsset: Annotated[str, "decimal"]
    """In BTC."""


class SpotSnapshot(TypedDict):
    """Spot on a day."""

    type: Literal["spot"]
    updateTime: Annotated[int, "ms"]
    data: SpotSnapshotData


class SpotSnapshotData(TypedDict):
    """What Spot held."""

    balances: list[SnapshotBalance]
    totalAssetOfBtc: Annotated[str, "decimal"]


class SubAccount(TypedDict):
    """A sub-account."""

    subUserId: int
    email: str
    remark: NotRequired[str]
    """Note of the master account."""
    isFreeze: bool
    createTime: Annotated[int, "ms"]
    isManagedSubAccount: bool
    isAssetManagementSubAccount: bool


class SubAccountAssets(TypedDict):
    """Balances of a sub-account."""

    balances: list[AssetBalance]


class SubAccountAssetsV4(TypedDict):
    """Balances of a sub-account."""

    balances: list[AssetBalanceV4]


class SubAccountList(TypedDict):
    """A page of sub-accounts."""

    subAccounts: list[SubAccount]


class SubAccountStatus(TypedDict):
    """What is open to a sub-account."""

    email: str
    isSubUserEnabled: bool
    isUserActive: bool
    """Whether its address was confirmed."""
    insertTime: Annotated[int, "ms"]
    """When it was created."""
    isMarginEnabled: bool
    isFutureEnabled: bool
    mobile: int
    """Its phone number."""


class SubAccountTransfer(TypedDict):
    """Number of a transfer."""

    txnId: Annotated[str, "integer"]


class TransactionStatistics(TypedDict):
    """What was traded in 30 days."""

    recent30BtcTotal: Annotated[str, "decimal"]
    """Spot, in BTC."""
    recent30BtcFuturesTotal: Annotated[str, "decimal"]
    """Futures, in BTC."""
    recent30BtcMarginTotal: Annotated[str, "decimal"]
    """Margin, in BTC."""
    recent30BusdTotal: Annotated[str, "decimal"]
    """Spot, in BUSD."""
    recent30BusdFuturesTotal: Annotated[str, "decimal"]
    """Futures, in BUSD."""
    recent30BusdMarginTotal: Annotated[str, "decimal"]
    """Margin, in BUSD."""
    tradeInfoVos: list[DailyVolume]
    """By day."""


class TransferRecord(TypedDict):
    """A transfer of a sub-account."""

    counterParty: str
    """master or subAccount."""
    email: str
    """Address of the other account."""
    type: int
    """1: got, 2: given."""
    asset: str
    qty: Annotated[str, "decimal"]
    fromAccountType: str
    """As in AccountType."""
    toAccountType: str
    """As in AccountType."""
    status: str
    """PROCESS, SUCCESS or FAILURE."""
    tranId: int
    time: Annotated[int, "ms"]


class UniversalTransfer(TypedDict):
    """Number of a transfer."""

    tranId: int
    clientTranId: NotRequired[str]
    """Id of one's own, where one was given."""


class UniversalTransferPage(TypedDict):
    """A page of transfers."""

    result: list[UniversalTransferRecord]
    totalCount: int


class UniversalTransferRecord(TypedDict):
    """A transfer."""

    tranId: int
    fromEmail: str
    toEmail: str
    asset: str
    amount: Annotated[str, "decimal"]
    createTimeStamp: Annotated[int, "ms"]
    fromAccountType: str
    """As in AccountType."""
    toAccountType: str
    """As in AccountType."""
    status: str
    """PROCESS, SUCCESS or FAILURE."""
    clientTranId: NotRequired[str]
    """Id of one's own, where one was given."""


class VirtualSubAccount(TypedDict):
    """A new sub-account."""

    email: str
    """Its invented address."""


class ApiKey(ApiKeyPermissions):
    """A key."""

    email: str


class FuturesAccount(CoinFuturesAccount):
    """USD-M futures of a sub-account."""

    maxWithdrawAmount: Annotated[str, "decimal"]
    totalInitialMargin: Annotated[str, "decimal"]
    totalMaintenanceMargin: Annotated[str, "decimal"]
    totalMarginBalance: Annotated[str, "decimal"]
    totalOpenOrderInitialMargin: Annotated[str, "decimal"]
    totalPositionInitialMargin: Annotated[str, "decimal"]
    totalUnrealizedProfit: Annotated[str, "decimal"]
    totalWalletBalance: Annotated[str, "decimal"]


class FuturesAccountSummary(FuturesTotals):
    """Value of all sub-accounts on USD-M futures."""

    subAccountList: list[FuturesAccountValue]


class FuturesAccountValue(FuturesTotals):
    """Value of a sub-account on USD-M futures."""

    email: str


class FuturesAccountV1(FuturesAccount):
    """USD-M futures of a sub-account."""

    asset: str
    """Asset of the sums."""


# A transfer.
FuturesTransferRecord = TypedDict(
    "FuturesTransferRecord",
    {
        # E-mail address of the account that gave.
        "from": "str",
        # E-mail address of the account that got.
        "to": "str",
        "asset": "str",
        "qty": 'Annotated[str, "decimal"]',
        "tranId": "int",
        "time": 'Annotated[int, "ms"]',
    },
)
# A transfer.
SpotTransferRecord = TypedDict(
    "SpotTransferRecord",
    {
        # E-mail address of the account that gave.
        "from": "str",
        # E-mail address of the account that got.
        "to": "str",
        "asset": "str",
        "qty": 'Annotated[str, "decimal"]',
        "tranId": "int",
        "time": 'Annotated[int, "ms"]',
        # PROCESS, SUCCESS or FAILURE.
        "status": "str",
    },
)
