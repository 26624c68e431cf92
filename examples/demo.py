"""A tour of the SDK in half a minute: `make demo`, or `make demo LIVE=1` for the read-only part on Binance.

Starts an exchange on this machine, trades on it through the public API, follows its market, survives a cut
connection, and says at the end whether everything went as it should (exit code 0) or not (1).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack
from decimal import ROUND_DOWN, Decimal
from typing import Any, Final

from binance_sdk import (
    Credentials,
    Environment,
    FuturesAccountUpdateHandlerBase,
    OrderBook,
    OrderSide,
    OrderUpdateHandlerBase,
    SpotClient,
    SubType,
    TradeHandlerBase,
    UMFuturesClient,
    UserStreamGapHandlerBase,
)
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import events, streams

SYMBOL: Final = "BTCUSDT"
LEVELS: Final = 5
REFRESH: Final = 0.2
CLEAR: Final = "\x1b[H\x1b[J"


class Screen:
    """A table that refreshes on a terminal, plain lines elsewhere."""

    def __init__(self) -> None:
        self.news: deque[str] = deque(maxlen=12)
        self.trades = 0
        self.last = "-"
        self._table = sys.stdout.isatty()

    def say(self, line: str) -> None:
        """Something happened."""
        self.news.append(line)
        if not self._table:
            print(line, flush=True)

    async def follow(self, book: OrderBook[Any]) -> None:
        """Draw again and again (on a terminal)."""
        while True:
            self.draw(book)
            await asyncio.sleep(REFRESH)

    def draw(self, book: OrderBook[Any]) -> None:
        """The picture as it is now (on a terminal)."""
        if self._table:
            print(CLEAR + "\n".join(self.lines(book)), flush=True)

    def lines(self, book: OrderBook[Any]) -> list[str]:
        """The picture: book, last trade, news."""
        head = f"{book.symbol}  {book.state.value:8} update {book.last_update_id}"
        rows = [f"{head}   trades {self.trades}, last {self.last}", "", f"{'bid':>26}   {'ask':<26}"]
        if book.ready:
            for bid, ask in zip(*book.top(LEVELS), strict=False):
                rows.append(f"{bid.quantity:>13} {bid.price:>12.2f}   {ask.price:<12.2f} {ask.quantity:<13}")
        return [*rows, "", *self.news]


class Log(logging.Handler):
    """What the SDK logs, among the news."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(logging.WARNING)
        self.screen = screen

    def emit(self, record: logging.LogRecord) -> None:
        self.screen.say(f"  log: {record.getMessage()}")


class Trades(TradeHandlerBase):
    """A handler: receives the payload as Binance sends it."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def receive(self, payload: Any) -> None:
        self.screen.trades += 1
        self.screen.last = payload["p"]


class Orders(OrderUpdateHandlerBase):
    """A handler of one's own orders; ``super().receive`` gives the keys their full names."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.filled = Decimal(0)
        self.seen: set[str] = set()

    def receive(self, payload: Any) -> None:
        order = super().receive(payload)
        self.seen.add(order["execution_type"])
        self.filled += Decimal(order["last_filled_qty"])
        self.screen.say(
            f"  user stream: {order['client_order_id']} {order['order_status']} "
            f"({order['cumulative_filled_qty']} of {order['orig_quantity']} filled)"
        )


