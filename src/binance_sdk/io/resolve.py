"""Finds out what became of an order: the shell around `core.resolution`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from binance_sdk.core.call import members
from binance_sdk.core.resolution import Came, NotPlaced, Patience, Wait, latest_arrival, missing, resolve
from binance_sdk.descriptors import Operation
from binance_sdk.errors import ApiException, BinanceException, OrderStatusUnknownException
from binance_sdk.io.account_state import AccountOperations
from binance_sdk.io.caller import Caller

Now = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


async def resolve_order(
    caller: Caller,
    exception: OrderStatusUnknownException,
    *,
    operations: AccountOperations,
    patience: Patience | None = None,
    now: Now = time.monotonic,
    sleep: Sleep = asyncio.sleep,
) -> Mapping[str, object] | NotPlaced:
    """Ask by client order id until it is known what became of the order.

    Returns the order (or order list) as Binance reports it, or `NotPlaced` (falsy) when it is not
    there and can no longer arrive: by default ``recvWindow`` + 12 s after this call began. Raises
    ``exception`` again, caused by the last failure, when nobody answers for ``patience.longest``.
    """
    query, arguments = _question(caller, exception, operations)
    patience = patience or Patience(late=latest_arrival(exception.params.get("recvWindow")))
    flow = resolve(patience, now())
    came: Came = None
    step = next(flow)
    try:
        while True:
            if isinstance(step, Wait):
                await sleep(step.seconds)
                came = None
            else:
                came = (await _ask(caller, query, arguments), now())
            step = flow.send(came)
    except StopIteration as end:
        found: Mapping[str, object] | None = end.value
    except BinanceException as failure:
        raise exception from failure
    if found is not None:
        return found
    return NotPlaced(
        operation=exception.operation,
        symbol=exception.symbol,
        client_order_id=exception.client_order_id,
        old_order=await _old_order(caller, exception, operations.order),
    )


def _question(
    caller: Caller, exception: OrderStatusUnknownException, operations: AccountOperations
) -> tuple[Operation[Any], dict[str, object]]:
    """What to ask, by the id that the SDK knows. Raises ``exception`` where nothing tells it."""
    operation, identifier = caller.routing.by_name.get(exception.operation), exception.client_order_id
    if operation is not None and operation.list_client_id and operations.order_list is not None:
        return operations.order_list, {**_isolated(exception), "origClientOrderId": identifier}
    if operation is not None and operation.client_id == operations.algo_client_id:
        query = operations.algo_order
        if query is None:
            raise exception
        needed = any(param.name == "symbol" for param in query.params)
        symbol = {"symbol": exception.symbol} if needed else dict[str, object]()
        return query, {**symbol, operations.algo_client_id: identifier}
    named = {"symbol": exception.symbol, operations.client_id: identifier}
    return operations.order, {**named, **_isolated(exception)}


def _isolated(exception: OrderStatusUnknownException) -> dict[str, object]:
    """Of isolated margin: which account the order is of."""
    isolated = str(exception.params.get("isIsolated", "")).lower() == "true"
    return {"isIsolated": True, "symbol": exception.symbol} if isolated else {}


async def _ask(
    caller: Caller, query: Operation[object], arguments: Mapping[str, object]
) -> Mapping[str, object] | BinanceException:
    try:
        answer = await caller.call(query, arguments)
    except BinanceException as failure:
        if isinstance(failure, ApiException) and not missing(failure) and failure.status < 429:
            raise
        return failure
    return members(answer)


async def _old_order(
    caller: Caller, exception: OrderStatusUnknownException, query: Operation[object]
) -> Mapping[str, object] | None:
    """Of a cancel-replace: the order that was to be cancelled."""
    wanted = {
        "orderId": exception.params.get("cancelOrderId"),
        "origClientOrderId": exception.params.get("cancelOrigClientOrderId"),
    }
    named = {name: value for name, value in wanted.items() if value is not None}
    if not named:
        return None
    if "orderId" in named:
        named = {"orderId": int(str(named["orderId"]))}
    came = await _ask(caller, query, {"symbol": exception.symbol, **named})
    return None if isinstance(came, BinanceException) else came
