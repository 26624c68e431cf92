"""What consumers of the user data get, whatever happens to its connections."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.core import spot_words
from binance_sdk.core.ledger import Ledger, Snapshot
from binance_sdk.core.user_stream import Delivery, Gap, Spill, UserEvent, UserFeed

Json = dict[str, Any]
START = 1_700_000_000.0
AT = int(START * 1000)


def order(
    identifier: int, status: str = "NEW", done: int = 0, at: int = AT, updated: int | None = None
) -> Json:
    return {
        "symbol": "BTCUSDT", "orderId": identifier, "clientOrderId": f"c{identifier}", "orderListId": -1,
        "price": "10", "origQty": "3", "executedQty": str(done), "cummulativeQuoteQty": str(done * 10),
        "status": status, "timeInForce": "GTC", "type": "LIMIT", "side": "BUY", "time": at,
        "updateTime": at if updated is None else updated, "workingTime": at,
    }  # fmt: skip


def trade(identifier: int, order_id: int, at: int = AT, quantity: int = 1) -> Json:
    return {
        "symbol": "BTCUSDT", "id": identifier, "orderId": order_id, "price": "10", "qty": str(quantity),
        "quoteQty": str(10 * quantity), "commission": "0.1", "commissionAsset": "BNB", "time": at,
        "isMaker": True,
    }  # fmt: skip


def report(order_id: int, kind: str, status: str, trade_id: int = -1) -> Json:
    return {
        "e": "executionReport",
        "s": "BTCUSDT",
        "i": order_id,
        "x": kind,
        "X": status,
        "t": trade_id,
        "T": AT,
    }


def position(asset: str, free: str, at: int = AT) -> Json:
    return {"e": "outboundAccountPosition", "u": at, "B": [{"a": asset, "f": free, "l": "0"}]}


def steps(deliveries: list[Delivery]) -> list[tuple[object, ...]]:
    """Source, order, execution type, trade id of the reports; the gaps as "gap"."""
    found: list[tuple[object, ...]] = []
    for each in deliveries:
        if isinstance(each, Gap):
            found.append(("gap",))
        elif each.payload["e"] == "executionReport":
            found.append((each.source, each.payload["i"], each.payload["x"], each.payload["t"]))
        else:
            found.append((each.source, each.payload["e"]))
    return found


def after_gap(feed: UserFeed) -> list[Delivery]:
    feed.subscribed("a", START)
    feed.interrupted("a", START, "connection lost")
    return feed.subscribed("b", START + 5)


def test_events_pass_straight_through_and_unknown_ones_as_they_are() -> None:
    feed = UserFeed(Ledger(spot_words))
    assert feed.subscribed("a", START) == []
    for payload in ({"e": "neverHeardOf", "E": "1"}, {}, {"e": 5}, {"e": "outboundAccountPosition"}):
        assert feed.receive("a", UserEvent(payload)) == [UserEvent(payload)]


def test_a_gap_is_told_once_with_its_bounds() -> None:
    feed = UserFeed(Ledger(spot_words))
    assert after_gap(feed) == [Gap(START, START + 5, "connection lost")]
    assert feed.holding is True
    assert feed.unreconciled == START


def test_what_was_missed_comes_before_what_was_held() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    assert feed.receive("b", UserEvent(report(2, "NEW", "NEW"))) == []
    told = feed.reconciled(
        Snapshot(orders=[order(1, "FILLED", 3)], trades=[trade(7, 1, quantity=2), trade(8, 1)])
    )
    assert steps(told) == [
        ("rest", 1, "NEW", -1), ("rest", 1, "TRADE", 7), ("rest", 1, "TRADE", 8), ("stream", 2, "NEW", -1),
    ]  # fmt: skip
    fills = [each.payload for each in told if isinstance(each, UserEvent) and each.payload["x"] == "TRADE"]
    assert [(fill["z"], fill["Z"], fill["X"]) for fill in fills] == [
        ("2", "20", "PARTIALLY_FILLED"),
        ("3", "30", "FILLED"),
    ]
    assert fills[0] | {"l": "2", "L": "10", "n": "0.1", "N": "BNB", "m": True, "c": "c1"} == fills[0]


def test_events_before_the_answer_to_the_subscription_are_held_as_well() -> None:
    feed = UserFeed(Ledger(spot_words))
    feed.subscribed("a", START)
    feed.interrupted("a", START, "connection lost")
    assert feed.receive("b", UserEvent(report(1, "NEW", "NEW"))) == []
    assert steps(feed.subscribed("b", START)) == [("gap",)]
    assert steps(feed.reconciled(Snapshot(orders=[order(1)]))) == [("stream", 1, "NEW", -1)]


def test_a_held_event_wins_over_its_twin_from_the_snapshot() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    feed.receive("b", UserEvent(report(1, "TRADE", "FILLED", 7)))
    told = feed.reconciled(Snapshot(orders=[order(1, "FILLED", 3)], trades=[trade(7, 1, quantity=3)]))
    assert steps(told) == [("rest", 1, "NEW", -1), ("stream", 1, "TRADE", 7)]


def test_a_live_event_that_the_snapshot_has_told_is_dropped_once() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    feed.reconciled(Snapshot(orders=[order(1, "CANCELED", 1)], trades=[trade(7, 1)]))
    for late in (
        report(1, "NEW", "NEW"),
        report(1, "TRADE", "PARTIALLY_FILLED", 7),
        report(1, "CANCELED", "CANCELED"),
    ):
        assert feed.receive("b", UserEvent(late)) == []
        assert feed.receive("b", UserEvent(late)) == [UserEvent(late)]


def test_nothing_that_was_told_live_is_told_again() -> None:
    feed = UserFeed(Ledger(spot_words))
    feed.subscribed("a", START)
    for event in (report(1, "NEW", "NEW"), report(1, "TRADE", "FILLED", 7), report(2, "NEW", "NEW"),
                  report(2, "EXPIRED", "EXPIRED"), report(3, "NEW", "NEW")):  # fmt: skip
        feed.receive("a", UserEvent(event))
    feed.interrupted("a", START, "connection lost")
    feed.subscribed("a", START)
    snapshot = Snapshot(orders=[order(1, "FILLED", 3), order(2, "EXPIRED"), order(3)], trades=[trade(7, 1)])
    assert feed.reconciled(snapshot) == []


def test_orders_open_at_the_beginning_are_no_news_but_their_end_is() -> None:
    ledger = Ledger(spot_words)
    feed = UserFeed(ledger)
    ledger.learn(Snapshot(orders=[order(1, at=5), order(2, at=5)]))
    after_gap(feed)
    told = feed.reconciled(Snapshot(orders=[order(1, at=5), order(2, "CANCELED", at=5, updated=AT + 1)]))
    assert steps(told) == [("rest", 2, "CANCELED", -1)]


def test_old_orders_that_the_query_brings_along_are_no_news() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    assert feed.reconciled(Snapshot(orders=[order(1, "CANCELED", at=AT - 60_000)])) == []


def test_orders_that_ended_or_traded_out_of_sight_are_asked_for() -> None:
    ledger = Ledger(spot_words)
    ledger.receive(report(1, "NEW", "NEW"))
    ledger.receive(report(2, "NEW", "NEW"))
    ledger.receive(report(2, "CANCELED", "CANCELED"))
    wanted = ledger.unknown_orders(Snapshot(trades=[trade(9, 3)]))
    assert wanted == {("BTCUSDT", 1), ("BTCUSDT", 3)}
    assert ledger.unknown_orders(Snapshot(orders=[order(1), order(3)], trades=[trade(9, 3)])) == set()


@pytest.mark.parametrize(
    ("held", "told"),
    [
        ([], [{"a": "BNB", "f": "2", "l": "0"}, {"a": "ETH", "f": "0", "l": "0"}]),
        ([position("BNB", "3", AT + 9)], [{"a": "ETH", "f": "0", "l": "0"}]),
        (
            [position("BNB", "1", AT - 9)],
            [{"a": "BNB", "f": "2", "l": "0"}, {"a": "ETH", "f": "0", "l": "0"}],
        ),
    ],
)
def test_balances_that_changed_are_told_last_unless_a_newer_event_has(
    held: list[Json], told: list[Json]
) -> None:
    feed = UserFeed(Ledger(spot_words))
    feed.subscribed("a", START)
    for event in (position("BNB", "1"), position("ETH", "5"), position("USDT", "7.0")):
        feed.receive("a", UserEvent(event))
    feed.interrupted("a", START, "terminated")
    feed.subscribed("a", START)
    for event in held:
        feed.receive("a", UserEvent(event))
    amounts = {"BNB": "2", "USDT": "7.00"}
    account = {
        "updateTime": AT,
        "balances": [{"asset": a, "free": f, "locked": "0"} for a, f in amounts.items()],
    }
    last = feed.reconciled(Snapshot(account=account))[-1]
    assert isinstance(last, UserEvent)
    assert (last.source, last.payload["B"]) == ("rest", told)


def test_microsecond_answers_are_understood() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    told = feed.reconciled(Snapshot(orders=[order(1, at=AT * 1000), order(2, at=(AT - 60_000) * 1000)]))
    assert steps(told) == [("rest", 1, "NEW", -1)]


def test_when_asking_takes_too_long_live_events_go_on_and_nothing_is_lost_or_doubled() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    feed.receive("b", UserEvent(report(1, "TRADE", "PARTIALLY_FILLED", 7)))
    assert steps(feed.release()) == [("stream", 1, "TRADE", 7)]
    assert steps(feed.receive("b", UserEvent(report(1, "TRADE", "FILLED", 9)))) == [("stream", 1, "TRADE", 9)]
    told = feed.reconciled(Snapshot(orders=[order(1, "FILLED", 3)], trades=[trade(n, 1) for n in (7, 8, 9)]))
    assert steps(told) == [("rest", 1, "TRADE", 8)]


def test_nothing_is_told_twice_however_much_happens_until_the_answer_comes() -> None:
    feed = UserFeed(Ledger(spot_words, kept=6))
    after_gap(feed)
    feed.release()
    orders = range(1, 21)
    for each in orders:
        for live in (report(each, "NEW", "NEW"), report(each, "TRADE", "FILLED", 100 + each)):
            assert feed.receive("b", UserEvent(live)) == [UserEvent(live)]
    snapshot = Snapshot(
        orders=[order(each, "FILLED", 3) for each in orders],
        trades=[trade(100 + each, each, quantity=3) for each in orders],
    )
    assert steps(feed.reconciled(snapshot)) == []
    feed.receive("b", UserEvent(report(99, "NEW", "NEW")))
    assert len(feed.ledgers[0]._steps._facts) == 6  # pyright: ignore[reportPrivateUsage]


def test_where_nobody_can_be_asked_a_gap_is_told_and_nothing_else() -> None:
    feed = UserFeed()
    assert feed.subscribed("a", START) == []
    event = UserEvent(report(1, "NEW", "NEW"))
    assert feed.receive("a", event) == [event]
    feed.interrupted("a", START + 1, "connection lost")
    assert feed.receive("b", event) == []  # it is on its way before the subscription is confirmed
    assert feed.subscribed("b", START + 2) == [Gap(START + 1, START + 2, "connection lost"), event]
    assert feed.unreconciled is None and not feed.holding
    assert feed.receive("b", event) == [event]
    assert feed.stop() == []


def test_a_second_gap_before_the_first_is_filled_asks_from_the_first() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    feed.interrupted("b", START + 7, "connection lost")
    assert steps(feed.subscribed("c", START + 9)) == [("gap",)]
    assert feed.unreconciled == START


def test_stopping_delivers_what_was_held_and_no_gap_follows() -> None:
    feed = UserFeed(Ledger(spot_words))
    after_gap(feed)
    feed.receive("b", UserEvent(report(1, "NEW", "NEW")))
    assert steps(feed.stop()) == [("stream", 1, "NEW", -1)]
    assert feed.subscribed("c", START) == []


# ---- two connections at once


@given(st.data())
def test_while_a_connection_is_replaced_everything_comes_exactly_once_and_in_order(
    data: st.DataObject,
) -> None:
    """Both connections bring the same events, each in order; the new one from some point on."""
    kinds = st.sampled_from([report(1, "NEW", "NEW"), position("BNB", "1"), {"e": "balanceUpdate", "d": "1"}])
    events = data.draw(st.lists(kinds, max_size=12))
    events = [event | {"E": number} for number, event in enumerate(events)]
    begins = data.draw(st.integers(0, len(events)))
    ends = data.draw(st.integers(begins, len(events)))
    feed, told = UserFeed(Ledger(spot_words)), list[Delivery]()
    feed.subscribed("old", START)
    for event in events[:begins]:
        told += feed.receive("old", UserEvent(event))
    feed.overlap()
    queues = {"old": events[begins:ends], "new": events[begins:]}
    subscribed = False
    while queues["old"] or (queues["new"] and ends > begins and not subscribed):
        source = data.draw(st.sampled_from([name for name, queue in queues.items() if queue]))
        told += feed.receive(source, UserEvent(queues[source].pop(0)))
        if not subscribed and data.draw(st.booleans()):
            told += feed.subscribed("new", START)
            subscribed = True
    if not subscribed:
        told += feed.subscribed("new", START)
    skipped = max(ends - begins - (len(events) - begins - len(queues["new"])), 0)
    for _ in range(skipped):
        told += feed.receive("new", UserEvent(queues["new"].pop(0)))
    feed.interrupted("old", START, "connection lost")
    for event in queues["new"]:
        told += feed.receive("new", UserEvent(event))
    strip = [
        {k: v for k, v in each.payload.items() if k != "E"} for each in told if isinstance(each, UserEvent)
    ]
    assert strip == [{k: v for k, v in event.items() if k != "E"} for event in events]
    assert not feed.holding


def test_an_overlap_that_came_to_nothing_is_forgotten() -> None:
    feed = UserFeed(Ledger(spot_words))
    feed.subscribed("a", START)
    feed.overlap()
    feed.settle()
    twice = UserEvent({"e": "balanceUpdate", "d": "1"})
    assert feed.receive("a", twice) + feed.receive("a", twice) == [twice, twice]


# ---- any shape

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("afleiLxXBsut"), inner),
)
kinds = st.sampled_from(["executionReport", "outboundAccountPosition", "?"])
amounts = st.lists(
    st.fixed_dictionaries({"a": st.text(max_size=2), "f": st.text(max_size=3), "l": st.just("0")})
)
shapes: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {"e": kinds}, optional=dict.fromkeys("sixXtu", json) | {"B": json | amounts}
)


@settings(max_examples=40)
@given(st.lists(shapes, max_size=5), st.booleans())
def test_an_event_of_any_shape_is_delivered(payloads: list[Json], gap: bool) -> None:
    feed = UserFeed(Ledger(spot_words))
    feed.subscribed("a", START)
    if gap:
        after_gap(feed)
    told = [each for payload in payloads for each in feed.receive("b" if gap else "a", UserEvent(payload))]
    if gap:
        told = feed.reconciled(Snapshot(account={"balances": []}))
        told = [each for each in told if isinstance(each, UserEvent) and each.source == "stream"]
    assert [each.payload for each in told if isinstance(each, UserEvent)] == payloads


# ---- memory


def test_the_ledger_forgets_the_oldest() -> None:
    ledger = Ledger(spot_words, kept=6)
    for number in range(100):
        ledger.receive(report(number, "NEW", "NEW"))
        ledger.receive(report(number, "CANCELED", "CANCELED"))
    assert len(ledger._steps._facts) == 6  # pyright: ignore[reportPrivateUsage]
    assert not list(ledger.open_orders)


def test_a_spill_keeps_everything_and_raises_the_alarm_at_each_doubling() -> None:
    alarms: list[int] = []
    spill = Spill(alarms.append, level=10)
    events = [UserEvent({"n": n}) for n in range(45)]
    for event in events:
        spill.put(event)
    assert alarms == [10, 20, 40]
    assert [spill.take() for _ in events] == events
    for event in events[:10]:
        spill.put(event)
    assert alarms == [10, 20, 40, 10]
