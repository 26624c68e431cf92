"""Handlers about what an account holds: balances and positions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ..amount import text
from ..call import Call
from . import collateral, listing
from .account import Account
from .asking import chosen
from .contract import Contract
from .deleveraging import quantile
from .event import alias
from .order import BOTH
from .overview import AssetView, PositionView, asset_view, in_dollars, position_view
from .quote import size

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]
TOTALLED: Final = "USDT"


# -- balances


def _assets(exchange: FuturesExchange, account: Account) -> list[AssetView]:
    names = sorted({*listing.margin_assets(exchange.contracts), *account.wallet})
    return [asset_view(exchange.venue.ledger, account, name) for name in names]


def balance(exchange: FuturesExchange, call: Call) -> object:
    """get_balance"""
    account = exchange.owner(call)
    return [
        {
            "accountAlias": alias(account.uid),
            "asset": view.asset,
            "balance": text(view.wallet),
            "crossWalletBalance": text(view.cross_wallet),
            "crossUnPnl": text(view.cross_unrealised),
            "availableBalance": text(view.available),
            **(
                {"withdrawAvailable": text(view.withdrawable)}
                if exchange.inverse
                else {"maxWithdrawAmount": text(view.withdrawable), "marginAvailable": True}
            ),
            "updateTime": call.now // call.unit,
        }
        for view in _assets(exchange, account)
    ]


def _asset(view: AssetView, now: int, *, margin: bool) -> Json:
    shown: Json = {
        "asset": view.asset,
        "walletBalance": text(view.wallet),
        "unrealizedProfit": text(view.unrealised),
        "marginBalance": text(view.margin_balance),
        "maintMargin": text(view.maintenance),
        "initialMargin": text(view.initial),
        "positionInitialMargin": text(view.position_initial),
        "openOrderInitialMargin": text(view.order_initial),
        "crossWalletBalance": text(view.cross_wallet),
        "crossUnPnl": text(view.cross_unrealised),
        "availableBalance": text(view.available),
        "maxWithdrawAmount": text(view.withdrawable),
        "updateTime": now,
    }
    return shown | {"marginAvailable": True} if margin else shown


def _totals(exchange: FuturesExchange, account: Account, views: Iterable[AssetView]) -> Json:
    """What all assets come to in dollars in multi-assets mode; else only that of USDT, as documented."""
    ledger = exchange.venue.ledger
    if not account.multi_assets:
        return _sums([view for view in views if view.asset == TOTALLED])
    rows = [in_dollars(view, ledger.price_of(view.asset)) for view in views]
    free = max(collateral.free(ledger, account, TOTALLED), 0)
    return _sums(rows) | {"availableBalance": text(free)}


def _sums(rows: Iterable[AssetView]) -> Json:
    rows = list(rows)
    return {
        "totalInitialMargin": text(sum(view.initial for view in rows)),
        "totalMaintMargin": text(sum(view.maintenance for view in rows)),
        "totalWalletBalance": text(sum(view.wallet for view in rows)),
        "totalUnrealizedProfit": text(sum(view.unrealised for view in rows)),
        "totalMarginBalance": text(sum(view.margin_balance for view in rows)),
        "totalPositionInitialMargin": text(sum(view.position_initial for view in rows)),
        "totalOpenOrderInitialMargin": text(sum(view.order_initial for view in rows)),
        "totalCrossWalletBalance": text(sum(view.cross_wallet for view in rows)),
        "totalCrossUnPnl": text(sum(view.cross_unrealised for view in rows)),
        "availableBalance": text(sum(view.available for view in rows)),
        "maxWithdrawAmount": text(sum(view.withdrawable for view in rows)),
    }


ABLE: Final[Json] = {"feeTier": 0, "canTrade": True, "canDeposit": True, "canWithdraw": True}


def account(exchange: FuturesExchange, call: Call) -> object:
    """get_account"""
    owner, now = exchange.owner(call), call.now // call.unit
    views, held = _assets(exchange, owner), _views(exchange, owner, exchange.contracts)
    if exchange.inverse:
        return ABLE | {
            "updateTime": 0,
            "assets": [_asset(view, now, margin=False) for view in views],
            "positions": [_inverse_position(view, call) for view in held],
        }
    return _totals(exchange, owner, views) | {
        "assets": [_asset(view, now, margin=call.route == "ws_api") for view in views],
        "positions": [
            _position(view, call) | {"unrealizedProfit": text(view.unrealised)}
            for view in held
            if _lives(view)
        ],
    }


def account_v2(exchange: FuturesExchange, call: Call) -> object:
    """get_account_v2"""
    owner, now = exchange.owner(call), call.now // call.unit
    views, rest = _assets(exchange, owner), call.route == "rest"
    return (
        ABLE
        | ({"feeBurn": owner.fee_burn} if rest else {})
        | {"updateTime": 0, "multiAssetsMargin": owner.multi_assets, "tradeGroupId": -1}
        | _totals(exchange, owner, views)
        | {
            "assets": [_asset(view, now, margin=True) for view in views],
            "positions": [_position_v2(view, call) for view in _views(exchange, owner, exchange.contracts)],
        }
    )


# -- positions


def _views(exchange: FuturesExchange, owner: Account, contracts: Iterable[Contract]) -> list[PositionView]:
    sides = (BOTH, *owner.sides()) if owner.hedge else owner.sides()
    return [
        position_view(exchange.venue.ledger, owner, contract, side)
        for contract in contracts
        for side in sides
    ]


def _lives(view: PositionView) -> bool:
    return bool(view.amount or view.bids or view.asks)


def _position(view: PositionView, call: Call) -> Json:
    return {
        "symbol": view.contract.name,
        "positionSide": view.side,
        "positionAmt": size(view.contract, view.amount),
        "isolatedMargin": text(view.isolated_margin),
        "notional": text(view.notional),
        "isolatedWallet": text(view.isolated_wallet),
        "initialMargin": text(view.position_initial + view.order_initial),
        "maintMargin": text(view.maintenance),
        "updateTime": view.updated // call.unit,
    }


def _settings(view: PositionView, call: Call) -> Json:
    return {
        "symbol": view.contract.name,
        "positionSide": view.side,
        "positionAmt": size(view.contract, view.amount),
        "initialMargin": text(view.position_initial + view.order_initial),
        "maintMargin": text(view.maintenance),
        "unrealizedProfit": text(view.unrealised),
        "positionInitialMargin": text(view.position_initial),
        "openOrderInitialMargin": text(view.order_initial),
        "leverage": str(view.leverage),
        "isolated": view.isolated,
        "entryPrice": text(view.entry),
        "breakEvenPrice": text(view.break_even),
        "updateTime": view.updated // call.unit,
    }


def _position_v2(view: PositionView, call: Call) -> Json:
    shown = _settings(view, call) | {
        "maxNotional": listing.plain(view.most),
        "bidNotional": text(view.bids),
        "askNotional": text(view.asks),
    }
    if call.route == "rest":
        del shown["breakEvenPrice"]
    return shown


def _most(view: PositionView) -> str:
    """The most contracts that the leverage allows, at the mark price."""
    contract = view.contract
    quantity = view.most * view.mark // contract.size
    return listing.plain(quantity // contract.step * contract.step)


def _inverse_position(view: PositionView, call: Call) -> Json:
    shown = _settings(view, call) | {"maxQty": _most(view), "notionalValue": text(view.notional)}
    return shown | ({"isolatedWallet": text(view.isolated_wallet)} if call.route == "ws_api" else {})


def positions(exchange: FuturesExchange, call: Call) -> object:
    """get_position: v3 on USD-M, where only what lives is shown unless a symbol is named."""
    owner = exchange.owner(call)
    if exchange.inverse:
        asset = call.get_text("marginAsset")
        wanted = [item for item in chosen(exchange, call) if asset in ("", item.margin_asset)]
        return [_risk_inverse(view, call) for view in _views(exchange, owner, wanted)]
    views = _views(exchange, owner, chosen(exchange, call))
    return [
        _position(view, call)
        | {
            "entryPrice": text(view.entry),
            "breakEvenPrice": text(view.break_even),
            "markPrice": text(view.mark),
            "unRealizedProfit": text(view.unrealised),
            "liquidationPrice": text(view.liquidation),
            "marginAsset": view.contract.margin_asset,
            "positionInitialMargin": text(view.position_initial),
            "openOrderInitialMargin": text(view.order_initial),
            "adl": view.adl,
            "bidNotional": text(view.bids),
            "askNotional": text(view.asks),
        }
        for view in views
        if _lives(view)
    ]


def _risk(view: PositionView, call: Call) -> Json:
    return {
        "symbol": view.contract.name,
        "positionSide": view.side,
        "positionAmt": size(view.contract, view.amount),
        "entryPrice": text(view.entry),
        "breakEvenPrice": text(view.break_even),
        "markPrice": text(view.mark),
        "unRealizedProfit": text(view.unrealised),
        "liquidationPrice": text(view.liquidation),
        "leverage": str(view.leverage),
        "marginType": "isolated" if view.isolated else "cross",
        "isolatedMargin": text(view.isolated_margin),
        "isAutoAddMargin": "false",
        "updateTime": view.updated // call.unit,
    }


def positions_v2(exchange: FuturesExchange, call: Call) -> object:
    """get_position_v2"""
    views = _views(exchange, exchange.owner(call), chosen(exchange, call))
    return [
        _risk(view, call)
        | {
            "maxNotionalValue": listing.plain(view.most),
            "notional": text(view.notional),
            "isolatedWallet": text(view.isolated_wallet),
        }
        for view in views
    ]


def _risk_inverse(view: PositionView, call: Call) -> Json:
    return _risk(view, call) | {
        "maxQty": _most(view),
        "notionalValue": text(view.notional),
        "isolatedWallet": text(view.isolated_wallet),
    }


def adl(exchange: FuturesExchange, call: Call) -> object:
    """get_adl_quantile: one for each symbol with a position."""
    owner, names = exchange.owner(call), {contract.name for contract in chosen(exchange, call)}
    found: dict[str, dict[str, int]] = {}
    for (name, side), position in owner.positions.items():
        if position.amount and name in names:
            sides = found.setdefault(name, {"LONG": 0, "SHORT": 0})
            place = quantile(exchange.venue.ledger, position)
            sides["LONG" if position.amount > 0 else "SHORT"] = place
            shared = owner.hedge and not position.isolated
            sides["HEDGE" if shared else "BOTH"] = 0 if shared or side != BOTH else place
    return [{"symbol": name, "adlQuantile": sides} for name, sides in found.items()]


HANDLERS: Final = {
    "get_balance": balance,
    "get_balance_rest_v3": balance,
    "get_balance_v2": balance,
    "get_account": account,
    "get_account_rest_v3": account,
    "get_account_v2": account_v2,
    "get_position": positions,
    "get_position_risk": positions,
    "get_position_v2": positions_v2,
    "get_adl_quantile": adl,
}
