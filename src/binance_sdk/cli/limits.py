"""`binance-sdk limits`: the rate limits of a product."""

from __future__ import annotations

import argparse
from typing import Final

import msgspec

from ..descriptors import Pool
from .registry import client_of, known_product, operations_of
from .rows import FORMATS, render

EXAMPLES: Final = """\
examples:
  binance-sdk limits spot
  binance-sdk limits wallet --format json"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = "Tells what Binance counts, and how much it allows.", EXAMPLES
    parser.add_argument("product", type=known_product, metavar="PRODUCT", help="such as spot")
    parser.add_argument("--format", choices=FORMATS, default="table", help="default: %(default)s")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Says them: 0."""
    rows = [_row(pool, "all calls") for pool in client_of(options.product).MARKET.product.pools]
    for name, operation in operations_of(options.product).items():
        rows += [_row(pool, name) for pool in operation.rates]
    print(render(msgspec.json.encode(rows), options.format, pretty=True))
    return 0


def _row(pool: Pool, of: str) -> dict[str, object]:
    return {
        "pool": pool.type,
        "limit": pool.limit,
        "interval": pool.interval,
        "counted_by": pool.scope,
        "of": "each endpoint by itself" if pool.per_endpoint else of,
        "shared_with": pool.shared_with or None,
    }
