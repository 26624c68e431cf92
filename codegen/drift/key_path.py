"""Paths of keys in answers and events, as in ``symbols[].filters[].tickSize``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from codegen.drift import view
from codegen.drift.fact import Keys


def tops(keys: Iterable[str]) -> list[str]:
    """The keys without those that lie in another of them."""
    found = frozenset(keys)
    return sorted(key for key in found if not any(parent in found for parent in parents(key)))


def parents(key: str) -> Iterator[str]:
    """The paths of what a key lies in."""
    for separator in re.finditer(r"[.\[]", key):
        if separator.start():
            yield key[: separator.start()]


def owner(path: str, ours: Mapping[str, view.Key]) -> str:
    """The type whose keys stand beside a key; empty where there is none."""
    around = path.rpartition(".")[0]
    return next((key.owner[0] for other, key in ours.items() if other.rpartition(".")[0] == around), "")


def missing(path: str, theirs: Keys) -> bool:
    """Whether a source describes the object that a key of ours is in, but not the key."""
    around = path.rpartition(".")[0]
    stated = not around or any(key.startswith(f"{around}.") for key in theirs)
    return path not in theirs and stated and not path.endswith(view.ANYTHING)


def free(path: str, ours: Mapping[str, view.Key]) -> bool:
    """Whether a key lies in an object whose keys are data."""
    around = [*parents(path), ""]
    return any(f"{parent}{view.ANYTHING}" in ours for parent in around)
