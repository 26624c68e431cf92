"""Every operation of Sub-accounts, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Pool, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_ACCOUNT_TYPE: Final = ("SPOT", "USDT_FUTURE", "COIN_FUTURE", "MARGIN", "ISOLATED_MARGIN", "ALPHA")
_MOVED_PRODUCT: Final = ("UM", "OPTION")
_SNAPSHOT_TYPE: Final = ("SPOT", "MARGIN", "FUTURES")

CREATE_VIRTUAL_SUB_ACCOUNT: Final[Operation[types.VirtualSubAccount]] = Operation(
    name="create_virtual_sub_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/virtualSubAccount"),
    params=(
        Param(name="subAccountString", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_SUB_ACCOUNTS: Final[Operation[types.SubAccountList]] = Operation(
    name="get_sub_accounts",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/list"),
    params=(
        Param(name="email"),
        Param(name="isFreeze", kind=Kind.BOOL),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=200, default=1),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SUB_ACCOUNT_STATUS: Final[Operation[list[types.SubAccountStatus]]] = Operation(
    name="get_sub_account_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/status"),
    params=(Param(name="email"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
ENABLE_FUTURES: Final[Operation[types.FuturesEnabled]] = Operation(
    name="enable_futures",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/futures/enable"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
ENABLE_OPTIONS: Final[Operation[types.OptionsEnabled]] = Operation(
    name="enable_options",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/eoptions/enable"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_POSITION_RISK: Final[Operation[list[types.PositionRisk]]] = Operation(
    name="get_position_risk",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/futures/positionRisk"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_POSITION_RISK_V2: Final[Operation[types.PositionRisks]] = Operation(
    name="get_position_risk_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/sub-account/futures/positionRisk"),
    params=(
        Param(name="email", required=True),
        Param(name="futuresType", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRANSACTION_STATISTICS: Final[Operation[types.TransactionStatistics]] = Operation(
    name="get_transaction_statistics",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/transaction-statistics"),
    params=(Param(name="email"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CREATE_API_KEY: Final[Operation[types.NewApiKey]] = Operation(
    name="create_api_key",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/subAccountApi"),
    params=(
        Param(name="email", required=True),
        Param(name="apiName", required=True),
        Param(name="status", kind=Kind.INT, required=True),
        Param(name="canTrade", kind=Kind.BOOL, default=False),
        Param(name="canMarginLoanRepay", kind=Kind.BOOL, default=False),
        Param(name="canFuturesTrade", kind=Kind.BOOL, default=False),
        Param(name="canUniversalTransfer", kind=Kind.BOOL, default=False),
        Param(name="canVanillaOptions", kind=Kind.BOOL, default=False),
        Param(name="ipAddress", max_length=500),
        Param(name="thirdPartyName"),
        Param(name="publicKey"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"status": ("2",)}, requires=(("ipAddress",),)),
        Rule(when={"status": ("3",)}, requires=(("thirdPartyName",),)),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
GET_API_KEYS: Final[Operation[types.ApiKeyPage]] = Operation(
    name="get_api_keys",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/subAccountApi"),
    params=(
        Param(name="email", required=True),
        Param(name="subAccountApiKey"),
        Param(name="page", kind=Kind.INT, min=1, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=30),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
SET_API_KEY_PERMISSIONS: Final[Operation[types.ApiKeyPermissions]] = Operation(
    name="set_api_key_permissions",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/subAccountApiPermission"),
    params=(
        Param(name="email", required=True),
        Param(name="subAccountApiKey", required=True),
        Param(name="canTrade", kind=Kind.BOOL),
        Param(name="canMarginLoanRepay", kind=Kind.BOOL),
        Param(name="canFuturesTrade", kind=Kind.BOOL),
        Param(name="canUniversalTransfer", kind=Kind.BOOL),
        Param(name="canVanillaOptions", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
DELETE_API_KEY: Final[Operation[object]] = Operation(
    name="delete_api_key",
    security=Security.USER_DATA,
    signed=True,
    rest=("DELETE", "/sapi/v1/sub-account/subAccountApi"),
    params=(
        Param(name="email", required=True),
        Param(name="subAccountApiKey", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
GET_IP_RESTRICTION: Final[Operation[types.IpRestriction]] = Operation(
    name="get_ip_restriction",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/subAccountApi/ipRestriction"),
    params=(
        Param(name="email", required=True),
        Param(name="subAccountApiKey", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
ADD_IP_RESTRICTION: Final[Operation[types.AddedIpRestriction]] = Operation(
    name="add_ip_restriction",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v2/sub-account/subAccountApi/ipRestriction"),
    params=(
        Param(name="email", required=True),
        Param(name="subAccountApiKey", required=True),
        Param(name="status", kind=Kind.INT, required=True),
        Param(name="ipAddress", many=True, encoding="csv"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
DELETE_IP_ADDRESSES: Final[Operation[types.IpRestriction]] = Operation(
    name="delete_ip_addresses",
    security=Security.USER_DATA,
    signed=True,
    rest=("DELETE", "/sapi/v1/sub-account/subAccountApi/ipRestriction/ipList"),
    params=(
        Param(name="email", required=True),
        Param(name="subAccountApiKey", required=True),
        Param(name="ipAddress", required=True, many=True, encoding="csv"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
GET_ASSETS: Final[Operation[types.SubAccountAssets]] = Operation(
    name="get_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v3/sub-account/assets"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_ASSETS_V4: Final[Operation[types.SubAccountAssetsV4]] = Operation(
    name="get_assets_v4",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v4/sub-account/assets"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_SPOT_ASSET_SUMMARY: Final[Operation[types.SpotAssetSummary]] = Operation(
    name="get_spot_asset_summary",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/spotSummary"),
    params=(
        Param(name="email"),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=20, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MARGIN_ACCOUNT: Final[Operation[types.MarginAccount]] = Operation(
    name="get_margin_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/margin/account"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MARGIN_ACCOUNT_SUMMARY: Final[Operation[types.MarginAccountSummary]] = Operation(
    name="get_margin_account_summary",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/margin/accountSummary"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FUTURES_ACCOUNT: Final[Operation[types.FuturesAccountV1]] = Operation(
    name="get_futures_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/futures/account"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FUTURES_ACCOUNT_V2: Final[Operation[types.FuturesAccounts]] = Operation(
    name="get_futures_account_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/sub-account/futures/account"),
    params=(
        Param(name="email", required=True),
        Param(name="futuresType", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FUTURES_ACCOUNT_SUMMARY: Final[Operation[types.FuturesAccountSummary]] = Operation(
    name="get_futures_account_summary",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/futures/accountSummary"),
    params=(
        Param(name="page", kind=Kind.INT, required=True),
        Param(name="limit", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FUTURES_ACCOUNT_SUMMARY_V2: Final[Operation[types.FuturesAccountSummaries]] = Operation(
    name="get_futures_account_summary_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/sub-account/futures/accountSummary"),
    params=(
        Param(name="futuresType", kind=Kind.INT, required=True),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=20, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DEPOSIT_ADDRESS: Final[Operation[types.DepositAddress]] = Operation(
    name="get_deposit_address",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/deposit/subAddress"),
    params=(
        Param(name="email", required=True),
        Param(name="coin", required=True),
        Param(name="network"),
        Param(name="amount", kind=Kind.DECIMAL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"network": ("LIGHTNING",)}, requires=(("amount",),)),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DEPOSIT_HISTORY: Final[Operation[list[types.Deposit]]] = Operation(
    name="get_deposit_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/capital/deposit/subHisrec"),
    params=(
        Param(name="email", required=True),
        Param(name="includeSource", kind=Kind.BOOL, default=False),
        Param(name="coin"),
        Param(name="status", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT),
        Param(name="offset", kind=Kind.INT),
        Param(name="txId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MANAGED_SUB_ACCOUNTS: Final[Operation[types.ManagedSubAccountPage]] = Operation(
    name="get_managed_sub_accounts",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/info"),
    params=(
        Param(name="email"),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=20, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
DEPOSIT_TO_MANAGED_SUB_ACCOUNT: Final[Operation[types.ManagedTransfer]] = Operation(
    name="deposit_to_managed_sub_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/managed-subaccount/deposit"),
    params=(
        Param(name="toEmail", required=True),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
WITHDRAW_FROM_MANAGED_SUB_ACCOUNT: Final[Operation[types.ManagedTransfer]] = Operation(
    name="withdraw_from_managed_sub_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/managed-subaccount/withdraw"),
    params=(
        Param(name="fromEmail", required=True),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="transferDate", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_MANAGED_DEPOSIT_ADDRESS: Final[Operation[types.DepositAddress]] = Operation(
    name="get_managed_deposit_address",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/deposit/address"),
    params=(
        Param(name="email", required=True),
        Param(name="coin", required=True),
        Param(name="network"),
        Param(name="amount", kind=Kind.DECIMAL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"network": ("LIGHTNING",)}, requires=(("amount",),)),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_MANAGED_ASSETS: Final[Operation[list[types.ManagedAsset]]] = Operation(
    name="get_managed_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/asset"),
    params=(
        Param(name="email", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MANAGED_MARGIN_ACCOUNT: Final[Operation[types.ManagedMarginAccount]] = Operation(
    name="get_managed_margin_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/marginAsset"),
    params=(Param(name="email", required=True), Param(name="accountType")),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MANAGED_FUTURES_ACCOUNT: Final[Operation[types.ManagedFuturesAccount]] = Operation(
    name="get_managed_futures_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/fetch-future-asset"),
    params=(Param(name="email", required=True), Param(name="accountType")),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_MANAGED_ACCOUNT_SNAPSHOTS: Final[Operation[types.AccountSnapshots]] = Operation(
    name="get_managed_account_snapshots",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/accountSnapshot"),
    params=(
        Param(name="email", required=True),
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
GET_MANAGED_TRANSFER_LOG_FOR_INVESTOR: Final[Operation[types.ManagedTransferPage]] = Operation(
    name="get_managed_transfer_log_for_investor",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/queryTransLogForInvestor"),
    params=(
        Param(name="email", required=True),
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="page", kind=Kind.INT, required=True),
        Param(name="limit", kind=Kind.INT, required=True, max=500),
        Param(name="transfers"),
        Param(
            name="transferFunctionAccountType",
            kind=Kind.ENUM,
            enum=("SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"),
        ),
    ),
    rules=(Rule(max_window_ms=15811200000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MANAGED_TRANSFER_LOG_FOR_TRADING_MASTER: Final[Operation[types.ManagedTransferPage]] = Operation(
    name="get_managed_transfer_log_for_trading_master",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/queryTransLogForTradeParent"),
    params=(
        Param(name="email", required=True),
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="page", kind=Kind.INT, required=True),
        Param(name="limit", kind=Kind.INT, required=True, max=500),
        Param(name="transfers"),
        Param(
            name="transferFunctionAccountType",
            kind=Kind.ENUM,
            enum=("SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"),
        ),
    ),
    rules=(Rule(max_window_ms=15811200000),),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_MANAGED_TRANSFER_LOG_FOR_TRADING_SUB_ACCOUNT: Final[Operation[types.ManagedTransferPage]] = Operation(
    name="get_managed_transfer_log_for_trading_sub_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/managed-subaccount/query-trans-log"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="page", kind=Kind.INT, required=True),
        Param(name="limit", kind=Kind.INT, required=True, max=500),
        Param(name="transfers", kind=Kind.ENUM, enum=("FROM", "TO")),
        Param(
            name="transferFunctionAccountType",
            kind=Kind.ENUM,
            enum=("SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"),
        ),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15811200000),),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
UNIVERSAL_TRANSFER: Final[Operation[types.UniversalTransfer]] = Operation(
    name="universal_transfer",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/universalTransfer"),
    params=(
        Param(name="fromAccountType", kind=Kind.ENUM, required=True, enum=_ACCOUNT_TYPE),
        Param(name="toAccountType", kind=Kind.ENUM, required=True, enum=_ACCOUNT_TYPE),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="fromEmail"),
        Param(name="toEmail"),
        Param(name="clientTranId"),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(
            when={"fromAccountType": ("SPOT",), "toAccountType": ("SPOT",)},
            requires=(("fromEmail", "toEmail"),),
        ),
        Rule(
            when={"fromAccountType": ("USDT_FUTURE",), "toAccountType": ("USDT_FUTURE",)},
            requires=(("fromEmail", "toEmail"),),
        ),
        Rule(
            when={"fromAccountType": ("COIN_FUTURE",), "toAccountType": ("COIN_FUTURE",)},
            requires=(("fromEmail", "toEmail"),),
        ),
        Rule(
            when={"fromAccountType": ("MARGIN",), "toAccountType": ("MARGIN",)},
            requires=(("fromEmail", "toEmail"),),
        ),
        Rule(
            when={"fromAccountType": ("ALPHA",), "toAccountType": ("ALPHA",)},
            requires=(("fromEmail", "toEmail"),),
        ),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    more_weights=(Weight(cases=(Case(weight=360),), pool="SAPI_UID", per_endpoint=True),),
)
GET_UNIVERSAL_TRANSFER_HISTORY: Final[Operation[types.UniversalTransferPage]] = Operation(
    name="get_universal_transfer_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/universalTransfer"),
    params=(
        Param(name="fromEmail"),
        Param(name="toEmail"),
        Param(name="clientTranId"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=500, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(not_together=("fromEmail", "toEmail")), Rule(max_window_ms=604800000)),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
TRANSFER_FUTURES: Final[Operation[types.SubAccountTransfer]] = Operation(
    name="transfer_futures",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/futures/transfer"),
    params=(
        Param(name="email", required=True),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="type", kind=Kind.INT, required=True, min=1, max=4),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
TRANSFER_MARGIN: Final[Operation[types.SubAccountTransfer]] = Operation(
    name="transfer_margin",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/margin/transfer"),
    params=(
        Param(name="email", required=True),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="type", kind=Kind.INT, required=True, min=1, max=2),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
TRANSFER_BETWEEN_FUTURES: Final[Operation[types.FuturesTransfer]] = Operation(
    name="transfer_between_futures",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/futures/internalTransfer"),
    params=(
        Param(name="fromEmail", required=True),
        Param(name="toEmail", required=True),
        Param(name="futuresType", kind=Kind.INT, required=True),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="transfer_between_futures", scope="account", limit=2000, interval="1m", seconds=60),),
)
GET_FUTURES_TRANSFER_HISTORY: Final[Operation[types.FuturesTransferHistory]] = Operation(
    name="get_futures_transfer_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/futures/internalTransfer"),
    params=(
        Param(name="email", required=True),
        Param(name="futuresType", kind=Kind.INT, required=True),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=500, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SPOT_TRANSFER_HISTORY: Final[Operation[list[types.SpotTransferRecord]]] = Operation(
    name="get_spot_transfer_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/sub/transfer/history"),
    params=(
        Param(name="fromEmail"),
        Param(name="toEmail"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(not_together=("fromEmail", "toEmail")),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
TRANSFER_TO_MASTER: Final[Operation[types.SubAccountTransfer]] = Operation(
    name="transfer_to_master",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/transfer/subToMaster"),
    params=(
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
TRANSFER_TO_SUB_ACCOUNT: Final[Operation[types.SubAccountTransfer]] = Operation(
    name="transfer_to_sub_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/transfer/subToSub"),
    params=(
        Param(name="toEmail", required=True),
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_TRANSFER_HISTORY: Final[Operation[list[types.TransferRecord]]] = Operation(
    name="get_transfer_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/transfer/subUserHistory"),
    params=(
        Param(name="asset"),
        Param(name="type", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="returnFailHistory", kind=Kind.BOOL, default=False),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
MOVE_POSITIONS: Final[Operation[types.MovedPositions]] = Operation(
    name="move_positions",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/sub-account/futures/move-position"),
    params=(
        Param(name="fromUserEmail", required=True),
        Param(name="toUserEmail", required=True),
        Param(name="productType", kind=Kind.ENUM, required=True, enum=_MOVED_PRODUCT),
        Param(name="orderArgs", kind=Kind.OBJECT, required=True, many=True, encoding="indexed", max_items=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_MOVE_POSITION_HISTORY: Final[Operation[types.PositionMovePage]] = Operation(
    name="get_move_position_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/sub-account/futures/move-position"),
    params=(
        Param(name="symbol", required=True),
        Param(name="page", kind=Kind.INT, required=True),
        Param(name="rows", kind=Kind.INT, required=True, max=100),
        Param(name="productType", kind=Kind.ENUM, enum=_MOVED_PRODUCT, default="UM"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "create_virtual_sub_account": CREATE_VIRTUAL_SUB_ACCOUNT,
    "get_sub_accounts": GET_SUB_ACCOUNTS,
    "get_sub_account_status": GET_SUB_ACCOUNT_STATUS,
    "enable_futures": ENABLE_FUTURES,
    "enable_options": ENABLE_OPTIONS,
    "get_position_risk": GET_POSITION_RISK,
    "get_position_risk_v2": GET_POSITION_RISK_V2,
    "get_transaction_statistics": GET_TRANSACTION_STATISTICS,
    "create_api_key": CREATE_API_KEY,
    "get_api_keys": GET_API_KEYS,
    "set_api_key_permissions": SET_API_KEY_PERMISSIONS,
    "delete_api_key": DELETE_API_KEY,
    "get_ip_restriction": GET_IP_RESTRICTION,
    "add_ip_restriction": ADD_IP_RESTRICTION,
    "delete_ip_addresses": DELETE_IP_ADDRESSES,
    "get_assets": GET_ASSETS,
    "get_assets_v4": GET_ASSETS_V4,
    "get_spot_asset_summary": GET_SPOT_ASSET_SUMMARY,
    "get_margin_account": GET_MARGIN_ACCOUNT,
    "get_margin_account_summary": GET_MARGIN_ACCOUNT_SUMMARY,
    "get_futures_account": GET_FUTURES_ACCOUNT,
    "get_futures_account_v2": GET_FUTURES_ACCOUNT_V2,
    "get_futures_account_summary": GET_FUTURES_ACCOUNT_SUMMARY,
    "get_futures_account_summary_v2": GET_FUTURES_ACCOUNT_SUMMARY_V2,
    "get_deposit_address": GET_DEPOSIT_ADDRESS,
    "get_deposit_history": GET_DEPOSIT_HISTORY,
    "get_managed_sub_accounts": GET_MANAGED_SUB_ACCOUNTS,
    "deposit_to_managed_sub_account": DEPOSIT_TO_MANAGED_SUB_ACCOUNT,
    "withdraw_from_managed_sub_account": WITHDRAW_FROM_MANAGED_SUB_ACCOUNT,
    "get_managed_deposit_address": GET_MANAGED_DEPOSIT_ADDRESS,
    "get_managed_assets": GET_MANAGED_ASSETS,
    "get_managed_margin_account": GET_MANAGED_MARGIN_ACCOUNT,
    "get_managed_futures_account": GET_MANAGED_FUTURES_ACCOUNT,
    "get_managed_account_snapshots": GET_MANAGED_ACCOUNT_SNAPSHOTS,
    "get_managed_transfer_log_for_investor": GET_MANAGED_TRANSFER_LOG_FOR_INVESTOR,
    "get_managed_transfer_log_for_trading_master": GET_MANAGED_TRANSFER_LOG_FOR_TRADING_MASTER,
    "get_managed_transfer_log_for_trading_sub_account": GET_MANAGED_TRANSFER_LOG_FOR_TRADING_SUB_ACCOUNT,
    "universal_transfer": UNIVERSAL_TRANSFER,
    "get_universal_transfer_history": GET_UNIVERSAL_TRANSFER_HISTORY,
    "transfer_futures": TRANSFER_FUTURES,
    "transfer_margin": TRANSFER_MARGIN,
    "transfer_between_futures": TRANSFER_BETWEEN_FUTURES,
    "get_futures_transfer_history": GET_FUTURES_TRANSFER_HISTORY,
    "get_spot_transfer_history": GET_SPOT_TRANSFER_HISTORY,
    "transfer_to_master": TRANSFER_TO_MASTER,
    "transfer_to_sub_account": TRANSFER_TO_SUB_ACCOUNT,
    "get_transfer_history": GET_TRANSFER_HISTORY,
    "move_positions": MOVE_POSITIONS,
    "get_move_position_history": GET_MOVE_POSITION_HISTORY,
}
"""By the name of the method."""
