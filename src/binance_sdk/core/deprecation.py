"""What is said of a call that Binance wants nobody to make any more."""

from __future__ import annotations

from ..descriptors import Operation
from ..errors import BinanceDeprecationWarning, NotAvailableException


def judge(
    operation: Operation[object], today: str
) -> BinanceDeprecationWarning | NotAvailableException | None:
    """A warning from its deprecation on, an error from its end on; ``today`` is a date as in 2026-11-20."""
    instead = f": use {operation.successor}" if operation.successor else ""
    if operation.sunset is not None and today >= operation.sunset:
        return NotAvailableException(
            f"{operation.name} ended on {operation.sunset}{instead} (allow_sunset=True sends it all the same)"
        )
    if operation.deprecated_after is not None and today > operation.deprecated_after:
        end = f" and ends on {operation.sunset}" if operation.sunset else ""
        return BinanceDeprecationWarning(
            f"{operation.name} is deprecated since {operation.deprecated_after}{end}{instead}"
        )
    return None
