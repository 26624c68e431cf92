"""A call whose keywords do not fit is refused like a wrong parameter; one that fits is made once."""

from __future__ import annotations

import pytest

from binance_sdk.descriptors import Operation
from binance_sdk.keywords import checks_keywords

GET: Operation[object] = Operation(name="get_it", rest=("GET", "/it"))


@checks_keywords({"get_it": GET})
class Waiting:
    """Calls that are over when the method returns."""

    def __init__(self) -> None:
        self.made: list[dict[str, object]] = []

    def _call(self, operation: Operation[object], arguments: dict[str, object], /) -> object:
        self.made.append({name: value for name, value in arguments.items() if name != "self"})
        raise TypeError("of the call itself")

    def get_it(self, *, symbol: str) -> object:
        return self._call(GET, locals())


def test_a_call_that_fails_with_a_type_error_is_not_made_again() -> None:
    client = Waiting()
    with pytest.raises(TypeError, match="of the call itself"):
        client.get_it(symbol="BTCUSDT")
    assert client.made == [{"symbol": "BTCUSDT"}]


def test_what_does_not_fit_is_for_the_checks_of_the_call() -> None:
    client = Waiting()
    with pytest.raises(TypeError, match="of the call itself"):
        client.get_it(symbl="BTCUSDT")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert client.made == [{"symbl": "BTCUSDT"}]