class Gaps(UserStreamGapHandlerBase):
    """Is told when user data was interrupted."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def receive(self, payload: Any) -> None:
        self.screen.say(
            f"  user stream: {payload.end - payload.start:.2f} s missed, now fetched and delivered"
        )


async def trade(client: SpotClient, book: OrderBook[Any], screen: Screen) -> Decimal:
    """Place, query, amend, cancel and buy at once; what was bought."""
    rules = await client.symbol(SYMBOL)
    price = rules.round_price(best(book)[0] * Decimal("0.98"), ROUND_DOWN)
    quantity = rules.round_quantity(max(Decimal("0.01"), rules.min_notional * 3 / price))
    screen.say(f"placing a limit order: buy {quantity} at {price}")
    order = await client.limit_order(symbol=SYMBOL, side=OrderSide.BUY, quantity=quantity, price=price)
    found = await client.get_order(symbol=SYMBOL, orderId=order["orderId"])
    screen.say(f"asked for it: {found['status']} as {found['clientOrderId']}")
    less = rules.round_quantity(quantity * Decimal("0.8"))
    await client.amend_order(symbol=SYMBOL, orderId=order["orderId"], newQty=less)
    screen.say(f"amended to {less}, keeping its place in the queue")
    await client.cancel_order(symbol=SYMBOL, orderId=order["orderId"])
    screen.say("cancelled")
    bought = await client.via_rest.create_order(
        symbol=SYMBOL, side="BUY", type="MARKET", quantity=quantity, newOrderRespType="FULL"
    )
    screen.say(f"bought {bought['executedQty']} at the market, over REST")
    return Decimal(bought["executedQty"])


async def watch(client: SpotClient, screen: Screen, count: int) -> None:
    """Follow trades with an iterator of typed events."""
    async with client.stream(streams.trade(SYMBOL)) as trades:
        async for event in trades:
            if isinstance(event, events.Trade):
                screen.say(f"trade at {event.price}: {event.quantity}")
            count -= 1
            if count <= 0:
                return


def best(book: OrderBook[Decimal]) -> tuple[Decimal, Decimal]:
    """Best bid and ask of a market that has both."""
    assert book.best_bid is not None and book.best_ask is not None
    return book.best_bid.price, book.best_ask.price


async def until(condition: Callable[[], bool], what: str, patience: float = 15.0) -> None:
    """Wait for something to become true."""
    deadline = time.monotonic() + patience
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {patience:g} s for {what}")
        await asyncio.sleep(0.02)


async def demo(screen: Screen) -> list[tuple[str, bool]]:
    """The whole tour on the sandbox; what was checked."""
    async with AsyncExitStack() as stack:
        exchange = await stack.enter_async_context(Sandbox(seed=7, symbols=[SYMBOL]))
        key: Credentials = exchange.credentials("ed25519")
        client = await stack.enter_async_context(SpotClient(key, environment=exchange.hosts))
        trades, orders = Trades(screen), Orders(screen)
        client.handler(trades, orders, Gaps(screen))
        await client.subscribe((SubType.TRADE, SYMBOL), (SubType.USER,))
        book = await stack.enter_async_context(client.order_book(SYMBOL))
        await book.updated()
        screen.say(f"order book {book.state.value}: {best(book)[0]} / {best(book)[1]}")
        drawing = asyncio.create_task(screen.follow(book))
        stack.callback(drawing.cancel)
        bought = await trade(client, book, screen)
        await until(lambda: orders.filled == bought, "the fill on the user stream")
        await watch(client, screen, 8)
        screen.say("cutting every connection ...")
        seen = screen.trades
        exchange.connections.cut(how="reset")
        await until(lambda: not book.ready, "the book to notice")
        await until(lambda: book.ready and screen.trades > seen, "everything to come back")
        screen.say(f"back by itself: order book {book.state.value}, trades flow")
        await client.market_order(symbol=SYMBOL, side="SELL", quantity=bought)
        await until(lambda: orders.filled == 2 * bought, "the second fill")
        await until(lambda: equal(book, exchange), "a quiet moment to compare")
        screen.draw(book)
        flat = await futures(exchange, screen)
        return [
            (
                "own orders arrived on the user stream",
                {"NEW", "REPLACED", "CANCELED", "TRADE"} <= orders.seen,
            ),
            ("every fill arrived exactly once", orders.filled == 2 * bought),
            ("the order book equals the exchange's", equal(book, exchange)),
            ("used weight is counted", client.used_weight["1m"] > 0),
            ("the futures position was opened and closed", flat),
        ]


class Positions(FuturesAccountUpdateHandlerBase):
    """A handler of the futures account."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.seen: list[Decimal] = []

    def receive(self, payload: Any) -> None:
        for position in payload["a"]["P"]:
            self.seen.append(Decimal(position["pa"]))
            self.screen.say(f"  futures account: position of {position['pa']} at {position['ep']}")


async def futures(exchange: Sandbox, screen: Screen) -> bool:
    """Open a position on USD-M futures, protect it by a stop, and close it; whether it was told so."""
    async with UMFuturesClient(exchange.credentials(), environment=exchange.um_hosts) as client:
        positions = Positions(screen)
        client.handler(positions)
        await client.subscribe(SubType.USER)
        bid = Decimal((await client.get_orderbook(symbol=SYMBOL, limit=5))["bids"][0][0])
        await client.set_leverage(symbol=SYMBOL, leverage=5)
        await client.market_order(symbol=SYMBOL, side="BUY", quantity="0.01")
        stop = await client.orders.place(
            symbol=SYMBOL,
            side="SELL",
            type="STOP_MARKET",
            closePosition=True,
            triggerPrice=(bid * Decimal("0.9")).quantize(Decimal("0.1")),
        )
        screen.say(f"futures: bought 0.01, with a stop for all of it: {stop.id}")
        await client.market_order(symbol=SYMBOL, side="SELL", quantity="0.01", reduceOnly=True)
        await client.orders.cancel_all(SYMBOL)
        await until(lambda: bool(positions.seen) and positions.seen[-1] == 0, "the position to close")
        return len(positions.seen) >= 2


def equal(book: OrderBook[Any], exchange: Sandbox) -> bool:
    """Is the local book what the exchange has at the same update id?"""
    if not book.ready:
        return False
    bids, asks = exchange.depth(SYMBOL, book.last_update_id)
    return same(bids, reversed(book.bids)) and same(asks, book.asks)


def same(texts: Iterable[tuple[str, str]], levels: Iterable[list[Decimal]]) -> bool:
    """Equal levels, whether written or read."""
    return [[Decimal(price), Decimal(quantity)] for price, quantity in texts] == list(levels)


async def live(screen: Screen) -> list[tuple[str, bool]]:
    """The read-only part on Binance itself."""
    async with SpotClient(environment=Environment.MARKET_DATA) as client:
        client.handler(Trades(screen))
        await client.subscribe(SubType.TRADE, SYMBOL)
        async with client.order_book(SYMBOL) as book:
            await book.updated()
            drawing = asyncio.create_task(screen.follow(book))
            await watch(client, screen, 20)
            drawing.cancel()
            bid, ask = best(book)
            return [
                ("trades arrived", screen.trades > 0),
                ("the order book is not crossed", bid < ask),
            ]


def main() -> int:
    """Run it; 0 when every check held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--live", action="store_true", help="watch Binance itself, read-only")
    tour: Callable[[Screen], Awaitable[list[tuple[str, bool]]]] = live if parser.parse_args().live else demo
    screen, began = Screen(), time.monotonic()
    logging.getLogger("binance_sdk").addHandler(Log(screen))
    try:
        checks = asyncio.run(asyncio.wait_for(tour(screen), 50))
    except Exception as failure:
        print(f"\nthe demo failed: {type(failure).__name__}: {failure}", file=sys.stderr)
        return 1
    print(f"\n{screen.trades} trades seen in {time.monotonic() - began:.1f} s")
    for what, held in checks:
        print(f"  {'yes' if held else 'NO '}  {what}")
    return 0 if all(held for _, held in checks) else 1


if __name__ == "__main__":
    sys.exit(main())
