"""What the error codes of Sub-accounts mean."""

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
    -1004: ErrorMeaning(name="SERVER_BUSY", outcome="rejected"),
    -1006: ErrorMeaning(name="UNEXPECTED_RESP", outcome="unknown"),
    -1007: ErrorMeaning(name="TIMEOUT", outcome="unknown"),
    -1008: ErrorMeaning(name="SERVER_BUSY", outcome="rejected"),
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
    -1131: ErrorMeaning(name="BAD_RECV_WINDOW", outcome="rejected", kind="ParameterRejectedException"),
    -1134: ErrorMeaning(name="BAD_STRATEGY_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -1145: ErrorMeaning(
        name="INVALID_CANCEL_RESTRICTIONS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -1151: ErrorMeaning(name="DUPLICATE_SYMBOLS", outcome="rejected", kind="ParameterRejectedException"),
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
    -2026: ErrorMeaning(name="ORDER_ARCHIVED", outcome="rejected"),
    -3000: ErrorMeaning(name="INNER_FAILURE", outcome="unknown"),
    -3002: ErrorMeaning(name="ASSET_DEFICIENCY", outcome="rejected", kind="ParameterRejectedException"),
    -3003: ErrorMeaning(name="NO_OPENED_MARGIN_ACCOUNT", outcome="rejected"),
    -3004: ErrorMeaning(name="TRADE_NOT_ALLOWED", outcome="rejected"),
    -3005: ErrorMeaning(name="TRANSFER_OUT_NOT_ALLOWED", outcome="rejected"),
    -3006: ErrorMeaning(name="EXCEED_MAX_BORROWABLE", outcome="rejected"),
    -3007: ErrorMeaning(name="HAS_PENDING_TRANSACTION", outcome="rejected"),
    -3008: ErrorMeaning(name="BORROW_NOT_ALLOWED", outcome="rejected"),
    -3009: ErrorMeaning(name="ASSET_NOT_MORTGAGEABLE", outcome="rejected"),
    -3010: ErrorMeaning(name="REPAY_NOT_ALLOWED", outcome="rejected"),
    -3011: ErrorMeaning(name="BAD_DATE_RANGE", outcome="rejected", kind="ParameterRejectedException"),
    -3012: ErrorMeaning(name="ASSET_ADMIN_BAN_BORROW", outcome="rejected"),
    -3013: ErrorMeaning(name="LT_MIN_BORROWABLE", outcome="rejected", kind="ParameterRejectedException"),
    -3014: ErrorMeaning(name="ACCOUNT_BAN_BORROW", outcome="rejected"),
    -3015: ErrorMeaning(name="REPAY_EXCEED_LIABILITY", outcome="rejected", kind="ParameterRejectedException"),
    -3016: ErrorMeaning(name="LT_MIN_REPAY", outcome="rejected", kind="ParameterRejectedException"),
    -3017: ErrorMeaning(name="ASSET_ADMIN_BAN_MORTGAGE", outcome="rejected"),
    -3018: ErrorMeaning(name="ACCOUNT_BAN_MORTGAGE", outcome="rejected"),
    -3019: ErrorMeaning(name="ACCOUNT_BAN_ROLLOUT", outcome="rejected"),
    -3020: ErrorMeaning(name="EXCEED_MAX_ROLLOUT", outcome="rejected", kind="ParameterRejectedException"),
    -3021: ErrorMeaning(name="PAIR_ADMIN_BAN_TRADE", outcome="rejected", kind="OrderRejectedException"),
    -3022: ErrorMeaning(name="ACCOUNT_BAN_TRADE", outcome="rejected", kind="OrderRejectedException"),
    -3023: ErrorMeaning(name="WARNING_MARGIN_LEVEL", outcome="rejected"),
    -3024: ErrorMeaning(name="FEW_LIABILITY_LEFT", outcome="rejected", kind="ParameterRejectedException"),
    -3025: ErrorMeaning(name="INVALID_EFFECTIVE_TIME", outcome="rejected", kind="ParameterRejectedException"),
    -3026: ErrorMeaning(name="VALIDATION_FAILED", outcome="rejected", kind="ParameterRejectedException"),
    -3027: ErrorMeaning(name="NOT_VALID_MARGIN_ASSET", outcome="rejected", kind="ParameterRejectedException"),
    -3028: ErrorMeaning(name="NOT_VALID_MARGIN_PAIR", outcome="rejected", kind="ParameterRejectedException"),
    -3029: ErrorMeaning(name="TRANSFER_FAILED", outcome="rejected"),
    -3036: ErrorMeaning(name="ACCOUNT_BAN_REPAY", outcome="rejected"),
    -3037: ErrorMeaning(name="PNL_CLEARING", outcome="rejected"),
    -3038: ErrorMeaning(name="LISTEN_KEY_NOT_FOUND", outcome="rejected"),
    -3041: ErrorMeaning(name="BALANCE_NOT_CLEARED", outcome="rejected", kind="InsufficientBalanceException"),
    -3042: ErrorMeaning(name="PRICE_INDEX_NOT_FOUND", outcome="rejected"),
    -3043: ErrorMeaning(name="TRANSFER_IN_NOT_ALLOWED", outcome="rejected"),
    -3044: ErrorMeaning(name="SYSTEM_BUSY", outcome="rejected"),
    -3045: ErrorMeaning(name="SYSTEM", outcome="rejected"),
    -3999: ErrorMeaning(name="NOT_WHITELIST_USER", outcome="rejected", kind="AuthenticationException"),
    -4001: ErrorMeaning(name="CAPITAL_INVALID", outcome="rejected"),
    -4002: ErrorMeaning(name="CAPITAL_IG", outcome="rejected"),
    -4003: ErrorMeaning(name="CAPITAL_IEV", outcome="rejected", kind="ParameterRejectedException"),
    -4004: ErrorMeaning(name="CAPITAL_UA", outcome="rejected", kind="AuthenticationException"),
    -4005: ErrorMeaning(name="CAPAITAL_TOO_MANY_REQUEST", outcome="rate_limited", kind="RateLimitException"),
    -4006: ErrorMeaning(
        name="CAPITAL_ONLY_SUPPORT_PRIMARY_ACCOUNT", outcome="rejected", kind="AuthenticationException"
    ),
    -4007: ErrorMeaning(
        name="CAPITAL_ADDRESS_VERIFICATION_NOT_PASS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4008: ErrorMeaning(
        name="CAPITAL_ADDRESS_TAG_VERIFICATION_NOT_PASS",
        outcome="rejected",
        kind="ParameterRejectedException",
    ),
    -4010: ErrorMeaning(name="CAPITAL_WHITELIST_EMAIL_CONFIRM", outcome="rejected"),
    -4011: ErrorMeaning(name="CAPITAL_WHITELIST_EMAIL_EXPIRED", outcome="rejected"),
    -4012: ErrorMeaning(name="CAPITAL_WHITELIST_CLOSE", outcome="rejected"),
    -4013: ErrorMeaning(name="CAPITAL_WITHDRAW_2FA_VERIFY", outcome="rejected"),
    -4014: ErrorMeaning(name="CAPITAL_WITHDRAW_LOGIN_DELAY", outcome="rejected"),
    -4015: ErrorMeaning(name="CAPITAL_WITHDRAW_RESTRICTED_MINUTE", outcome="rejected"),
    -4016: ErrorMeaning(name="CAPITAL_WITHDRAW_RESTRICTED_PASSWORD", outcome="rejected"),
    -4017: ErrorMeaning(name="CAPITAL_WITHDRAW_RESTRICTED_UNBIND_2FA", outcome="rejected"),
    -4018: ErrorMeaning(
        name="CAPITAL_WITHDRAW_ASSET_NOT_EXIST", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4019: ErrorMeaning(name="CAPITAL_WITHDRAW_ASSET_PROHIBIT", outcome="rejected"),
    -4021: ErrorMeaning(
        name="CAPITAL_WITHDRAW_AMOUNT_MULTIPLE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4022: ErrorMeaning(
        name="CAPITAL_WITHDRAW_MIN_AMOUNT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4023: ErrorMeaning(name="CAPITAL_WITHDRAW_MAX_AMOUNT", outcome="rejected"),
    -4024: ErrorMeaning(
        name="CAPITAL_WITHDRAW_USER_NO_ASSET", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -4025: ErrorMeaning(
        name="CAPITAL_WITHDRAW_USER_ASSET_LESS_THAN_ZERO",
        outcome="rejected",
        kind="InsufficientBalanceException",
    ),
    -4026: ErrorMeaning(
        name="CAPITAL_WITHDRAW_USER_ASSET_NOT_ENOUGH", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -4027: ErrorMeaning(name="CAPITAL_WITHDRAW_GET_TRAN_ID_FAILURE", outcome="rejected"),
    -4028: ErrorMeaning(
        name="CAPITAL_WITHDRAW_MORE_THAN_FEE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4029: ErrorMeaning(name="CAPITAL_WITHDRAW_NOT_EXIST", outcome="rejected"),
    -4030: ErrorMeaning(name="CAPITAL_WITHDRAW_CONFIRM_SUCCESS", outcome="rejected"),
    -4031: ErrorMeaning(name="CAPITAL_WITHDRAW_CANCEL_FAILURE", outcome="rejected"),
    -4032: ErrorMeaning(name="CAPITAL_WITHDRAW_CHECKSUM_VERIFY_FAILURE", outcome="rejected"),
    -4033: ErrorMeaning(
        name="CAPITAL_WITHDRAW_ILLEGAL_ADDRESS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4034: ErrorMeaning(name="CAPITAL_WITHDRAW_ADDRESS_CHEAT", outcome="rejected"),
    -4035: ErrorMeaning(name="CAPITAL_WITHDRAW_NOT_WHITE_ADDRESS", outcome="rejected"),
    -4036: ErrorMeaning(name="CAPITAL_WITHDRAW_NEW_ADDRESS", outcome="rejected"),
    -4037: ErrorMeaning(name="CAPITAL_WITHDRAW_RESEND_EMAIL_FAIL", outcome="rejected"),
    -4038: ErrorMeaning(name="CAPITAL_WITHDRAW_RESEND_EMAIL_TIME_OUT", outcome="rejected"),
    -4039: ErrorMeaning(name="CAPITAL_USER_EMPTY", outcome="rejected"),
    -4040: ErrorMeaning(name="CAPITAL_NO_CHARGE", outcome="rejected"),
    -4041: ErrorMeaning(name="CAPITAL_MINUTE_TOO_SMALL", outcome="rejected"),
    -4042: ErrorMeaning(name="CAPITAL_CHARGE_NOT_RESET", outcome="rejected"),
    -4043: ErrorMeaning(name="CAPITAL_ADDRESS_TOO_MUCH", outcome="rejected"),
    -4044: ErrorMeaning(name="CAPITAL_BLACKLIST_COUNTRY_GET_ADDRESS", outcome="rejected"),
    -4045: ErrorMeaning(name="CAPITAL_GET_ASSET_ERROR", outcome="rejected"),
    -4046: ErrorMeaning(name="CAPITAL_AGREEMENT_NOT_CONFIRMED", outcome="rejected"),
    -4047: ErrorMeaning(
        name="CAPITAL_DATE_INTERVAL_LIMIT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -4060: ErrorMeaning(name="CAPITAL_WITHDRAW_USER_ASSET_LOCK_DEPOSIT", outcome="rejected"),
    -4106: ErrorMeaning(
        name="TAG_NOT_SUPPORTED_FOR_NETWORK", outcome="rejected", kind="ParameterRejectedException"
    ),
    -5001: ErrorMeaning(name="ASSET_DRIBBLET_CONVERT_SWITCH_OFF", outcome="rejected"),
    -5002: ErrorMeaning(
        name="ASSET_ASSET_NOT_ENOUGH", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -5003: ErrorMeaning(
        name="ASSET_USER_HAVE_NO_ASSET", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -5004: ErrorMeaning(name="USER_OUT_OF_TRANSFER_FLOAT", outcome="rejected"),
    -5005: ErrorMeaning(name="USER_ASSET_AMOUNT_IS_TOO_LOW", outcome="rejected"),
    -5006: ErrorMeaning(name="USER_CAN_NOT_REQUEST_IN_24_HOURS", outcome="rejected"),
    -5007: ErrorMeaning(name="AMOUNT_OVER_ZERO", outcome="rejected", kind="ParameterRejectedException"),
    -5008: ErrorMeaning(
        name="ASSET_WITHDRAW_WITHDRAWING_NOT_ENOUGH", outcome="rejected", kind="InsufficientBalanceException"
    ),
    -5009: ErrorMeaning(name="PRODUCT_NOT_EXIST", outcome="rejected", kind="ParameterRejectedException"),
    -5010: ErrorMeaning(name="TRANSFER_FAIL", outcome="rejected"),
    -5011: ErrorMeaning(name="FUTURE_ACCT_NOT_EXIST", outcome="rejected"),
    -5012: ErrorMeaning(name="TRANSFER_PENDING", outcome="unknown"),
    -5021: ErrorMeaning(name="PARENT_SUB_HAVE_NO_RELATION", outcome="rejected"),
    -6001: ErrorMeaning(
        name="DAILY_PRODUCT_NOT_EXIST", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6003: ErrorMeaning(name="DAILY_PRODUCT_NOT_ACCESSIBLE", outcome="rejected"),
    -6004: ErrorMeaning(name="DAILY_PRODUCT_NOT_PURCHASABLE", outcome="rejected"),
    -6005: ErrorMeaning(
        name="DAILY_LOWER_THAN_MIN_PURCHASE_LIMIT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6006: ErrorMeaning(
        name="DAILY_REDEEM_AMOUNT_ERROR", outcome="rejected", kind="ParameterRejectedException"
    ),
    -6007: ErrorMeaning(name="DAILY_REDEEM_TIME_ERROR", outcome="rejected"),
    -6008: ErrorMeaning(name="DAILY_PRODUCT_NOT_REDEEMABLE", outcome="rejected"),
    -6009: ErrorMeaning(name="REQUEST_FREQUENCY_TOO_HIGH", outcome="rate_limited", kind="RateLimitException"),
    -6011: ErrorMeaning(name="EXCEEDED_USER_PURCHASE_LIMIT", outcome="rejected"),
    -6012: ErrorMeaning(name="BALANCE_NOT_ENOUGH", outcome="rejected", kind="InsufficientBalanceException"),
    -6013: ErrorMeaning(name="PURCHASING_FAILED", outcome="rejected"),
    -6014: ErrorMeaning(name="UPDATE_FAILED", outcome="rejected"),
    -6015: ErrorMeaning(name="EMPTY_REQUEST_BODY", outcome="rejected", kind="ParameterRejectedException"),
    -6016: ErrorMeaning(name="PARAMS_ERR", outcome="rejected", kind="ParameterRejectedException"),
    -6017: ErrorMeaning(name="NOT_IN_WHITELIST", outcome="rejected", kind="AuthenticationException"),
    -6018: ErrorMeaning(name="ASSET_NOT_ENOUGH", outcome="rejected", kind="InsufficientBalanceException"),
    -6019: ErrorMeaning(name="PENDING", outcome="unknown"),
    -6020: ErrorMeaning(name="PROJECT_NOT_EXISTS", outcome="rejected", kind="ParameterRejectedException"),
    -7001: ErrorMeaning(name="FUTURES_BAD_DATE_RANGE", outcome="rejected", kind="ParameterRejectedException"),
    -7002: ErrorMeaning(name="FUTURES_BAD_TYPE", outcome="rejected", kind="ParameterRejectedException"),
    -10001: ErrorMeaning(name="SYSTEM_MAINTENANCE", outcome="rejected"),
    -10002: ErrorMeaning(name="INVALID_INPUT", outcome="rejected", kind="ParameterRejectedException"),
    -10005: ErrorMeaning(name="NO_RECORDS", outcome="rejected"),
    -10007: ErrorMeaning(name="COIN_NOT_LOANABLE", outcome="rejected", kind="ParameterRejectedException"),
    -10008: ErrorMeaning(name="COIN_NOT_LOANABLE", outcome="rejected", kind="ParameterRejectedException"),
    -10009: ErrorMeaning(name="COIN_NOT_COLLATERAL", outcome="rejected", kind="ParameterRejectedException"),
    -10010: ErrorMeaning(name="COIN_NOT_COLLATERAL", outcome="rejected", kind="ParameterRejectedException"),
    -10011: ErrorMeaning(name="INSUFFICIENT_ASSET", outcome="rejected", kind="InsufficientBalanceException"),
    -10012: ErrorMeaning(name="INVALID_AMOUNT", outcome="rejected", kind="ParameterRejectedException"),
    -10013: ErrorMeaning(name="INSUFFICIENT_AMOUNT", outcome="rejected", kind="InsufficientBalanceException"),
    -10015: ErrorMeaning(name="DEDUCTION_FAILED", outcome="rejected"),
    -10016: ErrorMeaning(name="LOAN_FAILED", outcome="rejected"),
    -10017: ErrorMeaning(name="REPAY_EXCEED_DEBT", outcome="rejected", kind="ParameterRejectedException"),
    -10018: ErrorMeaning(name="INVALID_AMOUNT", outcome="rejected", kind="ParameterRejectedException"),
    -10019: ErrorMeaning(name="CONFIG_NOT_EXIST", outcome="rejected"),
    -10020: ErrorMeaning(name="UID_NOT_EXIST", outcome="rejected"),
    -10021: ErrorMeaning(name="ORDER_NOT_EXIST", outcome="rejected", kind="UnknownOrderException"),
    -10022: ErrorMeaning(name="INVALID_AMOUNT", outcome="rejected", kind="ParameterRejectedException"),
    -10023: ErrorMeaning(name="ADJUST_LTV_FAILED", outcome="rejected"),
    -10024: ErrorMeaning(name="ADJUST_LTV_NOT_SUPPORTED", outcome="rejected"),
    -10025: ErrorMeaning(name="REPAY_FAILED", outcome="rejected"),
    -10026: ErrorMeaning(name="INVALID_PARAMETER", outcome="rejected", kind="ParameterRejectedException"),
    -10028: ErrorMeaning(name="INVALID_PARAMETER", outcome="rejected", kind="ParameterRejectedException"),
    -10029: ErrorMeaning(name="AMOUNT_TOO_SMALL", outcome="rejected", kind="ParameterRejectedException"),
    -10030: ErrorMeaning(name="AMOUNT_TOO_LARGE", outcome="rejected", kind="ParameterRejectedException"),
    -10031: ErrorMeaning(name="QUOTA_REACHED", outcome="rejected"),
    -10032: ErrorMeaning(name="REPAY_NOT_AVAILABLE", outcome="rejected"),
    -10034: ErrorMeaning(name="REPAY_NOT_AVAILABLE", outcome="rejected"),
    -10039: ErrorMeaning(name="AMOUNT_TOO_SMALL", outcome="rejected", kind="ParameterRejectedException"),
    -10040: ErrorMeaning(name="AMOUNT_TOO_LARGE", outcome="rejected", kind="ParameterRejectedException"),
    -10041: ErrorMeaning(name="INSUFFICIENT_AMOUNT", outcome="rejected"),
    -10042: ErrorMeaning(name="ASSET_NOT_SUPPORTED", outcome="rejected", kind="ParameterRejectedException"),
    -10043: ErrorMeaning(name="ASSET_NOT_SUPPORTED", outcome="rejected", kind="ParameterRejectedException"),
    -10044: ErrorMeaning(name="QUOTA_REACHED", outcome="rejected"),
    -10045: ErrorMeaning(name="COLLTERAL_REPAY_NOT_SUPPORTED", outcome="rejected"),
    -10046: ErrorMeaning(name="EXCEED_MAX_ADJUSTMENT", outcome="rejected", kind="ParameterRejectedException"),
    -10047: ErrorMeaning(name="REGION_NOT_SUPPORTED", outcome="rejected"),
    -12014: ErrorMeaning(name="TOO_MANY_REQUESTS", outcome="rate_limited", kind="RateLimitException"),
    -13000: ErrorMeaning(name="BLVT_FORBID_REDEEM", outcome="rejected"),
    -13001: ErrorMeaning(name="BLVT_EXCEED_DAILY_LIMIT", outcome="rejected"),
    -13002: ErrorMeaning(name="BLVT_EXCEED_TOKEN_DAILY_LIMIT", outcome="rejected"),
    -13003: ErrorMeaning(name="BLVT_FORBID_PURCHASE", outcome="rejected"),
    -13004: ErrorMeaning(name="BLVT_EXCEED_DAILY_PURCHASE_LIMIT", outcome="rejected"),
    -13005: ErrorMeaning(name="BLVT_EXCEED_TOKEN_DAILY_PURCHASE_LIMIT", outcome="rejected"),
    -13006: ErrorMeaning(
        name="BLVT_PURCHASE_LESS_MIN_AMOUNT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -13007: ErrorMeaning(name="BLVT_PURCHASE_AGREEMENT_NOT_SIGN", outcome="rejected"),
    -18002: ErrorMeaning(name="GIFT_CARD_EXCEED_DAILY_AMOUNT", outcome="rejected"),
    -18003: ErrorMeaning(name="GIFT_CARD_EXCEED_DAILY_NUMBER", outcome="rejected"),
    -18004: ErrorMeaning(name="GIFT_CARD_EXCEED_REDEEM_ATTEMPTS", outcome="rejected"),
    -18005: ErrorMeaning(name="GIFT_CARD_EXCEED_VERIFY_ATTEMPTS", outcome="rejected"),
    -18006: ErrorMeaning(
        name="GIFT_CARD_AMOUNT_TOO_SMALL", outcome="rejected", kind="ParameterRejectedException"
    ),
    -18007: ErrorMeaning(
        name="GIFT_CARD_TOKEN_NOT_SUPPORTED", outcome="rejected", kind="ParameterRejectedException"
    ),
    -20121: ErrorMeaning(name="ALGO_BAD_SYMBOL", outcome="rejected", kind="ParameterRejectedException"),
    -20124: ErrorMeaning(name="ALGO_NO_SUCH_ORDER", outcome="rejected", kind="UnknownOrderException"),
    -20130: ErrorMeaning(
        name="ALGO_INVALID_PARAMETER", outcome="rejected", kind="ParameterRejectedException"
    ),
    -20132: ErrorMeaning(
        name="ALGO_DUPLICATED_CLIENT_ALGO_ID", outcome="rejected", kind="OrderRejectedException"
    ),
    -20194: ErrorMeaning(
        name="ALGO_DURATION_TOO_SHORT", outcome="rejected", kind="ParameterRejectedException"
    ),
    -20195: ErrorMeaning(
        name="ALGO_QUANTITY_TOO_SMALL", outcome="rejected", kind="ParameterRejectedException"
    ),
    -20196: ErrorMeaning(
        name="ALGO_QUANTITY_TOO_LARGE", outcome="rejected", kind="ParameterRejectedException"
    ),
    -20198: ErrorMeaning(name="ALGO_MAX_OPEN_ORDERS", outcome="rejected", kind="OrderRejectedException"),
    -20204: ErrorMeaning(
        name="ALGO_NOTIONAL_OUT_OF_LIMITS", outcome="rejected", kind="ParameterRejectedException"
    ),
    -21001: ErrorMeaning(name="USER_IS_NOT_UNIACCOUNT", outcome="rejected"),
    -21002: ErrorMeaning(name="UNI_ACCOUNT_CANT_TRANSFER_FUTURE", outcome="rejected"),
    -21003: ErrorMeaning(name="NET_ASSET_MUST_LTE_RATIO", outcome="rejected"),
    -21004: ErrorMeaning(name="USER_NO_LIABILITY", outcome="rejected"),
    -21005: ErrorMeaning(name="NO_ENOUGH_ASSET", outcome="rejected", kind="InsufficientBalanceException"),
    -21006: ErrorMeaning(name="HAD_IN_PROCESS_REPAY", outcome="rejected"),
    -21007: ErrorMeaning(name="IN_FORCE_LIQUIDATION", outcome="rejected"),
    -21015: ErrorMeaning(name="ENDPOINT_GONE", outcome="rejected"),
}
"""By code."""
