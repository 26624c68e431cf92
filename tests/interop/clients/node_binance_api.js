// node-binance-api: REST, streams, its depth cache, and user data.
const Binance = require("node-binance-api").default || require("node-binance-api");
const { SETTINGS, SYMBOL, WS, sorted, tell } = require("./story");

const client = new Binance({
  APIKEY: SETTINGS.api_key,
  APISECRET: SETTINGS.api_secret,
  log: console.error,
  urls: { base: `${SETTINGS.rest}/api/`, stream: `${WS}/ws/`, combineStream: `${WS}/stream?streams=` },
});
client.wsApi = SETTINGS.ws_api; // has no setting
const ids = (orders) => orders.map((order) => order.orderId);

tell({
  kinds: ["trade", "kline", "aggTrade", "24hrTicker", "bookTicker"],
  symbols: async () => (await client.exchangeInfo()).symbols.map((each) => each.symbol),
  balances: async () =>
    Object.fromEntries(Object.entries(await client.balance()).map(([asset, each]) => [asset, each.available])),
  price: async () => (await client.prices(SYMBOL))[SYMBOL],
  limit: async (price) => (await client.limitOrder("BUY", SYMBOL, 0.01, price)).orderId,
  market: async (quote) => (await client.order("MARKET", "BUY", SYMBOL, undefined, 0, { quoteOrderQty: quote })).orderId,
  status: async (id) => (await client.orderStatus(SYMBOL, id)).status,
  open: async () => ids(await client.openOrders(SYMBOL)),
  all: async () => ids(await client.allOrders(SYMBOL)),
  cancel: (id) => client.cancel(SYMBOL, id),
  listen: async (put) => {
    client.websockets.trades([SYMBOL], (event) => put("trade", [event.t, event.p, event.q]));
    client.websockets.aggTrades([SYMBOL], (event) => put(event.e));
    client.websockets.candlesticks([SYMBOL], "1m", (event) => put(event.e));
    client.websockets.prevDay(SYMBOL, () => put("24hrTicker"));
    client.websockets.bookTickers(SYMBOL, () => put("bookTicker"));
  },
  books: async (put) => {
    client.websockets.depthCache(
      [SYMBOL],
      (symbol, book, context) => {
        if (!context || !context.lastEventUpdateId) return; // only just made of the snapshot
        const levels = (side, sign) => sorted(Object.entries(side), sign);
        const update_id = context.lastEventUpdateId;
        put({ update_id, bids: levels(book.bids, -1), asks: levels(book.asks, 1) });
      },
      5000
    );
  },
  user: (put) =>
    new Promise((resolve) => {
      const report = (event) => event.e === "executionReport" && put(event.i, event.X);
      client.websockets.userData(report, undefined, undefined, resolve);
    }),
});
