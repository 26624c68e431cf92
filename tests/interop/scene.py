"""One client's run: the exchange, the account that it trades with, and what it is told of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Self

from binance_sdk.sandbox import Key, Sandbox, amount

SYMBOLS: Final = {"spot": "BTCUSDT", "um_futures": "BTCUSDT", "cm_futures": "BTCUSD_PERP"}
"""What is traded, by product."""


@dataclass(frozen=True)
class Scene:
    """A fresh account of one product."""

    exchange: Sandbox
    product: str
    symbol: str
    key: Key
    funds: Mapping[str, Decimal]
    """What the account had at the beginning."""

    @classmethod
    def on(cls, exchange: Sandbox, product: str) -> Self:
        """A new account with funds."""
        key = exchange.key("hmac")
        return cls(exchange, product, SYMBOLS[product], key, _funds(exchange, product, key))

    @property
    def symbols(self) -> set[str]:
        """Everything that is listed."""
        return set(self.exchange.products[self.product].tapes)

    def status(self, identifier: object) -> str:
        """What has become of an order of the account, found by either id; "" when it is not there."""
        wanted, account = str(identifier), self.key.account
        if self.product == "spot":
            orders = account.orders.values()
            found = [(str(order.id), order.client_id, order.status) for order in orders]
        else:
            front = self.exchange.um if self.product == "um_futures" else self.exchange.cm
            listed = front.account(account).orders.values()
            found = [(str(order.id), order.client_id, order.status) for order in listed]
        return next((status for *ids, status in found if wanted in ids), "")

    def settings(self) -> dict[str, object]:
        """What a script is told, as ``clients/report.py`` describes it."""
        exchange = self.exchange
        hosts = {"spot": exchange.hosts, "um_futures": exchange.um_hosts, "cm_futures": exchange.cm_hosts}
        found = hosts[self.product]
        return {
            "product": self.product,
            "symbol": self.symbol,
            "listed": sorted(self.symbols),
            "rest": found.rest[0],
            "ws_api": found.ws_api[0],
            "streams": {host: urls[0] for host, urls in found.streams.items()},
            "api_key": self.key.api_key,
            "api_secret": self.key.api_secret,
        } | self._other_keys()

    def _other_keys(self) -> dict[str, object]:
        ed25519 = self.exchange.key("ed25519", account=self.key.account)
        rsa = self.exchange.key("rsa", account=self.key.account)
        return {key.kind: {"api_key": key.api_key, "private_key": key.private_key} for key in (ed25519, rsa)}


def _funds(exchange: Sandbox, product: str, key: Key) -> Mapping[str, Decimal]:
    if product == "spot":
        units = {asset: key.account.balance(asset).free for asset in exchange.exchange.assets}
    else:
        units = (exchange.um if product == "um_futures" else exchange.cm).account(key.account).wallet
    return {asset: Decimal(free) / amount.SCALE for asset, free in units.items()}
