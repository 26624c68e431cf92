"""The calls of further products for which the sandbox keeps state: they answer according to what was done."""

from __future__ import annotations

from typing import Final

from binance_sdk.sandbox import margin, options, portfolio

KEYS: Final = {"keepalive_user_data_stream", "keepalive_user_data_stream_v2"}
"""Refused where there is no key."""
STATEFUL: Final[dict[str, frozenset[str]]] = {
    "margin": frozenset({*margin.ORDERS, "get_account", "get_isolated_account", "borrow_repay"}),
    "portfolio_margin": frozenset({*portfolio.MARGIN, *portfolio.UM, *portfolio.CM, "get_balance"}),
    "options": frozenset(options.HANDLERS),
}
