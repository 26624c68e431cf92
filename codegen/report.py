"""What the spec holds, for people: ``explain`` and ``coverage``."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from codegen import docstring, model
from codegen.load import SECTIONS, ProductSpec, Spec


def explain(spec: Spec, name: str, root: Path) -> str:
    """Everything the spec says about ``name``: where, in words, and its YAML.

    Finds methods, paths, WebSocket methods, streams, sub-types, types, enums and events. Raises
    LookupError, with the nearest names, when there is none.
    """
    found = [entry for product in spec.products.values() for entry in _matches(product, name)]
    if not found:
        known = {known for product in spec.products.values() for known in _names(product)}
        close = difflib.get_close_matches(name, known, n=5, cutoff=0.5)
        raise LookupError(f"nothing is called {name!r}" + (f"; near: {', '.join(close)}" if close else ""))
    return "\n\n".join(_explain(product, section, key, root) for product, section, key in found)


def _matches(product: ProductSpec, name: str) -> Iterator[tuple[ProductSpec, str, str]]:
    for section in SECTIONS:
        for key, stanza in getattr(product, section).items():
            if name in _aliases(key, stanza):
                yield product, section, key


def _names(product: ProductSpec) -> Iterator[str]:
    for section in SECTIONS:
        for key, stanza in getattr(product, section).items():
            yield from _aliases(key, stanza)


def _aliases(key: str, stanza: object) -> list[str]:
    """What a stanza may be called: its key, its path, its method, its sub-type."""
    if isinstance(stanza, model.Operation):
        path = stanza.rest.split(" ")[1] if stanza.rest else None
        return [text for text in (key, stanza.rest, path, stanza.ws_api) if text]
    if isinstance(stanza, model.Stream):
        return [text for text in (key, stanza.subtype, stanza.template) if text]
    return [key]


def _explain(product: ProductSpec, section: str, name: str, root: Path) -> str:
    place = product.place(section, name)
    lines = [f"{product.name} {section}.{name}  {place}"]
    stanza = getattr(product, section)[name]
    if isinstance(stanza, model.Operation):
        routes = [text for text in (stanza.rest, stanza.ws_api) if text]
        lines += ["  " + " | ".join(routes), *(f"  {line}" for line in docstring.operation(stanza, product))]
    return "\n".join([*lines, "", *_source(root / place.file, place.line)])


def _source(path: Path, line: int) -> Iterator[str]:
    """The stanza as it stands in the file: up to the next line that is not further in."""
    lines = path.read_text(encoding="utf-8").splitlines()
    first = lines[line - 1]
    depth = len(first) - len(first.lstrip())
    yield first
    for text in lines[line:]:
        if text.strip() and len(text) - len(text.lstrip()) <= depth:
            return
        yield text


def coverage(spec: Spec) -> str:
    """How much of Binance the spec holds, product by product."""
    return "\n\n".join(_coverage(product) for product in spec.products.values())


def _coverage(product: ProductSpec) -> str:
    operations = product.operations.values()
    routes = [operation for operation in operations if operation.rest and operation.ws_api]
    json_streams = sum(1 for stream in product.streams.values() if not stream.sbe)
    counts = {
        "operations": f"{len(operations)} ({len(routes)} over both routes)",
        "rest": sum(1 for operation in operations if operation.rest),
        "ws_api": sum(1 for operation in operations if operation.ws_api),
        "streams": f"{len(product.streams)} ({json_streams} as JSON)",
        "user events": len(product.user_events),
        "stream controls": len(product.controls),
        "types": len(product.types),
        "enums": len(product.enums),
        "error codes": len(product.errors),
        "deviations": sum(len(operation.deviations) for operation in operations),
    }
    groups = Counter(product.groups.values())
    lines = [f"{product.product.title}:", *(f"  {name:16} {count}" for name, count in counts.items())]
    return "\n".join([*lines, "  by group", *(f"    {count:4} {group}" for group, count in groups.items())])
