"""Every operation answers, on every route it has, as Binance documents and as the types of results say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from binance_sdk.descriptors import Operation, Route
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.catalog import by_path, operations
from tests.spec.spot import SPOT, answer, plain, strange

from .client import Clients, Rest, running

Facts = Mapping[str, Any]
SOMETIMES = """
stopPrice trailingDelta trailingTime icebergQty strategyId strategyType preventedMatchId preventedQuantity
preventedMatches usedSor workingFloor pegPriceType pegOffsetType pegOffsetValue peggedPrice expiryReason
matchType allocId tradeGroupId sors externalCalculationId takerPreventedQuantity makerPreventedQuantity
code msg listStatus fills workingTime origQty origClientOrderId
multiplierExponent priceExponent qtyExponent count rateLimits
"""
CONDITIONAL = set(SOMETIMES.split())
"""Fields that only some answers have; in the last line, those that were merged from other encodings."""
MERGED = ("openOrders.cancelAll", "order.cancel", "orderList.cancel")
"""Methods whose documented answer over the WebSocket API mixes orders and order lists."""
LATER = {("create_opo", ".orderReports[].origQty"), ("create_opoco", ".orderReports[].origQty")}
"""What pending orders have only once the working order is filled; Binance's examples lack it too."""
TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "int": (int,),
    "number": (int, float),
    "bool": (bool,),
}

# what each operation is asked, beyond a symbol
BTC = {"symbol": "BTCUSDT"}
BUY = BTC | {"side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.01", "price": "50000"}
SELL_OCO = {"symbol": "BTCUSDT", "side": "SELL", "quantity": "0.01"}
ABOVE = {"aboveType": "LIMIT_MAKER", "abovePrice": "70000"}
BELOW = {
    "belowType": "STOP_LOSS_LIMIT",
    "belowStopPrice": "55000",
    "belowPrice": "54000",
    "belowTimeInForce": "GTC",
}
WORKING = BTC | {
    "workingType": "LIMIT",
    "workingSide": "BUY",
    "workingPrice": "50000",
    "workingQuantity": "0.01",
    "workingTimeInForce": "GTC",
}
PENDING = {"pendingType": "LIMIT_MAKER", "pendingSide": "SELL", "pendingPrice": "70000"}
PAIR = {
    "pendingSide": "SELL",
    "pendingAboveType": "LIMIT_MAKER",
    "pendingAbovePrice": "70000",
    "pendingBelowType": "STOP_LOSS",
    "pendingBelowStopPrice": "49000",
}
ASKED: Mapping[str, Mapping[str, object]] = {
    "exchangeInfo": BTC,
    "executionRules": BTC,
    "blockTrades.historical": BTC | {"fromId": 1},
    "klines": BTC | {"interval": "1m"},
    "uiKlines": BTC | {"interval": "1m"},
    "ticker.tradingDay": BTC,
    "ticker": BTC,
    "order.place": BUY,
    "order.test": BUY | {"computeCommissionRates": True},
    "sor.order.place": BUY,
    "sor.order.test": BUY | {"computeCommissionRates": True},
    "order.cancelReplace": BUY
    | {"cancelReplaceMode": "STOP_ON_FAILURE", "cancelOrigClientOrderId": "resting"},
    "order.cancel": BTC | {"origClientOrderId": "resting"},
    "order.status": BTC | {"origClientOrderId": "resting"},
    "order.amend.keepPriority": BTC | {"origClientOrderId": "resting", "newQty": "0.005"},
    "order.amendments": BTC | {"orderId": "<amended>"},
    "orderList.status": {"origClientOrderId": "pair"},
    "orderList.cancel": BTC | {"listClientOrderId": "pair"},
    "orderList.place": SELL_OCO | {"price": "70000", "stopPrice": "55000"},
    "orderList.place.oco": SELL_OCO | ABOVE | BELOW,
    "orderList.place.oto": WORKING | PENDING | {"pendingQuantity": "0.01"},
    "orderList.place.otoco": WORKING | PAIR | {"pendingQuantity": "0.01"},
    "orderList.place.opo": WORKING | PENDING,
    "orderList.place.opoco": WORKING | PAIR,
    "myPreventedMatches": BTC | {"orderId": "<prevented>"},
    "myTrades": BTC,
    "ping": {},
    "time": {},
    "account.status": {},
    "account.rateLimits.orders": {},
    "allOrderLists": {},
    "openOrderLists.status": {},
}


@cache
def schemas(path: Path) -> Mapping[tuple[str, str], Facts]:
    """Documented answers by route and method."""
    found: dict[tuple[str, str], Facts] = {}
    for entry in json.loads(path.read_text(encoding="utf-8"))["operations"]:
        if entry["market"] != "spot" or "response" not in entry:
            continue
        if entry["transport"] == "ws_api":
            found["ws_api", entry["method"]] = entry["response"] or {"type": "object"}
        elif entry["transport"] == "rest":
            operation = by_path()[entry["http_method"], entry["path"]]
            found["rest", operation.ws_api or ""] = entry["response"] or {"type": "object"}
    return found


def rows(value: Any) -> list[Any]:
    """A list of anything."""
    return list(value)


