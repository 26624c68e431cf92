"""The parameters of a REST request: query, form or JSON, and headers, lists in each of Binance's ways."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, cast
from urllib.parse import unquote_plus

import msgspec

from ..descriptors import Operation
from .rejection import RejectedException

_INDEXED: Final = re.compile(r"(?P<name>\w+)\[(?P<index>\d{1,4})\](?:\.(?P<key>\w+))?")


def is_json(headers: Mapping[str, str]) -> bool:
    """Whether the body is JSON. Then it is not signed."""
    return headers.get("Content-Type", "").startswith("application/json")


def read(
    operation: Operation[object], query: str, body: str, headers: Mapping[str, str]
) -> dict[str, object]:
    """All parameters by name, as they were received. -1101 for one that came twice."""
    sent: dict[str, object] = _document(body) if is_json(headers) else {}
    repeated = {param.name for param in operation.params if param.encoding == "repeat"}
    for part in ("" if is_json(headers) else body, query):
        sent.update(_pairs(part, repeated))
    for param in operation.params:
        if param.place == "header" and param.name in headers:
            sent[param.name] = headers[param.name]
    indexed = {param.name for param in operation.params if param.encoding == "indexed"}
    return _gather(sent, indexed) if indexed else sent


def _pairs(part: str, repeated: set[str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for pair in part.split("&") if part else ():
        if not pair:
            continue
        name, _, value = pair.partition("=")
        name = unquote_plus(name)
        if name in repeated:
            cast("list[str]", found.setdefault(name, [])).append(unquote_plus(value))
        elif name in found:
            raise RejectedException(-1101)
        else:
            found[name] = unquote_plus(value)
    return found


def _document(body: str) -> dict[str, object]:
    try:
        return msgspec.json.decode(body.encode("utf-8", "surrogateescape") or b"{}", type=dict[str, object])
    except (msgspec.DecodeError, RecursionError) as error:
        raise RejectedException(-1130, "The body is no JSON object.") from error


def _gather(sent: Mapping[str, object], indexed: set[str]) -> dict[str, object]:
    """Makes lists of ``name[0]`` and ``name[0].key``, in the order of their numbers."""
    found: dict[str, object] = {}
    lists: dict[str, dict[int, object]] = {}
    for name, value in sent.items():
        match = _INDEXED.fullmatch(name)
        if match is None or match["name"] not in indexed:
            found[name] = value
            continue
        items = lists.setdefault(match["name"], {})
        if match["key"] is None:
            items[int(match["index"])] = value
        else:
            members = items.setdefault(int(match["index"]), dict[str, object]())
            if isinstance(members, dict):
                cast("dict[str, object]", members)[match["key"]] = value
    return found | {name: [items[index] for index in sorted(items)] for name, items in lists.items()}
