"""The unicorn-binance suite for USD-M: its REST and WebSocket managers, and its local depth cache."""

import time
from decimal import Decimal

from futures_streams import BASE
from report import SETTINGS, attempt, check, leave
from unicorn_binance_local_depth_cache import BinanceLocalDepthCacheManager
from unicorn_binance_rest_api import BinanceRestApiManager
from unicorn_binance_websocket_api import BinanceWebSocketApiManager

SYMBOL = SETTINGS["symbol"]
MARKET = SYMBOL.lower()
EXCHANGE = "binance.com-futures"
BOOKS = 40
KEYS = {"api_key": SETTINGS["api_key"], "api_secret": SETTINGS["api_secret"]}
QUIET = {"exchange": EXCHANGE, "warn_on_update": False, "disable_colorama": True}


open_session = BinanceRestApiManager._init_session


def moved(manager):
    """The addresses have no setting, and are used before the constructor returns; the others make one too."""
    manager.API_URL = f"{SETTINGS['rest']}/api"
    manager.FUTURES_URL = f"{SETTINGS['rest']}/fapi"
    manager.FUTURES_DATA_URL = f"{SETTINGS['rest']}/futures/data"
    return open_session(manager)


BinanceRestApiManager._init_session = moved


def main():
    rest = BinanceRestApiManager(**KEYS, **QUIET)
    with attempt("load markets") as report:
        report.evidence["symbols"] = [each["symbol"] for each in rest.futures_exchange_info()["symbols"]]
    with attempt("account") as report:
        report.evidence["balances"] = {
            each["asset"]: each["balance"] for each in rest.futures_account_balance()
        }
        check(rest.futures_account()["canTrade"], "cannot trade")
        rest.futures_change_leverage(symbol=SYMBOL, leverage=5)
        for kind in ("ISOLATED", "CROSSED"):
            rest.futures_change_margin_type(symbol=SYMBOL, marginType=kind)
        report.detail = "balances, leverage, margin type"
    sockets = BinanceWebSocketApiManager(
        websocket_base_uri=BASE + "/",
        websocket_api_base_uri=SETTINGS["ws_api"],
        restful_base_uri=f"{SETTINGS['rest']}/fapi",
        output_default="dict",
        **QUIET,
    )
    with attempt("streams", 30) as report:
        report.detail = ", ".join(listen(sockets))
    trade(rest, sockets)
    with attempt("order book") as report:  # last, since it stops the REST manager
        report.evidence["books"] = books(rest)
    leave()


def next_event(sockets, stream):
    """The next event of a stream, which has to be asked for."""
    while True:
        event = sockets.pop_stream_data_from_stream_buffer(stream)
        if event:
            return event
        time.sleep(0.005)


def listen(sockets):
    """One of each kind; a stream may have those of one class of host only."""
    seen = set()
    for kinds in (["aggTrade", "kline_1m", "ticker", "markPrice@1s"], ["bookTicker", "depth5"]):
        stream = sockets.create_stream(channels=kinds, markets=[MARKET], stream_buffer_name=True)
        wanted = len(seen) + len(kinds)
        while len(seen) < wanted:
            event = next_event(sockets, stream)
            if "stream" in event:
                seen.add(event["stream"])
        sockets.stop_stream(stream)
    return seen


def books(rest):
    """The depth cache, looked at shortly after each update, since other threads keep it."""
    manager = BinanceLocalDepthCacheManager(depth_cache_update_interval=100, ubra_manager=rest, **QUIET)
    manager.ubwa.websocket_base_uri = BASE + "/"  # has no setting either
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
    with attempt("place") as report:
        price = f"{Decimal(rest.futures_symbol_ticker(symbol=SYMBOL)['price']) * Decimal('0.9'):.1f}"
        wanted = {"symbol": SYMBOL, "quantity": 0.01, "price": float(price)}
        kind = {"side": "BUY", "type": "LIMIT", "timeInForce": "GTC"}
        placed.append(rest.futures_create_order(**wanted, **kind))
        options = {"side": "BUY", "order_type": "LIMIT", "time_in_force": "GTC", "stream_label": "api"}
        name = sockets.api.futures.create_order(**wanted, **options)
        placed.append(wait_for(rest, name, "NEW"))
        market = rest.futures_create_order(symbol=SYMBOL, side="BUY", type="MARKET", quantity=0.01)
        report.evidence |= {"placed": [order["orderId"] for order in placed], "filled": [market["orderId"]]}
    with attempt("query") as report:
        found = rest.futures_get_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        check(found["status"] == "NEW" and Decimal(found["price"]) == Decimal(price), found)
        check(len(rest.futures_get_open_orders(symbol=SYMBOL)) == 2, "open orders")
        held = [each for each in rest.futures_position_information() if float(each["positionAmt"])]
        check([float(each["positionAmt"]) for each in held] == [0.01], held)
        orders = rest.futures_get_all_orders(symbol=SYMBOL)
        report.evidence["placed"] = [order["orderId"] for order in orders]
    with attempt("cancel") as report:
        rest.futures_cancel_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        name = placed[1]["clientOrderId"]
        sockets.api.futures.cancel_order(symbol=SYMBOL, orig_client_order_id=name, stream_label="api")
        wait_for(rest, name, "CANCELED")
        report.evidence["cancelled"] = [order["orderId"] for order in placed]
    with attempt("user data") as report:
        seen = {}
        while sum("CANCELED" in told or "FILLED" in told for told in seen.values()) < 3:
            event = next_event(sockets, events)
            if event.get("e") == "ORDER_TRADE_UPDATE":
                seen.setdefault(event["o"]["i"], []).append(event["o"]["X"])
        check(seen[placed[0]["orderId"]] == ["NEW", "CANCELED"], seen)
        report.evidence |= {
            "cancelled": [order["orderId"] for order in placed],
            "filled": [market["orderId"]],
        }


def wait_for(rest, name, status):
    """The order of that name, once it has that status: a reply is not waited for by the manager."""
    while True:
        orders = rest.futures_get_all_orders(symbol=SYMBOL)
        found = {order["clientOrderId"]: order for order in orders}
        if found.get(name, {}).get("status") == status:
            return found[name]
        time.sleep(0.05)


main()
