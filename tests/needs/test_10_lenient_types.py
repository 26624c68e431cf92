"""Pain 10, typed answers that lie or crash on new fields.

(a) every call of every product over REST, every stream of Spot: an answer with new fields, new values of
    enums, numbers for text and text for numbers, or fields missing, comes as the declared type, with all that
    was in it (a message whose fields are missing comes as an `UnknownEvent` and ends nothing);
(b) `raw` is what the exchange has sent, byte for byte.

(c), what differs from recorded answers: see docs/needs.md.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, cast

import pytest

from binance_sdk import ApiException, CMFuturesClient, SpotClient, UMFuturesClient
from binance_sdk.descriptors import StreamRequest
from binance_sdk.sandbox import Sandbox, catalog
from binance_sdk.sandbox.wire import TEXT, Wire
from tests.sandbox.test_futures_shapes import asked
from tests.spot.test_calls import READS, WRITES
from tests.spot.test_streams import ALL

Json = Any
AnyClient = SpotClient | UMFuturesClient | CMFuturesClient
CLIENTS: Mapping[str, type[AnyClient]] = {"spot": SpotClient, "um": UMFuturesClient, "cm": CMFuturesClient}
ONE: dict[str, Any] = {"symbol": "BTCUSDT", "orderId": 1}
OTHERS: Mapping[str, dict[str, Any]] = {
    "get_order": ONE,
    "cancel_order": ONE,
    "amend_order": {**ONE, "newQty": "1"},
    "get_order_amendments": ONE,
    "cancel_replace_order": {
        **WRITES["create_order"],
        "cancelReplaceMode": "ALLOW_FAILURE",
        "cancelOrderId": 1,
    },
    "cancel_all_orders": {"symbol": "BTCUSDT"},
    "get_oco": {"orderListId": 1},
    "cancel_oco": {"symbol": "BTCUSDT", "orderListId": 1},
}
NOTHING_MUCH = {"code": 200, "msg": "success", "orderId": 5, "status": "NEW"}


def members(value: Json) -> dict[str, Json] | None:
    return cast("dict[str, Json]", value) if isinstance(value, dict) else None


def one_of(event: object) -> object:
    """The event, or the first of an array of them."""
    return cast("list[object]", event)[0] if isinstance(event, list) else event


def extra(value: Json) -> Json:
    found = members(value)
    return value if found is None else {**found, "brandNew": [1, {"deep": None}]}


def unheard_of(value: Json) -> Json:
    return "NEVER_SEEN" if isinstance(value, str) and value.isupper() else value


def swapped(value: Json) -> Json:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return int(value) if isinstance(value, str) and value.isdecimal() else value


def as_text(value: Json) -> Json:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def missing(value: Json) -> Json:
    found = members(value)
    return value if found is None else dict(list(found.items())[1:])


MUTATIONS = [extra, unheard_of, swapped, missing]


def everywhere(change: Callable[[Json], Json], value: Json) -> Json:
    """The value with the change made at each depth."""
    found = members(value)
    if found is not None:
        value = {name: everywhere(change, each) for name, each in found.items()}
    elif isinstance(value, list):
        elements = cast("list[object]", value)
        value = [everywhere(change, each) for each in elements]
    return change(value)


def arguments(product: str, name: str) -> dict[str, Any]:
    if product == "spot":
        return dict({**READS, **WRITES, **OTHERS}[name])
    return asked(product, CLIENTS[product].MARKET.operations[name])


@pytest.mark.parametrize("product", CLIENTS)
async def test_a_any_answer_to_any_call_is_of_the_declared_type(product: str) -> None:
    async with Sandbox(seed=1, enforce_limits=False) as exchange:
        hosts = {"spot": exchange.hosts, "um": exchange.um_hosts, "cm": exchange.cm_hosts}[product]
        key = exchange.credentials()
        async with CLIENTS[product](key, environment=hosts, rate_limit_guard=False) as client:
            served = catalog.by_path(client.MARKET.product.name)
            tried = 0
            for name, operation in client.MARKET.operations.items():
                if operation.rest is None:
                    continue
                given = arguments(product, name)
                method = catalog.method(served[operation.rest])
                call = getattr(client.via_rest.with_response, name)
                try:
                    usual: Json = json.loads((await call(**given)).raw)
                except ApiException:
                    usual = NOTHING_MUCH
                for change in MUTATIONS:
                    changed = everywhere(change, usual)
                    exchange.faults.answer(200, raw=json.dumps(changed).encode(), operation=method)
                    response = await call(**given)
                    assert response.data == changed and type(response.data) is type(usual), (name, change)
                    tried += 1
    assert tried > 100


@pytest.mark.parametrize(("request_", "kind"), ALL, ids=lambda each: getattr(each, "name", ""))
async def test_a_any_message_of_any_stream_is_of_the_declared_type(
    request_: StreamRequest[Any],
    kind: type,
    lively: Sandbox,
    exchange: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with (
        asyncio.timeout(20),
        SpotClient(environment=lively.hosts) as source,
        SpotClient(environment=exchange.hosts) as client,
    ):
        usual: Json = json.loads(await one_frame(source, request_, monkeypatch))["data"]
        async with client.stream(request_) as stream:
            for change in (extra, unheard_of, as_text):
                exchange.control.publish(request_.name, json.dumps(everywhere(change, usual)).encode())
                found = one_of(await anext(stream))
                assert type(found) is kind, (change, getattr(found, "reason", found))
            exchange.control.publish(request_.name, json.dumps(everywhere(missing, usual)).encode())
            await anext(stream)
            exchange.control.publish(request_.name, json.dumps(usual).encode())
            while type(one_of(await anext(stream))) is not kind:
                """What has no place in the type came as an `UnknownEvent`, and ended nothing."""


async def one_frame(client: SpotClient, request: StreamRequest[Any], patch: pytest.MonkeyPatch) -> bytes:
    """The first frame that an exchange sends of a stream."""
    frames: asyncio.Queue[bytes] = asyncio.Queue()
    send = Wire.send

    def spy(wire: Wire, payload: bytes, opcode: int = TEXT) -> None:
        if payload.startswith(b'{"stream":'):
            frames.put_nowait(payload)
        send(wire, payload, opcode)

    with patch.context() as patched:
        patched.setattr(Wire, "send", spy)
        async with client.stream(request):
            return await frames.get()


ODD = b' {"b" : 1.10, "a":\t"\\u00e4", "a2":"\xc3\xa4", "big":123456789012345678901234567890 }\n'


async def test_b_raw_is_what_was_sent(
    client: SpotClient, exchange: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange.faults.answer(200, raw=ODD, operation="account.status")
    response = await client.via_rest.with_response.get_account()
    assert response.raw == ODD
    sent: list[bytes] = []
    send = Wire.send

    def spy(wire: Wire, payload: bytes, opcode: int = TEXT) -> None:
        sent.append(payload)
        send(wire, payload, opcode)

    monkeypatch.setattr(Wire, "send", spy)
    response = await client.via_ws.with_response.get_account()
    assert response.raw == sent[-1]
