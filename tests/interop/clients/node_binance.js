// The package "binance" of npm: its REST client, streams, and WebSocket API.
const assert = require("assert");
const { MainClient, WebsocketClient, WebsocketAPIClient, WS_KEY_MAP } = require("binance");

const SETTINGS = JSON.parse(process.argv[2]);
const SYMBOL = SETTINGS.symbol;
const HMAC = { api_key: SETTINGS.api_key, api_secret: SETTINGS.api_secret };
const ED25519 = { api_key: SETTINGS.ed25519.api_key, api_secret: SETTINGS.ed25519.private_key };
const WS = SETTINGS.rest.replace("http", "ws");
const BOOKS = 40;
const silent = { trace() {}, info() {}, error: console.error };

const ids = (orders) => orders.map((order) => order.orderId);

async function attempt(capability, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("not within 20 s")), 20000);
  });
  let told;
  try {
    told = { ok: true, evidence: (await Promise.race([work(), late])) || {} };
  } catch (error) {
    console.error(capability, error);
    told = { ok: false, detail: String((error && error.message) || JSON.stringify(error)) };
  }
  clearTimeout(timer);
  await new Promise((done) => process.stdout.write("\n" + JSON.stringify({ capability, ...told }) + "\n", done));
}

// Events as they come, to be awaited one by one.
function queue() {
  const came = [];
  let waiting = null;
  return {
    put(event) {
      came.push(event);
      if (waiting) waiting();
    },
    async get() {
      while (!came.length) await new Promise((resolve) => (waiting = resolve));
      return came.shift();
    },
  };
}

async function listen() {
  const came = queue();
  const client = new WebsocketClient({ wsUrl: WS, beautify: false }, silent);
  client.on("message", came.put);
  const lower = SYMBOL.toLowerCase();
  const names = ["trade", "bookTicker", "kline_1m", "aggTrade", "ticker"].map((name) => `${lower}@${name}`);
  client.subscribe(names, "main");
  const seen = new Set();
  const trades = [];
  while (seen.size < names.length || trades.length < 10) {
    const event = await came.get();
    seen.add(event.e || "bookTicker");
    if (event.e === "trade") trades.push([event.t, event.p, event.q]);
  }
  client.closeAll(true);
  return { trades };
}

async function books(rest) {
  const came = queue();
  const client = new WebsocketClient({ wsUrl: WS, beautify: false }, silent);
  client.on("message", came.put);
  client.subscribe([`${SYMBOL.toLowerCase()}@depth@100ms`], "main");
  const next = async () => {
    for (;;) {
      const event = await came.get();
      if (event.e === "depthUpdate") return event;
    }
  };
  const first = await next();
  let snapshot;
  do {
    snapshot = await rest.getOrderBook({ symbol: SYMBOL, limit: 5000 });
  } while (snapshot.lastUpdateId < first.U);
  let id = snapshot.lastUpdateId;
  const sides = { b: new Map(snapshot.bids), a: new Map(snapshot.asks) };
  const samples = [];
  for (let event = first; samples.length < BOOKS; event = await next()) {
    if (event.u <= id) continue;
    assert(event.U <= id + 1, `${event.U} after ${id}`);
    for (const side of ["b", "a"]) {
      for (const [price, quantity] of event[side]) {
        if (Number(quantity)) sides[side].set(price, quantity);
        else sides[side].delete(price);
      }
    }
    id = event.u;
    const sorted = (side, sign) => [...sides[side]].sort((x, y) => sign * (Number(x[0]) - Number(y[0])));
    samples.push({ update_id: id, bids: sorted("b", -1), asks: sorted("a", 1) });
  }
  client.closeAll(true);
  return { books: samples };
}

async function trade(rest) {
  const events = queue();
  const api = new WebsocketAPIClient({ ...ED25519, wsUrl: WS, beautify: false, attachEventListeners: false }, silent);
  api.getWSClient().on("message", events.put);
  await attempt("user data", async () => {
    await api.subscribeUserDataStream(WS_KEY_MAP.mainWSAPI); // told again below, when the orders are known
  });
  const placed = [];
  let market;
  await attempt("place", async () => {
    const last = Number((await rest.getSymbolPriceTicker({ symbol: SYMBOL })).price);
    const wanted = { symbol: SYMBOL, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: 0.01 };
    wanted.price = Number((last * 0.9).toFixed(2));
    placed.push(await rest.submitNewOrder({ ...wanted, newOrderRespType: "FULL" }));
    placed.push((await api.submitNewSpotOrder({ ...wanted, timestamp: Date.now() })).result);
    market = await rest.submitNewOrder({
      symbol: SYMBOL, side: "BUY", type: "MARKET", quoteOrderQty: 500, newOrderRespType: "FULL",
    });
    assert.equal(market.status, "FILLED");
    return { placed: ids(placed), filled: ids([market]) };
  });
  await attempt("query", async () => {
    const found = await rest.getOrder({ symbol: SYMBOL, orderId: placed[0].orderId });
    assert.equal(found.status, "NEW");
    const again = (await api.getSpotOrderStatus({ symbol: SYMBOL, orderId: placed[0].orderId, timestamp: Date.now() })).result;
    assert.equal(again.clientOrderId, found.clientOrderId);
    assert.equal((await rest.getOpenOrders({ symbol: SYMBOL })).length, 2);
    assert((await rest.getAccountTradeList({ symbol: SYMBOL })).length);
    return { placed: ids(await rest.getAllOrders({ symbol: SYMBOL })) };
  });
  await attempt("cancel", async () => {
    await rest.cancelOrder({ symbol: SYMBOL, orderId: placed[0].orderId });
    await api.cancelSpotOrder({ symbol: SYMBOL, orderId: placed[1].orderId, timestamp: Date.now() });
    return { cancelled: ids(placed) };
  });
  await attempt("user data", async () => {
    const seen = {};
    const ended = () => Object.values(seen).filter((told) => /^(CANCELED|FILLED)$/.test(told[told.length - 1]));
    while (ended().length < 3) {
      const event = await events.get();
      if (event.e === "executionReport") (seen[event.i] ||= []).push(event.X);
    }
    assert.deepEqual(seen[placed[0].orderId], ["NEW", "CANCELED"]);
    return { cancelled: ids(placed), filled: ids([market]) };
  });
}

async function main() {
  const rest = new MainClient({ ...HMAC, baseUrl: SETTINGS.rest });
  await attempt("load markets", async () => {
    const info = await rest.getExchangeInfo();
    return { symbols: info.symbols.map((each) => each.symbol) };
  });
  await attempt("account", async () => {
    const balances = (await rest.getAccountInformation()).balances;
    return { balances: Object.fromEntries(balances.map((each) => [each.asset, String(each.free)])) };
  });
  await attempt("streams", listen);
  await attempt("order book", () => books(rest));
  await trade(rest);
  process.exit(0);
}

main();
