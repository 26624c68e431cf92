"""Results of Wallet: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

TransferTypeText: TypeAlias = Literal[
    "MAIN_UMFUTURE",
    "MAIN_CMFUTURE",
    "MAIN_MARGIN",
    "UMFUTURE_MAIN",
    "UMFUTURE_MARGIN",
    "CMFUTURE_MAIN",
    "CMFUTURE_MARGIN",
    "MARGIN_MAIN",
    "MARGIN_UMFUTURE",
    "MARGIN_CMFUTURE",
    "ISOLATEDMARGIN_MARGIN",
    "MARGIN_ISOLATEDMARGIN",
    "ISOLATEDMARGIN_ISOLATEDMARGIN",
    "MAIN_FUNDING",
    "FUNDING_MAIN",
    "FUNDING_UMFUTURE",
    "UMFUTURE_FUNDING",
    "MARGIN_FUNDING",
    "FUNDING_MARGIN",
    "FUNDING_CMFUTURE",
    "CMFUTURE_FUNDING",
    "MAIN_OPTION",
    "OPTION_MAIN",
    "UMFUTURE_OPTION",
    "OPTION_UMFUTURE",
    "MARGIN_OPTION",
    "OPTION_MARGIN",
    "FUNDING_OPTION",
    "OPTION_FUNDING",
    "MAIN_PORTFOLIO_MARGIN",
    "PORTFOLIO_MARGIN_MAIN",
]
DustAccountText: TypeAlias = Literal["SPOT", "MARGIN"]
SnapshotTypeText: TypeAlias = Literal["SPOT", "MARGIN", "FUTURES"]
DelegationTypeText: TypeAlias = Literal["DELEGATE", "UNDELEGATE"]


class AccountInfo(TypedDict):
    """What the account may do."""

    vipLevel: int
    isMarginEnabled: bool
    isFutureEnabled: bool
    isOptionsEnabled: bool
    isPortfolioMarginRetailEnabled: bool


class AccountSnapshots(TypedDict):
    """A snapshot for each day."""

    code: int
    """200 when all went well."""
    msg: str
    snapshotVos: list[SpotSnapshot | MarginSnapshot | FuturesSnapshot]
    """By day."""


class AccountStatus(TypedDict):
    """State of the account."""

    data: str
    """Normal where nothing is wrong."""


class AddressQuestionnaire(TypedDict):
    """Answers about an address."""

    sendTo: int
    """To whom, by the number of the answer."""
    satoshiToken: NotRequired[str]
    """Coin of the test payment."""
    isAddressOwner: NotRequired[int]
    """Whose address it is, by the number of the answer."""
    verifyMethod: NotRequired[int]
    """How it was verified, by number."""


class AddressVerification(TypedDict):
    """State of an address."""

    status: str
    """Verified, unverified or pending, as in PENDING."""
    token: str
    network: str
    walletAddress: str
    addressQuestionnaire: AddressQuestionnaire


class ApiKeyPermissions(TypedDict):
    """What a key may do."""

    ipRestrict: bool
    """Whether only certain addresses may use it."""
    createTime: Annotated[int, "ms"]
    enableReading: bool
    enableWithdrawals: bool
    enableInternalTransfer: bool
    """Transfers between master and sub-accounts."""
    enableMargin: bool
    """Borrowing and repaying on margin."""
    enableFutures: bool
    permitsUniversalTransfer: bool
    """Transfers between the wallets of the account."""
    enableVanillaOptions: bool
    enableFixApiTrade: bool
    """Orders over FIX."""
    enableFixReadOnly: bool
    """Market data and drop copy over FIX."""
    enableSpotAndMarginTrading: bool
    enablePortfolioMarginTrading: bool
    tradingAuthorityExpirationTime: NotRequired[Annotated[int, "ms"]]
    """End of the permission to trade."""


class ApiTradingStatus(TypedDict):
    """Whether trading by key is locked."""

    isLocked: bool
    plannedRecoverTime: Annotated[int, "ms"]
    """When the lock ends; 0 where there is none."""
    triggerCondition: TriggerCondition
    updateTime: Annotated[int, "ms"]


class ApiTradingStatusAnswer(TypedDict):
    """The state in the envelope of the call."""

    data: ApiTradingStatus


class AssetDetail(TypedDict):
    """Deposits and withdrawals of an asset."""

    minWithdrawAmount: Annotated[str, "decimal"]
    depositStatus: bool
    """Whether it can be deposited on any network."""
    withdrawFee: float
    withdrawStatus: bool
    """Whether it can be withdrawn over any network."""
    depositTip: NotRequired[str]
    """Why it cannot be deposited."""


class AssetTags(TypedDict):
    """Categories of an asset."""

    assetCode: str
    assetName: str
    trading: bool
    tags: list[str]


class BnbBurn(TypedDict):
    """What BNB pays."""

    spotBNBBurn: bool
    interestBNBBurn: bool


class BnbDust(TypedDict):
    """What can be converted to BNB."""

    details: list[BnbDustAsset]
    totalTransferBtc: Annotated[str, "decimal"]
    totalTransferBNB: Annotated[str, "decimal"]
    dribbletPercentage: Annotated[str, "decimal"]
    """Fee, as a fraction."""


class BnbDustAsset(TypedDict):
    """A small balance."""

    asset: str
    assetFullName: str
    amountFree: Annotated[str, "decimal"]
    toBTC: Annotated[str, "decimal"]
    """Value in BTC."""
    toBNB: Annotated[str, "decimal"]
    """Value in BNB, before the fee."""
    toBNBOffExchange: Annotated[str, "decimal"]
    """Value in BNB, after the fee."""
    exchange: Annotated[str, "decimal"]
    """Fee in BNB."""


class CloudMiningPage(TypedDict):
    """A page of payments and refunds."""

    total: int
    rows: list[CloudMiningRecord]


class CloudMiningRecord(TypedDict):
    """A payment or refund of cloud mining."""

    createTime: Annotated[int, "ms"]
    tranId: int
    type: int
    """248: payment, 249: refund."""
    asset: str
    amount: Annotated[str, "decimal"]
    status: str
    """S: success."""


class Coin(TypedDict):
    """A coin."""

    coin: str
    depositAllEnable: bool
    """Whether it can be deposited on any network."""
    withdrawAllEnable: bool
    """Whether it can be withdrawn over any network."""
    name: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    freeze: Annotated[str, "decimal"]
    withdrawing: Annotated[str, "decimal"]
    ipoing: Annotated[str, "decimal"]
    ipoable: Annotated[str, "decimal"]
    storage: Annotated[str, "decimal"]
    isLegalMoney: bool
    """Whether it is a fiat currency."""
    trading: bool
    networkList: list[Network]


class ConvertedDust(TypedDict):
    """A balance that was converted."""

    tranId: int
    fromAsset: str
    amount: Annotated[str, "decimal"]
    transferedAmount: Annotated[str, "decimal"]
    """What was got for it, after the fee."""
    serviceChargeAmount: Annotated[str, "decimal"]
    """Fee."""
    operateTime: Annotated[int, "ms"]


class ConvertibleDust(TypedDict):
    """What can be converted to an asset."""

    dribbletPercentage: Annotated[str, "decimal"]
    """Fee, as a fraction."""
    totalTransferQuotaAssetAmount: Annotated[str, "decimal"]
    totalTransferTargetAssetAmount: Annotated[str, "decimal"]
    dribbletBase: Annotated[str, "decimal"]
    """Largest balance that counts as small, in the quota asset."""
    details: list[ConvertibleDustAsset]


class ConvertibleDustAsset(TypedDict):
    """A small balance."""

    asset: str
    assetFullName: str
    amountFree: Annotated[str, "decimal"]
    exchange: Annotated[str, "decimal"]
    """Fee."""
    toQuotaAssetAmount: Annotated[str, "decimal"]
    """Value in the quota asset."""
    toTargetAssetAmount: Annotated[str, "decimal"]
    """Value in the target asset, before the fee."""
    toTargetAssetOffExchange: Annotated[str, "decimal"]
    """Value in the target asset, after the fee."""


class Country(TypedDict):
    """A country."""

    countryCode: str
    """Of two letters, as in au."""
    countryName: str
    blockType: str
    """supported, limited or blocked."""
    depositAllowed: bool
    withdrawalAllowed: bool
    hasRegionRestrictions: bool
    """Whether get_regions says more."""


class CountryList(TypedDict):
    """Countries."""

    countries: list[Country]
    lastUpdated: Annotated[int, "ms"]


class Delegation(TypedDict):
    """A delegation."""

    clientTranId: str
    transferType: str
    asset: str
    amount: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]


class DelegationPage(TypedDict):
    """A page of delegations."""

    total: int
    rows: list[Delegation]


class DelistSchedule(TypedDict):
    """Pairs that end together."""

    delistTime: Annotated[int, "ms"]
    symbols: list[str]


class Deposit(TypedDict):
    """A deposit."""

    id: Annotated[str, "integer"]
    amount: Annotated[str, "decimal"]
    coin: str
    network: str
    status: int
    """0: pending, 1: done, 2: rejected, 6: credited but locked, 7: wrong deposit, 8: waits for a
    confirmation by the user.
    """
    address: str
    sourceAddress: NotRequired[str]
    """With includeSource."""
    addressTag: str
    txId: str
    insertTime: Annotated[int, "ms"]
    completeTime: NotRequired[Annotated[int, "ms"]]
    """Once it is done."""
    transferType: int
    """0: over the chain, 1: within Binance."""
    confirmTimes: str
    """Confirmations there are and are needed, as in 1/12."""
    unlockConfirm: int
    """Confirmations before it can be withdrawn."""
    walletType: int
    """0: Spot, 1: funding."""
    travelRuleStatus: NotRequired[int]
    """Under the travel rule 0: done, 1: pending, 2: failed."""


class DepositAddress(TypedDict):
    """An address for deposits."""

    address: str
    coin: str
    tag: str
    url: str
    """Page of the address."""


class DepositCredit(TypedDict):
    """Whether the deposit will be credited."""

    code: Annotated[str, "integer"]
    """000000 when all went well."""
    message: str
    data: bool
    success: bool


class DepositQuestionnaire(TypedDict):
    """Answers of a questionnaire."""

    vaspName: str
    depositOriginator: int


class Dividend(TypedDict):
    """A distribution."""

    id: int
    amount: Annotated[str, "decimal"]
    asset: str
    divTime: Annotated[int, "ms"]
    enInfo: str
    """Why, in English."""
    tranId: int
    direction: int
    """1: got, -1: taken back."""


class DividendList(TypedDict):
    """Distributions."""

    rows: list[Dividend]
    total: int


class DustConversion(TypedDict):
    """Balances that were converted."""

    totalTransfered: Annotated[str, "decimal"]
    totalServiceCharge: Annotated[str, "decimal"]
    transferResult: list[ConvertedDust]


class DustLog(TypedDict):
    """Conversions of small balances."""

    total: int
    userAssetDribblets: list[DustLogEntry]


class DustLogDetail(TypedDict):
    """A balance that was converted."""

    transId: int
    serviceChargeAmount: Annotated[str, "decimal"]
    amount: Annotated[str, "decimal"]
    operateTime: Annotated[int, "ms"]
    transferedAmount: Annotated[str, "decimal"]
    fromAsset: str
    targetAsset: NotRequired[str]


class DustLogEntry(TypedDict):
    """A conversion of one or more balances."""

    operateTime: Annotated[int, "ms"]
    totalTransferedAmount: Annotated[str, "decimal"]
    totalServiceChargeAmount: Annotated[str, "decimal"]
    transId: int
    userAssetDribbletDetails: list[DustLogDetail]


class FundingAsset(TypedDict):
    """A balance of the funding wallet."""

    asset: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    freeze: Annotated[str, "decimal"]
    withdrawing: Annotated[str, "decimal"]
    btcValuation: NotRequired[Annotated[str, "decimal"]]
    """Value in BTC; with needBtcValuation."""


class FuturesSnapshot(TypedDict):
    """USD-M futures on a day."""

    type: Literal["futures"]
    updateTime: Annotated[int, "ms"]
    data: FuturesSnapshotData


class FuturesSnapshotData(TypedDict):
    """What USD-M futures held."""

    assets: list[SnapshotFuturesAsset]
    position: list[SnapshotPosition]


class ListedDepositAddress(TypedDict):
    """An address for deposits."""

    coin: str
    address: str
    tag: str
    isDefault: int
    """1 for the default address."""


class MarginSnapshot(TypedDict):
    """Cross margin on a day."""

    type: Literal["margin"]
    updateTime: Annotated[int, "ms"]
    data: MarginSnapshotData


class MarginSnapshotData(TypedDict):
    """What cross margin held."""

    marginLevel: Annotated[str, "decimal"]
    totalAssetOfBtc: Annotated[str, "decimal"]
    totalLiabilityOfBtc: Annotated[str, "decimal"]
    totalNetAssetOfBtc: Annotated[str, "decimal"]
    userAssets: list[SnapshotMarginAsset]


class Network(TypedDict):
    """A network of a coin."""

    network: str
    """As the calls want it, as in ETH."""
    coin: str
    entityTag: NotRequired[str]
    """Issuer of the token."""
    withdrawIntegerMultiple: Annotated[str, "decimal"]
    """Step of the amount of withdrawals."""
    isDefault: bool
    depositEnable: bool
    withdrawEnable: bool
    depositDesc: NotRequired[str]
    """Why deposits are off."""
    withdrawDesc: NotRequired[str]
    """Why withdrawals are off."""
    specialTips: NotRequired[str]
    specialWithdrawTips: NotRequired[str]
    name: str
    resetAddressStatus: bool
    addressRegex: str
    """Regular expression of addresses."""
    memoRegex: str
    """Regular expression of tags."""
    withdrawFee: Annotated[str, "decimal"]
    withdrawMin: Annotated[str, "decimal"]
    withdrawMax: Annotated[str, "decimal"]
    withdrawInternalMin: NotRequired[Annotated[str, "decimal"]]
    """Least withdrawal to another Binance account."""
    depositDust: NotRequired[Annotated[str, "decimal"]]
    """Deposits below are not credited."""
    minConfirm: int
    """Confirmations before a deposit is credited."""
    unLockConfirm: int
    """Confirmations before it can be withdrawn."""
    sameAddress: bool
    """Whether a tag tells the users apart, as they share an address."""
    withdrawTag: NotRequired[bool]
    """Whether a tag is needed; where not it is refused."""
    estimatedArrivalTime: NotRequired[int]
    """Time until a deposit is credited, in minutes."""
    busy: NotRequired[bool]
    contractAddressUrl: NotRequired[str]
    contractAddress: NotRequired[str]
    denomination: NotRequired[int]
    """Tokens in a unit of the coin, as in 1000000 of 1MBABYDOGE."""


class OpenSchedule(TypedDict):
    """Pairs that open together."""

    openTime: Annotated[int, "ms"]
    symbols: list[str]


class QuestionnaireRequirements(TypedDict):
    """Which questionnaire."""

    questionnaireCountryCode: str
    """Country whose questionnaire it is; NIL: none."""


class Region(TypedDict):
    """A region."""

    regionName: str
    blockType: str
    """supported, limited or blocked."""
    depositAllowed: bool
    withdrawalAllowed: bool


class RegionList(TypedDict):
    """Regions of a country."""

    countryCode: str
    regions: list[Region]
    lastUpdated: Annotated[int, "ms"]


class SnapshotBalance(TypedDict):
    """A balance of Spot."""

    asset: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]


class SnapshotFuturesAsset(TypedDict):
    """A balance of USD-M futures."""

    asset: str
    marginBalance: Annotated[str, "decimal"]
    """May be empty."""
    walletBalance: Annotated[str, "decimal"]


class SnapshotMarginAsset(TypedDict):
    """A balance of cross margin."""

    asset: str
    borrowed: Annotated[str, "decimal"]
    free: Annotated[str, "decimal"]
    interest: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    netAsset: Annotated[str, "decimal"]


class SnapshotPosition(TypedDict):
    """A position of USD-M futures."""

    entryPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    positionAmt: Annotated[str, "decimal"]
    symbol: str
    unRealizedProfit: Annotated[str, "decimal"]
    """May be empty."""


class SpotSnapshot(TypedDict):
    """Spot on a day."""

    type: Literal["spot"]
    updateTime: Annotated[int, "ms"]
    data: SpotSnapshotData


class SpotSnapshotData(TypedDict):
    """What Spot held."""

    balances: list[SnapshotBalance]
    totalAssetOfBtc: Annotated[str, "decimal"]


class SystemStatus(TypedDict):
    """State of the system."""

    status: int
    """0: normal, 1: under maintenance."""
    msg: str
    """normal or system_maintenance."""


class TradeFee(TypedDict):
    """Commission rates on a pair."""

    symbol: str
    makerCommission: Annotated[str, "decimal"]
    takerCommission: Annotated[str, "decimal"]


class Transfer(TypedDict):
    """Number of a transfer."""

    tranId: int


class TransferPage(TypedDict):
    """A page of transfers."""

    total: int
    rows: NotRequired[list[TransferRecord]]
    """Missing where there are none."""


class TransferRecord(TypedDict):
    """A transfer."""

    asset: str
    amount: Annotated[str, "decimal"]
    type: Annotated[str, "TransferType"]
    status: str
    """CONFIRMED, PENDING or FAILED."""
    tranId: int
    timestamp: Annotated[int, "ms"]


class TravelRuleAnswer(TypedDict):
    """Whether it was accepted."""

    trId: int
    """Id of the record of the travel rule."""
    accepted: bool
    info: str
    """Why it was not."""


class TravelRuleDeposit(TypedDict):
    """A deposit."""

    trId: int
    """Id of the record of the travel rule."""
    tranId: int
    """Transfer of the wallet."""
    amount: Annotated[str, "decimal"]
    coin: str
    network: str
    depositStatus: int
    """0: pending, 1: done, 2: rejected, 6: credited but locked, 7: wrong deposit, 8: waits for a
    confirmation by the user.
    """
    travelRuleStatus: int
    """0: done, 1: pending, 2: failed."""
    travelRuleStatusV2: NotRequired[str]
    """PASSED, PENDING or REJECTED; sanctions count too."""
    address: str
    addressTag: str
    txId: str
    insertTime: Annotated[int, "ms"]
    completeTime: NotRequired[Annotated[int, "ms"]]
    """Once it is done."""
    transferType: int
    """0: over the chain, 1: within Binance."""
    confirmTimes: str
    """Confirmations there are and are needed, as in 1/12."""
    requireQuestionnaire: bool
    questionnaire: NotRequired[str]
    """Answers as JSON text."""


class TravelRuleDepositV2(TypedDict):
    """A deposit."""

    depositId: Annotated[str, "integer"]
    amount: Annotated[str, "decimal"]
    network: str
    coin: str
    depositStatus: int
    """0: pending, 1: done, 2: rejected, 6: credited but locked, 7: wrong deposit, 8: waits for a
    confirmation by the user.
    """
    travelRuleReqStatus: int
    """0: passed, 2: rejected, 3: pending, -1: failed."""
    address: str
    addressTag: str
    txId: str
    transferType: int
    """0: over the chain, 1: within Binance."""
    confirmTimes: str
    """Confirmations there are and are needed, as in 1/12."""
    requireQuestionnaire: bool
    questionnaire: NotRequired[DepositQuestionnaire | None]
    """With retrieveQuestionnaire."""
    insertTime: Annotated[int, "ms"]


class TravelRuleWithdrawal(TypedDict):
    """A withdrawal."""

    id: str
    trId: int
    """Id of the record of the travel rule."""
    amount: Annotated[str, "decimal"]
    transactionFee: Annotated[str, "decimal"]
    coin: str
    withdrawalStatus: NotRequired[int]
    """0: e-mail sent, 2: waits for approval, 3: rejected, 4: in process, 6: done."""
    travelRuleStatus: int
    """0: done, 1: pending, 2: failed."""
    address: str
    txId: str
    applyTime: str
    """When it was asked for, UTC, as in 2019-10-12 11:12:02."""
    network: NotRequired[str]
    """Missing in old ones."""
    transferType: int
    """0: over the chain, 1: within Binance."""
    withdrawOrderId: NotRequired[str]
    """Id of one's own, where one was given."""
    info: NotRequired[str]
    """Why it failed."""
    confirmNo: int
    """Confirmations."""
    walletType: int
    """0: Spot, 1: funding."""
    txKey: NotRequired[str]
    questionnaire: NotRequired[str]
    """Answers as JSON text."""
    completeTime: NotRequired[str]
    """Once it is done: when, UTC, as in 2023-03-23 16:52:41."""


