// binance-api-node for futures: REST, streams, and user data.
const { default: Binance } = require("binance-api-node");
const { SETTINGS, SYMBOL, WS, tell } = require("./story");

const coin = SETTINGS.product === "cm_futures";
const base = { httpFutures: SETTINGS.rest, httpDelivery: SETTINGS.rest };
const streams = { wsFutures: `${WS}/fstream/ws`, wsDelivery: `${WS}/dstream/ws` };
const client = Binance({ apiKey: SETTINGS.api_key, apiSecret: SETTINGS.api_secret, ...base, ...streams });
const call = (name, ...given) => client[(coin ? "delivery" : "futures") + name](...given);
const hear = (name, ...given) => client.ws[(coin ? "delivery" : "futures") + name](...given);
const symbol = SYMBOL;
const quantity = coin ? "1" : "0.01";
const ids = (orders) => orders.map((order) => order.orderId);
const pairs = (levels) => levels.map(({ price, quantity }) => [price, quantity]);

tell({
  kinds: ["aggTrade", "kline", "ticker", "partialDepth"],
  symbols: async () => (await call("ExchangeInfo")).symbols.map((each) => each.symbol),
  balances: async () =>
    Object.fromEntries((await call("AccountBalance")).map((each) => [each.asset, each.balance])),
  price: async () => Number((await call("Prices", { symbol }))[symbol]),
  limit: async (price) => {
    const wanted = { symbol, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity, price: String(Math.round(price)) };
    return (await call("Order", wanted)).orderId;
  },
  market: async () => (await call("Order", { symbol, side: "BUY", type: "MARKET", quantity })).orderId,
  status: async (orderId) => (await call("GetOrder", { symbol, orderId })).status,
  open: async () => ids(await call("OpenOrders", { symbol })),
  all: async () => ids(await call("AllOrders", { symbol })),
  cancel: (orderId) => call("CancelOrder", { symbol, orderId }),
  listen: async (put) => {
    hear("AggTrades", [symbol], (event) => {
      const single = event.firstId === event.lastId;
      put("aggTrade", single ? [event.firstId, event.price, event.quantity] : undefined);
    });
    hear("Candles", symbol, "1m", () => put("kline"));
    hear("Ticker", symbol, () => put("ticker"));
    hear("PartialDepth", { symbol, level: 10 }, () => put("partialDepth"));
  },
  diffs: async (put) =>
    hear("Depth", `${symbol}@100ms`, (event) =>
      put({
        U: event.firstUpdateId,
        u: event.finalUpdateId,
        pu: event.prevFinalUpdateId,
        b: pairs(event.bidDepth),
        a: pairs(event.askDepth),
      })
    ),
  snapshot: async () => {
    const book = await call("Book", { symbol, limit: 1000 });
    return { lastUpdateId: book.lastUpdateId, bids: pairs(book.bids), asks: pairs(book.asks) };
  },
  user: (put) =>
    hear("User", (event) => event.eventType === "ORDER_TRADE_UPDATE" && put(event.orderId, event.orderStatus)),
});
