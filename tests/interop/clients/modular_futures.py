"""Binance's modular connectors for USD-M and COIN-M futures: REST, WebSocket API and streams."""

import asyncio
import importlib
import inspect
import logging
import time

from binance_common.configuration import (
    ConfigurationRestAPI,
    ConfigurationWebSocketAPI,
    ConfigurationWebSocketStreams,
)
from diff_book import DiffBook
from futures_streams import BASE
from report import SETTINGS, attempting, check, leave


class Unparsed(logging.Handler):
    """Answers that are not what the connector's models say: it gives them raw, and logs that."""

    def __init__(self):
        super().__init__()
        self.told = []

    def emit(self, record):
        if "Failed to parse" in record.getMessage():
            self.told.append(record.getMessage())


unparsed = Unparsed()
logging.basicConfig(level=logging.WARNING, handlers=[unparsed, logging.StreamHandler()])
COIN = SETTINGS["product"] == "cm_futures"
SYMBOL = SETTINGS["symbol"]
LOWER = SYMBOL.lower()
SIZE = 1 if COIN else 0.01
NAME = "DerivativesTradingCoinFutures" if COIN else "DerivativesTradingUsdsFutures"
PACKAGE = "binance_sdk_derivatives_trading_" + ("coin" if COIN else "usds") + "_futures"
Client = getattr(
    importlib.import_module(f"{PACKAGE}.{'derivatives_trading_' + PACKAGE.split('trading_')[1]}"), NAME
)
enums = importlib.import_module(f"{PACKAGE}.rest_api.models.enums")
models = importlib.import_module(f"{PACKAGE}.rest_api.models")
VALUES = {
    "symbol": SYMBOL,
    "pair": SYMBOL.partition("_")[0],
    "interval": "1m",
    "period": "5m",
    "contract_type": "PERPETUAL",
    "from_asset": "USDT",
    "to_asset": "BTC",
    "from_amount": 100.0,
    "download_id": "1",
    "order_id": None,
    "quote_id": None,
    "asset": "USDT",
    "start_time": None,
    "end_time": None,
}
"""Arguments of the calls that only read."""
CHANGING = (
    *("new_", "modify_", "cancel_", "change_", "place_", "auto_", "toggle_", "accept_", "send_", "start_"),
    *("close_", "keepalive_", "test_order", "futures_tradfi", "query_order", "query_current"),
    *("query_algo_order", "order_status", "get_order_modify", "get_download_id_for_futures_t"),
)
"""What changes something, wants an order, or costs 1,000 of 2,400 a minute."""


def rest(key=SETTINGS):
    """The REST side, signing with that key."""
    return Client(
        config_rest_api=ConfigurationRestAPI(
            api_key=key["api_key"],
            api_secret=key.get("api_secret"),
            private_key=key.get("private_key"),
            base_path=SETTINGS["rest"],
            timeout=10_000,
        )
    ).rest_api


def newest(api, *names):
    """The method of the first of these names that there is."""
    return next(getattr(api, name) for name in names if hasattr(api, name))


async def run(function, *arguments, **named):
    """A blocking call, in a thread of its own; what it gives, parsed."""
    answer = await asyncio.to_thread(function, *arguments, **named)
    return answer.data()


def unwrapped(model):
    """What a model of one of several shapes holds."""
    return getattr(model, "actual_instance", None) or model


async def price_of(api):
    found = unwrapped(await run(api.symbol_order_book_ticker, symbol=SYMBOL))
    found = unwrapped(found[0]) if isinstance(found, list) else found
    return float(found.bid_price), float(found.ask_price)


async def load_markets(api):
    async with attempting("load markets") as report:
        await run(api.test_connectivity)
        served = await run(api.check_server_time)
        check(abs(served.server_time / 1000 - time.time()) < 5, "server time", served.server_time)
        info = await run(api.exchange_information)
        report.evidence["symbols"] = [each.symbol for each in info.symbols]
        one = next(each for each in info.symbols if each.symbol == SYMBOL)
        report.detail = f"{len(info.symbols)} symbols, {len(one.filters)} filters"


