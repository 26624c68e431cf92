"""Load for a sandbox, from the cheapest client there is: sockets and bytes. The result is the *server's* CPU.

Orders come in pairs that trade with each other, over several connections at a time; events go to so
many connections. ``python -m benchmarks.runners.sandbox <product> <subscribers> <scenario> ...``
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import socket
import statistics
import sys
import time
from collections.abc import Callable
from itertools import cycle, pairwise
from urllib.parse import urlencode

from benchmarks.runners.meter import SUB_ROUNDS, Control

CONNECTIONS = 4
REST = {"spot": "/api/v3/order", "um": "/fapi/v1/order"}
WS_API = {"spot": "/ws-api/v3", "um": "/ws-fapi/v1"}
STREAMS = {
    "trade": "/ws/btcusdt@trade",
    "ticker": "/ws/btcusdt@bookTicker",
    "depth": "/ws/btcusdt@depth@100ms",
    "market": "/ws/btcusdt@trade",
    "um_market": "/market/ws/btcusdt@aggTrade",
}
Sign = Callable[[str], str]


class Wire:
    """One connection: HTTP at first, WebSocket frames after `upgrade()`."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def wait(self) -> None:
        """Until more has come."""
        more = self.socket.recv(1 << 18)
        if not more:
            raise ConnectionError("the sandbox has gone")
        self.buffer += more

    def read(self, size: int) -> bytes:
        while len(self.buffer) < size:
            self.wait()
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def response(self) -> bytes:
        """The body of the next HTTP response."""
        while b"\r\n\r\n" not in self.buffer:
            self.wait()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        size = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        return self.read(int(size or b"0"))

    def upgrade(self, path: str) -> None:
        key = base64.b64encode(os.urandom(16)).decode()
        lines = (
            f"GET {path} HTTP/1.1",
            "Host: localhost",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {key}",
        )
        self.socket.sendall("\r\n".join((*lines, "", "")).encode())
        self.response()

    def send(self, payload: bytes) -> None:
        """A masked text frame, whose mask is zero."""
        size = len(payload)
        head = bytes((0x81, 0x80 | size)) if size < 126 else b"\x81\xfe" + size.to_bytes(2, "big")
        self.socket.sendall(head + bytes(4) + payload)

    def frame(self) -> bytes:
        size = self.read(2)[1]
        if size >= 126:
            size = int.from_bytes(self.read(2 if size == 126 else 8), "big")
        return self.read(size)

    def skip(self, frames: int) -> None:
        """Reads so many frames without looking at them."""
        while frames:
            data, at = self.buffer, 0
            while frames and len(data) - at >= 4:
                size, head = data[at + 1], 2
                if size >= 126:
                    size, head = int.from_bytes(data[at + 2 : at + 4], "big"), 4
                if len(data) - at < head + size:
                    break
                at += head + size
                frames -= 1
            self.buffer = data[at:]
            if frames:
                self.wait()


def orders() -> Callable[[], dict[str, object]]:
    """One after the other: four that leave both accounts where they were."""
    turns = cycle((side, price) for side, price in (("BUY", 1), ("SELL", 1), ("SELL", 2), ("BUY", 2)))

    def order() -> dict[str, object]:
        side, price = next(turns)
        return {
            "symbol": "BTCUSDT",
            "side": side,
            "type": "LIMIT",
            "timeInForce": "GTC",
            "quantity": "0.01",
            "price": f"{60_000 + price}",
            "timestamp": time.time_ns() // 1_000_000,
        }

    return order


class Traders:
    """Two accounts that trade with each other; each has half of the connections."""

    def __init__(self, control: Control, kind: str) -> None:
        answers = [control.ask(f"key {kind}").split() for _ in range(2)]
        self.keys = [api_key for api_key, _ in answers]
        sign = _hmac if kind == "hmac" else _ed25519
        self.signers = [sign(secret) for _, secret in answers]


def _hmac(secret: str) -> Sign:
    key = secret.encode()
    return lambda text: hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def _ed25519(secret: str) -> Sign:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    private = load_pem_private_key(base64.b64decode(secret), None)
    assert isinstance(private, Ed25519PrivateKey)
    return lambda text: base64.b64encode(private.sign(text.encode())).decode()


