"""`binance-sdk describe`: the products, the calls of one, or all about a call."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final, NoReturn

from ..core.deprecation import Dated
from ..descriptors import Kind, Operation, Param
from .registry import PRODUCTS, ROUTES, client_of, find, known_product, operations_of, page_of, routes_of
from .rows import table

EXAMPLES: Final = """\
examples:
  binance-sdk describe                      the products
  binance-sdk describe wallet               the calls of a product
  binance-sdk describe spot create_order    parameters, limits, weight and source of a call"""
WORDS: Final = {
    Kind.STRING: "text",
    Kind.INT: "whole number",
    Kind.DECIMAL: "decimal number",
    Kind.BOOL: "true or false",
    Kind.ENUM: "text",
    Kind.OBJECT: "JSON",
}
WIDTH: Final = 100


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = "Tells what can be called, and how.", EXAMPLES
    parser.add_argument("product", nargs="?", type=known_product, metavar="PRODUCT", help="such as spot")
    parser.add_argument("method", nargs="?", metavar="METHOD", help="such as create_order")
    parser.set_defaults(run=partial(run, refuse=parser.error))


def run(options: argparse.Namespace, refuse: Callable[[str], NoReturn]) -> int:
    """Says it: 0."""
    if options.product is None:
        print(table([[name, _summary(name)] for name in PRODUCTS]))
    elif options.method is None:
        print(table([_line(options.product, name) for name in operations_of(options.product)]))
    else:
        try:
            operation = find(options.product, options.method)
        except ValueError as error:
            refuse(str(error))
        print("\n".join(explain(options.product, operation)))
    return 0


def _summary(product: str) -> str:
    client = client_of(product)
    return f"{len(client.MARKET.operations):4} calls  {client.__name__}"


def _line(product: str, method: str) -> list[str]:
    operation = operations_of(product)[method]
    return [method, operation.security.value, page_of(product, method).title]


def explain(product: str, operation: Operation[Any]) -> Iterator[str]:
    """All about a call, in lines."""
    page = page_of(product, operation.name)
    yield f"{product} {operation.name}: {page.title}"
    yield ""
    yield f"  {routes_of(operation)}"
    yield f"  {operation.security.value}{', signed' if operation.signed else ''}"
    if age := _age(operation):
        yield f"  {age}"
    if operation.params:
        yield ""
    for param in operation.params:
        yield f"  {param.name}{' (required)' if param.required else ''}: {allowed(param)}"
        if meaning := page.parameters.get(param.name):
            yield textwrap.fill(meaning, WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 6)
    for paragraph in page.prose:
        yield ""
        yield textwrap.indent(paragraph, "  ")


def _age(dated: Dated) -> str:
    """Since when it is deprecated, when it ends, and what there is instead; nothing for most."""
    parts = [
        f"deprecated after {dated.deprecated_after}" if dated.deprecated_after else "",
        f"gone on {dated.sunset}" if dated.sunset else "",
    ]
    said = ", ".join(filter(None, parts))
    return f"{said}: use {dated.successor}" if said and dated.successor else said


def allowed(param: Param) -> str:
    """What a parameter takes: ``BUY or SELL``, ``whole number, 1 to 5000``."""
    one = " | ".join(param.enum) if param.enum else WORDS[param.kind]
    limits = [
        f"at least {param.min}" if param.min is not None else "",
        f"more than {param.exclusive_min}" if param.exclusive_min is not None else "",
        f"at most {param.max}" if param.max is not None else "",
        f"at most {param.decimals} decimals" if param.decimals is not None else "",
        f"at most {param.max_length} characters" if param.max_length is not None else "",
        f"matching {param.pattern}" if param.pattern else "",
        f"at most {param.max_items} of them" if param.max_items is not None else "",
        f"default {_default(param)}" if param.default is not None else "",
        f"{ROUTES[param.only]} only" if param.only else "",
        _age(param),
        *(f"{' and '.join(each.values)} {_age(each)}" for each in param.dated),
    ]
    kind = f"list (JSON, or A,B) of {one}" if param.many else one
    return ", ".join([kind, *filter(None, limits)])


def _default(param: Param) -> str:
    return str(param.default).lower() if isinstance(param.default, bool) else str(param.default)
