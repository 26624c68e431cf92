"""USD-M and COIN-M beside a Spot exchange: one clock, the same keys, one journal, limits of their own."""

from __future__ import annotations

from collections.abc import Iterable

from binance_sdk_generated.cm_futures.product import CM_FUTURES
from binance_sdk_generated.um_futures.product import UM_FUTURES

from ..front import Front
from ..limits import Limits, default_limits
from .exchange import FuturesExchange
from .handler import HANDLERS
from .refusal import CM, UM


def open_futures(
    spot: Front, um_symbols: Iterable[str], cm_symbols: Iterable[str], seed: int
) -> tuple[FuturesExchange, FuturesExchange]:
    """USD-M and COIN-M, whose requests and orders count in the same limits."""
    limits = Limits(default_limits(UM_FUTURES.pools), enforced=spot.limits.enforced, forgiving=False)
    um, cm = (
        FuturesExchange(
            product,
            rules,
            HANDLERS,
            symbols,
            seed=seed,
            clock=spot.clock,
            limits=limits,
            keys=spot.keys,
            journal=spot.journal,
        )
        for product, rules, symbols in ((UM_FUTURES, UM, um_symbols), (CM_FUTURES, CM, cm_symbols))
    )
    return um, cm
