"""``python -m codegen drift``: the command line."""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from codegen.drift import apply, connector, documentation, report
from codegen.drift.accept import accept
from codegen.drift.compare import Result, compare
from codegen.drift.difference import Difference
from codegen.drift.fact import Place, Published, SourceError, SourceKind
from codegen.drift.package import Package, packages
from codegen.drift.proposal import propose
from codegen.drift.report import Report
from codegen.drift.review import Stated, review
from codegen.load import Spec, SpecError
from codegen.output import read_spec
from codegen.position import Position

NONE, DIFFERENCES, USAGE, UNREADABLE = 0, 1, 2, 3
"""Exit codes."""
FORMATS: Final[dict[str, Callable[[Report, Path, bool], str]]] = {
    "text": report.text,
    "json": report.as_json,
    "edits": report.edits,
    "markdown": report.markdown,
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--docs", type=Path, metavar="FOLDER", help="checkout of binance-spot-api-docs")
    parser.add_argument(
        "--wheels",
        type=Path,
        action="append",
        default=[],
        metavar="PATH",
        help="Binance's connectors: a wheel, or a folder with wheels or packages (may be given again)",
    )
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="text (default), json, edits, markdown"
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the report there")
    parser.add_argument("--apply", action="store_true", help="edit the YAML files where that is possible")
    parser.add_argument(
        "--accept",
        metavar="REASON",
        help="write the differences into the spec, as reviewed deviations",
    )
    parser.add_argument(
        "--only", metavar="PATTERN", default="*", help="those that --accept is about: 'wallet operations.*'"
    )
    parser.add_argument("--all", action="store_true", help="show reviewed differences, too")


def run(root: Path, options: argparse.Namespace) -> int:
    """Compare the spec with what Binance publishes: 0 the same, 1 differences, 2 usage, 3 cannot be read."""
    if options.docs is None and not options.wheels:
        print("name a source: --docs FOLDER, --wheels PATH or both", file=sys.stderr)
        return USAGE
    try:
        spec = read_spec(root)
        found = look(spec, options.docs, options.wheels)
        if not options.accept:
            found.texts = apply.carry_out(root, found.proposals)
    except (SourceError, SpecError) as error:
        print(error, file=sys.stderr)
        return UNREADABLE
    if options.accept:
        return _accept(root, spec, found, options)
    shown = FORMATS[options.format](found, root, options.all)
    if options.output:
        options.output.write_text(shown + "\n", encoding="utf-8")
        print(report.summary(found))
    else:
        print(shown)
    if options.apply:
        apply.write(root, found.texts)
        print(f"changed: {', '.join(sorted(found.texts)) or 'nothing'}", file=sys.stderr)
    if found.unread:
        return UNREADABLE
    return DIFFERENCES if found.proposals or found.stale else NONE


def _accept(root: Path, spec: Spec, found: Report, options: argparse.Namespace) -> int:
    """Write deviations, and say what could not be written."""
    differences = [entry for proposal in found.proposals for entry in proposal.differences]
    today = datetime.date.today()
    proposals = accept(spec, differences, options.accept, options.only, today)
    texts = apply.carry_out(root, proposals)
    apply.write(root, texts)
    for proposal in proposals:
        state = "accepted" if proposal.edit else f"by hand: {proposal.by_hand}"
        print(f"{state}: {proposal.first.subject}")
    return NONE if proposals and all(proposal.edit for proposal in proposals) else DIFFERENCES


def look(spec: Spec, docs: Path | None, wheels: Sequence[Path]) -> Report:
    """Read all sources and compare; raises SourceError."""
    notes, unknown = list[str](), list[Difference]()
    sources = [*_documentation(spec, docs), *_connectors(spec, wheels, notes, unknown)]
    result = Report([source.label for source in sources], notes=notes)
    result.unread = [(source.label, unread) for source in sources for unread in source.unread]
    open_, disputed = list[Difference](unknown), list[Difference]()
    for product in dict.fromkeys(source.product for source in sources):
        mine = [source for source in sources if source.product == product]
        compared: dict[tuple[str, SourceKind], Result] = {
            (source.label, source.kind): compare(spec, source) for source in mine
        }
        differences = [entry for one in compared.values() for entry in one.differences]
        agreed: dict[tuple[str, SourceKind], Stated] = {
            source: one.agreed for source, one in compared.items()
        }
        reviewed = review(spec.products[product], differences, agreed)
        open_ += reviewed.open
        disputed += reviewed.disputed
        result.known += reviewed.known
        result.out_of_date += reviewed.out_of_date
    result.proposals = propose(spec, open_, disputed)
    return result


def _documentation(spec: Spec, folder: Path | None) -> Iterator[Published]:
    if folder is None:
        return
    for name, product in spec.products.items():
        if "binance-spot-api-docs" in product.product.docs.base:
            yield documentation.read(folder, name, product.product.docs.revision)
            return
    raise SourceError("no product of the spec says that it was made from binance-spot-api-docs")


def _connectors(
    spec: Spec, paths: Sequence[Path], notes: list[str], unknown: list[Difference]
) -> Iterator[Published]:
    """Each product's connector; of several versions the newest."""
    newest = dict[str, Package]()
    for package in (package for path in paths for package in packages(path)):
        known = newest.get(package.name)
        if known is not None:
            older = min(known, package, key=_version)
            notes.append(f"{older.label} is not looked at: {package.name} is there in a newer version")
        newest[package.name] = max(known, package, key=_version) if known else package
    products = {product.product.docs.connector: name for name, product in spec.products.items()}
    for package in newest.values():
        if package.name in products:
            yield connector.read(package, products[package.name])
        else:
            unknown.append(_new_product(package))


def _version(package: Package) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", package.version)]


def _new_product(package: Package) -> Difference:
    """A connector that no product of the spec names."""
    return Difference(
        product=package.name,
        section="products",
        name=package.name,
        field="",
        kind="new",
        ours=None,
        theirs=package.label,
        source=package.label,
        source_kind="connector",
        place=Place(package.folder),
        position=Position("spec/products.yaml"),
    )
