"""Gift cards: the client, and its result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.gift_card import operations
from binance_sdk_generated.gift_card.client import GiftCardOperations
from binance_sdk_generated.gift_card.product import GIFT_CARD

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.gift_card import types
    from binance_sdk_generated.gift_card.with_response import GiftCardOperationsWithResponse

__all__ = ["GiftCardClient", "types"]


class GiftCardClient(Answering["GiftCardOperationsWithResponse"], GiftCardOperations):
    """Every call of gift cards.

    ``async with GiftCardClient(credentials) as client: await client.get_rsa_public_key()``
    """

    MARKET: ClassVar[Market] = Market(GIFT_CARD, operations.ALL)

    @staticmethod
    def responding() -> type[GiftCardOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.gift_card.with_response import GiftCardOperationsWithResponse

        return GiftCardOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.gift_card", __all__)
