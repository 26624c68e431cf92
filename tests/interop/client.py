"""Clients of others: what is installed, which script uses it, and what it is not expected to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

CAPABILITIES: Final = (
    "load markets",
    "account",
    "place",
    "query",
    "cancel",
    "streams",
    "order book",
    "user data",
)
"""The columns of the table."""


@dataclass(frozen=True)
class Client:
    """One row of the table."""

    name: str
    environment: str
    """Which `Requirement` it runs with; several clients may share one."""
    script: str
    """File below ``clients/``."""
    product: str = "spot"
    """spot, um_futures or cm_futures."""
    words: tuple[str, ...] = ()
    """Arguments of the script after the settings."""
    tls: bool = False
    """By https and wss, which some clients cannot do without."""
    absent: Mapping[str, str] = field(default_factory=dict[str, str])
    """Capability -> why this client cannot have it, whatever the exchange does."""


@dataclass(frozen=True)
class Requirement:
    """What an environment holds."""

    package: str
    """As pip (or npm) takes it."""
    runtime: Literal["python", "node"] = "python"
    since: tuple[int, int] = (3, 11)
    """The oldest Python that it runs on."""
