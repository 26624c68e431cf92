"""Histories for threads that wait."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from binance_sdk import ApiException, InvalidParameterException, Progress
from binance_sdk.sandbox import Sandbox
from binance_sdk.sync import SpotClient

SYMBOL = "BTCUSDT"


@pytest.fixture(scope="module")
def trades(exchange: Sandbox) -> list[Any]:
    """What the market did before these tests."""
    with SpotClient(exchange.credentials(), environment=exchange.hosts) as client:
        for _ in range(5):
            client.create_order(symbol=SYMBOL, side="BUY", type="MARKET", quoteOrderQty="50")
        return list(client.get_historical_trades(symbol=SYMBOL, fromId=0, limit=1000))


def test_a_plain_for(client: SpotClient, trades: list[Any]) -> None:
    seen: list[Progress] = []
    history = client.iter_historical_trades(
        symbol=SYMBOL, limit=3, end=trades[-1]["time"], progress=seen.append
    )
    assert list(history)[: len(trades)] == trades
    assert seen[-1].rows >= len(trades)
    again = client.via_rest.iter_historical_trades(symbol=SYMBOL, resume={"fromId": trades[-1]["id"]})
    assert next(again.pages())[0] == trades[-1]
    assert client.iter_historical_trades(symbol=SYMBOL, end=trades[0]["time"]).collect()[0] == trades[0]


def test_it_goes_on_after_an_error(client: SpotClient, exchange: Sandbox, trades: list[Any]) -> None:
    history = client.via_rest.iter_historical_trades(symbol=SYMBOL, limit=2)
    first = next(history)
    exchange.faults.answer(503)
    with pytest.raises(ApiException):
        list(history)
    assert history.position == {"fromId": first["id"] + 2}
    assert next(history)["id"] == first["id"] + 2


def test_threads_have_histories_of_their_own(client: SpotClient, trades: list[Any]) -> None:
    def read(limit: int) -> list[Any]:
        return client.iter_historical_trades(symbol=SYMBOL, limit=limit).collect()[: len(trades)]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(read, (2, 3, 5, 1000))) == [trades] * 4


def test_wrong_arguments_are_refused_at_once(client: SpotClient) -> None:
    with pytest.raises(InvalidParameterException, match="start=None is not allowed: it is required"):
        client.iter_klines(symbol=SYMBOL, interval="1m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
