"""Enums of Spot. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class SymbolStatus(StrEnum):
    """What may be done on a symbol at the moment.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#symbol-status-status
    """

    TRADING = "TRADING"
    """Orders are taken and matched."""
    END_OF_DAY = "END_OF_DAY"
    """Not used at present."""
    HALT = "HALT"
    """Trading is paused."""
    BREAK = "BREAK"
    """Not available for trading, as in planned downtime; no market data either."""
    CANCEL_ONLY = "CANCEL_ONLY"
    """Orders may only be canceled or amended; market data goes on, candlesticks do not."""


class Permission(StrEnum):
    """What an account may trade; trading groups beyond these appear without notice.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#account-and-symbol-permissions-permissions
    """

    SPOT = "SPOT"
    """Spot trading."""
    MARGIN = "MARGIN"
    """Cross margin trading."""
    LEVERAGED = "LEVERAGED"
    """Leveraged tokens."""
    TRD_GRP_002 = "TRD_GRP_002"
    """Trading group 2."""
    TRD_GRP_003 = "TRD_GRP_003"
    """Trading group 3."""
    TRD_GRP_004 = "TRD_GRP_004"
    """Trading group 4."""
    TRD_GRP_005 = "TRD_GRP_005"
    """Trading group 5."""
    TRD_GRP_006 = "TRD_GRP_006"
    """Trading group 6."""
    TRD_GRP_007 = "TRD_GRP_007"
    """Trading group 7."""
    TRD_GRP_008 = "TRD_GRP_008"
    """Trading group 8."""
    TRD_GRP_009 = "TRD_GRP_009"
    """Trading group 9."""
    TRD_GRP_010 = "TRD_GRP_010"
    """Trading group 10."""
    TRD_GRP_011 = "TRD_GRP_011"
    """Trading group 11."""
    TRD_GRP_012 = "TRD_GRP_012"
    """Trading group 12."""
    TRD_GRP_013 = "TRD_GRP_013"
    """Trading group 13."""
    TRD_GRP_014 = "TRD_GRP_014"
    """Trading group 14."""
    TRD_GRP_015 = "TRD_GRP_015"
    """Trading group 15."""
    TRD_GRP_016 = "TRD_GRP_016"
    """Trading group 16."""
    TRD_GRP_017 = "TRD_GRP_017"
    """Trading group 17."""
    TRD_GRP_018 = "TRD_GRP_018"
    """Trading group 18."""
    TRD_GRP_019 = "TRD_GRP_019"
    """Trading group 19."""
    TRD_GRP_020 = "TRD_GRP_020"
    """Trading group 20."""
    TRD_GRP_021 = "TRD_GRP_021"
    """Trading group 21."""
    TRD_GRP_022 = "TRD_GRP_022"
    """Trading group 22."""
    TRD_GRP_023 = "TRD_GRP_023"
    """Trading group 23."""
    TRD_GRP_024 = "TRD_GRP_024"
    """Trading group 24."""
    TRD_GRP_025 = "TRD_GRP_025"
    """Trading group 25."""


class AccountType(StrEnum):
    """Kind of account.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#account-and-symbol-permissions-permissions
    """

    SPOT = "SPOT"
    """Spot account."""


class OrderStatus(StrEnum):
    """What has become of an order.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-status-status
    """

    NEW = "NEW"
    """Accepted by the matching engine, nothing traded yet."""
    PENDING_NEW = "PENDING_NEW"
    """Part of a list; waits until the working order is completely filled."""
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    """A part has traded."""
    FILLED = "FILLED"
    """All of it has traded."""
    CANCELED = "CANCELED"
    """Canceled by the user."""
    PENDING_CANCEL = "PENDING_CANCEL"
    """Not used at present."""
    REJECTED = "REJECTED"
    """Not accepted by the matching engine."""
    EXPIRED = "EXPIRED"
    """Ended by the rules of its type (an IOC or FOK without a fill, for one) or by the exchange."""
    EXPIRED_IN_MATCH = "EXPIRED_IN_MATCH"
    """Ended by self-trade prevention."""


class ListStatusType(StrEnum):
    """Why the status of an order list is reported.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-list-status-liststatustype
    """

    RESPONSE = "RESPONSE"
    """An action on the list failed."""
    EXEC_STARTED = "EXEC_STARTED"
    """The list was placed or its status changed."""
    UPDATED = "UPDATED"
    """A client order id in the list changed."""
    ALL_DONE = "ALL_DONE"
    """The list is finished."""


class ListOrderStatus(StrEnum):
    """What has become of an order list.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-list-order-status-listorderstatus
    """

    EXECUTING = "EXECUTING"
    """Placed, or changed since."""
    ALL_DONE = "ALL_DONE"
    """Finished; no order of it is active."""
    REJECT = "REJECT"
    """Placing or canceling it failed."""


class ContingencyType(StrEnum):
    """How the orders of a list depend on each other.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#contingencytype
    """

    OCO = "OCO"
    """One cancels the other."""
    OTO = "OTO"
    """One triggers the other (also OTOCO, OPO and OPOCO)."""


class AllocationType(StrEnum):
    """Where an allocation comes from.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#allocationtype
    """

    SOR = "SOR"
    """Smart order routing."""


class OrderType(StrEnum):
    """Kind of order.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-types-ordertypes-type
    """

    LIMIT = "LIMIT"
    """Trades at its price or better, and may wait on the book."""
    MARKET = "MARKET"
    """Trades at once at the best prices there are."""
    STOP_LOSS = "STOP_LOSS"
    """Becomes a market order when the price turns against you and reaches stopPrice."""
    STOP_LOSS_LIMIT = "STOP_LOSS_LIMIT"
    """Becomes a limit order when the price turns against you and reaches stopPrice."""
    TAKE_PROFIT = "TAKE_PROFIT"
    """Becomes a market order when the price moves in your favor and reaches stopPrice."""
    TAKE_PROFIT_LIMIT = "TAKE_PROFIT_LIMIT"
    """Becomes a limit order when the price moves in your favor and reaches stopPrice."""
    LIMIT_MAKER = "LIMIT_MAKER"
    """A limit order that is refused if it would trade at once (post-only)."""


class OrderRespType(StrEnum):
    """How much the reply to an order contains.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-response-type-neworderresptype
    """

    ACK = "ACK"
    """Ids and time only."""
    RESULT = "RESULT"
    """The order as well."""
    FULL = "FULL"
    """The order and its fills."""


class WorkingFloor(StrEnum):
    """Where an order is being filled.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#working-floor
    """

    EXCHANGE = "EXCHANGE"
    """On the book it was sent to."""
    SOR = "SOR"
    """By smart order routing."""


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-side-side
    """

    BUY = "BUY"
    """Gets the base asset, gives the quote asset."""
    SELL = "SELL"
    """Gives the base asset, gets the quote asset."""


