"""The same seed, the same virtual clock and the same calls: the same bytes, whatever the process.

The story is told twice in this process, and once in each of two others, which hash texts differently.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import sys
from pathlib import Path
from typing import Any

from binance_sdk.sandbox import Sandbox

from .client import Clients, Socket, running
from .futures_client import Futures

ROOT = Path(__file__).parents[2]
START = 1_800_000_000.0
SPOT = ("BTCUSDT", "ETHUSDT", "BNBUSDT", "ETHBTC")
KINDS = (
    "trade",
    "aggTrade",
    "bookTicker",
    "depth@100ms",
    "depth5@100ms",
    "kline_1m",
    "miniTicker",
    "avgPrice",
)
FUTURES_KINDS = ("aggTrade", "bookTicker", "depth@100ms", "markPrice@1s")
CONTRACTS = {"um": "BTCUSDT", "cm": "BTCUSD_PERP"}
SECONDS = 10


async def story(seed: int = 7) -> list[str]:
    """Everything that a client is told, as text, in its order."""
    sandbox = Sandbox(seed=seed, symbols=SPOT, start_time=START)
    async with running(sandbox) as clients:
        told = await streamed(clients)
        told += await traded(clients)
        for product in CONTRACTS:
            told += await traded_futures(clients, product)
        for name in SPOT:
            told.append(repr(sandbox.book(name)))
        told += [repr(vars_of(order)) for order in sandbox.orders]
    return told


def vars_of(order: Any) -> list[object]:
    """An order without the objects it belongs to."""
    return [order.id, order.client_id, order.status, order.executed, order.created, order.fills]


async def streamed(clients: Clients) -> list[str]:
    """The events of many streams over some seconds."""
    names = [f"{name.lower()}@{kind}" for name in SPOT for kind in KINDS]
    sockets = [await clients.streams(f"/stream?streams={'/'.join(names)}/!miniTicker@arr")]
    for path, name in (("/market", "BTCUSDT"), ("/public", "BTCUSDT"), ("/dstream", "BTCUSD_PERP")):
        futures = [f"{name.lower()}@{kind}" for kind in FUTURES_KINDS]
        sockets.append(await clients.streams(f"{path}/stream?streams={'/'.join(futures)}"))
    for socket in sockets:
        await socket.call("LIST_SUBSCRIPTIONS")
    clients.exchange.advance(SECONDS)
    return [text for socket in sockets for text in await until_now(socket)]


async def until_now(socket: Socket) -> list[str]:
    """What has come so far, up to the answer to a last question."""
    await socket.raw.send_str('{"id":"end","method":"LIST_SUBSCRIPTIONS"}')
    texts: list[str] = []
    while '"id":"end"' not in (text := await socket.raw.receive_str(timeout=10)):
        texts.append(text)
    return texts


async def traded(clients: Clients) -> list[str]:
    """Answers and user events of somebody who trades."""
    exchange, key = clients.exchange, clients.exchange.key("hmac")
    rest, socket = clients.rest(key), await clients.ws_api()
    told = [key.api_key, str(await socket.signed(key, "userDataStream.subscribe.signature"))]
    bid = exchange.book("BTCUSDT").bids[3][0] // 10**6
    for side, kind, params in (
        ("BUY", "LIMIT", {"timeInForce": "GTC", "price": f"{bid / 100:.2f}", "quantity": "0.01"}),
        ("BUY", "MARKET", {"quoteOrderQty": "5000"}),
        ("SELL", "MARKET", {"quantity": "0.3"}),
        ("SELL", "STOP_LOSS", {"quantity": "0.02", "stopPrice": f"{bid / 105:.2f}"}),
    ):
        told.append(str(await rest.place(side, kind, **params)))
        exchange.advance(1)
    told.append(str(await rest.signed("DELETE", "openOrders", symbol="BTCUSDT")))
    told.append(str(await rest.signed("GET", "account")))
    paths = ("depth", "trades", "aggTrades", "ticker/24hr")
    told += [str(await rest.get(path, symbol="BTCUSDT")) for path in paths]
    told.append(str(await rest.get("exchangeInfo")))
    await socket.raw.send_str('{"id":"end","method":"ping"}')
    while '"id":"end"' not in (text := await socket.raw.receive_str(timeout=10)):
        told.append(text)
    return told


async def traded_futures(clients: Clients, product: str) -> list[str]:
    """The same on futures."""
    name, futures = CONTRACTS[product], Futures(clients, product)
    told = [str(await futures.do("create_order", symbol=name, side="BUY", type="MARKET", quantity="2"))]
    clients.exchange.advance(2)
    for operation in ("get_orderbook", "get_recent_trades", "get_klines"):
        interval = {"interval": "1m"} if operation == "get_klines" else {}
        told.append(str(await futures.ask(operation, symbol=name, **interval)))
    told.append(str(await futures.ask("get_balance")))
    return told


def digest(told: list[str]) -> str:
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


async def elsewhere(hash_seed: str) -> str:
    """The digest of the story in another process."""
    paths = os.pathsep.join(str(ROOT / name) for name in ("src", "generated", "."))
    told = "t.digest(asyncio.run(t.story()))"
    program = f"import asyncio; from tests.sandbox import test_determinism as t; print({told})"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": paths, "PYTHONHASHSEED": hash_seed},
        stdout=asyncio.subprocess.PIPE,
    )
    answer, _ = await asyncio.wait_for(process.communicate(), 50)
    return answer.decode().strip()


async def test_the_same_seed_tells_the_same_story() -> None:
    here = await story()
    assert len(here) > 1000
    assert any('"executionReport"' in text for text in here)
    for first, again in zip(here, await story(), strict=True):
        assert first == again
    first, second = await asyncio.gather(elsewhere("1"), elsewhere("2"))
    assert first == second == digest(here)


async def test_another_seed_tells_another_story() -> None:
    markets: list[object] = []
    for seed in (7, 8):
        sandbox = Sandbox(seed=seed, symbols=SPOT, start_time=START)
        assert sandbox.market is not None
        sandbox.market.begin(sandbox)
        sandbox.advance(2)
        markets.append([sandbox.book(name) for name in SPOT])
    assert markets[0] != markets[1]
