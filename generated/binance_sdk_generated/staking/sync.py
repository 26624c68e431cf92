"""The methods of Staking for code without an event loop."""

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
    from .sync_with_response import StakingSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class StakingSyncOperations:
    """Every call of Staking, waited for.

    `StakingOperations` says what each takes, costs and raises.
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
    def with_response(self) -> StakingSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import StakingSyncOperationsWithResponse

        return StakingSyncOperationsWithResponse(self._respond)

    def get_eth_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.EthAccount:
        """Your WBETH and BETH and what they earned."""
        return self._call(operations.GET_ETH_ACCOUNT, locals())

    def get_eth_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.EthQuota:
        """How much ETH you may stake and redeem."""
        return self._call(operations.GET_ETH_QUOTA, locals())

    def stake_eth(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.EthStaked:
        """Stake ETH and get WBETH."""
        return self._call(operations.STAKE_ETH, locals())

    def redeem_eth(
        self,
        *,
        amount: Number,
        asset: Literal["WBETH", "BETH"] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.EthRedeemed:
        """Give WBETH or BETH back and get ETH."""
        return self._call(operations.REDEEM_ETH, locals())

    def wrap_beth(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BethWrapped:
        """Change BETH into WBETH."""
        return self._call(operations.WRAP_BETH, locals())

    def get_eth_staking_history(
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
        """ETH that was staked."""
        return self._call(operations.GET_ETH_STAKING_HISTORY, locals())

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
        """Every row of `get_eth_staking_history`, page by page."""
        return self._iterate(operations.GET_ETH_STAKING_HISTORY, locals())

    def get_eth_redemption_history(
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
        """WBETH and BETH that were given back."""
        return self._call(operations.GET_ETH_REDEMPTION_HISTORY, locals())

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
        """Every row of `get_eth_redemption_history`, page by page."""
        return self._iterate(operations.GET_ETH_REDEMPTION_HISTORY, locals())

    def get_wbeth_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WbethRewards:
        """Rewards of WBETH."""
        return self._call(operations.GET_WBETH_REWARDS_HISTORY, locals())

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
        """Every row of `get_wbeth_rewards_history`, page by page."""
        return self._iterate(operations.GET_WBETH_REWARDS_HISTORY, locals())

    def get_wbeth_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WbethRates:
        """Rates and worth of WBETH."""
        return self._call(operations.GET_WBETH_RATE_HISTORY, locals())

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
        """Every row of `get_wbeth_rate_history`, page by page."""
        return self._iterate(operations.GET_WBETH_RATE_HISTORY, locals())

    def get_wbeth_wrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BethConversions:
        """BETH that was changed into WBETH."""
        return self._call(operations.GET_WBETH_WRAP_HISTORY, locals())

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
        """Every row of `get_wbeth_wrap_history`, page by page."""
        return self._iterate(operations.GET_WBETH_WRAP_HISTORY, locals())

    def get_wbeth_unwrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BethConversions:
        """WBETH that was changed into BETH."""
        return self._call(operations.GET_WBETH_UNWRAP_HISTORY, locals())

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
        """Every row of `get_wbeth_unwrap_history`, page by page."""
        return self._iterate(operations.GET_WBETH_UNWRAP_HISTORY, locals())

    def get_onchain_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OnchainAccount:
        """What all on-chain positions are worth."""
        return self._call(operations.GET_ONCHAIN_ACCOUNT, locals())

    def get_onchain_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainProducts:
        """On-chain products on offer."""
        return self._call(operations.GET_ONCHAIN_PRODUCTS, locals())

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
        """Every row of `get_onchain_products`, page by page."""
        return self._iterate(operations.GET_ONCHAIN_PRODUCTS, locals())

    def get_onchain_positions(
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
        """Your on-chain positions."""
        return self._call(operations.GET_ONCHAIN_POSITIONS, locals())

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
        """Every row of `get_onchain_positions`, page by page."""
        return self._iterate(operations.GET_ONCHAIN_POSITIONS, locals())

    def get_onchain_quota(
        self, *, projectId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OnchainQuota:
        """How much more you may put into an on-chain product."""
        return self._call(operations.GET_ONCHAIN_QUOTA, locals())

    def get_onchain_subscription_preview(
        self,
        *,
        projectId: str,
        amount: Number,
        autoSubscribe: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainSubscriptionPreview:
        """What a subscription to an on-chain product would earn."""
        return self._call(operations.GET_ONCHAIN_SUBSCRIPTION_PREVIEW, locals())

    def subscribe_onchain_product(
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
        """Put an amount into an on-chain product."""
        return self._call(operations.SUBSCRIBE_ONCHAIN_PRODUCT, locals())

    def redeem_onchain_product(
        self,
        *,
        positionId: str,
        channelId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OnchainRedeemed:
        """Take an on-chain position out before it ends."""
        return self._call(operations.REDEEM_ONCHAIN_PRODUCT, locals())

    def set_onchain_auto_subscribe(
        self,
        *,
        positionId: str,
        autoSubscribe: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose whether an on-chain position starts again when it ends."""
        return self._call(operations.SET_ONCHAIN_AUTO_SUBSCRIBE, locals())

    def set_onchain_redeem_target(
        self,
        *,
        positionId: str,
        redeemTo: enums.RedeemTarget | types.RedeemTargetText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Changed:
        """Choose where an on-chain position goes when it ends."""
        return self._call(operations.SET_ONCHAIN_REDEEM_TARGET, locals())

    def get_onchain_subscription_history(
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
        """Subscriptions to on-chain products."""
        return self._call(operations.GET_ONCHAIN_SUBSCRIPTION_HISTORY, locals())

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
        """Every row of `get_onchain_subscription_history`, page by page."""
        return self._iterate(operations.GET_ONCHAIN_SUBSCRIPTION_HISTORY, locals())

    def get_onchain_redemption_history(
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
        """Redemptions of on-chain products."""
        return self._call(operations.GET_ONCHAIN_REDEMPTION_HISTORY, locals())

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
        """Every row of `get_onchain_redemption_history`, page by page."""
        return self._iterate(operations.GET_ONCHAIN_REDEMPTION_HISTORY, locals())

    def get_onchain_rewards_history(
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
        """Rewards of on-chain products."""
        return self._call(operations.GET_ONCHAIN_REWARDS_HISTORY, locals())

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
        """Every row of `get_onchain_rewards_history`, page by page."""
        return self._iterate(operations.GET_ONCHAIN_REWARDS_HISTORY, locals())

    def get_soft_staking_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SoftStakingProducts:
        """Assets that soft staking takes, and what yours earned."""
        return self._call(operations.GET_SOFT_STAKING_PRODUCTS, locals())

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
        """Every row of `get_soft_staking_products`, page by page."""
        return self._iterate(operations.GET_SOFT_STAKING_PRODUCTS, locals())

    def set_soft_staking(
        self, *, softStaking: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Changed:
        """Turn soft staking on or off."""
        return self._call(operations.SET_SOFT_STAKING, locals())

    def get_soft_staking_rewards_history(
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
        """Rewards of soft staking."""
        return self._call(operations.GET_SOFT_STAKING_REWARDS_HISTORY, locals())

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
        """Every row of `get_soft_staking_rewards_history`, page by page."""
        return self._iterate(operations.GET_SOFT_STAKING_REWARDS_HISTORY, locals())

    def get_sol_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolAccount:
        """Your BNSOL and what it earned."""
        return self._call(operations.GET_SOL_ACCOUNT, locals())

    def get_sol_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolQuota:
        """How much SOL you may stake and redeem."""
        return self._call(operations.GET_SOL_QUOTA, locals())

    def stake_sol(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolStaked:
        """Stake SOL and get BNSOL."""
        return self._call(operations.STAKE_SOL, locals())

    def redeem_sol(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SolRedeemed:
        """Give BNSOL back and get SOL."""
        return self._call(operations.REDEEM_SOL, locals())

    def claim_boost_rewards(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Changed:
        """Claim the boost rewards that wait for you."""
        return self._call(operations.CLAIM_BOOST_REWARDS, locals())

    def get_unclaimed_boost_rewards(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.UnclaimedReward]:
        """Boost rewards that wait to be claimed."""
        return self._call(operations.GET_UNCLAIMED_BOOST_REWARDS, locals())

    def get_boost_rewards_history(
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
        """Boost rewards that were given out or claimed."""
        return self._call(operations.GET_BOOST_REWARDS_HISTORY, locals())

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
        """Every row of `get_boost_rewards_history`, page by page."""
        return self._iterate(operations.GET_BOOST_REWARDS_HISTORY, locals())

    def get_sol_staking_history(
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
        """SOL that was staked."""
        return self._call(operations.GET_SOL_STAKING_HISTORY, locals())

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
        """Every row of `get_sol_staking_history`, page by page."""
        return self._iterate(operations.GET_SOL_STAKING_HISTORY, locals())

    def get_sol_redemption_history(
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
        """BNSOL that was given back."""
        return self._call(operations.GET_SOL_REDEMPTION_HISTORY, locals())

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
        """Every row of `get_sol_redemption_history`, page by page."""
        return self._iterate(operations.GET_SOL_REDEMPTION_HISTORY, locals())

    def get_bnsol_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnsolRewards:
        """Rewards of BNSOL."""
        return self._call(operations.GET_BNSOL_REWARDS_HISTORY, locals())

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
        """Every row of `get_bnsol_rewards_history`, page by page."""
        return self._iterate(operations.GET_BNSOL_REWARDS_HISTORY, locals())

    def get_bnsol_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BnsolRates:
        """Rates and worth of BNSOL."""
        return self._call(operations.GET_BNSOL_RATE_HISTORY, locals())

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
        """Every row of `get_bnsol_rate_history`, page by page."""
        return self._iterate(operations.GET_BNSOL_RATE_HISTORY, locals())
