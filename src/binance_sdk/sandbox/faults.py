"""Failures on command: what shall go wrong, how often, for which request or stream.

Each method makes a rule (see `fault`) and gives its number, by which `remove()` takes it away. Every
hit is in ``journal``; what the exchange really did with the request is in ``Sandbox.journal``.
Streams are called as clients call them; ``userData`` is the user data of any account.
"""

from __future__ import annotations

from .command import command
from .request_faults import RequestFaults
from .stream_faults import StreamFaults


class Faults(RequestFaults, StreamFaults):
    """The fault panel of an exchange."""

    @command
    def clear(self) -> None:
        """Forgets every rule; muted streams are heard again."""
        self.requests.clear()
        self.streams.clear()
        self._held.clear()

    @command
    def remove(self, rule: int) -> None:
        """Forgets one rule, by the number that its method gave."""
        before = len(self.requests) + len(self.streams)
        self.requests = [known for known in self.requests if known.number != rule]
        self.streams = [known for known in self.streams if known.number != rule]
        if len(self.requests) + len(self.streams) == before:
            raise ValueError(f"rule={rule}: there is no such rule (any more)")
