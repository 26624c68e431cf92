"""Normal and conditional orders of futures through one interface: ``client.orders``.

Binance keeps them apart: each kind has calls and an id space of its own. Here an order is placed by
its type, and what comes back has an id that says which kind it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..core.resolution import NotPlaced
from ..descriptors import Operation
from ..errors import InvalidParameterException, NotAvailableException

if TYPE_CHECKING:
    from ..calling import Calling
    from ..errors import OrderStatusUnknownException

CONDITIONAL: Final = frozenset(
    {"STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"}
)
"""Types of orders that wait for a trigger."""


class OrderId(msgspec.Struct, frozen=True):
    """An order on the book, or that was."""

    symbol: str
    order_id: int


class AlgoId(msgspec.Struct, frozen=True):
    """A conditional order."""

    symbol: str
    algo_id: int


class FuturesOrder(msgspec.Struct, frozen=True, kw_only=True):
    """An order of either kind. ``raw`` is all that Binance answered."""

    id: OrderId | AlgoId
    client_id: str
    status: str
    """NEW, PARTIALLY_FILLED, FILLED, CANCELED, EXPIRED, ...; of conditional orders their algoStatus."""
    raw: Mapping[str, Any]


class OrderOperations(msgspec.Struct, frozen=True, kw_only=True):
    """The calls of a market that the facade is made of."""

    place: Operation[Any]
    query: Operation[Any]
    cancel: Operation[Any]
    open: Operation[Any]
    cancel_all: Operation[Any]
    place_algo: Operation[Any]
    cancel_algo: Operation[Any]
    open_algo: Operation[Any]
    query_algo: Operation[Any] | None = None
    cancel_all_algo: Operation[Any] | None = None


class Orders:
    """Orders of both kinds of one client."""

    def __init__(self, client: Calling, operations: OrderOperations) -> None:
        self._client = client
        self._operations = operations

    async def place(self, **arguments: object) -> FuturesOrder:
        """Place an order: parameters of ``create_order`` or ``create_algo_order``, as its ``type`` asks.

        ``client_id`` stands for newClientOrderId and clientAlgoId.
        """
        kind = str(getattr(arguments.get("type"), "value", arguments.get("type")))
        conditional = kind in CONDITIONAL
        identifier = arguments.pop("client_id", None)
        arguments["clientAlgoId" if conditional else "newClientOrderId"] = identifier
        if conditional:
            arguments["algoType"] = "CONDITIONAL"
        operation = self._operations.place_algo if conditional else self._operations.place
        return order_of(await self._client.make_call(operation, arguments), str(arguments.get("symbol")))

    async def get(self, order: OrderId | AlgoId) -> FuturesOrder:
        """An order as it is now. Raises NotAvailableException where a market cannot be asked for it."""
        if isinstance(order, OrderId):
            found = await self._client.make_call(self._operations.query, _named(order))
        elif self._operations.query_algo is not None:
            found = await self._client.make_call(self._operations.query_algo, {"algoId": order.algo_id})
        else:
            waiting = {each.id: each for each in await self._open_algo(order.symbol)}
            if order not in waiting:
                raise NotAvailableException(
                    f"conditional order {order.algo_id} is not open any more, and this market tells no others"
                )
            return waiting[order]
        return order_of(found, order.symbol)

    async def cancel(self, order: OrderId | AlgoId) -> Mapping[str, Any]:
        """Cancel an order. Raises UnknownOrderException when it is not open (any more)."""
        if isinstance(order, OrderId):
            answer: Any = await self._client.make_call(self._operations.cancel, _named(order))
        else:
            answer = await self._client.make_call(self._operations.cancel_algo, {"algoId": order.algo_id})
        return dict(answer)

    async def open(self, symbol: str | None = None) -> list[FuturesOrder]:
        """Open orders of both kinds, of one symbol or of all."""
        found: Any = await self._client.make_call(self._operations.open, {"symbol": symbol})
        return [order_of(each, each["symbol"]) for each in found] + await self._open_algo(symbol)

    async def cancel_all(self, symbol: str) -> None:
        """Cancel all open orders of both kinds of a symbol.

        When a conditional one is triggered meanwhile, the order that it places may remain.
        """
        for waiting in [] if self._operations.cancel_all_algo else await self._open_algo(symbol):
            await self.cancel(waiting.id)
        if self._operations.cancel_all_algo is not None:
            await self._client.make_call(self._operations.cancel_all_algo, {"symbol": symbol})
        await self._client.make_call(self._operations.cancel_all, {"symbol": symbol})

    async def resolve(self, exception: OrderStatusUnknownException) -> FuturesOrder | NotPlaced:
        """What became of an order of either kind whose answer never came (`Calling.resolve_order`)."""
        found = await self._client.resolve_order(exception)
        return found if isinstance(found, NotPlaced) else order_of(found, exception.symbol)

    async def _open_algo(self, symbol: str | None) -> list[FuturesOrder]:
        found: Any = await self._client.make_call(self._operations.open_algo, {"symbol": symbol})
        return [order_of(each, each["symbol"]) for each in found]


def order_of(answer: Mapping[str, Any], symbol: str) -> FuturesOrder:
    """An order of either kind from what Binance answered."""
    if "algoId" in answer:
        return FuturesOrder(
            id=AlgoId(answer.get("symbol", symbol), answer["algoId"]),
            client_id=answer.get("clientAlgoId", ""),
            status=answer.get("algoStatus", ""),
            raw=answer,
        )
    return FuturesOrder(
        id=OrderId(answer.get("symbol", symbol), answer["orderId"]),
        client_id=answer.get("clientOrderId", ""),
        status=answer.get("status", ""),
        raw=answer,
    )


def _named(order: OrderId) -> dict[str, object]:
    if not order.symbol:
        raise InvalidParameterException("symbol", order.symbol, "the contract of the order", where="orders")
    return {"symbol": order.symbol, "orderId": order.order_id}
