"""Which streams are wanted, which connection carries them, and what to tell the server next.

Theory of operation. What the user wants is the only truth: :class:`Placement` counts how often
each stream is wanted and gives each wanted stream a place, a *lane* (one logical connection of one
host class). A lane's set of wanted streams outlives its wires; every new wire starts with an empty
:class:`Ledger`, which compares the lane's set with what this wire is known to carry and says which
control frame to send next. So a reconnect is no special case, and nothing has to be replayed.

A ledger never has two requests about one stream in flight. A refused frame is halved and asked
again until the refused streams are alone, so one bad name never takes others with it.

:class:`Pace` says when a wire may send again; nothing here reads a clock.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final, Literal

import msgspec

from binance_sdk.errors import ApiException

FRAME_SIZE: Final = 200
"""Most streams in one control frame: about 5 kB."""
PACE_WINDOW: Final = 1.1
"""Seconds over which messages are counted: a little more than Binance's one, for the network's jitter."""
SPARE_MESSAGES: Final = 1
"""Messages per second left to the answers to the server's pings."""

Method = Literal["SUBSCRIBE", "UNSUBSCRIBE"]


class Lane(msgspec.Struct, frozen=True, order=True):
    """One logical connection: the host class and a number."""

    host: str
    number: int


class Placement:
    """How often each stream is wanted, and which lane carries it.

    ``capacity`` is the most streams per lane. A stream goes to the first lane of its host class
    that has room, so few streams share one connection.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._counts: Counter[str] = Counter()
        self._lanes: dict[Lane, dict[str, None]] = {}
        self._places: dict[str, Lane] = {}

    @property
    def counts(self) -> Mapping[str, int]:
        """Wanted streams and how often."""
        return self._counts

    @property
    def lanes(self) -> Sequence[Lane]:
        """All lanes in use or used before."""
        return tuple(self._lanes)

    def streams(self, lane: Lane) -> dict[str, None]:
        """The wanted streams of a lane, in order: always the same object."""
        return self._lanes.setdefault(lane, {})

    def place(self, stream: str) -> Lane | None:
        """The lane of a wanted stream."""
        return self._places.get(stream)

    def want(self, stream: str, host: str = "") -> Lane:
        """Want a stream once more; the lane that carries it."""
        self._counts[stream] += 1
        if stream not in self._places:
            self._places[stream] = self._find_room(host)
            self.streams(self._places[stream])[stream] = None
        return self._places[stream]

    def drop(self, stream: str, *, entirely: bool = False) -> Lane | None:
        """Want a stream once less; its former lane when nobody wants it any more, else None."""
        if stream not in self._places:
            return None
        self._counts[stream] -= 1
        if self._counts[stream] > 0 and not entirely:
            return None
        del self._counts[stream]
        lane = self._places.pop(stream)
        del self._lanes[lane][stream]
        return lane

    def forget(self, lane: Lane) -> None:
        """A lane without streams has closed its connection."""
        if not self._lanes.get(lane):
            self._lanes.pop(lane, None)

    def _find_room(self, host: str) -> Lane:
        number = 0
        while len(self._lanes.get(Lane(host, number), ())) >= self._capacity:
            number += 1
        return Lane(host, number)


class Control(msgspec.Struct, frozen=True):
    """A control frame."""

    method: str
    params: tuple[str, ...]
    id: int

    def encode(self) -> bytes:
        return msgspec.json.encode(self)


@dataclass(frozen=True, slots=True)
class Settled:
    """What an answer settled: streams now carried, streams now dropped, and refusals."""

    carried: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    refused: Mapping[str, ApiException] = field(default_factory=dict[str, ApiException])


class Ledger:
    """What one wire carries, against ``wanted``, the lane's streams (shared, read here, never changed)."""

    def __init__(self, wanted: Mapping[str, None], frame_size: int = FRAME_SIZE) -> None:
        self._wanted = wanted
        self._frame_size = frame_size
        self._carried: dict[str, None] = {}
        self._refused: dict[str, ApiException] = {}
        self._flying: dict[int, tuple[Control, float]] = {}
        self._busy: set[str] = set()
        self._halves: deque[tuple[str, ...]] = deque()
        self._halved: set[str] = set()
        self._renewing: set[str] = set()
        self._last_id = 0

    @property
    def carried(self) -> Mapping[str, None]:
        """Streams whose subscription the server has confirmed."""
        return self._carried

    @property
    def refused(self) -> Mapping[str, ApiException]:
        """Streams that the server would not take, and what it said."""
        return self._refused

    @property
    def complete(self) -> bool:
        """Every wanted stream is carried or refused, and no answer is missing."""
        return not self._flying and all(
            name in self._carried or name in self._refused for name in self._wanted
        )

    def next_control(self, now: float) -> Control | None:
        """The next frame to send, noted as sent at ``now``; None when there is nothing to say."""
        control = self._next_drop() or self._next_half() or self._next_add()
        if control is not None:
            self._flying[control.id] = control, now
            self._busy.update(control.params)
        return control

    def receive_answer(self, id: object, error: ApiException | None = None) -> Settled:
        """The server answered a frame. Unknown ids settle nothing."""
        if not isinstance(id, int) or id not in self._flying:
            return Settled()
        control, _ = self._flying.pop(id)
        self._busy.difference_update(control.params)
        if control.method == "UNSUBSCRIBE":
            return self._dropped(control.params)
        return self._added(control.params) if error is None else self._refuse(control.params, error)

    def renew(self, stream: str) -> None:
        """Drop and take a silent stream again."""
        if stream in self._carried:
            self._renewing.add(stream)

    def retry_refused(self) -> None:
        """Ask again for what was refused."""
        self._refused.clear()

    def forget(self, stream: str) -> None:
        """Nobody wants a stream any more: a refusal of it is history."""
        self._refused.pop(stream, None)

    def new_id(self) -> int:
        """An id for another request on the same wire."""
        self._last_id += 1
        return self._last_id

    def unanswered_since(self) -> float | None:
        """When the oldest unanswered frame was sent."""
        return min((sent for _, sent in self._flying.values()), default=None)

    def _next_drop(self) -> Control | None:
        leaving = (name for name in self._carried if name not in self._wanted)
        renewing = (name for name in self._renewing if name in self._wanted)
        return self._make("UNSUBSCRIBE", chain(leaving, renewing))

    def _next_half(self) -> Control | None:
        while self._halves:
            names = self._halves.popleft()
            self._halved.difference_update(names)
            if control := self._make("SUBSCRIBE", (name for name in names if name in self._wanted)):
                return control
        return None

    def _next_add(self) -> Control | None:
        settled = (self._carried, self._refused, self._halved)
        missing = (name for name in self._wanted if not any(name in names for names in settled))
        return self._make("SUBSCRIBE", missing)

    def _make(self, method: Method, names: Iterable[str]) -> Control | None:
        free = (name for name in names if name not in self._busy)
        params = tuple(islice(free, self._frame_size))
        if not params:
            return None
        return Control(method, params, self.new_id())

    def _added(self, names: tuple[str, ...]) -> Settled:
        self._carried.update(dict.fromkeys(names))
        return Settled(carried=names)

    def _dropped(self, names: tuple[str, ...]) -> Settled:
        for name in names:
            self._carried.pop(name, None)
            self._renewing.discard(name)
        return Settled(dropped=names)

    def _refuse(self, names: tuple[str, ...], error: ApiException) -> Settled:
        if len(names) > 1:
            middle = len(names) // 2
            self._halves.extend((names[:middle], names[middle:]))
            self._halved.update(names)
            return Settled()
        refused = dict.fromkeys(names, error)
        self._refused.update(refused)
        return Settled(refused=refused)


class Pace:
    """Keeps one wire under Binance's messages per second, counting over a rolling window."""

    def __init__(self, messages_per_second: int, window: float = PACE_WINDOW) -> None:
        self._sent: deque[float] = deque(maxlen=max(messages_per_second - SPARE_MESSAGES, 1))
        self._window = window

    def wait(self, now: float) -> float:
        """Seconds until a message may be sent."""
        if len(self._sent) < (self._sent.maxlen or 1):
            return 0.0
        return max(self._sent[0] + self._window - now, 0.0)

    def sent(self, now: float) -> None:
        """A message was sent."""
        self._sent.append(now)
