"""Names of streams, as sources write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen import model
from codegen.drift.fact import folded


def forms(stream: model.Stream) -> Iterator[str]:
    """The templates by which sources may name a stream of ours: with and without its optional suffix."""
    prefix = "sbe/" if stream.host == "sbe" else ""
    with_suffix = re.sub(r"[\[\]]", "", stream.template)
    names = {with_suffix, re.sub(r"\[.*\]", "", stream.template)}
    for key, param in stream.params.items():
        if isinstance(param.enum, list):
            names |= {name.replace(f"<{key}>", value) for name in list(names) for value in param.enum}
    yield from (prefix + recognisable(name) for name in names)


def recognisable(template: str) -> str:
    """A template with its placeholders by their letters; whether @ stands before one differs by the page."""
    return re.sub(r"@?<([^>]*)>", lambda found: f"<{folded(found[1])}>", template)
