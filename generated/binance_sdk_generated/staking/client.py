"""The methods of Staking: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class StakingOperations:
    """Every call of Staking, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_eth_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.EthAccount:
        """Your WBETH and BETH and what they earned.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#eth-staking-account
        """
        return await self._call(operations.GET_ETH_ACCOUNT, locals())

    async def get_eth_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.EthQuota:
        """How much ETH you may stake and redeem.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#get-current-eth-staking-quota
        """
        return await self._call(operations.GET_ETH_QUOTA, locals())

    async def stake_eth(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.EthStaked:
        """Stake ETH and get WBETH.

        - amount: Amount of ETH (at most 4 decimals)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#subscribe-eth-staking
        """
        return await self._call(operations.STAKE_ETH, locals())

    async def redeem_eth(
        self,
        *,
        amount: Number,
        asset: Literal["WBETH", "BETH"] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.EthRedeemed:
        """Give WBETH or BETH back and get ETH.

        - amount: Amount of asset (at most 8 decimals)
        - asset: What is given back (default BETH)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#redeem-eth
        """
        return await self._call(operations.REDEEM_ETH, locals())

    async def wrap_beth(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BethWrapped:
        """Change BETH into WBETH.

        - amount: Amount of BETH (at most 4 decimals)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#wrap-beth
        """
        return await self._call(operations.WRAP_BETH, locals())

    async def get_eth_staking_history(
        self,
        *,
        purchaseId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.EthStakings:
        """ETH that was staked.

        - purchaseId: Only this one
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#get-eth-staking-history
        """
        return await self._call(operations.GET_ETH_STAKING_HISTORY, locals())

    def iter_eth_staking_history(
        self,
        *,
        start: Moment,
        purchaseId: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.EthStaking]:
        """Every row of `get_eth_staking_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ETH_STAKING_HISTORY, locals())

    async def get_eth_redemption_history(
        self,
        *,
        redeemId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.EthRedemptions:
        """WBETH and BETH that were given back.

        - redeemId: Only this one
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#get-eth-redemption-history
        """
        return await self._call(operations.GET_ETH_REDEMPTION_HISTORY, locals())

    def iter_eth_redemption_history(
        self,
        *,
        start: Moment,
        redeemId: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.EthRedemption]:
        """Every row of `get_eth_redemption_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ETH_REDEMPTION_HISTORY, locals())

    async def get_wbeth_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WbethRewards:
        """Rewards of WBETH.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#get-wbeth-rewards-history
        """
        return await self._call(operations.GET_WBETH_REWARDS_HISTORY, locals())

    def iter_wbeth_rewards_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.WbethReward]:
        """Every row of `get_wbeth_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_WBETH_REWARDS_HISTORY, locals())

    async def get_wbeth_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WbethRates:
        """Rates and worth of WBETH.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#get-wbeth-rate-history
        """
        return await self._call(operations.GET_WBETH_RATE_HISTORY, locals())

    def iter_wbeth_rate_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.WbethRate]:
        """Every row of `get_wbeth_rate_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_WBETH_RATE_HISTORY, locals())

    async def get_wbeth_wrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BethConversions:
        """BETH that was changed into WBETH.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#get-wbeth-wrap-history
        """
        return await self._call(operations.GET_WBETH_WRAP_HISTORY, locals())

    def iter_wbeth_wrap_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BethConversion]:
        """Every row of `get_wbeth_wrap_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_WBETH_WRAP_HISTORY, locals())

    async def get_wbeth_unwrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BethConversions:
        """WBETH that was changed into BETH.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/eth-staking#get-wbeth-unwrap-history
        """
        return await self._call(operations.GET_WBETH_UNWRAP_HISTORY, locals())

    def iter_wbeth_unwrap_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BethConversion]:
        """Every row of `get_wbeth_unwrap_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_WBETH_UNWRAP_HISTORY, locals())

    async def get_onchain_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OnchainAccount:
        """What all on-chain positions are worth.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#on-chain-yields-account
        """
        return await self._call(operations.GET_ONCHAIN_ACCOUNT, locals())

    async def get_onchain_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainProducts:
        """On-chain products on offer.

        - asset: Only this asset, as in BTC
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#get-on-chain-yields-locked-product-list
        """
        return await self._call(operations.GET_ONCHAIN_PRODUCTS, locals())

    def iter_onchain_products(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OnchainProduct]:
        """Every row of `get_onchain_products`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ONCHAIN_PRODUCTS, locals())

    async def get_onchain_positions(
        self,
        *,
        asset: str | None = None,
        positionId: str | None = None,
        projectId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainPositions:
        """Your on-chain positions.

        - asset: Only this asset, as in BTC
        - positionId: Only this position
        - projectId: Only this product, as in Solv-60d
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#get-on-chain-yields-locked-product-position
        """
        return await self._call(operations.GET_ONCHAIN_POSITIONS, locals())

    def iter_onchain_positions(
        self,
        *,
        asset: str | None = None,
        positionId: str | None = None,
        projectId: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OnchainPosition]:
        """Every row of `get_onchain_positions`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ONCHAIN_POSITIONS, locals())

    async def get_onchain_quota(
        self, *, projectId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OnchainQuota:
        """How much more you may put into an on-chain product.

        - projectId: Product, as in Solv-60d
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#get-on-chain-yields-locked-personal-left-quota
        """
        return await self._call(operations.GET_ONCHAIN_QUOTA, locals())

    async def get_onchain_subscription_preview(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainSubscriptionPreview:
        """What a subscription to an on-chain product would earn.

        - projectId: Product, as in Solv-60d
        - amount: Amount of the product's asset
        - autoSubscribe: Whether it shall start again when it ends
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#get-on-chain-yields-locked-subscription-preview
        """
        return await self._call(operations.GET_ONCHAIN_SUBSCRIPTION_PREVIEW, locals())

    async def subscribe_onchain_product(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        sourceAccount: enums.SourceAccount | types.SourceAccountText | None = None,
        redeemTo: enums.RedeemTarget | types.RedeemTargetText | None = None,
        channelId: str | None = None,
        clientId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainSubscribed:
        """Put an amount into an on-chain product.

        - projectId: Product, as in Solv-60d
        - amount: Amount of the product's asset
        - autoSubscribe: Start again when it ends (default false)
        - sourceAccount: Wallet to pay from (default SPOT)
        - redeemTo: Where it goes when it ends; without autoSubscribe (default FLEXIBLE)
        - channelId: Number of the channel that the subscription comes by
        - clientId: Your own id, to find the subscription by
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 200 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#subscribe-on-chain-yields-locked-product
        """
        return await self._call(operations.SUBSCRIBE_ONCHAIN_PRODUCT, locals())

    async def redeem_onchain_product(
        self,
        *,
        positionId: str,
        channelId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainRedeemed:
        """Take an on-chain position out before it ends.

        - positionId: Position to redeem
        - channelId: Number of the channel that the redemption comes by
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 200 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#redeem-on-chain-yields-locked-product
        """
        return await self._call(operations.REDEEM_ONCHAIN_PRODUCT, locals())

    async def set_onchain_auto_subscribe(
        self,
        *,
        positionId: str,
        autoSubscribe: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose whether an on-chain position starts again when it ends.

        - positionId: Position to change
        - autoSubscribe: Whether it shall start again
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#set-on-chain-yields-locked-auto-subscribe
        """
        return await self._call(operations.SET_ONCHAIN_AUTO_SUBSCRIBE, locals())

    async def set_onchain_redeem_target(
        self,
        *,
        positionId: str,
        redeemTo: enums.RedeemTarget | types.RedeemTargetText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose where an on-chain position goes when it ends.

        - positionId: Position to change
        - redeemTo: Where it shall go
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#set-on-chain-yields-locked-product-redeem-option
        """
        return await self._call(operations.SET_ONCHAIN_REDEEM_TARGET, locals())

    async def get_onchain_subscription_history(
        self,
        *,
        purchaseId: str | None = None,
        clientId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainSubscriptions:
        """Subscriptions to on-chain products.

        - purchaseId: Only this subscription
        - clientId: Only the subscription with this id of your own
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#get-on-chain-yields-locked-subscription-record
        """
        return await self._call(operations.GET_ONCHAIN_SUBSCRIPTION_HISTORY, locals())

    def iter_onchain_subscription_history(
        self,
        *,
        start: Moment,
        purchaseId: str | None = None,
        clientId: str | None = None,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OnchainSubscription]:
        """Every row of `get_onchain_subscription_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ONCHAIN_SUBSCRIPTION_HISTORY, locals())

    async def get_onchain_redemption_history(
        self,
        *,
        positionId: str | None = None,
        redeemId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainRedemptions:
        """Redemptions of on-chain products.

        - positionId: Only this position
        - redeemId: Only this redemption
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#get-on-chain-yields-locked-redemption-record
        """
        return await self._call(operations.GET_ONCHAIN_REDEMPTION_HISTORY, locals())

    def iter_onchain_redemption_history(
        self,
        *,
        start: Moment,
        positionId: str | None = None,
        redeemId: str | None = None,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OnchainRedemption]:
        """Every row of `get_onchain_redemption_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ONCHAIN_REDEMPTION_HISTORY, locals())

    async def get_onchain_rewards_history(
        self,
        *,
        positionId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainRewards:
        """Rewards of on-chain products.

        - positionId: Only this position
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#get-on-chain-yields-locked-rewards-history
        """
        return await self._call(operations.GET_ONCHAIN_REWARDS_HISTORY, locals())

    def iter_onchain_rewards_history(
        self,
        *,
        start: Moment,
        positionId: str | None = None,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OnchainReward]:
        """Every row of `get_onchain_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ONCHAIN_REWARDS_HISTORY, locals())

    async def get_soft_staking_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SoftStakingProducts:
        """Assets that soft staking takes, and what yours earned.

        - asset: Only this asset, as in BNB
        - current: Page, from 1
        - size: Rows on a page
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/soft-staking#get-soft-staking-product-list
        """
        return await self._call(operations.GET_SOFT_STAKING_PRODUCTS, locals())

    def iter_soft_staking_products(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SoftStakingProduct]:
        """Every row of `get_soft_staking_products`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SOFT_STAKING_PRODUCTS, locals())

    async def set_soft_staking(
        self, *, softStaking: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Changed:
        """Turn soft staking on or off.

        - softStaking: Whether it shall be on
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/soft-staking#set-soft-staking
        """
        return await self._call(operations.SET_SOFT_STAKING, locals())

    async def get_soft_staking_rewards_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SoftStakingRewards:
        """Rewards of soft staking.

        - asset: Only this asset, as in BNB
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/soft-staking#get-soft-staking-rewards-history
        """
        return await self._call(operations.GET_SOFT_STAKING_REWARDS_HISTORY, locals())

    def iter_soft_staking_rewards_history(
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
    ) -> History[types.SoftStakingReward]:
        """Every row of `get_soft_staking_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SOFT_STAKING_REWARDS_HISTORY, locals())

    async def get_sol_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolAccount:
        """Your BNSOL and what it earned.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#sol-staking-account
        """
        return await self._call(operations.GET_SOL_ACCOUNT, locals())

    async def get_sol_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolQuota:
        """How much SOL you may stake and redeem.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-sol-staking-quota-details
        """
        return await self._call(operations.GET_SOL_QUOTA, locals())

    async def stake_sol(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolStaked:
        """Stake SOL and get BNSOL.

        - amount: Amount of SOL
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#subscribe-sol-staking
        """
        return await self._call(operations.STAKE_SOL, locals())

    async def redeem_sol(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolRedeemed:
        """Give BNSOL back and get SOL.

        - amount: Amount of BNSOL (at most 8 decimals)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#redeem-sol
        """
        return await self._call(operations.REDEEM_SOL, locals())

    async def claim_boost_rewards(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Changed:
        """Claim the boost rewards that wait for you.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#claim-boost-rewards
        """
        return await self._call(operations.CLAIM_BOOST_REWARDS, locals())

    async def get_unclaimed_boost_rewards(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.UnclaimedReward]:
        """Boost rewards that wait to be claimed.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-unclaimed-rewards
        """
        return await self._call(operations.GET_UNCLAIMED_BOOST_REWARDS, locals())

    async def get_boost_rewards_history(
        self,
        *,
        type: enums.BoostRewardType | types.BoostRewardTypeText,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BoostRewards:
        """Boost rewards that were given out or claimed.

        - type: Which of the two
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-boost-rewards-history
        """
        return await self._call(operations.GET_BOOST_REWARDS_HISTORY, locals())

    def iter_boost_rewards_history(
        self,
        *,
        type: enums.BoostRewardType | types.BoostRewardTypeText,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BoostReward]:
        """Every row of `get_boost_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BOOST_REWARDS_HISTORY, locals())

    async def get_sol_staking_history(
        self,
        *,
        purchaseId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SolStakings:
        """SOL that was staked.

        - purchaseId: Only this one
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-sol-staking-history
        """
        return await self._call(operations.GET_SOL_STAKING_HISTORY, locals())

    def iter_sol_staking_history(
        self,
        *,
        start: Moment,
        purchaseId: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SolStaking]:
        """Every row of `get_sol_staking_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SOL_STAKING_HISTORY, locals())

    async def get_sol_redemption_history(
        self,
        *,
        redeemId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SolRedemptions:
        """BNSOL that was given back.

        - redeemId: Only this one
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-sol-redemption-history
        """
        return await self._call(operations.GET_SOL_REDEMPTION_HISTORY, locals())

    def iter_sol_redemption_history(
        self,
        *,
        start: Moment,
        redeemId: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SolRedemption]:
        """Every row of `get_sol_redemption_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SOL_REDEMPTION_HISTORY, locals())

    async def get_bnsol_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnsolRewards:
        """Rewards of BNSOL.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-bnsol-rewards-history
        """
        return await self._call(operations.GET_BNSOL_REWARDS_HISTORY, locals())

    def iter_bnsol_rewards_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BnsolReward]:
        """Every row of `get_bnsol_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BNSOL_REWARDS_HISTORY, locals())

    async def get_bnsol_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnsolRates:
        """Rates and worth of BNSOL.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-bnsol-rate-history
        """
        return await self._call(operations.GET_BNSOL_RATE_HISTORY, locals())

    def iter_bnsol_rate_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BnsolRate]:
        """Every row of `get_bnsol_rate_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BNSOL_RATE_HISTORY, locals())
