"""python-binance's futures calls, sockets and WebSocket API; COIN-M has no WebSocket API there."""

import asyncio
from decimal import Decimal

import python_binance
from binance import AsyncClient, BinanceSocketManager, Client
from binance.enums import FuturesType
from binance.ws.depthcache import FuturesDepthCacheManager
from diff_book import DiffBook
from report import SETTINGS, attempting, check

SYMBOL = SETTINGS["symbol"]
LOWER = SYMBOL.lower()
COIN = SETTINGS["product"] == "cm_futures"
PAIR = SYMBOL.partition("_")[0]
SIZE = "1" if COIN else "0.01"
KIND = FuturesType.COIN_M if COIN else FuturesType.USD_M
ONE, TWO = {"symbol": SYMBOL}, {"symbol": SYMBOL, "period": "5m"}
BY_PAIR = {"pair": PAIR, "period": "5m"} if COIN else TWO
READ = {
    "ping": {},
    "order_book": ONE,
    "recent_trades": ONE,
    "historical_trades": ONE,
    "aggregate_trades": ONE,
    "klines": ONE | {"interval": "1m"},
    "mark_price_klines": ONE | {"interval": "1m"},
    "premium_index_klines": ONE | {"interval": "1m"},
    "index_price_klines": {"pair": PAIR, "interval": "1m"},
    "mark_price": ONE,
    "funding_rate": ONE,
    "ticker": ONE,
    "symbol_ticker": ONE,
    "orderbook_ticker": ONE,
    "index_price_constituents": ONE,
    "open_interest": ONE,
    "open_interest_hist": BY_PAIR | ({"contractType": "PERPETUAL"} if COIN else {}),
    "top_longshort_account_ratio": BY_PAIR,
    "top_longshort_position_ratio": BY_PAIR,
    "global_longshort_ratio": BY_PAIR,
    "basis": {"pair": PAIR, "period": "5m", "contractType": "PERPETUAL"},
    "leverage_bracket": {},
    "position_information": {},
    "income_history": {},
    "position_margin_history": ONE,
    "get_position_mode": {},
}
READ_UM = {
    "rpi_depth": ONE,
    "taker_longshort_ratio": TWO,
    "delivery_price": {"pair": PAIR},
    "insurance_fund_balance_snapshot": {},
    "commission_rate": ONE,
    "adl_quantile_estimate": {},
    "index_info": {},
    "api_trading_status": {},
    "symbol_adl_risk": {},
    "account_config": {},
    "symbol_config": {},
    "get_multi_assets_mode": {},
}


class Futures:
    """The client's calls for the product, without their prefix."""

    def __init__(self, client):
        self._client = client
        self._prefix = "futures_coin_" if COIN else "futures_"

    def __getattr__(self, name):
        return getattr(self._client, self._prefix + name)


async def main():
    # the client pings Spot's WebSocket API and REST when it is made: the sandbox has both
    client = await AsyncClient.create(**python_binance.KEYS)
    futures, sockets = Futures(client), BinanceSocketManager(client)
    await load_markets(futures)
    await account(futures)
    async with attempting("streams", 30) as report:
        report.detail = await listen(sockets)
    async with attempting("order book", 40) as report:
        report.evidence["books"] = await books(futures, sockets)
        if not COIN:
            await cache(client)
    events = sockets.coin_futures_user_socket() if COIN else sockets.futures_user_socket()
    async with events:
        await trade(client, futures, events)
    await client.close_connection()


async def load_markets(futures):
    async with attempting("load markets") as report:
        info = await futures.exchange_info()
        report.evidence["symbols"] = [each["symbol"] for each in info["symbols"]]
        check((await futures.time())["serverTime"] > 0, "no time")
        report.detail = f"{len(info['symbols'])} symbols"


