// Binance's modular connectors for Node, for USD-M and COIN-M: REST, the WebSocket API, streams, user data.
const { SETTINGS, SYMBOL, WS, tell } = require("./story");

const coin = SETTINGS.product === "cm_futures";
const { DerivativesTradingCoinFutures: Coin } = coin ? require("@binance/derivatives-trading-coin-futures") : {};
const { DerivativesTradingUsdsFutures: Usds } = coin ? {} : require("@binance/derivatives-trading-usds-futures");
const symbol = SYMBOL;
const quantity = coin ? 1 : 0.01;
const keys = { apiKey: SETTINGS.api_key, apiSecret: SETTINGS.api_secret };
const session = { apiKey: SETTINGS.ed25519.api_key, privateKey: SETTINGS.ed25519.private_key };
const client = new (coin ? Coin : Usds)({
  configurationRestAPI: { ...keys, basePath: SETTINGS.rest },
  configurationWebsocketAPI: { ...session, wsURL: SETTINGS.ws_api },
  configurationWebsocketStreams: { wsURL: coin ? `${WS}/dstream` : WS },
});
const rest = client.restAPI;
const of = async (reply) => (await reply).data();
const ids = (orders) => orders.map((order) => Number(order.orderId));
const one = (found) => (Array.isArray(found) ? found[0] : found);

// Large numbers may come as bigint.
const numbered = (event) => ({ ...event, U: Number(event.U), u: Number(event.u), pu: Number(event.pu) });

async function main() {
  const api = await client.websocketAPI.connect();
  const streams = await client.websocketStreams.connect();
  await tell({
    kinds: ["aggTrade", "bookTicker", "kline", "ticker", "markPrice"],
    symbols: async () => (await of(rest.exchangeInformation())).symbols.map((each) => each.symbol),
    balances: async () => {
      const rows = await of(coin ? rest.futuresAccountBalance() : rest.futuresAccountBalanceV3());
      return Object.fromEntries(rows.map((each) => [each.asset, each.balance]));
    },
    price: async () => Number(one(await of(rest.symbolPriceTicker({ symbol }))).price),
    limit: async (price) => {
      const wanted = { symbol, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity, price: Math.round(price) };
      return Number((await api.newOrder(wanted)).data.orderId);
    },
    market: async () => {
      const wanted = { symbol, side: "BUY", type: "MARKET", quantity, newOrderRespType: "RESULT" };
      return Number((await of(rest.newOrder(wanted))).orderId);
    },
    status: async (orderId) => (await api.queryOrder({ symbol, orderId })).data.status,
    open: async () => ids(await of(rest.currentAllOpenOrders({ symbol }))),
    all: async () => ids(await of(rest.allOrders({ symbol }))),
    cancel: (orderId) => rest.cancelOrder({ symbol, orderId }),
    listen: async (put) => {
      const to = (kind, stream) =>
        stream.on("message", (event) => {
          const single = kind === "aggTrade" && Number(event.f) === Number(event.l);
          put(kind, single ? [Number(event.f), event.p, event.q] : undefined);
        });
      to("aggTrade", streams.aggregateTradeStreams({ symbol }));
      to("bookTicker", streams.individualSymbolBookTickerStreams({ symbol }));
      to("kline", streams.klineCandlestickStreams({ symbol, interval: "1m" }));
      to("ticker", streams.individualSymbolTickerStreams({ symbol }));
      to("markPrice", streams.markPriceStream({ symbol, updateSpeed: "1s" }));
    },
    diffs: async (put) =>
      streams.diffBookDepthStreams({ symbol, updateSpeed: "100ms" }).on("message", (event) => put(numbered(event))),
    snapshot: async () => {
      const reply = await of(rest.orderBook({ symbol, limit: 1000 }));
      return { ...reply, lastUpdateId: Number(reply.lastUpdateId) };
    },
    user: async (put) => {
      const { listenKey } = await of(rest.startUserDataStream());
      streams.userData(listenKey).on("message", (event) => {
        if (event.e === "ORDER_TRADE_UPDATE") put(Number(event.o.i), event.o.X);
      });
    },
  });
}

main();
