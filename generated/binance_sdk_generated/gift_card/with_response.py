"""The methods of Gift cards, with status, headers and rate limits beside the result."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Respond, Response

    from . import types


@checks_keywords(operations.ALL)
class GiftCardOperationsWithResponse:
    """As `GiftCardOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

    async def create_card(
        self,
        *,
        token: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CreatedCard]:
        """Make a gift card that holds one asset."""
        return await self._call(operations.CREATE_CARD, locals())

    async def create_dual_token_card(
        self,
        *,
        baseToken: str,
        faceToken: str,
        baseTokenAmount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CreatedCard]:
        """Make a gift card that is paid in one asset and redeemed in another."""
        return await self._call(operations.CREATE_DUAL_TOKEN_CARD, locals())

    async def get_token_limits(
        self, *, baseToken: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.TokenLimits]:
        """Assets that a dual-token card can give, with their smallest and largest amounts."""
        return await self._call(operations.GET_TOKEN_LIMITS, locals())

    async def get_card(
        self, *, referenceNo: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CardState]:
        """Check a gift card by its number."""
        return await self._call(operations.GET_CARD, locals())

    async def get_rsa_public_key(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PublicKey]:
        """Key of the day, to encrypt redemption codes with."""
        return await self._call(operations.GET_RSA_PUBLIC_KEY, locals())

    async def redeem_card(
        self,
        *,
        code: str,
        externalUid: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.RedeemedCard]:
        """Redeem a gift card into your funding wallet."""
        return await self._call(operations.REDEEM_CARD, locals())
