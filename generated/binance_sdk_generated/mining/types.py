"""Results of Mining: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, TypedDict


class AccountEarning(TypedDict):
    """A referral earning, refund or rebate."""

    time: Annotated[int, "ms"]
    coinName: str
    type: int
    """0 referral, 1 refund, 2 rebate."""
    puid: int
    """Number of the sub-account."""
    subName: str
    """Mining account."""
    amount: float
    """Earnings in the coin."""


class AccountHashRate(TypedDict):
    """Hash rate of a mining account in an hour or on a day."""

    time: Annotated[int, "ms"]
    hashrate: Annotated[str, "decimal"]
    reject: Annotated[str, "decimal"]
    """Share of rejected work."""


class AccountHashRateSeries(TypedDict):
    """Hash rates of a mining account by hour or by day."""

    type: str
    """H_hashrate by hour or D_hashrate by day."""
    userName: str
    """Mining account."""
    list: list[AccountHashRate]


class AccountStatistics(TypedDict):
    """A mining account at present."""

    fifteenMinHashRate: Annotated[str, "decimal"]
    """Hash rate of the last 15 minutes."""
    dayHashRate: Annotated[str, "decimal"]
    """Hash rate of the last 24 hours."""
    validNum: int
    """Miners that work."""
    invalidNum: int
    """Miners that do not work."""
    profitToday: dict[str, Annotated[str, "decimal"]]
    """Estimate for today, by coin."""
    profitYesterday: dict[str, Annotated[str, "decimal"]]
    """Earnings of yesterday, by coin."""
    userName: str
    """Mining account."""
    unit: str
    """Unit of the hash rates, as in h/s."""
    algo: str
    """Algorithm, as in sha256."""


class Algorithm(TypedDict):
    """An algorithm of the pool."""

    algoName: str
    """Name, as in SHA256-BTC."""
    algoId: int
    poolIndex: int
    """Order in which it is shown."""
    unit: str
    """Unit of its hash rates, as in h/s."""


class Bonus(TypedDict):
    """What a mining account earned besides mining."""

    time: Annotated[int, "ms"]
    """Day for which it was given."""
    coinName: str
    type: int
    """1 merged mining, 2 promotion, 3 rebate, 4 smart pool, 6 income transfer, 7 savings."""
    profitAmount: float
    """Earnings in the coin."""
    status: int
    """0 unpaid, 1 being paid, 2 paid."""


class Coin(TypedDict):
    """A coin that can be mined."""

    coinName: str
    coinId: int
    poolIndex: int
    """Order in which it is shown."""
    algoId: int
    algoName: str
    """Algorithm, as in SHA256-BTC."""


class Earning(TypedDict):
    """What a mining account earned on a day."""

    time: Annotated[int, "ms"]
    """Day on which it was mined."""
    type: int
    """0 to the mining wallet, 5 to an address, 7 to savings, 8 transferred away, 31 transferred here, 32
    resale to the wallet, 33 resale to savings.
    """
    hashTransfer: int | None
    """Hash rate that was resold."""
    transferAmount: float | None
    """Income that was transferred."""
    dayHashRate: int
    """Hash rate of the day."""
    profitAmount: float
    """Earnings in the coin."""
    coinName: str
    status: int
    """0 unpaid, 1 being paid, 2 paid."""


class Envelope(TypedDict):
    """What comes with every answer."""

    code: int
    """0 when all is well."""
    msg: str


class Miner(TypedDict):
    """A miner."""

    workerId: Annotated[str, "integer"]
    workerName: str
    status: int
    """1 valid, 2 invalid, 3 failed."""
    hashRate: float
    """Hash rate now."""
    dayHashRate: float
    """Mean hash rate of the last day."""
    rejectRate: float
    """Share of rejected work now."""
    lastShareTime: Annotated[int, "ms"]
    """When it last sent work."""


class MinerHashRate(TypedDict):
    """Hash rate of a miner in an hour or on a day."""

    time: Annotated[int, "ms"]
    hashrate: Annotated[str, "decimal"]
    reject: float
    """Share of rejected work."""


class MinerHashRateSeries(TypedDict):
    """Hash rates of a miner by hour or by day."""

    workerName: str
    type: str
    """H_hashrate by hour or D_hashrate by day."""
    hashrateDatas: list[MinerHashRate]


class Page(TypedDict):
    """What comes with every page."""

    totalNum: int
    """How many rows there are on all pages."""
    pageSize: int
    """Rows on a page."""


class Resale(TypedDict):
    """A resale of hash rate."""

    configId: int
    """Number of the resale."""
    poolUsername: str
    """Mining account whose hash rate is resold."""
    toPoolUsername: str
    """Mining account that gets the earnings."""
    algoName: str
    hashRate: int
    """Hashes a second."""
    startDay: int
    """First day, as in 20201210."""
    endDay: int
    """Last day, as in 20210405."""
    status: int
    """0 goes on, 1 canceled, 2 ended."""
    type: int
    """0 when you resell or 1 when you get the earnings."""


class ResaleEarning(TypedDict):
    """What a resale passed on for a day."""

    poolUsername: str
    """Mining account whose hash rate is resold."""
    toPoolUsername: str
    """Mining account that gets the earnings."""
    algoName: str
    hashRate: int
    """Hashes a second."""
    day: int
    """Day, as in 20201213."""
    amount: float
    """Earnings in the coin."""
    coinName: str


class AccountEarningPage(Page):
    """One page of referral earnings, refunds and rebates."""

    accountProfits: list[AccountEarning]


class AccountEarnings(Envelope):
    """One page of referral earnings, refunds and rebates."""

    data: AccountEarningPage


class AccountHashRates(Envelope):
    """Hash rates of a mining account."""

    data: list[AccountHashRateSeries]


class Algorithms(Envelope):
    """Algorithms of the pool."""

    data: list[Algorithm]


class BonusPage(Page):
    """One page of other earnings."""

    otherProfits: list[Bonus]


class Bonuses(Envelope):
    """One page of other earnings."""

    data: BonusPage


class CanceledResale(Envelope):
    """A resale was ended."""

    data: bool
    """Whether it was."""


class Coins(Envelope):
    """Coins that can be mined."""

    data: list[Coin]


class CreatedResale(Envelope):
    """A new resale."""

    data: int
    """Number of the resale."""


class EarningPage(Page):
    """One page of daily earnings."""

    accountProfits: list[Earning]


class Earnings(Envelope):
    """One page of daily earnings."""

    data: EarningPage


class MinerHashRates(Envelope):
    """Hash rates of a miner."""

    data: list[MinerHashRateSeries]


class MinerPage(Page):
    """One page of miners."""

    workerDatas: list[Miner]


class Miners(Envelope):
    """One page of miners."""

    data: MinerPage


class ResaleEarningPage(Page):
    """One page of earnings passed on."""

    profitTransferDetails: list[ResaleEarning]


class ResaleEarnings(Envelope):
    """One page of earnings passed on."""

    data: ResaleEarningPage


class ResalePage(Page):
    """One page of resales."""

    configDetails: list[Resale]


class Resales(Envelope):
    """One page of resales."""

    data: ResalePage


class Statistics(Envelope):
    """A mining account at present."""

    data: AccountStatistics
