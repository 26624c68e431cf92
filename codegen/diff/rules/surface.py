"""Names of classes: types, enums and their members."""

from __future__ import annotations

from typing import Final

from codegen.diff.rule import BREAKING, RISKY, SAFE, Rule, when

TABLE: Final = (
    Rule(
        id="type-removed",
        kinds=("type",),
        action="removed",
        source=BREAKING,
        message="type {it} is gone",
        why="Importing it fails. What came back as this type is judged where it came back.",
    ),
    Rule(
        id="type-added",
        kinds=("type",),
        action="added",
        source=SAFE,
        grows=True,
        message="new type {it}",
        why="There is one more class to annotate with, which nobody used before.",
    ),
    Rule(
        id="type-renamed",
        kinds=("type",),
        action="renamed",
        source=BREAKING,
        message="type {old} is called {new}",
        why="Importing the old name fails; answers are the same.",
    ),
    Rule(
        id="type-extends-changed",
        kinds=("definition.extends",),
        source=SAFE,
        message="type {where} is made from {new} instead of {old}",
        why="Which class it is derived from; its fields are compared one by one.",
    ),
    Rule(
        id="type-lacks-changed",
        kinds=("definition.lacks",),
        wire=RISKY,
        message="{where}: an answer may leave out {new}, not {old}",
        why="Which fields an answer leaves out where a call asked for less: reading one of them fails there.",
    ),
    Rule(
        id="enum-removed",
        kinds=("enum",),
        action="removed",
        source=BREAKING,
        message="enum {it} is gone",
        why="Importing it fails. Parameters that took it are judged by themselves.",
    ),
    Rule(
        id="enum-added",
        kinds=("enum",),
        action="added",
        source=SAFE,
        grows=True,
        message="new enum {it}",
        why="There is one more class, which nobody used before.",
    ),
    Rule(
        id="enum-renamed",
        kinds=("enum",),
        action="renamed",
        source=BREAKING,
        message="enum {old} is called {new}",
        why="Importing the old name fails; the values are the same.",
    ),
    Rule(
        id="enum-value-removed",
        kinds=("enum_value",),
        action="removed",
        when=when("sent"),
        wire=BREAKING,
        source=BREAKING,
        message="{where} has no value {it} any more",
        why="Calls with it are refused, by Binance and before that by the SDK; the member is gone.",
    ),
    Rule(
        id="enum-value-vanished",
        kinds=("enum_value",),
        action="removed",
        wire=SAFE,
        source=BREAKING,
        message="{where} has no value {it} any more, which answers could have",
        why="It no longer comes. The member is gone: code that compares with it raises AttributeError.",
    ),
    Rule(
        id="enum-value-appeared",
        kinds=("enum_value",),
        action="added",
        when=when("received"),
        wire=RISKY,
        source=SAFE,
        grows=True,
        message="{where} has a new value {it}, which answers may have",
        why="Deployed programs get a text that they do not know: an order state, say, that no branch "
        "handles. Nothing fails in the SDK, since answers may hold other values than the enum.",
    ),
    Rule(
        id="enum-value-added",
        kinds=("enum_value",),
        action="added",
        wire=SAFE,
        source=SAFE,
        grows=True,
        message="{where} has a new value {it}",
        why="There is one more value to send; deployed programs refuse it before they send it.",
    ),
    Rule(
        id="enum-member-renamed",
        kinds=("enum_value.name",),
        source=BREAKING,
        message="{where}: the member {old} is called {new}",
        why="The old member raises AttributeError; the text on the wire is the same.",
    ),
)
