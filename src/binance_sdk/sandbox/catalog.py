"""Which operations there are: the descriptors, found by WebSocket-API method or by verb and path."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import msgspec

from ..descriptors import Kind, Operation, Param, Rule, Security, Weight


@cache
def operations() -> Mapping[str, Operation[object]]:
    """Every operation by its WebSocket-API method."""
    text = Path(__file__).with_name("interim.json").read_bytes()
    return {entry["ws_api"]: _operation(entry) for entry in msgspec.json.decode(text)}


def _operation(entry: dict[str, Any]) -> Operation[object]:
    params = []
    for param in entry["params"]:
        fields = {**param, "kind": Kind(param["kind"]), "enum": tuple(param.get("enum", ()))}
        params.append(Param(**fields))
    return Operation(
        name=entry["name"],
        security=Security(entry["security"]),
        signed=entry["signed"],
        rest=cast("tuple[str, str]", tuple(entry["rest"])) if "rest" in entry else None,
        ws_api=entry["ws_api"],
        params=tuple(params),
        rules=msgspec.convert(entry["rules"], tuple[Rule, ...]),
        weight=msgspec.convert(entry["weight"], Weight),
        orders=entry["orders"],
    )


@cache
def by_path() -> Mapping[tuple[str, str], Operation[object]]:
    """Every operation by verb and path."""
    return {operation.rest: operation for operation in operations().values() if operation.rest}
