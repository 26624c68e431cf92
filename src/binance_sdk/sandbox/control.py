"""What an operator of the exchange can do: deposits, locks, block trades, keys, sessions, symbols."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .account import Account
from .amount import parse, text, times
from .exchange import Exchange
from .futures.exchange import FuturesExchange
from .hub import encode
from .order import Trade
from .quote import block_event


class Control:
    """The operator's desk of one exchange. Every user event that follows is sent at once."""

    def __init__(self, exchange: Exchange, futures: Iterable[FuturesExchange] = ()) -> None:
        self._exchange = exchange
        self._futures = tuple(futures)

    def deposit(self, account: Account, asset: str, amount: str) -> None:
        """Adds funds (takes away with a minus): ``balanceUpdate`` and an account event."""
        units, now = _signed(amount), self._exchange.clock.now()
        account.receive(asset, units)
        account.notify(
            lambda unit: {
                "e": "balanceUpdate",
                "E": now // unit,
                "a": asset,
                "d": text(units),
                "T": now // unit,
            }
        )
        self._exchange.settle()

    def lock(self, account: Account, asset: str, amount: str) -> None:
        """Locks funds for something outside (frees them with a minus): ``externalLockUpdate``."""
        units, now = _signed(amount), self._exchange.clock.now()
        if units >= 0:
            account.lock(asset, units)
        else:
            account.unlock(asset, -units)
        account.notify(
            lambda unit: {
                "e": "externalLockUpdate",
                "E": now // unit,
                "a": asset,
                "d": text(units),
                "T": now // unit,
            }
        )
        self._exchange.settle()

    def block_trade(self, symbol: str, price: str, quantity: str, *, buyer_maker: bool = False) -> None:
        """A trade that was agreed outside of the book."""
        tape, now = self._exchange.tapes[symbol], self._exchange.clock.now()
        number = tape.blocks[-1].id + 1 if tape.blocks else 1
        at, size = parse(price), parse(quantity)
        trade = Trade(number, at, size, times(at, size), now, buyer_maker, 0)
        tape.blocks.append(trade)
        stream = f"{symbol.lower()}@blockTrade"
        self._exchange.hub.send(stream, lambda unit: block_event(symbol, trade, now, unit))

    def tell(self, account: Account, event: Mapping[str, object]) -> None:
        """Sends any user event, as if the exchange had a new kind."""
        account.notify(lambda unit: dict(event))

    def publish(self, stream: str, payload: Mapping[str, object] | bytes) -> None:
        """Sends anything on a market stream: an object, or bytes as they are."""
        hub = self._exchange.hub
        hub.send_raw(stream, payload if isinstance(payload, bytes) else encode(payload))

    def set_status(self, symbol: str, status: str) -> None:
        """TRADING, HALT, BREAK, ...: a symbol that does not trade takes no orders."""
        self._exchange.engine.desk(symbol).symbol.status = status

    def set_filter(self, symbol: str, filter_type: str, **values: object) -> None:
        """Changes or adds a filter of a symbol."""
        found = self._exchange.engine.desk(symbol).symbol
        rules = {name: dict(rule) for name, rule in found.filters.items()}
        rules[filter_type] = {"filterType": filter_type} | rules.get(filter_type, {}) | values
        found.info["filters"] = list(rules.values())
        found.reload()

    def revoke(self, api_key: str) -> None:
        """The key is no longer valid, on any connection. KeyError for one that never was."""
        self._exchange.keys.known[api_key].revoked = True

    def expire_logons(self) -> int:
        """Every connection forgets who is logged on, with what that had subscribed to."""
        sessions = [session for session in self._exchange.sessions if session.key is not None]
        for session in sessions:
            session.log_out()
        return len(sessions)

    def expire_user_streams(self, *, announce: bool = True) -> int:
        """Every user data subscription ends, with ``eventStreamTerminated`` unless told otherwise."""
        ended = 0
        for session in tuple(self._exchange.sessions):
            for number in tuple(session.subscriptions):
                session.unsubscribe(number, announce=announce)
                ended += 1
        return ended

    def expire_listen_keys(self, *, announce: bool = True) -> int:
        """Every listen key of the futures ends, with ``listenKeyExpired`` unless told otherwise."""
        ended = 0
        for exchange in self._futures:
            for account in tuple(exchange.listen_keys.by_account):
                key = exchange.listen_keys.stop(account)
                if key is not None and announce:
                    exchange.announce_expiry(key)
                ended += 1
        return ended


def _signed(amount: str) -> int:
    return -parse(amount[1:]) if amount.startswith("-") else parse(amount)
