"""The methods of Simple Earn: signatures and what they mean."""

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
class SimpleEarnOperations:
    """Every call of Simple Earn, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """What all flexible and locked positions are worth.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#simple-account
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_yield_arena_activities(
        self,
        *,
        lang: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.YieldArenaActivities:
        """Giveaways of the Yield Arena that are open to you.

        - lang: Language of title and description, as in en, zh-CN or pt-BR; en when there is no translation
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/yield-arena#get-yield-arena-activities
        """
        return await self._call(operations.GET_YIELD_ARENA_ACTIVITIES, locals())

    async def get_bfusd_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BfusdAccount:
        """Your BFUSD and what it earned.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#get-bfusd-account
        """
        return await self._call(operations.GET_BFUSD_ACCOUNT, locals())

    async def get_bfusd_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BfusdQuota:
        """How much BFUSD you may subscribe and redeem, and the fees.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#get-bfusd-quota-details
        """
        return await self._call(operations.GET_BFUSD_QUOTA, locals())

    async def subscribe_bfusd(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BfusdSubscribed:
        """Buy BFUSD from the Spot wallet.

        - asset: Asset to pay with, as in USDT
        - amount: Amount to pay
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#subscribe-bfusd
        """
        return await self._call(operations.SUBSCRIBE_BFUSD, locals())

    async def redeem_bfusd(
        self,
        *,
        amount: Number,
        type: enums.RedemptionSpeed | types.RedemptionSpeedText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedeemed:
        """Change BFUSD back into USDT in the Spot wallet.

        - amount: Amount of BFUSD
        - type: How it is paid
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#redeem-bfusd
        """
        return await self._call(operations.REDEEM_BFUSD, locals())

    async def get_bfusd_subscription_history(
        self,
        *,
        asset: Literal["USDC", "USDT"] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableSubscriptions:
        """Purchases of BFUSD.

        - asset: Only those paid in this asset
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#get-bfusd-subscription-history
        """
        return await self._call(operations.GET_BFUSD_SUBSCRIPTION_HISTORY, locals())

    def iter_bfusd_subscription_history(
        self,
        *,
        start: Moment,
        asset: Literal["USDC", "USDT"] | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.StableSubscription]:
        """Every row of `get_bfusd_subscription_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BFUSD_SUBSCRIPTION_HISTORY, locals())

    async def get_bfusd_redemption_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedemptions:
        """Redemptions of BFUSD.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#get-bfusd-redemption-history
        """
        return await self._call(operations.GET_BFUSD_REDEMPTION_HISTORY, locals())

    def iter_bfusd_redemption_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.StableRedemption]:
        """Every row of `get_bfusd_redemption_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BFUSD_REDEMPTION_HISTORY, locals())

    async def get_bfusd_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BfusdRewards:
        """Rewards of BFUSD.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#get-bfusd-rewards-history
        """
        return await self._call(operations.GET_BFUSD_REWARDS_HISTORY, locals())

    def iter_bfusd_rewards_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BfusdReward]:
        """Every row of `get_bfusd_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BFUSD_REWARDS_HISTORY, locals())

    async def get_bfusd_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRates:
        """Rates that BFUSD had, newest first.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#get-bfusd-rate-history
        """
        return await self._call(operations.GET_BFUSD_RATE_HISTORY, locals())

    def iter_bfusd_rate_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.StableRate]:
        """Every row of `get_bfusd_rate_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BFUSD_RATE_HISTORY, locals())

    async def get_flexible_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleProducts:
        """Flexible products on offer.

        - asset: Only this asset, as in BTC
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-simple-earn-flexible-product-list
        """
        return await self._call(operations.GET_FLEXIBLE_PRODUCTS, locals())

    def iter_flexible_products(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FlexibleProduct]:
        """Every row of `get_flexible_products`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FLEXIBLE_PRODUCTS, locals())

    async def get_flexible_positions(
        self,
        *,
        asset: str | None = None,
        productId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexiblePositions:
        """Your flexible positions.

        - asset: Only this asset, as in BTC
        - productId: Only this product, as in BTC001
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-flexible-product-position
        """
        return await self._call(operations.GET_FLEXIBLE_POSITIONS, locals())

    def iter_flexible_positions(
        self,
        *,
        asset: str | None = None,
        productId: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FlexiblePosition]:
        """Every row of `get_flexible_positions`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FLEXIBLE_POSITIONS, locals())

    async def get_flexible_quota(
        self, *, productId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PersonalQuota:
        """How much more you may put into a flexible product.

        - productId: Product, as in BTC001
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-flexible-personal-left-quota
        """
        return await self._call(operations.GET_FLEXIBLE_QUOTA, locals())

    async def get_flexible_subscription_preview(
        self,
        *,
        productId: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleSubscriptionPreview:
        """What a subscription to a flexible product would earn.

        - productId: Product, as in BTC001
        - amount: Amount of the product's asset
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-flexible-subscription-preview
        """
        return await self._call(operations.GET_FLEXIBLE_SUBSCRIPTION_PREVIEW, locals())

    async def subscribe_flexible_product(
        self,
        *,
        productId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        sourceAccount: enums.SourceAccount | types.SourceAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleSubscribed:
        """Put an amount into a flexible product.

        - productId: Product, as in BTC001
        - amount: Amount of the product's asset
        - autoSubscribe: Put what of the asset is free in the Spot wallet into the product every day
          (default true)
        - sourceAccount: Wallet to pay from (default SPOT)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 1 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#subscribe-flexible-product
        """
        return await self._call(operations.SUBSCRIBE_FLEXIBLE_PRODUCT, locals())

    async def redeem_flexible_product(
        self,
        *,
        productId: str,
        redeemAll: bool | None = None,
        amount: Number | None = None,
        destAccount: enums.DestinationAccount | types.DestinationAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Redeemed:
        """Take an amount out of a flexible product.

        - productId: Product, as in BTC001
        - redeemAll: Take out all of it (default false)
        - amount: Amount to take out; required without redeemAll
        - destAccount: Wallet to pay to (default SPOT)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        At least one of redeemAll, amount is needed.
        redeemAll false needs amount.

        The key must be allowed to trade on Spot and Margin.

        Weight: 1 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#redeem-flexible-product
        """
        return await self._call(operations.REDEEM_FLEXIBLE_PRODUCT, locals())

    async def set_flexible_auto_subscribe(
        self,
        *,
        productId: str,
        autoSubscribe: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Turn automatic subscription of a flexible position on or off.

        - productId: Product, as in BTC001
        - autoSubscribe: Whether it shall be on
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#set-flexible-auto-subscribe
        """
        return await self._call(operations.SET_FLEXIBLE_AUTO_SUBSCRIBE, locals())

    async def get_flexible_subscription_history(
        self,
        *,
        productId: str | None = None,
        purchaseId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleSubscriptions:
        """Subscriptions to flexible products.

        - productId: Only this product, as in BTC001
        - purchaseId: Only this subscription
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-flexible-subscription-record
        """
        return await self._call(operations.GET_FLEXIBLE_SUBSCRIPTION_HISTORY, locals())

    def iter_flexible_subscription_history(
        self,
        *,
        start: Moment,
        productId: str | None = None,
        purchaseId: str | None = None,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FlexibleSubscription]:
        """Every row of `get_flexible_subscription_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FLEXIBLE_SUBSCRIPTION_HISTORY, locals())

    async def get_flexible_redemption_history(
        self,
        *,
        productId: str | None = None,
        redeemId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleRedemptions:
        """Redemptions of flexible products.

        - productId: Only this product, as in BTC001
        - redeemId: Only this redemption
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-flexible-redemption-record
        """
        return await self._call(operations.GET_FLEXIBLE_REDEMPTION_HISTORY, locals())

    def iter_flexible_redemption_history(
        self,
        *,
        start: Moment,
        productId: str | None = None,
        redeemId: str | None = None,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FlexibleRedemption]:
        """Every row of `get_flexible_redemption_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FLEXIBLE_REDEMPTION_HISTORY, locals())

    async def get_flexible_rewards_history(
        self,
        *,
        productId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        type: enums.FlexibleRewardType | types.FlexibleRewardTypeText | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleRewards:
        """Rewards of flexible products.

        - productId: Only this product, as in BTC001
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - type: Only this kind of reward (default ALL)
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-flexible-rewards-history
        """
        return await self._call(operations.GET_FLEXIBLE_REWARDS_HISTORY, locals())

    def iter_flexible_rewards_history(
        self,
        *,
        start: Moment,
        productId: str | None = None,
        asset: str | None = None,
        type: enums.FlexibleRewardType | types.FlexibleRewardTypeText | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FlexibleReward]:
        """Every row of `get_flexible_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FLEXIBLE_REWARDS_HISTORY, locals())

    async def get_flexible_rate_history(
        self,
        *,
        productId: str,
        aprPeriod: enums.AprPeriod | types.AprPeriodText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleRates:
        """Rates that a flexible product had.

        - productId: Product, as in BTC001
        - aprPeriod: Time over which the rates are given
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 365 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-rate-history
        """
        return await self._call(operations.GET_FLEXIBLE_RATE_HISTORY, locals())

    def iter_flexible_rate_history(
        self,
        *,
        productId: str,
        start: Moment,
        aprPeriod: enums.AprPeriod | types.AprPeriodText | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FlexibleRate]:
        """Every row of `get_flexible_rate_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FLEXIBLE_RATE_HISTORY, locals())

    async def get_flexible_collateral_history(
        self,
        *,
        productId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralRecords:
        """Amounts of flexible products that went into or came out of collateral.

        - productId: Only this product, as in BTC001
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 30 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-collateral-record
        """
        return await self._call(operations.GET_FLEXIBLE_COLLATERAL_HISTORY, locals())

    def iter_flexible_collateral_history(
        self,
        *,
        start: Moment,
        productId: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.CollateralRecord]:
        """Every row of `get_flexible_collateral_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FLEXIBLE_COLLATERAL_HISTORY, locals())

    async def get_locked_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LockedProducts:
        """Locked products on offer.

        - asset: Only this asset, as in BTC
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-simple-earn-locked-product-list
        """
        return await self._call(operations.GET_LOCKED_PRODUCTS, locals())

    def iter_locked_products(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LockedProduct]:
        """Every row of `get_locked_products`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_LOCKED_PRODUCTS, locals())

    async def get_locked_positions(
        self,
        *,
        asset: str | None = None,
        positionId: str | None = None,
        projectId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LockedPositions:
        """Your locked positions.

        - asset: Only this asset, as in BTC
        - positionId: Only this position
        - projectId: Only this product, as in Axs*90
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-locked-product-position
        """
        return await self._call(operations.GET_LOCKED_POSITIONS, locals())

    def iter_locked_positions(
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
    ) -> History[types.LockedPosition]:
        """Every row of `get_locked_positions`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_LOCKED_POSITIONS, locals())

    async def get_locked_quota(
        self, *, projectId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PersonalQuota:
        """How much more you may put into a locked product.

        - projectId: Product, as in Axs*90
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-locked-personal-left-quota
        """
        return await self._call(operations.GET_LOCKED_QUOTA, locals())

    async def get_locked_subscription_preview(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.LockedSubscriptionPreview]:
        """What a subscription to a locked product would earn.

        - projectId: Product, as in Axs*90
        - amount: Amount of the product's asset
        - autoSubscribe: Whether it shall start again when it ends (default true)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-locked-subscription-preview
        """
        return await self._call(operations.GET_LOCKED_SUBSCRIPTION_PREVIEW, locals())

    async def subscribe_locked_product(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        sourceAccount: enums.SourceAccount | types.SourceAccountText | None = None,
        redeemTo: enums.RedeemTarget | types.RedeemTargetText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LockedSubscribed:
        """Put an amount into a locked product.

        - projectId: Product, as in Axs*90
        - amount: Amount of the product's asset
        - autoSubscribe: Start again when it ends (default false)
        - sourceAccount: Wallet to pay from (default SPOT)
        - redeemTo: Where it goes when it ends (default SPOT)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.
        Binance's pages do not agree on what holds when autoSubscribe and redeemTo are left out; better send
        them.

        Weight: 1 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#subscribe-locked-product
        """
        return await self._call(operations.SUBSCRIBE_LOCKED_PRODUCT, locals())

    async def redeem_locked_product(
        self, *, positionId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Redeemed:
        """Take a locked position out before it ends.

        - positionId: Position to redeem
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 1 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#redeem-locked-product
        """
        return await self._call(operations.REDEEM_LOCKED_PRODUCT, locals())

    async def set_locked_auto_subscribe(
        self,
        *,
        positionId: str,
        autoSubscribe: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose whether a locked position starts again when it ends.

        - positionId: Position to change
        - autoSubscribe: Whether it shall start again
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#set-locked-auto-subscribe
        """
        return await self._call(operations.SET_LOCKED_AUTO_SUBSCRIBE, locals())

    async def set_locked_redeem_target(
        self,
        *,
        positionId: str,
        redeemTo: enums.RedeemTarget | types.RedeemTargetText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose where a locked position goes when it ends.

        - positionId: Position to change
        - redeemTo: Where it shall go
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#set-locked-product-redeem-option
        """
        return await self._call(operations.SET_LOCKED_REDEEM_TARGET, locals())

    async def get_locked_subscription_history(
        self,
        *,
        purchaseId: str | None = None,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LockedSubscriptions:
        """Subscriptions to locked products.

        - purchaseId: Only this subscription
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-locked-subscription-record
        """
        return await self._call(operations.GET_LOCKED_SUBSCRIPTION_HISTORY, locals())

    def iter_locked_subscription_history(
        self,
        *,
        start: Moment,
        purchaseId: str | None = None,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LockedSubscription]:
        """Every row of `get_locked_subscription_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_LOCKED_SUBSCRIPTION_HISTORY, locals())

    async def get_locked_redemption_history(
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
    ) -> types.LockedRedemptions:
        """Redemptions of locked products.

        - positionId: Only this position
        - redeemId: Only this redemption
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1 (default 1)
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-locked-redemption-record
        """
        return await self._call(operations.GET_LOCKED_REDEMPTION_HISTORY, locals())

    def iter_locked_redemption_history(
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
    ) -> History[types.LockedRedemption]:
        """Every row of `get_locked_redemption_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_LOCKED_REDEMPTION_HISTORY, locals())

    async def get_locked_rewards_history(
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
    ) -> types.LockedRewards:
        """Rewards of locked products.

        - positionId: Only this position
        - asset: Only this asset, as in BTC
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page (at most 100; default 10)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-locked-rewards-history
        """
        return await self._call(operations.GET_LOCKED_REWARDS_HISTORY, locals())

    def iter_locked_rewards_history(
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
    ) -> History[types.LockedReward]:
        """Every row of `get_locked_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_LOCKED_REWARDS_HISTORY, locals())

    async def get_rwusd_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.RwusdAccount:
        """Your RWUSD and what it earned.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#get-rwusd-account
        """
        return await self._call(operations.GET_RWUSD_ACCOUNT, locals())

    async def get_rwusd_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.RwusdQuota:
        """How much RWUSD you may subscribe and redeem, and the fees.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#get-rwusd-quota-details
        """
        return await self._call(operations.GET_RWUSD_QUOTA, locals())

    async def subscribe_rwusd(
        self,
        *,
        asset: Literal["USDT", "USDC"],
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RwusdSubscribed:
        """Buy RWUSD from the Spot wallet.

        - asset: Asset to pay with
        - amount: Amount to pay
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#subscribe-rwusd
        """
        return await self._call(operations.SUBSCRIBE_RWUSD, locals())

    async def redeem_rwusd(
        self,
        *,
        amount: Number,
        type: enums.RedemptionSpeed | types.RedemptionSpeedText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedeemed:
        """Change RWUSD back into USDC in the Spot wallet.

        - amount: Amount of RWUSD
        - type: How it is paid
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        The key must be allowed to trade on Spot and Margin.

        Weight: 150 (SAPI_IP). At most 1 calls per 3s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#redeem-rwusd
        """
        return await self._call(operations.REDEEM_RWUSD, locals())

    async def get_rwusd_subscription_history(
        self,
        *,
        asset: Literal["USDC", "USDT"] | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableSubscriptions:
        """Purchases of RWUSD.

        - asset: Only those paid in this asset
        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#get-rwusd-subscription-history
        """
        return await self._call(operations.GET_RWUSD_SUBSCRIPTION_HISTORY, locals())

    def iter_rwusd_subscription_history(
        self,
        *,
        start: Moment,
        asset: Literal["USDC", "USDT"] | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.StableSubscription]:
        """Every row of `get_rwusd_subscription_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_RWUSD_SUBSCRIPTION_HISTORY, locals())

    async def get_rwusd_redemption_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedemptions:
        """Redemptions of RWUSD.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#get-rwusd-redemption-history
        """
        return await self._call(operations.GET_RWUSD_REDEMPTION_HISTORY, locals())

    def iter_rwusd_redemption_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.StableRedemption]:
        """Every row of `get_rwusd_redemption_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_RWUSD_REDEMPTION_HISTORY, locals())

    async def get_rwusd_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RwusdRewards:
        """Rewards of RWUSD.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#get-rwusd-rewards-history
        """
        return await self._call(operations.GET_RWUSD_REWARDS_HISTORY, locals())

    def iter_rwusd_rewards_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.RwusdReward]:
        """Every row of `get_rwusd_rewards_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_RWUSD_REWARDS_HISTORY, locals())

    async def get_rwusd_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRates:
        """Rates that RWUSD had, newest first.

        - startTime: From when, epoch milliseconds
        - endTime: Until when, epoch milliseconds
        - current: Page, from 1
        - size: Rows on a page, 100 at most; 10 when left out
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 30 days.

        Weight: 150 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/rwusd#get-rwusd-rate-history
        """
        return await self._call(operations.GET_RWUSD_RATE_HISTORY, locals())

    def iter_rwusd_rate_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.StableRate]:
        """Every row of `get_rwusd_rate_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_RWUSD_RATE_HISTORY, locals())
