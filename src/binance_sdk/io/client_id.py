"""Client order ids: one for every order that is sent without one, so that it can be found again."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from itertools import count


def client_ids() -> Callable[[], str]:
    """What makes the ids of one client: a random beginning that nobody else has, then a count.

    32 to 36 characters of ``a-z0-9-``: Spot and futures take 36 at most (rest-api.md#new-order-trade), stocks
    32 at least. Asking the system for randomness once is what makes an id cheap.
    """
    beginning, numbers = f"sdk-{secrets.token_hex(10)}-", count(1)
    return lambda: f"{beginning}{next(numbers):07x}"
