"""Clients that talk to the Spot exchange of a sandbox in-process: as over a socket, without the socket."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from binance_sdk.descriptors import Route
from binance_sdk.sandbox import Sandbox, service
from binance_sdk.sandbox.call import Call
from binance_sdk.sandbox.catalog import operations
from binance_sdk.sandbox.session import Session

from .told import Json, Told

LOST = 0
"""Status of an answer that never came."""


class Trader:
    """One account, logged on, which listens to its user events."""

    def __init__(self, sandbox: Sandbox, funds: Mapping[str, str]) -> None:
        self.sandbox, self.front = sandbox, sandbox.exchange
        self.account = self.front.create_account(funds)
        key = sandbox.key("ed25519", account=self.account)
        self._session = Session(self.front, 0, self._receive, key=key)
        self.told = Told()
        self.do("userDataStream.subscribe")

    def _receive(self, payload: bytes, opcode: int) -> None:
        self.told.hear(json.loads(payload)["event"])

    def ask(self, method: str, route: Route, **params: object) -> tuple[int, Any]:
        """Status and answer of a call, as JSON makes them; status `LOST` where a fault swallowed it."""
        operation = operations()[method]
        sent = {name: value if isinstance(value, str) else str(value) for name, value in params.items()}
        if operation.signed:
            sent["timestamp"] = str(self.front.clock.now() // 1000)
        hits = self.sandbox.faults.for_request(method, route, "spot")
        served = service.serve(self.front, Call(operation, route, sent, session=self._session), hits)
        if served.lose is not None:
            return LOST, None
        if served.replace is not None:
            return served.replace.status, served.replace.body()
        assert served.answer is not None
        return served.answer.status, json.loads(msgspec.json.encode(served.answer.body))

    def do(self, method: str, **params: object) -> Any:
        """The answer to a call that has to succeed."""
        status, answer = self.ask(method, "ws_api", **params)
        assert status == 200, (method, params, answer)
        return answer

    # -- what queries say

    def _all(self, method: str, **params: object) -> list[Json]:
        found: list[Json] = []
        for name in self.front.symbols:
            found += self.do(method, symbol=name, limit=1000, **params)
        return found

    def orders(self) -> list[Json]:
        """All orders there ever were."""
        return self._all("allOrders")

    def fills(self) -> list[Json]:
        """All trades and allocations."""
        return self._all("myTrades") + self._all("myAllocations")

    def balances(self) -> dict[str, tuple[str, str]]:
        """Free and locked by asset."""
        rows = self.do("account.status")["balances"]
        return {row["asset"]: (row["free"], row["locked"]) for row in rows}
