"""binance-futures-connector, the older one of Binance, for USD-M and COIN-M: REST and streams, blocking."""

import contextlib
import json
import queue
import time

from binance.error import ClientError
from diff_book import DiffBook
from futures_streams import BASE
from report import SETTINGS, attempt, check, leave

COIN = SETTINGS["product"] == "cm_futures"
if COIN:
    from binance.cm_futures import CMFutures as Futures
    from binance.websocket.cm_futures.websocket_client import CMFuturesWebsocketClient as Streams
else:
    from binance.um_futures import UMFutures as Futures
    from binance.websocket.um_futures.websocket_client import UMFuturesWebsocketClient as Streams

SYMBOL = SETTINGS["symbol"]
LOWER, PAIR = SYMBOL.lower(), SYMBOL.partition("_")[0]
SIZE = 1 if COIN else 0.01
DAY = 86_400_000


def rest(key=SETTINGS):
    """The client, signing with that key."""
    found = {name: key[name] for name in ("private_key",) if name in key}
    return Futures(key["api_key"], key.get("api_secret"), base_url=SETTINGS["rest"], **found)


@contextlib.contextmanager
def connected(**options):
    """Streams, and the queue of what comes from them."""
    messages = queue.Queue()
    client = Streams(stream_url=BASE, on_message=lambda _, text: messages.put(json.loads(text)), **options)
    try:
        yield client, messages
    finally:
        client.stop()


def load_markets(api):
    with attempt("load markets") as report:
        api.ping()
        check(abs(api.time()["serverTime"] / 1000 - time.time()) < 5, "server time")
        info = api.exchange_info()
        report.evidence["symbols"] = [each["symbol"] for each in info["symbols"]]
        report.detail = f"{len(info['symbols'])} symbols"


def account(api):
    with attempt("account") as report:
        report.evidence["balances"] = {each["asset"]: each["balance"] for each in api.balance()}
        found = api.account()
        check({each["asset"] for each in found["assets"]} == {*report.evidence["balances"]}, found["assets"])
        check(api.change_leverage(symbol=SYMBOL, leverage=11)["leverage"] == 11, "leverage")
        for kind in ("ISOLATED", "CROSSED"):
            api.change_margin_type(symbol=SYMBOL, marginType=kind)
        for both in ("true", "false"):
            api.change_position_mode(dualSidePosition=both)
        if not COIN:
            for both in ("true", "false"):
                api.change_multi_asset_mode(multiAssetsMargin=both)
        other = rest(SETTINGS["rsa"])
        check(other.balance(), "no balance")
        report.detail = "balances, leverage, margin type, position mode, two kinds of keys"


