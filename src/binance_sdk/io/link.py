"""One wire of a lane: frames in, control frames out, and what the server answers."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Final, Protocol, cast

import msgspec

from binance_sdk.core.dialect import Answer, Combined, Dialect
from binance_sdk.core.handover import fields
from binance_sdk.core.lifetime import Due, Watch
from binance_sdk.core.subscription import Control, Ledger, Pace, Settled
from binance_sdk.errors import StreamDisconnectedException
from binance_sdk.io.connection import Wire, WireLostException
from binance_sdk.io.dispatch import DECODING_FAILED, START, Table, report_garbage

SHUTDOWN: Final = "serverShutdown"


@dataclass(frozen=True, slots=True)
class Clocks:
    """What limits and watches one wire. ``answer_timeout``: seconds for an answer."""

    pace: Pace
    watch: Watch
    answer_timeout: float


class Receivers(Protocol):
    """Where what comes in goes to."""

    @property
    def table(self) -> Table:
        """Frames in the usual shape."""
        ...

    def receive_payload(self, stream: str, payload: object) -> None:
        """A message in another shape."""
        ...


class Link:
    """An open wire to ``host`` with its ledger and its clocks.

    ``on_change`` is called when something happened that the carrier should look at: ``lost``,
    ``shutdown`` (a replacement is due) or ``settled`` (answers to control frames).
    """

    def __init__(
        self,
        host: str,
        receivers: Receivers,
        clocks: Clocks,
        ledger: Ledger,
        on_change: Callable[[], None],
        dialect: Dialect | None = None,
    ) -> None:
        self.host = host
        self.dialect = dialect or Combined()
        self.ledger = ledger
        self.watch = clocks.watch
        self.changed = on_change
        self.frames = 0
        self.garbage = 0
        self.lost: WireLostException | None = None
        self.shutdown = False
        self.settled: deque[Settled] = deque()
        self._table = receivers.table
        self._receive_payload = receivers.receive_payload
        self._pace = clocks.pace
        self._answer_timeout = clocks.answer_timeout
        self._wire: Wire | None = None
        self._queries: deque[tuple[str, asyncio.Future[object]]] = deque()
        self._asked: dict[int, asyncio.Future[object]] = {}
        self._frames_seen = 0
        self._paused = False

    @property
    def wire(self) -> Wire:
        """The open wire; set right after it was opened."""
        assert self._wire is not None
        return self._wire

    @wire.setter
    def wire(self, wire: Wire) -> None:
        self._wire = wire

    # What comes in

    def receive(self, frame: bytes) -> None:
        """A frame, straight from the wire."""
        self.frames += 1
        receiver = self._table.get(frame[: frame.find(b'"', START)])
        if receiver is None:
            self.receive_other(frame)
        else:
            receiver(frame)

    def receive_other(self, frame: bytes) -> None:
        """An answer, an announcement, or a message in an unusual shape."""
        try:
            message = msgspec.json.decode(frame)
        except DECODING_FAILED:
            message = None
        if isinstance(message, dict):
            self._receive_message(cast("dict[str, object]", message))
        else:
            self._receive_garbage(frame)

    def receive_lost(self, error: WireLostException) -> None:
        """The wire has ended, or is given up."""
        if self.lost is not None:
            return
        self.lost = error
        for _, future in self._queries:
            future.cancel()
        for future in self._asked.values():
            if not future.done():
                future.set_exception(StreamDisconnectedException(error.host))
        self.changed()

    def _receive_message(self, message: dict[str, object]) -> None:
        payload: object = message.get("data", message)
        if fields(payload).get("e") == SHUTDOWN:
            self.shutdown = True
            self.changed()
        elif (event := self.dialect.event(message)) is not None:
            self._receive_payload(*event)
        elif (answer := self.dialect.answer(message)) is not None:
            self._receive_answer(message, answer)
        else:
            self._receive_garbage(msgspec.json.encode(message))

    def _receive_answer(self, message: dict[str, object], answer: Answer) -> None:
        id, error = answer
        query = self._asked.pop(id, None) if isinstance(id, int) else None
        if query is None:
            self.settled.append(self.ledger.receive_answer(id, error))
            self.changed()
        elif not query.done():
            if error is None:
                query.set_result(message.get("result"))
            else:
                query.set_exception(error)

    def _receive_garbage(self, frame: bytes) -> None:
        self.garbage += 1
        report_garbage(self.garbage, frame)

    # What goes out

    def tend(self, at: float) -> float:
        """Do what is due on this wire; when to come back. Sets ``lost`` when it is given up."""
        self._look(at)
        due = self.watch.due(at)
        overdue = self._answer_due()
        if due is Due.GIVE_UP or overdue <= at:
            self.receive_lost(WireLostException(self.host, reason="no answer"))
            return at
        if due is Due.PING:
            self._ping(at)
        if due is Due.ROTATE:
            self.watch.rotate(inf)
            self.shutdown = True
        return min(self._speak(at), self.watch.next_due(), overdue)

    def restore(self) -> None:
        """Frames come straight from the wire again."""
        self.wire.redirect(self.receive)

    def pause(self, at: float, *, paused: bool) -> None:
        """Stop reading, or go on."""
        self._paused = paused
        self.watch.pause(at, paused)
        if paused:
            self.wire.pause()
        else:
            self.wire.resume()

    def ask(self, method: str) -> asyncio.Future[object]:
        """Ask the server something; the future gives its ``result``.

        One that cannot be asked has said before what it sends.
        """
        future: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        if not self.dialect.lists:
            future.set_result(list(self.ledger.carried))
            return future
        self._queries.append((method, future))
        self.changed()
        return future

    def _look(self, at: float) -> None:
        if self.frames != self._frames_seen:
            self._frames_seen = self.frames
            self.watch.receive_activity(at)

    def _answer_due(self) -> float:
        since = None if self._paused else self.ledger.unanswered_since()
        return inf if since is None else since + self._answer_timeout

    def _ping(self, at: float) -> None:
        self._pace.sent(at)
        self.watch.pinged(at)
        self.wire.ping().add_done_callback(self._receive_pong)

    def _speak(self, at: float) -> float:
        """Send what the pace allows; when there is more to say."""
        while True:
            wait = self._pace.wait(at)
            if wait:
                return at + wait
            text = self._next_query() or self._next_control(at)
            if text is None:
                return inf
            self._pace.sent(at)
            self._send(text)

    def _send(self, text: bytes) -> None:
        try:
            self.wire.send(text)
        except WireLostException as error:
            self.receive_lost(error)

    def _next_query(self) -> bytes | None:
        if not self._queries:
            return None
        method, future = self._queries.popleft()
        id = self.ledger.new_id()
        self._asked[id] = future
        return msgspec.json.encode({"method": method, "id": id})

    def _next_control(self, now: float) -> bytes | None:
        control: Control | None = self.ledger.next_control(now)
        return None if control is None else self.dialect.write(control)

    def _receive_pong(self, pong: asyncio.Future[float]) -> None:
        if not pong.cancelled() and pong.exception() is None:
            self.frames += 1
            self.changed()
