"""ccxt's calls for futures over REST: contracts, settings, positions, conditional orders, histories."""

import asyncio

import ccxt.async_support as ccxt
from ccxt_exchange import PRODUCT, SYMBOL, make
from report import SETTINGS, attempting, check

COIN = PRODUCT == "cm_futures"
ASSET = "BTC" if COIN else "USDT"
SIZE = 2 if COIN else 0.02


async def main():
    exchange = make(ccxt)
    try:
        await load_markets(exchange)
        await account(exchange)
        placed = await place(exchange)
        await query(exchange, placed)
        await cancel(exchange, placed)
        await settings(exchange)
    finally:
        await exchange.close()


async def load_markets(exchange):
    async with attempting("load markets", 60) as report:
        markets = await exchange.load_markets()
        report.evidence["symbols"] = [market["id"] for market in markets.values()]
        check(set(report.evidence["symbols"]) == set(SETTINGS["listed"]), markets.keys())
        one = markets[SYMBOL]
        check(one["swap"] and one["contract"] and one["linear"] is not COIN and one["settle"] == ASSET, one)
        check(one["contractSize"] == (100 if COIN else 1) and one["limits"]["amount"]["min"], one)
        dated = [market for market in markets.values() if market["future"]]
        check(all(market["expiry"] > exchange.milliseconds() for market in dated), dated)
        done = await everything(
            exchange.fetch_time(),
            exchange.fetch_tickers(),
            exchange.fetch_bids_asks(),
            exchange.fetch_last_prices(),
            exchange.fetch_trades(SYMBOL),
            exchange.fetch_ohlcv(SYMBOL, "1m"),
            exchange.fetch_mark_ohlcv(SYMBOL, "1m"),
            exchange.fetch_index_ohlcv(SYMBOL, "1m"),
            exchange.fetch_premium_index_ohlcv(SYMBOL, "1m"),
            exchange.fetch_funding_rate(SYMBOL),
            exchange.fetch_funding_rates(),
            exchange.fetch_funding_rate_history(SYMBOL),
            exchange.fetch_funding_intervals(),
            exchange.fetch_mark_prices(),
            exchange.fetch_open_interest(SYMBOL),
            exchange.fetch_open_interest_history(SYMBOL, "5m"),
            exchange.fetch_long_short_ratio_history(SYMBOL, "5m"),
        )
        report.detail = (
            f"{len(markets)} markets, {len(dated)} of them with a date, {done} kinds of market data"
        )


async def everything(*calls):
    """Awaits all; how many there are. The first error is raised after all have ended."""
    found = await asyncio.gather(*calls, return_exceptions=True)
    wrong = [each for each in found if isinstance(each, Exception)]
    check(not wrong, len(wrong), *(repr(each) for each in wrong))
    return len(found)


async def account(exchange):
    async with attempting("account") as report:
        balance = await exchange.fetch_balance()
        report.evidence["balances"] = balance["total"]
        await exchange.set_leverage(20, SYMBOL)
        for mode in ("isolated", "cross"):
            await exchange.set_margin_mode(mode, SYMBOL)
        tiers = await exchange.fetch_leverage_tiers()
        check(tiers[SYMBOL][0]["maxLeverage"] >= 20, tiers)
        leverage = await exchange.fetch_leverages([SYMBOL])
        check(leverage[SYMBOL]["longLeverage"] == 20, leverage)
        mode = await exchange.fetch_margin_modes([SYMBOL])
        check(mode[SYMBOL]["marginMode"] == "cross", mode)
        if not COIN:
            # ccxt asks COIN-M for /dapi/v1/symbolConfig, which Binance does not have
            one = await exchange.fetch_leverage(SYMBOL)
            check(one["longLeverage"] == 20, one)
            one = await exchange.fetch_margin_mode(SYMBOL)
            check(one["marginMode"] == "cross", one)
        fees = await exchange.fetch_trading_fee(SYMBOL)
        check(fees["taker"] > fees["maker"] > 0, fees)
        report.detail = f"{len(balance['total'])} assets, leverage, margin mode, tiers, fees"


async def place(exchange):
    placed = {}
    async with attempting("place", 40) as report:
        ticker = await exchange.fetch_ticker(SYMBOL)
        far = float(exchange.price_to_precision(SYMBOL, ticker["last"] * 0.9))
        above = float(exchange.price_to_precision(SYMBOL, ticker["last"] * 1.1))
        buy, sell = (SYMBOL, "limit", "buy", SIZE, far), (SYMBOL, "limit", "sell", SIZE, above)
        placed["limit"] = await exchange.create_order(*buy)
        placed["maker"] = await exchange.create_order(*sell, {"postOnly": True})
        batch = [
            {"symbol": SYMBOL, "type": "limit", "side": "buy", "amount": SIZE, "price": far} for _ in "12"
        ]
        placed["first"], placed["second"] = await exchange.create_orders(batch)
        placed["second"] = await exchange.edit_order(
            placed["second"]["id"], SYMBOL, "limit", "buy", SIZE * 2, far
        )
        check(placed["second"]["amount"] == SIZE * 2, placed["second"])
        market = await exchange.create_order(SYMBOL, "market", "buy", SIZE * 2)
        less = await exchange.create_order(SYMBOL, "market", "sell", SIZE, None, {"reduceOnly": True})
        report.evidence["placed"] = [order["id"] for order in placed.values()]
        report.evidence["filled"] = [market["id"], less["id"]]
        placed["stop"] = await exchange.create_order(
            SYMBOL, "market", "sell", SIZE, None, {"stopLossPrice": far}
        )
        placed["profit"] = await exchange.create_order(
            SYMBOL, "limit", "sell", SIZE, above, {"takeProfitPrice": above}
        )
        placed["trailing"] = await exchange.create_order(
            SYMBOL, "market", "sell", SIZE, None, {"trailingPercent": 1, "reduceOnly": True}
        )
        report.detail = (
            "limit, post-only, two at once, edited, market, reduce-only, stop, take-profit, trailing"
        )
        placed["market"] = market
    return placed


