"""Orders of futures by their kind: thin, typed calls of ``create_order`` and ``create_algo_order``.

Each takes what its kind needs and passes on any other parameter of the call that places it.
Prices and quantities are text, int or Decimal; quantities of COIN-M futures are contracts.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar, Unpack

from ..keywords import names_missing

if TYPE_CHECKING:
    from binance_sdk_generated.um_futures import enums, types

    from ..descriptors import Number, Operation

    Side = enums.OrderSide | types.OrderSideText
    Lasting = enums.FuturesTimeInForce | types.FuturesTimeInForceText

O = TypeVar("O")  # noqa: E741 (an order, as it is answered)
A = TypeVar("A")
T = TypeVar("T")


class OrderOptions(TypedDict, total=False):
    """Parameters that any kind of order may have."""

    positionSide: enums.PositionSide | types.PositionSideText
    reduceOnly: bool
    newOrderRespType: enums.OrderRespType | types.OrderRespTypeText
    selfTradePreventionMode: enums.SelfTradePreventionMode | types.SelfTradePreventionModeText
    recvWindow: int
    extra: Mapping[str, object]


class NormalOptions(OrderOptions, total=False):
    """The same, and the id of an order that goes to the book."""

    newClientOrderId: str


class ConditionalOptions(OrderOptions, total=False):
    """The same, and what only orders with a trigger may have."""

    clientAlgoId: str
    workingType: enums.WorkingType | types.WorkingTypeText
    priceProtect: bool


@names_missing
class FuturesOrders(ABC, Generic[O, A]):
    """``O``: what placing an order answers; ``A``: the same for a conditional order."""

    PLACE: Operation[O]
    PLACE_CONDITIONAL: Operation[A]

    @abstractmethod
    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]: ...

    def _place(self, arguments: dict[str, object]) -> Coroutine[Any, Any, O]:
        return self._call(self.PLACE, arguments)

    def _place_conditional(self, arguments: dict[str, object]) -> Coroutine[Any, Any, A]:
        return self._call(self.PLACE_CONDITIONAL, {"algoType": "CONDITIONAL", **arguments})

    async def limit_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        price: Number,
        timeInForce: Lasting = "GTC",
        goodTillDate: int | None = None,
        **options: Unpack[NormalOptions],
    ) -> O:
        """Trade at ``price`` or better; what does not trade at once waits, or as timeInForce says.

        GTX is refused when it would trade at once; GTD ends at goodTillDate (epoch milliseconds).
        """
        return await self._place(
            {"symbol": symbol, "side": side, "type": "LIMIT", "quantity": quantity, "price": price,
             "timeInForce": timeInForce, "goodTillDate": goodTillDate, **options}
        )  # fmt: skip

    async def market_order(
        self, *, symbol: str, side: Side, quantity: Number, **options: Unpack[NormalOptions]
    ) -> O:
        """Trade now."""
        return await self._place(
            {"symbol": symbol, "side": side, "type": "MARKET", "quantity": quantity, **options}
        )

    async def stop_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        price: Number,
        triggerPrice: Number,
        timeInForce: Lasting = "GTC",
        **options: Unpack[ConditionalOptions],
    ) -> A:
        """A limit order once the price has moved against you, to triggerPrice."""
        return await self._place_conditional(
            {"symbol": symbol, "side": side, "type": "STOP", "quantity": quantity, "price": price,
             "triggerPrice": triggerPrice, "timeInForce": timeInForce, **options}
        )  # fmt: skip

    async def stop_market_order(
        self,
        *,
        symbol: str,
        side: Side,
        triggerPrice: Number,
        quantity: Number,
        **options: Unpack[ConditionalOptions],
    ) -> A:
        """A market order once the price has moved against you, to triggerPrice."""
        return await self._place_conditional(
            {"symbol": symbol, "side": side, "type": "STOP_MARKET", "quantity": quantity,
             "triggerPrice": triggerPrice, **options}
        )  # fmt: skip

    async def take_profit_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        price: Number,
        triggerPrice: Number,
        timeInForce: Lasting = "GTC",
        **options: Unpack[ConditionalOptions],
    ) -> A:
        """A limit order once the price has moved your way, to triggerPrice."""
        return await self._place_conditional(
            {"symbol": symbol, "side": side, "type": "TAKE_PROFIT", "quantity": quantity, "price": price,
             "triggerPrice": triggerPrice, "timeInForce": timeInForce, **options}
        )  # fmt: skip

    async def take_profit_market_order(
        self,
        *,
        symbol: str,
        side: Side,
        triggerPrice: Number,
        quantity: Number,
        **options: Unpack[ConditionalOptions],
    ) -> A:
        """A market order once the price has moved your way, to triggerPrice."""
        return await self._place_conditional(
            {"symbol": symbol, "side": side, "type": "TAKE_PROFIT_MARKET", "quantity": quantity,
             "triggerPrice": triggerPrice, **options}
        )  # fmt: skip

    async def trailing_stop_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        callbackRate: Number,
        activatePrice: Number | None = None,
        **options: Unpack[ConditionalOptions],
    ) -> A:
        """A market order once the price has turned by callbackRate (percent) from its best since.

        It follows from activatePrice on, or from now.
        """
        return await self._place_conditional(
            {"symbol": symbol, "side": side, "type": "TRAILING_STOP_MARKET", "quantity": quantity,
             "callbackRate": callbackRate, "activatePrice": activatePrice, **options}
        )  # fmt: skip

    async def close_position(
        self,
        *,
        symbol: str,
        side: Side,
        triggerPrice: Number,
        takeProfit: bool = False,
        **options: Unpack[ConditionalOptions],
    ) -> A:
        """Close the whole position, whatever its size then, when triggerPrice is reached.

        ``side`` is that of the closing order: SELL for a long position. A stop, or a take-profit.
        """
        kind = "TAKE_PROFIT_MARKET" if takeProfit else "STOP_MARKET"
        return await self._place_conditional(
            {"symbol": symbol, "side": side, "type": kind, "triggerPrice": triggerPrice,
             "closePosition": True, **options}
        )  # fmt: skip
