"""Which streams the words of a command line mean."""

from __future__ import annotations

import re

import pytest

from binance_sdk import SpotClient, UMFuturesClient
from binance_sdk.cli.selection import explain_streams, pattern_of, select, streaming_client
from binance_sdk.client import Client
from binance_sdk.stream_name import fill

STREAMING = ("alpha", "cm_futures", "margin", "options", "portfolio_margin", "spot", "stocks", "um_futures")
SPOT, UM = SpotClient.MARKET, UMFuturesClient.MARKET
CLIENTS = [streaming_client(name) for name in STREAMING]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("trade symbol=BTCUSDT", "btcusdt@trade"),
        ("agg_trade symbol=BTC_USDT", "btcusdt@aggTrade"),
        ("trade symbol=BTCUSDT,ETHUSDT", "btcusdt@trade ethusdt@trade"),
        ("kline symbol=A,B interval=1m,1M", "a@kline_1m a@kline_1M b@kline_1m b@kline_1M"),
        ("trade symbol=A kline symbol=B interval=1h", "a@trade b@kline_1h"),
        ("BTCUSDT@depth@100ms a@depth a@depth5", "btcusdt@depth@100ms a@depth a@depth5"),
        ("!miniTicker@arr allMarketMiniTickers", "!miniTicker@arr"),
        ("btcusdt@kline_1d@+08:00", "btcusdt@kline_1d@+08:00"),
    ],
)  # fmt: skip
def test_words(words: str, names: str) -> None:
    assert " ".join(request.name for request in select(SPOT, words.split()).requests) == names


def test_user_data_beside_the_market() -> None:
    selection = select(SPOT, ["user", "trade", "symbol=A"])
    assert (selection.user, len(selection.requests)) == (True, 1)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("trades symbol=A", "'trades' is no stream of spot: did you mean trade"),
        ("symbol=A", "symbol=A: name a stream first"),
        ("trade", "trade: symbol is missing; it is text"),
        ("trade sybol=A", "trade has no sybol: did you mean symbol?"),
        ("trade symbol=A symbol=B", "symbol was given twice"),
        ("kline symbol=A interval=7m", "interval='7m' is not allowed: one of 1s, 1m"),
        ("btcusdt@kline_7m", "'btcusdt@kline_7m' is no stream of spot"),
        ("btcusdt@trade symbol=A", "btcusdt@trade has no symbol: it takes no parameters"),
        ("user symbol=A", "user data has no symbol"),
        ("trade symbol=A/B", "is not allowed"),
    ],
)
def test_what_makes_no_sense(words: str, hint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(hint)):
        select(SPOT, words.split())


@pytest.mark.parametrize("client", CLIENTS)
def test_every_stream_is_found_by_the_name_that_binance_gives_it(client: type[Client]) -> None:
    market = client.MARKET
    for subtype, template in market.templates.items():
        values = {p.name: p.enum[-1] if p.enum else "btcusdt" for p in template.params}
        name = fill(template, values)
        assert pattern_of(template).fullmatch(name), name
        (request,) = select(market, [name]).requests
        assert request.name == name
        given = [f"{param}={value}" for param, value in values.items()]
        assert select(market, [subtype, *given]).requests[0].name == name


def test_streams_are_explained() -> None:
    rows = {name: (wire, takes) for name, wire, takes in explain_streams(UM)}
    assert rows["depth"][0] == "<symbol>@depth[@<updateSpeed>]"
    assert "100ms | 250ms | 500ms, default 250ms" in rows["depth"][1]
    assert "keys" in rows["user"][1]


def test_a_product_without_streams_says_which_have_them() -> None:
    with pytest.raises(ValueError, match=r"wallet has no streams that the SDK speaks: there are .*spot"):
        streaming_client("wallet")
