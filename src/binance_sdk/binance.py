"""Every product of Binance behind one object."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Mapping
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypedDict, TypeVar, Unpack, overload

from .connected import Connected
from .core.backoff import RetryPolicy
from .credentials import Credentials
from .descriptors import Hosts, Product
from .environment import Environment
from .errors import InvalidParameterException, NotAvailableException
from .io.caller import Common
from .io.connection import Transport
from .io.limiter import RateLimiter
from .io.rest import Connections
from .io.time_sync import make_clock

if TYPE_CHECKING:
    from .algo import AlgoClient
    from .alpha import AlphaClient
    from .c2c import C2CClient
    from .cm_futures.client import CMFuturesClient
    from .convert import ConvertClient
    from .copy_trading import CopyTradingClient
    from .crypto_loan import CryptoLoanClient
    from .drift import Drift
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
    from .spot.client import SpotClient
    from .staking import StakingClient
    from .stocks import StocksClient
    from .sub_account import SubAccountClient
    from .um_futures.client import UMFuturesClient
    from .vip_loan import VIPLoanClient
    from .wallet import WalletClient

C = TypeVar("C", bound=Connected)


class Options(TypedDict, total=False):
    """What all clients are told: see `SpotClient`."""

    request_params: Mapping[str, Any] | None
    time_unit: str | None
    stream_retry_policy: RetryPolicy
    request_retry_policy: RetryPolicy | None
    stream_timeout: float
    rate_limit_guard: bool
    request_timeout: float
    connect_timeout: float
    ping_interval: float | None
    recv_window: int | None
    proxy: str | None
    trust_env: bool
    tls: ssl.SSLContext | None
    allow_sunset: bool
    transport: Transport
    validate: bool | Drift
    logger: logging.Logger | None


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
        return owner.client(self.client)

    @property
    def client(self) -> type[C]:
        """The class of the client, whose module is loaded now."""
        client: type[C] = getattr(import_module("binance_sdk"), self._name)
        return client


class Binance:
    """The clients of all products, made when they are first used.

    ``async with Binance(credentials) as b: await b.spot.get_account(); await b.wallet.get_system_status()``

    They have the same credentials and options, and share their connections over REST and their clock.
    Products that Binance counts together share their limits: USD-M and COIN-M, and all of /sapi, where
    each endpoint has a count of its own.
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

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        environment: Environment | Mapping[str, Hosts] = Environment.PRODUCTION,
        **options: Unpack[Options],
    ) -> None:
        """Talks to nobody until it is used. The options are those of the clients.

        - environment: which of Binance's worlds, or the `Hosts` of each product by its name, as a sandbox has
          them (`Sandbox.product_hosts`)
        """
        unknown = options.keys() - Options.__annotations__.keys()
        if unknown:
            known = ", ".join(Options.__annotations__)
            raise InvalidParameterException(min(unknown), "given", f"one of {known}", where="Binance")
        self._credentials = credentials or Credentials()
        self._environment = environment
        self._options = options
        if options.get("validate") is True:
            options["validate"] = import_module("binance_sdk").Drift()  # one report of all
        self._clients: dict[type[Connected], Connected] = {}
        self._limiters: dict[str, RateLimiter] = {}
        microseconds = options.get("time_unit") == "microsecond"
        clock = make_clock(options.get("recv_window"), microseconds=microseconds)
        self._common = Common(clock, Connections())

    def __repr__(self) -> str:
        made = ", ".join(client.MARKET.product.name for client in self._clients) or "idle"
        return f"<Binance {made}>"

    @property
    def drift(self) -> Drift:
        """How far Binance has moved away from the spec, as far as the clients have seen.

        Raises `NotAvailableException` without ``validate=True``.
        """
        found = self._options.get("validate", False)
        if isinstance(found, bool):
            raise NotAvailableException("nothing is compared with the spec: Binance(..., validate=True)")
        return found

    def client(self, kind: type[C]) -> C:
        """The client of that class. Raises `NotAvailableException` where its product does not exist."""
        found = self._clients.get(kind)
        if found is None:
            product = kind.MARKET.product
            found = self._clients[kind] = kind(
                self._credentials,
                environment=self._hosts(product),
                rate_limiter=self._limiter(product),
                common=self._common,
                **self._options,
            )
        assert isinstance(found, kind)
        return found

    def _hosts(self, product: Product) -> Environment | Hosts:
        """Where a product is."""
        if isinstance(self._environment, str):
            return self._environment
        if product.name not in self._environment:
            there = ", ".join(self._environment)
            raise NotAvailableException(f"no hosts are given for {product.name}: there are those of {there}")
        return self._environment[product.name]

    def _limiter(self, product: Product) -> RateLimiter:
        """The limits of a product, in which others may count too."""
        family = family_of(product)
        first = self._limiters.get(family)
        if first is not None:
            return first.beside(
                product.pools,
                messages_per_second=product.messages_per_second,
                streams_per_connection=product.streams_per_connection,
            )
        made = self._limiters[family] = RateLimiter.of_pools(
            product.pools,
            enabled=self._options.get("rate_limit_guard", True),
            messages_per_second=product.messages_per_second,
            streams_per_connection=product.streams_per_connection,
        )
        return made

    async def close(self, code: int = 4999) -> None:
        """End all connections and tasks of all clients, within about 2 s. Idempotent; can be used again."""
        await asyncio.gather(*(client.close(code) for client in self._clients.values()))
        await self._common.time.close()
        await self._common.connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def family_of(product: Product) -> str:
    """What the products have in common whose requests Binance counts together."""
    partners = {pool.shared_with for pool in product.pools if pool.shared_with}
    if partners:
        return " ".join(sorted({product.name, *partners}))
    by_endpoint = {pool.type for pool in product.pools} if all(p.per_endpoint for p in product.pools) else ()
    return " ".join(sorted(by_endpoint)) or product.name
