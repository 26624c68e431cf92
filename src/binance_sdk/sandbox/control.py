"""What an operator of the exchange can do: deposits, locks, block trades, keys, sessions, symbols, limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import ClassVar

from .account import Account
from .amount import parse, text, times
from .auth import KeyKind
from .catalog import CM, SPOT, UM, AnyName, ProductName
from .command import command
from .commission import CommissionKind
from .exchange import Exchange
from .front import Front
from .further import FurtherProducts
from .futures.exchange import FuturesExchange
from .hub import encode
from .keyed import Keyed
from .listen_token import LONGEST, ListenToken
from .order import Trade
from .quote import block_event


class Control:
    """The operator's desk of one sandbox. Every user event that follows is sent at once.

    ``refuse`` closes the port for so many seconds.
    """

    group: ClassVar[str] = "control"

    def __init__(
        self,
        exchange: Exchange,
        um: FuturesExchange,
        cm: FuturesExchange,
        further: FurtherProducts,
        refuse: Callable[[float], None],
    ) -> None:
        self.history = exchange.clock.history
        self._exchange = exchange
        self._futures = {UM: um, CM: cm}
        self._fronts: dict[str, Front] = {SPOT: exchange, **self._futures}
        self._further = further
        self._refuse = refuse

    # -- accounts

    def find_account(self, name: object) -> Account:
        """The account of that number or with that key; ValueError when there is none."""
        accounts, keys = self._exchange.engine.accounts, self._exchange.keys.known
        if isinstance(name, int) and name in accounts and not accounts[name].agent:
            return accounts[name]
        if isinstance(name, str) and name in keys:
            return keys[name].account
        known = ", ".join(str(number) for number, account in accounts.items() if not account.agent)
        raise ValueError(f"account={name!r}: give an API key or a number of {known or '(none yet)'}")

    @command
    def create_key(self, kind: KeyKind = "hmac", *, account: Account | None = None) -> dict[str, object]:
        """A new key, of an account or of a fresh one with funds: what a client needs."""
        key = self._exchange.create_key(kind, account)
        secret = {"api_secret": key.api_secret} if key.api_secret else {"private_key": key.private_key}
        return {"account": key.account.uid, "kind": key.kind, "api_key": key.api_key, **secret}

    @command
    def deposit(self, account: Account, asset: str, amount: str, *, product: ProductName = SPOT) -> None:
        """Adds funds (takes away with a minus): ``balanceUpdate`` and an account event.

        On futures it is a transfer from (or to) the Spot wallet's side.
        """
        if product != SPOT:
            self._futures[product].transfer(account, asset, amount)
            return
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

    @command
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

    @command
    def block_trade(self, symbol: str, price: str, quantity: str, *, buyer_maker: bool = False) -> None:
        """A trade that was agreed outside of the book."""
        tape, now = self._exchange.tapes[symbol], self._exchange.clock.now()
        number = tape.blocks[-1].id + 1 if tape.blocks else 1
        at, size = parse(price), parse(quantity)
        trade = Trade(number, at, size, times(at, size), now, buyer_maker, 0)
        tape.blocks.append(trade)
        stream = f"{symbol.lower()}@blockTrade"
        self._exchange.hub.send(stream, lambda unit: block_event(symbol, trade, now, unit))

    @command
    def tell(self, account: Account, event: Mapping[str, object], *, product: ProductName = SPOT) -> None:
        """Sends any user event, as if the exchange had a new kind."""
        if product == SPOT:
            account.notify(lambda unit: dict(event))
        else:
            self._futures[product].tell(account, event)

    @command
    def publish(self, stream: str, payload: Mapping[str, object] | bytes, *, product: AnyName = SPOT) -> None:
        """Sends anything on a market stream: an object, or bytes as they are."""
        hub = (self._fronts.get(product) or self._further[product]).hub
        hub.send_raw(stream, payload if isinstance(payload, bytes) else encode(payload))

    # -- rules

    def _check_symbol(self, symbol: str, product: ProductName) -> None:
        known = self._fronts[product].tapes
        if symbol not in known:
            raise ValueError(f"symbol={symbol!r}: {product} has {', '.join(known)}")

    @command
    def set_status(self, symbol: str, status: str, *, product: ProductName = SPOT) -> None:
        """TRADING, HALT, BREAK, ... (futures: PRE_SETTLE, CLOSE, ...): only what trades takes orders."""
        self._check_symbol(symbol, product)
        if product == SPOT:
            self._exchange.engine.desk(symbol).symbol.status = status
        else:
            self._futures[product].set_status(symbol, status)

    @command
    def set_filter(
        self, symbol: str, filter_type: str, *, product: ProductName = SPOT, **values: object
    ) -> None:
        """Changes or adds a filter of a symbol: ``set_filter("BTCUSDT", "LOT_SIZE", stepSize="0.1")``.

        Contracts of the futures have the filters that exchangeInfo shows, and no others.
        """
        self._check_symbol(symbol, product)
        if product != SPOT:
            self._futures[product].set_filter(symbol, filter_type, values)
            return
        found = self._exchange.engine.desk(symbol).symbol
        rules = {name: dict(rule) for name, rule in found.filters.items()}
        _check_values(values, rules.get(filter_type, {}))
        rules[filter_type] = {"filterType": filter_type} | rules.get(filter_type, {}) | values
        found.info["filters"] = list(rules.values())
        found.reload()

    @command
    def set_exchange_filter(self, filter_type: str, **values: object) -> None:
        """Changes or adds a filter of the exchange, such as ``EXCHANGE_MAX_NUM_ALGO_ORDERS``."""
        rules = self._exchange.exchange_filters
        rule = next((rule for rule in rules if rule["filterType"] == filter_type), None)
        _check_values(values, rule or {})
        if rule is None:
            rules.append({"filterType": filter_type} | values)
        else:
            rule.update(values)

    @command
    def set_asset_filter(self, account: Account, asset: str, limit: str) -> None:
        """What one order of the account may move of an asset at most: its MAX_ASSET filter."""
        account.max_asset[asset] = parse(limit)

    @command
    def set_commission(self, account: Account, kind: CommissionKind = "standard", **values: str) -> None:
        """Changes what an account pays, as shares: ``set_commission(account, "tax", taker="0.0001")``.

        ``kind`` is ``"standard"``, ``"special"`` or ``"tax"``; what is not given of maker, taker, buyer and
        seller stays.
        """
        shares = {name: parse(share) for name, share in values.items()}
        account.commissions[kind] = replace(account.commissions[kind], **shares)

    @command
    def set_price_range(self, symbol: str, **multipliers: str) -> None:
        """Sets the execution rule PRICE_RANGE (``bidLimitMultUp="1.1"`` ...); none without multipliers."""
        self._check_symbol(symbol, SPOT)
        _check_values(multipliers, {})
        rule: dict[str, object] = {"ruleType": "PRICE_RANGE", **multipliers}
        self._exchange.engine.desk(symbol).symbol.rules = [rule] if multipliers else []

    @command
    def set_limit(self, type: str, interval: str, limit: int, *, product: ProductName = SPOT) -> None:
        """Changes a rate limit: ``set_limit("ORDERS", "10S", 5)``; both futures share theirs."""
        known = self._fronts[product].limits.limits
        for found in known:
            if (found.type, found.suffix) == (type, interval.upper()):
                found.limit = limit
                return
        there = ", ".join(f"{found.type} {found.suffix}" for found in known)
        raise ValueError(f"type={type!r}, interval={interval!r}: {product} has {there}")

    @command
    def set_mark(self, symbol: str, price: str, *, product: ProductName = UM) -> None:
        """Puts the mark price of a contract somewhere, until the index is looked at again a second later."""
        if product == SPOT:
            raise ValueError(f"product={product!r}: give {UM!r} or {CM!r}, which have mark prices")
        self._check_symbol(symbol, product)
        self._futures[product].set_mark(symbol, price)

    # -- keys, sessions, connections

    @command
    def revoke(self, api_key: str) -> None:
        """The key is no longer valid, on any connection. KeyError for one that never was."""
        self._exchange.keys.known[api_key].revoked = True

    @command
    def expire_logons(self, *, product: ProductName | None = None) -> int:
        """Every connection forgets who is logged on, with what that had subscribed to."""
        fronts = [front for name, front in self._fronts.items() if product in (None, name)]
        sessions = [session for front in fronts for session in front.sessions if session.key is not None]
        for session in sessions:
            session.log_out()
        return len(sessions)

    def create_listen_token(self, account: Account, seconds: float = LONGEST) -> ListenToken:
        """What the margin API gives: who has it may listen to the account for so many seconds."""
        return self._exchange.listen_tokens.create(account, self._exchange.clock.now(), seconds)

    @command
    def expire_user_streams(self, *, announce: bool = True) -> int:
        """Every user data subscription ends, with ``eventStreamTerminated`` unless told otherwise."""
        ended = 0
        for session in tuple(self._exchange.sessions):
            for number in tuple(session.subscriptions):
                session.unsubscribe(number, announce=announce)
                ended += 1
        return ended

    @command
    def expire_listen_keys(self, *, announce: bool = True, product: ProductName | None = None) -> int:
        """Every listen key ends, with ``listenKeyExpired`` unless told otherwise.

        ``product``: only those of one of the futures; else also those of all other products.
        """
        ended = 0
        for name, exchange in self._futures.items():
            for account in tuple(exchange.listen_keys.by_account) if product in (None, name) else ():
                key = exchange.listen_keys.stop(account)
                if key is not None and announce:
                    exchange.announce_expiry(key)
                ended += 1
        for front in self._further if product is None else ():
            if isinstance(front, Keyed):
                ended += front.expire_keys(announce=announce)
        return ended

    @command
    def refuse_connections(self, seconds: float) -> None:
        """For so long connecting fails at once; what is open stays."""
        self._refuse(seconds)


def _check_values(values: Mapping[str, object], before: Mapping[str, object]) -> None:
    """ValueError for what a filter cannot hold: counts and truths stay such, all else is a decimal."""
    for name, value in values.items():
        known = before.get(name)
        if isinstance(known, bool):
            kind, fits = "true or false", isinstance(value, bool)
        elif name.startswith("maxNum") or isinstance(known, int):
            kind, fits = "a whole number", not isinstance(value, bool) and str(value).isdecimal()
        else:
            kind, fits = "a decimal number as text", _plain(value)
        if not fits:
            raise ValueError(f"{name}={value!r}: give {kind}")


def _plain(value: object) -> bool:
    if isinstance(value, (bool, int)):
        return value >= 0
    try:
        return isinstance(value, str) and parse(value) >= 0
    except ValueError:
        return False


def _signed(amount: str) -> int:
    return -parse(amount[1:]) if amount.startswith("-") else parse(amount)
