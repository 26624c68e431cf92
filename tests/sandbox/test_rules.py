"""Rules of the engine by table: self-trade prevention, icebergs, pegs, contingent orders, order lists."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from binance_sdk.sandbox.account import Account
from binance_sdk.sandbox.amount import parse, text, times, times_up
from binance_sdk.sandbox.engine import Engine
from binance_sdk.sandbox.order import Order, Ticket
from binance_sdk.sandbox.rejection import RejectedException
from binance_sdk.sandbox.symbol import built_in

NAME = "BTCUSDT"
FUNDS = {"BTC": parse("1000"), "USDT": parse("10000000")}


class Floor:
    """One symbol and as many accounts as are named."""

    def __init__(self) -> None:
        self.engine = Engine([built_in(NAME)])
        self.desk = self.engine.desks[NAME]
        self.accounts: dict[str, Account] = {}
        self.now = 0

    def account(self, name: str) -> Account:
        if name not in self.accounts:
            self.accounts[name] = self.engine.add_account(FUNDS)
        return self.accounts[name]

    def place(self, who: str, side: str, price: str, size: str, kind: str = "LIMIT", **more: Any) -> Order:
        ticket = Ticket(NAME, side, kind, quantity=parse(size), price=parse(price), **more)
        self.now += 1
        order = self.engine.place(self.account(who), ticket, self.now)
        self.engine.finish(NAME, self.now)
        return order

    def trade(self, price: str) -> None:
        self.place("maker", "SELL", price, "0.1")
        self.place("taker", "BUY", price, "0.1")


@pytest.mark.parametrize(
    ("value", "shown"),
    [("0", "0.00000000"), ("1.5", "1.50000000"), (".5", "0.50000000"), ("60000.12345678", "60000.12345678")],
)
def test_amounts_are_exact(value: str, shown: str) -> None:
    assert text(parse(value)) == shown
    assert text(-parse("1.5")) == "-1.50000000"


@pytest.mark.parametrize("value", ["", "1e5", "-1", "+1", " 1", "1.2.3", "\u0661", "0.123456789", "."])
def test_what_is_no_amount(value: str) -> None:
    with pytest.raises(ValueError):
        parse(value)


def test_quote_amounts_round_down_and_costs_up() -> None:
    assert (times(parse("0.00000003"), parse("0.5")), times_up(parse("0.00000003"), parse("0.5"))) == (1, 2)


@pytest.mark.parametrize(
    ("mode", "taker", "maker", "others_left"),
    [
        ("NONE", ("FILLED", "3.00000000"), ("FILLED", "0.00000000"), "0.00000000"),
        (
            "EXPIRE_MAKER",
            ("PARTIALLY_FILLED", "1.00000000"),
            ("EXPIRED_IN_MATCH", "2.00000000"),
            "0.00000000",
        ),
        ("EXPIRE_TAKER", ("EXPIRED_IN_MATCH", "0.00000000"), ("NEW", "0.00000000"), "1.00000000"),
        ("EXPIRE_BOTH", ("EXPIRED_IN_MATCH", "0.00000000"), ("EXPIRED_IN_MATCH", "2.00000000"), "1.00000000"),
        ("DECREMENT", ("FILLED", "1.00000000"), ("EXPIRED_IN_MATCH", "2.00000000"), "0.00000000"),
        ("TRANSFER", ("FILLED", "1.00000000"), ("EXPIRED_IN_MATCH", "2.00000000"), "0.00000000"),
    ],
)
def test_self_trade_prevention(
    mode: str, taker: tuple[str, str], maker: tuple[str, str], others_left: str
) -> None:
    """Own order of two first in the queue, somebody else's of one behind it, a taker of three."""
    floor = Floor()
    own, other = floor.place("me", "SELL", "100", "2"), floor.place("you", "SELL", "100", "1")
    order = floor.place("me", "BUY", "100", "3", stp=mode)
    assert (order.status, text(order.executed)) == taker
    assert (own.status, text(own.prevented)) == maker
    assert text(other.remaining) == others_left
    assert len(floor.desk.prevented) == (mode != "NONE")


