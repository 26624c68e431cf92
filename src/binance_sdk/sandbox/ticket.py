"""From the parameters of a request to a ticket for the engine; refuses what does not belong together."""

from __future__ import annotations

from typing import Final

from .call import Call
from .order import CONTINGENT, UNPRICED, Ticket
from .rejection import RejectedException, missing, not_needed, refused

# parameters that an order type has no use for
_FOREIGN: Final[dict[str, tuple[str, ...]]] = {
    "LIMIT": ("quoteOrderQty", "stopPrice", "trailingDelta"),
    "LIMIT_MAKER": ("timeInForce", "quoteOrderQty", "stopPrice", "trailingDelta"),
    "MARKET": ("timeInForce", "price", "stopPrice", "trailingDelta", "icebergQty"),
    "STOP_LOSS": ("timeInForce", "price", "quoteOrderQty", "icebergQty"),
    "TAKE_PROFIT": ("timeInForce", "price", "quoteOrderQty", "icebergQty"),
    "STOP_LOSS_LIMIT": ("quoteOrderQty",),
    "TAKE_PROFIT_LIMIT": ("quoteOrderQty",),
}
_PEGGABLE: Final = ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")


def from_call(call: Call, prefix: str = "", *, side: str = "", quantity: int | None = None) -> Ticket:
    """The ticket of an order, or of one order of a list (``prefix`` such as ``above`` or ``working``)."""

    def name(key: str) -> str:
        return prefix + key[0].upper() + key[1:] if prefix else key

    client_id = name("clientOrderId") if prefix else "newClientOrderId"
    ticket = Ticket(
        symbol=call.get_text("symbol"),
        side=side or call.get_text(name("side")),
        type=call.get_text(name("type")),
        quantity=quantity if quantity is not None else call.get_int(name("quantity")),
        quote_quantity=call.get_int(name("quoteOrderQty")),
        price=call.get_int(name("price")),
        stop_price=call.get_int(name("stopPrice")),
        trailing_delta=_delta(call, name("trailingDelta")),
        iceberg=call.get_int(name("icebergQty")),
        time_in_force=call.get_text(name("timeInForce"), "GTC"),
        client_id=call.get_text(client_id) or call.new_id(),
        stp=call.get_text("selfTradePreventionMode"),
        strategy_id=call.find_int(name("strategyId")),
        strategy_type=call.find_int(name("strategyType")),
        peg_type=call.get_text(name("pegPriceType")),
        peg_offset=call.find_int(name("pegOffsetValue")),
    )
    for foreign in _FOREIGN[ticket.type]:
        if name(foreign) in call.arguments:
            raise not_needed(name(foreign))
    _check(call, ticket, name("price"))
    if name("quantity") in call.arguments and name("quoteOrderQty") in call.arguments:
        raise not_needed(name("quoteOrderQty"))
    return ticket


def _delta(call: Call, name: str) -> int:
    value = call.get_int(name)
    return value // 10**8 if value >= 10**8 else value


def _check(call: Call, ticket: Ticket, price_name: str) -> None:
    if ticket.type not in UNPRICED and not ticket.peg_type and not ticket.price:
        raise missing(price_name)
    if ticket.type in CONTINGENT and not (ticket.stop_price or ticket.trailing_delta):
        raise RejectedException(
            -1102, "Param 'stopPrice' or 'trailingDelta' must be sent, but both were empty/null!"
        )
    if ticket.iceberg and ticket.time_in_force != "GTC":
        raise refused("Unsupported order combination")
    if ticket.peg_type:
        _check_peg(ticket)


def _check_peg(ticket: Ticket) -> None:
    if ticket.type not in _PEGGABLE:
        raise refused("This order type may not use pegged price.")
    if ticket.peg_type == "PRIMARY_PEG" and ticket.type == "LIMIT" and ticket.time_in_force != "GTC":
        raise refused("Unsupported order combination")
    if ticket.peg_type == "MARKET_PEG" and ticket.type == "LIMIT_MAKER":
        raise refused("This price peg cannot be used with this order type.")