async def account(api):
    async with attempting("account") as report:
        rows = await run(newest(api, "futures_account_balance_v3", "futures_account_balance"))
        rows = [unwrapped(row) for row in rows]
        report.evidence["balances"] = {row.asset: row.balance for row in rows}
        found = await run(newest(api, "account_information_v3", "account_information"))
        check({asset.asset for asset in found.assets} == {row.asset for row in rows}, found.assets)
        mode = await run(api.get_current_position_mode)
        check(mode.dual_side_position is False, mode)
        changed = await run(api.change_initial_leverage, SYMBOL, 7)
        check(changed.leverage == 7, changed)
        for kind in ("ISOLATED", "CROSSED"):
            await run(api.change_margin_type, SYMBOL, enums.ChangeMarginTypeMarginTypeEnum(kind))
        for both in ("true", "false"):
            await run(api.change_position_mode, both)
        for kind in ("ed25519", "rsa"):
            await run(newest(rest(SETTINGS[kind]), "futures_account_balance_v3", "futures_account_balance"))
        report.detail = (
            f"{len(rows)} assets, leverage, margin type and position mode changed, three kinds of keys"
        )


def order(side, kind, **more):
    """Arguments of a new order."""
    known = {
        "side": enums.NewOrderSideEnum,
        "type": enums.NewOrderTypeEnum,
        "time_in_force": enums.NewOrderTimeInForceEnum,
    }
    given = {"symbol": SYMBOL, "side": side, "type": kind, "quantity": SIZE, **more}
    return {name: known[name](value) if name in known else value for name, value in given.items()}


async def place(api, ws):
    placed = {}
    async with attempting("place") as report:
        bid, ask = await price_of(api)
        far = round(bid * 0.9, 1)
        limit = await run(api.new_order, **order("BUY", "LIMIT", price=far, time_in_force="GTC"))
        market = await run(
            api.new_order,
            **order("BUY", "MARKET", new_order_resp_type=enums.NewOrderNewOrderRespTypeEnum("RESULT")),
        )
        inner = models.PlaceMultipleOrdersBatchOrdersParameterInner
        wanted = [
            inner(symbol=SYMBOL, side="BUY", type="LIMIT", timeInForce="GTC", quantity=SIZE, price=far),
            inner(
                symbol=SYMBOL,
                side="SELL",
                type="LIMIT",
                timeInForce="GTX",
                quantity=SIZE,
                price=round(ask * 1.05, 1),
            ),
        ]
        batch = [unwrapped(each) for each in await run(api.place_multiple_orders, wanted)]
        check(all(each.order_id for each in batch), batch)
        changed = await run(
            api.modify_order,
            symbol=SYMBOL,
            side=enums.ModifyOrderSideEnum("BUY"),
            quantity=SIZE,
            price=round(bid * 0.89, 1),
            order_id=batch[0].order_id,
        )
        check(float(changed.price) == round(bid * 0.89, 1), changed)
        side = importlib.import_module(f"{PACKAGE}.websocket_api.models")
        spoken = (
            await ws.new_order(
                symbol=SYMBOL,
                side=side.NewOrderSideEnum("BUY"),
                type=side.NewOrderTypeEnum("LIMIT"),
                time_in_force=side.NewOrderTimeInForceEnum("GTC"),
                quantity=SIZE,
                price=far,
            )
        ).data()
        check(getattr(spoken, "result", None), spoken)
        placed.update(limit=limit, market=market, batch=batch, spoken=spoken.result)
        report.evidence["placed"] = [
            limit.order_id,
            spoken.result.order_id,
            *(each.order_id for each in batch),
        ]
        report.evidence["filled"] = [market.order_id]
        report.detail = "limit, market, two at once, amended, and one by the WebSocket API"
        if not COIN:
            algo = await run(
                api.new_algo_order,
                algo_type=enums.NewAlgoOrderAlgoTypeEnum("CONDITIONAL"),
                symbol=SYMBOL,
                side=enums.NewAlgoOrderSideEnum("SELL"),
                type=enums.NewAlgoOrderTypeEnum("STOP_MARKET"),
                quantity=SIZE,
                trigger_price=far,
            )
            check(algo.algo_id, algo)
            placed["algo"] = algo
            report.detail += ", a conditional one"
    return placed


