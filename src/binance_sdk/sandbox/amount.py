"""Exact amounts: integers in units of 1e-8, which is the precision of the Spot exchange."""

from __future__ import annotations

from typing import Final

SCALE: Final = 10**8
DECIMALS: Final = 8


class PrecisionError(ValueError):
    """More digits after the point than the exchange keeps."""


def parse(text: str) -> int:
    """Units of a plain non-negative decimal such as ``0.015``.

    Raises ValueError for anything else and PrecisionError for more than eight decimals.
    """
    whole, _, fraction = text.partition(".")
    digits = whole + fraction
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"{text!r} is not a plain decimal number")
    fraction = fraction.rstrip("0")
    if len(fraction) > DECIMALS:
        raise PrecisionError(text)
    return int(whole or "0") * SCALE + int(fraction.ljust(DECIMALS, "0"))


def text(units: int) -> str:
    """Fixed point with eight decimals, as Binance writes amounts."""
    if units < 0:
        return "-" + text(-units)
    return f"{units // SCALE}.{units % SCALE:08d}"


def times(price: int, quantity: int) -> int:
    """Quote amount of a quantity at a price, rounded down to the last unit."""
    return price * quantity // SCALE


def times_up(price: int, quantity: int) -> int:
    """The same, rounded up."""
    return -(-price * quantity // SCALE)
