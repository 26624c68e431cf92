"""The control interface over HTTP, as curl and tests in other languages use it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox, Script, Step

from .client import Clients, running
from .futures_client import futures
from .test_faults import LIMIT, NOON, make

Asked = tuple[int, Any]


async def ask(clients: Clients, method: str, path: str, body: object = None, **headers: str) -> Asked:
    """Status and JSON of a request to the control interface."""
    url = f"{clients.exchange.rest_url}/sandbox/{path}"
    data = None if body is None else json.dumps(body)
    async with clients.http.request(method, url, data=data, headers=headers) as response:
        return response.status, await response.json()


async def do(clients: Clients, command: str, **arguments: object) -> Any:
    """The result of a command that has to succeed."""
    status, answer = await ask(clients, "POST", command, arguments)
    assert status == 200, answer
    return answer["result"]


async def test_a_fault_by_name_hits_a_real_client() -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        assert await do(clients, "faults/answer", status=503, times=1) == 1
        assert [(await rest.get("ping"))[0] for _ in range(2)] == [503, 200]
        rule = await do(clients, "faults/delay", seconds=0, operation="ping")
        status, rules = await ask(clients, "GET", "state/faults")
        assert (status, rules["rules"][0]["rule"], rules["hits"][0]["fault"]) == (200, rule, "answer 503")
        await do(clients, "faults/clear")
        assert (await ask(clients, "GET", "state/faults"))[1]["rules"] == []


async def test_everything_that_can_be_done_is_described_and_has_a_word_of_help() -> None:
    async with running(make()) as clients:
        _, commands = await ask(clients, "GET", "commands")
        assert [command["name"] for command in commands] == list(clients.exchange.commands.known)
        assert all(command["text"] for command in commands)
        _, faults = await ask(clients, "GET", "faults")
        assert {command["name"].partition(".")[0] for command in faults} == {"faults"}
        lose = next(command for command in faults if command["name"] == "faults.lose_reply")
        how = next(parameter for parameter in lose["parameters"] if parameter["name"] == "how")
        assert how == {
            "name": "how",
            "type": "text",
            "required": False,
            "choices": ["cut", "reset", "silence"],
            "default": "cut",
        }


def test_the_document_has_every_command() -> None:
    document = (Path(__file__).parents[2] / "docs/sandbox.md").read_text("utf-8")
    names = [name.partition(".")[2] for name in Sandbox().commands.known]
    assert [name for name in names if not re.search(rf"[`. ]{name}[`(]", document)] == []


@pytest.mark.parametrize(
    ("path", "body", "status", "hint"),
    [
        ("faults/drop", {"times": "often"}, 400, "times='often': give whole number or null"),
        ("faults/drop", {"tims": 1}, 400, "it takes stream, product, times, after"),
        ("faults/mute", {}, 400, "stream is missing"),
        ("faults/lose_reply", {"how": "politely"}, 400, "'cut' or 'reset' or 'silence'"),
        ("faults/lose_reply", {"operation": "order.plase"}, 400, "near: order.place"),
        ("faults/drop", {"product": "coin"}, 400, "'cm_futures'"),
        ("faults/drop", {"times": 0}, 400, "1 or more"),
        (
            "control/deposit",
            {"account": 99, "asset": "BTC", "amount": "1"},
            400,
            "give an API key or a number",
        ),
        ("control/set_status", {"symbol": "NONE", "status": "HALT"}, 400, "spot has BTCUSDT"),
        ("control/revoke", {"api_key": "unknown"}, 400, "unknown"),
        ("clock/shift", {"seconds": 1e308}, 400, "infinity|number"),
        ("faults/explode", {}, 404, "no such command; there are faults"),
        ("nothing", {}, 404, "no such command"),
        ("script", {"steps": [{"command": "faults.drop"}]}, 400, "give one of them"),
        ("random_script", {}, 400, "seed"),
        ("advance", {"seconds": 1}, 400, "virtual clock"),
        ("faults/drop", [], 400, "object"),
    ],
)
async def test_what_does_not_fit_is_refused_with_what_would(
    path: str, body: object, status: int, hint: str
) -> None:
    async with running(make()) as clients:
        answered, error = await ask(clients, "POST", path, body)
        assert answered == status
        assert any(part in error["error"] for part in hint.split("|")), error


async def test_paths_that_do_not_exist_say_what_does() -> None:
    async with running(make()) as clients:
        for path, hint in (("nothing", "state, live, script, commands, faults"), ("state/nothing", "orders")):
            status, error = await ask(clients, "GET", path)
            assert status == 404
            assert hint in error["error"]
        for query, hint in (("product=coin", "um_futures"), ("symbol=X", "BTCUSDT"), ("limit=0", "from 1")):
            status, error = await ask(clients, "GET", f"state?{query}")
            assert status == 400
            assert hint in error["error"]
        assert (await ask(clients, "PUT", "state"))[0] == 405
        assert (await ask(clients, "POST", "faults/drop", "no object"))[0] == 400


async def test_a_key_from_the_interface_trades_and_its_order_shows() -> None:
    async with running(make()) as clients:
        made = await do(clients, "control/create_key", kind="hmac")
        key = clients.exchange.exchange.keys.known[made["api_key"]]
        assert made == {
            "account": key.account.uid,
            "kind": "hmac",
            "api_key": key.api_key,
            "api_secret": key.api_secret,
        }
        await clients.rest(key).limit("BUY", 50000, "0.01", newClientOrderId="mine")
        _, state = await ask(clients, "GET", "state?symbol=BTCUSDT&levels=1")
        assert state["book"]["bids"] == [["50000.00000000", "0.01000000"]]
        order = state["orders"][0]
        assert (order["client_id"], order["status"], order["open"]) == ("mine", "NEW", True)
        entry = state["journal"][0]
        assert (entry["operation"], entry["placed"][0]["client_id"]) == ("order.place", "mine")
        assert state["placed"] == {"orders": 1, "known": 1, "unacknowledged": []}
        usdt = next(row for row in state["balances"][0]["balances"] if row["asset"] == "USDT")
        assert usdt["locked"] == "500.00000000"
        orders = [row for row in state["limits"] if row["who"] == f"account {made['account']}"]
        assert orders[0]["used"] == 1
        await do(clients, "control/deposit", account=made["api_key"], asset="BTC", amount="1")
        assert key.account.balance("BTC").free == 10_001 * 10**8


@pytest.mark.parametrize("product", ["um", "cm"])
async def test_futures_show_positions_conditional_orders_and_connections(product: str) -> None:
    async with futures(product) as client:
        await client.do("create_order", symbol=client.symbol, side="BUY", type="MARKET", quantity="1")
        await client.do(
            "create_algo_order",
            algoType="CONDITIONAL",
            symbol=client.symbol,
            side="SELL",
            type="STOP_MARKET",
            quantity="1",
            triggerPrice="50000",
        )
        await client.user_events()
        name = client.front.product.name
        _, state = await ask(client.clients, "GET", f"state?product={name}&symbol={client.symbol}")
        assert [(row["symbol"], row["amount"]) for row in state["positions"]] == [
            (client.symbol, "1.00000000")
        ]
        assert {(row["type"], row["status"]) for row in state["orders"]} == {
            ("MARKET", "FILLED"),
            ("STOP_MARKET", "NEW"),
        }
        assert state["connections"]["list"][0]["product"] == name
        assert state["book"]["mark"]


async def test_who_comes_by_another_name_or_from_another_page_is_sent_away() -> None:
    async with running(make()) as clients:
        port = clients.exchange.port
        for name in ("localhost", "127.0.0.1", "sandbox.localhost", "[::1]"):
            assert (await ask(clients, "GET", "state/clock", Host=f"{name}:{port}"))[0] == 200
            own = f"http://{name}:{port}"
            assert (await ask(clients, "GET", "state/clock", Host=f"{name}:{port}", Origin=own))[0] == 200
        for name in ("rebound.example", "93.184.215.14", "127.0.0.1.rebound.example", ""):
            assert (await ask(clients, "GET", "state/clock", Host=name))[0] == 403
        for origin in ("http://other.example", f"http://localhost:{port + 1}", "null"):
            refused = await ask(clients, "POST", "faults/answer", {"status": 503}, Origin=origin)
            assert refused[0] == 403
        assert clients.exchange.faults.requests == []


async def test_what_is_live_sends_changes_only_and_ends_with_the_sandbox() -> None:
    async with aiohttp.ClientSession() as http:
        async with make(start_time=NOON) as exchange:
            url = f"{exchange.rest_url}/sandbox/live?product=spot&symbol=BTCUSDT"
            response = await http.get(url)
            first = json.loads((await response.content.readuntil(b"\n\n"))[5:])
            assert {"book", "orders", "faults", "clock"} <= first.keys()
            assert json.loads((await response.content.readuntil(b"\n\n"))[5:]) == {}
            exchange.faults.mute("btcusdt@trade")
            while not (changed := json.loads((await response.content.readuntil(b"\n\n"))[5:])):
                pass
            assert changed.keys() == {"faults", "history"}
            assert changed["faults"]["rules"][0]["stream"] == "btcusdt@trade"
        assert (await response.content.read())[-2:] in (b"\n\n", b"")
        response.close()


async def test_a_script_over_http_and_a_virtual_clock() -> None:
    async with running(make(start_time=NOON)) as clients:
        step = {"command": "faults.answer", "arguments": {"status": 503}, "at": 2}
        assert await ask(clients, "POST", "script", {"steps": [step]}) == (200, {"steps": 1})
        rest = clients.rest()
        await ask(clients, "POST", "advance", {"seconds": 1})
        assert (await rest.get("ping"))[0] == 200
        await ask(clients, "POST", "advance", {"seconds": 2})
        assert (await rest.get("ping"))[0] == 503
        _, done = await ask(clients, "GET", "script")
        assert done["steps"] == [{**step, "at": 2.0}]
        status, drawn = await ask(clients, "POST", "random_script", {"seed": 3, "count": 4, "seconds": 5})
        assert (status, len(drawn["steps"])) == (200, 6)


async def test_the_page_is_one_file_that_asks_nobody_else() -> None:
    async with running(make()) as clients:
        url = clients.exchange.rest_url
        async with clients.http.get(f"{url}/sandbox") as response:
            page = await response.text()
            policy = response.headers["Content-Security-Policy"]
        assert response.url.path == "/sandbox/"
        assert page.startswith("<!doctype html>")
        assert "default-src 'none'" in policy
        nonce = policy.partition("'nonce-")[2].partition("'")[0]
        assert page.count(f'nonce="{nonce}"') == page.count("<script") + page.count("<style")
        assert "//" not in page.replace("http://www.w3.org/", "").partition("<script")[0], (
            "loads from elsewhere"
        )


async def test_orders_that_a_client_does_not_know_show() -> None:
    async with running(make()) as clients:
        await do(clients, "faults/lose_reply", operation="order.place")
        with pytest.raises(aiohttp.ClientError):
            await clients.rest().place("BUY", "LIMIT", newClientOrderId="lost", **LIMIT)
        _, placed = await ask(clients, "GET", "state/placed")
        assert (placed["orders"], placed["known"]) == (1, 0)
        assert placed["unacknowledged"][0]["client_id"] == "lost"


async def test_the_interface_by_https() -> None:
    async with Sandbox(market="empty", tls=True) as exchange, aiohttp.ClientSession() as http:
        origin, trusted = exchange.rest_url, exchange.ssl_context or False
        for headers, status in (({"Origin": origin}, 200), ({"Origin": "https://other.example"}, 403)):
            url = f"{origin}/sandbox/faults/clear"
            async with http.post(url, headers=headers, ssl=trusted) as response:
                assert response.status == status
        async with http.get(exchange.page_url, ssl=trusted) as response:
            assert response.status == 200


def test_commands_and_scripts_of_a_sandbox_on_a_thread_of_its_own() -> None:
    with Sandbox(market="empty", start_time=NOON) as exchange:
        exchange.faults.delay_events(0.1, "btcusdt@trade")
        exchange.play(Script((Step("clock.shift", {"seconds": 30}, at=1),)))
        exchange.advance(2)
        assert [step.command for step in exchange.script.steps] == ["faults.delay_events", "clock.shift"]
        assert exchange.unacknowledged() == []
