"""What a method of a client of others sends, read from its source without importing it.

A method is followed from its arguments to what it hands to the method that sends; `Sender` says which method
that is, and where in its arguments method and path stand. What calls another method of its class, sends what
that one sends.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

Function = ast.FunctionDef | ast.AsyncFunctionDef
VERSION: Final = 3
"""Where the version of the path stands, unless it is named."""
IGNORED: Final = frozenset({"self", "id", "action", "callback", "params", "kwargs", "time_unit"})
"""Parameters that are the client's own business."""


@dataclass(frozen=True)
class Method:
    """One public method."""

    kind: str = ""
    """rest, ws_api or stream; nothing where it sends nothing by itself."""
    route: tuple[str, ...] = ()
    """``GET /path``, the name of a WebSocket method, or names of streams with ``<>`` for what varies."""
    takes: tuple[tuple[str, str], ...] = ()
    """Its parameters, each with what it is called when it is sent."""


@dataclass(frozen=True)
class Sender:
    """What a client's own method of sending is told, and where: positions or keywords of arguments."""

    kind: str
    route: int | str = 0
    """The path, the name of the WebSocket method, or the stream."""
    verb: int | str = "GET"
    """Where the method of HTTP stands, or that method."""
    before: str = ""
    """What precedes the path; ``{}`` stands for the version."""
    version: str = "1"
    """Which it is where the argument ``version`` does not say."""
    product: str = ""
    """Precedes the route, where its path alone does not tell."""


@dataclass
class Source:
    """The modules below a folder, parsed when they are first asked for."""

    root: Path
    modules: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])

    def module(self, name: str) -> ast.Module | None:
        """None where it is of another package."""
        if name not in self.modules:
            stem = self.root.joinpath(*name.split("."))
            found = [path for path in (stem.with_suffix(".py"), stem / "__init__.py") if path.exists()]
            if not found:
                return None
            self.modules[name] = ast.parse(found[0].read_text("utf-8"))
        return self.modules[name]

    def names(self, module: str, body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
        """What is imported: its name here, and where it is from."""
        for statement in body:
            if isinstance(statement, ast.ImportFrom):
                home = absolute(module, statement, self.package(module))
                yield from ((alias.asname or alias.name, f"{home}:{alias.name}") for alias in statement.names)

    def package(self, module: str) -> bool:
        """Whether a module is a folder."""
        return self.root.joinpath(*module.split("."), "__init__.py").exists()

    def find(self, place: str) -> tuple[str, ast.ClassDef | Function] | None:
        """The class or function at ``module:name``, through imports, with the module that has it."""
        module, _, name = place.partition(":")
        tree = self.module(module)
        if tree is None:
            return None
        for statement in tree.body:
            if isinstance(statement, ast.ClassDef | Function) and statement.name == name:
                return module, statement
        onward = dict(self.names(module, tree.body)).get(name)
        return self.find(onward) if onward else None

    def functions(self, place: str) -> dict[str, Function]:
        """All methods of a class, those of its bases first."""
        found = self.find(place)
        if found is None:
            return {}
        module, cls = found
        if not isinstance(cls, ast.ClassDef):
            return {}
        methods: dict[str, Function] = {}
        for base in cls.bases:
            if isinstance(base, ast.Name):
                methods |= self.functions(f"{module}:{base.id}")
        for name, where in self.names(module, cls.body):
            target = self.find(where)
            if target is not None and isinstance(target[1], Function):
                methods[name] = target[1]
        own = (each for each in cls.body if isinstance(each, Function))
        return methods | {each.name: each for each in own}

    def declared(self, module: str) -> dict[str, Method]:
        """Methods that a module makes of a list of ``dict(name=..., ws_method=... or rest_url=...)``."""
        tree = self.module(module)
        nodes = ast.walk(tree) if tree is not None else ()
        calls = [each for each in nodes if isinstance(each, ast.Call) and argument(each, "name") is not None]
        body = Body(
            ast.FunctionDef(module, args=NOTHING, body=[ast.Expr(call) for call in calls], decorator_list=[])
        )
        return {body.texts(argument(call, "name"))[0]: _declared(body, call) for call in calls}


NOTHING: Final = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])


def _declared(body: Body, call: ast.Call) -> Method:
    if texts := body.texts(argument(call, "ws_method")):
        return Method("ws_api", tuple(texts))
    verb = argument(call, "method")
    paths = [text.removeprefix("<>") for text in body.texts(argument(call, "rest_url"))]
    name = verb.attr if isinstance(verb, ast.Attribute) else "GET"
    return Method("rest" if paths else "", tuple(f"{name} {path}" for path in paths))


def absolute(module: str, statement: ast.ImportFrom, package: bool) -> str:
    """The module that a statement imports from."""
    if not statement.level:
        return statement.module or ""
    parts = module.split(".")
    kept = parts[: len(parts) - statement.level + package]
    return ".".join([*kept, *filter(None, [statement.module])])


