"""Why a futures exchange refuses: Binance's codes with texts of our own, and the codes that differ on COIN-M.

Codes: https://developers.binance.com/docs/derivatives/usds-margined-futures/error-code
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from ..rejection import RejectedException

TEXTS: Final[Mapping[int, str]] = {
    -1102: "A mandatory parameter was not sent, was empty or malformed.",
    -1106: "A parameter was sent when not required.",
    -1115: "Invalid timeInForce.",
    -1116: "Invalid orderType.",
    -1121: "Invalid symbol.",
    -2011: "Unknown order sent.",
    -2013: "Order does not exist.",
    -2018: "The balance is not sufficient.",
    -2019: "Margin is insufficient.",
    -2021: "Order would immediately trigger.",
    -2022: "ReduceOnly Order is rejected.",
    -2025: "Too many open orders for this symbol.",
    -2027: "The position would exceed what the current leverage allows.",
    -2028: "The balance is too small for this leverage.",
    -4002: "Price is above the highest allowed price.",
    -4003: "Quantity must be above zero.",
    -4004: "Quantity is below the least allowed quantity.",
    -4005: "Quantity is above the highest allowed quantity.",
    -4013: "Price is below the lowest allowed price.",
    -4014: "Price is not a multiple of the tick size.",
    -4016: "Limit price is above the allowed band around the mark price.",
    -4023: "Quantity is not a multiple of the step size.",
    -4024: "Limit price is below the allowed band around the mark price.",
    -4028: "Leverage is not valid for this symbol.",
    -4032: "Too many orders to cancel at once.",
    -4045: "Too many open conditional orders for this symbol.",
    -4046: "The margin type is this one already.",
    -4047: "The margin type cannot change while there are open orders.",
    -4048: "The margin type cannot change while there is a position.",
    -4049: "Margin can be added to isolated positions only.",
    -4050: "The cross balance is not sufficient.",
    -4051: "The isolated balance is not sufficient.",
    -4054: "There is no position that margin could be added to.",
    -4055: "Amount must be above zero.",
    -4059: "The position mode is this one already.",
    -4061: "The position side does not match the position mode.",
    -4067: "The position mode cannot change while there are open orders.",
    -4068: "The position mode cannot change while there are positions.",
    -4082: "Invalid number of orders in a batch.",
    -4116: "The client order id is in use.",
    -4118: "The position cannot be reduced: margin is insufficient.",
    -4120: "Conditional orders have an endpoint of their own.",
    -4130: "An open stop or take profit order that closes the position exists in this direction.",
    -4131: "The best price of the other side is outside of the allowed band.",
    -4135: "Invalid activation price.",
    -4136: "This order type cannot close a position.",
    -4137: "A quantity cannot be sent with closePosition.",
    -4138: "closePosition implies reduceOnly, which cannot be sent with it.",
    -4141: "The symbol is not trading.",
    -4161: "Leverage cannot be reduced while an isolated position is open.",
    -4164: "The order's notional value is too small.",
    -4167: "Multi-assets mode is not possible with isolated symbols.",
    -4168: "Isolated margin is not possible in multi-assets mode.",
    -4169: "The margin balance is not sufficient for the other multi-assets mode.",
    -4170: "Multi-assets mode cannot change while there are open orders.",
    -4171: "The multi-assets mode is this one already.",
    -5021: "The order could not be filled at once and is rejected (FOK).",
    -5022: "The order would take and is rejected (post only).",
    -5025: "Only limit orders can be modified.",
    -5026: "The order was modified too often.",
    -5027: "The modification would change nothing.",
    -5029: "The modified order's notional value is too small.",
    -5037: "Invalid price match.",
    -5038: "This order type takes no price match.",
    -5039: "Invalid selfTradePreventionMode.",
    -5040: "goodTillDate must be more than 600 seconds ahead.",
    -5041: "The book has no level for this price match.",
}


@dataclass(frozen=True, slots=True)
class Rules:
    """In what the two futures exchanges differ, beyond their contracts."""

    name: str
    """um or cm."""
    codes: Mapping[int, int] = field(default_factory=dict[int, int])
    """Codes of this exchange where they are not those of USD-M."""
    records_unfillable: bool = False
    """A post-only order that would take, or a FOK that cannot fill, is accepted and expires at once."""

    def refused(self, code: int, text: str | None = None) -> RejectedException:
        """The exception for a USD-M code, with the code this exchange has for it."""
        return RejectedException(self.codes.get(code, code), TEXTS[code] if text is None else text)


UM: Final = Rules("um")
CM: Final = Rules(
    "cm",
    {
        -4118: -4112,
        -4131: -4113,
        -4161: -4150,
        -4164: -4178,
        -5025: -4196,
        -5026: -4198,
        -5027: -4197,
    },
    records_unfillable=True,
)
