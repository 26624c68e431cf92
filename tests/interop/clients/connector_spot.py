"""binance-connector: REST and streams.

``threads`` (release 3) has the WebSocket API, too; ``twisted`` (releases 1 and 2) takes wss:// only.
"""

import json
import queue
from decimal import Decimal

from binance.spot import Spot
from local_book import LocalBook
from report import SETTINGS, WORDS, attempt, check, leave

SYMBOL = SETTINGS["symbol"]
BOOKS = 40
KEYS = (SETTINGS["api_key"], SETTINGS["api_secret"])


def main():
    client = Spot(*KEYS, base_url=SETTINGS["rest"])
    with attempt("load markets") as report:
        report.evidence["symbols"] = [each["symbol"] for each in client.exchange_info()["symbols"]]
    with attempt("account") as report:
        balances = client.account()["balances"]
        report.evidence["balances"] = {each["asset"]: each["free"] for each in balances}
    trade(client, over_ws if "threads" in WORDS else None)
    with attempt("streams") as report:
        report.evidence["trades"], report.evidence["books"] = listen()
    with attempt("order book") as report:
        report.evidence["books"] = books(client)
    leave()


def trade(client, ws):
    """Orders over REST, and one over the WebSocket API."""
    placed, market, price = [], {}, ""
    with attempt("place") as report:
        price = f"{Decimal(client.ticker_price(SYMBOL)['price']) * Decimal('0.9'):.2f}"
        wanted = {"symbol": SYMBOL, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC"}
        wanted |= {"quantity": 0.01, "price": price}
        placed += [client.new_order(**wanted) for _ in "12"]
        if ws is not None:
            placed.append(ws("new_order", **wanted))
        market = client.new_order(symbol=SYMBOL, side="BUY", type="MARKET", quoteOrderQty=500)
        check(market["status"] == "FILLED" and market["fills"], market)
        client.new_order_test(symbol=SYMBOL, side="BUY", type="MARKET", quantity=0.01)
        report.evidence |= {"placed": [order["orderId"] for order in placed], "filled": [market["orderId"]]}
    with attempt("query") as report:
        found = client.get_order(SYMBOL, orderId=placed[0]["orderId"])
        check(found["status"] == "NEW" and Decimal(found["price"]) == Decimal(price), found)
        check(len(client.get_open_orders(SYMBOL)) == len(placed), "open orders")
        check(client.my_trades(SYMBOL)[-1]["orderId"] == market["orderId"], "own trades")
        if ws is not None:
            check(ws("get_order", symbol=SYMBOL, orderId=placed[0]["orderId"]) == found, found)
        report.evidence["placed"] = [order["orderId"] for order in client.get_orders(SYMBOL)]
    with attempt("cancel") as report:
        client.cancel_order(SYMBOL, orderId=placed[0]["orderId"])
        client.cancel_open_orders(SYMBOL)
        check(not client.get_open_orders(), "orders are left")
        report.evidence["cancelled"] = [order["orderId"] for order in placed]


def over_ws(method, **arguments):
    """The result of a call over the WebSocket API."""
    from binance.websocket.spot.websocket_api import SpotWebsocketAPIClient

    came = queue.Queue()
    client = SpotWebsocketAPIClient(
        SETTINGS["ws_api"], *KEYS, on_message=lambda _, text: came.put(json.loads(text))
    )
    getattr(client, method)(**arguments)
    reply = came.get()
    client.stop()
    check(reply["status"] == 200, reply)
    return reply["result"]


def streaming(*names):
    """What comes on these streams of one connection, put into a queue."""
    came, wanted = queue.Queue(), [f"{SYMBOL.lower()}@{name}" for name in names]
    if "threads" in WORDS:
        from binance.websocket.spot.websocket_stream import SpotWebsocketStreamClient

        client = SpotWebsocketStreamClient(
            SETTINGS["streams"][""], on_message=lambda _, text: came.put(json.loads(text)), is_combined=True
        )
        client.subscribe(wanted)  # in one request: each of the connector's own methods sends one
    else:
        from binance.websocket.spot.websocket_client import SpotWebsocketClient

        client = SpotWebsocketClient(stream_url=SETTINGS["streams"][""])
        client.start()
        client.instant_subscribe(wanted, callback=came.put)
    return came


def listen():
    """Trades; books of the best and of the five best levels at their update ids; the others."""
    names = ("trade", "bookTicker", "kline_1m", "ticker", "aggTrade", "depth5@100ms")
    came, seen, trades, books = streaming(*names), set(), [], []
    while len(seen) < len(names) or len(trades) < 10 or len(books) < BOOKS:
        event = came.get()
        if "stream" not in event:
            continue
        data, kind = event["data"], event["stream"].partition("@")[2]
        seen.add(kind)
        if kind == "trade":
            trades.append([data[name] for name in "tpq"])
        elif kind == "bookTicker":
            best = {"bids": [[data["b"], data["B"]]], "asks": [[data["a"], data["A"]]]}
            books.append({"update_id": data["u"], "limit": 1} | best)
        elif kind == "depth5@100ms":
            books.append(data | {"update_id": data["lastUpdateId"], "limit": 5})
    return trades, books


def books(client):
    """Diffs of the stream put onto a snapshot."""
    came, book = streaming("depth@100ms", "bookTicker"), LocalBook()

    def diff():
        while True:
            event = came.get()
            if "depth" in event.get("stream", ""):
                return event["data"]

    book.diff(diff())
    while not book.snapshot(client.depth(SYMBOL, limit=5000)):
        pass
    while len(book.samples) < BOOKS:
        book.diff(diff())
    return book.samples


main()
