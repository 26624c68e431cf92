"""The client of gift cards, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.gift_card.sync import GiftCardSyncOperations

from ..gift_card import GiftCardClient as AsyncGiftCardClient
from .calling import Calling


class GiftCardClient(Calling, GiftCardSyncOperations):
    """Every call of gift cards.

    ``with GiftCardClient(credentials) as client: client.get_rsa_public_key()``
    """

    KIND = AsyncGiftCardClient
