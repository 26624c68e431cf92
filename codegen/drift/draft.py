"""New stanzas, complete enough to load: what a source says of a call, marked for review."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Final, TypeAlias

from codegen import names
from codegen.drift.fact import CallFact, Keys, ParamFact, WeightFact
from codegen.load import ProductSpec
from codegen.shape import Raw

SCALARS: Final = ("string", "int", "bool", "number", "decimal_text", "ms")
NO_TITLE: Final = re.compile(r"\s*(\([A-Z_]{4,}\)|\((?i:deprecated)\)|- (?i:deprecated)\b)")
SAFE: Final = re.compile(r"^[A-Za-z_](?:[\w. /-]*|[\w./#:~-]*[\w/])$")
USUAL: Final = "REQUEST_WEIGHT"
"""The pool of a weight that names none."""
Tree: TypeAlias = "dict[str, Tree | str]"
"""Shapes by key; an array has the single key ``[]``."""
WORDS: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off"})


def review(label: str) -> str:
    """The comment that marks what was not written by a person."""
    return f"needs review: {label}"


def operation(product: ProductSpec, call: CallFact, label: str, taken: set[str]) -> str:
    """The stanza of a call that the spec does not have; its name is added to ``taken``."""
    title = NO_TITLE.sub("", call.title).strip() or call.key
    page = "page" if call.route == "rest" else "ws_page"
    security = call.security or ("USER_DATA" if call.signed else "NONE")
    name = _name({*product.operations, *taken}, call, title)
    taken.add(name)
    lines = [
        f"{name}:    # {review(label)}",
        f"  title: {text(title)}",
        f"  docs: {{{page}: {text(call.link or label)}}}",
        f"  security: {security}",
        *([f"  signed: {'true' if call.signed else 'false'}"] if _says_signed(call, security) else []),
        f"  {call.route}: {call.key}",
        f"  weight: {weights(product, call.weights)}",
        f"  idempotent: {'true' if call.route == 'rest' and call.key.startswith('GET ') else 'false'}",
        *_params(call.params),
        f"  response: {shape(call.response)}",
        f"  notes: [{text(f'A draft made from {label}: not reviewed yet.')}]",
    ]
    return "\n".join(lines) + "\n"


def param(fact: ParamFact, only: str = "") -> str | None:
    """A parameter as the spec writes it; None where its type cannot be told."""
    if fact.kind == "object":
        return None
    kind = fact.kind if fact.kind != "enum" or fact.enum else "string"
    parts = [f"type: {kind or 'string'}"]
    parts += ["many: true"] if fact.many else []
    parts += ["required: true"] if fact.required else []
    parts += [f"enum: {values(sorted(fact.enum))}"] if fact.enum and kind == "enum" else []
    if kind in ("int", "decimal") and not fact.many:
        parts += [
            f"{name}: {bound}" for name, bound in (("min", fact.min), ("max", fact.max)) if bound is not None
        ]
    parts += [f"default: {text(fact.default)}"] if fact.default is not None else []
    parts += [f"only: {only}"] if only else []
    return "{" + ", ".join(parts) + "}"


def values(words: list[str]) -> str:
    """A list of values."""
    return f"[{', '.join(text(word) for word in words)}]"


def weights(product: ProductSpec, facts: Sequence[WeightFact] | None) -> str:
    """``weight`` of an operation."""
    if not facts:
        return "null"
    written = [weight(fact, pool(product, fact)) for fact in facts]
    return written[0] if len(written) == 1 else f"[{', '.join(written)}]"


def weight(fact: WeightFact, pool: str | None) -> str:
    """One weight: a number where nothing else has to be said."""
    if pool is None and len(fact.cases) == 1 and not fact.cases[0].when and fact.cases[0].per_item is None:
        return str(fact.cases[0].weight)
    last = fact.cases[-1].model_copy(update={"when": {}})  # the spec wants one that always holds
    written = [
        _flow(case.model_dump(mode="json", exclude_defaults=True)) for case in (*fact.cases[:-1], last)
    ]
    cases = ", ".join(case if case != "{}" else "{weight: 0}" for case in written)
    return "{" + (f"pool: {pool}, " if pool else "") + f"cases: [{cases}]" + "}"


def pool(product: ProductSpec, fact: WeightFact) -> str | None:
    """The pool of a weight; None for the default one."""
    types = [limit.type for limit in product.limits if limit.scope == (fact.scope or "ip")]
    if USUAL in types or USUAL in [limit.type for limit in product.limits]:
        return None
    return next((name for name in types if name not in ("ORDERS", "RAW_REQUESTS")), None)


def shape(keys: Keys | None) -> str:
    """The shape of an answer, from the paths of its keys; ``any`` where nothing is known."""
    tree: Tree = {}
    for path, kind in (keys or {}).items():
        _grow(tree, re.findall(r"\[\]|[^.\[\]]+", path), kind)
    return _written(tree)


def text(word: str) -> str:
    """A scalar, in quotes where YAML would take it for something else."""
    plain = SAFE.match(word) and word.lower() not in WORDS and not word.endswith(" ")
    return word if plain or re.fullmatch(r"-?(0|[1-9]\d*)", word) else json.dumps(word, ensure_ascii=False)


def _name(taken: set[str], call: CallFact, title: str) -> str:
    name = names.snake(re.sub(r"[^A-Za-z0-9 ]", " ", title)).strip("_") or "unnamed"
    name = name if name[0].isalpha() else f"call_{name}"
    return next(free for free in _further(name, call.route) if free not in taken)


def _further(name: str, route: str) -> Iterator[str]:
    """A name, and what a call may be called where that is taken."""
    yield from (name, f"{name}_{route}")
    for number in count(2):
        yield f"{name}_{number}"


def _says_signed(call: CallFact, security: str) -> bool:
    usual = security not in ("NONE", "USER_STREAM", "MARKET_DATA")
    return call.signed is not None and call.signed != usual


def _params(params: Mapping[str, ParamFact] | None) -> list[str]:
    if not params:
        return []
    written = ((fact.name, param(fact) or "{type: string}") for fact in params.values())
    return ["  params:", *(f"    {name}: {value}" for name, value in written)]


def _flow(value: Raw) -> str:
    """A value as YAML on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return text(str(value))


def _grow(tree: Tree, parts: list[str], kind: str) -> None:
    for part in parts[:-1]:
        inner = tree.setdefault(part, {})
        if not isinstance(inner, dict):
            inner = tree[part] = {}
        tree = inner
    tree.setdefault(parts[-1], kind)


def _written(node: Tree | str) -> str:
    if isinstance(node, str):
        return node if node in SCALARS else "[any]" if node == "list" else "any"
    if not node:
        return "any"
    if set(node) == {"[]"}:
        return f"[{_written(node['[]'])}]"
    fields = ", ".join(f"{text(key)}: {_written(inner)}" for key, inner in node.items() if key != "[]")
    return f"{{object: {{{fields}}}}}"
