"""Streams of Prediction markets: a function for each kind, for ``client.stream(...)``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypeVar

from binance_sdk.descriptors import Event, Param, StreamRequest, Template
from binance_sdk.stream_name import StreamEvent, request

from . import events

if TYPE_CHECKING:
    pass

N = TypeVar("N")


_ORDER_BOOK: Final = Template(
    subtype="orderBook",
    name="web3_prediction_orderbook_<marketId>",
    params=(Param(name="marketId", required=True),),
)
_ALL_MARKET_ORDER_BOOK: Final = Template(subtype="allMarketOrderBook", name="web3_prediction_orderbook_data")
_MARKET_CLOSE: Final = Template(subtype="marketClose", name="web3_prediction_pm_market_close")
_MARKET_BUY_SUCCESS: Final = Template(
    subtype="marketBuySuccess", name="web3_prediction_pm_market_buy_success"
)
_MARKET_BUY_FAIL: Final = Template(subtype="marketBuyFail", name="web3_prediction_pm_market_buy_fail")
_MARKET_SELL_SUCCESS: Final = Template(
    subtype="marketSellSuccess", name="web3_prediction_pm_market_sell_success"
)
_MARKET_SELL_FAIL: Final = Template(subtype="marketSellFail", name="web3_prediction_pm_market_sell_fail")
_LIMIT_SUBMIT_SUCCESS: Final = Template(
    subtype="limitSubmitSuccess", name="web3_prediction_pm_limit_submit_success"
)
_LIMIT_SUBMIT_FAIL: Final = Template(subtype="limitSubmitFail", name="web3_prediction_pm_limit_submit_fail")
_LIMIT_ORDER_PARTIAL_FILL: Final = Template(
    subtype="limitOrderPartialFill", name="web3_prediction_pm_limit_order_partial_fill"
)
_LIMIT_ORDER_FILLED: Final = Template(
    subtype="limitOrderFilled", name="web3_prediction_pm_limit_order_filled"
)
_CLAIM_SUCCESS: Final = Template(subtype="claimSuccess", name="web3_prediction_pm_claim_success")
_CLAIM_PARTIAL_SUCCESS: Final = Template(
    subtype="claimPartialSuccess", name="web3_prediction_pm_claim_partial_success"
)
_CLAIM_FAIL: Final = Template(subtype="claimFail", name="web3_prediction_pm_claim_fail")
_TRANSFER_SUCCESS: Final = Template(subtype="transferSuccess", name="web3_prediction_pm_transfer_success")
_TRANSFER_FAIL: Final = Template(subtype="transferFail", name="web3_prediction_pm_transfer_fail")


def order_book(marketId: str) -> StreamRequest[events.OrderBookUpdate]:
    """The book of a market.

    - marketId: Id of the market

    Stream: `web3_prediction_orderbook_<marketId>`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#prediction-order-book-by-market-id
    """
    return request(_ORDER_BOOK, events.OrderBookUpdate, None, marketId=marketId)


def all_market_order_book() -> StreamRequest[events.OrderBookUpdate]:
    """The books of all markets.

    Stream: `web3_prediction_orderbook_data`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#prediction-order-book-by-market-id
    """
    return request(_ALL_MARKET_ORDER_BOOK, events.OrderBookUpdate, None)


def market_close() -> StreamRequest[events.TopicNotice]:
    """A market was resolved.

    Stream: `web3_prediction_pm_market_close`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#market-resolution-notification
    """
    return request(_MARKET_CLOSE, events.TopicNotice, None)


def market_buy_success() -> StreamRequest[events.OrderNotice]:
    """A MARKET order to buy traded.

    Stream: `web3_prediction_pm_market_buy_success`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#market-buy-order-fully-filled
    """
    return request(_MARKET_BUY_SUCCESS, events.OrderNotice, None)


def market_buy_fail() -> StreamRequest[events.OrderNotice]:
    """A MARKET order to buy failed or expired.

    Stream: `web3_prediction_pm_market_buy_fail`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#market-buy-order-failed
    """
    return request(_MARKET_BUY_FAIL, events.OrderNotice, None)


def market_sell_success() -> StreamRequest[events.OrderNotice]:
    """A MARKET order to sell traded.

    Stream: `web3_prediction_pm_market_sell_success`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#market-sell-order-fully-filled
    """
    return request(_MARKET_SELL_SUCCESS, events.OrderNotice, None)


def market_sell_fail() -> StreamRequest[events.OrderNotice]:
    """A MARKET order to sell failed or expired.

    Stream: `web3_prediction_pm_market_sell_fail`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#market-sell-order-failed-expired
    """
    return request(_MARKET_SELL_FAIL, events.OrderNotice, None)


def limit_submit_success() -> StreamRequest[events.OrderNotice]:
    """A LIMIT order was placed.

    Stream: `web3_prediction_pm_limit_submit_success`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#limit-order-submitted-successfully
    """
    return request(_LIMIT_SUBMIT_SUCCESS, events.OrderNotice, None)


def limit_submit_fail() -> StreamRequest[events.TopicNotice]:
    """A LIMIT order was refused.

    Stream: `web3_prediction_pm_limit_submit_fail`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#limit-order-submission-failed
    """
    return request(_LIMIT_SUBMIT_FAIL, events.TopicNotice, None)


def limit_order_partial_fill() -> StreamRequest[events.OrderNotice]:
    """A part of a LIMIT order traded.

    Stream: `web3_prediction_pm_limit_order_partial_fill`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#limit-order-partially-filled
    """
    return request(_LIMIT_ORDER_PARTIAL_FILL, events.OrderNotice, None)


def limit_order_filled() -> StreamRequest[events.OrderNotice]:
    """All of a LIMIT order has traded.

    Stream: `web3_prediction_pm_limit_order_filled`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#limit-order-fully-filled
    """
    return request(_LIMIT_ORDER_FILLED, events.OrderNotice, None)


def claim_success() -> StreamRequest[events.AmountNotice]:
    """A claim was paid.

    Stream: `web3_prediction_pm_claim_success`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#reward-claim-succeeded
    """
    return request(_CLAIM_SUCCESS, events.AmountNotice, None)


def claim_partial_success() -> StreamRequest[events.PushNotice]:
    """Some of several claims were paid.

    Stream: `web3_prediction_pm_claim_partial_success`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#batch-claim-partially-succeeded
    """
    return request(_CLAIM_PARTIAL_SUCCESS, events.PushNotice, None)


def claim_fail() -> StreamRequest[events.OutcomeNotice]:
    """A claim failed.

    Stream: `web3_prediction_pm_claim_fail`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#reward-claim-failed
    """
    return request(_CLAIM_FAIL, events.OutcomeNotice, None)


def transfer_success() -> StreamRequest[events.AmountNotice]:
    """A transfer was carried out.

    Stream: `web3_prediction_pm_transfer_success`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#fund-transfer-succeeded
    """
    return request(_TRANSFER_SUCCESS, events.AmountNotice, None)


def transfer_fail() -> StreamRequest[events.AmountNotice]:
    """A transfer failed.

    Stream: `web3_prediction_pm_transfer_fail`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/web3-wallet-prediction-trading/api/ws-streams/~#fund-transfer-failed
    """
    return request(_TRANSFER_FAIL, events.AmountNotice, None)


TEMPLATES: Final[Mapping[str, Template]] = {
    "orderBook": _ORDER_BOOK,
    "allMarketOrderBook": _ALL_MARKET_ORDER_BOOK,
    "marketClose": _MARKET_CLOSE,
    "marketBuySuccess": _MARKET_BUY_SUCCESS,
    "marketBuyFail": _MARKET_BUY_FAIL,
    "marketSellSuccess": _MARKET_SELL_SUCCESS,
    "marketSellFail": _MARKET_SELL_FAIL,
    "limitSubmitSuccess": _LIMIT_SUBMIT_SUCCESS,
    "limitSubmitFail": _LIMIT_SUBMIT_FAIL,
    "limitOrderPartialFill": _LIMIT_ORDER_PARTIAL_FILL,
    "limitOrderFilled": _LIMIT_ORDER_FILLED,
    "claimSuccess": _CLAIM_SUCCESS,
    "claimPartialSuccess": _CLAIM_PARTIAL_SUCCESS,
    "claimFail": _CLAIM_FAIL,
    "transferSuccess": _TRANSFER_SUCCESS,
    "transferFail": _TRANSFER_FAIL,
}
"""By sub-type."""

EVENTS: Final[Mapping[str, StreamEvent]] = {
    "orderBook": StreamEvent(event=events.OrderBookUpdate),
    "allMarketOrderBook": StreamEvent(event=events.OrderBookUpdate),
    "marketClose": StreamEvent(event=events.TopicNotice),
    "marketBuySuccess": StreamEvent(event=events.OrderNotice),
    "marketBuyFail": StreamEvent(event=events.OrderNotice),
    "marketSellSuccess": StreamEvent(event=events.OrderNotice),
    "marketSellFail": StreamEvent(event=events.OrderNotice),
    "limitSubmitSuccess": StreamEvent(event=events.OrderNotice),
    "limitSubmitFail": StreamEvent(event=events.TopicNotice),
    "limitOrderPartialFill": StreamEvent(event=events.OrderNotice),
    "limitOrderFilled": StreamEvent(event=events.OrderNotice),
    "claimSuccess": StreamEvent(event=events.AmountNotice),
    "claimPartialSuccess": StreamEvent(event=events.PushNotice),
    "claimFail": StreamEvent(event=events.OutcomeNotice),
    "transferSuccess": StreamEvent(event=events.AmountNotice),
    "transferFail": StreamEvent(event=events.AmountNotice),
}
"""By sub-type."""

SBE_TEMPLATES: Final[tuple[Template, ...]] = ()
"""Binary streams, described only."""

USER_EVENTS: Final[Mapping[str, type[Event]]] = {}
"""What the user data stream delivers, by the value of ``e``."""

CONTROLS: Final[tuple[str, ...]] = ()
"""Methods of a stream connection."""
