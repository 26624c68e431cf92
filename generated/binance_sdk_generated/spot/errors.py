"""What the error codes of Spot mean."""

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
    -1008: ErrorMeaning(name="SERVER_BUSY", outcome="rejected"),
    -1010: ErrorMeaning(
        name="ERROR_MSG_RECEIVED",
        outcome="rejected",
        messages={
            "Account has insufficient balance for requested action.": "InsufficientBalanceException",
            "Unknown order sent.": "UnknownOrderException",
        },
    ),
    -1013: ErrorMeaning(name="INVALID_MESSAGE", outcome="rejected", kind="FilterFailureException"),
    -1014: ErrorMeaning(name="UNKNOWN_ORDER_COMPOSITION", outcome="rejected"),
    -1015: ErrorMeaning(
        name="TOO_MANY_ORDERS", outcome="rate_limited", kind="RateLimitException", pool="ORDERS"
    ),
    -1016: ErrorMeaning(name="SERVICE_SHUTTING_DOWN", outcome="rejected"),
    -1020: ErrorMeaning(name="UNSUPPORTED_OPERATION", outcome="rejected"),
    -1021: ErrorMeaning(name="INVALID_TIMESTAMP", outcome="clock", kind="TimestampException"),
    -1022: ErrorMeaning(name="INVALID_SIGNATURE", outcome="rejected", kind="SignatureException"),
    -1033: ErrorMeaning(name="COMP_ID_IN_USE", outcome="rejected"),
    -1034: ErrorMeaning(
        name="TOO_MANY_CONNECTIONS", outcome="rate_limited", kind="RateLimitException", pool="CONNECTIONS"
    ),
    -1035: ErrorMeaning(name="LOGGED_OUT", outcome="rejected"),
    -1100: ErrorMeaning(name="ILLEGAL_CHARS", outcome="rejected", kind="ParameterRejectedException"),
    -1101: ErrorMeaning(name="TOO_MANY_PARAMETERS", outcome="rejected", kind="ParameterRejectedException"),
    -1102: ErrorMeaning(
        name="MANDATORY_PARAM_EMPTY_OR_MALFORMED", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1103: ErrorMeaning(name="UNKNOWN_PARAM", outcome="rejected", kind="ParameterRejectedException"),
    -1104: ErrorMeaning(name="UNREAD_PARAMETERS", outcome="rejected", kind="ParameterRejectedException"),
    -1105: ErrorMeaning(name="PARAM_EMPTY", outcome="rejected", kind="ParameterRejectedException"),
    -1106: ErrorMeaning(name="PARAM_NOT_REQUIRED", outcome="rejected", kind="ParameterRejectedException"),
    -1108: ErrorMeaning(name="PARAM_OVERFLOW", outcome="rejected", kind="ParameterRejectedException"),
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
    -1122: ErrorMeaning(name="INVALID_SYMBOLSTATUS", outcome="rejected", kind="ParameterRejectedException"),
    -1125: ErrorMeaning(name="INVALID_LISTEN_KEY", outcome="rejected"),
    -1127: ErrorMeaning(name="MORE_THAN_XX_HOURS", outcome="rejected", kind="ParameterRejectedException"),
    -1128: ErrorMeaning(
        name="OPTIONAL_PARAMS_BAD_COMBO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1130: ErrorMeaning(name="INVALID_PARAMETER", outcome="rejected", kind="ParameterRejectedException"),
    -1134: ErrorMeaning(name="BAD_STRATEGY_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -1135: ErrorMeaning(name="INVALID_JSON", outcome="rejected", kind="ParameterRejectedException"),
    -1139: ErrorMeaning(name="INVALID_TICKER_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -1145: ErrorMeaning(
        name="INVALID_CANCEL_RESTRICTIONS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1151: ErrorMeaning(name="DUPLICATE_SYMBOLS", outcome="rejected", kind="ParameterRejectedException"),
    -1152: ErrorMeaning(name="INVALID_SBE_HEADER", outcome="rejected"),
    -1153: ErrorMeaning(name="UNSUPPORTED_SCHEMA_ID", outcome="rejected"),
    -1155: ErrorMeaning(name="SBE_DISABLED", outcome="rejected"),
    -1158: ErrorMeaning(
        name="OCO_ORDER_TYPE_REJECTED", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1160: ErrorMeaning(
        name="OCO_ICEBERGQTY_TIMEINFORCE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1161: ErrorMeaning(name="DEPRECATED_SCHEMA", outcome="rejected"),
    -1165: ErrorMeaning(
        name="BUY_OCO_LIMIT_MUST_BE_BELOW", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1166: ErrorMeaning(
        name="SELL_OCO_LIMIT_MUST_BE_ABOVE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1168: ErrorMeaning(
        name="BOTH_OCO_ORDERS_CANNOT_BE_LIMIT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1169: ErrorMeaning(name="INVALID_TAG_NUMBER", outcome="rejected"),
    -1170: ErrorMeaning(name="TAG_NOT_DEFINED_IN_MESSAGE", outcome="rejected"),
    -1171: ErrorMeaning(name="TAG_APPEARS_MORE_THAN_ONCE", outcome="rejected"),
    -1172: ErrorMeaning(name="TAG_OUT_OF_ORDER", outcome="rejected"),
    -1173: ErrorMeaning(name="GROUP_FIELDS_OUT_OF_ORDER", outcome="rejected"),
    -1174: ErrorMeaning(name="INVALID_COMPONENT", outcome="rejected"),
    -1175: ErrorMeaning(name="RESET_SEQ_NUM_SUPPORT", outcome="rejected"),
    -1176: ErrorMeaning(name="ALREADY_LOGGED_IN", outcome="rejected"),
    -1177: ErrorMeaning(name="GARBLED_MESSAGE", outcome="rejected"),
    -1178: ErrorMeaning(name="BAD_SENDER_COMPID", outcome="rejected"),
    -1179: ErrorMeaning(name="BAD_SEQ_NUM", outcome="rejected"),
    -1180: ErrorMeaning(name="EXPECTED_LOGON", outcome="rejected"),
    -1181: ErrorMeaning(name="TOO_MANY_MESSAGES", outcome="rate_limited", kind="RateLimitException"),
    -1182: ErrorMeaning(name="PARAMS_BAD_COMBO", outcome="rejected", kind="ParameterRejectedException"),
    -1183: ErrorMeaning(name="NOT_ALLOWED_IN_DROP_COPY_SESSIONS", outcome="rejected"),
    -1184: ErrorMeaning(name="DROP_COPY_SESSION_NOT_ALLOWED", outcome="rejected"),
    -1185: ErrorMeaning(name="DROP_COPY_SESSION_REQUIRED", outcome="rejected"),
    -1186: ErrorMeaning(name="NOT_ALLOWED_IN_ORDER_ENTRY_SESSIONS", outcome="rejected"),
    -1187: ErrorMeaning(name="NOT_ALLOWED_IN_MARKET_DATA_SESSIONS", outcome="rejected"),
    -1188: ErrorMeaning(name="INCORRECT_NUM_IN_GROUP_COUNT", outcome="rejected"),
    -1189: ErrorMeaning(name="DUPLICATE_ENTRIES_IN_A_GROUP", outcome="rejected"),
    -1190: ErrorMeaning(name="INVALID_REQUEST_ID", outcome="rejected"),
    -1191: ErrorMeaning(name="TOO_MANY_SUBSCRIPTIONS", outcome="rejected"),
    -1194: ErrorMeaning(name="INVALID_TIME_UNIT", outcome="rejected", kind="ParameterRejectedException"),
    -1196: ErrorMeaning(
        name="BUY_OCO_STOP_LOSS_MUST_BE_ABOVE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1197: ErrorMeaning(
        name="SELL_OCO_STOP_LOSS_MUST_BE_BELOW", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1198: ErrorMeaning(
        name="BUY_OCO_TAKE_PROFIT_MUST_BE_BELOW", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1199: ErrorMeaning(
        name="SELL_OCO_TAKE_PROFIT_MUST_BE_ABOVE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1209: ErrorMeaning(name="INVALID_LISTEN_TOKEN", outcome="rejected"),
    -1210: ErrorMeaning(name="INVALID_PEG_PRICE_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -1211: ErrorMeaning(
        name="INVALID_PEG_OFFSET_TYPE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1220: ErrorMeaning(
        name="SYMBOL_DOES_NOT_MATCH_STATUS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1221: ErrorMeaning(name="INVALID_SBE_MESSAGE_FIELD", outcome="rejected"),
    -1222: ErrorMeaning(
        name="OPO_WORKING_MUST_BE_BUY", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1223: ErrorMeaning(
        name="OPO_PENDING_MUST_BE_SELL", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1224: ErrorMeaning(name="WORKING_PARAM_REQUIRED", outcome="rejected", kind="ParameterRejectedException"),
    -1225: ErrorMeaning(
        name="PENDING_PARAM_NOT_REQUIRED", outcome="rejected", kind="ParameterRejectedException"
    ),
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
    -2021: ErrorMeaning(
        name="CANCEL_REPLACE_PARTIALLY_FAILED", outcome="rejected", kind="CancelReplaceException"
    ),
    -2022: ErrorMeaning(name="CANCEL_REPLACE_FAILED", outcome="rejected", kind="CancelReplaceException"),
    -2026: ErrorMeaning(name="ORDER_ARCHIVED", outcome="rejected"),
    -2035: ErrorMeaning(name="SUBSCRIPTION_ACTIVE", outcome="rejected"),
    -2036: ErrorMeaning(name="SUBSCRIPTION_INACTIVE", outcome="rejected"),
    -2038: ErrorMeaning(
        name="ORDER_AMEND_REJECTED",
        outcome="rejected",
        kind="OrderRejectedException",
        messages={"Unknown order sent.": "UnknownOrderException"},
    ),
    -2039: ErrorMeaning(name="CLIENT_ORDER_ID_INVALID", outcome="rejected"),
    -2042: ErrorMeaning(name="MAXIMUM_SUBSCRIPTION_IDS", outcome="rejected"),
    -2043: ErrorMeaning(name="NO_REFERENCE_PRICE", outcome="rejected"),
}
"""By code."""
