"""Asking a retry policy what to do about a failure of this moment."""

from __future__ import annotations

import asyncio
import inspect
import random
from datetime import UTC, datetime

from binance_sdk.core.backoff import Backoff, RetryPolicy, RetryPolicyStrategy


async def ask_policy(policy: RetryPolicy, backoff: Backoff, failure: Exception) -> RetryPolicyStrategy:
    """Whether to give up, and if not the seconds to wait first; ``backoff`` counts the failure."""
    now = asyncio.get_running_loop().time()
    answer = policy(backoff.failed(failure, now, datetime.now(UTC), random.random()))
    return await answer if inspect.isawaitable(answer) else answer
