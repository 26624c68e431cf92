"""Events: full names for wire keys, whatever these look like; types that tell the truth."""

from __future__ import annotations

import gc
from decimal import Decimal

import msgspec
import pytest

from binance_sdk.descriptors import AccountEvent, Event
from tests.codegen.fragments.conftest import Module

KLINE = b'{"e":"kline","E":"5","m":true,"M":false,"k":{"t":1,"o":"0.1"},"1x":null,"from":{"a":[1]},"zz":1}'


def test_wire_keys_that_collide_by_case_or_are_no_names(module: Module) -> None:
    events = module("events")
    event = msgspec.json.decode(KLINE, type=events.Kline[Decimal], strict=False)
    assert event == events.Kline(
        type="kline",
        event_time=5,
        is_maker=True,
        ignored=False,
        kline=events.Bar(open_time=1, open=Decimal("0.1")),
        strange=None,
        origin={"a": [1]},
    )


def test_only_optional_fields_may_be_absent(module: Module) -> None:
    events = module("events")
    short = b'{"e":"kline","E":5,"m":true,"k":{"t":1,"o":"0.1"},"1x":"y"}'
    assert msgspec.json.decode(short, type=events.Kline[str]).ignored is None
    with pytest.raises(msgspec.ValidationError, match="1x"):
        msgspec.json.decode(short.replace(b',"1x":"y"', b""), type=events.Kline[str])


def test_containers(module: Module) -> None:
    events = module("events")
    text = """
        {"e": "b", "b": [["1", "2"]], "p": null, "B": [{"a": "BTC", "f": "3"}],
         "r": [[1, "2"]], "d": {"x": {"a": "y", "f": 4}}}
    """
    book = msgspec.json.decode(text, type=events.Book[Decimal], strict=False)
    assert book.bids == [(Decimal(1), Decimal(2))]
    assert (book.price, book.quantity) == (None, None)
    assert book.balances == [events.Balance(asset="BTC", free=Decimal(3))]
    assert book.rows == [(1, Decimal(2))]
    assert book.by_asset["x"].free == Decimal(4)


def test_garbage_collector_skips_flat_events(module: Module) -> None:
    events = module("events")
    assert not gc.is_tracked(events.Balance(asset="A", free="1"))
    assert gc.is_tracked(events.Best(bids=[("1", "2")]))
    assert issubclass(events.Best, Event)


def test_frozen(module: Module) -> None:
    with pytest.raises(AttributeError, match="immutable"):
        module("events").Balance(asset="A", free="1").asset = "B"


def test_user_events(module: Module) -> None:
    streams, events = module("streams"), module("events")
    assert {"over": events.Over, "kline": events.Kline[Decimal]} == streams.USER_EVENTS
    assert streams.CONTROLS == ("SUBSCRIBE",)


def test_events_of_the_account_say_where_they_come_from(module: Module) -> None:
    events = module("events")
    fetched = {"e": "over", "c": 1, "source": "rest", "subscriptionId": 7}
    over = msgspec.convert(fetched, events.Over)
    assert (over.source, over.subscription_id, over.count) == ("rest", 7, 1)
    plain = msgspec.json.decode(b'{"e":"over","c":1}', type=events.Over)
    assert (plain.source, plain.subscription_id) == ("stream", None)
    assert issubclass(events.Over, AccountEvent) and not gc.is_tracked(over)
    assert not issubclass(events.Kline, AccountEvent)


def test_handlers(module: Module) -> None:
    handlers = module("handlers")
    kline = handlers.KlineHandlerBase
    assert (kline.SUBTYPES, kline.EVENTS, kline.NESTED) == (("kline",), ("kline",), "k")
    assert list(kline.COLUMNS.items()) == [("e", "type"), ("t", "open_time"), ("o", "open")]
    bases = {
        name: getattr(handlers, name).__mro__[1].__name__ for name in dir(handlers) if name.endswith("Base")
    }
    assert bases == {
        "KlineHandlerBase": "NestedHandler",
        "BookHandlerBase": "DepthHandler",
        "BestHandlerBase": "PartialDepthHandler",
        "UserHandlerBase": "RenamingHandler",
    }
