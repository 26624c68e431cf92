"""Every exception of the SDK.

The tree is the documentation: catch as wide or as narrow as you like. Each exception answers
"was it executed?" with ``outcome``: ``Outcome.REJECTED`` (no, certainly not) or
``Outcome.UNKNOWN`` (maybe: ask before you repeat it).

    BinanceException
    ├── InvalidParameterException          refused before any network (also a ValueError)
    │   ├── FloatParameterException        a float where money is exact (also a TypeError)
    │   ├── InvalidSubParamsException      subscribe() called with an impossible shape
    │   ├── InvalidSubTypeParamException   a stream parameter outside what is allowed
    │   └── UnsupportedSubTypeException    no such stream on this client
    ├── CredentialsException               refused before any network
    │   ├── APIKeyNotDefinedException
    │   ├── APISecretNotDefinedException
    │   └── PrivateKeyException            the private key cannot be used (also a ValueError)
    ├── NotAvailableException              this environment or route does not offer it
    ├── RateLimitReachedException          refused by the local guard, nothing was sent
    ├── TooManyStreamsException
    ├── ApiException                       Binance answered with an error, on either route
    │   │                                  (= StatusException = StreamSubscribeException)
    │   ├── RateLimitException             429, -1003 (= StreamRateLimitException)
    │   ├── IPBannedException              418
    │   ├── GatewayException               403, 451, 404 or 5XX without a Binance error in it
    │   ├── TimestampException             -1021
    │   ├── SignatureException             -1022
    │   ├── AuthenticationException        -1002, -2008, -2014, -2015
    │   ├── ParameterRejectedException     the -11XX family
    │   ├── FilterFailureException         -1013; ``filter`` names the filter
    │   ├── OrderRejectedException         -2010
    │   │   └── InsufficientBalanceException
    │   ├── CancelRejectedException        -2011
    │   ├── CancelReplaceException         -2021, -2022; ``data`` holds both halves
    │   └── UnknownOrderException          -2013, and -2010/-2011 "Unknown order sent."
    ├── InvalidResponseException           an answer that is not JSON
    ├── OutcomeUnknownException            sent, and no answer says what became of it
    │   └── OrderStatusUnknownException    the same for an order: see ``client.resolve_order``
    ├── RequestTimeoutException            no answer in time; nothing was changed by the request
    │   └── StreamResponseTimeoutException the same on a WebSocket
    ├── ConnectionFailedException          could not connect, nothing was sent
    ├── StreamDisconnectedException        the connection went away, nothing was changed
    ├── StreamOverflowException            a bounded buffer was full: ``dropped`` says how many
    ├── UserStreamNotSubscribedException
    ├── OrderBookFetchAbandonedException   the retry policy gave up on a snapshot
    ├── OrderBookStaleException            the book is not LIVE and was read as if it were
    ├── SnapshotTooOldException
    ├── IncompleteHistoryException         rows are there that no request can get
    ├── InvalidHandlerException
    ├── ReuseHandlerException
    └── ClosedException                    the stream or connection was closed by its owner
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

JSON = object
"""What a JSON document decodes to."""


class Outcome(Enum):
    """What is known about a request that raised."""

    REJECTED = "rejected"
    """It was not executed: repeating it is safe."""
    UNKNOWN = "unknown"
    """It may have been executed: find out before repeating it."""


class BinanceException(Exception):
    """Base of all exceptions raised by this SDK."""

    outcome: Outcome = Outcome.REJECTED


class InvalidParameterException(BinanceException, ValueError):
    """A parameter is missing, unknown, of a wrong type or outside what is allowed.

    ``parameter`` is its wire name, ``value`` what was given, ``allowed`` what would be accepted.
    """

    def __init__(self, parameter: str, value: object, allowed: str, *, where: str = "") -> None:
        prefix = f"{where}: " if where else ""
        super().__init__(f"{prefix}{parameter}={value!r} is not allowed: {allowed}")
        self.parameter = parameter
        self.value = value
        self.allowed = allowed


class FloatParameterException(InvalidParameterException, TypeError):
    """A float was given. Prices and quantities are exact: pass str, int or Decimal."""


class InvalidSubParamsException(InvalidParameterException):
    """``subscribe()`` was called with an impossible shape of arguments."""

    def __init__(self, message: str) -> None:
        BinanceException.__init__(self, message)
        self.parameter, self.value, self.allowed = "subscribe", None, message
        self.message = message


class UnsupportedSubTypeException(InvalidParameterException):
    """This client has no stream of that sub-type."""

    def __init__(self, subtype: object, allowed: str = "") -> None:
        super().__init__("subtype", subtype, allowed or "this client has no such stream")
        self.subtype = subtype


class InvalidSubTypeParamException(InvalidParameterException):
    """A parameter of a stream is missing or outside what is allowed."""

    def __init__(self, subtype: object, param_name: str, reason: str, value: object = None) -> None:
        super().__init__(param_name, value, reason, where=f"stream {subtype}")
        self.subtype = subtype
        self.param_name = param_name
        self.reason = reason


class CredentialsException(BinanceException):
    """The credentials cannot do what the call needs."""


class APIKeyNotDefinedException(CredentialsException):
    """The call needs an API key and the client has none."""

    def __init__(self, url: str) -> None:
        super().__init__(f"{url} needs an API key: SpotClient(Credentials(api_key=..., ...))")
        self.url = url


class APISecretNotDefinedException(CredentialsException):
    """The call needs a signature and the credentials hold no secret or private key."""

    def __init__(self, url: str) -> None:
        super().__init__(
            f"{url} must be signed: give Credentials an api_secret (HMAC) or a private_key (Ed25519 or RSA)"
        )
        self.url = url


class PrivateKeyException(CredentialsException, ValueError):
    """A private key cannot be used: not PEM, a wrong password, or a kind Binance does not take.

    Neither the key nor the password is in it.
    """


class NotAvailableException(BinanceException):
    """The environment, host or route does not offer what was asked for."""


class BinanceDeprecationWarning(FutureWarning):
    """Binance wants nobody to make this call any more: the text says since when, and what to use instead."""


class SchemaDriftWarning(UserWarning):
    """An answer or event is not as the spec says (``validate=True``): the text says where and how."""


class RateLimitReachedException(BinanceException):
    """The local guard refused a request that would exceed a limit. Nothing was sent.

    An order is refused at once, everything else when it has waited until its deadline.

    ``retry_after``: seconds until there is room again (at least 1). ``limit`` and ``used``: what is
    allowed within the interval ("ban": after a 429 or 418), and how much of it is taken.
    """

    def __init__(
        self,
        scope: object,
        limit_type: object,
        interval: str,
        retry_after: int,
        *,
        limit: int = 0,
        used: int = 0,
    ) -> None:
        super().__init__(
            f"Binance has blocked this address (429 or 418): nothing is sent for another {retry_after} s"
            if interval == "ban"
            else f"{getattr(limit_type, 'value', limit_type)} limit per {interval} "
            f"({getattr(scope, 'value', scope)}) is used up: room again in {retry_after} s"
        )
        self.scope = scope
        self.limit_type = limit_type
        self.interval = interval
        self.retry_after = retry_after
        self.limit = limit
        self.used = used


class TooManyStreamsException(BinanceException):
    """One connection may not carry that many streams."""

    def __init__(self, requested: int, limit: int) -> None:
        super().__init__(f"{requested} streams on one connection, Binance allows {limit}")
        self.requested = requested
        self.limit = limit


class ApiException(BinanceException):
    """Binance answered with an error, over REST or over the WebSocket API.

    ``code`` is Binance's (negative) error code or 0, ``message`` its text, ``status`` the HTTP
    status (the WebSocket API has one too), ``data`` what came with the error (both halves of a
    cancel-replace), ``headers`` the HTTP headers, ``operation`` the name of the method called.
    """

    def __init__(
        self,
        code: int,
        message: str,
        *,
        status: int = 0,
        data: JSON = None,
        headers: Mapping[str, str] | None = None,
        operation: str = "",
        retry_after: float | None = None,
        outcome: Outcome = Outcome.REJECTED,
    ) -> None:
        where = f"{operation}: " if operation else ""
        super().__init__(f"{where}{message} (code {code}, status {status})")
        self.code = code
        self.message = message
        self.status = status
        self.data = data
        self.headers: Mapping[str, str] = headers or {}
        self.operation = operation
        self.retry_after = retry_after
        self.outcome = outcome

    @property
    def msg(self) -> str:
        """The same as ``message``, as Binance spells it."""
        return self.message

    @property
    def status_code(self) -> int:
        """The same as ``status``."""
        return self.status


StatusException = ApiException
StreamSubscribeException = ApiException


class RateLimitException(ApiException):
    """Binance refused for too many requests (429 or -1003).

    ``retry_after``: seconds to wait; all traffic of the client already waits that long.
    """


StreamRateLimitException = RateLimitException


class IPBannedException(ApiException):
    """The IP address is banned (418). ``retry_after``: seconds until the ban ends."""


class GatewayException(ApiException):
    """An answer that is not from Binance's API: 403 (firewall), 451 (region), 404 or a 5XX page."""


