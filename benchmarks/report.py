"""The tables that people read."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.plan import GROWTH_CLAIM, IMPORT_CLAIM, MEMORY_TARGET_MB, Claim, Table
from benchmarks.run import Result, Results, cost, ratio


def table(each: Table, results: Results) -> list[str]:
    """One line per contestant, cheapest first: cost, ratio to each base, and how busy the server was."""
    bases = list(dict.fromkeys(claim.base for claim in each.claims if claim.base))
    heads = "".join(f"{f'/ {base}':>20}" for base in bases)
    lines = ["", each.title, f"  {'CPU us per ' + each.unit:<42}{'us':>10}{heads}{'server busy':>14}"]
    worked = sorted((row for row in results if cost(results[row])), key=lambda row: cost(results[row]))
    for row in worked:
        ratios = "".join(f"{ratio(results[row], results[base]):>20.2f}" for base in bases)
        share = max(result.server_share for result in results[row])
        lines.append(f"  {row:<42}{cost(results[row]):>10.2f}{ratios}{share:>13.0%}")
    return lines + failures(results)


def failures(results: Results) -> list[str]:
    found = {row: next((r.error for r in results[row] if r.error), "") for row in results}
    return [f"  {row:<42}  left out: {error}" for row, error in found.items() if error]


def imports(results: Results) -> list[str]:
    lines = [
        "",
        "Import and a client made, in a fresh interpreter",
        f"  {'':<42}{'CPU ms':>10}{'peak MB':>10}",
    ]
    for row, found in results.items():
        if cost(found):
            lines.append(f"  {row:<42}{cost(found) / 1000:>10.0f}{memory(found):>10.1f}")
    return lines + failures(results)


def memory(results: Sequence[Result]) -> float:
    return max(result.memory_mb for result in results)


def claims(tables: Sequence[Table], everything: dict[str, Results]) -> list[str]:
    """Target and verdict of everything that is claimed and was measured."""
    lines = ["", "Claims", f"  {'':<62}{'seen':>8}{'target':>9}"]
    for each in tables:
        lines += [
            claim(each.name, one, everything[each.name]) for one in each.claims if each.name in everything
        ]
    if {"book1000", "book5000"} <= everything.keys():
        lines += [growth(everything, label) for label in ("ours, websockets", "ours, picows")]
    if "import" in everything:
        found = everything["import"]
        lines.append(claim("import, CPU", IMPORT_CLAIM, found))
        lines.append(
            verdict("import, peak MB", memory(found["ours"]) if cost(found["ours"]) else 0, MEMORY_TARGET_MB)
        )
    return lines


def claim(name: str, each: Claim, results: Results) -> str:
    if not each.base:
        return verdict(f"{name}: {each.ours}, us", cost(results[each.ours]), each.target)
    return verdict(
        f"{name}: {each.ours} / {each.base}", ratio(results[each.ours], results[each.base]), each.target
    )


def growth(everything: dict[str, Results], label: str) -> str:
    seen = ratio(everything["book5000"][label], everything["book1000"][label])
    return verdict(f"book: {label}, 5,000 levels / 1,000 levels", seen, GROWTH_CLAIM)


def verdict(what: str, seen: float, target: float) -> str:
    if not seen:
        return f"  {what:<62}{'-':>8}{target:>9.2f}  not measured"
    return f"  {what:<62}{seen:>8.2f}{target:>9.2f}  {'ok' if seen <= target else 'MISSED'}"
