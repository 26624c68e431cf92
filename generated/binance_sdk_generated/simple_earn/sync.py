"""The methods of Simple Earn for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import SimpleEarnSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class SimpleEarnSyncOperations:
    """Every call of Simple Earn, waited for.

    `SimpleEarnOperations` says what each takes, costs and raises.
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
    def with_response(self) -> SimpleEarnSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import SimpleEarnSyncOperationsWithResponse

        return SimpleEarnSyncOperationsWithResponse(self._respond)

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """What all flexible and locked positions are worth."""
        return self._call(operations.GET_ACCOUNT, locals())

    def get_yield_arena_activities(
        self,
        *,
        lang: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.YieldArenaActivities:
        """Giveaways of the Yield Arena that are open to you."""
        return self._call(operations.GET_YIELD_ARENA_ACTIVITIES, locals())

    def get_bfusd_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BfusdAccount:
        """Your BFUSD and what it earned."""
        return self._call(operations.GET_BFUSD_ACCOUNT, locals())

    def get_bfusd_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BfusdQuota:
        """How much BFUSD you may subscribe and redeem, and the fees."""
        return self._call(operations.GET_BFUSD_QUOTA, locals())

    def subscribe_bfusd(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BfusdSubscribed:
        """Buy BFUSD from the Spot wallet."""
        return self._call(operations.SUBSCRIBE_BFUSD, locals())

    def redeem_bfusd(
        self,
        *,
        amount: Number,
        type: enums.RedemptionSpeed | types.RedemptionSpeedText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedeemed:
        """Change BFUSD back into USDT in the Spot wallet."""
        return self._call(operations.REDEEM_BFUSD, locals())

    def get_bfusd_subscription_history(
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
        """Purchases of BFUSD."""
        return self._call(operations.GET_BFUSD_SUBSCRIPTION_HISTORY, locals())

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
        """Every row of `get_bfusd_subscription_history`, page by page."""
        return self._iterate(operations.GET_BFUSD_SUBSCRIPTION_HISTORY, locals())

    def get_bfusd_redemption_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedemptions:
        """Redemptions of BFUSD."""
        return self._call(operations.GET_BFUSD_REDEMPTION_HISTORY, locals())

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
        """Every row of `get_bfusd_redemption_history`, page by page."""
        return self._iterate(operations.GET_BFUSD_REDEMPTION_HISTORY, locals())

    def get_bfusd_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BfusdRewards:
        """Rewards of BFUSD."""
        return self._call(operations.GET_BFUSD_REWARDS_HISTORY, locals())

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
        """Every row of `get_bfusd_rewards_history`, page by page."""
        return self._iterate(operations.GET_BFUSD_REWARDS_HISTORY, locals())

    def get_bfusd_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRates:
        """Rates that BFUSD had, newest first."""
        return self._call(operations.GET_BFUSD_RATE_HISTORY, locals())

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
        """Every row of `get_bfusd_rate_history`, page by page."""
        return self._iterate(operations.GET_BFUSD_RATE_HISTORY, locals())

    def get_flexible_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleProducts:
        """Flexible products on offer."""
        return self._call(operations.GET_FLEXIBLE_PRODUCTS, locals())

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
        """Every row of `get_flexible_products`, page by page."""
        return self._iterate(operations.GET_FLEXIBLE_PRODUCTS, locals())

    def get_flexible_positions(
        self,
        *,
        asset: str | None = None,
        productId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexiblePositions:
        """Your flexible positions."""
        return self._call(operations.GET_FLEXIBLE_POSITIONS, locals())

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
        """Every row of `get_flexible_positions`, page by page."""
        return self._iterate(operations.GET_FLEXIBLE_POSITIONS, locals())

    def get_flexible_quota(
        self, *, productId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PersonalQuota:
        """How much more you may put into a flexible product."""
        return self._call(operations.GET_FLEXIBLE_QUOTA, locals())

    def get_flexible_subscription_preview(
        self,
        *,
        productId: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleSubscriptionPreview:
        """What a subscription to a flexible product would earn."""
        return self._call(operations.GET_FLEXIBLE_SUBSCRIPTION_PREVIEW, locals())

    def subscribe_flexible_product(
        self,
        *,
        productId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        sourceAccount: enums.SourceAccount | types.SourceAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FlexibleSubscribed:
        """Put an amount into a flexible product."""
        return self._call(operations.SUBSCRIBE_FLEXIBLE_PRODUCT, locals())

    def redeem_flexible_product(
        self,
        *,
        productId: str,
        redeemAll: bool | None = None,
        amount: Number | None = None,
        destAccount: enums.DestinationAccount | types.DestinationAccountText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Redeemed:
        """Take an amount out of a flexible product."""
        return self._call(operations.REDEEM_FLEXIBLE_PRODUCT, locals())

    def set_flexible_auto_subscribe(
        self,
        *,
        productId: str,
        autoSubscribe: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Turn automatic subscription of a flexible position on or off."""
        return self._call(operations.SET_FLEXIBLE_AUTO_SUBSCRIBE, locals())

    def get_flexible_subscription_history(
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
        """Subscriptions to flexible products."""
        return self._call(operations.GET_FLEXIBLE_SUBSCRIPTION_HISTORY, locals())

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
        """Every row of `get_flexible_subscription_history`, page by page."""
        return self._iterate(operations.GET_FLEXIBLE_SUBSCRIPTION_HISTORY, locals())

    def get_flexible_redemption_history(
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
        """Redemptions of flexible products."""
        return self._call(operations.GET_FLEXIBLE_REDEMPTION_HISTORY, locals())

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
        """Every row of `get_flexible_redemption_history`, page by page."""
        return self._iterate(operations.GET_FLEXIBLE_REDEMPTION_HISTORY, locals())

    def get_flexible_rewards_history(
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
        """Rewards of flexible products."""
        return self._call(operations.GET_FLEXIBLE_REWARDS_HISTORY, locals())

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
        """Every row of `get_flexible_rewards_history`, page by page."""
        return self._iterate(operations.GET_FLEXIBLE_REWARDS_HISTORY, locals())

    def get_flexible_rate_history(
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
        """Rates that a flexible product had."""
        return self._call(operations.GET_FLEXIBLE_RATE_HISTORY, locals())

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
        """Every row of `get_flexible_rate_history`, page by page."""
        return self._iterate(operations.GET_FLEXIBLE_RATE_HISTORY, locals())

    def get_flexible_collateral_history(
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
        """Amounts of flexible products that went into or came out of collateral."""
        return self._call(operations.GET_FLEXIBLE_COLLATERAL_HISTORY, locals())

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
        """Every row of `get_flexible_collateral_history`, page by page."""
        return self._iterate(operations.GET_FLEXIBLE_COLLATERAL_HISTORY, locals())

    def get_locked_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LockedProducts:
        """Locked products on offer."""
        return self._call(operations.GET_LOCKED_PRODUCTS, locals())

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
        """Every row of `get_locked_products`, page by page."""
        return self._iterate(operations.GET_LOCKED_PRODUCTS, locals())

    def get_locked_positions(
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
        """Your locked positions."""
        return self._call(operations.GET_LOCKED_POSITIONS, locals())

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
        """Every row of `get_locked_positions`, page by page."""
        return self._iterate(operations.GET_LOCKED_POSITIONS, locals())

    def get_locked_quota(
        self, *, projectId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PersonalQuota:
        """How much more you may put into a locked product."""
        return self._call(operations.GET_LOCKED_QUOTA, locals())

    def get_locked_subscription_preview(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.LockedSubscriptionPreview]:
        """What a subscription to a locked product would earn."""
        return self._call(operations.GET_LOCKED_SUBSCRIPTION_PREVIEW, locals())

    def subscribe_locked_product(
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
        """Put an amount into a locked product."""
        return self._call(operations.SUBSCRIBE_LOCKED_PRODUCT, locals())

    def redeem_locked_product(
        self, *, positionId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Redeemed:
        """Take a locked position out before it ends."""
        return self._call(operations.REDEEM_LOCKED_PRODUCT, locals())

    def set_locked_auto_subscribe(
        self,
        *,
        positionId: str,
        autoSubscribe: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose whether a locked position starts again when it ends."""
        return self._call(operations.SET_LOCKED_AUTO_SUBSCRIBE, locals())

    def set_locked_redeem_target(
        self,
        *,
        positionId: str,
        redeemTo: enums.RedeemTarget | types.RedeemTargetText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose where a locked position goes when it ends."""
        return self._call(operations.SET_LOCKED_REDEEM_TARGET, locals())

    def get_locked_subscription_history(
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
        """Subscriptions to locked products."""
        return self._call(operations.GET_LOCKED_SUBSCRIPTION_HISTORY, locals())

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
        """Every row of `get_locked_subscription_history`, page by page."""
        return self._iterate(operations.GET_LOCKED_SUBSCRIPTION_HISTORY, locals())

    def get_locked_redemption_history(
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
        """Redemptions of locked products."""
        return self._call(operations.GET_LOCKED_REDEMPTION_HISTORY, locals())

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
        """Every row of `get_locked_redemption_history`, page by page."""
        return self._iterate(operations.GET_LOCKED_REDEMPTION_HISTORY, locals())

    def get_locked_rewards_history(
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
        """Rewards of locked products."""
        return self._call(operations.GET_LOCKED_REWARDS_HISTORY, locals())

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
        """Every row of `get_locked_rewards_history`, page by page."""
        return self._iterate(operations.GET_LOCKED_REWARDS_HISTORY, locals())

    def get_rwusd_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.RwusdAccount:
        """Your RWUSD and what it earned."""
        return self._call(operations.GET_RWUSD_ACCOUNT, locals())

    def get_rwusd_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.RwusdQuota:
        """How much RWUSD you may subscribe and redeem, and the fees."""
        return self._call(operations.GET_RWUSD_QUOTA, locals())

    def subscribe_rwusd(
        self,
        *,
        asset: Literal["USDT", "USDC"],
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RwusdSubscribed:
        """Buy RWUSD from the Spot wallet."""
        return self._call(operations.SUBSCRIBE_RWUSD, locals())

    def redeem_rwusd(
        self,
        *,
        amount: Number,
        type: enums.RedemptionSpeed | types.RedemptionSpeedText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedeemed:
        """Change RWUSD back into USDC in the Spot wallet."""
        return self._call(operations.REDEEM_RWUSD, locals())

    def get_rwusd_subscription_history(
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
        """Purchases of RWUSD."""
        return self._call(operations.GET_RWUSD_SUBSCRIPTION_HISTORY, locals())

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
        """Every row of `get_rwusd_subscription_history`, page by page."""
        return self._iterate(operations.GET_RWUSD_SUBSCRIPTION_HISTORY, locals())

    def get_rwusd_redemption_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRedemptions:
        """Redemptions of RWUSD."""
        return self._call(operations.GET_RWUSD_REDEMPTION_HISTORY, locals())

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
        """Every row of `get_rwusd_redemption_history`, page by page."""
        return self._iterate(operations.GET_RWUSD_REDEMPTION_HISTORY, locals())

    def get_rwusd_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RwusdRewards:
        """Rewards of RWUSD."""
        return self._call(operations.GET_RWUSD_REWARDS_HISTORY, locals())

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
        """Every row of `get_rwusd_rewards_history`, page by page."""
        return self._iterate(operations.GET_RWUSD_REWARDS_HISTORY, locals())

    def get_rwusd_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.StableRates:
        """Rates that RWUSD had, newest first."""
        return self._call(operations.GET_RWUSD_RATE_HISTORY, locals())

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
        """Every row of `get_rwusd_rate_history`, page by page."""
        return self._iterate(operations.GET_RWUSD_RATE_HISTORY, locals())
