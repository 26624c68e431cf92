"""What Binance writes about the weight of a call: a number, a sentence or a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from codegen.drift.fact import WeightFact, folded
from codegen.drift.table import Table, outside, plain, tables
from codegen.model import Case

Condition = dict[str, Any]
"""``when`` of a case, as the spec writes it."""
NUMBER: Final = re.compile(r"^\d+$")
RANGE: Final = re.compile(r"^\[?\(?(\d+)\s*[-\u2013,]\s*(\d+)\s*([\])]?)$")
MORE: Final = re.compile(r"^(?:>\s*(\d+)|(\d+)\s*(?:\+|or more|and more))$")
PER_ITEM: Final = re.compile(r"(\d+) for each (?:requested )?symbols?")
CAP: Final = re.compile(r"cap(?:ped)?\b[^0-9]*(\d+)")
ORDER_COUNT: Final = re.compile(r"(\d+) on (10s|1min|1m) order rate limit")
IP_COUNT: Final = re.compile(r"(\d+) on IP rate limit")
MIGRATED: Final = re.compile(r"\(after CM migration: ([^)]*)\)")
POOL: Final = re.compile(r"\((IP|UID)\)")
CLAUSE: Final = re.compile(
    r"(\d+)\s*(?:\((?:IP|UID)\))?\s*(?=(?:for an?|for all|for mu\w+|with|without|when|if|or|flat)\b)"
)
ABSENT: Final = re.compile(
    r"\b(?:omitted|without|not sen[dt]|not provided|none|mu\w*tiple|all symbols)\b", re.I
)
VALUES: Final = re.compile(r"\bwhen (\w+) is ((?:[A-Z_]{3,}(?:,| or )?\s*)+)")
ASIDE: Final = re.compile(
    r"^(?:\s|\.|;|,|\((?:IP|UID)\)|\(\d+ requests? per \w+\)|,? ?\d+ times?/min per \w+|Request limit: .*|"
    r"\d+/hour, \d+/day|\*?\*?Careful.*|share \d+/\d+\s*min.*|Data Source.*|Memory.*|"
    r"per \w+( \w+)?)+$",
    re.S,
)


RATE: Final = re.compile(r"^\W*\d+/\d+\s*(?:s|min) per account\W*$")


class Unreadable(Exception):
    """The text says something about the weight that is not understood."""


@dataclass
class WeightText:
    """What was read: the weights by pool, and the orders counted by interval."""

    weights: tuple[WeightFact, ...]
    orders: dict[str, int] = field(default_factory=dict[str, int])


def read(text: str, params: Collection[str], scope: str | None = None) -> WeightText:
    """The weight that ``text`` states for a call with these parameters (wire names); raises Unreadable."""
    known = {folded(name): name for name in params}
    lines = text.strip().splitlines()
    found = tables(lines)
    prose = plain(" ".join(outside(lines)).replace("\uff0c", ", "))
    orders = {interval.replace("min", "m"): int(n) for n, interval in ORDER_COUNT.findall(prose)}
    cases = _table(found[0], known) if found else _prose(prose, known)
    if cases is None:
        return WeightText((), orders)
    pool = scope or (POOL.search(prose) or [None, None])[1]
    scopes: dict[str | None, Any] = {"IP": "ip", "UID": "account", None: None}
    return WeightText((WeightFact(tuple(map(Case.model_validate, cases)), scopes[pool]),), orders)


def is_rate(text: str) -> bool:
    """Whether a text limits requests, and says nothing about their weight."""
    return RATE.match(plain(text)) is not None


def _prose(text: str, known: dict[str, str]) -> list[dict[str, Any]] | None:
    """Cases of a sentence; None where it says that there is no weight."""
    migrated = MIGRATED.search(text)
    text = migrated[1] if migrated else text
    if text in ("", "null", "None"):
        return None
    if re.match(r"share \d+/\d+\s*min", text):
        return [{"weight": 0}]
    if ORDER_COUNT.search(text) or IP_COUNT.search(text):
        used = IP_COUNT.search(text)
        return [{"weight": int(used[1]) if used else 0}]
    if per_item := PER_ITEM.search(text):
        return _per_item(int(per_item[1]), text, known)
    number = re.match(r"(\d+)(.*)$", text, re.S)
    if number and (not number[2].strip() or ASIDE.match(number[2])):
        return [{"weight": int(number[1])}]
    return _sorted(list(_clauses(text, known)))


def _per_item(each: int, text: str, known: dict[str, str]) -> list[dict[str, Any]]:
    cap = CAP.search(text)
    many = known.get("symbols")
    if many is None or cap is None:
        raise Unreadable(text)
    case = {"when": {many: "present"}, "per_item": each, "item_param": many, "cap": int(cap[1])}
    return [case, {"weight": each}] if "symbol" in known else [case]


def _clauses(text: str, known: dict[str, str]) -> Iterator[dict[str, Any]]:
    """``1 for a single symbol; 40 when the symbol parameter is omitted``."""
    starts = list(CLAUSE.finditer(text))
    if not starts or text[: starts[0].start()].strip(" -"):
        raise Unreadable(text)
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        yield {"when": _clause(text[start.end() : end], known), "weight": int(start[1])}


def _clause(text: str, known: dict[str, str]) -> Condition:
    if values := VALUES.search(text):
        name = known.get(folded(values[1]))
        if name:
            return {name: re.findall(r"[A-Z_]{3,}", values[2])}
    if ABSENT.search(text) or re.match(r"(or|flat)\b", text):
        return {}
    words = [word for word in map(folded, re.findall(r"\w+", text)) if word in known]
    if words:
        return {known[words[0]]: "present"}
    if "single" in text and "symbol" in known:
        return {"symbol": "present"}
    raise Unreadable(text)


def _sorted(cases: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The case without a condition goes last: the first that fits counts."""
    return sorted(cases, key=lambda case: not case.get("when"))


