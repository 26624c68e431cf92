"""One request with its faults: delayed, answered, replaced or lost. The same for both routes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from .call import Answer, Call
from .fault import Fault, Loss, Replacement
from .faults import Faults
from .front import Front
from .journal import SENT, Entry


@dataclass(slots=True)
class Served:
    """What the client gets: the answer, something else, or nothing."""

    answer: Answer | None
    entry: Entry
    """Its line in the journal."""
    replace: Replacement | None = None
    lose: Loss | None = None


def serve(exchange: Front, call: Call, hits: list[Fault]) -> Served:
    """Does the request unless a fault says otherwise."""
    if not hits:
        return Served(exchange.answer(call), exchange.journal[-1])
    answer = exchange.answer(call) if all(fault.execute for fault in hits) else None
    replace = next((fault.replace for fault in hits if fault.replace is not None), None)
    lose: Loss | None = next((fault.lose for fault in hits if fault.lose is not None), None)
    if answer is None:
        exchange.note_unserved(call, ", ".join(fault.name for fault in hits), lost=lose is not None)
    entry = exchange.journal[-1]
    if answer is not None:
        entry.fault = ", ".join(fault.name for fault in hits)
        entry.reply = "lost" if lose else "replaced" if replace else SENT
    return Served(answer, entry, replace, lose)


async def wait(faults: Faults, hits: list[Fault]) -> None:
    """The delay that these faults mean."""
    seconds = sum(fault.delay + fault.jitter * faults.random.random() for fault in hits)
    if seconds:
        await asyncio.sleep(seconds)
