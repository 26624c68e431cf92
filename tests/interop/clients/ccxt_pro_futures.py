"""ccxt pro for futures: what `ccxt_pro` shows, and prices, positions and balances by streams."""

import asyncio

import ccxt.pro as ccxt
from ccxt_exchange import KINDS, PRODUCT, SYMBOL, make
from ccxt_pro import books, stream
from ccxt_rest import amount_of
from report import attempting, check

COIN = PRODUCT == "cm_futures"
ASSET = "BTC" if COIN else "USDT"


async def main():
    exchange = make(ccxt)
    try:
        await exchange.load_markets()
        async with attempting("load markets") as report:
            report.evidence["symbols"] = [market["id"] for market in exchange.markets.values()]
        async with attempting("account") as report:
            report.evidence["balances"] = (await exchange.fetch_balance_ws())["total"]
            positions = await exchange.fetch_positions_ws([SYMBOL])
            check(not any(position["contracts"] for position in positions), positions)
        async with attempting("streams", 40) as report:
            await stream(exchange, report)
            await prices(exchange, report)
        async with attempting("order book", 60) as report:
            report.evidence["books"] = await books(exchange)
            report.detail = f"{len(report.evidence['books'])} books"
        await trade(exchange)
    finally:
        await exchange.close()


async def prices(exchange, report):
    """What futures have beside trades, candles and tickers."""
    mark = await exchange.watch_mark_price(SYMBOL)
    check(mark["markPrice"] > 0 and mark["indexPrice"] > 0, mark)
    marks = await exchange.watch_mark_prices([SYMBOL])
    check(SYMBOL in marks, marks)
    check(SYMBOL in await exchange.watch_tickers([SYMBOL]), "no tickers")
    several = await exchange.watch_order_book_for_symbols([SYMBOL])
    check(several["bids"][0][0] < several["asks"][0][0], several)
    candles = await exchange.watch_ohlcv_for_symbols([[SYMBOL, "1m"]])
    check(SYMBOL in candles, candles)
    report.detail = "trades, best prices, candles, tickers, mark prices, books"


async def trade(exchange):
    """Orders over the WebSocket API, and what three streams of the account tell about them."""
    told = asyncio.create_task(account(exchange))
    await asyncio.sleep(1)  # until the subscription stands, which ccxt does not say
    placed, market = [], {}
    async with attempting("place") as report:
        ticker = await exchange.fetch_ticker(SYMBOL)
        price = float(exchange.price_to_precision(SYMBOL, ticker["last"] * 0.9))
        wanted = (SYMBOL, "limit", "buy", amount_of(exchange), price)
        placed += [await exchange.create_order_ws(*wanted) for _ in "12"]
        changed = await exchange.edit_order_ws(placed[1]["id"], SYMBOL, "limit", "buy", 2 * wanted[3], price)
        check(changed["amount"] == 2 * wanted[3], changed)
        market = await exchange.create_order_ws(SYMBOL, "market", "buy", amount_of(exchange))
        if not COIN:
            params = {"stopLossPrice": price, "reduceOnly": True}
            stop = await exchange.create_order_ws(SYMBOL, "market", "sell", wanted[3], None, params)
            await exchange.cancel_order_ws(stop["id"], SYMBOL, {"trigger": True})
        report.evidence |= {"placed": [order["id"] for order in placed], "filled": [market["id"]]}
        report.detail = "limit, amended, market" + ("" if COIN else ", conditional")
    async with attempting("query") as report:
        found = await exchange.fetch_order_ws(placed[0]["id"], SYMBOL)
        check(found["status"] == "open" and found["price"] == price, found)
        (position,) = [each for each in await exchange.fetch_positions_ws([SYMBOL]) if each["contracts"]]
        check(position["side"] == "long" and position["contracts"] == amount_of(exchange), position)
        report.evidence["placed"] = [found["id"]]
    async with attempting("cancel") as report:
        for order in placed:
            await exchange.cancel_order_ws(order["id"], SYMBOL)
        report.evidence["cancelled"] = [order["id"] for order in placed]
    async with attempting("user data", 30) as report:
        seen, position, wallet, fills = await told
        for order in placed:
            check(seen[order["id"]] == ["open", "canceled"], order["id"], seen)
        check(seen[market["id"]][-1] == "closed", seen)
        check(position["side"] == "long" and position["contracts"] == amount_of(exchange), position)
        check(sum(fill["amount"] for fill in fills) == amount_of(exchange), fills)
        report.evidence |= {"cancelled": [order["id"] for order in placed], "filled": [market["id"]]}
        report.detail = f"orders, own trades, position, wallet of {wallet} {ASSET}"


async def account(exchange):
    """What was told about orders, the position, the balance and own trades."""
    return await asyncio.gather(*(told(exchange) for told in (orders, position, balance, fills)))


async def orders(exchange):
    """Id -> the statuses that were told, until all orders have come to their end."""
    seen = {}
    while sum(told[-1] in ("closed", "canceled") for told in seen.values()) < (3 if COIN else 4):
        for order in await exchange.watch_orders(SYMBOL):
            told = seen.setdefault(order["id"], [])
            if not told or told[-1] != order["status"]:
                told.append(order["status"])
    return seen


async def position(exchange):
    while True:
        for each in await exchange.watch_positions([SYMBOL]):
            if each["contracts"] == amount_of(exchange):
                return each


async def balance(exchange):
    """The wallet, as soon as the stream has told what REST answers; an order may fill in several steps."""
    await exchange.watch_balance()
    while True:
        rows = (await exchange.fetch_balance())["info"]["assets"]
        told = exchange.balance[KINDS[PRODUCT]][ASSET]["total"]
        if told == next(float(row["walletBalance"]) for row in rows if row["asset"] == ASSET):
            return told
        await asyncio.sleep(0.1)


async def fills(exchange):
    seen = {}
    while sum(each["amount"] for each in seen.values()) < amount_of(exchange):
        seen |= {each["id"]: each for each in await exchange.watch_my_trades(SYMBOL)}
    return list(seen.values())


if __name__ == "__main__":
    asyncio.run(main())
