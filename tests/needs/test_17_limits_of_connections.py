"""Pain 17, limits of WebSockets: messages a second, streams on a connection, connections.

(a) three thousand streams in one call: no limit is broken, and all of them are there.
"""

from __future__ import annotations

from binance_sdk import SpotClient, SubType
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.streams import Streams
from tests.needs.conftest import Arrivals
from tests.needs.test_02_reconnect import busiest_second
from tests.waiting import eventually

SYMBOLS = [f"S{number:03}USDT" for number in range(500)]
KINDS = [
    SubType.TRADE,
    SubType.AGG_TRADE,
    SubType.TICKER,
    SubType.MINI_TICKER,
    SubType.BOOK_TICKER,
    SubType.AVG_PRICE,
]


async def test_a_three_thousand_streams_in_one_call_break_no_limit(arrivals: Arrivals) -> None:
    product = SpotClient.MARKET.product
    async with (
        Sandbox(symbols=SYMBOLS, market="empty") as exchange,
        SpotClient(environment=exchange.hosts) as client,
    ):
        await client.subscribe(KINDS, SYMBOLS)
        await eventually(lambda: len(exchange.exchange.hub.subscribers) == 3000)
        assert len(await client.list_subscriptions()) == 3000
        peers = [connection.peer for connection in exchange.connections.open]
        carried = [len(peer.names) for peer in peers if isinstance(peer, Streams)]
        assert sum(carried) == 3000 and max(carried) <= product.streams_per_connection
        assert exchange.connections.total == len(carried), "none was closed for breaking a limit"
        assert exchange.connections.total <= exchange.connections.most_attempts
    assert max(busiest_second(moments) for moments in arrivals.values()) <= product.messages_per_second
