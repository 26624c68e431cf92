"""What users' Python sees of a product, going by what the generator makes of it: a second opinion."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

from codegen.diff.compare.param import MEMBER, accepts
from codegen.load import ProductSpec
from codegen.operation_views import Argument
from codegen.stream_views import HandlerView
from codegen.views import ProductView, view

PROSE: Final = frozenset({"doc", "docs", "summary", "remark", "remarks", "title", "page"})
"""What is there for people only."""
REMARK: Final = re.compile(r'Annotated\[([^,\[\]]+), "[^"]*"\]')
"""What the type checker takes for the type alone."""
Names = Mapping[str, str]


def shown(product: ProductSpec) -> ProductView:
    return view(product)


def without_prose(seen: Any) -> Any:
    """The same without docstrings; two that are equal make the same program."""
    if dataclasses.is_dataclass(seen) and not isinstance(seen, type):
        fields = [field.name for field in dataclasses.fields(seen) if field.name not in PROSE]
        return {name: without_prose(getattr(seen, name)) for name in fields}
    if isinstance(seen, dict):
        return {key: without_prose(value) for key, value in cast("dict[str, Any]", seen).items()}
    if isinstance(seen, list | tuple):
        return [without_prose(value) for value in cast("list[object]", seen)]
    return str(seen) if isinstance(seen, str) else seen


def breaks(old: ProductView, new: ProductView) -> list[str]:
    """Names that are gone, arguments that are needed now or take less, types that are others."""
    found = [*_calls(old, new), *_streams(old, new)]
    found += _gone("type", (each.name for each in old.structs), (each.name for each in new.structs))
    found += _gone("enum", (each.name for each in old.enums), (each.name for each in new.enums))
    found += _gone("event", (each.name for each in old.events), (each.name for each in new.events))
    found += _gone("handler", (each.name for each in old.handlers), (each.name for each in new.handlers))
    structs = {each.name: {field.key: field.annotation for field in each.fields} for each in new.structs}
    for struct in old.structs:
        found += _retyped(struct.name, {field.key: field.annotation for field in struct.fields}, structs)
    events = {each.name: {field.name: field.annotation for field in each.fields} for each in new.events}
    for event in old.events:
        found += _retyped(event.name, {field.name: field.annotation for field in event.fields}, events)
    aliases = {each.name: {"it": each.annotation} for each in new.aliases}
    found += _gone("type", (each.name for each in old.aliases), aliases)
    for alias in old.aliases:
        found += _retyped(alias.name, {"it": alias.annotation}, aliases)
    columns = {each.name: _columns(each) for each in new.handlers}
    for handler in old.handlers:
        found += _gone(handler.name, _columns(handler), columns.get(handler.name, ()))
    members = {each.name: [member.name for member in each.members] for each in new.enums}
    for enum in old.enums:
        found += _gone(enum.name, (member.name for member in enum.members), members.get(enum.name, ()))
    return found


def _columns(handler: HandlerView) -> list[str]:
    """Columns of its frames, and what it is made from."""
    columns: Mapping[str, str] = ast.literal_eval(str(handler.columns)) if handler.columns else {}
    return [*columns.values(), handler.base, f"nested {handler.nested}"]


def _gone(what: str, old: Iterable[str], new: Iterable[str]) -> list[str]:
    return [f"{what} {name} is gone" for name in sorted({*old} - {*new})]


def _retyped(name: str, old: Names, new: Mapping[str, Names]) -> list[str]:
    if name not in new:
        return []
    found = _gone(name, old, new[name])
    return found + [
        f"{name}.{key} is {new[name][key]} instead of {annotation}"
        for key, annotation in old.items()
        if key in new[name] and not _still(annotation, new[name][key])
    ]


def _still(old: str, new: str) -> bool:
    """A result may promise more: what is always there may be asked for, what is exact may be used as any."""
    old, new = REMARK.sub(r"\1", old), REMARK.sub(r"\1", new)
    if old == new or old == f"NotRequired[{new}]":
        return True
    plain = re.sub(r" \| None( = None)?$", "", old)
    return plain == new or {*MEMBER.split(new)} <= {*MEMBER.split(old)} or "object" in plain


def _calls(old: ProductView, new: ProductView) -> list[str]:
    known = {each.name: each for each in new.operations}
    found = _gone("method", (each.name for each in old.operations), known)
    for each in old.operations:
        if each.name in known:
            found += _arguments(each.name, each.arguments, known[each.name].arguments)
            if each.result != known[each.name].result:
                found.append(f"{each.name} gives {known[each.name].result} instead of {each.result}")
    return found


def _streams(old: ProductView, new: ProductView) -> list[str]:
    known = {each.name: each for each in new.streams}
    found = _gone("stream", (each.name for each in old.streams), known)
    for each in old.streams:
        if each.name in known:
            arguments = known[each.name].arguments
            found += _arguments(each.name, each.arguments, arguments)
            before = [argument.name for argument in each.arguments]
            if before != [argument.name for argument in arguments][: len(before)]:
                found.append(f"{each.name} takes its arguments in another order")
            if each.subtype and each.subtype not in {other.subtype for other in new.streams}:
                found.append(f"sub-type {each.subtype} is gone")
    return found


def _arguments(where: str, old: list[Argument], new: list[Argument]) -> list[str]:
    before, after = {each.name: each for each in old}, {each.name: each for each in new}
    found = _gone(where, before, after)
    found += [
        f"{where} needs {name}"
        for name, each in after.items()
        if each.required and not (name in before and before[name].required)
    ]
    return found + [
        f"{where}({name}) is {after[name].annotation} instead of {each.annotation}"
        for name, each in before.items()
        if name in after and not accepts(each.annotation, after[name].annotation)
    ]