async def query(api, ws, placed):
    async with attempting("query", seconds=60) as report:
        limit = placed["limit"].order_id
        found = await run(api.query_order, SYMBOL, order_id=limit)
        check(found.status == "NEW", found)
        found = await run(api.query_current_open_order, SYMBOL, order_id=limit)
        spoken = (await ws.query_order(symbol=SYMBOL, order_id=limit)).data()
        check(spoken.result.status == "NEW", spoken)
        open_orders = [unwrapped(each) for each in await run(api.current_all_open_orders, symbol=SYMBOL)]
        check(limit in [each.order_id for each in open_orders], open_orders)
        trades = [unwrapped(each) for each in await run(api.account_trade_list, symbol=SYMBOL)]
        check(placed["market"].order_id in [each.order_id for each in trades], trades)
        changes = await run(api.get_order_modify_history, SYMBOL, order_id=placed["batch"][0].order_id)
        check(len(changes) == 1, changes)
        if not COIN:
            await run(api.query_algo_order, algo_id=placed["algo"].algo_id)
        report.evidence["placed"] = [each.order_id for each in open_orders]
        report.evidence["filled"] = [placed["market"].order_id]
        done, wrong = await sweep(api)
        check(not wrong, f"{len(wrong)} of {done}:", "; ".join(wrong))
        check(not unparsed.told, "; ".join(unparsed.told))
        report.detail = f"order, open orders, own trades, and all {done} calls that only read"


async def sweep(api):
    """Calls everything that changes nothing; how many that were, and what went wrong."""
    wrong, done = [], 0
    for name, method in inspect.getmembers(api, inspect.ismethod):
        if name.startswith(("_", "send_", *CHANGING)):
            continue
        done += 1
        try:
            await run(method, **arguments_of(name, method))
        except Exception as error:
            wrong.append(f"{name}: {type(error).__name__} {str(error)[:200]}")
    return done, wrong


def arguments_of(name, method):
    """Arguments for a call that only reads: what it needs, and a symbol where it takes one."""
    given = {}
    for parameter in inspect.signature(method).parameters.values():
        kind = parameter.annotation.__args__[0] if hasattr(parameter.annotation, "__args__") else str
        if parameter.name in ("start_time", "end_time") and parameter.default is parameter.empty:
            given[parameter.name] = int(time.time() * 1000) - (
                86_400_000 if parameter.name == "start_time" else 0
            )
        elif parameter.default is parameter.empty:
            value = VALUES[parameter.name]
            given[parameter.name] = (
                kind(value) if isinstance(kind, type) and not isinstance(value, kind) else value
            )
    optional = inspect.signature(method).parameters
    if "symbol" in optional and "symbol" not in given and name != "asset_index":  # its symbols are others
        given["symbol"] = SYMBOL
    return given


async def cancel(api, ws, placed):
    async with attempting("cancel") as report:
        limit, batch = placed["limit"].order_id, [each.order_id for each in placed["batch"]]
        done = await run(api.cancel_order, SYMBOL, order_id=limit)
        check(done.status == "CANCELED", done)
        spoken = (await ws.cancel_order(symbol=SYMBOL, order_id=placed["spoken"].order_id)).data()
        check(spoken.result.status == "CANCELED", spoken)
        await run(api.cancel_multiple_orders, SYMBOL, order_id_list=batch)
        await run(api.cancel_all_open_orders, SYMBOL)
        report.evidence["cancelled"] = [limit, placed["spoken"].order_id, *batch]
        report.detail = "one, one by the WebSocket API, several, all"
        if not COIN:
            await run(api.cancel_algo_order, algo_id=placed["algo"].algo_id)
            await run(api.cancel_all_algo_open_orders, SYMBOL)
            report.detail += ", conditional ones"
        await run(api.auto_cancel_all_open_orders, SYMBOL, 0)


