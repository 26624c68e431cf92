"""The contracts that the sandbox lists by itself, and what exchangeInfo says of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, cast

from ..amount import SCALE, parse, text
from ..catalog import CM, UM
from ..exchange_info import Reply, entries
from .contract import PERPETUAL, Bracket, Contract, brackets
from .retail import RPI

Json = dict[str, object]
ONBOARD: Final = 1_569_398_400_000
FOREVER: Final = 4_133_404_800_000
"""Delivery date of what is never delivered."""
QUARTER: Final = 95 * 86_400
"""A contract that is delivered within so many seconds is of the current quarter."""
ORDER_TYPES: Final = (
    "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET",
)  # fmt: skip
_NAME: Final = re.compile(r"(?P<base>[A-Z0-9]+?)(?P<quote>USDT|USDC|USD)(?:_(?P<end>PERP|\d{6}))?")
UM_SYMBOLS: Final = ("BTCUSDT", "ETHUSDT", "BTCUSDT_261225")
CM_SYMBOLS: Final = ("BTCUSD_PERP", "ETHUSD_PERP", "BTCUSD_261225")
SYMBOLS: Final = {UM: UM_SYMBOLS, CM: CM_SYMBOLS}
"""What is listed unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Coin:
    """What contracts on an asset look like: price, tick, step of linear contracts, size of inverse ones."""

    start: str
    tick: str
    step: str
    size: int = 10


COINS: Final = {
    "BTC": Coin("60000", "0.1", "0.001", 100),
    "ETH": Coin("3000", "0.01", "0.001"),
    "BNB": Coin("600", "0.01", "0.01"),
    "SOL": Coin("150", "0.01", "0.1"),
}
_OTHER: Final = Coin("1", "0.0001", "1")


def listed(
    names: Iterable[str] | None, source: Reply | str | Path | None, product: str, now: int
) -> list[Contract]:
    """These contracts, from an exchangeInfo where one is given; without names all in it, or the usual.

    Raises ValueError for one that is not known. ``now``: epoch microseconds.
    """
    if source is None:
        return [built_in(name, now) for name in (names if names is not None else SYMBOLS[product])]
    return [recorded(entry, now) for entry in entries(source, names, product)]


def recorded(info: Json, now: int) -> Contract:
    """A contract from its entry in a recorded exchangeInfo; its brackets are the built-in ones."""
    rules = {str(rule["filterType"]): rule for rule in cast("list[Json]", info["filters"])}
    price, lot, market = (rules[name] for name in ("PRICE_FILTER", "LOT_SIZE", "MARKET_LOT_SIZE"))
    band = rules.get("PERCENT_PRICE", {})
    base, dated = str(info["baseAsset"]), info["contractType"] not in (PERPETUAL, "")
    inverse = "contractSize" in info
    coin = COINS.get(base, _OTHER)
    delivery = int(str(info["deliveryDate"])) * 1000 if dated else 0
    status = str(info.get("contractStatus", info.get("status")))
    return Contract(
        str(info["symbol"]),
        str(info["pair"]),
        base,
        str(info["quoteAsset"]),
        str(info["marginAsset"]),
        tick=_units(price, "tickSize"),
        step=_units(lot, "stepSize"),
        brackets=_inverse_brackets(coin) if inverse else _LINEAR,
        inverse=inverse,
        size=int(str(info.get("contractSize", 1))) * SCALE,
        type=str(info["contractType"]) or PERPETUAL,
        delivery=delivery,
        status="DELIVERED" if dated and delivery <= now else status,
        min_price=_units(price, "minPrice"),
        max_price=_units(price, "maxPrice"),
        min_quantity=_units(lot, "minQty"),
        max_quantity=_units(lot, "maxQty"),
        max_market_quantity=_units(market, "maxQty"),
        min_notional=_units(rules.get("MIN_NOTIONAL", {}), "notional"),
        multiplier_up=_units(band, "multiplierUp", "1.05"),
        multiplier_down=_units(band, "multiplierDown", "0.95"),
    )


def _units(rule: Json, key: str, otherwise: str = "0") -> int:
    return parse(str(rule.get(key, otherwise)))


