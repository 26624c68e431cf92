"""Parameters: what callers send. A request may widen: what was accepted must stay accepted."""

from __future__ import annotations

from typing import Final

from codegen.diff.rule import BREAKING, RISKY, SAFE, Rule, when

TABLE: Final = (
    Rule(
        id="param-removed",
        kinds=("param",),
        action="removed",
        when=when("everywhere"),
        wire=BREAKING,
        source=BREAKING,
        message="parameter {it} is gone",
        why="Deployed programs that send it are refused (-1104) or silently misunderstood; in Python the "
        "keyword raises TypeError.",
    ),
    Rule(
        id="param-removed-from-route",
        kinds=("param",),
        action="removed",
        wire=BREAKING,
        source=RISKY,
        message="parameter {it} is gone from one route",
        why="The keyword stays, but a call that has it can travel over the other route only.",
    ),
    Rule(
        id="param-added-required",
        kinds=("param",),
        action="added",
        when=when("required", "demanded"),
        wire=BREAKING,
        source=BREAKING,
        message="new parameter {it}, which every call must have",
        why="Deployed programs do not send it and are refused; calls without the keyword fail and do not "
        "type-check.",
    ),
    Rule(
        id="param-added-required-on-route",
        kinds=("param",),
        action="added",
        when=when("required"),
        wire=BREAKING,
        source=RISKY,
        message="new parameter {it}, which every call over this route must have",
        why="Deployed programs do not send it and are refused on this route; elsewhere it may stay away.",
    ),
    Rule(
        id="param-added",
        kinds=("param",),
        action="added",
        wire=SAFE,
        source=SAFE,
        grows=True,
        message="new optional parameter {it}",
        why="Calls without it mean what they meant.",
    ),
    Rule(
        id="param-renamed",
        kinds=("param",),
        action="renamed",
        wire=BREAKING,
        source=BREAKING,
        message="parameter {old} is called {new}",
        why="Deployed programs send the old name, which Binance refuses or ignores; in Python the old "
        "keyword raises TypeError.",
    ),
    Rule(
        id="param-required",
        kinds=("param.required",),
        when=when("yes", "demanded"),
        wire=BREAKING,
        source=BREAKING,
        message="parameter {parent} is required",
        why="Calls without it were fine and are refused, by Binance and before that by the SDK.",
    ),
    Rule(
        id="param-required-on-route",
        kinds=("param.required",),
        when=when("yes"),
        wire=BREAKING,
        source=RISKY,
        message="parameter {parent} is required on this route",
        why="Calls without it are refused on this route; the keyword stays optional, because elsewhere it "
        "is.",
    ),
    Rule(
        id="param-optional",
        kinds=("param.required",),
        wire=SAFE,
        source=SAFE,
        grows=True,
        message="parameter {parent} is optional now",
        why="Calls that have it go on as before.",
    ),
    Rule(
        id="param-type-widened-retyped",
        kinds=("param.type",),
        when=when("wider", "retyped"),
        wire=SAFE,
        source=BREAKING,
        message="parameter {parent} is {new} instead of {old}: what was sent still counts, but its type in "
        "Python is new",
        why="On the wire the old values are understood. In Python the annotation refuses what it took "
        "before.",
    ),
    Rule(
        id="param-type-widened",
        kinds=("param.type",),
        when=when("wider"),
        wire=SAFE,
        source=SAFE,
        message="parameter {parent} is {new} instead of {old}, and takes all it took before",
        why="Every value of the old type is one of the new type too, on the wire and in Python.",
    ),
    Rule(
        id="param-type-changed",
        kinds=("param.type",),
        wire=BREAKING,
        source=BREAKING,
        message="parameter {parent} is {new} instead of {old}",
        why="Values of the old type are refused, by Binance and by the type checker.",
    ),
    Rule(
        id="param-many",
        kinds=("param.many",),
        when=when("yes"),
        wire=BREAKING,
        source=BREAKING,
        message="parameter {parent} is a list now",
        why="A single value is written differently from a list of one, and its type in Python is another.",
    ),
    Rule(
        id="param-single",
        kinds=("param.many",),
        wire=BREAKING,
        source=BREAKING,
        message="parameter {parent} is a single value now, not a list",
        why="Lists are refused, by Binance and by the type checker.",
    ),
    Rule(
        id="param-encoding-changed",
        kinds=("param.encoding",),
        wire=BREAKING,
        source=SAFE,
        message="parameter {parent} is written as {new} instead of {old}",
        why="Deployed programs write it the old way, which Binance does not read.",
    ),
    Rule(
        id="param-place-changed",
        kinds=("param.place",),
        wire=BREAKING,
        source=SAFE,
        message="parameter {parent} travels in the {new} instead of the {old}",
        why="Deployed programs put it where nobody looks.",
    ),
    Rule(
        id="param-form-changed",
        kinds=("param.as_text", "param.as_number"),
        wire=BREAKING,
        source=SAFE,
        message="parameter {parent} has another form in JSON: {it} is {new}",
        why="The WebSocket API refuses the form in which deployed programs send it.",
    ),
    Rule(
        id="param-item-renamed",
        kinds=("param.item",),
        when=when("renamed"),
        source=RISKY,
        message="the objects of {parent} are called {new} instead of {old}",
        why="Annotations with the old class no longer fit; the objects themselves are compared field by "
        "field.",
    ),
    Rule(
        id="param-item-changed",
        kinds=("param.item",),
        source=BREAKING,
        message="the objects of {parent} are described as {new} instead of {old}",
        why="The type checker takes other objects than before (or any at all).",
    ),
)
