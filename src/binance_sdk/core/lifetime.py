"""The life of one connection: how healthy it is, and what must be done about it when.

Theory of operation. A :class:`Watch` looks after one wire. It is told facts with their time
(frames were seen, a pong came) and answers what is due: a ping, giving the wire up, a rotation.
Two clocks run: a ping every ``ping_interval`` that must be answered, by its pong or by anything
else, within ``pong_timeout``; and ``stream_timeout``, after which a silent wire is pinged even when
regular pings are off. A :class:`Silence` watches the age of one stream's data: a wire may be
healthy while one of its streams is dead.

The wire is watched from outside, at ticks: nothing is called per message.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from math import inf
from typing import Final

MOST_DOUBLINGS: Final = 6
LOOKS_PER_SILENCE: Final = 4
"""So silence is noticed at most a quarter late."""


class State(StrEnum):
    """How a stream is doing."""

    CONNECTING = "connecting"
    """Asked for, never yet confirmed."""
    LIVE = "live"
    STALE = "stale"
    """The connection works, but this stream is silent for longer than it should be."""
    RECONNECTING = "reconnecting"
    """The connection was lost; what is published meanwhile is missed."""
    CLOSED = "closed"


WORST_FIRST: Final = (State.RECONNECTING, State.STALE, State.CONNECTING, State.LIVE, State.CLOSED)


def combine(states: Mapping[str, State]) -> State:
    """The state of several streams together: the worst of them."""
    return min(states.values(), key=WORST_FIRST.index, default=State.CLOSED)


@dataclass(frozen=True, kw_only=True)
class Timing:
    """When a connection is checked, given up and replaced. All in seconds.

    ``ping_interval``: between our pings (None: only when silent). ``pong_timeout``: for an answer.
    ``stream_timeout``: a wire silent for that long is pinged. ``lifetime``: age at which a
    connection is replaced (Binance ends it at 24 h). ``overlap``: longest time for which the old
    and the new connection run side by side. ``answer_timeout``: for the answer to a control frame.
    ``linger``: how long a connection without streams stays open for the next subscription.
    """

    ping_interval: float | None = 20.0
    pong_timeout: float = 10.0
    stream_timeout: float = 30.0
    lifetime: float = 23 * 3600.0
    overlap: float = 5.0
    answer_timeout: float = 10.0
    linger: float = 60.0


class Due(Enum):
    """What a watch asks for."""

    PING = "ping"
    GIVE_UP = "give up"
    ROTATE = "rotate"


class Watch:
    """Looks after one wire, opened at ``now``; ``lifetime`` is the (jittered) age for its rotation."""

    def __init__(self, timing: Timing, now: float, lifetime: float) -> None:
        self._timing = timing
        self._seen = now
        self._pinged = now
        self._answered = True
        self._paused = False
        self._rotate_at = now + lifetime

    def receive_activity(self, now: float) -> None:
        """Frames or a pong came in since the last look."""
        self._seen = now
        self._answered = True

    def pinged(self, now: float) -> None:
        """A ping was sent."""
        self._pinged = now
        self._answered = False

    def pause(self, now: float, paused: bool) -> None:
        """Reading stopped or goes on: while it is stopped, silence means nothing."""
        self._paused = paused
        self.receive_activity(now)

    def rotate(self, at: float) -> None:
        """Replace the wire at that time (``inf``: a replacement is on its way)."""
        self._rotate_at = at

    def due(self, now: float) -> Due | None:
        """What to do now."""
        if not self._answered and now >= self._give_up_at():
            return Due.GIVE_UP
        if now >= self._rotate_at:
            return Due.ROTATE
        return Due.PING if self._answered and now >= self._ping_at() else None

    def next_due(self) -> float:
        """When to look again, at the latest."""
        return min(self._rotate_at, self._ping_at() if self._answered else self._give_up_at())

    def _ping_at(self) -> float:
        if self._paused:
            return inf
        interval = self._timing.ping_interval
        silent = self._seen + self._timing.stream_timeout
        return silent if interval is None else min(self._pinged + interval, silent)

    def _give_up_at(self) -> float:
        return inf if self._paused else self._pinged + self._timing.pong_timeout


class Verdict(Enum):
    """What became of a watched stream since the last look."""

    RENEW = "renew"
    """Silent for too long: subscribe again."""
    BACK = "back"
    """It speaks again."""


class Silence:
    """The age of one stream's data. ``limit``: seconds without a message that are still normal.

    A silent stream is renewed at ``limit``, then after twice that, four times, ...: a halted
    market stays silent, however often one asks.
    """

    def __init__(self, limit: float, count: int, now: float) -> None:
        self.limit = limit
        self._count = count
        self._since = now
        self._renewals = 0

    @property
    def stale(self) -> bool:
        """Silent for longer than it should be."""
        return self._renewals > 0

    def restart(self, count: int, now: float) -> None:
        """The stream was subscribed anew."""
        self._count, self._since, self._renewals = count, now, 0

    def look(self, count: int, now: float) -> Verdict | None:
        """``count`` messages have come in so far."""
        if count != self._count:
            back = self.stale
            self.restart(count, now)
            return Verdict.BACK if back else None
        if now < self.next_due():
            return None
        self._renewals += 1
        self._since = now
        return Verdict.RENEW

    def next_due(self) -> float:
        """When silence becomes too long."""
        return self._since + self.limit * 2.0 ** min(self._renewals, MOST_DOUBLINGS)


class Silences:
    """The silences of the streams of one connection. Looks are due four times per allowed silence."""

    def __init__(self) -> None:
        self._watched: dict[str, Silence] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._watched)

    def watch(self, stream: str, limit: float, count: int, now: float) -> None:
        """A stream was confirmed. One that is watched already stays as it is: it was renewed."""
        self._watched.setdefault(stream, Silence(limit, count, now))

    def clear(self) -> None:
        """The connection was lost."""
        self._watched.clear()

    def restart(self, counts: Mapping[str, int], now: float) -> None:
        """Silence until now means nothing."""
        for stream, count in counts.items():
            self._watched[stream].restart(count, now)

    def look(self, counts: Mapping[str, int], now: float) -> list[tuple[str, Verdict]]:
        """What is new, given the messages so far. Streams that are not in ``counts`` are gone."""
        self._watched = {stream: silence for stream, silence in self._watched.items() if stream in counts}
        looked = ((stream, silence.look(counts[stream], now)) for stream, silence in self._watched.items())
        return [(stream, verdict) for stream, verdict in looked if verdict is not None]

    def next_look(self, now: float) -> float:
        """When to look again."""
        shortest = min((silence.limit for silence in self._watched.values()), default=inf)
        return now + shortest / LOOKS_PER_SILENCE
