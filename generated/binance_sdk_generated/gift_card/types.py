"""Results of Gift cards: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, TypedDict


class CardCode(TypedDict):
    """The two numbers of a gift card."""

    referenceNo: Annotated[str, "integer"]
    """Number to check the card by."""
    code: str
    """Code to redeem it with: keep it secret."""
    expiredTime: Annotated[int, "ms"]


class CardValidity(TypedDict):
    """Whether a gift card is good, and what it holds."""

    valid: bool
    token: str
    amount: Annotated[str, "decimal"]


class Envelope(TypedDict):
    """What comes with every answer."""

    code: Annotated[str, "integer"]
    """000000 when all is well."""
    message: str
    success: bool


class Redemption(TypedDict):
    """What came out of a gift card."""

    referenceNo: Annotated[str, "integer"]
    identityNo: Annotated[str, "integer"]
    """Number of the redemption."""
    token: str
    amount: Annotated[str, "decimal"]


class TokenLimit(TypedDict):
    """How much a dual-token card may be worth."""

    coin: str
    """Asset that the card gives."""
    fromMin: Annotated[str, "decimal"]
    """Smallest amount, in the asset to pay with."""
    fromMax: Annotated[str, "decimal"]
    """Largest amount, in the asset to pay with."""


class CardState(Envelope):
    """Whether a gift card is good."""

    data: CardValidity


class CreatedCard(Envelope):
    """A new gift card."""

    data: CardCode


class PublicKey(Envelope):
    """The key of the day."""

    data: str
    """RSA public key, base64 of its DER form."""


class RedeemedCard(Envelope):
    """A gift card that was redeemed."""

    data: Redemption


class TokenLimits(Envelope):
    """Assets that a dual-token card can give."""

    data: list[TokenLimit]
