"""Every operation of Wallet, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Pool, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_TRANSFER_TYPE: Final = (
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
)
_DUST_ACCOUNT: Final = ("SPOT", "MARGIN")
_SNAPSHOT_TYPE: Final = ("SPOT", "MARGIN", "FUTURES")
_DELEGATION_TYPE: Final = ("DELEGATE", "UNDELEGATE")

GET_ACCOUNT_INFO: Final[Operation[types.AccountInfo]] = Operation(
    name="get_account_info",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/account/info"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ACCOUNT_STATUS: Final[Operation[types.AccountStatus]] = Operation(
    name="get_account_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/account/status"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_API_TRADING_STATUS: Final[Operation[types.ApiTradingStatusAnswer]] = Operation(
    name="get_api_trading_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/account/apiTradingStatus"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_API_KEY_PERMISSIONS: Final[Operation[types.ApiKeyPermissions]] = Operation(
    name="get_api_key_permissions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/account/apiRestrictions"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ACCOUNT_SNAPSHOTS: Final[Operation[types.AccountSnapshots]] = Operation(
    name="get_account_snapshots",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/accountSnapshot"),
    params=(
        Param(name="type", kind=Kind.ENUM, required=True, enum=_SNAPSHOT_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, min=7, max=30, default=7),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=2400),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
ENABLE_FAST_WITHDRAW: Final[Operation[object]] = Operation(
    name="enable_fast_withdraw",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/account/enableFastWithdrawSwitch"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
DISABLE_FAST_WITHDRAW: Final[Operation[object]] = Operation(
    name="disable_fast_withdraw",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/account/disableFastWithdrawSwitch"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_USER_ASSETS: Final[Operation[list[types.UserAsset]]] = Operation(
    name="get_user_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v3/asset/getUserAsset"),
    params=(
        Param(name="asset"),
        Param(name="needBtcValuation", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FUNDING_ASSETS: Final[Operation[list[types.FundingAsset]]] = Operation(
    name="get_funding_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/asset/get-funding-asset"),
    params=(
        Param(name="asset"),
        Param(name="needBtcValuation", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_WALLET_BALANCES: Final[Operation[list[types.WalletBalance]]] = Operation(
    name="get_wallet_balances",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/wallet/balance"),
    params=(
        Param(name="quoteAsset"),
        Param(name="needBalanceDetail", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
TRANSFER: Final[Operation[types.Transfer]] = Operation(
    name="transfer",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/asset/transfer"),
    params=(
        Param(name="type", kind=Kind.ENUM, required=True, enum=_TRANSFER_TYPE),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="fromSymbol"),
        Param(name="toSymbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(
            when={"type": ("ISOLATEDMARGIN_MARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")},
            requires=(("fromSymbol",),),
        ),
        Rule(
            when={"type": ("MARGIN_ISOLATEDMARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")},
            requires=(("toSymbol",),),
        ),
    ),
    weight=Weight(cases=(Case(weight=300),), pool="SAPI_UID", per_endpoint=True),
)
GET_TRANSFER_HISTORY: Final[Operation[types.TransferPage]] = Operation(
    name="get_transfer_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/transfer"),
    params=(
        Param(name="type", kind=Kind.ENUM, required=True, enum=_TRANSFER_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="fromSymbol"),
        Param(name="toSymbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(
            when={"type": ("ISOLATEDMARGIN_MARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")},
            requires=(("fromSymbol",),),
        ),
        Rule(
            when={"type": ("MARGIN_ISOLATEDMARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")},
            requires=(("toSymbol",),),
        ),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DELEGATION_HISTORY: Final[Operation[types.DelegationPage]] = Operation(
    name="get_delegation_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/custody/transfer-history"),
    params=(
        Param(name="email", required=True),
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="type", kind=Kind.ENUM, enum=_DELEGATION_TYPE),
        Param(name="asset"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_CLOUD_MINING_HISTORY: Final[Operation[types.CloudMiningPage]] = Operation(
    name="get_cloud_mining_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/ledger-transfer/cloud-mining/queryByPage"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="tranId", kind=Kind.INT),
        Param(name="clientTranId"),
        Param(name="asset"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
    ),
    weight=Weight(cases=(Case(weight=600),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_DIVIDENDS: Final[Operation[types.DividendList]] = Operation(
    name="get_dividends",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/assetDividend"),
    params=(
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=500, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ASSET_DETAILS: Final[Operation[dict[str, types.AssetDetail]]] = Operation(
    name="get_asset_details",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/assetDetail"),
    params=(Param(name="asset"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRADE_FEES: Final[Operation[list[types.TradeFee]]] = Operation(
    name="get_trade_fees",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/tradeFee"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_BNB_BURN: Final[Operation[types.BnbBurn]] = Operation(
    name="set_bnb_burn",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/bnbBurn"),
    params=(
        Param(name="spotBNBBurn", kind=Kind.BOOL),
        Param(name="interestBNBBurn", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("spotBNBBurn", "interestBNBBurn")),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ASSET_TAGS: Final[Operation[list[types.AssetTags]]] = Operation(
    name="get_asset_tags",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/spot/asset/tags"),
    params=(Param(name="tag", many=True, encoding="csv"),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_OPEN_SYMBOLS: Final[Operation[list[types.OpenSchedule]]] = Operation(
    name="get_open_symbols",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/spot/open-symbol-list"),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_COINS: Final[Operation[list[types.Coin]]] = Operation(
    name="get_coins",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/config/getall"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DEPOSIT_ADDRESS: Final[Operation[types.DepositAddress]] = Operation(
    name="get_deposit_address",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/deposit/address"),
    params=(
        Param(name="coin", required=True),
        Param(name="network"),
        Param(name="amount", kind=Kind.DECIMAL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"network": ("LIGHTNING",)}, requires=(("amount",),)),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DEPOSIT_ADDRESSES: Final[Operation[list[types.ListedDepositAddress]]] = Operation(
    name="get_deposit_addresses",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/deposit/address/list"),
    params=(Param(name="coin", required=True), Param(name="network")),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DEPOSIT_HISTORY: Final[Operation[list[types.Deposit]]] = Operation(
    name="get_deposit_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/deposit/hisrec"),
    params=(
        Param(name="includeSource", kind=Kind.BOOL),
        Param(name="coin"),
        Param(name="status", kind=Kind.INT, enum=("0", "1", "2", "6", "7", "8")),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="offset", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=1000),
        Param(name="txId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
REQUEST_DEPOSIT_CREDIT: Final[Operation[types.DepositCredit]] = Operation(
    name="request_deposit_credit",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/capital/deposit/credit-apply"),
    params=(
        Param(name="depositId", kind=Kind.INT),
        Param(name="txId"),
        Param(name="subAccountId"),
        Param(name="subUserId", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
WITHDRAW: Final[Operation[types.Withdrawal]] = Operation(
    name="withdraw",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/capital/withdraw/apply"),
    params=(
        Param(name="coin", required=True),
        Param(name="address", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="withdrawOrderId"),
        Param(name="network"),
        Param(name="addressTag"),
        Param(name="transactionFeeFlag", kind=Kind.BOOL, default=False),
        Param(name="name"),
        Param(name="walletType", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=900),), pool="SAPI_UID", per_endpoint=True),
)
GET_WITHDRAW_HISTORY: Final[Operation[list[types.WithdrawalRecord]]] = Operation(
    name="get_withdraw_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/withdraw/history"),
    params=(
        Param(name="coin"),
        Param(name="withdrawOrderId"),
        Param(name="status", kind=Kind.INT, min=0, max=6),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, max=1000, default=1000),
        Param(name="idList", many=True, encoding="csv"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="get_withdraw_history", scope="account", limit=10, interval="1s", seconds=1),),
    idempotent=True,
)
GET_WITHDRAW_ADDRESSES: Final[Operation[list[types.WithdrawAddress]]] = Operation(
    name="get_withdraw_addresses",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/withdraw/address/list"),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_WITHDRAW_QUOTA: Final[Operation[types.WithdrawQuota]] = Operation(
    name="get_withdraw_quota",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/withdraw/quota"),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DUST_ASSETS: Final[Operation[types.BnbDust]] = Operation(
    name="get_dust_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/asset/dust-btc"),
    params=(
        Param(name="accountType", kind=Kind.ENUM, enum=_DUST_ACCOUNT, default="SPOT"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CONVERT_DUST_TO_BNB: Final[Operation[types.DustConversion]] = Operation(
    name="convert_dust_to_bnb",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/asset/dust"),
    params=(
        Param(name="asset", required=True),
        Param(name="accountType", kind=Kind.ENUM, enum=_DUST_ACCOUNT, default="SPOT"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_UID", per_endpoint=True),
)
GET_CONVERTIBLE_DUST: Final[Operation[types.ConvertibleDust]] = Operation(
    name="get_convertible_dust",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/asset/dust-convert/query-convertible-assets"),
    params=(
        Param(name="targetAsset", required=True),
        Param(name="accountType", default="SPOT"),
        Param(name="dustQuotaAssetToTargetAssetPrice", kind=Kind.DECIMAL),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CONVERT_DUST: Final[Operation[types.DustConversion]] = Operation(
    name="convert_dust",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/asset/dust-convert/convert"),
    params=(
        Param(name="asset", required=True),
        Param(name="accountType", default="SPOT"),
        Param(name="clientId"),
        Param(name="targetAsset"),
        Param(name="thirdPartyClientId"),
        Param(name="dustQuotaAssetToTargetAssetPrice", kind=Kind.DECIMAL),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_UID", per_endpoint=True),
)
GET_DUST_LOG: Final[Operation[types.DustLog]] = Operation(
    name="get_dust_log",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/asset/dribblet"),
    params=(
        Param(name="accountType", kind=Kind.ENUM, enum=_DUST_ACCOUNT, default="SPOT"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SYSTEM_STATUS: Final[Operation[types.SystemStatus]] = Operation(
    name="get_system_status",
    rest=("GET", "/sapi/v1/system/status"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DELIST_SCHEDULE: Final[Operation[list[types.DelistSchedule]]] = Operation(
    name="get_delist_schedule",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/spot/delist-schedule"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_QUESTIONNAIRE_REQUIREMENTS: Final[Operation[types.QuestionnaireRequirements]] = Operation(
    name="get_questionnaire_requirements",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/localentity/questionnaire-requirements"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
WITHDRAW_WITH_QUESTIONNAIRE: Final[Operation[types.TravelRuleAnswer]] = Operation(
    name="withdraw_with_questionnaire",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/localentity/withdraw/apply"),
    params=(
        Param(name="coin", required=True),
        Param(name="address", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="questionnaire", required=True),
        Param(name="withdrawOrderId"),
        Param(name="network"),
        Param(name="addressTag"),
        Param(name="transactionFeeFlag", kind=Kind.BOOL, default=False),
        Param(name="name"),
        Param(name="walletType", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=600),), pool="SAPI_UID", per_endpoint=True),
)
WITHDRAW_AS_BROKER: Final[Operation[types.TravelRuleAnswer]] = Operation(
    name="withdraw_as_broker",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/localentity/broker/withdraw/apply"),
    params=(
        Param(name="address", required=True),
        Param(name="coin", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="withdrawOrderId", required=True),
        Param(name="questionnaire", required=True),
        Param(name="originatorPii", required=True),
        Param(name="addressTag"),
        Param(name="network"),
        Param(name="addressName"),
        Param(name="transactionFeeFlag", kind=Kind.BOOL, default=False),
        Param(name="walletType", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=600),), pool="SAPI_UID", per_endpoint=True),
)
GET_TRAVEL_RULE_WITHDRAW_HISTORY: Final[Operation[list[types.TravelRuleWithdrawal]]] = Operation(
    name="get_travel_rule_withdraw_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/localentity/withdraw/history"),
    params=(
        Param(name="trId", many=True, encoding="csv"),
        Param(name="txId", many=True, encoding="csv"),
        Param(name="withdrawOrderId"),
        Param(name="network"),
        Param(name="coin"),
        Param(name="travelRuleStatus", kind=Kind.INT),
        Param(name="offset", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRAVEL_RULE_WITHDRAW_HISTORY_V2: Final[Operation[list[types.TravelRuleWithdrawal]]] = Operation(
    name="get_travel_rule_withdraw_history_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/localentity/withdraw/history"),
    params=(
        Param(name="trId", many=True, encoding="csv"),
        Param(name="txId", many=True, encoding="csv"),
        Param(name="withdrawOrderId"),
        Param(name="network"),
        Param(name="coin"),
        Param(name="travelRuleStatus", kind=Kind.INT),
        Param(name="offset", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRAVEL_RULE_DEPOSIT_HISTORY: Final[Operation[list[types.TravelRuleDeposit]]] = Operation(
    name="get_travel_rule_deposit_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/localentity/deposit/history"),
    params=(
        Param(name="trId", many=True, encoding="csv"),
        Param(name="txId", many=True, encoding="csv"),
        Param(name="tranId", many=True, encoding="csv"),
        Param(name="network"),
        Param(name="coin"),
        Param(name="travelRuleStatus", kind=Kind.INT),
        Param(name="pendingQuestionnaire", kind=Kind.BOOL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, max=1000, default=1000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRAVEL_RULE_DEPOSIT_HISTORY_V2: Final[Operation[list[types.TravelRuleDepositV2]]] = Operation(
    name="get_travel_rule_deposit_history_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/localentity/deposit/history"),
    params=(
        Param(name="depositId", kind=Kind.INT, many=True, encoding="csv"),
        Param(name="txId", many=True, encoding="csv"),
        Param(name="network"),
        Param(name="coin"),
        Param(name="retrieveQuestionnaire", kind=Kind.BOOL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="offset", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=1000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SUBMIT_DEPOSIT_QUESTIONNAIRE: Final[Operation[types.TravelRuleAnswer]] = Operation(
    name="submit_deposit_questionnaire",
    security=Security.USER_DATA,
    signed=True,
    rest=("PUT", "/sapi/v1/localentity/deposit/provide-info"),
    params=(Param(name="tranId", kind=Kind.INT, required=True), Param(name="questionnaire", required=True)),
    weight=Weight(cases=(Case(weight=600),), pool="SAPI_UID", per_endpoint=True),
)
SUBMIT_DEPOSIT_QUESTIONNAIRE_V2: Final[Operation[types.TravelRuleAnswer]] = Operation(
    name="submit_deposit_questionnaire_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("PUT", "/sapi/v2/localentity/deposit/provide-info"),
    params=(
        Param(name="depositId", kind=Kind.INT, required=True),
        Param(name="questionnaire", required=True),
    ),
    weight=Weight(cases=(Case(weight=600),), pool="SAPI_UID", per_endpoint=True),
)
SUBMIT_BROKER_DEPOSIT_QUESTIONNAIRE: Final[Operation[types.TravelRuleAnswer]] = Operation(
    name="submit_broker_deposit_questionnaire",
    security=Security.USER_DATA,
    signed=True,
    rest=("PUT", "/sapi/v1/localentity/broker/deposit/provide-info"),
    params=(
        Param(name="subAccountId", required=True),
        Param(name="depositId", kind=Kind.INT, required=True),
        Param(name="questionnaire", required=True),
        Param(name="beneficiaryPii", required=True),
        Param(name="network"),
        Param(name="coin"),
        Param(name="amount", kind=Kind.DECIMAL),
        Param(name="address"),
        Param(name="addressTag"),
    ),
    weight=Weight(cases=(Case(weight=600),), pool="SAPI_UID", per_endpoint=True),
)
GET_ADDRESS_VERIFICATIONS: Final[Operation[list[types.AddressVerification]]] = Operation(
    name="get_address_verifications",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/addressVerify/list"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_VASPS: Final[Operation[list[types.Vasp]]] = Operation(
    name="get_vasps",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/localentity/vasp"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_COUNTRIES: Final[Operation[types.CountryList]] = Operation(
    name="get_countries",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/localentity/country/list"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_REGIONS: Final[Operation[types.RegionList]] = Operation(
    name="get_regions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/localentity/region/list"),
    params=(
        Param(name="countryCode", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account_info": GET_ACCOUNT_INFO,
    "get_account_status": GET_ACCOUNT_STATUS,
    "get_api_trading_status": GET_API_TRADING_STATUS,
    "get_api_key_permissions": GET_API_KEY_PERMISSIONS,
    "get_account_snapshots": GET_ACCOUNT_SNAPSHOTS,
    "enable_fast_withdraw": ENABLE_FAST_WITHDRAW,
    "disable_fast_withdraw": DISABLE_FAST_WITHDRAW,
    "get_user_assets": GET_USER_ASSETS,
    "get_funding_assets": GET_FUNDING_ASSETS,
    "get_wallet_balances": GET_WALLET_BALANCES,
    "transfer": TRANSFER,
    "get_transfer_history": GET_TRANSFER_HISTORY,
    "get_delegation_history": GET_DELEGATION_HISTORY,
    "get_cloud_mining_history": GET_CLOUD_MINING_HISTORY,
    "get_dividends": GET_DIVIDENDS,
    "get_asset_details": GET_ASSET_DETAILS,
    "get_trade_fees": GET_TRADE_FEES,
    "set_bnb_burn": SET_BNB_BURN,
    "get_asset_tags": GET_ASSET_TAGS,
    "get_open_symbols": GET_OPEN_SYMBOLS,
    "get_coins": GET_COINS,
    "get_deposit_address": GET_DEPOSIT_ADDRESS,
    "get_deposit_addresses": GET_DEPOSIT_ADDRESSES,
    "get_deposit_history": GET_DEPOSIT_HISTORY,
    "request_deposit_credit": REQUEST_DEPOSIT_CREDIT,
    "withdraw": WITHDRAW,
    "get_withdraw_history": GET_WITHDRAW_HISTORY,
    "get_withdraw_addresses": GET_WITHDRAW_ADDRESSES,
    "get_withdraw_quota": GET_WITHDRAW_QUOTA,
    "get_dust_assets": GET_DUST_ASSETS,
    "convert_dust_to_bnb": CONVERT_DUST_TO_BNB,
    "get_convertible_dust": GET_CONVERTIBLE_DUST,
    "convert_dust": CONVERT_DUST,
    "get_dust_log": GET_DUST_LOG,
    "get_system_status": GET_SYSTEM_STATUS,
    "get_delist_schedule": GET_DELIST_SCHEDULE,
    "get_questionnaire_requirements": GET_QUESTIONNAIRE_REQUIREMENTS,
    "withdraw_with_questionnaire": WITHDRAW_WITH_QUESTIONNAIRE,
    "withdraw_as_broker": WITHDRAW_AS_BROKER,
    "get_travel_rule_withdraw_history": GET_TRAVEL_RULE_WITHDRAW_HISTORY,
    "get_travel_rule_withdraw_history_v2": GET_TRAVEL_RULE_WITHDRAW_HISTORY_V2,
    "get_travel_rule_deposit_history": GET_TRAVEL_RULE_DEPOSIT_HISTORY,
    "get_travel_rule_deposit_history_v2": GET_TRAVEL_RULE_DEPOSIT_HISTORY_V2,
    "submit_deposit_questionnaire": SUBMIT_DEPOSIT_QUESTIONNAIRE,
    "submit_deposit_questionnaire_v2": SUBMIT_DEPOSIT_QUESTIONNAIRE_V2,
    "submit_broker_deposit_questionnaire": SUBMIT_BROKER_DEPOSIT_QUESTIONNAIRE,
    "get_address_verifications": GET_ADDRESS_VERIFICATIONS,
    "get_vasps": GET_VASPS,
    "get_countries": GET_COUNTRIES,
    "get_regions": GET_REGIONS,
}
"""By the name of the method."""
