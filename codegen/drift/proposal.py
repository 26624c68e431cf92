"""Differences as edits of the YAML; what only a person can decide is left "by hand", with what to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from codegen import model
from codegen.drift import draft, view
from codegen.drift.difference import Difference, NewKey
from codegen.drift.fact import CallFact, ParamFact, WeightFact
from codegen.drift.yaml_text import YamlText
from codegen.load import ProductSpec, Spec
from codegen.position import Keys
from codegen.scalar import ROUTES, Route

Edit = Callable[[YamlText], None]
PARAM: Final = re.compile(r"^params\.(\w+)\.(required|default|min|max|type|enum)$")
WHOLE_PARAM: Final = re.compile(r"^params\.(\w+)$")
SCALARS: Final = ("string", "int", "decimal", "bool")
HINTS: Final[Mapping[tuple[str, str], str]] = {
    ("operations", "gone"): "is it gone? remove it, or say deprecated_after and sunset",
    ("streams", "gone"): "is it gone? remove it, or say deprecated_after and sunset",
    ("streams", "new"): "write a stanza: its event needs full names",
    ("user_events", "new"): "write a stanza: its event needs full names",
    ("user_events", "gone"): "is it gone? remove it with its event",
    ("enums", "gone"): "remove the value where nothing names it any more",
    ("errors", "gone"): "remove it, or say in a deviation where it is from",
    ("types", "gone"): "no answer has it: remove it from the type, or accept the difference",
    ("events", "gone"): "no message has it: remove it from the event, or accept the difference",
    ("changelog", "new"): "read the entry; when the spec says all of it, set docs.revision of the product",
    ("products", "new"): "write a folder for it: spec/README.md",
}


class ByHand(Exception):
    """No edit can be made by itself: what a person has to do."""


@dataclass
class Proposal:
    """What to do about one difference, or about the same one on both routes."""

    differences: tuple[Difference, ...]
    file: str
    edit: Edit | None
    by_hand: str = ""
    """What to do, where there is no edit."""

    @property
    def first(self) -> Difference:
        return self.differences[0]


def propose(
    spec: Spec, differences: Iterable[Difference], disputed: Sequence[Difference] = ()
) -> list[Proposal]:
    """A proposal for each difference. ``disputed``: those that a reviewed deviation speaks about."""
    taken = set[str]()
    groups = dict[tuple[str | None, ...], list[Difference]]()
    for entry in differences:
        key = (entry.product, entry.section, entry.name, _bare(entry)[0], entry.kind, entry.theirs)
        groups.setdefault(_same_key(entry) or key, []).append(entry)
    return [_proposal(spec, tuple(group), disputed, taken) for group in groups.values()]


def _same_key(difference: Difference) -> tuple[str | None, ...] | None:
    """A key that is missing in a type is one difference, however many answers have the type."""
    fact = difference.fact
    if isinstance(fact, NewKey) and fact.owner[:1].isupper():
        return difference.product, "types", fact.owner, fact.key, fact.shape
    return None


def _proposal(
    spec: Spec, group: tuple[Difference, ...], disputed: Sequence[Difference], taken: set[str]
) -> Proposal:
    first = group[0]
    product = spec.products.get(first.product)
    if product is None:
        return Proposal(group, "", None, HINTS["products", "new"])
    try:
        if any(entry in disputed for entry in group):
            raise ByHand("a reviewed deviation speaks about this; review it again")
        file, edit = _edit(product, group, taken)
    except ByHand as error:
        return Proposal(group, first.position.file, None, str(error))
    return Proposal(group, file, edit)


def _edit(product: ProductSpec, group: tuple[Difference, ...], taken: set[str]) -> tuple[str, Edit]:
    """File and edit; raises ByHand. ``taken``: names of drafts."""
    first = group[0]
    if isinstance(first.fact, NewKey):
        return _new_key(product, first)
    if first.section == "operations" and isinstance(first.fact, CallFact):
        return _new_call(product, first.fact, first, taken)
    if first.section == "operations" and first.field not in ROUTES:
        return _file(product, "operations", first.name), _operation(product, group)
    if first.section == "streams" and (found := PARAM.match(first.field)):
        keys: Keys = ("streams", first.name, "params", found[1])
        ours = product.streams[first.name].params[found[1]]
        return _file(product, "streams", first.name), _param(product, keys, ours, found[2], first)
    if first.section == "enums" and first.kind == "new" and first.theirs is not None:
        value = first.theirs
        return _file(product, "enums", first.name), lambda yaml: yaml.append(
            ("enums", first.name, "values"), value
        )
    if first.section == "errors" and first.kind == "new":
        name = f"{{name: {first.theirs}, notes: [{draft.text('Not reviewed yet: outcome and kind.')}]}}"
        keys = ("errors", product.name, first.name)
        return "spec/errors.yaml", lambda yaml: yaml.put(keys, name, comment=draft.review(first.source))
    raise ByHand(HINTS.get((first.section, first.kind), "edit the stanza"))


def _file(product: ProductSpec, section: str, name: str) -> str:
    return product.documents[section, name].file


def _bare(difference: Difference) -> tuple[str, Route | None]:
    """Field without the route in front of it, and the route."""
    for route in ROUTES:
        if difference.section == "operations" and difference.field.startswith(f"{route}."):
            return difference.field.removeprefix(f"{route}."), route
    return difference.field, None


def _operation(product: ProductSpec, group: tuple[Difference, ...]) -> Edit:
    first = group[0]
    operation = product.operations[first.name]
    keys: Keys = ("operations", first.name)
    field, _ = _bare(first)
    told: set[Route] = {route for _, route in map(_bare, group) if route}
    routes: set[Route] = {
        route for route in ROUTES if (operation.rest if route == "rest" else operation.ws_api)
    }
    if field == "security" and told == routes and first.theirs:
        theirs = first.theirs
        return lambda yaml: yaml.set((*keys, "security"), theirs)
    if field == "weight":
        return _weight(product, operation, keys, told, routes, first)
    if found := PARAM.match(field):
        where = _where(operation, found[1], told, routes)
        ours = view.params(operation, sorted(told)[0])[found[1]]
        return _param(product, (*keys, *where), ours, found[2], first)
    if found := WHOLE_PARAM.match(field):
        return _whole_param(operation, keys, found[1], told, routes, first)
    raise ByHand("change the answer" if field.startswith("response.") else "edit the stanza")


def _where(operation: model.Operation, name: str, told: set[Route], routes: set[Route]) -> Keys:
    """Where a parameter is written that differs on the routes ``told``."""
    for route in told:
        if route in operation.routes and name in operation.routes[route].params:
            if len(told) > 1:
                break
            return "routes", route, "params", name
    only = operation.params[name].only if name in operation.params else None
    if name in operation.params and (told == routes or {only} == told):
        return "params", name
    raise ByHand(
        f"the routes differ now: write {name} a second time below routes.{'/'.join(sorted(told))}.params"
    )


def _param(product: ProductSpec, keys: Keys, ours: model.Param, attribute: str, first: Difference) -> Edit:
    theirs = first.theirs or ""
    if attribute == "required":
        if theirs == "true":
            return lambda yaml: yaml.put((*keys, "required"), "true", ("summary",))
        return lambda yaml: yaml.remove((*keys, "required"))
    if attribute == "enum":
        return _enum(product, keys, ours, theirs.split())
    if attribute == "type" and theirs not in SCALARS:
        raise ByHand("change the type; a list needs many and its encoding")
    value = draft.text(theirs)
    return lambda yaml: yaml.put((*keys, attribute), value, ("default", "summary"))


def _enum(product: ProductSpec, keys: Keys, ours: model.Param, theirs: list[str]) -> Edit:
    """The values of a parameter: its own list, or the part of a named enum that it takes."""
    if isinstance(ours.enum, list):
        words = draft.values(_ordered(ours.enum, theirs))
        return lambda yaml: yaml.set((*keys, "enum"), words)
    if isinstance(ours.enum, str):
        named = list(product.enums[ours.enum].values)
        if set(theirs) <= set(named):
            words = draft.values(_ordered(named, theirs))
            return lambda yaml: yaml.put((*keys, "values"), words, ("default", "summary"))
        missing = " ".join(word for word in theirs if word not in named)
        raise ByHand(f"add {missing} to the enum {ours.enum}, which other parameters use too")
    raise ByHand("make it an enum: type, and enum with the values")


def _ordered(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Their values in our order, new ones last."""
    return [word for word in ours if word in theirs] + [word for word in theirs if word not in ours]


