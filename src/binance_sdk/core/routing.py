"""Which route a call takes, and which operation a path stands for.

An environment does not offer everything: some have no WebSocket API, some no REST, one serves a few REST
calls only. What the spec does not know can be called by its path, as an operation made for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..descriptors import Hosts, Operation, Route, Security
from ..errors import NotAvailableException
from .encoding import ROUTE_NAME


class Routing:
    """The operations that a client knows, and where its environment takes them."""

    def __init__(self, hosts: Hosts, known: Iterable[Operation[object]]) -> None:
        self.by_name: Mapping[str, Operation[object]] = {each.name: each for each in known}
        self._hosts = hosts
        self._by_rest = {each.rest: each for each in self.by_name.values() if each.rest is not None}
        self._plain: dict[tuple[str, str, Security], Operation[object]] = {}

    def route_of(self, operation: Operation[object], pinned: Route | None = None) -> Route:
        """The route that a call takes. Raises NotAvailableException."""
        if pinned is None and operation.ws_api is not None and self._hosts.ws_api:
            return "ws_api"
        open_routes: dict[Route, bool] = {
            "ws_api": operation.ws_api is not None and bool(self._hosts.ws_api),
            "rest": operation.rest is not None and self._served(operation.name, operation.rest[1]),
        }
        for route in (pinned,) if pinned else open_routes:
            if open_routes[route]:
                return route
        there = " and ".join(ROUTE_NAME[route] for route, is_open in open_routes.items() if is_open)
        wanted = f" over {ROUTE_NAME[pinned]}" if pinned else ""
        raise NotAvailableException(
            f"{operation.name} is not available{wanted}: it is offered here over {there or 'no route'}"
        )

    def known(self, verb: str, uri: str) -> Operation[object] | None:
        """The operation of the spec at a path, if there is one."""
        return self._by_rest.get((verb, uri))

    def plain(self, verb: str, uri: str, security: Security | None) -> Operation[object]:
        """An operation for an endpoint as it is called, without checks of its parameters."""
        known = self.known(verb, uri)
        chosen = security or (known.security if known else Security.NONE)
        if (verb, uri, chosen) not in self._plain:
            self._plain[verb, uri, chosen] = Operation[object](
                name=known.name if known else f"{verb} {uri.partition('?')[0]}",
                security=chosen,
                signed=chosen in (Security.TRADE, Security.USER_DATA),
                rest=(verb, uri),
                idempotent=known.idempotent if known else verb == "GET",
                client_id=known.client_id if known else None,
                list_client_id=known.list_client_id if known else False,
            )
        return self._plain[verb, uri, chosen]

    def _served(self, name: str, uri: str) -> bool:
        """Whether there is a REST host for it, and, where only some calls are served, it is one of them."""
        if not self._hosts.rest:
            return "://" in uri
        only = self._hosts.operations
        return not only or name in only or name not in self.by_name