def built_in(name: str, now: int) -> Contract:
    """A contract by its name: BTCUSDT, BTCUSD_PERP, or with a date. ``now``: epoch microseconds.

    Raises ValueError for a name that says no contract.
    """
    match = _NAME.fullmatch(name)
    if match is None or (match["quote"] == "USD") != bool(match["end"] and match["quote"] == "USD"):
        raise ValueError(f"{name}: a contract is called as in BTCUSDT, BTCUSDT_261225 or BTCUSD_PERP")
    base, quote = match["base"], match["quote"]
    dated, inverse = match["end"] not in (None, "PERP"), quote == "USD"
    coin = COINS.get(base, _OTHER)
    delivery = _date(match["end"]) if dated else 0
    return Contract(
        name,
        base + quote,
        base,
        quote,
        base if inverse else quote,
        tick=parse(coin.tick),
        step=SCALE if inverse else parse(coin.step),
        brackets=_inverse_brackets(coin) if inverse else _LINEAR,
        inverse=inverse,
        size=coin.size * SCALE,
        type=kind(delivery, now) if dated else PERPETUAL,
        delivery=delivery,
        min_price=parse(coin.tick),
        min_quantity=SCALE if inverse else parse(coin.step),
        max_quantity=1_000_000 * SCALE if inverse else 10_000 * SCALE,
        max_market_quantity=60_000 * SCALE if inverse else 1_000 * SCALE,
        min_notional=0 if inverse else 5 * SCALE,
    )


def _date(end: str) -> int:
    day = datetime.strptime(f"20{end} 08", "%Y%m%d %H").replace(tzinfo=UTC)
    return int(day.timestamp()) * 1_000_000


def kind(delivery: int, now: int) -> str:
    """The type of a contract with that delivery date (both in microseconds)."""
    return "CURRENT_QUARTER" if delivery - now <= QUARTER * 1_000_000 else "NEXT_QUARTER"


_ROWS: Final = (
    (125, 50_000, "0.004"),
    (100, 600_000, "0.005"),
    (75, 3_000_000, "0.0065"),
    (50, 12_000_000, "0.01"),
    (25, 70_000_000, "0.02"),
    (20, 100_000_000, "0.025"),
    (10, 230_000_000, "0.05"),
    (5, 480_000_000, "0.1"),
    (2, 1_200_000_000, "0.25"),
    (1, 1_800_000_000, "0.5"),
)
"""Most leverage, highest value in dollars, maintenance ratio."""
_LINEAR: Final = brackets(*((leverage, cap * SCALE, parse(ratio)) for leverage, cap, ratio in _ROWS))


