"""The tables in ``docs/moving/*.md``: for each method of another client, the call that does the same here.

A page is written by hand but for its tables, which stand between two comments:

    <!-- methods: Spot of binance-connector-1, binance-connector-3 as spot -->
    (what stands here is made anew)
    <!-- end of methods -->

``Spot`` is a class (or several, with commas) in ``surface/<package>.yaml``; ``as`` names the product that
is meant where several have the same call. What a method of theirs sends is looked up in the spec; one whose
counterpart is neither there nor in ``by-hand.yaml`` nor in ``gone.yaml`` is an error: none can be forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from codegen import model
from codegen.load import ProductSpec, Spec
from codegen.names import argument, snake
from codegen.operation_views import arguments
from codegen.peer import FOLDER, Method, Peers, Said, read

MARK: Final = re.compile(
    r"<!-- methods: (?P<classes>[\w, ]+) of (?P<packages>[\w, -]+?) as (?P<product>\w+) -->\n"
    r".*?<!-- end of methods -->",
    re.DOTALL,
)
OWN: Final = frozenset(
    {"timestamp", "signature", "version", "recv_window", "recvWindow", "apiKey", "wait_for_response"}
)
"""Parameters that are not Binance's, or that every signed call has."""
SYNONYMS: Final = {"speed": "updateSpeed", "level": "levels"}
"""Parameters of streams that others shorten."""


class PageError(Exception):
    """A page cannot be made: says which methods have no counterpart."""


@dataclass(frozen=True)
class Target:
    """What does the same here."""

    code: str
    wires: frozenset[str]
    """What it can be given, by the names on the wire."""
    note: str = ""
    also: frozenset[str] = frozenset()
    """Further names of the same call."""


@dataclass(frozen=True)
class Row:
    """One method of theirs."""

    method: str
    ours: str
    remark: str
    gone: bool = False


def pages(root: Path, spec: Spec) -> dict[str, str]:
    """Every page with fresh tables, by its path; raises PageError."""
    found = {path: path.read_text("utf-8") for path in sorted((root / FOLDER).glob("*.md"))}
    if not found:
        return {}
    book = CallBook(spec, read(root))
    made = {
        path.relative_to(root).as_posix(): MARK.sub(lambda mark: table(mark, book), text)
        for path, text in found.items()
    }
    if book.unknown:
        raise PageError("\n".join(dict.fromkeys(book.unknown)))
    return made


def table(mark: re.Match[str], book: CallBook) -> str:
    """The tables of one mark, with their comments."""
    rows = list(book.rows(names(mark["classes"]), names(mark["packages"]), mark["product"]))
    first = mark[0].partition("\n")[0]
    live, gone = ([row for row in rows if row.gone is gone] for gone in (False, True))
    parts = [*lines("theirs", "here", live)]
    if gone:
        parts += ["", "No longer at Binance, or not in our spec:", "", *lines("theirs", "instead", gone)]
    return "\n".join([first, "", *parts, "", "<!-- end of methods -->"])


def names(text: str) -> list[str]:
    """Names between commas."""
    return [name.strip() for name in text.split(",")]


def lines(left: str, right: str, rows: Iterable[Row]) -> Iterator[str]:
    """A table of Markdown."""
    yield f"| {left} | {right} | remark |"
    yield "|---|---|---|"
    for row in rows:
        yield f"| `{row.method}` | {row.ours} | {row.remark} |".replace("  ", " ")