def _weight(
    product: ProductSpec,
    operation: model.Operation,
    keys: Keys,
    told: set[Route],
    routes: set[Route],
    first: Difference,
) -> Edit:
    facts = first.weights
    own = [route for route in told if route in operation.routes and operation.routes[route].weight]
    if not facts:
        raise ByHand("the source documents no weight")
    if operation.weight is not None and len(operation.weight) > 1 and len(facts) > 1:
        raise ByHand("the call counts in two pools")
    value = _weights(product, operation, facts)
    if len(told) == 1 and own:
        return lambda yaml: yaml.set((*keys, "routes", own[0], "weight"), value)
    if told == routes and not own:
        return lambda yaml: yaml.set((*keys, "weight"), value)
    raise ByHand(f"the routes differ now: write the weight below routes.{'/'.join(sorted(told))}: {value}")


def _weights(product: ProductSpec, operation: model.Operation, facts: Sequence[WeightFact]) -> str:
    """The weight as the spec writes it; in the pool of ours where the source names none."""
    ours = operation.weight or []
    if len(ours) == len(facts) == 1 and facts[0].scope is None:
        return draft.weight(facts[0], None if ours[0].pool == draft.USUAL else ours[0].pool)
    return draft.weights(product, facts)


def _whole_param(
    operation: model.Operation, keys: Keys, name: str, told: set[Route], routes: set[Route], first: Difference
) -> Edit:
    """A parameter that is new or gone."""
    only = "" if told == routes else sorted(told)[0]
    if isinstance(first.fact, ParamFact):
        if name in operation.params:
            raise ByHand(f"{name} is there for the other route: say so below routes, or drop `only`")
        value = draft.param(first.fact, only)
        if value is None:
            raise ByHand("a new parameter that holds objects: write the type of one")
        return _add_param(keys, name, value, draft.review(first.source))
    if first.kind == "gone" and told == routes and name in operation.params:
        if name in _mentioned(operation):
            raise ByHand(f"remove {name}, and the rules and weights that speak about it")
        return lambda yaml: yaml.remove((*keys, "params", name))
    if first.kind == "gone" and name in operation.params and operation.params[name].only is None:
        other = sorted(routes - told)[0]
        return lambda yaml: yaml.put((*keys, "params", name, "only"), other, ("summary",))
    raise ByHand("edit the parameter")


