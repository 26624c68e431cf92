"""Answers with values that fit the type of an operation's result, seeded and stable.

For what has no state here: downloads, schedules, the make-up of indexes. The same request gets the same
answer.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import cache
from types import ModuleType, NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import msgspec
from binance_sdk_generated.cm_futures import operations as cm_operations
from binance_sdk_generated.cm_futures import types as cm_types
from binance_sdk_generated.um_futures import operations as um_operations
from binance_sdk_generated.um_futures import types as um_types

from ..amount import SCALE, text
from ..call import Call
from .asking import chosen

if TYPE_CHECKING:
    from .exchange import FuturesExchange

_MODULES: Final[Mapping[str, tuple[ModuleType, ModuleType]]] = {
    "um_futures": (um_operations, um_types),
    "cm_futures": (cm_operations, cm_types),
}
_TEXTS: Final = {
    "status": "completed",
    "url": "https://example.com/history.zip",
    "downloadId": "1",
    "orderStatus": "SUCCESS",
    "exchange": "binance",
    "component": "baseAsset",
    "type": "REGULAR",
    "indicator": "UFR",
    "msg": "success",
    "baseAsset": "BTC",
    "quoteAsset": "USDT",
    "fromAsset": "BTC",
    "toAsset": "USDT",
    "asset": "USDT",
    "orderId": "1",
}
"""Texts that are no amounts, by field."""
_NULLS: Final = {"isExpired"}
"""Fields that are null as long as there is nothing to tell."""
_TIMES: Final = ("Time", "Timestamp", "timestamp", "time", "validTimestamp")


@cache
def result(product: str, operation: str) -> Any:
    """The type of an operation's result."""
    operations, types = _MODULES[product]
    written: str = operations.__annotations__[operation.upper()]

    def holder() -> None: ...

    holder.__annotations__ = {"return": written.removeprefix("Final[Operation[").removesuffix("]]")}
    return get_type_hints(holder, {"types": types})["return"]


@cache
def _fields(kind: Any) -> Mapping[str, Any]:
    """Fields that every answer has, with their types."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: hint for name, hint in hints.items() if get_origin(hint) is not NotRequired}


class _Inventor:
    """Makes up values for one answer."""

    def __init__(self, exchange: FuturesExchange, call: Call, key: object) -> None:
        contracts = chosen(exchange, call) if call.get_text("symbol") else exchange.contracts
        self._now = call.now // 1000
        self._known: dict[str, object] = {
            "symbol": contracts[0].name,
            "pair": contracts[0].pair,
            "contractType": "PERPETUAL",
            "code": 200,
        }
        self._known.update({name: value for name, value in call.arguments.items() if isinstance(value, str)})
        self._random = random.Random(f"{exchange.seed} {call.operation.name} {key} {self._known}")

    def make(self, kind: Any, name: str = "") -> object:
        """A value of that type; ``name`` is the field it is for."""
        if is_typeddict(kind):
            return {field: self.make(hint, field) for field, hint in _fields(kind).items()}
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in (Union, UnionType):
            if name in _NULLS:
                return None
            return self.make(next(item for item in arguments if item is not NoneType), name)
        if origin is list:
            return [self.make(arguments[0], name)]
        if origin is dict:
            return {str(self._known["symbol"]): self.make(arguments[1], name)}
        return self._plain(kind, name)

    def _plain(self, kind: Any, name: str) -> object:
        if name in self._known and isinstance(self._known[name], kind):
            return self._known[name]
        if kind is bool:
            return False
        if kind is int:
            return self._now if name.endswith(_TIMES) else self._random.randrange(1, 1000)
        if kind is float:
            return msgspec.Raw(f"0.{self._random.randrange(10, 100)}".encode())
        if name in _TEXTS:
            return _TEXTS[name]
        return text(self._random.randrange(SCALE // 100, SCALE))


def anything(exchange: FuturesExchange, call: Call) -> object:
    """An answer that fits."""
    kind = result(exchange.product.name, call.operation.name)
    one_or_many = get_origin(kind) in (Union, UnionType)
    if one_or_many:
        options = get_args(kind)
        kind = next(item for item in options if (get_origin(item) is list) != bool(call.get_text("symbol")))
    return _Inventor(exchange, call, "").make(kind)


_NAMES: Final = """
get_income_download_id get_income_download_link get_order_download_id get_order_download_link
get_trade_download_id get_trade_download_link get_api_trading_status get_pm_account_info sign_stock_contract
get_trading_schedule
get_constituents get_index_info
"""
HANDLERS: Final = dict.fromkeys(_NAMES.split(), anything)
