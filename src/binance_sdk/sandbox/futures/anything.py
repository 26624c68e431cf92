"""Answers to what has no state here: as `sandbox.anything` makes them, with contracts that exist.

That are downloads and schedules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import anything
from ..call import Call
from .asking import chosen

if TYPE_CHECKING:
    from .exchange import FuturesExchange


def invented(exchange: FuturesExchange, call: Call) -> object:
    """An answer that fits."""
    contracts = chosen(exchange, call) if call.get_text("symbol") else exchange.contracts
    known = {
        "symbol": contracts[0].name,
        "pair": contracts[0].pair,
        "contractType": "PERPETUAL",
        "code": 200,
    }
    return anything.answer(exchange.product.name, exchange.seed, call, known)


_NAMES: Final = """
get_income_download_id get_income_download_link get_order_download_id get_order_download_link
get_trade_download_id get_trade_download_link get_api_trading_status get_pm_account_info sign_stock_contract
get_trading_schedule
get_constituents get_index_info
"""
HANDLERS: Final = dict.fromkeys(_NAMES.split(), invented)
