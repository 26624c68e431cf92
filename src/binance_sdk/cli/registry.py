"""Which products and calls there are, and what their documentation says."""

from __future__ import annotations

import argparse
import difflib
import inspect
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

from ..binance import Binance, Part
from ..calling import Calling
from ..descriptors import Operation, Route

ROUTES: Final[Mapping[Route, str]] = {"rest": "REST", "ws_api": "WebSocket API"}
PRODUCTS: Final = tuple(name for name, part in vars(Binance).items() if isinstance(part, Part))
_PARAMETER: Final = re.compile(r"^- (\w+): (.*(?:\n  .*)*)", re.MULTILINE)


class Page(msgspec.Struct, frozen=True):
    """The documentation of a call."""

    title: str
    parameters: Mapping[str, str]
    """What each means, in one line."""
    prose: tuple[str, ...]
    """Paragraphs: what else there is to know, rules, weight and source."""


def client_of(product: str) -> type[Calling]:
    """The client of a product."""
    part: Part[Any] = getattr(Binance, product)
    client: type[Calling] = part.client
    return client


def operations_of(product: str) -> Mapping[str, Operation[Any]]:
    """Its calls by name."""
    return client_of(product).MARKET.operations


def page_of(product: str, method: str) -> Page:
    """What the documentation of a call says."""
    text = inspect.getdoc(getattr(client_of(product), method)) or ""
    title, *paragraphs = text.split("\n\n")
    return Page(
        title=" ".join(title.split()),
        parameters={
            name: " ".join(meaning.split())
            for paragraph in paragraphs
            for name, meaning in _PARAMETER.findall(paragraph)
        },
        prose=tuple(each for each in paragraphs if not each.startswith("- ")),
    )


def routes_of(operation: Operation[Any]) -> str:
    """Where it goes: ``GET /api/v3/depth, WebSocket API depth``."""
    rest = " ".join(operation.rest) if operation.rest else ""
    return ", ".join(filter(None, [rest, operation.ws_api and f"{ROUTES['ws_api']} {operation.ws_api}"]))


def known_product(text: str) -> str:
    """The name of a product, for argparse."""
    if text not in PRODUCTS:
        raise argparse.ArgumentTypeError(_unknown("product", text, PRODUCTS))
    return text


def find(product: str, method: str) -> Operation[Any]:
    """A call by its name. Raises ValueError that says what there is."""
    known = operations_of(product)
    if method not in known:
        more = f"`binance-sdk describe {product}` lists all {len(known)}"
        raise ValueError(_unknown(f"method of {product}", method, known, more))
    return known[method]


def _unknown(what: str, text: str, known: Iterable[str], more: str = "") -> str:
    names = list(known)
    close = difflib.get_close_matches(text, names, n=3, cutoff=0.5)
    hint = more or f"choose one of {', '.join(names)}"
    if close:
        hint = f"did you mean {' or '.join(close)}?{f' ({more})' if more else ''}"
    return f"{text!r} is no {what}: {hint}"
