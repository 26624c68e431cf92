"""Statistics over time: open interest, who is long and who short, what takers bought, the basis.

Every five minutes the exchange is looked at; rows of longer periods are the first look of each. What
takers traded comes from the bars of trades. The top traders are the fifth of the accounts that have
most of the margin asset. Binance remembers 30 days, and so does this.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from ..amount import SCALE, text
from ..asking import limit_of
from ..call import Call
from ..interval import DAY, length
from . import quote
from .asking import chosen
from .contract import Contract
from .quote import cut

if TYPE_CHECKING:
    from .account import Account
    from .exchange import FuturesExchange

Json = dict[str, object]
EVERY: Final = 300_000
"""Milliseconds between two samples."""
KEPT: Final = 30 * DAY // EVERY
TOP: Final = 5
"""One of so many accounts is a top trader."""


class Split(NamedTuple):
    """Longs and shorts: numbers of accounts, or quantities."""

    long: int
    short: int


class Sample(NamedTuple):
    """How a contract was at a time (epoch milliseconds). Amounts and prices in units."""

    time: int
    interest: int
    value: int
    everybody: Split
    """Accounts."""
    top: Split
    """Accounts of top traders."""
    held: Split
    """Quantities of top traders."""
    spot: int
    """The index price."""
    price: int


class Statistics:
    """The samples of one exchange, by symbol, oldest first."""

    def __init__(self, exchange: FuturesExchange) -> None:
        self._exchange = exchange
        self.samples: dict[str, deque[Sample]] = {}

    def note(self, symbol: str, now: int) -> None:
        """A look at a contract; one in five minutes is kept. ``now`` in microseconds."""
        samples = self.samples.setdefault(symbol, deque(maxlen=KEPT))
        time = now // 1000 // EVERY * EVERY
        if not samples or samples[-1].time < time:
            samples.append(self._sample(symbol, time))

    def _sample(self, symbol: str, time: int) -> Sample:
        venue = self._exchange.venue
        ledger, contract = venue.ledger, venue.desks[symbol].contract
        accounts, mark = list(ledger.accounts.values()), ledger.marks.get(symbol, 0)
        longs, _ = ledger.open_interest(symbol)
        asset = contract.margin_asset
        ranked = sorted(accounts, key=lambda account: -account.wallet.get(asset, 0))
        top = ranked[: -(-len(ranked) // TOP)]
        return Sample(
            time,
            longs,
            contract.value(longs, mark) if mark else 0,
            _count(accounts, symbol),
            _count(top, symbol),
            _add(top, symbol),
            venue.markers[symbol].index,
            venue.desks[symbol].last_price or mark,
        )


def _amounts(accounts: Iterable[Account], symbol: str) -> Iterator[int]:
    for account in accounts:
        for (name, _), position in account.positions.items():
            if name == symbol and position.amount:
                yield position.amount


def _count(accounts: Iterable[Account], symbol: str) -> Split:
    amounts = list(_amounts(accounts, symbol))
    return Split(sum(amount > 0 for amount in amounts), sum(amount < 0 for amount in amounts))


def _add(accounts: Iterable[Account], symbol: str) -> Split:
    amounts = list(_amounts(accounts, symbol))
    return Split(
        sum(amount for amount in amounts if amount > 0), -sum(amount for amount in amounts if amount < 0)
    )


# -- rows


def _contracts(exchange: FuturesExchange, call: Call) -> list[Contract]:
    kind = call.get_text("contractType", "ALL")
    return [contract for contract in chosen(exchange, call) if kind in ("ALL", contract.type)]


def _times(call: Call) -> list[int]:
    """When the rows that are asked for begin."""
    step, now = length(call.get_text("period")), call.now // 1000
    end = min((call.find_time("endTime") or call.now) // 1000, now)
    start = max((call.find_time("startTime") or 0) // 1000, now - 30 * DAY)
    last, count = end // step * step, min(limit_of(call, 500) if "limit" in call.arguments else 30, 500)
    return [time for time in range(last - (count - 1) * step, last + 1, step) if time >= start]


def _found(exchange: FuturesExchange, call: Call) -> list[tuple[int, list[tuple[Contract, Sample]]]]:
    """Each time with the first sample of every contract since."""
    step = length(call.get_text("period"))
    rows: list[tuple[int, list[tuple[Contract, Sample]]]] = []
    by_time = {
        contract: {sample.time: sample for sample in exchange.statistics.samples.get(contract.name, ())}
        for contract in _contracts(exchange, call)
    }
    for time in _times(call):
        found: list[tuple[Contract, Sample]] = []
        for contract, samples in by_time.items():
            times = range(time, time + step, EVERY)
            sample = next((samples[moment] for moment in times if moment in samples), None)
            if sample is not None:
                found.append((contract, sample))
        if found:
            rows.append((time, found))
    return rows


def _head(exchange: FuturesExchange, call: Call) -> Json:
    name = "pair" if exchange.inverse else "symbol"
    return {name: call.get_text(name)}


def _ratio(part: int, other: int) -> str:
    return cut(part * SCALE // other if other else 0, 4)


def open_interest(exchange: FuturesExchange, call: Call) -> object:
    """get_open_interest_hist"""
    kind: Json = {"contractType": call.get_text("contractType")} if "contractType" in call.arguments else {}
    return [
        _head(exchange, call)
        | kind
        | {
            "sumOpenInterest": text(sum(sample.interest for _, sample in found)),
            "sumOpenInterestValue": text(sum(sample.value for _, sample in found)),
            "timestamp": time * (1000 // call.unit),
        }
        for time, found in _found(exchange, call)
    ]


def _split(of: Callable[[Sample], Split], what: str = "Account") -> Callable[[FuturesExchange, Call], object]:
    def rows(exchange: FuturesExchange, call: Call) -> object:
        made: list[Json] = []
        for time, found in _found(exchange, call):
            long, short = (sum(of(sample)[side] for _, sample in found) for side in (0, 1))
            made.append(
                _head(exchange, call)
                | {
                    "longShortRatio": _ratio(long, short),
                    f"long{what if exchange.inverse else 'Account'}": _ratio(long, long + short),
                    f"short{what if exchange.inverse else 'Account'}": _ratio(short, long + short),
                    "timestamp": time * (1000 // call.unit),
                }
            )
        return made

    return rows


def taken(exchange: FuturesExchange, call: Call) -> object:
    """get_taker_long_short_ratio and get_taker_buy_sell_volume"""
    step = length(call.get_text("period"))
    made: list[Json] = []
    for time, found in _found(exchange, call):
        bars = [
            bar
            for contract, _ in found
            for bar in exchange.tapes[contract.name].minutes
            if time <= bar.opened < time + step
        ]
        bought, value = sum(bar.taker_volume for bar in bars), sum(bar.taker_quote for bar in bars)
        sold, sold_value = sum(bar.volume for bar in bars) - bought, sum(bar.quote for bar in bars) - value
        row: Json
        if exchange.inverse:
            row = _head(exchange, call) | {
                "contractType": call.get_text("contractType"),
                "takerBuyVol": quote.size(found[0][0], bought),
                "takerSellVol": quote.size(found[0][0], sold),
                "takerBuyVolValue": text(value),
                "takerSellVolValue": text(sold_value),
            }
        else:
            row = {
                "buySellRatio": _ratio(bought, sold),
                "buyVol": text(bought),
                "sellVol": text(sold),
            }
        made.append(row | {"timestamp": time * (1000 // call.unit)})
    return made


def basis(exchange: FuturesExchange, call: Call) -> object:
    """get_basis"""
    made: list[Json] = []
    for time, found in _found(exchange, call):
        contract, sample = found[0]
        distance = sample.price - sample.spot
        rate = distance * SCALE // sample.spot if sample.spot else 0
        yearly = rate * 365 * DAY // max(contract.delivery // 1000 - time, DAY)
        made.append(
            {
                "pair": contract.pair,
                "contractType": contract.type,
                "indexPrice": text(sample.spot),
                "futuresPrice": quote.price(contract, sample.price),
                "basis": text(distance),
                "basisRate": cut(rate, 4),
                "annualizedBasisRate": "" if contract.perpetual else cut(yearly, 4),
                "timestamp": time * (1000 // call.unit),
            }
        )
    return made


HANDLERS: Final = {
    "get_open_interest_hist": open_interest,
    "get_top_long_short_account_ratio": _split(lambda sample: sample.top),
    "get_top_long_short_position_ratio": _split(lambda sample: sample.held, "Position"),
    "get_global_long_short_account_ratio": _split(lambda sample: sample.everybody),
    "get_taker_long_short_ratio": taken,
    "get_taker_buy_sell_volume": taken,
    "get_basis": basis,
}
"""Handlers of what is counted over time."""
