"""What stops working for users of an older revision: the public names of then, compared with those of now."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import griffe

from .revision import SOURCES, extract
from .surface import MODULES

COLOUR: Final = re.compile(r"\x1b\[\d+m")


def breakages(root: Path, base: str) -> Iterator[str]:
    """One line each: names that are gone, and signatures that refuse what they took."""
    with tempfile.TemporaryDirectory(prefix="binance-sdk-base-") as folder:
        old_root = extract(root, base, Path(folder), *SOURCES)
        old, new = (load(each) for each in (old_root, root))
        for module in MODULES:
            yield from between(old, new, module)


def load(root: Path) -> griffe.Object | griffe.Alias:
    """The package as it stands in the sources; nothing is imported."""
    paths = [root / source for source in SOURCES]
    return griffe.load("binance_sdk", search_paths=paths, resolve_aliases=True, resolve_external=True)


def between(
    old: griffe.Object | griffe.Alias, new: griffe.Object | griffe.Alias, module: str
) -> Iterator[str]:
    """What became of the names that a module offered."""
    inside = module.partition(".")[2]
    if inside and inside not in old.members:
        return
    before, after = (each[inside] if inside else each for each in (old, new))
    for name, member in before.members.items():
        if name.startswith("_") or not isinstance(member, griffe.Alias):
            continue
        if not member.target_path.startswith("binance_sdk.") or member.is_module:
            continue
        if name not in after.members:
            yield f"{module}.{name}: gone"
            continue
        now = after.members[name]
        target = now.final_target if isinstance(now, griffe.Alias) else now
        for found in griffe.find_breaking_changes(member.final_target, target):
            yield f"{module}.{name}: {worded(found)}"


def worded(found: griffe.Breakage) -> str:
    """Without colours, and without the place of the old sources."""
    text = COLOUR.sub("", found.explain(style=griffe.ExplanationStyle.ONE_LINE))
    return text.split(": ", 1)[1]