def _inverse_brackets(coin: Coin) -> tuple[Bracket, ...]:
    """The same in whole coins, as Binance has them."""
    price = parse(coin.start)
    return brackets(
        *((leverage, -(-cap * SCALE // price) * SCALE, parse(ratio)) for leverage, cap, ratio in _ROWS)
    )


def start_price(contract: Contract) -> int:
    """Where the price of a contract begins."""
    coin = COINS.get(contract.base)
    return parse(coin.start) if coin else max(contract.tick * 10_000, contract.min_price * 2)


def worth(asset: str) -> int:
    """Where the price of an asset in dollars begins: at 1 for dollars, and for what is not known."""
    return parse(COINS.get(asset, _OTHER).start)


def decimals(step: int) -> int:
    """Digits after the point that a step needs."""
    return len(text(step).rstrip("0").partition(".")[2])


def price_digits(contract: Contract) -> int:
    """Digits after the point with which prices are written: on USD-M two at least."""
    digits = decimals(contract.tick)
    return digits if contract.inverse else max(digits, 2)


def plain(units: int) -> str:
    """An amount without zeros at its end."""
    return text(units).rstrip("0").rstrip(".")


def filters(contract: Contract) -> list[Json]:
    """The filters of a symbol."""
    tick, step = plain(contract.tick), plain(contract.step)
    lot: Json = {"minQty": plain(contract.min_quantity), "stepSize": step}
    rules: list[Json] = [
        {
            "filterType": "PRICE_FILTER",
            "minPrice": plain(contract.min_price),
            "maxPrice": plain(contract.max_price),
            "tickSize": tick,
        },
        {"filterType": "LOT_SIZE"} | lot | {"maxQty": plain(contract.max_quantity)},
        {"filterType": "MARKET_LOT_SIZE"} | lot | {"maxQty": plain(contract.max_market_quantity)},
        {"filterType": "MAX_NUM_ORDERS", "limit": contract.max_orders},
        {"filterType": "MAX_NUM_ALGO_ORDERS", "limit": contract.max_conditional},
        {
            "filterType": "PERCENT_PRICE",
            "multiplierUp": f"{plain(contract.multiplier_up):0<6}",
            "multiplierDown": f"{plain(contract.multiplier_down):0<6}",
            "multiplierDecimal": "4",
        },
    ]
    if not contract.inverse:
        rules.append({"filterType": "MIN_NOTIONAL", "notional": plain(contract.min_notional)})
    return rules


_FILTERS: Final[Mapping[str, Mapping[str, str]]] = {
    "PRICE_FILTER": {"minPrice": "min_price", "maxPrice": "max_price", "tickSize": "tick"},
    "LOT_SIZE": {"minQty": "min_quantity", "maxQty": "max_quantity", "stepSize": "step"},
    "MARKET_LOT_SIZE": {"maxQty": "max_market_quantity"},
    "MAX_NUM_ORDERS": {"limit": "max_orders"},
    "MAX_NUM_ALGO_ORDERS": {"limit": "max_conditional"},
    "PERCENT_PRICE": {"multiplierUp": "multiplier_up", "multiplierDown": "multiplier_down"},
    "MIN_NOTIONAL": {"notional": "min_notional"},
}
"""Filter -> its values -> what of a contract they are."""


def with_filter(contract: Contract, filter_type: str, values: Mapping[str, object]) -> Contract:
    """The contract with a filter changed; ValueError for one that it does not have."""
    known = _FILTERS.get(filter_type)
    if known is None:
        raise ValueError(f"filter_type={filter_type!r}: contracts have {', '.join(_FILTERS)}")
    if unknown := values.keys() - known.keys():
        raise ValueError(f"{', '.join(sorted(unknown))}: {filter_type} has {', '.join(known)}")
    counts = filter_type.startswith("MAX_NUM")
    changed: dict[str, int] = {}
    for name, value in values.items():
        try:
            changed[known[name]] = int(str(value)) if counts else parse(str(value))
        except ValueError as error:
            raise ValueError(f"{name}={value!r}: give a {'count' if counts else 'decimal number'}") from error
        if name in ("tickSize", "stepSize") and not changed[known[name]]:
            raise ValueError(f"{name}={value!r}: give more than 0")
    return replace(contract, **cast("Mapping[str, Any]", changed))


def describe(contract: Contract) -> Json:
    """A symbol of exchangeInfo."""
    info: Json = {
        "symbol": contract.name,
        "pair": contract.pair,
        "contractType": contract.type,
        "deliveryDate": contract.delivery // 1000 or FOREVER,
        "onboardDate": ONBOARD,
        "contractStatus" if contract.inverse else "status": contract.status,
        "maintMarginPercent": "2.5000",
        "requiredMarginPercent": "5.0000",
        "baseAsset": contract.base,
        "quoteAsset": contract.quote,
        "marginAsset": contract.margin_asset,
        "pricePrecision": price_digits(contract),
        "quantityPrecision": decimals(contract.step),
        "baseAssetPrecision": 8,
        "quotePrecision": 8,
        "underlyingType": "COIN",
        "underlyingSubType": ["PoW"] if contract.base == "BTC" else ["Layer-1"],
        "triggerProtect": f"{plain(contract.trigger_protect):0<6}",
        "liquidationFee": f"{plain(contract.liquidation_fee):0<8}",
        "marketTakeBound": f"{plain(contract.multiplier_up - SCALE):0<4}",
        "filters": filters(contract),
        "orderTypes": list(ORDER_TYPES),
        "timeInForce": ["GTC", "IOC", "FOK", "GTX"] + ([] if contract.inverse else ["GTD", RPI]),
    }
    if contract.inverse:
        return info | {"contractSize": contract.size // SCALE, "equalQtyPrecision": 4}
    return info


def margin_assets(contracts: Iterable[Contract]) -> list[str]:
    """The assets that serve as margin."""
    return sorted({contract.margin_asset for contract in contracts})
