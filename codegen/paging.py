"""What `pages:` of an operation means: parameters found by their names, rows found in the answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from codegen import model, scalar
from codegen import shape as shapes
from codegen.definition import Definition, sound, whole
from codegen.link_param import Finding
from codegen.literal import Code, call
from codegen.load import ProductSpec

LIMITS: Final = ("limit", "size", "rows", "pageSize")
STARTS: Final = ("startTime", "startTimestamp", "beginTime", "startDate")
ENDS: Final = ("endTime", "endTimestamp", "endDate")
DEFAULT_PARAMS: Final = {"page": ("current", "page", "pageIndex"), "offset": ("offset",), "id": ("fromId",)}


def limit_of(stanza: model.Operation) -> str:
    """The parameter with the number of rows of a page; "" where there is none."""
    assert stanza.pages is not None
    return stanza.pages.limit or next((name for name in LIMITS if name in stanza.params), "")


def param_of(stanza: model.Operation) -> str:
    """The parameter that says which page, or from which row on."""
    assert stanza.pages is not None
    usual = DEFAULT_PARAMS.get(stanza.pages.by, ())
    return stanza.pages.param or next((name for name in usual if name in stanza.params), "")


def range_of(stanza: model.Operation) -> tuple[str, str]:
    """The parameters with the range of time; ("", "") where there is none."""
    pages = stanza.pages
    assert pages is not None
    if not pages.times:
        return "", ""
    start = pages.start or next((name for name in STARTS if _is_time(stanza, name)), "")
    end = pages.end or next((name for name in ENDS if _is_time(stanza, name)), "")
    return (start, end) if start and end else ("", "")


def most_of(stanza: model.Operation) -> int:
    """Most rows of an answer; 0 where nobody says."""
    assert stanza.pages is not None
    param = stanza.params.get(limit_of(stanza))
    if stanza.pages.most is not None or param is None:
        return stanza.pages.most or 0
    if param.max is not None:
        return int(param.max)
    return int(param.default) if param.default else 0


def span_of(stanza: model.Operation, name: str) -> int:
    """The longest range (``max_window``, else ``default_window``) or ``lookback``, in ms; 0: unknown."""
    assert stanza.pages is not None
    names = ("max_window", "default_window") if name == "window" else (name,)
    spans = [span for each in names for rule in stanza.rules if (span := getattr(rule, each))]
    own = stanza.pages.window if name == "window" else None
    found = own or next(iter(spans), None)
    return int(scalar.seconds(found) * 1000) if found else 0


def needs_start(stanza: model.Operation) -> bool:
    """Whether a history must be told where to begin."""
    pages, (start, _) = stanza.pages, range_of(stanza)
    assert pages is not None
    if pages.begin is not None or span_of(stanza, "lookback"):
        return False
    required = bool(start) and stanza.params[start].required
    return pages.by in ("time", "id") or bool(span_of(stanza, "window")) or required


def by_id_alone(stanza: model.Operation) -> bool:
    """Whether only ids say where a history begins."""
    return stanza.pages is not None and stanza.pages.by == "id" and not range_of(stanza)[0]


def row_shape(stanza: model.Operation, types: Mapping[str, Definition]) -> shapes.Shape | None:
    """What one row is; None where the answer has no such rows."""
    assert stanza.pages is not None
    shape: shapes.Shape | None = stanza.response
    for key in (stanza.pages.rows or "").split("."):
        shape = _resolved(shape, types)
        if key:
            shape = dict(shape.fields).get(key) if isinstance(shape, shapes.Struct) else None
    shape = _resolved(shape, types)
    return shape.item if isinstance(shape, shapes.Array) else None


def fields_of(stanza: model.Operation, types: Mapping[str, Definition]) -> dict[str, shapes.Shape]:
    """The fields of a row, by key or by the name of their place; of several kinds of rows those of all."""
    row = _resolved(row_shape(stanza, types), types)
    options = row.options if isinstance(row, shapes.OneOf) else (row,)
    found: dict[str, shapes.Shape] = {}
    for option in options:
        match _resolved(option, types):
            case shapes.Struct(fields):
                found |= dict(fields)
            case shapes.Tuple(items, names):
                found |= dict(zip(names, items, strict=True))
            case _:
                pass
    return found


def descriptor(stanza: model.Operation, product: ProductSpec) -> Code | None:
    """``Pages(...)``; None for an operation without."""
    pages = stanza.pages
    if pages is None:
        return None
    fields, (start, end) = fields_of(stanza, product.types), range_of(stanza)
    row = _resolved(row_shape(stanza, product.types), product.types)
    places = list(fields) if isinstance(row, shapes.Tuple) else []

    def field(name: str | None) -> str | int | None:
        return places.index(name) if name in places else name

    return call(
        "Pages",
        by=pages.by,
        most=most_of(stanza) or None,
        limit=limit_of(stanza) or None,
        rows=_path(pages.rows),
        time=field(pages.time),
        closes=field(pages.closes),
        id=field(pages.id),
        param=param_of(stanza) or None,
        begin=pages.begin,
        total=_path(pages.total),
        next=_path(pages.next),
        start=start or None,
        end=end or None,
        window=span_of(stanza, "window") or None,
        lookback=span_of(stanza, "lookback") or None,
        every=pages.every,
        places=tuple(places) or None,
        times=tuple(name for name, shape in fields.items() if _is(shape, "ms")) or None,
        decimals=tuple(name for name, shape in fields.items() if _is(shape, "decimal_text")) or None,
        names=pages.columns or None,
    )


def page_findings(stanza: model.Operation, product: ProductSpec) -> Iterator[Finding]:
    """What is wrong in ``pages``."""
    pages = stanza.pages
    if pages is None:
        return
    fields, (start, end) = fields_of(stanza, product.types), range_of(stanza)
    if not fields:
        yield ("pages", "rows"), "there are no rows with fields of their own"
    for key in ("time", "closes", "id"):
        name = getattr(pages, key)
        if name and name not in fields:
            yield ("pages", key), f"{name!r} is no field of a row: {', '.join(fields)}"
    for name in sorted(pages.columns.keys() - fields.keys()):
        yield ("pages", "columns"), f"{name!r} is no field of a row"
    params = {"limit": pages.limit, "param": pages.param, "every": pages.every, "start": start, "end": end}
    for key, name in params.items():
        if name and name not in stanza.params:
            yield ("pages", key), f"{name!r} is no parameter of this operation"
    if not stanza.idempotent:
        yield ("pages",), "only what is idempotent can be read page by page"
    yield from _kind_findings(stanza, pages, bool(start))


def _kind_findings(stanza: model.Operation, pages: model.Pages, ranged: bool) -> Iterator[Finding]:
    """What the kind of paging needs."""
    if pages.by == "time" and not ranged:
        yield ("pages", "by"), "there is no range of time"
    if pages.by != "time" and not param_of(stanza):
        yield ("pages", "param"), "which parameter says where a page begins?"
    if pages.by == "id" and not (pages.id and most_of(stanza)):
        yield ("pages", "id"), "rows by id need id: the field, and the most rows of an answer"
    if pages.by == "id" and ranged and not pages.time:
        yield ("pages", "time"), "the first row is looked for by time: which field is it?"
    if pages.by == "cursor" and not pages.next:
        yield ("pages", "next"), "where is the cursor of the next page?"
    if not most_of(stanza) and pages.by != "page" and limit_of(stanza):
        yield ("pages", "most"), "how many rows has an answer at most? No parameter says it"


def _is_time(stanza: model.Operation, name: str) -> bool:
    return name in stanza.params and stanza.params[name].type == "int"


def _is(shape: shapes.Shape, scalar: str) -> bool:
    return isinstance(shape, shapes.Scalar) and shape.name == scalar


def _path(text: str | None) -> tuple[str, ...] | None:
    return tuple(text.split(".")) if text else None


def _resolved(shape: shapes.Shape | None, types: Mapping[str, Definition]) -> shapes.Shape | None:
    """What names stand for; None where they stand for nothing, which is said where the types are."""
    seen: set[str] = set()
    while isinstance(shape, shapes.Ref) and shape.name in types:
        if shape.name in seen or not sound(shape.name, types):
            return None
        seen.add(shape.name)
        shape = whole(shape.name, types)
    return shape
