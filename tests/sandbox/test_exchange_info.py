"""Symbols from recorded exchangeInfo replies: all of them, quickly, or those that are wanted."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox, exchange_info
from binance_sdk.sandbox.amount import text
from binance_sdk.sandbox.futures.listing import describe

from .client import running
from .futures_client import Futures

SPOT = "real/rest_and_ws/BINANCE.0"
UM = "real/rest_and_ws/BINANCE_FUTURES.0"
LONGEST_START = 2.0
"""Seconds of CPU."""


async def test_a_whole_exchange_starts_quickly_and_its_symbols_come_to_life(
    shared: Callable[[str], Path],
) -> None:
    dump = exchange_info.read(shared(SPOT))
    began = time.process_time()
    async with running(Sandbox(exchange_info=dump, um_exchange_info=shared(UM))) as clients:
        assert time.process_time() - began < LONGEST_START
        rest, um, exchange = clients.rest(), Futures(clients, "um"), clients.exchange
        listed = (await rest.get("exchangeInfo"))[1]["symbols"]
        recorded: Any = dump["symbols"]
        assert len(listed) == len(recorded) > 1500
        by_name = {entry["symbol"]: entry for entry in listed}
        assert all(entry["filters"] == by_name[entry["symbol"]]["filters"] for entry in recorded)
        assert len((await um.do("get_exchange_info"))["symbols"]) == len(exchange.um.contracts) == 122
        awake = len(exchange.exchange.asleep)
        depth = (await rest.get("depth", symbol="ADAETH", limit=100))[1]
        assert min(len(depth["bids"]), len(depth["asks"])) > 20
        socket = await clients.streams("/ws/maticbnb@depth@100ms/maticbnb@trade")
        assert (await socket.wait_for(e="depthUpdate"))["s"] == "MATICBNB"
        assert len((await rest.get("ticker/bookTicker"))[1]) == len(recorded)
        assert awake - len(exchange.exchange.asleep) == 2, "nothing happens where nobody looks"
        order = await rest.limit("BUY", text(exchange.book("XRPBUSD").bids[5][0]), 50, symbol="XRPBUSD")
        assert order["status"] == "NEW"
        assert (await um.place("BUY", "MARKET", symbol="ADAUSDT", quantity="30"))["status"] == "FILLED"


async def test_only_what_is_named(shared: Callable[[str], Path]) -> None:
    async with running(
        Sandbox(
            exchange_info=shared(SPOT),
            symbols=["LTCUSDT", "ETHBTC"],
            um_exchange_info=shared(UM),
            um_symbols=["DEFIUSDT"],
            cm_symbols=[],
        )
    ) as clients:
        exchange = clients.exchange
        assert (list(exchange.exchange.symbols), list(exchange.um.venue.desks)) == (
            ["LTCUSDT", "ETHBTC"],
            ["DEFIUSDT"],
        )
        contract = exchange.um.venue.desks["DEFIUSDT"].contract
        assert (text(contract.tick), text(contract.step), text(contract.min_notional)) == (
            "0.10000000",
            "0.00100000",
            "5.00000000",
        )
        assert exchange.book("LTCUSDT").bids
        assert exchange.book("DEFIUSDT", product="um_futures").bids
        assert not exchange.cm.contracts


async def test_a_contract_that_was_delivered_long_ago_does_not_trade(shared: Callable[[str], Path]) -> None:
    async with running(Sandbox(market="empty", um_exchange_info=shared(UM))) as clients:
        um = Futures(clients, "um")
        status, error = await um.ask(
            "create_order", symbol="BTCUSDT_210924", side="BUY", type="MARKET", quantity="1"
        )
        assert (status, error["code"]) == (400, -4141)


def test_what_is_no_exchange_info(shared: Callable[[str], Path], tmp_path: Path) -> None:
    path = tmp_path / "wrong"
    for content in ("", "nonsense", "{}", '{"symbols":', "https://x/exchangeInfo -> 1.0: nothing\n"):
        path.write_text(content)
        with pytest.raises(ValueError, match="wrong: no exchangeInfo reply in it"):
            Sandbox(exchange_info=path)
    with pytest.raises(ValueError, match="exchangeInfo of um_futures was given for spot: BTCUSDT"):
        Sandbox(exchange_info=shared(UM))
    with pytest.raises(ValueError, match="exchangeInfo of spot was given for cm_futures"):
        Sandbox(cm_exchange_info=shared(SPOT))
    with pytest.raises(ValueError, match="XXXYYY, ABC: not in that exchangeInfo, which has 122 symbols"):
        Sandbox(um_exchange_info=shared(UM), um_symbols=["BTCUSDT", "XXXYYY", "ABC"])


def test_what_an_exchange_says_of_itself_makes_the_same_exchange() -> None:
    """The reply of one sandbox, given to another one."""
    first = Sandbox(market="empty")
    contracts = first.cm.contracts
    reply = json.loads(json.dumps({"symbols": [describe(contract) for contract in contracts]}))
    assert Sandbox(market="empty", cm_exchange_info=reply).cm.contracts == contracts
