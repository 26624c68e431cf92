"""How the further markets word what was missed: told once, and recognised when the stream tells it too."""

from __future__ import annotations

from typing import Any

import pytest

from binance_sdk.core import margin_words, options_words
from binance_sdk.core.ledger import Ledger, Snapshot, Words
from binance_sdk.core.portfolio_words import CM, MARGIN, UM
from binance_sdk.core.user_stream import Delivery, UserEvent, UserFeed

Json = dict[str, Any]
START = 1_700_000_000.0
AT = int(START * 1000) + 10

SPOT_ORDER: Json = {
    "symbol": "BTCUSDT",
    "orderId": 7,
    "clientOrderId": "c",
    "price": "10",
    "origQty": "3",
    "executedQty": "3",
    "cummulativeQuoteQty": "30",
    "status": "FILLED",
    "timeInForce": "GTC",
    "type": "LIMIT",
    "side": "BUY",
    "time": AT,
    "updateTime": AT + 5,
}
SPOT_TRADE: Json = {
    "symbol": "BTCUSDT",
    "orderId": 7,
    "id": 9,
    "price": "10",
    "qty": "3",
    "commission": "0",
    "time": AT + 5,
    "commissionAsset": "BNB",
    "isMaker": True,
}
FUTURES_ORDER: Json = {**SPOT_ORDER, "avgPrice": "10", "positionSide": "BOTH", "reduceOnly": False}
FUTURES_TRADE: Json = {**SPOT_TRADE, "maker": True, "realizedPnl": "1"}
OPTION_ORDER: Json = {**FUTURES_ORDER, "symbol": "BTC-271224-60000-C"}
OPTION_TRADE: Json = {
    **SPOT_TRADE,
    "symbol": "BTC-271224-60000-C",
    "fee": "-0.5",
    "quoteAsset": "USDT",
    "liquidity": "TAKER",
    "realizedProfit": "0",
}
MARKETS: dict[str, tuple[Words, Json, Json]] = {
    "margin": (margin_words, SPOT_ORDER, SPOT_TRADE),
    "portfolio_margin": (MARGIN, SPOT_ORDER, SPOT_TRADE),
    "portfolio_um": (UM, FUTURES_ORDER, FUTURES_TRADE),
    "portfolio_cm": (CM, FUTURES_ORDER, FUTURES_TRADE),
    "options": (options_words, OPTION_ORDER, OPTION_TRADE),
}


def after_gap(*markets: Words) -> UserFeed:
    feed = UserFeed(*map(Ledger, markets))
    feed.subscribed("a", START)
    feed.interrupted("a", START, "connection lost")
    feed.subscribed("b", START + 60)
    return feed


def told(deliveries: list[Delivery]) -> list[Json]:
    return [each.payload for each in deliveries if isinstance(each, UserEvent)]


@pytest.mark.parametrize("name", MARKETS)
def test_what_was_missed_is_told_once(name: str) -> None:
    words, order, trade = MARKETS[name]
    feed = after_gap(words)
    events = told(feed.reconciled(Snapshot(orders=[order], trades=[trade])))
    steps = [words.report(event) for event in events]
    assert [(step["x"], step["X"], step["z"]) for step in steps if step is not None] == [
        ("NEW", "NEW", "0"), ("TRADE", "FILLED", "3"),
    ]  # fmt: skip
    late = [delivery for event in events for delivery in feed.receive("b", UserEvent(event))]
    assert late == []
    feed.interrupted("b", START + 61, "connection lost")
    feed.subscribed("c", START + 62)
    assert told(feed.reconciled(Snapshot(orders=[order], trades=[trade]))) == []


def test_what_was_paid_is_reckoned_where_no_answer_tells_it() -> None:
    (new, fill) = told(after_gap(margin_words).reconciled(Snapshot(orders=[SPOT_ORDER], trades=[SPOT_TRADE])))
    assert (new["Y"], fill["Y"], fill["Z"]) == ("0", "30", "30")


def test_fees_of_options_are_positive_in_events() -> None:
    (_, fill) = told(
        after_gap(options_words).reconciled(Snapshot(orders=[OPTION_ORDER], trades=[OPTION_TRADE]))
    )
    assert (fill["o"]["n"], fill["o"]["N"], fill["o"]["m"]) == ("0.5", "USDT", False)


