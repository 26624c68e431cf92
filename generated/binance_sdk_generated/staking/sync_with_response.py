"""The methods of Staking without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Response, SyncRespond

    from . import enums, types


@checks_keywords(operations.ALL)
class StakingSyncOperationsWithResponse:
    """As `StakingSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def get_eth_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.EthAccount]:
        """Your WBETH and BETH and what they earned."""
        return self._call(operations.GET_ETH_ACCOUNT, locals())

    def get_eth_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.EthQuota]:
        """How much ETH you may stake and redeem."""
        return self._call(operations.GET_ETH_QUOTA, locals())

    def stake_eth(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.EthStaked]:
        """Stake ETH and get WBETH."""
        return self._call(operations.STAKE_ETH, locals())

    def redeem_eth(
        self,
        *,
        amount: Number,
        asset: Literal["WBETH", "BETH"] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.EthRedeemed]:
        """Give WBETH or BETH back and get ETH."""
        return self._call(operations.REDEEM_ETH, locals())

    def wrap_beth(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.BethWrapped]:
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
    ) -> Response[types.EthStakings]:
        """ETH that was staked."""
        return self._call(operations.GET_ETH_STAKING_HISTORY, locals())

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
    ) -> Response[types.EthRedemptions]:
        """WBETH and BETH that were given back."""
        return self._call(operations.GET_ETH_REDEMPTION_HISTORY, locals())

    def get_wbeth_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.WbethRewards]:
        """Rewards of WBETH."""
        return self._call(operations.GET_WBETH_REWARDS_HISTORY, locals())

    def get_wbeth_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.WbethRates]:
        """Rates and worth of WBETH."""
        return self._call(operations.GET_WBETH_RATE_HISTORY, locals())

    def get_wbeth_wrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.BethConversions]:
        """BETH that was changed into WBETH."""
        return self._call(operations.GET_WBETH_WRAP_HISTORY, locals())

    def get_wbeth_unwrap_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.BethConversions]:
        """WBETH that was changed into BETH."""
        return self._call(operations.GET_WBETH_UNWRAP_HISTORY, locals())

    def get_onchain_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OnchainAccount]:
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
    ) -> Response[types.OnchainProducts]:
        """On-chain products on offer."""
        return self._call(operations.GET_ONCHAIN_PRODUCTS, locals())

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
    ) -> Response[types.OnchainPositions]:
        """Your on-chain positions."""
        return self._call(operations.GET_ONCHAIN_POSITIONS, locals())

    def get_onchain_quota(
        self, *, projectId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OnchainQuota]:
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
    ) -> Response[types.OnchainSubscriptionPreview]:
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
    ) -> Response[types.OnchainSubscribed]:
        """Put an amount into an on-chain product."""
        return self._call(operations.SUBSCRIBE_ONCHAIN_PRODUCT, locals())

    def redeem_onchain_product(
        self,
        *,
        positionId: str,
        channelId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.OnchainRedeemed]:
        """Take an on-chain position out before it ends."""
        return self._call(operations.REDEEM_ONCHAIN_PRODUCT, locals())

    def set_onchain_auto_subscribe(
        self,
        *,
        positionId: str,
        autoSubscribe: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Changed]:
        """Choose whether an on-chain position starts again when it ends."""
        return self._call(operations.SET_ONCHAIN_AUTO_SUBSCRIBE, locals())

    def set_onchain_redeem_target(
        self,
        *,
        positionId: str,
        redeemTo: enums.RedeemTarget | types.RedeemTargetText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Changed]:
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
    ) -> Response[types.OnchainSubscriptions]:
        """Subscriptions to on-chain products."""
        return self._call(operations.GET_ONCHAIN_SUBSCRIPTION_HISTORY, locals())

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
    ) -> Response[types.OnchainRedemptions]:
        """Redemptions of on-chain products."""
        return self._call(operations.GET_ONCHAIN_REDEMPTION_HISTORY, locals())

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
    ) -> Response[types.OnchainRewards]:
        """Rewards of on-chain products."""
        return self._call(operations.GET_ONCHAIN_REWARDS_HISTORY, locals())

    def get_soft_staking_products(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.SoftStakingProducts]:
        """Assets that soft staking takes, and what yours earned."""
        return self._call(operations.GET_SOFT_STAKING_PRODUCTS, locals())

    def set_soft_staking(
        self, *, softStaking: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Changed]:
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
    ) -> Response[types.SoftStakingRewards]:
        """Rewards of soft staking."""
        return self._call(operations.GET_SOFT_STAKING_REWARDS_HISTORY, locals())

    def get_sol_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.SolAccount]:
        """Your BNSOL and what it earned."""
        return self._call(operations.GET_SOL_ACCOUNT, locals())

    def get_sol_quota(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.SolQuota]:
        """How much SOL you may stake and redeem."""
        return self._call(operations.GET_SOL_QUOTA, locals())

    def stake_sol(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.SolStaked]:
        """Stake SOL and get BNSOL."""
        return self._call(operations.STAKE_SOL, locals())

    def redeem_sol(
        self, *, amount: Number, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.SolRedeemed]:
        """Give BNSOL back and get SOL."""
        return self._call(operations.REDEEM_SOL, locals())

    def claim_boost_rewards(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Changed]:
        """Claim the boost rewards that wait for you."""
        return self._call(operations.CLAIM_BOOST_REWARDS, locals())

    def get_unclaimed_boost_rewards(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.UnclaimedReward]]:
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
    ) -> Response[types.BoostRewards]:
        """Boost rewards that were given out or claimed."""
        return self._call(operations.GET_BOOST_REWARDS_HISTORY, locals())

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
    ) -> Response[types.SolStakings]:
        """SOL that was staked."""
        return self._call(operations.GET_SOL_STAKING_HISTORY, locals())

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
    ) -> Response[types.SolRedemptions]:
        """BNSOL that was given back."""
        return self._call(operations.GET_SOL_REDEMPTION_HISTORY, locals())

    def get_bnsol_rewards_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.BnsolRewards]:
        """Rewards of BNSOL."""
        return self._call(operations.GET_BNSOL_REWARDS_HISTORY, locals())

    def get_bnsol_rate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.BnsolRates]:
        """Rates and worth of BNSOL."""
        return self._call(operations.GET_BNSOL_RATE_HISTORY, locals())
