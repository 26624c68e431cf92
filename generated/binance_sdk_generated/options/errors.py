"""What the error codes of Options mean."""

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
    -1008: ErrorMeaning(name="TOO_MANY_REQUESTS", outcome="rate_limited", kind="RateLimitException"),
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
    -1128: ErrorMeaning(name="BAD_CONTRACT", outcome="rejected", kind="ParameterRejectedException"),
    -1129: ErrorMeaning(name="BAD_CURRENCY", outcome="rejected", kind="ParameterRejectedException"),
    -1130: ErrorMeaning(name="INVALID_PARAMETER", outcome="rejected", kind="ParameterRejectedException"),
    -1131: ErrorMeaning(name="BAD_RECV_WINDOW", outcome="rejected", kind="ParameterRejectedException"),
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
    -2015: ErrorMeaning(name="INVALID_API_KEY", outcome="rejected", kind="AuthenticationException"),
    -2016: ErrorMeaning(name="NO_TRADING_WINDOW", outcome="rejected"),
    -2018: ErrorMeaning(
        name="BALANCE_NOT_SUFFICIENT", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -2027: ErrorMeaning(
        name="OPTION_MARGIN_NOT_SUFFICIENT", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -3029: ErrorMeaning(name="TRANSFER_FAILED", outcome="rejected"),
    -4001: ErrorMeaning(name="PRICE_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"),
    -4002: ErrorMeaning(
        name="PRICE_GREATER_THAN_MAX_PRICE", outcome="rejected", kind="FilterFailureException"
    ),
    -4003: ErrorMeaning(name="QTY_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"),
    -4004: ErrorMeaning(name="QTY_LESS_THAN_MIN_QTY", outcome="rejected", kind="FilterFailureException"),
    -4005: ErrorMeaning(name="QTY_GREATER_THAN_MAX_QTY", outcome="rejected", kind="FilterFailureException"),
    -4013: ErrorMeaning(name="PRICE_LESS_THAN_MIN_PRICE", outcome="rejected", kind="FilterFailureException"),
    -4029: ErrorMeaning(
        name="INVALID_TICK_SIZE_PRECISION", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4030: ErrorMeaning(name="INVALID_QTY_PRECISION", outcome="rejected", kind="ParameterRejectedException"),
    -4055: ErrorMeaning(
        name="AMOUNT_MUST_BE_POSITIVE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4056: ErrorMeaning(name="INVALID_AMOUNT", outcome="rejected", kind="ParameterRejectedException"),
    -4078: ErrorMeaning(name="OPTIONS_COMMON_ERROR", outcome="rejected", kind="OrderRejectedException"),
    -5001: ErrorMeaning(name="USER_EXIST", outcome="rejected"),
    -5002: ErrorMeaning(name="USER_NOT_ACCESS", outcome="rejected", kind="AuthenticationException"),
    -5003: ErrorMeaning(name="BAD_INVITE_CODE", outcome="rejected", kind="ParameterRejectedException"),
    -5004: ErrorMeaning(name="USED_INVITE_CODE", outcome="rejected", kind="ParameterRejectedException"),
    -5005: ErrorMeaning(name="BLACK_COUNTRY", outcome="rejected", kind="AuthenticationException"),
    -5006: ErrorMeaning(name="ITEMS_EXIST", outcome="rejected"),
    -5007: ErrorMeaning(name="USER_API_EXIST", outcome="rejected"),
    -5008: ErrorMeaning(name="KYC_NOT_PASS", outcome="rejected", kind="AuthenticationException"),
    -5009: ErrorMeaning(name="IP_COUNTRY_BLACK", outcome="rejected", kind="AuthenticationException"),
    -5010: ErrorMeaning(name="NOT_ENOUGH_POSITION", outcome="rejected", kind="OrderRejectedException"),
    -6001: ErrorMeaning(
        name="INVALID_MMP_WINDOW_TIME_LIMIT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6002: ErrorMeaning(
        name="INVALID_MMP_FROZEN_TIME_LIMIT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6003: ErrorMeaning(name="INVALID_UNDERLYING", outcome="rejected", kind="ParameterRejectedException"),
    -6004: ErrorMeaning(
        name="MMP_UNDERLYING_NOT_FOUND", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6005: ErrorMeaning(name="IS_NOT_MARKET_MAKER", outcome="rejected", kind="AuthenticationException"),
    -6006: ErrorMeaning(name="MMP_RULES_NOT_EXISTING", outcome="rejected"),
    -6007: ErrorMeaning(name="MMP_ERROR_UNKNOWN", outcome="rejected"),
    -6008: ErrorMeaning(name="INVALID_LIMIT", outcome="rejected", kind="ParameterRejectedException"),
    -6009: ErrorMeaning(name="INVALID_COUNTDOWN_TIME", outcome="rejected", kind="ParameterRejectedException"),
    -6010: ErrorMeaning(name="OPEN_INTEREST_ERR_DATA", outcome="rejected"),
    -6011: ErrorMeaning(
        name="EXCEED_MAXIMUM_BATCH_ORDERS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6012: ErrorMeaning(
        name="EXCEED_MAXIMUM_BLOCK_ORDER_LEGS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6013: ErrorMeaning(
        name="BLOCK_ORDER_LEGS_WITH_DUPLICATE_SYMBOL", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6014: ErrorMeaning(name="GRFQ_INVALID_LEGS", outcome="rejected", kind="ParameterRejectedException"),
    -6015: ErrorMeaning(
        name="GRFQ_QTY_IS_NOT_MULTIPLE_OF_MINIMUM_QTY", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6016: ErrorMeaning(name="GRFQ_QUOTE_NOT_FOUND", outcome="rejected"),
    -6017: ErrorMeaning(
        name="GRFQ_QUOTE_NOT_ENOUGH_QTY_LEFT", outcome="rejected", kind="OrderRejectedException"
    ),
    -6018: ErrorMeaning(name="GRFQ_QUOTE_REQUEST_NOT_FOUND", outcome="rejected"),
    -6019: ErrorMeaning(
        name="GRFQ_QUOTE_INVALID_EXPIRE_TIME", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6020: ErrorMeaning(name="GRFQ_QUOTE_EXPIRED", outcome="rejected", kind="OrderRejectedException"),
    -6021: ErrorMeaning(name="GRFQ_INVALID_SIDE", outcome="rejected", kind="ParameterRejectedException"),
    -6022: ErrorMeaning(name="GRFQ_INVALID_USER", outcome="rejected", kind="AuthenticationException"),
    -6023: ErrorMeaning(name="SELF_TRADE_PREVENTION", outcome="rejected", kind="OrderRejectedException"),
    -6024: ErrorMeaning(name="CHANGE_USER_FLAG_FAILED", outcome="rejected"),
    -6025: ErrorMeaning(
        name="GRFQ_INVALID_QUOTE_PRICE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6026: ErrorMeaning(name="INVALID_QTY", outcome="rejected", kind="ParameterRejectedException"),
    -6027: ErrorMeaning(name="INVALID_PRICE", outcome="rejected", kind="ParameterRejectedException"),
    -6028: ErrorMeaning(name="ORDER_IS_FINAL", outcome="rejected", kind="UnknownOrderException"),
    -6029: ErrorMeaning(name="PARAMETER_IS_REQUIRED", outcome="rejected", kind="ParameterRejectedException"),
    -6030: ErrorMeaning(name="INVALID_TIME_INTERVAL", outcome="rejected", kind="ParameterRejectedException"),
    -6031: ErrorMeaning(
        name="START_TIME_GREATER_THAN_END_TIME", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6032: ErrorMeaning(name="HAS_OPEN_ORDER", outcome="rejected"),
    -6033: ErrorMeaning(name="HAS_NEGATIVE_BALANCE", outcome="rejected"),
    -6034: ErrorMeaning(name="HAS_POSITION", outcome="rejected"),
    -6035: ErrorMeaning(name="NO_NEED_TO_CHANGE", outcome="rejected"),
    -6036: ErrorMeaning(name="NO_PERMISSION_TO_CHANGE", outcome="rejected", kind="AuthenticationException"),
    -6037: ErrorMeaning(name="NO_RECORDS_FOUND", outcome="rejected"),
    -6038: ErrorMeaning(name="SCALE_NOT_MATCH", outcome="rejected", kind="ParameterRejectedException"),
    -6039: ErrorMeaning(
        name="INVALID_STEP_SIZE_PRECISION", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6040: ErrorMeaning(
        name="INVALID_QTYLIMIT_DELTALIMIT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6041: ErrorMeaning(name="START_TRADING_MUST_SLOWLY", outcome="rejected"),
    -6042: ErrorMeaning(name="INDEX_COMMISSION_NOT_MATCH", outcome="rejected"),
    -6043: ErrorMeaning(name="INDEX_RISKPARAMETER_NOT_MATCH", outcome="rejected"),
    -6044: ErrorMeaning(name="CLI_ORD_ID_ERROR", outcome="rejected", kind="ParameterRejectedException"),
    -6045: ErrorMeaning(name="REDUCE_ONLY_REJECT", outcome="rejected", kind="OrderRejectedException"),
    -6046: ErrorMeaning(name="FOK_ORDER_REJECT", outcome="rejected", kind="OrderRejectedException"),
    -6047: ErrorMeaning(name="GTX_ORDER_REJECT", outcome="rejected", kind="OrderRejectedException"),
    -6048: ErrorMeaning(name="INVALID_BLOCK_ORDER", outcome="rejected", kind="OrderRejectedException"),
    -6049: ErrorMeaning(name="SYMBOL_NOT_TRADING", outcome="rejected", kind="OrderRejectedException"),
    -6050: ErrorMeaning(
        name="MAX_OPEN_ORDERS_ON_SYMBOL_EXCEEDED", outcome="rejected", kind="OrderRejectedException"
    ),
    -6051: ErrorMeaning(
        name="MAX_OPEN_ORDERS_ON_INDEX_EXCEEDED", outcome="rejected", kind="OrderRejectedException"
    ),
    -6052: ErrorMeaning(
        name="MAX_SHORT_POSITION_ON_SYMBOL_EXCEEDED", outcome="rejected", kind="OrderRejectedException"
    ),
    -6053: ErrorMeaning(
        name="MAX_SHORT_POSITION_ON_INDEX_EXCEEDED", outcome="rejected", kind="OrderRejectedException"
    ),
    -6054: ErrorMeaning(
        name="MAX_QUANTITY_ON_SINGLE_ORDER_EXCEEDED", outcome="rejected", kind="FilterFailureException"
    ),
    -6055: ErrorMeaning(name="USER_LIQUIDATING", outcome="rejected", kind="OrderRejectedException"),
    -6056: ErrorMeaning(
        name="REDUCE_ONLY_MARGIN_CHECK_FAILED", outcome="rejected", kind="OrderRejectedException"
    ),
    -6057: ErrorMeaning(name="WRITER_CANT_NAKED_SELL", outcome="rejected", kind="OrderRejectedException"),
    -6058: ErrorMeaning(name="MMP_TRIGGERED", outcome="rejected", kind="OrderRejectedException"),
    -6059: ErrorMeaning(name="USER_IN_LIQUIDATION", outcome="rejected", kind="OrderRejectedException"),
    -6060: ErrorMeaning(name="LOCKED_BALANCE_NOT_FOUND", outcome="rejected"),
    -6061: ErrorMeaning(name="LOCKED_OTC_ORDER_NOT_FOUNT", outcome="rejected"),
    -6062: ErrorMeaning(name="INVALID_USER_STATUS", outcome="rejected"),
    -6063: ErrorMeaning(name="CANCEL_REJECTED", outcome="rejected", kind="OrderRejectedException"),
}
"""By code."""
