"""Views of operations: descriptor, signature, docstring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from codegen import annotation, descriptor, docstring, model, names, paging, scalar
from codegen.annotation import TypeBook
from codegen.literal import Code, quoted
from codegen.load import ProductSpec

OF_HISTORIES = (
    "resume: Mapping[str, object] | None = None",
    "progress: Callable[[Progress], object] | None = None",
    "extra: Mapping[str, object] | None = None",
)
"""Parameters of every method that gives all rows."""
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
class HistoryView:
    """The method that gives all rows of an operation."""

    name: str
    constant: str
    row: str
    arguments: list[str]
    given: str
    doc: list[str]

    @property
    def signature(self) -> str:
        """What stands between ``*`` and the closing bracket."""
        return ", ".join([*self.arguments, *OF_HISTORIES])


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
    history: HistoryView | None

    @property
    def signature(self) -> str:
        """What stands between ``*`` and the closing bracket."""
        texts = [argument.text for argument in self.arguments]
        return ", ".join([*texts, "extra: Mapping[str, object] | None = None"])

    @property
    def given(self) -> str:
        """What the method passes on: its locals, unless a wire name is no name in Python."""
        return given(self.arguments, ("extra",))


def given(arguments: list[Argument], own: tuple[str, ...]) -> str:
    """The locals of a method with those arguments and ``own`` ones, by their wire names."""
    if all(argument.name == argument.wire for argument in arguments):
        return "locals()"
    pairs = [f"{quoted(argument.wire)}: {argument.name}" for argument in arguments]
    return "{" + ", ".join([*pairs, *(f"{quoted(name)}: {name}" for name in own)]) + "}"


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
            "pages": None,
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
        history=history_view(name, stanza, book),
    )


def history_view(name: str, stanza: model.Operation, book: TypeBook) -> HistoryView | None:
    """The method for all rows; None where they come at once."""
    row = paging.row_shape(stanza, book.product.types) if stanza.pages else None
    if row is None:
        return None
    own, paged = filters(stanza, book.product), paged_arguments(stanza)
    texts = [*(each.text for each in own), *paged.values()]
    return HistoryView(
        name=f"iter_{name.removeprefix('get_')}",
        constant=names.constant(name),
        row=book.annotate(row, f"{names.pascal(name)}Row", "types."),
        arguments=sorted(texts, key=lambda text: "=" in text),
        given=given(own, (*paged, "resume", "progress", "extra")),
        doc=docstring.history(name, stanza, paged),
    )


def filters(stanza: model.Operation, spec: ProductSpec) -> list[Argument]:
    """Parameters of the call that a history takes too."""
    param = paging.param_of(stanza)
    own = {each.wire: each for each in arguments(stanza, spec)}
    if paging.by_id_alone(stanza):
        own[param] = replace(own[param], required=stanza.pages is not None and stanza.pages.begin is None)
    else:
        own.pop(param, None)
    hidden = {*paging.range_of(stanza), paging.limit_of(stanza)}
    return [each for each in own.values() if each.wire not in hidden]


def paged_arguments(stanza: model.Operation) -> dict[str, str]:
    """Parameters of a history in place of those with which the call pages."""
    start, _ = paging.range_of(stanza)
    needed = paging.needs_start(stanza)
    found = {
        "start": ("start: Moment" if needed else "start: Moment | None = None") if start else "",
        "end": "end: Moment | None = None" if start or paging.by_id_alone(stanza) else "",
        "limit": "limit: int | None = None" if paging.limit_of(stanza) else "",
    }
    return {key: text for key, text in found.items() if text}


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
