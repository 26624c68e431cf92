"""binance-sdk-spot, the modular connector: REST or the WebSocket API (words: rest, ws), and streams."""

import asyncio
from decimal import Decimal

from binance_common.configuration import (
    ConfigurationRestAPI,
    ConfigurationWebSocketAPI,
    ConfigurationWebSocketStreams,
)
from binance_sdk_spot.spot import Spot
from local_book import LocalBook
from report import SETTINGS, WORDS, attempting, check

SYMBOL = SETTINGS["symbol"]
BOOKS = 40
HMAC = {"api_key": SETTINGS["api_key"], "api_secret": SETTINGS["api_secret"]}
STREAMS = f"{SETTINGS['streams']['']}/stream"


class Rest:
    """The calls that are tried, over REST with an HMAC key."""

    def __init__(self):
        configuration = ConfigurationRestAPI(**HMAC, base_path=SETTINGS["rest"])
        self.api = Spot(config_rest_api=configuration).rest_api

    async def open(self):
        return self

    async def listed(self):
        return [each.symbol for each in self.api.exchange_info().data().symbols]

    async def close(self):
        pass

    def __getattr__(self, name):
        async def call(**arguments):
            return getattr(self.api, NAMES[name])(**arguments).data()

        return call


NAMES = {
    "account": "get_account",
    "book": "depth",
    "price": "ticker_price",
    "place": "new_order",
    "query": "get_order",
    "opened": "get_open_orders",
    "all": "all_orders",
    "trades": "my_trades",
    "cancel": "delete_order",
    "cancel_all": "delete_open_orders",
}
WS_NAMES = {
    "account": "account_status",
    "book": "depth",
    "price": "ticker_price",
    "place": "order_place",
    "query": "order_status",
    "opened": "open_orders_status",
    "all": "all_orders",
    "trades": "my_trades",
    "cancel": "order_cancel",
    "cancel_all": "open_orders_cancel_all",
}


class Ws:
    """The same over the WebSocket API, on a session that an Ed25519 key has logged on to."""

    def __init__(self, keys=SETTINGS["ed25519"]):
        configuration = ConfigurationWebSocketAPI(**keys, stream_url=SETTINGS["ws_api"])
        self.api = Spot(config_ws_api=configuration).websocket_api
        self.connection = None

    async def open(self):
        self.connection = await self.api.create_connection()
        return self

    async def logon(self):
        state = await self.connection.session_logon()
        check(state.data().result.api_key == SETTINGS["ed25519"]["api_key"], state)

    async def listed(self):
        """By the raw call: the connector's model of this reply has no place for what is in it."""
        reply = (await self.connection.send_message({"method": "exchangeInfo", "params": {}})).data()
        return [each["symbol"] for each in reply["result"]["symbols"]]

    async def close(self):
        await self.connection.close_connection(close_session=True)

    def __getattr__(self, name):
        async def call(**arguments):
            reply = (await getattr(self.connection, WS_NAMES[name])(**arguments)).data()
            return getattr(reply, "actual_instance", reply).result

        return call


async def main(word):
    client = await (Ws() if word == "ws" else Rest()).open()
    if word == "ws":
        await client.logon()
    async with attempting("load markets") as report:
        report.evidence["symbols"] = await client.listed()
    async with attempting("account") as report:
        found = await client.account()
        report.evidence["balances"] = {each.asset: each.free for each in found.balances}
    streams = Spot(config_ws_streams=ConfigurationWebSocketStreams(stream_url=STREAMS)).websocket_streams
    connection = await streams.create_connection()
    async with attempting("streams") as report:
        report.evidence["trades"] = await listen(connection)
    async with attempting("order book", 40) as report:
        report.evidence["books"] = await books(client, connection)
    await connection.close_connection(close_session=True)
    await trade(client, word)
    await client.close()


