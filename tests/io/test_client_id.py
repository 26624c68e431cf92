"""Ids of orders that the caller did not name."""

from __future__ import annotations

import itertools
import re

from binance_sdk.io.client_id import client_ids


def test_no_two_ids_are_the_same_whoever_makes_them() -> None:
    makers = [client_ids() for _ in range(100)]
    ids = [make() for make in makers for _ in range(100)]
    assert len(set(ids)) == len(ids)


def test_binance_takes_every_id() -> None:
    make = client_ids()
    for identifier in itertools.islice(iter(make, ""), 10_000):
        assert re.fullmatch(r"[a-zA-Z0-9-_]{32,36}", identifier)
        assert len(identifier) == 32  # there is room for more orders than anybody will ever send
