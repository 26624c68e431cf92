"""Code that users of an older revision were shown, type-checked against what there is now."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from .command import StepError, run
from .revision import SOURCES, extract, paths_of

SHOWN: Final = ("README.md", "docs", "examples")
BLOCK: Final = re.compile(r"```python\n(.*?)```", re.DOTALL)
FRAGMENT: Final = """\
from binance_sdk import *
from binance_sdk.sandbox import Sandbox

async def fragment(client: SpotClient, exchange: Sandbox):
"""
"""What a piece of a document takes for granted."""


def refused(root: Path, base: str) -> list[str]:
    """What mypy has to say of old examples with the new code, and did not say with the old code."""
    with tempfile.TemporaryDirectory(prefix="binance-sdk-examples-") as name:
        folder = Path(name)
        extract(root, base, folder, *SOURCES, *(path for path in SHOWN if path in paths_of(root, base)))
        files = [*folder.glob("examples/*.py"), *written(folder)]
        before = errors(files, folder, folder)
        return [line for line in errors(files, root, folder) if line not in before]


def errors(files: Sequence[Path], sources: Path, folder: Path) -> list[str]:
    """Findings in ``files``, with the SDK below ``sources``."""
    path = os.pathsep.join(str(sources / each) for each in SOURCES)
    names = [str(file.relative_to(folder)) for file in files]
    try:
        run(
            [sys.executable, "-m", "mypy", "--strict", "--no-incremental", *names], folder, {"MYPYPATH": path}
        )
    except StepError as error:
        return [line for line in str(error).splitlines() if line.startswith(tuple(names))]
    return []


def written(folder: Path) -> Iterator[Path]:
    """Each block of Python of the documents, as a file."""
    for document in [*folder.glob("*.md"), *folder.glob("docs/**/*.md")]:
        for number, block in enumerate(BLOCK.findall(document.read_text("utf-8"))):
            path = folder / f"{document.stem.replace('-', '_').lower()}_{number}.py"
            path.write_text(whole(block), encoding="utf-8")
            yield path


def whole(block: str) -> str:
    """A block that stands alone; a fragment becomes the body of a function."""
    if "asyncio.run(" in block or "def test_" in block or "os.environ" in block:
        return block
    return FRAGMENT + textwrap.indent(block, "    ")
