"""How a client's script tells the driver what worked. Standard library only: it runs in every environment.

    from report import SETTINGS, attempt

    with attempt("account") as report:
        report.evidence["balances"] = {...}
        report.detail = "3 assets"

    async with attempting("order book", seconds=30) as report: ...

An exception ends the attempt, is told to the driver, and does not stop the others. SETTINGS has

    product, symbol, listed     what to trade, and every symbol there is
    rest, ws_api, streams       addresses; streams by class of host, Spot and COIN-M have only ""
    api_key, api_secret         an HMAC key; "ed25519" and "rsa" hold api_key and private_key (PEM)
                                of the same account
"""

import asyncio
import contextlib
import json
import os
import signal
import sys
import traceback

SETTINGS = json.loads(sys.argv[1])
WORDS = sys.argv[2:]
PATIENCE = 20


class Report:
    """What is told about one capability."""

    def __init__(self, capability):
        self.capability = capability
        self.detail = ""
        self.evidence = {}

    def tell(self, ok, detail):
        line = {
            "capability": self.capability,
            "ok": ok,
            "detail": detail,
            "evidence": self.evidence if ok else {},
        }
        print("\n" + json.dumps(line, default=str), flush=True)


@contextlib.contextmanager
def _told(capability):
    report = Report(capability)
    try:
        yield report
    except asyncio.CancelledError:
        raise
    except Exception as error:
        traceback.print_exc()
        report.tell(
            False, f"{type(error).__name__}: {error}" + (f" ({report.detail})" if report.detail else "")
        )
    else:
        report.tell(True, report.detail)


@contextlib.contextmanager
def attempt(capability, seconds=PATIENCE):
    """For blocking code, in the main thread."""

    def interrupt(number, frame):
        raise TimeoutError(f"not within {seconds} s")

    with _told(capability) as report:
        previous = signal.signal(signal.SIGALRM, interrupt)
        signal.alarm(seconds)
        try:
            yield report
        finally:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, previous)


@contextlib.asynccontextmanager
async def attempting(capability, seconds=PATIENCE):
    """For asynchronous code."""
    with _told(capability) as report:
        async with asyncio.timeout(seconds):
            yield report


def check(truth, *told):
    """An AssertionError with what was seen, when that was not right."""
    if not truth:
        raise AssertionError(" ".join(str(each) for each in told)[:500])


def leave():
    """Ends the script at once, whatever threads the client has left running."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
