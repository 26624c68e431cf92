"""How a command ends: its exit code, and what it says on stderr."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from collections.abc import Coroutine, Generator
from typing import Any, Final

from ..errors import (
    ApiException,
    APIKeyNotDefinedException,
    APISecretNotDefinedException,
    BinanceException,
    CredentialsException,
    InvalidParameterException,
    NotAvailableException,
    Outcome,
    RateLimitReachedException,
)
from .keys import VARIABLES

REFUSED, USAGE, UNKNOWN, NETWORK, OUTPUT, INTERRUPTED = 1, 2, 3, 4, 5, 130
EXIT_CODES: Final[tuple[tuple[tuple[type[BinanceException], ...], int], ...]] = (
    ((InvalidParameterException, CredentialsException, NotAvailableException), USAGE),
    ((ApiException, RateLimitReachedException), REFUSED),
)
"""By class, for what was certainly not executed; the others failed on the network."""
KEYS_WANTED: Final = (
    f"set {VARIABLES['api_key']} and {VARIABLES['api_secret']} "
    f"or {VARIABLES['private_key']}, or give --keys FILE"
)


def fail(error: BinanceException) -> int:
    """Says why there is no answer; the exit code."""
    if isinstance(error, APIKeyNotDefinedException | APISecretNotDefinedException):
        say(f"{error.url} needs a key and what signs for it: {KEYS_WANTED}")
    elif isinstance(error, InvalidParameterException) and error.value is None:
        say(str(error).replace(f"{error.parameter}=None is not allowed", f"{error.parameter} is missing"))
    else:
        say("\n".join([str(error), *getattr(error, "__notes__", ())]))
    if isinstance(error, ApiException) and error.retry_after:
        say(f"Binance takes no further request for {error.retry_after:.0f} s: wait that long")
    if error.outcome is Outcome.UNKNOWN:
        say("ask Binance what became of it before you send it again")
        return UNKNOWN
    return next((code for kinds, code in EXIT_CODES if isinstance(error, kinds)), NETWORK)


def run_to_end(work: Coroutine[Any, Any, None]) -> int:
    """Runs what goes on by itself; the exit code. Raises BrokenPipeError when nobody reads any more."""
    try:
        with warnings_said():
            asyncio.run(work)
    except BinanceException as error:
        return fail(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        say(f"cannot write: {error.strerror or error}")
        return OUTPUT
    return 0


def reason(error: ValueError | OSError) -> str:
    """Why something on the command line makes no sense."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def say(text: str) -> None:
    """To those who look, not into the output."""
    print(f"binance-sdk: {text}", file=sys.stderr, flush=True)


class News(logging.Filter):
    """Lets through what has not just been said: who tries again and again fails for the same reason."""

    def __init__(self) -> None:
        super().__init__()
        self._last = ""

    def filter(self, record: logging.LogRecord) -> bool:
        """Is it new?"""
        before, self._last = self._last, record.getMessage()
        return before != self._last


@contextlib.contextmanager
def warnings_said() -> Generator[None]:
    """What the SDK warns of is said in the same way."""
    handler, log = logging.StreamHandler(), logging.getLogger("binance_sdk")
    handler.setFormatter(logging.Formatter("binance-sdk: %(message)s"))
    handler.addFilter(News())
    before = log.handlers, log.propagate
    log.handlers, log.propagate = [handler], False
    try:
        yield
    finally:
        log.handlers, log.propagate = before
