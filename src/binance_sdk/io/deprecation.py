"""Warns of what Binance wants no more, and refuses what it has ended."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import UTC, datetime

from binance_sdk.core.deprecation import Verdict, judge, judge_params
from binance_sdk.core.encoding import Wire
from binance_sdk.descriptors import Operation
from binance_sdk.errors import BinanceDeprecationWarning
from binance_sdk.io.way import Way


class Deprecation:
    """What one caller has to say of what it sends; with ``allow_sunset`` nothing is refused."""

    def __init__(self, *, allow_sunset: bool) -> None:
        self._allow_sunset = allow_sunset
        self._warned: set[str] = set()

    def check(self, operation: Operation[object]) -> None:
        """Warn of a deprecated call. Raises NotAvailableException for one that has ended."""
        found = judge(operation, today())
        if found is not None:
            self._tell(found)

    def check_params(self, way: Way, params: Mapping[str, Wire]) -> None:
        """The same for what a call sends; each parameter and value warns once."""
        for found in judge_params(way.operation.name, way.dated, params, today()):
            self._tell(found)

    def _tell(self, found: Verdict) -> None:
        if not isinstance(found, BinanceDeprecationWarning):
            if not self._allow_sunset:
                raise found
        elif str(found) not in self._warned:
            self._warned.add(str(found))
            warnings.warn(found, stacklevel=2)


def today() -> str:
    """The date, as Binance has it."""
    return datetime.now(UTC).date().isoformat()
