"""A product whose user data comes by a listen key, over a stream of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..descriptors import Product
from .account import Account, Build
from .call import Call
from .fitting import fitted
from .front import Front
from .further import Further
from .futures.listen_key import LASTS, ListenKeys
from .limits import Limits
from .rejection import RejectedException
from .session import USER_DATA

_UNKNOWN: Final = "This listenKey does not exist."


class Keyed(Further):
    """One of them. Other calls keep no state, where a subclass does not say otherwise."""

    def __init__(self, product: Product, spot: Front, limits: Limits) -> None:
        super().__init__(product, spot, limits)
        self.listen_keys = ListenKeys(spot.seed, product.name)

    def perform(self, call: Call) -> object:
        """Looks after listen keys."""
        name = call.operation.name.removesuffix("_v2")
        if name == "start_user_data_stream":
            self.owner(call)
            key = self.listen_keys.start(call.owner, call.now)
            ends = (call.now + LASTS) // call.unit
            return fitted(self.product.name, self.seed, call, {"listenKey": key, "expiration": ends})
        if name == "keepalive_user_data_stream":
            kept = self.listen_keys.keep(call.owner, call.now)
            if kept is None or call.arguments.get("listenKey", kept) != kept:
                raise RejectedException(-1125, _UNKNOWN)
            return {}
        if name == "stop_user_data_stream":
            self.listen_keys.stop(call.owner)
            return {}
        return super().perform(call)

    def owner(self, call: Call) -> Account:
        """The account of a request; a product where a person has another one here says which."""
        return call.owner

    def expiry(self, key: str, at: int) -> dict[str, object]:
        """What tells that a key has ended."""
        return {"e": "listenKeyExpired", "E": at, "listenKey": key}

    def called(self, stream: str) -> str:
        """What faults call a stream: ``userData`` for that of any key."""
        return USER_DATA if stream in self.listen_keys.known else super().called(stream)

    def notify(self, person: Account, build: Build) -> None:
        """Sends a user event to a person who listens; ``build`` takes what microseconds are divided by."""
        key = self.listen_keys.by_account.get(person)
        if key is not None:
            self.hub.send(key, build)

    def tell(self, person: Account, event: Mapping[str, object]) -> None:
        """Sends any user event, as if the exchange had a new kind."""
        self.notify(person, lambda unit: dict(event))

    def expire_keys(self, *, announce: bool = True) -> int:
        """Ends all listen keys now; how many there were."""
        persons = tuple(self.listen_keys.by_account)
        for person in persons:
            self._end(self.listen_keys.stop(person), announce=announce)
        return len(persons)

    def step(self) -> None:
        """Does what has become due: keys end, and streams are sent."""
        for key in self.listen_keys.take_expired(self.clock.now()):
            self._end(key)
        super().step()

    def _end(self, key: str | None, *, announce: bool = True) -> None:
        now = self.clock.now()
        if key is not None and announce:
            self.hub.send(key, lambda unit: self.expiry(key, now // unit))
