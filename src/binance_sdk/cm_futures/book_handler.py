"""Managed order books of COIN-M futures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk_generated.cm_futures import handlers as generated

from ..book_handler import BookHandler


class CMOrderBookHandlerBase(BookHandler):
    """Keeps order books as `OrderBookHandlerBase` does; frames of its messages hold the pair, too."""

    COLUMNS: ClassVar[Mapping[str, str]] = generated.CMOrderBookHandlerBase.COLUMNS