def _add_param(keys: Keys, name: str, value: str, comment: str) -> Edit:
    def edit(yaml: YamlText) -> None:
        if yaml.has((*keys, "params")):
            yaml.put((*keys, "params", name), value, ("recvWindow",), comment)
        else:
            yaml.put((*keys, "params"), f"{{{name}: {value}}}", ("rules", "response"), comment)

    return edit


def _mentioned(operation: model.Operation) -> set[str]:
    """Parameters that other parts of the stanza speak about."""
    found = {operation.client_id} if operation.client_id else set[str]()
    for weight in operation.weight or ():
        found |= {name for case in weight.cases for name in (*case.when, case.item_param) if name}
    for rule in operation.rules:
        required = [name for names in rule.requires for name in names]
        found |= {*rule.any_of, *rule.exactly_one_of, *rule.not_together, *rule.when, *required}
    rules = (param.default_rule for param in operation.params.values())
    return found | {rule.param for rule in rules if rule}


def _new_key(product: ProductSpec, first: Difference) -> tuple[str, Edit]:
    """A key of an answer: added to its type, as one that may be absent."""
    fact = first.fact
    assert isinstance(fact, NewKey)
    if fact.shape not in draft.SCALARS:
        raise ByHand("a new key that holds an object or a list, or whose type is not known: write its shape")
    if fact.owner not in product.types or first.section not in ("operations", "types"):
        raise ByHand(
            f"add the key {fact.key}"
            + (": events need its full name" if first.section != "operations" else "")
        )
    keys: Keys = ("types", fact.owner)

    def edit(yaml: YamlText) -> None:
        inside = (*keys, "fields") if yaml.has((*keys, "fields")) else keys
        yaml.put((*inside, f"{fact.key}?"), fact.shape, comment=draft.review(first.source))

    return _file(product, "types", fact.owner), edit


def _new_call(product: ProductSpec, call: CallFact, first: Difference, taken: set[str]) -> tuple[str, Edit]:
    """A draft, in the file whose calls have the most similar paths."""
    stanza = draft.operation(product, call, first.source, taken)
    nearest = max(product.operations, key=lambda name: _common(product.operations[name], call), default=None)
    if nearest is None:
        raise ByHand("write a file for it")

    def edit(yaml: YamlText) -> None:
        if f"{call.route}: {call.key}\n" not in yaml.text:
            yaml.add_block("operations", stanza)

    return _file(product, "operations", nearest), edit


def _common(operation: model.Operation, call: CallFact) -> int:
    """How much of its path or method a call shares with one of ours."""
    ours = (operation.rest or "").split(" ")[-1] if call.route == "rest" else operation.ws_api or ""
    theirs = call.key.split(" ")[-1]
    return next(
        (n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs))
    )
