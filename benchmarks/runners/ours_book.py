"""The order book of this SDK: ``python -m benchmarks.runners.ours_book <transport> ...``.

Two ways to it: ``client.order_book(on_change=...)``, and a handler that sees the messages too.
"""

from __future__ import annotations

from decimal import Decimal

from benchmarks.runners.meter import Bench, Contestant, Flow, main
from benchmarks.runners.ours import RUN, make_client
from binance_sdk import OrderBook, OrderBookHandlerBase, SpotClient, SubType, UMFuturesClient


class Reader:
    """What a user does with a book after each diff."""

    def __init__(self, book: OrderBook[Decimal], flow: Flow) -> None:
        self.book, self.flow, self.seen = book, flow, 0

    def read(self) -> None:
        self.seen += 1
        book = self.book
        if book.ready:
            _ = book.best_bid, book.best_ask
            if self.seen % 10 == 0:
                book.top(20)
        self.flow.count()

    async def result(self) -> dict[str, object]:
        result = await self.flow.run(lambda: self.book.ready)
        assert self.book.ready and self.book.corrections == 0, "the book fell out of step"
        return result


def handled(levels: int) -> Contestant:
    async def contestant(bench: Bench) -> dict[str, object]:
        bench.control.ask(f"book {levels}")

        class Handler(OrderBookHandlerBase):
            def receive(self, payload: object) -> object:
                reader.read()
                return None

        handler = Handler(limit=levels)
        async with make_client(bench, SpotClient) as client:
            client.handler(handler)
            reader = Reader(handler.orderbook("BTCUSDT"), bench.flow("depth"))
            await client.subscribe(SubType.ORDER_BOOK, "BTCUSDT")
            return await reader.result()

    return contestant


def followed(
    levels: int, product: type[SpotClient | UMFuturesClient] = SpotClient, kind: str = ""
) -> Contestant:
    async def contestant(bench: Bench) -> dict[str, object]:
        bench.control.ask(f"book {levels} {kind}")
        async with (
            make_client(bench, product) as client,
            client.order_book("BTCUSDT", limit=levels, on_change=lambda _: reader.read()) as book,
        ):
            reader = Reader(book, bench.flow("depth"))
            return await reader.result()

    return contestant


if __name__ == "__main__":
    main(
        {
            "book1000": handled(1000),
            "book5000": handled(5000),
            "followed1000": followed(1000),
            "followed5000": followed(5000),
            "um_book": followed(1000, UMFuturesClient, "chained"),
        },
        RUN,
    )
