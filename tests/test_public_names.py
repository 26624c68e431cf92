"""What is importable at run time is what type checkers see."""

from __future__ import annotations

import ast
from pathlib import Path

import binance_sdk


def test_type_checkers_see_every_public_name() -> None:
    tree = ast.parse(Path(binance_sdk.__file__).read_text())
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.asname for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    seen |= {
        target.id
        for node in block.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    assert seen - {None} == set(dir(binance_sdk)) - {"__version__"}


def test_every_public_name_can_be_had() -> None:
    assert [name for name in dir(binance_sdk) if not hasattr(binance_sdk, name)] == []
