"""`binance-sdk sandbox` as users start it: a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import socket
import ssl
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from binance_sdk_generated.cm_futures.product import CM_FUTURES
from binance_sdk_generated.spot.product import SPOT
from binance_sdk_generated.um_futures.product import UM_FUTURES

from binance_sdk import (
    CMFuturesClient,
    Credentials,
    Environment,
    GatewayException,
    SpotClient,
    UMFuturesClient,
)
from binance_sdk.cli import main
from binance_sdk.cli.sandbox import DEFAULT_PORT
from binance_sdk.descriptors import Hosts
from binance_sdk.sandbox import Sandbox, Script, Step

ROOT = Path(__file__).parents[2]
PATHS = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])


async def start(*options: str, module: str = "binance_sdk.cli") -> asyncio.subprocess.Process:
    command = ["sandbox"] if module == "binance_sdk.cli" else []
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *command, *options,
        env=os.environ | {"PYTHONPATH": PATHS},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip


@asynccontextmanager
async def served(*options: str, port: int = 0, module: str = "binance_sdk.cli") -> AsyncGenerator[Any]:
    """What a sandbox in a process of its own says, until SIGINT; it ends without a word."""
    program = await start("--json", "--port", str(port), *options, module=module)
    assert program.stdout is not None
    try:
        async with asyncio.timeout(30):
            line = await program.stdout.readline()
        yield json.loads(line)
    finally:
        program.send_signal(signal.SIGINT)
        _, errors = await program.communicate()
    assert (program.returncode, complaints(errors)) == (0, [])


def complaints(errors: bytes) -> list[str]:
    """What it said, but for how late it is where other programs keep the machine busy."""
    return [line for line in errors.decode().splitlines() if "behind its own clock" not in line]


def hosts(address: Any) -> Hosts:
    return Hosts(
        rest=(address["rest"],),
        ws_api=(address["ws_api"],),
        streams={kind: (url,) for kind, url in address["streams"].items()},
    )


def credentials(key: Any) -> Credentials:
    return Credentials(key["api_key"], key.get("api_secret"), key.get("private_key"))


@pytest.mark.parametrize("module", ["binance_sdk.cli", "binance_sdk.sandbox"])
async def test_every_product_is_where_it_says_with_the_key_it_says(module: str) -> None:
    async with served("--key", "ed25519", module=module) as told:
        key, products = credentials(told["keys"][0]), told["products"]
        for kind, name, symbol in (
            (SpotClient, "spot", "BTCUSDT"),
            (UMFuturesClient, "um_futures", "BTCUSDT"),
            (CMFuturesClient, "cm_futures", "BTCUSD_PERP"),
        ):
            async with kind(key, environment=hosts(products[name])) as client:
                await client.create_order(symbol=symbol, side="BUY", type="MARKET", quantity="1")
                async with client.order_book(symbol) as book:
                    await book.updated()
                    assert book.best_bid


async def test_it_starts_within_a_second_with_its_page() -> None:
    """Counted in processor time, which is what it takes where nothing else has to be done meanwhile."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    async with (
        served() as told,
        aiohttp.ClientSession() as http,
        http.get(told["page"]) as page,
    ):
        assert (page.status, page.content_type) == (200, "text/html")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 1.0


async def test_its_first_key_depends_on_the_seed_only() -> None:
    async with served("--market", "empty", "--seed", "7") as told:
        same, other = Sandbox(seed=7, symbols=["LTCUSDT"]).key(), Sandbox(seed=8).key()
        assert credentials(told["keys"][0]).api_key == same.api_key != other.api_key


async def test_keys_and_funds_of_ones_own() -> None:
    given = ["--key", "mykey:mysecret", "--key", "rsa", "--funds", "USDT=100.5", "BTC=2"]
    async with served("--market", "empty", *given) as told:
        assert [key["kind"] for key in told["keys"]] == ["hmac", "rsa"]
        environment = hosts(told["products"]["spot"])
        uids: set[int] = set()
        for key in (Credentials("mykey", "mysecret"), credentials(told["keys"][1])):
            async with SpotClient(key, environment=environment) as client:
                account = await client.get_account(omitZeroBalances=True)
                uids.add(account["uid"])
                free = {balance["asset"]: balance["free"] for balance in account["balances"]}
                assert free == {"USDT": "100.50000000", "BTC": "2.00000000"}
        assert len(uids) == 2


async def test_the_default_place_is_the_environment_sandbox() -> None:
    here = Sandbox(port=DEFAULT_PORT or 0)
    assert [here.hosts, here.um_hosts, here.cm_hosts] == [
        product.hosts[Environment.SANDBOX] for product in (SPOT, UM_FUTURES, CM_FUTURES)
    ]


async def test_clients_find_it_there() -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", DEFAULT_PORT))
        except OSError:
            pytest.skip(f"something else listens on {DEFAULT_PORT}")
    async with served(port=DEFAULT_PORT or 0) as told:
        assert told["default"]
        key = credentials(told["keys"][0])
        for kind in (SpotClient, UMFuturesClient, CMFuturesClient):
            async with kind(key, environment=Environment.SANDBOX) as client:
                assert await client.via_rest.get_account()
                assert await client.via_ws.get_account()


