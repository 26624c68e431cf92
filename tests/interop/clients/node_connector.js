// @binance/connector, the older one for Node: REST, streams, and the WebSocket API.
const { Spot, WebsocketAPI, WebsocketStream } = require("@binance/connector");
const { SETTINGS, SYMBOL, WS, tell } = require("./story");

const logger = { debug() {}, info() {}, warn() {}, error: console.error };
const client = new Spot(SETTINGS.api_key, SETTINGS.api_secret, { baseURL: SETTINGS.rest });
const ids = (orders) => orders.map((order) => order.orderId);
const waiting = [];
const api = new WebsocketAPI(SETTINGS.api_key, SETTINGS.api_secret, {
  logger,
  wsURL: SETTINGS.ws_api,
  callbacks: { open: () => waiting.shift()(), message: (text) => waiting.shift()(JSON.parse(text).result) },
});
const reply = () => new Promise((resolve) => waiting.push(resolve));
const opened = reply();

function subscribe(names, put) {
  const message = (text) => put(JSON.parse(text));
  const options = { logger, wsURL: WS, combinedStreams: true, callbacks: { message } };
  new WebsocketStream(options).subscribe(names.map((name) => `${SYMBOL.toLowerCase()}@${name}`));
}

tell({
  kinds: ["trade", "kline_1m", "aggTrade", "ticker", "bookTicker"],
  symbols: async () => (await client.exchangeInfo()).data.symbols.map((each) => each.symbol),
  balances: async () =>
    Object.fromEntries((await client.account()).data.balances.map((each) => [each.asset, each.free])),
  price: async () => Number((await client.tickerPrice(SYMBOL)).data.price),
  limit: async (price) => {
    await opened;
    const came = reply();
    api.newOrder(SYMBOL, "BUY", "LIMIT", { price, quantity: 0.01, timeInForce: "GTC" });
    return (await came).orderId;
  },
  market: async (quote) => (await client.newOrder(SYMBOL, "BUY", "MARKET", { quoteOrderQty: quote })).data.orderId,
  status: async (orderId) => (await client.getOrder(SYMBOL, { orderId })).data.status,
  open: async () => ids((await client.openOrders({ symbol: SYMBOL })).data),
  all: async () => ids((await client.allOrders(SYMBOL)).data),
  cancel: (orderId) => client.cancelOrder(SYMBOL, { orderId }),
  listen: async (put) =>
    subscribe(["trade", "kline_1m", "aggTrade", "ticker", "bookTicker"], ({ stream, data }) => {
      const kind = stream.split("@")[1];
      put(kind, kind === "trade" ? [data.t, data.p, data.q] : undefined);
    }),
  diffs: async (put) => subscribe(["depth@100ms"], ({ data }) => put(data)),
  snapshot: async () => (await client.depth(SYMBOL, { limit: 5000 })).data,
});
