"""Self-trade prevention: what happens instead of a match between orders of one owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import claim
from .amount import times
from .order import BUY, Order, PreventedMatch

if TYPE_CHECKING:
    from .desk import Desk


def same_owner(taker: Order, maker: Order) -> bool:
    """Whether the two belong to one account or trade group."""
    if taker.account is maker.account:
        return True
    return taker.account.trade_group != -1 and taker.account.trade_group == maker.account.trade_group


def prevent(desk: Desk, venue: Desk, taker: Order, maker: Order, price: int, wanted: int, now: int) -> None:
    """Expires the taker, the maker (whose desk is ``venue``) or what they share, by the taker's mode."""
    mode = "DECREMENT" if taker.stp == "TRANSFER" else taker.stp
    from_taker = from_maker = 0
    if mode == "DECREMENT":
        from_taker = from_maker = min(wanted, maker.remaining)
        if taker.stp == maker.stp == "TRANSFER" and taker.account is not maker.account and venue is desk:
            if maker.group is not None:
                desk.started(maker, now)
            _transfer(desk, taker, price, from_taker)
            _transfer(desk, maker, price, from_maker)
    if mode in ("EXPIRE_TAKER", "EXPIRE_BOTH"):
        from_taker = wanted
    if mode in ("EXPIRE_MAKER", "EXPIRE_BOTH"):
        from_maker = maker.remaining
    number = desk.prevented[-1].id + 1 if desk.prevented else 1
    match = PreventedMatch(
        number, taker.symbol, taker.id, maker.id, taker.account.trade_group, taker.stp, price,
        from_taker, from_maker, now, maker.symbol,
    )  # fmt: skip
    desk.prevented.append(match)
    taker.prevented_matches += (match,)
    if from_maker:
        _take_away(venue, maker, from_maker, match, now)
    if from_taker:
        if taker.quote_quantity:
            taker.quantity += from_taker
        _take_away(desk, taker, from_taker, match, now)


def _transfer(desk: Desk, order: Order, price: int, quantity: int) -> None:
    """Moves what would have traded to the other account, without a trade and without commission."""
    symbol, quote = desk.symbol, times(price, quantity)
    if order.side == BUY:
        order.locked -= quote
        order.account.spend(symbol.quote, quote)
        order.account.receive(symbol.base, quantity)
    else:
        order.locked -= quantity
        order.account.spend(symbol.base, quantity)
        order.account.receive(symbol.quote, quote)


def _take_away(desk: Desk, order: Order, quantity: int, match: PreventedMatch, now: int) -> None:
    order.prevented += quantity
    order.prevented_match = match.id
    order.updated = now
    if order.visible:
        desk.book.withdraw(order)
    if order.remaining and not order.quote_quantity:
        claim.trim(desk, order)
        desk.tell(order, "TRADE_PREVENTION", now, match=match)
    else:
        desk.expire_in_match(order, match, now)