async def listen(connection):
    """Trades; and one of each other kind, as the connector's models read them."""
    came = asyncio.Queue()
    for subscribed in (
        connection.trade(symbol=SYMBOL.lower()),
        connection.agg_trade(symbol=SYMBOL.lower()),
        connection.book_ticker(symbol=SYMBOL.lower()),
        connection.kline(symbol=SYMBOL.lower(), interval="1m"),
        connection.ticker(symbol=SYMBOL.lower()),
        connection.mini_ticker(symbol=SYMBOL.lower()),
        connection.partial_book_depth(symbol=SYMBOL.lower(), levels="5"),
        connection.avg_price(symbol=SYMBOL.lower()),
    ):
        (await subscribed).on("message", came.put_nowait)
    seen, trades = set(), []
    while len(seen) < 8 or len(trades) < 10:
        event = await came.get()
        seen.add(type(event).__name__)
        if type(event).__name__ == "TradeResponse":
            trades.append([event.t, event.p, event.q])
    return trades


async def books(client, connection):
    """Diffs of the stream put onto a snapshot."""
    came, book = asyncio.Queue(), LocalBook()
    stream = await connection.diff_book_depth(symbol=SYMBOL.lower(), update_speed="100ms")
    stream.on("message", came.put_nowait)
    book.diff((await came.get()).to_dict())
    while True:
        reply = await client.book(symbol=SYMBOL, limit=5000)
        levels = {"bids": reply.bids, "asks": reply.asks, "lastUpdateId": reply.last_update_id}
        if book.snapshot(levels):
            break
    while len(book.samples) < BOOKS:
        book.diff((await came.get()).to_dict())
    return book.samples


async def trade(client, word):
    """Orders, and what the account's stream tells about them."""
    events = asyncio.Queue()
    listener = await Ws(HMAC if word == "rest" else SETTINGS["ed25519"]).open()
    async with attempting("user data"):  # told again below, when the orders are known
        if word == "ws":
            await listener.logon()
            subscribed = await listener.connection.user_data_stream_subscribe()
        else:
            subscribed = await listener.connection.user_data_stream_subscribe_signature()
        subscribed.stream.on("message", events.put_nowait)
    placed, market = [], None
    async with attempting("place") as report:
        quoted = await client.price(symbol=SYMBOL)
        last = Decimal((quoted.actual_instance if word == "rest" else quoted).price)
        wanted = {"symbol": SYMBOL, "side": "BUY", "type": "LIMIT", "time_in_force": "GTC"}
        wanted |= {"quantity": 0.01, "price": float(round(last * Decimal("0.9"), 2))}
        placed += [await client.place(**wanted) for _ in "12"]
        market = await client.place(symbol=SYMBOL, side="SELL", type="MARKET", quantity=0.01)
        check(market.status == "FILLED" and market.fills, market)
        report.evidence |= {"placed": [order.order_id for order in placed], "filled": [market.order_id]}
    async with attempting("query") as report:
        found = await client.query(symbol=SYMBOL, order_id=placed[0].order_id)
        check(found.status == "NEW" and float(found.price) == wanted["price"], found)
        check(len(await client.opened(symbol=SYMBOL)) == 2, "open orders")
        check(await client.trades(symbol=SYMBOL), "no own trades")
        report.evidence["placed"] = [order.order_id for order in await client.all(symbol=SYMBOL)]
    async with attempting("cancel") as report:
        one = await client.cancel(symbol=SYMBOL, order_id=placed[0].order_id)
        check(one.status == "CANCELED", one)
        await client.cancel_all(symbol=SYMBOL)
        report.evidence["cancelled"] = [order.order_id for order in placed]
    async with attempting("user data") as report:
        seen = {}
        while sum("CANCELED" in told or "FILLED" in told for told in seen.values()) < 3:
            event = (await events.get()).actual_instance
            if type(event).__name__ == "ExecutionReport":
                seen.setdefault(event.i, []).append(event.X)
        check(seen[placed[0].order_id] == ["NEW", "CANCELED"], seen)
        report.evidence |= {"cancelled": [order.order_id for order in placed], "filled": [market.order_id]}
    await listener.close()


asyncio.run(main(WORDS[0]))