class TimeInForce(StrEnum):
    """How long an order may work.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#time-in-force-timeinforce
    """

    GTC = "GTC"
    """Good till canceled: until it is filled or canceled."""
    IOC = "IOC"
    """Immediate or cancel: trades what it can at once, the rest expires."""
    FOK = "FOK"
    """Fill or kill: trades completely at once, or expires."""


class RateLimitType(StrEnum):
    """What a rate limit counts.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#rate-limiters-ratelimittype
    """

    REQUEST_WEIGHT = "REQUEST_WEIGHT"
    """Weight of the requests of an IP address."""
    ORDERS = "ORDERS"
    """Unfilled orders of an account."""
    RAW_REQUESTS = "RAW_REQUESTS"
    """Requests of an IP address, whatever their weight."""
    CONNECTIONS = "CONNECTIONS"
    """Attempts to connect of an IP address (shown by web-socket-api.md#exchange-information only)."""


class RateLimitInterval(StrEnum):
    """Unit of time of a rate limit.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#rate-limit-intervals-interval
    """

    SECOND = "SECOND"
    """Seconds."""
    MINUTE = "MINUTE"
    """Minutes."""
    HOUR = "HOUR"
    """Hours (web-socket-api.md#how-to-interpret-rate-limits)."""
    DAY = "DAY"
    """Days; they begin at midnight UTC."""


class SelfTradePreventionMode(StrEnum):
    """What happens when two orders of one owner would trade (faqs/stp_faq.md).

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#stp-modes
    """

    NONE = "NONE"
    """Nothing; they trade."""
    EXPIRE_MAKER = "EXPIRE_MAKER"
    """The order on the book expires."""
    EXPIRE_TAKER = "EXPIRE_TAKER"
    """The incoming order expires."""
    EXPIRE_BOTH = "EXPIRE_BOTH"
    """Both expire."""
    DECREMENT = "DECREMENT"
    """Both lose the quantity that would have traded; the smaller one expires."""
    TRANSFER = "TRANSFER"
    """Like DECREMENT, but within a trade group assets change hands; both orders must ask for it."""


class ExecutionType(StrEnum):
    """What an order update reports.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#execution-types
    """

    NEW = "NEW"
    """Accepted by the matching engine."""
    CANCELED = "CANCELED"
    """Canceled by the user."""
    REPLACED = "REPLACED"
    """Amended."""
    REJECTED = "REJECTED"
    """Refused, as the new half of a cancel-replace may be."""
    TRADE = "TRADE"
    """All or a part of it traded."""
    EXPIRED = "EXPIRED"
    """Ended by the rules of its type or by the exchange."""
    TRADE_PREVENTION = "TRADE_PREVENTION"
    """Ended by self-trade prevention."""


