"""What a sandbox looks like from outside: its clock, books, orders, balances, connections, limits, faults.

`PARTS` names what can be seen. Amounts are text, times epoch milliseconds, lists have the newest first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from . import quote as spot_quote
from .account import Account
from .amount import text
from .book import Levels
from .catalog import PRODUCTS, SPOT
from .connection import Connection
from .futures import overview, quote
from .futures.account import Account as FuturesAccount
from .futures.algo import Conditional
from .futures.contract import Contract
from .futures.order import Order as FuturesOrder
from .journal import SENT, placed_orders
from .order import Order

if TYPE_CHECKING:
    from .server import Sandbox

Json = dict[str, object]
T = TypeVar("T")
MOST_ACCOUNTS: Final = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """What to look at. ``limit``: entries of lists; ``levels``: of each side of the book."""

    product: str
    symbol: str
    limit: int = 50
    levels: int = 15


def choose(sandbox: Sandbox, given: Mapping[str, str]) -> Choice:
    """What a query asks for: product, symbol, limit and levels; ValueError says what does not fit."""
    if unknown := given.keys() - {"product", "symbol", "limit", "levels"}:
        raise ValueError(f"{', '.join(sorted(unknown))}: give product, symbol, limit or levels")
    product = given.get("product", SPOT)
    if product not in PRODUCTS:
        raise ValueError(f"product={product!r}: give {', '.join(PRODUCTS)}")
    known = sandbox.products[product].tapes
    symbol = given.get("symbol") or next(iter(known), "")
    if symbol not in known and known:
        raise ValueError(f"symbol={symbol!r}: {product} has {', '.join(known)}")
    return Choice(product, symbol, _number(given, "limit", 50), _number(given, "levels", 15))


def _number(given: Mapping[str, str], name: str, default: int) -> int:
    value = given.get(name, str(default))
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= 5000):
        raise ValueError(f"{name}={value!r}: give a whole number from 1 to 5000")
    return int(value)


def _latest(items: Sequence[T], limit: int) -> list[T]:
    return list(islice(reversed(items), limit))


def _contract(sandbox: Sandbox, product: str, symbol: str) -> Contract | None:
    return sandbox.futures[product].venue.desk(symbol).contract if product != SPOT else None


# -- the exchange


def _clock(sandbox: Sandbox, choice: Choice) -> Json:
    clock = sandbox.clock
    return {
        "now": clock.now() // 1000,
        "virtual": clock.virtual,
        "ahead_ms": clock.ahead(clock.true()) // 1000,
        "drift_ms_per_minute": round(clock.drifts, 3),
        "age_seconds": sandbox.history.age // 1_000_000,
        "lag_ms": round(sandbox.lag.current * 1000),
        "worst_lag_ms": round(sandbox.lag.worst * 1000),
    }


def _products(sandbox: Sandbox, choice: Choice) -> Json:
    spot = sandbox.exchange.symbols.items()
    found: Json = {SPOT: {name: symbol.status for name, symbol in spot}}
    for product, exchange in sandbox.futures.items():
        found[product] = {contract.name: contract.status for contract in exchange.contracts}
    return found


def _book(sandbox: Sandbox, choice: Choice) -> Json:
    if not choice.symbol:
        return {"symbol": "", "update_id": 0, "bids": [], "asks": []}
    book = sandbox.book(choice.symbol, choice.levels, product=choice.product)
    contract = _contract(sandbox, choice.product, choice.symbol)
    found: Json = {
        "symbol": choice.symbol,
        "update_id": book.update_id,
        "bids": _levels(contract, book.bids[: choice.levels]),
        "asks": _levels(contract, book.asks[: choice.levels]),
    }
    if contract is not None:
        mark = sandbox.futures[choice.product].venue.ledger.marks.get(choice.symbol, 0)
        found["mark"] = quote.price(contract, mark)
    return found


def _levels(contract: Contract | None, levels: Levels) -> list[tuple[str, str]]:
    if contract is not None:
        return quote.levels(contract, levels)
    return spot_quote.levels(levels)


def _trades(sandbox: Sandbox, choice: Choice) -> list[Json]:
    if not choice.symbol:
        return []
    trades = _latest(sandbox.products[choice.product].tapes[choice.symbol].trades, choice.limit)
    contract = _contract(sandbox, choice.product, choice.symbol)
    levels = _levels(contract, [(trade.price, trade.quantity) for trade in trades])
    return [
        {
            "id": trade.id,
            "price": price,
            "quantity": quantity,
            "time": trade.time // 1000,
            "buyer_maker": trade.buyer_maker,
        }
        for trade, (price, quantity) in zip(trades, levels, strict=True)
    ]


# -- accounts


def _persons(sandbox: Sandbox) -> list[Account]:
    accounts = sandbox.exchange.engine.accounts.values()
    return [account for account in accounts if not account.agent]


def _futures_accounts(sandbox: Sandbox, product: str) -> Mapping[Account, FuturesAccount]:
    return sandbox.futures[product].accounts


def _order(person: Account, order: Order | FuturesOrder) -> Json:
    return {
        "account": person.uid,
        "symbol": order.symbol,
        "order_id": order.id,
        "client_id": order.client_id,
        "side": order.side,
        "type": order.type,
        "price": text(order.price),
        "quantity": text(order.quantity),
        "executed": text(order.executed),
        "status": order.status,
        "open": order.open,
        "time": order.created // 1000,
    }


def _conditional(person: Account, algo: Conditional) -> Json:
    ticket = algo.ticket
    return {
        "account": person.uid,
        "symbol": algo.symbol,
        "order_id": algo.id,
        "client_id": algo.client_id,
        "side": ticket.side,
        "type": ticket.type,
        "price": text(ticket.trigger_price or ticket.activate_price),
        "quantity": text(ticket.quantity),
        "executed": text(0),
        "status": algo.status,
        "open": algo.waits,
        "time": algo.created // 1000,
        "conditional": True,
    }


def _orders(sandbox: Sandbox, choice: Choice) -> list[Json]:
    limit = choice.limit
    rows: list[Json] = []
    if choice.product == SPOT:
        for person in _persons(sandbox):
            rows += [_order(person, order) for order in islice(reversed(person.orders.values()), limit)]
    else:
        for person, account in _futures_accounts(sandbox, choice.product).items():
            rows += [_order(person, order) for order in islice(reversed(account.orders.values()), limit)]
            rows += [
                _conditional(person, algo) for algo in islice(reversed(account.conditionals.values()), limit)
            ]
    return nlargest(limit, rows, key=lambda row: (row["time"], row["order_id"]))


def _balances(sandbox: Sandbox, choice: Choice) -> list[Json]:
    keys: dict[Account, list[Json]] = {}
    for key in sandbox.exchange.keys.known.values():
        shown: Json = {"api_key": key.api_key, "kind": key.kind, "revoked": key.revoked}
        keys.setdefault(key.account, []).append(shown)
    return [
        {
            "account": person.uid,
            "keys": keys.get(person, []),
            "balances": _assets(sandbox, choice.product, person),
        }
        for person in _persons(sandbox)[-MOST_ACCOUNTS:]
    ]


def _assets(sandbox: Sandbox, product: str, person: Account) -> list[Json]:
    if product == SPOT:
        return [
            {"asset": asset, "free": text(balance.free), "locked": text(balance.locked)}
            for asset, balance in sorted(person.balances.items())
        ]
    account = _futures_accounts(sandbox, product).get(person)
    if account is None:
        return []
    ledger = sandbox.futures[product].venue.ledger
    views = [overview.asset_view(ledger, account, asset) for asset in sorted(account.wallet)]
    return [
        {
            "asset": view.asset,
            "free": text(view.available),
            "locked": text(view.initial),
            "wallet": text(view.wallet),
            "unrealised": text(view.unrealised),
        }
        for view in views
    ]


def _positions(sandbox: Sandbox, choice: Choice) -> list[Json]:
    if choice.product == SPOT:
        return []
    ledger = sandbox.futures[choice.product].venue.ledger
    return [
        _position(person, overview.position_view(ledger, account, position.contract, side))
        for person, account in _futures_accounts(sandbox, choice.product).items()
        for (_, side), position in account.positions.items()
        if position.amount
    ]


def _position(person: Account, view: overview.PositionView) -> Json:
    amounts = {
        "amount": view.amount,
        "entry": view.entry,
        "mark": view.mark,
        "unrealised": view.unrealised,
        "liquidation": view.liquidation,
    }
    return {
        "account": person.uid,
        "symbol": view.contract.name,
        "side": view.side,
        "leverage": view.leverage,
        **{name: text(units) for name, units in amounts.items()},
    }


# -- connections, limits, faults


def _connections(sandbox: Sandbox, choice: Choice) -> Json:
    now = time.monotonic()
    found = islice(reversed(sandbox.connections.open), choice.limit)
    return {
        "total": sandbox.connections.total,
        "open": len(sandbox.connections.open),
        "listening": sandbox.listening,
        "list": [_connection(connection, now) for connection in found],
    }


def _connection(connection: Connection, now: float) -> Json:
    peer, wire = connection.peer, connection.peer.wire
    slow = wire.throttle is not None
    return {
        "number": connection.number,
        "kind": peer.kind,
        "product": peer.product,
        "state": "half-open" if wire.muted else "slow" if slow else "open",
        "seconds": int(now - connection.opened),
        "waiting_bytes": wire.waiting,
        "carries": list(islice(peer.carried(), 10)),
        "carries_count": sum(1 for _ in peer.carried()),
    }


def _limits(sandbox: Sandbox, choice: Choice) -> list[Json]:
    limits = sandbox.products[choice.product].limits
    return limits.usage(sandbox.clock.now())[: choice.limit]


def _faults(sandbox: Sandbox, choice: Choice) -> Json:
    faults = sandbox.faults
    return {
        "rules": [rule.describe() for rule in (*faults.requests, *faults.streams)],
        "hits": [msgspec.to_builtins(hit) for hit in _latest(faults.journal, choice.limit)],
        "total": faults.journal_total,
        "scripts": [
            {"steps_left": playing.left, "failed": [(step.command, why) for step, why in playing.failed]}
            for playing in sandbox.performances
        ],
    }


def _journal(sandbox: Sandbox, choice: Choice) -> list[Json]:
    return [msgspec.to_builtins(entry) for entry in _latest(sandbox.journal, choice.limit)]


def _history(sandbox: Sandbox, choice: Choice) -> list[object]:
    return [msgspec.to_builtins(done) for done in _latest(sandbox.history.done, choice.limit)]


def _placed(sandbox: Sandbox, choice: Choice) -> Json:
    placing = [entry for entry in sandbox.journal if entry.placed]  # one pass: it may be long
    unknown = list(placed_orders(entry for entry in placing if entry.reply != SENT))
    orders = sum(len(entry.placed) for entry in placing)
    return {
        "orders": orders,
        "known": orders - len(unknown),
        "unacknowledged": [msgspec.to_builtins(order) for order in _latest(unknown, choice.limit)],
    }


PARTS: Final[Mapping[str, Callable[[Sandbox, Choice], object]]] = {
    "clock": _clock,
    "products": _products,
    "book": _book,
    "trades": _trades,
    "orders": _orders,
    "balances": _balances,
    "positions": _positions,
    "connections": _connections,
    "limits": _limits,
    "faults": _faults,
    "journal": _journal,
    "history": _history,
    "placed": _placed,
}


def look(sandbox: Sandbox, choice: Choice, parts: Iterable[str] = PARTS) -> dict[str, object]:
    """These parts as they are now."""
    return {name: PARTS[name](sandbox, choice) for name in parts}