def test_changes_of_levels_are_numbered_and_told_once() -> None:
    floor = Floor()
    floor.place("me", "BUY", "99", "1")
    floor.place("me", "BUY", "99", "2")
    floor.place("you", "SELL", "99", "1.5")
    changes = floor.desk.book.take_changes()
    assert [(change.update_id, text(change.before), text(change.after)) for change in changes] == [
        (1, "0.00000000", "1.00000000"),
        (2, "1.00000000", "3.00000000"),
        (3, "3.00000000", "2.00000000"),
        (4, "2.00000000", "1.50000000"),
    ]
    assert floor.desk.book.take_changes() == []


def test_a_trade_group_counts_as_one_owner() -> None:
    floor = Floor()
    for who in ("me", "sister"):
        floor.account(who).trade_group = 7
    own = floor.place("sister", "SELL", "100", "1")
    assert floor.place("me", "BUY", "100", "1", stp="EXPIRE_MAKER").status == "NEW"
    assert own.status == "EXPIRED_IN_MATCH"


def test_a_trade_group_may_transfer_instead_of_trading() -> None:
    floor = Floor()
    for who in ("me", "sister"):
        floor.account(who).trade_group = 7
    floor.place("sister", "SELL", "100", "1", stp="TRANSFER")
    order = floor.place("me", "BUY", "110", "3", stp="TRANSFER")
    assert (order.status, text(order.prevented), floor.desk.next_trade) == ("NEW", "1.00000000", 1)
    me, sister = floor.account("me"), floor.account("sister")
    assert me.balance("BTC").free == FUNDS["BTC"] + parse("1")
    assert sister.balance("USDT").free == FUNDS["USDT"] + parse("100")
    assert me.balance("USDT").locked == parse("220") == order.locked
    assert not floor.engine.treasury.fees


def test_a_transfer_counts_as_the_start_of_an_order_that_has_a_rival() -> None:
    floor = Floor()
    floor.trade("100")
    for who in ("me", "sister"):
        floor.account(who).trade_group = 7
    pair = oco("BUY", "90", "110")
    for ticket in pair:
        ticket.stp = "TRANSFER"
    stop, limit = floor.engine.place_oco(floor.account("me"), "x", *pair, floor.now).orders
    floor.place("sister", "SELL", "90", "0.5", stp="TRANSFER")
    assert (stop.status, limit.status, text(limit.remaining)) == ("EXPIRED", "NEW", "0.50000000")
    assert floor.account("me").balance("USDT").locked == limit.locked == parse("45")


def test_an_iceberg_cannot_show_more_than_there_is() -> None:
    with pytest.raises(RejectedException, match="IcebergQty exceeds QTY"):
        Floor().place("a", "SELL", "100", "1", iceberg=parse("1.1"))


def test_an_iceberg_shows_a_part_and_goes_to_the_back_when_that_is_gone() -> None:
    floor = Floor()
    ice = floor.place("a", "SELL", "100", "5", iceberg=parse("1"))
    plain = floor.place("b", "SELL", "100", "1")
    assert floor.desk.book.snapshot().asks == [(parse("100"), parse("2"))]
    floor.place("c", "BUY", "100", "1.5")
    assert (text(ice.executed), text(plain.executed)) == ("1.00000000", "0.50000000")
    assert floor.desk.book.snapshot().asks == [(parse("100"), parse("1.5"))]
    assert floor.place("c", "BUY", "100", "4", time_in_force="FOK").status == "FILLED", (
        "what is hidden counts"
    )


