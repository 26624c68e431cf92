"""Handlers about how an account is set: leverage, margin type and margin of positions, modes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..call import Call
from . import configuring, listing, quote
from .account import ISOLATED
from .asking import chosen
from .contract import Contract
from .holding import ABLE
from .order import BOTH

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]
DONE: Final[Json] = {"code": 200, "msg": "success"}


def leverage(exchange: FuturesExchange, call: Call) -> object:
    """set_leverage"""
    contract, owner = exchange.venue.desk(call.get_text("symbol")).contract, exchange.owner(call)
    wanted = call.get_int("leverage")
    most = configuring.set_leverage(exchange.venue.ledger, owner, contract, wanted, call.now)
    answer: Json = {"symbol": contract.name, "leverage": wanted}
    if not exchange.inverse:
        return answer | {"maxNotionalValue": listing.plain(most)}
    quantity = most * exchange.venue.desk(contract.name).mark // contract.size
    return answer | {"maxQty": listing.plain(quantity // contract.step * contract.step)}


def margin_type(exchange: FuturesExchange, call: Call) -> object:
    """set_margin_type"""
    contract = exchange.venue.desk(call.get_text("symbol")).contract
    configuring.set_margin_type(
        exchange.venue.ledger, exchange.owner(call), contract, call.get_text("marginType"), call.now
    )
    return DONE


def position_margin(exchange: FuturesExchange, call: Call) -> object:
    """set_position_margin"""
    contract = exchange.venue.desk(call.get_text("symbol")).contract
    units, kind = call.get_int("amount"), call.get_int("type")
    configuring.move_margin(
        exchange.venue.ledger,
        exchange.owner(call),
        contract,
        call.get_text("positionSide", BOTH),
        kind,
        units,
        call.now,
    )
    return {
        "amount": quote.number(units),
        "code": 200,
        "msg": "Successfully modify position margin.",
        "type": kind,
    }


def position_mode(exchange: FuturesExchange, call: Call) -> object:
    """get_position_mode"""
    return {"dualSidePosition": exchange.owner(call).hedge}


def set_position_mode(exchange: FuturesExchange, call: Call) -> object:
    """set_position_mode"""
    wanted = bool(call.arguments["dualSidePosition"])
    configuring.set_hedge(exchange.venue.ledger, exchange.owner(call), wanted, call.now)
    return DONE


def multi_assets(exchange: FuturesExchange, call: Call) -> object:
    """get_multi_assets_mode"""
    return {"multiAssetsMargin": exchange.owner(call).multi_assets}


def set_multi_assets(exchange: FuturesExchange, call: Call) -> object:
    """set_multi_assets_mode"""
    wanted = bool(call.arguments["multiAssetsMargin"])
    configuring.set_multi_assets(exchange.venue.ledger, exchange.owner(call), wanted, call.now)
    return DONE


def fee_burn(exchange: FuturesExchange, call: Call) -> object:
    """get_fee_burn_status"""
    return {"feeBurn": exchange.owner(call).fee_burn}


def set_fee_burn(exchange: FuturesExchange, call: Call) -> object:
    """set_fee_burn"""
    exchange.owner(call).fee_burn = bool(call.arguments["feeBurn"])
    return DONE


def account_config(exchange: FuturesExchange, call: Call) -> object:
    """get_account_config"""
    owner = exchange.owner(call)
    return ABLE | {
        "dualSidePosition": owner.hedge,
        "updateTime": 0,
        "multiAssetsMargin": owner.multi_assets,
        "tradeGroupId": -1,
    }


def symbol_config(exchange: FuturesExchange, call: Call) -> object:
    """get_symbol_config"""
    owner = exchange.owner(call)
    found: list[Json] = []
    for contract in chosen(exchange, call):
        setting = owner.setting(contract.name)
        found.append(
            {
                "symbol": contract.name,
                "marginType": "ISOLATED" if setting.margin_type == ISOLATED else "CROSSED",
                "isAutoAddMargin": False,
                "leverage": setting.leverage,
                "maxNotionalValue": listing.plain(contract.most(setting.leverage)),
            }
        )
    return found


def _brackets(contract: Contract) -> list[Json]:
    cap, floor = ("qtyCap", "qtylFloor") if contract.inverse else ("notionalCap", "notionalFloor")
    return [
        {
            "bracket": row.number,
            "initialLeverage": row.leverage,
            cap: quote.number(row.cap),
            floor: quote.number(row.floor),
            "maintMarginRatio": quote.number(row.maintenance),
            "cum": quote.number(row.discount),
        }
        for row in contract.brackets
    ]


def brackets(exchange: FuturesExchange, call: Call) -> object:
    """get_leverage_bracket"""
    found = [{"symbol": item.name, "brackets": _brackets(item)} for item in chosen(exchange, call)]
    return found[0] if call.get_text("symbol") and not exchange.inverse else found


def pair_brackets(exchange: FuturesExchange, call: Call) -> object:
    """get_pair_leverage_bracket"""
    chosen(exchange, call)
    pair = call.get_text("pair")
    return [
        {"pair": name, "brackets": _brackets(contracts[0])}
        for name, contracts in exchange.pairs.items()
        if pair in ("", name)
    ]


HANDLERS: Final = {
    "set_leverage": leverage,
    "set_margin_type": margin_type,
    "set_position_margin": position_margin,
    "get_position_mode": position_mode,
    "set_position_mode": set_position_mode,
    "get_multi_assets_mode": multi_assets,
    "set_multi_assets_mode": set_multi_assets,
    "get_fee_burn_status": fee_burn,
    "set_fee_burn": set_fee_burn,
    "get_account_config": account_config,
    "get_symbol_config": symbol_config,
    "get_leverage_bracket": brackets,
    "get_pair_leverage_bracket": pair_brackets,
}
