"""Enums of USD-M futures. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    BUY = "BUY"
    """Buy: opens or grows a long, closes a short."""
    SELL = "SELL"
    """Sell: opens or grows a short, closes a long."""


class PositionSide(StrEnum):
    """Position that an order belongs to.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    BOTH = "BOTH"
    """The only position of a symbol in one-way mode."""
    LONG = "LONG"
    """The long position in hedge mode."""
    SHORT = "SHORT"
    """The short position in hedge mode."""


class FuturesOrderType(StrEnum):
    """Kind of order; all but LIMIT and MARKET are conditional and placed with create_algo_order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    LIMIT = "LIMIT"
    """Trades at its price or better."""
    MARKET = "MARKET"
    """Trades at once at the best prices."""
    STOP = "STOP"
    """Becomes a limit order when the market turns against the position to triggerPrice."""
    STOP_MARKET = "STOP_MARKET"
    """Becomes a market order when the market turns against the position to triggerPrice."""
    TAKE_PROFIT = "TAKE_PROFIT"
    """Becomes a limit order when the market reaches triggerPrice in favor of the position."""
    TAKE_PROFIT_MARKET = "TAKE_PROFIT_MARKET"
    """Becomes a market order when the market reaches triggerPrice in favor of the position."""
    TRAILING_STOP_MARKET = "TRAILING_STOP_MARKET"
    """Becomes a market order when the price turns by callbackRate from its best since activatePrice."""


class FuturesTimeInForce(StrEnum):
    """How long an order may work.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
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
    RPI = "RPI"
    """Post only, and met only by orders from the app or the website."""


class OrderStatus(StrEnum):
    """What has become of an order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
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

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    ACK = "ACK"
    """That it was accepted; the reply does not wait for trades."""
    RESULT = "RESULT"
    """What MARKET orders, and LIMIT orders that trade at once, came to."""


class WorkingType(StrEnum):
    """Price that triggers a conditional order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    MARK_PRICE = "MARK_PRICE"
    """The mark price."""
    CONTRACT_PRICE = "CONTRACT_PRICE"
    """The price of the last trade."""


class PriceMatch(StrEnum):
    """Price taken from the book instead of price.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
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

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
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

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-margin-type
    """

    ISOLATED = "ISOLATED"
    """Margin set aside for it."""
    CROSSED = "CROSSED"
    """The whole balance."""


class ContractType(StrEnum):
    """Kind of contract.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    PERPETUAL = "PERPETUAL"
    """Without a delivery date."""
    CURRENT_MONTH = "CURRENT_MONTH"
    """Delivered at the end of this month."""
    NEXT_MONTH = "NEXT_MONTH"
    """Delivered at the end of next month."""
    CURRENT_QUARTER = "CURRENT_QUARTER"
    """Delivered at the end of this quarter."""
    NEXT_QUARTER = "NEXT_QUARTER"
    """Delivered at the end of next quarter."""
    PERPETUAL_DELIVERING = "PERPETUAL_DELIVERING"
    """Perpetual that is being settled for delisting."""
    TRADIFI_PERPETUAL = "TRADIFI_PERPETUAL"
    """Perpetual on a stock, a commodity or another asset of traditional markets."""


class ContractStatus(StrEnum):
    """What may be done on a contract at the moment.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    PENDING_TRADING = "PENDING_TRADING"
    """Trading has not begun."""
    TRADING = "TRADING"
    """Orders are taken and matched."""
    PRE_DELIVERING = "PRE_DELIVERING"
    """About to be delivered."""
    DELIVERING = "DELIVERING"
    """Being delivered."""
    DELIVERED = "DELIVERED"
    """Delivered."""
    PRE_SETTLE = "PRE_SETTLE"
    """About to be settled."""
    SETTLING = "SETTLING"
    """Being settled."""
    CLOSE = "CLOSE"
    """Closed."""


class KlineInterval(StrEnum):
    """Length of a candlestick.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    SECOND_1 = "1s"
    """One second."""
    MINUTE_1 = "1m"
    """One minute."""
    MINUTE_3 = "3m"
    """3 minutes."""
    MINUTE_5 = "5m"
    """5 minutes."""
    MINUTE_15 = "15m"
    """15 minutes."""
    MINUTE_30 = "30m"
    """30 minutes."""
    HOUR_1 = "1h"
    """One hour."""
    HOUR_2 = "2h"
    """2 hours."""
    HOUR_4 = "4h"
    """4 hours."""
    HOUR_6 = "6h"
    """6 hours."""
    HOUR_8 = "8h"
    """8 hours."""
    HOUR_12 = "12h"
    """12 hours."""
    DAY_1 = "1d"
    """One day."""
    DAY_3 = "3d"
    """3 days."""
    WEEK_1 = "1w"
    """One week."""
    MONTH_1 = "1M"
    """One month."""


class StatisticsPeriod(StrEnum):
    """Time between two values of a statistic.

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#long-short-ratio
    """

    MINUTE_5 = "5m"
    """5 minutes."""
    MINUTE_15 = "15m"
    """15 minutes."""
    MINUTE_30 = "30m"
    """30 minutes."""
    HOUR_1 = "1h"
    """One hour."""
    HOUR_2 = "2h"
    """2 hours."""
    HOUR_4 = "4h"
    """4 hours."""
    HOUR_6 = "6h"
    """6 hours."""
    HOUR_12 = "12h"
    """12 hours."""
    DAY_1 = "1d"
    """One day."""


class AlgoType(StrEnum):
    """Kind of algo order.

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#new-algo-order
    """

    CONDITIONAL = "CONDITIONAL"
    """Waits for a trigger price."""


class AlgoStatus(StrEnum):
    """What has become of a conditional order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Event-Algo-Order-Update
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


