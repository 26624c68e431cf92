"""The trading pairs: what `exchangeInfo` says about them, with the filters parsed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, cast

from . import amount, exchange_info
from .catalog import SPOT

ORDER_TYPES: Final = (
    "LIMIT",
    "LIMIT_MAKER",
    "MARKET",
    "STOP_LOSS",
    "STOP_LOSS_LIMIT",
    "TAKE_PROFIT",
    "TAKE_PROFIT_LIMIT",
)
STP_MODES: Final = ("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER")

SYMBOLS: Final = ("BTCUSDT", "ETHUSDT", "BNBUSDT")
"""What is listed unless told otherwise."""

Filter = Mapping[str, object]

# name: (base, quote, tick, step, a price to start a market from)
BUILT_IN: Final[Mapping[str, tuple[str, str, str, str, str]]] = {
    "BTCUSDT": ("BTC", "USDT", "0.01000000", "0.00001000", "60000"),
    "ETHUSDT": ("ETH", "USDT", "0.01000000", "0.00010000", "3000"),
    "BNBUSDT": ("BNB", "USDT", "0.01000000", "0.00100000", "600"),
    "SOLUSDT": ("SOL", "USDT", "0.01000000", "0.00100000", "150"),
    "XRPUSDT": ("XRP", "USDT", "0.00010000", "0.10000000", "0.6"),
    "ADAUSDT": ("ADA", "USDT", "0.00010000", "0.10000000", "0.4"),
    "DOGEUSDT": ("DOGE", "USDT", "0.00001000", "1.00000000", "0.12"),
    "LTCUSDT": ("LTC", "USDT", "0.01000000", "0.00100000", "70"),
    "BTCUSDC": ("BTC", "USDC", "0.01000000", "0.00001000", "60000"),
    "ETHBTC": ("ETH", "BTC", "0.00001000", "0.00010000", "0.05"),
    "BNBBTC": ("BNB", "BTC", "0.00000100", "0.00100000", "0.01"),
    "LTCBTC": ("LTC", "BTC", "0.00000100", "0.00100000", "0.0012"),
    "这是测试币456": ("这是测试币", "456", "0.00010000", "0.10000000", "1"),
}


def _units(rule: Filter | None, key: str) -> int:
    value = rule.get(key) if rule else None
    return amount.parse(str(value)) if value is not None else 0


class Symbol:
    """One trading pair. ``info`` is its entry of exchangeInfo, the rest is read from it."""

    def __init__(self, info: dict[str, object], start: str = "1") -> None:
        self.info = info
        self.name = str(info["symbol"])
        self.base = str(info["baseAsset"])
        self.quote = str(info["quoteAsset"])
        self.start = amount.parse(start)
        """Price from which a synthetic market starts."""
        self.rules: list[dict[str, object]] = []
        """Execution rules, as ``executionRules`` shows them."""
        self.reload()

    def reload(self) -> None:
        """Reads the filters again, after ``info`` was changed."""
        filters = cast("list[dict[str, object]]", self.info["filters"])
        self.filters: dict[str, Filter] = {str(rule["filterType"]): rule for rule in filters}
        price, lot = self.filters.get("PRICE_FILTER"), self.filters.get("LOT_SIZE")
        self.min_price, self.max_price = _units(price, "minPrice"), _units(price, "maxPrice")
        self.tick = _units(price, "tickSize")
        self.min_quantity, self.max_quantity = _units(lot, "minQty"), _units(lot, "maxQty")
        self.step = _units(lot, "stepSize")

    @property
    def status(self) -> str:
        """TRADING, HALT, BREAK, CANCEL_ONLY or END_OF_DAY."""
        return str(self.info["status"])

    @status.setter
    def status(self, value: str) -> None:
        self.info["status"] = value

    def allows(self, flag: str) -> bool:
        """One of the boolean flags of exchangeInfo (such as ``ocoAllowed``); absent means yes."""
        return bool(self.info.get(flag, True))

    @property
    def permissions(self) -> set[str]:
        """Every permission named in its permission sets."""
        sets = cast("list[list[str]]", self.info.get("permissionSets") or [self.info["permissions"]])
        return {permission for group in sets for permission in group}


def _filters(tick: str, step: str, quote: str) -> list[dict[str, object]]:
    return [
        {"filterType": "PRICE_FILTER", "minPrice": tick, "maxPrice": "1000000.00000000", "tickSize": tick},
        {"filterType": "LOT_SIZE", "minQty": step, "maxQty": "9000000.00000000", "stepSize": step},
        {"filterType": "ICEBERG_PARTS", "limit": 100},
        {
            "filterType": "MARKET_LOT_SIZE",
            "minQty": "0.00000000",
            "maxQty": "9000000.00000000",
            "stepSize": "0.00000000",
        },
        {
            "filterType": "TRAILING_DELTA",
            "minTrailingAboveDelta": 10,
            "maxTrailingAboveDelta": 2000,
            "minTrailingBelowDelta": 10,
            "maxTrailingBelowDelta": 2000,
        },
        {
            "filterType": "PERCENT_PRICE_BY_SIDE",
            "bidMultiplierUp": "5",
            "bidMultiplierDown": "0.2",
            "askMultiplierUp": "5",
            "askMultiplierDown": "0.2",
            "avgPriceMins": 5,
        },
        {
            "filterType": "NOTIONAL",
            "minNotional": "0.00010000" if quote in ("BTC", "ETH", "BNB") else "5.00000000",
            "applyMinToMarket": True,
            "maxNotional": "9000000.00000000",
            "applyMaxToMarket": False,
            "avgPriceMins": 5,
        },
        {"filterType": "MAX_NUM_ORDERS", "maxNumOrders": 200},
        {"filterType": "MAX_NUM_ORDER_LISTS", "maxNumOrderLists": 20},
        {"filterType": "MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders": 5},
        {"filterType": "MAX_NUM_ORDER_AMENDS", "maxNumOrderAmends": 10},
    ]


def built_in(name: str) -> Symbol:
    """A symbol the sandbox knows by itself, with filters like those of the live exchange.

    A name that is not in the list becomes a pair against its quote asset (USDT, USDC, BTC, ETH or BNB).
    """
    base, quote, tick, step, start = BUILT_IN.get(name) or _guess(name)
    info: dict[str, object] = {
        "symbol": name,
        "status": "TRADING",
        "baseAsset": base,
        "baseAssetPrecision": 8,
        "quoteAsset": quote,
        "quotePrecision": 8,
        "quoteAssetPrecision": 8,
        "baseCommissionPrecision": 8,
        "quoteCommissionPrecision": 8,
        "orderTypes": list(ORDER_TYPES),
    }
    for flag in ("icebergAllowed", "ocoAllowed", "otoAllowed", "opoAllowed", "quoteOrderQtyMarketAllowed"):
        info[flag] = True
    for flag in ("allowTrailingStop", "cancelReplaceAllowed", "amendAllowed", "pegInstructionsAllowed"):
        info[flag] = True
    info |= {
        "isSpotTradingAllowed": True,
        "isMarginTradingAllowed": True,
        "filters": _filters(tick, step, quote),
        "permissions": [],
        "permissionSets": [["SPOT", "MARGIN"]],
        "defaultSelfTradePreventionMode": "EXPIRE_MAKER",
        "allowedSelfTradePreventionModes": list(STP_MODES),
    }
    return Symbol(info, start)


def _guess(name: str) -> tuple[str, str, str, str, str]:
    for quote in ("USDT", "USDC", "BTC", "ETH", "BNB"):
        if name.endswith(quote) and name != quote:
            return name.removesuffix(quote), quote, "0.00010000", "0.00100000", "1"
    raise ValueError(f"{name}: give a built-in symbol, or an exchangeInfo dump that has it")


def recorded(info: exchange_info.Entry) -> Symbol:
    """A symbol from its entry in a recorded exchangeInfo, completed where that is old."""
    symbol = Symbol(info)
    known = BUILT_IN.get(symbol.name)
    symbol.start = amount.parse(known[-1]) if known else symbol.tick * 10_000
    info.setdefault("defaultSelfTradePreventionMode", "NONE")
    info.setdefault("allowedSelfTradePreventionModes", list(STP_MODES))
    info.setdefault("permissionSets", [info.get("permissions") or ["SPOT"]])
    return symbol


def listed(names: Iterable[str] | None, source: exchange_info.Reply | str | Path | None) -> list[Symbol]:
    """These symbols, from an exchangeInfo where one is given; without names all in it, or the usual three.

    Raises ValueError for one that is not known.
    """
    if source is None:
        return [built_in(name) for name in (names if names is not None else SYMBOLS)]
    return [recorded(entry) for entry in exchange_info.entries(source, names, SPOT)]
