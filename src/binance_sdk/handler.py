"""What receives the messages of a stream, and how a message becomes a `volas.DataFrame`.

Subclass one of the generated handler bases and override ``receive``. It is called for every
message of its kind, in order, with the payload as Binance sent it (a dict, or a list of dicts
for all-market streams). ``super().receive(payload)`` turns it into a frame with named columns;
a handler that does not ask for the frame does not pay for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

import msgspec

if TYPE_CHECKING:
    from volas import DataFrame

Row = Mapping[str, object]


class Handler:
    """Base of all handlers.

    ``receive`` may be a plain method (called straight from the reading loop: keep it short), an
    ``async`` one (awaited by a consumer of its own, behind a bounded buffer), or, with
    ``threaded = True``, a blocking one that runs in order on a worker thread of its own.
    """

    threaded: ClassVar[bool] = False
    """Run ``receive`` on a worker thread."""
    SUBTYPES: ClassVar[tuple[str, ...]] = ()
    """Sub-types of the streams whose messages it takes."""
    EVENTS: ClassVar[tuple[str, ...]] = ()
    """User-data events that it takes, by the value of ``e``."""
    COLUMNS: ClassVar[Mapping[str, str]] = {}
    """Wire key -> column, in the order of the columns."""

    def receive(self, payload: Any) -> Any:
        """Handle one message. The default returns it as a frame; what you return is ignored."""
        return self.frame(payload)

    def frame(self, payload: Any) -> DataFrame:
        """One row per message (per element of an all-market list), columns named as in ``COLUMNS``.

        Missing numbers are NaN, missing texts "", missing booleans False; a column that holds any
        text is all text; nested values are compact JSON with sorted keys.
        """
        rows = cast("list[Row]", payload if isinstance(payload, list) else [payload])
        return make_frame(rows, self.COLUMNS)


class NestedHandler(Handler):
    """A handler whose payload carries its values one level down (klines in ``k``)."""

    NESTED: ClassVar[str] = "k"

    def frame(self, payload: Any) -> DataFrame:
        """One row: the nested values beside the ones around them."""
        return make_frame([{**payload, **payload.get(self.NESTED, {})}], self.COLUMNS)


class PartialDepthHandler(Handler):
    """A handler of the best levels of a book; every message holds them whole."""

    def receive(self, payload: Any) -> Any:
        """``(lastUpdateId, bids, asks)``: two frames with the columns price and quantity."""
        spot = "lastUpdateId" in payload
        bids, asks = level_frames(payload, *(("bids", "asks") if spot else ("b", "a")))
        return payload.get("lastUpdateId" if spot else "u"), bids, asks


class PairPartialDepthHandler(PartialDepthHandler):
    """The same, and the pair that the contract belongs to."""

    def receive(self, payload: Any) -> Any:
        """``(pair, lastUpdateId, bids, asks)``."""
        return payload.get("ps", ""), *super().receive(payload)


class DepthHandler(Handler):
    """A handler of the changes of a book."""

    def receive(self, payload: Any) -> Any:
        """``(info, [bids, asks])``: the message's own values, and the changed levels."""
        return self.frame(payload), list(level_frames(payload, "b", "a"))


class RawHandler(Handler):
    """A handler that passes the payload on as it came."""

    def receive(self, payload: Any) -> Any:
        """The payload itself."""
        return payload


class RenamingHandler(Handler):
    """A handler that gives the payload's keys their full names; unknown keys stay."""

    def receive(self, payload: Any) -> Any:
        """A new dict with the names of ``COLUMNS``."""
        columns = self.COLUMNS
        return {columns.get(key, key): value for key, value in payload.items()}


def level_frames(payload: Mapping[str, Any], bids: str, asks: str) -> tuple[DataFrame, DataFrame]:
    """The two sides of a depth message as frames with the columns price and quantity."""
    return _levels(payload.get(bids, [])), _levels(payload.get(asks, []))


def make_frame(rows: Sequence[Row], columns: Mapping[str, str]) -> DataFrame:
    """A frame with a row per mapping and the named columns, whatever is missing in a row."""
    from volas import DataFrame

    return DataFrame({name: make_column([row.get(key) for row in rows]) for key, name in columns.items()})


def _levels(levels: Sequence[Sequence[str]]) -> DataFrame:
    from volas import DataFrame

    return DataFrame({"price": [level[0] for level in levels], "quantity": [level[1] for level in levels]})


def make_column(values: list[Any]) -> list[Any]:
    """Make the values of one column alike, as volas wants them."""
    kinds: set[type[object]] = {type(value) for value in values}
    if len(kinds) == 1 and not kinds & {dict, list, type(None)}:
        return values
    if kinds & {str, dict, list}:
        return ["" if value is None else _text(value) for value in values]
    if kinds <= {bool, type(None)} and bool in kinds:
        return [bool(value) for value in values]
    return [float("nan") if value is None else value for value in values]


def _text(value: object) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value, order="sorted").decode()
