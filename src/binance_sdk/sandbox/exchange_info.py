"""exchangeInfo replies as they were recorded: read, and held against what is wanted of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, cast

import msgspec

from .catalog import CM, SPOT, UM

Reply = Mapping[str, object]
Entry = dict[str, object]
_MARKS: Final = ((CM, "contractSize"), (UM, "contractType"))
"""Which fields only the symbols of a product have."""


def read(path: str | Path) -> Reply:
    """The reply in a file: as JSON, or on a line of a recording (``url -> time: body``).

    Raises OSError, and ValueError for a file that has none.
    """
    content = Path(path).read_bytes()
    if not content.lstrip().startswith(b"{"):
        _, _, rest = content.partition(b"/exchangeInfo -> ")
        content = rest.partition(b": ")[2].partition(b"\n")[0]
    try:
        reply = msgspec.json.decode(content, type=dict[str, object])
    except msgspec.DecodeError as error:
        raise ValueError(f"{path}: no exchangeInfo reply in it ({error})") from error
    if not isinstance(reply.get("symbols"), list):
        raise ValueError(f"{path}: no exchangeInfo reply in it (it has no symbols)")
    return reply


def entries(source: Reply | str | Path, names: Iterable[str] | None, product: str) -> list[Entry]:
    """Copies of the entries of these symbols, or of all. ValueError for what is not there."""
    reply = read(source) if isinstance(source, (str, Path)) else source
    found = {str(entry["symbol"]): dict(entry) for entry in cast("list[Entry]", reply["symbols"])}
    for entry in found.values():
        meant = next((other for other, mark in _MARKS if mark in entry), SPOT)
        if meant != product:
            raise ValueError(f"an exchangeInfo of {meant} was given for {product}: {entry['symbol']}")
    if names is None:
        return list(found.values())
    wanted = list(dict.fromkeys(names))
    if unknown := [name for name in wanted if name not in found]:
        raise ValueError(f"{', '.join(unknown)}: not in that exchangeInfo, which has {len(found)} symbols")
    return [found[name] for name in wanted]
