"""Conversions of one asset of the wallet into another: a quote, and within its time its acceptance.

The price is what the assets are worth in dollars, less a small share that stays with the exchange. Binance
documents no codes for quotes that are unknown or over; here they are parameters that are not valid.

https://developers.binance.com/docs/derivatives/usds-margined-futures/convert
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..amount import SCALE, text
from ..call import Call
from ..rejection import RejectedException
from . import collateral, listing

if TYPE_CHECKING:
    from .account import Account
    from .exchange import FuturesExchange

Json = dict[str, object]
SPREAD: Final = SCALE // 1000
"""What the exchange keeps: 0.1 %."""
LASTS: Final = 10_000_000
"""Microseconds that a quote holds."""
LEAST: Final = 1 * SCALE
MOST: Final = 1_000_000 * SCALE
"""Dollars that may be converted at once."""


@dataclass(slots=True)
class Conversion:
    """A quote, which has an order id once it was accepted. Amounts and prices in units."""

    id: int
    account: Account
    paid: str
    paid_units: int
    got: str
    got_units: int
    ratio: int
    until: int
    order: int = 0
    time: int = 0


class Conversions:
    """The quotes of one exchange, by id."""

    def __init__(self) -> None:
        self.known: dict[int, Conversion] = {}
        self.accepted: dict[int, Conversion] = {}


def _invalid(name: str) -> RejectedException:
    return RejectedException(-1130, f"Data sent for parameter '{name}' is not valid.")


def _assets(exchange: FuturesExchange) -> list[str]:
    return sorted({*collateral.DOLLARS, *listing.COINS, *listing.margin_assets(exchange.contracts)})


def pairs(exchange: FuturesExchange, call: Call) -> object:
    """get_convert_pairs"""
    paid, got = call.get_text("fromAsset"), call.get_text("toAsset")

    def amount(dollars: int, asset: str) -> str:
        return text(dollars * SCALE // exchange.price_of(asset))

    return [
        {
            "fromAsset": one,
            "toAsset": other,
            "fromAssetMinAmount": amount(LEAST, one),
            "fromAssetMaxAmount": amount(MOST, one),
            "toAssetMinAmount": amount(LEAST, other),
            "toAssetMaxAmount": amount(MOST, other),
        }
        for one in _assets(exchange)
        for other in _assets(exchange)
        if one != other and paid in ("", one) and got in ("", other)
    ]


def offer(exchange: FuturesExchange, call: Call) -> object:
    """create_convert_quote; without an id when there is not so much to give."""
    account, known = exchange.owner(call), _assets(exchange)
    paid, got = call.get_text("fromAsset"), call.get_text("toAsset")
    for name, asset in (("fromAsset", paid), ("toAsset", got)):
        if asset not in known or paid == got:
            raise _invalid(name)
    ratio = exchange.price_of(paid) * (SCALE - SPREAD) // exchange.price_of(got)
    give, take = call.get_int("fromAmount"), call.get_int("toAmount")
    if give:
        take = give * ratio // SCALE
    else:
        give = -(-take * SCALE // ratio)
    if not LEAST <= give * exchange.price_of(paid) // SCALE <= MOST:
        raise _invalid("fromAmount" if "fromAmount" in call.arguments else "toAmount")
    quotes, number = exchange.conversions.known, len(exchange.conversions.known) + 1
    quote = Conversion(number, account, paid, give, got, take, ratio, call.now + LASTS)
    shown: Json = {
        "ratio": text(ratio),
        "inverseRatio": text(SCALE * SCALE // ratio),
        "validTimestamp": quote.until // call.unit,
        "toAmount": text(take),
        "fromAmount": text(give),
    }
    if give > collateral.withdrawable(exchange.venue.ledger, account, paid):
        return shown
    quotes[number] = quote
    return {"quoteId": str(number)} | shown


def _find(found: Mapping[int, Conversion], account: Account, call: Call, name: str) -> Conversion:
    written = call.get_text(name)
    quote = found.get(int(written)) if written.isascii() and written.isdigit() else None
    if quote is None or quote.account is not account:
        raise _invalid(name)
    return quote


def accept(exchange: FuturesExchange, call: Call) -> object:
    """accept_convert_quote: once, while the quote holds and the balance is there (-2018)."""
    account, ledger, conversions = exchange.owner(call), exchange.venue.ledger, exchange.conversions
    quote = _find(conversions.known, account, call, "quoteId")
    if quote.order or quote.until < call.now:
        raise _invalid("quoteId")
    if quote.paid_units > collateral.withdrawable(ledger, account, quote.paid):
        raise ledger.rules.refused(-2018)
    quote.order, quote.time = len(conversions.accepted) + 1, call.now
    conversions.accepted[quote.order] = quote
    reasons = ("COIN_SWAP_WITHDRAW", "COIN_SWAP_DEPOSIT")
    ledger.swap(account, (quote.paid, quote.paid_units), (quote.got, quote.got_units), reasons, call.now)
    return {"orderId": str(quote.order), "createTime": quote.time // call.unit, "orderStatus": "PROCESS"}


def status(exchange: FuturesExchange, call: Call) -> object:
    """get_convert_order"""
    account, conversions = exchange.owner(call), exchange.conversions
    by_order = "orderId" in call.arguments
    name = "orderId" if by_order else "quoteId"
    quote = _find(conversions.accepted if by_order else conversions.known, account, call, name)
    if not quote.order:
        raise _invalid(name)
    return {
        "orderId": quote.order,
        "orderStatus": "SUCCESS",
        "fromAsset": quote.paid,
        "fromAmount": text(quote.paid_units),
        "toAsset": quote.got,
        "toAmount": text(quote.got_units),
        "ratio": text(quote.ratio),
        "inverseRatio": text(SCALE * SCALE // quote.ratio),
        "createTime": quote.time // call.unit,
    }


HANDLERS: Final = {
    "get_convert_pairs": pairs,
    "create_convert_quote": offer,
    "accept_convert_quote": accept,
    "get_convert_order": status,
}
