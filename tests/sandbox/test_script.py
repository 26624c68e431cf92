"""Scripts of faults: at a time, before a request, before an event; the same each time, and as it happened."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox, Script, Step
from binance_sdk.sandbox.script import ANYWHERE, ON_STREAMS

from .client import Clients, running
from .test_faults import LIMIT, NOON, make, update_ids

DEPTH = "btcusdt@depth@100ms"


def lively() -> Sandbox:
    return make(market="synthetic", start_time=NOON)


async def test_steps_at_a_time_before_a_request_and_before_an_event() -> None:
    async with running(lively()) as clients:
        calm = [item for _, item in await update_ids(clients, f"/stream?streams={DEPTH}", 2)]
    async with running(lively()) as clients:
        exchange, rest = clients.exchange, clients.rest()
        playing = exchange.play(
            Script(
                (
                    Step("faults.answer", {"status": 503}, request=2),
                    Step("faults.drop", {"stream": DEPTH}, event=3),
                    Step("clock.shift", {"seconds": 30}, at=1),
                )
            )
        )
        assert [(await rest.get("ping"))[0] for _ in range(3)] == [200, 503, 200]
        seen = [item for _, item in await update_ids(clients, f"/stream?streams={DEPTH}", 0.9)]
        assert seen[2:] == calm[3 : len(seen) + 1]
        assert exchange.clock.now() == exchange.clock.true()
        exchange.advance(0.2)
        assert (exchange.clock.now() - exchange.clock.true(), playing.left) == (30_000_000, 0)
        assert not exchange.faults.disturbs_requests
        assert not exchange.faults.disturbs_streams


async def ordeal(clients: Clients, script: Script) -> list[object]:
    """What both journals say after a script and some calls."""
    exchange, rest = clients.exchange, clients.rest()
    exchange.play(script)
    socket = await clients.streams(f"/stream?streams={DEPTH}/btcusdt@trade")
    for number in range(40):
        exchange.advance(0.25)
        with contextlib.suppress(aiohttp.ClientError, UnicodeDecodeError):
            await rest.place("BUY", "LIMIT", newClientOrderId=f"order-{number}", **LIMIT)
    await socket.raw.close()
    return [*exchange.journal, *exchange.faults.journal, *exchange.history.done]


async def test_the_same_script_does_the_same_each_time() -> None:
    script = Script.random(5, seconds=10, count=25, symbols={"spot": ["BTCUSDT"]})
    found: list[list[object]] = []
    faults: set[str] = set()
    for _ in range(2):
        async with running(lively()) as clients:
            found.append(await ordeal(clients, script))
            faults = {hit.fault for hit in clients.exchange.faults.journal}
    assert found[0] == found[1]
    assert len(faults) > 5


async def test_what_happened_can_be_played_again(tmp_path: Path) -> None:
    async with running(lively()) as clients:
        exchange = clients.exchange
        exchange.faults.mute(DEPTH)
        exchange.advance(1)
        exchange.faults.rate_limited(7)
        exchange.commands.run("clock.shift", {"seconds": -2})
        exchange.control.deposit(clients.rest().key.account, "BTC", "1")  # type: ignore[union-attr]
        exchange.control.set_price_range("BTCUSDT", bidLimitMultUp="1.1")
        exchange.script.save(tmp_path / "happened.json")
    script = Script.load(tmp_path / "happened.json")
    assert [(step.command, step.at) for step in script.steps] == [
        ("faults.mute", 0.0),
        ("faults.rate_limited", 1.0),
        ("clock.shift", 1.0),
        ("control.deposit", 1.0),
        ("control.set_price_range", 1.0),
    ]
    async with running(lively()) as clients:
        exchange, rest = clients.exchange, clients.rest()
        exchange.play(script)
        exchange.advance(0)
        exchange.step()
        exchange.advance(1)
        assert exchange.script == script
        assert (await rest.get("ping"))[0] == 429
        assert rest.headers["Retry-After"] == "7"


def test_a_random_script_is_the_same_for_the_same_seed_and_fits_every_sandbox() -> None:
    symbols: Any = {"spot": ["BTCUSDT"], "um_futures": ["BTCUSDT"]}
    exchange = Sandbox()
    drawn: set[str] = set()
    for seed in range(30):
        script = Script.random(seed, seconds=60, count=20, symbols=symbols)
        assert script == Script.random(seed, seconds=60, count=20, symbols=symbols)
        assert script != Script.random(seed + 1, seconds=60, count=20, symbols=symbols)
        assert Script.parse(script.text()) == script
        exchange.play(script)
        drawn |= {step.command for step in script.steps}
    assert len(drawn) == len(ANYWHERE) + len(ON_STREAMS) + 2


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("[]", "not a script"),
        ('{"steps":[{"command":"faults.drop"}]}', "give one of them"),
        ('{"steps":[{"command":"faults.drop","at":1,"event":2}]}', "give one of them"),
        ('{"steps":[{"command":"faults.drop","at":-1}]}', "give one of them"),
        ('{"steps":[{"command":"faults.drop","at":1,"arguments":{"tims":1}}]}', "no parameter tims"),
        ('{"steps":[{"command":"faults.mute","at":1}]}', "stream is missing"),
        ('{"steps":[{"command":"connections.cut","at":1,"arguments":{"how":"x"}}]}', "'close' or 'reset'"),
        ('{"steps":[{"command":"faults.delay","at":1,"arguments":{"seconds":"x"}}]}', "give number"),
        ('{"steps":[{"command":"control.deposit","at":1,"arguments":{"account":7}}]}', "is missing"),
    ],
)
def test_a_script_that_does_not_fit_says_why_before_anything_begins(text: str, hint: str) -> None:
    exchange = Sandbox()
    with pytest.raises(ValueError, match=hint):
        exchange.play(Script.parse(text))
    assert exchange.performances == []


def test_a_command_that_does_not_exist() -> None:
    with pytest.raises(LookupError, match=r"faults\.drop"):
        Sandbox().play(Script((Step("faults.explode", at=0),)))


def test_a_step_that_the_exchange_refuses_is_noted_and_the_rest_goes_on() -> None:
    exchange = Sandbox(start_time=NOON, market="empty")
    playing = exchange.play(
        Script(
            (
                Step("control.set_status", {"symbol": "NONE", "status": "HALT"}, at=0),
                Step("clock.shift", {"seconds": 1}, at=0),
            )
        )
    )
    exchange.step()
    assert [step.command for step, _ in playing.failed] == ["control.set_status"]
    assert exchange.clock.now() - exchange.clock.true() == 1_000_000
