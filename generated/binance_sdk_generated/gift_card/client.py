"""The methods of Gift cards: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation

    from . import types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class GiftCardOperations:
    """Every call of Gift cards, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    async def create_card(
        self,
        *,
        token: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CreatedCard:
        """Make a gift card that holds one asset.

        The amount and the fee are taken from your funding wallet.

        - token: Asset in the card, as in BNB
        - amount: How much of it the card holds
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        For accounts verified as a business, with a key that may withdraw.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-gift-card/api/rest-api/market-data#create-asingle-token-gift-card
        """
        return await self._call(operations.CREATE_CARD, locals())

    async def create_dual_token_card(
        self,
        *,
        baseToken: str,
        faceToken: str,
        baseTokenAmount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CreatedCard:
        """Make a gift card that is paid in one asset and redeemed in another.

        The card keeps its value in baseToken until it is redeemed, and gives what that is worth in
        faceToken then. The amount and the fee are taken from your funding wallet.

        - baseToken: Asset to pay with, as in USDT
        - faceToken: Asset that the card gives, as in BTC; with that of baseToken it is as create_card
        - baseTokenAmount: Amount of baseToken that the card is worth
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        For accounts verified as a business, with a key that may withdraw.

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-gift-card/api/rest-api/market-data#create-adual-token-gift-card
        """
        return await self._call(operations.CREATE_DUAL_TOKEN_CARD, locals())

    async def get_token_limits(
        self, *, baseToken: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.TokenLimits:
        """Assets that a dual-token card can give, with their smallest and largest amounts.

        - baseToken: Asset to pay with, as in USDT
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-gift-card/api/rest-api/market-data#fetch-token-limit
        """
        return await self._call(operations.GET_TOKEN_LIMITS, locals())

    async def get_card(
        self, *, referenceNo: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CardState:
        """Check a gift card by its number.

        - referenceNo: Number of the card
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        After five wrong numbers in an hour none can be checked for the rest of it.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-gift-card/api/rest-api/market-data#verify-binance-gift-card-by-gift-card-number
        """
        return await self._call(operations.GET_CARD, locals())

    async def get_rsa_public_key(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PublicKey:
        """Key of the day, to encrypt redemption codes with.

        For redeem_card; it is valid only on the day on which it is fetched.

        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-gift-card/api/rest-api/market-data#fetch-rsa-public-key
        """
        return await self._call(operations.GET_RSA_PUBLIC_KEY, locals())

    async def redeem_card(
        self,
        *,
        code: str,
        externalUid: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RedeemedCard:
        """Redeem a gift card into your funding wallet.

        - code: Redemption code, as it is or encrypted with get_rsa_public_key by
          RSA/ECB/OAEPWithSHA-256AndMGF1Padding
        - externalUid: Which of your own users redeems, in up to 400 characters; limits and wrong codes are
          counted by it
        - recvWindow: Milliseconds for which the request stays valid (at most 60000; default 5000)

        After five wrong codes in 24 hours no card can be redeemed on that day.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-gift-card/api/rest-api/market-data#redeem-abinance-gift-card
        """
        return await self._call(operations.REDEEM_CARD, locals())
