"""The public surface: the hand-written names that people import, with their signatures.

``surface.txt`` is its snapshot. It shows in a review what a change does to users; what is generated shows in
the diff of the spec instead.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, Final

SNAPSHOT: Final = Path(__file__).with_name("surface.txt")
MODULES: Final = ("binance_sdk", "binance_sdk.sandbox", "binance_sdk.sync")
ADDRESS: Final = re.compile(r" at 0x[0-9a-f]+")
QUOTED: Final = re.compile(r"(: |-> )'([^']*)'")


def text() -> str:
    """The snapshot as it should be."""
    return "\n".join(sorted({line for module in MODULES for line in lines(module)})) + "\n"


def lines(module: str) -> Iterator[str]:
    """What a module offers: its names, their classes, and the members of these where they are defined."""
    home = importlib.import_module(module)
    for name in getattr(home, "__all__", dir(home)):
        thing = getattr(home, name)
        if name.startswith("_") or inspect.ismodule(thing):
            continue
        if not inspect.isclass(thing):
            yield f"{module}.{name}" + (signature(thing) if callable(thing) else f": {type(thing).__name__}")
            continue
        yield f"{module}.{name} is {named(thing)}"
        for kind in filter(handwritten, thing.__mro__):
            yield from described(kind)


def described(kind: type[object]) -> Iterator[str]:
    """A class: what it inherits, how it is made, and what it has itself."""
    name = named(kind)
    yield f"{name}({', '.join(named(base) for base in kind.__bases__ if base is not object)})"
    if issubclass(kind, Enum):
        yield from (f"{name}.{member.name} = {member.value!r}" for member in kind)
        return
    yield f"{name}: {signature(kind)}"
    for member, value in vars(kind).items():
        if member.startswith("_") or inspect.isclass(value):
            continue
        found = getattr(value, "__func__", value)
        if isinstance(value, property):
            yield f"{name}.{member}{signature(value.fget)}, a property"
        elif inspect.isfunction(found):
            yield f"{name}.{member}{signature(found)}"


def named(kind: type[object]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def handwritten(kind: type[object]) -> bool:
    return kind.__module__.partition(".")[0] == "binance_sdk"


def signature(thing: Any) -> str:
    try:
        return QUOTED.sub(r"\1\2", ADDRESS.sub("", str(inspect.signature(thing))))
    except ValueError:  # a built-in constructor
        return "(...)"


if __name__ == "__main__":
    SNAPSHOT.write_text(text(), encoding="utf-8")
