"""Handler bases of Margin trading: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk.handler import (
    RawHandler,
    RenamingHandler,
)


class MarginOrderUpdateHandlerBase(RenamingHandler):
    """executionReport: An order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("executionReport",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "E": "event_time",
        "s": "symbol",
        "c": "client_order_id",
        "S": "side",
        "o": "order_type",
        "f": "time_in_force",
        "q": "orig_quantity",
        "p": "orig_price",
        "P": "stop_price",
        "F": "iceberg_quantity",
        "g": "order_list_id",
        "C": "orig_client_order_id",
        "x": "execution_type",
        "X": "order_status",
        "r": "reject_reason",
        "i": "order_id",
        "l": "last_filled_qty",
        "z": "cumulative_filled_qty",
        "L": "last_filled_price",
        "n": "commission_amount",
        "N": "commission_asset",
        "T": "transaction_time",
        "t": "trade_id",
        "I": "execution_id",
        "w": "is_on_book",
        "m": "is_maker",
        "M": "_ignore_M",
        "O": "order_creation_time",
        "Z": "cumulative_quote_qty",
        "Y": "last_quote_qty",
        "Q": "quote_order_qty",
        "V": "stp_mode",
        "d": "trailing_delta",
        "D": "trailing_time",
        "j": "strategy_id",
        "J": "strategy_type",
        "v": "prevented_match_id",
        "A": "prevented_quantity",
        "B": "last_prevented_quantity",
        "u": "trade_group_id",
        "U": "counter_order_id",
        "Cs": "counter_symbol",
        "pl": "prevented_execution_qty",
        "pL": "prevented_execution_price",
        "pY": "prevented_execution_quote_qty",
        "W": "working_time",
        "b": "match_type",
        "a": "allocation_id",
        "k": "working_floor",
        "uS": "used_sor",
        "subscriptionId": "subscription_id",
    }


class MarginOrderListStatusHandlerBase(RawHandler):
    """listStatus: An order list changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("listStatus",)


class MarginAccountPositionHandlerBase(RawHandler):
    """outboundAccountPosition: Balances changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("outboundAccountPosition",)


class MarginBalanceUpdateHandlerBase(RawHandler):
    """balanceUpdate: A transfer, a loan or a repayment changed a balance."""

    EVENTS: ClassVar[tuple[str, ...]] = ("balanceUpdate",)


class MarginEventStreamTerminatedHandlerBase(RawHandler):
    """eventStreamTerminated: The subscription ended."""

    EVENTS: ClassVar[tuple[str, ...]] = ("eventStreamTerminated",)


class MarginListenKeyExpiredHandlerBase(RawHandler):
    """listenKeyExpired: The key of the stream has expired."""

    EVENTS: ClassVar[tuple[str, ...]] = ("listenKeyExpired",)


class MarginLevelStatusChangeHandlerBase(RawHandler):
    """MARGIN_LEVEL_STATUS_CHANGE: The margin level calls for action."""

    EVENTS: ClassVar[tuple[str, ...]] = ("MARGIN_LEVEL_STATUS_CHANGE",)


class MarginUserLiabilityChangeHandlerBase(RawHandler):
    """USER_LIABILITY_CHANGE: A debt changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("USER_LIABILITY_CHANGE",)
