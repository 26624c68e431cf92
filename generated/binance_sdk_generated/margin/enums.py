"""Enums of Margin trading. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
    """

    BUY = "BUY"
    """Gets the base asset, gives the quote asset."""
    SELL = "SELL"
    """Gives the base asset, gets the quote asset."""


class OrderType(StrEnum):
    """Kind of order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
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


class TimeInForce(StrEnum):
    """How long an order may work.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
    """

    GTC = "GTC"
    """Good till canceled: until it is filled or canceled."""
    IOC = "IOC"
    """Immediate or cancel: trades what it can at once, the rest expires."""
    FOK = "FOK"
    """Fill or kill: trades completely at once, or expires."""


class OrderRespType(StrEnum):
    """How much the reply to an order contains.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
    """

    ACK = "ACK"
    """Ids and time only."""
    RESULT = "RESULT"
    """The order as well."""
    FULL = "FULL"
    """The order and its fills."""


class OrderStatus(StrEnum):
    """What has become of an order.

    Source (2026-11-20): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-status-status
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


class SideEffectType(StrEnum):
    """What an order does with loans.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
    """

    NO_SIDE_EFFECT = "NO_SIDE_EFFECT"
    """Nothing; it trades with what the account holds."""
    MARGIN_BUY = "MARGIN_BUY"
    """Borrows what the account lacks."""
    AUTO_REPAY = "AUTO_REPAY"
    """Repays loans with what it gets."""
    AUTO_BORROW_REPAY = "AUTO_BORROW_REPAY"
    """Borrows what the account lacks, and repays loans with what it gets."""


class SelfTradePreventionMode(StrEnum):
    """What happens when two orders of one owner would trade.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
    """

    NONE = "NONE"
    """Nothing; they trade."""
    EXPIRE_MAKER = "EXPIRE_MAKER"
    """The order on the book expires."""
    EXPIRE_TAKER = "EXPIRE_TAKER"
    """The incoming order expires."""
    EXPIRE_BOTH = "EXPIRE_BOTH"
    """Both expire."""


class ContingencyType(StrEnum):
    """How the orders of a list depend on each other.

    Source (2026-11-20): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#contingencytype
    """

    OCO = "OCO"
    """One cancels the other."""
    OTO = "OTO"
    """One triggers the other (also OTOCO)."""


class ListStatusType(StrEnum):
    """Why the status of an order list is reported.

    Source (2026-11-20): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-list-status-liststatustype
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

    Source (2026-11-20): https://github.com/binance/binance-spot-api-docs/blob/master/enums.md#order-list-order-status-listorderstatus
    """

    EXECUTING = "EXECUTING"
    """Placed, or changed since."""
    ALL_DONE = "ALL_DONE"
    """Finished; no order of it is active."""
    REJECT = "REJECT"
    """Placing or canceling it failed."""


class ExecutionType(StrEnum):
    """What an order update reports.

    Source (2026-11-20): https://developers.binance.com/en/docs/products/margin-trading/trade-data-stream
    """

    NEW = "NEW"
    """Accepted by the matching engine."""
    CANCELED = "CANCELED"
    """Canceled by the user."""
    REPLACED = "REPLACED"
    """Not used at present."""
    REJECTED = "REJECTED"
    """Refused."""
    TRADE = "TRADE"
    """All or a part of it traded."""
    EXPIRED = "EXPIRED"
    """Ended by the rules of its type or by the exchange."""
    TRADE_PREVENTION = "TRADE_PREVENTION"
    """Ended by self-trade prevention."""


class LoanAction(StrEnum):
    """Borrow or repay.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#margin-account-borrow-repay
    """

    BORROW = "BORROW"
    """Borrows."""
    REPAY = "REPAY"
    """Repays."""


class InterestType(StrEnum):
    """Why interest was charged.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-interest-history
    """

    PERIODIC = "PERIODIC"
    """Every hour."""
    ON_BORROW = "ON_BORROW"
    """When it was borrowed."""
    PERIODIC_CONVERTED = "PERIODIC_CONVERTED"
    """Every hour, paid in BNB."""
    ON_BORROW_CONVERTED = "ON_BORROW_CONVERTED"
    """When it was borrowed, paid in BNB."""
    PORTFOLIO = "PORTFOLIO"
    """Every day, for a negative balance of portfolio margin."""


class MarginKind(StrEnum):
    """Cross or isolated margin.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-available-inventory
    """

    MARGIN = "MARGIN"
    """Cross margin."""
    ISOLATED = "ISOLATED"
    """Isolated margin."""


class TransferDirection(StrEnum):
    """Into the margin account or out of it.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#get-cross-margin-transfer-history
    """

    ROLL_IN = "ROLL_IN"
    """Into the margin account."""
    ROLL_OUT = "ROLL_OUT"
    """Out of the margin account."""


class CapitalFlowType(StrEnum):
    """What changed a balance.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-isolated-margin-capital-flow
    """

    TRANSFER = "TRANSFER"
    """A transfer."""
    BORROW = "BORROW"
    """A loan."""
    REPAY = "REPAY"
    """A repayment."""
    BUY_INCOME = "BUY_INCOME"
    """What was bought."""
    BUY_EXPENSE = "BUY_EXPENSE"
    """What a purchase cost."""
    SELL_INCOME = "SELL_INCOME"
    """What a sale brought."""
    SELL_EXPENSE = "SELL_EXPENSE"
    """What was sold."""
    TRADING_COMMISSION = "TRADING_COMMISSION"
    """Commission of a trade."""
    BUY_LIQUIDATION = "BUY_LIQUIDATION"
    """A purchase in a liquidation."""
    SELL_LIQUIDATION = "SELL_LIQUIDATION"
    """A sale in a liquidation."""
    REPAY_LIQUIDATION = "REPAY_LIQUIDATION"
    """A repayment in a liquidation."""
    OTHER_LIQUIDATION = "OTHER_LIQUIDATION"
    """Something else in a liquidation."""
    LIQUIDATION_FEE = "LIQUIDATION_FEE"
    """Fee of a liquidation."""
    SMALL_BALANCE_CONVERT = "SMALL_BALANCE_CONVERT"
    """Small balances that were converted."""
    COMMISSION_RETURN = "COMMISSION_RETURN"
    """Commission that was returned."""
    SMALL_CONVERT = "SMALL_CONVERT"
    """A small conversion."""


class PermissionMode(StrEnum):
    """What a special key may do.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#create-special-key
    """

    TRADE = "TRADE"
    """Everything."""
    READ = "READ"
    """Read the account, and read over FIX."""
