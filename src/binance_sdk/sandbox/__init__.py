"""An exchange on loopback that speaks Binance Spot and futures: REST, WebSocket API, streams, user data.

    from binance_sdk.sandbox import Sandbox

    async with Sandbox(seed=7, symbols=["BTCUSDT", "ETHUSDT"]) as exchange:
        exchange.rest_url, exchange.ws_api_url, exchange.stream_url
        exchange.credentials("ed25519")    # for our clients; or "hmac", "rsa": a fresh account with funds
        key = exchange.key("hmac")         # for any other: key.api_key, key.api_secret, key.private_key

Orders match by price and time, balances add up, every update id of every book can be looked up:

    exchange.orders                               # what clients have placed
    exchange.journal                              # every request and what became of it
    exchange.book("BTCUSDT"), exchange.book_at("BTCUSDT", update_id)
    exchange.exchange.engine                      # accounts, desks, balances

The futures are behind the same port, and every key has an account with funds there too:

    UMFuturesClient(..., environment=exchange.um_hosts), CMFuturesClient(..., environment=exchange.cm_hosts)
    exchange.depth("BTCUSDT", update_id, product="um_futures")
    exchange.um.account(exchange.account(key.api_key))    # wallet, positions, orders, settings
    exchange.um.set_mark("BTCUSDT", "50000")              # triggers, margin calls, liquidations
    exchange.um.set_insurance("USDT", "0")                # the next liquidation deleverages others
    exchange.um.transfer(exchange.account(key.api_key), "USDT", "-10")
    exchange.um.set_status("BTCUSDT", "PRE_SETTLE"); exchange.control.expire_listen_keys()

Things go wrong when told to:

    exchange.faults.lose_reply(operation="order.place", after_execution=True)
    exchange.faults.answer(503); exchange.faults.rate_limited(7); exchange.faults.mute("btcusdt@trade")
    exchange.connections.cut("streams", how="reset"); exchange.connections.half_open("ws_api")
    exchange.clock.shift(-30); exchange.clock.drift(500)
    exchange.control.expire_user_streams(); exchange.control.set_status("BTCUSDT", "HALT")
    exchange.refuse_connections(); await exchange.accept_connections()
    exchange.faults.answer(503, product="um_futures", times=3)    # all of them, for one product only

What was done is a script, which can be saved and played again, and scripts can be drawn by chance:

    exchange.script.save("happened.json"); exchange.play(Script.load("happened.json"))
    exchange.play(Script.random(seed=7, seconds=60, count=20))
    exchange.unacknowledged()    # the orders that exist although their client was not told

All of it also works over HTTP, and on a page in a browser: `exchange.page_url`.

Without ``async`` it runs on a thread of its own, for tests and programs that are not asynchronous; all of
the above may then be used from any other thread:

    with Sandbox(seed=7) as exchange: ...

``market`` is ``"synthetic"`` (seeded agents), ``"empty"``, ``Replay(path, speed=..., loop=..., product=...)``
or a list of these. ``exchange.lag`` says how late all this is by the exchange's own clock. With
``start_time`` the clock is virtual: nothing moves until ``exchange.advance(seconds)``.
"""

from __future__ import annotations

from .auth import Key
from .limits import Limit
from .replay import Replay
from .script import Script, Step
from .server import Sandbox

__all__ = ["Key", "Limit", "Replay", "Sandbox", "Script", "Step"]