@dataclass(frozen=True)
class Reader:
    """Reads the methods of one class."""

    functions: Mapping[str, Function]
    senders: Mapping[str, Sender]

    def methods(self) -> dict[str, Method]:
        """Every public method by its name."""
        return {name: self.method(name) for name in self.functions if not name.startswith("_")}

    def method(self, name: str, above: tuple[str, ...] = ()) -> Method:
        """What one method sends, also through others."""
        body = Body(self.functions[name])
        if name in self.senders:
            return Method(takes=body.takes)
        sent = [self.sent(body, call) for call in body.calls if body.callee(call) in self.senders]
        found = [each for each in sent if each[1]]
        if not found:
            return self.through(name, body, above)
        kinds = {kind for kind, _ in found}
        if len(kinds) != 1:
            return Method(takes=body.takes)
        routes = dict.fromkeys(route for _, each in found for route in each)
        return Method(kinds.pop(), tuple(routes), body.takes)

    def through(self, name: str, body: Body, above: tuple[str, ...]) -> Method:
        """What the other methods of the class send that it calls."""
        others = dict.fromkeys(body.callee(call) for call in body.calls)
        called = [each for each in others if each in self.functions and each not in (*above, name)]
        onward = [self.method(each, (*above, name)) for each in called]
        kinds = {each.kind for each in onward if each.kind}
        if len(kinds) != 1:
            return Method(takes=body.takes)
        routes = dict.fromkeys(route for each in onward for route in each.route)
        return Method(kinds.pop(), tuple(routes), body.takes)

    def sent(self, body: Body, call: ast.Call) -> tuple[str, list[str]]:
        """Kind and routes of one call of a sender."""
        sender = self.senders[body.callee(call)]
        if sender.route == "method" and sender.kind == "ws_api":
            return sender.kind, [text.removeprefix("/") for text in body.members("method")]
        paths = body.texts(argument(call, sender.route))
        product = f"{sender.product} " if sender.product else ""
        if sender.kind != "rest":
            return sender.kind, [product + path.removeprefix("/") for path in paths]
        given = body.texts(argument(call, "version") or argument(call, VERSION))
        before = sender.before.format(*(given or [sender.version]))
        where = argument(call, sender.verb)
        verb = "".join(body.texts(where)[:1]) if where is not None else str(sender.verb)
        if not verb:
            return sender.kind, []
        return sender.kind, [f"{product}{verb.upper()} {before}{path}" for path in paths]


def argument(call: ast.Call, where: int | str) -> ast.expr | None:
    """The argument at a position or of a name."""
    if isinstance(where, int):
        return call.args[where] if where < len(call.args) else None
    return next((each.value for each in call.keywords if each.arg == where), None)


@dataclass
class Body:
    """One function, as far as can be said without running it."""

    function: Function

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All that it consists of, in the order of the lines."""
        found = [node for statement in self.function.body for node in ast.walk(statement)]
        return sorted(found, key=lambda node: getattr(node, "lineno", 0))

    @cached_property
    def calls(self) -> list[ast.Call]:
        """All calls in it."""
        return [node for node in self.nodes if isinstance(node, ast.Call)]

    @cached_property
    def assigned(self) -> Mapping[str, list[ast.expr]]:
        """What each local name is set to."""
        found: dict[str, list[ast.expr]] = {}
        for node in self.nodes:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found.setdefault(node.targets[0].id, []).append(node.value)
        return found

    @cached_property
    def takes(self) -> tuple[tuple[str, str], ...]:
        """Its parameters and what they are called when they are sent."""
        arguments = self.function.args
        names = [each.arg for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
        sent = {value: key for key, value in self.pairs}
        return tuple((name, sent.get(name, name)) for name in names if name not in IGNORED)

    @cached_property
    def pairs(self) -> list[tuple[str, str]]:
        """Keys of dictionaries whose value is a plain name."""
        return [
            (key.value, value.id)
            for node in self.nodes
            if isinstance(node, ast.Dict)
            for key, value in zip(node.keys, node.values, strict=True)
            if isinstance(key, ast.Constant) and isinstance(key.value, str) and isinstance(value, ast.Name)
        ]

    def callee(self, call: ast.Call) -> str:
        """``name`` of ``self.name(...)``, ``self.part.name(...)`` or ``name(...)``."""
        if isinstance(call.func, ast.Attribute):
            return call.func.attr
        return call.func.id if isinstance(call.func, ast.Name) else ""

    def members(self, key: str) -> list[str]:
        """Texts that stand under a key in a dictionary."""
        return [
            text
            for node in self.nodes
            if isinstance(node, ast.Dict)
            for name, value in zip(node.keys, node.values, strict=True)
            if isinstance(name, ast.Constant) and name.value == key
            for text in self.texts(value)
        ]

    def texts(self, node: ast.expr | None) -> list[str]:
        """What an expression can be; ``<>`` for what varies."""
        match node:
            case ast.Constant(value=str() | int()):
                return [str(node.value)]
            case ast.Name(id=name):
                return [text for value in self.assigned.get(name, []) for text in self.texts(value)]
            case ast.JoinedStr(values=values):
                parts = [self.texts(each) or ["<>"] for each in values]
                return ["".join(part[0] for part in parts)]
            case ast.FormattedValue(value=value):
                return self.texts(value) if isinstance(value, ast.Name) else ["<>"]
            case ast.ListComp(elt=element):
                return self.texts(element)
            case ast.List(elts=elements):
                return [text for each in elements for text in self.texts(each)]
            case ast.IfExp(body=yes, orelse=no):
                return [*self.texts(yes), *self.texts(no)]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                rights = self.texts(right) or ["<>"]
                return [one + other for one in self.texts(left) or ["<>"] for other in rights]
            case ast.Call(func=ast.Attribute(value=base, attr="format")):
                return [text.replace("{}", "<>") for text in self.texts(base)]
            case ast.Call(func=ast.Attribute(value=base, attr="replace" | "lower")):
                return self.texts(base)
            case _:
                return []
