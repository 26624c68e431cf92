"""The methods of Wallet: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class WalletOperations:
    """Every call of Wallet, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account_info(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountInfo:
        """VIP level, and which products are open to the account.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#account-info
        """
        return await self._call(operations.GET_ACCOUNT_INFO, locals())

    async def get_account_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountStatus:
        """Whether the account is in good standing.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#account-status
        """
        return await self._call(operations.GET_ACCOUNT_STATUS, locals())

    async def get_api_trading_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ApiTradingStatusAnswer:
        """Whether trading by key is locked.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#account-api-trading-status
        """
        return await self._call(operations.GET_API_TRADING_STATUS, locals())

    async def get_api_key_permissions(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ApiKeyPermissions:
        """What the key of the call may do.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#get-api-key-permission
        """
        return await self._call(operations.GET_API_KEY_PERMISSIONS, locals())

    async def get_account_snapshots(
        self,
        *,
        type: enums.SnapshotType | types.SnapshotTypeText,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AccountSnapshots:
        """What the account held at the end of each day.

        Of the last 30 days.

        - type: Which account
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most days to return (7 to 30; default 7)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.
        Only the last 30 days are kept.

        Weight: 2400 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#daily-account-snapshot
        """
        return await self._call(operations.GET_ACCOUNT_SNAPSHOTS, locals())

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
        """Every row of `get_account_snapshots`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 30; default: what costs least)
        """
        return self._iterate(operations.GET_ACCOUNT_SNAPSHOTS, locals())

    async def enable_fast_withdraw(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> object:
        """Withdraw to other Binance accounts at once.

        Such a withdrawal does not touch the chain, has no transaction id and costs no fee.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission to trade.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#enable-fast-withdraw-switch
        """
        return await self._call(operations.ENABLE_FAST_WITHDRAW, locals())

    async def disable_fast_withdraw(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> object:
        """Withdraw to other Binance accounts over the chain.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission to trade.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#disable-fast-withdraw-switch
        """
        return await self._call(operations.DISABLE_FAST_WITHDRAW, locals())

    async def get_user_assets(
        self,
        *,
        asset: str | None = None,
        needBtcValuation: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UserAsset]:
        """Balances of Spot.

        Those above zero.

        - asset: Asset, as in BTC
        - needBtcValuation: Whether to tell the value in BTC, too
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#user-asset
        """
        return await self._call(operations.GET_USER_ASSETS, locals())

    async def get_funding_assets(
        self,
        *,
        asset: str | None = None,
        needBtcValuation: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.FundingAsset]:
        """Balances of the funding wallet.

        Also those of Pay, Card, gift cards and stock tokens.

        - asset: Asset, as in BTC
        - needBtcValuation: Whether to tell the value in BTC, too
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#funding-wallet
        """
        return await self._call(operations.GET_FUNDING_ASSETS, locals())

    async def get_wallet_balances(
        self,
        *,
        quoteAsset: str | None = None,
        needBalanceDetail: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.WalletBalance]:
        """Value of each wallet.

        - quoteAsset: Asset in which the value is told, as in USDT; BTC by default
        - needBalanceDetail: Whether to list the balances of each wallet
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 60 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#query-user-wallet-balance
        """
        return await self._call(operations.GET_WALLET_BALANCES, locals())

    async def transfer(
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
        """Move an asset between wallets of the account.

        - type: From which wallet to which
        - asset: Asset, as in BTC
        - amount: How much of the asset
        - fromSymbol: Pair of the isolated margin that gives, as in BTCUSDT
        - toSymbol: Pair of the isolated margin that gets, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        type ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs fromSymbol.
        type MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs toSymbol.

        The key needs the permission for universal transfers.

        Weight: 300 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#user-universal-transfer
        """
        return await self._call(operations.TRANSFER, locals())

    async def get_transfer_history(
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
        """Transfers between wallets of the account.

        Of the last six months.

        - type: From which wallet to which
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Most entries on a page (at most 100; default 10)
        - fromSymbol: Pair of the isolated margin that gave, as in BTCUSDT
        - toSymbol: Pair of the isolated margin that got, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Without them, the last 7 days.
        Only the last 180 days are kept.
        type ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs fromSymbol.
        type MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN needs toSymbol.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#query-user-universal-transfer-history
        """
        return await self._call(operations.GET_TRANSFER_HISTORY, locals())

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
        """Every row of `get_transfer_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

    async def get_delegation_history(
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
        """Delegations of a sub-account to a custodian.

        For master accounts.

        - email: E-mail address of the sub-account
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - type: Only this direction
        - asset: Asset, as in BTC
        - current: Page, from 1 (default 1)
        - size: Most entries on a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 60 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#query-user-delegation-history
        """
        return await self._call(operations.GET_DELEGATION_HISTORY, locals())

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
        """Every row of `get_delegation_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_DELEGATION_HISTORY, locals())

    async def get_cloud_mining_history(
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
        """Payments and refunds of cloud mining.

        Those that succeeded.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - tranId: Only the transfer with this number
        - clientTranId: Only the transfer with this id of one's own
        - asset: Asset, as in BTC
        - current: Page, from 1 (default 1)
        - size: Most entries on a page (at most 100; default 10)

        Weight: 600 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#get-cloud-mining-payment-and-refund-history
        """
        return await self._call(operations.GET_CLOUD_MINING_HISTORY, locals())

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
        """Every row of `get_cloud_mining_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_CLOUD_MINING_HISTORY, locals())

    async def get_dividends(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DividendList:
        """Airdrops and other distributions.

        - asset: Asset, as in BTC
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most entries to return (at most 500; default 20)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#asset-dividend-record
        """
        return await self._call(operations.GET_DIVIDENDS, locals())

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
        """Every row of `get_dividends`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_DIVIDENDS, locals())

    async def get_asset_details(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> dict[str, types.AssetDetail]:
        """Assets: deposits, withdrawals and their fee.

        By asset. Networks are told by get_coins.

        - asset: Asset, as in BTC
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#asset-detail
        """
        return await self._call(operations.GET_ASSET_DETAILS, locals())

    async def get_trade_fees(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TradeFee]:
        """Commission rates on Spot.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#trade-fee
        """
        return await self._call(operations.GET_TRADE_FEES, locals())

    async def set_bnb_burn(
        self,
        *,
        spotBNBBurn: bool | None = None,
        interestBNBBurn: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnbBurn:
        """Whether BNB pays for commissions and interest.

        - spotBNBBurn: Whether BNB pays the commissions of Spot
        - interestBNBBurn: Whether BNB pays the interest of margin loans
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of spotBNBBurn, interestBNBBurn is needed.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#toggle-bnb-burn-on-spot-trade-and-margin-interest
        """
        return await self._call(operations.SET_BNB_BURN, locals())

    async def get_asset_tags(
        self, *, tag: Sequence[str] | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AssetTags]:
        """Categories of the assets of Spot.

        - tag: Only assets with one of these tags

        Weight: 100 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#get-spot-asset-tags
        """
        return await self._call(operations.GET_ASSET_TAGS, locals())

    async def get_open_symbols(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.OpenSchedule]:
        """Pairs of Spot that will open for trading.

        Weight: 100 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#get-open-symbol-list
        """
        return await self._call(operations.GET_OPEN_SYMBOLS, locals())

    async def get_coins(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Coin]:
        """All coins with their networks and the balances of the account.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#all-coins-information
        """
        return await self._call(operations.GET_COINS, locals())

    async def get_deposit_address(
        self,
        *,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositAddress:
        """Address for deposits of a coin.

        - coin: Asset, as in BTC
        - network: Network, as in ETH; the default network of the coin where not given
        - amount: How much will be deposited; the network LIGHTNING needs it
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        network LIGHTNING needs amount.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#deposit-address
        """
        return await self._call(operations.GET_DEPOSIT_ADDRESS, locals())

    async def get_deposit_addresses(
        self, *, coin: str, network: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.ListedDepositAddress]:
        """All addresses for deposits of a coin.

        - coin: Asset, as in BTC
        - network: Network, as in ETH; the default network of the coin where not given

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#fetch-deposit-address-list-with-network
        """
        return await self._call(operations.GET_DEPOSIT_ADDRESSES, locals())

    async def get_deposit_history(
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
        """Deposits.

        - includeSource: Whether to tell the address that the deposit came from
        - coin: Asset, as in BTC
        - status: 0: pending, 1: done, 2: rejected, 6: credited but locked, 7: wrong deposit, 8: waits for a
          confirmation by the user (one of 0, 1, 2, 6, 7, 8)
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - offset: Entries to skip
        - limit: Most entries to return (at most 1000; default 1000)
        - txId: Only the deposit of this transaction
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#deposit-history
        """
        return await self._call(operations.GET_DEPOSIT_HISTORY, locals())

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
        """Every row of `get_deposit_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_DEPOSIT_HISTORY, locals())

    async def request_deposit_credit(
        self,
        *,
        depositId: int | None = None,
        txId: str | None = None,
        subAccountId: str | None = None,
        subUserId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DepositCredit:
        """Have a deposit credited that came to an expired address.

        - depositId: Id of the deposit; goes before txId
        - txId: Transaction of the deposit
        - subAccountId: Sub-account of a cloud user
        - subUserId: Sub-user of the account

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#one-click-arrival-deposit-apply
        """
        return await self._call(operations.REQUEST_DEPOSIT_CREDIT, locals())

    async def withdraw(
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
        """Withdraw.

        Accounts for which get_questionnaire_requirements answers anything but NIL use
        withdraw_with_questionnaire.

        - coin: Asset, as in BTC
        - address: Where it goes
        - amount: How much of the asset
        - withdrawOrderId: Id of one's own; the history can be asked for it
        - network: Network, as in ETH; the default network of the coin where not given
        - addressTag: Tag or memo; refused where withdrawTag of the network is false
        - transactionFeeFlag: Who gets the fee back when it stays within Binance; true is the receiver
          (default false)
        - name: Name of the address in the address book
        - walletType: Wallet that pays: 0 Spot, 1 funding; by default the one chosen on the site
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 900 (SAPI_UID). Security: USER_DATA, signed.
        Errors: -4026 CAPITAL_WITHDRAW_USER_ASSET_NOT_ENOUGH, -4106 TAG_NOT_SUPPORTED_FOR_NETWORK.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#withdraw
        """
        return await self._call(operations.WITHDRAW, locals())

    async def get_withdraw_history(
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
        """Withdrawals.

        - coin: Asset, as in BTC
        - withdrawOrderId: Only the withdrawal with this id of one's own
        - status: 0: e-mail sent, 2: waits for approval, 3: rejected, 4: in process, 6: done (0 to 6)
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (at most 1000; default 1000)
        - idList: Ids that withdraw answered; at most 45
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        Its weight of 18000 counts against a limit of its own of 180000 a second, so ten calls a second may
        be made.
        With withdrawOrderId startTime and endTime may be at most 7 days apart; without them the last 7
        days.

        Weight: 0 (SAPI_UID). At most 10 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#withdraw-history
        """
        return await self._call(operations.GET_WITHDRAW_HISTORY, locals())

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
        """Every row of `get_withdraw_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_WITHDRAW_HISTORY, locals())

    async def get_withdraw_addresses(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.WithdrawAddress]:
        """Address book for withdrawals.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#fetch-withdraw-address-list
        """
        return await self._call(operations.GET_WITHDRAW_ADDRESSES, locals())

    async def get_withdraw_quota(self, *, extra: Mapping[str, object] | None = None) -> types.WithdrawQuota:
        """How much may be withdrawn in 24 hours.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/capital#fetch-withdraw-quota
        """
        return await self._call(operations.GET_WITHDRAW_QUOTA, locals())

    async def get_dust_assets(
        self,
        *,
        accountType: enums.DustAccount | types.DustAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnbDust:
        """Small balances that can be converted to BNB.

        - accountType: Account with the balances (default SPOT)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#get-assets-that-can-be-converted-into-bnb
        """
        return await self._call(operations.GET_DUST_ASSETS, locals())

    async def convert_dust_to_bnb(
        self,
        *,
        asset: str,
        accountType: enums.DustAccount | types.DustAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DustConversion:
        """Convert small balances to BNB.

        - asset: Assets to convert, as in BTC,USDT
        - accountType: Account with the balances (default SPOT)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The key needs the permission for Spot and margin trading.

        Weight: 10 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#dust-transfer
        """
        return await self._call(operations.CONVERT_DUST_TO_BNB, locals())

    async def get_convertible_dust(
        self,
        *,
        targetAsset: str,
        accountType: str | None = None,
        dustQuotaAssetToTargetAssetPrice: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConvertibleDust:
        """Small balances that can be converted to an asset.

        - targetAsset: Asset to get, as in BNB
        - accountType: Account with the balances: SPOT or MARGIN (default SPOT)
        - dustQuotaAssetToTargetAssetPrice: Price of the quota asset in the target asset

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#dust-convertible-assets
        """
        return await self._call(operations.GET_CONVERTIBLE_DUST, locals())

    async def convert_dust(
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
        """Convert small balances to an asset.

        - asset: Assets to convert, as in BTC,USDT
        - accountType: Account with the balances: SPOT or MARGIN (default SPOT)
        - clientId: Unique id of the request
        - targetAsset: Asset to get, as in BNB
        - thirdPartyClientId: Id of a third party that makes the request
        - dustQuotaAssetToTargetAssetPrice: Price of the quota asset in the target asset

        Weight: 10 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#dust-convert
        """
        return await self._call(operations.CONVERT_DUST, locals())

    async def get_dust_log(
        self,
        *,
        accountType: enums.DustAccount | types.DustAccountText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DustLog:
        """Conversions of small balances to BNB.

        At most the last 100, none from before December 2020.

        - accountType: Account with the balances (default SPOT)
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#dustlog
        """
        return await self._call(operations.GET_DUST_LOG, locals())

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
        """Every row of `get_dust_log`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        """
        return self._iterate(operations.GET_DUST_LOG, locals())

    async def get_system_status(self, *, extra: Mapping[str, object] | None = None) -> types.SystemStatus:
        """Whether Binance is under maintenance.

        Weight: 1 (SAPI_IP). Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/others#system-status
        """
        return await self._call(operations.GET_SYSTEM_STATUS, locals())

    async def get_delist_schedule(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.DelistSchedule]:
        """Pairs of Spot that will be delisted.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/others#get-symbols-delist-schedule-for-spot
        """
        return await self._call(operations.GET_DELIST_SCHEDULE, locals())

    async def get_questionnaire_requirements(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.QuestionnaireRequirements:
        """Which questionnaire the account must answer.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#check-questionnaire-requirements
        """
        return await self._call(operations.GET_QUESTIONNAIRE_REQUIREMENTS, locals())

    async def withdraw_with_questionnaire(
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
        """Withdraw with the answers to the questionnaire.

        - coin: Asset, as in BTC
        - address: Where it goes
        - amount: How much of the asset
        - questionnaire: Answers as JSON text; they differ by country
        - withdrawOrderId: Id of one's own; the history can be asked for it
        - network: Network, as in ETH; the default network of the coin where not given
        - addressTag: Tag or memo, for networks that need one
        - transactionFeeFlag: Who gets the fee back when it stays within Binance; true is the receiver
          (default false)
        - name: Name of the address in the address book
        - walletType: Wallet that pays: 0 Spot, 1 funding; by default the one chosen on the site
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Refused where the address does not fit the default network and no network is given.

        Weight: 600 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#withdraw-travel-rule
        """
        return await self._call(operations.WITHDRAW_WITH_QUESTIONNAIRE, locals())

    async def withdraw_as_broker(
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
        """Withdraw for a customer of a broker.

        - address: Where it goes
        - coin: Asset, as in BTC
        - amount: How much of the asset
        - withdrawOrderId: Id of one's own; the history can be asked for it
        - questionnaire: Answers as JSON text; they differ by country
        - originatorPii: Who sends it: personal data as JSON text
        - addressTag: Tag or memo, for networks that need one
        - network: Network, as in ETH; the default network of the coin where not given
        - addressName: Name of the address in the address book; it holds 200
        - transactionFeeFlag: Who gets the fee back when it stays within Binance; true is the receiver
          (default false)
        - walletType: Wallet that pays: 0 Spot, 1 funding; by default the one chosen on the site

        Refused where the address does not fit the default network and no network is given.

        Weight: 600 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#broker-withdraw
        """
        return await self._call(operations.WITHDRAW_AS_BROKER, locals())

    async def get_travel_rule_withdraw_history(
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
        """Withdrawals under the travel rule.

        - trId: Only these records of the travel rule
        - txId: Only these transactions
        - withdrawOrderId: Only the withdrawal with this id of one's own
        - network: Network, as in ETH
        - coin: Asset, as in BTC
        - travelRuleStatus: 0: done, 1: pending, 2: failed
        - offset: Entries to skip
        - limit: Most entries to return
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#withdraw-history-v1
        """
        return await self._call(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY, locals())

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
        """Every row of `get_travel_rule_withdraw_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY, locals())

    async def get_travel_rule_withdraw_history_v2(
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
        """Withdrawals under the travel rule, newer form.

        Those made by withdraw may be missing.

        - trId: Only these records of the travel rule; at most 45
        - txId: Only these transactions; at most 45
        - withdrawOrderId: Only the withdrawal with this id of one's own
        - network: Network, as in ETH
        - coin: Asset, as in BTC
        - travelRuleStatus: 0: done, 1: pending, 2: failed
        - offset: Entries to skip
        - limit: Most entries to return
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        With withdrawOrderId startTime and endTime may be at most 7 days apart; without them the last 7
        days.
        Where withdrawalStatus is missing, asking with trId or txId tells it.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#withdraw-history-v2
        """
        return await self._call(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY_V2, locals())

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
        """Every row of `get_travel_rule_withdraw_history_v2`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_TRAVEL_RULE_WITHDRAW_HISTORY_V2, locals())

    async def get_travel_rule_deposit_history(
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
        """Deposits under the travel rule.

        - trId: Only these records of the travel rule
        - txId: Only these transactions
        - tranId: Only these transfers of the wallet
        - network: Network, as in ETH
        - coin: Asset, as in BTC
        - travelRuleStatus: 0: done, 1: pending, 2: failed
        - pendingQuestionnaire: Whether to return only those that wait for a questionnaire
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - offset: Entries to skip (default 0)
        - limit: Most entries to return (at most 1000; default 1000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        The address that a deposit came from may be inexact; of several, the first is told.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#deposit-history-travel-rule
        """
        return await self._call(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY, locals())

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
        """Every row of `get_travel_rule_deposit_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY, locals())

    async def get_travel_rule_deposit_history_v2(
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
        """Deposits under the travel rule, newer form.

        - depositId: Only these deposits
        - txId: Only these transactions
        - network: Network, as in ETH
        - coin: Asset, as in BTC
        - retrieveQuestionnaire: Whether to return the questionnaire
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - offset: Entries to skip
        - limit: Most entries to return (at most 1000; default 1000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        The address that a deposit came from may be inexact; of several, the first is told.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#deposit-history-v2
        """
        return await self._call(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY_V2, locals())

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
        """Every row of `get_travel_rule_deposit_history_v2`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_TRAVEL_RULE_DEPOSIT_HISTORY_V2, locals())

    async def submit_deposit_questionnaire(
        self, *, tranId: int, questionnaire: str, extra: Mapping[str, object] | None = None
    ) -> types.TravelRuleAnswer:
        """Answer the questionnaire of a deposit.

        For deposits from wallets of one's own and from providers that are not in the network of the rule.

        - tranId: Transfer of the wallet
        - questionnaire: Answers as JSON text; they differ by country

        Weight: 600 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#submit-deposit-questionnaire-travel-rule
        """
        return await self._call(operations.SUBMIT_DEPOSIT_QUESTIONNAIRE, locals())

    async def submit_deposit_questionnaire_v2(
        self, *, depositId: int, questionnaire: str, extra: Mapping[str, object] | None = None
    ) -> types.TravelRuleAnswer:
        """Answer the questionnaire of a deposit, newer form.

        For deposits from wallets of one's own and from providers that are not in the network of the rule.

        - depositId: Id of the deposit
        - questionnaire: Answers as JSON text; they differ by country

        Weight: 600 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#submit-deposit-questionnaire-v2
        """
        return await self._call(operations.SUBMIT_DEPOSIT_QUESTIONNAIRE_V2, locals())

    async def submit_broker_deposit_questionnaire(
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
        """Answer the questionnaire of a deposit for a customer of a broker.

        - subAccountId: Id of the customer
        - depositId: Id of the deposit
        - questionnaire: Answers as JSON text; they differ by country
        - beneficiaryPii: Who gets it: personal data as JSON text
        - network: Network, as in ETH
        - coin: Asset, as in BTC
        - amount: How much was deposited
        - address: Address of the deposit
        - addressTag: Tag or memo of the deposit

        Weight: 600 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#submit-deposit-questionnaire
        """
        return await self._call(operations.SUBMIT_BROKER_DEPOSIT_QUESTIONNAIRE, locals())

    async def get_address_verifications(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AddressVerification]:
        """Whether the addresses of the address book are verified.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#fetch-address-verification-list
        """
        return await self._call(operations.GET_ADDRESS_VERIFICATIONS, locals())

    async def get_vasps(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Vasp]:
        """Providers that a questionnaire may name.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#vasp-list
        """
        return await self._call(operations.GET_VASPS, locals())

    async def get_countries(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CountryList:
        """Countries that a questionnaire may name.

        For accounts of Australia.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#get-country-list
        """
        return await self._call(operations.GET_COUNTRIES, locals())

    async def get_regions(
        self, *, countryCode: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.RegionList:
        """Regions of a country that a questionnaire may name.

        For accounts of Australia.

        - countryCode: Code of the country, of two letters, as in au
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/travel-rule#get-region-list
        """
        return await self._call(operations.GET_REGIONS, locals())
