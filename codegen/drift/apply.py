"""Proposals carried out: the new texts of the files, checked by loading the spec with them."""

from __future__ import annotations

import difflib
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from codegen.drift.proposal import Proposal
from codegen.drift.yaml_text import NoPlace, YamlText
from codegen.load import SpecError
from codegen.output import read_spec
from codegen.position import FAST

Texts = Mapping[str, str]
"""Text by file, relative to the root of the repository."""


def carry_out(root: Path, proposals: Sequence[Proposal]) -> dict[str, str]:
    """The files that change, with their new texts; nothing is written.

    A proposal that cannot be carried out, or with which the spec does not load, becomes one "by hand".
    """
    if _fault(root, _carry_out(root, proposals)):
        folders = dict.fromkeys(proposal.file.split("/")[1] for proposal in proposals if proposal.edit)
        for folder in folders:
            mine = [proposal for proposal in proposals if proposal.file.startswith(f"spec/{folder}")]
            for proposal, fault in _harmful(root, mine, _alone(root, folder)):
                proposal.edit, proposal.by_hand = None, f"the spec does not load with the edit: {fault}"
    return _carry_out(root, proposals)


def _harmful(
    root: Path, proposals: Sequence[Proposal], products: Sequence[str]
) -> Iterator[tuple[Proposal, SpecError]]:
    """The proposals with which the spec does not load: half of the rest at a time."""
    mine = [proposal for proposal in proposals if proposal.edit]
    fault = _fault(root, _carry_out(root, mine), products) if mine else None
    if fault is None:
        return
    if len(mine) == 1:
        yield mine[0], fault
        return
    half = len(mine) // 2
    yield from [*_harmful(root, mine[:half], products), *_harmful(root, mine[half:], products)]


def _alone(root: Path, folder: str) -> Sequence[str]:
    """The product of a folder, where the spec loads with it alone; else none: all products are needed."""
    if not (root / "spec" / folder).is_dir() or _fault(root, {}, (folder,)):
        return ()
    return (folder,)


def _carry_out(root: Path, proposals: Sequence[Proposal]) -> dict[str, str]:
    texts = dict[str, YamlText]()
    before = dict[str, str]()
    for proposal in proposals:
        if proposal.edit is None:
            continue
        if proposal.file not in texts:
            before[proposal.file] = (root / proposal.file).read_text(encoding="utf-8")
            texts[proposal.file] = YamlText(before[proposal.file])
        try:
            proposal.edit(texts[proposal.file])
        except NoPlace as error:
            proposal.edit, proposal.by_hand = None, f"edit the stanza: {error}"
    return {file: yaml.text for file, yaml in texts.items() if yaml.text != before[file]}


def _fault(root: Path, texts: Texts, products: Sequence[str] = ()) -> SpecError | None:
    """Why the spec does not load with these texts; ``products``: only these, which is faster."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(root / "spec", copy / "spec")
        write(copy, texts)
        if products:
            _keep(copy / "spec", products)
        try:
            read_spec(copy)
        except SpecError as error:
            return error
    return None


def _keep(spec: Path, products: Sequence[str]) -> None:
    """Leave out all other products, and their error codes."""
    file = _read(spec / "products.yaml")
    kept = file["products"] = {name: file["products"][name] for name in products}
    parts = {"common", *kept, *(product.get("family", "") for product in kept.values())}
    errors = _read(spec / "errors.yaml")
    errors["errors"] = {part: codes for part, codes in errors["errors"].items() if part in parts}
    (spec / "products.yaml").write_text(json.dumps(file), encoding="utf-8")
    (spec / "errors.yaml").write_text(json.dumps(errors), encoding="utf-8")
    for folder in spec.iterdir():
        if folder.is_dir() and folder.name not in products:
            shutil.rmtree(folder)


def _read(path: Path) -> dict[str, Any]:
    """A file of the spec as it is read with numbers as text, so that it can be written as JSON."""
    document: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=FAST)
    return document


def write(root: Path, texts: Texts) -> None:
    """Put the texts into their files."""
    for file, text in texts.items():
        (root / file).write_text(text, encoding="utf-8")


def patch(root: Path, texts: Texts) -> Iterator[str]:
    """The changes as a unified diff."""
    for file, text in sorted(texts.items()):
        before = (root / file).read_text(encoding="utf-8").splitlines(keepends=True)
        yield from difflib.unified_diff(before, text.splitlines(keepends=True), f"a/{file}", f"b/{file}")
