// @binance/spot, Binance's modular connector for Node: REST, the WebSocket API, streams.
const { Spot } = require("@binance/spot");
const { SETTINGS, SYMBOL, WS, tell } = require("./story");

const symbol = SYMBOL;
const keys = { apiKey: SETTINGS.api_key, apiSecret: SETTINGS.api_secret };
const session = { apiKey: SETTINGS.ed25519.api_key, privateKey: SETTINGS.ed25519.private_key };
const client = new Spot({
  configurationRestAPI: { ...keys, basePath: SETTINGS.rest },
  configurationWebsocketAPI: { ...session, wsURL: SETTINGS.ws_api },
  configurationWebsocketStreams: { wsURL: `${WS}/stream` },
});
const rest = client.restAPI;
const ids = (orders) => orders.map((order) => Number(order.orderId));
let api;

async function main() {
  api = await client.websocketAPI.connect();
  await api.sessionLogon();
  const streams = await client.websocketStreams.connect();
  await tell({
    kinds: ["trade", "bookTicker", "kline", "aggTrade", "ticker"],
    symbols: async () => (await (await rest.exchangeInfo()).data()).symbols.map((each) => each.symbol),
    balances: async () => {
      const found = (await (await rest.getAccount()).data()).balances;
      return Object.fromEntries(found.map((each) => [each.asset, each.free]));
    },
    price: async () => Number((await (await rest.tickerPrice({ symbol })).data()).price),
    limit: async (price) => {
      const wanted = { symbol, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: 0.01, price };
      return Number((await api.orderPlace(wanted)).data.orderId);
    },
    market: async (quote) => {
      const reply = await rest.newOrder({ symbol, side: "BUY", type: "MARKET", quoteOrderQty: quote });
      return Number((await reply.data()).orderId);
    },
    status: async (orderId) => (await api.orderStatus({ symbol, orderId })).data.status,
    open: async () => ids(await (await rest.getOpenOrders({ symbol })).data()),
    all: async () => ids(await (await rest.allOrders({ symbol })).data()),
    cancel: (orderId) => rest.deleteOrder({ symbol, orderId }),
    listen: async (put) => {
      const to = (kind, stream) =>
        stream.on("message", (event) => put(kind, kind === "trade" ? [event.t, event.p, event.q] : undefined));
      to("trade", streams.trade({ symbol }));
      to("bookTicker", streams.bookTicker({ symbol }));
      await second();
      to("kline", streams.kline({ symbol, interval: "1m" }));
      to("aggTrade", streams.aggTrade({ symbol }));
      await second();
      to("ticker", streams.ticker({ symbol }));
    },
    diffs: async (put) => streams.diffBookDepth({ symbol, updateSpeed: "100ms" }).on("message", numbered(put)),
    snapshot: async () => {
      const reply = await (await rest.depth({ symbol, limit: 5000 })).data();
      return { ...reply, lastUpdateId: Number(reply.lastUpdateId) };
    },
    user: async (put) => {
      const subscribed = await api.userDataStreamSubscribe();
      subscribed.stream.on("message", (event) => event.e === "executionReport" && put(Number(event.i), event.X));
    },
  });
}

// Each stream is a message, each ping is answered twice, and five messages a second are allowed.
const second = () => new Promise((resolve) => setTimeout(resolve, 1100));

// Large numbers may come as bigint.
const numbered = (put) => (event) => put({ ...event, U: Number(event.U), u: Number(event.u) });

main();
