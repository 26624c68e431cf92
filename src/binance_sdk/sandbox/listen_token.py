"""Listen tokens: who has one may listen to an account for a while, without logging on."""

from __future__ import annotations

import random
import string
from dataclasses import dataclass
from typing import Final

from .account import Account
from .rejection import RejectedException

LONGEST: Final = 24 * 3600
"""Seconds that a token is good for at most, and unless told otherwise."""
_ALPHABET: Final = string.ascii_letters + string.digits


@dataclass(frozen=True, slots=True)
class ListenToken:
    """What the token's owner gets. ``expires`` in epoch microseconds."""

    token: str
    account: Account
    expires: int


class ListenTokens:
    """The tokens of one exchange."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"listen tokens {seed}")
        self._known: dict[str, ListenToken] = {}

    def create(self, account: Account, now: int, seconds: float = LONGEST) -> ListenToken:
        """A new token for an account, good for so long. ValueError for longer than Binance allows."""
        if not 0 < seconds <= LONGEST:
            raise ValueError(f"seconds={seconds}: give more than 0 and at most {LONGEST}")
        name = "".join(self._random.choices(_ALPHABET, k=70))
        made = self._known[name] = ListenToken(name, account, now + round(seconds * 1_000_000))
        return made

    def find(self, token: str, now: int) -> ListenToken:
        """The token of that name; -1209 when there is none, or no longer."""
        found = self._known.get(token)
        if found is None or found.expires <= now:
            raise RejectedException(-1209)
        return found
