"""A small exchange: its spec, and its documentation in the layout of the real one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.codegen.repository import write

Changes = Mapping[str, tuple[str, str]]
"""Text to replace, and by what, by file."""

PRODUCTS = """\
products:
  spot:
    title: Spot
    client: Spot
    docs:
      base: https://github.com/binance/binance-spot-api-docs/blob/master/
      revision: 2026-01-31
      connector: binance-sdk-spot
    environments: {production: {rest: [https://rest.example.com], streams: {"": [wss://streams.example.com]}}}
    connections: {streams: 10, messages_per_second: 5, lifetime: 24h, ping: 20s}
"""
ERRORS = "errors:\n  common:\n" + "".join(
    f"    -{1000 + n}: {{name: FAULT_{n}}}    # fault {n}\n" for n in range(5)
)
SPEC = """\
# The whole exchange.
group: Everything

limits: [{type: REQUEST_WEIGHT, scope: ip, limit: 6000, interval: 1m}]

operations:
  get_book:    # the book
    title: Levels of the book
    docs: {page: rest-api.md#book, ws_page: web-socket-api.md#book}
    security: NONE
    rest: GET /api/v3/book
    ws_api: book
    weight: {cases: [{when: {limit: {max: 100}}, weight: 5}, {weight: 25}]}
    idempotent: true
    params:
      symbol: {type: string, required: true}    # which
      limit: {type: int, max: 1000, default: 100, summary: "How many, at most."}
    response: Book

  get_bars:
    title: Bars
    docs: {page: rest-api.md#bars, ws_page: web-socket-api.md#bars}
    security: NONE
    rest: GET /api/v3/bars
    ws_api: bars
    weight: 2
    idempotent: true
    params:
      symbol: {type: string, required: true}
      side: {type: enum, enum: Side}
    response: [{open: decimal_text}]

  get_price:
    title: Price
    docs: {page: rest-api.md#price, ws_page: web-socket-api.md#price}
    security: NONE
    rest: GET /api/v3/price
    ws_api: price
    weight: {cases: [{when: {symbol: present}, weight: 2}, {weight: 4}]}
    idempotent: true
    params: {symbol: {type: string}}
    response: {price: decimal_text}

  ping:
    title: Nothing
    docs: {page: rest-api.md#ping, ws_page: web-socket-api.md#ping}
    security: NONE
    rest: GET /api/v3/ping
    ws_api: ping
    weight: 1
    idempotent: true
    response: {}

  create_order:
    title: Order
    docs: {page: rest-api.md#order, ws_page: web-socket-api.md#order}
    security: TRADE
    rest: POST /api/v3/order
    ws_api: order.place
    weight: 1
    idempotent: false
    params:
      symbol: {type: string, required: true}
      side: {type: enum, enum: Side, required: true}
      quantity: {type: decimal}
      recvWindow: {type: decimal, max: 60000}
    response: Order
    deviations:
      - field: params.quantity.required
        value: false
        reason: Orders by value have none.

types:
  Book: {lastUpdateId: int, bids: [[decimal_text]]}
  Order:
    summary: An order.
    fields:
      orderId: int
      status: string    # in capitals

enums:
  Side: {docs: {page: enums.md#side}, values: [BUY, SELL]}
  Status:
    docs: {page: enums.md#status}
    values:
      NEW: Accepted.
      FILLED: Done.
  Kind: {docs: {page: enums.md#kind}, values: [LIMIT, MARKET]}
  Force: {docs: {page: enums.md#force}, values: [GTC, IOC]}
  Mode: {docs: {page: enums.md#mode}, values: [ACK, FULL]}

streams:
  trade:
    title: Trades
    docs: {page: web-socket-streams.md#trades}
    template: <symbol>@trade
    params: {symbol: {type: string, required: true}}
    event: Trade
  depth:
    title: Changes of the book
    docs: {page: web-socket-streams.md#depth}
    template: <symbol>@depth[@<updateSpeed>]
    params: {symbol: {type: string, required: true}, updateSpeed: {type: enum, enum: [100ms]}}
    event: Depth
  tickers:
    title: All tickers
    docs: {page: web-socket-streams.md#tickers}
    template: "!ticker@arr"
    event: [Trade]

events:
  Trade: {e: trade, fields: {e: {name: type, type: string}, p: {name: price, type: decimal}}}
  Depth: {e: depthUpdate, fields: {e: {name: type, type: string}, u: {name: last_id, type: int}}}
  Report:
    e: report
    fields:
      e: {name: type, type: string}
      i: {name: id, type: int}
      x: {name: extra, type: string, optional: true}
  Balance: {e: balance, fields: {e: {name: type, type: string}, d: {name: delta, type: decimal}}}
  Closed: {e: closed, fields: {e: {name: type, type: string}, E: {name: time, type: ms}}}

user_events:
  report: {title: Report, docs: {page: user-data-stream.md#report}, event: Report}
  balance: {title: Balance, docs: {page: user-data-stream.md#balance}, event: Balance}
  closed: {title: Closed, docs: {page: user-data-stream.md#closed}, event: Closed}
"""
REST = """\
# General
Every request is `GET /something`.

## Market

### Book
```
GET /api/v3/book
```
Levels.

**Weight:**
By the limit:

|Limit|Weight
----|----
1-100| 5
101-1000| 25

**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
symbol | STRING | YES |
limit | INT | NO | Default: 100; Maximum: 1000.

**Response:**
```javascript
{
  "lastUpdateId": 1,    // the last change
  "bids": [["1.0", "2.0"]]
}
```

### Bars
```
GET /api/v3/bars
```
**Weight:** 2

**Parameters:**

<table>
<tr><th>Name</th><th>Type</th><th>Mandatory</th><th>Description</th></tr>
<tr><td>symbol</td><td>STRING</td><td>YES</td>
<td rowspan="2">Which, and which side. Valid values: <code>BUY</code>, <code>SELL</code></td></tr>
<tr><td>side</td><td>ENUM</td><td>NO</td></tr>
</table>

**Response:**
```javascript
[{"open": "1.5"}]
```

### Price
```
GET /api/v3/price
```
**Weight:**

|Parameter|Weight|
|---|---|
|`symbol`|2|
|none|4|

**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
symbol | STRING | NO |

### Ping
```
GET /api/v3/ping
```
**Weight:**
1

**Parameters:**
NONE

## Trading

### Order (TRADE)
```
POST /api/v3/order
```
**Weight:**
1

**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
symbol | STRING | YES |
side | ENUM | YES |
quantity | DECIMAL | YES |
recvWindow | DECIMAL | NO | The value cannot be greater than `60000`.
timestamp | LONG | YES |

**Response:**
```javascript
{
  "orderId": 1
  "status": "NEW"
}
```
"""
STREAMS = """\
# Streams

## Trades
**Stream Name:** \\<symbol\\>@trade

**Payload:**
```javascript
{"e": "trade", "p": "1.0"}
```

## Depth
**Stream Names:** \\<symbol\\>@depth OR \\<symbol\\>@depth@100ms

**Payload:**
```javascript
{"e": "depthUpdate", "u": 5}
```

## Tickers
**Stream Name:** !ticker@arr

**Payload:**
```javascript
[{"e": "trade", "p": "1.0"}]
```
"""
EVENTS = """\
# User data

## Report
```javascript
{"subscriptionId": 0, "event": {"e": "report", "i": 1}}
```

### Conditional fields in report
Field | Description
---- | ----
x | Sometimes.

## Balance
```javascript
{"subscriptionId": 0, "event": {"e": "balance", "d": "1.0"}}
```

## Closed
```javascript
{"e": "closed", "E": 1}
```
"""
ENUMS = """\
# Enums

## Side
* `BUY`
* `SELL`

## Status
Status | Description
---- | ----
`NEW` | Accepted.
`FILLED` | Done.

## Kind
* LIMIT
* MARKET

**Force:**

* `GTC`
* `IOC`

## Mode
* `ACK`
* `FULL`
"""
FILTERS = "# Filters\n" + "".join(
    f'## FILTER_{n}\n```javascript\n{{"filterType": "FILTER_{n}", "limit": "1"}}\n```\n' for n in range(5)
)
CODES = "# Errors\n" + "".join(f"### -{1000 + n} FAULT_{n}\n * Something.\n" for n in range(5))
CHANGELOG = """\
# Changes
**Last Updated: 2026-01-31**

### 2026-01-31

* The book has levels.
"""


def web_socket() -> str:
    """The page of the WebSocket API, by that of REST."""
    methods = {
        "GET /api/v3/book": "book",
        "GET /api/v3/bars": "bars",
        "GET /api/v3/price": "price",
        "GET /api/v3/ping": "ping",
        "POST /api/v3/order": "order.place",
    }
    text = REST
    for path, method in methods.items():
        text = text.replace(
            f"```\n{path}\n```", f'```javascript\n{{\n  "id": "1",\n  "method": "{method}"\n}}\n```'
        )
    return (
        text.replace(
            '```javascript\n{\n  "lastUpdateId": 1,    // the last change\n  "bids": [["1.0", "2.0"]]\n}',
            '```javascript\n{"id": "1", "status": 200, "result": {"lastUpdateId": 1, "bids": []}}',
        )
        .replace('[{"open": "1.5"}]', '{"id": "1", "status": 200, "result": [{"open": "1.5"}]}')
        .replace(
            '{\n  "orderId": 1\n  "status": "NEW"\n}',
            '{"id": "1", "status": 200, "result": {"orderId": 1, "status": "NEW"}}',
        )
    )


PAGES = {
    "rest-api.md": REST,
    "web-socket-api.md": web_socket(),
    "web-socket-streams.md": STREAMS,
    "user-data-stream.md": EVENTS,
    "enums.md": ENUMS,
    "filters.md": FILTERS,
    "errors.md": CODES,
    "CHANGELOG.md": CHANGELOG,
}


def repository(root: Path, spec: str = SPEC, errors: str = ERRORS) -> Path:
    """A repository with the spec of the small exchange."""
    write(root / "spec/products.yaml", PRODUCTS)
    write(root / "spec/errors.yaml", errors)
    write(root / "spec/spot/all.yaml", spec)
    return root


def documentation(root: Path, changes: Changes | None = None) -> Path:
    """Its documentation; each of ``changes`` has to be possible."""
    for name, page in PAGES.items():
        write(root / name, changed(page, (changes or {}).get(name)))
    return root


def changed(text: str, change: tuple[str, str] | None) -> str:
    if change is None:
        return text
    assert change[0] in text, f"there is no {change[0]!r}"
    return text.replace(*change)
