"""The SDK for code without an event loop: the same names, calls and types, each waited for.

    from binance_sdk.sync import SpotClient

    with SpotClient() as client:
        print(client.get_ticker_price(symbol="BTCUSDT"))

Works from any number of threads, inside a running event loop (Jupyter), in workers and after a fork; each
client is loaded when it is first used. Everything else (exceptions, enums, `Credentials`, handlers) is that
of `binance_sdk`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .algo import AlgoClient as AlgoClient
    from .alpha import AlphaClient as AlphaClient
    from .binance import Binance as Binance
    from .c2c import C2CClient as C2CClient
    from .calling import Calling as Calling
    from .client import Client as Client
    from .client import Listener as Listener
    from .cm_futures import CMFuturesClient as CMFuturesClient
    from .convert import ConvertClient as ConvertClient
    from .copy_trading import CopyTradingClient as CopyTradingClient
    from .crypto_loan import CryptoLoanClient as CryptoLoanClient
    from .dual_investment import DualInvestmentClient as DualInvestmentClient
    from .events import Events as Events
    from .events import EventStream as EventStream
    from .fiat import FiatClient as FiatClient
    from .futures import Orders as Orders
    from .gift_card import GiftCardClient as GiftCardClient
    from .history import History as History
    from .margin import MarginClient as MarginClient
    from .mining import MiningClient as MiningClient
    from .options import OptionsClient as OptionsClient
    from .order_book import OrderBook as OrderBook
    from .pay import PayClient as PayClient
    from .portfolio_margin import PortfolioMarginClient as PortfolioMarginClient
    from .portfolio_margin_pro import PortfolioMarginProClient as PortfolioMarginProClient
    from .prediction import PredictionClient as PredictionClient
    from .rebate import RebateClient as RebateClient
    from .simple_earn import SimpleEarnClient as SimpleEarnClient
    from .spot import SpotClient as SpotClient
    from .staking import StakingClient as StakingClient
    from .stocks import StocksClient as StocksClient
    from .sub_account import SubAccountClient as SubAccountClient
    from .um_futures import UMFuturesClient as UMFuturesClient
    from .vip_loan import VIPLoanClient as VIPLoanClient
    from .wallet import WalletClient as WalletClient

HOMES: Final = {
    "Binance": ".binance",
    "SpotClient": ".spot",
    "UMFuturesClient": ".um_futures",
    "CMFuturesClient": ".cm_futures",
    "AlgoClient": ".algo",
    "AlphaClient": ".alpha",
    "C2CClient": ".c2c",
    "ConvertClient": ".convert",
    "CopyTradingClient": ".copy_trading",
    "CryptoLoanClient": ".crypto_loan",
    "DualInvestmentClient": ".dual_investment",
    "FiatClient": ".fiat",
    "GiftCardClient": ".gift_card",
    "MiningClient": ".mining",
    "PayClient": ".pay",
    "PortfolioMarginProClient": ".portfolio_margin_pro",
    "PredictionClient": ".prediction",
    "RebateClient": ".rebate",
    "StocksClient": ".stocks",
    "OptionsClient": ".options",
    "SimpleEarnClient": ".simple_earn",
    "StakingClient": ".staking",
    "PortfolioMarginClient": ".portfolio_margin",
    "MarginClient": ".margin",
    "WalletClient": ".wallet",
    "SubAccountClient": ".sub_account",
    "VIPLoanClient": ".vip_loan",
    "Calling": ".calling",
    "Client": ".client",
    "Listener": ".client",
    "Events": ".events",
    "EventStream": ".events",
    "History": ".history",
    "OrderBook": ".order_book",
    "Orders": ".futures",
}
"""Which module holds which public name."""

if not TYPE_CHECKING:
    __all__ = list(HOMES)

    def __getattr__(name: str) -> object:
        if name not in HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(HOMES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return __all__
