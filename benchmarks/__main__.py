"""CPU time per unit: ours, the bare libraries and other SDKs, in turn, against one light server.

    python -m benchmarks [--rounds 5] [--bare] [table ...]

Every contestant runs in a process of its own and is measured by that process's CPU time, waiting not
included; several rounds are interleaved, medians are shown, and ratios are taken within a round. The
server's share of the time is printed with every row: below 100 % nobody waited for it. Peers live in
environments of their own under ``benchmarks/.venvs``. ``--bare`` leaves them out. In the table ``sandbox``
it is the server that is measured, and the client that is light.
"""

from __future__ import annotations

import argparse
from dataclasses import replace

from benchmarks import report, run
from benchmarks.plan import PEERS, TABLES, VENVS, Table

RESULTS = run.ROOT / "benchmarks" / "results" / "latest.json"


def parse() -> argparse.Namespace:
    names = [table.name for table in TABLES]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--bare", action="store_true", help="without the peers")
    parser.add_argument("tables", nargs="*", metavar="table", help=f"some of {', '.join([*names, 'import'])}")
    parsed = parser.parse_args()
    if unknown := {*parsed.tables} - {*names, "import"}:
        parser.error(f"no such table: {', '.join(sorted(unknown))}")
    return parsed


def without_peers(table: Table) -> Table:
    return replace(table, rows=[row for row in table.rows if not row.environment])


def main() -> None:
    arguments = parse()
    wanted = [table for table in TABLES if not arguments.tables or table.name in arguments.tables]
    if arguments.bare:
        wanted = [without_peers(table) for table in wanted]
    else:
        needed = {row.environment for table in wanted for row in table.rows}
        found = {name: VENVS.version(name) for name in PEERS if name in needed and VENVS.python(name)}
        print("peers:", ", ".join(f"{name} {version}" for name, version in found.items()) or "none")
    everything: dict[str, run.Results] = {}
    for table in wanted:
        everything[table.name] = run.run_table(table, arguments.rounds)
        print("\n".join(report.table(table, everything[table.name])), flush=True)
    if not arguments.tables or "import" in arguments.tables:
        everything["import"] = run.run_imports(arguments.rounds)
        print("\n".join(report.imports(everything["import"])), flush=True)
    print("\n".join(report.claims(wanted, everything)))
    run.save(RESULTS, everything)
    print(f"\nAll rounds: {RESULTS.relative_to(run.ROOT)}")


if __name__ == "__main__":
    main()
