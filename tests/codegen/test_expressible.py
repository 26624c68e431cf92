"""Everything the inventory knows of Binance, all products, can be said in the spec language.

A rough translation of every operation and payload: not the spec itself (people write that), only proof
that no shape, weight, rule, limit or encoding is without words. Skipped where the inventory is not there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from codegen import model, scalar

Json = dict[str, Any]
TYPES = TypeAdapter(dict[str, scalar.Shape])
KINDS = {"LONG": "int", "BOOLEAN": "bool", "ARRAY": "string"}
ENCODINGS = {"json_string": "json", "json_native": "json", "unverified": "json"}
TEXT = {"decimal": "decimal_text", "digits": "digits"}
SPAN_UNITS = {
    "day": ("d", 1),
    "month": ("d", 30),
    "year": ("d", 365),
    "hour": ("h", 1),
    "h": ("h", 1),
    "d": ("d", 1),
    "m": ("m", 1),
}
DIRECT = ("decimals", "pattern", "max_items", "max_length", "default")


@pytest.fixture
def inventory(shared: Callable[[str], Path]) -> list[Json]:
    return json.loads(shared("facts/inventory.json").read_text(encoding="utf-8"))["operations"]  # type: ignore[no-any-return]


def test_every_operation(inventory: list[Json]) -> None:
    made = [model.Operation.model_validate(operation(entry)) for entry in inventory if "response" in entry]
    assert len(made) > 800
    assert {weight.pool for each in made for weight in each.weight or ()} == {"IP", "UID"}
    assert max(len(each.weight or ()) for each in made) == 2
    assert {type(each.orders) for each in made} == {int, dict}


def test_every_payload(inventory: list[Json]) -> None:
    payloads = {entry["id"]: shape(entry["payload"]) for entry in inventory if entry.get("payload")}
    assert len(TYPES.validate_python(payloads)) > 140


def operation(entry: Json) -> Json:
    route = {"rest": f"{entry.get('http_method')} {entry.get('path')}"}
    if entry["transport"] == "ws_api":
        route = {"ws_api": entry["method"]}
    weight: Json = entry.get("weight") or {}
    return {
        **route,
        "title": entry["title"],
        "docs": {"page": entry.get("doc_url") or entry["source"]},
        "security": entry["security"],
        "signed": entry["signed"],
        "key_types": [kind.lower() for kind in entry.get("key_types", ())],
        "idempotent": False,
        "weight": list(weights(weight)) or None,
        "weight_on_success": weight.get("on_success"),
        "orders": orders(entry.get("order_count") or {}),
        "rates": list(rates(entry, weight)),
        "params": {param["name"]: parameter(param) for param in entry["params"]},
        "rules": list(rules(entry)),
        "response": shape(entry["response"]),
    }


def weights(weight: Json) -> Iterator[Json]:
    for pool in weight.get("pool", ()):
        cases = weight.get("after_cm_migration") or weight["cases"]
        yield {"pool": pool.upper(), "cases": [{**case, "when": conditions(case["when"])} for case in cases]}
    if "uid_cases" in weight:
        yield {"pool": "UID", "cases": weight["uid_cases"]}


def conditions(when: Json) -> Json:
    """``invalid`` cannot be known before sending."""
    return {name: condition(value) for name, value in when.items() if value != "invalid"}


def condition(value: Any) -> Any:
    return bounds(value) if hasattr(value, "items") else value


def bounds(value: Json) -> Any:
    return value.get("in") or {key: bound for key, bound in value.items() if bound is not None}


def orders(count: Json) -> Any:
    return count.get("unfilled", count) or 0


def rates(entry: Json, weight: Json) -> Iterator[Json]:
    shared_pool = [{**weight["shared_pool"], "pool": "shared"}] if "shared_pool" in weight else []
    for rate in [*(entry.get("endpoint_rate") or ()), *weight.get("own_limits", ()), *shared_pool]:
        scope = "ip" if rate.get("scope") == "ip" else "account"
        yield {"limit": rate["limit"], "interval": rate["interval"], "scope": scope, "pool": rate.get("pool")}


def parameter(param: Json) -> Json:
    array = re.fullmatch(r"ARRAY(?:<(\w+)>)?", param["type"])
    kind = (array[1] or "STRING") if array else param["type"]
    enum = param.get("allowed") or param.get("enum")
    for inner in filter(None, (param.get("item"), param.get("object"))):
        TYPES.validate_python({param["name"]: shape(inner)})
    return {
        "type": KINDS.get(kind, kind.lower()),
        "required": param["required"],
        "many": bool(array),
        "encoding": ENCODINGS.get(param.get("encoding", "json"), param.get("encoding", "json")),
        "enum": enum,
        "place": param.get("in", "query"),
        "default_note": param.get("default_when"),
        "default_rule": default_rule(param.get("default_rule")),
        **{key: str(param[key]) for key in ("min", "max", "exclusive_min") if param.get(key) is not None},
        **{key: plain(param[key]) for key in DIRECT if param.get(key) is not None},
    }


def plain(value: Any) -> Any:
    """The spec's YAML has no floats: they are text."""
    return str(value) if isinstance(value, float) else value


def default_rule(rule: Json | None) -> Json | None:
    if rule is None:
        return None
    ((param, values),) = ((key, value) for key, value in rule.items() if key != "else")
    return {"param": param, "values": values, "otherwise": rule.get("else")}


def rules(entry: Json) -> Iterator[Json]:
    for rule in entry.get("param_rules") or ():
        yield from ({key: span(value) if isinstance(value, str) else value} for key, value in rule.items())
    yield from entry.get("conditional_required") or ()
    for param in entry["params"]:
        if "required_when" in param:
            yield {"when": param["required_when"], "requires": [param["name"]]}


def span(text: str) -> str:
    number, unit = re.findall(r"[\d.]+|[a-z]+", text)
    letter, factor = SPAN_UNITS[unit]
    return f"{round(float(number) * factor)}{letter}"


def shape(described: Json | None) -> Any:
    if described is None or described["type"] == "any":
        return "any"
    nullable = " or null" if described.get("nullable") else ""
    match described["type"]:
        case "object":
            return {"object": {key: shape(value) for key, value in described.get("fields", {}).items()}}
        case "array":
            return [shape(described["items"])]
        case "tuple":
            return {"tuple": [shape(item) for item in described["items"]]}
        case "oneOf":
            return {"one_of": [shape(option) for option in described["options"]]}
        case "map":
            return {"map": shape(described["values"])}
        case "string":
            return TEXT.get(described.get("fmt", ""), "string") + nullable
        case "int":
            return ("ms" if described.get("fmt") == "ms" else "int") + nullable
        case other:
            return other + nullable