class TimestampException(ApiException):
    """-1021: the clocks are too far apart. The SDK has already re-synchronised and tried twice."""


class SignatureException(ApiException):
    """-1022: the signature does not fit the key."""


class AuthenticationException(ApiException):
    """-1002, -2008, -2014, -2015: the key is unknown, malformed, or lacks IP or permission."""

    def explain(self, host: str) -> None:
        """Note the usual causes."""
        self.add_note(
            f"It was sent to {host}. A key belongs to one environment (production, testnet, demo), may be "
            "bound to IP addresses, and needs the permission for what it does."
        )


class ParameterRejectedException(ApiException):
    """The -11XX family: Binance did not accept a parameter."""


class FilterFailureException(ApiException):
    """-1013: a symbol filter refused the order; ``filter`` is its name (``LOT_SIZE``...)."""

    @property
    def filter(self) -> str:
        """Name of the filter, or "" where the message names none."""
        prefix, _, name = self.message.partition("Filter failure: ")
        return name.strip() if not prefix else ""


class OrderRejectedException(ApiException):
    """-2010: the matching engine refused the order."""


class InsufficientBalanceException(OrderRejectedException):
    """-2010 "Account has insufficient balance for requested action."."""


class CancelRejectedException(ApiException):
    """-2011: the cancel was refused."""


