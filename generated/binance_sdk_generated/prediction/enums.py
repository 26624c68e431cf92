"""Enums of Prediction markets. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#place-order
    """

    BUY = "BUY"
    """Buy shares."""
    SELL = "SELL"
    """Sell shares."""


class OrderType(StrEnum):
    """Kind of order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#place-order
    """

    MARKET = "MARKET"
    """Trades at once and completely, or not at all."""
    LIMIT = "LIMIT"
    """Trades at its price or better, until canceled."""


class AccountType(StrEnum):
    """Account on Binance.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#place-order
    """

    SPOT = "SPOT"
    """Spot account."""
    FUNDING = "FUNDING"
    """Funding account."""


class FundingSource(StrEnum):
    """Where the money of an order comes from.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/trade#place-order
    """

    MPC = "MPC"
    """The prediction wallet."""
    CEX = "CEX"
    """An account on Binance."""


class TransferDirection(StrEnum):
    """Direction of a transfer.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/transfer#query-transfer-list
    """

    INBOUND = "INBOUND"
    """From the prediction wallet to Binance."""
    OUTBOUND = "OUTBOUND"
    """From Binance to the prediction wallet."""


class BlockTradeStatus(StrEnum):
    """What has become of a block trade.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#list-otc-blocktrades
    """

    OPEN = "OPEN"
    """Offered."""
    FULFILLED = "FULFILLED"
    """Taken, not settled yet."""
    MATCHED = "MATCHED"
    """Settled."""
    CANCELLED = "CANCELLED"
    """Canceled by the maker."""
    EXPIRED = "EXPIRED"
    """Not taken in time."""
    FAILED = "FAILED"
    """Not settled."""


class ReservedAsset(StrEnum):
    """What a block trade locks.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/rest-api/otc#get-otc-reserved-balances
    """

    USDT = "USDT"
    """USDT."""
    SHARE = "SHARE"
    """Shares of an outcome."""
