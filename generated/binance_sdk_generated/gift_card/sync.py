"""The methods of Gift cards for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond

    from . import types
    from .sync_with_response import GiftCardSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class GiftCardSyncOperations:
    """Every call of Gift cards, waited for.

    `GiftCardOperations` says what each takes, costs and raises.
    """

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> T:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    @property
    def _respond(self) -> SyncRespond:
        """What makes a call and gives its response."""
        raise NotImplementedError

    @cached_property
    def with_response(self) -> GiftCardSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import GiftCardSyncOperationsWithResponse

        return GiftCardSyncOperationsWithResponse(self._respond)

    def create_card(
        self,
        *,
        token: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CreatedCard:
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
    ) -> types.CreatedCard:
        """Make a gift card that is paid in one asset and redeemed in another."""
        return self._call(operations.CREATE_DUAL_TOKEN_CARD, locals())

    def get_token_limits(
        self, *, baseToken: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.TokenLimits:
        """Assets that a dual-token card can give, with their smallest and largest amounts."""
        return self._call(operations.GET_TOKEN_LIMITS, locals())

    def get_card(
        self, *, referenceNo: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CardState:
        """Check a gift card by its number."""
        return self._call(operations.GET_CARD, locals())

    def get_rsa_public_key(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PublicKey:
        """Key of the day, to encrypt redemption codes with."""
        return self._call(operations.GET_RSA_PUBLIC_KEY, locals())

    def redeem_card(
        self,
        *,
        code: str,
        externalUid: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RedeemedCard:
        """Redeem a gift card into your funding wallet."""
        return self._call(operations.REDEEM_CARD, locals())
