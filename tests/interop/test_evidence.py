"""What a client says it saw is held against a real exchange: the truth passes, anything else does not."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from decimal import Decimal
from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox
from tests.sandbox.client import running

from . import table
from .client import CAPABILITIES, Client
from .evidence import examine
from .run import Outcome, judge
from .scene import Scene

CLIENT = Client("a client", "nowhere", "none.py")
NOON = 1_800_014_400.0


def make() -> Sandbox:
    """A market that stands still."""
    return Sandbox(seed=3, start_time=NOON, symbols=["BTCUSDT", "ETHUSDT"], um_symbols=[], cm_symbols=[])


@pytest.fixture
async def scene() -> AsyncGenerator[Scene]:
    """An account that has done nothing yet."""
    async with make() as exchange:
        yield Scene.on(exchange, "spot")


def book(scene: Scene, levels: int | None = None) -> dict[str, Any]:
    """The book as a client should see it."""
    bids, asks = scene.exchange.depth(scene.symbol)
    update_id = scene.exchange.book(scene.symbol).update_id
    return {"update_id": update_id, "bids": bids[:levels], "asks": asks[:levels], "limit": levels}


async def test_the_truth_is_found_right(scene: Scene) -> None:
    funds = {asset: f"{amount:f}" for asset, amount in scene.funds.items()}
    trade = scene.exchange.exchange.tapes[scene.symbol].trades[0]
    evidence: Mapping[str, Any] = {
        "symbols": ["BTCUSDT", "ETHUSDT"],
        "balances": funds | {"XRP": "0.00000000"},
        "trades": [[str(trade.id), Decimal(trade.price) / 10**8, str(Decimal(trade.quantity) / 10**8)]],
        "books": [book(scene), book(scene, 5)],
    }
    assert examine(scene, evidence) == []


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("symbols", ["BTCUSDT"]),
        ("symbols", ["BTCUSDT", "ETHUSDT", "XRPUSDT"]),
        ("balances", {"BTC": "10000"}),
        ("placed", []),
        ("placed", [4711]),
        ("cancelled", ["no-such-name"]),
        ("filled", [1]),
        ("trades", [[1, "1", "1"]]),
        ("trades", [[10**9, "1", "1"]]),
        ("books", []),
        ("looks", "good"),
    ],
)
async def test_what_is_not_true_is_noticed(scene: Scene, name: str, given: object) -> None:
    assert len(examine(scene, {name: given})) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"update_id": 10**9},
        {"bids": []},
        {"bids": [["1", "1"]]},
        {"asks": [["59999.99", "0.5"]]},
        {"limit": 3},
    ],
)
async def test_a_book_that_differs_is_noticed(scene: Scene, change: dict[str, Any]) -> None:
    assert examine(scene, {"books": [book(scene), book(scene) | change]})


async def test_an_order_is_looked_up_by_either_id() -> None:
    async with running(make()) as clients:
        scene = Scene.on(clients.exchange, "spot")
        order = await clients.rest(scene.key).limit("BUY", 50000, 1)
        known = [order["orderId"], order["clientOrderId"]]
        assert examine(scene, {"placed": known}) == []
        assert len(examine(scene, {"cancelled": known})) == 2


def told(evidence: object = None, *, ok: bool = True) -> dict[str, object]:
    """What a script says about a capability."""
    return {"ok": ok, "detail": "", "evidence": evidence}


async def test_a_client_passes_with_everything_that_is_expected_and_only_then(scene: Scene) -> None:
    outcome = Outcome(CLIENT)
    for name in CAPABILITIES[1:]:
        outcome.add(name, judge(scene, told()))
    assert outcome.missing == ["load markets"]
    outcome.add("load markets", judge(scene, told({"symbols": ["BTCUSDT"]})))
    assert outcome.missing == ["load markets"]
    assert "FAILED" in next(line for line in table.lines([outcome]) if line.startswith("a client"))


async def test_evidence_that_cannot_be_read_is_a_failure(scene: Scene) -> None:
    bad: Mapping[str, object] = {"books": ["?"], "balances": ["BTC"], "trades": [["x", "y", "z"]]}
    for name, given in bad.items():
        assert not judge(scene, told({name: given})).ok
    assert not judge(scene, told("good")).ok


async def test_a_failure_is_not_made_up_for_later(scene: Scene) -> None:
    outcome = Outcome(CLIENT)
    outcome.add("account", judge(scene, told(ok=False)))
    outcome.add("account", judge(scene, told()))
    assert "account" in outcome.missing


def test_a_client_that_cannot_be_installed_is_left_out_and_not_passed_off_as_right() -> None:
    outcome = Outcome(CLIENT, left_out=True)
    row = next(line for line in table.lines([outcome]) if line.startswith("a client"))
    assert (outcome.missing, row.split("  ")[-1]) == ([], "left out")
