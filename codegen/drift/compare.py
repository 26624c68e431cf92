"""A source against the spec, stanza by stanza. Facts that the source does not state are not compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from codegen import model
from codegen.drift import cost, key_path, statement, stream_form, view
from codegen.drift.difference import Difference, Kind, NewKey
from codegen.drift.fact import (
    CallFact,
    EventFact,
    Keys,
    ParamFact,
    Place,
    Published,
    StreamFact,
    WeightFact,
    folded,
)
from codegen.drift.statement import Statement
from codegen.load import ProductSpec, Spec
from codegen.position import Keys as Path
from codegen.position import Position
from codegen.scalar import ROUTES, Route
from codegen.shape import Const, Ref, Shape, Struct

DISCRIMINATOR: Final = "e"
"""Key with the name of an event; the models of the connectors leave it out."""


@dataclass(frozen=True)
class Result:
    """What came of one comparison."""

    differences: list[Difference]
    agreed: Mapping[tuple[str, str], frozenset[str]]
    """Fields that the source states as the spec does, by section and stanza."""


def compare(spec: Spec, source: Published) -> Result:
    """Everything in which ``source`` differs from what the spec says about its product, and agrees."""
    comparison = Comparison(spec, source)
    found = [
        *comparison.calls(),
        *comparison.streams(),
        *comparison.events(),
        *comparison.nowhere(),
        *comparison.errors(),
        *comparison.enums(),
        *comparison.filters(),
        *comparison.entries(),
    ]
    agreed = {stanza: frozenset(fields) for stanza, fields in comparison.agreed.items()}
    return Result(found, agreed)


class Comparison:
    """Compares one source with one product."""

    def __init__(self, spec: Spec, source: Published) -> None:
        self.spec, self.source = spec, source
        self.product = spec.products[source.product]
        self.listed = {code for part in ("common", source.product) for code in spec.errors.get(part, {})}
        """Error codes that the documentation of the product should have."""
        self.seen = set[tuple[str, str]]()
        self.agreed = dict[tuple[str, str], set[str]]()
        self.missing = dict[tuple[str, str], list[tuple[str, str, str, Place]]]()
        """Optional keys that some answer does not have, by type and key: where."""

    def difference(
        self,
        section: str,
        name: str,
        changed: Statement,
        place: Place,
        kind: Kind = "differs",
        keys: Path = (),
    ) -> Difference:
        field, ours, theirs = changed
        return Difference(
            product=self.product.name,
            section=section,
            name=name,
            field=field,
            kind=kind,
            ours=ours,
            theirs=theirs,
            source=self.source.label,
            source_kind=self.source.kind,
            place=place,
            position=self.position(section, name, keys),
        )

    def position(self, section: str, name: str, keys: Path) -> Position:
        if section != "errors":
            return self.product.place(section, name, *keys)
        part = self.product.name if int(name) in self.spec.errors.get(self.product.name, {}) else "common"
        return self.spec.place("spec/errors.yaml", "errors", part, name)

    def agree(self, section: str, name: str, *fields: str) -> None:
        self.agreed.setdefault((section, name), set()).update(fields)

    # calls

    def calls(self) -> Iterator[Difference]:
        for route in ROUTES:
            ours = {_key(operation, route): name for name, operation in self.product.operations.items()}
            theirs = {key: call for (where, key), call in self.source.calls.items() if where == route}
            for key, call in theirs.items():
                if key not in ours:
                    yield replace(
                        self.difference("operations", key, ("", None, key), call.place, "new"), fact=call
                    )
                else:
                    yield from self.call(ours[key], self.product.operations[ours[key]], call)
            if route in self.source.routes:
                for key, name in ours.items():
                    if key and key not in theirs:
                        changed = (route, key, None)
                        yield self.difference(
                            "operations", name, changed, Place(self.source.label), "gone", (route,)
                        )

    def call(self, name: str, operation: model.Operation, call: CallFact) -> Iterator[Difference]:
        """One call over one route."""
        route = call.route
        self.agree("operations", name, route)
        for field, before, after in statement.of_call(operation, call):
            if before == after:
                self.agree("operations", name, f"{route}.{field}")
            else:
                yield self.difference("operations", name, (f"{route}.{field}", before, after), call.place)
        ours = view.params(operation, route)
        docs = self.source.kind == "docs"
        one_of = {key for rule in operation.rules for key in (*rule.any_of, *rule.exactly_one_of) if docs}
        yield from self.params(
            "operations", name, f"{route}.", ours, call.params, call.place, frozenset(one_of)
        )
        yield from self.weight(name, operation, call)
        shape = view.answer(operation, route)
        yield from self.keys("operations", name, f"{route}.response.", shape, call.response, call.place)

    def weight(self, name: str, operation: model.Operation, call: CallFact) -> Iterator[Difference]:
        if call.weights is None:
            return
        ours = view.weights(operation, call.route)
        params = view.params(operation, call.route)
        scopes = {limit.type: limit.scope for limit in self.product.limits}
        if not ours and all(_free_of_charge(fact) for fact in call.weights):
            return
        differs = len(ours) != len(call.weights)
        for mine in ours if not differs else ():
            scope = scopes.get(mine.pool)
            other = [fact for fact in call.weights if fact.scope in (scope, None)]
            differs = differs or not other or cost.differs(mine.cases, other[0].cases, params)
        if not differs:
            self.agree("operations", name, f"{call.route}.weight")
        else:
            written = ", ".join(cost.written_cases(weight.cases) for weight in ours) or "none"
            changed = (f"{call.route}.weight", written, cost.written(call.weights) or "none")
            found = self.difference("operations", name, changed, call.place, keys=("weight",))
            yield replace(found, weights=call.weights)

    def params(
        self,
        section: str,
        name: str,
        prefix: str,
        ours: Mapping[str, model.Param],
        theirs: Mapping[str, ParamFact] | None,
        place: Place,
        one_of: frozenset[str] = frozenset(),
    ) -> Iterator[Difference]:
        """``one_of``: parameters of which one has to be sent; tables may call each of them mandatory."""
        if theirs is None:
            return
        mine = {folded(key): key for key in ours}
        for key, fact in theirs.items():
            if key not in mine:
                changed = (f"{prefix}params.{fact.name}", None, statement.short(fact))
                yield replace(self.difference(section, name, changed, fact.place, "new"), fact=fact)
                continue
            param, own = ours[mine[key]], mine[key]
            self.agree(section, name, f"{prefix}params.{own}")
            for attribute, before, after in statement.of_param(self.product, own, param, fact, own in one_of):
                field = f"{prefix}params.{own}{attribute}"
                if before == after:
                    self.agree(section, name, field)
                else:
                    yield self.difference(
                        section, name, (field, before, after), fact.place, keys=("params", own)
                    )
        for key in mine.keys() - theirs.keys():
            gone = (f"{prefix}params.{mine[key]}", mine[key], None)
            yield self.difference(section, name, gone, place, "gone", ("params", mine[key]))

    def keys(
        self, section: str, name: str, prefix: str, shape: Shape, theirs: Keys | None, place: Place
    ) -> Iterator[Difference]:
        """Keys of an answer or event; of a whole new object only its own key is reported.

        One that the spec calls optional may be missing here: it is gone when no answer has it (``nowhere``).
        """
        if not theirs:
            return
        ours = view.by_path(self.product, shape, f"{section}.{name}")
        for new in key_path.tops(key for key in theirs if key not in ours and not key_path.free(key, ours)):
            changed = (f"{prefix}{new}", None, theirs[new] or "any")
            fact = NewKey(key_path.owner(new, ours), new.rpartition(".")[2], theirs[new])
            yield replace(self.difference(section, name, changed, place, "new"), fact=fact)
        self.agree(section, name, *(f"{prefix}{path}" for path in ours if path in theirs))
        self.seen |= {key.owner for path, key in ours.items() if path in theirs}
        for path in key_path.tops(path for path in ours if key_path.missing(path, theirs)):
            key = ours[path]
            if key.owner[1] == DISCRIMINATOR:
                continue
            if key.required:
                yield self.difference(section, name, (f"{prefix}{path}", path, None), place, "gone")
                self.seen.add(key.owner)
            else:
                self.missing.setdefault(key.owner, []).append((section, name, f"{prefix}{path}", place))

    def nowhere(self) -> Iterator[Difference]:
        """Keys of a type that no answer and no event of the source has; examples need not show all."""
        complete = ("user_events", "streams") if self.source.kind == "docs" else None
        for owner, heard in self.missing.items():
            section, name, field, place = heard[0]
            if owner in self.seen or (complete is not None and section not in complete):
                continue
            found = self.difference(section, name, (field, owner[1], None), place, "gone")
            if owner[0] in self.product.types or owner[0] in self.product.events:
                part = "types" if owner[0] in self.product.types else "events"
                position = self.product.place(part, owner[0])
                found = replace(
                    found, section=part, name=owner[0], field=f"fields.{owner[1]}", position=position
                )
            yield replace(found, heard=tuple(entry[:3] for entry in heard))

    # streams and events

    def streams(self) -> Iterator[Difference]:
        ours = {
            form: name for name, stream in self.product.streams.items() for form in stream_form.forms(stream)
        }
        found = set[str]()
        for stream in self.source.streams.values():
            prefix = "sbe/" if stream.host == "sbe" else ""
            for template in (stream.template, *stream.also):
                name = ours.get(prefix + stream_form.recognisable(template))
                if name is None:
                    missing = self.difference("streams", template, ("", None, template), stream.place, "new")
                    yield replace(missing, fact=stream)
                elif name not in found:
                    found.add(name)
                    yield from self.stream(name, self.product.streams[name], stream)
        for name in self.product.streams if self.source.streams_listed else ():
            if name not in found:
                gone = ("template", self.product.streams[name].template, None)
                yield self.difference("streams", name, gone, Place(self.source.label), "gone", ("template",))

    def stream(self, name: str, stream: model.Stream, fact: StreamFact) -> Iterator[Difference]:
        self.agree("streams", name, "template")
        if fact.host == stream.host:
            self.agree("streams", name, "host")
        elif fact.host is not None:
            yield self.difference(
                "streams", name, ("host", stream.host, fact.host), fact.place, keys=("host",)
            )
        yield from self.params("streams", name, "", stream.params, fact.params, fact.place)
        if not stream.sbe:
            yield from self.keys("streams", name, "payload.", stream.event, fact.payload, fact.place)

    def events(self) -> Iterator[Difference]:
        if self.source.events is None:
            return
        ours = {folded(name): name for name in self.product.user_events}
        alike = self.alike({key: name for key, name in ours.items() if key not in self.source.events})
        ours = {alike.get(key, key): name for key, name in ours.items()}
        for key, fact in self.source.events.items():
            if key not in ours:
                found = self.difference("user_events", fact.name, ("", None, fact.name), fact.place, "new")
                yield replace(found, fact=fact)
            else:
                yield from self.event(ours[key], fact)
        for key in ours.keys() - self.source.events.keys():
            changed = ("event", ours[key], None)
            yield self.difference("user_events", ours[key], changed, Place(self.source.label), "gone")

    def alike(self, missing: Mapping[str, str]) -> dict[str, str]:
        """Key in the source of events of ours that it calls by a class: the one with most of our keys."""
        known = {folded(name) for name in self.product.user_events}
        classes = {
            key: fact.payload or {}
            for key, fact in (self.source.events or {}).items()
            if not fact.exact and key not in known
        }
        found = dict[str, str]()
        for key, name in missing.items():
            keys = view.by_path(self.product, Ref(self.product.user_events[name].event), name).keys()
            best = max(classes, key=lambda other: len(keys & classes[other].keys()), default=None)
            if best is not None and 2 * len(keys & classes[best].keys()) > len(keys):
                found[key] = best
        return found

    def event(self, name: str, fact: EventFact) -> Iterator[Difference]:
        self.agree("user_events", name, "event")
        shape = Ref(self.product.user_events[name].event)
        yield from self.keys("user_events", name, "payload.", shape, fact.payload, fact.place)

    # what only documentation has

    def errors(self) -> Iterator[Difference]:
        for code, fact in sorted((self.source.errors or {}).items(), reverse=True):
            ours = self.product.errors.get(code)
            if ours is None:
                yield self.difference(
                    "errors", str(code), ("", None, fact.name or str(code)), fact.place, "new"
                )
            elif fact.name and fact.name != ours.name:
                yield self.difference("errors", str(code), ("name", ours.name, fact.name), fact.place)
        for code in self.listed - (self.source.errors or {}).keys() if self.source.errors else ():
            changed = ("code", self.product.errors[code].name, None)
            yield self.difference("errors", str(code), changed, Place(self.source.label), "gone")

    def filters(self) -> Iterator[Difference]:
        """Filters are found by the value of ``filterType``."""
        ours = {value: name for name in self.product.types if (value := _filter_type(self.product, name))}
        for fact in self.source.filters:
            if fact.name in ours:  # a new one is a new value of its enum
                name = ours[fact.name]
                yield from self.keys("types", name, "fields.", Ref(name), fact.keys, fact.place)

    def enums(self) -> Iterator[Difference]:
        """Enums are found by the anchor of their page, or by their name."""
        for fact in self.source.enums:
            name = _enum_of(self.product, fact.name)
            if name is None:
                continue
            ours = self.product.enums[name].values
            for value in fact.values:
                if value not in ours:
                    yield self.difference("enums", name, (f"values.{value}", None, value), fact.place, "new")
            for value in ours:
                if value not in fact.values:
                    yield self.difference("enums", name, (f"values.{value}", value, None), fact.place, "gone")

    def entries(self) -> Iterator[Difference]:
        for entry in self.source.entries:
            changed = ("", None, " ".join(entry.lines))
            yield self.difference("changelog", entry.date, changed, entry.place, "new")


def _key(operation: model.Operation, route: Route) -> str:
    return (operation.rest if route == "rest" else operation.ws_api) or ""


def _free_of_charge(fact: WeightFact) -> bool:
    return all(case.weight == 0 and not case.per_item for case in fact.cases)


def _filter_type(product: ProductSpec, name: str) -> str | None:
    """The value that tells a filter from the others."""
    shape = product.types[name].shape
    kind = dict(shape.fields).get("filterType") if isinstance(shape, Struct) else None
    return str(kind.value) if isinstance(kind, Const) else None


def _enum_of(product: ProductSpec, heading: str) -> str | None:
    """The enum that a heading of the page is about."""
    anchor = re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
    for name, enum in product.enums.items():
        page = enum.docs.page if enum.docs else None
        if page and page.split("#")[-1] == anchor:
            return name
    return next((name for name in product.enums if folded(name) == folded(heading)), None)
