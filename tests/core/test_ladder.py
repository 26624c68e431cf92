"""One side of a book: numeric order, exact texts, the window."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.ladder import HIGH, LOW, REMEMBERED, InexactPrice, Ladder


def entries(*prices: str) -> list[tuple[str, str]]:
    return [(price, "1.0") for price in prices]


def test_order_is_numeric_not_textual() -> None:
    bids = Ladder(1, entries("9.99", "9.50", "10.00"))
    asks = Ladder(-1, entries("10.10", "11.00", "100.00"))
    assert [price for price, _ in bids.worst_first()] == ["9.50", "9.99", "10.00"]
    assert [price for price, _ in asks.worst_first()] == ["100.00", "11.00", "10.10"]
    assert (bids.best(), asks.best()) == (("10.00", "1.0"), ("10.10", "1.0"))


@pytest.mark.parametrize("zero", ["0", "0.0", "0.00000000", "0." + "0" * 30])
def test_a_quantity_of_zero_deletes_however_it_is_written(zero: str) -> None:
    bids = Ladder(1, entries("1", "2"))
    bids.apply([("2", zero)])
    assert bids.worst_first() == [("1", "1.0")]


@pytest.mark.parametrize("little", ["0.00000001", "0." + "0" * 30 + "1", "00.1", "1", "10"])
def test_other_quantities_stay(little: str) -> None:
    bids = Ladder(1)
    bids.apply([("2", little)])
    assert bids.best() == ("2", little)


def test_one_price_is_one_level_however_it_is_written() -> None:
    bids = Ladder(1, entries("10.0"))
    bids.apply([("10.00", "2.0")])
    assert bids.worst_first() == [("10.00", "2.0")]
    bids.apply([("10", "0")])
    assert bids.best() is None


def test_the_entry_is_kept_as_it_came() -> None:
    entry = ("0.00001000", "5.10000000")
    bids = Ladder(1)
    bids.apply([entry])
    assert bids.best() is entry


@pytest.mark.parametrize("price", ["abc", "", "nan", "inf", "-inf", "1e999"])
@pytest.mark.parametrize("exact", [False, True])
def test_what_is_no_price_is_refused(price: str, exact: bool) -> None:
    if price == "1e999" and exact:
        pytest.skip("a Decimal holds it")
    with pytest.raises(ValueError, match=r"not a price|could not convert"):
        Ladder(1, exact=exact).apply([(price, "1")])


def test_a_price_beyond_float_is_told() -> None:
    with pytest.raises(InexactPrice):
        Ladder(1).apply([("0.1234567890123456", "1")])


@pytest.mark.parametrize("price", ["100000000000.00000000", "0.00000000123456789012345", "123456789012345"])
def test_zeros_at_the_ends_are_no_digits(price: str) -> None:
    bids = Ladder(1)
    bids.apply([(price, "1")])
    assert bids.best() == (price, "1")


def test_exact_keys_tell_any_two_prices_apart() -> None:
    near = [f"1.{'0' * 40}{digit}" for digit in range(1, 10)]
    asks = Ladder(-1, entries(*near), exact=True)
    assert [price for price, _ in asks.worst_first()] == near[::-1]


def test_a_window_that_ran_low_is_refilled() -> None:
    bids = Ladder(1, entries(*map(str, range(1, 1001))))
    for price in range(1000, 0, -1):
        bids.apply([(str(price), "0")])
        bids.check()
        assert bids.best() == ((str(price - 1), "1.0") if price > 1 else None)


def test_a_window_that_grew_gives_its_deep_end_up() -> None:
    bids = Ladder(1, entries(*map(str, range(1, 301))))
    for price in range(301, 301 + 2 * HIGH):
        bids.apply(entries(str(price)))
        bids.check()
        assert len(bids.window) <= HIGH
    assert len(bids) == 300 + 2 * HIGH


def test_the_level_at_the_edge_of_the_window_goes_and_comes_back() -> None:
    asks = Ladder(-1, entries(*map(str, range(1, 1001))))
    edge = f"{-asks.window[0]:.0f}"
    asks.apply([(edge, "0")])
    asks.check()
    asks.apply([(edge, "2")])
    asks.check()
    assert asks.top(int(edge))[-1] == (edge, "2")


def test_what_is_remembered_of_prices_is_bounded() -> None:
    bids = Ladder(1)
    for price in range(1, 2 * REMEMBERED):
        bids.apply([(str(price), "1"), (str(price), "0")])
    bids.check()


@pytest.mark.parametrize("count", [0, 1, LOW, 300, 999, 5000])
def test_top_is_the_best_of_all(count: int) -> None:
    asks = Ladder(-1, entries(*map(str, range(1, 1001))))
    assert [price for price, _ in asks.top(count)] == [str(price) for price in range(1, min(count, 1000) + 1)]


CHANGES = st.lists(
    st.lists(st.tuples(st.integers(1, 700), st.sampled_from(["0.000", "1.500", "0.001"])), max_size=300),
    max_size=12,
)


@given(CHANGES, st.sampled_from([1, -1]), st.booleans())
def test_it_is_a_dict_in_numeric_order(changes: list[list[tuple[int, str]]], sign: int, exact: bool) -> None:
    ladder = Ladder(sign, entries(*(str(price) for price in range(1, 700, 2))), exact=exact)
    model = {Decimal(price): "1.0" for price in range(1, 700, 2)}
    for diff in changes:
        ladder.apply([(str(price), quantity) for price, quantity in diff])
        for price, quantity in diff:
            if Decimal(quantity):
                model[Decimal(price)] = quantity
            else:
                model.pop(Decimal(price), None)
        ladder.check()
        assert [(Decimal(price), quantity) for price, quantity in ladder.worst_first()] == sorted(
            model.items(), key=lambda item: item[0] * sign
        )
