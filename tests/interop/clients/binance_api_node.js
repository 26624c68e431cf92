// binance-api-node: REST, streams, and user data.
const { default: Binance } = require("binance-api-node");
const { SETTINGS, SYMBOL, WS, tell } = require("./story");

const client = Binance({
  apiKey: SETTINGS.api_key,
  apiSecret: SETTINGS.api_secret,
  httpBase: SETTINGS.rest,
  wsBase: `${WS}/ws`,
  wsApi: SETTINGS.ws_api,
});
const symbol = SYMBOL;
const pairs = (levels) => levels.map(({ price, quantity }) => [price, quantity]);
const ids = (orders) => orders.map((order) => order.orderId);

tell({
  kinds: ["trade", "kline", "aggTrade", "ticker", "partialDepth"],
  symbols: async () => (await client.exchangeInfo()).symbols.map((each) => each.symbol),
  balances: async () =>
    Object.fromEntries((await client.accountInfo()).balances.map((each) => [each.asset, each.free])),
  price: async () => Number((await client.prices({ symbol }))[symbol]),
  limit: async (price) => (await client.order({ symbol, side: "BUY", quantity: "0.01", price: String(price) })).orderId,
  market: async (quote) =>
    (await client.order({ symbol, side: "BUY", type: "MARKET", quoteOrderQty: String(quote) })).orderId,
  status: async (orderId) => (await client.getOrder({ symbol, orderId })).status,
  open: async () => ids(await client.openOrders({ symbol })),
  all: async () => ids(await client.allOrders({ symbol })),
  cancel: (orderId) => client.cancelOrder({ symbol, orderId }),
  listen: async (put) => {
    client.ws.trades([symbol], (event) => put("trade", [event.tradeId, event.price, event.quantity]));
    client.ws.aggTrades([symbol], () => put("aggTrade"));
    client.ws.candles(symbol, "1m", () => put("kline"));
    client.ws.ticker(symbol, () => put("ticker"));
    client.ws.partialDepth({ symbol, level: 10 }, () => put("partialDepth"));
  },
  diffs: async (put) =>
    client.ws.depth(`${symbol}@100ms`, (event) =>
      put({ U: event.firstUpdateId, u: event.finalUpdateId, b: pairs(event.bidDepth), a: pairs(event.askDepth) })
    ),
  snapshot: async () => {
    const book = await client.book({ symbol, limit: 5000 });
    return { lastUpdateId: book.lastUpdateId, bids: pairs(book.bids), asks: pairs(book.asks) };
  },
  user: (put) => client.ws.user((event) => event.eventType === "executionReport" && put(event.orderId, event.orderStatus)),
});
