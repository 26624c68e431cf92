"""Nobody's client: reads bytes and counts them. Shows how fast the server can be."""

from __future__ import annotations

import os
import socket

from benchmarks import frames
from benchmarks.runners.meter import SUB_ROUNDS, Bench, Marks, main


async def trade(bench: Bench) -> dict[str, object]:
    """Bytes of so many trades, asked for in the same batches."""
    wire = socket.create_connection(("127.0.0.1", bench.port))
    key = os.urandom(16).hex()
    upgrade = f"Upgrade: websocket\r\nSec-WebSocket-Key: {key}"
    wire.sendall(f"GET /stream?streams=btcusdt@trade HTTP/1.1\r\n{upgrade}\r\n\r\n".encode())
    wire.recv(1000)
    size = len(frames.frame(frames.combined("btcusdt@trade", frames.trade(0))))
    marks = Marks(bench.control)
    batches = bench.units // bench.batch // SUB_ROUNDS
    for _ in range(SUB_ROUNDS):
        marks.take()
        for _ in range(batches):
            bench.control.tell(f"send trade {bench.batch}")
            left = size * bench.batch * 9 // 10
            while left > 0:
                left -= len(wire.recv(1 << 18))
    marks.take()
    return marks.result(batches * bench.batch)


if __name__ == "__main__":
    main({"trade": trade})
