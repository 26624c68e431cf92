"""Tiny repositories to generate from, and their generated packages to import."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

PRODUCT = """\
  {name}:
    title: {title}
    client: {client}
    docs: {{base: https://example.com/, revision: 2026-07-21}}
    environments:
      production:
        rest: [https://rest.example.com]
        ws_api: [wss://api.example.com]
        streams: {{"": [wss://streams.example.com], private: [wss://private.example.com]}}
    connections: {{streams: 1024, messages_per_second: 5, lifetime: 24h, ping: 20s}}
"""
ERRORS = """\
errors:
  common:
    -1000: {name: UNKNOWN, outcome: unknown, summary: Nobody knows}
    -1021: {name: INVALID_TIMESTAMP, outcome: clock, kind: TimestampException}
"""
LIMITS = "limits: [{type: REQUEST_WEIGHT, scope: ip, limit: 6000, interval: 1m}]\n"


def make(root: Path, specs: Mapping[str, str], errors: str = ERRORS) -> Path:
    """A repository with one product for each text in ``specs``; limits are added where it has none."""
    names = {name: name.replace("_", " ").title() for name in specs}
    products = [PRODUCT.format(name=n, title=t, client=t.replace(" ", "")) for n, t in names.items()]
    write(root / "spec/products.yaml", "products:\n" + "".join(products))
    write(root / "spec/errors.yaml", errors)
    for name, text in specs.items():
        write(root / f"spec/{name}/spec.yaml", text)
        if "limits:" not in text:
            write(root / f"spec/{name}/limits.yaml", LIMITS)
    return root


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


class Package:
    """The package that was generated in ``root``, under a name that is not the real one's."""

    def __init__(self, root: Path, name: str) -> None:
        folder = root / "generated" / "binance_sdk_generated"
        spec = importlib.util.spec_from_file_location(
            name, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        assert spec and spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
        self.name = name

    def module(self, path: str) -> ModuleType:
        """A module by its path inside the package, such as ``spot.operations``."""
        return importlib.import_module(f"{self.name}.{path}")

    def forget(self) -> None:
        """Take its modules out of ``sys.modules``."""
        for name in [name for name in sys.modules if name.partition(".")[0] == self.name]:
            del sys.modules[name]
