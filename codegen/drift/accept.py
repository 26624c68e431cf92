"""Differences that somebody has looked at, written down as deviations of their stanzas."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from fnmatch import fnmatchcase

from codegen import model
from codegen.drift import draft
from codegen.drift.difference import Difference
from codegen.drift.proposal import ByHand, Edit, Proposal
from codegen.drift.review import ABSENT, SECTIONS
from codegen.drift.yaml_text import YamlText
from codegen.load import Spec
from codegen.position import Keys


def accept(
    spec: Spec, differences: Sequence[Difference], reason: str, only: str, today: datetime.date
) -> list[Proposal]:
    """An edit for each difference whose subject fits the pattern ``only``: a deviation that explains it."""
    chosen = [entry for entry in differences if fnmatchcase(entry.subject, only)]
    return [_proposal(spec, entry, reason, today) for entry in chosen]


def _proposal(spec: Spec, difference: Difference, reason: str, today: datetime.date) -> Proposal:
    section, name, field = difference.reviewable[0]
    try:
        file, keys = _stanza(spec, difference, section, name)
    except ByHand as error:
        return Proposal((difference,), difference.position.file, None, str(error))
    entry = {
        "field": draft.text(field),
        "source": difference.source_kind,
        "theirs": draft.text(difference.theirs or ABSENT),
        "reason": draft.text(reason),
        **_link(spec, difference),
        "date": today.isoformat(),
    }
    return Proposal((difference,), file, _add((*keys, "deviations"), entry))


def _link(spec: Spec, difference: Difference) -> dict[str, str]:
    """The page that the stanza names, of the route that it is about."""
    section, name, field = difference.reviewable[0]
    stanza = getattr(spec.products[difference.product], section, {}).get(name)
    docs: model.Docs | None = getattr(stanza, "docs", None)
    pages = (docs.page, docs.ws_page) if docs else ()
    chosen = pages[::-1] if field.startswith("ws_api") else pages
    page = next((page for page in chosen if page), None)
    return {"link": draft.text(page)} if page else {}


def _add(keys: Keys, entry: dict[str, str]) -> Edit:
    def edit(yaml: YamlText) -> None:
        yaml.add_item(keys, entry)

    return edit


def _stanza(spec: Spec, difference: Difference, section: str, name: str) -> tuple[str, Keys]:
    """File and keys of the stanza that the deviation belongs to."""
    if section == "errors" and difference.kind != "new":
        part = difference.product if int(name) in spec.errors.get(difference.product, {}) else "common"
        return "spec/errors.yaml", ("errors", part, name)
    document = (
        spec.products[difference.product].documents.get((section, name)) if section in SECTIONS else None
    )
    if document is None:
        raise ByHand("there is no stanza that could have a deviation")
    return document.file, (section, name)
