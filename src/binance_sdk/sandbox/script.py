"""Scripts of faults: what to do to a sandbox and when, written down, drawn by chance, or as it happened.

A step is due ``at`` so many seconds of the sandbox's true clock after the script began, or right before
the ``request``-th request is looked at, or right before the ``event``-th event is sent (each counted from 1,
over all products and connections). On a virtual clock a script always does the same.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, Self

import msgspec

from .command import Commands, History
from .rejection import RejectedException

if TYPE_CHECKING:
    from .faults import Faults

_log: Final = logging.getLogger(__name__)
Arguments = dict[str, object]


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A command (``faults.drop``, ``connections.cut``, ...) with its arguments, and when it is due."""

    command: str
    arguments: Arguments = {}
    at: float | None = None
    request: int | None = None
    event: int | None = None

    def __post_init__(self) -> None:
        given = [value for value in (self.at, self.request, self.event) if value is not None]
        if len(given) != 1 or given[0] < 0:
            raise ValueError(
                f"{self.command}: at={self.at}, request={self.request}, event={self.event}: "
                "give one of them: seconds, or the number of a request or event"
            )


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Steps, in any order. ``seed`` is that of the chances which the faults take themselves (jitter)."""

    steps: tuple[Step, ...]
    seed: int | None = None

    @classmethod
    def random(
        cls,
        seed: int,
        *,
        seconds: float = 60.0,
        count: int = 20,
        symbols: Mapping[str, Sequence[str]] | None = None,
    ) -> Self:
        """So many faults at moments within so many seconds, the same for the same seed.

        They hit any client; with ``symbols`` by product also the streams of these.
        """
        chance = Random(f"script {seed}")
        moments = sorted(round(chance.uniform(0, seconds), 3) for _ in range(count))
        steps = [Step(*_draw(chance, symbols or {}), at=at) for at in moments]
        mended = [Step("faults.clear", at=seconds), Step("clock.correct", at=seconds)]
        return cls((*steps, *mended), seed)

    @classmethod
    def from_history(cls, history: History) -> Self:
        """What was done to a sandbox since it was made."""
        return cls(
            tuple(Step(done.command, dict(done.arguments), at=done.time / 1_000_000) for done in history.done)
        )

    @classmethod
    def parse(cls, text: str | bytes) -> Self:
        """A script from JSON; ValueError says what is wrong with it."""
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError as error:
            raise ValueError(f"not a script: {error}") from error

    @classmethod
    def load(cls, path: str | Path) -> Self:
        """A script from a file."""
        return cls.parse(Path(path).read_bytes())

    def text(self) -> str:
        """As JSON, one step on a line or more."""
        return msgspec.json.format(msgspec.json.encode(self)).decode() + "\n"

    def save(self, path: str | Path) -> None:
        """Writes it to a file."""
        Path(path).write_text(self.text(), encoding="utf-8")


Recipes = Mapping[str, Mapping[str, Sequence[object]]]
_FEW: Final = (1, 2, 3, 4, 5)
_EITHER: Final = (True, False)
_WAITS: Final = (0.1, 0.2, 0.3, 0.5)
ANYWHERE: Final[Recipes] = {
    "faults.delay": {"seconds": _WAITS, "jitter": (0.0, 0.05), "times": _FEW},
    "faults.lose_reply": {"how": ("cut", "reset"), "after_execution": _EITHER},
    "faults.answer": {"status": (403, 451, 500, 502, 503), "times": _FEW},
    "faults.reject": {"code": (-1003, -1007, -1021), "after_execution": _EITHER},
    "faults.rate_limited": {"retry_after": (1,), "banned": _EITHER},
    "faults.unknown": {"after_execution": _EITHER},
    "faults.spoil_reply": {"manner": ("html", "malformed", "oversized", "binary")},
    "connections.cut": {"how": ("close", "reset", "frame"), "count": _FEW},
    "connections.rotate": {"kind": ("streams", "ws_api")},
    "clock.shift": {"seconds": (-2.5, -0.8, 0.3, 1.5)},
    "clock.drift": {"ms_per_minute": (-500.0, 100.0, 500.0)},
    "control.expire_user_streams": {},
    "control.expire_listen_keys": {},
    "control.expire_logons": {},
}
"""What a random script may do, and with which arguments; nothing that would stay broken for good."""
ON_STREAMS: Final[Recipes] = {
    "faults.drop": {"times": _FEW},
    "faults.gap": {"events": _FEW},
    "faults.duplicate": {"times": _FEW},
    "faults.reorder": {"times": _FEW},
    "faults.garble": {"times": _FEW},
    "faults.binary": {"times": _FEW},
    "faults.delay_events": {"seconds": _WAITS, "times": _FEW},
}
"""What it may do to one stream."""
STREAM_NAMES: Final = ("{}@depth@100ms", "{}@trade", "{}@aggTrade", "{}@bookTicker")


def _draw(chance: Random, symbols: Mapping[str, Sequence[str]]) -> tuple[str, Arguments]:
    recipes = {**ANYWHERE, **(ON_STREAMS if symbols else {})}
    command = chance.choice(list(recipes))
    arguments: Arguments = {name: chance.choice(values) for name, values in recipes[command].items()}
    if command in ON_STREAMS:
        product = chance.choice(sorted(symbols))
        symbol = chance.choice(symbols[product]).lower()
        arguments |= {"stream": chance.choice(STREAM_NAMES).format(symbol), "product": product}
    return command, arguments


class Performance:
    """A script that is being played. ``now``: microseconds of the true clock.

    Every step is checked before the first is done: ValueError or LookupError says what does not fit.
    """

    def __init__(self, script: Script, commands: Commands, faults: Faults, now: int) -> None:
        self._began = now
        self._faults = faults
        self.failed: list[tuple[Step, str]] = []
        """Steps that the sandbox refused when their time had come."""
        ready = [(step, commands.prepare(step.command, step.arguments)) for step in script.steps]
        self._timed = _sorted(ready, lambda step: step.at)
        self._requests = _sorted(ready, lambda step: step.request)
        self._events = _sorted(ready, lambda step: step.event)
        self._arrived = self._sent = 0
        if script.seed is not None:
            faults.random.seed(f"faults {script.seed}")
        if self._requests:
            faults.arriving.append(self._arriving)
        if self._events:
            faults.sending.append(self._sending)

    @property
    def left(self) -> int:
        """Steps that are still to come."""
        return len(self._timed) + len(self._requests) + len(self._events)

    def act(self, now: int) -> None:
        """Does what has become due."""
        self._do(self._timed, (now - self._began) / 1_000_000)

    def _arriving(self) -> None:
        self._arrived += 1
        self._do(self._requests, self._arrived)
        if not self._requests:
            self._faults.arriving.remove(self._arriving)

    def _sending(self) -> None:
        self._sent += 1
        self._do(self._events, self._sent)
        if not self._events:
            self._faults.sending.remove(self._sending)

    def _do(self, waiting: list[Ready], reached: float) -> None:
        while waiting and waiting[-1][0] <= reached:
            _, step, act = waiting.pop()
            try:
                act()
            except (RejectedException, LookupError, ValueError) as error:
                _log.warning("%s %s: %s", step.command, step.arguments, error)
                self.failed.append((step, str(error)))

    def stop(self) -> None:
        """Does nothing more."""
        for waiting in (self._timed, self._requests, self._events):
            waiting.clear()
        for hooks, hook in ((self._faults.arriving, self._arriving), (self._faults.sending, self._sending)):
            if hook in hooks:
                hooks.remove(hook)


Ready = tuple[float, Step, Callable[[], object]]
"""When a step is due, the step, and what does it."""


def _sorted(
    steps: Iterable[tuple[Step, Callable[[], object]]], due: Callable[[Step], float | None]
) -> list[Ready]:
    """The steps that have such a time, the next one last."""
    found = [(at, step, act) for step, act in steps if (at := due(step)) is not None]
    return sorted(found, key=lambda ready: ready[0])[::-1]
