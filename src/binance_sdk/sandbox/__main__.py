"""`python -m binance_sdk.sandbox`: the same as `binance-sdk sandbox`."""

from __future__ import annotations

import sys

from ..cli import main

if __name__ == "__main__":
    raise SystemExit(main(["sandbox", *sys.argv[1:]]))
