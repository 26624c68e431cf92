"""cryptofeed: its feed handler, its local order book, and its few calls over REST."""

import asyncio
from decimal import Decimal

from cryptofeed import FeedHandler
from cryptofeed.connection import RestEndpoint, Routes, WebsocketEndpoint
from cryptofeed.defines import BUY, CANDLES, GOOD_TIL_CANCELED, L2_BOOK, LIMIT, MARKET, TICKER, TRADES
from cryptofeed.exchanges import Binance
from cryptofeed.exchanges.mixins.binance_rest import BinanceRestMixin
from report import SETTINGS, attempting, check, leave

SYMBOL = "BTC-USDT"
BOOKS = 40
ROUTES = Routes("/api/v3/exchangeInfo", l2book="/api/v3/depth?symbol={}&limit={}", authentication="")
CONFIG = {
    "log": {"disabled": True},
    "binance": {"key_id": SETTINGS["api_key"], "key_secret": SETTINGS["api_secret"]},
}
Binance.websocket_endpoints = [WebsocketEndpoint(SETTINGS["streams"][""])]
Binance.rest_endpoints = [RestEndpoint(SETTINGS["rest"], routes=ROUTES)]
BinanceRestMixin.api = f"{SETTINGS['rest']}/api/v3/"


async def main():
    async with attempting("load markets") as report:
        report.evidence["symbols"] = list(Binance.symbol_mapping().values())
    client = Binance(config=CONFIG)
    async with attempting("account") as report:
        report.evidence["balances"] = {each["asset"]: each["free"] for each in await client.balances()}
    await trade(client)
    async with attempting("streams") as report:
        await listen()
    async with attempting("order book") as report:
        report.evidence["books"] = await books()
    leave()


def feed(channels, callback, **options):
    handler = FeedHandler(config=CONFIG)
    callbacks = dict.fromkeys(channels, callback)
    handler.add_feed(
        Binance(symbols=[SYMBOL], channels=channels, callbacks=callbacks, config=CONFIG, **options)
    )
    handler.run(start_loop=False, install_signal_handlers=False)


async def listen():
    """One of each kind; its trades are Binance's aggregate trades."""
    came, seen = asyncio.Queue(), set()

    async def callback(event, received):
        came.put_nowait(event)

    feed([TRADES, TICKER, CANDLES], callback, candle_closed_only=False)
    while len(seen) < 3:
        event = await came.get()
        seen.add(type(event).__name__)


async def books():
    """The local book after each update."""
    seen, enough = [], asyncio.Event()

    async def callback(book, received):
        sides = {
            side: [(price, levels[price]) for price in levels]
            for side, levels in (("bids", book.book.bids), ("asks", book.book.asks))
        }
        seen.append({"update_id": book.sequence_number} | sides)
        if len(seen) == BOOKS:
            enough.set()

    feed([L2_BOOK], callback, max_depth=0)
    await enough.wait()
    return seen[:BOOKS]


async def trade(client):
    """Orders over REST."""
    placed, market = [], {}
    async with attempting("place") as report:
        recent = await anext(client.trades(SYMBOL))
        price = round(recent[-1]["price"] * Decimal("0.9"), 2)
        for _ in range(2):
            options = {"price": price, "time_in_force": GOOD_TIL_CANCELED}
            placed.append(await client.place_order(SYMBOL, BUY, LIMIT, Decimal("0.01"), **options))
        market = await client.place_order(SYMBOL, BUY, MARKET, Decimal("0.01"))
        check(market["status"] == "FILLED" and market["fills"], market)
        report.evidence |= {"placed": [order["orderId"] for order in placed], "filled": [market["orderId"]]}
    async with attempting("query") as report:  # order_status() leaves out the symbol
        found = await client.orders(SYMBOL)
        check([order["status"] for order in found] == ["NEW", "NEW"], found)
        report.evidence["placed"] = [order["orderId"] for order in found]
    async with attempting("cancel") as report:
        for order in placed:
            await client.cancel_order(str(order["orderId"]), SYMBOL)
        report.evidence["cancelled"] = [order["orderId"] for order in placed]


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
