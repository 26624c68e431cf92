"""One fault, and which requests or events it hits.

A rule waits until it has hit ``times`` matching requests or events (None: until it is removed), after
letting ``after`` of them pass.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from ..descriptors import Route
from .catalog import AnyName

Loss = Literal["cut", "reset", "silence"]
"""How a reply gets lost: FIN, RST, or nothing at all while the connection stays."""
Manner = Literal["html", "malformed", "oversized", "binary"]
"""What comes in the place of a reply: a web page, half a JSON document, far too much, no text."""
HTML: Final = b"<html><head><title>%d</title></head><body><h1>%d</h1><hr>nginx</body></html>"


@dataclass(slots=True)
class Replacement:
    """What a client gets instead of its answer."""

    status: int
    code: int | None = None
    message: str = ""
    raw: bytes | None = None
    """Sent as it is: HTML, half a JSON document, anything."""
    content_type: str = "text/html"
    retry_after: int | None = None
    binary: bool = False

    def body(self) -> object:
        """The Binance error in it."""
        return {"code": self.code, "msg": self.message}


def spoiled(manner: Manner, size: int) -> Replacement:
    """A reply that no client expects; ``size`` in bytes, where it matters."""
    if manner == "html":
        return Replacement(200, raw=HTML % (200, 200))
    if manner == "malformed":
        return Replacement(200, raw=b'{"half":', content_type="application/json")
    if manner == "binary":
        return Replacement(200, raw=bytes(range(256)), content_type="application/octet-stream", binary=True)
    padding = b"x" * max(size - 14, 0)
    return Replacement(200, raw=b'{"padding":"' + padding + b'"}', content_type="application/json")


@dataclass(slots=True)
class Fault:
    """What happens to one request."""

    name: str
    execute: bool = True
    """Whether the exchange still does what was asked."""
    lose: Loss | None = None
    replace: Replacement | None = None
    delay: float = 0.0
    jitter: float = 0.0


@dataclass(slots=True)
class Rule:
    """Which requests or events something happens to, and how often."""

    number: int
    product: AnyName | None
    times: int | None
    after: int

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise ValueError(f"times={self.times}: give how often, 1 or more, or None for always")
        if self.after < 0:
            raise ValueError(f"after={self.after}: give how many are let through first, 0 or more")

    @property
    def spent(self) -> bool:
        """It hits nothing any more."""
        return self.times is not None and self.times <= 0

    def describe(self) -> dict[str, object]:
        """What is left of it."""
        return {"rule": self.number, "product": self.product, "times": self.times, "after": self.after}

    def _count(self) -> bool:
        if self.after > 0:
            self.after -= 1
            return False
        if self.times is None:
            return True
        self.times -= 1
        return self.times >= 0


@dataclass(slots=True)
class RequestRule(Rule):
    """A fault and the requests it hits."""

    fault: Fault
    operation: str | None
    route: Route | None

    def hits(self, operation: str, route: str, product: str) -> bool:
        """Whether it hits this request; counts it."""
        if self.operation not in (None, operation) or self.route not in (None, route):
            return False
        return self.product in (None, product) and self._count()

    def describe(self) -> dict[str, object]:
        """What is left of it."""
        return Rule.describe(self) | {
            "fault": self.fault.name,
            "operation": self.operation,
            "route": self.route,
        }


@dataclass(slots=True)
class StreamRule(Rule):
    """What happens to events of a stream (None: of every stream); user events are those of ``userData``."""

    name: str
    stream: str | None
    change: Callable[[bytes], list[bytes]] = lambda event: [event]
    """From an event to what is sent instead."""
    binary: bool = False
    hold: bool = False
    """The event waits for the one that follows it."""
    delay: float = 0.0
    jitter: float = 0.0

    def hits(self, stream: str, product: str) -> bool:
        """Whether it hits this event; counts it."""
        return self.stream in (None, stream) and self.product in (None, product) and self._count()

    def describe(self) -> dict[str, object]:
        """What is left of it."""
        return Rule.describe(self) | {"fault": self.name, "stream": self.stream}
