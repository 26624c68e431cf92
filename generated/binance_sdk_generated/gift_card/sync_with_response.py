"""The methods of Gift cards without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Response, SyncRespond

    from . import types


@checks_keywords(operations.ALL)
class GiftCardSyncOperationsWithResponse:
    """As `GiftCardSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def create_card(
        self,
        *,
        token: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CreatedCard]:
        """Make a gift card that holds one asset."""
        return self._call(operations.CREATE_CARD, locals())

    def create_dual_token_card(
        self,
        *,
        baseToken: str,
        faceToken: str,
        baseTokenAmount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CreatedCard]:
        """Make a gift card that is paid in one asset and redeemed in another."""
        return self._call(operations.CREATE_DUAL_TOKEN_CARD, locals())

    def get_token_limits(
        self, *, baseToken: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.TokenLimits]:
        """Assets that a dual-token card can give, with their smallest and largest amounts."""
        return self._call(operations.GET_TOKEN_LIMITS, locals())

    def get_card(
        self, *, referenceNo: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CardState]:
        """Check a gift card by its number."""
        return self._call(operations.GET_CARD, locals())

    def get_rsa_public_key(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PublicKey]:
        """Key of the day, to encrypt redemption codes with."""
        return self._call(operations.GET_RSA_PUBLIC_KEY, locals())

    def redeem_card(
        self,
        *,
        code: str,
        externalUid: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.RedeemedCard]:
        """Redeem a gift card into your funding wallet."""
        return self._call(operations.REDEEM_CARD, locals())