async def account(futures):
    async with attempting("account") as report:
        report.evidence["balances"] = {
            each["asset"]: each["balance"] for each in await futures.account_balance()
        }
        found = await futures.account()
        check({each["asset"] for each in found["assets"]} == {*report.evidence["balances"]}, found["assets"])
        check((await futures.change_leverage(symbol=SYMBOL, leverage=9))["leverage"] == 9, "leverage")
        for kind in ("ISOLATED", "CROSSED"):
            await futures.change_margin_type(symbol=SYMBOL, marginType=kind)
        for both in ("true", "false"):
            await futures.change_position_mode(dualSidePosition=both)
        other = await AsyncClient.create(**python_binance.ED25519)
        check(await Futures(other).account_balance(), "no balance")
        await other.close_connection()
        report.detail = "balances, leverage, margin type, position mode, two kinds of keys"


async def listen(sockets):
    """One event of each kind of stream."""
    opened = [
        sockets.kline_futures_socket(PAIR, futures_type=KIND),
        sockets.aggtrade_futures_socket(SYMBOL, futures_type=KIND),
        sockets.symbol_mark_price_socket(SYMBOL, fast=True, futures_type=KIND),
        sockets.all_mark_price_socket(fast=True, futures_type=KIND),
        sockets.symbol_ticker_futures_socket(SYMBOL, futures_type=KIND),
        sockets.individual_symbol_ticker_futures_socket(SYMBOL, futures_type=KIND),
        sockets.futures_depth_socket(SYMBOL, futures_type=KIND),
    ]
    if COIN:
        opened = [each for number, each in enumerate(opened) if number != 3]  # a stream that only USD-M has
    for socket in opened:
        async with socket as stream:
            event = await stream.recv()
            check("error" not in str(event.get("e")), socket._path, event)
    names = [f"{LOWER}@{name}" for name in ("kline_1m", "aggTrade", "ticker", "miniTicker", "markPrice@1s")]
    seen = set()
    async with sockets.futures_multiplex_socket(names, futures_type=KIND) as stream:
        while len(seen) < len(names):
            seen.add((await stream.recv())["stream"])
    return f"{len(opened)} sockets and {len(names)} streams in one"


async def books(futures, sockets):
    """A book from raw diffs after each update."""
    book = DiffBook()
    names = [f"{LOWER}@depth@100ms"]
    async with sockets.futures_multiplex_socket(names, futures_type=KIND, category="public") as stream:
        while len(book.seen) < 25:
            book.receive((await stream.recv())["data"])
            if not book.started:
                book.start(await futures.order_book(symbol=SYMBOL, limit=1000))
    return book.seen


async def cache(client):
    """The client's own book of ten levels, which has no update id: best prices must not cross."""
    async with FuturesDepthCacheManager(client, SYMBOL) as cache:
        for _ in range(5):
            book = await cache.recv()
            bids, asks = book.get_bids(), book.get_asks()
            check(len(bids) == len(asks) == 10 and bids[0][0] < asks[0][0], bids[:1], asks[:1])


