"""The methods of Wallet for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import WalletSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class WalletSyncOperations:
    """Every call of Wallet, waited for.

    `WalletOperations` says what each takes, costs and raises.
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
    def with_response(self) -> WalletSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import WalletSyncOperationsWithResponse

        return WalletSyncOperationsWithResponse(self._respond)

    def get_account_info(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountInfo:
        """VIP level, and which products are open to the account."""
        return self._call(operations.GET_ACCOUNT_INFO, locals())

    def get_account_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountStatus:
        """Whether the account is in good standing."""
        return self._call(operations.GET_ACCOUNT_STATUS, locals())

    def get_api_trading_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ApiTradingStatusAnswer:
        """Whether trading by key is locked."""
        return self._call(operations.GET_API_TRADING_STATUS, locals())

    def get_api_key_permissions(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ApiKeyPermissions:
        """What the key of the call may do."""
        return self._call(operations.GET_API_KEY_PERMISSIONS, locals())

    def get_account_snapshots(
        self,
        *,
        type: enums.SnapshotType | types.SnapshotTypeText,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AccountSnapshots:
        """What the account held at the end of each day."""
        return self._call(operations.GET_ACCOUNT_SNAPSHOTS, locals())

    def iter_account_snapshots(
        self,
        *,
        type: enums.SnapshotType | types.SnapshotTypeText,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SpotSnapshot | types.MarginSnapshot | types.FuturesSnapshot]:
        """Every row of `get_account_snapshots`, page by page."""
        return self._iterate(operations.GET_ACCOUNT_SNAPSHOTS, locals())

    def enable_fast_withdraw(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> object:
        """Withdraw to other Binance accounts at once."""
        return self._call(operations.ENABLE_FAST_WITHDRAW, locals())

    def disable_fast_withdraw(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> object:
        """Withdraw to other Binance accounts over the chain."""
        return self._call(operations.DISABLE_FAST_WITHDRAW, locals())

    def get_user_assets(
        self,
        *,
        asset: str | None = None,
        needBtcValuation: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UserAsset]:
        """Balances of Spot."""
        return self._call(operations.GET_USER_ASSETS, locals())

    def get_funding_assets(
        self,
        *,
        asset: str | None = None,
        needBtcValuation: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.FundingAsset]:
        """Balances of the funding wallet."""
        return self._call(operations.GET_FUNDING_ASSETS, locals())

    def get_wallet_balances(
        self,
        *,
        quoteAsset: str | None = None,
        needBalanceDetail: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.WalletBalance]:
        """Value of each wallet."""
        return self._call(operations.GET_WALLET_BALANCES, locals())

    def transfer(
        self,
        *,
        type: enums.TransferType | types.TransferTypeText,
        asset: str,
        amount: Number,
        fromSymbol: str | None = None,
        toSymbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Move an asset between wallets of the account."""
        return self._call(operations.TRANSFER, locals())

    def get_transfer_history(
        self,
        *,
        type: enums.TransferType | types.TransferTypeText,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        fromSymbol: str | None = None,
        toSymbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TransferPage:
        """Transfers between wallets of the account."""
        return self._call(operations.GET_TRANSFER_HISTORY, locals())

    def iter_transfer_history(
        self,
        *,
        type: enums.TransferType | types.TransferTypeText,
        fromSymbol: str | None = None,
        toSymbol: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TransferRecord]:
        """Every row of `get_transfer_history`, page by page."""
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

    def get_delegation_history(
        self,
        *,
        email: str,
        startTime: int,
        endTime: int,
        type: enums.DelegationType | types.DelegationTypeText | None = None,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DelegationPage:
        """Delegations of a sub-account to a custodian."""
        return self._call(operations.GET_DELEGATION_HISTORY, locals())

    def iter_delegation_history(
        self,
        *,
        email: str,
        start: Moment,
        type: enums.DelegationType | types.DelegationTypeText | None = None,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Delegation]:
        """Every row of `get_delegation_history`, page by page."""
        return self._iterate(operations.GET_DELEGATION_HISTORY, locals())

    def get_cloud_mining_history(
        self,
        *,
        startTime: int,
        endTime: int,
        tranId: int | None = None,
        clientTranId: str | None = None,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CloudMiningPage:
        """Payments and refunds of cloud mining."""
        return self._call(operations.GET_CLOUD_MINING_HISTORY, locals())

    def iter_cloud_mining_history(
        self,
        *,
        start: Moment,
        tranId: int | None = None,
        clientTranId: str | None = None,
        asset: str | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.CloudMiningRecord]:
        """Every row of `get_cloud_mining_history`, page by page."""
        return self._iterate(operations.GET_CLOUD_MINING_HISTORY, locals())

    def get_dividends(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DividendList:
        """Airdrops and other distributions."""
        return self._call(operations.GET_DIVIDENDS, locals())

    def iter_dividends(
        self,
        *,
        start: Moment,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Dividend]:
        """Every row of `get_dividends`, page by page."""
        return self._iterate(operations.GET_DIVIDENDS, locals())

    def get_asset_details(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> dict[str, types.AssetDetail]:
        """Assets: deposits, withdrawals and their fee."""
        return self._call(operations.GET_ASSET_DETAILS, locals())

    def get_trade_fees(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TradeFee]:
        """Commission rates on Spot."""
        return self._call(operations.GET_TRADE_FEES, locals())

    def set_bnb_burn(
        self,
        *,
        spotBNBBurn: bool | None = None,
        interestBNBBurn: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnbBurn:
        """Whether BNB pays for commissions and interest."""
        return self._call(operations.SET_BNB_BURN, locals())

    def get_asset_tags(
        self, *, tag: Sequence[str] | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AssetTags]:
        """Categories of the assets of Spot."""
        return self._call(operations.GET_ASSET_TAGS, locals())

    def get_open_symbols(self, *, extra: Mapping[str, object] | None = None) -> list[types.OpenSchedule]:
        """Pairs of Spot that will open for trading."""
        return self._call(operations.GET_OPEN_SYMBOLS, locals())

    def get_coins(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Coin]:
        """All coins with their networks and the balances of the account."""
        return self._call(operations.GET_COINS, locals())

    def get_deposit_address(
        self,
        *,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositAddress:
        """Address for deposits of a coin."""
        return self._call(operations.GET_DEPOSIT_ADDRESS, locals())

    def get_deposit_addresses(
        self, *, coin: str, network: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.ListedDepositAddress]:
        """All addresses for deposits of a coin."""
        return self._call(operations.GET_DEPOSIT_ADDRESSES, locals())

    def get_deposit_history(
        self,
        *,
        includeSource: bool | None = None,
        coin: str | None = None,
        status: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        txId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Deposit]:
        """Deposits."""
        return self._call(operations.GET_DEPOSIT_HISTORY, locals())

    def iter_deposit_history(
        self,
        *,
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

    def request_deposit_credit(
        self,
        *,
        depositId: int | None = None,
        txId: str | None = None,
        subAccountId: str | None = None,
        subUserId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositCredit:
        """Have a deposit credited that came to an expired address."""
        return self._call(operations.REQUEST_DEPOSIT_CREDIT, locals())

    def withdraw(
        self,
        *,
        coin: str,
        address: str,
        amount: Number,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        addressTag: str | None = None,
        transactionFeeFlag: bool | None = None,
        name: str | None = None,
        walletType: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Withdrawal:
        """Withdraw."""
        return self._call(operations.WITHDRAW, locals())

    def get_withdraw_history(
        self,
        *,
        coin: str | None = None,
        withdrawOrderId: str | None = None,
        status: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        idList: Sequence[str] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.WithdrawalRecord]:
        """Withdrawals."""
        return self._call(operations.GET_WITHDRAW_HISTORY, locals())

    def iter_withdraw_history(
        self,
        *,
        start: Moment,
        coin: str | None = None,
        withdrawOrderId: str | None = None,
        status: int | None = None,
        idList: Sequence[str] | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.WithdrawalRecord]:
        """Every row of `get_withdraw_history`, page by page."""
        return self._iterate(operations.GET_WITHDRAW_HISTORY, locals())

    def get_withdraw_addresses(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.WithdrawAddress]:
        """Address book for withdrawals."""
        return self._call(operations.GET_WITHDRAW_ADDRESSES, locals())

    def get_withdraw_quota(self, *, extra: Mapping[str, object] | None = None) -> types.WithdrawQuota:
        """How much may be withdrawn in 24 hours."""
        return self._call(operations.GET_WITHDRAW_QUOTA, locals())

    def get_dust_assets(
        self,
        *,
        accountType: enums.DustAccount | types.DustAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnbDust:
        """Small balances that can be converted to BNB."""
        return self._call(operations.GET_DUST_ASSETS, locals())

    def convert_dust_to_bnb(
        self,
        *,
        asset: str,
        accountType: enums.DustAccount | types.DustAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DustConversion:
        """Convert small balances to BNB."""
        return self._call(operations.CONVERT_DUST_TO_BNB, locals())

    def get_convertible_dust(
        self,
        *,
        targetAsset: str,
        accountType: str | None = None,
        dustQuotaAssetToTargetAssetPrice: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConvertibleDust:
        """Small balances that can be converted to an asset."""
        return self._call(operations.GET_CONVERTIBLE_DUST, locals())

    def convert_dust(
        self,
        *,
        asset: str,
        accountType: str | None = None,
        clientId: str | None = None,
        targetAsset: str | None = None,
        thirdPartyClientId: str | None = None,
        dustQuotaAssetToTargetAssetPrice: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DustConversion:
        """Convert small balances to an asset."""
        return self._call(operations.CONVERT_DUST, locals())

    def get_dust_log(
        self,
        *,
        accountType: enums.DustAccount | types.DustAccountText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DustLog:
        """Conversions of small balances to BNB."""
        return self._call(operations.GET_DUST_LOG, locals())

    def iter_dust_log(
        self,
        *,
        start: Moment,
        accountType: enums.DustAccount | types.DustAccountText | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.DustLogEntry]:
        """Every row of `get_dust_log`, page by page."""
        return self._iterate(operations.GET_DUST_LOG, locals())

    def get_system_status(self, *, extra: Mapping[str, object] | None = None) -> types.SystemStatus:
        """Whether Binance is under maintenance."""
        return self._call(operations.GET_SYSTEM_STATUS, locals())

    def get_delist_schedule(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.DelistSchedule]:
        """Pairs of Spot that will be delisted."""
        return self._call(operations.GET_DELIST_SCHEDULE, locals())

    def get_questionnaire_requirements(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.QuestionnaireRequirements:
        """Which questionnaire the account must answer."""
        return self._call(operations.GET_QUESTIONNAIRE_REQUIREMENTS, locals())

    def withdraw_with_questionnaire(
        self,
        *,
        coin: str,
        address: str,
        amount: Number,
        questionnaire: str,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        addressTag: str | None = None,
        transactionFeeFlag: bool | None = None,
        name: str | None = None,
        walletType: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TravelRuleAnswer:
        """Withdraw with the answers to the questionnaire."""
        return self._call(operations.WITHDRAW_WITH_QUESTIONNAIRE, locals())

    def withdraw_as_broker(
        self,
        *,
        address: str,
        coin: str,
        amount: Number,
        withdrawOrderId: str,
        questionnaire: str,
        originatorPii: str,
        addressTag: str | None = None,
        network: str | None = None,
        addressName: str | None = None,
        transactionFeeFlag: bool | None = None,
        walletType: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TravelRuleAnswer:
        """Withdraw for a customer of a broker."""
        return self._call(operations.WITHDRAW_AS_BROKER, locals())

    def get_travel_rule_withdraw_history(
        self,
        *,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TravelRuleWithdrawal]:
        """Withdrawals under the travel rule."""
        return self._call(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY, locals())

    def iter_travel_rule_withdraw_history(
        self,
        *,
        start: Moment,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TravelRuleWithdrawal]:
        """Every row of `get_travel_rule_withdraw_history`, page by page."""
        return self._iterate(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY, locals())

    def get_travel_rule_withdraw_history_v2(
        self,
        *,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TravelRuleWithdrawal]:
        """Withdrawals under the travel rule, newer form."""
        return self._call(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY_V2, locals())

    def iter_travel_rule_withdraw_history_v2(
        self,
        *,
        start: Moment,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        withdrawOrderId: str | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TravelRuleWithdrawal]:
        """Every row of `get_travel_rule_withdraw_history_v2`, page by page."""
        return self._iterate(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY_V2, locals())

    def get_travel_rule_deposit_history(
        self,
        *,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        tranId: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: int | None = None,
        pendingQuestionnaire: bool | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TravelRuleDeposit]:
        """Deposits under the travel rule."""
        return self._call(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY, locals())

    def iter_travel_rule_deposit_history(
        self,
        *,
        start: Moment,
        trId: Sequence[str] | None = None,
        txId: Sequence[str] | None = None,
        tranId: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        travelRuleStatus: int | None = None,
        pendingQuestionnaire: bool | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TravelRuleDeposit]:
        """Every row of `get_travel_rule_deposit_history`, page by page."""
        return self._iterate(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY, locals())

    def get_travel_rule_deposit_history_v2(
        self,
        *,
        depositId: Sequence[int] | None = None,
        txId: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        retrieveQuestionnaire: bool | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TravelRuleDepositV2]:
        """Deposits under the travel rule, newer form."""
        return self._call(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY_V2, locals())

    def iter_travel_rule_deposit_history_v2(
        self,
        *,
        start: Moment,
        depositId: Sequence[int] | None = None,
        txId: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        retrieveQuestionnaire: bool | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TravelRuleDepositV2]:
        """Every row of `get_travel_rule_deposit_history_v2`, page by page."""
        return self._iterate(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY_V2, locals())

    def submit_deposit_questionnaire(
        self, *, tranId: int, questionnaire: str, extra: Mapping[str, object] | None = None
    ) -> types.TravelRuleAnswer:
        """Answer the questionnaire of a deposit."""
        return self._call(operations.SUBMIT_DEPOSIT_QUESTIONNAIRE, locals())

    def submit_deposit_questionnaire_v2(
        self, *, depositId: int, questionnaire: str, extra: Mapping[str, object] | None = None
    ) -> types.TravelRuleAnswer:
        """Answer the questionnaire of a deposit, newer form."""
        return self._call(operations.SUBMIT_DEPOSIT_QUESTIONNAIRE_V2, locals())

    def submit_broker_deposit_questionnaire(
        self,
        *,
        subAccountId: str,
        depositId: int,
        questionnaire: str,
        beneficiaryPii: str,
        network: str | None = None,
        coin: str | None = None,
        amount: Number | None = None,
        address: str | None = None,
        addressTag: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TravelRuleAnswer:
        """Answer the questionnaire of a deposit for a customer of a broker."""
        return self._call(operations.SUBMIT_BROKER_DEPOSIT_QUESTIONNAIRE, locals())

    def get_address_verifications(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AddressVerification]:
        """Whether the addresses of the address book are verified."""
        return self._call(operations.GET_ADDRESS_VERIFICATIONS, locals())

    def get_vasps(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Vasp]:
        """Providers that a questionnaire may name."""
        return self._call(operations.GET_VASPS, locals())

    def get_countries(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CountryList:
        """Countries that a questionnaire may name."""
        return self._call(operations.GET_COUNTRIES, locals())

    def get_regions(
        self, *, countryCode: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.RegionList:
        """Regions of a country that a questionnaire may name."""
        return self._call(operations.GET_REGIONS, locals())
