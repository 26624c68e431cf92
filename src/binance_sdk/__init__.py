"""An unofficial Binance SDK: typed, asynchronous, generated from a spec.

Everything a user needs is importable from here, and loaded when it is first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
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
    from volas import TimeFrame as TimeFrame

    from . import descriptors
    from .book_handler import (
        OrderBookHandlerBase as OrderBookHandlerBase,
    )
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
    from .handler import (
        Handler as Handler,
    )
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
    from .spot.client import (
        SpotClient as SpotClient,
    )
    from .subtype import (
        SubType as SubType,
    )
    from .symbol import (
        Symbol as Symbol,
    )

    BookState = orderbook.State
    SecurityType = descriptors.Security
    StreamState = lifetime.State

__version__ = "0.1.0"

HOMES: Final[Mapping[str, str]] = {
    ".spot.client": "SpotClient",
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
    ".book_handler": "OrderBookHandlerBase",
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
    ".errors": """
        APIKeyNotDefinedException APISecretNotDefinedException ApiException AuthenticationException
        BinanceException CancelRejectedException CancelReplaceException ClosedException
        ConnectionFailedException CredentialsException FilterFailureException FloatParameterException
        GatewayException IPBannedException InsufficientBalanceException InvalidHandlerException
        InvalidParameterException InvalidResponseException InvalidSubParamsException
        InvalidSubTypeParamException NotAvailableException OrderBookFetchAbandonedException
        OrderBookStaleException OrderRejectedException OrderStatusUnknownException Outcome
        OutcomeUnknownException ParameterRejectedException PrivateKeyException RateLimitException
        RateLimitReachedException RequestTimeoutException ReuseHandlerException SignatureException
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