async def trade(client, futures, events):
    placed, spoken, stop = [], None, None
    async with attempting("place", 30) as report:
        last = await futures.symbol_ticker(symbol=SYMBOL)
        last = Decimal((last[0] if isinstance(last, list) else last)["price"])
        far = f"{last * Decimal('0.9'):.1f}"
        wanted = {
            "symbol": SYMBOL,
            "side": "BUY",
            "type": "LIMIT",
            "timeInForce": "GTC",
            "quantity": SIZE,
            "price": far,
        }
        placed.append(await futures.create_order(**wanted))
        if COIN:  # what the client signs of a batch for COIN-M is not what it sends
            placed.append(await futures.create_order(**wanted))
        else:
            placed += await futures.place_batch_order(batchOrders=[dict(wanted), dict(wanted)])
        check(all("orderId" in order for order in placed), placed)
        market = await futures.create_order(symbol=SYMBOL, side="BUY", type="MARKET", quantity=SIZE)
        if not COIN:
            spoken = await client.ws_futures_create_order(**wanted)
            await client.ws_futures_edit_order(**wanted | {"orderId": spoken["orderId"], "quantity": "0.02"})
            stop = await futures.create_order(
                symbol=SYMBOL, side="SELL", type="STOP_MARKET", quantity=SIZE, stopPrice=far
            )
            placed.append(spoken)
        report.evidence["placed"] = [order["orderId"] for order in placed]
        report.evidence["filled"] = [market["orderId"]]
        report.detail = "limit, market" + ("" if COIN else ", two at once, conditional, WebSocket API")
    async with attempting("query", 60) as report:
        await query(client, futures, placed, spoken, stop)
        report.evidence["placed"] = [order["orderId"] for order in placed]
        report.evidence["filled"] = [market["orderId"]]
        report.detail = (
            f"orders, own trades, and {len(READ if COIN else READ | READ_UM)} calls that only read"
        )
    async with attempting("cancel", 30) as report:
        first, second, *_ = [order["orderId"] for order in placed]
        await futures.cancel_order(symbol=SYMBOL, orderId=first)
        done = await cancel_several(futures, second)
        check(done[0]["status"] == "CANCELED", done)
        if not COIN:
            await client.ws_futures_cancel_order(symbol=SYMBOL, orderId=spoken["orderId"])
            await futures.cancel_algo_order(algoId=stop["algoId"])
            await futures.cancel_all_algo_open_orders(symbol=SYMBOL)
            await futures.countdown_cancel_all(symbol=SYMBOL, countdownTime=0)
        await futures.cancel_all_open_orders(symbol=SYMBOL)
        report.evidence["cancelled"] = [order["orderId"] for order in placed]
        report.detail = "one, all" if COIN else "one, several, all, conditional, WebSocket API"
    async with attempting("user data", 30) as report:
        report.detail = await told(events, [order["orderId"] for order in placed], market["orderId"])
        report.evidence["cancelled"] = [order["orderId"] for order in placed]


async def cancel_several(futures, number):
    """A list of one; the list of COIN-M is signed otherwise than it is sent."""
    if COIN:
        return [await futures.cancel_order(symbol=SYMBOL, orderId=number)]
    return await futures.cancel_orders(symbol=SYMBOL, orderidlist=[number])


async def query(client, futures, placed, spoken, stop):
    found = await futures.get_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
    check(found["status"] == "NEW", found)
    opened = await futures.get_open_orders(symbol=SYMBOL)
    check({order["orderId"] for order in opened} == {order["orderId"] for order in placed}, opened)
    check(len(await futures.get_all_orders(symbol=SYMBOL)) == len(placed) + 1, "all orders")
    check(len(await futures.account_trades(symbol=SYMBOL)) > 0, "no trades")
    if not COIN:
        found = await client.ws_futures_get_order(symbol=SYMBOL, orderId=spoken["orderId"])
        check(found["origQty"] == "0.020", found)
        check((await futures.get_algo_order(algoId=stop["algoId"]))["algoStatus"] == "NEW", "conditional")
        check(len(await futures.get_open_algo_orders()) == 1, "open conditional orders")
        await client.ws_futures_v2_account_position()
        await client.ws_futures_v2_account_balance()
        await client.ws_futures_v2_account_status()
        await client.ws_futures_get_order_book(symbol=SYMBOL)
        await client.ws_futures_get_all_tickers()
        await client.ws_futures_get_order_book_ticker(symbol=SYMBOL)
    wrong = await asyncio.to_thread(read)
    check(not wrong, wrong)


def read():
    """What goes wrong in the blocking client's calls that only read: it has more of them."""
    futures, wrong = Futures(Client(**python_binance.KEYS)), []
    for name, arguments in (READ if COIN else READ | READ_UM).items():
        try:
            getattr(futures, name)(**arguments)
        except Exception as error:
            wrong.append(f"{name}: {error}")
    return wrong


async def told(events, cancelled, filled):
    """Waits until the account's stream has told the end of every order; which events there were."""
    kinds, ends = [], {}
    while not {*cancelled, filled} <= {*ends}:
        event = await events.recv()
        kinds.append(event["e"])
        if event["e"] == "ORDER_TRADE_UPDATE" and event["o"]["X"] in ("CANCELED", "FILLED"):
            ends[event["o"]["i"]] = event["o"]["X"]
    check(ends[filled] == "FILLED" and {ends[number] for number in cancelled} == {"CANCELED"}, ends)
    return ", ".join(sorted({*kinds}))


asyncio.run(main())
