"""Portfolio margin pro: its calls keep no state; its user data tells, every 5 s, what a person has on USD-M.

It comes by the listen keys of USD-M. Equity is the dollars there, nothing needs margin, and no warnings come.
"""

from __future__ import annotations

from typing import Final

from ..descriptors import Product
from .account import Account
from .amount import text
from .front import Front
from .further import Further
from .futures.exchange import FuturesExchange
from .limits import Limits

EVERY: Final = 5_000_000
"""Microseconds between two states."""


class PortfolioMarginPro(Further):
    """Portfolio margin pro."""

    def __init__(self, product: Product, spot: Front, um: FuturesExchange, limits: Limits) -> None:
        super().__init__(product, spot, limits)
        self._um = um
        self._told = self.clock.now() // EVERY

    def step(self) -> None:
        """Does what has become due: those who listen are told how they stand."""
        reached = self.clock.now() // EVERY
        if reached != self._told:
            self._told = reached
            for person, key in self._um.listen_keys.by_account.items():
                self._tell(person, key)
        super().step()

    def _tell(self, person: Account, key: str) -> None:
        now, equity = self.clock.now(), text(self._um.account(person).wallet.get("USDT", 0))
        self.hub.send(
            key,
            lambda unit: {
                "e": "PM_PRO_ACCOUNT_UPDATE",
                "E": now // unit,
                "u": "999",
                "eq": equity,
                "ae": equity,
                "im": text(0),
                "mm": text(0),
                "avb": equity,
                "vmw": equity,
            },
        )