class ExecutionRuleType(StrEnum):
    """Rule that is enforced when an order trades.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#execution-rules
    """

    PRICE_RANGE = "PRICE_RANGE"
    """Trades only within a range around the reference price."""


class ExpiryReason(StrEnum):
    """Why an order expired.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/user-data-stream.md#order-expiry-reason
    """

    NONE = "NONE"
    """It did not expire."""
    REJECTED = "REJECTED"
    """A stop or pending order was refused when it was to enter the book, for lack of funds or by a filter."""
    EXCHANGE_CANCELED = "EXCHANGE_CANCELED"
    """Canceled by Binance."""
    OCO_TRIGGER = "OCO_TRIGGER"
    """The other order of the OCO pair began to work, or the pair expired."""
    OTO_PHASE_ONE_EXPIRED = "OTO_PHASE_ONE_EXPIRED"
    """The working order of its list expired."""
    UNFILLED_IOC_QUANTITY_EXPIRED = "UNFILLED_IOC_QUANTITY_EXPIRED"
    """What an IOC order could not trade at once."""
    UNFILLED_FOK_ORDER_EXPIRED = "UNFILLED_FOK_ORDER_EXPIRED"
    """A FOK order that could not trade completely at once."""
    INSUFFICIENT_LIQUIDITY = "INSUFFICIENT_LIQUIDITY"
    """The book did not hold enough to trade with."""
    EXECUTION_RULE_PRICE_RANGE_EXCEEDED = "EXECUTION_RULE_PRICE_RANGE_EXCEEDED"
    """It would have traded outside the range of the price range rule."""


class OrderRejectReason(StrEnum):
    """Why an order was refused.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/user-data-stream.md#order-reject-reason
    """

    NONE = "NONE"
    """It was not refused."""
    INSUFFICIENT_BALANCES = "INSUFFICIENT_BALANCES"
    """The account does not hold enough."""
    STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY = "STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY"
    """The market is already beyond stopPrice."""
    WOULD_MATCH_IMMEDIATELY = "WOULD_MATCH_IMMEDIATELY"
    """A post-only order would have traded at once."""
    OCO_BAD_PRICES = "OCO_BAD_PRICES"
    """The prices of the two orders do not lie as an OCO needs them."""


class MatchType(StrEnum):
    """How a fill came about (tag 574 of FIX).

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/fix-api.md
    """

    AUTO_MATCH = "AUTO_MATCH"
    """A trade on the book."""
    ONE_PARTY_TRADE_REPORT = "ONE_PARTY_TRADE_REPORT"
    """An allocation by smart order routing."""


class PegPriceType(StrEnum):
    """Price that a pegged order follows.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#pegged-orders-info
    """

    PRIMARY_PEG = "PRIMARY_PEG"
    """Best price on the own side of the book."""
    MARKET_PEG = "MARKET_PEG"
    """Best price on the other side of the book."""


class PegOffsetType(StrEnum):
    """Unit of the distance of a pegged order.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#pegged-orders-info
    """

    PRICE_LEVEL = "PRICE_LEVEL"
    """Levels of the book, away from the best price."""


class CancelRestrictions(StrEnum):
    """State that an order must be in to be canceled.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#regarding-cancelrestrictions
    """

    ONLY_NEW = "ONLY_NEW"
    """Nothing of it has traded."""
    ONLY_PARTIALLY_FILLED = "ONLY_PARTIALLY_FILLED"
    """A part of it has traded."""


class CancelReplaceMode(StrEnum):
    """Whether a failed cancel stops the new order.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-an-existing-order-and-send-a-new-order-trade
    """

    STOP_ON_FAILURE = "STOP_ON_FAILURE"
    """No new order when the cancel fails."""
    ALLOW_FAILURE = "ALLOW_FAILURE"
    """The new order is sent in any case."""


class OrderRateLimitExceededMode(StrEnum):
    """What a cancel-replace does when the unfilled order count is used up.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-an-existing-order-and-send-a-new-order-trade
    """

    DO_NOTHING = "DO_NOTHING"
    """Neither half is done."""
    CANCEL_ONLY = "CANCEL_ONLY"
    """The order is canceled."""


class CancelReplaceResult(StrEnum):
    """What became of one half of a cancel-replace.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-an-existing-order-and-send-a-new-order-trade
    """

    SUCCESS = "SUCCESS"
    """Done."""
    FAILURE = "FAILURE"
    """Refused."""
    NOT_ATTEMPTED = "NOT_ATTEMPTED"
    """Not tried, because the cancel failed."""


