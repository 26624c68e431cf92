"""Orders by their kind: thin, typed calls of ``create_order``.

Each takes what its kind needs and passes on any other parameter of ``create_order``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict, Unpack

from binance_sdk_generated.spot.client import SpotOperations

from ..keywords import names_missing

if TYPE_CHECKING:
    from binance_sdk_generated.spot import enums, types

    from ..descriptors import Number

    Side = enums.OrderSide | types.OrderSideText
    Lasting = enums.TimeInForce | types.TimeInForceText


class OrderOptions(TypedDict, total=False):
    """Parameters of ``create_order`` that any kind of order may have."""

    newClientOrderId: str
    strategyId: int
    strategyType: int
    newOrderRespType: enums.OrderRespType | types.OrderRespTypeText
    selfTradePreventionMode: enums.SelfTradePreventionMode | types.SelfTradePreventionModeText
    recvWindow: Number
    extra: Mapping[str, object]


class RestingOptions(OrderOptions, total=False):
    """The same, and what only orders with a price may have."""

    icebergQty: Number
    pegPriceType: enums.PegPriceType | types.PegPriceTypeText
    pegOffsetValue: int
    pegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText


@names_missing
class SpotOrders(SpotOperations):
    """``create_order``, one method for each kind of order."""

    async def limit_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        price: Number,
        timeInForce: Lasting = "GTC",
        **options: Unpack[RestingOptions],
    ) -> types.PlacedOrder:
        """Trade at ``price`` or better; what does not trade at once waits (GTC), or as timeInForce says."""
        return await self.create_order(
            symbol=symbol,
            side=side,
            type="LIMIT",
            quantity=quantity,
            price=price,
            timeInForce=timeInForce,
            **options,
        )

    async def limit_maker_order(
        self, *, symbol: str, side: Side, quantity: Number, price: Number, **options: Unpack[RestingOptions]
    ) -> types.PlacedOrder:
        """Wait at ``price``; refused (-2010) when it would trade at once."""
        return await self.create_order(
            symbol=symbol, side=side, type="LIMIT_MAKER", quantity=quantity, price=price, **options
        )

    async def market_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        **options: Unpack[OrderOptions],
    ) -> types.PlacedOrder:
        """Trade now: ``quantity`` of the base asset, or for ``quoteOrderQty`` of the quote asset."""
        return await self.create_order(
            symbol=symbol, side=side, type="MARKET", quantity=quantity, quoteOrderQty=quoteOrderQty, **options
        )

    async def stop_loss_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        **options: Unpack[OrderOptions],
    ) -> types.PlacedOrder:
        """A market order once the price is as bad as ``stopPrice``, or has turned by ``trailingDelta``."""
        return await self.create_order(
            symbol=symbol,
            side=side,
            type="STOP_LOSS",
            quantity=quantity,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            **options,
        )

    async def stop_loss_limit_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        price: Number,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        timeInForce: Lasting = "GTC",
        **options: Unpack[RestingOptions],
    ) -> types.PlacedOrder:
        """The same with a limit order at ``price``."""
        return await self.create_order(
            symbol=symbol,
            side=side,
            type="STOP_LOSS_LIMIT",
            quantity=quantity,
            price=price,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            timeInForce=timeInForce,
            **options,
        )

    async def take_profit_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        **options: Unpack[OrderOptions],
    ) -> types.PlacedOrder:
        """A market order once the price is as good as ``stopPrice``, or has turned by ``trailingDelta``."""
        return await self.create_order(
            symbol=symbol,
            side=side,
            type="TAKE_PROFIT",
            quantity=quantity,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            **options,
        )

    async def take_profit_limit_order(
        self,
        *,
        symbol: str,
        side: Side,
        quantity: Number,
        price: Number,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        timeInForce: Lasting = "GTC",
        **options: Unpack[RestingOptions],
    ) -> types.PlacedOrder:
        """The same with a limit order at ``price``."""
        return await self.create_order(
            symbol=symbol,
            side=side,
            type="TAKE_PROFIT_LIMIT",
            quantity=quantity,
            price=price,
            stopPrice=stopPrice,
            trailingDelta=trailingDelta,
            timeInForce=timeInForce,
            **options,
        )
