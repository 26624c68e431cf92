"""What the generated code says about one product, in one place for its client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from .core.ledger import Words
from .core.shape import Wish
from .core.weight import weigh
from .descriptors import Event, Operation, Product, Template
from .errors import UnsupportedSubTypeException
from .io.account_state import AccountOperations
from .io.delivery import Request
from .io.snapshot_scheduler import WEIGHT_PER_MINUTE
from .io.subscribing import ListenKeyOperations, ListenTokenOperations, SubscribeOperations
from .stream_name import StreamEvent, resolve

USER: Final = "user"
"""The sub-type of the user data, which is no stream of the market."""


NOTHING: Final[Mapping[str, Any]] = {}


class UserData(msgspec.Struct, frozen=True, kw_only=True):
    """How a product gives user data, and how it tells and is asked what happened to an account."""

    subscription: SubscribeOperations | ListenTokenOperations | ListenKeyOperations
    accounts: tuple[tuple[AccountOperations, Words], ...] = ()
    """One for each market. None: what happens while the stream is interrupted is not told."""


class Market:
    """What the generated code says about one product; a client class has one."""

    def __init__(
        self,
        product: Product,
        operations: Mapping[str, Operation[Any]],
        templates: Mapping[str, Template] = NOTHING,
        stream_events: Mapping[str, StreamEvent] = NOTHING,
        user_events: Mapping[str, type[Event]] = NOTHING,
        user_data: UserData | None = None,
    ) -> None:
        self.product = product
        self.operations = operations
        self.templates = templates
        self.stream_events = stream_events
        self.user_events = user_events
        self.user_data = user_data

    @property
    def server_time(self) -> Operation[Any]:
        """What tells the time of its hosts."""
        own = self.operations.get("get_server_time")
        return own or Operation(
            name="get_server_time", rest=("GET", self.product.server_time), idempotent=True
        )

    def request(self, wish: Wish) -> Request:
        """The stream that a sub-type and its parameters ask for."""
        subtype, params = wish
        if subtype not in self.templates:
            known = ", ".join((*self.templates, USER))
            raise UnsupportedSubTypeException(subtype, f"{self.product.name} has {known}")
        return resolve(self.templates[subtype], self.stream_events[subtype], params)

    @property
    def snapshot_budget(self) -> float:
        """Weight a minute that the snapshots of all books may take: half of what an IP address has."""
        pools = [pool for pool in self.product.pools if pool.type == "REQUEST_WEIGHT"]
        return min((pool.limit * 30.0 / pool.seconds for pool in pools), default=WEIGHT_PER_MINUTE)

    def weigh_snapshot(self, limit: int) -> int:
        """Weight of an order book of so many levels."""
        return weigh(self.operations["get_orderbook"], {"limit": limit}, "rest")
