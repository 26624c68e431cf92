"""Enums of Stocks. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#place-equity-order
    """

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell."""


class OrderType(StrEnum):
    """Kind of order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#place-equity-order
    """

    MARKET = "MARKET"
    """Trades at once at the best prices."""
    LIMIT = "LIMIT"
    """Trades at its price or better."""


class TimeInForce(StrEnum):
    """How long an order may work.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#place-equity-order
    """

    DAY = "DAY"
    """Until the end of the trading day."""
    GTC = "GTC"
    """Until canceled."""


class TradingSession(StrEnum):
    """When an order may trade.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#place-equity-order
    """

    RTH = "RTH"
    """Regular hours."""
    EXTENDED = "EXTENDED"
    """Regular hours, and those before and after them."""
    VALUE_24H = "24H"
    """Around the clock."""


class WalletType(StrEnum):
    """Wallet that pays.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/trade#place-equity-order
    """

    CARD = "CARD"
    """Wallet of the card."""
    MAIN = "MAIN"
    """Main wallet."""


class ConvertType(StrEnum):
    """Direction of a conversion.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/rest-api/tokenized#tokenized-convert-status
    """

    MINT = "MINT"
    """From stock to token."""
    REDEEM = "REDEEM"
    """From token to stock."""


class Tradability(StrEnum):
    """What may be done with a stock.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/market-streams#tradability-stream
    """

    BUY_SELL = "BUY_SELL"
    """Buy and sell."""
    NONE = "NONE"
    """Nothing at the moment."""
