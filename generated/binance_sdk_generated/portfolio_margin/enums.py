"""Enums of Portfolio margin. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    BUY = "BUY"
    """Buy: opens or grows a long, closes a short."""
    SELL = "SELL"
    """Sell: opens or grows a short, closes a long."""


class PositionSide(StrEnum):
    """Position that an order belongs to.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    BOTH = "BOTH"
    """The only position of a symbol in one-way mode."""
    LONG = "LONG"
    """The long position in hedge mode."""
    SHORT = "SHORT"
    """The short position in hedge mode."""


class FuturesOrderType(StrEnum):
    """Kind of futures order; all but LIMIT and MARKET are conditional and have calls of their own.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    LIMIT = "LIMIT"
    """Trades at its price or better."""
    MARKET = "MARKET"
    """Trades at once at the best prices."""
    STOP = "STOP"
    """Becomes a limit order when the market turns against the position to its trigger."""
    STOP_MARKET = "STOP_MARKET"
    """Becomes a market order when the market turns against the position to its trigger."""
    TAKE_PROFIT = "TAKE_PROFIT"
    """Becomes a limit order when the market reaches its trigger in favor of the position."""
    TAKE_PROFIT_MARKET = "TAKE_PROFIT_MARKET"
    """Becomes a market order when the market reaches its trigger in favor of the position."""
    TRAILING_STOP_MARKET = "TRAILING_STOP_MARKET"
    """Becomes a market order when the price turns by callbackRate from its best."""


class FuturesTimeInForce(StrEnum):
    """How long an order may work.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    GTC = "GTC"
    """Until canceled, a year at most."""
    IOC = "IOC"
    """At once; what is not traded then is canceled."""
    FOK = "FOK"
    """At once and completely, or not at all."""
    GTX = "GTX"
    """Post only: refused where it would trade at once."""
    GTD = "GTD"
    """Until goodTillDate."""


class OrderType(StrEnum):
    """Kind of margin order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-margin-order
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
    """How long a margin order may work.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-margin-order
    """

    GTC = "GTC"
    """Good till canceled: until it is filled or canceled."""
    IOC = "IOC"
    """Immediate or cancel: trades what it can at once, the rest expires."""
    FOK = "FOK"
    """Fill or kill: trades completely at once, or expires."""


class SideEffectType(StrEnum):
    """Whether a margin order borrows or repays.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-margin-order
    """

    NO_SIDE_EFFECT = "NO_SIDE_EFFECT"
    """Neither."""
    MARGIN_BUY = "MARGIN_BUY"
    """Borrows what it needs."""
    AUTO_REPAY = "AUTO_REPAY"
    """Repays with what it gets."""
    AUTO_BORROW_REPAY = "AUTO_BORROW_REPAY"
    """Borrows what it needs, and repays with what it gets."""


class OrderStatus(StrEnum):
    """What has become of an order.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    NEW = "NEW"
    """Accepted, nothing traded yet."""
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    """A part has traded."""
    FILLED = "FILLED"
    """All of it has traded."""
    CANCELED = "CANCELED"
    """Canceled by the user."""
    REJECTED = "REJECTED"
    """Not accepted."""
    EXPIRED = "EXPIRED"
    """Ended by the rules of its type or by the exchange."""
    EXPIRED_IN_MATCH = "EXPIRED_IN_MATCH"
    """Ended by self-trade prevention."""


class OrderRespType(StrEnum):
    """How much the reply to an order contains.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    ACK = "ACK"
    """That it was accepted; the reply does not wait for trades."""
    RESULT = "RESULT"
    """The order as well; of futures, what orders that trade at once came to."""
    FULL = "FULL"
    """Margin orders: the order and its fills."""


class WorkingType(StrEnum):
    """Price that triggers a conditional order.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    MARK_PRICE = "MARK_PRICE"
    """The mark price."""
    CONTRACT_PRICE = "CONTRACT_PRICE"
    """The price of the last trade."""


