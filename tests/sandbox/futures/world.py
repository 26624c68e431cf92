"""A small futures exchange for tests: numbers are written as people write them."""

from __future__ import annotations

from typing import TypeVar

import pytest

from binance_sdk.sandbox.amount import SCALE, parse, text
from binance_sdk.sandbox.futures.account import Account
from binance_sdk.sandbox.futures.algo import AlgoTicket, Conditional
from binance_sdk.sandbox.futures.contract import Contract, brackets
from binance_sdk.sandbox.futures.fact import Fact
from binance_sdk.sandbox.futures.order import Order, Ticket
from binance_sdk.sandbox.futures.refusal import CM, UM
from binance_sdk.sandbox.futures.venue import Venue
from binance_sdk.sandbox.rejection import RejectedException

F = TypeVar("F", bound=Fact)

LINEAR = Contract(
    "BTCUSDT",
    "BTCUSDT",
    "BTC",
    "USDT",
    "USDT",
    tick=parse("0.1"),
    step=parse("0.001"),
    brackets=brackets(
        (125, 50_000 * SCALE, parse("0.004")),
        (100, 250_000 * SCALE, parse("0.005")),
        (50, 1_000_000 * SCALE, parse("0.01")),
    ),
    min_quantity=parse("0.001"),
    min_notional=parse("5"),
)
INVERSE = Contract(
    "BTCUSD_PERP",
    "BTCUSD",
    "BTC",
    "USD",
    "BTC",
    tick=parse("0.1"),
    step=SCALE,
    brackets=brackets((125, 5 * SCALE, parse("0.004")), (100, 10 * SCALE, parse("0.005"))),
    inverse=True,
    size=100 * SCALE,
    min_quantity=SCALE,
)
UNIT = 1_000_000
"""A second, in microseconds."""


def u(amount: str | float) -> int:
    """Units of an amount, which may be negative."""
    written = str(amount)
    return -parse(written[1:]) if written.startswith("-") else parse(written)


class World:
    """One contract, marked at 10,000, with a market maker and the accounts of the test."""

    def __init__(self, contract: Contract = LINEAR, mark: str = "10000") -> None:
        self.contract = contract
        self.venue = Venue(CM if contract.inverse else UM, [contract])
        self.ledger = self.venue.ledger
        self.desk = self.venue.desks[contract.name]
        self.now: int = 1_700_000_000 * UNIT
        self.maker = self.venue.add_account({contract.margin_asset: u(10**9)}, agent=True)
        self.maker.maker_rate = self.maker.taker_rate = 0
        self.mark(mark)

    def account(self, funds: str = "1000", **settings: object) -> Account:
        """An account with funds in the margin asset."""
        account = self.venue.add_account({self.contract.margin_asset: u(funds)})
        for name, value in settings.items():
            setattr(account, name, value)
        return account

    def mark(self, price: str) -> None:
        """A new mark price."""
        self.venue.set_mark(self.contract.name, u(price), self.now)

    def ticket(self, side: str, quantity: str, price: str = "", **more: object) -> Ticket:
        """A limit order, or without a price a market order."""
        ticket = Ticket(
            self.contract.name, side, "LIMIT" if price else "MARKET", u(quantity), u(price or "0")
        )
        for name, value in more.items():
            assert hasattr(ticket, name)
            setattr(ticket, name, value)
        return ticket

    def place(self, account: Account, side: str, quantity: str, price: str = "", **more: object) -> Order:
        """Places an order and lets happen what it sets off."""
        order = self.venue.place(account, self.ticket(side, quantity, price, **more), self.now)
        self.venue.finish(self.contract.name, self.now)
        return order

    def quote(self, side: str, quantity: str, price: str) -> Order:
        """The market maker's order."""
        return self.place(self.maker, side, quantity, price)

    def open(self, account: Account, side: str, quantity: str, price: str, **more: object) -> Order:
        """A market order that fills at a price, against the market maker."""
        self.quote("SELL" if side == "BUY" else "BUY", quantity, price)
        return self.place(account, side, quantity, "", **more)

    def algo(self, account: Account, side: str, kind: str, **more: object) -> Conditional:
        """A conditional order."""
        ticket = AlgoTicket(self.contract.name, side, kind)
        for name, value in more.items():
            setattr(ticket, name, u(value) if isinstance(value, str) and value[:1].isdigit() else value)
        return self.venue.place_algo(account, ticket, self.now)

    def wallet(self, account: Account) -> str:
        """The wallet balance as text."""
        return text(account.wallet[self.contract.margin_asset])

    def facts(self, kind: type[F]) -> list[F]:
        """The facts of a kind since the last call; the others are gone."""
        return [fact for fact in self.ledger.take_facts() if isinstance(fact, kind)]


class refuses:
    """Expects a refusal with a code."""

    def __init__(self, code: int) -> None:
        self._code = code
        self._context = pytest.raises(RejectedException)

    def __enter__(self) -> None:
        self._raised = self._context.__enter__()

    def __exit__(self, *error: object) -> bool:
        done = self._context.__exit__(*error)  # type: ignore[arg-type]
        assert self._raised.value.code == self._code, self._raised.value
        return done
