"""The unicorn-binance suite: its REST and WebSocket managers, and its local depth cache."""

import time
from decimal import Decimal

from report import SETTINGS, attempt, check, leave
from unicorn_binance_local_depth_cache import BinanceLocalDepthCacheManager
from unicorn_binance_rest_api import BinanceRestApiManager
from unicorn_binance_websocket_api import BinanceWebSocketApiManager

SYMBOL = SETTINGS["symbol"]
MARKET = SYMBOL.lower()
STREAMS = SETTINGS["streams"][""] + "/"
BOOKS = 40
KEYS = {"api_key": SETTINGS["api_key"], "api_secret": SETTINGS["api_secret"]}


class Rest(BinanceRestApiManager):
    """The addresses have no setting, and are used before the constructor returns."""

    def _init_session(self):
        self.API_URL = f"{SETTINGS['rest']}/api"
        return super()._init_session()


def main():
    rest = Rest(**KEYS, exchange="binance.com", warn_on_update=False, disable_colorama=True)
    with attempt("load markets") as report:
        report.evidence["symbols"] = [each["symbol"] for each in rest.get_exchange_info()["symbols"]]
    with attempt("account") as report:
        balances = rest.get_account()["balances"]
        report.evidence["balances"] = {each["asset"]: each["free"] for each in balances}
    sockets = BinanceWebSocketApiManager(
        exchange="binance.com",
        websocket_base_uri=STREAMS,
        websocket_api_base_uri=SETTINGS["ws_api"],
        warn_on_update=False,
        disable_colorama=True,
        output_default="dict",
    )
    with attempt("streams") as report:
        report.evidence["trades"] = listen(sockets)
    trade(rest, sockets)
    with attempt("order book", 60) as report:  # last, since it stops the REST manager
        report.evidence["books"] = books(rest)
    leave()


def next_event(sockets, stream):
    """The next event of a stream, which has to be asked for."""
    while True:
        event = sockets.pop_stream_data_from_stream_buffer(stream)
        if event:
            return event
        time.sleep(0.005)


def wait_for(rest, name, status):
    """The order of that name, once it has that status."""
    while True:
        found = {order["clientOrderId"]: order for order in rest.get_all_orders(symbol=SYMBOL)}
        if found.get(name, {}).get("status") == status:
            return found[name]
        time.sleep(0.05)


def listen(sockets):
    """Trades; and one of each other kind."""
    kinds = ["trade", "bookTicker", "kline_1m", "depth5", "aggTrade", "ticker"]
    stream = sockets.create_stream(channels=kinds, markets=[MARKET], stream_buffer_name=True)
    seen, trades = set(), []
    while len(seen) < len(kinds) or len(trades) < 10:
        event = next_event(sockets, stream)
        if "stream" in event:
            seen.add(event["stream"])
            if event["stream"].endswith("@trade"):
                trades.append([event["data"][name] for name in "tpq"])
    sockets.stop_stream(stream)
    return trades


def books(rest):
    """The depth cache, looked at shortly after each update, since other threads keep it."""
    manager = BinanceLocalDepthCacheManager(
        exchange="binance.com",
        depth_cache_update_interval=100,
        ubra_manager=rest,
        warn_on_update=False,
        disable_colorama=True,
    )
    manager.ubwa.websocket_base_uri = STREAMS  # has no setting either
    manager.create_depthcache(markets=SYMBOL)
    while not manager.is_depth_cache_synchronized(SYMBOL):
        time.sleep(0.01)
    cache, seen = manager.depth_caches[MARKET], []
    while len(seen) < BOOKS:
        update_id = cache["last_update_id"]
        if seen and seen[-1]["update_id"] == update_id:
            time.sleep(0.005)
            continue
        time.sleep(0.02)
        book = {"bids": manager.get_bids(market=SYMBOL), "asks": manager.get_asks(market=SYMBOL)}
        if cache["last_update_id"] == update_id:
            seen.append({"update_id": update_id} | book)
    manager.stop_manager()
    return seen


def trade(rest, sockets):
    """Orders over REST and the WebSocket API, and what the account's stream tells about them."""
    placed, market, price = [], {}, ""
    with attempt("user data"):  # told again below, when the orders are known
        events = sockets.create_stream(
            channels="arr", markets="!userData", stream_buffer_name=True, stream_label="account", **KEYS
        )
        sockets.wait_till_stream_has_started(events)
        api = sockets.create_stream(api=True, stream_label="api", **KEYS)
        sockets.wait_till_stream_has_started(api)
        time.sleep(1)  # until the subscription stands, which is not said
    with attempt("place") as report:
        price = f"{Decimal(rest.get_symbol_ticker(symbol=SYMBOL)['price']) * Decimal('0.9'):.2f}"
        wanted = {"symbol": SYMBOL, "quantity": 0.01, "price": float(price)}
        placed.append(rest.order_limit_buy(**wanted))
        # not with return_response: the manager begins to wait for a reply after it has asked
        name = sockets.api.spot.create_order(**wanted, side="BUY", order_type="LIMIT", time_in_force="GTC")
        placed.append(wait_for(rest, name, "NEW"))
        market = rest.order_market_buy(symbol=SYMBOL, quoteOrderQty=500)
        check(market["status"] == "FILLED" and market["fills"], market)
        report.evidence |= {"placed": [order["orderId"] for order in placed], "filled": [market["orderId"]]}
    with attempt("query") as report:
        found = rest.get_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        check(found["status"] == "NEW" and Decimal(found["price"]) == Decimal(price), found)
        check(len(rest.get_open_orders(symbol=SYMBOL)) == 2, "open orders")
        report.evidence["placed"] = [order["orderId"] for order in rest.get_all_orders(symbol=SYMBOL)]
    with attempt("cancel") as report:
        rest.cancel_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        name = placed[1]["clientOrderId"]
        sockets.api.spot.cancel_order(symbol=SYMBOL, orig_client_order_id=name)
        wait_for(rest, name, "CANCELED")
        report.evidence["cancelled"] = [order["orderId"] for order in placed]
    with attempt("user data") as report:
        seen = {}
        while sum("CANCELED" in told or "FILLED" in told for told in seen.values()) < 3:
            event = next_event(sockets, events)
            event = event.get("event", event)
            if event.get("e") == "executionReport":
                seen.setdefault(event["i"], []).append(event["X"])
        check(seen[placed[0]["orderId"]] == ["NEW", "CANCELED"], seen)
        report.evidence |= {
            "cancelled": [order["orderId"] for order in placed],
            "filled": [market["orderId"]],
        }


main()