class CancelReplaceException(ApiException):
    """-2021 or -2022: ``data`` says what became of the cancel and of the new order."""


class UnknownOrderException(ApiException):
    """No such order."""


class InvalidResponseException(BinanceException):
    """The answer is not JSON. ``response_text`` is its beginning, ``status`` the HTTP status."""

    def __init__(self, status: int, response_text: str, outcome: Outcome = Outcome.REJECTED) -> None:
        super().__init__(f"not JSON (status {status}): {response_text[:200]!r}")
        self.status = status
        self.response_text = response_text
        self.outcome = outcome


class OutcomeUnknownException(BinanceException):
    """A request that is not idempotent was sent and its result never came.

    It may have been executed. ``__cause__`` says what happened: a time-out, a lost connection,
    a 5XX answer. ``operation`` and ``params`` are the call, without signature or key.
    """

    outcome = Outcome.UNKNOWN

    def __init__(self, operation: str, params: Mapping[str, object], reason: str) -> None:
        super().__init__(f"{operation}: the result is unknown ({reason}); it may have been executed")
        self.operation = operation
        self.params: dict[str, object] = dict(params)
        self.reason = reason


class OrderStatusUnknownException(OutcomeUnknownException):
    """An order was sent and its result never came: it may or may not be on the exchange.

    ``await client.resolve_order(exc)`` asks by ``client_order_id`` until it is known.
    """

    @property
    def symbol(self) -> str:
        """Symbol of the order."""
        return str(self.params.get("symbol", ""))

    def __init__(
        self, operation: str, params: Mapping[str, object], reason: str, client_order_id: str
    ) -> None:
        super().__init__(operation, params, f"{reason}; client order id {client_order_id}")
        self.client_order_id = client_order_id


class RequestTimeoutException(BinanceException):
    """No answer before the deadline; the request changes nothing, so it can be repeated."""

    def __init__(self, operation: str, timeout: float) -> None:
        super().__init__(f"{operation}: no answer within {timeout:g} s")
        self.operation = operation
        self.timeout = timeout


