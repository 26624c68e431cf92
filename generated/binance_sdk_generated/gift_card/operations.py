"""Every operation of Gift cards, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Security, Weight

if TYPE_CHECKING:
    from . import types


CREATE_CARD: Final[Operation[types.CreatedCard]] = Operation(
    name="create_card",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/giftcard/createCode"),
    params=(
        Param(name="token", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CREATE_DUAL_TOKEN_CARD: Final[Operation[types.CreatedCard]] = Operation(
    name="create_dual_token_card",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/giftcard/buyCode"),
    params=(
        Param(name="baseToken", required=True),
        Param(name="faceToken", required=True),
        Param(name="baseTokenAmount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_TOKEN_LIMITS: Final[Operation[types.TokenLimits]] = Operation(
    name="get_token_limits",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/giftcard/buyCode/token-limit"),
    params=(
        Param(name="baseToken", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_CARD: Final[Operation[types.CardState]] = Operation(
    name="get_card",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/giftcard/verify"),
    params=(
        Param(name="referenceNo", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RSA_PUBLIC_KEY: Final[Operation[types.PublicKey]] = Operation(
    name="get_rsa_public_key",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/giftcard/cryptography/rsa-public-key"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
REDEEM_CARD: Final[Operation[types.RedeemedCard]] = Operation(
    name="redeem_card",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/giftcard/redeemCode"),
    params=(
        Param(name="code", required=True),
        Param(name="externalUid"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "create_card": CREATE_CARD,
    "create_dual_token_card": CREATE_DUAL_TOKEN_CARD,
    "get_token_limits": GET_TOKEN_LIMITS,
    "get_card": GET_CARD,
    "get_rsa_public_key": GET_RSA_PUBLIC_KEY,
    "redeem_card": REDEEM_CARD,
}
"""By the name of the method."""
