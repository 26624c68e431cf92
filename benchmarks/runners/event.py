"""Decoders of combined frames into the SDK's own event types, for the bare loops."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, TypeVar

import msgspec
from binance_sdk_generated.spot import events
from binance_sdk_generated.um_futures import events as um_events

T = TypeVar("T")


class Combined(msgspec.Struct, Generic[T]):
    """What a combined stream wraps an event in."""

    data: T


STREAMS = {
    "trade": "btcusdt@trade",
    "aggTrade": "btcusdt@aggTrade",
    "bookTicker": "btcusdt@bookTicker",
    "depth": "btcusdt@depth@100ms",
}

trade = msgspec.json.Decoder(Combined[events.Trade[Decimal]], strict=False)
agg_trade = msgspec.json.Decoder(Combined[um_events.AggTrade[Decimal]], strict=False)
book_ticker = msgspec.json.Decoder(Combined[events.BookTicker[Decimal]], strict=False)
diff = msgspec.json.Decoder(Combined[events.DepthUpdate[str]], strict=False)
