"""What the error codes of Portfolio margin mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from binance_sdk.descriptors import ErrorMeaning

ERRORS: Final[Mapping[int, ErrorMeaning]] = {
    51999: ErrorMeaning(name="UNKNOWN", outcome="unknown"),
    51998: ErrorMeaning(name="SYSTEM_BUSY", outcome="rejected"),
    51122: ErrorMeaning(name="PM_FUNCTION_NOT_SUPPORTED", outcome="rejected"),
    51113: ErrorMeaning(name="EXCEED_PRICE_LIMIT", outcome="rejected", kind="OrderRejectedException"),
    51078: ErrorMeaning(name="NET_ASSET_MUST_LTE_RATIO", outcome="rejected"),
    51068: ErrorMeaning(name="LIQUIDATION_IN_PROGRESS", outcome="rejected"),
    51061: ErrorMeaning(name="INSUFFICIENT_LOANABLE_ASSET", outcome="rejected"),
    51014: ErrorMeaning(name="ASSET_ADMIN_BAN_BORROW", outcome="rejected"),
    51007: ErrorMeaning(name="HAS_PENDING_TRANSACTION", outcome="rejected"),
    51006: ErrorMeaning(name="EXCEED_MAX_BORROWABLE", outcome="rejected"),
    -1000: ErrorMeaning(name="UNKNOWN", outcome="unknown"),
    -1001: ErrorMeaning(name="DISCONNECTED", outcome="unknown"),
    -1002: ErrorMeaning(name="UNAUTHORIZED", outcome="rejected", kind="AuthenticationException"),
    -1003: ErrorMeaning(name="TOO_MANY_REQUESTS", outcome="rate_limited", kind="RateLimitException"),
    -1004: ErrorMeaning(name="DUPLICATE_IP", outcome="rejected"),
    -1005: ErrorMeaning(name="NO_SUCH_IP", outcome="rejected"),
    -1006: ErrorMeaning(name="UNEXPECTED_RESP", outcome="unknown"),
    -1007: ErrorMeaning(name="TIMEOUT", outcome="unknown"),
    -1008: ErrorMeaning(name="REQUEST_THROTTLED", outcome="rejected"),
    -1010: ErrorMeaning(name="ERROR_MSG_RECEIVED", outcome="rejected", kind="OrderRejectedException"),
    -1011: ErrorMeaning(name="NON_WHITE_LIST", outcome="rejected", kind="AuthenticationException"),
    -1013: ErrorMeaning(name="INVALID_MESSAGE", outcome="rejected", kind="FilterFailureException"),
    -1014: ErrorMeaning(name="UNKNOWN_ORDER_COMPOSITION", outcome="rejected"),
    -1015: ErrorMeaning(
        name="TOO_MANY_ORDERS", outcome="rate_limited", kind="RateLimitException", pool="ORDERS"
    ),
    -1016: ErrorMeaning(name="SERVICE_SHUTTING_DOWN", outcome="rejected"),
    -1020: ErrorMeaning(name="UNSUPPORTED_OPERATION", outcome="rejected"),
    -1021: ErrorMeaning(name="INVALID_TIMESTAMP", outcome="clock", kind="TimestampException"),
    -1022: ErrorMeaning(name="INVALID_SIGNATURE", outcome="rejected", kind="SignatureException"),
    -1023: ErrorMeaning(
        name="START_TIME_GREATER_THAN_END_TIME", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1100: ErrorMeaning(name="ILLEGAL_CHARS", outcome="rejected", kind="ParameterRejectedException"),
    -1101: ErrorMeaning(name="TOO_MANY_PARAMETERS", outcome="rejected", kind="ParameterRejectedException"),
    -1102: ErrorMeaning(
        name="MANDATORY_PARAM_EMPTY_OR_MALFORMED", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1103: ErrorMeaning(name="UNKNOWN_PARAM", outcome="rejected", kind="ParameterRejectedException"),
    -1104: ErrorMeaning(name="UNREAD_PARAMETERS", outcome="rejected", kind="ParameterRejectedException"),
    -1105: ErrorMeaning(name="PARAM_EMPTY", outcome="rejected", kind="ParameterRejectedException"),
    -1106: ErrorMeaning(name="PARAM_NOT_REQUIRED", outcome="rejected", kind="ParameterRejectedException"),
    -1108: ErrorMeaning(name="BAD_ASSET", outcome="rejected", kind="ParameterRejectedException"),
    -1109: ErrorMeaning(name="BAD_ACCOUNT", outcome="rejected"),
    -1110: ErrorMeaning(name="BAD_INSTRUMENT_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -1111: ErrorMeaning(name="BAD_PRECISION", outcome="rejected", kind="ParameterRejectedException"),
    -1112: ErrorMeaning(name="NO_DEPTH", outcome="rejected"),
    -1113: ErrorMeaning(name="WITHDRAW_NOT_NEGATIVE", outcome="rejected", kind="ParameterRejectedException"),
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
    -1136: ErrorMeaning(
        name="INVALID_NEW_ORDER_RESP_TYPE", outcome="rejected", kind="ParameterRejectedException"
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
    -2018: ErrorMeaning(
        name="BALANCE_NOT_SUFFICIENT", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -2019: ErrorMeaning(name="MARGIN_NOT_SUFFICIEN", outcome="rejected", kind="InsufficientBalanceException"),
    -2020: ErrorMeaning(name="UNABLE_TO_FILL", outcome="rejected", kind="OrderRejectedException"),
    -2021: ErrorMeaning(
        name="ORDER_WOULD_IMMEDIATELY_TRIGGER", outcome="rejected", kind="OrderRejectedException"
    ),
    -2022: ErrorMeaning(name="REDUCE_ONLY_REJECT", outcome="rejected", kind="OrderRejectedException"),
    -2023: ErrorMeaning(name="USER_IN_LIQUIDATION", outcome="rejected", kind="OrderRejectedException"),
    -2024: ErrorMeaning(name="POSITION_NOT_SUFFICIENT", outcome="rejected", kind="OrderRejectedException"),
    -2025: ErrorMeaning(name="MAX_OPEN_ORDER_EXCEEDED", outcome="rejected", kind="OrderRejectedException"),
    -2026: ErrorMeaning(
        name="REDUCE_ONLY_ORDER_TYPE_NOT_SUPPORTED", outcome="rejected", kind="OrderRejectedException"
    ),
    -2027: ErrorMeaning(name="MAX_LEVERAGE_RATIO", outcome="rejected", kind="OrderRejectedException"),
    -2028: ErrorMeaning(name="MIN_LEVERAGE_RATIO", outcome="rejected", kind="OrderRejectedException"),
    -4000: ErrorMeaning(name="INVALID_ORDER_STATUS", outcome="rejected", kind="ParameterRejectedException"),
    -4001: ErrorMeaning(name="PRICE_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"),
    -4002: ErrorMeaning(
        name="PRICE_GREATER_THAN_MAX_PRICE", outcome="rejected", kind="FilterFailureException"
    ),
    -4003: ErrorMeaning(name="QTY_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"),
    -4004: ErrorMeaning(name="QTY_LESS_THAN_MIN_QTY", outcome="rejected", kind="FilterFailureException"),
    -4005: ErrorMeaning(name="QTY_GREATER_THAN_MAX_QTY", outcome="rejected", kind="FilterFailureException"),
    -4006: ErrorMeaning(
        name="STOP_PRICE_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4007: ErrorMeaning(
        name="STOP_PRICE_GREATER_THAN_MAX_PRICE", outcome="rejected", kind="FilterFailureException"
    ),
    -4008: ErrorMeaning(
        name="TICK_SIZE_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4009: ErrorMeaning(
        name="MAX_PRICE_LESS_THAN_MIN_PRICE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4010: ErrorMeaning(
        name="MAX_QTY_LESS_THAN_MIN_QTY", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4011: ErrorMeaning(
        name="STEP_SIZE_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4012: ErrorMeaning(
        name="MAX_NUM_ORDERS_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4013: ErrorMeaning(name="PRICE_LESS_THAN_MIN_PRICE", outcome="rejected", kind="FilterFailureException"),
    -4014: ErrorMeaning(
        name="PRICE_NOT_INCREASED_BY_TICK_SIZE", outcome="rejected", kind="FilterFailureException"
    ),
    -4015: ErrorMeaning(name="INVALID_CL_ORD_ID_LEN", outcome="rejected", kind="ParameterRejectedException"),
    -4016: ErrorMeaning(
        name="PRICE_HIGHTER_THAN_MULTIPLIER_UP", outcome="rejected", kind="FilterFailureException"
    ),
    -4017: ErrorMeaning(
        name="MULTIPLIER_UP_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4018: ErrorMeaning(
        name="MULTIPLIER_DOWN_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4019: ErrorMeaning(
        name="COMPOSITE_SCALE_OVERFLOW", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4020: ErrorMeaning(
        name="TARGET_STRATEGY_INVALID", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4021: ErrorMeaning(name="INVALID_DEPTH_LIMIT", outcome="rejected", kind="ParameterRejectedException"),
    -4022: ErrorMeaning(name="WRONG_MARKET_STATUS", outcome="rejected", kind="OrderRejectedException"),
    -4023: ErrorMeaning(
        name="QTY_NOT_INCREASED_BY_STEP_SIZE", outcome="rejected", kind="FilterFailureException"
    ),
    -4024: ErrorMeaning(
        name="PRICE_LOWER_THAN_MULTIPLIER_DOWN", outcome="rejected", kind="FilterFailureException"
    ),
    -4025: ErrorMeaning(
        name="MULTIPLIER_DECIMAL_LESS_THAN_ZERO", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4026: ErrorMeaning(name="COMMISSION_INVALID", outcome="rejected", kind="ParameterRejectedException"),
    -4027: ErrorMeaning(name="INVALID_ACCOUNT_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -4028: ErrorMeaning(name="INVALID_LEVERAGE", outcome="rejected", kind="ParameterRejectedException"),
    -4029: ErrorMeaning(
        name="INVALID_TICK_SIZE_PRECISION", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4030: ErrorMeaning(
        name="INVALID_STEP_SIZE_PRECISION", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4031: ErrorMeaning(name="INVALID_WORKING_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -4032: ErrorMeaning(
        name="EXCEED_MAX_CANCEL_ORDER_SIZE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4033: ErrorMeaning(name="INSURANCE_ACCOUNT_NOT_FOUND", outcome="rejected"),
    -4044: ErrorMeaning(name="INVALID_BALANCE_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -4045: ErrorMeaning(name="MAX_STOP_ORDER_EXCEEDED", outcome="rejected", kind="OrderRejectedException"),
    -4046: ErrorMeaning(name="NO_NEED_TO_CHANGE_MARGIN_TYPE", outcome="rejected"),
    -4047: ErrorMeaning(name="THERE_EXISTS_OPEN_ORDERS", outcome="rejected"),
    -4048: ErrorMeaning(name="THERE_EXISTS_QUANTITY", outcome="rejected"),
    -4049: ErrorMeaning(name="ADD_ISOLATED_MARGIN_REJECT", outcome="rejected"),
    -4050: ErrorMeaning(
        name="CROSS_BALANCE_INSUFFICIENT", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -4051: ErrorMeaning(
        name="ISOLATED_BALANCE_INSUFFICIENT", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -4052: ErrorMeaning(name="NO_NEED_TO_CHANGE_AUTO_ADD_MARGIN", outcome="rejected"),
    -4053: ErrorMeaning(name="AUTO_ADD_CROSSED_MARGIN_REJECT", outcome="rejected"),
    -4054: ErrorMeaning(name="ADD_ISOLATED_MARGIN_NO_POSITION_REJECT", outcome="rejected"),
    -4055: ErrorMeaning(
        name="AMOUNT_MUST_BE_POSITIVE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4056: ErrorMeaning(name="INVALID_API_KEY_TYPE", outcome="rejected", kind="AuthenticationException"),
    -4057: ErrorMeaning(name="INVALID_RSA_PUBLIC_KEY", outcome="rejected", kind="AuthenticationException"),
    -4058: ErrorMeaning(name="MAX_PRICE_TOO_LARGE", outcome="rejected", kind="ParameterRejectedException"),
    -4059: ErrorMeaning(name="NO_NEED_TO_CHANGE_POSITION_SIDE", outcome="rejected"),
    -4060: ErrorMeaning(name="INVALID_POSITION_SIDE", outcome="rejected", kind="ParameterRejectedException"),
    -4061: ErrorMeaning(name="POSITION_SIDE_NOT_MATCH", outcome="rejected", kind="OrderRejectedException"),
    -4062: ErrorMeaning(name="REDUCE_ONLY_CONFLICT", outcome="rejected", kind="OrderRejectedException"),
    -4063: ErrorMeaning(
        name="INVALID_OPTIONS_REQUEST_TYPE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4064: ErrorMeaning(
        name="INVALID_OPTIONS_TIME_FRAME", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4065: ErrorMeaning(name="INVALID_OPTIONS_AMOUNT", outcome="rejected", kind="ParameterRejectedException"),
    -4066: ErrorMeaning(
        name="INVALID_OPTIONS_EVENT_TYPE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4067: ErrorMeaning(name="POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS", outcome="rejected"),
    -4068: ErrorMeaning(name="POSITION_SIDE_CHANGE_EXISTS_QUANTITY", outcome="rejected"),
    -4069: ErrorMeaning(
        name="INVALID_OPTIONS_PREMIUM_FEE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4070: ErrorMeaning(
        name="INVALID_CL_OPTIONS_ID_LEN", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4071: ErrorMeaning(
        name="INVALID_OPTIONS_DIRECTION", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4072: ErrorMeaning(name="OPTIONS_PREMIUM_NOT_UPDATE", outcome="rejected", kind="OrderRejectedException"),
    -4073: ErrorMeaning(
        name="OPTIONS_PREMIUM_INPUT_LESS_THAN_ZERO", outcome="rejected", kind="OrderRejectedException"
    ),
    -4074: ErrorMeaning(
        name="OPTIONS_AMOUNT_BIGGER_THAN_UPPER", outcome="rejected", kind="OrderRejectedException"
    ),
    -4075: ErrorMeaning(
        name="OPTIONS_PREMIUM_OUTPUT_ZERO", outcome="rejected", kind="OrderRejectedException"
    ),
    -4076: ErrorMeaning(name="OPTIONS_PREMIUM_TOO_DIFF", outcome="rejected", kind="OrderRejectedException"),
    -4077: ErrorMeaning(
        name="OPTIONS_PREMIUM_REACH_LIMIT", outcome="rejected", kind="OrderRejectedException"
    ),
    -4078: ErrorMeaning(name="OPTIONS_COMMON_ERROR", outcome="rejected", kind="OrderRejectedException"),
    -4079: ErrorMeaning(name="INVALID_OPTIONS_ID", outcome="rejected", kind="ParameterRejectedException"),
    -4080: ErrorMeaning(name="OPTIONS_USER_NOT_FOUND", outcome="rejected", kind="ParameterRejectedException"),
    -4081: ErrorMeaning(name="OPTIONS_NOT_FOUND", outcome="rejected", kind="ParameterRejectedException"),
    -4082: ErrorMeaning(
        name="INVALID_BATCH_PLACE_ORDER_SIZE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4083: ErrorMeaning(name="PLACE_BATCH_ORDERS_FAIL", outcome="rejected", kind="OrderRejectedException"),
    -4084: ErrorMeaning(name="UPCOMING_METHOD", outcome="rejected"),
    -4085: ErrorMeaning(
        name="INVALID_NOTIONAL_LIMIT_COEF", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4086: ErrorMeaning(
        name="INVALID_PRICE_SPREAD_THRESHOLD", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4087: ErrorMeaning(
        name="REDUCE_ONLY_ORDER_PERMISSION", outcome="rejected", kind="OrderRejectedException"
    ),
    -4088: ErrorMeaning(name="NO_PLACE_ORDER_PERMISSION", outcome="rejected", kind="OrderRejectedException"),
    -4104: ErrorMeaning(name="INVALID_CONTRACT_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -4114: ErrorMeaning(
        name="INVALID_CLIENT_TRAN_ID_LEN", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4115: ErrorMeaning(
        name="DUPLICATED_CLIENT_TRAN_ID", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4118: ErrorMeaning(
        name="REDUCE_ONLY_MARGIN_CHECK_FAILED", outcome="rejected", kind="OrderRejectedException"
    ),
    -4131: ErrorMeaning(name="MARKET_ORDER_REJECT", outcome="rejected", kind="OrderRejectedException"),
    -4135: ErrorMeaning(
        name="INVALID_ACTIVATION_PRICE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4137: ErrorMeaning(
        name="QUANTITY_EXISTS_WITH_CLOSE_POSITION", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4138: ErrorMeaning(
        name="REDUCE_ONLY_MUST_BE_TRUE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4139: ErrorMeaning(name="ORDER_TYPE_CANNOT_BE_MKT", outcome="rejected", kind="OrderRejectedException"),
    -4140: ErrorMeaning(
        name="INVALID_OPENING_POSITION_STATUS", outcome="rejected", kind="OrderRejectedException"
    ),
    -4141: ErrorMeaning(name="SYMBOL_ALREADY_CLOSED", outcome="rejected", kind="OrderRejectedException"),
    -4142: ErrorMeaning(
        name="STRATEGY_INVALID_TRIGGER_PRICE", outcome="rejected", kind="OrderRejectedException"
    ),
    -4144: ErrorMeaning(name="INVALID_PAIR", outcome="rejected", kind="ParameterRejectedException"),
    -4161: ErrorMeaning(name="ISOLATED_LEVERAGE_REJECT_WITH_POSITION", outcome="rejected"),
    -4164: ErrorMeaning(name="MIN_NOTIONAL", outcome="rejected", kind="FilterFailureException"),
    -4165: ErrorMeaning(name="INVALID_TIME_INTERVAL", outcome="rejected", kind="ParameterRejectedException"),
    -4183: ErrorMeaning(
        name="PRICE_HIGHTER_THAN_STOP_MULTIPLIER_UP", outcome="rejected", kind="FilterFailureException"
    ),
    -4184: ErrorMeaning(
        name="PRICE_LOWER_THAN_STOP_MULTIPLIER_DOWN", outcome="rejected", kind="FilterFailureException"
    ),
    -4220: ErrorMeaning(name="CANNOT_CHANGE_DUAL_SIDE", outcome="rejected"),
    -4405: ErrorMeaning(name="UM_REDUCE_ONLY_ONLY", outcome="rejected", kind="OrderRejectedException"),
    -4407: ErrorMeaning(name="ACCOUNT_REDUCE_ONLY", outcome="rejected", kind="OrderRejectedException"),
    -4415: ErrorMeaning(name="CM_REDUCE_ONLY_ONLY", outcome="rejected", kind="OrderRejectedException"),
    -4517: ErrorMeaning(name="SYMBOL_REDUCE_ONLY", outcome="rejected", kind="OrderRejectedException"),
    -4518: ErrorMeaning(name="SYMBOL_REDUCE_ONLY_BUY", outcome="rejected", kind="OrderRejectedException"),
    -4519: ErrorMeaning(name="SYMBOL_REDUCE_ONLY_SELL", outcome="rejected", kind="OrderRejectedException"),
    -5021: ErrorMeaning(name="FOK_ORDER_REJECT", outcome="rejected", kind="OrderRejectedException"),
    -5022: ErrorMeaning(name="GTX_ORDER_REJECT", outcome="rejected", kind="OrderRejectedException"),
    -5028: ErrorMeaning(name="ME_RECVWINDOW_REJECT", outcome="rejected"),
    -5041: ErrorMeaning(name="TOO_MANY_REQUESTS_IN_QUEUE", outcome="rejected"),
}
"""By code."""