@dataclass
class CallBook:
    """Finds counterparts, and notes what has none."""

    spec: Spec
    peers: Peers

    def __post_init__(self) -> None:
        self.unknown: list[str] = []

    @cached_property
    def targets(self) -> Mapping[tuple[str, str], list[tuple[str, Target]]]:
        """By kind and route: products that have it, each with what does it."""
        found: dict[tuple[str, str], list[tuple[str, Target]]] = {}
        for product in self.spec.products.values():
            for key, target in _targets(product):
                found.setdefault(key, []).append((product.name, target))
        return found

    def rows(self, classes: list[str], packages: list[str], product: str) -> Iterator[Row]:
        """One row for each method that any of the classes has."""
        surfaces = self.peers.surfaces
        homes = [(name, cls) for name in packages for cls in classes if cls in surfaces[name].classes]
        methods: dict[str, list[tuple[str, str, Method]]] = {}
        for name, cls in homes:
            for method, entry in surfaces[name].classes[cls].items():
                methods.setdefault(method, []).append((name, cls, entry))
        for method, owners in methods.items():
            yield self.row(method, owners, _missing(owners, homes), product)

    def row(self, method: str, owners: list[tuple[str, str, Method]], where: str, product: str) -> Row:
        """What does the same as one method."""
        name, cls, _ = owners[-1]
        said = self.peers.said(name, f"{cls}.{method}")
        if said is not None:
            return Row(method, _code(said), _sentences(said.remark, where))
        for _, _, sending in reversed(owners):
            if targets := self.found(sending, product):
                codes = dict.fromkeys(f"`{target.code}`" for target in targets)
                remarks = [*_renamed(sending, targets), *dict.fromkeys(each.note for each in targets)]
                if any(method in target.also for target in targets):
                    remarks.append("the old name does as well")
                return Row(method, " or ".join(codes), _sentences(*remarks, where))
        routes = dict.fromkeys(route for _, _, entry in owners for route in entry.routes)
        ended = [entry for _, route in routes if (entry := self.peers.ended(route))]
        if not ended:
            sends = ", ".join(route for _, route in routes) or "nothing by itself"
            self.unknown.append(
                f"{name} {cls}.{method} ({sends}) is in neither of spec, by-hand.yaml, gone.yaml"
            )
            return Row(method, "", "")
        return Row(method, _code(ended[0]), _sentences(ended[0].remark, where), gone=True)

    def found(self, method: Method, product: str) -> list[Target]:
        """The calls or streams that a method sends, of the product that is meant where several have them."""
        targets: list[Target] = []
        for kind, route in method.routes:
            home, plain = self.split(kind, route, product)
            known = self.targets.get((kind, normal(plain) if kind == "stream" else plain), [])
            chosen = [target for name, target in known if name == home] or [target for _, target in known]
            given = {wire for _, wire in method.parameters}
            targets += sorted(chosen, key=lambda target: -len(target.wires & given))[:1]
        return targets

    def split(self, kind: str, route: str, product: str) -> tuple[str, str]:
        """Product and route, where the route says for which product it is."""
        first, _, rest = route.partition(" ")
        return (first, rest) if kind != "stream" and first in self.spec.products else (product, route)


def _targets(product: ProductSpec) -> Iterator[tuple[tuple[str, str], Target]]:
    """Everything that a product can be asked, by kind and route."""
    client = f"{product.product.client}Client"
    for name, stanza in product.operations.items():
        given = arguments(stanza, product)
        needed = ", ".join(f"{each.name}=..." for each in given if each.required)
        wires = frozenset(each.wire for each in given)
        target = Target(f"{client}.{name}({needed})", wires, _ending(stanza), frozenset(stanza.aliases))
        if stanza.rest:
            yield ("rest", stanza.rest), target
        if stanza.ws_api:
            yield ("ws_api", stanza.ws_api), target
    for name, stream in product.streams.items():
        if stream.sbe:
            continue
        needed = ", ".join(f"{argument(key)}=..." for key, param in stream.params.items() if param.required)
        code = f"{product.name}.streams.{name}({needed})"
        target = Target(code, frozenset(stream.params))
        for variant in dict.fromkeys((normal(stream.template), normal(stream.template, short=True))):
            yield ("stream", variant), target


def _ending(stanza: model.Operation) -> str:
    """What is to be said about a call that Binance gives up."""
    if stanza.successor:
        return f"deprecated by Binance: `{stanza.successor}`"
    return "deprecated by Binance" if stanza.deprecated_after else ""


def normal(template: str, *, short: bool = False) -> str:
    """A stream's name with ``<>`` for all that varies; ``short``: without what is optional."""
    text = re.sub(r"\[.*?\]", "", template) if short else re.sub(r"[\[\]]", "", template)
    text = re.sub(r"<[^>]*>", "<>", text)
    return re.sub(r"@(<>|\d+)m?s?$", "@<>", text).lower()


def _missing(owners: list[tuple[str, str, Method]], homes: list[tuple[str, str]]) -> str:
    """Which of several have it, where not all do."""
    has = [home for home in homes if any(home == owner[:2] for owner in owners)]
    if len(has) == len(homes):
        return ""
    by_package = len({name for name, _ in homes}) > 1
    labels = [name.rpartition("-")[2] if by_package else cls for name, cls in has]
    return f"only in {' and '.join(dict.fromkeys(labels))}"


def _renamed(method: Method, targets: list[Target]) -> Iterator[str]:
    """Parameters that are called differently here, but for snake_case, and those that there are not."""
    for name, wire in method.parameters:
        known = {snake(key): key for target in targets for key in target.wires}
        ours = known.get(snake(wire)) or known.get(snake(SYNONYMS.get(wire, wire)))
        if name in OWN or wire in OWN:
            continue
        if ours is None and snake(wire).removesuffix("s") in known:
            yield f"`{name}`: one for each"
        elif ours is None:
            yield f"no `{name}`"
        elif snake(name) != snake(ours):
            yield f"`{name}` is `{argument(ours)}`"


def _code(said: Said) -> str:
    return f"`{said.ours}`" if said.ours else ""


def _sentences(*parts: str) -> str:
    return "; ".join(filter(None, parts))
