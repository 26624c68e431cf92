"""What a client asks about the form of its answers: unit of times, JSON or SBE."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from .rejection import RejectedException

_UNITS: Final = {"": 1000, "MILLISECOND": 1000, "MICROSECOND": 1}
_SBE: Final = "application/sbe"
_ELSE: Final = ("application/json", "application/*", "*/*")


class Query(Protocol):
    """Parameters of an address, which may come more than once."""

    def get(self, key: str, default: str, /) -> str:
        """The first value."""
        ...

    def getall(self, key: str, default: list[str], /) -> list[str]:
        """Every value."""
        ...


def unit(written: str, *, strict: bool) -> int:
    """What microseconds are divided by for the time unit a client names.

    -1194 for one that is not known, where the product is ``strict``; elsewhere it means milliseconds.
    """
    divisor = _UNITS.get(written.upper())
    if divisor is None and strict:
        raise RejectedException(-1194)
    return divisor or 1000


def acceptable(headers: Mapping[str, str]) -> bool:
    """Whether a REST client takes JSON, which is all there is: not if it accepts SBE and nothing else."""
    accepted = headers.get("Accept", "").lower()
    return _SBE not in accepted or any(kind in accepted for kind in _ELSE)


def check_format(query: Query) -> None:
    """-1155 for a connection that wants its answers in SBE."""
    if "sbe" in query.getall("responseFormat", []):
        raise RejectedException(-1155)
