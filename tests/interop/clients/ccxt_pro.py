"""ccxt pro: streams, its local order book, user data, and orders over the WebSocket API."""

import asyncio

import ccxt.pro as ccxt
from ccxt_exchange import KINDS, PRODUCT, SYMBOL, make
from ccxt_rest import amount_of
from report import attempting, check

BOOKS = 200


async def main():
    exchange = make(ccxt)
    try:
        async with attempting("load markets") as report:
            markets = await exchange.load_markets()
            report.evidence["symbols"] = [
                market["id"] for market in markets.values() if market[KINDS[PRODUCT]]
            ]
        async with attempting("account") as report:
            # fetch_balance_ws() of ccxt finds no balances in a reply of Spot, whoever sends it
            report.evidence["balances"] = (await exchange.fetch_balance())["free"]
        async with attempting("streams", 30) as report:
            await stream(exchange, report)
        async with attempting("order book", 60) as report:
            report.evidence["books"] = await books(exchange)
        await trade(exchange)
    finally:
        await exchange.close()


async def stream(exchange, report):
    """Trades, best bid and ask, klines, ticker."""
    trades = []
    while len(trades) < 20:
        trades += await exchange.watch_trades(SYMBOL)
    report.evidence["trades"] = [
        [trade["id"], trade["info"]["p"], trade["info"]["q"]] for trade in trades if PRODUCT == "spot"
    ]
    best = (await exchange.watch_bids_asks([SYMBOL]))[SYMBOL]
    check(best["bid"] < best["ask"], best)
    candles = await exchange.watch_ohlcv(SYMBOL, "1m")
    check(candles[-1][2] >= candles[-1][3] > 0, candles)
    ticker = await exchange.watch_ticker(SYMBOL)
    check(ticker["last"] > 0, ticker)


async def books(exchange):
    """The local book after each update."""
    seen = []
    while len(seen) < BOOKS:
        book = await exchange.watch_order_book(SYMBOL)
        if seen and seen[-1]["update_id"] == book["nonce"]:
            continue
        levels = {side: [list(level) for level in book[side]] for side in ("bids", "asks")}
        seen.append({"update_id": book["nonce"]} | levels)
    return seen


async def trade(exchange):
    """Orders over the WebSocket API where there is one, and what the account's stream tells about them."""
    events = asyncio.create_task(orders(exchange))
    await asyncio.sleep(1)  # until the subscription stands, which ccxt does not say
    placed, market = [], {}
    async with attempting("place") as report:
        ticker = await exchange.fetch_ticker(SYMBOL)
        price = float(exchange.price_to_precision(SYMBOL, ticker["last"] * 0.9))
        wanted = (SYMBOL, "limit", "buy", amount_of(exchange), price)
        placed += [await exchange.create_order_ws(*wanted) for _ in "12"]
        market = await exchange.create_order_ws(SYMBOL, "market", "buy", amount_of(exchange))
        report.evidence |= {"placed": [order["id"] for order in placed], "filled": [market["id"]]}
    async with attempting("query") as report:
        found = await exchange.fetch_order_ws(placed[0]["id"], SYMBOL)
        check(found["status"] == "open" and found["price"] == price, found)
        if PRODUCT == "spot":
            opened = await exchange.fetch_open_orders_ws(SYMBOL)
            check({order["id"] for order in opened} == {order["id"] for order in placed}, opened)
        report.evidence["placed"] = [found["id"]]
    async with attempting("cancel") as report:
        for order in placed:
            await exchange.cancel_order_ws(order["id"], SYMBOL)
        report.evidence["cancelled"] = [order["id"] for order in placed]
    async with attempting("user data") as report:
        seen = await events
        for order in placed:
            check(seen.get(order["id"]) == ["open", "canceled"], order["id"], seen)
        check(seen[market["id"]][-1] == "closed", seen)
        report.evidence |= {"cancelled": [order["id"] for order in placed], "filled": [market["id"]]}


async def orders(exchange):
    """Id -> the statuses that were told, until three orders have come to their end."""
    seen = {}
    while sum(told[-1] in ("closed", "canceled") for told in seen.values()) < 3:
        for order in await exchange.watch_orders(SYMBOL):
            told = seen.setdefault(order["id"], [])
            if not told or told[-1] != order["status"]:
                told.append(order["status"])
    return seen


if __name__ == "__main__":
    asyncio.run(main())
