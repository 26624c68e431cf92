"""Binance COIN-M futures: the client, its streams, events, enums and result types.

``streams.trade("BTCUSDT")`` and its siblings name what ``client.stream(...)`` and ``client.listen(...)``
take; ``events`` holds what they give; ``types`` what calls return (for annotations).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from binance_sdk_generated.cm_futures import enums, events, streams, types

    from .client import CMFuturesClient, CMFuturesView

__all__ = ["CMFuturesClient", "CMFuturesView", "enums", "events", "streams", "types"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in ("CMFuturesClient", "CMFuturesView"):
            return getattr(import_module(".client", __name__), name)
        if name in __all__:
            return import_module(f"binance_sdk_generated.cm_futures.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
