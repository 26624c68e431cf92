"""Proposals carried out: the new texts of the files, checked by loading the spec with them."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from codegen.drift.proposal import Proposal
from codegen.drift.yaml_text import NoPlace, YamlText
from codegen.load import SpecError
from codegen.output import read_spec

Texts = Mapping[str, str]
"""Text by file, relative to the root of the repository."""


def carry_out(root: Path, proposals: Sequence[Proposal]) -> dict[str, str]:
    """The files that change, with their new texts; nothing is written.

    A proposal that cannot be carried out, or with which the spec does not load, becomes one "by hand".
    """
    for proposal, fault in _harmful(root, proposals):
        proposal.edit, proposal.by_hand = None, f"the spec does not load with the edit: {fault}"
    return _carry_out(root, proposals)


def _harmful(root: Path, proposals: Sequence[Proposal]) -> Iterator[tuple[Proposal, SpecError]]:
    """The proposals with which the spec does not load: half of the rest at a time."""
    mine = [proposal for proposal in proposals if proposal.edit]
    fault = _fault(root, _carry_out(root, mine)) if mine else None
    if fault is None:
        return
    if len(mine) == 1:
        yield mine[0], fault
        return
    half = len(mine) // 2
    yield from [*_harmful(root, mine[:half]), *_harmful(root, mine[half:])]


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


def _fault(root: Path, texts: Texts) -> SpecError | None:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(root / "spec", copy / "spec")
        write(copy, texts)
        try:
            read_spec(copy)
        except SpecError as error:
            return error
    return None


def write(root: Path, texts: Texts) -> None:
    """Put the texts into their files."""
    for file, text in texts.items():
        (root / file).write_text(text, encoding="utf-8")


def patch(root: Path, texts: Texts) -> Iterator[str]:
    """The changes as a unified diff."""
    for file, text in sorted(texts.items()):
        before = (root / file).read_text(encoding="utf-8").splitlines(keepends=True)
        yield from difflib.unified_diff(before, text.splitlines(keepends=True), f"a/{file}", f"b/{file}")