class PriceMatch(StrEnum):
    """Price taken from the book instead of price.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    NONE = "NONE"
    """Not from the book."""
    OPPONENT = "OPPONENT"
    """Best price of the other side."""
    OPPONENT_5 = "OPPONENT_5"
    """5th best price of the other side."""
    OPPONENT_10 = "OPPONENT_10"
    """10th best price of the other side."""
    OPPONENT_20 = "OPPONENT_20"
    """20th best price of the other side."""
    QUEUE = "QUEUE"
    """Best price of the own side."""
    QUEUE_5 = "QUEUE_5"
    """5th best price of the own side."""
    QUEUE_10 = "QUEUE_10"
    """10th best price of the own side."""
    QUEUE_20 = "QUEUE_20"
    """20th best price of the own side."""


class SelfTradePreventionMode(StrEnum):
    """What happens when an order would trade with another of the same user.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    NONE = "NONE"
    """They trade."""
    EXPIRE_TAKER = "EXPIRE_TAKER"
    """The newer order expires."""
    EXPIRE_BOTH = "EXPIRE_BOTH"
    """Both orders expire."""
    EXPIRE_MAKER = "EXPIRE_MAKER"
    """The older order expires."""


class MarginType(StrEnum):
    """What backs a position.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#um-futures-symbol-configuration
    """

    ISOLATED = "ISOLATED"
    """Margin set aside for it."""
    CROSSED = "CROSSED"
    """The whole balance."""


class AlgoType(StrEnum):
    """Kind of algo order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-um-algo-order
    """

    CONDITIONAL = "CONDITIONAL"
    """Waits for a trigger price."""


class AlgoStatus(StrEnum):
    """What has become of a conditional order.

    Source (2026-11-20): https://developers.binance.com/en/docs/products/derivatives-trading-portfolio-margin/user-data-streams
    """

    NEW = "NEW"
    """Waits for its trigger."""
    CANCELED = "CANCELED"
    """Canceled by the user."""
    TRIGGERING = "TRIGGERING"
    """Triggered, on its way to the matching engine."""
    TRIGGERED = "TRIGGERED"
    """Its order is in the matching engine."""
    FINISHED = "FINISHED"
    """Its order was filled or canceled."""
    REJECTED = "REJECTED"
    """The matching engine refused its order, as for want of margin."""
    EXPIRED = "EXPIRED"
    """Ended by the exchange, as when the position it closes is gone."""


class ConditionalOrderStatus(StrEnum):
    """What has become of a conditional order on COIN-M.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Event-Conditional-Order-Trade-Update
    """

    NEW = "NEW"
    """Waits for its trigger."""
    CANCELED = "CANCELED"
    """Canceled by the user."""
    EXPIRED = "EXPIRED"
    """Ended by the exchange."""
    TRIGGERED = "TRIGGERED"
    """It placed its order."""
    FINISHED = "FINISHED"
    """Its order was filled or canceled."""


class ContingencyType(StrEnum):
    """How the orders of a list depend on each other.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-new-oco
    """

    OCO = "OCO"
    """One cancels the other."""


class ListStatusType(StrEnum):
    """Why the status of an order list is reported.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-new-oco
    """

    RESPONSE = "RESPONSE"
    """An action on the list failed."""
    EXEC_STARTED = "EXEC_STARTED"
    """The list was placed or its status changed."""
    ALL_DONE = "ALL_DONE"
    """The list is finished."""


class ListOrderStatus(StrEnum):
    """What has become of an order list.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-new-oco
    """

    EXECUTING = "EXECUTING"
    """Placed, or changed since."""
    ALL_DONE = "ALL_DONE"
    """Finished; no order of it is active."""
    REJECT = "REJECT"
    """Placing or canceling it failed."""


class AutoCloseType(StrEnum):
    """Why Binance closed a position.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-users-um-force-orders
    """

    LIQUIDATION = "LIQUIDATION"
    """Too little margin."""
    ADL = "ADL"
    """Auto-deleveraging: it met another account's liquidation."""