def _table(table: Table, known: dict[str, str]) -> list[dict[str, Any]]:
    if not 2 <= len(table.head) <= 3 or not table.rows:
        raise Unreadable(" | ".join(table.head))
    first = folded(table.head[0])
    if len(table.head) == 3:
        return _sorted([*_counted(table, known)])
    row: Callable[[str, str, dict[str, str]], list[dict[str, Any]]] = (
        _limit_row if first == "limit" else _symbols_row if first == "symbols" else _condition_row
    )
    return _sorted([case for label, weight in table.rows for case in row(label, weight, known)])


def _whole(text: str) -> int:
    if not NUMBER.match(text):
        raise Unreadable(text)
    return int(text)


def _range(text: str) -> dict[str, int]:
    """``1-100``, ``[100, 500)``, ``> 1000``, ``101 or more``."""
    if NUMBER.match(text):
        return {"min": int(text), "max": int(text)}
    if found := RANGE.match(text):
        return {"min": int(found[1]), "max": int(found[2]) - (found[3] == ")")}
    if found := MORE.match(text):
        return {"min": int(found[1]) + 1 if found[1] else int(found[2])}
    raise Unreadable(text)


def _limit_row(label: str, weight: str, known: dict[str, str]) -> list[dict[str, Any]]:
    name = known.get("limit")
    if name is None:
        raise Unreadable("a table by limit, but no such parameter")
    if re.match(r"^\d+(?:\s*,\s*\d+){2,}$", label):
        bounds = [{"min": int(value), "max": int(value)} for value in re.findall(r"\d+", label)]
    else:
        bounds = [_range(label)]
    return [{"when": {name: bound}, "weight": _whole(weight)} for bound in bounds]


def _symbols_row(label: str, weight: str, known: dict[str, str]) -> list[dict[str, Any]]:
    """``1-50 | 4 per symbol``; one symbol may go as ``symbol`` too."""
    many = known.get("symbols", "symbols")
    if ABSENT.search(label) or "all" in label:
        return [{"weight": _whole(weight)}]
    bound = {f"count_{end}": number for end, number in _range(label).items()}
    each = re.match(r"(\d+) per symbol", weight)
    cost = {"per_item": int(each[1]), "item_param": many} if each else {"weight": _whole(weight)}
    alone = {"when": {"symbol": "present"}, "weight": int(each[1]) if each else int(weight)}
    first = [alone] if bound.get("count_min") == 1 and "symbol" in known else []
    return [*first, {"when": {many: bound}, **cost}]


def _counted(table: Table, known: dict[str, str]) -> Iterator[dict[str, Any]]:
    """Parameter, symbols provided, weight."""
    name = ""
    for label, provided, weight in table.rows:
        name = known.get(folded(label), label) or name
        if ABSENT.search(provided):
            yield {"weight": _whole(weight)}
        elif folded(provided) == "any" or name == "symbol":
            yield {"when": {name: "present"}, "weight": _whole(weight)}
        else:
            bound = {f"count_{end}": number for end, number in _range(provided).items()}
            yield {"when": {name: bound}, "weight": _whole(weight)}


def _condition_row(label: str, weight: str, known: dict[str, str]) -> list[dict[str, Any]]:
    """``Without orderId``, ``Querying by orderId``, ``symbol``, ``none``."""
    if "invalid" in label:
        return []
    words = [known[word] for word in map(folded, re.findall(r"\w+", label)) if word in known]
    if ABSENT.search(label):
        return [{"weight": _whole(weight)}]
    if not words:
        raise Unreadable(label)
    if each := PER_ITEM.match(weight):
        cap = CAP.search(weight)
        cost = {"per_item": int(each[1]), "item_param": words[-1], "cap": int(cap[1]) if cap else None}
        return [{"when": {words[-1]: "present"}, **cost}]
    return [{"when": {words[-1]: "present"}, "weight": _whole(weight)}]
