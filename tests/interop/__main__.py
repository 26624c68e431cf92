"""Clients of others, unmodified and each in its own environment, on the sandbox.

    python -m tests.interop [-v] [client ...]

Installs each client (once, below ``tests/interop/.venvs``), starts a sandbox, lets the client's script
trade on it, holds what it says against the exchange's own state, and prints a table. Exits with 1 when a
client could not do what is expected of it.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from . import futures, spot, table
from .client import Client
from .run import Outcome, run

CLIENTS = (*spot.CLIENTS, *futures.CLIENTS)


def parse() -> tuple[list[Client], bool]:
    """The clients that are wanted, and whether to say everything."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.interop", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="what each client saw")
    names = sorted({name for client in CLIENTS for name in (client.name, client.environment, client.product)})
    parser.add_argument("clients", nargs="*", metavar="client", help=f"some of {', '.join(names)}")
    parsed = parser.parse_args()
    if unknown := {*parsed.clients} - {*names}:
        parser.error(f"no such client: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    wanted = [
        client
        for client in CLIENTS
        if not parsed.clients or {client.name, client.environment, client.product} & {*parsed.clients}
    ]
    return wanted, parsed.verbose


async def run_all(clients: list[Client]) -> list[Outcome]:
    """One after the other, since they share the processor."""
    outcomes: list[Outcome] = []
    for client in clients:
        print(f"{client.name} ...", file=sys.stderr, flush=True)
        outcomes.append(await run(client))
    return outcomes


def main() -> int:
    """0 when every client could do what is expected of it."""
    clients, verbose = parse()
    outcomes = asyncio.run(run_all(clients))
    print("\n".join(table.lines(outcomes, verbose=verbose)))
    return int(any(outcome.missing for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
