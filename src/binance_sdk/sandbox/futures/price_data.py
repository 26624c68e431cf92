"""Handlers for public data about prices that are reckoned, funding, open interest and the insurance fund."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..amount import text
from ..asking import page
from ..call import Call
from . import listing, margin, price_event, quote
from .asking import chosen
from .contract import Contract
from .market_data import each, one

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]


def premium_index(exchange: FuturesExchange, call: Call) -> object:
    """get_premium_index"""

    def make(contract: Contract) -> Json:
        marker = exchange.venue.markers[contract.name]
        lasts = contract.perpetual
        none = "" if exchange.inverse else text(0)
        return {
            "symbol": contract.name,
            **({"pair": contract.pair} if exchange.inverse else {}),
            "markPrice": text(exchange.venue.ledger.marks.get(contract.name, 0)),
            "indexPrice": text(marker.index),
            "estimatedSettlePrice": text(marker.settlement()),
            "lastFundingRate": text(marker.rate()) if lasts else none,
            "interestRate": text(contract.interest) if lasts else none,
            "nextFundingTime": marker.next_funding // call.unit if lasts else 0,
            "time": call.now // call.unit,
        }

    return each(exchange, call, make)


def funding_rate(exchange: FuturesExchange, call: Call) -> object:
    """get_funding_rate"""
    names = {contract.name for contract in chosen(exchange, call)}
    rows = [row for row in exchange.histories.fundings if row.symbol in names]
    return [
        {
            "symbol": row.symbol,
            "fundingRate": text(row.rate),
            "fundingTime": row.time // call.unit,
            **({} if exchange.inverse else {"markPrice": text(row.mark)}),
        }
        for row in page(rows, call, lambda row: row.time, lambda row: row.time, "")
    ]


def funding_info(exchange: FuturesExchange, call: Call) -> object:
    """get_funding_info"""
    return [
        {
            "symbol": contract.name,
            "adjustedFundingRateCap": text(contract.funding_cap),
            "adjustedFundingRateFloor": text(contract.funding_floor),
            "fundingIntervalHours": contract.funding_hours,
            "disclaimer": False,
        }
        for contract in exchange.contracts
        if contract.perpetual
    ]


def open_interest(exchange: FuturesExchange, call: Call) -> object:
    """get_open_interest"""
    contract = one(exchange, call)
    longs, _ = exchange.venue.ledger.open_interest(contract.name)
    return {
        "symbol": contract.name,
        **({"pair": contract.pair, "contractType": contract.type} if exchange.inverse else {}),
        "openInterest": quote.size(contract, longs),
        "time": call.now // call.unit,
    }


def insurance(exchange: FuturesExchange, call: Call) -> object:
    """get_insurance_balance"""
    names = [contract.name for contract in chosen(exchange, call)]
    fund = exchange.venue.ledger.insurance
    shown: Json = {
        "symbols": names,
        "assets": [
            {
                "asset": asset,
                "marginBalance": text(fund.wallet.get(asset, 0)),
                "updateTime": call.now // call.unit,
            }
            for asset in listing.margin_assets(exchange.contracts)
        ],
    }
    return shown if call.get_text("symbol") else [shown]


def adl_risk(exchange: FuturesExchange, call: Call) -> object:
    """get_symbol_adl_risk: by how much of its first balance the insurance fund still has."""
    ledger = exchange.venue.ledger

    def make(contract: Contract) -> Json:
        asset = contract.margin_asset
        worth = ledger.insurance.wallet.get(asset, 0) + margin.unrealised(
            ledger.insurance, asset, ledger.marks
        )
        start = exchange.insured[asset]
        risk = "high" if worth <= 0 else "medium" if worth * 2 < start else "low"
        return {"symbol": contract.name, "adlRisk": risk, "updateTime": call.now // call.unit}

    return each(exchange, call, make)


_ASSET_INDEX: Final = {
    "s": "symbol", "E": "time", "i": "index", "b": "bidBuffer", "a": "askBuffer", "B": "bidRate",
    "A": "askRate", "q": "autoExchangeBidBuffer", "g": "autoExchangeAskBuffer", "Q": "autoExchangeBidRate",
    "G": "autoExchangeAskRate",
}  # fmt: skip
"""Fields of the event -> those of the answer."""


def asset_index(exchange: FuturesExchange, call: Call) -> object:
    """get_asset_index: at which rates assets count in multi-assets mode."""
    wanted = call.get_text("symbol")
    found = [
        {_ASSET_INDEX[name]: value for name, value in event.items() if name in _ASSET_INDEX}
        for event in price_event.asset_indexes(exchange, call.now, call.unit)
        if wanted in ("", event["s"])
    ]
    if wanted and not found:
        raise exchange.venue.rules.refused(-1121)
    return found[0] if wanted else found


def delivery_price(exchange: FuturesExchange, call: Call) -> object:
    """get_delivery_price: latest first."""
    names = {contract.name for contract in chosen(exchange, call)}
    return [
        {"deliveryTime": row.time // call.unit, "deliveryPrice": quote.number(row.price)}
        for row in reversed(exchange.histories.deliveries)
        if row.symbol in names
    ]


HANDLERS: Final = {
    "get_delivery_price": delivery_price,
    "get_asset_index": asset_index,
    "get_symbol_adl_risk": adl_risk,
    "get_premium_index": premium_index,
    "get_funding_rate": funding_rate,
    "get_funding_info": funding_info,
    "get_open_interest": open_interest,
    "get_insurance_balance": insurance,
}
