// The package "binance" of npm for futures: REST, streams, user data, and the WebSocket API.
const { CoinMClient, USDMClient, WebsocketAPIClient, WebsocketClient } = require("binance");
const { SETTINGS, SYMBOL, WS, tell } = require("./story");

const coin = SETTINGS.product === "cm_futures";
const market = coin ? "coinm" : "usdm";
const silent = { trace() {}, info() {}, error: console.error };
const symbol = SYMBOL;
const lower = SYMBOL.toLowerCase();
const quantity = coin ? 1 : 0.01;
const keys = { api_key: SETTINGS.api_key, api_secret: SETTINGS.api_secret };
const rest = new (coin ? CoinMClient : USDMClient)({ ...keys, baseUrl: SETTINGS.rest });
// it knows the paths of USD-M by class, and one of COIN-M
const options = { ...keys, wsUrl: coin ? `${WS}/dstream` : WS, beautify: false, restOptions: { ...keys, baseUrl: SETTINGS.rest } };
const { api_key, private_key } = SETTINGS.ed25519;
const session = { api_key, api_secret: private_key, wsUrl: WS, beautify: false, attachEventListeners: false };
const api = new WebsocketAPIClient(session, silent);
const ids = (orders) => orders.map((order) => order.orderId);
const one = (found) => (Array.isArray(found) ? found[0] : found);

function subscribe(names, put, key) {
  const client = new WebsocketClient(options, silent);
  client.on("message", put);
  client.subscribe(names.map((name) => `${lower}@${name}`), key || market);
}

tell({
  kinds: ["aggTrade", "bookTicker", "kline", "24hrTicker", "markPriceUpdate"],
  symbols: async () => (await rest.getExchangeInfo()).symbols.map((each) => each.symbol),
  balances: async () =>
    Object.fromEntries((await rest.getBalance()).map((each) => [each.asset, String(each.balance)])),
  price: async () => Number(one(await rest.getSymbolPriceTicker({ symbol })).price),
  limit: async (price) => {
    const wanted = { symbol, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity, price: Math.round(price) };
    return (await api.submitNewFuturesOrder(market, { ...wanted, timestamp: Date.now() })).result.orderId;
  },
  market: async () =>
    (await rest.submitNewOrder({ symbol, side: "BUY", type: "MARKET", quantity, newOrderRespType: "RESULT" })).orderId,
  status: async (orderId) =>
    (await api.getFuturesOrderStatus(market, { symbol, orderId, timestamp: Date.now() })).result.status,
  open: async () => ids(await rest.getAllOpenOrders({ symbol })),
  all: async () => ids(await rest.getAllOrders({ symbol })),
  cancel: (orderId) => rest.cancelOrder({ symbol, orderId }),
  listen: async (put) => {
    const receive = (event) =>
      event.e && put(event.e, event.e === "aggTrade" && event.f === event.l ? [event.f, event.p, event.q] : undefined);
    subscribe(["aggTrade", "kline_1m", "ticker", "markPrice@1s"], receive, coin ? "coinm" : "usdmMarket");
    subscribe(["bookTicker"], receive, coin ? "coinm" : "usdmPublic");
  },
  diffs: async (put) =>
    subscribe(["depth@100ms"], (event) => event.e === "depthUpdate" && put(event), coin ? "coinm" : "usdmPublic"),
  snapshot: () => rest.getOrderBook({ symbol, limit: 1000 }),
  user: async (put) => {
    const client = new WebsocketClient(options, silent);
    client.on("message", (event) => event.e === "ORDER_TRADE_UPDATE" && put(event.o.i, event.o.X));
    client.on("exception", (event) => console.error(event));
    await (coin ? client.subscribeCoinFuturesUserDataStream() : client.subscribeUsdFuturesUserDataStream());
  },
});
