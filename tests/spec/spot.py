"""The Spot registry, and what its shapes say about values."""

from __future__ import annotations

from functools import partial
from typing import Final

from tests.spec import registry
from tests.spec.registry import MISSING, ROOT, SPEC, Json, answer, on_route, plain

__all__ = [
    "MISSING",
    "ROOT",
    "SPEC",
    "SPOT",
    "Json",
    "allowed",
    "answer",
    "keys",
    "on_route",
    "plain",
    "strange",
]

SPOT: Final = SPEC.products["spot"]
allowed = partial(registry.allowed, SPOT)
keys = partial(registry.keys, SPOT)
strange = partial(registry.strange, SPOT)
