"""The managed order book of this SDK: ``python -m benchmarks.runners.ours_book <transport> ...``."""

from __future__ import annotations

from benchmarks.runners.meter import Bench, Contestant, main
from benchmarks.runners.ours import RUN, make_client
from binance_sdk import OrderBookHandlerBase, SubType


def book(levels: int) -> Contestant:
    """Wire to a managed book, best prices read after each diff and the top 20 each tenth."""

    async def contestant(bench: Bench) -> dict[str, object]:
        bench.control.ask(f"book {levels}")
        flow, seen = bench.flow("depth"), 0

        class Handler(OrderBookHandlerBase):
            def receive(self, payload: object) -> object:
                nonlocal seen
                seen += 1
                if kept.ready:
                    kept.best_bid, kept.best_ask
                    if seen % 10 == 0:
                        kept.top(20)
                flow.count()
                return None

        handler = Handler(limit=levels)
        async with make_client(bench) as client:
            client.handler(handler)
            kept = handler.orderbook("BTCUSDT")
            await client.subscribe(SubType.ORDER_BOOK, "BTCUSDT")
            result = await flow.run(lambda: kept.ready)
            assert kept.ready and kept.corrections == 0, "the book fell out of step"
            return result

    return contestant


if __name__ == "__main__":
    main({"book1000": book(1000), "book5000": book(5000)}, RUN)
