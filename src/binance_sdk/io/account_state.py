"""Asks Binance for the state of an account: what the user stream compares itself with."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec

from binance_sdk.core.ledger import Ledger, Snapshot
from binance_sdk.core.resolution import missing
from binance_sdk.descriptors import Operation
from binance_sdk.errors import ApiException, ParameterRejectedException
from binance_sdk.io.caller import Caller

log = logging.getLogger("binance_sdk.user_stream")

DEFAULT_PAGE: Final = 500
"""Rows that one call is asked for where the spec does not say how many it gives: all give so many."""
NOTHING: Final[Mapping[str, Any]] = {}
Row = Mapping[str, Any]


class AccountOperations(msgspec.Struct, frozen=True, kw_only=True):
    """The operations that tell the state of an account on one market, and how they word it."""

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
    account_arguments: Mapping[str, object] = NOTHING
    positions: Operation[Any] | None = None
    """Where the account does not tell them."""
    symbol: str = ""
    """The only one whose orders it has; empty: it has those of all."""
    arguments: Mapping[str, object] = NOTHING
    """Sent with every question about orders and trades."""
    order_names: Mapping[str, str] = NOTHING
    """Names of fields here, where they are not those of Spot and the futures: the other name by this one."""
    trade_names: Mapping[str, str] = NOTHING
    algo_names: Mapping[str, str] = NOTHING
    client_id: str = "origClientOrderId"
    """What the question for one order calls the client order id."""
    algo_client_id: str = "clientAlgoId"
    """What placing a conditional order, and the question for one, call its client id."""
    placing: frozenset[str] = frozenset()
    """Names of the operations that place its orders, where not all of the product do."""

    def places(self, operation: str) -> bool:
        """Whether an operation of that name places orders that these tell."""
        return not self.placing or operation in self.placing


class AccountState:
    """The account that ``caller`` calls for. ``symbols`` are looked at besides those that were seen."""

    def __init__(self, caller: Caller, operations: AccountOperations, symbols: frozenset[str]) -> None:
        self._caller = caller
        self._operations = operations
        self._symbols = symbols
        self._nowhere: set[str] = set()
        """Symbols for which orders were sent that this market does not have."""

    async def baseline(self) -> Snapshot:
        """Open orders and balances; open orders of given symbols, where they are asked for by symbol."""
        return Snapshot(
            orders=await self._open_orders(self._symbols),
            conditionals=await self._open_algos(),
            account=await self._balances(),
        )

    async def since(self, since_ms: int, ledger: Ledger) -> Snapshot:
        """The same, and the orders and trades of all known symbols that changed since then.

        Known are those of which events came, and those for which ``caller`` sent orders: the events of
        an order may be just what is missing.
        """
        known = {*ledger.symbols, *self._symbols, *filter(None, [self._operations.symbol])}
        orders = await self._open_orders(known)
        now_ms = self._now_ms()  # the clock is right again, should this machine have slept
        trades: list[Row] = []
        certain = {*known, *(order["symbol"] for order in orders)}
        for symbol in self._asked_for(certain):
            try:
                orders += await self._changed_orders(symbol, since_ms, now_ms)
                trades += await self._new_trades(symbol, since_ms, now_ms)
            except ParameterRejectedException:
                if symbol in certain:
                    raise
                self._nowhere.add(symbol)  # there is none: the order came to nothing, or went elsewhere
        await self._add_unknown(orders, trades, ledger)
        conditionals, asked_ms = await self._conditionals(ledger), self._now_ms()
        return Snapshot(
            orders=orders,
            trades=trades,
            conditionals=conditionals,
            account=await self._balances(),
            asked_ms=asked_ms,
        )

    def _now_ms(self) -> int:
        """Binance's time."""
        return self._caller.time.clock.timestamp(time.monotonic(), "microsecond") // 1000

    def _asked_for(self, certain: set[str]) -> list[str]:
        if self._operations.symbol:
            return [self._operations.symbol]
        return sorted(certain | (self._caller.traded - self._nowhere))

    async def _add_unknown(self, orders: list[Row], trades: list[Row], ledger: Ledger) -> None:
        """Orders that must be asked for one by one."""
        for symbol, identifier in sorted(ledger.unknown_orders(Snapshot(orders=orders, trades=trades))):
            named = {"symbol": symbol, "orderId": identifier, **self._operations.arguments}
            filled = any(trade["symbol"] == symbol and trade["orderId"] == identifier for trade in trades)
            order = await self._find(self._operations.order, named, self._operations.order_names, filled)
            if order is None:
                ledger.forget((symbol, identifier))
            else:
                orders.append(order)

    async def _conditionals(self, ledger: Ledger) -> list[Row]:
        """Conditional orders that are open, and those that were."""
        found = await self._open_algos()
        operation, names = self._operations.algo_order, self._operations.algo_names
        for algo, symbol in sorted(ledger.unknown_conditionals(Snapshot(conditionals=found)).items()):
            named: dict[str, object] = {_foreign(names, "algoId"): algo}
            if operation is not None and any(param.name == "symbol" for param in operation.params):
                named["symbol"] = symbol
            row = await self._find(operation, named, names)
            if row is None:
                ledger.forget_conditional(algo)
            else:
                found.append(row)
        return found

    async def _open_orders(self, symbols: Iterable[str]) -> list[Row]:
        operation, arguments = self._operations.open_orders, self._operations.arguments
        by_symbol = any(param.name == "symbol" and param.required for param in operation.params)
        asked = [{"symbol": symbol} for symbol in sorted(symbols)] if by_symbol else [NOTHING]
        rows = [row for each in asked for row in await self._rows(operation, {**arguments, **each})]
        return _renamed(rows, self._operations.order_names)

    async def _changed_orders(self, symbol: str, since_ms: int, now_ms: int) -> list[Row]:
        operation, found = self._operations.all_orders, list[Row]()
        most = _largest_page(operation)
        asked = {**self._operations.arguments, "symbol": symbol, "limit": most}
        for start, end in spans(since_ms, now_ms, _longest_span(operation)):
            while True:
                page = await self._rows(operation, {**asked, **_times(start, end)})
                found += page
                last: int = max((order["updateTime"] for order in page), default=start)
                if len(page) < most or not start < last < (end or last + 1):
                    break
                start = last
        return _renamed(found, self._operations.order_names)

    async def _new_trades(self, symbol: str, since_ms: int, now_ms: int) -> list[Row]:
        operation, found = self._operations.trades, list[Row]()
        most = _largest_page(operation)
        asked = {**self._operations.arguments, "symbol": symbol, "limit": most}
        for start, end in spans(since_ms, now_ms, _longest_span(operation)):
            page = await self._rows(operation, {**asked, **_times(start, end)})
            found += page
            if len(page) == most:  # all later ones follow, whatever their time
                found += await self._trades_from(page[-1]["id"] + 1, operation, asked, most)
                break
        return _renamed(found, self._operations.trade_names)

    async def _trades_from(
        self, first: int, operation: Operation[Any], asked: Mapping[str, object], most: int
    ) -> list[Row]:
        found = list[Row]()
        while True:
            page = await self._rows(operation, {**asked, "fromId": first})
            found += page
            if len(page) < most:
                return found
            first = page[-1]["id"] + 1

    async def _open_algos(self) -> list[Row]:
        operation = self._operations.open_algos
        rows = [] if operation is None else await self._rows(operation, {})
        return _renamed(rows, self._operations.algo_names)

    async def _find(
        self,
        operation: Operation[Any] | None,
        arguments: Mapping[str, object],
        names: Mapping[str, str],
        sure: bool = False,
    ) -> Row | None:
        """One order; None where Binance has forgotten it, as it does with those that ended without a fill.

        ``operation`` is None where Binance cannot be asked. ``sure``: it was filled, so it must be there.
        """
        if operation is not None:
            try:
                found: Any = await self._caller.call(operation, arguments)
                return _renamed([dict(found)], names)[0]
            except ApiException as failure:
                if sure or not missing(failure):
                    raise
        log.warning("the order %s ended during a gap, and Binance does not tell how", dict(arguments))
        return None

    async def _balances(self) -> Row:
        """The account; an answer that is a list is its ``rows``."""
        operations = self._operations
        found: Any = await self._caller.call(operations.account, operations.account_arguments)
        account: dict[str, Any] = {"rows": found} if isinstance(found, list) else dict(found)
        if operations.positions is not None:
            account["positions"] = await self._rows(operations.positions, {})
        return account

    async def _rows(self, operation: Operation[Any], arguments: Mapping[str, object]) -> list[Row]:
        found: Any = await self._caller.call(operation, arguments)
        return list(found)