class TriggerCondition(TypedDict):
    """How many orders it takes before the ratios that lock the account are counted."""

    GCR: int
    """GTC orders."""
    IFER: int
    """IOC and FOK orders."""
    UFR: int
    """All orders."""


class UserAsset(TypedDict):
    """A balance of Spot."""

    asset: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    """In orders."""
    freeze: Annotated[str, "decimal"]
    withdrawing: Annotated[str, "decimal"]
    ipoable: Annotated[str, "decimal"]
    """Usable for launches."""
    btcValuation: NotRequired[Annotated[str, "decimal"]]
    """Value in BTC; with needBtcValuation."""


class Vasp(TypedDict):
    """A provider of virtual asset services."""

    vaspName: str
    vaspCode: str
    identifier: NotRequired[str]
    """What a questionnaire names as its vasp."""


class WalletAsset(TypedDict):
    """A balance of a wallet."""

    asset: str
    assetName: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    freeze: Annotated[str, "decimal"]
    withdrawing: Annotated[str, "decimal"]
    btcValuation: Annotated[str, "decimal"]
    """Value in the quote asset."""


class WalletBalance(TypedDict):
    """A wallet."""

    activate: bool
    """Whether the wallet is open."""
    balance: Annotated[str, "decimal"]
    """Value in the quote asset."""
    walletName: str
    """As in Spot, Funding or Cross Margin."""
    assetBalances: NotRequired[list[WalletAsset]]
    """With needBalanceDetail."""


