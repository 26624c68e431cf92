"""``python -m codegen``: generate, check, explain NAME, coverage, diff OLD NEW, drift."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from codegen import output, report
from codegen.diff import command as diff
from codegen.drift import command as drift
from codegen.load import SpecError
from codegen.moving import PageError
from codegen.render import RenderError

REPOSITORY = Path(__file__).parents[1]


def generate(root: Path, _: argparse.Namespace) -> int:
    """Write generated/ and spec/schema.json from the spec."""
    files = output.build(root)
    changes = output.write(root, files)
    for change in changes:
        print(f"{'removed' if change.kind == 'orphan' else 'written'}: {change.path}")
    print(f"{len(files)} files, {len(changes)} changed")
    return 0


def check(root: Path, _: argparse.Namespace) -> int:
    """Say which generated files are stale, missing or left over; exit 1 if any."""
    files = output.build(root)
    differences = output.compare(root, files)
    for difference in differences:
        print(difference)
    print("run `make generate`" if differences else f"{len(files)} generated files are as the spec says")
    return 1 if differences else 0


def explain(root: Path, options: argparse.Namespace) -> int:
    """Show what the spec says about an operation, stream, event, type or enum."""
    try:
        print(report.explain(output.read_spec(root), options.name, root))
    except LookupError as error:
        print(error.args[0], file=sys.stderr)
        return 1
    return 0


def coverage(root: Path, _: argparse.Namespace) -> int:
    """Count what the spec holds."""
    print(report.coverage(output.read_spec(root)))
    return 0


COMMANDS: Mapping[str, Callable[[Path, argparse.Namespace], int]] = {
    "generate": generate,
    "check": check,
    "explain": explain,
    "coverage": coverage,
    "diff": diff.run,
    "drift": drift.run,
}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Builds generated/ from spec/.")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="repository (default: this one)")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        entry = commands.add_parser(name, help=(command.__doc__ or "").strip().rstrip("."))
        if name == "explain":
            entry.add_argument("name", help="method, path, stream, sub-type, event, type or enum")
        if name == "diff":
            diff.add(entry)
        if name == "drift":
            drift.add_arguments(entry)
    options = parser.parse_args(arguments)
    try:
        return COMMANDS[options.command](options.root, options)
    except SpecError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.faults)} faults in the spec", file=sys.stderr)
    except (PageError, RenderError) as error:
        print(error, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
