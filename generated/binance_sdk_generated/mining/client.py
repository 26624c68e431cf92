"""The methods of Mining: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation
    from binance_sdk.history import History, Moment, Progress

    from . import types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class MiningOperations:
    """Every call of Mining, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_earnings(
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
        """Daily earnings of a mining account.

        All of them without startDate and endDate.

        - algo: Algorithm, as in sha256
        - userName: Mining account
        - coin: Only this coin, as in BTC
        - startDate: From when, epoch milliseconds
        - endDate: Until when, epoch milliseconds
        - pageIndex: Page, from 1; the first when left out
        - pageSize: Rows on a page (10 to 200)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#earnings-list
        """
        return await self._call(operations.GET_EARNINGS, locals())

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
        """Every row of `get_earnings`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 200; default: what costs least)
        """
        return self._iterate(operations.GET_EARNINGS, locals())

    async def get_bonuses(
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
        """Earnings of a mining account besides mining.

        All of them without startDate and endDate.

        - algo: Algorithm, as in sha256
        - userName: Mining account
        - coin: Only this coin, as in BTC
        - startDate: From when, epoch milliseconds
        - endDate: Until when, epoch milliseconds
        - pageIndex: Page, from 1; the first when left out
        - pageSize: Rows on a page (10 to 200)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#extra-bonus-list
        """
        return await self._call(operations.GET_BONUSES, locals())

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
        """Every row of `get_bonuses`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 200; default: what costs least)
        """
        return self._iterate(operations.GET_BONUSES, locals())

    async def get_account_earnings(
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
        """Referral earnings, refunds and rebates of all your mining accounts.

        - algo: Algorithm, as in sha256
        - startDate: From when, epoch milliseconds
        - endDate: Until when, epoch milliseconds
        - pageIndex: Page, from 1; the first when left out
        - pageSize: Rows on a page (10 to 200)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#mining-account-earning
        """
        return await self._call(operations.GET_ACCOUNT_EARNINGS, locals())

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
        """Every row of `get_account_earnings`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 200; default: what costs least)
        """
        return self._iterate(operations.GET_ACCOUNT_EARNINGS, locals())

    async def get_algorithms(self, *, extra: Mapping[str, object] | None = None) -> types.Algorithms:
        """Algorithms of the pool.

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#acquiring-algorithm
        """
        return await self._call(operations.GET_ALGORITHMS, locals())

    async def get_coins(self, *, extra: Mapping[str, object] | None = None) -> types.Coins:
        """Coins that can be mined.

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#acquiring-coinname
        """
        return await self._call(operations.GET_COINS, locals())

    async def get_miners(
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
        """Miners of a mining account.

        - algo: Algorithm, as in sha256
        - userName: Mining account
        - pageIndex: Page, from 1; the first when left out
        - sort: 0 ascending or 1 descending (default 0)
        - sortColumn: Column to sort by: 1 name, 2 hash rate now, 3 hash rate of the day, 4 share of
          rejected work, 5 last share (default 1)
        - workerStatus: Only miners in this state: 0 all, 1 valid, 2 invalid, 3 failed (default 0)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#request-for-miner-list
        """
        return await self._call(operations.GET_MINERS, locals())

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

    async def get_miner_hash_rates(
        self,
        *,
        algo: str,
        userName: str,
        workerName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MinerHashRates:
        """Hash rates of one miner by hour and by day.

        - algo: Algorithm, as in sha256
        - userName: Mining account
        - workerName: Name of the miner
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#request-for-detail-miner-list
        """
        return await self._call(operations.GET_MINER_HASH_RATES, locals())

    async def get_statistics(
        self,
        *,
        algo: str,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Statistics:
        """Hash rates, miners and earnings of a mining account at present.

        - algo: Algorithm, as in sha256
        - userName: Mining account
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#statistic-list
        """
        return await self._call(operations.GET_STATISTICS, locals())

    async def get_account_hash_rates(
        self,
        *,
        algo: str,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AccountHashRates:
        """Hash rates of a mining account by hour and by day.

        - algo: Algorithm, as in sha256
        - userName: Mining account
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#account-list
        """
        return await self._call(operations.GET_ACCOUNT_HASH_RATES, locals())

    async def create_resale(
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
        """Resell hash rate to another mining account.

        - userName: Mining account whose hash rate is resold
        - algo: Algorithm, as in sha256
        - endDate: End of the resale, epoch milliseconds
        - startDate: Begin of the resale, epoch milliseconds
        - toPoolUser: Mining account that gets the earnings
        - hashRate: Hashes a second to resell: more than 500 billion of BTC, more than 500,000 of ETH (more
          than 500000)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#hashrate-resale-request
        """
        return await self._call(operations.CREATE_RESALE, locals())

    async def cancel_resale(
        self,
        *,
        configId: int,
        userName: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledResale:
        """End a resale of hash rate.

        - configId: Number of the resale
        - userName: Mining account whose hash rate is resold
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#cancel-hashrate-resale-configuration
        """
        return await self._call(operations.CANCEL_RESALE, locals())

    async def get_resales(
        self,
        *,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Resales:
        """Resales of hash rate.

        - pageIndex: Page, from 1; the first when left out
        - pageSize: Rows on a page (10 to 200)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#hashrate-resale-list
        """
        return await self._call(operations.GET_RESALES, locals())

    def iter_resales(
        self,
        *,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Resale]:
        """Every row of `get_resales`, page by page.

        - limit: rows to ask for at a time (at most 200; default: what costs least)
        """
        return self._iterate(operations.GET_RESALES, locals())

    async def get_resale_earnings(
        self,
        *,
        configId: int,
        pageIndex: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ResaleEarnings:
        """Daily earnings that a resale of hash rate passed on.

        - configId: Number of the resale
        - pageIndex: Page, from 1; the first when left out
        - pageSize: Rows on a page (10 to 200)
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-mining/api/rest-api/~#hashrate-resale-detail
        """
        return await self._call(operations.GET_RESALE_EARNINGS, locals())

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
        """Every row of `get_resale_earnings`, page by page.

        - limit: rows to ask for at a time (at most 200; default: what costs least)
        """
        return self._iterate(operations.GET_RESALE_EARNINGS, locals())