def place(api):
    placed = {}
    with attempt("place") as report:
        found = api.book_ticker(symbol=SYMBOL)
        bid = float((found[0] if isinstance(found, list) else found)["bidPrice"])
        wanted = {"symbol": SYMBOL, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": SIZE}
        wanted["price"] = round(bid * 0.9, 1)
        placed["limit"] = api.new_order(**wanted)["orderId"]
        placed["client"] = api.new_order(**wanted, newClientOrderId="mine")["orderId"]
        batch = [{name: str(value) for name, value in wanted.items()} for _ in "12"]
        placed["first"], placed["second"] = [each["orderId"] for each in api.new_batch_order(batch)]
        change = {"quantity": SIZE, "price": round(bid * 0.89, 1), "orderId": placed["second"]}
        changed = api.modify_order(symbol=SYMBOL, side="BUY", **change)
        check(float(changed["price"]) == round(bid * 0.89, 1), changed)
        report.evidence["placed"] = list(placed.values())
        market = api.new_order(symbol=SYMBOL, side="BUY", type="MARKET", quantity=SIZE)
        report.evidence["filled"] = [market["orderId"]]
        if not COIN:
            api.new_order_test(**wanted)
        report.detail = "limit, two at once, amended, market"
    return placed, market["orderId"]


def query(api, placed, market):
    with attempt("query", 60) as report:
        found = api.query_order(SYMBOL, orderId=placed["limit"])
        check(found["status"] == "NEW", found)
        found = api.query_order(SYMBOL, origClientOrderId="mine")
        check(found["orderId"] == placed["client"], found)
        api.get_open_orders(SYMBOL, orderId=placed["limit"])
        report.evidence["placed"] = [each["orderId"] for each in api.get_orders(symbol=SYMBOL)]
        check({*report.evidence["placed"]} == {*placed.values()}, report.evidence)
        check(len(api.get_all_orders(symbol=SYMBOL)) == len(placed) + 1, "all orders")
        check(market in [each["orderId"] for each in api.get_account_trades(symbol=SYMBOL)], "own trades")
        try:
            api.query_order(SYMBOL, orderId=10**9)
        except ClientError as error:
            check(error.error_code == -2013, error)
        else:
            check(False, "an order that is not there was found")
        calls = reading(api)
        for call in calls:
            call()
        report.detail = f"orders, own trades, and {len(calls)} calls that only read"


def reading(api):
    """Calls that change nothing."""
    dated = {"period": "5m"}
    now = int(time.time() * 1000)
    by_pair = (PAIR,) if COIN else (SYMBOL,)
    calls = [
        lambda: api.depth(SYMBOL),
        lambda: api.trades(SYMBOL),
        lambda: api.historical_trades(SYMBOL),
        lambda: api.agg_trades(SYMBOL),
        lambda: api.klines(SYMBOL, "1m"),
        lambda: api.continuous_klines(PAIR, "PERPETUAL", "1m"),
        lambda: api.index_price_klines(PAIR, "1m"),
        lambda: api.mark_price_klines(SYMBOL, "1m"),
        lambda: api.mark_price(SYMBOL),
        lambda: api.funding_rate(SYMBOL),
        lambda: api.ticker_24hr_price_change(SYMBOL),
        lambda: api.ticker_price(SYMBOL),
        lambda: api.open_interest(SYMBOL),
        lambda: api.top_long_short_account_ratio(*by_pair, **dated),
        lambda: api.top_long_short_position_ratio(*by_pair, **dated),
        lambda: api.long_short_account_ratio(*by_pair, **dated),
        lambda: api.get_position_mode(),
        lambda: api.get_position_margin_history(SYMBOL),
        lambda: api.get_position_risk(),
        lambda: api.get_income_history(),
        lambda: api.leverage_brackets(),
        lambda: api.adl_quantile(),
        lambda: api.force_orders(),
        lambda: api.commission_rate(SYMBOL),
    ]
    if COIN:
        return [
            *calls,
            lambda: api.open_interest_hist(PAIR, "PERPETUAL", "5m"),
            lambda: api.taker_long_short_ratio(PAIR, "PERPETUAL", "5m"),
            lambda: api.basis(PAIR, "PERPETUAL", "5m"),
            lambda: api.query_index_price_constituents(SYMBOL),
        ]
    return [
        *calls,
        lambda: api.open_interest_hist(SYMBOL, "5m"),
        lambda: api.taker_long_short_ratio(SYMBOL, "5m"),
        lambda: api.quarterly_contract_settlement_price(PAIR),
        lambda: api.funding_info(),
        lambda: api.index_info(),
        lambda: api.asset_Index(),
        lambda: api.index_price_constituents(SYMBOL),
        lambda: api.get_multi_asset_mode(),
        lambda: api.api_trading_status(),
        lambda: api.futures_account_configuration(),
        lambda: api.symbol_configuration(),
        lambda: api.query_user_rate_limit(),
        lambda: api.download_transactions_asyn(now - DAY, now),
        lambda: api.aysnc_download_info("1"),
        lambda: api.get_bnb_burn(),
    ]


def cancel(api, placed):
    with attempt("cancel") as report:
        check(api.cancel_order(SYMBOL, orderId=placed["limit"])["status"] == "CANCELED", "not cancelled")
        wanted = [placed["first"]]
        if COIN:  # where the connector does not write the list as JSON
            wanted = str(wanted)
        api.cancel_batch_order(SYMBOL, orderIdList=wanted, origClientOrderIdList=None)
        api.countdown_cancel_order(SYMBOL, 0)
        api.cancel_open_orders(SYMBOL)
        check(not api.get_orders(symbol=SYMBOL), "orders are left")
        report.evidence["cancelled"] = list(placed.values())
        report.detail = "one, several, all"


def streams():
    with attempt("streams", 30) as report, connected(is_combined=True) as (client, messages):
        client.agg_trade(symbol=SYMBOL)
        client.mark_price(symbol=SYMBOL, speed=1)
        client.kline(symbol=SYMBOL, interval="1m")
        client.continuous_kline(pair=PAIR, contractType="perpetual", interval="1m")
        client.ticker(symbol=SYMBOL)
        client.mini_ticker(symbol=SYMBOL)
        client.book_ticker(symbol=SYMBOL)
        client.partial_book_depth(symbol=SYMBOL, level=5, speed=100)
        wanted, replies, seen = 8, 0, set()
        while len(seen) < wanted or replies < wanted:
            report.detail = f"so far {sorted(seen)}, {replies} answers"
            event = messages.get()
            if "stream" in event:
                seen.add(event["stream"])
            else:
                check(event["result"] is None, event)
                replies += 1
        report.detail = f"{wanted} kinds"


def order_book(api):
    with attempt("order book", 40) as report, connected() as (client, messages):
        client.diff_book_depth(symbol=SYMBOL, speed=100)
        book = DiffBook()
        while len(book.seen) < 25:
            event = messages.get()
            if event.get("e") != "depthUpdate":
                continue
            book.receive(event)
            if not book.started:
                book.start(api.depth(SYMBOL, limit=1000))
        report.evidence["books"] = book.seen
        report.detail = f"{len(book.seen)} books"


def user_data(api):
    with attempt("user data", 30) as report, connected() as (client, messages):
        key = api.new_listen_key()["listenKey"]
        api.renew_listen_key(key)
        client.user_data(listen_key=key, id=1)
        check(messages.get() == {"result": None, "id": 1}, "no answer")
        done = api.new_order(symbol=SYMBOL, side="SELL", type="MARKET", quantity=SIZE)
        seen = []
        while not {"ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE"} <= {event["e"] for event in seen}:
            seen.append(messages.get())
        told = [event["o"]["i"] for event in seen if event["e"] == "ORDER_TRADE_UPDATE"]
        check({*told} == {done["orderId"]}, told)
        api.close_listen_key(key)
        report.evidence["filled"] = [done["orderId"]]
        report.detail = ", ".join(event["e"] for event in seen)


def main():
    api = rest()
    load_markets(api)
    account(api)
    placed, market = place(api)
    query(api, placed, market)
    cancel(api, placed)
    streams()
    order_book(api)
    user_data(api)
    leave()


main()
