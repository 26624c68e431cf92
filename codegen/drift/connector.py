"""What a connector of Binance's says: calls, streams and user events, from its syntax tree."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from codegen.drift import answer, docstring, limit_text, weight_text
from codegen.drift.answer import Models
from codegen.drift.docstring import Docstring
from codegen.drift.fact import (
    CallFact,
    EventFact,
    ParamFact,
    Place,
    Published,
    SourceError,
    StreamFact,
    Unread,
    WeightFact,
    folded,
)
from codegen.drift.package import Package
from codegen.scalar import Route

Function = ast.FunctionDef | ast.AsyncFunctionDef
PARTS: Final[dict[str, Route]] = {"rest_api": "rest", "websocket_api": "ws_api"}
STREAMS: Final = "websocket_streams"
IMPLIED: Final = {
    "rest_api": ("timestamp", "signature"),
    "websocket_api": ("timestamp", "signature", "apikey", "id"),
}
KINDS: Final = {"str": "string", "int": "int", "float": "decimal", "bool": "bool", "object": "object"}
API: Final = re.compile(r"^(?:(?:rest_api|websocket_api)/api|websocket_streams/streams)/(?!__)\w+\.py$")
EVENTS: Final = re.compile(r"^(\w+)/models/\w*stream_events_response\.py$")
SENDERS: Final = ("send_message", "send_signed_message")


def read(package: Package, product: str) -> Published:
    """Everything that ``package`` says about a product; raises SourceError where that is nothing."""
    reader = Reader(package, product)
    for file in sorted(package.files):
        if API.match(file):
            reader.module(file)
    reader.events()
    if not reader.said.calls and not reader.said.streams:
        raise SourceError(f"{package.label}: no call and no stream found; has its layout changed?")
    return reader.said


@dataclass(frozen=True)
class Request:
    """What one method sends."""

    key: str
    signed: bool
    model: str | None


class Reader:
    """Reads one package into ``said``."""

    def __init__(self, package: Package, product: str) -> None:
        self.package = package
        self.said = Published("connector", package.label, product)
        self.models = {part: Models(package, part) for part in (*PARTS, STREAMS)}
        texts = package.files.items()
        self.states_types = any("Security Type:" in text for file, text in texts if API.match(file))
        """Whether this release names the security type of every call that has one.

        Older ones do not, and repeat one description for all parameters of a name, whatever their limits.
        """

    def module(self, file: str) -> None:
        """All calls or streams of one module."""
        part = file.split("/")[0]
        for owner in answer.parse(self.package, file).body:
            for function in owner.body if isinstance(owner, ast.ClassDef) else ():
                if isinstance(function, Function) and not function.name.startswith("_"):
                    place = Place(f"{self.package.folder}/{file}", function.lineno)
                    if part == STREAMS:
                        self.stream(function, place)
                    else:
                        self.call(function, place, part)

    def call(self, function: Function, place: Place, part: str) -> None:
        route = PARTS[part]
        request = _request(function, route, place)
        doc = docstring.read(ast.get_docstring(function) or "")
        params = {param.key: param for param in self.params(function, doc, place, part)}
        weights, orders = self.weight(doc, [param.name for param in params.values()], place)
        keys = self.models[part].keys(request.model) if request.model else None
        self.said.routes.add(route)
        self.said.calls[route, request.key] = CallFact(
            route=route,
            key=request.key,
            title=doc.title,
            place=place,
            params=params,
            security=doc.security or ("NONE" if self.states_types and not request.signed else None),
            signed=request.signed,
            weights=weights,
            orders=orders,
            response=answer.result(keys) if keys and route == "ws_api" else keys,
            link=doc.link,
        )

    def weight(
        self, doc: Docstring, params: Sequence[str], place: Place
    ) -> tuple[tuple[WeightFact, ...] | None, dict[str, int] | None]:
        """Weights of all pools, and the orders counted; None where nothing is said or understood."""
        weights, orders = list[WeightFact](), dict[str, int]()
        sections = [part for part in doc.section("Weight") if not weight_text.is_rate(part.text)]
        for section in sections:
            try:
                found = weight_text.read(section.text, params, section.argument)
            except weight_text.Unreadable:
                self.said.unread.append(Unread(place, "weight", section.text))
                return None, None
            weights += found.weights
            orders |= found.orders
        return (tuple(weights) if sections else None), (orders or None)

    def params(self, function: Function, doc: Docstring, place: Place, part: str) -> Iterator[ParamFact]:
        """Parameters by the signature, with what the docstring says about them."""
        arguments = [*function.args.args[1:], *function.args.kwonlyargs]
        for argument in arguments:
            implied = folded(argument.arg) in IMPLIED.get(part, ("id",))
            if argument.annotation is None:
                raise SourceError(f"{place}: the parameter {argument.arg!r} has no annotation")
            if not implied:
                text = doc.described.get(argument.arg, "")
                yield self.param(argument.arg, argument.annotation, text, place, part)

    def param(self, name: str, annotation: ast.expr, text: str, place: Place, part: str) -> ParamFact:
        required, many, word = _unwrapped(annotation)
        text = text if self.states_types else ""
        enum = self.models[part].enum(word) if word.endswith("Enum") else None
        if enum is not None and {value.lower() for value in enum} == {"true", "false"}:
            enum, kind = None, "bool"
        else:
            kind = "enum" if enum is not None else KINDS.get(word, "object")
        return ParamFact(
            name=wire(name),
            place=place,
            exact=False,
            kind=kind,
            many=many,
            required=required,
            enum=enum,
            default=limit_text.default(text),
            min=limit_text.minimum(text),
            max=limit_text.maximum(text),
        )

    def stream(self, function: Function, place: Place) -> None:
        template = _stream(function, place)
        doc = docstring.read(ast.get_docstring(function) or "")
        model = _keyword(function, "response_model")
        self.said.streams_listed = True
        self.said.streams[template] = StreamFact(
            template=template,
            title=doc.title,
            place=place,
            host=_text(_keyword(function, "stream_url")),
            params={param.key: param for param in self.params(function, doc, place, STREAMS)},
            payload=self.models[STREAMS].keys(model.id) if isinstance(model, ast.Name) else None,
            link=doc.link,
        )

    def events(self) -> None:
        """User events: the options of each ``..._stream_events_response``."""
        for file, text in sorted(self.package.files.items()):
            part = EVENTS.match(file)
            if part:
                models = self.models[part[1]]
                self.said.events = self.said.events or {}
                for model in re.findall(r"(?m)^    oneof_schema_\d+_validator: Optional\[(\w+)\]", text):
                    # Newer releases list the events by name; in older ones only the class tells it.
                    event = re.search(rf'(?m)^    "(\w+)": {model},$', text)
                    name = event[1] if event else model
                    keys = models.keys(model)
                    self.said.events[folded(name)] = EventFact(
                        name, models.place(model), keys, exact=event is not None
                    )


def wire(name: str) -> str:
    """``recv_window`` as ``recvWindow``, ``var_from`` as ``from``; the letters' case is a guess."""
    if keyword.iskeyword(name.removeprefix("var_")):
        return name.removeprefix("var_")
    first, *rest = name.strip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def _unwrapped(annotation: ast.expr) -> tuple[bool, bool, str]:
    """Required, a list, and the word for one value: of ``Optional[List[X]]`` or ``Union[X, None]``."""
    required, many = True, False
    while isinstance(annotation, ast.Subscript):
        outer = ast.unparse(annotation.value)
        required = required and outer != "Optional"
        many = many or outer in ("List", "list")
        inner = annotation.slice
        annotation = inner.elts[0] if isinstance(inner, ast.Tuple) else inner
    return required, many, ast.unparse(annotation)


