"""`binance-sdk search`: calls by words of their name, path or description."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Final

from .registry import PRODUCTS, operations_of, page_of, routes_of
from .rows import table

EXAMPLES: Final = """\
examples:
  binance-sdk search klines
  binance-sdk search withdraw history
  binance-sdk search /sapi/v1/asset"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description = "Finds the calls that have all the words; those with them in their name come first."
    parser.epilog = EXAMPLES
    parser.add_argument("words", nargs="+", metavar="WORD", help="in whichever case, a part is enough")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Says what it finds: 0, or 1 for nothing."""
    found = matches(options.words)
    if not found:
        print(f"no call has {' and '.join(options.words)}: try fewer words", file=sys.stderr)
        return 1
    print(table(found))
    return 0


def matches(words: Sequence[str]) -> list[list[str]]:
    """Product, method and title of each call, the best first."""
    wanted = [word.lower() for word in words]
    ranked = [
        (rank, [product, method, page_of(product, method).title])
        for product in PRODUCTS
        for method in operations_of(product)
        if (rank := _rank(product, method, wanted)) is not None
    ]
    return [row for _, row in sorted(ranked, key=lambda each: each[0])]


def _rank(product: str, method: str, words: Sequence[str]) -> int | None:
    """0: all words are in its name, 1: in its title or path too, 2: anywhere; None: not all of them."""
    page = page_of(product, method)
    text = f"{product} {method}".lower()
    further = f"{page.title} {routes_of(operations_of(product)[method])}", " ".join(page.prose)
    for rank, more in enumerate((*further, "")):
        if all(word in text for word in words):
            return rank
        text = f"{text} {more.lower()}"
    return None
