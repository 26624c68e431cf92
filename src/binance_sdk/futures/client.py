"""What the clients of both futures markets share: the same names mean the same on both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..client import Client
from ..core import futures_words
from ..descriptors import Event, Operation, Product, Template
from ..io.account_state import AccountOperations
from ..io.subscribing import ListenKeyOperations
from ..market import Market, UserData
from ..stream_name import StreamEvent
from .orders import OrderOperations, Orders


class FuturesClient(Client):
    """A client of one futures market."""

    ORDERS: ClassVar[OrderOperations]

    @property
    def orders(self) -> Orders:
        """Normal and conditional orders through one interface."""
        return Orders(self, self.ORDERS)


def futures_market(
    product: Product,
    operations: Mapping[str, Operation[Any]],
    templates: Mapping[str, Template],
    stream_events: Mapping[str, StreamEvent],
    user_events: Mapping[str, type[Event]],
) -> Market:
    """A futures market from what the generated code says about it."""
    user_data = UserData(
        subscription=ListenKeyOperations(
            start=operations["start_user_data_stream"],
            keepalive=operations["keepalive_user_data_stream"],
            stop=operations["stop_user_data_stream"],
        ),
        accounts=(
            (
                AccountOperations(
                    open_orders=operations["get_open_orders"],
                    all_orders=operations["get_all_orders"],
                    order=operations["get_order"],
                    open_algos=operations["get_open_algo_orders"],
                    algo_order=operations.get("get_algo_order"),
                    trades=operations["get_user_trades"],
                    # v3 has no entry prices
                    account=operations.get("get_account_v2", operations["get_account"]),
                ),
                futures_words,
            ),
        ),
    )
    return Market(product, operations, templates, stream_events, user_events, user_data)


def order_operations(operations: Mapping[str, Operation[Any]]) -> OrderOperations:
    """The calls that `Orders` is made of."""
    return OrderOperations(
        place=operations["create_order"],
        query=operations["get_order"],
        cancel=operations["cancel_order"],
        open=operations["get_open_orders"],
        cancel_all=operations["cancel_all_orders"],
        place_algo=operations["create_algo_order"],
        query_algo=operations.get("get_algo_order"),
        cancel_algo=operations["cancel_algo_order"],
        open_algo=operations["get_open_algo_orders"],
        cancel_all_algo=operations.get("cancel_all_open_algo_orders"),
    )
