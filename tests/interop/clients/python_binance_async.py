"""python-binance: the asynchronous client, the WebSocket API, its depth cache."""

import asyncio
from decimal import Decimal

import python_binance
from binance import AsyncClient, BinanceSocketManager, DepthCacheManager
from report import SETTINGS, attempting, check

SYMBOL = SETTINGS["symbol"]
BOOKS = 100


async def main():
    client = await AsyncClient.create(**python_binance.KEYS)
    async with attempting("load markets") as report:
        info = await client.get_exchange_info()
        report.evidence["symbols"] = [each["symbol"] for each in info["symbols"]]
    async with attempting("account") as report:
        found = await client.get_account()
        report.evidence["balances"] = {each["asset"]: each["free"] for each in found["balances"]}
    sockets = BinanceSocketManager(client)
    async with attempting("streams") as report:
        report.evidence["trades"], report.evidence["books"] = await listen(sockets)
    async with attempting("order book", 40) as report:
        report.evidence["books"] = await books(client)
    async with sockets.user_socket() as events:
        await trade(client, events)
    await client.close_connection()
    async with attempting("account"):  # the other kind of key
        other = await AsyncClient.create(**python_binance.ED25519)
        check((await other.get_account())["canTrade"], "cannot trade")
        await other.close_connection()


async def listen(sockets):
    """Trades; then the others, with the best and the five best levels at their update ids."""
    lower, trades, books = SYMBOL.lower(), [], []
    async with sockets.trade_socket(SYMBOL) as stream:
        while len(trades) < 10:
            event = await stream.recv()
            trades.append([event["t"], event["p"], event["q"]])
    kinds = ("bookTicker", "depth5@100ms", "kline_1m", "depth@100ms", "aggTrade", "ticker")
    names, seen = [f"{lower}@{kind}" for kind in kinds], set()
    async with sockets.multiplex_socket(names) as stream:
        while len(seen) < len(names) or len(books) < BOOKS:
            event = await stream.recv()
            data = event["data"]
            seen.add(event["stream"])
            if event["stream"].endswith("@bookTicker"):
                best = {"bids": [[data["b"], data["B"]]], "asks": [[data["a"], data["A"]]]}
                books.append({"update_id": data["u"], "limit": 1} | best)
            elif event["stream"].endswith("@depth5@100ms"):
                books.append(data | {"update_id": data["lastUpdateId"], "limit": 5})
    return trades, books


async def books(client):
    """The depth cache after each update."""
    seen = []
    manager = DepthCacheManager(client, SYMBOL, limit=5000, ws_interval=100, conv_type=str)
    async with manager as cache:
        while len(seen) < BOOKS:
            book = await cache.recv()
            by_price = {
                side: sorted(levels, key=lambda level: Decimal(level[0]), reverse=side == "bids")
                for side, levels in (("bids", book.get_bids()), ("asks", book.get_asks()))
            }
            seen.append({"update_id": manager._last_update_id} | by_price)
    return seen


async def trade(client, events):
    """Orders over REST and over the WebSocket API."""
    placed, market = [], {}
    async with attempting("place") as report:
        last = Decimal((await client.get_symbol_ticker(symbol=SYMBOL))["price"])
        wanted = {"symbol": SYMBOL, "quantity": "0.01", "price": f"{last * Decimal('0.9'):.2f}"}
        placed.append(await client.order_limit_buy(**wanted))
        placed.append(await client.ws_create_order(side="BUY", type="LIMIT", timeInForce="GTC", **wanted))
        market = await client.ws_create_order(symbol=SYMBOL, side="BUY", type="MARKET", quantity="0.01")
        report.evidence |= {"placed": [order["orderId"] for order in placed], "filled": [market["orderId"]]}
    async with attempting("query") as report:
        found = await client.get_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        again = await client.ws_get_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        check(found["status"] == again["status"] == "NEW", found, again)
        check(len(await client.get_open_orders(symbol=SYMBOL)) == 2, "open orders")
        report.evidence["placed"] = [order["orderId"] for order in await client.get_all_orders(symbol=SYMBOL)]
    async with attempting("cancel") as report:
        await client.cancel_order(symbol=SYMBOL, orderId=placed[0]["orderId"])
        await client.ws_cancel_order(symbol=SYMBOL, orderId=placed[1]["orderId"])
        report.evidence["cancelled"] = [order["orderId"] for order in placed]
    async with attempting("user data") as report:
        seen = {}
        while sum("CANCELED" in told or "FILLED" in told for told in seen.values()) < 3:
            event = await events.recv()
            if event["e"] == "executionReport":
                seen.setdefault(event["i"], []).append(event["X"])
        check(seen[placed[0]["orderId"]] == ["NEW", "CANCELED"], seen)
        report.evidence["cancelled"] = [order["orderId"] for order in placed]
        report.evidence["filled"] = [market["orderId"]]


asyncio.run(main())
