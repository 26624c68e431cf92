"""binance-futures-async: the WebSocket API of USD-M, its market streams, its user data.

It has no setting for addresses, so the network leads the hosts it knows to the sandbox: a resolver with a
proxy that ends TLS, if you like, in one function below aiohttp. The client itself is as it was installed.
"""

import asyncio
import tempfile
from urllib.parse import urlsplit

import aiohttp
from binance_futures_async import BinanceClient
from diff_book import DiffBook
from futures_streams import BASE
from report import SETTINGS, attempting, check, leave

SYMBOL = SETTINGS["symbol"]
HOSTS = {
    "ws-fapi.binance.com": SETTINGS["ws_api"].removesuffix("/ws-fapi/v1"),
    "fstream.binance.com": BASE,
}
connect = aiohttp.ClientSession.ws_connect


def lead(session, url, **options):
    """Connects to what stands for the host of an address."""
    parts = urlsplit(str(url))
    there = HOSTS[parts.hostname] + parts.path + (f"?{parts.query}" if parts.query else "")
    return connect(session, there, **options)


aiohttp.ClientSession.ws_connect = lead


async def service(key, secret):
    """A connection to the WebSocket API."""
    return await BinanceClient().websocket_service(api_key=key, private_key_path=secret)


def result(reply):
    """What a reply holds."""
    check(reply["status"] == 200, reply)
    return reply["result"]


async def main():
    api = await service(SETTINGS["api_key"], SETTINGS["api_secret"])
    async with attempting("load markets") as report:
        # it has no exchangeInfo: prices of all symbols are what it can list
        report.evidence["symbols"] = [each["symbol"] for each in result(await api.get_ticker_price())]
        check(result(await api.get_ticker_book(SYMBOL))["symbol"] == SYMBOL, "no book ticker")
        report.detail = "the symbols of all prices; it has no exchangeInfo"
    async with attempting("account") as report:
        await account(api, report)
    placed = await place(api)
    async with attempting("query") as report:
        report.detail = "positions; it has no query of an order"
        (position,) = [
            each for each in result(await api.get_position_info(SYMBOL)) if float(each["positionAmt"])
        ]
        check(float(position["positionAmt"]) == 0.01, position)
    await streams(api)
    await user_data(api, placed)
    leave()


async def account(api, report):
    report.evidence["balances"] = {
        row["asset"]: row["balance"] for row in result(await api.get_account_balance())
    }
    check(result(await api.get_account_status())["assets"], "no assets")
    for kind in ("ed25519", "rsa"):
        with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
            file.write(SETTINGS[kind]["private_key"])
            file.flush()
            other = await service(SETTINGS[kind]["api_key"], file.name)
        if kind == "ed25519":
            check(result(await other.login())["apiKey"] == SETTINGS[kind]["api_key"], "not logged on")
        check(result(await other.get_account_balance()), "no balance")
        if kind == "ed25519":
            await other.logout()
        await other.close()
    report.detail = "balances, status, three kinds of keys, logon and logout"


async def place(api):
    async with attempting("place") as report:
        bid = float(result(await api.get_ticker_book(SYMBOL))["bidPrice"])
        wanted = {"symbol": SYMBOL, "side": "BUY", "quantity": "0.01"}
        limit = await api.place_limit_order(**wanted, price=f"{bid * 0.9:.1f}", timeInForce="GTC")
        market = await api.place_market_order(**wanted, newOrderRespType="RESULT")
        report.evidence["placed"] = [result(limit)["orderId"]]
        report.evidence["filled"] = [result(market)["orderId"]]
        # it sends conditional orders where they went before they had calls of their own
        stop = await api.place_stop_market_order(
            symbol=SYMBOL, side="SELL", quantity="0.01", stopPrice="1000"
        )
        check(stop["error"]["code"] == -4120, stop)
        report.detail = "limit, market; conditional orders are refused with -4120, as by Binance"
        return result(limit)["orderId"]


async def streams(api):
    loop, events = asyncio.get_running_loop(), asyncio.Queue()

    def receive(event):
        loop.call_soon_threadsafe(events.put_nowait, event)

    markets = await BinanceClient().market_service(message_handler=receive)
    async with attempting("streams", 30) as report:
        await markets.subscribe_aggregate_trade([SYMBOL])
        await markets.subscribe_mark_price([SYMBOL], update_speed="1000ms")
        await markets.subscribe_kline([SYMBOL], ["1m"])
        await markets.subscribe_symbol_ticker([SYMBOL])
        await markets.subscribe_mini_ticker([SYMBOL])
        await markets.subscribe_book_ticker([SYMBOL])
        seen = set()
        while len(seen) < 6:
            event = await events.get()
            seen.add(event["e"])
            report.detail = ", ".join(sorted(seen))
    async with attempting("order book", 40) as report:
        await markets.subscribe_diff_book_depth([SYMBOL], 100)
        found = [await diff(events) for _ in range(5)]
        snapshot = result(await api.get_depth(SYMBOL, 1000))
        found += [await diff(events) for _ in range(25)]
        book = DiffBook()
        for number, event in enumerate(sorted(found, key=lambda each: each["u"])):
            book.receive(event)  # in their order, since a thread takes each and two can change places
            if not number:
                book.start(snapshot)
        report.evidence["books"] = book.seen
        report.detail = f"{len(book.seen)} books, snapshots by the WebSocket API"
    await markets.close()


async def diff(events):
    """The next event of the book."""
    while (event := await events.get())["e"] != "depthUpdate":
        pass
    return event


async def user_data(api, order):
    loop, events = asyncio.get_running_loop(), asyncio.Queue()

    def receive(event):
        loop.call_soon_threadsafe(events.put_nowait, event)

    async with attempting("user data", 30) as report:
        stream = await BinanceClient().user_stream(api_key=SETTINGS["api_key"], message_handler=receive)
        done = result(await api.place_market_order(symbol=SYMBOL, side="SELL", quantity="0.01"))
        seen = []
        while not {"ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE"} <= {event["e"] for event in seen}:
            seen.append(await events.get())
        check({event["o"]["i"] for event in seen if "o" in event} == {done["orderId"]}, seen)
        await stream.stop()
        report.evidence["placed"] = [order]
        report.evidence["filled"] = [done["orderId"]]
        report.detail = ", ".join(sorted({event["e"] for event in seen}))


asyncio.run(main())
