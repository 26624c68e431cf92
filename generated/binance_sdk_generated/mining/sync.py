"""The methods of Mining for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import types
    from .sync_with_response import MiningSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class MiningSyncOperations:
    """Every call of Mining, waited for.

    `MiningOperations` says what each takes, costs and raises.
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
    def with_response(self) -> MiningSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import MiningSyncOperationsWithResponse

        return MiningSyncOperationsWithResponse(self._respond)

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
    ) -> types.Earnings:
        """Daily earnings of a mining account."""
        return self._call(operations.GET_EARNINGS, locals())

    def iter_earnings(
        self,
        *,
        algo: str,
        userName: str,
        coin: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Earning]:
        """Every row of `get_earnings`, page by page."""
        return self._iterate(operations.GET_EARNINGS, locals())

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
    ) -> types.Bonuses:
        """Earnings of a mining account besides mining."""
        return self._call(operations.GET_BONUSES, locals())

    def iter_bonuses(
        self,
        *,
        algo: str,
        userName: str,
        coin: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Bonus]:
        """Every row of `get_bonuses`, page by page."""
        return self._iterate(operations.GET_BONUSES, locals())

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
    ) -> types.AccountEarnings:
        """Referral earnings, refunds and rebates of all your mining accounts."""
        return self._call(operations.GET_ACCOUNT_EARNINGS, locals())

    def iter_account_earnings(
        self,
        *,
        algo: str,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.AccountEarning]:
        """Every row of `get_account_earnings`, page by page."""
        return self._iterate(operations.GET_ACCOUNT_EARNINGS, locals())

    def get_algorithms(self, *, extra: Mapping[str, object] | None = None) -> types.Algorithms:
        """Algorithms of the pool."""
        return self._call(operations.GET_ALGORITHMS, locals())

    def get_coins(self, *, extra: Mapping[str, object] | None = None) -> types.Coins:
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
    ) -> types.Miners:
        """Miners of a mining account."""
        return self._call(operations.GET_MINERS, locals())

    def iter_miners(
        self,
        *,
        algo: str,
        userName: str,
        sort: int | None = None,
        sortColumn: int | None = None,
        workerStatus: int | None = None,
        recvWindow: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Miner]:
        """Every row of `get_miners`, page by page."""
        return self._iterate(operations.GET_MINERS, locals())

    def get_miner_hash_rates(
        self,
        *,
        algo: str,
        userName: str,
        workerName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MinerHashRates:
        """Hash rates of one miner by hour and by day."""
        return self._call(operations.GET_MINER_HASH_RATES, locals())

    def get_statistics(
        self,
        *,
        algo: str,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Statistics:
        """Hash rates, miners and earnings of a mining account at present."""
        return self._call(operations.GET_STATISTICS, locals())

    def get_account_hash_rates(
        self,
        *,
        algo: str,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AccountHashRates:
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
    ) -> types.CreatedResale:
        """Resell hash rate to another mining account."""
        return self._call(operations.CREATE_RESALE, locals())

    def cancel_resale(
        self,
        *,
        configId: int,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledResale:
        """End a resale of hash rate."""
        return self._call(operations.CANCEL_RESALE, locals())

    def get_resales(
        self,
        *,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Resales:
        """Resales of hash rate."""
        return self._call(operations.GET_RESALES, locals())

    def iter_resales(
        self,
        *,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Resale]:
        """Every row of `get_resales`, page by page."""
        return self._iterate(operations.GET_RESALES, locals())

    def get_resale_earnings(
        self,
        *,
        configId: int,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ResaleEarnings:
        """Daily earnings that a resale of hash rate passed on."""
        return self._call(operations.GET_RESALE_EARNINGS, locals())

    def iter_resale_earnings(
        self,
        *,
        configId: int,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ResaleEarning]:
        """Every row of `get_resale_earnings`, page by page."""
        return self._iterate(operations.GET_RESALE_EARNINGS, locals())
