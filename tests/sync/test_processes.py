"""Workers that fork or are spawned, and programs that end without a close(). Every warning is an error."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from binance_sdk.sandbox import Sandbox

ROOT: Final = Path(__file__).parents[2]
PATHS: Final = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")

BEGIN: Final = """
import os, sys, threading, time
from binance_sdk import Credentials, ClosedException, Environment, SubType
from binance_sdk.spot import streams
from binance_sdk.sync import SpotClient


def make():
    api, key, secret, ws_api, stream = sys.argv[1:]
    return SpotClient(
        Credentials(key, secret),
        environment=Environment.SANDBOX,
        rest_host=api,
        ws_api_host=ws_api,
        stream_host=stream,
    )
"""


def run(exchange: Sandbox, program: str, tmp_path: Path) -> tuple[str, float]:
    """What a program says, and how long it took; it must end well and complain about nothing."""
    key = exchange.key()
    (tmp_path / "program.py").write_text(BEGIN + program, "utf-8")
    hosts = [exchange.rest_url, key.api_key, str(key.api_secret), exchange.ws_api_url, exchange.stream_url]
    strict = ["-W", "error", "-W", "ignore:This process:DeprecationWarning"]
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, *strict, "program.py", *hosts],
        env=os.environ | {"PYTHONPATH": PATHS, "PYTHONUNBUFFERED": "1"},
        cwd=tmp_path, capture_output=True, text=True, timeout=25, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return done.stdout, time.monotonic() - start


@forks
def test_a_client_that_was_used_goes_on_in_a_forked_child_and_in_the_parent(
    exchange: Sandbox, tmp_path: Path
) -> None:
    program = """
client = make()
client.get_account()
view = client.via_rest
stream = client.stream(streams.trade("BTCUSDT"), timeout=10)
next(stream)
opening = client.order_book("BTCUSDT")
book = opening.__enter__()
book.updated(10)
child = os.fork()
if child == 0:
    assert client.get_account()["balances"] and view.get_account()["balances"]
    next(client.stream(streams.trade("BTCUSDT"), timeout=10))
    for use in (lambda: list(stream), lambda: book.best_bid, stream.open):
        try:
            use()
        except ClosedException as error:
            assert "forked" in str(error)
        else:
            raise AssertionError(use)
    stream.close()
    client.close()
    print("child", flush=True)
    sys.exit(0)
assert os.waitpid(child, 0)[1] == 0
next(stream)
assert book.best_bid and client.get_account()["balances"]
opening.__exit__(None, None, None)
client.close()
print("parent")
"""
    assert run(exchange, program, tmp_path)[0] == "child\nparent\n"


@forks
def test_all_products_behind_one_object_go_on_after_a_fork(exchange: Sandbox, tmp_path: Path) -> None:
    program = """
from binance_sdk.descriptors import Hosts
from binance_sdk.sync import Binance

api, key, secret, ws_api, stream = sys.argv[1:]
hosts = Hosts(rest=(api,), ws_api=(ws_api,), streams={"": (stream,)})
with Binance(Credentials(key, secret), environment={"spot": hosts}) as binance:
    spot = binance.spot
    spot.get_account()
    child = os.fork()
    if child == 0:
        assert binance.spot is spot and spot.get_account()["balances"]
        binance.close()
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
    spot.get_account()
"""
    run(exchange, program, tmp_path)


@forks
def test_a_child_that_ends_without_using_anything_disturbs_nobody(exchange: Sandbox, tmp_path: Path) -> None:
    program = """
client = make()
client.get_account()
stream = client.stream(streams.trade("BTCUSDT"), timeout=10)
next(stream)
for _ in range(3):
    child = os.fork()
    if child == 0:
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
    next(stream), client.get_account()
"""
    run(exchange, program, tmp_path)


@forks
def test_forks_while_threads_are_busy(exchange: Sandbox, tmp_path: Path) -> None:
    """The child has no lock that a thread of its parent held."""
    program = """
client = make()
stop = threading.Event()


def work():
    while not stop.wait(0.02):
        client.get_server_time()


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
children = []
for _ in range(8):
    child = os.fork()
    if child == 0:
        client.get_server_time()
        client.close()
        os._exit(0)
    children.append(child)
assert [os.waitpid(child, 0)[1] for child in children] == [0] * 8
stop.set()
for thread in threads:
    thread.join()
client.close()
"""
    run(exchange, program, tmp_path)


@pytest.mark.parametrize("method", [pytest.param("fork", marks=forks), "spawn"])
def test_a_pool_of_workers(exchange: Sandbox, tmp_path: Path, method: str) -> None:
    program = f"""
import multiprocessing

client = make()


def ask(symbol):
    return client.get_ticker_price(symbol=symbol)["symbol"]


if __name__ == "__main__":
    client.get_server_time()
    with multiprocessing.get_context({method!r}).Pool(2) as pool:
        print(pool.map(ask, ["BTCUSDT", "ETHUSDT"] * 2))
        pool.close()
        pool.join()
    client.close()
"""
    assert run(exchange, program, tmp_path)[0] == f"{['BTCUSDT', 'ETHUSDT'] * 2}\n"


def test_a_program_may_end_without_closing_anything(exchange: Sandbox, tmp_path: Path) -> None:
    program = """
client = make()
stream = client.stream(streams.trade("BTCUSDT"))
next(stream)
threading.Thread(target=lambda: list(stream), daemon=True).start()
opening = client.order_book("BTCUSDT")
opening.__enter__().updated(10)
account = client.user_events().open()
heard = threading.Event()
client.listen(lambda _: heard.set(), streams.trade("ETHUSDT")).open()
assert heard.wait(10)
print("end")
"""
    output, seconds = run(exchange, program, tmp_path)
    assert output == "end\n" and seconds < 15


def test_an_error_ends_a_program_as_ever(exchange: Sandbox, tmp_path: Path) -> None:
    program = """
client = make()
stream = client.stream(streams.trade("BTCUSDT"))
next(stream)
raise SystemExit(0)
"""
    run(exchange, program, tmp_path)


def test_what_nobody_has_any_more_is_closed(exchange: Sandbox, tmp_path: Path) -> None:
    program = """
import gc
from binance_sdk.sync.portal import current

client = make()
client.get_account()
next(client.stream(streams.trade("BTCUSDT"), timeout=10))
guests = current()._guests
assert len(guests) == 1
del client
gc.collect()
assert len(guests) == 0
make().get_account()
"""
    run(exchange, program, tmp_path)
    assert not exchange.connections.half_open("streams")  # none is open