class Load:
    """What is done to the server, and what that costs it."""

    def __init__(
        self, product: str, subscribers: str, market: str, control: str, batch: str, units: str
    ) -> None:
        self.product, self.subscribers, self.port = product, int(subscribers), int(market)
        self.control, self.batch, self.units = Control(int(control)), int(batch), int(units)
        self.order = orders()

    def wires(self, count: int, path: str = "") -> list[Wire]:
        wires = [Wire(self.port) for _ in range(count)]
        for wire in wires if path else ():
            wire.upgrade(path)
        return wires

    # -- orders

    def bare(self) -> Callable[[], None]:
        """The same requests to a server that does nothing with them."""
        self.port = int(self.control.ask("bare"))
        return self.rest()

    def rest(self) -> Callable[[], None]:
        traders, wires = Traders(self.control, "hmac"), self.wires(CONNECTIONS)

        def once() -> None:
            for number, wire in enumerate(wires):
                query = urlencode(self.order())
                signed = f"{query}&signature={traders.signers[number % 2](query)}"
                head = f"Host: localhost\r\nX-MBX-APIKEY: {traders.keys[number % 2]}\r\n\r\n"
                wire.socket.sendall(f"POST {REST[self.product]}?{signed} HTTP/1.1\r\n{head}".encode())
            for wire in wires:
                answer = wire.response()
                assert b'"orderId"' in answer, answer

        return once

    def ws_hmac(self) -> Callable[[], None]:
        traders, wires = Traders(self.control, "hmac"), self.wires(CONNECTIONS, WS_API[self.product])

        def sign(number: int, params: dict[str, object]) -> None:
            params["apiKey"] = traders.keys[number % 2]
            params["signature"] = traders.signers[number % 2](urlencode(sorted(params.items())))

        return lambda: self._ask(wires, sign)

    def ws_logon(self) -> Callable[[], None]:
        traders, wires = Traders(self.control, "ed25519"), self.wires(CONNECTIONS, WS_API[self.product])
        for number, wire in enumerate(wires):
            params: dict[str, object] = {
                "apiKey": traders.keys[number % 2],
                "timestamp": time.time_ns() // 1_000_000,
            }
            params["signature"] = traders.signers[number % 2](urlencode(params))
            wire.send(json.dumps({"id": 1, "method": "session.logon", "params": params}).encode())
            answer = wire.frame()
            assert b'"status":200' in answer, answer
        return lambda: self._ask(wires, lambda number, params: None)

    def _ask(self, wires: list[Wire], sign: Callable[[int, dict[str, object]], None]) -> None:
        for number, wire in enumerate(wires):
            params = self.order()
            sign(number, params)
            wire.send(json.dumps({"id": number, "method": "order.place", "params": params}).encode())
        for wire in wires:
            answer = wire.frame()
            assert b'"orderId"' in answer, answer

    # -- events

    def events(self, kind: str) -> Callable[[], None]:
        wires = self.listeners() if kind == "user" else self.wires(self.subscribers, STREAMS[kind])
        while self.control.ask(f"ready {kind}") != str(self.subscribers):
            time.sleep(0.01)

        def once() -> None:
            self.control.tell(f"send {kind} {self.batch}")
            for wire in wires:
                wire.skip(self.batch)

        return once

    def listeners(self) -> list[Wire]:
        """Connections on which one account's user events arrive."""
        traders = Traders(self.control, "hmac")
        wires = self.wires(self.subscribers, WS_API[self.product])
        for wire in wires:
            params: dict[str, object] = {"apiKey": traders.keys[0], "timestamp": time.time_ns() // 1_000_000}
            params["signature"] = traders.signers[0](urlencode(params))
            method = "userDataStream.subscribe.signature"
            wire.send(json.dumps({"id": 1, "method": method, "params": params}).encode())
            answer = wire.frame()
            assert b'"subscriptionId"' in answer, answer
        return wires

    # -- what it costs

    def measure(self, once: Callable[[], None], done: int) -> dict[str, object]:
        """Microseconds of server CPU for one of the ``done`` things that ``once`` does."""
        turns = max(1, self.units // done // SUB_ROUNDS)
        for _ in range(turns // 4 + 1):
            once()
        marks, began = [self.usage()], time.perf_counter()
        for _ in range(SUB_ROUNDS):
            for _ in range(turns):
                once()
            marks.append(self.usage())
        wall = time.perf_counter() - began
        rounds = [(after - before) / turns / done * 1e6 for before, after in pairwise(marks)]
        return {
            "unit_us": statistics.median(rounds),
            "rounds": rounds,
            "wall_us": wall / turns / done / SUB_ROUNDS * 1e6,
            "server_share": (marks[-1] - marks[0]) / wall,
        }

    def usage(self) -> float:
        return float(self.control.ask("usage"))


def main() -> None:
    product, subscribers, scenario, *words = sys.argv[1:]
    try:
        load = Load(product, subscribers, *words)
        asked = {"rest": load.rest, "bare": load.bare, "ws_hmac": load.ws_hmac, "ws_logon": load.ws_logon}
        if scenario in asked:
            result = load.measure(asked[scenario](), CONNECTIONS)
        else:
            result = load.measure(load.events(scenario), load.batch * load.subscribers)
    except Exception as error:  # a load that fails is a result
        result = {"error": f"{type(error).__name__}: {error}"[:300]}
    print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