class WithdrawAddress(TypedDict):
    """An address of the address book."""

    address: str
    addressTag: str
    coin: str
    name: str
    """Name that the user gave it."""
    network: str
    origin: str
    """Exchange or wallet of the address."""
    originType: str
    whiteStatus: bool
    """Whether it is on the whitelist."""


class WithdrawQuota(TypedDict):
    """Limit of 24 hours."""

    wdQuota: Annotated[str, "decimal"]
    """Limit, in USD."""
    usedWdQuota: Annotated[str, "decimal"]
    """What is used of it, in USD."""


class Withdrawal(TypedDict):
    """Id of a withdrawal."""

    id: str


class WithdrawalRecord(TypedDict):
    """A withdrawal."""

    id: str
    amount: Annotated[str, "decimal"]
    transactionFee: Annotated[str, "decimal"]
    coin: str
    status: int
    """0: e-mail sent, 2: waits for approval, 3: rejected, 4: in process, 6: done."""
    address: str
    txId: str
    applyTime: str
    """When it was asked for, UTC, as in 2019-10-12 11:12:02."""
    network: NotRequired[str]
    """Missing in old ones."""
    transferType: int
    """0: over the chain, 1: within Binance."""
    withdrawOrderId: NotRequired[str]
    """Id of one's own, where one was given."""
    info: NotRequired[str]
    """Why it failed."""
    confirmNo: int
    """Confirmations."""
    walletType: int
    """0: Spot, 1: funding."""
    txKey: NotRequired[str]
    completeTime: NotRequired[str]
    """Once it is done: when, UTC, as in 2023-03-23 16:52:41."""
