"""Listen keys: who has one, until when, and what ends them."""

from __future__ import annotations

import random
import string
from typing import Final

from ..account import Account

LASTS: Final = 3600 * 1_000_000
"""Microseconds that a key lives without being kept alive."""
_ALPHABET: Final = string.ascii_letters + string.digits


class ListenKeys:
    """The keys of one exchange: one per account at a time. Times in epoch microseconds."""

    def __init__(self, seed: int, product: str) -> None:
        self._random = random.Random(f"listen keys {seed} {product}")
        self.by_account: dict[Account, str] = {}
        self.known: dict[str, Account] = {}
        """Every key there ever was; it may have ended."""
        self._ends: dict[str, int] = {}

    def start(self, account: Account, now: int) -> str:
        """The key of an account, a new one if it has none; it lives for an hour from now."""
        key = self.by_account.get(account)
        if key is None:
            key = "".join(self._random.choices(_ALPHABET, k=64))
            self.by_account[account] = key
            self.known[key] = account
        self._ends[key] = now + LASTS
        return key

    def keep(self, account: Account, now: int) -> str | None:
        """Another hour for the account's key; None when there is none."""
        key = self.by_account.get(account)
        if key is not None:
            self._ends[key] = now + LASTS
        return key

    def stop(self, account: Account) -> str | None:
        """Ends the account's key; which that was."""
        key = self.by_account.pop(account, None)
        if key is not None:
            del self._ends[key]
        return key

    def take_expired(self, now: int) -> list[str]:
        """Ends the keys whose time is over and tells which."""
        over = [key for key, end in self._ends.items() if end <= now]
        for key in over:
            self.stop(self.known[key])
        return over
