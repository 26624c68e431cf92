"""An unofficial Binance SDK: typed, asynchronous, generated from a spec.

Everything a user needs is importable from here, and loaded when it is first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from binance_sdk_generated.cm_futures.handlers import (
        CMAllMarketBookTickerHandlerBase as CMAllMarketBookTickerHandlerBase,
    )
    from binance_sdk_generated.cm_futures.handlers import (
        CMAllMarketMiniTickersHandlerBase as CMAllMarketMiniTickersHandlerBase,
    )
    from binance_sdk_generated.cm_futures.handlers import (
        CMAllMarketTickersHandlerBase as CMAllMarketTickersHandlerBase,
    )
    from binance_sdk_generated.cm_futures.handlers import CMBookTickerHandlerBase as CMBookTickerHandlerBase
    from binance_sdk_generated.cm_futures.handlers import CMForceOrderHandlerBase as CMForceOrderHandlerBase
    from binance_sdk_generated.cm_futures.handlers import CMMiniTickerHandlerBase as CMMiniTickerHandlerBase
    from binance_sdk_generated.cm_futures.handlers import (
        CMPairMarkPriceHandlerBase as CMPairMarkPriceHandlerBase,
    )
    from binance_sdk_generated.cm_futures.handlers import (
        CMPartialOrderBookHandlerBase as CMPartialOrderBookHandlerBase,
    )
    from binance_sdk_generated.cm_futures.handlers import CMTickerHandlerBase as CMTickerHandlerBase
    from binance_sdk_generated.cm_futures.handlers import IndexPriceHandlerBase as IndexPriceHandlerBase
    from binance_sdk_generated.cm_futures.handlers import (
        IndexPriceKlineHandlerBase as IndexPriceKlineHandlerBase,
    )
    from binance_sdk_generated.cm_futures.handlers import (
        MarkPriceKlineHandlerBase as MarkPriceKlineHandlerBase,
    )
    from binance_sdk_generated.spot.enums import (
        OrderRespType as OrderRespType,
    )
    from binance_sdk_generated.spot.enums import (
        OrderSide as OrderSide,
    )
    from binance_sdk_generated.spot.enums import (
        OrderType as OrderType,
    )
    from binance_sdk_generated.spot.enums import (
        SelfTradePreventionMode as SelfTradePreventionMode,
    )
    from binance_sdk_generated.spot.enums import (
        TimeInForce as TimeInForce,
    )
    from binance_sdk_generated.spot.handlers import (
        AccountPositionHandlerBase as AccountPositionHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        AggTradeHandlerBase as AggTradeHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        AllMarketMiniTickersHandlerBase as AllMarketMiniTickersHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        AllMarketWindowTickersHandlerBase as AllMarketWindowTickersHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        AvgPriceHandlerBase as AvgPriceHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        BalanceUpdateHandlerBase as BalanceUpdateHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        BlockTradeHandlerBase as BlockTradeHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        BookTickerHandlerBase as BookTickerHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        EventStreamTerminatedHandlerBase as EventStreamTerminatedHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        ExternalLockUpdateHandlerBase as ExternalLockUpdateHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        KlineHandlerBase as KlineHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        MiniTickerHandlerBase as MiniTickerHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        OrderListStatusHandlerBase as OrderListStatusHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        OrderUpdateHandlerBase as OrderUpdateHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        PartialOrderBookHandlerBase as PartialOrderBookHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        ReferencePriceHandlerBase as ReferencePriceHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        TickerHandlerBase as TickerHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        TradeHandlerBase as TradeHandlerBase,
    )
    from binance_sdk_generated.spot.handlers import (
        WindowTickerHandlerBase as WindowTickerHandlerBase,
    )
    from binance_sdk_generated.um_futures.enums import FuturesOrderType as FuturesOrderType
    from binance_sdk_generated.um_futures.enums import FuturesTimeInForce as FuturesTimeInForce
    from binance_sdk_generated.um_futures.enums import MarginType as MarginType
    from binance_sdk_generated.um_futures.enums import PositionSide as PositionSide
    from binance_sdk_generated.um_futures.enums import WorkingType as WorkingType
    from binance_sdk_generated.um_futures.handlers import AllAssetIndexHandlerBase as AllAssetIndexHandlerBase
    from binance_sdk_generated.um_futures.handlers import (
        AllMarketMarkPriceHandlerBase as AllMarketMarkPriceHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import AssetIndexHandlerBase as AssetIndexHandlerBase
    from binance_sdk_generated.um_futures.handlers import (
        CompositeIndexHandlerBase as CompositeIndexHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import ForceOrderHandlerBase as ForceOrderHandlerBase
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAccountConfigUpdateHandlerBase as FuturesAccountConfigUpdateHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAccountUpdateHandlerBase as FuturesAccountUpdateHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAggTradeHandlerBase as FuturesAggTradeHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAlgoUpdateHandlerBase as FuturesAlgoUpdateHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAllMarketBookTickerHandlerBase as FuturesAllMarketBookTickerHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAllMarketLiquidationHandlerBase as FuturesAllMarketLiquidationHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAllMarketMarkPriceHandlerBase as FuturesAllMarketMarkPriceHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAllMarketMiniTickersHandlerBase as FuturesAllMarketMiniTickersHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesAllMarketTickersHandlerBase as FuturesAllMarketTickersHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesBookTickerHandlerBase as FuturesBookTickerHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesConditionalOrderTriggerRejectHandlerBase as FuturesConditionalOrderTriggerRejectHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesContinuousKlineHandlerBase as FuturesContinuousKlineHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesContractInfoHandlerBase as FuturesContractInfoHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesGridUpdateHandlerBase as FuturesGridUpdateHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import FuturesKlineHandlerBase as FuturesKlineHandlerBase
    from binance_sdk_generated.um_futures.handlers import (
        FuturesListenKeyExpiredHandlerBase as FuturesListenKeyExpiredHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesMarginCallHandlerBase as FuturesMarginCallHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesMiniTickerHandlerBase as FuturesMiniTickerHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesOrderUpdateHandlerBase as FuturesOrderUpdateHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesPartialOrderBookHandlerBase as FuturesPartialOrderBookHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import (
        FuturesStrategyUpdateHandlerBase as FuturesStrategyUpdateHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import FuturesTickerHandlerBase as FuturesTickerHandlerBase
    from binance_sdk_generated.um_futures.handlers import (
        FuturesTradeLiteHandlerBase as FuturesTradeLiteHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import MarkPriceHandlerBase as MarkPriceHandlerBase
    from binance_sdk_generated.um_futures.handlers import (
        TradingSessionHandlerBase as TradingSessionHandlerBase,
    )
    from binance_sdk_generated.um_futures.handlers import UMRpiDepthHandlerBase as UMRpiDepthHandlerBase
    from volas import TimeFrame as TimeFrame

    from . import descriptors
    from .algo import AlgoClient as AlgoClient
    from .alpha import AlphaClient as AlphaClient
    from .binance import Binance as Binance
    from .c2c import C2CClient as C2CClient
    from .cm_futures.book_handler import CMOrderBookHandlerBase as CMOrderBookHandlerBase
    from .cm_futures.client import CMFuturesClient as CMFuturesClient
    from .convert import ConvertClient as ConvertClient
    from .copy_trading import CopyTradingClient as CopyTradingClient
    from .core import lifetime, orderbook
    from .core.backoff import (
        DEFAULT_RETRY_POLICY as DEFAULT_RETRY_POLICY,
    )
    from .core.backoff import (
        NO_RETRY_POLICY as NO_RETRY_POLICY,
    )
    from .core.backoff import (
        RetryInfo as RetryInfo,
    )
    from .core.backoff import (
        RetryPolicy as RetryPolicy,
    )
    from .core.backoff import (
        RetryPolicyStrategy as RetryPolicyStrategy,
    )
    from .core.buffer import (
        Overflow as Overflow,
    )
    from .core.resolution import (
        NotPlaced as NotPlaced,
    )
    from .core.user_stream import (
        Gap as Gap,
    )
    from .credentials import (
        Credentials as Credentials,
    )
    from .crypto_loan import CryptoLoanClient as CryptoLoanClient
    from .descriptors import (
        AccountEvent as AccountEvent,
    )
    from .descriptors import (
        Event as Event,
    )
    from .descriptors import (
        RequestMethod as RequestMethod,
    )
    from .descriptors import (
        Response as Response,
    )
    from .descriptors import (
        StreamRequest as StreamRequest,
    )
    from .descriptors import (
        UnknownEvent as UnknownEvent,
    )
    from .drift import Difference as Difference
    from .drift import Drift as Drift
    from .drift import DriftEntry as DriftEntry
    from .dual_investment import DualInvestmentClient as DualInvestmentClient
    from .environment import (
        Environment as Environment,
    )
    from .errors import (
        ApiException as ApiException,
    )
    from .errors import (
        APIKeyNotDefinedException as APIKeyNotDefinedException,
    )
    from .errors import (
        APISecretNotDefinedException as APISecretNotDefinedException,
    )
    from .errors import (
        AuthenticationException as AuthenticationException,
    )
    from .errors import (
        BinanceDeprecationWarning as BinanceDeprecationWarning,
    )
    from .errors import (
        BinanceException as BinanceException,
    )
    from .errors import (
        CancelRejectedException as CancelRejectedException,
    )
    from .errors import (
        CancelReplaceException as CancelReplaceException,
    )
    from .errors import (
        ClosedException as ClosedException,
    )
    from .errors import (
        ConnectionFailedException as ConnectionFailedException,
    )
    from .errors import (
        CredentialsException as CredentialsException,
    )
    from .errors import (
        FilterFailureException as FilterFailureException,
    )
    from .errors import (
        FloatParameterException as FloatParameterException,
    )
    from .errors import (
        GatewayException as GatewayException,
    )
    from .errors import (
        IncompleteHistoryException as IncompleteHistoryException,
    )
    from .errors import (
        InsufficientBalanceException as InsufficientBalanceException,
    )
    from .errors import (
        InvalidHandlerException as InvalidHandlerException,
    )
    from .errors import (
        InvalidParameterException as InvalidParameterException,
    )
    from .errors import (
        InvalidResponseException as InvalidResponseException,
    )
    from .errors import (
        InvalidSubParamsException as InvalidSubParamsException,
    )
    from .errors import (
        InvalidSubTypeParamException as InvalidSubTypeParamException,
    )
    from .errors import (
        IPBannedException as IPBannedException,
    )
    from .errors import (
        NotAvailableException as NotAvailableException,
    )
    from .errors import (
        OrderBookFetchAbandonedException as OrderBookFetchAbandonedException,
    )
    from .errors import (
        OrderBookStaleException as OrderBookStaleException,
    )
    from .errors import (
        OrderRejectedException as OrderRejectedException,
    )
    from .errors import (
        OrderStatusUnknownException as OrderStatusUnknownException,
    )
    from .errors import (
        Outcome as Outcome,
    )
    from .errors import (
        OutcomeUnknownException as OutcomeUnknownException,
    )
    from .errors import (
        ParameterRejectedException as ParameterRejectedException,
    )
    from .errors import (
        PrivateKeyException as PrivateKeyException,
    )
    from .errors import (
        RateLimitException as RateLimitException,
    )
    from .errors import (
        RateLimitReachedException as RateLimitReachedException,
    )
    from .errors import (
        RequestTimeoutException as RequestTimeoutException,
    )
    from .errors import (
        ReuseHandlerException as ReuseHandlerException,
    )
    from .errors import SchemaDriftWarning as SchemaDriftWarning
    from .errors import (
        SignatureException as SignatureException,
    )
    from .errors import (
        SnapshotTooOldException as SnapshotTooOldException,
    )
    from .errors import (
        StatusException as StatusException,
    )
    from .errors import (
        StreamDisconnectedException as StreamDisconnectedException,
    )
    from .errors import (
        StreamOverflowException as StreamOverflowException,
    )
    from .errors import (
        StreamRateLimitException as StreamRateLimitException,
    )
    from .errors import (
        StreamResponseTimeoutException as StreamResponseTimeoutException,
    )
    from .errors import (
        StreamSubscribeException as StreamSubscribeException,
    )
    from .errors import (
        TimestampException as TimestampException,
    )
    from .errors import (
        TooManyStreamsException as TooManyStreamsException,
    )
    from .errors import (
        UnknownOrderException as UnknownOrderException,
    )
    from .errors import (
        UnsupportedSubTypeException as UnsupportedSubTypeException,
    )
    from .errors import (
        UserStreamNotSubscribedException as UserStreamNotSubscribedException,
    )
    from .fiat import FiatClient as FiatClient
    from .futures.orders import AlgoId as AlgoId
    from .futures.orders import FuturesOrder as FuturesOrder
    from .futures.orders import OrderId as OrderId
    from .gift_card import GiftCardClient as GiftCardClient
    from .handler import (
        Handler as Handler,
    )
    from .history import History as History
    from .history import Progress as Progress
    from .io.book import (
        OrderBook as OrderBook,
    )
    from .io.event_stream import (
        EventStream as EventStream,
    )
    from .io.limiter import (
        ConnectionLease as ConnectionLease,
    )
    from .io.limiter import (
        RateLimiter as RateLimiter,
    )
    from .io.limiter import (
        RateLimitSnapshot as RateLimitSnapshot,
    )
    from .io.limiter import (
        RateLimitWindow as RateLimitWindow,
    )
    from .io.stream import Stream as Stream
    from .margin import MarginClient as MarginClient
    from .mining import MiningClient as MiningClient
    from .options import OptionsClient as OptionsClient
    from .pay import PayClient as PayClient
    from .portfolio_margin import PortfolioMarginClient as PortfolioMarginClient
    from .portfolio_margin_pro import PortfolioMarginProClient as PortfolioMarginProClient
    from .prediction import PredictionClient as PredictionClient
    from .rebate import RebateClient as RebateClient
    from .report import (
        HandlerExceptionHandlerBase as HandlerExceptionHandlerBase,
    )
    from .report import (
        StreamError as StreamError,
    )
    from .report import (
        StreamErrorHandlerBase as StreamErrorHandlerBase,
    )
    from .report import (
        StreamErrorPhase as StreamErrorPhase,
    )
    from .report import (
        StreamName as StreamName,
    )
    from .report import (
        UserStreamGapHandlerBase as UserStreamGapHandlerBase,
    )
    from .simple_earn import SimpleEarnClient as SimpleEarnClient
    from .spot.book_handler import (
        OrderBookHandlerBase as OrderBookHandlerBase,
    )
    from .spot.client import (
        SpotClient as SpotClient,
    )
    from .staking import StakingClient as StakingClient
    from .stocks import StocksClient as StocksClient
    from .sub_account import SubAccountClient as SubAccountClient
    from .subtype import (
        SubType as SubType,
    )
    from .symbol import (
        Symbol as Symbol,
    )
    from .um_futures.client import UMFuturesClient as UMFuturesClient
    from .vip_loan import VIPLoanClient as VIPLoanClient
    from .wallet import WalletClient as WalletClient

    BookState = orderbook.State
    SecurityType = descriptors.Security
    StreamState = lifetime.State

__version__ = "0.1.0"

HOMES: Final[Mapping[str, str]] = {
    ".binance": "Binance",
    ".spot.client": "SpotClient",
    ".um_futures.client": "UMFuturesClient",
    ".cm_futures.client": "CMFuturesClient",
    ".alpha": "AlphaClient",
    ".stocks": "StocksClient",
    ".prediction": "PredictionClient",
    ".portfolio_margin_pro": "PortfolioMarginProClient",
    ".rebate": "RebateClient",
    ".c2c": "C2CClient",
    ".copy_trading": "CopyTradingClient",
    ".pay": "PayClient",
    ".dual_investment": "DualInvestmentClient",
    ".fiat": "FiatClient",
    ".convert": "ConvertClient",
    ".gift_card": "GiftCardClient",
    ".algo": "AlgoClient",
    ".mining": "MiningClient",
    ".crypto_loan": "CryptoLoanClient",
    ".vip_loan": "VIPLoanClient",
    ".options": "OptionsClient",
    ".simple_earn": "SimpleEarnClient",
    ".staking": "StakingClient",
    ".portfolio_margin": "PortfolioMarginClient",
    ".margin": "MarginClient",
    ".wallet": "WalletClient",
    ".sub_account": "SubAccountClient",
    ".futures.orders": "AlgoId FuturesOrder OrderId",
    ".credentials": "Credentials",
    ".environment": "Environment",
    ".descriptors": "AccountEvent Event RequestMethod Response StreamRequest UnknownEvent",
    ".subtype": "SubType",
    ".symbol": "Symbol",
    ".core.user_stream": "Gap",
    ".core.resolution": "NotPlaced",
    ".core.buffer": "Overflow",
    ".core.backoff": "DEFAULT_RETRY_POLICY NO_RETRY_POLICY RetryInfo RetryPolicy RetryPolicyStrategy",
    ".io.event_stream": "EventStream",
    ".io.stream": "Stream",
    ".io.limiter": "ConnectionLease RateLimitSnapshot RateLimitWindow RateLimiter",
    ".io.book": "OrderBook",
    ".handler": "Handler",
    ".history": "History Progress",
    ".spot.book_handler": "OrderBookHandlerBase",
    ".cm_futures.book_handler": "CMOrderBookHandlerBase",
    ".report": """
        HandlerExceptionHandlerBase StreamError StreamErrorHandlerBase StreamErrorPhase StreamName
        UserStreamGapHandlerBase
    """,
    "binance_sdk_generated.spot.enums": """
        OrderRespType OrderSide OrderType SelfTradePreventionMode TimeInForce
    """,
    "binance_sdk_generated.spot.handlers": """
        AccountPositionHandlerBase AggTradeHandlerBase AllMarketMiniTickersHandlerBase
        AllMarketWindowTickersHandlerBase AvgPriceHandlerBase BalanceUpdateHandlerBase
        BlockTradeHandlerBase BookTickerHandlerBase EventStreamTerminatedHandlerBase
        ExternalLockUpdateHandlerBase KlineHandlerBase MiniTickerHandlerBase OrderListStatusHandlerBase
        OrderUpdateHandlerBase PartialOrderBookHandlerBase ReferencePriceHandlerBase TickerHandlerBase
        TradeHandlerBase WindowTickerHandlerBase
    """,
    "binance_sdk_generated.um_futures.enums": """
        FuturesOrderType FuturesTimeInForce MarginType PositionSide WorkingType
    """,
    "binance_sdk_generated.um_futures.handlers": """
        AllAssetIndexHandlerBase AllMarketMarkPriceHandlerBase AssetIndexHandlerBase
        CompositeIndexHandlerBase ForceOrderHandlerBase FuturesAccountConfigUpdateHandlerBase
        FuturesAccountUpdateHandlerBase FuturesAggTradeHandlerBase FuturesAlgoUpdateHandlerBase
        FuturesAllMarketBookTickerHandlerBase FuturesAllMarketLiquidationHandlerBase
        FuturesAllMarketMarkPriceHandlerBase FuturesAllMarketMiniTickersHandlerBase
        FuturesAllMarketTickersHandlerBase FuturesBookTickerHandlerBase
        FuturesConditionalOrderTriggerRejectHandlerBase FuturesContinuousKlineHandlerBase
        FuturesContractInfoHandlerBase FuturesGridUpdateHandlerBase FuturesKlineHandlerBase
        FuturesListenKeyExpiredHandlerBase FuturesMarginCallHandlerBase FuturesMiniTickerHandlerBase
        FuturesOrderUpdateHandlerBase FuturesPartialOrderBookHandlerBase
        FuturesStrategyUpdateHandlerBase FuturesTickerHandlerBase FuturesTradeLiteHandlerBase
        MarkPriceHandlerBase TradingSessionHandlerBase UMRpiDepthHandlerBase
    """,
    "binance_sdk_generated.cm_futures.handlers": """
        CMAllMarketBookTickerHandlerBase CMAllMarketMiniTickersHandlerBase
        CMAllMarketTickersHandlerBase CMBookTickerHandlerBase CMForceOrderHandlerBase
        CMMiniTickerHandlerBase CMPairMarkPriceHandlerBase
        CMPartialOrderBookHandlerBase CMTickerHandlerBase IndexPriceHandlerBase
        IndexPriceKlineHandlerBase MarkPriceKlineHandlerBase
    """,
    ".drift": "Difference Drift DriftEntry",
    ".errors": """
        APIKeyNotDefinedException APISecretNotDefinedException ApiException AuthenticationException
        BinanceDeprecationWarning BinanceException CancelRejectedException
        CancelReplaceException ClosedException
        ConnectionFailedException CredentialsException FilterFailureException FloatParameterException
        GatewayException IPBannedException IncompleteHistoryException InsufficientBalanceException
        InvalidHandlerException
        InvalidParameterException InvalidResponseException InvalidSubParamsException
        InvalidSubTypeParamException NotAvailableException OrderBookFetchAbandonedException
        OrderBookStaleException OrderRejectedException OrderStatusUnknownException Outcome
        OutcomeUnknownException ParameterRejectedException PrivateKeyException RateLimitException
        RateLimitReachedException RequestTimeoutException ReuseHandlerException SchemaDriftWarning
        SignatureException
        SnapshotTooOldException StatusException StreamDisconnectedException StreamOverflowException
        StreamRateLimitException StreamResponseTimeoutException StreamSubscribeException TimestampException
        TooManyStreamsException UnknownOrderException UnsupportedSubTypeException
        UserStreamNotSubscribedException
    """,
    "volas": "TimeFrame",
}
"""Which module holds which public names."""
RENAMED: Final = {
    "BookState": (".core.orderbook", "State"),
    "SecurityType": (".descriptors", "Security"),
    "StreamState": (".core.lifetime", "State"),
}

_home: Final = {name: (module, name) for module, names in HOMES.items() for name in names.split()} | RENAMED

if not TYPE_CHECKING:
    __all__ = [*_home, "__version__"]

    def __getattr__(name: str) -> object:
        try:
            module, original = _home[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        value = globals()[name] = getattr(import_module(module, __name__), original)
        return value

    def __dir__() -> list[str]:
        return __all__