class StreamResponseTimeoutException(RequestTimeoutException):
    """The same on a WebSocket. ``message_id`` is the id of the request frame."""

    def __init__(self, uri: str, message_id: int | str, timeout: float) -> None:
        super().__init__(f"{uri} request {message_id}", timeout)
        self.uri = uri
        self.message_id = message_id


class ConnectionFailedException(BinanceException):
    """No connection could be made. Nothing was sent."""


class StreamDisconnectedException(BinanceException):
    """The connection went away before the answer came; the request changes nothing."""

    def __init__(self, uri: str) -> None:
        super().__init__(f"connection to {uri} was lost before the answer came")
        self.uri = uri


class StreamOverflowException(BinanceException):
    """A consumer was too slow and its bounded buffer ran over.

    ``stream`` names the stream, ``dropped`` is how many events were lost at this place.
    """

    def __init__(self, stream: str, dropped: int) -> None:
        super().__init__(f"{stream}: {dropped} events dropped, the consumer is too slow")
        self.stream = stream
        self.dropped = dropped


class UserStreamNotSubscribedException(BinanceException):
    """``unsubscribe(SubType.USER)`` without a subscription."""


class OrderBookFetchAbandonedException(BinanceException):
    """The retry policy gave up fetching a snapshot. ``exception`` is the last failure."""

    def __init__(self, symbol: str, exception: Exception) -> None:
        super().__init__(f"{symbol}: fetching the order book was abandoned: {exception}")
        self.symbol = symbol
        self.exception = exception


class OrderBookStaleException(BinanceException):
    """The book is not LIVE: reading it now could show a market that is no more."""

    def __init__(self, symbol: str, state: str) -> None:
        super().__init__(f"{symbol}: the order book is {state}, not LIVE: await book.updated()")
        self.symbol = symbol
        self.state = state


class SnapshotTooOldException(BinanceException):
    """A snapshot ends before the first buffered diff begins, or what followed it was lost (``diff_lost``)."""

    def __init__(
        self, symbol: str, snapshot_last_update_id: int, first_buffered_U: int, *, diff_lost: bool = False
    ) -> None:
        why = (
            "a diff after it was lost"
            if diff_lost
            else f"the first buffered diff begins at {first_buffered_U}"
            if first_buffered_U
            else "which may have been before the stream was subscribed"
        )
        super().__init__(f"{symbol}: the snapshot ends at {snapshot_last_update_id}, {why}")
        self.symbol = symbol
        self.snapshot_last_update_id = snapshot_last_update_id
        self.first_buffered_U = first_buffered_U
        self.diff_lost = diff_lost


class IncompleteHistoryException(BinanceException):
    """Some rows of a history cannot be had: going on would leave them out in silence.

    ``operation`` is the call; ``moment`` the time they are from, in epoch milliseconds, where it is known.
    """

    def __init__(self, operation: str, reason: str, moment: int | None = None) -> None:
        super().__init__(f"{operation}: {reason}")
        self.operation = operation
        self.moment = moment


class InvalidHandlerException(BinanceException):
    """The object is no handler, or none that this client can feed."""

    def __init__(self, handler: object) -> None:
        super().__init__(f"{handler!r} is not a handler of this client")
        self.handler = handler


class ReuseHandlerException(BinanceException):
    """The handler already belongs to another client."""

    def __init__(self, handler: object) -> None:
        super().__init__(f"{handler!r} already belongs to another client")
        self.handler = handler


class ClosedException(BinanceException):
    """The client, stream or connection was closed by its owner."""

    def __init__(self, message: str = "the client was closed before the request was sent") -> None:
        super().__init__(message)


KIND: Final[Mapping[str, type[ApiException]]] = {
    kind.__name__: kind
    for kind in (
        ApiException,
        RateLimitException,
        IPBannedException,
        GatewayException,
        TimestampException,
        SignatureException,
        AuthenticationException,
        ParameterRejectedException,
        FilterFailureException,
        OrderRejectedException,
        InsufficientBalanceException,
        CancelRejectedException,
        CancelReplaceException,
        UnknownOrderException,
    )
}
"""Class by name: ``spec/errors.yaml`` says which error code raises which."""