@pytest.mark.parametrize(
    ("peg", "offset", "price"),
    [
        ("PRIMARY_PEG", None, "99"),
        ("PRIMARY_PEG", 1, "98"),
        ("MARKET_PEG", None, "101"),
        ("PRIMARY_PEG", 2, None),
    ],
)
def test_pegged_orders_take_a_price_of_the_book(peg: str, offset: int | None, price: str | None) -> None:
    floor = Floor()
    for level in ("98", "99"):
        floor.place("maker", "BUY", level, "1")
    floor.place("maker", "SELL", "101", "1")
    if price is None:
        with pytest.raises(RejectedException, match="too low for this pegged order"):
            floor.place("me", "BUY", "0", "1", peg_type=peg, peg_offset=offset)
    else:
        order = floor.place("me", "BUY", "0", "1", peg_type=peg, peg_offset=offset)
        assert order.price == parse(price)


@pytest.mark.parametrize(
    ("kind", "side", "stop", "delta", "path", "fires_at"),
    [
        ("STOP_LOSS", "SELL", "95", 0, ["96", "95", "99"], 1),
        ("STOP_LOSS", "BUY", "105", 0, ["104", "106"], 1),
        ("TAKE_PROFIT", "SELL", "105", 0, ["104", "105"], 1),
        ("TAKE_PROFIT", "BUY", "95", 0, ["99", "94"], 1),
        ("STOP_LOSS", "SELL", "0", 1000, ["104", "94", "93.6"], 2),
        ("STOP_LOSS", "BUY", "0", 1000, ["96", "105.5", "105.6"], 2),
        ("TAKE_PROFIT", "SELL", "110", 1000, ["104", "93", "112", "101", "100.8"], 4),
        ("TAKE_PROFIT", "BUY", "90", 1000, ["88", "96", "96.8"], 2),
    ],
)
def test_when_contingent_orders_fire(
    kind: str, side: str, stop: str, delta: int, path: list[str], fires_at: int
) -> None:
    floor = Floor()
    floor.trade("100")
    order = floor.place("me", side, "0", "0.1", kind, stop_price=parse(stop), trailing_delta=delta)
    for step, price in enumerate(path):
        floor.trade(price)
        assert (order.working_time >= 0) == (step >= fires_at), price
    assert order.status == "EXPIRED", "nothing was left in the book for it"
    assert order.expiry_reason == "INSUFFICIENT_LIQUIDITY"


@pytest.mark.parametrize(
    ("kind", "side", "price", "stop", "delta", "path"),
    [
        ("STOP_LOSS_LIMIT", "BUY", "45000", "44000", 500, "38500 37000 44000 46000 42000 44099.99 44100"),
        ("STOP_LOSS_LIMIT", "SELL", "38000", "39000", 1000, "41500 39000 37000 41000 36900.01 36900"),
        ("TAKE_PROFIT_LIMIT", "BUY", "38500", "38000", 850, "42000 38000 37000 39000 38000 40144.99 40145"),
        (
            "TAKE_PROFIT_LIMIT", "SELL", "41000", "42000", 750,
            "41500 39000 42000 45000 44000 46500 43012.51 43012.5",
        ),
        ("STOP_LOSS_LIMIT", "SELL", "39000", "0", 700, "42000 39500 45500 42315.01 42315"),
    ],
)  # fmt: skip
def test_trailing_stops_of_the_faq(
    kind: str, side: str, price: str, stop: str, delta: int, path: str
) -> None:
    """Scenarios A to E: the last price, and none before it, triggers the order."""
    floor = Floor()
    floor.trade("40000")
    order = floor.place("me", side, price, "0.1", kind, stop_price=parse(stop), trailing_delta=delta)
    *before, last = path.split()
    for passed in before:
        floor.trade(passed)
        assert order.working_time < 0, passed
    floor.trade(last)
    assert (order.working_time >= 0, order.status) == (True, "NEW")