class TickerType(StrEnum):
    """How much a ticker contains.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#24hr-ticker-price-change-statistics
    """

    FULL = "FULL"
    """All fields."""
    MINI = "MINI"
    """Prices, volumes and counts only."""


class KlineInterval(StrEnum):
    """Length of one candlestick.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#kline-intervals
    """

    SECOND_1 = "1s"
    """One second."""
    MINUTE_1 = "1m"
    """One minute."""
    MINUTE_3 = "3m"
    """Three minutes."""
    MINUTE_5 = "5m"
    """Five minutes."""
    MINUTE_15 = "15m"
    """A quarter of an hour."""
    MINUTE_30 = "30m"
    """Half an hour."""
    HOUR_1 = "1h"
    """One hour."""
    HOUR_2 = "2h"
    """Two hours."""
    HOUR_4 = "4h"
    """Four hours."""
    HOUR_6 = "6h"
    """Six hours."""
    HOUR_8 = "8h"
    """Eight hours."""
    HOUR_12 = "12h"
    """Half a day."""
    DAY_1 = "1d"
    """One day."""
    DAY_3 = "3d"
    """Three days."""
    WEEK_1 = "1w"
    """One week."""
    MONTH_1 = "1M"
    """One month."""


class ReferencePriceCalculationType(StrEnum):
    """How a reference price is made.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-reference-price-calculation
    """

    ARITHMETIC_MEAN = "ARITHMETIC_MEAN"
    """By the matching engine, as the mean of price buckets."""
    EXTERNAL = "EXTERNAL"
    """Outside the matching engine."""


class FilterType(StrEnum):
    """Name of a trading rule.

    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/filters.md#filters
    """

    PRICE_FILTER = "PRICE_FILTER"
    """Limits and step of price and stopPrice; a value of 0 switches that part off."""
    PERCENT_PRICE = "PERCENT_PRICE"
    """Range of price around the reference price, or around the average of the last minutes where there is
    none.
    """
    PERCENT_PRICE_BY_SIDE = "PERCENT_PRICE_BY_SIDE"
    """The same with a range of its own for each side."""
    LOT_SIZE = "LOT_SIZE"
    """Limits and step of quantity and icebergQty."""
    MIN_NOTIONAL = "MIN_NOTIONAL"
    """Least value (price times quantity) of an order."""
    NOTIONAL = "NOTIONAL"
    """Least and greatest value (price times quantity) of an order."""
    ICEBERG_PARTS = "ICEBERG_PARTS"
    """Most parts of an iceberg order: quantity / icebergQty, rounded up."""
    MARKET_LOT_SIZE = "MARKET_LOT_SIZE"
    """Limits and step of the quantity of MARKET orders."""
    MAX_NUM_ORDERS = "MAX_NUM_ORDERS"
    """Most open orders of the account on the symbol, stops and take-profits included."""
    MAX_NUM_ALGO_ORDERS = "MAX_NUM_ALGO_ORDERS"
    """Most open stop-loss and take-profit orders of the account on the symbol."""
    MAX_NUM_ICEBERG_ORDERS = "MAX_NUM_ICEBERG_ORDERS"
    """Most open iceberg orders of the account on the symbol."""
    MAX_POSITION = "MAX_POSITION"
    """Most of the base asset that the account may hold, open buys included."""
    TRAILING_DELTA = "TRAILING_DELTA"
    """Range of trailingDelta in basis points; "above" is for orders that a rising price activates first."""
    MAX_NUM_ORDER_AMENDS = "MAX_NUM_ORDER_AMENDS"
    """How often one order may be amended."""
    MAX_NUM_ORDER_LISTS = "MAX_NUM_ORDER_LISTS"
    """Most open order lists of the account on the symbol."""
    EXCHANGE_MAX_NUM_ORDERS = "EXCHANGE_MAX_NUM_ORDERS"
    """Most open orders of the account on all symbols."""
    EXCHANGE_MAX_NUM_ALGO_ORDERS = "EXCHANGE_MAX_NUM_ALGO_ORDERS"
    """Most open stop-loss and take-profit orders of the account on all symbols."""
    EXCHANGE_MAX_NUM_ICEBERG_ORDERS = "EXCHANGE_MAX_NUM_ICEBERG_ORDERS"
    """Most open iceberg orders of the account on all symbols."""
    EXCHANGE_MAX_NUM_ORDER_LISTS = "EXCHANGE_MAX_NUM_ORDER_LISTS"
    """Most open order lists of the account on all symbols."""
    MAX_ASSET = "MAX_ASSET"
    """Most of one asset that a single order may move; only get_my_filters shows it."""
