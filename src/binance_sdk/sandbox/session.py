"""Connections of the WebSocket API: log-on, and subscriptions to user data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from .account import Account, Build, Notify
from .auth import Key
from .call import Call
from .late import Send
from .rejection import RejectedException

if TYPE_CHECKING:
    from .front import Front
    from .handler import Handlers

_encode: Final = msgspec.json.Encoder().encode
USER_DATA: Final = "userData"
"""What faults call the stream of user events."""
MOST_ACTIVE: Final = 1000
MOST_EVER: Final = 65_535


@dataclass(slots=True)
class Subscription:
    """One subscription to the events of an account."""

    id: int
    account: Account
    listener: Notify
    by_logon: bool
    expires: int | None = None
    """When its listen token ends, in epoch microseconds."""

    def describe(self, unit: int) -> dict[str, object]:
        """As replies show it."""
        ends: dict[str, object] = {} if self.expires is None else {"expirationTime": self.expires // unit}
        return {"subscriptionId": self.id} | ends


@dataclass(slots=True, eq=False)
class Session:
    """One connection. ``send`` takes what goes out."""

    exchange: Front
    connected: int
    send: Send
    unit: int = 1000
    return_limits: bool = True
    ip: str = "127.0.0.1"
    key: Key | None = None
    authorized: int = 0
    subscriptions: dict[int, Subscription] = field(default_factory=dict[int, Subscription])
    next_id: int = 0

    def state(self, call: Call) -> dict[str, object]:
        """What the session.* methods answer."""
        return {
            "apiKey": self.key.api_key if self.key else None,
            "authorizedSince": self.authorized // call.unit if self.key else None,
            "connectedSince": self.connected // call.unit,
            "returnRateLimits": self.return_limits,
            "serverTime": call.now // call.unit,
            "userDataStream": bool(self.subscriptions),
        }

    def listening(self, account: Account) -> Subscription | None:
        """Its subscription to the events of an account."""
        return next((known for known in self.subscriptions.values() if known.account is account), None)

    def expire(self, now: int) -> None:
        """Ends the subscriptions whose listen tokens have ended."""
        for known in tuple(self.subscriptions.values()):
            if known.expires is not None and known.expires <= now:
                self.unsubscribe(known.id)

    def subscribe(self, account: Account, *, by_logon: bool) -> int:
        """Begins to deliver the events of an account; -2035 when it does already."""
        if self.listening(account) is not None:
            raise RejectedException(-2035)
        if len(self.subscriptions) >= MOST_ACTIVE or self.next_id >= MOST_EVER:
            raise RejectedException(-2042, "Maximum subscription ID reached for this connection.")
        number = self.next_id
        self.next_id += 1

        def listener(build: Build) -> None:
            event = _encode({"subscriptionId": number, "event": build(self.unit)})
            self.exchange.pass_on(self.exchange.product.name, USER_DATA, event, self, self.send)

        self.subscriptions[number] = Subscription(number, account, listener, by_logon)
        account.changed.clear()
        account.listeners.append(listener)
        self.exchange.listened[account] = self.exchange.listened.get(account, 0) + 1
        return number

    def unsubscribe(self, number: int, *, announce: bool = True) -> None:
        """Ends a subscription, with ``eventStreamTerminated`` unless told otherwise."""
        subscription = self.subscriptions.pop(number, None)
        if subscription is None:
            raise RejectedException(-2036)
        account, listened = subscription.account, self.exchange.listened
        account.listeners.remove(subscription.listener)
        listened[account] -= 1
        if not listened[account]:
            del listened[account]
        if announce:
            now = self.exchange.clock.now()
            subscription.listener(lambda unit: {"e": "eventStreamTerminated", "E": now // unit})

    def log_out(self) -> None:
        """Forgets the key, and ends what it had subscribed to."""
        self.key = None
        for subscription in tuple(self.subscriptions.values()):
            if subscription.by_logon:
                self.unsubscribe(subscription.id)

    def close(self) -> None:
        """The connection has gone."""
        for number in tuple(self.subscriptions):
            self.unsubscribe(number, announce=False)
        self.exchange.sessions.pop(self, None)


def _session(call: Call) -> Session:
    if call.session is None:
        raise RejectedException(-1020)
    return call.session


def logon(exchange: Front, call: Call) -> object:
    """session.logon: Ed25519 keys only."""
    session = _session(call)
    if call.key is None or call.key.kind != "ed25519":
        raise RejectedException(-1020, "Only Ed25519 keys are supported for this request.")
    session.key, session.authorized = call.key, call.now
    return session.state(call)


def status(exchange: Front, call: Call) -> object:
    """session.status"""
    return _session(call).state(call)


def logout(exchange: Front, call: Call) -> object:
    """session.logout"""
    session = _session(call)
    session.log_out()
    return session.state(call)


def subscribe(exchange: Front, call: Call) -> object:
    """userDataStream.subscribe: for the account that is logged on."""
    session = _session(call)
    if session.key is None or session.key.revoked:
        raise RejectedException(-2015)
    return {"subscriptionId": session.subscribe(session.key.account, by_logon=True)}


def subscribe_by_signature(exchange: Front, call: Call) -> object:
    """userDataStream.subscribe.signature: for the account of a key."""
    return {"subscriptionId": _session(call).subscribe(call.owner, by_logon=False)}


def subscribe_by_token(exchange: Front, call: Call) -> object:
    """userDataStream.subscribe.listenToken: a further token of the same account lets it go on for longer."""
    session = _session(call)
    token = exchange.listen_tokens.find(call.get_text("listenToken"), call.now)
    subscription = session.listening(token.account)
    if subscription is None or subscription.expires is None:
        subscription = session.subscriptions[session.subscribe(token.account, by_logon=False)]
    subscription.expires = max(token.expires, subscription.expires or 0)
    return subscription.describe(call.unit)


def unsubscribe(exchange: Front, call: Call) -> object:
    """userDataStream.unsubscribe"""
    session, number = _session(call), call.find_int("subscriptionId")
    for known in tuple(session.subscriptions) if number is None else (number,):
        session.unsubscribe(known)
    return {}


def subscriptions(exchange: Front, call: Call) -> object:
    """session.subscriptions"""
    return [known.describe(call.unit) for known in _session(call).subscriptions.values()]


HANDLERS: Final[Handlers] = {
    "session.logon": logon,
    "session.status": status,
    "session.logout": logout,
    "session.subscriptions": subscriptions,
    "userDataStream.subscribe": subscribe,
    "userDataStream.subscribe.signature": subscribe_by_signature,
    "userDataStream.subscribe.listenToken": subscribe_by_token,
    "userDataStream.unsubscribe": unsubscribe,
}
