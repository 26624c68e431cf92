"""What all calls of one operation over one route have in common, found out once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from binance_sdk.core.deprecation import dated_params
from binance_sdk.core.encoding import Wire
from binance_sdk.core.weight import expected_costs, fixed_costs
from binance_sdk.descriptors import Operation, Param, Route
from binance_sdk.io.bill import priority_of
from binance_sdk.io.limiter import Priority


class Way(msgspec.Struct, frozen=True):
    """How the calls of an operation travel, and what they cost."""

    operation: Operation[Any]
    route: Route
    priced: Operation[Any]
    """Whose weight counts: the operation that the spec knows for a call made by path."""
    priority: Priority
    fixed: Mapping[str, int] | None
    """What every call costs, unless that depends on its parameters."""
    client_id: str | None
    """Parameter that gets an id where the caller gives none."""
    dated: tuple[Param, ...]
    """Parameters of which there is something to say when they are sent."""

    def costs(self, params: Mapping[str, Wire]) -> Mapping[str, int]:
        """What a call with these encoded values is expected to cost, by pool."""
        return self.fixed or expected_costs(self.priced, params, self.route)


def make_way(operation: Operation[Any], route: Route, priced: Operation[Any] | None = None) -> Way:
    """The way of an operation; ``priced`` where it is not itself what counts."""
    priced = priced or operation
    taken = not operation.params or any(
        param.name == operation.client_id and param.only in (None, route) for param in operation.params
    )
    client_id = operation.client_id if taken else None
    costs, dated = fixed_costs(priced, route), dated_params(operation, route)
    return Way(operation, route, priced, priority_of(priced), costs, client_id, dated)
