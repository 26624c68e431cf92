"""What a normal order must fulfil before it is accepted: symbol, price, quantity, position, margin.

Each check either passes or raises with Binance's code; none changes anything. They run in the order
of `CHECKS`, as cheap ones refuse most.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..amount import SCALE
from . import closing, collateral, margin
from .account import Account
from .algo import TYPES as CONDITIONAL
from .order import BOTH, BUY, SELL, SHORT, Ticket, sign
from .retail import RPI

if TYPE_CHECKING:
    from .desk import Desk

SLIPPAGE: Final = 50_000
"""Market orders are reckoned at 0.05 % beyond the price that fills them."""
TIMES_IN_FORCE: Final = ("GTC", "IOC", "FOK", "GTX", "GTD", RPI)
POST_ONLY: Final = ("GTX", RPI)
PREVENTIONS: Final = ("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH")
GOOD_TILL: Final = 600_000_000
"""GTD: how far ahead the date must be, in microseconds."""
MATCHES: Final = {
    f"{name}{suffix}": (name == "OPPONENT", int(suffix[1:] or "1"))
    for name in ("OPPONENT", "QUEUE")
    for suffix in ("", "_5", "_10", "_20")
}
"""Price match -> other side of the book or own, and which level of it."""


def match_price(desk: Desk, ticket: Ticket) -> int:
    """The price that ``priceMatch`` stands for now."""
    refused = desk.ledger.rules.refused
    if ticket.price_match not in MATCHES or ticket.price:
        raise refused(-5037)
    if ticket.type == "MARKET":
        raise refused(-5038)
    opposite, level = MATCHES[ticket.price_match]
    side = desk.book.opposite(ticket.side) if opposite else desk.book.side(ticket.side)
    if len(side.keys) < level:
        raise refused(-5041)
    return side.keys[-level] * side.sign


def check(desk: Desk, account: Account, ticket: Ticket, now: int) -> None:
    """Raises RejectedException for the first thing that is wrong."""
    for rule in CHECKS:
        rule(desk, account, ticket, now)


def _known(desk: Desk, account: Account, ticket: Ticket, now: int) -> None:
    refused = desk.ledger.rules.refused
    if desk.contract.status != "TRADING" or not desk.mark:
        raise refused(-4141)
    if ticket.type not in ("LIMIT", "MARKET"):
        raise refused(-4120 if ticket.type in CONDITIONAL else -1116)
    if ticket.type == "LIMIT" and ticket.time_in_force not in TIMES_IN_FORCE:
        raise refused(-1115)
    if ticket.time_in_force == "GTD" and ticket.good_till < now + GOOD_TILL:
        raise refused(-5040)
    if ticket.stp not in PREVENTIONS:
        raise refused(-5039)
    if ticket.client_id and account.in_use(ticket.symbol, ticket.client_id):
        raise refused(-4116)
    if not account.agent and len(account.open_orders(ticket.symbol)) >= desk.contract.max_orders:
        raise refused(-2025)


def check_sides(desk: Desk, account: Account, position_side: str, reduce_only: bool) -> None:
    """The position side must fit the account's mode."""
    refused = desk.ledger.rules.refused
    if position_side not in account.sides():
        raise refused(-4061)
    if account.hedge and reduce_only:
        raise refused(-1106, "Parameter 'reduceOnly' sent when not required.")


def _side(desk: Desk, account: Account, ticket: Ticket, now: int) -> None:
    check_sides(desk, account, ticket.position_side, ticket.reduce_only and not ticket.close_position)
    if closes(ticket) and not closing.room(desk, account, ticket):
        raise desk.ledger.rules.refused(-2022)


def closes(ticket: Ticket) -> bool:
    """Whether the order may only make a position smaller."""
    if ticket.position_side == BOTH:
        return ticket.reduce_only or ticket.close_position
    return (ticket.side == BUY) == (ticket.position_side == SHORT)


def check_price(desk: Desk, price: int) -> None:
    """A price must lie on the grid and within the symbol's limits."""
    contract, refused = desk.contract, desk.ledger.rules.refused
    if price < max(contract.min_price, 1):
        raise refused(-4013)
    if contract.max_price and price > contract.max_price:
        raise refused(-4002)
    if price % contract.tick:
        raise refused(-4014)


