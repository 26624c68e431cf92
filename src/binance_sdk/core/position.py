"""Where a walk over a history stands: a small value that can be kept as JSON, and given back to go on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias

from ..errors import InvalidParameterException

Position: TypeAlias = dict[str, int | str]
"""Paging parameters, and ``skip``: how many of the rows that they lead to are known already."""
Wanted: TypeAlias = dict[str, int | str]
"""Paging parameters of one request."""


def check_position(resume: Mapping[str, object], known: Collection[str], where: str) -> Position:
    """``resume`` as a position. Raises InvalidParameterException when it is none of this history."""
    allowed = f"the position of an iterator of {where}: {', '.join(known)}"
    position: Position = {}
    for key, value in resume.items():
        if key not in known or isinstance(value, bool) or not isinstance(value, int | str):
            raise InvalidParameterException("resume", dict(resume), allowed, where=where)
        position[key] = value
    return position


def number(position: Position, key: str, default: int) -> int:
    """A number of a position. Raises InvalidParameterException for anything else."""
    value = position.get(key, default)
    if not isinstance(value, int) or value < 0:
        raise InvalidParameterException("resume", dict(position), f"{key} is a whole number")
    return value
