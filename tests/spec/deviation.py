"""Differences from a source, and the reviewed deviations that explain them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from typing import Final

from codegen import model

EXAMPLE: Final = "example."
"""What the field of a deviation begins with that is about Binance's example of a call."""


def of_sources(deviations: Iterable[model.Deviation]) -> list[model.Deviation]:
    """Those that are about what Binance says of a call."""
    return [each for each in deviations if not each.field.startswith(EXAMPLE)]


def of_examples(deviations: Iterable[model.Deviation]) -> list[model.Deviation]:
    """Those that are about its examples, as if these were the call."""
    return [
        each.model_copy(update={"field": each.field.removeprefix(EXAMPLE)})
        for each in deviations
        if each.field.startswith(EXAMPLE)
    ]


def explains(deviation: model.Deviation, difference: str) -> bool:
    """Whether a deviation is about this difference.

    ``field`` may hold wildcards; without a route in front it is about both (``rest.params.limit.min``
    and ``ws_api.params.limit.min`` for ``params.limit.min``).
    """
    names = (deviation.field, *(f"{route}.{deviation.field}" for route in ("rest", "ws_api")))
    return any(fnmatchcase(difference, name) for name in names)


def unexplained(differences: Iterable[str], deviations: Sequence[model.Deviation]) -> list[str]:
    """The differences that no deviation is about."""
    return sorted(d for d in differences if not any(explains(deviation, d) for deviation in deviations))


def unused(differences: Iterable[str], deviations: Sequence[model.Deviation]) -> list[str]:
    """The fields of deviations that are about no difference (any more).

    Those that name their source are not about the inventory: ``codegen drift`` looks after them.
    """
    found = list(differences)
    mine = [deviation for deviation in deviations if deviation.source is None]
    return [x.field for x in mine if not any(explains(x, difference) for difference in found)]
