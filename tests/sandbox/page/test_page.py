"""The sandbox's page in a browser: what clients do shows, and what is clicked happens to them."""

from __future__ import annotations

import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import aiohttp
import pytest

pytest.importorskip("playwright")

from playwright.async_api import async_playwright, expect

from ..client import running
from ..futures_client import futures
from ..test_faults import LIMIT, NOON, make, update_ids
from .screen import Screen

FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
DEPTH = "btcusdt@depth@100ms"
STREAMS = f"/stream?streams={DEPTH}/btcusdt@trade"


@pytest.fixture
async def screen(tmp_path: Path) -> AsyncGenerator[Screen]:
    """An empty page. The test fails when the page complains or asks anybody but the sandbox."""
    async with async_playwright() as playwright:
        context = await playwright.chromium.launch_persistent_context(
            tmp_path / "user-data",
            executable_path=CHROMIUM,
            headless=True,
            args=FLAGS,
            viewport={"width": 1280, "height": 900},
        )
        screen = Screen(context.pages[0])
        yield screen
        await context.close()
    assert screen.complaints == []


async def test_an_order_of_a_client_appears_and_fills(screen: Screen) -> None:
    async with running(make()) as clients:
        buyer, seller = clients.rest(), clients.rest()
        await screen.open(clients.exchange)
        await buyer.limit("BUY", 50000, "0.01", newClientOrderId="mine")
        await screen.shows("orders", "BTCUSDT", "BUY", "50000", "0 / 0.01", "NEW", "mine")
        await screen.shows("bids", "50000", "0.01")
        await screen.shows("journal", "Spot", "order.place", "mine", "200", "yes", "sent")
        await seller.place("SELL", "MARKET", quantity="0.01")
        await screen.shows("orders", "0.01 / 0.01", "FILLED", "mine", row=1)
        await screen.shows("trades", "50000", "0.01")
        await expect(screen.rows("bids")).to_have_count(0)
        await expect(screen.page.locator("#placed")).to_have_text("2 orders, 0 unknown to the client")
        await screen.shows("balances", "BTC", "10000.00999", row=2)


async def test_switches_and_buttons_do_what_they_say_to_a_real_client(screen: Screen) -> None:
    async with running(make(market="synthetic", start_time=NOON)) as clients:
        exchange, rest = clients.exchange, clients.rest()
        await screen.open(exchange)
        mute = screen.switch("Mute depth")
        await mute.click()
        await expect(mute).to_have_attribute("aria-checked", "true")
        assert {name for name, _ in await update_ids(clients, STREAMS, 3)} == {"btcusdt@trade"}
        await screen.shows("hits", "mute", DEPTH, "Spot")
        await mute.press("Space")
        await expect(mute).to_have_attribute("aria-checked", "false")
        assert {name for name, _ in await update_ids(clients, STREAMS, 3)} == {"btcusdt@trade", DEPTH}

        await screen.button("Lose reply").click()
        await screen.shows("rules", "lose_reply", "1 left")
        with pytest.raises(aiohttp.ClientError):
            await rest.place("BUY", "LIMIT", newClientOrderId="lost", **LIMIT)
        await screen.shows("journal", "lost", "lose_reply")
        await screen.shows("orders", "lost", "NEW, client unaware")
        await expect(screen.page.locator("#placed")).to_have_text("1 orders, 1 unknown to the client")

        await screen.switch("Stop trading in the symbol").click()
        await expect(screen.page.locator("#status")).to_have_text("HALT")
        assert (await rest.place("BUY", "LIMIT", **LIMIT))[1]["msg"] == "Market is closed."

        socket = await clients.ws_api()
        await screen.button("Half-open").click()
        await screen.shows("connections", "half-open")
        await screen.button("+30 s").click()
        await expect(screen.page.locator("#ahead")).to_have_text("clock +30.0 s")
        await screen.page.get_by_role("button", name="Cut connection").first.click()
        await expect(screen.page.locator("#connected")).to_have_text("2")
        await socket.raw.close()


async def test_futures_by_keyboard_with_a_position_and_a_fault_of_their_own(screen: Screen) -> None:
    async with futures("um") as client:
        await screen.open(client.sandbox)
        await screen.page.keyboard.press("2")
        await client.place("BUY", "MARKET", quantity="0.5")
        await screen.shows("positions", "BTCUSDT", "BOTH", "0.5")
        await screen.shows("orders", "MARKET", "0.5 / 0.5", "FILLED")
        await screen.switch("Answer 503 to every request").click()
        await screen.shows("rules", "answer 503", "USD-M", "always")
        assert (await client.ask("ping"))[0] == 503
        assert (await client.rest.get("ping"))[0] == 200
        await screen.button("Clear all").click()
        await expect(screen.rows("rules")).to_have_count(0)
        assert (await client.ask("ping"))[0] == 200


async def test_any_command_has_a_form_and_names_are_only_ever_text(screen: Screen) -> None:
    evil = "<img src=x onerror=alert(1)>"
    async with running(make()) as clients:
        await screen.open(clients.exchange)
        command = screen.page.get_by_label("Command", exact=True)
        await command.select_option("faults.mute")
        await screen.page.get_by_label("stream", exact=True).fill(evil)
        await screen.button("Do it").click()
        await screen.shows("rules", "mute", evil)
        assert clients.exchange.faults.streams[0].stream == evil
        await screen.page.get_by_label("Seed").fill("7")
        await screen.button("Play 20 random faults in 60 s").click()
        await expect(screen.page.locator("#playing")).to_contain_text("steps still to come")
        clients.exchange.performances[0].stop()
        await screen.button("Remove rule 1").click()
        await expect(screen.rows("rules")).to_have_count(0)
        await command.select_option("faults.lose_reply")
        await screen.page.get_by_label("operation", exact=True).fill("order.plase")
        await screen.page.get_by_label("how", exact=True).select_option("reset")
        await screen.button("Do it").click()
        await expect(screen.page.locator("#said")).to_contain_text("near: order.place")
        screen.complaints[:] = [text for text in screen.complaints if "400 (Bad Request)" not in text]


async def test_products_without_a_market_of_their_own_go_by_their_name(screen: Screen) -> None:
    async with running(make()) as clients:
        await screen.open(clients.exchange)
        url = f"{clients.exchange.stream_url}/options/public/stream?streams=btc-251123-126000-c@trade"
        async with aiohttp.ClientSession() as session, session.ws_connect(url):
            clients.exchange.faults.mute("btc-251123-126000-c@trade", product="options")
            await screen.shows("connections", "options", "1 streams")
            await screen.shows("rules", "mute", "btc-251123-126000-c@trade", "options")
