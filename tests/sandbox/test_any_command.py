"""Whatever is asked of the control interface, it is done or refused, and the exchange goes on."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.command import Command, Parameter
from binance_sdk.sandbox.rejection import RejectedException

from .client import running
from .futures_client import Futures
from .test_faults import LIMIT, NOON
from .test_panel import ask

REFUSALS = (ValueError, LookupError, ArithmeticError, RejectedException)
TEXTS = (
    "BTCUSDT", "BTCUSD_PERP", "BTC", "USDT", "order.place", "btcusdt@trade", "userData", "TRADING", "HALT",
    "1", "-1", "0", "0.00000001", "1e5", "", "x", "PRICE_FILTER", "LOT_SIZE", "MIN_NOTIONAL", "ORDERS", "10S",
)  # fmt: skip
ANY: tuple[object, ...] = (None, True, 0, 1, -1, 3, 0.5, 1e308, [], {}, {"e": "odd"}, *TEXTS)


def draw(chance: Random, parameter: Parameter) -> object:
    """A value that is of the right kind, mostly."""
    described = parameter.describe()
    if chance.random() < 0.1:
        return chance.choice(ANY)
    if "choices" in described:
        return chance.choice(list(described["choices"]))  # type: ignore[call-overload]
    kinds: dict[str, Any] = {
        "whole number": lambda: chance.choice((0, 1, 2, 7, -1021, 503)),
        "number": lambda: chance.choice((0, 0.1, 1.5, -2)),
        "text": lambda: chance.choice(TEXTS),
        "true or false": lambda: chance.random() < 0.5,
        "object": lambda: {"e": "odd"},
        "account": lambda: chance.choice((4, 5, 99)),
    }
    return next(kinds[kind] for kind in kinds if parameter.kind.startswith(kind))()


def arguments(chance: Random, command: Command) -> dict[str, object]:
    """Arguments of a command, perhaps without some and with others."""
    drawn = {
        name: draw(chance, parameter)
        for name, parameter in command.parameters.items()
        if parameter.required or chance.random() < 0.4
    }
    if command.open and chance.random() < 0.8:
        key = chance.choice(
            ("minPrice", "tickSize", "stepSize", "minQty", "notional", "limit", "maxNumOrders")
        )
        drawn[key] = chance.choice(ANY)
    return drawn


@pytest.mark.parametrize("seed", range(4))
async def test_any_commands_in_any_order(seed: int) -> None:
    chance = Random(seed)
    exchange = Sandbox(
        seed=seed,
        symbols=["BTCUSDT"],
        um_symbols=["BTCUSDT"],
        cm_symbols=["BTCUSD_PERP"],
        start_time=NOON,
    )
    async with running(exchange) as clients:
        key = exchange.key()
        commands = [
            found for name, found in exchange.commands.known.items() if name != "control.refuse_connections"
        ]
        done = 0
        for _ in range(250):
            command = chance.choice(commands)
            given = arguments(chance, command)
            try:
                exchange.commands.run(command.name, given)
                done += 1
            except REFUSALS as error:
                assert str(error)
            exchange.advance(0.1)
            exchange.clock.correct()
        assert done > 100
        exchange.faults.clear()
        assert exchange.history.done[-1].command == "faults.clear"
        for product in ("spot", "um_futures", "cm_futures"):
            status, state = await ask(clients, "GET", f"state?product={product}")
            assert (status, bool(state["journal"] == [])) == (200, True)
        exchange.connections.cut()
        rest, trader = clients.rest(key), Futures(clients, "um", key)
        assert (await rest.get("time"))[0] in (200, 429)
        for kind, order in (("LIMIT", LIMIT), ("MARKET", {"quantity": "0.01"})):
            assert (await rest.place("BUY", kind, **order))[0] < 500
            wanted = {"symbol": "BTCUSDT", "side": "BUY", "type": kind} | order
            assert (await trader.ask("create_order", **wanted))[0] < 500
