"""What a source states about a call or a parameter, beside what the spec says about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from codegen import model
from codegen.drift import view
from codegen.drift.fact import CallFact, ParamFact
from codegen.load import ProductSpec

SAME_KINDS: Final = {
    ("string", "enum"), ("string", "object"), ("string", "decimal"), ("int", "decimal"), ("decimal", "int"),
    ("int", "enum"), ("string", "int"), ("enum", "string"), ("enum", "int"), ("enum", "bool"),
    ("string", "bool"), ("object", "string"),
}  # fmt: skip
"""(theirs, ours) that may be the same on the wire: the spec is the more exact of the two."""
Statement = tuple[str, str | None, str | None]
"""Field, what the spec says, what the source says."""


def of_call(operation: model.Operation, call: CallFact) -> Iterator[Statement]:
    """What a source states about a call as a whole."""
    if call.security is not None:
        yield "security", operation.security, call.security
    if call.signed is not None:
        yield "signed", _yes(view.signed(operation)), _yes(call.signed)
    if call.orders is not None and not isinstance(operation.orders, int):
        yield "orders", _counts(operation.orders), _counts(call.orders)


def _counts(orders: Mapping[str, int]) -> str:
    return ", ".join(f"{number} per {interval}" for interval, number in sorted(orders.items()))


def of_param(
    product: ProductSpec, name: str, ours: model.Param, theirs: ParamFact, one_of: bool
) -> Iterator[Statement]:
    """What a source states about a parameter; equal where it says the same as the spec."""
    if theirs.exact and theirs.name != name:
        yield "", name, theirs.name
    if theirs.required is not None and not (one_of and theirs.required):
        yield ".required", _yes(ours.required), _yes(theirs.required)
    yield from _kind(ours, theirs)
    values = view.values(product, ours)
    if theirs.enum is not None and ours.type != "bool":
        yield ".enum", " ".join(sorted(values)) or ours.type, " ".join(sorted(theirs.enum))
    if theirs.default is not None and ours.default_rule is None and ours.default_note is None:
        yield ".default", ours.default, theirs.default
    if ours.type in ("int", "decimal") and not ours.many:
        for bound, mine, other in (("min", ours.min, theirs.min), ("max", ours.max, theirs.max)):
            if other is not None:
                yield f".{bound}", None if mine is None else str(mine), str(other)


def _kind(ours: model.Param, theirs: ParamFact) -> Iterator[Statement]:
    if theirs.kind is None:
        return
    if theirs.kind != ours.type and (theirs.kind, ours.type) not in SAME_KINDS:
        yield ".type", ours.type, theirs.kind
    elif theirs.many and not ours.many:
        yield ".type", ours.type, f"{theirs.kind}, many"
    elif theirs.kind == ours.type and bool(theirs.many) == ours.many:
        yield ".type", ours.type, ours.type


def _yes(value: bool) -> str:
    return "true" if value else "false"


def short(fact: ParamFact) -> str:
    """A new parameter in short."""
    words = [fact.kind or "unknown type", "many" if fact.many else "", "required" if fact.required else ""]
    return ", ".join(word for word in words if word)
