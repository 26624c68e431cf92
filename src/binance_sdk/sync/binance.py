"""Every product of Binance behind one object, without ``async``."""

from __future__ import annotations

from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, overload

from ..binance import Binance as AsyncBinance
from .calling import Calling
from .facade import like
from .portal import current

if TYPE_CHECKING:
    from ..drift import Drift
    from .algo import AlgoClient
    from .alpha import AlphaClient
    from .c2c import C2CClient
    from .cm_futures import CMFuturesClient
    from .convert import ConvertClient
    from .copy_trading import CopyTradingClient
    from .crypto_loan import CryptoLoanClient
    from .dual_investment import DualInvestmentClient
    from .fiat import FiatClient
    from .gift_card import GiftCardClient
    from .margin import MarginClient
    from .mining import MiningClient
    from .options import OptionsClient
    from .pay import PayClient
    from .portfolio_margin import PortfolioMarginClient
    from .portfolio_margin_pro import PortfolioMarginProClient
    from .prediction import PredictionClient
    from .rebate import RebateClient
    from .simple_earn import SimpleEarnClient
    from .spot import SpotClient
    from .staking import StakingClient
    from .stocks import StocksClient
    from .sub_account import SubAccountClient
    from .um_futures import UMFuturesClient
    from .vip_loan import VIPLoanClient
    from .wallet import WalletClient

C = TypeVar("C", bound=Calling)


class Part(Generic[C]):
    """A client that is made, and its module loaded, when it is first asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, kind: type[Binance]) -> Part[C]: ...
    @overload
    def __get__(self, owner: Binance, kind: type[Binance]) -> C: ...
    def __get__(self, owner: Binance | None, kind: type[Binance]) -> Part[C] | C:
        if owner is None:
            return self
        client: type[C] = getattr(import_module("binance_sdk.sync"), self._name)
        return owner.client(client)


class Binance:
    """The clients of all products, made when they are first used, for any number of threads.

    ``with Binance(credentials) as b: b.spot.get_account(); b.wallet.get_system_status()``

    They share what those of `binance_sdk.Binance` share, and go on after a fork as clients do.
    """

    algo: ClassVar[Part[AlgoClient]] = Part("AlgoClient")
    alpha: ClassVar[Part[AlphaClient]] = Part("AlphaClient")
    c2c: ClassVar[Part[C2CClient]] = Part("C2CClient")
    cm_futures: ClassVar[Part[CMFuturesClient]] = Part("CMFuturesClient")
    convert: ClassVar[Part[ConvertClient]] = Part("ConvertClient")
    copy_trading: ClassVar[Part[CopyTradingClient]] = Part("CopyTradingClient")
    crypto_loan: ClassVar[Part[CryptoLoanClient]] = Part("CryptoLoanClient")
    dual_investment: ClassVar[Part[DualInvestmentClient]] = Part("DualInvestmentClient")
    fiat: ClassVar[Part[FiatClient]] = Part("FiatClient")
    gift_card: ClassVar[Part[GiftCardClient]] = Part("GiftCardClient")
    margin: ClassVar[Part[MarginClient]] = Part("MarginClient")
    mining: ClassVar[Part[MiningClient]] = Part("MiningClient")
    options: ClassVar[Part[OptionsClient]] = Part("OptionsClient")
    pay: ClassVar[Part[PayClient]] = Part("PayClient")
    portfolio_margin: ClassVar[Part[PortfolioMarginClient]] = Part("PortfolioMarginClient")
    portfolio_margin_pro: ClassVar[Part[PortfolioMarginProClient]] = Part("PortfolioMarginProClient")
    prediction: ClassVar[Part[PredictionClient]] = Part("PredictionClient")
    rebate: ClassVar[Part[RebateClient]] = Part("RebateClient")
    simple_earn: ClassVar[Part[SimpleEarnClient]] = Part("SimpleEarnClient")
    spot: ClassVar[Part[SpotClient]] = Part("SpotClient")
    staking: ClassVar[Part[StakingClient]] = Part("StakingClient")
    stocks: ClassVar[Part[StocksClient]] = Part("StocksClient")
    sub_account: ClassVar[Part[SubAccountClient]] = Part("SubAccountClient")
    um_futures: ClassVar[Part[UMFuturesClient]] = Part("UMFuturesClient")
    vip_loan: ClassVar[Part[VIPLoanClient]] = Part("VIPLoanClient")
    wallet: ClassVar[Part[WalletClient]] = Part("WalletClient")

    @like(AsyncBinance.__init__)
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._settings = (args, kwargs)
        self._clients: dict[type[Calling], Calling] = {}
        self._renew()

    def __repr__(self) -> str:
        return f"<blocking {self._inner!r}>"

    @property
    def drift(self) -> Drift:
        """How far Binance has moved away from the spec, as far as the clients have seen.

        Raises `NotAvailableException` without ``validate=True``.
        """
        return self._inner.drift

    def client(self, kind: type[C]) -> C:
        """The client of that class. Raises `NotAvailableException` where its product does not exist."""
        found = self._clients.get(kind) or current().read(lambda: self._begin(kind))
        assert isinstance(found, kind)
        return found

    def close(self, code: int = 4999) -> None:
        """End all connections of all clients within 2 s, from any thread. Idempotent; can be used again."""
        inner = self._inner
        current().finish(lambda: inner.close(code))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self, kind: type[Calling]) -> Calling:
        """On the loop, so that two threads do not make two."""
        if kind not in self._clients:
            self._clients[kind] = kind.around(lambda: self._inner.client(kind.KIND))
        return self._clients[kind]

    def _renew(self) -> None:
        """Begin again, as in a process that was just forked, and let the clients do so."""
        args, kwargs = self._settings
        self._inner = AsyncBinance(*args, **kwargs)
        current().adopt(self._inner, self, self._renew)
        for client in self._clients.values():
            client.begin()