class IncomeType(StrEnum):
    """Why money came or went.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-income-history
    """

    TRANSFER = "TRANSFER"
    """Transfer between wallets."""
    WELCOME_BONUS = "WELCOME_BONUS"
    """Bonus for new users."""
    REALIZED_PNL = "REALIZED_PNL"
    """Profit or loss of a closed position."""
    FUNDING_FEE = "FUNDING_FEE"
    """Funding paid or received."""
    COMMISSION = "COMMISSION"
    """Commission of a trade."""
    INSURANCE_CLEAR = "INSURANCE_CLEAR"
    """Taken over by the insurance fund."""
    REFERRAL_KICKBACK = "REFERRAL_KICKBACK"
    """Share of commission for being referred."""
    COMMISSION_REBATE = "COMMISSION_REBATE"
    """Share of the commission of referred users."""
    API_REBATE = "API_REBATE"
    """Rebate of a broker program."""
    CONTEST_REWARD = "CONTEST_REWARD"
    """Prize."""
    CROSS_COLLATERAL_TRANSFER = "CROSS_COLLATERAL_TRANSFER"
    """Transfer of cross collateral."""
    OPTIONS_PREMIUM_FEE = "OPTIONS_PREMIUM_FEE"
    """Premium of an option."""
    OPTIONS_SETTLE_PROFIT = "OPTIONS_SETTLE_PROFIT"
    """Settlement of an option."""
    INTERNAL_TRANSFER = "INTERNAL_TRANSFER"
    """Transfer to another user."""
    DELIVERED_SETTELMENT = "DELIVERED_SETTELMENT"
    """Delivery of a contract; the misspelling is Binance's."""
    COIN_SWAP_DEPOSIT = "COIN_SWAP_DEPOSIT"
    """Paid in by a conversion."""
    COIN_SWAP_WITHDRAW = "COIN_SWAP_WITHDRAW"
    """Taken out by a conversion."""
    POSITION_LIMIT_INCREASE_FEE = "POSITION_LIMIT_INCREASE_FEE"
    """Fee for a higher position limit."""


class AccountStatus(StrEnum):
    """What an account may do at its level of margin.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#account-information
    """

    NORMAL = "NORMAL"
    """Everything."""
    MARGIN_CALL = "MARGIN_CALL"
    """Everything; margin runs low."""
    SUPPLY_MARGIN = "SUPPLY_MARGIN"
    """Margin has to be added."""
    REDUCE_ONLY = "REDUCE_ONLY"
    """Positions may only be reduced."""
    ACTIVE_LIQUIDATION = "ACTIVE_LIQUIDATION"
    """It is being liquidated."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """It is being liquidated by force."""
    BANKRUPTED = "BANKRUPTED"
    """It is bankrupt."""


class BnbTransferSide(StrEnum):
    """Direction of a transfer of BNB.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#bnb-transfer
    """

    TO_UM = "TO_UM"
    """To USD-M futures."""
    FROM_UM = "FROM_UM"
    """From USD-M futures."""


class FuturesWallet(StrEnum):
    """Wallet from which an asset is collected.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#fund-collection-by-asset
    """

    UM = "UM"
    """USD-M futures."""
    CM = "CM"
    """COIN-M futures."""
    OPTION = "OPTION"
    """Options, of SPAN accounts only."""


class MarginLoanStatus(StrEnum):
    """State of a loan or a repayment.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-margin-loan-record
    """

    PENDING = "PENDING"
    """Not yet booked."""
    CONFIRMED = "CONFIRMED"
    """Booked."""
    FAILED = "FAILED"
    """Nothing happened."""


class MarginInterestType(StrEnum):
    """Why interest was charged.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-margin-borrow-loan-interest-history
    """

    PERIODIC = "PERIODIC"
    """For an hour."""
    ON_BORROW = "ON_BORROW"
    """For the first hour, when it was borrowed."""
    PERIODIC_CONVERTED = "PERIODIC_CONVERTED"
    """For an hour, paid in BNB."""
    ON_BORROW_CONVERTED = "ON_BORROW_CONVERTED"
    """For the first hour, paid in BNB."""
    PORTFOLIO = "PORTFOLIO"
    """For a day of negative balance."""


class RateLimitType(StrEnum):
    """What a limit counts.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    REQUEST_WEIGHT = "REQUEST_WEIGHT"
    """Weight of calls."""
    ORDERS = "ORDERS"
    """Orders placed and modified."""
    RAW_REQUESTS = "RAW_REQUESTS"
    """Calls."""


