"""Kline intervals: where one begins and ends, in any time zone. Everything in milliseconds."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

from .rejection import RejectedException

SECOND: Final = 1000
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
_UNITS: Final = {"s": SECOND, "m": MINUTE, "h": HOUR, "d": DAY, "w": 7 * DAY}
_FIRST_MONDAY: Final = 4 * DAY
_ZONE: Final = re.compile(r"([+-]?)(\d{1,2})(?::(\d{2}))?")
INTERVALS: Final = (
    "1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M",
)  # fmt: skip


def length(interval: str) -> int:
    """Milliseconds of an interval or window such as ``15m``; not for months."""
    return int(interval[:-1]) * _UNITS[interval[-1]]


def opening(interval: str, time: int, offset: int = 0) -> int:
    """When the interval that contains the time began; ``offset`` is the zone's distance from UTC."""
    local = time + offset
    if interval == "1M":
        moment = datetime.fromtimestamp(local // 1000, UTC)
        return int(datetime(moment.year, moment.month, 1, tzinfo=UTC).timestamp()) * 1000 - offset
    shift = _FIRST_MONDAY if interval.endswith("w") else 0
    size = length(interval)
    return (local - shift) // size * size + shift - offset


def following(interval: str, opened: int, offset: int = 0) -> int:
    """When the next interval begins."""
    if interval == "1M":
        return opening(interval, opened + 32 * DAY, offset)
    return opened + length(interval)


def zone(text: str) -> int:
    """Distance from UTC of ``timeZone`` values such as ``-1:00``, ``05:45`` or ``8``."""
    match = _ZONE.fullmatch(text)
    if match is None:
        raise RejectedException(-1130, "Data sent for parameter 'timeZone' is not valid.")
    sign, hours, minutes = match.groups()
    offset = (int(hours) * HOUR + int(minutes or 0) * MINUTE) * (-1 if sign == "-" else 1)
    if not -12 * HOUR <= offset <= 14 * HOUR:
        raise RejectedException(-1130, "Data sent for parameter 'timeZone' is not valid.")
    return offset
