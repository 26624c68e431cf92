"""ccxt, asynchronous, over REST."""

import asyncio

import ccxt.async_support as ccxt
from ccxt_exchange import KINDS, PRODUCT, SYMBOL, make
from report import attempting, check


async def main():
    exchange = make(ccxt)
    try:
        async with attempting("load markets") as report:
            markets = await exchange.load_markets()
            kind = KINDS[PRODUCT]
            report.evidence["symbols"] = [
                market["id"] for market in markets.values() if market["spot" if kind == "spot" else kind]
            ]
            limits = exchange.market(SYMBOL)["limits"]
            check(limits["amount"]["min"] and limits["cost"]["min"], limits)
            report.detail = f"{len(markets)} markets"
        await trade(exchange)
        async with attempting("order book") as report:
            book = await exchange.fetch_order_book(SYMBOL, 20)
            sides = {side: book[side] for side in ("bids", "asks")}
            report.evidence["books"] = [{"update_id": book["nonce"], "limit": 20} | sides]
    finally:
        await exchange.close()


async def trade(exchange):
    """Account and orders, which all of ccxt's flavours do over REST."""
    async with attempting("account") as report:
        balance = await exchange.fetch_balance()
        report.evidence["balances"] = balance["free"]
        report.detail = f"{len(balance['free'])} assets"
    placed = []
    async with attempting("place") as report:
        ticker = await exchange.fetch_ticker(SYMBOL)
        price = exchange.price_to_precision(SYMBOL, ticker["last"] * 0.9)
        placed += [await exchange.create_limit_buy_order(SYMBOL, amount_of(exchange), price) for _ in "12"]
        check(placed[0]["status"] == "open", placed[0])
        market = await exchange.create_market_buy_order(SYMBOL, amount_of(exchange))
        if PRODUCT == "spot":
            check(market["status"] == "closed" and market["trades"], market)
        report.evidence |= {"placed": [order["id"] for order in placed], "filled": [market["id"]]}
    async with attempting("query") as report:
        found = await exchange.fetch_order(placed[0]["id"], SYMBOL)
        check(found["status"] == "open" and found["price"] == float(price), found)
        opened = await exchange.fetch_open_orders(SYMBOL)
        check({order["id"] for order in opened} == {order["id"] for order in placed}, opened)
        everything = await exchange.fetch_orders(SYMBOL)
        mine = await exchange.fetch_my_trades(SYMBOL)
        check(len(everything) == 3 and mine[-1]["order"] == market["id"], everything, mine)
        report.evidence["placed"] = [order["id"] for order in everything]
    async with attempting("cancel") as report:
        one = await exchange.cancel_order(placed[0]["id"], SYMBOL)
        check(one["status"] == "canceled" or PRODUCT != "spot", one)
        await exchange.cancel_all_orders(SYMBOL)
        check(not await exchange.fetch_open_orders(SYMBOL), "orders are left")
        report.evidence["cancelled"] = [order["id"] for order in placed]


def amount_of(exchange):
    """What to order: some hundredths of a coin, or one contract."""
    return 1 if PRODUCT == "cm_futures" else float(exchange.amount_to_precision(SYMBOL, 0.02))


if __name__ == "__main__":
    asyncio.run(main())
