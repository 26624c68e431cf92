"""The clients for USD-M and COIN-M futures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .client import Client, Requirement

REQUIREMENTS: Final[Mapping[str, Requirement]] = {}
CLIENTS: Final[Sequence[Client]] = ()
