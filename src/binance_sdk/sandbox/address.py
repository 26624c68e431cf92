"""Where a sandbox is: its addresses for clients, and whom they have to trust."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..descriptors import Hosts, Product
from . import place
from .catalog import CM, PRODUCTS, SPOT, UM, find_product, further
from .place import PREFIX

if TYPE_CHECKING:
    from .certificate import Authority


class Addressed:
    """Something at a host and port, by TLS or without."""

    def __init__(self, host: str, port: int, tls: bool | str | Path) -> None:
        self.host, self.port = host, port
        self._authority: Authority | None = None
        if tls is not False:
            from .certificate import authority  # slow to import, and seldom needed

            self._authority = authority(tls)

    @property
    def rest_url(self) -> str:
        """Base of the REST API."""
        return f"{'https' if self._authority else 'http'}://{self._at}"

    @property
    def ws_api_url(self) -> str:
        """The WebSocket API."""
        return self.stream_url + place.WS_API[SPOT]

    @property
    def stream_url(self) -> str:
        """Base of the streams: ``/ws/<name>`` or ``/stream?streams=`` come after it."""
        return f"{'wss' if self._authority else 'ws'}://{self._at}"

    @property
    def page_url(self) -> str:
        """The page that shows it live, with the switches of the faults."""
        return f"{self.rest_url}{PREFIX}/"

    @property
    def _at(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def ca_pem(self) -> str | None:
        """What clients have to trust (PEM), None without TLS."""
        return self._authority.pem if self._authority else None

    @property
    def ssl_context(self) -> ssl.SSLContext | None:
        """The same for Python: ``SpotClient(..., tls=exchange.ssl_context)``."""
        return self._authority.client_context() if self._authority else None

    @property
    def hosts(self) -> Hosts:
        """All of them, as ``SpotClient(..., environment=exchange.hosts)`` takes them."""
        return self._hosts(SPOT)

    @property
    def um_hosts(self) -> Hosts:
        """The same for ``UMFuturesClient``: streams by class of host."""
        return self._hosts(UM)

    @property
    def cm_hosts(self) -> Hosts:
        """The same for ``CMFuturesClient``."""
        return self._hosts(CM)

    @property
    def product_hosts(self) -> Mapping[str, Hosts]:
        """The hosts of every product, as ``Binance(..., environment=exchange.product_hosts)`` takes them."""
        return {
            **{name: self._hosts(name) for name in PRODUCTS},
            **{name: self._further_hosts(find_product(name)) for name in further()},
        }

    def _further_hosts(self, product: Product) -> Hosts:
        """The WebSocket API of such a product is another's."""
        there = product.hosts["sandbox"]
        return Hosts(
            rest=(self.rest_url,),
            ws_api=self._here(there.ws_api),
            streams={host: self._here(urls) for host, urls in there.streams.items()},
        )

    def _here(self, urls: Iterable[str]) -> tuple[str, ...]:
        """The same paths at the address of this sandbox."""
        return tuple(self.stream_url + urlsplit(url).path for url in urls)

    def _hosts(self, product: str) -> Hosts:
        return Hosts(
            rest=(self.rest_url,),
            ws_api=(self.stream_url + place.WS_API[product],),
            streams={host: (self.stream_url + prefix,) for host, prefix in place.STREAMS[product].items()},
        )

    def server_context(self) -> ssl.SSLContext | None:
        """For its own side, with a new certificate; None without TLS."""
        return self._authority.server_context(self.host) if self._authority else None
