"""The methods of Mining without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Response, SyncRespond

    from . import types


@checks_keywords(operations.ALL)
class MiningSyncOperationsWithResponse:
    """As `MiningSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def get_earnings(
        self,
        *,
        algo: str,
        userName: str,
        coin: str | None = None,
        startDate: int | None = None,
        endDate: int | None = None,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Earnings]:
        """Daily earnings of a mining account."""
        return self._call(operations.GET_EARNINGS, locals())

    def get_bonuses(
        self,
        *,
        algo: str,
        userName: str,
        coin: str | None = None,
        startDate: int | None = None,
        endDate: int | None = None,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Bonuses]:
        """Earnings of a mining account besides mining."""
        return self._call(operations.GET_BONUSES, locals())

    def get_account_earnings(
        self,
        *,
        algo: str,
        startDate: int | None = None,
        endDate: int | None = None,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.AccountEarnings]:
        """Referral earnings, refunds and rebates of all your mining accounts."""
        return self._call(operations.GET_ACCOUNT_EARNINGS, locals())

    def get_algorithms(self, *, extra: Mapping[str, object] | None = None) -> Response[types.Algorithms]:
        """Algorithms of the pool."""
        return self._call(operations.GET_ALGORITHMS, locals())

    def get_coins(self, *, extra: Mapping[str, object] | None = None) -> Response[types.Coins]:
        """Coins that can be mined."""
        return self._call(operations.GET_COINS, locals())

    def get_miners(
        self,
        *,
        algo: str,
        userName: str,
        pageIndex: int | None = None,
        sort: int | None = None,
        sortColumn: int | None = None,
        workerStatus: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Miners]:
        """Miners of a mining account."""
        return self._call(operations.GET_MINERS, locals())

    def get_miner_hash_rates(
        self,
        *,
        algo: str,
        userName: str,
        workerName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.MinerHashRates]:
        """Hash rates of one miner by hour and by day."""
        return self._call(operations.GET_MINER_HASH_RATES, locals())

    def get_statistics(
        self,
        *,
        algo: str,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Statistics]:
        """Hash rates, miners and earnings of a mining account at present."""
        return self._call(operations.GET_STATISTICS, locals())

    def get_account_hash_rates(
        self,
        *,
        algo: str,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.AccountHashRates]:
        """Hash rates of a mining account by hour and by day."""
        return self._call(operations.GET_ACCOUNT_HASH_RATES, locals())

    def create_resale(
        self,
        *,
        userName: str,
        algo: str,
        endDate: int,
        startDate: int,
        toPoolUser: str,
        hashRate: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CreatedResale]:
        """Resell hash rate to another mining account."""
        return self._call(operations.CREATE_RESALE, locals())

    def cancel_resale(
        self,
        *,
        configId: int,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledResale]:
        """End a resale of hash rate."""
        return self._call(operations.CANCEL_RESALE, locals())

    def get_resales(
        self,
        *,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Resales]:
        """Resales of hash rate."""
        return self._call(operations.GET_RESALES, locals())

    def get_resale_earnings(
        self,
        *,
        configId: int,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ResaleEarnings]:
        """Daily earnings that a resale of hash rate passed on."""
        return self._call(operations.GET_RESALE_EARNINGS, locals())