@pytest.mark.parametrize(
    ("flag", "kind", "more", "message"),
    [
        ("icebergAllowed", "LIMIT", {"iceberg": parse("0.1")}, "Iceberg orders are not supported"),
        ("quoteOrderQtyMarketAllowed", "MARKET", {"quote_quantity": parse("100")}, "Quote order qty market"),
        ("allowTrailingStop", "STOP_LOSS", {"trailing_delta": 100}, "Trailing stop orders are not supported"),
        ("orderTypes", "TAKE_PROFIT", {"stop_price": parse("110")}, "Take profit orders are not supported"),
        ("permissionSets", "LIMIT", {}, "This symbol is not permitted for this account."),
        ("allowedSelfTradePreventionModes", "LIMIT", {"stp": "NONE"}, "self-trade prevention mode"),
    ],
)
def test_what_a_symbol_does_not_allow(flag: str, kind: str, more: dict[str, Any], message: str) -> None:
    floor = Floor()
    floor.trade("100")
    floor.place("you", "SELL", "101", "5")
    price = "99" if kind == "LIMIT" else "0"
    assert floor.place("me", "BUY" if kind == "MARKET" else "SELL", price, "1", kind, **more).id
    floor.desk.symbol.info[flag] = [] if isinstance(floor.desk.symbol.info[flag], list) else False
    floor.desk.symbol.info["permissions"] = []
    with pytest.raises(RejectedException, match=message):
        floor.place("me", "SELL", price, "1", kind, **more)


def oco(side: str, limit: str, stop: str, size: str = "1") -> tuple[Ticket, Ticket]:
    maker = Ticket(NAME, side, "LIMIT_MAKER", quantity=parse(size), price=parse(limit))
    loss = Ticket(
        NAME, side, "STOP_LOSS_LIMIT", quantity=parse(size), price=parse(stop), stop_price=parse(stop)
    )
    return (loss, maker) if side == "BUY" else (maker, loss)


def test_an_oco_holds_once_what_either_order_needs() -> None:
    floor = Floor()
    floor.trade("100")
    me = floor.account("me")
    group = floor.engine.place_oco(me, "x", *oco("BUY", "90", "110"), floor.now)
    assert me.balance("USDT").locked == parse("110")
    floor.place("you", "SELL", "90", "0.5")
    floor.engine.finish(NAME, floor.now)
    stop, limit = group.orders
    assert (stop.status, stop.expiry_reason) == ("EXPIRED", "OCO_TRIGGER")
    assert (limit.status, me.balance("USDT").locked) == ("PARTIALLY_FILLED", parse("45"))
    floor.engine.cancel(limit, floor.now, "c")
    assert (group.status, me.balance("USDT").locked) == ("ALL_DONE", 0)


@pytest.mark.parametrize(
    ("above", "below", "code"),
    [
        (("SELL", "LIMIT_MAKER"), ("SELL", "LIMIT_MAKER"), -1168),
        (("BUY", "LIMIT_MAKER"), ("BUY", "STOP_LOSS"), -1165),
        (("SELL", "TAKE_PROFIT"), ("SELL", "LIMIT_MAKER"), -1166),
        (("BUY", "STOP_LOSS"), ("BUY", "STOP_LOSS"), -1196),
        (("SELL", "STOP_LOSS"), ("SELL", "STOP_LOSS"), -1197),
        (("BUY", "TAKE_PROFIT"), ("BUY", "TAKE_PROFIT"), -1198),
        (("SELL", "TAKE_PROFIT"), ("SELL", "TAKE_PROFIT"), -1199),
    ],
)
def test_which_orders_may_be_above_and_below(above: Any, below: Any, code: int) -> None:
    floor = Floor()
    first, second = (
        Ticket(
            NAME,
            side,
            kind,
            quantity=parse("1"),
            price=0 if kind != "LIMIT_MAKER" else parse("100"),
            stop_price=0,
        )
        for side, kind in (above, below)
    )
    with pytest.raises(RejectedException) as error:
        floor.engine.place_oco(floor.account("me"), "x", first, second, 1)
    assert error.value.code == code


