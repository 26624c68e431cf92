"""Differences from a source, and the reviewed deviations that explain them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

from codegen import model


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