def _request(function: Function, route: Route, place: Place) -> Request:
    """Method and path, or the method of the WebSocket API; raises SourceError where there is none."""
    model = _keyword(function, "response_model")
    name = model.id if isinstance(model, ast.Name) else None
    if route == "rest":
        method, path = _text(_keyword(function, "method")), _text(_keyword(function, "path"))
        signed = _keyword(function, "is_signed")
        if method and path:
            return Request(f"{method} {path}", signed is not None and ast.unparse(signed) == "True", name)
    else:
        method = next(_placeholders(function), None)
        senders = {node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute)}
        if method and senders & set(SENDERS):
            return Request(method, "send_signed_message" in senders, name)
    raise SourceError(f"{place}: {function.name} sends no request that can be understood")


def _stream(function: Function, place: Place) -> str:
    found = next(_placeholders(function), None)
    if found is None:
        raise SourceError(f"{place}: {function.name} names no stream")
    return found


def _placeholders(function: Function) -> Iterator[str]:
    """The texts X in ``"/X".replace("/", "", 1)``."""
    for node in ast.walk(function):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "replace"
        ):
            text = _text(node.func.value)
            if text and text.startswith("/"):
                yield text[1:]


def _keyword(function: Function, name: str) -> ast.expr | None:
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg == name:
                    return keyword.value
    return None


def _text(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
