"""Pain 21, errors that no program can read, and exceptions that are swallowed.

(a) a page of HTML, an empty or a broken answer is an exception of the SDK, a 403, 404 or 451 a
    `GatewayException`; it never is an error about JSON (the class of each code: see docs/needs.md);
(b) a failing callback is told with its traceback.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from binance_sdk import (
    BinanceException,
    GatewayException,
    HandlerExceptionHandlerBase,
    Outcome,
    OutcomeUnknownException,
    SpotClient,
    SubType,
    TradeHandlerBase,
)
from binance_sdk.sandbox import Sandbox
from tests.spot.test_outcomes import LIMIT
from tests.waiting import eventually

PAGES = [
    b"<html><body>403</body></html>",
    b"",
    b"{",
    b'"text"',
    b"[]",
    b"null",
    b"\xff\xfe\x00",
    b'{"code":"x"}',
]


NO_JSON = (json.JSONDecodeError, msgspec.DecodeError, UnicodeDecodeError)


@pytest.mark.parametrize("order", [False, True])
@pytest.mark.parametrize("status", [400, 403, 404, 429, 451, 500, 502, 503])
@pytest.mark.parametrize("page", PAGES)
async def test_a_whatever_page_comes_it_is_no_error_about_json(
    page: bytes, status: int, order: bool, client: SpotClient, exchange: Sandbox
) -> None:
    await client.via_rest.get_account()
    exchange.faults.answer(status, raw=page)
    with pytest.raises(BinanceException) as failed:
        await (client.via_rest.create_order(**LIMIT) if order else client.via_rest.get_account())
    assert not [each for each in chain(failed.value) if isinstance(each, NO_JSON)]
    if status in (403, 404, 451) and page.startswith(b"<html>"):
        assert isinstance(failed.value, GatewayException) and failed.value.status == status
    if status >= 500:
        assert isinstance(failed.value, OutcomeUnknownException) == order
        assert (failed.value.outcome is Outcome.UNKNOWN) == order


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and what it came from."""
    while error is not None:
        yield error
        error = error.__cause__


async def test_b_a_failing_callback_is_told_with_its_traceback(lively: Sandbox) -> None:
    told: list[BaseException] = []

    class Failing(TradeHandlerBase):
        def receive(self, payload: Any) -> None:
            raise KeyError("a price that is not there")

    class Told(HandlerExceptionHandlerBase):
        def receive(self, payload: Any) -> None:
            told.append(payload)

    async with SpotClient(environment=lively.hosts) as client:
        client.handler(Failing(), Told())
        await client.subscribe(SubType.TRADE, "BTCUSDT")
        await eventually(lambda: told)
    shown = "".join(traceback.format_exception(told[0]))
    assert "a price that is not there" in shown and "in receive" in shown