class ExecutionType(StrEnum):
    """What happened to an order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Event-Order-Update
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

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Event-Balance-and-Position-Update
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


class IncomeType(StrEnum):
    """Why money came or went.

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-income-history
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
    AUTO_EXCHANGE = "AUTO_EXCHANGE"
    """Assets were exchanged to cover a debt."""
    DELIVERED_SETTELMENT = "DELIVERED_SETTELMENT"
    """Delivery of a contract; the misspelling is Binance's."""
    COIN_SWAP_DEPOSIT = "COIN_SWAP_DEPOSIT"
    """Paid in by a conversion."""
    COIN_SWAP_WITHDRAW = "COIN_SWAP_WITHDRAW"
    """Taken out by a conversion."""
    POSITION_LIMIT_INCREASE_FEE = "POSITION_LIMIT_INCREASE_FEE"
    """Fee for a higher position limit."""
    STRATEGY_UMFUTURES_TRANSFER = "STRATEGY_UMFUTURES_TRANSFER"
    """Transfer to or from a strategy."""
    FEE_RETURN = "FEE_RETURN"
    """Commission given back."""
    BFUSD_REWARD = "BFUSD_REWARD"
    """Reward for holding BFUSD."""
    SPECIAL_FUNDING_FEE = "SPECIAL_FUNDING_FEE"
    """Funding outside the schedule."""


class AutoCloseType(StrEnum):
    """Why Binance closed a position.

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#users-force-orders
    """

    LIQUIDATION = "LIQUIDATION"
    """Too little margin."""
    ADL = "ADL"
    """Auto-deleveraging: it met another account's liquidation."""


class StrategyStatus(StrEnum):
    """State of a strategy.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Event-STRATEGY-UPDATE
    """

    NEW = "NEW"
    """Created."""
    WORKING = "WORKING"
    """Runs."""
    CANCELLED = "CANCELLED"
    """Canceled by the user."""
    EXPIRED = "EXPIRED"
    """Ended by itself."""


class TradingSessionType(StrEnum):
    """Session of a traditional market.

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-streams/market#trading-session-stream
    """

    PRE_MARKET = "PRE_MARKET"
    """Before the opening."""
    REGULAR = "REGULAR"
    """Regular hours."""
    AFTER_MARKET = "AFTER_MARKET"
    """After the close."""
    OVERNIGHT = "OVERNIGHT"
    """At night."""
    NO_TRADING = "NO_TRADING"
    """Closed."""


class ConvertOrderStatus(StrEnum):
    """State of a conversion.

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/convert#order-status
    """

    PROCESS = "PROCESS"
    """In progress."""
    ACCEPT_SUCCESS = "ACCEPT_SUCCESS"
    """The quote was accepted."""
    SUCCESS = "SUCCESS"
    """Done."""
    FAIL = "FAIL"
    """Failed."""


class RateLimitType(StrEnum):
    """What a limit counts.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    REQUEST_WEIGHT = "REQUEST_WEIGHT"
    """Weight of calls."""
    ORDERS = "ORDERS"
    """Orders placed and modified."""
    RAW_REQUESTS = "RAW_REQUESTS"
    """Calls."""


class RateLimitInterval(StrEnum):
    """Unit of the time in which a limit counts.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition
    """

    SECOND = "SECOND"
    """Seconds."""
    MINUTE = "MINUTE"
    """Minutes."""
    DAY = "DAY"
    """Days."""


class FilterType(StrEnum):
    """Name of a trading rule.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/common-definition#filters
    """

    PRICE_FILTER = "PRICE_FILTER"
    """Limits and step of price and triggerPrice; a value of 0 switches that part off."""
    LOT_SIZE = "LOT_SIZE"
    """Limits and step of quantity."""
    MARKET_LOT_SIZE = "MARKET_LOT_SIZE"
    """Limits and step of the quantity of market orders."""
    MAX_NUM_ORDERS = "MAX_NUM_ORDERS"
    """Most open orders of the account on the symbol."""
    MAX_NUM_ALGO_ORDERS = "MAX_NUM_ALGO_ORDERS"
    """Most open conditional orders of the account on the symbol; gone from newer answers."""
    MIN_NOTIONAL = "MIN_NOTIONAL"
    """Least value (price times quantity) of an order; MARKET orders count at the mark price."""
    PERCENT_PRICE = "PERCENT_PRICE"
    """Range of price around the mark price."""
    POSITION_RISK_CONTROL = "POSITION_RISK_CONTROL"
    """Whether only orders that reduce positions are taken for now."""
