"""`python -m binance_sdk.cli`: the same as `binance-sdk`, where that is not on the path."""

from __future__ import annotations

from . import main

if __name__ == "__main__":
    raise SystemExit(main())
