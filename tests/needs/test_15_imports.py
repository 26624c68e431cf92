"""Pain 15, packages that clash and are heavy.

(a) importing the root and one product takes less than 25 MB, and in `make soak`, where the machine is quiet,
    less than 100 ms of processor time (the best of five).

(b), beside other SDKs in one environment: see docs/needs.md.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

MOST_SECONDS, MOST_BYTES = 0.1, 25 * 2**20
MEASURE = """
import resource, sys, time
began, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
import binance_sdk
binance_sdk.{name}
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(time.process_time() - began, used * (1 if sys.platform == "darwin" else 1024))
"""


PRODUCTS = ["SpotClient", "UMFuturesClient", "CMFuturesClient"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs getrusage")


def measured(name: str) -> tuple[float, int]:
    """Seconds and bytes of an import in a fresh interpreter."""
    command = [sys.executable, "-c", MEASURE.format(name=name)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, size = done.stdout.split()
    return float(seconds), int(size)


@pytest.mark.parametrize("name", PRODUCTS)
def test_a_an_import_is_small(name: str) -> None:
    assert measured(name)[1] < MOST_BYTES


@pytest.mark.soak
@pytest.mark.parametrize("name", PRODUCTS)
def test_a_an_import_is_quick(name: str) -> None:
    assert min(measured(name)[0] for _ in range(5)) < MOST_SECONDS
