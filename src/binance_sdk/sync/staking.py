"""The client of staking, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.staking.sync import StakingSyncOperations

from ..staking import StakingClient as AsyncStakingClient
from .calling import Calling


class StakingClient(Calling, StakingSyncOperations):
    """Every call of staking.

    ``with StakingClient(credentials) as client: client.get_eth_account()``
    """

    KIND = AsyncStakingClient
