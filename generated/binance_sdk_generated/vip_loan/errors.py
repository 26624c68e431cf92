"""What the error codes of VIP loans mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from binance_sdk.descriptors import ErrorMeaning

ERRORS: Final[Mapping[int, ErrorMeaning]] = {
    -1000: ErrorMeaning(name="UNKNOWN", outcome="unknown"),
    -1001: ErrorMeaning(name="DISCONNECTED", outcome="unknown"),
    -1002: ErrorMeaning(name="UNAUTHORIZED", outcome="rejected", kind="AuthenticationException"),
    -1003: ErrorMeaning(name="TOO_MANY_REQUESTS", outcome="rate_limited", kind="RateLimitException"),
    -1006: ErrorMeaning(name="UNEXPECTED_RESP", outcome="unknown"),
    -1007: ErrorMeaning(name="TIMEOUT", outcome="unknown"),
    -1013: ErrorMeaning(name="INVALID_MESSAGE", outcome="rejected", kind="FilterFailureException"),
    -1014: ErrorMeaning(name="UNKNOWN_ORDER_COMPOSITION", outcome="rejected"),
    -1015: ErrorMeaning(
        name="TOO_MANY_ORDERS", outcome="rate_limited", kind="RateLimitException", pool="ORDERS"
    ),
    -1016: ErrorMeaning(name="SERVICE_SHUTTING_DOWN", outcome="rejected"),
    -1020: ErrorMeaning(name="UNSUPPORTED_OPERATION", outcome="rejected"),
    -1021: ErrorMeaning(name="INVALID_TIMESTAMP", outcome="clock", kind="TimestampException"),
    -1022: ErrorMeaning(name="INVALID_SIGNATURE", outcome="rejected", kind="SignatureException"),
    -1100: ErrorMeaning(name="ILLEGAL_CHARS", outcome="rejected", kind="ParameterRejectedException"),
    -1101: ErrorMeaning(name="TOO_MANY_PARAMETERS", outcome="rejected", kind="ParameterRejectedException"),
    -1102: ErrorMeaning(
        name="MANDATORY_PARAM_EMPTY_OR_MALFORMED", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1103: ErrorMeaning(name="UNKNOWN_PARAM", outcome="rejected", kind="ParameterRejectedException"),
    -1104: ErrorMeaning(name="UNREAD_PARAMETERS", outcome="rejected", kind="ParameterRejectedException"),
    -1105: ErrorMeaning(name="PARAM_EMPTY", outcome="rejected", kind="ParameterRejectedException"),
    -1106: ErrorMeaning(name="PARAM_NOT_REQUIRED", outcome="rejected", kind="ParameterRejectedException"),
    -1111: ErrorMeaning(name="BAD_PRECISION", outcome="rejected", kind="ParameterRejectedException"),
    -1112: ErrorMeaning(name="NO_DEPTH", outcome="rejected"),
    -1114: ErrorMeaning(name="TIF_NOT_REQUIRED", outcome="rejected", kind="ParameterRejectedException"),
    -1115: ErrorMeaning(name="INVALID_TIF", outcome="rejected", kind="ParameterRejectedException"),
    -1116: ErrorMeaning(name="INVALID_ORDER_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -1117: ErrorMeaning(name="INVALID_SIDE", outcome="rejected", kind="ParameterRejectedException"),
    -1118: ErrorMeaning(name="EMPTY_NEW_CL_ORD_ID", outcome="rejected", kind="ParameterRejectedException"),
    -1119: ErrorMeaning(name="EMPTY_ORG_CL_ORD_ID", outcome="rejected", kind="ParameterRejectedException"),
    -1120: ErrorMeaning(name="BAD_INTERVAL", outcome="rejected", kind="ParameterRejectedException"),
    -1121: ErrorMeaning(name="BAD_SYMBOL", outcome="rejected", kind="ParameterRejectedException"),
    -1125: ErrorMeaning(name="INVALID_LISTEN_KEY", outcome="rejected"),
    -1127: ErrorMeaning(name="MORE_THAN_XX_HOURS", outcome="rejected", kind="ParameterRejectedException"),
    -1128: ErrorMeaning(
        name="OPTIONAL_PARAMS_BAD_COMBO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1130: ErrorMeaning(name="INVALID_PARAMETER", outcome="rejected", kind="ParameterRejectedException"),
    -2008: ErrorMeaning(name="BAD_API_ID", outcome="rejected", kind="AuthenticationException"),
    -2010: ErrorMeaning(
        name="NEW_ORDER_REJECTED",
        outcome="rejected",
        kind="OrderRejectedException",
        messages={
            "Account has insufficient balance for requested action.": "InsufficientBalanceException",
            "Unknown order sent.": "UnknownOrderException",
        },
    ),
    -2011: ErrorMeaning(
        name="CANCEL_REJECTED",
        outcome="rejected",
        kind="CancelRejectedException",
        messages={"Unknown order sent.": "UnknownOrderException"},
    ),
    -2013: ErrorMeaning(name="NO_SUCH_ORDER", outcome="rejected", kind="UnknownOrderException"),
    -2014: ErrorMeaning(name="BAD_API_KEY_FMT", outcome="rejected", kind="AuthenticationException"),
    -2015: ErrorMeaning(name="REJECTED_MBX_KEY", outcome="rejected", kind="AuthenticationException"),
    -2016: ErrorMeaning(name="NO_TRADING_WINDOW", outcome="rejected"),
}
"""By code."""