def test_a_canceled_working_order_takes_the_pending_ones_with_it() -> None:
    floor = Floor()
    me = floor.account("me")
    working = Ticket(NAME, "BUY", "LIMIT", quantity=parse("1"), price=parse("100"))
    pending = replace(working, side="SELL", price=parse("120"))
    group = floor.engine.place_oto(me, "x", [working, pending], 1)
    assert [order.status for order in group.orders] == ["NEW", "PENDING_NEW"]
    assert me.balance("BTC").locked == 0
    floor.engine.cancel(group.orders[1], 2, "c")
    assert [order.status for order in group.orders] == ["CANCELED", "CANCELED"]
    assert me.balance("USDT").locked == 0


def test_opo_keeps_all_it_received_where_the_commission_can_be_paid_besides() -> None:
    floor = Floor()
    me = floor.account("me")
    working = Ticket(NAME, "BUY", "LIMIT", quantity=parse("1"), price=parse("100"))
    pending = replace(working, side="SELL", price=parse("120"), quantity=0)
    group = floor.engine.place_oto(me, "x", [working, pending], 1, pays=True)
    floor.place("you", "SELL", "100", "1")
    assert text(group.orders[1].quantity) == "1.00000000"


def test_opo_holds_back_what_was_received_until_it_can_be_sold() -> None:
    floor = Floor()
    me = floor.account("me")
    me.balance("BTC").free = 0
    working = Ticket(NAME, "BUY", "LIMIT", quantity=parse("1"), price=parse("100"))
    pending = replace(working, side="SELL", price=parse("120"), quantity=0)
    group = floor.engine.place_oto(me, "x", [working, pending], 1, pays=True)
    floor.place("you", "SELL", "100", "0.4")
    assert me.balance("BTC").locked == parse("0.3996")
    floor.place("you", "SELL", "100", "0.6")
    assert (group.orders[1].status, text(group.orders[1].quantity)) == ("NEW", "0.99900000")
    assert me.balance("BTC").locked == parse("0.999")


def test_buying_better_than_the_limit_gives_the_rest_back() -> None:
    floor = Floor()
    floor.place("you", "SELL", "90", "0.4")
    order = floor.place("me", "BUY", "100", "1")
    usdt = floor.account("me").balance("USDT")
    assert (usdt.free, usdt.locked) == (FUNDS["USDT"] - parse("36") - parse("60"), parse("60"))
    assert order.locked == usdt.locked


def test_commissions_in_bnb_cost_less() -> None:
    engine = Engine([built_in(NAME), built_in("BNBUSDT")])
    me, you = engine.add_account(FUNDS | {"BNB": parse("1")}), engine.add_account(FUNDS | {"BNB": parse("9")})
    you.pays_in_bnb = me.pays_in_bnb = True

    def trade(symbol: str, price: str) -> None:
        for account, side in ((you, "SELL"), (me, "BUY")):
            ticket = Ticket(symbol, side, "LIMIT", quantity=parse("1"), price=parse(price))
            engine.place(account, ticket, 1)

    trade("BNBUSDT", "500")
    assert you.changed == {"BNB", "USDT"}
    you.changed.clear()
    assert me.balance("BNB").free == parse("1.99925"), "what is received in BNB pays for itself"
    trade(NAME, "60000")
    assert you.changed == {"BNB", "BTC", "USDT"}
    assert you.balance("BNB").free == parse("9") - parse("1") - parse("0.00075") - parse("0.09")
    assert you.balance("USDT").free == FUNDS["USDT"] + parse("60500")
    assert me.balance("BTC").free == FUNDS["BTC"] + parse("0.999"), "what BTC costs in BNB is not known"
    assert engine.total("BNB") == parse("10")


def test_commissions_are_taken_from_what_is_received() -> None:
    floor = Floor()
    floor.place("you", "SELL", "100", "1")
    floor.place("me", "BUY", "100", "1")
    assert floor.account("me").balance("BTC").free == FUNDS["BTC"] + parse("0.999")
    assert floor.account("you").balance("USDT").free == FUNDS["USDT"] + parse("99.9")
    assert floor.engine.treasury.fees == {"USDT": parse("0.1"), "BTC": parse("0.001")}
