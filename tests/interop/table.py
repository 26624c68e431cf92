"""The table: clients by capability, and what is to be said about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .client import CAPABILITIES
from .run import Outcome


def lines(outcomes: Sequence[Outcome], *, verbose: bool = False) -> Iterator[str]:
    """The whole report."""
    rows = [["client", "version", *CAPABILITIES], *map(_row, outcomes)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
    yield ""
    yield "ok n: n order books compared with the exchange's own at their update ids"
    yield "-: the client has none; left out: it could not be installed here"
    for outcome in outcomes:
        yield from _notes(outcome, verbose)


def _row(outcome: Outcome) -> list[str]:
    if outcome.left_out:
        return [outcome.client.name, "left out", *("" for _ in CAPABILITIES)]
    return [outcome.client.name, outcome.version, *(_cell(outcome, name) for name in CAPABILITIES)]


def _cell(outcome: Outcome, name: str) -> str:
    found = outcome.cells.get(name)
    if found is None:
        return "-" if name in outcome.client.absent else "MISSING"
    if not found.ok:
        return "-" if name in outcome.client.absent else "FAILED"
    return f"ok {found.compared}" if found.compared else "ok"


def _notes(outcome: Outcome, verbose: bool) -> Iterator[str]:
    if not outcome.missing and not verbose:
        return
    yield f"\n{outcome.client.name} {outcome.version}"
    for name, cell in outcome.cells.items():
        if verbose or not cell.ok:
            yield f"  {name}: {'' if cell.ok else 'FAILED: '}{cell.detail}"
    for name, why in outcome.client.absent.items():
        if verbose:
            yield f"  {name}: - ({why})"
    for refusal, times in outcome.refused.items():
        yield f"  refused {times} x {refusal}"
    if outcome.trouble:
        yield "  | " + outcome.trouble.replace("\n", "\n  | ")
