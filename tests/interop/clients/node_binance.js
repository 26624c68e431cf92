// The package "binance" of npm: its REST client, streams, and WebSocket API.
const { MainClient, WebsocketClient, WebsocketAPIClient, WS_KEY_MAP } = require("binance");
const { SETTINGS, SYMBOL, WS, tell } = require("./story");

const silent = { trace() {}, info() {}, error: console.error };
const options = { wsUrl: WS, beautify: false };
const symbol = SYMBOL;
const lower = SYMBOL.toLowerCase();
const rest = new MainClient({ api_key: SETTINGS.api_key, api_secret: SETTINGS.api_secret, baseUrl: SETTINGS.rest });
const { api_key, private_key } = SETTINGS.ed25519;
const api = new WebsocketAPIClient({ ...options, api_key, api_secret: private_key, attachEventListeners: false }, silent);

function subscribe(names, put) {
  const client = new WebsocketClient(options, silent);
  client.on("message", put);
  client.subscribe(names.map((name) => `${lower}@${name}`), "main");
}

tell({
  kinds: ["trade", "bookTicker", "kline", "aggTrade", "24hrTicker"],
  symbols: async () => (await rest.getExchangeInfo()).symbols.map((each) => each.symbol),
  balances: async () =>
    Object.fromEntries((await rest.getAccountInformation()).balances.map((each) => [each.asset, String(each.free)])),
  price: async () => Number((await rest.getSymbolPriceTicker({ symbol })).price),
  limit: async (price) => {
    const wanted = { symbol, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: 0.01, price };
    return (await api.submitNewSpotOrder({ ...wanted, timestamp: Date.now() })).result.orderId;
  },
  market: async (quote) => {
    const wanted = { symbol, side: "BUY", type: "MARKET", quoteOrderQty: quote, newOrderRespType: "FULL" };
    return (await rest.submitNewOrder(wanted)).orderId;
  },
  status: async (orderId) => (await api.getSpotOrderStatus({ symbol, orderId, timestamp: Date.now() })).result.status,
  open: async () => (await rest.getOpenOrders({ symbol })).map((order) => order.orderId),
  all: async () => (await rest.getAllOrders({ symbol })).map((order) => order.orderId),
  cancel: (orderId) => rest.cancelOrder({ symbol, orderId }),
  listen: async (put) =>
    subscribe(["trade", "bookTicker", "kline_1m", "aggTrade", "ticker"], (event) =>
      put(event.e || "bookTicker", event.e === "trade" ? [event.t, event.p, event.q] : undefined)
    ),
  diffs: async (put) => subscribe(["depth@100ms"], (event) => event.e === "depthUpdate" && put(event)),
  snapshot: () => rest.getOrderBook({ symbol, limit: 5000 }),
  user: async (put) => {
    api.getWSClient().on("message", (event) => event.e === "executionReport" && put(event.i, event.X));
    await api.subscribeUserDataStream(WS_KEY_MAP.mainWSAPI);
  },
});
