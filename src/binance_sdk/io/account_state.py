"""Asks Binance for the state of an account: what the user stream compares itself with."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from binance_sdk.core.ledger import Ledger, Snapshot
from binance_sdk.core.resolution import missing
from binance_sdk.descriptors import Operation
from binance_sdk.errors import ApiException, ParameterRejectedException
from binance_sdk.io.caller import Caller

log = logging.getLogger("binance_sdk.user_stream")

DEFAULT_PAGE: Final = 1000
"""Rows that one call gives where the spec says nothing else."""
Row = Mapping[str, Any]


class AccountOperations(msgspec.Struct, frozen=True, kw_only=True):
    """The operations that tell the state of an account."""

    open_orders: Operation[Any]
    all_orders: Operation[Any]
    order: Operation[Any]
    order_list: Operation[Any] | None = None
    open_algos: Operation[Any] | None = None
    """Open conditional orders, where they are apart."""
    algo_order: Operation[Any] | None = None
    """One conditional order, where those have calls of their own that tell it."""
    trades: Operation[Any]
    account: Operation[Any]
    account_arguments: Mapping[str, object] = {}


class AccountState:
    """The account that ``caller`` calls for. ``symbols`` are looked at besides those that were seen."""

    def __init__(self, caller: Caller, operations: AccountOperations, symbols: frozenset[str]) -> None:
        self._caller = caller
        self._operations = operations
        self._symbols = symbols

    async def baseline(self) -> Snapshot:
        """Open orders and balances."""
        return Snapshot(
            orders=await self._rows(self._operations.open_orders, {}),
            conditionals=await self._open_algos(),
            account=await self._balances(),
        )

    async def since(self, since_ms: int, ledger: Ledger) -> Snapshot:
        """The same, and the orders and trades of all known symbols that changed since then.

        Known are those of which events came, and those for which ``caller`` sent orders: the events of
        an order may be just what is missing.
        """
        orders = await self._rows(self._operations.open_orders, {})
        trades: list[Row] = []
        certain = {*ledger.symbols, *self._symbols, *(order["symbol"] for order in orders)}
        for symbol in sorted(certain | self._caller.traded):
            try:
                orders += await self._changed_orders(symbol, since_ms)
                trades += await self._new_trades(symbol, since_ms)
            except ParameterRejectedException:
                if symbol in certain:
                    raise
                self._caller.traded.discard(symbol)  # there is none: the order came to nothing
        for symbol, identifier in sorted(ledger.unknown_orders(Snapshot(orders=orders, trades=trades))):
            named = {"symbol": symbol, "orderId": identifier}
            filled = any(trade["symbol"] == symbol and trade["orderId"] == identifier for trade in trades)
            order = await self._find(self._operations.order, named, sure=filled)
            if order is None:
                ledger.forget((symbol, identifier))
            else:
                orders.append(order)
        conditionals = await self._open_algos()
        for algo in sorted(ledger.unknown_conditionals(Snapshot(conditionals=conditionals))):
            found = await self._find(self._operations.algo_order, {"algoId": algo})
            if found is None:
                ledger.forget_conditional(algo)
            else:
                conditionals.append(found)
        return Snapshot(
            orders=orders, trades=trades, conditionals=conditionals, account=await self._balances()
        )

    async def _changed_orders(self, symbol: str, since_ms: int) -> list[Row]:
        operation, found = self._operations.all_orders, list[Row]()
        start, most = since_ms, _largest_page(operation)
        while True:
            page = await self._rows(operation, {"symbol": symbol, "startTime": start, "limit": most})
            found += page
            last: int = max((order["updateTime"] for order in page), default=start)
            if len(page) < most or last == start:
                return found
            start = last

    async def _new_trades(self, symbol: str, since_ms: int) -> list[Row]:
        operation, found = self._operations.trades, list[Row]()
        where, most = {"startTime": since_ms}, _largest_page(operation)
        while True:
            page = await self._rows(operation, {"symbol": symbol, "limit": most, **where})
            found += page
            if len(page) < most:
                return found
            where = {"fromId": page[-1]["id"] + 1}

    async def _open_algos(self) -> list[Row]:
        operation = self._operations.open_algos
        return [] if operation is None else await self._rows(operation, {})

    async def _find(
        self, operation: Operation[Any] | None, arguments: Mapping[str, object], *, sure: bool = False
    ) -> Row | None:
        """One order; None where Binance has forgotten it, as it does with those that ended without a fill.

        ``operation`` is None where Binance cannot be asked. ``sure``: it was filled, so it must be there.
        """
        if operation is not None:
            try:
                found: Any = await self._caller.call(operation, arguments)
                return dict(found)
            except ApiException as failure:
                if sure or not missing(failure):
                    raise
        log.warning("the order %s ended during a gap, and Binance does not tell how", dict(arguments))
        return None

    async def _balances(self) -> Row:
        found: Any = await self._caller.call(self._operations.account, self._operations.account_arguments)
        return dict(found)

    async def _rows(self, operation: Operation[Any], arguments: Mapping[str, object]) -> list[Row]:
        found: Any = await self._caller.call(operation, arguments)
        return list(found)


def _largest_page(operation: Operation[Any]) -> int:
    """How many rows one call gives at most."""
    limit = next((param for param in operation.params if param.name == "limit"), None)
    return DEFAULT_PAGE if limit is None or limit.max is None else int(limit.max)
