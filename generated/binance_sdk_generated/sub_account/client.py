"""The methods of Sub-accounts: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class SubAccountOperations:
    """Every call of Sub-accounts, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def create_virtual_sub_account(
        self,
        *,
        subAccountString: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.VirtualSubAccount:
        """Create a sub-account with an invented e-mail address.

        - subAccountString: Text from which the address is made
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission to trade.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#create-avirtual-sub-account
        """
        return await self._call(operations.CREATE_VIRTUAL_SUB_ACCOUNT, locals())

    async def get_sub_accounts(
        self,
        *,
        email: str | None = None,
        isFreeze: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountList:
        """All sub-accounts.

        - email: E-mail address of the sub-account
        - isFreeze: Only frozen ones or only others
        - page: Page, from 1 (default 1)
        - limit: Most entries on a page (at most 200; default 1)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#query-sub-account-list
        """
        return await self._call(operations.GET_SUB_ACCOUNTS, locals())

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
        """Every row of `get_sub_accounts`, page by page.

        - limit: rows to ask for at a time (at most 200; default: what costs least)
        """
        return self._iterate(operations.GET_SUB_ACCOUNTS, locals())

    async def get_sub_account_status(
        self,
        *,
        email: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.SubAccountStatus]:
        """Whether margin and futures are open to sub-accounts.

        Without an e-mail address all sub-accounts.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#get-sub-accounts-status-on-margin-or-futures
        """
        return await self._call(operations.GET_SUB_ACCOUNT_STATUS, locals())

    async def enable_futures(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FuturesEnabled:
        """Open futures to a sub-account.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#enable-futures-for-sub-account
        """
        return await self._call(operations.ENABLE_FUTURES, locals())

    async def enable_options(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OptionsEnabled:
        """Open options to a sub-account.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#enable-options-for-sub-account
        """
        return await self._call(operations.ENABLE_OPTIONS, locals())

    async def get_position_risk(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PositionRisk]:
        """Positions of a sub-account on USD-M futures.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#get-futures-position-risk-of-sub-account
        """
        return await self._call(operations.GET_POSITION_RISK, locals())

    async def get_position_risk_v2(
        self,
        *,
        email: str,
        futuresType: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionRisks:
        """Positions of a sub-account on USD-M or COIN-M futures.

        - email: E-mail address of the sub-account
        - futuresType: 1: USD-M futures, 2: COIN-M futures
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#get-futures-position-risk-of-sub-account-v2
        """
        return await self._call(operations.GET_POSITION_RISK_V2, locals())

    async def get_transaction_statistics(
        self,
        *,
        email: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TransactionStatistics:
        """What a sub-account traded in the last 30 days.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 60 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/account-management#query-sub-account-transaction-statistics
        """
        return await self._call(operations.GET_TRANSACTION_STATISTICS, locals())

    async def create_api_key(
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
        """Create a key for a sub-account.

        The secret is told once.

        - email: E-mail address of the sub-account
        - apiName: Name of the key
        - status: 1: any address, 2: certain addresses, 3: those of a third party
        - canTrade: Whether it may trade on Spot and margin (default false)
        - canMarginLoanRepay: Whether it may borrow and repay on margin (default false)
        - canFuturesTrade: Whether it may trade futures (default false)
        - canUniversalTransfer: Whether it may move assets between wallets (default false)
        - canVanillaOptions: Whether it may trade options (default false)
        - ipAddress: Addresses that may use it, with commas between (at most 500 characters)
        - thirdPartyName: Third party whose addresses may use it
        - publicKey: Public key, for a key of the kind Ed25519
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        status 2 needs ipAddress.
        status 3 needs thirdPartyName.

        Not for sub-accounts of asset management.

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/api-management#create-sub-account-api-key
        """
        return await self._call(operations.CREATE_API_KEY, locals())

    async def get_api_keys(
        self,
        *,
        email: str,
        subAccountApiKey: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ApiKeyPage:
        """Keys of a sub-account.

        - email: E-mail address of the sub-account
        - subAccountApiKey: Only this key
        - page: Page, from 1 (at least 1; default 1)
        - size: Most entries on a page (at most 100; default 30)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/api-management#query-sub-account-api-key
        """
        return await self._call(operations.GET_API_KEYS, locals())

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
        """Every row of `get_api_keys`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_API_KEYS, locals())

    async def set_api_key_permissions(
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
        """What a key of a sub-account may do.

        - email: E-mail address of the sub-account
        - subAccountApiKey: The key
        - canTrade: Whether it may trade on Spot and margin
        - canMarginLoanRepay: Whether it may borrow and repay on margin
        - canFuturesTrade: Whether it may trade futures
        - canUniversalTransfer: Whether it may move assets between wallets
        - canVanillaOptions: Whether it may trade options
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Not for sub-accounts of asset management and of portfolio margin.

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/api-management#modify-sub-account-api-key-permission
        """
        return await self._call(operations.SET_API_KEY_PERMISSIONS, locals())

    async def delete_api_key(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> object:
        """Delete a key of a sub-account.

        - email: E-mail address of the sub-account
        - subAccountApiKey: The key
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Not for sub-accounts of asset management.

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/api-management#delete-sub-account-api-key
        """
        return await self._call(operations.DELETE_API_KEY, locals())

    async def get_ip_restriction(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.IpRestriction:
        """Which addresses may use a key of a sub-account.

        - email: E-mail address of the sub-account
        - subAccountApiKey: The key
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/api-management#get-ip-restriction-for-asub-account-api-key
        """
        return await self._call(operations.GET_IP_RESTRICTION, locals())

    async def add_ip_restriction(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        status: int,
        ipAddress: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AddedIpRestriction:
        """Allow addresses to use a key of a sub-account.

        - email: E-mail address of the sub-account
        - subAccountApiKey: The key
        - status: 1: any address may use it, 2: certain addresses only
        - ipAddress: Addresses to allow
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key of the call needs the permission for Spot and margin trading.

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/api-management#add-ip-restriction-for-sub-account-api-key
        """
        return await self._call(operations.ADD_IP_RESTRICTION, locals())

    async def delete_ip_addresses(
        self,
        *,
        email: str,
        subAccountApiKey: str,
        ipAddress: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.IpRestriction:
        """No longer allow addresses to use a key of a sub-account.

        - email: E-mail address of the sub-account
        - subAccountApiKey: The key
        - ipAddress: Addresses to remove
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key of the call needs the permission for Spot and margin trading.

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/api-management#delete-ip-list-for-asub-account-api-key
        """
        return await self._call(operations.DELETE_IP_ADDRESSES, locals())

    async def get_assets(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SubAccountAssets:
        """Balances of a sub-account on Spot.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 60 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#query-sub-account-assets
        """
        return await self._call(operations.GET_ASSETS, locals())

    async def get_assets_v4(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SubAccountAssetsV4:
        """Balances of a sub-account on Spot, with amounts as text.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 60 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#query-sub-account-assets-asset-management
        """
        return await self._call(operations.GET_ASSETS_V4, locals())

    async def get_spot_asset_summary(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SpotAssetSummary:
        """Value of each sub-account on Spot.

        - email: E-mail address of the sub-account
        - page: Page, from 1 (default 1)
        - size: Most entries on a page (at most 20; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#query-sub-account-spot-assets-summary
        """
        return await self._call(operations.GET_SPOT_ASSET_SUMMARY, locals())

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
        """Every row of `get_spot_asset_summary`, page by page.

        - limit: rows to ask for at a time (at most 20; default: what costs least)
        """
        return self._iterate(operations.GET_SPOT_ASSET_SUMMARY, locals())

    async def get_margin_account(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginAccount:
        """Cross margin of a sub-account.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-detail-on-sub-accounts-margin-account
        """
        return await self._call(operations.GET_MARGIN_ACCOUNT, locals())

    async def get_margin_account_summary(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginAccountSummary:
        """Value of each sub-account on cross margin.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-summary-of-sub-accounts-margin-account
        """
        return await self._call(operations.GET_MARGIN_ACCOUNT_SUMMARY, locals())

    async def get_futures_account(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FuturesAccountV1:
        """USD-M futures of a sub-account.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-detail-on-sub-accounts-futures-account
        """
        return await self._call(operations.GET_FUTURES_ACCOUNT, locals())

    async def get_futures_account_v2(
        self,
        *,
        email: str,
        futuresType: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesAccounts:
        """USD-M or COIN-M futures of a sub-account.

        - email: E-mail address of the sub-account
        - futuresType: 1: USD-M futures, 2: COIN-M futures
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-detail-on-sub-accounts-futures-account-v2
        """
        return await self._call(operations.GET_FUTURES_ACCOUNT_V2, locals())

    async def get_futures_account_summary(
        self,
        *,
        page: int,
        limit: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesAccountSummary:
        """Value of each sub-account on USD-M futures.

        - page: Page, from 1
        - limit: Most entries on a page
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-summary-of-sub-accounts-futures-account
        """
        return await self._call(operations.GET_FUTURES_ACCOUNT_SUMMARY, locals())

    def iter_futures_account_summary(
        self,
        *,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FuturesAccountValue]:
        """Every row of `get_futures_account_summary`, page by page.

        - limit: rows to ask for at a time (at most 10; default: what costs least)
        """
        return self._iterate(operations.GET_FUTURES_ACCOUNT_SUMMARY, locals())

    async def get_futures_account_summary_v2(
        self,
        *,
        futuresType: int,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FuturesAccountSummaries:
        """Value of each sub-account on USD-M or COIN-M futures.

        - futuresType: 1: USD-M futures, 2: COIN-M futures
        - page: Page, from 1 (default 1)
        - limit: Most entries on a page (at most 20; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-summary-of-sub-accounts-futures-account-v2
        """
        return await self._call(operations.GET_FUTURES_ACCOUNT_SUMMARY_V2, locals())

    async def get_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositAddress:
        """Address for deposits to a sub-account.

        - email: E-mail address of the sub-account
        - coin: Asset, as in BTC
        - network: Network, as in ETH; the default network of the coin where not given
        - amount: How much will be deposited; the network LIGHTNING needs it
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        network LIGHTNING needs amount.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-sub-account-deposit-address
        """
        return await self._call(operations.GET_DEPOSIT_ADDRESS, locals())

    async def get_deposit_history(
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
        """Deposits to a sub-account.

        - email: E-mail address of the sub-account
        - includeSource: Whether to tell the address that the deposit came from (default false)
        - coin: Asset, as in BTC
        - status: 0: pending, 1: done, 6: credited but locked, 7: wrong deposit, 8: waits for a confirmation
          by the user
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most entries to return
        - offset: Entries to skip
        - txId: Only the deposit of this transaction
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-sub-account-deposit-history
        """
        return await self._call(operations.GET_DEPOSIT_HISTORY, locals())

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
        """Every row of `get_deposit_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_DEPOSIT_HISTORY, locals())

    async def get_managed_sub_accounts(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedSubAccountPage:
        """Managed sub-accounts of the investor.

        - email: E-mail address of the sub-account
        - page: Page, from 1 (default 1)
        - limit: Most entries on a page (at most 20; default 20)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 60 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-list
        """
        return await self._call(operations.GET_MANAGED_SUB_ACCOUNTS, locals())

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
        """Every row of `get_managed_sub_accounts`, page by page.

        - limit: rows to ask for at a time (at most 20; default: what costs least)
        """
        return self._iterate(operations.GET_MANAGED_SUB_ACCOUNTS, locals())

    async def deposit_to_managed_sub_account(
        self,
        *,
        toEmail: str,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedTransfer:
        """Move an asset to a managed sub-account.

        - toEmail: E-mail address of the account that gets
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission for Spot and margin trading.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#deposit-assets-into-the-managed-sub-account
        """
        return await self._call(operations.DEPOSIT_TO_MANAGED_SUB_ACCOUNT, locals())

    async def withdraw_from_managed_sub_account(
        self,
        *,
        fromEmail: str,
        asset: str,
        amount: Number,
        transferDate: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ManagedTransfer:
        """Move an asset back from a managed sub-account.

        - fromEmail: E-mail address of the account that gives
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - transferDate: Day of the transfer, epoch milliseconds; at once where not given
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission for Spot and margin trading.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#withdrawl-assets-from-the-managed-sub-account
        """
        return await self._call(operations.WITHDRAW_FROM_MANAGED_SUB_ACCOUNT, locals())

    async def get_managed_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositAddress:
        """Address for deposits to a managed sub-account.

        - email: E-mail address of the sub-account
        - coin: Asset, as in BTC
        - network: Network, as in ETH; the default network of the coin where not given
        - amount: How much will be deposited; the network LIGHTNING needs it
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        network LIGHTNING needs amount.

        Weight: 1 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#get-managed-sub-account-deposit-address
        """
        return await self._call(operations.GET_MANAGED_DEPOSIT_ADDRESS, locals())

    async def get_managed_assets(
        self, *, email: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.ManagedAsset]:
        """Balances of a managed sub-account.

        - email: E-mail address of the sub-account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-asset-details
        """
        return await self._call(operations.GET_MANAGED_ASSETS, locals())

    async def get_managed_margin_account(
        self, *, email: str, accountType: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ManagedMarginAccount:
        """Margin of a managed sub-account.

        - email: E-mail address of the sub-account
        - accountType: MARGIN for cross margin or ISOLATED_MARGIN

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-margin-asset-details
        """
        return await self._call(operations.GET_MANAGED_MARGIN_ACCOUNT, locals())

    async def get_managed_futures_account(
        self, *, email: str, accountType: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ManagedFuturesAccount:
        """Futures of a managed sub-account.

        - email: E-mail address of the sub-account
        - accountType: USDT_FUTURE (the default) or COIN_FUTURE

        Weight: 60 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-futures-asset-details
        """
        return await self._call(operations.GET_MANAGED_FUTURES_ACCOUNT, locals())

    async def get_managed_account_snapshots(
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
        """What a managed sub-account held at the end of each day.

        - email: E-mail address of the sub-account
        - type: Which account
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most days to return (7 to 30; default 7)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.

        Weight: 2400 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-snapshot
        """
        return await self._call(operations.GET_MANAGED_ACCOUNT_SNAPSHOTS, locals())

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
        """Every row of `get_managed_account_snapshots`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 30; default: what costs least)
        """
        return self._iterate(operations.GET_MANAGED_ACCOUNT_SNAPSHOTS, locals())

    async def get_managed_transfer_log_for_investor(
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
        """Transfers of a managed sub-account, asked by the investor.

        - email: E-mail address of the sub-account
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1
        - limit: Most entries on a page (at most 500)
        - transfers: Only this direction: FROM or TO
        - transferFunctionAccountType: Only transfers with this account

        startTime and endTime may be at most 183 days apart.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-transfer-log-master-account-investor
        """
        return await self._call(operations.GET_MANAGED_TRANSFER_LOG_FOR_INVESTOR, locals())

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
        """Every row of `get_managed_transfer_log_for_investor`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_MANAGED_TRANSFER_LOG_FOR_INVESTOR, locals())

    async def get_managed_transfer_log_for_trading_master(
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
        """Transfers of a managed sub-account, asked by the trading team.

        - email: E-mail address of the sub-account
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1
        - limit: Most entries on a page (at most 500)
        - transfers: Only this direction: FROM or TO
        - transferFunctionAccountType: Only transfers with this account

        startTime and endTime may be at most 183 days apart.

        Weight: 60 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-transfer-log-master-account-trading
        """
        return await self._call(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_MASTER, locals())

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
        """Every row of `get_managed_transfer_log_for_trading_master`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_MASTER, locals())

    async def get_managed_transfer_log_for_trading_sub_account(
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
        """Transfers of a managed sub-account, asked by the sub-account.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1
        - limit: Most entries on a page (at most 500)
        - transfers: Only this direction
        - transferFunctionAccountType: Only transfers with this account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 183 days apart.

        Weight: 60 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-transfer-log-sub-account-trading
        """
        return await self._call(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_SUB_ACCOUNT, locals())

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
        """Every row of `get_managed_transfer_log_for_trading_sub_account`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_MANAGED_TRANSFER_LOG_FOR_TRADING_SUB_ACCOUNT, locals())

    async def universal_transfer(
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
        """Move an asset between any two accounts.

        For master accounts. Without fromEmail the master account gives, without toEmail it gets. Margin
        accounts of sub-accounts change assets with Spot of the master account, and cross margin with cross
        margin of another.

        - fromAccountType: Account that gives
        - toAccountType: Account that gets
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - fromEmail: E-mail address of the sub-account that gives
        - toEmail: E-mail address of the sub-account that gets
        - clientTranId: Unique id of one's own
        - symbol: Pair of the isolated margin, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        fromAccountType SPOT and toAccountType SPOT needs fromEmail or toEmail.
        fromAccountType USDT_FUTURE and toAccountType USDT_FUTURE needs fromEmail or toEmail.
        fromAccountType COIN_FUTURE and toAccountType COIN_FUTURE needs fromEmail or toEmail.
        fromAccountType MARGIN and toAccountType MARGIN needs fromEmail or toEmail.
        fromAccountType ALPHA and toAccountType ALPHA needs fromEmail or toEmail.

        The key needs the permission for internal transfers.

        Weight: 1 (SAPI_IP); 360 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#universal-transfer
        """
        return await self._call(operations.UNIVERSAL_TRANSFER, locals())

    async def get_universal_transfer_history(
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
        """Transfers between any two accounts.

        For master accounts; without e-mail addresses those that the master account gave.

        - fromEmail: E-mail address of the account that gave
        - toEmail: E-mail address of the account that got
        - clientTranId: Only the transfer with this id of one's own
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1 (default 1)
        - limit: Most entries on a page (at most 500; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Only one of fromEmail, toEmail may be given.
        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#query-universal-transfer-history
        """
        return await self._call(operations.GET_UNIVERSAL_TRANSFER_HISTORY, locals())

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
        """Every row of `get_universal_transfer_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_UNIVERSAL_TRANSFER_HISTORY, locals())

    async def transfer_futures(
        self,
        *,
        email: str,
        asset: str,
        amount: Number,
        type: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset between Spot and futures of a sub-account.

        - email: E-mail address of the sub-account
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - type: 1: from Spot to USD-M futures, 2: back, 3: from Spot to COIN-M futures, 4: back (1 to 4)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission for Spot and margin trading.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#futures-transfer-for-sub-account
        """
        return await self._call(operations.TRANSFER_FUTURES, locals())

    async def transfer_margin(
        self,
        *,
        email: str,
        asset: str,
        amount: Number,
        type: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset between Spot and cross margin of a sub-account.

        - email: E-mail address of the sub-account
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - type: 1: from Spot to margin, 2: back (1 to 2)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission for Spot and margin trading.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#margin-transfer-for-sub-account
        """
        return await self._call(operations.TRANSFER_MARGIN, locals())

    async def transfer_between_futures(
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
        """Move an asset between the futures of two accounts.

        - fromEmail: E-mail address of the account that gives
        - toEmail: E-mail address of the account that gets
        - futuresType: 1: USD-M futures, 2: COIN-M futures
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). At most 2000 calls per 1m and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#sub-account-futures-asset-transfer
        """
        return await self._call(operations.TRANSFER_BETWEEN_FUTURES, locals())

    async def get_futures_transfer_history(
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
        """Transfers between the futures of accounts.

        Of the last month.

        - email: E-mail address of the sub-account
        - futuresType: 1: USD-M futures, 2: COIN-M futures
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1 (default 1)
        - limit: Most entries on a page (at most 500; default 50)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Only the last 30 days are kept.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#query-sub-account-futures-asset-transfer-history
        """
        return await self._call(operations.GET_FUTURES_TRANSFER_HISTORY, locals())

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
        """Every row of `get_futures_transfer_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_FUTURES_TRANSFER_HISTORY, locals())

    async def get_spot_transfer_history(
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
        """Transfers between Spot of accounts.

        For master accounts; without e-mail addresses those that the master account gave.

        - fromEmail: E-mail address of the account that gave
        - toEmail: E-mail address of the account that got
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1 (default 1)
        - limit: Most entries on a page (default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Only one of fromEmail, toEmail may be given.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#query-sub-account-spot-asset-transfer-history
        """
        return await self._call(operations.GET_SPOT_TRANSFER_HISTORY, locals())

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
        """Every row of `get_spot_transfer_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_SPOT_TRANSFER_HISTORY, locals())

    async def transfer_to_master(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset to the master account.

        For sub-accounts.

        - asset: Asset, as in BTC
        - amount: How much of the asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission for Spot and margin trading.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#transfer-to-master
        """
        return await self._call(operations.TRANSFER_TO_MASTER, locals())

    async def transfer_to_sub_account(
        self,
        *,
        toEmail: str,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubAccountTransfer:
        """Move an asset to another sub-account of the same master account.

        For sub-accounts.

        - toEmail: E-mail address of the account that gets
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission for Spot and margin trading.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#transfer-to-sub-account-of-same-master
        """
        return await self._call(operations.TRANSFER_TO_SUB_ACCOUNT, locals())

    async def get_transfer_history(
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
        """Transfers of the sub-account that asks.

        For sub-accounts; without a type those that it gave.

        - asset: Asset, as in BTC
        - type: 1: those that it got, 2: those that it gave
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - returnFailHistory: Whether to return those that failed, too (default false)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Without them, the last 30 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#sub-account-transfer-history
        """
        return await self._call(operations.GET_TRANSFER_HISTORY, locals())

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
        """Every row of `get_transfer_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

    async def move_positions(
        self,
        *,
        fromUserEmail: str,
        toUserEmail: str,
        productType: enums.MovedProduct | types.MovedProductText,
        orderArgs: Sequence[types.PositionToMove],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MovedPositions:
        """Move positions between accounts.

        For master accounts of VIP level 7 to 9, at the mark price and with cross margin only. All fail
        together when more is moved than there is. One call moves positions of one product.

        - fromUserEmail: E-mail address of the account that gives
        - toUserEmail: E-mail address of the account that gets
        - productType: Product of the positions
        - orderArgs: Positions to move (at most 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission to trade.
        Not for managed sub-accounts and for contracts that only reduce.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#move-position-for-sub-account
        """
        return await self._call(operations.MOVE_POSITIONS, locals())

    async def get_move_position_history(
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
        """Positions that were moved between accounts.

        Of the last 90 days where no time is given; at most 1000.

        - symbol: Contract, as in BTCUSDT
        - page: Page, from 1
        - rows: Most entries on a page (at most 100)
        - productType: Product of the positions (default UM)
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Without them, the last 90 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#get-move-position-history-for-sub-account
        """
        return await self._call(operations.GET_MOVE_POSITION_HISTORY, locals())

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
        """Every row of `get_move_position_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_MOVE_POSITION_HISTORY, locals())
