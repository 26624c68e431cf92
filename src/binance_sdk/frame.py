"""The rows of a history as columns: for volas, and through Arrow for pandas and polars.

pandas, polars and pyarrow are optional and loaded when they are asked for; what they give is typed as Any.
Decimals are text on the wire. They stay text, or become exact decimals or floats where the caller says so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from .core.page import Row, moment_of, value_of
from .descriptors import Pages
from .errors import InvalidParameterException, NotAvailableException
from .handler import make_column

if TYPE_CHECKING:
    from volas import DataFrame

Decimals = Literal["text", "decimal", "float"]
CONVERSIONS: Final[Mapping[str, Callable[[str], object]]] = {"text": str, "decimal": Decimal, "float": float}
EXTRA: Final = "pip install 'binance-spec-sdk[arrow]'"


def frame(rows: Sequence[Row], pages: Pages, decimals: Decimals) -> DataFrame:
    """A volas frame; missing numbers are NaN and missing texts ""."""
    _check(decimals, ("text", "float"))
    from volas import DataFrame, to_datetime

    made: dict[str, Any] = {}
    for name, timely, values in _columns(rows, pages, decimals):
        if timely and values and None not in values:
            made[name] = to_datetime(values, unit="ms")
        else:
            made[name] = make_column(values)
    return DataFrame(made)


def arrow(rows: Sequence[Row], pages: Pages, decimals: Decimals) -> Any:
    """An Arrow table; what a row lacks is null."""
    _check(decimals, tuple(CONVERSIONS))
    pyarrow = _load("pyarrow")
    made: dict[str, Any] = {}
    for name, timely, values in _columns(rows, pages, decimals):
        kind = pyarrow.timestamp("ms", "UTC") if timely else None
        made[name] = pyarrow.array(_alike(values), kind)
    return pyarrow.table(made)


def pandas(rows: Sequence[Row], pages: Pages, decimals: Decimals) -> Any:
    """A pandas frame."""
    _load("pandas")
    return arrow(rows, pages, decimals).to_pandas()


def polars(rows: Sequence[Row], pages: Pages, decimals: Decimals) -> Any:
    """A polars frame."""
    return _load("polars").from_arrow(arrow(rows, pages, decimals))


def _check(decimals: object, allowed: Collection[str]) -> None:
    if decimals not in allowed:
        raise InvalidParameterException("decimals", decimals, f"one of {', '.join(allowed)}")


def _load(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise NotAvailableException(f"{name} is not installed: {EXTRA}") from error


def _columns(rows: Sequence[Row], pages: Pages, decimals: Decimals) -> Iterator[tuple[str, bool, list[Any]]]:
    """Name, whether it holds moments, and values of each column, in the order of the fields."""
    keys = pages.places or tuple(dict.fromkeys(key for row in rows for key in row))
    for place, key in enumerate(keys):
        field, name = place if pages.places else key, pages.names.get(key, key)
        if key in pages.times:
            yield name, True, [moment_of(row, field) for row in rows]
        else:
            convert = CONVERSIONS[decimals] if key in pages.decimals else None
            yield name, False, [_value(value_of(row, field), convert) for row in rows]


def _value(value: object, convert: Callable[[str], object] | None) -> object:
    if isinstance(value, dict | list):
        return msgspec.json.encode(value).decode()
    if convert is None or not isinstance(value, str):
        return value
    return convert(value) if value or convert is str else None


def _alike(values: list[Any]) -> list[Any]:
    """The values; where texts stand beside others, all as text."""
    if not any(isinstance(value, str) for value in values):
        return values
    return [value if value is None or isinstance(value, str) else _text(value) for value in values]


def _text(value: object) -> str:
    return str(value) if isinstance(value, Decimal) else msgspec.json.encode(value).decode()
