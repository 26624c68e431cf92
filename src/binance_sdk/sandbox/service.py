"""One request with its faults: delayed, answered, replaced or lost. The same for both routes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from .call import Answer, Call
from .fault import Fault, Loss, Replacement
from .faults import Faults
from .front import Front


@dataclass(slots=True)
class Served:
    """What the client gets: the answer, something else, or nothing."""

    answer: Answer | None
    replace: Replacement | None = None
    lose: Loss | None = None


def serve(exchange: Front, call: Call, hits: list[Fault]) -> Served:
    """Does the request unless a fault says otherwise."""
    if not hits:
        return Served(exchange.answer(call))
    answer = exchange.answer(call) if all(fault.execute for fault in hits) else None
    replace = next((fault.replace for fault in hits if fault.replace is not None), None)
    lose: Loss | None = next((fault.lose for fault in hits if fault.lose is not None), None)
    if answer is not None:
        entry = exchange.journal[-1]
        entry.fault = ", ".join(fault.name for fault in hits)
        entry.reply = "lost" if lose else "replaced" if replace else "sent"
    else:
        exchange.note_unserved(call, ", ".join(fault.name for fault in hits), lost=lose is not None)
    return Served(answer, replace, lose)


async def wait(faults: Faults, hits: list[Fault]) -> None:
    """The delay that these faults mean."""
    seconds = sum(fault.delay + fault.jitter * faults.random.random() for fault in hits)
    if seconds:
        await asyncio.sleep(seconds)
