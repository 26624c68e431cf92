"""Clients that talk to a futures exchange of the sandbox in-process: as over REST, without the sockets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
from binance_sdk_generated.cm_futures.operations import ALL as CM
from binance_sdk_generated.um_futures.operations import ALL as UM

from binance_sdk.descriptors import Operation
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.call import Call
from binance_sdk.sandbox.session import Session

from .told import Json, Told

OPERATIONS: Mapping[str, Mapping[str, Operation[object]]] = {"um": UM, "cm": CM}


class Trader:
    """One account, logged on, which listens to its user events."""

    combined = False
    unit = 1000

    def __init__(self, sandbox: Sandbox, product: str, funds: Mapping[str, str]) -> None:
        self.front = sandbox.um if product == "um" else sandbox.cm
        self._operations = OPERATIONS[product]
        key = sandbox.key("ed25519")
        self.person = key.account
        self.account = self.front.account(self.person, funds)
        self._session = Session(self.front, 0, lambda payload, unit: None, key=key)
        self.told = Told()
        self.accepted: set[tuple[str, int]] = set()
        """Orders that a reply has confirmed."""
        self.events: list[Json] = []
        """Every event that came."""
        self.front.hub.join(self.do("start_user_data_stream")["listenKey"], self)

    def deliver(self, stream: str, payload: bytes) -> None:
        """An event came."""
        event = json.loads(payload)
        self.events.append(event)
        self.told.hear(event)

    def ask(self, name: str, **params: object) -> tuple[int, Any]:
        """Status and answer of a call, as JSON makes them."""
        sent = {
            key: value if isinstance(value, (str, int)) else json.dumps(value)
            for key, value in params.items()
        }
        operation = self._operations[name]
        if operation.signed:
            sent["timestamp"] = self.front.clock.now() // 1000
        answer = self.front.answer(Call(operation, "rest", sent, session=self._session))
        return answer.status, decoded(answer.body)

    def do(self, name: str, **params: object) -> Any:
        """The answer to a call that has to succeed."""
        status, answer = self.ask(name, **params)
        assert status == 200, (name, params, answer)
        return answer

    # -- what REST says

    def orders(self) -> dict[tuple[str, int], Json]:
        """All orders there ever were."""
        found: dict[tuple[str, int], Json] = {}
        for contract in self.front.contracts:
            for order in self.do("get_all_orders", symbol=contract.name, limit=1000):
                found[order["symbol"], order["orderId"]] = order
        return found

    def trades(self) -> dict[tuple[str, int, int], Json]:
        """All fills."""
        found: dict[tuple[str, int, int], Json] = {}
        for contract in self.front.contracts:
            for trade in self.do("get_user_trades", symbol=contract.name, limit=1000):
                found[trade["symbol"], trade["id"], trade["orderId"]] = trade
        return found

    def income(self) -> list[Json]:
        """Everything that came or went."""
        rows: list[Json] = self.do("get_income", limit=1000)
        assert len(rows) < 1000
        return rows

    def wallets(self) -> dict[str, Decimal]:
        """Wallet balance by asset."""
        return {row["asset"]: Decimal(row["balance"]) for row in self.do("get_balance")}


def decoded(body: object) -> Any:
    """An answer after it has travelled."""
    return json.loads(msgspec.json.encode(body))