async def test_it_speaks_tls_to_those_who_trust_its_folder(tmp_path: Path) -> None:
    async with served("--tls-dir", str(tmp_path)) as told:
        context = ssl.create_default_context(cafile=told["ca_file"])
        environment = hosts(told["products"]["spot"])
        assert environment.rest[0].startswith("https:")
        async with SpotClient(environment=environment, tls=context) as client:
            assert await client.via_rest.get_server_time()


async def test_it_plays_recordings_and_a_script_of_faults(tmp_path: Path) -> None:
    recording, script = tmp_path / "made.txt", tmp_path / "script.json"
    recording.write_text('0 {"lastUpdateId":7,"bids":[["1","2"]],"asks":[["3","4"]]}\n')
    Script((Step("faults.answer", {"status": 503, "times": 1}, request=1),)).save(script)
    markets = [f"--market={place}={recording}" for place in ("um_futures:BTCUSDT", "ETHUSDT")]
    async with served(*markets, "--market=synthetic", "--loop", "--script", str(script)) as told:
        products = told["products"]
        async with UMFuturesClient(environment=hosts(products["um_futures"])) as client:
            with pytest.raises(GatewayException) as error:
                await client.via_rest.get_orderbook(symbol="BTCUSDT")
            assert error.value.status == 503
            book = await client.via_rest.get_orderbook(symbol="BTCUSDT")
            assert (book["lastUpdateId"], [row[0] for row in book["bids"]]) == (7, ["1.00"])
        async with SpotClient(environment=hosts(products["spot"])) as client:
            assert (await client.get_orderbook(symbol="ETHUSDT"))["lastUpdateId"] == 7
            assert (await client.get_orderbook(symbol="BTCUSDT"))["lastUpdateId"] > 7


async def test_its_clock_stands_still_until_told_to_go_on() -> None:
    async with (
        served("--start-time", "1800000000", "--market=empty") as told,
        SpotClient(environment=hosts(told["products"]["spot"])) as client,
        aiohttp.ClientSession() as http,
    ):
        assert (await client.get_server_time())["serverTime"] == 1_800_000_000_000
        async with http.post(f"{told['page']}advance", json={"seconds": 1.5}) as reply:
            assert reply.status == 200
        assert (await client.get_server_time())["serverTime"] == 1_800_000_001_500


async def test_people_are_told_everything_too() -> None:
    program = await start("--port", "0", "--market", "empty", "--key", "mykey:mysecret", "--tls")
    assert program.stdout is not None
    async with asyncio.timeout(30):
        said = await program.stdout.readuntil(b"END CERTIFICATE")
    program.send_signal(signal.SIGTERM)
    rest, errors = await program.communicate()
    text = (said + rest).decode()
    assert (program.returncode, complaints(errors)) == (0, [])
    for word in (
        "Ctrl+C",
        "/ws-api/v3",
        "/ws-fapi/v1",
        "/ws-dapi/v1",
        "/market",
        "BTCUSD_PERP",
        "mykey",
        "mysecret",
    ):
        assert word in text


async def test_a_taken_port_is_said_in_one_line() -> None:
    async with Sandbox(market="empty") as other:
        program = await start("--port", str(other.port))
        out, errors = await program.communicate()
    assert (program.returncode, out) == (1, b"")
    (said,) = errors.decode().splitlines()
    assert said.startswith(f"binance-sdk sandbox: 127.0.0.1:{other.port} is taken: choose another --port")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--symbols", "NONSENSE"], "NONSENSE: give a built-in symbol"),
        (["--um-symbols", "BTC"], "BTC: a contract is called as in BTCUSDT"),
        (["--market", "real"], "'real' is neither synthetic nor empty nor the file of a recording"),
        (["--market", f"ETHBTC={__file__}"], "ETHBTC is not among the symbols of spot"),
        (["--market", __file__], f"cannot read {__file__}: line 1 is none of a recording"),
        (["--market", __file__, "--speed", "-1"], "-1: give a positive number, or 0"),
        (["--exchange-info", "nowhere.json"], "cannot read nowhere.json: No such file"),
        (["--exchange-info", __file__], f"cannot read {__file__}: "),
        (["--script", __file__], f"cannot read {__file__}: not a script"),
        (["--key", "dsa"], "'dsa': give hmac, ed25519, rsa or API_KEY:SECRET"),
        (["--key", "my-key:secret"], "'my-key': give ASCII letters and digits"),
        (["--key", "key:"], "its secret is empty"),
        (["--key", "key:a", "--key", "key:b"], "exists already"),
        (["--funds", "USDT"], "'USDT': write it like USDT=1000"),
        (["--port", "http"], "invalid int value: 'http'"),
    ],
)
def test_a_bad_option_is_named(given: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["sandbox", *given])
    assert end.value.code == 2
    assert said in capsys.readouterr().err
