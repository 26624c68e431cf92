"""Views of operations: descriptor, signature, docstring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen import annotation, descriptor, docstring, model, names, scalar
from codegen.annotation import TypeBook
from codegen.literal import Code, quoted
from codegen.load import ProductSpec

ROUTE_TITLES = {"rest": "REST", "ws_api": "the WebSocket API"}


@dataclass(frozen=True)
class Argument:
    """One parameter of a method."""

    name: str
    wire: str
    annotation: str
    required: bool

    @property
    def text(self) -> str:
        """As it stands in the signature."""
        return f"{self.name}: {self.annotation}" + ("" if self.required else " | None = None")


@dataclass(frozen=True)
class OperationView:
    """One operation in operations.py, client.py and with_response.py."""

    name: str
    constant: str
    result: str
    literal: Code
    arguments: list[Argument]
    doc: list[str]
    summary: str

    @property
    def signature(self) -> str:
        """What stands between ``*`` and the closing bracket."""
        texts = [argument.text for argument in self.arguments]
        return ", ".join([*texts, "extra: Mapping[str, object] | None = None"])

    @property
    def given(self) -> str:
        """What the method passes on: its locals, unless a wire name is no name in Python."""
        if all(argument.name == argument.wire for argument in self.arguments):
            return "locals()"
        pairs = [f"{quoted(argument.wire)}: {argument.name}" for argument in self.arguments]
        return "{" + ", ".join([*pairs, '"extra": extra']) + "}"


def named(spec: ProductSpec) -> Iterator[tuple[str, model.Operation]]:
    """Every method: the operations, and after each its further names with the one route they stand for."""
    for name, stanza in spec.operations.items():
        yield name, stanza
        for alias, route in stanza.aliases.items():
            yield (
                alias,
                over(stanza, route, f"Over {ROUTE_TITLES[route]} only; otherwise the same as {name}."),
            )


def over(stanza: model.Operation, route: scalar.Route, note: str) -> model.Operation:
    """The operation as one route has it."""
    other_page = "ws_page" if route == "rest" else "page"
    return stanza.model_copy(
        update={
            "rest": stanza.rest if route == "rest" else None,
            "ws_api": stanza.ws_api if route == "ws_api" else None,
            "params": {
                key: param.model_copy(update={"only": None})
                for key, param in stanza.params.items()
                if param.only in (None, route)
            },
            "rules": [rule for rule in stanza.rules if rule.only in (None, route)],
            "routes": {key: own for key, own in stanza.routes.items() if key == route},
            "docs": stanza.docs.model_copy(update={other_page: None}),
            "notes": [note, *stanza.notes],
        }
    )


def operation_view(name: str, stanza: model.Operation, book: TypeBook) -> OperationView:
    return OperationView(
        name=name,
        constant=names.constant(name),
        result=result(name, stanza, book),
        literal=descriptor.operation(name, stanza, book.product),
        arguments=arguments(stanza, book.product),
        doc=docstring.operation(stanza, book.product),
        summary=docstring.clean(docstring.sentence(stanza.title)),
    )


def result(name: str, stanza: model.Operation, book: TypeBook) -> str:
    """Type of the result, over whichever route it comes."""
    inline = f"{names.pascal(name)}Result"
    own = [
        stanza.routes[route].response if route in stanza.routes else None
        for route in descriptor.routes_of(stanza)
    ]
    found = [book.annotate(shape or stanza.response, inline, "types.") for shape in own]
    return " | ".join(dict.fromkeys(found))


def arguments(stanza: model.Operation, spec: ProductSpec) -> list[Argument]:
    """Parameters of the method, required ones first."""
    routes = descriptor.routes_of(stanza)
    forms: dict[str, list[model.Param]] = {}
    for name, param, only in descriptor.params_of(stanza):
        forms.setdefault(name, []).extend([param] * (1 if only else len(routes)))
    found = [argument(name, params, len(routes), spec) for name, params in forms.items()]
    return sorted(found, key=lambda entry: not entry.required)


def argument(name: str, params: list[model.Param], routes: int, spec: ProductSpec) -> Argument:
    kinds = dict.fromkeys(annotation.param(param, spec) for param in params)
    required = len(params) == routes and all(param.required for param in params)
    return Argument(names.argument(name), name, " | ".join(kinds), required)