class RateLimitInterval(StrEnum):
    """Unit of the time in which a limit counts.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/common-definition
    """

    SECOND = "SECOND"
    """Seconds."""
    MINUTE = "MINUTE"
    """Minutes."""
    DAY = "DAY"
    """Days."""


class BusinessUnit(StrEnum):
    """Futures market that an event is about.

    Source (2026-11-20): https://developers.binance.com/en/docs/products/derivatives-trading-portfolio-margin/user-data-streams
    """

    UM = "UM"
    """USD-M futures."""
    CM = "CM"
    """COIN-M futures."""


class RiskLevel(StrEnum):
    """Why a warning is sent.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Event-riskLevelChange
    """

    MARGIN_CALL = "MARGIN_CALL"
    """Margin runs low."""
    REDUCE_ONLY = "REDUCE_ONLY"
    """Positions may only be reduced from now on."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """The account is being liquidated."""


class ExecutionType(StrEnum):
    """What happened to an order.

    Source (2026-11-20): https://developers.binance.com/en/docs/products/derivatives-trading-portfolio-margin/user-data-streams
    """

    NEW = "NEW"
    """It was accepted."""
    CANCELED = "CANCELED"
    """It was canceled."""
    CALCULATED = "CALCULATED"
    """It liquidates a position."""
    EXPIRED = "EXPIRED"
    """It ended by itself."""
    TRADE = "TRADE"
    """It traded."""
    AMENDMENT = "AMENDMENT"
    """It was modified."""


class AccountUpdateReason(StrEnum):
    """Why balances or positions changed.

    Source (2026-11-20): https://developers.binance.com/en/docs/products/derivatives-trading-portfolio-margin/user-data-streams
    """

    DEPOSIT = "DEPOSIT"
    """Deposit."""
    WITHDRAW = "WITHDRAW"
    """Withdrawal."""
    ORDER = "ORDER"
    """A trade."""
    FUNDING_FEE = "FUNDING_FEE"
    """Funding."""
    WITHDRAW_REJECT = "WITHDRAW_REJECT"
    """A withdrawal was refused."""
    ADJUSTMENT = "ADJUSTMENT"
    """Correction by Binance."""
    INSURANCE_CLEAR = "INSURANCE_CLEAR"
    """Taken over by the insurance fund."""
    ADMIN_DEPOSIT = "ADMIN_DEPOSIT"
    """Paid in by Binance."""
    ADMIN_WITHDRAW = "ADMIN_WITHDRAW"
    """Taken out by Binance."""
    MARGIN_TRANSFER = "MARGIN_TRANSFER"
    """Margin of an isolated position changed."""
    MARGIN_TYPE_CHANGE = "MARGIN_TYPE_CHANGE"
    """The margin type changed."""
    ASSET_TRANSFER = "ASSET_TRANSFER"
    """Transfer between wallets."""
    OPTIONS_PREMIUM_FEE = "OPTIONS_PREMIUM_FEE"
    """Premium of an option."""
    OPTIONS_SETTLE_PROFIT = "OPTIONS_SETTLE_PROFIT"
    """Settlement of an option."""
    AUTO_EXCHANGE = "AUTO_EXCHANGE"
    """Assets were exchanged to cover a debt."""
    COIN_SWAP_DEPOSIT = "COIN_SWAP_DEPOSIT"
    """Paid in by a conversion."""
    COIN_SWAP_WITHDRAW = "COIN_SWAP_WITHDRAW"
    """Taken out by a conversion."""


class MarginExecutionType(StrEnum):
    """What happened to a margin order.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Event-Margin-Order-Update
    """

    NEW = "NEW"
    """Accepted by the matching engine."""
    CANCELED = "CANCELED"
    """Canceled by the user."""
    REJECTED = "REJECTED"
    """Refused, as the new half of a cancel-replace may be."""
    TRADE = "TRADE"
    """All or a part of it traded."""
    EXPIRED = "EXPIRED"
    """Ended by the rules of its type or by the exchange."""
    TRADE_PREVENTION = "TRADE_PREVENTION"
    """Ended by self-trade prevention."""