SUBSCRIBED = {
    "aggregate_trade_streams": {"symbol": LOWER},
    "individual_symbol_book_ticker_streams": {"symbol": LOWER},
    "all_book_tickers_stream": {},
    "kline_candlestick_streams": {"symbol": LOWER, "interval": "1m"},
    "continuous_contract_kline_candlestick_streams": {
        "pair": VALUES["pair"].lower(),
        "contract_type": "perpetual",
        "interval": "1m",
    },
    "mark_price_stream": {"symbol": LOWER, "update_speed": "1s"},
    "partial_book_depth_streams": {"symbol": LOWER, "levels": "5"},
    "individual_symbol_ticker_streams": {"symbol": LOWER},
    "individual_symbol_mini_ticker_stream": {"symbol": LOWER},
    "all_market_tickers_streams": {},
    "all_market_mini_tickers_stream": {},
}
SUBSCRIBED_CM = {
    "index_price_stream": {"pair": VALUES["pair"].lower(), "update_speed": "1s"},
    "index_kline_candlestick_streams": {"pair": VALUES["pair"].lower(), "interval": "1m"},
    "mark_price_kline_candlestick_streams": {"symbol": LOWER, "interval": "1m"},
    "mark_price_of_all_symbols_of_a_pair": {"pair": VALUES["pair"].lower(), "update_speed": "1s"},
}
SUBSCRIBED_UM = {
    "mark_price_stream_for_all_market": {"update_speed": "1s"},
    "rpi_diff_book_depth_streams": {"symbol": LOWER},
}


async def streams(ws):
    wanted = SUBSCRIBED | (SUBSCRIBED_CM if COIN else SUBSCRIBED_UM)
    async with attempting("streams", seconds=30) as report:
        first, waiting = {}, dict.fromkeys(wanted)

        def keep(name):
            def receive(event):
                first.setdefault(name, event)
                waiting.pop(name, None)

            return receive

        for number, (name, arguments) in enumerate(wanted.items(), start=1):
            handle = await getattr(ws, name)(**arguments)
            handle.on("message", keep(name))
            if not number % 8:
                await asyncio.sleep(1.1)  # each is a message, of which ten a second are allowed
        while waiting:
            report.detail = "nothing of " + ", ".join(waiting)
            await asyncio.sleep(0.05)
        check(len(await ws.list_subscribe()) > 0, "no subscriptions listed")
        trade = first["aggregate_trade_streams"]
        check(trade.s == SYMBOL and float(trade.p) > 0, trade)
        report.detail = f"{len(wanted)} kinds"


async def order_book(api, ws):
    async with attempting("order book", seconds=40) as report:
        queue = asyncio.Queue()
        handle = await ws.diff_book_depth_streams(symbol=LOWER)
        handle.on("message", queue.put_nowait)

        book = DiffBook()
        while len(book.seen) < 25:
            event = await queue.get()
            book.receive({"U": event.U, "u": event.u, "pu": event.pu, "b": event.b, "a": event.a})
            if not book.started:
                found = await run(api.order_book, SYMBOL, limit=1000)
                book.start({"lastUpdateId": found.last_update_id, "bids": found.bids, "asks": found.asks})
        report.evidence["books"] = book.seen
        report.detail = f"{len(book.seen)} books"


async def user_data(api, ws):
    async with attempting("user data", seconds=30) as report:
        key = (await run(api.start_user_data_stream)).listen_key
        await run(api.keepalive_user_data_stream)
        events = asyncio.Queue()
        handle = await ws.user_data(key)
        handle.on("message", events.put_nowait)
        done = await run(api.new_order, **order("SELL", "MARKET"))
        seen = []
        while not {"OrderTradeUpdate", "AccountUpdate"} <= {type(each).__name__ for each in seen}:
            seen.append(unwrapped(await events.get()))
            report.detail = f"so far {seen}"
        told = [each for each in seen if type(each).__name__ == "OrderTradeUpdate"]
        check(told[0].o.i == done.order_id, told)
        await run(api.close_user_data_stream)
        report.evidence["filled"] = [done.order_id]
        report.detail = ", ".join(type(each).__name__ for each in seen)


async def main():
    api = rest()
    client = Client(
        config_ws_api=ConfigurationWebSocketAPI(
            api_key=SETTINGS["api_key"], api_secret=SETTINGS["api_secret"], stream_url=SETTINGS["ws_api"]
        ),
        config_ws_streams=ConfigurationWebSocketStreams(stream_url=f"{BASE}/stream"),
    )
    await load_markets(api)
    await account(api)
    spoken = await client.websocket_api.create_connection()
    placed = await place(api, spoken)
    await query(api, spoken, placed)
    await cancel(api, spoken, placed)
    await spoken.close_connection(close_session=True)
    listening = await client.websocket_streams.create_connection()
    await streams(listening)
    await order_book(api, listening)
    await user_data(api, listening)
    leave()


asyncio.run(main())
