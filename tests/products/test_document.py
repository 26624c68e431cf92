"""The table of docs/products.md says what the clients are."""

from __future__ import annotations

from pathlib import Path

import binance_sdk
from binance_sdk.connected import Connected
from binance_sdk.io.subscribing import ListenKeyOperations, ListenTokenOperations, SubscribeOperations

PAGE = Path(__file__).parents[2] / "docs" / "products.md"
WAYS: dict[type, str] = {
    SubscribeOperations: "WebSocket API",
    ListenKeyOperations: "listen key",
    ListenTokenOperations: "listen token",
}


def rows() -> list[str]:
    """The rows of the table, from the clients."""
    clients = [getattr(binance_sdk, name) for name in dir(binance_sdk) if name.endswith("Client")]
    return [row(client) for client in sorted(clients, key=lambda each: str(each.MARKET.product.name))]


def row(client: type[Connected]) -> str:
    market = client.MARKET
    user = "" if market.user_data is None else WAYS[type(market.user_data.subscription)]
    cells = (
        f"[`{market.product.name}`](products/{market.product.name}.md)",
        f"`{client.__name__}`",
        "yes" if market.templates else "",
        user + (", told after gaps" if market.user_data and market.user_data.accounts else ""),
        ", ".join(market.product.hosts),
    )
    return f"| {' | '.join(cells)} |".replace("|  |", "| |").replace("|  |", "| |")


def test_the_table_is_that_of_the_clients() -> None:
    lines = PAGE.read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("| [`")] == rows()
