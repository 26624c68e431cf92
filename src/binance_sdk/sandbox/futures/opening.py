"""USD-M and COIN-M beside a Spot exchange: one clock, the same keys, one journal, limits of their own."""

from __future__ import annotations

from collections.abc import Iterable

from binance_sdk_generated.cm_futures import operations as cm_futures
from binance_sdk_generated.cm_futures.product import CM_FUTURES
from binance_sdk_generated.um_futures import operations as um_futures
from binance_sdk_generated.um_futures.product import UM_FUTURES

from ..front import Front
from ..limits import COUNTED, Limit, Limits, default_limits
from .contract import Contract
from .exchange import FuturesExchange
from .handler import HANDLERS
from .refusal import CM, UM


def open_futures(
    spot: Front,
    um_contracts: Iterable[Contract],
    cm_contracts: Iterable[Contract],
    seed: int,
    counted: Iterable[Limit] | None = None,
) -> tuple[FuturesExchange, FuturesExchange]:
    """USD-M and COIN-M, whose requests and orders count in the same limits: ``counted``, or Binance's.

    Raises ValueError for a limit that counts nothing here.
    """
    wanted = list(counted) if counted is not None else default_limits(UM_FUTURES.pools)
    _check_limits(wanted)
    limits = Limits(wanted, enforced=spot.limits.enforced, forgiving=False)
    um, cm = (
        FuturesExchange(
            product,
            rules,
            HANDLERS,
            contracts,
            seed=seed,
            clock=spot.clock,
            limits=limits,
            keys=spot.keys,
            journal=spot.journal,
        )
        for product, rules, contracts in ((UM_FUTURES, UM, um_contracts), (CM_FUTURES, CM, cm_contracts))
    )
    return um, cm


def _check_limits(limits: Iterable[Limit]) -> None:
    operations = (*um_futures.ALL.values(), *cm_futures.ALL.values())
    known = {*COUNTED, *(pool.type for operation in operations for pool in operation.rates)}
    for limit in limits:
        if limit.type not in known:
            raise ValueError(
                f"no futures limit is called {limit.type!r}; there are {', '.join(sorted(known))}"
            )
