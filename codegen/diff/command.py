"""``python -m codegen diff OLD NEW``, ``diff rules``, ``diff explain RULE`` and ``diff schema``."""

from __future__ import annotations

import argparse
import difflib
import sys
import textwrap
from datetime import date
from pathlib import Path
from typing import Final

from codegen.diff import baseline, revision
from codegen.diff.output import FORMATS, document
from codegen.diff.report import Selection, make
from codegen.diff.rule import CONTRACTS, LEVELS, Rule
from codegen.diff.rules import BY_ID, RULES

CLEAN, FOUND, USAGE, UNREADABLE = 0, 1, 2, 3
WIDTH: Final = 100
EPILOG: Final = """\
OLD and NEW are folders (a repository, or its spec folder), or git revisions such as v1.2.0 or
origin/main:spec.
`diff rules` lists the rules, `diff explain RULE` says what one means, `diff schema` is the JSON Schema of
--format json.

exit codes: 0 nothing at or above --level; 1 there is (or an entry of the baseline is stale); 2 wrong usage;
3 a spec or the baseline cannot be read
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the command takes."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EPILOG
    parser.add_argument("old", metavar="OLD", help="folder or git revision (or: rules, explain, schema)")
    parser.add_argument(
        "new", metavar="NEW", nargs="?", help="folder or git revision (or: the rule to explain)"
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="text (default) or another form")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there instead of to the terminal")
    parser.add_argument("--level", choices=LEVELS, default="breaking", help="exit with 1 from this level on")
    parser.add_argument("--contract", choices=CONTRACTS, help="judge by one contract (default: both)")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="findings that people have accepted")
    parser.add_argument("--product", action="append", default=[], help="only this product (repeat for more)")
    parser.add_argument("--date", type=date.fromisoformat, help="day of the comparison (default: today)")


def run(root: Path, options: argparse.Namespace) -> int:
    """Say what the difference between two specs means to callers; exit 1 if it is bad."""
    if options.old == "rules" and options.new is None:
        return rules()
    if options.old == "schema" and options.new is None:
        print(document.schema(), end="")
        return CLEAN
    if options.old == "explain":
        return explain(options.new)
    if options.new is None:
        print("diff needs two specs, OLD and NEW: see `python -m codegen diff --help`", file=sys.stderr)
        return USAGE
    try:
        return compare(root, options)
    except (revision.RevisionError, baseline.BaselineError) as error:
        print(error, file=sys.stderr)
        print("nothing was compared", file=sys.stderr)
        return UNREADABLE


def compare(root: Path, options: argparse.Namespace) -> int:
    """Read, compare, write."""
    accepted = baseline.load(options.baseline) if options.baseline else baseline.Baseline()
    old, new = revision.read(options.old, root), revision.read(options.new, root)
    unknown = sorted({*options.product} - {*old.products, *new.products})
    if unknown:
        known = ", ".join(sorted({*old.products, *new.products}))
        print(f"there is no product {', '.join(unknown)}: {known}", file=sys.stderr)
        return USAGE
    contracts = (options.contract,) if options.contract else CONTRACTS
    selection = Selection(LEVELS[options.level], contracts, options.product)
    today = options.date or date.today()
    report = make((options.old, old), (options.new, new), today, selection, accepted)
    text = FORMATS[options.format](report)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return CLEAN if report.clean else FOUND


def rules() -> int:
    """List every rule with its levels."""
    for rule in RULES:
        print(f"{rule.id:32} {levels(rule):32} {rule.area}")
    return CLEAN


def explain(name: str | None) -> int:
    """Say what a rule means."""
    rule = BY_ID.get(name or "")
    if rule is None:
        near = difflib.get_close_matches(name or "", BY_ID, n=4, cutoff=0.4)
        hint = f"; near: {', '.join(near)}" if near else "; `python -m codegen diff rules` lists them"
        print(f"there is no rule {name!r}{hint}", file=sys.stderr)
        return USAGE
    print(f"{rule.id}: {levels(rule)} ({rule.area})")
    print(textwrap.fill(rule.why, WIDTH))
    about = ", ".join(filter(None, (", ".join(rule.kinds), rule.action, rule.direction, *sorted(rule.when))))
    print(textwrap.fill(f"About: {about}", WIDTH))
    return CLEAN


def levels(rule: Rule) -> str:
    """``wire breaking, source safe``."""
    found = ((contract, getattr(rule, contract)) for contract in CONTRACTS)
    return ", ".join(f"{contract} {level.word}" for contract, level in found if level)
