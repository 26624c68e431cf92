"""Whether the parameters of a request are what the operation's descriptor allows, with Binance's codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, cast

import msgspec

from ..descriptors import Kind, Operation, Param, Route, Rule
from . import amount
from .rejection import RejectedException, missing

Arguments = dict[str, object]
"""Checked values: amounts in units, integers, booleans, text, lists."""

IMPLIED: Final = frozenset({"timestamp", "signature", "apiKey", "recvWindow", "returnRateLimits"})
_cache: Final[dict[tuple[int, Route], dict[str, Param]]] = {}
"""By identity of the operation, since products share names."""
_ENUM_CODES: Final = {
    "side": -1117,
    "workingSide": -1117,
    "pendingSide": -1117,
    "interval": -1120,
    "symbolStatus": -1122,
    "cancelRestrictions": -1145,
    "pegPriceType": -1210,
    "pegOffsetType": -1211,
}
_SYMBOL: Final = re.compile(r"[\w\-.]{1,50}")
_CLIENT_ID: Final = re.compile(r"[.A-Z:/a-z0-9_-]{1,36}")
_SYMBOL_RANGE: Final = "^[\\w\\-._&&[^a-z]]{1,50}$"
_CLIENT_ID_RANGE: Final = "^[\\.A-Z\\:/a-z0-9_-]{1,36}$"
_DECIMAL_RANGE: Final = "^([0-9]{1,20})(\\.[0-9]{1,20})?$"
_INTEGER_RANGE: Final = "^[0-9]{1,20}$"
_LIST_RANGE: Final = '^\\[("[\\w\\-._&&[^a-z]]{1,50}"(,"[\\w\\-._&&[^a-z]]{1,50}"){0,}){0,1}\\]$'
_CLIENT_IDS: Final = ("ClientOrderId",)


def check(
    operation: Operation[object], route: Route, sent: Mapping[str, object], *, strict: bool = True
) -> Arguments:
    """The checked arguments; RejectedException for anything Binance would not take.

    Without ``strict`` parameters that the operation does not have are ignored.
    """
    known = _known(operation, route)
    unread = [name for name in sent if name not in known and name not in IMPLIED]
    if unread and strict:
        raise RejectedException(
            -1104,
            f"Not all sent parameters were read; read '{len(sent) - len(unread)}' parameter(s) "
            f"but was sent '{len(sent)}'.",
        )
    arguments: Arguments = {}
    for name, param in known.items():
        value = sent.get(name)
        if value is None or (value == "" and param.required):
            if param.required:
                raise missing(name)
        elif name != "recvWindow":
            arguments[name] = _value(param, value)
    for rule in operation.rules:
        if rule.only in (None, route):
            _check_rule(rule, arguments)
    return arguments


def _known(operation: Operation[object], route: Route) -> dict[str, Param]:
    found = _cache.get((id(operation), route))
    if found is None:
        found = {param.name: param for param in operation.params if param.only in (None, route)}
        _cache[id(operation), route] = found
    return found


def _value(param: Param, value: object) -> object:
    if param.kind is Kind.OBJECT:
        return _objects(param, value)
    if value == "":
        raise RejectedException(-1105, f"Parameter '{param.name}' was empty.")
    if param.many:
        items = _list(param, value)
        if len(set(map(str, items))) < len(items):
            raise RejectedException(-1151)
        return [_single(param, item) for item in items]
    return _single(param, value)


def _objects(param: Param, value: object) -> object:
    """Objects as they were sent; whoever uses them checks what is in them."""
    if isinstance(value, str):
        try:
            value = msgspec.json.decode(value.encode())
        except (msgspec.DecodeError, RecursionError) as error:
            raise RejectedException(-1130, f"Data sent for parameter '{param.name}' is not valid.") from error
    if not isinstance(value, list if param.many else dict):
        raise _invalid(param.name)
    return cast("object", value)


def _list(param: Param, value: object) -> list[object]:
    if isinstance(value, str) and value.startswith("["):
        try:
            value = msgspec.json.decode(value.encode())
        except (msgspec.DecodeError, RecursionError) as error:
            raise RejectedException(-1135, f"JSON sent for parameter '{param.name}' is not valid") from error
    if isinstance(value, str) and param.name == "permissions":
        return [value]
    if isinstance(value, str) and param.encoding == "csv":
        return list[object](value.split(","))
    if not isinstance(value, list):
        raise _illegal(
            param.name, '^\\[("[\\w\\-._&&[^a-z]]{1,50}"(,"[\\w\\-._&&[^a-z]]{1,50}"){0,}){0,1}\\]$'
        )
    return cast("list[object]", value)


def _single(param: Param, value: object) -> object:
    if param.kind is Kind.DECIMAL:
        return _decimal(param, value)
    if param.kind is Kind.INT:
        return _integer(param, value)
    if param.kind is Kind.BOOL:
        return _boolean(param, value)
    text = str(value)
    if param.kind is Kind.ENUM:
        if param.enum and text not in param.enum:
            raise _bad_enum(param)
    elif param.name in ("symbol", "symbols"):
        if not _SYMBOL.fullmatch(text) or text != text.upper():
            raise _illegal(param.name, _SYMBOL_RANGE)
    elif param.name.endswith(_CLIENT_IDS) and not _CLIENT_ID.fullmatch(text):
        raise _illegal(param.name, _CLIENT_ID_RANGE)
    return text


def _decimal(param: Param, value: object) -> int:
    if isinstance(value, (bool, float)):
        raise _illegal(param.name, _DECIMAL_RANGE)
    try:
        units = amount.parse(str(value))
    except amount.PrecisionError as error:
        raise RejectedException(-1111, f"Parameter '{param.name}' has too much precision.") from error
    except ValueError as error:
        raise _illegal(param.name, _DECIMAL_RANGE) from error
    if units >= 10**20 * amount.SCALE:
        raise RejectedException(-1108, f"Parameter '{param.name}' overflowed.")
    return units


def _integer(param: Param, value: object) -> int:
    text = str(value)
    negative = text.startswith("-")
    digits = text[1:] if negative else text
    if isinstance(value, (bool, float)) or not (digits.isascii() and digits.isdigit() and len(digits) <= 20):
        raise _illegal(param.name, _INTEGER_RANGE)
    number = int(text)
    if number >= 2**63:
        raise RejectedException(-1108, f"Parameter '{param.name}' overflowed.")
    if param.name.endswith(("strategyType", "StrategyType")) and number < 1_000_000:
        raise RejectedException(-1134)
    if negative or (param.min is not None and number < param.min):
        raise _invalid(param.name)
    if param.max is not None and number > param.max and param.name != "limit":
        raise _invalid(param.name)
    return number


def _boolean(param: Param, value: object) -> bool:
    if isinstance(value, bool):
        return value
    written = str(value).lower()
    if written not in ("true", "false"):
        raise _invalid(param.name)
    return written == "true"


def _bad_enum(param: Param) -> RejectedException:
    name = param.name
    if "FULL" in param.enum and name == "type":
        return RejectedException(-1139)
    if name.endswith(("imeInForce",)):
        return RejectedException(-1115)
    if {"STOP_LOSS", "LIMIT_MAKER", "MARKET"} & set(param.enum):
        return RejectedException(-1116)
    code = _ENUM_CODES.get(name)
    return RejectedException(code) if code is not None else _invalid(name)


def _invalid(name: str) -> RejectedException:
    return RejectedException(-1130, f"Data sent for parameter '{name}' is not valid.")


def _illegal(name: str, allowed: str) -> RejectedException:
    return RejectedException(
        -1100, f"Illegal characters found in parameter '{name}'; legal range is '{allowed}'."
    )


def _check_rule(rule: Rule, arguments: Arguments) -> None:
    if not all(_applies(name, values, arguments) for name, values in rule.when.items()):
        return
    for names in (rule.any_of, rule.exactly_one_of, *rule.requires):
        if names and not any(name in arguments for name in names):
            raise _none_of(names)
    for names in (rule.exactly_one_of, rule.not_together):
        if sum(name in arguments for name in names) > 1:
            raise RejectedException(-1128)
    start, end = arguments.get("startTime"), arguments.get("endTime")
    if rule.max_window_ms is not None and isinstance(start, int) and isinstance(end, int):
        hours = rule.max_window_ms // 3_600_000
        if end - start > rule.max_window_ms * (1000 if start >= 10**14 else 1):
            raise RejectedException(-1127, f"More than {hours} hours between startTime and endTime.")


def _applies(name: str, values: tuple[str, ...], arguments: Arguments) -> bool:
    if values == ("present",):
        return name in arguments
    return str(arguments.get(name)) in values


def _none_of(names: tuple[str, ...]) -> RejectedException:
    if len(names) == 1:
        return missing(names[0])
    first, second = names[:2]
    return RejectedException(-1102, f"Param '{first}' or '{second}' must be sent, but both were empty/null!")
