"""Handler bases of Prediction markets: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk.handler import (
    Handler,
)


class PredictionOrderBookHandlerBase(Handler):
    """`web3_prediction_orderbook_<marketId>`: The book of a market."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("orderBook",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "msgType": "type",
        "marketId": "market_id",
        "updateTimestampMs": "event_time",
        "bids": "bids",
        "asks": "asks",
    }


class PredictionAllMarketOrderBookHandlerBase(Handler):
    """`web3_prediction_orderbook_data`: The books of all markets."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("allMarketOrderBook",)
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "msgType": "type",
        "marketId": "market_id",
        "updateTimestampMs": "event_time",
        "bids": "bids",
        "asks": "asks",
    }


class PredictionMarketCloseHandlerBase(Handler):
    """`web3_prediction_pm_market_close`: A market was resolved."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("marketClose",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "topic": "market_title"}


class PredictionMarketBuySuccessHandlerBase(Handler):
    """`web3_prediction_pm_market_buy_success`: A MARKET order to buy traded."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("marketBuySuccess",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "topic": "market_title"}


class PredictionMarketBuyFailHandlerBase(Handler):
    """`web3_prediction_pm_market_buy_fail`: A MARKET order to buy failed or expired."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("marketBuyFail",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "topic": "market_title"}


class PredictionMarketSellSuccessHandlerBase(Handler):
    """`web3_prediction_pm_market_sell_success`: A MARKET order to sell traded."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("marketSellSuccess",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "topic": "market_title"}


class PredictionMarketSellFailHandlerBase(Handler):
    """`web3_prediction_pm_market_sell_fail`: A MARKET order to sell failed or expired."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("marketSellFail",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "topic": "market_title"}


class PredictionLimitSubmitSuccessHandlerBase(Handler):
    """`web3_prediction_pm_limit_submit_success`: A LIMIT order was placed."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("limitSubmitSuccess",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "topic": "market_title"}


class PredictionLimitSubmitFailHandlerBase(Handler):
    """`web3_prediction_pm_limit_submit_fail`: A LIMIT order was refused."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("limitSubmitFail",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "topic": "market_title"}


class PredictionLimitOrderPartialFillHandlerBase(Handler):
    """`web3_prediction_pm_limit_order_partial_fill`: A part of a LIMIT order traded."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("limitOrderPartialFill",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "topic": "market_title"}


class PredictionLimitOrderFilledHandlerBase(Handler):
    """`web3_prediction_pm_limit_order_filled`: All of a LIMIT order has traded."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("limitOrderFilled",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "topic": "market_title"}


class PredictionClaimSuccessHandlerBase(Handler):
    """`web3_prediction_pm_claim_success`: A claim was paid."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("claimSuccess",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount"}


class PredictionClaimPartialSuccessHandlerBase(Handler):
    """`web3_prediction_pm_claim_partial_success`: Some of several claims were paid."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("claimPartialSuccess",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id"}


class PredictionClaimFailHandlerBase(Handler):
    """`web3_prediction_pm_claim_fail`: A claim failed."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("claimFail",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount", "outcome": "outcome"}


class PredictionTransferSuccessHandlerBase(Handler):
    """`web3_prediction_pm_transfer_success`: A transfer was carried out."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("transferSuccess",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount"}


class PredictionTransferFailHandlerBase(Handler):
    """`web3_prediction_pm_transfer_fail`: A transfer failed."""

    SUBTYPES: ClassVar[tuple[str, ...]] = ("transferFail",)
    COLUMNS: ClassVar[Mapping[str, str]] = {"pushId": "push_id", "amount": "amount"}
