"""Pain 22, secrets in logs, exceptions and representations.

(a) all that a client does, and much that goes wrong, with every logger at DEBUG: no key, no secret, no
    signature that was sent and no listen key is in a log, in a traceback, or in what anything looks like.
"""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Awaitable
from typing import Any, Literal
from urllib.parse import quote

import pytest

from binance_sdk import (
    BinanceException,
    CMFuturesClient,
    Credentials,
    FuturesOrderUpdateHandlerBase,
    OrderUpdateHandlerBase,
    SpotClient,
    SubType,
    UMFuturesClient,
)
from binance_sdk.sandbox import Sandbox
from tests.needs.conftest import Received
from tests.waiting import eventually

AnyClient = SpotClient | UMFuturesClient | CMFuturesClient
KINDS: dict[str, type[AnyClient]] = {"spot": SpotClient, "um": UMFuturesClient, "cm": CMFuturesClient}
ON_PURPOSE = "failing on purpose"


class SpotOrders(OrderUpdateHandlerBase):
    async def receive(self, payload: Any) -> None:
        raise RuntimeError(ON_PURPOSE)


class FuturesOrders(FuturesOrderUpdateHandlerBase):
    def receive(self, payload: Any) -> None:
        raise RuntimeError(ON_PURPOSE)


class Ledger:
    """What can be read of what happened."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.failed = 0

    async def note(self, call: Awaitable[object]) -> None:
        """Makes a call; what it shows."""
        try:
            self.shown.append(repr(await call))
        except BinanceException as error:
            self.failed += 1
            self.shown += [*traceback.format_exception(error), repr(error), repr(vars(error))]


async def use(client: AnyClient, exchange: Sandbox, symbol: str, ledger: Ledger) -> None:
    """Trades, streams, and loses its answers, its connections, its patience and its keys."""
    order: dict[str, Any] = {"symbol": symbol, "side": "BUY", "quantity": "1", "price": "20000"}
    client.handler(SpotOrders() if isinstance(client, SpotClient) else FuturesOrders())
    await client.subscribe((SubType.BOOK_TICKER, symbol), (SubType.USER,))
    async with client.order_book(symbol, limit=5):
        for calls in (client.via_rest, client.via_ws):
            await ledger.note(calls.limit_order(**order))
            for wrong in ({"quantity": "0.0000000001"}, {"symbol": "NOSUCH"}):
                refused: dict[str, Any] = {**order, **wrong}
                await ledger.note(calls.limit_order(**refused))
            for how in ("cut", "silence"):
                exchange.faults.lose_reply(how=how, after_execution=False)
                await ledger.note(calls.limit_order(**order))
            for status in (400, 403, 418, 502):
                exchange.faults.answer(status, code=-1022 if status == 400 else None, retry_after=0)
                await ledger.note(calls.get_open_orders(symbol=symbol))
        await ledger.note(client.get("/nowhere", security_type="USER_DATA", secret="a"))
        exchange.clock.shift(-90)
        await ledger.note(client.via_rest.get_open_orders(symbol=symbol))
        exchange.connections.announce_shutdown()
        exchange.control.expire_user_streams()
        exchange.control.expire_listen_keys()
        exchange.connections.cut(how="reset")
        await ledger.note(client.via_ws.limit_order(**order))
        exchange.refuse_connections()
        exchange.connections.cut()
        await ledger.note(client.via_rest.get_open_orders(symbol=symbol))
        await exchange.accept_connections()


@pytest.mark.parametrize("kind", ["hmac", "rsa", "ed25519"])
@pytest.mark.parametrize("product", KINDS)
async def test_a_secrets_are_shown_nowhere(
    product: str,
    kind: Literal["hmac", "rsa", "ed25519"],
    received: Received,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in list(logging.root.manager.loggerDict):
        caplog.set_level(logging.DEBUG, logger=name)
    ledger = Ledger()
    async with Sandbox(seed=1, enforce_limits=False) as exchange:
        key = exchange.key(kind)
        credentials = Credentials(key.api_key, key.api_secret, key.private_key)
        hosts = {"spot": exchange.hosts, "um": exchange.um_hosts, "cm": exchange.cm_hosts}[product]
        symbol = "BTCUSD_PERP" if product == "cm" else "BTCUSDT"
        async with KINDS[product](
            credentials, environment=hosts, request_timeout=0.5, stream_retry_policy=lambda _: (False, 0.05)
        ) as client:
            await use(client, exchange, symbol, ledger)
            await eventually(lambda: ON_PURPOSE in caplog.text)
            for each in (client, credentials, client.rate_limit_snapshot(), vars(client), client.cost):
                ledger.shown.append(repr(each))
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError) as refused:
                attempt(credentials)
            ledger.shown.append(str(refused.value))
        fronts = (exchange.um, exchange.cm)
        listen_keys = {each for front in fronts for each in front.listen_keys.known}
    everything = "\n".join([*ledger.shown, caplog.text])
    assert ledger.failed > 10 and len(everything) > 10_000
    lines = [line for line in (key.private_key or "").splitlines() if "-----" not in line]
    secrets = {key.api_key, key.api_secret or "", *lines, *listen_keys, *signatures(received)} - {""}
    assert len(secrets) > 4 and (product == "spot") == (not listen_keys)
    assert [secret for secret in secrets if secret in everything or quote(secret) in everything] == []


def signatures(received: Received) -> set[str]:
    """Every signature that has arrived."""
    return {str(call.sent["signature"]) for call in received if "signature" in call.sent}
