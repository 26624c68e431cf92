// What the scripts for Node share: a client's own words in, the driver's lines out. See report.py.
//
// An adapter has (all asynchronous, all in the client's own calls)
//   symbols() -> names; balances() -> {asset: free}; price() -> number
//   limit(price), market(quote) -> order id; status(id); open(), all() -> ids; cancel(id)
//   listen(put): put(kind, [trade id, price, quantity] or undefined); kinds: what has to come
//   diffs(put): put({U, u, b, a}), with pu for futures; snapshot() -> {lastUpdateId, bids, asks}   or   books(put): put(sample)
//   user(put): put(order id, status)
const SETTINGS = JSON.parse(process.argv[2]);
const WS = SETTINGS.rest.replace("http", "ws");
const SYMBOL = SETTINGS.symbol;
const BOOKS = 40;
const PATIENCE = 20000;

function check(truth, ...told) {
  if (!truth) throw new Error("not as expected: " + told.map((each) => JSON.stringify(each)).join(" "));
}

async function attempt(capability, work) {
  let timer, told;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    told = { ok: true, evidence: (await Promise.race([work(), late])) || {} };
  } catch (error) {
    console.error(capability, error);
    told = { ok: false, detail: String((error && error.message) || JSON.stringify(error)) };
  }
  clearTimeout(timer);
  await new Promise((done) => process.stdout.write("\n" + JSON.stringify({ capability, ...told }) + "\n", done));
}

// What callbacks put in, to be awaited one by one.
function queue() {
  const came = [];
  let wake = () => {};
  return {
    put(...each) {
      came.push(each);
      wake();
    },
    async get() {
      while (!came.length) await new Promise((resolve) => (wake = resolve));
      return came.shift();
    },
  };
}

async function listen(client) {
  const came = queue();
  await client.listen(came.put);
  const seen = new Set();
  const trades = [];
  while (client.kinds.some((kind) => !seen.has(kind)) || trades.length < 10) {
    const [kind, trade] = await came.get();
    seen.add(kind);
    if (trade) trades.push(trade);
  }
  return { trades };
}

async function kept(client) {
  const came = queue();
  const books = [];
  await client.books(came.put);
  while (books.length < BOOKS) books.push((await came.get())[0]);
  return { books };
}

// The procedure that Binance documents, for clients that keep no book themselves.
async function followed(client) {
  const came = queue();
  await client.diffs(came.put);
  const [first] = await came.get();
  let snapshot;
  do {
    snapshot = await client.snapshot();
  } while (snapshot.lastUpdateId < first.U);
  let id = snapshot.lastUpdateId;
  const sides = { b: new Map(snapshot.bids), a: new Map(snapshot.asks) };
  const books = [];
  for (let event = first; books.length < BOOKS; [event] = await came.get()) {
    if (event.u <= id) continue;
    const follows = event.pu === undefined ? event.U <= id + 1 : event.pu === id || (!books.length && event.U <= id);
    check(follows, event.U, event.pu, id);
    for (const side of ["b", "a"]) {
      for (const [price, quantity] of event[side]) {
        if (Number(quantity)) sides[side].set(price, quantity);
        else sides[side].delete(price);
      }
    }
    id = event.u;
    books.push({ update_id: id, bids: sorted([...sides.b], -1), asks: sorted([...sides.a], 1) });
  }
  return { books };
}

function sorted(levels, sign) {
  return levels.sort((x, y) => sign * (Number(x[0]) - Number(y[0])));
}

async function trade(client) {
  const events = queue();
  const subscribe = async () => void (await client.user(events.put));
  if (client.user) await attempt("user data", subscribe); // told again below
  const placed = [];
  let market;
  await attempt("place", async () => {
    const price = Number(((await client.price()) * 0.9).toFixed(2));
    for (let n = 0; n < 2; n++) placed.push(await client.limit(price));
    market = await client.market(500);
    return { placed: [...placed], filled: [market] };
  });
  await attempt("query", async () => {
    check((await client.status(placed[0])) === "NEW", placed);
    const open = (await client.open()).map(String).sort();
    check(open.join() === placed.map(String).sort().join(), open, placed);
    return { placed: await client.all() };
  });
  await attempt("cancel", async () => {
    for (const id of placed) await client.cancel(id);
    check((await client.open()).length === 0, "orders are left");
    return { cancelled: placed };
  });
  if (!client.user) return;
  await attempt("user data", async () => {
    const seen = {};
    const ended = () => Object.values(seen).filter((told) => /^(CANCELED|FILLED)$/.test(told[told.length - 1]));
    while (ended().length < 3) {
      const [id, status] = await events.get();
      (seen[id] ||= []).push(status);
    }
    check(seen[placed[0]].join() === "NEW,CANCELED", seen);
    return { cancelled: placed, filled: [market] };
  });
}

async function tell(client) {
  await attempt("load markets", async () => ({ symbols: await client.symbols() }));
  await attempt("account", async () => ({ balances: await client.balances() }));
  if (client.listen) await attempt("streams", () => listen(client));
  if (client.books || client.diffs) await attempt("order book", () => (client.books ? kept : followed)(client));
  await trade(client);
  process.exit(0);
}

module.exports = { SETTINGS, SYMBOL, WS, sorted, tell };
