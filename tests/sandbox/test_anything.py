"""Whatever is asked, the exchange answers with a result or with one of Binance's errors."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.descriptors import Kind
from binance_sdk.sandbox.call import Call
from binance_sdk.sandbox.catalog import operations
from binance_sdk.sandbox.exchange import Exchange
from binance_sdk.sandbox.limits import Limits
from binance_sdk.sandbox.session import Session
from binance_sdk.sandbox.symbol import built_in

from .client import running
from .test_faults import make
from .test_shapes import asked

USUAL = [
    "BTCUSDT",
    "1",
    "0.01",
    "50000",
    "60000.5",
    "1d",
    "true",
    "0",
    "-1",
    "BUY",
    "LIMIT",
    "GTC",
    '["BTCUSDT"]',
]
ODD = [
    "",
    " ",
    "é",
    "1e5",
    "999999999999999999999",
    "0.000000001",
    "null",
    "[",
    '["A","A"]',
    "\u0000",
    "+",
    "%",
]
PLACING = [method for method, operation in operations().items() if operation.orders] + ["order.cancel"]
texts = st.sampled_from(USUAL + USUAL + ODD)
wild = st.one_of(texts, st.integers(-(2**70), 2**70), st.floats(), st.booleans(), st.lists(texts, max_size=3))


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, dict[str, object]]:
    """A sensible request, often with other amounts and names, sometimes with anything in some places."""
    method = draw(st.sampled_from(sorted(operations()) + PLACING * 5))
    sent: dict[str, object] = {}
    for name, value in asked(method, {"<amended>": 1, "<prevented>": 2}, str).items():
        sent[name] = "true" if value == "True" else value
        if name.endswith(("rice", "uantity")):
            others = ["50000", "55000", "60000"] if name.endswith("rice") else ["0.01", "0.015", "0.5"]
            sent[name] = draw(st.sampled_from([value, value, *others]))
        elif name.endswith("ide"):
            sent[name] = draw(st.sampled_from(["BUY", "SELL"]))
    for param in draw(st.lists(st.sampled_from(operations()[method].params or (None,)), max_size=2)):
        if param is None or param.name in ("symbol", "recvWindow"):
            continue
        fitting: Any = st.sampled_from(param.enum) if param.enum else texts
        if param.kind in (Kind.DECIMAL, Kind.INT):
            fitting = st.sampled_from(["1", "0.01", "5", "50000", "60000", "1000000", "45000"])
        elif param.name.endswith("lientOrderId"):
            fitting = st.sampled_from(["a", "b", "resting", "pair"])
        sent[param.name] = draw(fitting if draw(st.integers(0, 5)) else wild)
    return method, sent


@settings(max_examples=150, deadline=None)
@given(st.lists(requests(), min_size=5, max_size=40), st.sampled_from(["rest", "ws_api"]))
def test_any_request_is_answered_and_money_is_conserved(steps: list[Any], route: Any) -> None:
    exchange = Exchange([built_in("BTCUSDT")], limits=Limits(enforced=False))
    keys = [exchange.create_key("hmac") for _ in range(2)]
    for key in keys:
        key.verify = lambda payload, signature: True
    session = Session(exchange, 0, lambda frame, opcode: None)
    totals = {asset: exchange.engine.total(asset) for asset in ("BTC", "USDT")}
    for number, (method, sent) in enumerate(steps):
        signed = {"timestamp": exchange.clock.now(), "signature": "any"} | sent
        api_key = keys[number % 2].api_key
        answer = exchange.answer(Call(operations()[method], route, signed, api_key=api_key, session=session))
        assert answer.status in (200, 400, 401, 409)
        json.dumps(answer.body)
        assert {asset: exchange.engine.total(asset) for asset in totals} == totals
        for account in exchange.engine.accounts.values():
            for asset in totals:
                assert account.balance(asset).free >= 0
                assert account.balance(asset).locked == exchange.engine.held(account, asset)
        assert not exchange.engine.desks["BTCUSDT"].book.crossed()


async def test_any_bytes_on_any_socket_are_survived() -> None:
    async with running(make()) as clients:
        for text in (
            "",
            "\x00",
            "[" * 1000,
            '{"id":{}}',
            '{"method":[],"params":1}',
            "9" * 5000,
            '"\\ud800"',
        ):
            for socket in (await clients.ws_api(), await clients.streams("/ws")):
                await socket.raw.send_str(text)
                assert "error" in await socket.receive()
        binary = await clients.ws_api()
        await binary.raw.send_bytes(b"\xff\xfe")
        assert (await binary.raw.receive()).type is aiohttp.WSMsgType.CLOSE
        status, _ = await clients.rest().send("POST", "/api/v3/order", "a=%FF&b=%zz&&=", body=b"\xff=1")
        assert status == 401, "no key"
        assert (await clients.rest().get("ping"))[0] == 200