async def query(exchange, placed):
    async with attempting("query", 40) as report:
        found = await exchange.fetch_order(placed["limit"]["id"], SYMBOL)
        check(found["status"] == "open" and found["amount"] == SIZE, found)
        opened = {order["id"] for order in await exchange.fetch_open_orders(SYMBOL)}
        wanted = {placed[name]["id"] for name in ("limit", "maker", "first", "second")}
        check(opened == wanted, opened, wanted)
        waiting = await exchange.fetch_open_orders(SYMBOL, None, None, {"trigger": True})
        check(
            {order["id"] for order in waiting}
            == {placed[name]["id"] for name in ("stop", "profit", "trailing")},
            waiting,
        )
        if not COIN:  # Binance's pages have no query of one for COIN-M, and no cancel of all
            one = await exchange.fetch_order(placed["stop"]["id"], SYMBOL, {"trigger": True})
            check(one["status"] == "open" and one["triggerPrice"], one)
        closed = await exchange.fetch_closed_orders(SYMBOL)
        check(placed["market"]["id"] in {order["id"] for order in closed}, closed)
        mine = await exchange.fetch_my_trades(SYMBOL)
        check(mine and mine[0]["order"] == placed["market"]["id"] and mine[0]["fee"]["cost"] > 0, mine)
        position = await exchange.fetch_positions([SYMBOL])
        check(position[0]["side"] == "long" and position[0]["contracts"] == SIZE, position)
        check(position[0]["entryPrice"] and position[0]["markPrice"], position)
        account = await exchange.fetch_account_positions([SYMBOL])
        check(len(account) == 1, account)
        await everything(
            exchange.fetch_position_mode(SYMBOL),
            exchange.fetch_ledger(ASSET),
            exchange.fetch_funding_history(SYMBOL),
            exchange.fetch_my_liquidations(SYMBOL),
            exchange.fetch_margin_adjustment_history(SYMBOL),
            exchange.fetch_positions_risk([SYMBOL]),
        )
        report.evidence["placed"] = sorted(opened)
        report.detail = f"orders, {len(waiting)} conditional ones, trades, position, income"


async def cancel(exchange, placed):
    async with attempting("cancel") as report:
        one = await exchange.cancel_order(placed["limit"]["id"], SYMBOL)
        check(one["status"] == "canceled", one)
        await exchange.cancel_orders([placed["maker"]["id"]], SYMBOL)
        await exchange.cancel_all_orders(SYMBOL)
        for name in ("stop", "profit", "trailing") if COIN else ("stop",):
            await exchange.cancel_order(placed[name]["id"], SYMBOL, {"trigger": True})
        if not COIN:
            await exchange.cancel_all_orders(SYMBOL, {"trigger": True})
        left = await exchange.fetch_open_orders(SYMBOL) + await exchange.fetch_open_orders(
            SYMBOL, None, None, {"trigger": True}
        )
        check(not left, left)
        report.evidence["cancelled"] = [placed[name]["id"] for name in ("limit", "maker", "first", "second")]
        canceled = await exchange.fetch_canceled_orders(SYMBOL)
        check({*report.evidence["cancelled"]} == {order["id"] for order in canceled}, canceled)
        report.detail = "one, several, all, conditional ones"


async def settings(exchange):
    """Positions of both directions, isolated margin; told as the rest of what an account can do."""
    async with attempting("account", 40) as report:
        await exchange.create_order(SYMBOL, "market", "sell", SIZE, None, {"reduceOnly": True})
        await exchange.set_position_mode(True, SYMBOL)
        check((await exchange.fetch_position_mode(SYMBOL))["hedged"], "not hedged")
        await exchange.set_margin_mode("isolated", SYMBOL)
        for side, direction in (("buy", "LONG"), ("sell", "SHORT")):
            await exchange.create_order(SYMBOL, "market", side, SIZE, None, {"positionSide": direction})
        found = {row["side"]: row["contracts"] for row in await exchange.fetch_positions([SYMBOL])}
        check(found == {"long": SIZE, "short": SIZE}, found)
        more = 2 if COIN else 10  # ccxt wants whole coins
        await exchange.add_margin(SYMBOL, more, {"positionSide": "LONG"})
        await exchange.reduce_margin(SYMBOL, more / 2, {"positionSide": "LONG"})
        moves = await exchange.fetch_margin_adjustment_history(SYMBOL)
        check([move["type"] for move in moves] == ["add", "reduce"], moves)
        for side, direction in (("sell", "LONG"), ("buy", "SHORT")):
            await exchange.create_order(SYMBOL, "market", side, SIZE, None, {"positionSide": direction})
        await exchange.set_position_mode(False, SYMBOL)
        report.detail = "leverage, margin mode, tiers, fees, both directions, isolated margin"


asyncio.run(main())
