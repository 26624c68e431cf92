"""Edits whose effect on callers is known beforehand: each makes one of a stanza, where it can."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, Final, cast

from codegen.diff.rule import BREAKING, RISKY, SAFE, Level

from .workshop import Edited, Target, added, edit, removed

Levels = tuple[Level | None, Level | None]
"""Wire and source."""
Made = tuple[Edited, Levels] | None
Operator = Callable[[Target, random.Random], Made]
BOTH: Final[Levels] = (BREAKING, BREAKING)
NEITHER: Final[Levels] = (SAFE, SAFE)


def changed(target: Target, raw: Any, levels: Levels, name: str = "") -> Made:
    found = edit(target, raw, name)
    return (found, levels) if found else None


def some_param(raw: Any, chance: random.Random, *without: str) -> tuple[str, Any] | None:
    """A parameter that both routes share, and that has none of these fields."""
    own = {key for route in raw.get("routes", {}).values() for key in route.get("params", {})}
    found = [
        (name, param)
        for name, param in raw.get("params", {}).items()
        if "only" not in param and name not in own and not {*without} & {*param}
    ]
    return chance.choice(found) if found else None


# operations


def operation_gone(target: Target, chance: random.Random) -> Made:
    found = removed(target)
    return (found, BOTH) if found else None


def operation_new(target: Target, chance: random.Random) -> Made:
    raw = target.raw | {"rest": "GET /new/one", "since": "2026-01-01"}
    for key in ("ws_api", "routes", "aliases", "rates"):
        raw.pop(key, None)
    raw["params"] = {key: param for key, param in raw.get("params", {}).items() if "only" not in param}
    raw["rules"] = []
    if any(param.get("place") == "path" for param in raw["params"].values()):
        return None
    found = added(target, "brand_new", raw)
    return (found, NEITHER) if found else None


def operation_renamed(target: Target, chance: random.Random) -> Made:
    return changed(target, target.raw, (None, BREAKING), f"{target.name}_again")


def path_moved(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    raw["rest"] = raw["rest"] + "/moved" if "rest" in raw else None
    return changed(target, raw, (BREAKING, SAFE)) if raw["rest"] else None


def idempotence(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    raw["idempotent"] = not raw["idempotent"]
    return changed(target, raw, NEITHER if raw["idempotent"] else (BREAKING, RISKY))


def key_needed(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    if raw["security"] != "NONE":
        return None
    return changed(target, raw | {"security": "USER_STREAM"}, (BREAKING, RISKY))


def weight_up(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    if not isinstance(raw["weight"], int) or "routes" in raw:
        return None
    return changed(target, raw | {"weight": raw["weight"] + 1 + (raw["weight"] == 0)}, (RISKY, SAFE))


def weight_down(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    if not isinstance(raw["weight"], int) or raw["weight"] < 2 or "routes" in raw:
        return None
    return changed(target, raw | {"weight": raw["weight"] - 1}, NEITHER)


def ended(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    return None if "sunset" in raw else changed(target, raw | {"sunset": "2026-11-01"}, BOTH)


def will_end(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    return None if "sunset" in raw else changed(target, raw | {"sunset": "2027-11-01"}, (RISKY, RISKY))


def together(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    names = [
        name
        for name, param in raw.get("params", {}).items()
        if not param.get("required") and "only" not in param
    ]
    if len(names) < 2 or "rules" in raw or "routes" in raw:
        return None
    return changed(target, raw | {"rules": [{"not_together": names[:2]}]}, BOTH)


# parameters


def param_gone(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    found = some_param(raw, chance)
    if not found:
        return None
    del raw["params"][found[0]]
    return changed(target, raw, BOTH)


def param_new(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    raw["params"] = {"brandNew": {"type": "string"}, **raw.get("params", {})}
    return changed(target, raw, NEITHER)


def param_demanded(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    raw["params"] = {**raw.get("params", {}), "brandNew": {"type": "string", "required": True}}
    return changed(target, raw, BOTH)


def param_required(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    found = some_param(raw, chance, "required", "default")
    if not found:
        return None
    found[1]["required"] = True
    return changed(target, raw, BOTH)


def param_bounded(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    found = some_param(raw, chance, "max", "default", "enum")
    if not found or found[1]["type"] not in ("int", "decimal"):
        return None
    found[1]["max"] = 1000000
    return changed(target, raw, BOTH)


def default_changed(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    found = [param for param in raw.get("params", {}).values() if isinstance(param.get("default"), int)]
    if not found or "weight" not in raw or not isinstance(raw["weight"], int):
        return None
    param = chance.choice(found)
    param["default"] = not param["default"] if isinstance(param["default"], bool) else param["default"] + 1
    return changed(target, raw, (RISKY, RISKY))


# results


def struct(raw: Any) -> dict[str, Any] | None:
    """The fields of a type that is a plain struct."""
    if not isinstance(raw, dict):
        return None
    keys = {str(key) for key in cast("dict[str, Any]", raw)}
    if "fields" in keys and keys <= {"summary", "extends", "fields"}:
        return cast("dict[str, Any]", raw)["fields"] or None
    special = keys & {"tuple", "map", "one_of", "const", "object", "shape", "extends", "summary"}
    return None if special else cast("dict[str, Any]", raw)


def field_gone(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    fields = struct(raw)
    if not fields or len(fields) < 2:
        return None
    del fields[chance.choice([*fields])]
    return changed(target, raw, BOTH)


def field_new(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    fields = struct(raw)
    if fields is None:
        return None
    fields["brandNew?"] = "string"
    return changed(target, raw, NEITHER)


def field_nullable(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    fields = struct(raw) or {}
    found = [key for key, value in fields.items() if value in ("string", "int", "ms", "decimal_text", "bool")]
    if not found:
        return None
    fields[chance.choice(found)] += " or null"
    return changed(target, raw, BOTH)


# streams and events


def event_key_gone(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    found = [key for key, field in raw["fields"].items() if not field.get("optional")]
    if not found or len(raw["fields"]) < 2:
        return None
    del raw["fields"][chance.choice(found)]
    return changed(target, raw, BOTH)


def event_key_new(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    raw["fields"]["brandNew"] = {"name": "brand_new", "type": "string"}
    return changed(target, raw, NEITHER)


def event_attribute(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    field = chance.choice([*raw["fields"].values()])
    field["name"] += "_again"
    return changed(target, raw, (None, BREAKING))


def template(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    raw["template"] = f"new/{raw['template']}"
    return changed(target, raw, (BREAKING, SAFE))


def silence(target: Target, chance: random.Random) -> Made:
    raw = target.raw
    return changed(target, raw | {"max_silence": "77h"}, (RISKY if "max_silence" in raw else SAFE, SAFE))


def title(target: Target, chance: random.Random) -> Made:
    return changed(target, target.raw | {"title": "Something else"}, (None, SAFE))


OPERATORS: Final[dict[str, tuple[Operator, ...]]] = {
    "operations": (
        operation_gone, operation_new, operation_renamed, path_moved, idempotence, key_needed, weight_up,
        weight_down, ended, will_end, together, param_gone, param_new, param_demanded, param_required,
        param_bounded, default_changed, title,
    ),
    "types": (field_gone, field_new, field_nullable),
    "events": (event_key_gone, event_key_new, event_attribute),
    "streams": (template, silence, title),
}  # fmt: skip
