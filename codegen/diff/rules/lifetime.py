"""Announcements: what is deprecated, what ends, and when."""

from __future__ import annotations

from typing import Final

from codegen.diff.rule import BREAKING, RISKY, SAFE, Rule, when

ENDING: Final = ("operation", "stream", "param", "dated_values")
DEPRECATED: Final = tuple(f"{area}.deprecated_after" for area in ENDING)
SUNSET: Final = tuple(f"{area}.sunset" for area in ENDING)

TABLE: Final = (
    Rule(
        id="deprecated",
        kinds=DEPRECATED,
        when=when("set"),
        wire=RISKY,
        source=RISKY,
        message="{where} is deprecated since {new}",
        why="It still works, but not for ever, and calls warn (an error where warnings are errors). Name "
        "what to use instead in `successor`.",
    ),
    Rule(
        id="undeprecated",
        kinds=DEPRECATED,
        when=when("unset"),
        wire=SAFE,
        source=SAFE,
        message="{where} is not deprecated any more",
        why="Calls no longer warn, and nothing else is different.",
    ),
    Rule(
        id="deprecation-redated",
        kinds=DEPRECATED,
        wire=SAFE,
        source=SAFE,
        message="{where} is deprecated since {new}, not {old}",
        why="The date in the warning is another one.",
    ),
    Rule(
        id="sunset-reached",
        kinds=SUNSET,
        when=when("past"),
        wire=BREAKING,
        source=BREAKING,
        message="{where} ended on {new}",
        why="The day is over: Binance refuses it, and so does the SDK before any network.",
    ),
    Rule(
        id="sunset-announced",
        kinds=SUNSET,
        when=when("set"),
        wire=RISKY,
        source=RISKY,
        message="{where} will end on {new}",
        why="From that day on it is refused, by Binance and by the SDK. Tell users before.",
    ),
    Rule(
        id="sunset-withdrawn",
        kinds=SUNSET,
        when=when("unset"),
        wire=SAFE,
        source=SAFE,
        message="{where} does not end on {old} after all",
        why="The end that was announced does not come: calls go on to work.",
    ),
    Rule(
        id="sunset-earlier",
        kinds=SUNSET,
        when=when("earlier"),
        wire=RISKY,
        source=RISKY,
        message="{where} will end on {new}, not on {old}",
        why="Users have less time than they were told.",
    ),
    Rule(
        id="sunset-later",
        kinds=SUNSET,
        wire=SAFE,
        source=SAFE,
        message="{where} will end on {new}, not on {old}",
        why="Users have more time than they were told.",
    ),
    Rule(
        id="successor-changed",
        kinds=("operation.successor", "param.successor", "dated_values.successor"),
        source=SAFE,
        message="what to use instead of {where}: {new} ({old} before)",
        why="The text of the warning names something else.",
    ),
)
