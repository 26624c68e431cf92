"""What the generator writes, compared with what is there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from codegen import model, moving
from codegen.link import link
from codegen.load import Spec, load
from codegen.render import render

GENERATED = "generated"
PACKAGE = "binance_sdk_generated"
PAGES = "docs/products"
SCHEMA = "spec/schema.json"


@dataclass(frozen=True)
class Difference:
    """One file that is not as the spec says."""

    kind: str
    path: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.path}"


def read_spec(root: Path) -> Spec:
    """The linked spec of a repository; raises SpecError."""
    return link(load(root))


def build(root: Path) -> dict[str, str]:
    """Every generated file by its path in the repository."""
    spec = read_spec(root)
    files = {place(name): text for name, text in render(spec).items()}
    return {**files, SCHEMA: schema(), **moving.pages(root, spec)}


def place(name: str) -> str:
    """Path in the repository of what a template makes."""
    return name if name.startswith(PAGES) else f"{GENERATED}/{name}"


def compare(root: Path, files: dict[str, str]) -> list[Difference]:
    """Stale, missing and orphan files, by path."""
    found = [Difference("orphan", name) for name in present(root) if name not in files]
    for name, text in files.items():
        path = root / name
        if not path.exists():
            found.append(Difference("missing", name))
        elif path.read_bytes() != text.encode():
            found.append(Difference("stale", name))
    return sorted(found, key=lambda difference: difference.path)


def write(root: Path, files: dict[str, str]) -> list[Difference]:
    """Make the repository as ``files`` say; returns what had to change."""
    changes = compare(root, files)
    for change in changes:
        path = root / change.path
        if change.kind == "orphan":
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[change.path].encode())
    return changes


def present(root: Path) -> list[str]:
    """Files of the generated package, without what Python leaves there, and pages."""
    below = [*(root / GENERATED / PACKAGE).rglob("*"), *(root / PAGES).glob("*")]
    return [
        path.relative_to(root).as_posix()
        for path in below
        if path.is_file() and "__pycache__" not in path.parts
    ]


def schema() -> str:
    """JSON Schema of the YAML files."""
    kinds: list[tuple[type[BaseModel], Any]] = [
        (kind, "validation") for kind in (model.ProductFile, model.ProductsFile, model.ErrorsFile)
    ]
    _, definitions = models_json_schema(kinds, ref_template="#/$defs/{model}")
    references = [{"$ref": f"#/$defs/{kind.__name__}"} for kind, _ in kinds]
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Spec of binance-sdk",
        "anyOf": references,
        **definitions,
    }
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
