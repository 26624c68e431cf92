"""cryptofeed for futures: its feeds, its local order book, private channels, and its few calls over REST."""

import asyncio
from decimal import Decimal

from cryptofeed import FeedHandler
from cryptofeed.connection import RestEndpoint, WebsocketEndpoint
from cryptofeed.defines import (
    BALANCES,
    BUY,
    CANDLES,
    FUNDING,
    GOOD_TIL_CANCELED,
    L2_BOOK,
    LIMIT,
    MARKET,
    OPEN_INTEREST,
    ORDER_INFO,
    POSITIONS,
    SELL,
    TICKER,
    TRADES,
)
from cryptofeed.exchanges import BinanceDelivery, BinanceFutures
from futures_streams import BASE
from report import SETTINGS, attempting, check, leave

COIN = SETTINGS["product"] == "cm_futures"
Exchange = BinanceDelivery if COIN else BinanceFutures
SYMBOL = "BTC-USD-PERP" if COIN else "BTC-USDT-PERP"
SIZE = Decimal(1) if COIN else Decimal("0.01")
PATH = "/dapi/v1/" if COIN else "/fapi/v1/"
BOOKS = 25
KINDS = [TRADES, TICKER, CANDLES, FUNDING] + ([] if COIN else [OPEN_INTEREST])

# its classes keep the addresses
Exchange.websocket_endpoints = [WebsocketEndpoint(BASE, options={"compression": None})]
Exchange.rest_endpoints = [RestEndpoint(SETTINGS["rest"], routes=Exchange.rest_endpoints[0].routes)]
Exchange.api = SETTINGS["rest"] + PATH
CONFIG = {
    "log": {"disabled": True},
    Exchange.id.lower(): {"key_id": SETTINGS["api_key"], "key_secret": SETTINGS["api_secret"]},
}


async def main():
    async with attempting("load markets") as report:
        known = Exchange.symbol_mapping(refresh=True)
        report.evidence["symbols"] = [each for name, each in known.items() if "PINDEX" not in name]
        report.detail = f"{len(known)} symbols, premium indices too"
    events, books, own = asyncio.Queue(), asyncio.Queue(), asyncio.Queue()
    feed(events, books, own)
    async with attempting("streams", 30) as report:
        seen = {}
        while {*KINDS} > {*seen}:
            kind, event = await events.get()
            seen.setdefault(kind, event)
            report.detail = ", ".join(seen)
        check(seen[TICKER].bid < seen[TICKER].ask and seen[FUNDING].mark_price > 0, seen)
    async with attempting("order book", 30) as report:
        report.evidence["books"] = [await books.get() for _ in range(BOOKS)]
        report.detail = f"{BOOKS} books"
    await trade(Exchange(config=CONFIG), seen[TICKER].bid, own)
    leave()


def feed(events, books, own):
    """Two feeds: what everybody may hear, and what the account may hear."""

    def put(kind):
        async def receive(event, _):
            events.put_nowait((kind, event))

        return receive

    async def receive_book(found, _):
        sides = {"bids": found.book.bids, "asks": found.book.asks}
        levels = {name: [[price, side[price]] for price in side] for name, side in sides.items()}
        books.put_nowait({"update_id": found.sequence_number} | levels)

    async def receive_own(event, _):
        own.put_nowait(event)

    handler = FeedHandler(config=CONFIG)
    public = {kind: put(kind) for kind in KINDS} | {L2_BOOK: receive_book}
    private = dict.fromkeys((BALANCES, POSITIONS, ORDER_INFO), receive_own)
    for callbacks in (public, private):
        options = {"symbols": [SYMBOL], "candle_closed_only": False, "config": CONFIG}
        handler.add_feed(Exchange(channels=[*callbacks], callbacks=callbacks, **options))
    handler.run(start_loop=False, install_signal_handlers=False)


async def account(client):
    """What its balances() and positions() ask for; in theirs the host of USD-M is written out."""
    version = "/dapi/v1/" if COIN else "/fapi/v2/"
    return await client._request("GET", "account", auth=True, api=SETTINGS["rest"] + version)


async def trade(client, bid, own):
    async with attempting("account") as report:
        found = await account(client)
        report.evidence["balances"] = {row["asset"]: row["walletBalance"] for row in found["assets"]}
    placed, market = {}, {}
    async with attempting("place") as report:
        price = (bid * Decimal("0.9")).quantize(Decimal("0.1"))
        placed = await client.place_order(SYMBOL, BUY, LIMIT, SIZE, price, GOOD_TIL_CANCELED)
        market = await client.place_order(SYMBOL, SELL, MARKET, SIZE)
        report.evidence["placed"] = [placed["orderId"]]
        report.evidence["filled"] = [market["orderId"]]
    async with attempting("query") as report:
        opened = await client.orders(SYMBOL)
        check([order["orderId"] for order in opened] == [placed["orderId"]], opened)
        held = [each for each in (await account(client))["positions"] if Decimal(each["positionAmt"])]
        check([Decimal(each["positionAmt"]) for each in held] == [-SIZE], held)
        report.evidence["placed"] = [order["orderId"] for order in opened]
        report.detail = "open orders and positions; its query of one order leaves the symbol out"
    async with attempting("cancel") as report:
        await client.cancel_order(placed["orderId"], SYMBOL)
        report.evidence["cancelled"] = [placed["orderId"]]
    async with attempting("user data") as report:
        seen = {}
        while not ({"Balance", "OrderInfo"} <= {*seen} and position(seen) == -SIZE):
            event = await own.get()
            seen.setdefault(type(event).__name__, []).append(event)
        orders = {event.id for event in seen["OrderInfo"]}
        check(orders <= {str(placed["orderId"]), str(market["orderId"])}, orders)
        report.detail = ", ".join(f"{len(events)} {kind}" for kind, events in seen.items())


def position(seen):
    """The position that was told last; an order may fill in several steps."""
    return seen["Position"][-1].position if "Position" in seen else 0


asyncio.run(main())
