"""Modules that are loaded when somebody first asks for them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module
from types import ModuleType


def lazy_modules(package: str, names: Collection[str]) -> Callable[[str], ModuleType]:
    """A ``__getattr__`` for a module that offers the modules ``names`` of ``package`` as its own."""

    def find(name: str) -> ModuleType:
        if name not in names:
            raise AttributeError(f"no such attribute: {name!r}; there are {', '.join(names)}")
        return import_module(f"{package}.{name}")

    return find
