"""nautilus_trader: a trading node with a strategy that listens, keeps a book, and trades."""

import asyncio

from nautilus_trader.adapters.binance import (
    BINANCE,
    BinanceDataClientConfig,
    BinanceExecClientConfig,
    BinanceInstrumentProviderConfig,
    BinanceLiveDataClientFactory,
    BinanceLiveExecClientFactory,
)
from nautilus_trader.adapters.binance.common.enums import BinanceEnvironment
from nautilus_trader.config import LiveExecEngineConfig, LoggingConfig, StrategyConfig, TradingNodeConfig
from nautilus_trader.live.node import TradingNode
from nautilus_trader.model.data import BarType
from nautilus_trader.model.enums import BookType, OrderSide, OrderStatus
from nautilus_trader.model.identifiers import InstrumentId
from nautilus_trader.trading.strategy import Strategy
from report import SETTINGS, attempting, check, leave

INSTRUMENT = InstrumentId.from_str(f"{SETTINGS['symbol']}.BINANCE")
ED25519 = {
    "api_key": SETTINGS["ed25519"]["api_key"],
    "api_secret": "".join(SETTINGS["ed25519"]["private_key"].strip().splitlines()[1:-1]),
}
BOOKS = 40


class Trader(Strategy):
    """Puts what it is told into queues; what to do, the script says."""

    def __init__(self):
        super().__init__(StrategyConfig(order_id_tag="001"))
        self.came = asyncio.Queue()
        self.books = asyncio.Queue()
        self.started = asyncio.Event()
        self.told = {}

    def on_start(self):
        self.started.set()
        self.subscribe_trade_ticks(INSTRUMENT)
        self.subscribe_quote_ticks(INSTRUMENT)
        self.subscribe_bars(BarType.from_str(f"{INSTRUMENT}-1-SECOND-LAST-EXTERNAL"))
        self.subscribe_order_book_deltas(INSTRUMENT, book_type=BookType.L2_MBP, depth=5000)

    def on_trade_tick(self, tick):
        self.came.put_nowait(tick)

    def on_quote_tick(self, tick):
        self.came.put_nowait(tick)

    def on_bar(self, bar):
        self.came.put_nowait(bar)

    def on_order_book_deltas(self, deltas):
        book = self.cache.order_book(INSTRUMENT)
        sides = {
            side: [[str(level.price), str(level.size())] for level in levels]
            for side, levels in (("bids", book.bids()), ("asks", book.asks()))
        }
        self.books.put_nowait({"update_id": deltas.sequence} | sides)

    def on_order_event(self, event):
        self.told.setdefault(str(event.client_order_id), []).append(type(event).__name__)

    async def until(self, order, status):
        while order.status != status:
            check(order.status not in (OrderStatus.REJECTED, OrderStatus.DENIED), order)
            await asyncio.sleep(0.02)


def make():
    provider = BinanceInstrumentProviderConfig(load_all=True)
    common = {"base_url_http": SETTINGS["rest"], "instrument_provider": provider} | ED25519
    common["environment"] = BinanceEnvironment.TESTNET  # where it asks /sapi for no fees
    node = TradingNode(
        TradingNodeConfig(
            trader_id="TESTER-001",
            logging=LoggingConfig(log_level="ERROR"),
            exec_engine=LiveExecEngineConfig(reconciliation=True),
            data_clients={BINANCE: BinanceDataClientConfig(base_url_ws=SETTINGS["streams"][""], **common)},
            exec_clients={BINANCE: BinanceExecClientConfig(base_url_ws=SETTINGS["ws_api"], **common)},
        )
    )
    trader = Trader()
    node.trader.add_strategy(trader)
    node.add_data_client_factory(BINANCE, BinanceLiveDataClientFactory)
    node.add_exec_client_factory(BINANCE, BinanceLiveExecClientFactory)
    node.build()
    return node, trader


async def story(trader):
    async with attempting("load markets") as report:
        await trader.started.wait()
        report.evidence["symbols"] = [each.raw_symbol.value for each in trader.cache.instruments()]
    async with attempting("account") as report:
        account = trader.portfolio.account(INSTRUMENT.venue)
        balances = account.balances_free()
        report.evidence["balances"] = {str(asset): str(free.as_decimal()) for asset, free in balances.items()}
    async with attempting("streams") as report:
        seen, trades = set(), []
        while len(seen) < 3 or len(trades) < 10:
            event = await trader.came.get()
            seen.add(type(event).__name__)
            if type(event).__name__ == "TradeTick":
                trades.append([str(event.trade_id), str(event.price), str(event.size)])
        report.evidence["trades"] = trades
    async with attempting("order book") as report:
        report.evidence["books"] = [await trader.books.get() for _ in range(BOOKS)]
    await trade(trader)


async def trade(trader):
    instrument = trader.cache.instrument(INSTRUMENT)
    amount = instrument.make_qty(0.01)
    placed, market = [], None
    async with attempting("place") as report:
        best = trader.cache.quote_tick(INSTRUMENT).bid_price
        price = instrument.make_price(float(best) * 0.9)
        placed += [trader.order_factory.limit(INSTRUMENT, OrderSide.BUY, amount, price) for _ in "12"]
        market = trader.order_factory.market(INSTRUMENT, OrderSide.BUY, amount)
        for order in (*placed, market):
            trader.submit_order(order)
        for order in placed:
            await trader.until(order, OrderStatus.ACCEPTED)
        await trader.until(market, OrderStatus.FILLED)
        report.evidence |= {"placed": names(placed), "filled": names([market])}
    async with attempting("query") as report:
        trader.query_order(placed[0])
        check(
            {order.client_order_id for order in trader.cache.orders_open()}
            == {o.client_order_id for o in placed}
        )
        report.evidence["placed"] = [order.venue_order_id.value for order in placed]
    async with attempting("cancel") as report:
        trader.cancel_order(placed[0])
        await trader.until(placed[0], OrderStatus.CANCELED)
        trader.cancel_all_orders(INSTRUMENT)
        await trader.until(placed[1], OrderStatus.CANCELED)
        report.evidence["cancelled"] = names(placed)
    async with attempting("user data") as report:
        for order in placed:
            told = trader.told[order.client_order_id.value]
            check(told[-2:] == ["OrderPendingCancel", "OrderCanceled"] or told[-1] == "OrderCanceled", told)
        check(trader.told[market.client_order_id.value][-1] == "OrderFilled", trader.told)
        report.evidence |= {"cancelled": names(placed), "filled": names([market])}


def names(orders):
    return [order.client_order_id.value for order in orders]


async def main(node, trader):
    running = asyncio.create_task(node.run_async())
    try:
        await asyncio.wait_for(story(trader), 120)
    finally:
        leave()
    await running


node, trader = make()
node.get_event_loop().run_until_complete(main(node, trader))
