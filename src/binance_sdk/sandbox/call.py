"""A request on its way through the exchange, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..descriptors import Operation, Route
from .account import Account
from .auth import Key
from .parameter import Arguments
from .rejection import RejectedException

if TYPE_CHECKING:
    from .session import Session


@dataclass(slots=True)
class Call:
    """A request that has arrived."""

    operation: Operation[object]
    route: Route
    sent: Mapping[str, object]
    """Parameters as received: text over REST, JSON values on the WebSocket API."""
    api_key: object = None
    payload: Callable[[], bytes] = bytes
    """Gives what must have been signed."""
    ip: str = "127.0.0.1"
    unit: int = 1000
    """Divides microseconds to what the client wants."""
    session: Session | None = None
    now: int = 0
    account: Account | None = None
    key: Key | None = None
    new_id: Callable[[], str] = str
    """Names what came without a name."""
    over_limit: RejectedException | None = None
    """Too many unfilled orders, but the request wants its cancel all the same."""
    arguments: Arguments = field(default_factory=dict[str, object])
    used: dict[str, int] = field(default_factory=dict[str, int])
    """What is used of the limits that its endpoint has for itself, by the name of their header."""

    @property
    def owner(self) -> Account:
        """The account of a request that needs one."""
        if self.account is None:
            raise RejectedException(-2015)
        return self.account

    def get_text(self, name: str, default: str = "") -> str:
        """A text parameter."""
        return str(self.arguments.get(name, default))

    def get_int(self, name: str, default: int = 0) -> int:
        """An integer parameter or an amount in units."""
        value = self.arguments.get(name, default)
        return value if isinstance(value, int) else default

    def find_int(self, name: str) -> int | None:
        """An integer parameter, None when it was not sent."""
        value = self.arguments.get(name)
        return value if isinstance(value, int) else None

    def find_time(self, name: str) -> int | None:
        """A time parameter in microseconds, whichever unit was sent."""
        value = self.find_int(name)
        return value * 1000 if value is not None and value < 10**14 else value


@dataclass(slots=True)
class Answer:
    """What becomes of a request."""

    status: int
    body: object
    """The result, or the error object."""
    error: RejectedException | None = None
