"""Which way the types and enums of a product travel: in requests, in answers and events, or both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen import model
from codegen import shape as shapes
from codegen.diff.change import Direction
from codegen.load import ProductSpec


class Usage:
    """Where the types and enums of one product are used."""

    def __init__(self, product: ProductSpec) -> None:
        self.product = product
        params = list(all_params(product))
        self.sent = self._reach(param.item for param in params if param.item)
        self.sent |= {param.enum for param in params if isinstance(param.enum, str)}
        self.received = self._reach(
            part.name
            for shape in all_answers(product)
            for part in shapes.walk(shape)
            if isinstance(part, shapes.Ref)
        )

    def directions(self, name: str) -> tuple[Direction, ...]:
        """Request, response or both; what nobody uses is taken for an answer."""
        sent, received = name in self.sent, name in self.received
        return (*(("request",) if sent else ()), *(("response",) if received or not sent else ()))

    def traits(self, name: str) -> set[str]:
        """The same, as words for the rules."""
        return {word for word, names in (("sent", self.sent), ("received", self.received)) if name in names}

    def _reach(self, first: Iterable[str]) -> set[str]:
        """These types and all inside them."""
        found: set[str] = set()
        left = list(first)
        while left:
            name = left.pop()
            if name not in found:
                found.add(name)
                left += self._inside(name)
        return found

    def _inside(self, name: str) -> Iterator[str]:
        definition, event = self.product.types.get(name), self.product.events.get(name)
        if definition and definition.extends:
            yield definition.extends
        inner = [definition.shape] if definition else []
        inner += [field.type for field in event.fields.values()] if event else []
        for part in (part for shape in inner for part in shapes.walk(shape)):
            if isinstance(part, shapes.Ref):
                yield part.name


def all_params(product: ProductSpec) -> Iterator[model.Param]:
    """Every parameter of every stanza."""
    for operation in product.operations.values():
        yield from operation.params.values()
        for route in operation.routes.values():
            yield from filter(None, route.params.values())
    for stream in product.streams.values():
        yield from stream.params.values()
    for control in product.controls.values():
        yield from control.params.values()


def all_answers(product: ProductSpec) -> Iterator[shapes.Shape]:
    """Every shape that Binance sends."""
    for operation in product.operations.values():
        yield operation.response
        yield from filter(None, (route.response for route in operation.routes.values()))
    yield from (control.response for control in product.controls.values())
    yield from (field.type for event in product.events.values() for field in event.fields.values())