def differences(value: Any, schema: Facts, where: str = "") -> Iterator[str]:
    """How a value is not what the schema says."""
    kind = schema["type"]
    if kind == "oneOf":
        found = [list(differences(value, option, where)) for option in schema["options"]]
        yield from min(found, key=len)
    elif kind == "object":
        if not isinstance(value, dict):
            yield f"{where}: {value!r} is no object"
            return
        fields = schema.get("fields")
        if not fields:
            return
        yield from (
            f"{where}.{name} is not documented" for name in value.keys() - fields.keys() - CONDITIONAL
        )
        yield from (f"{where}.{name} is missing" for name in fields.keys() - value.keys() - CONDITIONAL)
        for name in value.keys() & fields.keys():
            yield from differences(value[name], fields[name], f"{where}.{name}")
    elif kind == "array":
        if not isinstance(value, list):
            yield f"{where}: {value!r} is no list"
            return
        for item in rows(value):
            yield from differences(item, schema["items"], f"{where}[]")
    elif kind == "tuple":
        if len(value) != len(schema["items"]):
            yield f"{where} has {len(value)} items"
        for number, (item, part) in enumerate(zip(value, schema["items"], strict=False)):
            yield from differences(item, part, f"{where}[{number}]")
    elif kind in TYPES and value is not None and not isinstance(value, TYPES[kind]):
        yield f"{where}: {value!r} is no {kind}"


def unlike_our_types(operation: Operation[object], route: Route, value: Any) -> list[str]:
    """How an answer is not what the type of the result says; LATER excepted."""
    found = strange(answer(SPOT.operations[operation.name], route), value)
    return [line for line in found if (operation.name, plain(line)) not in LATER]


async def prepare(clients: Clients, rest: Rest) -> dict[str, object]:
    """Trades, a resting order, an order list, an amended order and a prevented match."""
    other = clients.rest()
    await other.limit("SELL", 60000, "0.5")
    await rest.limit("BUY", 60000, "0.5")
    await rest.limit("BUY", 50000, "0.01", newClientOrderId="resting")
    amended = await rest.limit("BUY", 50001, "0.02")
    params = {"symbol": "BTCUSDT", "orderId": amended["orderId"], "newQty": "0.01"}
    await rest.signed("PUT", "order/amend/keepPriority", **params)
    prevented = await rest.limit("SELL", 60001, "0.01", icebergQty="0.002", strategyId=3)
    await rest.limit("SELL", 60001, 1)
    await rest.place("BUY", "LIMIT", timeInForce="IOC", price=60001, quantity="0.01")
    status, _ = await rest.signed(
        "POST", "orderList/oco", **SELL_OCO, **ABOVE, **BELOW, listClientOrderId="pair"
    )
    assert status == 200
    clients.exchange.control.block_trade("BTCUSDT", "60500", "25")
    return {"<amended>": amended["orderId"], "<prevented>": prevented["orderId"]}


def asked(method: str, known: Mapping[str, object], text: Callable[[object], object]) -> dict[str, object]:
    """The parameters of a request."""
    params = ASKED.get(method, {} if method.startswith(("session", "userDataStream")) else BTC)
    return {name: text(known.get(str(value), value)) for name, value in params.items()}


@pytest.mark.parametrize("method", sorted(operations()))
async def test_an_operation_answers_as_documented(method: str, shared: Callable[[str], Path]) -> None:
    documented = schemas(shared("facts/inventory.json"))
    operation = operations()[method]
    if operation.rest is not None:
        async with running(Sandbox(market="empty", symbols=["BTCUSDT"])) as clients:
            rest = clients.rest()
            known = await prepare(clients, rest)
            verb, path = operation.rest[0], operation.rest[1].removeprefix("/api/v3/")
            params = asked(method, known, lambda value: str(value).lower() if value is True else value)
            if operation.signed:
                status, reply = await rest.signed(verb, path, **params)
            else:
                status, reply = await rest.get(path, **params)
            assert status == 200, reply
            assert reply or method == "ping" or method == "myAllocations"
            assert list(differences(reply, documented["rest", method])) == []
            assert unlike_our_types(operation, "rest", reply) == []
    async with running(Sandbox(market="empty", symbols=["BTCUSDT"])) as clients:
        key = clients.exchange.key("ed25519")
        known = await prepare(clients, clients.rest(key))
        socket = await clients.ws_api()
        if method.startswith(("session", "userDataStream")):
            await ask_session(clients, method, documented["ws_api", method])
            return
        params = asked(method, known, lambda value: value)
        if operation.signed:
            found = await socket.signed(
                key, method, **{n: str(v).lower() if v is True else v for n, v in params.items()}
            )
        else:
            found = await socket.call(method, params)
        assert found["status"] == 200, found
        route = "rest" if method in MERGED else "ws_api"
        assert list(differences(found["result"], documented[route, method])) == []
        assert unlike_our_types(operation, "ws_api", found["result"]) == []


async def ask_session(clients: Clients, method: str, schema: Facts) -> None:
    """The methods that are about the connection itself."""
    key, socket = clients.exchange.key("ed25519"), await clients.ws_api()
    if method == "session.logon" or method.endswith("signature"):
        found = await socket.signed(key, method)
    elif method.endswith("listenToken"):
        found = await socket.call(method, {"listenToken": "abc"})
        assert found["error"]["code"] == -1209
        return
    else:
        await socket.signed(key, "session.logon")
        if method != "userDataStream.subscribe":
            await socket.call("userDataStream.subscribe")
        found = await socket.call(method)
    assert found["status"] == 200, found
    assert list(differences(found["result"], schema)) == []
    assert unlike_our_types(operations()[method], "ws_api", found["result"]) == []
