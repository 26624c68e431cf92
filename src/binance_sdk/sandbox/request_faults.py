"""Failures of requests and their replies."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Final

from ..descriptors import Route
from . import catalog
from .catalog import AnyName
from .command import History, command
from .fault import HTML, Fault, Loss, Manner, Replacement, RequestRule, spoiled
from .hit import Hits
from .rejection import RejectedException

LARGE: Final = 5 * 1024 * 1024
STATUS: Final = {-1003: 429, -1007: 408, -1015: 429}
"""Codes whose HTTP status is not that of other refusals."""


class RequestFaults(Hits):
    """The part of the fault panel that requests pass."""

    def __init__(self, now: Callable[[], int], seed: int, history: History) -> None:
        super().__init__(now, seed, history)
        self.requests: list[RequestRule] = []
        self.arriving: list[Callable[[], None]] = []
        """Called when a request has arrived, before anything happens to it."""

    def _request(
        self,
        fault: Fault,
        operation: str | None,
        route: Route | None,
        product: AnyName | None,
        times: int | None,
        after: int,
    ) -> int:
        _check_operation(operation, product)
        rule = RequestRule(next(self._numbers), product, times, after, fault, operation, route)
        self.requests.append(rule)
        return rule.number

    @command
    def lose_reply(
        self,
        *,
        after_execution: bool = True,
        how: Loss = "cut",
        operation: str | None = None,
        route: Route | None = None,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """The request arrives; its reply never does.

        ``operation`` is a method of the WebSocket API (``order.place``), for either route; verb and path
        (``POST /fapi/v1/algoOrder``) where there is none.
        """
        fault = Fault("lose_reply", execute=after_execution, lose=how)
        return self._request(fault, operation, route, product, times, after)

    @command
    def delay(
        self,
        seconds: float,
        *,
        jitter: float = 0.0,
        operation: str | None = None,
        route: Route | None = None,
        product: AnyName | None = None,
        times: int | None = None,
        after: int = 0,
    ) -> int:
        """Replies come that much later (plus up to ``jitter`` seconds)."""
        fault = Fault("delay", delay=seconds, jitter=jitter)
        return self._request(fault, operation, route, product, times, after)

    @command
    def answer(
        self,
        status: int,
        *,
        code: int | None = None,
        message: str = "",
        raw: bytes | str | None = None,
        retry_after: int | None = None,
        binary: bool = False,
        after_execution: bool = False,
        operation: str | None = None,
        route: Route | None = None,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """Requests get this answer instead: a Binance error, or without ``code`` an HTML page or ``raw``."""
        if code is None and raw is None:
            raw = HTML % (status, status)
        raw = raw.encode() if isinstance(raw, str) else raw
        replacement = Replacement(status, code, message, raw, "text/html", retry_after, binary)
        fault = Fault(f"answer {status}", execute=after_execution, replace=replacement)
        return self._request(fault, operation, route, product, times, after)

    @command
    def reject(
        self,
        code: int,
        *,
        after_execution: bool = False,
        operation: str | None = None,
        route: Route | None = None,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """Requests are refused with one of Binance's codes, such as -1021, in its usual status and words."""
        try:
            error = RejectedException(code)
        except KeyError:
            error = RejectedException(code, "Rejected on command.")
        replacement = Replacement(STATUS.get(code, error.status), error.code, error.message)
        fault = Fault(f"reject {code}", execute=after_execution, replace=replacement)
        return self._request(fault, operation, route, product, times, after)

    @command
    def spoil_reply(
        self,
        manner: Manner,
        *,
        size: int = LARGE,
        operation: str | None = None,
        route: Route | None = None,
        product: AnyName | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> int:
        """The request is done; in the place of its reply comes something that no client expects."""
        fault = Fault(f"spoil_reply {manner}", replace=spoiled(manner, size))
        return self._request(fault, operation, route, product, times, after)

    @command
    def rate_limited(
        self,
        retry_after: int,
        *,
        banned: bool = False,
        product: AnyName | None = None,
        times: int | None = 1,
    ) -> int:
        """429, or 418 with ``banned``, with Retry-After in seconds."""
        until = self.now() // 1000 + retry_after * 1000
        message = (
            f"Way too much request weight used; IP banned until {until}." if banned else "Too many requests."
        )
        status = 418 if banned else 429
        return self.answer(
            status, code=-1003, message=message, retry_after=retry_after, product=product, times=times
        )

    @command
    def unknown(
        self,
        *,
        after_execution: bool = True,
        operation: str | None = None,
        product: AnyName | None = None,
        times: int | None = 1,
    ) -> int:
        """-1007: the exchange does not know what became of the request."""
        return self.answer(
            408,
            code=-1007,
            message="Timeout waiting for response from backend server. Send status unknown; "
            "execution status unknown.",
            after_execution=after_execution,
            operation=operation,
            product=product,
            times=times,
        )

    @property
    def disturbs_requests(self) -> bool:
        """Whether requests have to pass `for_request()`."""
        return bool(self.requests or self.arriving)

    def for_request(self, operation: str, route: str, product: str) -> list[Fault]:
        """What happens to a request that has just arrived."""
        for arrived in tuple(self.arriving):
            arrived()
        hits = [rule.fault for rule in self.requests if rule.hits(operation, route, product)]
        self.requests = [rule for rule in self.requests if not rule.spent]
        for fault in hits:
            self.note(fault.name, operation, product)
        return hits


def _check_operation(operation: str | None, product: AnyName | None) -> None:
    if operation is None:
        return
    products = catalog.PRODUCTS if product is None else (product,)
    known = set[str]().union(*(catalog.methods(name) for name in products))
    verb, _, path = operation.partition(" ")
    if operation not in known and (product or (verb, path) not in catalog.owners()):
        near = difflib.get_close_matches(operation, known, 3, 0.3)
        raise ValueError(f"operation={operation!r}: not of {' or '.join(products)}; near: {', '.join(near)}")