def check_band(desk: Desk, side: str, price: int) -> None:
    """Buys may not be priced far above the mark price, nor sells far below."""
    contract, refused = desk.contract, desk.ledger.rules.refused
    if side == BUY and price * SCALE > desk.mark * contract.multiplier_up:
        raise refused(-4016)
    if side == SELL and price * SCALE < desk.mark * contract.multiplier_down:
        raise refused(-4024)


def check_quantity(desk: Desk, quantity: int, *, market: bool = False) -> None:
    """A quantity must be a multiple of the step and within the limits."""
    contract, refused = desk.contract, desk.ledger.rules.refused
    if quantity <= 0:
        raise refused(-4003)
    if quantity < contract.min_quantity:
        raise refused(-4004)
    if quantity > (contract.max_market_quantity if market else contract.max_quantity):
        raise refused(-4005)
    if quantity % contract.step:
        raise refused(-4023)


def check_notional(desk: Desk, quantity: int, price: int, code: int = -4164) -> None:
    """A new position must be worth something."""
    contract = desk.contract
    worth = quantity * contract.size if contract.inverse else quantity * price
    if worth // SCALE < contract.min_notional:
        raise desk.ledger.rules.refused(code)


def _amounts(desk: Desk, account: Account, ticket: Ticket, now: int) -> None:
    market = ticket.type == "MARKET"
    check_quantity(desk, ticket.quantity, market=market)
    if market:
        _check_best(desk, ticket)
    else:
        check_price(desk, ticket.price)
        check_band(desk, ticket.side, ticket.price)
    if not closes(ticket):
        check_notional(desk, ticket.quantity, desk.mark if market else ticket.price)


def _check_best(desk: Desk, ticket: Ticket) -> None:
    best = desk.book.opposite(ticket.side).best()
    if best is not None and not desk.in_band(ticket.side, best.price):
        raise desk.ledger.rules.refused(-4131)


def _matching(desk: Desk, account: Account, ticket: Ticket, now: int) -> None:
    if desk.ledger.rules.records_unfillable or ticket.type != "LIMIT":
        return
    if ticket.time_in_force in POST_ONLY and desk.crosses(ticket.side, ticket.price):
        raise desk.ledger.rules.refused(-5022)
    if ticket.time_in_force == "FOK" and not desk.fillable(ticket.side, ticket.price, ticket.quantity):
        raise desk.ledger.rules.refused(-5021)


def _margin(desk: Desk, account: Account, ticket: Ticket, now: int) -> None:
    if closes(ticket) or account.agent:
        return
    price = assumed_price(desk, ticket)
    grains = abs(desk.contract.worth(ticket.quantity, price))
    check_margin(desk, account, ticket.position_side, ticket.side, grains, open_loss(desk, ticket, price))


def assumed_price(desk: Desk, ticket: Ticket) -> int:
    """The price at which the exchange reckons what an order costs."""
    if ticket.type != "MARKET":
        return ticket.price
    reached = desk.reach(ticket.side, ticket.quantity) or desk.mark
    if ticket.side == BUY:
        return reached * (SCALE + SLIPPAGE) // SCALE
    return max(reached, desk.mark) if not desk.contract.inverse else reached


def open_loss(desk: Desk, ticket: Ticket, price: int) -> int:
    """Units that the order would be behind if it filled at that price now; 0 when none."""
    signed = sign(ticket.side) * ticket.quantity
    return max(-desk.contract.profit(signed, price, desk.mark), 0)


def check_margin(
    desk: Desk, account: Account, position_side: str, side: str, grains: int, loss: int = 0
) -> None:
    """-2019 when the free margin does not suffice for so much more order value; -2027 above the bracket."""
    ledger, contract = desk.ledger, desk.contract
    extra = (grains, 0) if side == BUY else (0, grains)
    before = margin.need(account, contract, position_side, ledger.marks)
    after = margin.need(account, contract, position_side, ledger.marks, extra)
    more = after.orders - before.orders
    if not more:
        return
    leverage = account.setting(contract.name).leverage
    if (after.orders + after.position) * leverage > contract.most(leverage) + 2 * leverage:
        raise ledger.rules.refused(-2027)
    asset = contract.margin_asset
    if more + loss > collateral.spare(ledger, account, asset):
        raise ledger.rules.refused(-2019)


Check = Callable[["Desk", Account, Ticket, int], None]
CHECKS: Final[tuple[Check, ...]] = (_known, _side, _amounts, _matching, _margin)
