"""The methods of Sub-accounts for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import SubAccountSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class SubAccountSyncOperations:
    """Every call of Sub-accounts, waited for.

    `SubAccountOperations` says what each takes, costs and raises.
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
    def with_response(self) -> SubAccountSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import SubAccountSyncOperationsWithResponse

        return SubAccountSyncOperationsWithResponse(self._respond)

    def create_virtual_sub_account(
        self,
        *,
        subAccountString: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.VirtualSubAccount:
        """Create a sub-account with an invented e-mail address."""
        return self._call(operations.CREATE_VIRTUAL_SUB_ACCOUNT, locals())

    def get_sub_accounts(
        self,
        *,
        email: str | None = None,
        isFreeze: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountList:
        """All sub-accounts."""
        return self._call(operations.GET_SUB_ACCOUNTS, locals())

    def iter_sub_accounts(
        self,
        *,
        email: str | None = None,
        isFreeze: bool | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SubAccount]:
        """Every row of `get_sub_accounts`, page by page."""
        return self._iterate(operations.GET_SUB_ACCOUNTS, locals())

    def get_sub_account_status(
        self,
        *,
        email: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.SubAccountStatus]:
        """Whether margin and futures are open to sub-accounts."""
        return self._call(operations.GET_SUB_ACCOUNT_STATUS, locals())

    def enable_futures(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FuturesEnabled:
        """Open futures to a sub-account."""
        return self._call(operations.ENABLE_FUTURES, locals())

    def enable_options(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OptionsEnabled:
        """Open options to a sub-account."""
        return self._call(operations.ENABLE_OPTIONS, locals())

    def get_position_risk(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PositionRisk]:
        """Positions of a sub-account on USD-M futures."""
        return self._call(operations.GET_POSITION_RISK, locals())

    def get_position_risk_v2(
        self,
        *,
        email: str,
        futuresType: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionRisks:
        """Positions of a sub-account on USD-M or COIN-M futures."""
        return self._call(operations.GET_POSITION_RISK_V2, locals())

    def get_transaction_statistics(
        self,
        *,
        email: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TransactionStatistics:
        """What a sub-account traded in the last 30 days."""
        return self._call(operations.GET_TRANSACTION_STATISTICS, locals())

    def create_api_key(
        self,
        *,
        email: str,
        apiName: str,
        status: int,
        canTrade: bool | None = None,
        canMarginLoanRepay: bool | None = None,
        canFuturesTrade: bool | None = None,
        canUniversalTransfer: bool | None = None,
        canVanillaOptions: bool | None = None,
        ipAddress: str | None = None,
        thirdPartyName: str | None = None,
        publicKey: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.NewApiKey:
        """Create a key for a sub-account."""
        return self._call(operations.CREATE_API_KEY, locals())

    def get_api_keys(
        self,
        *,
        email: str,
        subAccountApiKey: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ApiKeyPage:
        """Keys of a sub-account."""
        return self._call(operations.GET_API_KEYS, locals())

    def iter_api_keys(
        self,
        *,
        email: str,
        subAccountApiKey: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ApiKey]:
        """Every row of `get_api_keys`, page by page."""
        return self._iterate(operations.GET_API_KEYS, locals())

    def set_api_key_permissions(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        canTrade: bool | None = None,
        canMarginLoanRepay: bool | None = None,
        canFuturesTrade: bool | None = None,
        canUniversalTransfer: bool | None = None,
        canVanillaOptions: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ApiKeyPermissions:
        """What a key of a sub-account may do."""
        return self._call(operations.SET_API_KEY_PERMISSIONS, locals())

    def delete_api_key(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> object:
        """Delete a key of a sub-account."""
        return self._call(operations.DELETE_API_KEY, locals())

    def get_ip_restriction(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.IpRestriction:
        """Which addresses may use a key of a sub-account."""
        return self._call(operations.GET_IP_RESTRICTION, locals())

    def add_ip_restriction(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        status: int,
        ipAddress: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AddedIpRestriction:
        """Allow addresses to use a key of a sub-account."""
        return self._call(operations.ADD_IP_RESTRICTION, locals())

    def delete_ip_addresses(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        ipAddress: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.IpRestriction:
        """No longer allow addresses to use a key of a sub-account."""
        return self._call(operations.DELETE_IP_ADDRESSES, locals())

    def get_assets(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SubAccountAssets:
        """Balances of a sub-account on Spot."""
        return self._call(operations.GET_ASSETS, locals())

    def get_assets_v4(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SubAccountAssetsV4:
        """Balances of a sub-account on Spot, with amounts as text."""
        return self._call(operations.GET_ASSETS_V4, locals())

    def get_spot_asset_summary(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SpotAssetSummary:
        """Value of each sub-account on Spot."""
        return self._call(operations.GET_SPOT_ASSET_SUMMARY, locals())

    def iter_spot_asset_summary(
        self,
        *,
        email: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SpotAssetValue]:
        """Every row of `get_spot_asset_summary`, page by page."""
        return self._iterate(operations.GET_SPOT_ASSET_SUMMARY, locals())

    def get_margin_account(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginAccount:
        """Cross margin of a sub-account."""
        return self._call(operations.GET_MARGIN_ACCOUNT, locals())

    def get_margin_account_summary(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginAccountSummary:
        """Value of each sub-account on cross margin."""
        return self._call(operations.GET_MARGIN_ACCOUNT_SUMMARY, locals())

    def get_futures_account(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FuturesAccountV1:
        """USD-M futures of a sub-account."""
        return self._call(operations.GET_FUTURES_ACCOUNT, locals())

    def get_futures_account_v2(
        self,
        *,
        email: str,
        futuresType: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesAccounts:
        """USD-M or COIN-M futures of a sub-account."""
        return self._call(operations.GET_FUTURES_ACCOUNT_V2, locals())

    def get_futures_account_summary(
        self,
        *,
        page: int,
        limit: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesAccountSummary:
        """Value of each sub-account on USD-M futures."""
        return self._call(operations.GET_FUTURES_ACCOUNT_SUMMARY, locals())

    def iter_futures_account_summary(
        self,
        *,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FuturesAccountValue]:
        """Every row of `get_futures_account_summary`, page by page."""
        return self._iterate(operations.GET_FUTURES_ACCOUNT_SUMMARY, locals())

    def get_futures_account_summary_v2(
        self,
        *,
        futuresType: int,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesAccountSummaries:
        """Value of each sub-account on USD-M or COIN-M futures."""
        return self._call(operations.GET_FUTURES_ACCOUNT_SUMMARY_V2, locals())

    def get_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositAddress:
        """Address for deposits to a sub-account."""
        return self._call(operations.GET_DEPOSIT_ADDRESS, locals())

    def get_deposit_history(
        self,
        *,
        email: str,
        includeSource: bool | None = None,
        coin: str | None = None,
        status: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        txId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Deposit]:
        """Deposits to a sub-account."""
        return self._call(operations.GET_DEPOSIT_HISTORY, locals())

    def iter_deposit_history(
        self,
        *,
        email: str,
        start: Moment,
        includeSource: bool | None = None,
        coin: str | None = None,
        status: int | None = None,
        txId: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Deposit]:
        """Every row of `get_deposit_history`, page by page."""
        return self._iterate(operations.GET_DEPOSIT_HISTORY, locals())

    def get_managed_sub_accounts(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedSubAccountPage:
        """Managed sub-accounts of the investor."""
        return self._call(operations.GET_MANAGED_SUB_ACCOUNTS, locals())

    def iter_managed_sub_accounts(
        self,
        *,
        email: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ManagedSubAccount]:
        """Every row of `get_managed_sub_accounts`, page by page."""
        return self._iterate(operations.GET_MANAGED_SUB_ACCOUNTS, locals())

    def deposit_to_managed_sub_account(
        self,
        *,
        toEmail: str,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedTransfer:
        """Move an asset to a managed sub-account."""
        return self._call(operations.DEPOSIT_TO_MANAGED_SUB_ACCOUNT, locals())

    def withdraw_from_managed_sub_account(
        self,
        *,
        fromEmail: str,
        asset: str,
        amount: Number,
        transferDate: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedTransfer:
        """Move an asset back from a managed sub-account."""
        return self._call(operations.WITHDRAW_FROM_MANAGED_SUB_ACCOUNT, locals())

    def get_managed_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositAddress:
        """Address for deposits to a managed sub-account."""
        return self._call(operations.GET_MANAGED_DEPOSIT_ADDRESS, locals())

    def get_managed_assets(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.ManagedAsset]:
        """Balances of a managed sub-account."""
        return self._call(operations.GET_MANAGED_ASSETS, locals())

    def get_managed_margin_account(
        self, *, email: str, accountType: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ManagedMarginAccount:
        """Margin of a managed sub-account."""
        return self._call(operations.GET_MANAGED_MARGIN_ACCOUNT, locals())

    def get_managed_futures_account(
        self, *, email: str, accountType: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ManagedFuturesAccount:
        """Futures of a managed sub-account."""
        return self._call(operations.GET_MANAGED_FUTURES_ACCOUNT, locals())

    def get_managed_account_snapshots(
        self,
        *,
        email: str,
        type: enums.SnapshotType | types.SnapshotTypeText,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AccountSnapshots:
        """What a managed sub-account held at the end of each day."""
        return self._call(operations.GET_MANAGED_ACCOUNT_SNAPSHOTS, locals())

    def iter_managed_account_snapshots(
        self,
        *,
        email: str,
        type: enums.SnapshotType | types.SnapshotTypeText,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SpotSnapshot | types.MarginSnapshot | types.FuturesSnapshot]:
        """Every row of `get_managed_account_snapshots`, page by page."""
        return self._iterate(operations.GET_MANAGED_ACCOUNT_SNAPSHOTS, locals())

    def get_managed_transfer_log_for_investor(
        self,
        *,
        email: str,
        startTime: int,
        endTime: int,
        page: int,
        limit: int,
        transfers: str | None = None,
        transferFunctionAccountType: enums.AccountType
        | Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"]
        | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedTransferPage:
        """Transfers of a managed sub-account, asked by the investor."""
        return self._call(operations.GET_MANAGED_TRANSFER_LOG_FOR_INVESTOR, locals())

    def iter_managed_transfer_log_for_investor(
        self,
        *,
        email: str,
        start: Moment,
        transfers: str | None = None,
        transferFunctionAccountType: enums.AccountType
        | Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"]
        | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ManagedTransferRecord]:
        """Every row of `get_managed_transfer_log_for_investor`, page by page."""
        return self._iterate(operations.GET_MANAGED_TRANSFER_LOG_FOR_INVESTOR, locals())

    def get_managed_transfer_log_for_trading_master(
        self,
        *,
        email: str,
        startTime: int,
        endTime: int,
        page: int,
        limit: int,
        transfers: str | None = None,
        transferFunctionAccountType: enums.AccountType
        | Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"]
        | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedTransferPage:
        """Transfers of a managed sub-account, asked by the trading team."""
        return self._call(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_MASTER, locals())

    def iter_managed_transfer_log_for_trading_master(
        self,
        *,
        email: str,
        start: Moment,
        transfers: str | None = None,
        transferFunctionAccountType: enums.AccountType
        | Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"]
        | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ManagedTransferRecord]:
        """Every row of `get_managed_transfer_log_for_trading_master`, page by page."""
        return self._iterate(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_MASTER, locals())

    def get_managed_transfer_log_for_trading_sub_account(
        self,
        *,
        startTime: int,
        endTime: int,
        page: int,
        limit: int,
        transfers: Literal["FROM", "TO"] | None = None,
        transferFunctionAccountType: enums.AccountType
        | Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"]
        | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedTransferPage:
        """Transfers of a managed sub-account, asked by the sub-account."""
        return self._call(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_SUB_ACCOUNT, locals())

    def iter_managed_transfer_log_for_trading_sub_account(
        self,
        *,
        start: Moment,
        transfers: Literal["FROM", "TO"] | None = None,
        transferFunctionAccountType: enums.AccountType
        | Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"]
        | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ManagedTransferRecord]:
        """Every row of `get_managed_transfer_log_for_trading_sub_account`, page by page."""
        return self._iterate(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_SUB_ACCOUNT, locals())

    def universal_transfer(
        self,
        *,
        fromAccountType: enums.AccountType | types.AccountTypeText,
        toAccountType: enums.AccountType | types.AccountTypeText,
        asset: str,
        amount: Number,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        clientTranId: str | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.UniversalTransfer:
        """Move an asset between any two accounts."""
        return self._call(operations.UNIVERSAL_TRANSFER, locals())

    def get_universal_transfer_history(
        self,
        *,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        clientTranId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.UniversalTransferPage:
        """Transfers between any two accounts."""
        return self._call(operations.GET_UNIVERSAL_TRANSFER_HISTORY, locals())

    def iter_universal_transfer_history(
        self,
        *,
        start: Moment,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        clientTranId: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.UniversalTransferRecord]:
        """Every row of `get_universal_transfer_history`, page by page."""
        return self._iterate(operations.GET_UNIVERSAL_TRANSFER_HISTORY, locals())

    def transfer_futures(
        self,
        *,
        email: str,
        asset: str,
        amount: Number,
        type: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset between Spot and futures of a sub-account."""
        return self._call(operations.TRANSFER_FUTURES, locals())

    def transfer_margin(
        self,
        *,
        email: str,
        asset: str,
        amount: Number,
        type: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset between Spot and cross margin of a sub-account."""
        return self._call(operations.TRANSFER_MARGIN, locals())

    def transfer_between_futures(
        self,
        *,
        fromEmail: str,
        toEmail: str,
        futuresType: int,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesTransfer:
        """Move an asset between the futures of two accounts."""
        return self._call(operations.TRANSFER_BETWEEN_FUTURES, locals())

    def get_futures_transfer_history(
        self,
        *,
        email: str,
        futuresType: int,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesTransferHistory:
        """Transfers between the futures of accounts."""
        return self._call(operations.GET_FUTURES_TRANSFER_HISTORY, locals())

    def iter_futures_transfer_history(
        self,
        *,
        email: str,
        futuresType: int,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FuturesTransferRecord]:
        """Every row of `get_futures_transfer_history`, page by page."""
        return self._iterate(operations.GET_FUTURES_TRANSFER_HISTORY, locals())

    def get_spot_transfer_history(
        self,
        *,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.SpotTransferRecord]:
        """Transfers between Spot of accounts."""
        return self._call(operations.GET_SPOT_TRANSFER_HISTORY, locals())

    def iter_spot_transfer_history(
        self,
        *,
        fromEmail: str | None = None,
        toEmail: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SpotTransferRecord]:
        """Every row of `get_spot_transfer_history`, page by page."""
        return self._iterate(operations.GET_SPOT_TRANSFER_HISTORY, locals())

    def transfer_to_master(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset to the master account."""
        return self._call(operations.TRANSFER_TO_MASTER, locals())

    def transfer_to_sub_account(
        self,
        *,
        toEmail: str,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset to another sub-account of the same master account."""
        return self._call(operations.TRANSFER_TO_SUB_ACCOUNT, locals())

    def get_transfer_history(
        self,
        *,
        asset: str | None = None,
        type: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        returnFailHistory: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TransferRecord]:
        """Transfers of the sub-account that asks."""
        return self._call(operations.GET_TRANSFER_HISTORY, locals())

    def iter_transfer_history(
        self,
        *,
        start: Moment,
        asset: str | None = None,
        type: int | None = None,
        returnFailHistory: bool | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TransferRecord]:
        """Every row of `get_transfer_history`, page by page."""
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

    def move_positions(
        self,
        *,
        fromUserEmail: str,
        toUserEmail: str,
        productType: enums.MovedProduct | types.MovedProductText,
        orderArgs: Sequence[types.PositionToMove],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MovedPositions:
        """Move positions between accounts."""
        return self._call(operations.MOVE_POSITIONS, locals())

    def get_move_position_history(
        self,
        *,
        symbol: str,
        page: int,
        rows: int,
        productType: enums.MovedProduct | types.MovedProductText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionMovePage:
        """Positions that were moved between accounts."""
        return self._call(operations.GET_MOVE_POSITION_HISTORY, locals())

    def iter_move_position_history(
        self,
        *,
        symbol: str,
        start: Moment,
        productType: enums.MovedProduct | types.MovedProductText | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PositionMove]:
        """Every row of `get_move_position_history`, page by page."""
        return self._iterate(operations.GET_MOVE_POSITION_HISTORY, locals())
