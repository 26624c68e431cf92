"""Enums of Options. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell."""


class OptionSide(StrEnum):
    """Kind of option.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    CALL = "CALL"
    """Right to buy."""
    PUT = "PUT"
    """Right to sell."""


class PositionSide(StrEnum):
    """Direction of a position.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    LONG = "LONG"
    """Bought."""
    SHORT = "SHORT"
    """Sold."""


class OrderType(StrEnum):
    """Kind of order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    LIMIT = "LIMIT"
    """Trades at its price or better."""


class TimeInForce(StrEnum):
    """How long an order may work.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    GTC = "GTC"
    """Until canceled."""
    IOC = "IOC"
    """At once; what is not traded then is canceled."""
    FOK = "FOK"
    """At once and completely, or not at all."""
    GTX = "GTX"
    """Post only: refused where it would trade at once."""


class OrderRespType(StrEnum):
    """How much the reply to an order contains.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    ACK = "ACK"
    """That it was accepted."""
    RESULT = "RESULT"
    """What it came to."""


class OrderStatus(StrEnum):
    """What has become of an order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    NEW = "NEW"
    """Accepted, nothing traded yet."""
    ACCEPTED = "ACCEPTED"
    """The same, in older answers."""
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    """A part has traded."""
    FILLED = "FILLED"
    """All of it has traded."""
    CANCELED = "CANCELED"
    """Canceled."""
    REJECTED = "REJECTED"
    """Not accepted."""
    EXPIRED = "EXPIRED"
    """Ended by the rules of its type or by the exchange."""
    EXPIRED_IN_MATCH = "EXPIRED_IN_MATCH"
    """Ended by self-trade prevention."""


class SelfTradePreventionMode(StrEnum):
    """What happens when an order would trade with another of the same user.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    NONE = "NONE"
    """They trade."""
    EXPIRE_TAKER = "EXPIRE_TAKER"
    """The newer order expires."""
    EXPIRE_MAKER = "EXPIRE_MAKER"
    """The older order expires."""
    EXPIRE_BOTH = "EXPIRE_BOTH"
    """Both orders expire."""


class Liquidity(StrEnum):
    """Which side of a trade one is.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

    MAKER = "MAKER"
    """The one that was there first."""
    TAKER = "TAKER"
    """The one that came."""


class ExerciseResult(StrEnum):
    """How an option ended.

    Source (2026-05-28): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/rest-api/market-data#historical-exercise-records
    """

    REALISTIC_VALUE_STRICKEN = "REALISTIC_VALUE_STRICKEN"
    """Exercised."""
    EXTRINSIC_VALUE_EXPIRED = "EXTRINSIC_VALUE_EXPIRED"
    """Expired out of the money."""


class ExecutionType(StrEnum):
    """What happened to an order.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/user-data-streams
    """

    NEW = "NEW"
    """Placed."""
    TRADE = "TRADE"
    """Traded."""
    CANCELED = "CANCELED"
    """Canceled."""
    EXPIRED = "EXPIRED"
    """Ended by rule."""
    REJECTED = "REJECTED"
    """Not accepted."""
    AMENDMENT = "AMENDMENT"
    """Changed."""
    CALCULATED = "CALCULATED"
    """Liquidated."""


class KlineInterval(StrEnum):
    """Length of a candlestick.

    Source (2026-05-28): https://developers.binance.com/docs/derivatives/options-trading/common-definition
    """

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