def test_markets_of_one_account_do_not_mix_up_their_orders() -> None:
    """The same symbol and number on two of them, and a third one that has neither."""
    feed = after_gap(UM, CM, MARGIN)
    known = UM.event(UM.step(FUTURES_ORDER, "NEW", "NEW", AT))
    feed.release()
    assert told(feed.receive("b", UserEvent(known))) == [known]
    events = told(
        feed.reconciled(
            Snapshot(orders=[FUTURES_ORDER], trades=[FUTURES_TRADE]),
            Snapshot(orders=[FUTURES_ORDER], trades=[FUTURES_TRADE]),
            Snapshot(),
        )
    )
    assert [(event["fs"], event["o"]["x"]) for event in events] == [
        ("UM", "TRADE"), ("CM", "NEW"), ("CM", "TRADE"),
    ]  # fmt: skip


def test_a_conditional_order_of_coin_m_is_told_by_its_other_names() -> None:
    row: Json = {
        "algoId": 5,
        "algoStatus": "NEW",
        "newClientStrategyId": "s",
        "strategyType": "STOP",
        "symbol": "BTCUSD_PERP",
        "side": "BUY",
        "positionSide": "BOTH",
        "timeInForce": "GTC",
        "origQty": "1",
        "price": "2",
        "stopPrice": "3",
        "reduceOnly": False,
        "bookTime": AT,
        "updateTime": AT,
    }
    feed = after_gap(UM, CM)
    (event,) = told(feed.reconciled(Snapshot(), Snapshot(conditionals=[row])))
    assert (event["e"], event["fs"]) == ("CONDITIONAL_ORDER_TRADE_UPDATE", "CM")
    assert CM.conditional(event) == (5, "NEW", "BTCUSD_PERP")
    assert UM.conditional(event) is None
    um, cm = feed.ledgers
    assert (um.unknown_conditionals(Snapshot()), cm.unknown_conditionals(Snapshot())) == (
        {},
        {5: "BTCUSD_PERP"},
    )
    assert feed.receive("b", UserEvent(event)) == []


@pytest.mark.parametrize(
    ("words", "account", "event"),
    [
        (
            margin_words,
            {"userAssets": [{"asset": "BTC", "free": "2", "locked": "1"}]},
            {"a": "BTC", "f": "2", "l": "1"},
        ),
        (
            margin_words,
            {
                "assets": [
                    {
                        side: {"asset": asset, "free": "2", "locked": "0"}
                        for side, asset in (("baseAsset", "BTC"), ("quoteAsset", "USDT"))
                    }
                ]
            },
            {"a": "USDT", "f": "2", "l": "0"},
        ),
        (
            MARGIN,
            {"rows": [{"asset": "BTC", "crossMarginFree": "2", "crossMarginLocked": "1"}]},
            {"a": "BTC", "f": "2", "l": "1"},
        ),
        (
            UM,
            {"assets": [{"asset": "USDT", "crossWalletBalance": "8", "updateTime": AT}]},
            {"a": "USDT", "wb": "8", "cw": "8", "bc": "0"},
        ),
        (
            options_words,
            {"asset": [{"asset": "USDT", "marginBalance": "8"}], "time": AT},
            {"a": "USDT", "b": "8", "bc": "0"},
        ),
    ],
)
def test_balances_that_changed_are_told(words: Words, account: Json, event: Json) -> None:
    """Whichever answer tells them; where it does not say as of when, it is when it was asked for."""
    feed = after_gap(words)
    (found,) = told(feed.reconciled(Snapshot(account=account, asked_ms=AT)))
    assert event in (found["a"]["B"] if "a" in found else found["B"])
    assert found["E"] == AT
    assert list(words.amounts(found))


def test_a_position_in_an_option_that_is_gone_is_told_as_none() -> None:
    held: Json = {"positions": [{"symbol": "BTC-271224-60000-C", "quantity": "-1", "entryPrice": "500"}]}
    feed = after_gap(options_words)
    (first,) = told(feed.reconciled(Snapshot(account=held)))
    assert first["P"] == [{"s": "BTC-271224-60000-C", "c": "-1", "p": "-500", "a": "500"}]
    feed.interrupted("b", START + 61, "connection lost")
    feed.subscribed("c", START + 62)
    (second,) = told(feed.reconciled(Snapshot(account={"positions": []})))
    assert second["P"] == [{"s": "BTC-271224-60000-C", "c": "0", "p": "0", "a": "0"}]