def _largest_page(operation: Operation[Any]) -> int:
    """How many rows one call gives at most."""
    limit = next((param for param in operation.params if param.name == "limit"), None)
    return DEFAULT_PAGE if limit is None or limit.max is None else int(limit.max)


def _longest_span(operation: Operation[Any]) -> int | None:
    """Milliseconds between the start and the end that one question may be about."""
    return next((rule.max_window_ms for rule in operation.rules if rule.max_window_ms), None)


def spans(since_ms: int, now_ms: int, longest_ms: int | None) -> Iterator[tuple[int, int | None]]:
    """The time since then, in parts that one question may be about; the last has no end.

    Binance does not say what it answers where the end is left out and the start is longer ago than it
    allows: maybe only what happened soon after the start.
    """
    while longest_ms is not None and now_ms - since_ms >= longest_ms:
        yield since_ms, since_ms + longest_ms - 1
        since_ms += longest_ms
    yield since_ms, None


def _times(start: int, end: int | None) -> dict[str, object]:
    return {"startTime": start} if end is None else {"startTime": start, "endTime": end}


def _renamed(rows: list[Row], names: Mapping[str, str]) -> list[Row]:
    """The same with the names of Spot and the futures."""
    return [{names.get(name, name): value for name, value in row.items()} for row in rows] if names else rows


def _foreign(names: Mapping[str, str], wanted: str) -> str:
    """What a field is called here."""
    return next((name for name, ours in names.items() if ours == wanted), wanted)
