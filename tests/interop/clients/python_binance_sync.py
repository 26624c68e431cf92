"""python-binance: the blocking client, and the threads that listen for it."""

import queue
import time
from decimal import Decimal

import python_binance
from binance import Client, ThreadedWebsocketManager
from report import SETTINGS, attempt, check, leave

SYMBOL = SETTINGS["symbol"]
KINDS = {"trade", "24hrTicker", "depthUpdate", "kline", "bookTicker"}


def main():
    client = None
    with attempt("load markets") as report:
        client = Client(**python_binance.KEYS)
        info = client.get_exchange_info()
        report.evidence["symbols"] = [each["symbol"] for each in info["symbols"]]
        check(client.get_symbol_info(SYMBOL)["filters"], info)
    with attempt("account") as report:
        balances = client.get_account()["balances"]
        report.evidence["balances"] = {each["asset"]: each["free"] for each in balances}
        check(client.get_asset_balance("BTC")["free"], "no BTC")
    streams = ThreadedWebsocketManager(**python_binance.KEYS)
    streams.start()
    with attempt("streams") as report:
        report.evidence["trades"] = listen(streams)
    events = queue.Queue()
    with attempt("user data"):  # told again below, when the orders are known
        streams.start_user_socket(callback=events.put)
        time.sleep(1)  # until the subscription stands, which is not said
    trade(client, events)
    with attempt("order book") as report:
        book = client.get_order_book(symbol=SYMBOL, limit=50)
        report.evidence["books"] = [book | {"update_id": book["lastUpdateId"], "limit": 50}]
    streams.stop()
    leave()


def listen(streams):
    """Trades that came, when every kind of event has come."""
    came = queue.Queue()
    streams.start_trade_socket(callback=came.put, symbol=SYMBOL)
    streams.start_symbol_ticker_socket(callback=came.put, symbol=SYMBOL)
    streams.start_depth_socket(callback=came.put, symbol=SYMBOL)
    streams.start_kline_socket(callback=came.put, symbol=SYMBOL)
    lower = SYMBOL.lower()
    streams.start_multiplex_socket(callback=came.put, streams=[f"{lower}@bookTicker", f"{lower}@aggTrade"])
    kinds, trades = set(), []
    while not kinds >= KINDS or len(trades) < 10:
        event = came.get()
        event = event.get("data", event)
        check(event.get("e") != "error", event)
        kinds.add(event.get("e", "bookTicker"))
        if event.get("e") == "trade":
            trades.append([event["t"], event["p"], event["q"]])
    return trades


def trade(client, events):
    """Orders, and what the account's stream tells about them."""
    placed, market, price = [], {}, ""
    with attempt("place") as report:
        last = Decimal(client.get_symbol_ticker(symbol=SYMBOL)["price"])
        price = f"{last * Decimal('0.9'):.2f}"
        placed += [client.order_limit_buy(symbol=SYMBOL, quantity="0.01", price=price) for _ in "12"]
        market = client.order_market_buy(symbol=SYMBOL, quoteOrderQty="500")
        check(market["status"] == "FILLED" and market["fills"], market)
        client.create_test_order(symbol=SYMBOL, side="BUY", type="MARKET", quantity="0.01")
        report.evidence |= {"placed": [order["orderId"] for order in placed], "filled": [market["orderId"]]}
    with attempt("query") as report:
        found = client.get_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        check(found["status"] == "NEW" and Decimal(found["price"]) == Decimal(price), found)
        check(len(client.get_open_orders(symbol=SYMBOL)) == 2, "open orders")
        everything = client.get_all_orders(symbol=SYMBOL)
        check(len(everything) == 3 and client.get_my_trades(symbol=SYMBOL), everything)
        report.evidence["placed"] = [order["orderId"] for order in everything]
    with attempt("cancel") as report:
        for order in placed:
            client.cancel_order(symbol=SYMBOL, orderId=order["orderId"])
        check(not client.get_open_orders(), "orders are left")
        report.evidence["cancelled"] = [order["orderId"] for order in placed]
    with attempt("user data") as report:
        seen = {}
        while sum("CANCELED" in told or "FILLED" in told for told in seen.values()) < 3:
            event = events.get()
            if event["e"] == "executionReport":
                seen.setdefault(event["i"], []).append(event["X"])
        check(seen[placed[0]["orderId"]] == ["NEW", "CANCELED"], seen)
        report.evidence["cancelled"] = [order["orderId"] for order in placed]
        report.evidence["filled"] = [market["orderId"]]


main()
