"""What a call owes the rate limiter, and what its answer tells the limiter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from binance_sdk.core.call import STOPPING, Answer
from binance_sdk.core.encoding import Wire
from binance_sdk.core.weight import weigh, weigh_success
from binance_sdk.descriptors import Operation, Route, Security
from binance_sdk.io.limiter import Charge, Priority, RateLimiter

TOO_MANY_ORDERS: Final = -1015


class Bill:
    """Settles calls with a limiter."""

    def __init__(self, limiter: RateLimiter) -> None:
        self._limiter = limiter

    def settle(
        self, operation: Operation[Any], params: Mapping[str, Wire], route: Route, charge: Charge
    ) -> None:
        """Give back the weight that a successful call does not cost."""
        weight = operation.weight
        if weight is None or weight.on_success is None:
            return
        back = weigh(operation, params, route) - weigh_success(operation, params, route)
        if back > 0:
            self._limiter.refund(charge, {weight.pool: back})

    def note(self, answer: Answer, charged_at: float | None = None) -> None:
        """Tell the limiter what Binance says about limits.

        Too many unfilled orders (-1015) without a time to wait stop nothing: cancels must go on.
        """
        if answer.used:
            self._limiter.sync_from_headers(
                {used.interval: used.count for used in answer.used if used.type == "REQUEST_WEIGHT"},
                {used.interval: used.count for used in answer.used if used.type == "ORDERS"},
                sent_at=charged_at,
            )
        if answer.status in STOPPING:
            self._stop(answer)
        elif type(answer.data) is dict and not answer.failed and "rateLimits" in answer.data:
            limits: object = answer.data["rateLimits"]
            if isinstance(limits, list):
                self._limiter.configure_from_exchange_info(
                    [each for each in limits if isinstance(each, dict)]
                )

    def _stop(self, answer: Answer) -> None:
        if answer.code == TOO_MANY_ORDERS and answer.retry_after is None:
            return
        self._limiter.note_retry_after(answer.retry_after, answer.status)
        if answer.retry_after is None:
            answer.retry_after = self._limiter.retry_after


def priority_of(operation: Operation[Any]) -> Priority:
    """Cancels go before orders, orders before everything else."""
    if operation.orders:
        return Priority.PLACE
    removes = operation.rest is not None and operation.rest[0] == "DELETE"
    return Priority.CANCEL if removes and operation.security is Security.TRADE else Priority.QUERY
